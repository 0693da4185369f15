//! What `kontroll` asks of a table, and what is answered.

use super::evaluate::Fault;
use super::expression::{Axis, Expression};
use super::grid::Cell;
use super::norwegian::Number;
use super::rational::Rational;

/// One entry of `kontroll`: the cells of a row or a column must equal an expression.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Check {
    /// `rad` or `kolonne`.
    pub axis: Axis,
    /// The row or column that is checked.
    pub name: String,
    /// `er`.
    pub expression: Expression,
    /// `kolonner` of a row, `rader` of a column: the cells that are covered; all when empty.
    pub only: Vec<String>,
    /// `som = "prosent"`: the cells state a hundred times the expression.
    pub as_percent: bool,
    /// `desimaler`: the cells state the expression rounded to so many decimals; else exactly.
    pub decimals: Option<u8>,
}

/// What one check says of one cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Verdict {
    /// The check's position in the list.
    pub check: usize,
    pub cell: Cell,
    pub outcome: Outcome,
}

/// Does not depend on whether the table says that its numbers are rounded: that decides only how
/// serious [`Outcome::Rounding`] is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    Holds,
    /// Not equal as printed, but equal for some numbers that print like these.
    Rounding(Deviation),
    /// Not equal for any numbers that print like these.
    Wrong(Deviation),
    /// The cell holds no number, so there is nothing to judge.
    Unstated,
    Fault(Fault),
}

/// All three in the unit of the cell: in percent for a check with `som = "prosent"`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Deviation {
    pub stated: Number,
    /// From the numbers as printed; rounded when the check says to how many decimals.
    pub computed: Rational,
    /// `stated - computed`.
    pub difference: Rational,
}

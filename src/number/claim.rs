//! What `paastand` says of a table: a value within bounds, or rows with the largest values.

use super::evaluate::{Fault, FaultKind, Formula, Reading};
use super::expression::{Axis, Expression};
use super::grid::Cell;
use super::interval::Interval;
use super::lookup::{Lookup, Part, Unresolved};
use super::norwegian::Number;
use super::rational::{ArithmeticFault, Rational};
use super::sheet::{MAX_READS, Sheet};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// The answer to a claim that a value lies between two bounds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Between {
    pub holds: bool,
    /// From the numbers as printed.
    pub computed: Rational,
    /// From every number that prints like these when the table is rounded, else `computed` alone.
    pub range: Interval,
}

/// Where a claim about the largest values fails: a row that it names is beaten by one that it does not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Beaten {
    /// The smallest of the named.
    pub named: Cell,
    /// The largest of the others.
    pub larger: Cell,
}

/// Why a claim can not be judged.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ClaimFault {
    Unresolved(Vec<Unresolved>),
    /// The expression has no value.
    Expression(Fault),
    /// A row that the claim names has no number in the column.
    NoValue(Cell),
    Arithmetic(ArithmeticFault),
}

impl Sheet<'_> {
    /// Whether an expression lies between `low` and `high`, both included; a bound in percent is a share of
    /// one (`96 %` is 0.96). In a rounded table the claim holds when it may be true of the numbers behind.
    ///
    /// # Errors
    /// [`ClaimFault`].
    pub fn between(
        &self,
        expression: &Expression,
        low: Number,
        high: Number,
    ) -> Result<Between, ClaimFault> {
        self.between_if(None, expression, low, high)
    }

    /// The same, if another value stood in one cell.
    ///
    /// # Errors
    /// [`ClaimFault`].
    pub fn between_if(
        &self,
        change: Option<(Cell, Rational)>,
        expression: &Expression,
        low: Number,
        high: Number,
    ) -> Result<Between, ClaimFault> {
        let mut lookup = Lookup::new(self.grid);
        let formula = Formula::bind(expression, None, &mut lookup);
        let formula = lookup.finish(formula).map_err(ClaimFault::Unresolved)?;
        let value = |widened| {
            if formula.reads(NOWHERE, &self.breaks) > MAX_READS {
                return Err(ClaimFault::Expression(formula.fault(FaultKind::TooMuchWork)));
            }
            let reading = Reading { widened, ..self.reading(change) };
            formula.value(NOWHERE, reading).map_err(ClaimFault::Expression)
        };
        let range = value(self.grid.is_rounded())?;
        let bounds = Interval::new(low.fraction()?, high.fraction()?);
        Ok(Between { holds: range.overlaps(bounds), computed: value(false)?.low(), range })
    }

    /// Whether no row has a larger value in the column than the rows named; rows that are themselves
    /// checked (sums) do not count, nor rows without a value. In a rounded table a row is larger only when
    /// rounding can not explain it.
    ///
    /// # Errors
    /// [`ClaimFault`].
    pub fn largest(&self, column: &str, rows: &[&str]) -> Result<Option<Beaten>, ClaimFault> {
        let mut lookup = Lookup::new(self.grid);
        let column = lookup.find(Axis::Column, column, Part::Line);
        let named: BTreeSet<usize> = lookup.find_only(Axis::Row, rows).into_iter().collect();
        let named = lookup.finish(named).map_err(ClaimFault::Unresolved)?;
        let at = |row| Cell { row, column };
        let valued = |row| Some((self.grid.entry(at(row)).number()?, row));
        if let Some(row) = named.iter().find(|row| valued(**row).is_none()) {
            return Err(ClaimFault::NoValue(at(*row)));
        }
        let is_other =
            |row: &usize| !named.contains(row) && self.breaks.rows.get(*row) == Some(&false);
        let others = (0..self.grid.count(Axis::Row)).filter(is_other).filter_map(valued);
        let smallest = named.iter().copied().filter_map(valued).min_by_key(|(n, _)| n.value);
        let largest = others.max_by_key(|(number, row)| (number.value, Reverse(*row)));
        let (Some((low, named)), Some((high, larger))) = (smallest, largest) else {
            return Ok(None);
        };
        let rounded = self.grid.is_rounded();
        let beaten = low.as_interval(rounded)?.high() < high.as_interval(rounded)?.low();
        Ok(beaten.then(|| Beaten { named: at(named), larger: at(larger) }))
    }
}

impl From<ArithmeticFault> for ClaimFault {
    fn from(fault: ArithmeticFault) -> Self {
        Self::Arithmetic(fault)
    }
}

/// The target of a formula that has no direction, and so does not look at it.
const NOWHERE: Cell = Cell { row: 0, column: 0 };

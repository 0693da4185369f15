//! The expressions of `kontroll` and `paastand`: what they are made of.

use super::norwegian::{NumberFault, is_dash};
use super::parser::Parser;
use super::rational::Rational;
use crate::text::{Span, composed};

/// A longer expression is refused.
pub const MAX_LENGTH: usize = 2_000;
/// Deeper nesting of parentheses is refused.
pub const MAX_DEPTH: usize = 32;

/// An arithmetic expression over the cells of one table. Spans count bytes within its own text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Expression {
    pub(super) root: Node,
    /// Every name in the expression, in the order of its text.
    pub names: Vec<Name>,
}

impl Expression {
    /// Reads an expression:
    ///
    /// ```text
    /// sum      = product (("+" | "-") product)*
    /// product  = factor (("*" | "/") factor)*
    /// factor   = ("+" | "-")* (number | cell | call | "(" sum ")")
    /// cell     = "[" name "]" | "[" name ";" name "]"        name: bare, or in double quotes
    /// call     = "sum" "(" ("over" | "venstre" | cell [".." cell]) ")"
    ///          | "andel" "(" sum separator sum ")"           the first divided by the second
    ///          | ("min" | "max") "(" sum (separator sum)+ ")"
    /// separator = ";" | ","
    /// ```
    ///
    /// A comma between two digits is a decimal comma, any other separates arguments: `min(1, 5)` and
    /// `min(1;5)` have two, and `min(1,5)`, which has one, is a fault. Any dash may stand for minus.
    ///
    /// # Errors
    /// The first [`ExpressionFault`].
    pub fn parse(text: &str) -> Result<Self, ExpressionFault> {
        if text.len() > MAX_LENGTH {
            let span = Span::new(0, text.len());
            return Err(ExpressionFault { kind: ExpressionFaultKind::TooLong, span });
        }
        Parser::new(text).expression()
    }
}

/// A row or column that an expression names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Name {
    /// As written, without quotes.
    pub text: String,
    pub span: Span,
    /// Which headers it is one of; `None` for `[name]`, which follows the direction of the check.
    pub axis: Option<Axis>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Axis {
    Row,
    Column,
}

impl Axis {
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Row => Self::Column,
            Self::Column => Self::Row,
        }
    }
}

/// A value with its place in the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Node {
    pub kind: NodeKind,
    pub span: Span,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum NodeKind {
    Number(Rational),
    Cell(Reference),
    Sum(Selection),
    /// A first value and what is done to it, from left to right.
    Chain(Box<Node>, Vec<(Operator, Node)>),
}

/// A cell, by positions in [`Expression::names`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reference {
    /// Along the direction of the check: a row for a check of a row, a column for one of a column.
    Line(usize),
    Cell {
        row: usize,
        column: usize,
    },
}

/// What is summed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Selection {
    /// The rows above, since the last row that is itself checked.
    Above,
    /// The columns to the left, since the last column that is itself checked.
    Left,
    /// The rectangle between two cells, both included.
    Between(Reference, Reference),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Operator {
    Add,
    Subtract,
    Multiply,
    Divide,
    Least,
    Greatest,
}

/// Why a text is not an expression, and where.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ExpressionFault {
    pub kind: ExpressionFaultKind,
    pub span: Span,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum ExpressionFaultKind {
    /// Longer than [`MAX_LENGTH`] bytes.
    TooLong,
    /// Parentheses nest deeper than [`MAX_DEPTH`].
    TooDeep,
    /// A number, a cell, a function or `(` must stand here.
    ValueExpected,
    /// This character must stand here.
    Expected(char),
    /// Nothing more may stand here.
    EndExpected,
    /// `[` or a quote without its end.
    UnclosedName,
    EmptyName,
    Number(NumberFault),
    /// Known are `sum`, `andel`, `min` and `max`.
    UnknownFunction,
    /// `sum` takes `over`, `venstre`, a cell, or two cells with `..` between them.
    SelectionExpected,
    /// `andel` takes two arguments, `min` and `max` two or more.
    ArgumentCount {
        found: usize,
    },
}

/// A name in the form in which names are compared: every dash a hyphen, every run of spaces one space,
/// composed characters.
#[must_use]
pub fn fold_name(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let spaced = words.join(" ");
    composed(&spaced).chars().map(|c| if is_dash(c) { '-' } else { c }).collect()
}

//! Numbers: exact fractions, Norwegian notation, and the expressions that tables and claims must satisfy.
//!
//! No floating point. What leaves the range of `i128` is a fault that the caller reports, never a wrong
//! result. From a table to findings: [`Grid::read`], [`Expression::parse`] for each [`Check`],
//! [`Sheet::new`], [`Sheet::judge`], and for an explanation [`Sheet::culprits`] and
//! [`Sheet::repeated_cells`]; for claims [`Sheet::between`] and [`Sheet::largest`].

mod check;
mod claim;
mod evaluate;
mod expression;
mod grid;
mod interval;
mod lookup;
mod norwegian;
mod parser;
mod print;
mod propose;
mod rational;
mod sheet;
mod suspects;

pub use check::{Check, Deviation, Outcome, Verdict};
pub use claim::{Beaten, Between, ClaimFault};
pub use evaluate::{Fault, FaultKind};
pub use expression::{
    Axis, Expression, ExpressionFault, ExpressionFaultKind, MAX_DEPTH, MAX_LENGTH, Name, fold_name,
};
pub use grid::{Cell, Grid, NameFault};
pub use interval::Interval;
pub use lookup::{Part, Unresolved};
pub use norwegian::{Entry, Number, NumberFault, is_dash, parse, parse_number};
pub use print::{format, typographic};
pub use propose::{Proposal, propose};
pub use rational::{ArithmeticFault, Checked, Rational};
pub use sheet::{MAX_READS, Sheet};
pub use suspects::{Remedy, RepeatedCell};

//! Looking up the names that checks and claims use.

use super::expression::Axis;
use super::grid::{Grid, NameFault};
use crate::text::Span;

/// A name in a check or claim that leads nowhere.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Unresolved {
    pub part: Part,
    pub fault: NameFault,
}

/// Where in a check or claim a name stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Part {
    /// The row or column that the check or claim is about.
    Line,
    /// A position in the list of names that the check or claim is limited to.
    Only(usize),
    /// A span in the text of the expression.
    Expression(Span),
}

/// Collects the names that lead nowhere, so that all are told at once.
pub(super) struct Lookup<'a> {
    grid: &'a Grid,
    faults: Vec<Unresolved>,
}

impl<'a> Lookup<'a> {
    pub fn new(grid: &'a Grid) -> Self {
        Self { grid, faults: Vec::new() }
    }

    /// The position of a name. It means nothing when [`Lookup::finish`] fails.
    pub fn find(&mut self, axis: Axis, name: &str, part: Part) -> usize {
        self.grid.find(axis, name).unwrap_or_else(|fault| {
            self.refuse(part, fault);
            0
        })
    }

    /// The positions of the names that a check or claim is limited to.
    pub fn find_only<S: AsRef<str>>(&mut self, axis: Axis, names: &[S]) -> Vec<usize> {
        let names = names.iter().enumerate();
        names.map(|(at, name)| self.find(axis, name.as_ref(), Part::Only(at))).collect()
    }

    pub fn refuse(&mut self, part: Part, fault: NameFault) {
        self.faults.push(Unresolved { part, fault });
    }

    /// What was found, if everything was.
    pub fn finish<T>(self, found: T) -> Result<T, Vec<Unresolved>> {
        if self.faults.is_empty() { Ok(found) } else { Err(self.faults) }
    }
}

//! Checks that a table seems to be made after: the sums, differences, shares and changes that hold in it.
//!
//! A proposal is found by comparing lines, and then judged as any check is: what is proposed is what the checker
//! would say.

mod change;
mod lines;
mod sum;

use super::check::{Check, Outcome};
use super::expression::{Axis, Expression};
use super::grid::{Cell, Grid};
use super::sheet::Sheet;
use lines::Lines;

/// Tables with more lines than this get no proposals in that direction: nobody checks them by eye either.
const MOST_LINES: usize = 200;

/// A check that all or nearly all cells of a line pass.
#[derive(Clone, Debug)]
pub struct Proposal {
    pub check: Check,
    /// `er`, as it is written.
    pub formula: String,
    /// The cells with a number, and what the check says of them.
    pub outcomes: Vec<(Cell, Outcome)>,
    /// The table has a check of the same line that says the same.
    pub is_stated: bool,
}

impl Proposal {
    /// The cells that do not pass, which are then suspects.
    pub fn failing(&self) -> impl Iterator<Item = &(Cell, Outcome)> {
        self.outcomes.iter().filter(|(_, outcome)| !passes(*outcome))
    }

    /// How many cells pass only because the numbers are rounded.
    #[must_use]
    pub fn rounded(&self) -> usize {
        let rounded = |(_, outcome): &&(Cell, Outcome)| matches!(outcome, Outcome::Rounding(_));
        self.outcomes.iter().filter(rounded).count()
    }
}

/// What a line seems to be.
struct Found {
    axis: Axis,
    line: usize,
    formula: String,
    /// The positions along the line where it is so; empty for all.
    only: Vec<usize>,
    /// `desimaler` of a line in percent.
    percent: Option<u8>,
    /// The lines that it is the sum of.
    terms: Vec<usize>,
}

/// The checks that seem to hold in a table whose rows and columns are called so: at most one for each of them, rows
/// first. `stated` are those it has.
#[must_use]
pub fn propose(grid: &Grid, names: [&[&str]; 2], stated: &[Check]) -> Vec<Proposal> {
    let [rows, columns] = [Axis::Row, Axis::Column].map(|axis| Lines::new(grid, axis, names));
    let mut found = Vec::new();
    for lines in [&rows, &columns] {
        if lines.count() <= MOST_LINES && lines.across() <= MOST_LINES {
            let sums = sum::find(lines, stated);
            let other: Vec<usize> =
                sum::totals(if lines.axis() == Axis::Row { &columns } else { &rows });
            found.extend(change::find(lines, &sums, &other));
            found.extend(sums);
        }
    }
    found.sort_by_key(|one| (one.axis, one.line));
    let checks = found.into_iter().filter_map(|one| one.check(names)).collect();
    judged(grid, checks, stated)
}

impl Found {
    fn check(self, [rows, columns]: [&[&str]; 2]) -> Option<(String, Check)> {
        let (own, across) = match self.axis {
            Axis::Row => (rows, columns),
            Axis::Column => (columns, rows),
        };
        let only = self.only.iter().filter_map(|at| across.get(*at)).map(|name| (*name).to_owned());
        let check = Check {
            axis: self.axis,
            name: (*own.get(self.line)?).to_owned(),
            expression: Expression::parse(&self.formula).ok()?,
            only: only.collect(),
            as_percent: self.percent.is_some(),
            decimals: self.percent,
        };
        Some((self.formula, check))
    }
}

/// The proposals with what the checker says of them, beside each other and beside what is stated.
fn judged(grid: &Grid, proposed: Vec<(String, Check)>, stated: &[Check]) -> Vec<Proposal> {
    let mut checks: Vec<Check> = proposed.iter().map(|(_, check)| check.clone()).collect();
    checks.extend(stated.iter().cloned());
    let mut outcomes: Vec<Vec<(Cell, Outcome)>> = vec![Vec::new(); checks.len()];
    for verdict in Sheet::new(grid, &checks).judge() {
        if !matches!(verdict.outcome, Outcome::Unstated) {
            outcomes[verdict.check].push((verdict.cell, verdict.outcome));
        }
    }
    let (own, others) = outcomes.split_at(proposed.len());
    let is_stated = |check: &Check, own: &[(Cell, Outcome)]| {
        let alike = |other: &Check| {
            other.axis == check.axis
                && grid.find(check.axis, &other.name) == grid.find(check.axis, &check.name)
        };
        stated
            .iter()
            .zip(others)
            .any(|(other, outcomes)| alike(other) && outcomes.as_slice() == own)
    };
    let all = proposed.into_iter().zip(own);
    let all = all.map(|((formula, check), outcomes)| Proposal {
        is_stated: is_stated(&check, outcomes),
        outcomes: outcomes.clone(),
        check,
        formula,
    });
    all.filter(is_worth_it).collect()
}

/// The names were compared by position; now that they are looked up, it must still be nearly all that pass.
fn is_worth_it(proposal: &Proposal) -> bool {
    let failing = proposal.failing().count();
    failing <= 1 && failing * 3 < proposal.outcomes.len()
}

fn passes(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Holds | Outcome::Rounding(_))
}

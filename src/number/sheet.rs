//! A grid bound to its checks, and the verdicts on every cell they cover.

use super::check::{Check, Deviation, Outcome, Verdict};
use super::evaluate::{Breaks, Fault, FaultKind, Formula, Reading};
use super::expression::Axis;
use super::grid::{Cell, Grid};
use super::interval::Interval;
use super::lookup::{Lookup, Part, Unresolved};
use super::norwegian::Number;
use super::rational::{ArithmeticFault, Checked, Rational};

/// The checks of one table read at most so many cells in all; what is left then is not judged. Only
/// tables of thousands of rows where each row depends on whole columns come so far.
pub const MAX_READS: usize = 1_000_000;

/// A grid with its checks, every name looked up.
#[derive(Clone, Debug)]
pub struct Sheet<'a> {
    pub(super) grid: &'a Grid,
    pub(super) breaks: Breaks,
    /// One for each check; `None` where a name in it leads nowhere.
    bound: Vec<Option<BoundCheck<'a>>>,
    unresolved: Vec<(usize, Unresolved)>,
}

impl<'a> Sheet<'a> {
    #[must_use]
    pub fn new(grid: &'a Grid, checks: &'a [Check]) -> Self {
        let breaks = Breaks {
            rows: checked_lines(grid, checks, Axis::Row),
            columns: checked_lines(grid, checks, Axis::Column),
        };
        let mut sheet = Self { grid, breaks, bound: Vec::new(), unresolved: Vec::new() };
        for (number, check) in checks.iter().enumerate() {
            let bound = BoundCheck::new(check, grid);
            let faults = bound.as_ref().err().into_iter().flatten();
            sheet.unresolved.extend(faults.map(|fault| (number, *fault)));
            sheet.bound.push(bound.ok());
        }
        sheet
    }

    /// The names that lead nowhere, each with the position of its check; such a check has no verdicts.
    #[must_use]
    pub fn unresolved(&self) -> &[(usize, Unresolved)] {
        &self.unresolved
    }

    /// A verdict for every cell that a check covers, check by check; a check that asks for too much has one fault.
    #[must_use]
    pub fn judge(&self) -> Vec<Verdict> {
        let mut verdicts = Vec::new();
        let mut reads: usize = 0;
        for (number, check) in self.bound.iter().enumerate() {
            let Some(check) = check else { continue };
            for cell in check.cells() {
                reads = reads.saturating_add(check.formula.reads(cell, &self.breaks).max(1));
                let is_too_much = reads > MAX_READS;
                let outcome = if is_too_much {
                    Outcome::Fault(check.formula.fault(FaultKind::TooMuchWork))
                } else {
                    check.outcome(cell, self.reading(None))
                };
                verdicts.push(Verdict { check: number, cell, outcome });
                if is_too_much {
                    break;
                }
            }
        }
        verdicts
    }

    /// The cells as printed, perhaps with another value in one of them.
    pub(super) fn reading(&self, change: Option<(Cell, Rational)>) -> Reading<'_> {
        Reading { grid: self.grid, breaks: &self.breaks, widened: false, change }
    }

    pub(super) fn bound(&self, check: usize) -> Option<&BoundCheck<'a>> {
        self.bound.get(check)?.as_ref()
    }
}

/// A check whose names are known to stand in the grid.
#[derive(Clone, Debug)]
pub(super) struct BoundCheck<'a> {
    check: &'a Check,
    pub formula: Formula<'a>,
    line: usize,
    /// The positions along the line that are covered.
    covered: Vec<usize>,
}

impl<'a> BoundCheck<'a> {
    fn new(check: &'a Check, grid: &Grid) -> Result<Self, Vec<Unresolved>> {
        let mut lookup = Lookup::new(grid);
        let line = lookup.find(check.axis, &check.name, Part::Line);
        let across = check.axis.other();
        let mut covered = lookup.find_only(across, &check.only);
        if covered.is_empty() {
            covered.extend(0..grid.count(across));
        }
        let formula = Formula::bind(&check.expression, Some(check.axis), &mut lookup);
        lookup.finish(Self { check, formula, line, covered })
    }

    fn cells(&self) -> impl Iterator<Item = Cell> {
        self.covered.iter().map(|&at| match self.check.axis {
            Axis::Row => Cell { row: self.line, column: at },
            Axis::Column => Cell { row: at, column: self.line },
        })
    }

    /// What stands in the cell less what should stand there.
    pub fn gap(&self, cell: Cell, reading: Reading) -> Option<Rational> {
        let stated = reading.entry(cell).number()?;
        let computed = self.computed(cell, reading).ok()?;
        stated.value.minus(computed.low()).ok()
    }

    pub fn outcome(&self, cell: Cell, reading: Reading) -> Outcome {
        match reading.entry(cell).number() {
            Some(stated) => self.compare(cell, stated, reading).unwrap_or_else(Outcome::Fault),
            None => Outcome::Unstated,
        }
    }

    fn compare(&self, cell: Cell, stated: Number, reading: Reading) -> Result<Outcome, Fault> {
        let exact = self.computed(cell, reading)?.low();
        let deviation = self.deviation(stated, exact).map_err(|fault| self.formula.fault(fault))?;
        let Some(deviation) = deviation else { return Ok(Outcome::Holds) };
        let explained = self.is_explained(cell, stated, reading)?;
        Ok(if explained { Outcome::Rounding(deviation) } else { Outcome::Wrong(deviation) })
    }

    /// The value of the formula in the unit of the cell.
    fn computed(&self, cell: Cell, reading: Reading) -> Result<Interval, Fault> {
        let value = self.formula.value(cell, reading)?;
        let unit = Rational::from(if self.check.as_percent { 100 } else { 1 });
        value.times(Interval::exact(unit)).map_err(|fault| self.formula.fault(fault))
    }

    /// Nothing when the cell states the computed value.
    fn deviation(&self, stated: Number, exact: Rational) -> Checked<Option<Deviation>> {
        let (holds, computed) = match self.check.decimals {
            None => (stated.value == exact, exact),
            Some(decimals) => {
                let printed = stated.value.round(decimals)?;
                (exact.rounds_to(printed, decimals)?, exact.round(decimals)?)
            }
        };
        let difference = stated.value.minus(computed)?;
        Ok((!holds).then_some(Deviation { stated, computed, difference }))
    }

    /// Whether numbers that print like these would make the check hold. A divisor that may be zero
    /// makes every value possible.
    fn is_explained(&self, cell: Cell, stated: Number, reading: Reading) -> Result<bool, Fault> {
        let computed = match self.computed(cell, Reading { widened: true, ..reading }) {
            Ok(computed) => computed,
            Err(fault) if fault.kind == ArithmeticFault::DivisionByZero.into() => return Ok(true),
            Err(fault) => return Err(fault),
        };
        let decimals = self.check.decimals.unwrap_or(u8::MAX).min(stated.decimals);
        let printed = Interval::printed(stated.value, decimals);
        Ok(printed.map_err(|fault| self.formula.fault(fault))?.overlaps(computed))
    }
}

/// Which rows or columns are the line of some check.
fn checked_lines(grid: &Grid, checks: &[Check], axis: Axis) -> Vec<bool> {
    let mut lines = vec![false; grid.count(axis)];
    for check in checks.iter().filter(|check| check.axis == axis) {
        if let Some(line) = grid.find(axis, &check.name).ok().and_then(|at| lines.get_mut(at)) {
            *line = true;
        }
    }
    lines
}

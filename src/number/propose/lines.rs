//! The lines of a table in one direction, and how well one of them agrees with what is calculated from others.

use crate::number::expression::Axis;
use crate::number::grid::{Cell, Grid};
use crate::number::interval::Interval;
use crate::number::norwegian::{Entry, Number};
use crate::number::rational::Rational;

pub(super) struct Lines<'a> {
    grid: &'a Grid,
    axis: Axis,
    own: &'a [&'a str],
    across: &'a [&'a str],
    /// For each line, and for each position along it, whether what stands there is in percent.
    percent: [Vec<bool>; 2],
}

/// How a line agrees with what was calculated for it.
#[derive(Default)]
pub(super) struct Agreement {
    /// The positions where there was something to compare.
    pub at: Vec<usize>,
    pub exact: usize,
    pub failing: usize,
}

impl Agreement {
    pub fn count(&mut self, at: usize, is_exact: bool, is_near: bool) {
        self.at.push(at);
        self.exact += usize::from(is_exact);
        self.failing += usize::from(!is_exact && !is_near);
    }

    /// Whether this can hardly be by chance; a telling name asks for less.
    pub fn convinces(&self, is_hinted: bool) -> bool {
        let (all, near) = (self.at.len(), self.at.len() - self.exact - self.failing);
        match (self.failing, near) {
            (0, 0) => self.exact >= if is_hinted { 2 } else { 3 },
            (0, _) => (is_hinted && all >= 2) || (self.exact * 2 >= all && all >= 4),
            (1, _) => self.exact >= if is_hinted { 2 } else { 3 } && all >= 4,
            _ => false,
        }
    }

    /// Whether there is one number alone, which agrees exactly.
    pub fn is_sole(&self) -> bool {
        (self.at.len(), self.exact) == (1, 1)
    }

    /// The better of two is first.
    pub fn rank(&self) -> (usize, usize) {
        (self.failing, usize::MAX - self.exact)
    }
}

impl<'a> Lines<'a> {
    pub fn new(grid: &'a Grid, axis: Axis, [rows, columns]: [&'a [&'a str]; 2]) -> Self {
        let (own, across) = match axis {
            Axis::Row => (rows, columns),
            Axis::Column => (columns, rows),
        };
        let mut lines = Self { grid, axis, own, across, percent: [Vec::new(), Vec::new()] };
        let along = (0..own.len()).map(|line| {
            let numbers = (0..across.len()).filter_map(|at| lines.number(line, at));
            is_percent(own[line], numbers)
        });
        let along = along.collect();
        let crosswise = (0..across.len()).map(|at| {
            is_percent(across[at], (0..own.len()).filter_map(|line| lines.number(line, at)))
        });
        lines.percent = [along, crosswise.collect()];
        lines
    }

    pub fn axis(&self) -> Axis {
        self.axis
    }

    pub fn count(&self) -> usize {
        self.own.len()
    }

    pub fn across(&self) -> usize {
        self.across.len()
    }

    pub fn number(&self, line: usize, at: usize) -> Option<Number> {
        self.entry(line, at).number()
    }

    pub fn entry(&self, line: usize, at: usize) -> Entry {
        self.grid.entry(match self.axis {
            Axis::Row => Cell { row: line, column: at },
            Axis::Column => Cell { row: at, column: line },
        })
    }

    pub fn is_percent(&self, line: usize) -> bool {
        self.percent[0].get(line).copied().unwrap_or(false)
    }

    /// The positions where lines can be added and subtracted: not those in percent.
    pub fn amounts(&self) -> impl Iterator<Item = usize> {
        (0..self.across()).filter(|at| !self.percent[1].get(*at).copied().unwrap_or(false))
    }

    /// Whether the line can be named: its name is its own.
    pub fn has_name(&self, line: usize) -> bool {
        let name = self.own.get(line).copied().unwrap_or_default();
        !name.trim().is_empty() && self.grid.find(self.axis, name) == Ok(line)
    }

    /// Whether the line is the one that is called so.
    pub fn is_named(&self, line: usize, name: &str) -> bool {
        self.grid.find(self.axis, name) == Ok(line)
    }

    /// The line's name in an expression.
    pub fn name(&self, line: usize) -> String {
        format!("[{}]", quoted(self.own.get(line).copied().unwrap_or_default()))
    }

    /// The cell of the line at a position, in an expression.
    pub fn cell(&self, line: usize, at: usize) -> String {
        let own = quoted(self.own.get(line).copied().unwrap_or_default());
        let across = quoted(self.across.get(at).copied().unwrap_or_default());
        match self.axis {
            Axis::Row => format!("[{own}; {across}]"),
            Axis::Column => format!("[{across}; {own}]"),
        }
    }

    /// Whether the name says that the line is a total, or it is the last.
    pub fn is_hinted_total(&self, line: usize) -> bool {
        const TOTALS: [&str; 6] = ["total", "totalt", "sum", "samlet", "alle", "totalsum"];
        let name = self.lower_name(line);
        let has_word =
            name.split(|c: char| !c.is_alphanumeric()).any(|word| TOTALS.contains(&word));
        has_word
            || name.contains("i alt")
            || name.contains("til sammen")
            || line + 1 == self.count()
    }

    pub fn is_hinted_difference(&self, line: usize) -> bool {
        const DIFFERENCES: [&str; 14] = [
            "endring",
            "differanse",
            "økning",
            "vekst",
            "nedgang",
            "netto",
            "resultat",
            "balanse",
            "avvik",
            "saldo",
            "auke",
            "overskudd",
            "underskudd",
            "overskot",
        ];
        let name = self.lower_name(line);
        let mut words = name.split(|c: char| !c.is_alphanumeric());
        words.any(|word| DIFFERENCES.iter().any(|part| word.contains(part)))
    }

    /// The positions to name in `kolonner` or `rader`: none where they are all that have a number.
    pub fn only(&self, at: &[usize], line: usize) -> Vec<usize> {
        let stated = (0..self.across()).filter(|at| self.number(line, *at).is_some()).count();
        if at.len() == stated { Vec::new() } else { at.to_vec() }
    }

    fn lower_name(&self, line: usize) -> String {
        self.own.get(line).copied().unwrap_or_default().to_lowercase()
    }
}

fn is_percent(name: &str, mut numbers: impl Iterator<Item = Number>) -> bool {
    let name = name.to_lowercase();
    let said = ["%", "prosent", "andel", "pst"].iter().any(|word| name.contains(word));
    let mut seen = numbers.by_ref().peekable();
    seen.peek().is_some() && (said || seen.all(|number| number.percent))
}

fn quoted(name: &str) -> String {
    if name.contains([';', ']', '[']) { format!("\"{name}\"") } else { name.to_owned() }
}

/// The values that print like this number.
pub(super) fn printed(number: Number) -> Option<Interval> {
    Interval::printed(number.value, number.decimals).ok()
}

pub(super) fn exact(number: Number) -> Interval {
    Interval::exact(number.value)
}

/// Whether `computed` is what is stated, and whether numbers that print alike could make it so.
pub(super) fn compare(stated: Number, computed: Interval, widened: Interval) -> (bool, bool) {
    let is_near = printed(stated).is_some_and(|stated| stated.overlaps(widened));
    (computed.contains(stated.value), is_near)
}

pub(super) const ZERO: Rational = Rational::ZERO;

//! Which cell is likely to be the mistyped one.

use super::check::{Outcome, Verdict};
use super::grid::Cell;
use super::norwegian::Number;
use super::rational::Rational;
use super::sheet::{BoundCheck, Sheet};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// The search in one table reads about so many cells, then gives up without an answer.
const MAX_SEARCH: usize = 100_000;
/// A linear check is solved in one step; a quotient needs a few.
const SOLVING_STEPS: usize = 8;
/// A verdict that rounding leaves loose may give a value that does not suit the next: try from these many.
const SOLVING_STARTS: usize = 3;

/// A change of one cell that settles every verdict against a number that depends on it and breaks none.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Remedy {
    pub cell: Cell,
    /// What should stand there, printed as the number that does.
    pub number: Number,
    /// The verdicts it settles, by position.
    pub settles: Vec<usize>,
}

/// A cell with the same number as its neighbour, where another number would settle a check.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RepeatedCell {
    pub neighbour: Cell,
    pub remedy: Remedy,
}

impl Sheet<'_> {
    /// The cells that explain what is wrong: for each, no change of another single cell settles as many
    /// of the same verdicts. `verdicts` come from [`Sheet::judge`]. One mistyped number in a table with
    /// both sums gives that cell and the number before it was mistyped.
    #[must_use]
    pub fn culprits(&self, verdicts: &[Verdict]) -> Vec<Remedy> {
        let mut search = Search::new(self, verdicts);
        let mut open = search.unsettled.clone();
        let mut culprits = Vec::new();
        let candidates = search.candidates();
        for group in candidates.chunk_by(|a, b| a.against.len() == b.against.len()) {
            let Some(remedies) = search.remedies(group, &open) else { break };
            let mut rivals: BTreeMap<usize, usize> = BTreeMap::new();
            for verdict in remedies.iter().flat_map(|remedy| &remedy.settles) {
                open.remove(verdict);
                *rivals.entry(*verdict).or_default() += 1;
            }
            let is_only =
                |remedy: &Remedy| remedy.settles.iter().all(|v| rivals.get(v) == Some(&1));
            culprits.extend(remedies.into_iter().filter(is_only));
        }
        culprits
    }

    /// The cells that equal a neighbour, are part of a check that fails, and would settle it with another
    /// number: often the neighbour was copied by mistake.
    #[must_use]
    pub fn repeated_cells(&self, verdicts: &[Verdict]) -> Vec<RepeatedCell> {
        let mut search = Search::new(self, verdicts);
        let stated: BTreeSet<Cell> = verdicts.iter().map(|verdict| verdict.cell).collect();
        let mut candidates = search.candidates();
        candidates.sort_by_key(|candidate| candidate.cell);
        candidates.retain(|candidate| !stated.contains(&candidate.cell));
        let repeats = candidates.iter().filter_map(|candidate| {
            let equal =
                |cell: &Cell| !stated.contains(cell) && self.is_repeated(candidate.cell, *cell);
            let neighbour = neighbours(candidate.cell).find(equal)?;
            Some(RepeatedCell { neighbour, remedy: search.remedy(candidate)? })
        });
        repeats.collect()
    }

    fn is_repeated(&self, cell: Cell, neighbour: Cell) -> bool {
        let value = |cell| self.grid.entry(cell).number().map(|number| number.value);
        value(cell).is_some_and(|value| !value.is_zero()) && value(cell) == value(neighbour)
    }
}

/// A cell whose change might settle something.
struct Candidate {
    cell: Cell,
    /// The unsettled verdicts that depend on it.
    against: Vec<usize>,
}

struct Search<'a> {
    sheet: &'a Sheet<'a>,
    verdicts: &'a [Verdict],
    unsettled: BTreeSet<usize>,
    /// For each cell, the verdicts that depend on it; faults and cells without a number have none.
    users: BTreeMap<Cell, Vec<usize>>,
    reads_left: usize,
}

impl<'a> Search<'a> {
    fn new(sheet: &'a Sheet<'a>, verdicts: &'a [Verdict]) -> Self {
        let rounded = sheet.grid.is_rounded();
        let outcomes = verdicts.iter().map(|verdict| verdict.outcome).enumerate();
        let unsettled = outcomes.filter(|(_, o)| is_settled(*o, rounded) == Some(false));
        let unsettled: BTreeSet<usize> = unsettled.map(|(number, _)| number).collect();
        let users = BTreeMap::new();
        let mut search = Self { sheet, verdicts, unsettled, users, reads_left: MAX_SEARCH };
        if !search.unsettled.is_empty() {
            search.find_users();
        }
        search
    }

    fn find_users(&mut self) {
        for number in 0..self.verdicts.len() {
            let Some((check, cell)) = self.case(number) else { continue };
            for cell in check.formula.inputs(cell, &self.sheet.breaks).chain([cell]) {
                let users = self.users.entry(cell).or_default();
                if users.last() != Some(&number) {
                    users.push(number);
                }
            }
        }
    }

    /// The check and cell of a verdict that judged a number.
    fn case(&self, verdict: usize) -> Option<(&'a BoundCheck<'a>, Cell)> {
        let verdict = self.verdicts.get(verdict)?;
        is_settled(verdict.outcome, false)?;
        Some((self.sheet.bound(verdict.check)?, verdict.cell))
    }

    /// Those that many unsettled verdicts depend on come first.
    fn candidates(&self) -> Vec<Candidate> {
        let against = |users: &Vec<usize>| {
            users.iter().copied().filter(|user| self.unsettled.contains(user)).collect()
        };
        let all = self.users.iter().map(|(cell, users)| (*cell, against(users)));
        let all = all.map(|(cell, against)| Candidate { cell, against });
        let mut candidates: Vec<_> = all.filter(|c| !c.against.is_empty()).collect();
        candidates.sort_by_key(|candidate| Reverse(candidate.against.len()));
        candidates
    }

    /// The remedies among candidates of equal weight for verdicts that are still open; `None` when the
    /// search has read too much to be sure of them all.
    fn remedies(&mut self, group: &[Candidate], open: &BTreeSet<usize>) -> Option<Vec<Remedy>> {
        let mut remedies = Vec::new();
        for candidate in group {
            if candidate.against.iter().all(|verdict| open.contains(verdict)) {
                remedies.extend(self.remedy(candidate));
            }
            if self.reads_left == 0 {
                return None;
            }
        }
        Some(remedies)
    }

    fn remedy(&mut self, candidate: &Candidate) -> Option<Remedy> {
        let cell = candidate.cell;
        let number = self.sheet.grid.entry(cell).number().filter(|_| self.reads_left > 0)?;
        self.reads_left = self.reads_left.saturating_sub(self.cost(cell));
        let users = self.users.get(&cell)?;
        let settles_all =
            |value: &Rational| users.iter().all(|user| self.settles(*user, (cell, *value)));
        let starts = candidate.against.iter().take(SOLVING_STARTS);
        let mut values = starts.filter_map(|verdict| self.solve(*verdict, cell, number));
        let value = values.find(settles_all)?;
        let number = Number { value, ..number };
        Some(Remedy { cell, number, settles: candidate.against.clone() })
    }

    /// The value of `cell`, with the decimals it is printed with, that settles one verdict: Newton's
    /// method with the last printed digit as its step.
    fn solve(&self, verdict: usize, cell: Cell, number: Number) -> Option<Rational> {
        let step = Rational::decimal(1, number.decimals).ok()?;
        let mut value = number.value;
        for _ in 0..SOLVING_STEPS {
            let gap = self.gap(verdict, (cell, value))?;
            let moved = self.gap(verdict, (cell, value.plus(step).ok()?))?;
            let steps = gap.divided_by(moved.minus(gap).ok()?).ok()?.round(0).ok()?;
            if steps.is_zero() {
                break;
            }
            value = value.minus(steps.times(step).ok()?).ok()?;
        }
        self.settles(verdict, (cell, value)).then_some(value)
    }

    fn gap(&self, verdict: usize, change: (Cell, Rational)) -> Option<Rational> {
        let (check, cell) = self.case(verdict)?;
        check.gap(cell, self.sheet.reading(Some(change)))
    }

    fn settles(&self, verdict: usize, change: (Cell, Rational)) -> bool {
        self.case(verdict).is_some_and(|(check, cell)| {
            let outcome = check.outcome(cell, self.sheet.reading(Some(change)));
            is_settled(outcome, self.sheet.grid.is_rounded()) == Some(true)
        })
    }

    /// How many cells are read to judge everything that depends on this one.
    fn cost(&self, cell: Cell) -> usize {
        let users = self.users.get(&cell).into_iter().flatten();
        let cases = users.filter_map(|user| self.case(*user));
        let reads = cases.map(|(check, cell)| check.formula.reads(cell, &self.sheet.breaks));
        reads.fold(0, usize::saturating_add)
    }
}

/// Whether a number is in order as it stands; nothing where none was judged.
fn is_settled(outcome: Outcome, rounded: bool) -> Option<bool> {
    match outcome {
        Outcome::Holds => Some(true),
        Outcome::Rounding(_) => Some(rounded),
        Outcome::Wrong(_) => Some(false),
        Outcome::Unstated | Outcome::Fault(_) => None,
    }
}

/// Left, right, above, below.
fn neighbours(cell: Cell) -> impl Iterator<Item = Cell> {
    let Cell { row, column } = cell;
    let left = column.checked_sub(1).map(|column| Cell { row, column });
    let above = row.checked_sub(1).map(|row| Cell { row, column });
    let right = Some(Cell { row, column: column + 1 });
    let below = Some(Cell { row: row + 1, column });
    [left, right, above, below].into_iter().flatten()
}

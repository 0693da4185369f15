//! Whether the numbers of a table add up.

use super::formula::part_of;
use super::names::Unknown;
use super::table::Table;
use super::{repeated, uncalculated};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::number::{
    Axis, Cell, Deviation, Number, Outcome, Part, Remedy, Sheet, Unresolved, Verdict,
};
use crate::snapshot::Snapshot;
use std::collections::{BTreeMap, BTreeSet};

pub(super) static WRONG: Rule = Rule {
    id: "tabell-regnefeil",
    level: Level::Error,
    doc: include_str!("../tabell-regnefeil.md"),
};

pub(super) static ROUNDED: Rule = Rule {
    id: "tabell-avrunding",
    level: Level::Warning,
    doc: include_str!("../tabell-avrunding.md"),
};

/// Where one check finds more than this at fault, it is likely the check that is wrong: told once.
const MOST_TOLD: usize = 3;

/// Cells that are pointed out as the likely cause of what does not add up, with what should stand there.
pub(super) type Accused = BTreeMap<Cell, Number>;

/// Holds a table against its `kontroll`.
pub(super) fn judge(
    snapshot: &Snapshot,
    table: &Table<'_>,
    sheet: &Sheet<'_>,
    unknown: &mut Vec<Unknown>,
    found: &mut Vec<Diagnostic>,
) -> Accused {
    found.extend(table.faults.iter().cloned());
    let names = sheet.unresolved().iter();
    unknown.extend(names.filter_map(|(check, name)| unresolved(snapshot, table, *check, *name)));
    // Where a check can not be read, a sum that should begin anew there would take too much with it.
    if !table.faults.is_empty() || !sheet.unresolved().is_empty() {
        return Accused::new();
    }
    let verdicts = sheet.judge();
    let judged = Judged { table, sheet, verdicts: &verdicts };
    let accused = judged.wrong(found);
    repeated::check(&judged, &accused, found);
    judged.rounded(found);
    uncalculated::check(snapshot, &judged, found);
    accused
}

fn unresolved(
    snapshot: &Snapshot,
    table: &Table<'_>,
    check: usize,
    unresolved: Unresolved,
) -> Option<Unknown> {
    let (check, written) = (table.checks.get(check)?, table.written.get(check)?);
    let (axis, name, place) = match unresolved.part {
        Part::Line => {
            let line = written.row.as_ref().or(written.column.as_ref())?;
            (check.axis, &line.value, line.place.clone())
        }
        Part::Only(at) => {
            let name = written.columns.iter().chain(&written.rows).nth(at)?;
            (check.axis.other(), &name.value, name.place.clone())
        }
        Part::Expression(span) => {
            let name = check.expression.names.iter().find(|name| name.span == span)?;
            let place = part_of(snapshot, &written.formula, span);
            (name.axis.unwrap_or(check.axis), &name.text, place)
        }
    };
    Some(Unknown { table: table.node, axis, name: name.clone(), place, fault: unresolved.fault })
}

/// A table with the verdicts on it.
pub(super) struct Judged<'a> {
    pub table: &'a Table<'a>,
    pub sheet: &'a Sheet<'a>,
    pub verdicts: &'a [Verdict],
}

impl Judged<'_> {
    /// Tells what does not add up.
    fn wrong(&self, found: &mut Vec<Diagnostic>) -> Accused {
        let is_wrong = |at: &usize| self.wrong_by(*at).is_some();
        let mut open: BTreeSet<usize> = (0..self.verdicts.len()).filter(is_wrong).collect();
        let mut accused = Accused::new();
        if open.is_empty() {
            return accused;
        }
        for culprit in self.sheet.culprits(self.verdicts) {
            let mut settled: Vec<usize> =
                culprit.settles.iter().copied().filter(|at| open.contains(at)).collect();
            if culprit.settles.len() > 1 && !settled.is_empty() {
                settled.sort_by_key(|at| self.verdicts[*at].cell != culprit.cell);
                open.retain(|at| !settled.contains(at));
                accused.insert(culprit.cell, culprit.number);
                found.extend(self.explained(&settled, &culprit));
            }
        }
        let open: Vec<usize> = open.into_iter().collect();
        for of_check in open.chunk_by(|a, b| self.verdicts[*a].check == self.verdicts[*b].check) {
            if of_check.len() > MOST_TOLD {
                found.extend(self.together(of_check));
            } else {
                found.extend(of_check.iter().filter_map(|at| self.alone(*at)));
            }
        }
        accused
    }

    /// By how much a verdict's cell is wrong. Where the table says that nothing is rounded, rounding is no excuse.
    pub fn wrong_by(&self, verdict: usize) -> Option<Deviation> {
        match self.verdicts.get(verdict)?.outcome {
            Outcome::Wrong(deviation) => Some(deviation),
            Outcome::Rounding(deviation) if self.table.facts.exact => Some(deviation),
            _ => None,
        }
    }

    /// One cell that does not hold, for no reason that can be seen.
    fn alone(&self, verdict: usize) -> Option<Diagnostic> {
        let excusable = matches!(self.verdicts[verdict].outcome, Outcome::Rounding(_));
        let help =
            if excusable { "tabell-regnefeil-hjelp-avrundet" } else { "tabell-regnefeil-hjelp" };
        Some(self.headline(verdict)?.help(Message::new(help)))
    }

    /// Cells that one changed number would settle, told at the first.
    fn explained(&self, settled: &[usize], culprit: &Remedy) -> Option<Diagnostic> {
        let (first, others) = settled.split_first()?;
        let axes: BTreeSet<Axis> = culprit.settles.iter().filter_map(|at| self.axis(*at)).collect();
        let key = if axes.len() == 2 {
            "tabell-regnefeil-hjelp-celle"
        } else {
            "tabell-regnefeil-hjelp-celle-alle"
        };
        let stated = self.table.grid.entry(culprit.cell).number()?;
        let help =
            self.named(key, culprit.cell).with("forslag", culprit.number).with("oppgitt", stated);
        let mut finding = self.headline(*first)?.help(help);
        if culprit.cell != self.verdicts[*first].cell {
            let label = Message::new("tabell-regnefeil-sted-celle");
            finding = finding.related(self.table.place(culprit.cell), label);
        }
        for other in others {
            finding = self.with_cell(finding, *other, "tabell-regnefeil-sted-avvik")?;
        }
        Some(finding)
    }

    /// Many cells of one check, told at the check.
    fn together(&self, verdicts: &[usize]) -> Option<Diagnostic> {
        let check = self.verdicts[*verdicts.first()?].check;
        let message = Message::new("tabell-regnefeil-flere")
            .with("antall", verdicts.len())
            .with("tabell", self.table.id());
        let mut finding =
            Diagnostic::new(&WRONG, self.table.written.get(check)?.place.clone(), message)
                .help(Message::new("tabell-regnefeil-hjelp-kontroll"));
        for verdict in verdicts.iter().take(MOST_TOLD) {
            finding = self.with_cell(finding, *verdict, "tabell-regnefeil-sted-avvik")?;
        }
        Some(finding)
    }

    fn headline(&self, verdict: usize) -> Option<Diagnostic> {
        let Verdict { check, cell, .. } = self.verdicts[verdict];
        let deviation = self.wrong_by(verdict)?;
        let message = self
            .named("tabell-regnefeil", cell)
            .with("oppgitt", deviation.stated)
            .with("beregnet", deviation.stated.print_alike(deviation.computed))
            .with("differanse", difference(deviation))
            .with("enhet", unit(deviation));
        let label = Message::new("tabell-regnefeil-sted-kontroll");
        let kontroll = self.table.written.get(check)?.place.clone();
        Some(Diagnostic::new(&WRONG, self.table.place(cell), message).related(kontroll, label))
    }

    /// The rounding differences of the whole table, told at the largest.
    fn rounded(&self, found: &mut Vec<Diagnostic>) {
        let differs = |verdict: &Verdict| match verdict.outcome {
            Outcome::Rounding(deviation) if !self.table.facts.exact => {
                Some((verdict.cell, deviation))
            }
            _ => None,
        };
        let all: Vec<_> = self.verdicts.iter().filter_map(differs).collect();
        let size = |(cell, deviation): &(Cell, Deviation)| {
            (deviation.difference.abs(), std::cmp::Reverse(*cell))
        };
        let Some((cell, largest)) = all.iter().copied().max_by_key(size) else { return };
        let (level, help) = if self.table.facts.rounded {
            (Level::Info, "tabell-avrunding-hjelp-avrundet")
        } else {
            (Level::Warning, "tabell-avrunding-hjelp")
        };
        let message = Message::new("tabell-avrunding")
            .with("antall", all.len())
            .with("tabell", self.table.id())
            .with("differanse", difference(largest))
            .with("enhet", unit(largest));
        let finding = Diagnostic::new(&ROUNDED, self.table.place(cell), message);
        found.push(finding.at_level(level).help(Message::new(help)));
    }

    fn with_cell(
        &self,
        finding: Diagnostic,
        verdict: usize,
        key: &'static str,
    ) -> Option<Diagnostic> {
        let deviation = self.wrong_by(verdict)?;
        let label = Message::new(key)
            .with("oppgitt", deviation.stated)
            .with("beregnet", deviation.stated.print_alike(deviation.computed));
        Some(finding.related(self.table.place(self.verdicts[verdict].cell), label))
    }

    fn axis(&self, verdict: usize) -> Option<Axis> {
        self.table.checks.get(self.verdicts[verdict].check).map(|check| check.axis)
    }

    fn named(&self, key: &'static str, cell: Cell) -> Message {
        self.table.named(key, cell)
    }
}

/// How far apart stated and computed are, without sign and unit.
fn difference(deviation: Deviation) -> String {
    let bare = Number { signed_plus: false, percent: false, ..deviation.stated };
    bare.print_alike(deviation.difference.abs())
}

/// The catalogue's word for the unit of a difference.
fn unit(deviation: Deviation) -> &'static str {
    if deviation.stated.percent { "prosentpoeng" } else { "" }
}

//! Checks that have no answer: numbers that are missing, too large or divided by nought.

use super::arithmetic::{Judged, WRONG};
use super::formula::part_of;
use crate::diagnostic::{Diagnostic, Level, Message};
use crate::number::{ArithmeticFault, Cell, Entry, Fault, FaultKind, Outcome, Verdict};
use crate::snapshot::Snapshot;
use std::collections::BTreeMap;

pub(super) fn check(snapshot: &Snapshot, judged: &Judged<'_>, found: &mut Vec<Diagnostic>) {
    let mut needed: BTreeMap<Cell, usize> = BTreeMap::new();
    for verdict in judged.verdicts {
        match verdict.outcome {
            Outcome::Unstated if judged.table.is_text(verdict.cell) => {
                needed.entry(verdict.cell).or_insert(verdict.check);
            }
            Outcome::Fault(Fault { kind: FaultKind::NoValue(cell), .. }) => {
                needed.entry(cell).or_insert(verdict.check);
            }
            _ => {}
        }
    }
    for (cell, check) in needed {
        found.extend(no_number(judged, cell, check));
    }
    for of_check in judged.verdicts.chunk_by(|a, b| a.check == b.check) {
        found.extend(of_check.iter().find_map(|verdict| impossible(snapshot, judged, verdict)));
        found.extend(empty(judged, of_check));
    }
}

/// A cell without a number where one is needed; what looks like a number is told as such already.
fn no_number(judged: &Judged<'_>, cell: Cell, check: usize) -> Option<Diagnostic> {
    let table = judged.table;
    if table.looks_like_number(cell) {
        return None;
    }
    let is_withheld = table.grid.entry(cell) == Entry::Withheld && !table.is_text(cell);
    let level = if is_withheld { Level::Warning } else { Level::Error };
    let kontroll = table.written.get(check)?.place.clone();
    let finding =
        Diagnostic::new(&WRONG, table.place(cell), table.named("tabell-regnefeil-uten-tall", cell));
    let finding = finding.at_level(level).help(Message::new("tabell-regnefeil-hjelp-uten-tall"));
    Some(finding.related(kontroll, Message::new("tabell-regnefeil-sted-kontroll")))
}

/// A calculation that can not be carried through, told at the first cell where it happens.
fn impossible(snapshot: &Snapshot, judged: &Judged<'_>, verdict: &Verdict) -> Option<Diagnostic> {
    let Outcome::Fault(fault) = verdict.outcome else { return None };
    let table = judged.table;
    let written = table.written.get(verdict.check)?;
    let message = match fault.kind {
        FaultKind::NoValue(_) => return None,
        FaultKind::Arithmetic(ArithmeticFault::DivisionByZero) => {
            table.named("tabell-regnefeil-null", verdict.cell)
        }
        FaultKind::Arithmetic(ArithmeticFault::Overflow) => {
            table.named("tabell-regnefeil-for-stort", verdict.cell)
        }
        FaultKind::TooMuchWork => {
            let message = Message::new("tabell-regnefeil-for-mye").with("tabell", table.id());
            let finding = Diagnostic::new(&WRONG, written.place.clone(), message);
            let help = Message::new("tabell-regnefeil-hjelp-kontroll");
            return Some(finding.at_level(Level::Warning).help(help));
        }
    };
    let place = part_of(snapshot, &written.formula, fault.span);
    let finding = Diagnostic::new(&WRONG, table.place(verdict.cell), message);
    let finding = finding.help(Message::new("tabell-regnefeil-hjelp-kontroll"));
    Some(finding.related(place, Message::new("tabell-regnefeil-sted-kontroll")))
}

/// A check of cells that are all empty checks nothing.
fn empty(judged: &Judged<'_>, of_check: &[Verdict]) -> Option<Diagnostic> {
    let is_empty = |verdict: &Verdict| {
        verdict.outcome == Outcome::Unstated && !judged.table.is_text(verdict.cell)
    };
    let first = of_check.first().filter(|_| of_check.iter().all(is_empty))?;
    let place = judged.table.written.get(first.check)?.place.clone();
    let message = Message::new("tabell-regnefeil-tom").with("tabell", judged.table.id());
    let finding = Diagnostic::new(&WRONG, place, message).at_level(Level::Warning);
    Some(finding.help(Message::new("tabell-regnefeil-hjelp-kontroll")))
}

//! Checks that have no answer: numbers that are missing, too large or divided by nought.

use super::arithmetic::{Judged, WRONG};
use super::formula::part_of;
use crate::check::MOST_SHOWN;
use crate::diagnostic::{Diagnostic, Level, Message};
use crate::model::TableCheck;
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
    let mut missing: BTreeMap<(usize, bool), Vec<Cell>> = BTreeMap::new();
    for (cell, check) in needed {
        // What looks like a number is told as such already.
        if !judged.table.looks_like_number(cell) {
            let is_withheld =
                judged.table.grid.entry(cell) == Entry::Withheld && !judged.table.is_text(cell);
            missing.entry((check, is_withheld)).or_default().push(cell);
        }
    }
    found.extend(missing.iter().filter_map(|(key, cells)| no_numbers(judged, *key, cells)));
    for of_check in judged.verdicts.chunk_by(|a, b| a.check == b.check) {
        found.extend(of_check.iter().find_map(|verdict| impossible(snapshot, judged, verdict)));
        found.extend(empty(judged, of_check));
    }
}

/// Cells without a number where a check needs one, told at the first.
fn no_numbers(
    judged: &Judged<'_>,
    (check, is_withheld): (usize, bool),
    cells: &[Cell],
) -> Option<Diagnostic> {
    let (table, (first, others)) = (judged.table, cells.split_first()?);
    let (key, help, level) = if is_withheld {
        ("tabell-regnefeil-ikke-oppgitt", "tabell-regnefeil-hjelp-ikke-oppgitt", Level::Warning)
    } else {
        ("tabell-regnefeil-uten-tall", "tabell-regnefeil-hjelp-uten-tall", Level::Error)
    };
    let message = table.named(key, *first).with("antall", cells.len());
    let kontroll = table.written.get(check)?.place.clone();
    let finding = Diagnostic::new(&WRONG, table.place(*first), message)
        .at_level(level)
        .help(Message::new(help))
        .related(kontroll, Message::new("tabell-regnefeil-sted-kontroll"));
    let also = |finding: Diagnostic, cell: &Cell| {
        finding.related(table.place(*cell), Message::new("tabell-regnefeil-sted-ogsaa"))
    };
    Some(others.iter().take(MOST_SHOWN).fold(finding, also))
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
        FaultKind::NothingToSum => return Some(nothing_to_sum(judged, verdict, written)),
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

/// A sum of what stands before, where that is a sum itself or nothing: told with the sums that may be meant.
fn nothing_to_sum(judged: &Judged<'_>, verdict: &Verdict, written: &TableCheck) -> Diagnostic {
    let table = judged.table;
    let own = table.checks.get(verdict.check);
    let names = table
        .checks
        .iter()
        .take(verdict.check)
        .filter(|one| own.is_some_and(|own| own.axis == one.axis && own.name != one.name));
    let mut sums: Vec<String> = names.map(|one| format!("[{}]", one.name)).collect();
    sums.dedup();
    let help = if sums.is_empty() {
        Message::new("tabell-regnefeil-hjelp-kontroll")
    } else {
        Message::new("tabell-regnefeil-hjelp-ingenting").with("forslag", sums.join(" + "))
    };
    let message = table.named("tabell-regnefeil-ingenting", verdict.cell);
    Diagnostic::new(&WRONG, table.place(verdict.cell), message)
        .related(written.place.clone(), Message::new("tabell-regnefeil-sted-kontroll"))
        .help(help)
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

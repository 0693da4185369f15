//! Numbers that may have been copied from the cell beside them.

use super::arithmetic::{Accused, Judged};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::number::RepeatedCell;
use std::collections::BTreeSet;

pub(super) static REPEATED: Rule = Rule {
    id: "mistenkelig-gjentatt-celle",
    level: Level::Info,
    doc: include_str!("../mistenkelig-gjentatt-celle.md"),
};

/// Where more pairs than this could settle the same sum, likeness says nothing.
const MOST_TOLD: usize = 2;

/// Tells the cells that equal a neighbour and would settle a failing sum with another number.
pub(super) fn check(judged: &Judged<'_>, accused: &Accused, found: &mut Vec<Diagnostic>) {
    let mut pairs = BTreeSet::new();
    let mut suspects = judged.sheet.repeated_cells(judged.verdicts);
    suspects.retain(|suspect| {
        let (cell, neighbour) = (suspect.remedy.cell, suspect.neighbour);
        let fails = suspect.remedy.settles.iter().any(|at| judged.wrong_by(*at).is_some());
        fails
            && !accused.contains_key(&cell)
            && pairs.insert((cell.min(neighbour), cell.max(neighbour)))
    });
    let first = |suspect: &RepeatedCell| suspect.remedy.settles.first().copied();
    for suspect in &suspects {
        let alike = suspects.iter().filter(|other| first(other) == first(suspect));
        if alike.take(MOST_TOLD + 1).count() <= MOST_TOLD {
            found.extend(told(judged, suspect));
        }
    }
}

fn told(judged: &Judged<'_>, suspect: &RepeatedCell) -> Option<Diagnostic> {
    let table = judged.table;
    let (cell, neighbour) = (suspect.remedy.cell, suspect.neighbour);
    let (line, before, this) = if cell.row == neighbour.row {
        (table.row_name(cell), table.column_name(neighbour), table.column_name(cell))
    } else {
        (table.column_name(cell), table.row_name(neighbour), table.row_name(cell))
    };
    let message = Message::new("mistenkelig-gjentatt-celle")
        .with("linje", line)
        .with("verdi", table.grid.entry(cell).number()?)
        .with("forrige", before)
        .with("denne", this);
    let help = Message::new("mistenkelig-gjentatt-celle-hjelp")
        .with("denne", this)
        .with("forslag", suspect.remedy.number);
    let mut finding = Diagnostic::new(&REPEATED, table.place(cell), message)
        .help(help)
        .related(table.place(neighbour), Message::new("mistenkelig-gjentatt-celle-sted-nabo"));
    for verdict in suspect.remedy.settles.iter().filter_map(|at| judged.verdicts.get(*at)) {
        let label = Message::new("mistenkelig-gjentatt-celle-sted-sum");
        finding = finding.related(table.place(verdict.cell), label);
    }
    Some(finding)
}

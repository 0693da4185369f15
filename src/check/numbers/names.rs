//! Names of rows and columns that lead nowhere.

use super::super::once;
use super::formula::word;
use super::{Table, Tables};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::Node;
use crate::number::{Axis, NameFault, fold_name};
use crate::snapshot::Snapshot;
use crate::text::{Place, nearest};

pub(super) static UNKNOWN: Rule = Rule {
    id: "ukjent-rad-eller-kolonne",
    level: Level::Error,
    doc: include_str!("../ukjent-rad-eller-kolonne.md"),
};

/// So many names are listed when none is near.
const MOST_LISTED: usize = 12;

/// A name that stands in a check, a chart or a claim.
pub(super) struct Unknown {
    pub table: Node,
    pub axis: Axis,
    pub name: String,
    pub place: Place,
    pub fault: NameFault,
}

/// One finding for each name of each table, however often it is used.
pub(super) fn tell(
    snapshot: &Snapshot,
    tables: &Tables<'_>,
    unknown: &[Unknown],
) -> Vec<Diagnostic> {
    let told = unknown.iter().filter_map(|unknown| {
        let table = tables.get(&unknown.table)?;
        let is_ambiguous = unknown.fault == NameFault::Ambiguous;
        Some(if is_ambiguous { ambiguous(table, unknown) } else { no_such(table, unknown) })
    });
    once(snapshot, told.collect(), "ukjent-rad-eller-kolonne-sted-bruk")
}

fn no_such(table: &Table<'_>, unknown: &Unknown) -> Diagnostic {
    let names = table.names(unknown.axis);
    let near = nearest(unknown.name.trim(), names.iter().copied());
    let help = near.map_or_else(
        || said("ukjent-rad-eller-kolonne-hjelp", unknown).with("liste", list(&names)),
        |near| Message::new("mente-du").with("forslag", near),
    );
    let message = said("ukjent-rad-eller-kolonne", unknown).with("tabell", table.id());
    Diagnostic::new(&UNKNOWN, unknown.place.clone(), message).help(help)
}

fn list(names: &[&str]) -> String {
    let listed = names.iter().take(MOST_LISTED).map(|name| format!("«{name}»"));
    let rest = (names.len() > MOST_LISTED).then(|| "…".to_owned());
    listed.chain(rest).collect::<Vec<_>>().join(", ")
}

fn ambiguous(table: &Table<'_>, unknown: &Unknown) -> Diagnostic {
    let message = said("ukjent-rad-eller-kolonne-tvetydig", unknown).with("tabell", table.id());
    let mut finding = Diagnostic::new(&UNKNOWN, unknown.place.clone(), message)
        .help(Message::new("ukjent-rad-eller-kolonne-hjelp-tvetydig"));
    let fold = |name: &str| fold_name(name).to_lowercase();
    let wanted = fold(&unknown.name);
    for (at, name) in table.names(unknown.axis).into_iter().enumerate() {
        if fold(name) == wanted {
            let label = Message::new("ukjent-rad-eller-kolonne-sted-navn");
            finding = finding.related(table.header_place(unknown.axis, at), label);
        }
    }
    finding
}

fn said(key: &'static str, unknown: &Unknown) -> Message {
    Message::new(key).with("akse", word(unknown.axis)).with("navn", &unknown.name)
}

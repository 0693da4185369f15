//! What a reader must know of a table: where its numbers come from, and what they count.

use super::{Table, Tables};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{DataTable, Node, NodeKind, PlanIx};
use crate::number::{Axis, Cell};
use crate::snapshot::Snapshot;
use crate::syntax::At;

pub(super) static NO_SOURCE: Rule = Rule {
    id: "tabell-uten-kilde",
    level: Level::Warning,
    doc: include_str!("../tabell-uten-kilde.md"),
};

pub(super) static NO_UNIT: Rule = Rule {
    id: "tabell-uten-enhet",
    level: Level::Warning,
    doc: include_str!("../tabell-uten-enhet.md"),
};

pub(super) fn check(
    snapshot: &Snapshot,
    plan: PlanIx,
    tables: &Tables<'_>,
    found: &mut Vec<Diagnostic>,
) {
    for (at, facts) in snapshot.model.plan(plan).facts.tables.iter().enumerate() {
        if is_blank(facts.source.as_ref()) {
            found.push(missing(&NO_SOURCE, facts, "tabell-uten-kilde-hjelp"));
        }
        let table = tables.get(&Node::new(NodeKind::Table, plan, at));
        if is_blank(facts.unit.as_ref()) && table.is_none_or(needs_unit) {
            found.push(missing(&NO_UNIT, facts, "tabell-uten-enhet-hjelp"));
        }
    }
}

fn is_blank(text: Option<&At<String>>) -> bool {
    text.is_none_or(|text| text.value.trim().is_empty())
}

/// Whether some number stands without a percent sign.
fn needs_unit(table: &Table<'_>) -> bool {
    let columns = table.grid.count(Axis::Column);
    let rows = 0..table.grid.count(Axis::Row);
    let mut cells = rows.flat_map(|row| (0..columns).map(move |column| Cell { row, column }));
    cells.any(|cell| table.grid.entry(cell).number().is_some_and(|number| !number.percent))
}

fn missing(rule: &'static Rule, facts: &DataTable, help: &'static str) -> Diagnostic {
    let message = Message::new(rule.id).with("navn", &facts.id.value);
    Diagnostic::new(rule, facts.id.place.clone(), message).help(Message::new(help))
}

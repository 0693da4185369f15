//! The tables of a plan, the charts and claims that rest on them, and the arithmetic that must hold.

mod arithmetic;
mod cells;
mod claim;
mod declared;
mod formula;
mod names;
mod proposed;
mod prose;
mod repeated;
mod table;
mod uncalculated;

pub use proposed::{ProposedChecks, proposed_checks};

use super::legible::is_whole;
use super::oversize::OVERSIZE;
use super::{Check, PlanProse, Run};
use crate::diagnostic::{Diagnostic, Message};
use crate::model::{Model, Node, NodeKind, PlanIx, Written};
use crate::number::{Axis, Sheet};
use crate::snapshot::Snapshot;
use names::Unknown;
use std::collections::{BTreeMap, BTreeSet};
use table::Table;

pub(super) const CHECK: Check = Check {
    rules: &[
        &arithmetic::WRONG,
        &arithmetic::ROUNDED,
        &repeated::REPEATED,
        &claim::FALSE,
        &declared::NO_SOURCE,
        &declared::NO_UNIT,
        &formula::UNREADABLE,
        &names::UNKNOWN,
    ],
    run: Run::Prose(run),
};

/// Every table that a plan defines or refers to and that can be read, each read once.
type Tables<'a> = BTreeMap<Node, Table<'a>>;

/// So many cells are judged in the tables of one plan, those of a file as often as tables read it.
const MOST_CELLS: usize = 1_000_000;

/// The tables with their checks, the names in them looked up once.
type Sheets<'a> = BTreeMap<Node, Sheet<'a>>;

/// What is told of keys that are absent, which may be out of reach only.
const ABSENT: &[&str] = &[
    "tabell-uten-kilde",
    "tabell-uten-enhet",
    "uleselig-regnestykke-mellom",
    "uleselig-regnestykke-uten-linje",
    "uleselig-regnestykke-uten-paastand",
    "uleselig-regnestykke-uten-rader",
    "uleselig-regnestykke-verdi",
];

fn run(snapshot: &Snapshot, text: &PlanProse<'_>, found: &mut Vec<Diagnostic>) {
    let mut told = judge(snapshot, text);
    if !is_whole(snapshot, &snapshot.model.plan(text.plan).facts.place.file) {
        told.retain(|finding| !ABSENT.contains(&finding.message.key));
    }
    found.extend(told);
}

fn judge(snapshot: &Snapshot, text: &PlanProse<'_>) -> Vec<Diagnostic> {
    let plan = text.plan;
    let mut found = Vec::new();
    let tables = tables(snapshot, plan, &mut found);
    let sheets: Sheets<'_> = tables.iter().map(|(node, table)| (*node, table.sheet())).collect();
    let mut unknown = Vec::new();
    let mut accused = BTreeMap::new();
    for (table, sheet) in
        tables.values().zip(sheets.values()).filter(|(one, _)| one.node.owner == plan)
    {
        cells::check(table, &mut found);
        let cells = arithmetic::judge(snapshot, table, sheet, &mut unknown, &mut found);
        accused.insert(table.node, cells);
    }
    declared::check(snapshot, plan, &tables, &mut found);
    charts(&snapshot.model, plan, &tables, &mut unknown);
    claim::check(snapshot, text, (&tables, &sheets, &accused), &mut unknown, &mut found);
    found.extend(names::tell(snapshot, &tables, &unknown));
    found
}

fn tables<'s>(snapshot: &'s Snapshot, plan: PlanIx, found: &mut Vec<Diagnostic>) -> Tables<'s> {
    let facts = &snapshot.model.plan(plan).facts;
    let own = (0..facts.tables.len()).map(|at| Node::new(NodeKind::Table, plan, at));
    let of_charts = facts.charts.iter().map(|chart| &chart.table);
    let of_claims = facts.claims.iter().map(|claim| &claim.table);
    let named = of_charts.chain(of_claims).filter_map(|name| table_named(&snapshot.model, name));
    let nodes: BTreeSet<Node> = own.chain(named).collect();
    let mut room = MOST_CELLS;
    let mut tables = Tables::new();
    for node in nodes {
        match room.checked_sub(table::cells(snapshot, node)) {
            Some(left) => {
                room = left;
                tables.extend(Table::read(snapshot, node).map(|table| (node, table)));
            }
            None => found.extend(without_room(snapshot, node)),
        }
    }
    tables
}

/// The tables before this one hold all that is judged in one plan.
fn without_room(snapshot: &Snapshot, node: Node) -> Option<Diagnostic> {
    let table = snapshot.model.plan(node.owner).facts.tables.get(node.at())?;
    let message = Message::new("for-stort-tabeller").with("navn", &table.id.value);
    let help = Message::new("for-stort-hjelp-tabeller").with("antall-grense", MOST_CELLS);
    Some(Diagnostic::new(&OVERSIZE, table.file.place.clone(), message).help(help))
}

fn table_named(model: &Model, name: &Written) -> Option<Node> {
    model.follow(name).filter(|node| node.kind == NodeKind::Table)
}

/// The rows and columns that charts are limited to.
fn charts(model: &Model, plan: PlanIx, tables: &Tables<'_>, unknown: &mut Vec<Unknown>) {
    for chart in &model.plan(plan).facts.charts {
        let Some(table) = table_named(model, &chart.table).and_then(|node| tables.get(&node))
        else {
            continue;
        };
        let rows = chart.rows.iter().map(|name| (Axis::Row, name));
        let columns = chart.columns.iter().map(|name| (Axis::Column, name));
        for (axis, name) in rows.chain(columns) {
            if let Err(fault) = table.grid.find(axis, name) {
                let (name, place) = (name.value.clone(), name.place.clone());
                unknown.push(Unknown { table: table.node, axis, name, place, fault });
            }
        }
    }
}

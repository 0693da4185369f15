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
use super::{Check, Run};
use crate::diagnostic::Diagnostic;
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
    run: Run::Plan(run),
};

/// Every table that a plan defines or refers to and that can be read, each read once.
type Tables<'a> = BTreeMap<Node, Table<'a>>;

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

fn run(snapshot: &Snapshot, plan: PlanIx, found: &mut Vec<Diagnostic>) {
    let mut told = judge(snapshot, plan);
    if !is_whole(snapshot, &snapshot.model.plan(plan).facts.place.file) {
        told.retain(|finding| !ABSENT.contains(&finding.message.key));
    }
    found.extend(told);
}

fn judge(snapshot: &Snapshot, plan: PlanIx) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let tables = tables(snapshot, plan);
    let sheets: Sheets<'_> = tables.iter().map(|(node, table)| (*node, table.sheet())).collect();
    let mut unknown = Vec::new();
    for (table, sheet) in
        tables.values().zip(sheets.values()).filter(|(one, _)| one.node.owner == plan)
    {
        cells::check(table, &mut found);
        arithmetic::judge(snapshot, table, sheet, &mut unknown, &mut found);
    }
    declared::check(snapshot, plan, &tables, &mut found);
    charts(&snapshot.model, plan, &tables, &mut unknown);
    claim::check(snapshot, plan, (&tables, &sheets), &mut unknown, &mut found);
    found.extend(names::tell(snapshot, &tables, &unknown));
    found
}

fn tables(snapshot: &Snapshot, plan: PlanIx) -> Tables<'_> {
    let facts = &snapshot.model.plan(plan).facts;
    let own = (0..facts.tables.len()).map(|at| Node::new(NodeKind::Table, plan, at));
    let of_charts = facts.charts.iter().map(|chart| &chart.table);
    let of_claims = facts.claims.iter().map(|claim| &claim.table);
    let named = of_charts.chain(of_claims).filter_map(|name| table_named(&snapshot.model, name));
    let nodes: BTreeSet<Node> = own.chain(named).collect();
    nodes.into_iter().filter_map(|node| Some((node, Table::read(snapshot, node)?))).collect()
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

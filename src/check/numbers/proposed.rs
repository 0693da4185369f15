//! Checks that a plan's tables could have, and those they have.

use super::table::Table;
use crate::model::{DataTable, Node, NodeKind, PlanIx};
use crate::number::{Axis, Proposal, propose};
use crate::snapshot::Snapshot;

/// A table and the checks that seem to hold in it.
pub struct ProposedChecks<'a> {
    pub table: &'a DataTable,
    pub rows: Vec<&'a str>,
    pub columns: Vec<&'a str>,
    pub proposals: Vec<Proposal>,
}

/// What the tables of a plan could have as `kontroll`, for each of them that can be read.
#[must_use]
pub fn proposed_checks(snapshot: &Snapshot, plan: PlanIx) -> Vec<ProposedChecks<'_>> {
    let tables = &snapshot.model.plan(plan).facts.tables;
    let nodes = (0..tables.len()).map(|at| Node::new(NodeKind::Table, plan, at));
    let tables = nodes.filter_map(|node| Table::read(snapshot, node));
    let proposed = tables.map(|table| {
        let [rows, columns] = [Axis::Row, Axis::Column].map(|axis| table.names(axis));
        let proposals = propose(&table.grid, [&rows, &columns], &table.checks);
        ProposedChecks { table: table.facts, rows, columns, proposals }
    });
    proposed.collect()
}

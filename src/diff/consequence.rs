//! What builds on what: from a goal to its tiltak, its cases, and the plans below that serve it.

use crate::model::{Link, LinkRole, Node, NodeKind};
use crate::snapshot::Snapshot;
use std::collections::{BTreeMap, BTreeSet};

/// Who refers to whom, looked at from the other end.
pub struct Consequences {
    builds_on: BTreeMap<Node, Vec<Node>>,
}

impl Consequences {
    #[must_use]
    pub fn new(snapshot: &Snapshot) -> Self {
        let model = &snapshot.model;
        let mut builds_on: BTreeMap<Node, Vec<Node>> = BTreeMap::new();
        for link in model.links.iter().filter(|link| is_built_on(link)) {
            if let Ok(target) = link.target {
                builds_on.entry(target).or_default().push(link.from);
            }
        }
        // A case tells of its whole plan: its goals, and what it replaces.
        for (ix, plan) in model.all_plans() {
            let cases = (0..plan.cases.len()).map(|at| Node::new(NodeKind::Case, ix, at));
            builds_on.entry(Node::plan(ix)).or_default().extend(cases);
            let of = |kind, count| (0..count).map(move |at| Node::new(kind, ix, at));
            let goals = of(NodeKind::Goal, plan.facts.goals.len());
            for node in goals.chain(of(NodeKind::FocusArea, plan.facts.focus_areas.len())) {
                let cases = (0..plan.cases.len()).map(|at| Node::new(NodeKind::Case, ix, at));
                builds_on.entry(node).or_default().extend(cases);
            }
        }
        Self { builds_on }
    }

    /// All that builds on a thing, and on what builds on it, each once.
    #[must_use]
    pub fn of(&self, node: Node) -> Vec<Node> {
        let mut found = BTreeSet::new();
        let mut ahead = vec![node];
        while let Some(next) = ahead.pop() {
            let direct = self.builds_on.get(&next).into_iter().flatten();
            ahead.extend(direct.filter(|one| **one != node && found.insert(**one)));
        }
        found.into_iter().collect()
    }
}

/// Whether what a reference stands in would have to be looked at again if its target changed.
fn is_built_on(link: &Link) -> bool {
    match link.role {
        LinkRole::Mention | LinkRole::Placement => link.from.kind == NodeKind::Case,
        LinkRole::Replaces
        | LinkRole::ContinuedFrom
        | LinkRole::ContinuedRest
        | LinkRole::ContinuedTo
        | LinkRole::DecisionBody
        | LinkRole::PhaseBody
        | LinkRole::TreatmentBody
        | LinkRole::DecidedBy
        | LinkRole::ResponseRef => false,
        _ => true,
    }
}

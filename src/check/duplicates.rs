//! duplisert-id: an id names one thing in its scope, for good.

use super::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Model, Node, NodeKind, PlanIx, Scope};
use crate::snapshot::Snapshot;
use crate::text::Place;
use std::collections::BTreeMap;

static DUPLICATE: Rule =
    Rule { id: "duplisert-id", level: Level::Error, doc: include_str!("duplisert-id.md") };

pub(super) const OF_PLANS: Check = Check { rules: &[&DUPLICATE], run: Run::Plan(plan) };
pub(super) const OF_WORKSPACE: Check = Check { rules: &[], run: Run::Workspace(kommuner) };

fn plan(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let plan = snapshot.model.plan(ix);
    scope(&snapshot.model, &plan.scope, &plan.former, found);
}

fn kommuner(snapshot: &Snapshot, found: &mut Vec<Diagnostic>) {
    for kommune in &snapshot.model.kommuner {
        scope(&snapshot.model, &kommune.scope, &kommune.former, found);
        let mut perspectives: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
        for one in &kommune.facts.perspectives {
            perspectives.entry(&one.id).or_default().push(one.id.place.clone());
        }
        for (id, places) in perspectives.into_iter().filter(|(id, _)| !id.is_empty()) {
            found.extend(repeated(id, places, Message::new("duplisert-id-hjelp")));
        }
    }
}

fn scope(model: &Model, present: &Scope, former: &Scope, found: &mut Vec<Diagnostic>) {
    for (id, nodes) in present.iter() {
        if nodes.len() > 1 {
            let places = nodes.iter().filter_map(|node| model.place_of(*node)).collect();
            found.extend(repeated(id, places, another(present, id, nodes)));
        }
        if let Some(owner) = former.get(id).and_then(|owners| owners.first()) {
            found.extend(reused(model, id, nodes, *owner));
        }
    }
}

/// One finding for an id that stands at several places, at the last of them.
fn repeated(id: &str, mut places: Vec<Place>, help: Message) -> Option<Diagnostic> {
    places.sort();
    let (last, earlier) = places.split_last().filter(|(_, earlier)| !earlier.is_empty())?;
    let headline = Message::new("duplisert-id").with("navn", id).with("antall", places.len());
    let finding = Diagnostic::new(&DUPLICATE, last.clone(), headline).help(help);
    let label = |place: &Place| (place.clone(), Message::new("duplisert-id-sted-foerst"));
    Some(
        earlier
            .iter()
            .map(label)
            .fold(finding, |finding, (place, label)| finding.related(place, label)),
    )
}

/// An id that has been another thing's: old references would come to mean something else.
fn reused(model: &Model, id: &str, nodes: &[Node], owner: Node) -> Option<Diagnostic> {
    let place = model.place_of(*nodes.first()?)?;
    let headline = Message::new("duplisert-id-tidligere").with("navn", id);
    let finding = Diagnostic::new(&DUPLICATE, place, headline)
        .help(Message::new("duplisert-id-hjelp-tidligere"));
    let label = Message::new("duplisert-id-sted-tidligere");
    Some(finding.related(model.place_of(owner)?, label))
}

/// The help: an id that is free.
fn another(scope: &Scope, id: &str, nodes: &[Node]) -> Message {
    let mut numbered = (2..100).map(|number| format!("{id}-{number}"));
    let free = numbered.find(|id| !scope.contains_key(id));
    let is_heading = nodes.iter().any(|node| node.kind == NodeKind::Heading);
    let help =
        if is_heading { "duplisert-id-hjelp-overskrift" } else { "duplisert-id-hjelp-forslag" };
    Message::new(help).with("forslag", free.unwrap_or_default())
}

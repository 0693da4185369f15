//! forsvunnet-id, historikk-mangler: what stood in a plan as it was adopted.

use super::{Check, Run, faults, list};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Case, CaseKind, Model, NamedRevision, Node, NodeKind, Plan, PlanIx};
use crate::snapshot::Snapshot;
use crate::syntax::At;
use crate::text::nearest;
use crate::tree::{Entry, TreeFault};
use std::collections::BTreeSet;

static VANISHED: Rule =
    Rule { id: "forsvunnet-id", level: Level::Error, doc: include_str!("forsvunnet-id.md") };

static NO_HISTORY: Rule =
    Rule { id: "historikk-mangler", level: Level::Info, doc: include_str!("historikk-mangler.md") };

pub(super) const OF_PLANS: Check = Check { rules: &[&VANISHED], run: Run::Plan(vanished) };
pub(super) const OF_WORKSPACE: Check =
    Check { rules: &[&NO_HISTORY], run: Run::Workspace(no_history) };

/// The things that can get a new id and still be found: those with `tidligere_id`.
const KEPT: &[NodeKind] = &[
    NodeKind::FocusArea,
    NodeKind::Goal,
    NodeKind::Approach,
    NodeKind::Tiltak,
    NodeKind::Indicator,
    NodeKind::Table,
    NodeKind::Chart,
    NodeKind::Figure,
    NodeKind::Case,
];

/// Whether the plan, as it was adopted, had something with this id.
pub(super) fn had(snapshot: &Snapshot, plan: PlanIx, id: &str) -> bool {
    adopted(snapshot, plan).is_some_and(|old| old.plan().scope.contains_key(id))
}

/// A plan as it was adopted.
struct Adopted<'a> {
    model: &'a Model,
    ix: PlanIx,
    /// The line that names the revision, in the plan as it stands.
    named: &'a NamedRevision,
}

impl Adopted<'_> {
    fn plan(&self) -> &Plan {
        self.model.plan(self.ix)
    }
}

fn adopted(snapshot: &Snapshot, ix: PlanIx) -> Option<Adopted<'_>> {
    let plan = snapshot.model.plan(ix);
    let named = plan.facts.adopted_revision()?;
    let (old, ix) = snapshot.earlier(ix, &named.git.value)?;
    Some(Adopted { model: &old.model, ix, named })
}

// ---- forsvunnet-id

fn vanished(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let Some(old) = adopted(snapshot, ix).filter(|_| is_read(snapshot, ix)) else { return };
    let gone = gone(snapshot, ix, &old);
    let ids = gone.iter().map(|node| old.model.id_of(*node));
    let (headline, help) = match gone.as_slice() {
        [] => return,
        [one] => {
            let id = old.model.id_of(*one);
            let headline = Message::new("forsvunnet-id").with("slag", one.kind.word());
            (headline.with("navn", id), renamed(&snapshot.model, ix, &old, *one).with("navn", id))
        }
        several => {
            let headline = Message::new("forsvunnet-id-flere").with("antall", several.len());
            (headline.with("liste", list(ids)), Message::new("forsvunnet-id-hjelp-flere"))
        }
    };
    let place = snapshot.model.plan(ix).facts.id.place.clone();
    let label = Message::new("forsvunnet-id-sted-vedtatt");
    let finding = Diagnostic::new(&VANISHED, place, headline).help(help);
    found.push(finding.related(old.named.git.place.clone(), label));
}

/// What the adopted plan had, and nothing in the present one accounts for.
fn gone(snapshot: &Snapshot, ix: PlanIx, old: &Adopted<'_>) -> Vec<Node> {
    let now = snapshot.model.plan(ix);
    let is_kept = |id: &str| now.scope.contains_key(id) || now.former.contains_key(id);
    let was_replaced = |node: &Node| {
        node.kind == NodeKind::Tiltak && old.plan().tiltak[node.at()].replaced_by.is_some()
    };
    let missing = old.plan().scope.iter().filter(|(id, _)| !is_kept(id));
    let missing = missing.flat_map(|(id, nodes)| nodes.iter().map(move |node| (id, *node)));
    let mut missing: Vec<(&String, Node)> =
        missing.filter(|(_, node)| KEPT.contains(&node.kind) && !was_replaced(node)).collect();
    if !missing.is_empty() {
        let continued = continued(&snapshot.model, ix);
        missing.retain(|(id, _)| !continued.contains(id.as_str()) && !continued.contains("*"));
    }
    missing.into_iter().map(|(_, node)| node).collect()
}

/// The ids of a plan of which some `[[viderefoering]]` says what became; `*` for all of them.
fn continued(model: &Model, ix: PlanIx) -> BTreeSet<&str> {
    let (name, full) = (model.plan(ix).id(), model.plan_ref(ix));
    let all = model.all_plans().flat_map(|(other, plan)| {
        plan.facts.continuations.iter().map(move |one| (other, one.from.value.as_str()))
    });
    let of_plan = all.filter_map(|(other, written)| match written.split_once('#') {
        None => (other == ix).then_some(written),
        Some((plan, what)) => (plan == name || plan == full).then_some(what),
    });
    of_plan.collect()
}

/// The help: the thing that has come in its place, when one has the same wording or nearly the same id.
fn renamed(model: &Model, ix: PlanIx, old: &Adopted<'_>, gone: Node) -> Message {
    let now = model.plan(ix);
    let new = now.scope.iter().filter(|(id, _)| !old.plan().scope.contains_key(id));
    let alike: Vec<(&str, Node)> = new
        .flat_map(|(id, nodes)| nodes.iter().map(move |node| (id.as_str(), *node)))
        .filter(|(_, node)| node.kind == gone.kind)
        .collect();
    let title = old.model.title_of(gone).filter(|title| !title.is_empty());
    let same = alike.iter().find(|(_, node)| title.is_some() && model.title_of(*node) == title);
    let near = || nearest(old.model.id_of(gone), alike.iter().map(|(id, _)| *id));
    match same.map(|(id, _)| *id).or_else(near) {
        Some(id) => Message::new("forsvunnet-id-hjelp-forslag").with("forslag", id),
        None => Message::new("forsvunnet-id-hjelp"),
    }
}

/// Whether every file of the plan could be read, so that what is not there is gone.
pub(super) fn is_read(snapshot: &Snapshot, ix: PlanIx) -> bool {
    let Some(dir) = &snapshot.model.plan(ix).dir else { return false };
    let is_unread = |entry: &Entry| snapshot.unread.iter().any(|(path, _)| *path == entry.path);
    !snapshot.files_under(dir).iter().any(|file| faults::is_broken(file))
        && (snapshot.unread.is_empty() || !snapshot.entries_under(dir).iter().any(is_unread))
}

// ---- historikk-mangler

/// Told once: which revisions can not be seen has mostly one cause.
fn no_history(snapshot: &Snapshot, found: &mut Vec<Diagnostic>) {
    let plans = &snapshot.model.plans;
    let unseen = plans.iter().flat_map(|plan| needed(snapshot, plan)).filter_map(|git| {
        let fault = snapshot.history.get(&git.value)?.as_ref().err()?;
        Some((git, fault))
    });
    let first = unseen.min_by(|a, b| a.0.place.cmp(&b.0.place));
    found.extend(first.map(|(git, fault)| unseen_revision(git, fault)));
}

/// The revisions that a rule holds the plan or its cases against. One that a case names and that is not there has a
/// finding of its own.
fn needed<'a>(snapshot: &'a Snapshot, plan: &'a Plan) -> impl Iterator<Item = &'a At<String>> {
    let model = &snapshot.model;
    let awaits = |case: &Case| {
        case.facts.kind.value == CaseKind::Final && !model.is_over(plan, case, snapshot.today)
    };
    let heard = plan.facts.hearing_revision().filter(|_| plan.cases.iter().any(awaits));
    let of_plan = plan.facts.adopted_revision().into_iter().chain(heard).map(|named| &named.git);
    let of_cases = plan.cases.iter().filter_map(|case| case.facts.plan_version.as_ref());
    let is_told = |git: &&At<String>| matches!(snapshot.history.get(&git.value), Some(Err(fault)) if is_unknown(fault));
    of_plan.chain(of_cases.filter(move |git| !is_told(git)))
}

/// Whether the repository has all its history, and no such revision.
pub(super) fn is_unknown(fault: &TreeFault) -> bool {
    matches!(fault, TreeFault::UnknownRevision { shallow: false, .. })
}

fn unseen_revision(git: &At<String>, fault: &TreeFault) -> Diagnostic {
    let (headline, help) = match fault {
        TreeFault::NoRepository => {
            ("historikk-mangler-uten-git", "historikk-mangler-hjelp-uten-git")
        }
        TreeFault::UnknownRevision { shallow: true, .. } => {
            ("historikk-mangler-grunn", "historikk-mangler-hjelp-grunn")
        }
        TreeFault::UnknownRevision { .. } => {
            ("historikk-mangler-ukjent", "historikk-mangler-hjelp-ukjent")
        }
        TreeFault::Failed(_) => ("historikk-mangler", "historikk-mangler-hjelp"),
    };
    let headline = Message::new(headline).with("revisjon", &git.value);
    Diagnostic::new(&NO_HISTORY, git.place.clone(), headline).help(Message::new(help))
}

//! What becomes of the goals and tiltak of a replaced plan.

use crate::check::legible::{all_resolve, is_legible};
use crate::check::{Check, MOST_SHOWN, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{
    Continuation, LinkRole, Model, Node, NodeKind, PlanIx, PlanStatus, Succession, TiltakStatus,
};
use crate::snapshot::Snapshot;
use crate::syntax::At;

static LOST: Rule =
    Rule { id: "mistet-tiltak", level: Level::Warning, doc: include_str!("../mistet-tiltak.md") };
static UNKNOWN: Rule =
    Rule { id: "arv-ukjent", level: Level::Warning, doc: include_str!("../arv-ukjent.md") };

pub(in crate::check) const CHECK: Check = Check { rules: &[&LOST, &UNKNOWN], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, plan: PlanIx, found: &mut Vec<Diagnostic>) {
    let model = &snapshot.model;
    let legible = |plan: PlanIx| is_legible(snapshot, model.plan(plan));
    let sound = all_resolve(model, plan, &[LinkRole::ContinuedFrom, LinkRole::ContinuedRest]);
    if model.plan(plan).facts.status.is_ended() || !sound || !legible(plan) {
        return;
    }
    for one in model.predecessors(plan).filter(|one| one.is_whole() && legible(one.old)) {
        if is_settled(model, Node::plan(one.old)) {
            continue;
        }
        found.extend(if is_unknown(model, one.old) {
            Some(unknown(model, one))
        } else {
            lost(model, one)
        });
    }
}

/// Whether some plan says what becomes of `node`.
fn is_settled(model: &Model, node: Node) -> bool {
    model.continuations(node).any(Continuation::is_settled)
}

/// Whether the register knows the plan without anything of what it holds.
fn is_unknown(model: &Model, old: PlanIx) -> bool {
    let old = model.plan(old);
    old.is_registered() && old.facts.goals.is_empty() && old.tiltak.is_empty()
}

fn unknown(model: &Model, one: Succession<'_>) -> Diagnostic {
    let name = &one.entry.plan;
    let message = Message::new("arv-ukjent").with("plan", &name.value);
    let registered = model.plan(one.old).facts.id.place.clone();
    Diagnostic::new(&UNKNOWN, name.place.clone(), message)
        .related(registered, Message::new("arv-ukjent-sted-plan"))
        .help(Message::new("arv-ukjent-hjelp").with("plan", &name.value))
}

fn lost(model: &Model, one: Succession<'_>) -> Option<Diagnostic> {
    let open = open_things(model, one.old);
    let lost: Vec<Node> = open.into_iter().filter(|node| !is_settled(model, *node)).collect();
    let first = *lost.first()?;
    let name = &one.entry.plan;
    let (message, help) = match lost.len() {
        1 => (Message::new("mistet-tiltak"), Message::new("mistet-tiltak-hjelp")),
        _ => (Message::new("mistet-tiltak-flere"), Message::new("mistet-tiltak-hjelp-flere")),
    };
    let filled = |message: Message| {
        message
            .with("plan", &name.value)
            .with("antall", lost.len())
            .with("slag", first.kind.word())
            .with("navn", model.id_of(first))
    };
    let told = Diagnostic::new(&LOST, name.place.clone(), filled(message))
        .at_level(level(model.plan(one.new).facts.status.value))
        .help(filled(help));
    let places = lost.iter().filter_map(|node| model.place_of(*node)).take(MOST_SHOWN);
    Some(
        places.fold(told, |told, place| {
            told.related(place, Message::new("mistet-tiltak-sted-aapent"))
        }),
    )
}

fn level(status: PlanStatus) -> Level {
    if status == PlanStatus::Adopted { Level::Error } else { LOST.level }
}

/// The goals and tiltak of a plan that no status says are finished or dropped.
fn open_things(model: &Model, ix: PlanIx) -> Vec<Node> {
    let plan = model.plan(ix);
    let is_open =
        |status: &Option<At<TiltakStatus>>| status.as_ref().is_none_or(|status| status.is_open());
    let goals = plan.facts.goals.iter().enumerate().filter(|(_, goal)| is_open(&goal.status));
    let tiltak = plan.tiltak.iter().enumerate();
    let tiltak = tiltak.filter(|(_, one)| is_open(&one.status) && one.replaced_by.is_none());
    let goals = goals.map(|(at, _)| Node::new(NodeKind::Goal, ix, at));
    goals.chain(tiltak.map(|(at, _)| Node::new(NodeKind::Tiltak, ix, at))).collect()
}

//! What becomes of the goals and tiltak of a replaced plan.

use crate::check::legible::{all_resolve, is_legible};
use crate::check::{Check, MOST_SHOWN, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{
    Fate, Inheritance, LinkRole, Model, Node, NodeKind, PlanIx, PlanStatus, Succession,
};
use crate::snapshot::Snapshot;
use std::collections::BTreeSet;

static LOST: Rule =
    Rule { id: "mistet-tiltak", level: Level::Warning, doc: include_str!("../mistet-tiltak.md") };
static UNKNOWN: Rule =
    Rule { id: "arv-ukjent", level: Level::Warning, doc: include_str!("../arv-ukjent.md") };
static CONTRADICTORY: Rule = Rule {
    id: "viderefoert-og-avsluttet",
    level: Level::Warning,
    doc: include_str!("../viderefoert-og-avsluttet.md"),
};

pub(in crate::check) const CHECK: Check =
    Check { rules: &[&LOST, &UNKNOWN, &CONTRADICTORY], run: Run::Plan(run) };

/// The references by which a plan says what becomes of things.
const CONTINUING: &[LinkRole] = &[LinkRole::ContinuedFrom, LinkRole::ContinuedRest];

fn run(snapshot: &Snapshot, plan: PlanIx, found: &mut Vec<Diagnostic>) {
    let model = &snapshot.model;
    if model.plan(plan).facts.status.is_ended() {
        return;
    }
    let told_of = model.links_from(plan).filter(|link| CONTINUING.contains(&link.role));
    let told_of: BTreeSet<Node> = told_of.filter_map(|link| link.target.clone().ok()).collect();
    found.extend(told_of.into_iter().filter_map(|thing| contradictory(model, thing)));
    for one in model.predecessors(plan).filter(Succession::is_whole) {
        if !is_told_whole(snapshot, one) {
            continue;
        }
        let inheritance = model.inheritance(one);
        found.extend(if inheritance.is_unknown() {
            Some(unknown(model, one))
        } else {
            lost(model, one, &inheritance)
        });
    }
}

/// Whether all that the two plans say of the succession could be read, says something and leads somewhere, and not in a
/// ring.
#[must_use]
pub fn is_told_whole(snapshot: &Snapshot, one: Succession<'_>) -> bool {
    let model = &snapshot.model;
    let mut told = model.plan(one.new).facts.continuations.iter();
    !model.is_in_ring(one)
        && told.all(|one| one.fates().next().is_some())
        && all_resolve(model, one.new, CONTINUING)
        && [one.old, one.new].into_iter().all(|plan| is_legible(snapshot, model.plan(plan)))
}

fn unknown(model: &Model, one: Succession<'_>) -> Diagnostic {
    let name = &one.entry.plan;
    let message = Message::new("arv-ukjent").with("plan", &name.value);
    let registered = model.plan(one.old).facts.id.place.clone();
    Diagnostic::new(&UNKNOWN, name.place.clone(), message)
        .related(registered, Message::new("arv-ukjent-sted-plan"))
        .help(Message::new("arv-ukjent-hjelp").with("plan", &name.value))
}

fn lost(model: &Model, one: Succession<'_>, inheritance: &Inheritance<'_>) -> Option<Diagnostic> {
    let lost: Vec<Node> = inheritance.lost().collect();
    let first = *lost.first()?;
    let name = &one.entry.plan;
    let (message, help) = match lost.len() {
        1 => (Message::new("mistet-tiltak"), Message::new("mistet-tiltak-hjelp")),
        _ => (Message::new("mistet-tiltak-flere"), Message::new("mistet-tiltak-hjelp-flere")),
    };
    let filled = |message: Message| {
        message
            .with("plan", &name.value)
            .with("ny", model.plan_ref(one.new))
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

/// What both goes on and is closed, whichever plans say so.
fn contradictory(model: &Model, thing: Node) -> Option<Diagnostic> {
    let fates = || model.fates(thing);
    let continued = fates().find_map(|fate| match fate {
        Fate::Continued(to) => Some(&to.place),
        _ => None,
    });
    let closed = fates().find_map(|fate| match fate {
        Fate::Closed(reason) => Some(&reason.place),
        _ => None,
    });
    let message = match thing.kind {
        NodeKind::Plan => Message::new("viderefoert-og-avsluttet-resten"),
        kind => Message::new("viderefoert-og-avsluttet")
            .with("slag", kind.word())
            .with("navn", model.id_of(thing)),
    };
    let message = message.with("plan", model.plan(thing.in_plan()?).id());
    let told = Diagnostic::new(&CONTRADICTORY, closed?.clone(), message)
        .related(continued?.clone(), Message::new("viderefoert-og-avsluttet-sted-viderefoert"));
    Some(told.help(Message::new("viderefoert-og-avsluttet-hjelp")))
}

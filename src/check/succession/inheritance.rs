//! What becomes of the goals and tiltak of a replaced plan.

use crate::check::legible::{all_resolve, is_legible};
use crate::check::{Check, MOST_SHOWN, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Inheritance, LinkRole, Model, Node, PlanIx, PlanStatus, Succession};
use crate::snapshot::Snapshot;

static LOST: Rule =
    Rule { id: "mistet-tiltak", level: Level::Warning, doc: include_str!("../mistet-tiltak.md") };
static UNKNOWN: Rule =
    Rule { id: "arv-ukjent", level: Level::Warning, doc: include_str!("../arv-ukjent.md") };

pub(in crate::check) const CHECK: Check = Check { rules: &[&LOST, &UNKNOWN], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, plan: PlanIx, found: &mut Vec<Diagnostic>) {
    let model = &snapshot.model;
    if model.plan(plan).facts.status.is_ended() {
        return;
    }
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

/// Whether everything the two plans say of the succession could be read and leads somewhere, and not in a ring.
#[must_use]
pub fn is_told_whole(snapshot: &Snapshot, one: Succession<'_>) -> bool {
    let model = &snapshot.model;
    let roles = [LinkRole::ContinuedFrom, LinkRole::ContinuedRest];
    !model.is_in_ring(one)
        && all_resolve(model, one.new, &roles)
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

//! A replaced plan's status and the plans that replace it have to agree.

use crate::check::legible::is_legible;
use crate::check::{Check, Run};
use crate::diagnostic::{Diagnostic, Fix, Level, Message, Rule};
use crate::model::{PlanIx, PlanStatus, Succession};
use crate::snapshot::Snapshot;
use crate::syntax::Keyword;

static STILL_IN_FORCE: Rule = Rule {
    id: "erstattet-men-gjeldende",
    level: Level::Error,
    doc: include_str!("../erstattet-men-gjeldende.md"),
};
static WITHOUT_SUCCESSOR: Rule = Rule {
    id: "erstattet-uten-etterfoelger",
    level: Level::Warning,
    doc: include_str!("../erstattet-uten-etterfoelger.md"),
};

pub(in crate::check) const CHECK: Check =
    Check { rules: &[&STILL_IN_FORCE, &WITHOUT_SUCCESSOR], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, plan: PlanIx, found: &mut Vec<Diagnostic>) {
    if is_legible(snapshot, snapshot.model.plan(plan)) {
        found.extend(still_in_force(snapshot, plan));
        found.extend(without_successor(snapshot, plan));
    }
}

fn still_in_force(snapshot: &Snapshot, plan: PlanIx) -> Option<Diagnostic> {
    let model = &snapshot.model;
    let status = &model.plan(plan).facts.status;
    if status.is_ended() {
        return None;
    }
    let taken_over = super::taken_over(snapshot, plan)?;
    let message = Message::new("erstattet-men-gjeldende")
        .with("plan", model.plan(plan).id())
        .with("ny", super::name_of(model, plan, taken_over.new))
        .with("status", status.word());
    let entry = &taken_over.entry.plan.place;
    let told = Diagnostic::new(&STILL_IN_FORCE, status.place.clone(), message)
        .related(entry.clone(), Message::new("erstattet-men-gjeldende-sted-erstatter"));
    let fix = Fix::replace(status.inside_quotes(), PlanStatus::Replaced.word());
    Some(told.help(Message::new("erstattet-men-gjeldende-hjelp")).fix(fix))
}

fn without_successor(snapshot: &Snapshot, plan: PlanIx) -> Option<Diagnostic> {
    let model = &snapshot.model;
    let status = &model.plan(plan).facts.status;
    if status.value != PlanStatus::Replaced {
        return None;
    }
    let status_of = |one: &Succession<'_>| model.plan(one.new).facts.status.value;
    let stands = |one: &Succession<'_>| status_of(one) != PlanStatus::Withdrawn;
    let has_begun = |one: Succession<'_>| status_of(&one).was_adopted() || model.is_in_ring(one);
    let told = |key| {
        let message = Message::new(key).with("plan", model.plan(plan).id());
        Diagnostic::new(&WITHOUT_SUCCESSOR, status.place.clone(), message)
    };
    let Some(coming) = model.successors(plan).find(stands) else {
        let help = Message::new("erstattet-uten-etterfoelger-hjelp");
        return Some(told(WITHOUT_SUCCESSOR.id).help(help));
    };
    (!model.successors(plan).any(has_begun))
        .then(|| too_early(snapshot, plan, coming, told("erstattet-uten-etterfoelger-ennaa")))
}

/// The plan that is to take over has not been adopted.
fn too_early(
    snapshot: &Snapshot,
    plan: PlanIx,
    coming: Succession<'_>,
    mut told: Diagnostic,
) -> Diagnostic {
    let model = &snapshot.model;
    let new = super::name_of(model, plan, coming.new);
    told.message = told.message.with("ny", &new);
    let status = &model.plan(coming.new).facts.status;
    let label = Message::new("erstattet-uten-etterfoelger-sted-status").with("ny", &new);
    let help = Message::new("erstattet-uten-etterfoelger-hjelp-ennaa");
    told.related(status.place.clone(), label)
        .help(help.with("plan", model.plan(plan).id()).with("ny", new))
}

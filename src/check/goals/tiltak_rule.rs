//! Whether a type of plan may or must hold tiltak.

use crate::check::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Model, Plan, PlanIx, PlanKind, PlanStatus, TiltakRule};
use crate::snapshot::Snapshot;
use crate::syntax::Keyword;
use crate::text::Place;

static FORBIDDEN: Rule =
    Rule { id: "tiltak-forbudt", level: Level::Error, doc: include_str!("../tiltak-forbudt.md") };
static MISSING: Rule =
    Rule { id: "tiltak-mangler", level: Level::Error, doc: include_str!("../tiltak-mangler.md") };

pub(in crate::check) const CHECK: Check =
    Check { rules: &[&FORBIDDEN, &MISSING], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let model = &snapshot.model;
    let plan = model.plan(ix);
    if super::is_judged(snapshot, plan) {
        let (rule, place) = tiltak_rule(model, plan);
        found.extend(match rule {
            TiltakRule::Forbidden => forbidden(plan, place),
            TiltakRule::Required => missing(model, ix, place),
            TiltakRule::Allowed => None,
        });
    }
}

/// The rule that applies to a plan, and where the municipality has set it; else what is built in.
pub(super) fn tiltak_rule<'a>(model: &'a Model, plan: &Plan) -> (TiltakRule, Option<&'a Place>) {
    let kind = plan.facts.kind.value;
    match model.kommune(plan.kommune).facts.tiltak_rule(kind) {
        Some(local) => (local.value, Some(&local.place)),
        None if kind == PlanKind::ActionPlan => (TiltakRule::Required, None),
        None => (TiltakRule::Allowed, None),
    }
}

fn forbidden(plan: &Plan, place: Option<&Place>) -> Option<Diagnostic> {
    let first = plan.tiltak.first()?;
    let kind = plan.facts.kind.word();
    let message = Message::new("tiltak-forbudt").with("type", kind);
    let told = Diagnostic::new(&FORBIDDEN, first.id.place.clone(), message)
        .help(Message::new("tiltak-forbudt-hjelp").with("type", kind));
    Some(show(told, place, "tiltak-forbudt-sted-regel"))
}

/// A plan that is only planned has nothing in it yet, and one may say that its tiltak live elsewhere.
fn missing(model: &Model, ix: PlanIx, place: Option<&Place>) -> Option<Diagnostic> {
    let plan = model.plan(ix);
    let is_planned = plan.facts.status.value == PlanStatus::Planned;
    if is_planned || !plan.tiltak.is_empty() || !super::elsewhere(model, ix).is_empty() {
        return None;
    }
    let kind = &plan.facts.kind;
    let message = Message::new("tiltak-mangler").with("type", kind.word());
    let told = Diagnostic::new(&MISSING, kind.place.clone(), message)
        .help(Message::new("tiltak-mangler-hjelp"));
    Some(show(told, place, "tiltak-mangler-sted-regel"))
}

fn show(told: Diagnostic, rule: Option<&Place>, key: &'static str) -> Diagnostic {
    match rule {
        Some(place) => told.related(place.clone(), Message::new(key)),
        None => told,
    }
}

//! What an `[[erstatter]]` may say.

use crate::check::legible::is_legible;
use crate::check::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Extent, Model, PlanIx, Replacement, Succession};
use crate::snapshot::Snapshot;
use crate::syntax::Keyword;

static WITHOUT_PARTS: Rule = Rule {
    id: "delvis-uten-deler",
    level: Level::Warning,
    doc: include_str!("../delvis-uten-deler.md"),
};
static REPLACES_STATUTORY: Rule = Rule {
    id: "erstatter-pbl-plan",
    level: Level::Warning,
    doc: include_str!("../erstatter-pbl-plan.md"),
};

pub(in crate::check) const CHECK: Check =
    Check { rules: &[&WITHOUT_PARTS, &REPLACES_STATUTORY], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let model = &snapshot.model;
    let plan = model.plan(ix);
    if plan.facts.status.is_ended() || !is_legible(snapshot, plan) {
        return;
    }
    found.extend(plan.facts.replaces.iter().filter_map(without_parts));
    if !plan.is_statutory() {
        found.extend(model.predecessors(ix).filter_map(|one| replaces_statutory(model, one)));
    }
}

fn without_parts(entry: &Replacement) -> Option<Diagnostic> {
    let names_parts = entry.parts.iter().any(|part| !part.trim().is_empty());
    if entry.extent.value != Extent::Part || names_parts {
        return None;
    }
    let message = Message::new("delvis-uten-deler").with("plan", &entry.plan.value);
    let told = Diagnostic::new(&WITHOUT_PARTS, entry.extent.place.clone(), message);
    Some(told.help(Message::new("delvis-uten-deler-hjelp")))
}

fn replaces_statutory(model: &Model, one: Succession<'_>) -> Option<Diagnostic> {
    let (new, old) = (&model.plan(one.new).facts, &model.plan(one.old).facts);
    if !old.kind.is_statutory() {
        return None;
    }
    let message = Message::new("erstatter-pbl-plan")
        .with("type", new.kind.word())
        .with("plan", &one.entry.plan.value);
    let is_statutory =
        Message::new("erstatter-pbl-plan-sted-plan").with("annen-type", old.kind.word());
    let help = Message::new("erstatter-pbl-plan-hjelp").with("plan", &one.entry.plan.value);
    let told = Diagnostic::new(&REPLACES_STATUTORY, one.entry.plan.place.clone(), message);
    Some(told.related(old.kind.place.clone(), is_statutory).help(help))
}

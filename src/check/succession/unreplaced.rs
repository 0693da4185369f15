//! What a plan says becomes of things in a plan that nobody replaces.

use super::name_of;
use crate::check::legible::{all_resolve, is_legible};
use crate::check::{Check, Run, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Continuation, LinkRole, PlanIx};
use crate::snapshot::Snapshot;

static RULE: Rule = Rule {
    id: "viderefoering-uten-erstatning",
    level: Level::Warning,
    doc: include_str!("../viderefoering-uten-erstatning.md"),
};

pub(in crate::check) const CHECK: Check = Check { rules: &[&RULE], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let model = &snapshot.model;
    let plan = model.plan(ix);
    let continuations = &plan.facts.continuations;
    if continuations.is_empty() || plan.facts.status.is_ended() || !is_legible(snapshot, plan) {
        return;
    }
    if all_resolve(model, ix, &[LinkRole::Replaces]) {
        let told = continuations.iter().filter_map(|one| unreplaced(snapshot, ix, one)).collect();
        found.extend(once(snapshot, told, "viderefoering-uten-erstatning-sted-ogsaa"));
    }
}

/// Of what was in the plan itself, and of what is in a plan that has ended, nobody else has to say anything.
fn unreplaced(snapshot: &Snapshot, ix: PlanIx, one: &Continuation) -> Option<Diagnostic> {
    let model = &snapshot.model;
    let old = model.follow(&one.from)?.in_plan().filter(|old| *old != ix)?;
    let plan = model.plan(old);
    let goes_on = !plan.facts.status.is_ended() && is_legible(snapshot, plan);
    if !goes_on || model.successors(old).next().is_some() {
        return None;
    }
    let say = |key| Message::new(key).with("plan", name_of(model, ix, old));
    let told = Diagnostic::new(&RULE, one.from.place.clone(), say(RULE.id));
    Some(told.help(say("viderefoering-uten-erstatning-hjelp")))
}

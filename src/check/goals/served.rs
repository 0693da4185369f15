//! Tiltak that do not say which goal they serve.

use crate::check::{Check, Run, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Plan, PlanIx, PlanKind, Tiltak};
use crate::snapshot::Snapshot;

static RULE: Rule = Rule {
    id: "tiltak-uten-maal",
    level: Level::Error,
    doc: include_str!("../tiltak-uten-maal.md"),
};

pub(in crate::check) const CHECK: Check = Check { rules: &[&RULE], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let plan = snapshot.model.plan(ix);
    if !super::judges_tiltak(snapshot, plan) {
        return;
    }
    let aimless = plan.tiltak.iter().filter(|tiltak| tiltak.goals.is_empty());
    let has_areas = aimless.clone().all(|tiltak| tiltak.focus_area.is_some());
    if is_program(plan) && plan.facts.goals.is_empty() && has_areas {
        return;
    }
    let findings = aimless.map(|tiltak| finding(plan, tiltak)).collect();
    found.extend(once(snapshot, findings, "tiltak-uten-maal-sted-tiltak"));
}

fn is_program(plan: &Plan) -> bool {
    plan.facts.kind.value == PlanKind::Program
}

fn finding(plan: &Plan, tiltak: &Tiltak) -> Diagnostic {
    let is_placed = tiltak.focus_area.is_some();
    let key = if is_placed { "tiltak-uten-maal-innsatsomraade" } else { RULE.id };
    let is_light = is_placed || is_program(plan);
    let help = match plan.facts.goals.first() {
        Some(goal) => {
            Message::new("tiltak-uten-maal-hjelp-forslag").with("forslag", &goal.id.value)
        }
        None => Message::new("tiltak-uten-maal-hjelp"),
    };
    let place = tiltak.id.place.clone();
    let told = Diagnostic::new(&RULE, place, Message::new(key)).help(help);
    told.at_level(if is_light { Level::Warning } else { RULE.level })
}

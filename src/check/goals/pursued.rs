//! Goals that nothing is done for.

use super::tiltak_rule::tiltak_rule;
use crate::check::legible::all_resolve;
use crate::check::{Check, MOST_SHOWN, Run, list};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{
    Goal, Link, LinkRole, Model, Node, NodeKind, Plan, PlanIx, PlanStatus, TiltakRule,
};
use crate::snapshot::Snapshot;
use crate::text::Place;

static RULE: Rule = Rule {
    id: "maal-uten-oppfoelging",
    level: Level::Warning,
    doc: include_str!("../maal-uten-oppfoelging.md"),
};

pub(in crate::check) const CHECK: Check = Check { rules: &[&RULE], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let model = &snapshot.model;
    let plan = model.plan(ix);
    let names_goals = all_resolve(model, ix, &[LinkRole::TiltakGoal, LinkRole::IndicatorGoal]);
    if !names_goals || !super::is_judged(snapshot, plan) {
        return;
    }
    let goals = plan.facts.goals.iter().enumerate();
    let idle: Vec<&Goal> = goals
        .filter(|(_, goal)| goal.status.as_ref().is_none_or(|status| status.is_open()))
        .filter(|(at, _)| !is_pursued(model, Node::new(NodeKind::Goal, ix, *at)))
        .map(|(_, goal)| goal)
        .collect();
    match tiltak_elsewhere(model, ix) {
        Some((place, help)) => found.extend(of_plan(place, help, &idle)),
        None => found.extend(idle.into_iter().map(|goal| of_goal(plan, goal))),
    }
}

/// Whether a tiltak, an indicator or a plan below says that it serves the goal. A goal with delmål is served by theirs.
fn is_pursued(model: &Model, goal: Node) -> bool {
    const BY: [LinkRole; 4] =
        [LinkRole::TiltakGoal, LinkRole::IndicatorGoal, LinkRole::Serves, LinkRole::GoalParent];
    let stands = |link: &Link| {
        let plan = link.from.owner;
        plan == goal.owner || !model.plan(plan).facts.status.is_ended()
    };
    model.links_to(goal).any(|link| BY.contains(&link.role) && stands(link))
}

fn of_goal(plan: &Plan, goal: &Goal) -> Diagnostic {
    let is_adopted = plan.facts.status.value == PlanStatus::Adopted;
    let name = &goal.id.value;
    let message = Message::new("maal-uten-oppfoelging").with("navn", name);
    Diagnostic::new(&RULE, goal.id.place.clone(), message)
        .at_level(if is_adopted { Level::Error } else { RULE.level })
        .help(Message::new("maal-uten-oppfoelging-hjelp").with("navn", name))
}

/// Where the plan says, or its type, that tiltak do not live in it, and what can be done then.
fn tiltak_elsewhere(model: &Model, ix: PlanIx) -> Option<(Place, Message)> {
    let plan = model.plan(ix);
    let named = super::elsewhere(model, ix);
    if let Some(first) = named.first() {
        let places = list(named.iter().map(|one| one.value.as_str()));
        let help = Message::new("maal-uten-oppfoelging-hjelp-plan").with("liste", places);
        return Some((first.place.clone(), help));
    }
    let help = Message::new("maal-uten-oppfoelging-hjelp-forbudt");
    let is_forbidden = tiltak_rule(model, plan).0 == TiltakRule::Forbidden;
    is_forbidden.then(|| (plan.facts.kind.place.clone(), help))
}

/// What happens to the goals can not be seen from here, so it is told once and lightly.
fn of_plan(place: Place, help: Message, idle: &[&Goal]) -> Option<Diagnostic> {
    let message = Message::new("maal-uten-oppfoelging-plan").with("antall", idle.len());
    let told = Diagnostic::new(&RULE, place, message).at_level(Level::Info).help(help);
    let told = idle.iter().take(MOST_SHOWN).fold(told, |told, goal| {
        told.related(goal.id.place.clone(), Message::new("maal-uten-oppfoelging-sted-maal"))
    });
    (!idle.is_empty()).then_some(told)
}

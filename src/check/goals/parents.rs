//! Goals that are below themselves.

use crate::check::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Goal, Model, NodeKind, PlanIx};
use crate::snapshot::Snapshot;

static RULE: Rule =
    Rule { id: "forelder-i-ring", level: Level::Error, doc: include_str!("../forelder-i-ring.md") };

pub(in crate::check) const CHECK: Check = Check { rules: &[&RULE], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let goals = &snapshot.model.plan(ix).facts.goals;
    let above: Vec<Option<usize>> =
        goals.iter().map(|goal| parent(&snapshot.model, ix, goal)).collect();
    found.extend(rings(&above).iter().filter_map(|ring| finding(goals, ring)));
}

/// The goal of the same plan that stands above this one.
fn parent(model: &Model, ix: PlanIx, goal: &Goal) -> Option<usize> {
    let parent = model.follow(goal.parent.as_ref()?)?;
    (parent.kind == NodeKind::Goal && parent.owner == ix).then(|| parent.at())
}

/// The rings of a list where each thing names at most one other, each from its first thing on.
fn rings(above: &[Option<usize>]) -> Vec<Vec<usize>> {
    let mut walk_of = vec![None; above.len()];
    let mut rings = Vec::new();
    for start in 0..above.len() {
        let (mut way, mut next) = (Vec::new(), Some(start));
        while let Some(at) = next.filter(|at| walk_of[*at].is_none()) {
            walk_of[at] = Some(start);
            way.push(at);
            next = above[at];
        }
        let met = next.filter(|at| walk_of[*at] == Some(start));
        if let Some(from) = met.and_then(|met| way.iter().position(|at| *at == met)) {
            let mut ring = way.split_off(from);
            let first = (0..ring.len()).min_by_key(|at| ring[*at]);
            ring.rotate_left(first.unwrap_or(0));
            rings.push(ring);
        }
    }
    rings
}

fn finding(goals: &[Goal], ring: &[usize]) -> Option<Diagnostic> {
    let goals: Vec<&Goal> = ring.iter().map(|at| &goals[*at]).collect();
    let (first, others) = goals.split_first()?;
    let names = goals.iter().chain(goals.first()).map(|goal| format!("`{}`", goal.id.value));
    let message = match others {
        [] => Message::new("forelder-i-ring-seg-selv").with("navn", &first.id.value),
        _ => Message::new(RULE.id).with("ring", names.collect::<Vec<_>>().join(" → ")),
    };
    let told = Diagnostic::new(&RULE, first.parent.as_ref()?.place.clone(), message)
        .help(Message::new("forelder-i-ring-hjelp"));
    let places = others.iter().filter_map(|goal| Some(goal.parent.as_ref()?.place.clone()));
    Some(
        places.fold(told, |told, place| {
            told.related(place, Message::new("forelder-i-ring-sted-ledd"))
        }),
    )
}

//! Tiltak that nobody is responsible for, or that have no deadline.

use crate::check::{Check, Run, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Plan, PlanIx, PlanKind, Tiltak};
use crate::snapshot::Snapshot;

static NOBODY: Rule = Rule {
    id: "tiltak-uten-ansvarlig",
    level: Level::Warning,
    doc: include_str!("../tiltak-uten-ansvarlig.md"),
};
static NO_DEADLINE: Rule = Rule {
    id: "tiltak-uten-frist",
    level: Level::Warning,
    doc: include_str!("../tiltak-uten-frist.md"),
};

pub(in crate::check) const CHECK: Check =
    Check { rules: &[&NOBODY, &NO_DEADLINE], run: Run::Plan(run) };

/// One thing that a tiltak should say, and how it is told that it does not.
struct Wanted {
    rule: &'static Rule,
    /// Where no tiltak of the plan says it.
    of_all: &'static str,
    help: &'static str,
    also: &'static str,
    lacks: fn(&Tiltak) -> bool,
}

const WANTED: [Wanted; 2] = [
    Wanted {
        rule: &NOBODY,
        of_all: "tiltak-uten-ansvarlig-ingen",
        help: "tiltak-uten-ansvarlig-hjelp",
        also: "tiltak-uten-ansvarlig-sted-ogsaa",
        lacks: |tiltak| tiltak.responsible.as_ref().is_none_or(|one| one.trim().is_empty()),
    },
    Wanted {
        rule: &NO_DEADLINE,
        of_all: "tiltak-uten-frist-ingen",
        help: "tiltak-uten-frist-hjelp",
        also: "tiltak-uten-frist-sted-ogsaa",
        lacks: |tiltak| tiltak.deadline.is_none(),
    },
];

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let plan = snapshot.model.plan(ix);
    if !super::judges_tiltak(snapshot, plan) {
        return;
    }
    for wanted in &WANTED {
        found.extend(findings(snapshot, plan, wanted));
    }
}

/// Where no tiltak says it, the plan has chosen so, and one finding at the first of them will do.
fn findings(snapshot: &Snapshot, plan: &Plan, wanted: &Wanted) -> Vec<Diagnostic> {
    let open: Vec<&Tiltak> = plan.tiltak.iter().filter(|one| super::is_open(one)).collect();
    let lacking: Vec<&Tiltak> = open.iter().copied().filter(|one| (wanted.lacks)(one)).collect();
    if lacking.len() == open.len() && open.len() > 1 {
        let message = Message::new(wanted.of_all).with("antall", open.len());
        return vec![finding(plan, open[0], wanted, message)];
    }
    let told = lacking.iter().map(|one| finding(plan, one, wanted, Message::new(wanted.rule.id)));
    once(snapshot, told.collect(), wanted.also)
}

fn finding(plan: &Plan, tiltak: &Tiltak, wanted: &Wanted, message: Message) -> Diagnostic {
    let is_action_plan = plan.facts.kind.value == PlanKind::ActionPlan;
    let level = if is_action_plan { Level::Error } else { wanted.rule.level };
    Diagnostic::new(wanted.rule, tiltak.id.place.clone(), message)
        .at_level(level)
        .help(Message::new(wanted.help))
}

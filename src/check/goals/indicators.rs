//! Indicators that can not be followed: without a start, a target or a source, or with targets that go the wrong way.

use crate::check::legible::is_whole;
use crate::check::{Check, Run, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Direction, Indicator, Measurement, Plan, PlanIx};
use crate::snapshot::Snapshot;
use crate::syntax::Keyword;
use std::cmp::Ordering;

static NO_BASELINE: Rule = Rule {
    id: "indikator-uten-nullpunkt",
    level: Level::Warning,
    doc: include_str!("../indikator-uten-nullpunkt.md"),
};
static NO_TARGET: Rule = Rule {
    id: "indikator-uten-maaltall",
    level: Level::Warning,
    doc: include_str!("../indikator-uten-maaltall.md"),
};
static NO_SOURCE: Rule = Rule {
    id: "indikator-uten-kilde",
    level: Level::Warning,
    doc: include_str!("../indikator-uten-kilde.md"),
};
static WRONG_WAY: Rule = Rule {
    id: "maaltall-feil-retning",
    level: Level::Error,
    doc: include_str!("../maaltall-feil-retning.md"),
};

pub(in crate::check) const CHECK: Check =
    Check { rules: &[&NO_BASELINE, &NO_TARGET, &NO_SOURCE, &WRONG_WAY], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let plan = snapshot.model.plan(ix);
    if !super::is_judged(snapshot, plan) {
        return;
    }
    found.extend(plan.facts.indicators.iter().filter_map(wrong_way));
    if is_whole(snapshot, &plan.facts.place.file) {
        let no_baseline = lacking(plan, &NO_BASELINE, "indikator-uten-nullpunkt-hjelp", |one| {
            one.baseline.is_none()
        });
        found.extend(once(snapshot, no_baseline, "indikator-uten-nullpunkt-sted-ogsaa"));
        let no_target = lacking(plan, &NO_TARGET, "indikator-uten-maaltall-hjelp", lacks_target);
        found.extend(once(snapshot, no_target, "indikator-uten-maaltall-sted-ogsaa"));
        let no_source = lacking(plan, &NO_SOURCE, "indikator-uten-kilde-hjelp", lacks_source);
        found.extend(once(snapshot, no_source, "indikator-uten-kilde-sted-ogsaa"));
    }
}

// ---- What is missing

fn lacking(
    plan: &Plan,
    rule: &'static Rule,
    help: &'static str,
    lacks: fn(&Indicator) -> bool,
) -> Vec<Diagnostic> {
    let lacking = plan.facts.indicators.iter().filter(|one| lacks(one));
    let told = lacking.map(|one| {
        let place = one.id.place.clone();
        Diagnostic::new(rule, place, Message::new(rule.id)).help(Message::new(help))
    });
    told.collect()
}

/// To hold steady is a target in itself.
fn lacks_target(one: &Indicator) -> bool {
    let is_steady = one.direction.as_ref().is_some_and(|way| way.value == Direction::Steady);
    one.targets.is_empty() && !is_steady
}

/// One source will do for a series; an indicator without numbers has nothing to cite.
fn lacks_source(one: &Indicator) -> bool {
    let mut measured = one.baseline.iter().chain(&one.measurements).peekable();
    measured.peek().is_some() && measured.all(|value| value.source.is_none())
}

// ---- maaltall-feil-retning

/// The first target that goes against the direction, seen from the year before it.
fn wrong_way(one: &Indicator) -> Option<Diagnostic> {
    let direction = one.direction.as_ref()?;
    let wrong = match direction.value {
        Direction::Up => Ordering::Less,
        Direction::Down => Ordering::Greater,
        Direction::Steady => return None,
    };
    let mut steps: Vec<&Measurement> = one.baseline.iter().chain(&one.targets).collect();
    steps.sort_by_key(|step| step.year.value);
    let (before, after) =
        steps.windows(2).map(|pair| (pair[0], pair[1])).find(|(before, after)| {
            let values = before.number().zip(after.number());
            values.is_some_and(|(before, after)| after.cmp(&before) == wrong)
        })?;
    let headline = Message::new(WRONG_WAY.id)
        .with("verdi", &after.value.value)
        .with("forrige", &before.value.value)
        .with("retning", direction.word());
    let told = Diagnostic::new(&WRONG_WAY, after.value.place.clone(), headline)
        .related(before.value.place.clone(), Message::new("maaltall-feil-retning-sted-forrige"))
        .related(direction.place.clone(), Message::new("maaltall-feil-retning-sted-retning"));
    Some(told.help(Message::new("maaltall-feil-retning-hjelp")))
}

//! Plans that should have been revised by now.

use crate::check::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Case, CaseKind, Model, Plan, PlanIx, PlanStatus};
use crate::snapshot::Snapshot;
use crate::syntax::At;
use jiff::civil::Date;

static RULE: Rule = Rule {
    id: "rullering-forfalt",
    level: Level::Warning,
    doc: include_str!("../rullering-forfalt.md"),
};

pub(in crate::check) const CHECK: Check = Check { rules: &[&RULE], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let model = &snapshot.model;
    let plan = model.plan(ix);
    let this_year = i64::from(snapshot.today.year());
    if plan.facts.status.value != PlanStatus::Adopted || has_run_out(plan, snapshot.today) {
        return;
    }
    let Some((due, stated)) = due(model, ix).filter(|(due, _)| *due < this_year) else { return };
    let was_revised = |case: &Case| {
        let year = case.date().map(|date| i64::from(date.year()));
        case.facts.kind.value == CaseKind::Revision && year.is_some_and(|year| year >= due)
    };
    if !plan.cases.iter().any(was_revised) {
        let headline = Message::new(RULE.id).with("aar", due);
        let told = Diagnostic::new(&RULE, stated.place.clone(), headline);
        found.push(told.help(Message::new("rullering-forfalt-hjelp")));
    }
}

/// The year of the next revision, and where it is said: itself, else as years after the plan's date.
fn due(model: &Model, ix: PlanIx) -> Option<(i64, &At<i64>)> {
    let revision = model.plan(ix).facts.revision.as_ref()?;
    if let Some(next) = &revision.next {
        return Some((next.value, next));
    }
    let every = revision.every.as_ref().filter(|every| (1..=50).contains(&every.value))?;
    let adopted = i64::from(model.date_of(ix)?.year());
    Some((adopted + every.value, every))
}

/// A plan whose time is over has a finding of its own.
fn has_run_out(plan: &Plan, today: Date) -> bool {
    let end = plan.facts.validity.as_ref().and_then(|validity| validity.to.as_ref());
    let last = plan.facts.period.as_ref().and_then(|period| period.to.as_ref());
    match end {
        Some(end) => end.value < today,
        None => last.is_some_and(|last| last.value < i64::from(today.year())),
    }
}

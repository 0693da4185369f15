//! Plans that have run out, and the time between a plan and the one that replaces it.

use crate::check::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Plan, PlanIx, PlanStatus, Succession};
use crate::snapshot::Snapshot;
use crate::syntax::At;
use crate::text::Place;
use jiff::civil::Date;

static RUN_OUT: Rule = Rule {
    id: "periode-utloept",
    level: Level::Warning,
    doc: include_str!("../periode-utloept.md"),
};
static GAP: Rule =
    Rule { id: "gyldighetshull", level: Level::Info, doc: include_str!("../gyldighetshull.md") };

pub(in crate::check) const CHECK: Check = Check { rules: &[&RUN_OUT, &GAP], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, plan: PlanIx, found: &mut Vec<Diagnostic>) {
    found.extend(run_out(snapshot, plan));
    found.extend(gap_or_overlap(snapshot, plan));
}

fn run_out(snapshot: &Snapshot, ix: PlanIx) -> Option<Diagnostic> {
    let model = &snapshot.model;
    let plan = model.plan(ix);
    let is_adopted = plan.facts.status.value == PlanStatus::Adopted;
    if !is_adopted || super::taken_over(snapshot, ix).is_some() {
        return None;
    }
    let (place, message) = last_day(plan, snapshot.today)?;
    let status = plan.facts.status.place.clone();
    let told = Diagnostic::new(&RUN_OUT, place, message.with("plan", plan.id()))
        .related(status, Message::new("periode-utloept-sted-status"));
    let in_work = |new: PlanIx| !model.plan(new).facts.status.is_ended();
    let coming = model.successors(ix).find(|one| one.is_whole() && in_work(one.new));
    Some(match coming {
        None => told.help(Message::new("periode-utloept-hjelp")),
        Some(Succession { new, .. }) => {
            let name = super::name_of(model, ix, new);
            told.help(Message::new("periode-utloept-hjelp-avloeses").with("ny", name))
        }
    })
}

/// Where a plan says that it ended before `today`, and how that is told: by its validity, else by its period.
fn last_day(plan: &Plan, today: Date) -> Option<(Place, Message)> {
    if let Some(to) = end(plan) {
        let message = Message::new("periode-utloept-gyldig").with("til", to.value);
        return (to.value < today).then(|| (to.place.clone(), message));
    }
    let to = plan.facts.period.as_ref()?.to.as_ref()?;
    let message = Message::new("periode-utloept").with("aar", to.value);
    (to.value < i64::from(today.year())).then(|| (to.place.clone(), message))
}

/// A plan with a last day of validity, and the first that replaces it: does one follow on the other?
fn gap_or_overlap(snapshot: &Snapshot, ix: PlanIx) -> Option<Diagnostic> {
    let model = &snapshot.model;
    let old = model.plan(ix);
    let last = end(old)?;
    let replaces = |one: &Succession<'_>| one.is_whole() && !model.is_in_ring(*one);
    let replacing = model.successors(ix).filter(replaces);
    let begun = replacing.filter_map(|one| Some((one.new, begin(model.plan(one.new))?)));
    let (new, first) = begun.min_by_key(|(_, from)| from.value)?;
    let (key, from, to) = between(last.value, first.value, end(model.plan(new)))?;
    let (old, new) = (old.id().to_owned(), super::name_of(model, ix, new));
    let message = Message::new(key).with("fra", from).with("til", to);
    let ends =
        Message::new("gyldighetshull-sted-gammel").with("gammel", &old).with("til", last.value);
    let told =
        Diagnostic::new(&GAP, first.place.clone(), message.with("gammel", old).with("ny", new));
    Some(told.related(last.place.clone(), ends).help(Message::new("gyldighetshull-hjelp")))
}

/// The days without a plan, or with two. A plan that begins on the other's last day follows on it.
fn between(last: Date, first: Date, end: Option<&At<Date>>) -> Option<(&'static str, Date, Date)> {
    let after = last.tomorrow().ok()?;
    if first > after {
        return Some(("gyldighetshull", after, first.yesterday().ok()?));
    }
    let to = end.map_or(last, |end| end.value.min(last));
    (first < to).then_some(("gyldighetshull-overlapp", first, to))
}

fn begin(plan: &Plan) -> Option<&At<Date>> {
    let stands = plan.facts.status.value != PlanStatus::Withdrawn;
    plan.facts.validity.as_ref().filter(|_| stands)?.from.as_ref()
}

fn end(plan: &Plan) -> Option<&At<Date>> {
    plan.facts.validity.as_ref()?.to.as_ref()
}

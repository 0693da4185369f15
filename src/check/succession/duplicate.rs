//! Two plans in force for the same thing.

use super::bare_words;
use crate::check::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{KommuneIx, Model, Plan, PlanIx, PlanKind, PlanStatus};
use crate::snapshot::Snapshot;
use crate::syntax::At;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

static RULE: Rule = Rule {
    id: "flere-gjeldende",
    level: Level::Warning,
    doc: include_str!("../flere-gjeldende.md"),
};

pub(in crate::check) const CHECK: Check = Check { rules: &[&RULE], run: Run::Workspace(run) };

fn run(snapshot: &Snapshot, found: &mut Vec<Diagnostic>) {
    let model = &snapshot.model;
    let mut told = BTreeSet::new();
    for namesakes in namesakes(model).values() {
        for (at, one) in namesakes.iter().enumerate() {
            let rival = namesakes[..at].iter().find(|other| are_rivals(model, **other, *one));
            if let Some(rival) = rival.filter(|rival| told.insert((rival.plan, one.plan))) {
                found.push(finding(model, *rival, *one));
            }
        }
    }
}

/// A plan in force under one of its names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Named {
    /// The first day of its time.
    from: Option<i64>,
    plan: PlanIx,
    by_title: bool,
}

/// The plans in force of each municipality and type that have a name in common, the oldest first.
fn namesakes(model: &Model) -> BTreeMap<(KommuneIx, PlanKind, String), Vec<Named>> {
    let mut groups: BTreeMap<_, Vec<Named>> = BTreeMap::new();
    for (ix, plan) in model.all_plans() {
        let facts = &plan.facts;
        if facts.status.value != PlanStatus::Adopted {
            continue;
        }
        let title = (bare_words(&facts.title), true);
        let subtitle = facts.subtitle.as_ref().map(|subtitle| (bare_words(subtitle), false));
        for (name, by_title) in [title].into_iter().chain(subtitle) {
            let named = Named { from: time(plan).map(|(from, _)| from), plan: ix, by_title };
            groups.entry((plan.kommune, facts.kind.value, name)).or_default().push(named);
        }
    }
    groups.retain(|(_, _, name), _| !name.is_empty());
    for group in groups.values_mut() {
        group.sort_unstable();
    }
    groups
}

fn are_rivals(model: &Model, one: Named, other: Named) -> bool {
    one.plan != other.plan
        && (one.by_title || other.by_title)
        && meet(model.plan(one.plan), model.plan(other.plan))
        && !replaces(model, one.plan, other.plan)
        && !replaces(model, other.plan, one.plan)
}

/// Whether the plans' times overlap; where one has none, whether the titles are the same to the letter.
fn meet(one: &Plan, other: &Plan) -> bool {
    match (time(one), time(other)) {
        (Some((from, to)), Some((other_from, other_to))) => from <= other_to && other_from <= to,
        _ => one.facts.title.trim() == other.facts.title.trim(),
    }
}

/// The first and last day of a plan's period, else of its validity, as `20260507`; an open end is far away.
fn time(plan: &Plan) -> Option<(i64, i64)> {
    if let Some(period) = &plan.facts.period {
        let day = |year: &At<i64>, day: i64| year.value.saturating_mul(10_000).saturating_add(day);
        let from = period.from.as_ref().map_or(i64::MIN, |from| day(from, 101));
        return Some((from, period.to.as_ref().map_or(i64::MAX, |to| day(to, 1231))));
    }
    let validity = plan.facts.validity.as_ref()?;
    let day = |date: &At<Date>| {
        let [month, day] = [date.value.month(), date.value.day()].map(i64::from);
        i64::from(date.value.year()) * 10_000 + month * 100 + day
    };
    let from = validity.from.as_ref().map_or(i64::MIN, day);
    Some((from, validity.to.as_ref().map_or(i64::MAX, day)))
}

fn replaces(model: &Model, new: PlanIx, old: PlanIx) -> bool {
    model.successors(old).any(|one| one.new == new)
}

fn finding(model: &Model, older: Named, newer: Named) -> Diagnostic {
    let (old, new) = (model.plan(older.plan), model.plan(newer.plan));
    let key = if older.by_title && newer.by_title { "flere-gjeldende-tittel" } else { RULE.id };
    let message = Message::new(key).with("plan", new.id()).with("annen", old.id());
    Diagnostic::new(&RULE, new.facts.title.place.clone(), message)
        .related(old.facts.title.place.clone(), Message::new("flere-gjeldende-sted-annen"))
        .help(Message::new("flere-gjeldende-hjelp"))
}

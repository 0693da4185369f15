//! Deadlines outside the plan's period, and deadlines that have passed.

use crate::check::{Check, Run, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Period, Plan, PlanIx, Tiltak};
use crate::snapshot::Snapshot;
use crate::syntax::{At, Deadline};
use jiff::civil::Date;

static OUTSIDE: Rule = Rule {
    id: "frist-utenfor-periode",
    level: Level::Warning,
    doc: include_str!("../frist-utenfor-periode.md"),
};
static PASSED: Rule =
    Rule { id: "frist-passert", level: Level::Warning, doc: include_str!("../frist-passert.md") };

pub(in crate::check) const CHECK: Check =
    Check { rules: &[&OUTSIDE, &PASSED], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let plan = snapshot.model.plan(ix);
    if !super::is_judged(snapshot, plan) {
        return;
    }
    found.extend(plan.tiltak.iter().filter_map(backwards));
    let dated = plan.tiltak.iter().filter(|one| super::is_open(one));
    let dated = dated.filter_map(|one| Some((one, one.deadline.as_ref()?)));
    let (mut outside, mut passed) = (Vec::new(), Vec::new());
    for (tiltak, deadline) in dated {
        match self::outside(plan, deadline) {
            Some(told) => outside.push(told),
            None => passed.extend(self::passed(tiltak, deadline, snapshot.today)),
        }
    }
    found.extend(once(snapshot, outside, "frist-utenfor-periode-sted-ogsaa"));
    found.extend(once(snapshot, passed, "frist-passert-sted-ogsaa"));
}

/// A tiltak that is to be finished before it begins.
fn backwards(tiltak: &Tiltak) -> Option<Diagnostic> {
    let (start, deadline) = (tiltak.start.as_ref()?, tiltak.deadline.as_ref()?);
    (start.first_day()? > deadline.last_day()?).then(|| {
        Diagnostic::new(
            &OUTSIDE,
            deadline.place.clone(),
            Message::new("frist-utenfor-periode-start"),
        )
        .related(start.place.clone(), Message::new("frist-utenfor-periode-sted-start"))
        .help(Message::new("frist-utenfor-periode-hjelp-start"))
    })
}

fn outside(plan: &Plan, deadline: &At<Deadline>) -> Option<Diagnostic> {
    let period = plan.facts.period.as_ref()?;
    let (key, year) = beyond(period, i64::from(deadline.year()?))?;
    let headline = Message::new(key).with("aar", year.value);
    let told = Diagnostic::new(&OUTSIDE, deadline.place.clone(), headline)
        .related(year.place.clone(), Message::new("frist-utenfor-periode-sted-periode"));
    Some(told.help(Message::new("frist-utenfor-periode-hjelp")))
}

/// The end of the period that the year lies beyond. One that ends before it begins has a finding of its own.
fn beyond(period: &Period, year: i64) -> Option<(&'static str, &At<i64>)> {
    let ends = (period.from.as_ref(), period.to.as_ref());
    if matches!(ends, (Some(from), Some(to)) if to.value < from.value) {
        return None;
    }
    let after = period.to.as_ref().filter(|to| year > to.value);
    let before = period.from.as_ref().filter(|from| year < from.value);
    let after = after.map(|to| ("frist-utenfor-periode", to));
    after.or_else(|| before.map(|from| ("frist-utenfor-periode-foer", from)))
}

fn passed(tiltak: &Tiltak, deadline: &At<Deadline>, today: Date) -> Option<Diagnostic> {
    let is_passed = deadline.last_day()? < today && tiltak.replaced_by.is_none();
    is_passed.then(|| {
        Diagnostic::new(&PASSED, deadline.place.clone(), Message::new(PASSED.id))
            .help(Message::new("frist-passert-hjelp"))
    })
}

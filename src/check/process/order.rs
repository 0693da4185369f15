//! Dates that run backwards.

use crate::check::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Phase, PhaseKind, Plan, PlanIx};
use crate::snapshot::Snapshot;
use crate::syntax::At;
use jiff::civil::Date;

static PHASES: Rule =
    Rule { id: "fase-i-uorden", level: Level::Error, doc: include_str!("../fase-i-uorden.md") };
static DATES: Rule =
    Rule { id: "dato-i-uorden", level: Level::Error, doc: include_str!("../dato-i-uorden.md") };

pub(in crate::check) const CHECK: Check = Check { rules: &[&PHASES, &DATES], run: Run::Plan(run) };

type Day = At<Date>;

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let plan = snapshot.model.plan(ix);
    phases(&plan.facts.phases, found);
    found.extend(spans(plan).filter_map(|(from, to)| backwards(from?, to?)));
    found.extend(late_hearings(&plan.facts.phases));
    for phase in &plan.facts.phases {
        treatments(phase.treatments.iter().filter_map(|one| one.date.as_ref()), found);
    }
    for case in &plan.cases {
        treatments(case.facts.treatments.iter().filter_map(|one| one.date.as_ref()), found);
    }
}

// ---- fase-i-uorden

/// Each phase is held against the last one before it that has a date.
fn phases(phases: &[Phase], found: &mut Vec<Diagnostic>) {
    let begun: Vec<(&Phase, &Day)> =
        phases.iter().filter_map(|phase| Some((phase, phase.from.as_ref()?))).collect();
    for pair in begun.windows(2) {
        let ((before, earlier), (after, later)) = (pair[0], pair[1]);
        let may_overlap = follows_decision(before) && follows_decision(after);
        if later.value < earlier.value && !may_overlap {
            let headline = Message::new(PHASES.id).with("fra", later.value);
            let label = Message::new("fase-i-uorden-sted-forrige").with("fra", earlier.value);
            let told = Diagnostic::new(&PHASES, later.place.clone(), headline)
                .related(earlier.place.clone(), label);
            found.push(told.help(Message::new("fase-i-uorden-hjelp")));
        }
    }
}

fn follows_decision(phase: &Phase) -> bool {
    matches!(
        phase.kind.value,
        PhaseKind::Adopted | PhaseKind::Announcement | PhaseKind::Implementation
    )
}

// ---- dato-i-uorden

/// What begins and ends: the phases, and the plan's validity.
fn spans(plan: &Plan) -> impl Iterator<Item = (Option<&Day>, Option<&Day>)> {
    let validity = plan.facts.validity.iter().map(|one| (one.from.as_ref(), one.to.as_ref()));
    let phases = plan.facts.phases.iter();
    phases.map(|phase| (phase.from.as_ref(), phase.to.as_ref())).chain(validity)
}

fn backwards(from: &Day, to: &Day) -> Option<Diagnostic> {
    (to.value < from.value).then(|| {
        let headline = Message::new("dato-i-uorden").with("fra", from.value).with("til", to.value);
        told(to, headline, from, "dato-i-uorden-sted-fra")
    })
}

/// A hearing that lasts until after the plan has come up for decision.
fn late_hearings(phases: &[Phase]) -> impl Iterator<Item = Diagnostic> {
    let is_hearing =
        |phase: &Phase| matches!(phase.kind.value, PhaseKind::Hearing | PhaseKind::LimitedHearing);
    let decides =
        |phase: &Phase| matches!(phase.kind.value, PhaseKind::FinalTreatment | PhaseKind::Adopted);
    phases.iter().enumerate().filter_map(move |(at, hearing)| {
        let end = hearing.to.as_ref().filter(|_| is_hearing(hearing))?;
        let decision = phases[at..].iter().find(|phase| decides(phase))?.from.as_ref()?;
        let headline = Message::new("dato-i-uorden-hoering")
            .with("til", end.value)
            .with("fra", decision.value);
        (decision.value < end.value)
            .then(|| told(end, headline, decision, "dato-i-uorden-sted-avgjoerelse"))
    })
}

/// Treatments stand in the order they are held.
fn treatments<'a>(dates: impl Iterator<Item = &'a Day>, found: &mut Vec<Diagnostic>) {
    let dates: Vec<&Day> = dates.collect();
    for pair in dates.windows(2).filter(|pair| pair[1].value < pair[0].value) {
        let headline = Message::new("dato-i-uorden-behandling")
            .with("dato", pair[1].value)
            .with("forrige", pair[0].value);
        let told = told(pair[1], headline, pair[0], "dato-i-uorden-sted-forrige");
        found.push(told.help(Message::new("dato-i-uorden-hjelp-behandling")));
    }
}

fn told(day: &Day, headline: Message, other: &Day, label: &'static str) -> Diagnostic {
    Diagnostic::new(&DATES, day.place.clone(), headline)
        .related(other.place.clone(), Message::new(label))
        .help(Message::new("dato-i-uorden-hjelp"))
}

//! Hearings that are shorter than the law or the municipality asks for.

use crate::check::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Case, CaseKind, Model, Phase, PhaseKind, Plan, PlanIx, PlanKind, Role};
use crate::snapshot::Snapshot;
use crate::syntax::At;
use jiff::civil::Date;

static RULE: Rule = Rule {
    id: "for-kort-hoering",
    level: Level::Error,
    doc: include_str!("../for-kort-hoering.md"),
};

pub(in crate::check) const CHECK: Check = Check { rules: &[&RULE], run: Run::Plan(run) };

/// What a law asks for.
struct Law {
    days: i32,
    counted: Counted,
    /// Chooses the law's name in the catalogue.
    name: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Counted {
    /// From the first to the last day of the hearing.
    Hearing,
    /// From the day the proposal is public until it is decided.
    UntilDecision,
}

const SIX_WEEKS: i32 = 42;

const PROGRAMME: Law = Law { days: SIX_WEEKS, counted: Counted::Hearing, name: "pbl-11-13" };
const KOMMUNEPLAN: Law = Law { days: SIX_WEEKS, counted: Counted::Hearing, name: "pbl-11-14" };
const STRATEGY: Law = Law { days: 30, counted: Counted::UntilDecision, name: "pbl-10-1" };
const ACTION_PART: Law = Law { days: 30, counted: Counted::UntilDecision, name: "pbl-11-4" };
const ECONOMIC_PLAN: Law = Law { days: 14, counted: Counted::UntilDecision, name: "koml-14-3" };

/// A phase of the type `planprogram` is the programme's hearing where its name or text has one of these.
const HEARING_WORDS: &[&str] = &["høring", "høyring", "ettersyn"];

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let model = &snapshot.model;
    let plan = model.plan(ix);
    for (at, phase) in plan.facts.phases.iter().enumerate() {
        let told = law(plan, phase).and_then(|law| by_law(model, plan, at, law));
        found.extend(told.or_else(|| by_local_rule(model, plan, phase)));
    }
}

fn law(plan: &Plan, phase: &Phase) -> Option<&'static Law> {
    let by_chapter_11 = plan.is_statutory() && plan.facts.kind.value != PlanKind::PlanningStrategy;
    match (phase.kind.value, plan.facts.kind.value) {
        (PhaseKind::PlanProgramme, _) if by_chapter_11 && is_hearing(phase) => Some(&PROGRAMME),
        (PhaseKind::Hearing, PlanKind::PlanningStrategy) => Some(&STRATEGY),
        (PhaseKind::Hearing, PlanKind::ActionPlan | PlanKind::EconomicPlan)
            if rests_on(plan, "11-4") =>
        {
            Some(&ACTION_PART)
        }
        (PhaseKind::Hearing, PlanKind::EconomicPlan) => Some(&ECONOMIC_PLAN),
        (PhaseKind::Hearing, kind) if kind.is_statutory() => Some(&KOMMUNEPLAN),
        (PhaseKind::Hearing, _) if plan.is_statutory() && rests_on(plan, "11-") => {
            Some(&KOMMUNEPLAN)
        }
        _ => None,
    }
}

fn is_hearing(phase: &Phase) -> bool {
    let said = phase.name.iter().chain(&phase.text).map(|text| text.to_lowercase());
    said.into_iter().any(|text| HEARING_WORDS.iter().any(|word| text.contains(word)))
}

/// Whether the plan's legal basis names a section that begins so: «§ 11-1» does with «11-», not with «11-4».
fn rests_on(plan: &Plan, section: &str) -> bool {
    let mut basis = plan.facts.legal_basis.iter();
    basis.any(|basis| {
        let mut named = basis.split(|c: char| !c.is_ascii_digit() && c != '-');
        named.any(|one| one == section || (section.ends_with('-') && one.starts_with(section)))
    })
}

fn by_law(model: &Model, plan: &Plan, at: usize, law: &Law) -> Option<Diagnostic> {
    let phase = &plan.facts.phases[at];
    let from = phase.from.as_ref()?;
    let (to, key, label) = match law.counted {
        Counted::Hearing => (phase.to.as_ref()?, "for-kort-hoering", "for-kort-hoering-sted-frist"),
        Counted::UntilDecision => (
            decision(model, plan, at)?,
            "for-kort-hoering-offentlig",
            "for-kort-hoering-sted-avgjoerelse",
        ),
    };
    let days = days(from, to).filter(|days| (0..law.days).contains(days))?;
    let say = |key| {
        Message::new(key).with("antall", days).with("antall-krav", law.days).with("lov", law.name)
    };
    let told = Diagnostic::new(&RULE, from.place.clone(), say(key));
    Some(told.related(to.place.clone(), Message::new(label)).help(say("for-kort-hoering-hjelp")))
}

/// The municipality's own rule for the type of plan.
fn by_local_rule(model: &Model, plan: &Plan, phase: &Phase) -> Option<Diagnostic> {
    let kommune = model.kommune(plan.kommune);
    let rule = kommune.facts.hearing_days(plan.facts.kind.value)?;
    let from = phase.from.as_ref().filter(|_| phase.kind.value == PhaseKind::Hearing)?;
    let days = days(from, phase.to.as_ref()?)?;
    let is_short = days >= 0 && i64::from(days) < rule.value;
    is_short.then(|| {
        let headline = Message::new("for-kort-hoering-lokal")
            .with("antall", days)
            .with("antall-krav", rule.value);
        Diagnostic::new(&RULE, from.place.clone(), headline)
            .at_level(Level::Warning)
            .related(rule.place.clone(), Message::new("for-kort-hoering-sted-regel"))
            .help(Message::new("for-kort-hoering-hjelp-lokal"))
    })
}

fn days(from: &At<Date>, to: &At<Date>) -> Option<i32> {
    Some(from.value.until(to.value).ok()?.get_days())
}

/// When the plan is decided, after the phase: by a phase that decides, or by a body that does in the last case.
fn decision<'a>(model: &Model, plan: &'a Plan, phase: usize) -> Option<&'a At<Date>> {
    let decides =
        |phase: &&Phase| matches!(phase.kind.value, PhaseKind::FinalTreatment | PhaseKind::Adopted);
    let later = plan.facts.phases.get(phase + 1..)?.iter().filter(decides);
    let in_phases = later.filter_map(|phase| {
        let treated = phase.treatments.iter().filter_map(|one| one.date.as_ref());
        let is_final = phase.kind.value == PhaseKind::FinalTreatment;
        let end = phase.to.as_ref().filter(|_| is_final);
        treated.max_by_key(|date| date.value).or(end).or(phase.from.as_ref())
    });
    let is_final = |case: &&Case| case.facts.kind.value == CaseKind::Final;
    let treated = plan.cases.iter().filter(is_final).flat_map(|case| &case.facts.treatments);
    let deciding = treated.filter(|one| model.role(one) == Some(Role::Decides));
    in_phases.chain(deciding.filter_map(|one| one.date.as_ref())).max_by_key(|date| date.value)
}

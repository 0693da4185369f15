//! Plans that are adopted without saying by whom, when and in which case.

use crate::check::legible::is_whole;
use crate::check::{Check, Run, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{CaseKind, Model, Outcome, PhaseKind, PlanIx, PlanStatus, Role, Written};
use crate::snapshot::Snapshot;
use crate::syntax::At;
use jiff::civil::Date;

static RULE: Rule = Rule {
    id: "vedtatt-uten-vedtak",
    level: Level::Error,
    doc: include_str!("../vedtatt-uten-vedtak.md"),
};

pub(in crate::check) const OF_PLANS: Check = Check { rules: &[&RULE], run: Run::Plan(plan) };
pub(in crate::check) const OF_REGISTERS: Check =
    Check { rules: &[], run: Run::Workspace(registers) };

fn plan(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    if !snapshot.model.plan(ix).is_registered() {
        let told = finding(snapshot, ix).into_iter().collect();
        found.extend(once(snapshot, told, "vedtatt-uten-vedtak-sted-ogsaa"));
    }
}

/// What is known of a plan in the register is often no more than that it applies, so it is told once and lightly.
fn registers(snapshot: &Snapshot, found: &mut Vec<Diagnostic>) {
    let model = &snapshot.model;
    for kommune in &model.kommuner {
        let registered = kommune.plans.iter().filter(|ix| model.plan(**ix).is_registered());
        let told = registered.filter_map(|ix| finding(snapshot, *ix));
        let told = told.map(|one| one.at_level(Level::Info)).collect();
        found.extend(once(snapshot, told, "vedtatt-uten-vedtak-sted-ogsaa"));
    }
}

fn finding(snapshot: &Snapshot, ix: PlanIx) -> Option<Diagnostic> {
    let plan = snapshot.model.plan(ix);
    let status = &plan.facts.status;
    let is_judged = status.value == PlanStatus::Adopted && is_whole(snapshot, &status.place.file);
    if !is_judged || is_told(&snapshot.model, ix) {
        return None;
    }
    if let Some(written) = &plan.facts.decision {
        return incomplete(snapshot, ix, written);
    }
    let help = if plan.is_registered() {
        "vedtatt-uten-vedtak-hjelp-register"
    } else {
        "vedtatt-uten-vedtak-hjelp"
    };
    let told = Diagnostic::new(&RULE, status.place.clone(), Message::new(RULE.id));
    Some(told.help(Message::new(help)))
}

fn is_told(model: &Model, ix: PlanIx) -> bool {
    adoptions(model, ix).iter().any(|one| one.is_complete(model))
}

/// The plan names its decision, and that lacks something. One that is not there has a finding of its own.
fn incomplete(snapshot: &Snapshot, ix: PlanIx, written: &Written) -> Option<Diagnostic> {
    let decision = snapshot.model.decision(ix)?;
    if !is_whole(snapshot, &decision.place.file) {
        return None;
    }
    let missing = match (&decision.date, &decision.case_number) {
        (Some(_), _) => "saksnummer",
        (None, Some(_)) => "dato",
        (None, None) => "begge",
    };
    let say = |key| Message::new(key).with("vedtak", &decision.id.value).with("mangler", missing);
    let told = Diagnostic::new(&RULE, written.place.clone(), say("vedtatt-uten-vedtak-mangler"))
        .related(decision.id.place.clone(), Message::new("vedtatt-uten-vedtak-sted-vedtak"));
    Some(told.help(say("vedtatt-uten-vedtak-hjelp-mangler")))
}

/// What a plan says of its adoption in one place.
struct Adoption<'a> {
    body: &'a Written,
    date: &'a Option<At<Date>>,
    case_number: &'a Option<At<String>>,
}

impl Adoption<'_> {
    /// Whether it names the date, and the case where the body is political.
    fn is_complete(&self, model: &Model) -> bool {
        let is_political = model.body(self.body).is_some_and(|body| body.political);
        self.date.is_some() && (self.case_number.is_some() || !is_political)
    }
}

/// Where a plan may tell of its adoption: in the decision it names, in its phases, in its last case.
fn adoptions(model: &Model, ix: PlanIx) -> Vec<Adoption<'_>> {
    let plan = model.plan(ix);
    let named = model.decision(ix).and_then(|one| {
        let (date, case_number) = (&one.date, &one.case_number);
        Some(Adoption { body: one.body.as_ref()?, date, case_number })
    });
    let phases = plan.facts.phases.iter().filter(|phase| decides(phase.kind.value));
    let in_phases = phases.flat_map(|phase| &phase.treatments).filter(|one| {
        let usual = model.body(&one.body).and_then(|body| body.role.as_ref());
        usual.is_some_and(|role| role.value == Role::Decides)
    });
    let in_phases = in_phases.map(|one| Adoption {
        body: &one.body,
        date: &one.date,
        case_number: &one.case_number,
    });
    let cases = plan.cases.iter().filter(|case| case.facts.kind.value == CaseKind::Final);
    let in_cases = cases.flat_map(|case| &case.facts.treatments).filter(|one| {
        model.role(one) == Some(Role::Decides) && one.outcome.as_ref().is_some_and(has_adopted)
    });
    let in_cases = in_cases.map(|one| Adoption {
        body: &one.body,
        date: &one.date,
        case_number: &one.case_number,
    });
    named.into_iter().chain(in_phases).chain(in_cases).collect()
}

fn decides(kind: PhaseKind) -> bool {
    matches!(kind, PhaseKind::FinalTreatment | PhaseKind::Adopted)
}

fn has_adopted(outcome: &At<Outcome>) -> bool {
    matches!(outcome.value, Outcome::Adopted | Outcome::AdoptedAmended)
}

//! Who treats a case, and in which role.

use crate::check::legible::is_whole;
use crate::check::{Check, Run, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Case, CaseKind, Model, Outcome, Plan, PlanIx, Role, Treatment};
use crate::snapshot::Snapshot;
use crate::text::Place;

static SILENCED: Rule = Rule {
    id: "raad-uten-uttalerett",
    level: Level::Warning,
    doc: include_str!("../raad-uten-uttalerett.md"),
};
static CONTRADICTION: Rule = Rule {
    id: "saksgang-motsigelse",
    level: Level::Warning,
    doc: include_str!("../saksgang-motsigelse.md"),
};

pub(in crate::check) const CHECK: Check =
    Check { rules: &[&SILENCED, &CONTRADICTION], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let model = &snapshot.model;
    let plan = model.plan(ix);
    for case in plan.cases.iter().filter(|case| is_whole(snapshot, &case.file)) {
        found.extend(once(
            snapshot,
            silenced(model, plan, case),
            "raad-uten-uttalerett-sted-ogsaa",
        ));
        found.extend(contradiction(model, case));
    }
}

// ---- raad-uten-uttalerett

/// The statutory councils that only hear of a plan they could have had a say in.
fn silenced(model: &Model, plan: &Plan, case: &Case) -> Vec<Diagnostic> {
    let only_tells = matches!(
        case.facts.kind.value,
        CaseKind::Reporting | CaseKind::HearingSummary | CaseKind::Start
    );
    let is_council =
        |one: &&Treatment| model.body(&one.body).is_some_and(|body| body.council.is_some());
    let is_informed = |one: &&Treatment| model.role(one) == Some(Role::Informed);
    let councils = case.facts.treatments.iter().filter(is_council).filter(is_informed);
    let without_say = councils.filter(|one| !only_tells && !has_a_say(model, plan, one));
    without_say.map(told).collect()
}

/// Whether the body may comment on the plan at another time.
fn has_a_say(model: &Model, plan: &Plan, one: &Treatment) -> bool {
    let body = model.follow(&one.body);
    let mut treatments = plan.cases.iter().flat_map(|case| &case.facts.treatments);
    treatments.any(|other| {
        model.follow(&other.body) == body
            && model.role(other).is_some_and(|role| role != Role::Informed)
    })
}

fn told(one: &Treatment) -> Diagnostic {
    let place = one.role.as_ref().map_or(&one.body.place, |role| &role.place);
    Diagnostic::new(&SILENCED, place.clone(), Message::new(SILENCED.id))
        .help(Message::new("raad-uten-uttalerett-hjelp"))
}

// ---- saksgang-motsigelse

/// What is wrong with the order in which a case is decided, if it is a case that is.
fn contradiction(model: &Model, case: &Case) -> Option<Diagnostic> {
    let kind = &case.facts.kind;
    if !matches!(kind.value, CaseKind::Final | CaseKind::Revision) {
        return None;
    }
    let steps: Vec<(&Treatment, Role)> = steps(model, case)?;
    let mut decides = steps.iter().filter(|(_, role)| *role == Role::Decides);
    let Some((first, _)) = decides.next() else {
        return (!steps.is_empty()).then(|| {
            say(&kind.place, "saksgang-motsigelse-ingen", "saksgang-motsigelse-hjelp-ingen")
        });
    };
    let is_other = |one: &Treatment| model.follow(&one.body) != model.follow(&first.body);
    if let Some((second, _)) = decides.find(|(one, _)| is_other(one)) {
        let told = say(place_of(second), "saksgang-motsigelse-flere", "saksgang-motsigelse-hjelp");
        return Some(decided(told, first));
    }
    let last = steps.iter().rposition(|(_, role)| *role == Role::Decides)?;
    let (late, _) =
        steps[last..].iter().find(|(_, role)| matches!(role, Role::Recommends | Role::Comments))?;
    let told = say(place_of(late), "saksgang-motsigelse", "saksgang-motsigelse-hjelp-etter");
    Some(decided(told, steps[last].0))
}

/// The treatments that led somewhere; nothing where a role is not known.
fn steps<'a>(model: &Model, case: &'a Case) -> Option<Vec<(&'a Treatment, Role)>> {
    let is_undone = |one: &&Treatment| {
        let outcome = one.outcome.as_ref().map(|outcome| outcome.value);
        matches!(outcome, Some(Outcome::Postponed | Outcome::SentBack))
    };
    let treatments = case.facts.treatments.iter().filter(|one| !is_undone(one));
    treatments.map(|one| Some((one, model.role(one)?))).collect()
}

fn place_of(one: &Treatment) -> &Place {
    &one.body.place
}

fn say(place: &Place, headline: &'static str, help: &'static str) -> Diagnostic {
    Diagnostic::new(&CONTRADICTION, place.clone(), Message::new(headline)).help(Message::new(help))
}

fn decided(told: Diagnostic, by: &Treatment) -> Diagnostic {
    told.related(by.body.place.clone(), Message::new("saksgang-motsigelse-sted-vedtar"))
}

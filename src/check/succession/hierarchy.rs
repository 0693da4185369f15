//! What a plan builds on: which types of plan need one above them, and which may stand there.

use crate::check::legible::is_legible;
use crate::check::{Check, Run, list};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Model, Plan, PlanIx, PlanKind, Written};
use crate::snapshot::Snapshot;
use crate::syntax::Keyword;

static MISSING: Rule = Rule {
    id: "overordnet-mangler",
    level: Level::Warning,
    doc: include_str!("../overordnet-mangler.md"),
};
static WRONG_TYPE: Rule = Rule {
    id: "overordnet-feil-type",
    level: Level::Warning,
    doc: include_str!("../overordnet-feil-type.md"),
};

pub(in crate::check) const CHECK: Check =
    Check { rules: &[&MISSING, &WRONG_TYPE], run: Run::Plan(run) };

/// What may stand above a type of plan, and whether something has to.
struct Above {
    required: bool,
    allowed: &'static [PlanKind],
}

fn above(kind: PlanKind) -> Above {
    use PlanKind as P;
    let (required, allowed): (bool, &[P]) = match kind {
        P::PlanningStrategy => (false, &[P::SocietalPart]),
        P::SocietalPart => (false, &[P::PlanningStrategy]),
        P::LandUsePart | P::MunicipalSubPlan => (true, KOMMUNEPLAN),
        P::ThematicPlan | P::Strategy | P::EconomicPlan => (true, DIRECTION),
        P::Program => (false, DIRECTION_AND_MONEY),
        P::ActionPlan | P::UnitPlan => (true, P::ALL),
    };
    Above { required, allowed }
}

/// What the parts of the kommuneplan build on.
const KOMMUNEPLAN: &[PlanKind] =
    &[PlanKind::SocietalPart, PlanKind::LandUsePart, PlanKind::PlanningStrategy];

/// The plans that say where to go.
const DIRECTION: &[PlanKind] = &[
    PlanKind::SocietalPart,
    PlanKind::MunicipalSubPlan,
    PlanKind::Strategy,
    PlanKind::ThematicPlan,
    PlanKind::LandUsePart,
    PlanKind::PlanningStrategy,
];

const DIRECTION_AND_MONEY: &[PlanKind] = &[
    PlanKind::SocietalPart,
    PlanKind::MunicipalSubPlan,
    PlanKind::Strategy,
    PlanKind::ThematicPlan,
    PlanKind::LandUsePart,
    PlanKind::PlanningStrategy,
    PlanKind::EconomicPlan,
    PlanKind::Program,
];

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let plan = snapshot.model.plan(ix);
    if plan.facts.status.is_ended() || !is_legible(snapshot, plan) {
        return;
    }
    let above = above(plan.facts.kind.value);
    if above.required && plan.facts.parents.is_empty() && !plan.is_registered() {
        found.push(missing(&snapshot.model, ix, &above));
    }
    let parents = plan.facts.parents.iter();
    found.extend(parents.filter_map(|parent| wrong_type(snapshot, ix, parent, &above)));
}

fn level(plan: &Plan) -> Level {
    if plan.is_statutory() { Level::Error } else { Level::Warning }
}

fn missing(model: &Model, ix: PlanIx, above: &Above) -> Diagnostic {
    let plan = model.plan(ix);
    let served = plan.facts.serves.iter().filter_map(|one| model.follow(one)?.in_plan());
    let fits = |other: &PlanIx| above.allowed.contains(&model.plan(*other).facts.kind.value);
    let help = match served.filter(|other| *other != ix).find(fits) {
        Some(other) => Message::new("overordnet-mangler-hjelp-forslag")
            .with("forslag", super::name_of(model, ix, other)),
        None => Message::new("overordnet-mangler-hjelp"),
    };
    let kind = plan.facts.kind.place.clone();
    let told = Diagnostic::new(&MISSING, kind, Message::new("overordnet-mangler"));
    told.at_level(level(plan)).help(help)
}

fn wrong_type(
    snapshot: &Snapshot,
    ix: PlanIx,
    written: &Written,
    above: &Above,
) -> Option<Diagnostic> {
    let model = &snapshot.model;
    let parent = model.follow(written)?.in_plan().filter(|parent| *parent != ix)?;
    let (plan, parent) = (model.plan(ix), model.plan(parent));
    let kind = &parent.facts.kind;
    if above.allowed.contains(kind) || !is_legible(snapshot, parent) {
        return None;
    }
    let message = Message::new("overordnet-feil-type")
        .with("plan", &written.value)
        .with("annen-type", kind.word())
        .with("type", plan.facts.kind.word());
    let help = Message::new("overordnet-feil-type-hjelp")
        .with("type", plan.facts.kind.word())
        .with("liste", list(above.allowed.iter().map(|kind| kind.word())));
    let told = Diagnostic::new(&WRONG_TYPE, written.place.clone(), message).at_level(level(plan));
    let kind = kind.place.clone();
    Some(told.related(kind, Message::new("overordnet-feil-type-sted-type")).help(help))
}

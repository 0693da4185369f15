//! Changes grouped as a reader goes through a plan.

use super::sentence::{Teller, Told};
use super::{Review, Side};
use crate::diff::{Kind, Thing};
use crate::model::FileRole;
use std::collections::BTreeMap;

/// The changes of one plan, or of what a municipality's plans share.
pub(super) struct OfPlan<'a> {
    pub title: String,
    /// `kommune/plan-id`, or the municipality's id.
    pub reference: String,
    pub parts: Vec<OfPart<'a>>,
}

/// The changes of one chapter, case or other part of a plan.
pub(super) struct OfPart<'a> {
    pub heading: String,
    pub changes: Vec<Told<'a>>,
}

impl OfPlan<'_> {
    pub fn told(&self) -> impl Iterator<Item = &Told<'_>> {
        self.parts.iter().flat_map(|part| &part.changes)
    }
}

/// The parts of a plan, in the order they are told.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Kommune,
    Plan,
    Aims,
    Tiltak,
    /// By file name, which gives the order.
    Chapter(String),
    Data,
    Phases,
    Responses,
    Case(String),
    Short,
}

/// All changes, plan by plan and part by part.
pub(super) fn grouped<'a>(teller: &Teller<'a>) -> Vec<OfPlan<'a>> {
    let mut plans: BTreeMap<String, (String, BTreeMap<Part, Vec<OfPart<'a>>>)> = BTreeMap::new();
    for change in teller.review.changes {
        let Some((thing, side)) = Review::latest(change) else { continue };
        let (reference, title) = plan_of(teller.review, thing, side);
        let parts = &mut plans.entry(reference).or_insert((title, BTreeMap::new())).1;
        let parts = parts.entry(part(thing)).or_default();
        enter(parts, heading(teller, thing), teller.tell(change));
    }
    let plans = plans.into_iter().map(|(reference, (title, parts))| {
        let parts = parts.into_values().flatten().collect();
        OfPlan { title, reference, parts }
    });
    plans.collect()
}

/// Under the heading it has in common with others, or under its own.
fn enter<'a>(parts: &mut Vec<OfPart<'a>>, heading: String, told: Told<'a>) {
    match parts.iter_mut().find(|part| part.heading == heading) {
        Some(part) => part.changes.push(told),
        None => parts.push(OfPart { heading, changes: vec![told] }),
    }
}

/// The reference and the title of the plan, or of the municipality.
fn plan_of(review: &Review<'_>, thing: &Thing, side: Side) -> (String, String) {
    let model = &review.snapshot(side).model;
    if let Some(plan) = thing.plan {
        return (model.plan_ref(plan), model.plan(plan).facts.title.value.clone());
    }
    let id = thing.place.file.parts().nth(1).unwrap_or_default().to_owned();
    let named = model.kommuner.iter().find(|kommune| kommune.id == id);
    let name = named.and_then(|kommune| kommune.facts.name.as_ref());
    (id.clone(), name.map_or(id, |name| name.value.clone()))
}

fn part(thing: &Thing) -> Part {
    let name = thing.place.file.name().to_owned();
    match (thing.kind, FileRole::of(&thing.place.file)) {
        (Kind::Replacement | Kind::Continuation | Kind::Plan, _) => Part::Plan,
        (_, FileRole::Kommune | FileRole::Decisions) => Part::Kommune,
        (_, FileRole::Case) => Part::Case(name),
        (_, FileRole::Short) => Part::Short,
        (_, FileRole::Chapter(_)) => Part::Chapter(name),
        (_, FileRole::Responses) => Part::Responses,
        (Kind::Phase, _) => Part::Phases,
        (Kind::Tiltak, _) => Part::Tiltak,
        (Kind::FocusArea | Kind::Goal | Kind::Approach | Kind::Indicator, _) => Part::Aims,
        (Kind::Attachment, _) => Part::Plan,
        _ => Part::Data,
    }
}

/// The part a thing lies in and, in running text, the headings it stands under.
fn heading(teller: &Teller<'_>, thing: &Thing) -> String {
    // The last part of what a row stands in is its table.
    let within_table = usize::from(matches!(thing.kind, Kind::Row | Kind::Column));
    let path = &thing.path[..thing.path.len().saturating_sub(within_table)];
    let (outermost, inner) = path.split_first().unwrap_or((&thing.text, &[]));
    let (key, title) = match part(thing) {
        Part::Kommune => ("kommune", None),
        Part::Plan => ("plan", None),
        Part::Aims => ("maal", None),
        Part::Tiltak => ("tiltak", None),
        Part::Chapter(_) => ("kapittel", Some(outermost)),
        Part::Data => ("data", None),
        Part::Phases => ("fase", None),
        Part::Responses => ("innspill", None),
        Part::Case(_) => ("sak", Some(outermost)),
        Part::Short => ("kortversjon", None),
    };
    let title = title.map(|title| teller.shown(title)).unwrap_or_default();
    let part =
        teller.words.get(&format!("endringsdel-{key}"), &BTreeMap::from([("tittel", title)]));
    let shown = inner.iter().map(|title| teller.shown(title));
    std::iter::once(part).chain(shown).collect::<Vec<_>>().join(" › ")
}

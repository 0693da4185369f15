//! The case that adopts a plan also decides what the plan replaces.

use super::bare_words;
use crate::check::{Check, MOST_SHOWN, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Case, CaseKind, Model, PlanFile, PlanIx, Point, PointKind, Succession};
use crate::snapshot::Snapshot;
use crate::syntax::At;

static RULE: Rule = Rule {
    id: "erstatter-ikke-i-innstilling",
    level: Level::Warning,
    doc: include_str!("../erstatter-ikke-i-innstilling.md"),
};

pub(in crate::check) const CHECK: Check = Check { rules: &[&RULE], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let model = &snapshot.model;
    let plan = model.plan(ix);
    let level = if plan.is_statutory() { Level::Error } else { RULE.level };
    let replaced: Vec<Succession<'_>> = model.predecessors(ix).collect();
    for case in plan.cases.iter().filter(|case| adopts(case) && !replaced.is_empty()) {
        let told = left_out(case, &replaced).into_iter().chain(unnamed(model, case, &replaced));
        found.extend(told.map(|one| one.at_level(level)));
    }
}

/// Whether the innstilling adopts the plan: by the type of the case, or by a point of its own.
fn adopts(case: &Case) -> bool {
    match points(case, PointKind::Adopt).next() {
        Some(point) => point.omitted.is_none(),
        None => case.facts.kind.value == CaseKind::Final,
    }
}

fn points(case: &Case, kind: PointKind) -> impl Iterator<Item = &Point> {
    case.facts.points.iter().filter(move |point| point.kind.value == kind)
}

/// The case leaves the point out.
fn left_out(case: &Case, replaced: &[Succession<'_>]) -> Option<Diagnostic> {
    let omitted = points(case, PointKind::Replace).find_map(|point| point.omitted.as_ref())?;
    let message = Message::new("erstatter-ikke-i-innstilling-utelatt");
    let told = Diagnostic::new(&RULE, omitted.place.clone(), message)
        .help(Message::new("erstatter-ikke-i-innstilling-hjelp-utelatt"));
    Some(replaced.iter().take(MOST_SHOWN).fold(told, |told, one| show(told, *one)))
}

/// The case words the point itself, and does not name every plan.
fn unnamed(model: &Model, case: &Case, replaced: &[Succession<'_>]) -> Vec<Diagnostic> {
    let points: Vec<&Point> = points(case, PointKind::Replace).collect();
    let worded: Vec<&At<String>> = points.iter().filter_map(|point| point.text.as_ref()).collect();
    let Some(first) = worded.first().filter(|_| worded.len() == points.len()) else {
        return Vec::new();
    };
    let texts: Vec<String> = worded.iter().map(|text| bare_words(text)).collect();
    let is_named = |plan: &PlanFile| texts.iter().any(|text| names(text, plan));
    let unnamed = replaced.iter().filter(|one| !is_named(&model.plan(one.old).facts));
    unnamed.map(|one| silent_on(model, first, *one)).collect()
}

/// Whether a text without signs and years holds the plan's title or subtitle.
fn names(text: &str, plan: &PlanFile) -> bool {
    let text = format!(" {text} ");
    let mut names = std::iter::once(&plan.title).chain(&plan.subtitle);
    names.any(|name| name.is_empty() || text.contains(&format!(" {} ", bare_words(name))))
}

fn silent_on(model: &Model, text: &At<String>, one: Succession<'_>) -> Diagnostic {
    let title = &model.plan(one.old).facts.title.value;
    let message = Message::new(RULE.id).with("plan", &one.entry.plan.value);
    let help = Message::new("erstatter-ikke-i-innstilling-hjelp").with("tittel", title);
    show(Diagnostic::new(&RULE, text.place.clone(), message).help(help), one)
}

fn show(told: Diagnostic, one: Succession<'_>) -> Diagnostic {
    let message = Message::new("erstatter-ikke-i-innstilling-sted-erstatter");
    let entry = &one.entry.plan;
    told.related(entry.place.clone(), message.with("plan", &entry.value))
}

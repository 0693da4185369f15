//! Documents that have no date.

use super::legible::is_whole;
use super::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::PlanIx;
use crate::snapshot::Snapshot;
use crate::text::Place;

static UNDATED: Rule = Rule {
    id: "dokument-uten-dato",
    level: Level::Error,
    doc: include_str!("dokument-uten-dato.md"),
};

pub(super) const CHECK: Check = Check { rules: &[&UNDATED], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let plan = snapshot.model.plan(ix);
    let has_text = !plan.chapters.is_empty() || plan.short.is_some();
    let is_undated = has_text && snapshot.model.date_of(ix).is_none();
    if is_undated && is_whole(snapshot, &plan.facts.place.file) {
        found.push(undated("dokument-uten-dato", plan.facts.id.place.clone()));
    }
    for case in plan.cases.iter().filter(|case| case.date().is_none()) {
        if is_whole(snapshot, &case.file) {
            found.push(undated("dokument-uten-dato-sak", case.facts.id.place.clone()));
        }
    }
}

fn undated(key: &'static str, place: Place) -> Diagnostic {
    let help = Message::new("dokument-uten-dato-hjelp");
    Diagnostic::new(&UNDATED, place, Message::new(key)).help(help)
}

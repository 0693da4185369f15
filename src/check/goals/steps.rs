//! Steps that the municipality's innsatstrapp does not have.

use crate::check::legible::is_whole;
use crate::check::{Check, Run, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Kommune, PlanIx};
use crate::snapshot::Snapshot;
use crate::syntax::At;

static RULE: Rule =
    Rule { id: "ugyldig-trinn", level: Level::Error, doc: include_str!("../ugyldig-trinn.md") };

pub(in crate::check) const CHECK: Check = Check { rules: &[&RULE], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let kommune = snapshot.model.kommune_of(ix);
    if kommune.file.as_ref().is_some_and(|file| is_whole(snapshot, file)) {
        let stated = snapshot.model.plan(ix).tiltak.iter().flat_map(|tiltak| &tiltak.steps);
        let told = stated.filter_map(|step| finding(kommune, step)).collect();
        found.extend(once(snapshot, told, "ugyldig-trinn-sted-ogsaa"));
    }
}

fn finding(kommune: &Kommune, stated: &At<i64>) -> Option<Diagnostic> {
    let numbers = || kommune.facts.steps.iter().map(|step| step.number.value);
    if numbers().any(|number| number == stated.value) {
        return None;
    }
    let (headline, help) = match (numbers().min(), numbers().max()) {
        (Some(first), Some(last)) => (
            Message::new(RULE.id).with("trinn", stated.value),
            Message::new("ugyldig-trinn-hjelp").with("foerste", first).with("siste", last),
        ),
        _ => (
            Message::new("ugyldig-trinn-uten-trapp"),
            Message::new("ugyldig-trinn-hjelp-uten-trapp"),
        ),
    };
    Some(Diagnostic::new(&RULE, stated.place.clone(), headline).help(help))
}

//! The consequences a case tells of, held against the municipality's matrix.

use crate::check::legible::is_whole;
use crate::check::{Check, Run, list, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Case, CaseConsequence, Kommune, PlanIx};
use crate::snapshot::Snapshot;
use crate::syntax::At;
use crate::text::nearest;
use std::collections::BTreeMap;

static WITHOUT_REASON: Rule = Rule {
    id: "konsekvens-uten-begrunnelse",
    level: Level::Warning,
    doc: include_str!("../konsekvens-uten-begrunnelse.md"),
};
static INVALID: Rule = Rule {
    id: "ugyldig-konsekvens",
    level: Level::Error,
    doc: include_str!("../ugyldig-konsekvens.md"),
};

pub(in crate::check) const CHECK: Check =
    Check { rules: &[&WITHOUT_REASON, &INVALID], run: Run::Plan(run) };

/// How a value begins that says there is nothing to give reasons for.
const NOTHING_TO_SAY: &[&str] = &["ikke ", "ikkje ", "uaktuel"];

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let kommune = snapshot.model.kommune_of(ix);
    for case in &snapshot.model.plan(ix).cases {
        found.extend(invalid(snapshot, kommune, case));
        if is_whole(snapshot, &case.file) {
            let bare = case.facts.consequences.iter().filter(|one| lacks_reason(one));
            let told = bare.map(without_reason).collect();
            found.extend(once(snapshot, told, "konsekvens-uten-begrunnelse-sted-ogsaa"));
        }
    }
}

fn lacks_reason(one: &CaseConsequence) -> bool {
    let value = one.value.to_lowercase();
    let says_nothing = NOTHING_TO_SAY.iter().any(|start| value.starts_with(start));
    let is_blank = one.reason.as_ref().is_none_or(|reason| reason.trim().is_empty());
    is_blank && !says_nothing && !value.is_empty()
}

fn without_reason(one: &CaseConsequence) -> Diagnostic {
    let place = one.perspective.place.clone();
    Diagnostic::new(&WITHOUT_REASON, place, Message::new(WITHOUT_REASON.id))
        .help(Message::new("konsekvens-uten-begrunnelse-hjelp"))
}

/// Values and perspectives that the matrix does not have, and perspectives that are judged twice.
fn invalid(snapshot: &Snapshot, kommune: &Kommune, case: &Case) -> Vec<Diagnostic> {
    let is_known = kommune.file.as_ref().is_some_and(|file| is_whole(snapshot, file));
    let facts = &kommune.facts;
    let values: Vec<&str> = facts
        .consequence
        .iter()
        .flat_map(|one| &one.values)
        .map(|one| one.value.as_str())
        .collect();
    let perspectives: Vec<&str> =
        facts.perspectives.iter().map(|one| one.id.value.as_str()).collect();
    let mut told: BTreeMap<&str, &At<String>> = BTreeMap::new();
    let mut found = Vec::new();
    for one in case.facts.consequences.iter().filter(|_| is_known) {
        if let Some(first) = told.insert(&one.perspective.value, &one.perspective) {
            found.push(repeated(&one.perspective, first));
        }
        found.extend(unknown(&one.perspective, &perspectives, "ugyldig-konsekvens-perspektiv"));
        found.extend(unknown(&one.value, &values, "ugyldig-konsekvens"));
    }
    found
}

fn unknown(stated: &At<String>, known: &[&str], headline: &'static str) -> Option<Diagnostic> {
    if stated.is_empty() || known.is_empty() || known.contains(&stated.value.as_str()) {
        return None;
    }
    let help = match nearest(&stated.value, known.iter().copied()) {
        Some(near) => Message::new("mente-du").with("forslag", near),
        None => Message::new("ugyldig-konsekvens-hjelp").with("liste", list(known)),
    };
    let headline = Message::new(headline).with("verdi", &stated.value);
    Some(Diagnostic::new(&INVALID, stated.place.clone(), headline).help(help))
}

fn repeated(again: &At<String>, first: &At<String>) -> Diagnostic {
    let headline = Message::new("ugyldig-konsekvens-to-ganger").with("verdi", &again.value);
    Diagnostic::new(&INVALID, again.place.clone(), headline)
        .related(first.place.clone(), Message::new("ugyldig-konsekvens-sted-foerst"))
        .help(Message::new("ugyldig-konsekvens-hjelp-to-ganger"))
}

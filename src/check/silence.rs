//! Exceptions stated where they stand, and exceptions that except nothing.

use super::rules;
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{File, FileRole};
use crate::snapshot::Snapshot;
use crate::syntax::{FaultKind, Silencer};
use crate::text::{Place, PlanPath, Span, nearest};
use std::collections::BTreeSet;

static UNNEEDED: Rule = Rule {
    id: "unoedvendig-unntak",
    level: Level::Warning,
    doc: include_str!("unoedvendig-unntak.md"),
};

pub(super) const RULES: &[&Rule] = &[&UNNEEDED];

/// Takes silenced findings away, and adds one for every silencer that silenced nothing.
pub(super) fn apply(snapshot: &Snapshot, found: &mut Vec<Diagnostic>) {
    let mut used: BTreeSet<(PlanPath, usize)> = BTreeSet::new();
    found.retain(|diagnostic| {
        let silencers = silencers_of(snapshot, diagnostic);
        let silenced = !silencers.is_empty();
        used.extend(silencers);
        !silenced
    });
    let plans: BTreeSet<&PlanPath> =
        snapshot.model.plans.iter().filter_map(|plan| plan.dir.as_ref()).collect();
    for file in snapshot.files.iter().filter(|file| is_judged(&plans, &file.source.path)) {
        for (at, silencer) in file.silencers.iter().enumerate() {
            let is_off = snapshot.config.turns_off(&silencer.rule);
            if !is_off && !used.contains(&(file.source.path.clone(), at)) {
                found.push(unneeded(file, silencer));
            }
        }
        let bad = file.faults.iter().filter(|fault| fault.kind == FaultKind::BadSilencer);
        found.extend(bad.map(|fault| unreadable(file, fault.span)));
    }
}

/// Whether a file is that of a plan or stands beside them: a folder that is no plan has a finding of its own.
fn is_judged(plans: &BTreeSet<&PlanPath>, file: &PlanPath) -> bool {
    let (folder, depth) = (file.parent(), file.parts().count());
    depth <= 3 || plans.contains(&folder) || plans.contains(&folder.parent())
}

/// The silencers that cover a finding: at its own place, or for a CSV at the table that reads it or the line of
/// `kontroll` that does not hold.
fn silencers_of(snapshot: &Snapshot, diagnostic: &Diagnostic) -> Vec<(PlanPath, usize)> {
    let mut covering = covering(snapshot, diagnostic.rule, &diagnostic.primary);
    let is_data =
        snapshot.file(&diagnostic.primary.file).is_some_and(|file| file.role == FileRole::Data);
    if is_data {
        let kontroll = diagnostic.related.iter().map(|label| label.place.clone());
        for place in tables_reading(snapshot, &diagnostic.primary.file).into_iter().chain(kontroll)
        {
            covering.extend(self::covering(snapshot, diagnostic.rule, &place));
        }
    }
    covering
}

/// Whether a silencer covers what the rule finds at `place`.
pub(super) fn covers(snapshot: &Snapshot, rule: &Rule, place: &Place) -> bool {
    !covering(snapshot, rule, place).is_empty()
}

fn covering(snapshot: &Snapshot, rule: &Rule, place: &Place) -> Vec<(PlanPath, usize)> {
    let Some(file) = snapshot.file(&place.file) else { return Vec::new() };
    let covers = |silencer: &Silencer| {
        silencer.rule == rule.id
            && silencer.covers.start <= place.span.start
            && place.span.start <= silencer.covers.end
    };
    let silencers = file.silencers.iter().enumerate();
    silencers
        .filter(|(_, silencer)| covers(silencer))
        .map(|(at, _)| (place.file.clone(), at))
        .collect()
}

/// Where tables are defined whose data stand in `path`.
fn tables_reading(snapshot: &Snapshot, path: &PlanPath) -> Vec<Place> {
    let dir = path.parent().parent();
    let plans = snapshot.model.plans.iter().filter(|plan| plan.dir.as_ref() == Some(&dir));
    let tables = plans.flat_map(|plan| &plan.facts.tables);
    tables
        .filter(|table| dir.join(&table.file).as_ref() == Ok(path))
        .map(|table| table.place.clone())
        .collect()
}

fn unneeded(file: &File, silencer: &Silencer) -> Diagnostic {
    let known = rules().any(|rule| rule.id == silencer.rule);
    let headline = if known { "unoedvendig-unntak" } else { "unoedvendig-unntak-ukjent-regel" };
    let help = match nearest(&silencer.rule, rules().map(|rule| rule.id)) {
        Some(name) if !known => Message::new("mente-du").with("forslag", name),
        _ => Message::new("unoedvendig-unntak-hjelp"),
    };
    let headline = Message::new(headline).with("regel", &silencer.rule);
    Diagnostic::new(&UNNEEDED, file.place(silencer.span), headline).help(help)
}

/// A silencer that says no rule, or no reason.
fn unreadable(file: &File, span: Span) -> Diagnostic {
    let written = span.slice(&file.source.text);
    let after = written.split_once("tillat").map_or("", |(_, after)| after);
    let rule = after.split_whitespace().next().unwrap_or("").trim_end_matches("-->");
    let (headline, help) = match rule {
        "" => ("unoedvendig-unntak-ulest", "unoedvendig-unntak-hjelp-ulest"),
        _ => ("unoedvendig-unntak-uten-grunn", "unoedvendig-unntak-hjelp-uten-grunn"),
    };
    let say = |key| Message::new(key).with("regel", rule);
    Diagnostic::new(&UNNEEDED, file.place(span), say(headline)).help(say(help))
}

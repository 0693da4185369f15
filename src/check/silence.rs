//! Exceptions stated where they stand, and exceptions that except nothing.

use super::rules;
use crate::config::Setting;
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{File, FileRole};
use crate::snapshot::Snapshot;
use crate::text::{Place, PlanPath};
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
    for file in &snapshot.files {
        for (at, silencer) in file.silencers.iter().enumerate() {
            let is_off =
                matches!(snapshot.config.rules.get(&silencer.rule), Some((_, Some(Setting::Off))));
            if !is_off && !used.contains(&(file.source.path.clone(), at)) {
                found.push(unneeded(file, at));
            }
        }
    }
}

/// The silencers that cover a finding: at its own place, or for a CSV at the table that reads it.
fn silencers_of(snapshot: &Snapshot, diagnostic: &Diagnostic) -> Vec<(PlanPath, usize)> {
    let mut covering = covering(snapshot, diagnostic.rule, &diagnostic.primary);
    let is_data =
        snapshot.file(&diagnostic.primary.file).is_some_and(|file| file.role == FileRole::Data);
    if is_data {
        for place in tables_reading(snapshot, &diagnostic.primary.file) {
            covering.extend(self::covering(snapshot, diagnostic.rule, &place));
        }
    }
    covering
}

fn covering(snapshot: &Snapshot, rule: &Rule, place: &Place) -> Vec<(PlanPath, usize)> {
    let Some(file) = snapshot.file(&place.file) else { return Vec::new() };
    let covers = |silencer: &crate::syntax::Silencer| {
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

fn unneeded(file: &File, at: usize) -> Diagnostic {
    let silencer = &file.silencers[at];
    let place = Place { file: file.source.path.clone(), span: silencer.span };
    let known = rules().any(|rule| rule.id == silencer.rule);
    let key = if known { "unoedvendig-unntak" } else { "unoedvendig-unntak-ukjent-regel" };
    let mut finding =
        Diagnostic::new(&UNNEEDED, place, Message::new(key).with("regel", &silencer.rule));
    let nearest = crate::text::nearest(&silencer.rule, rules().map(|rule| rule.id));
    finding.help = match nearest {
        Some(name) if !known => Some(Message::new("mente-du").with("forslag", name)),
        _ => Some(Message::new("unoedvendig-unntak-hjelp")),
    };
    finding
}

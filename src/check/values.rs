//! feil-type, ukjent-noekkel, manglende-felt: values that are well formed and still can not be meant.

use super::fields::{self, MISSING, wrong};
use super::{Check, Run, faults, list, once};
use crate::config::FORMAT;
use crate::diagnostic::{Diagnostic, Level, Message};
use crate::model::{File, Kommune, LABELS, Period, Plan, PlanIx, PlanKind, TERMS, Term};
use crate::snapshot::Snapshot;
use crate::syntax::{At, Keyword, fold_digraphs, is_id, to_id};
use crate::text::{Place, PlanPath, Span, nearest};
use std::ops::RangeInclusive;
use unicode_normalization::UnicodeNormalization;

pub(super) const OF_PLANS: Check = Check { rules: &[], run: Run::Plan(plan) };
pub(super) const OF_WORKSPACE: Check = Check { rules: &[], run: Run::Workspace(workspace) };

/// The languages that a municipality's plans may be in.
const LANGUAGES: &[&str] = &["nb", "nn", "en", "se", "sma", "smj"];

/// The languages that findings are told in.
const TOLD_IN: &[&str] = &["nb", "nn", "en"];

/// No plan looks further back or ahead.
const YEARS: RangeInclusive<i64> = 1800..=2200;

type Found = Vec<Diagnostic>;

// ---- Plans

fn plan(snapshot: &Snapshot, ix: PlanIx, found: &mut Found) {
    let plan = snapshot.model.plan(ix);
    if is_read(snapshot, &plan.facts.place.file) {
        found.extend(language(plan.facts.lang.as_ref(), LANGUAGES));
        found.extend(id_is_folder(plan));
        years(plan, found);
        wording(snapshot, &plan.facts.terms, &plan.facts.labels, found);
        measurements(plan, found);
        continuations(plan, found);
        tables_and_claims(plan, found);
    }
    funding(plan, found);
    names_of_files(snapshot, plan, found);
}

/// Whether the file could be read to its end, so that what is not there was not written.
fn is_read(snapshot: &Snapshot, path: &PlanPath) -> bool {
    snapshot.file(path).is_some_and(|file| !faults::is_broken(file))
}

fn language(stated: Option<&At<String>>, known: &[&str]) -> Option<Diagnostic> {
    let stated = stated.filter(|stated| !known.contains(&stated.value.as_str()))?;
    Some(fields::unknown_word(stated.place.clone(), "spraak", stated, known))
}

fn id_is_folder(plan: &Plan) -> Option<Diagnostic> {
    let folder: String = plan.dir.as_ref()?.name().nfc().collect();
    let id = &plan.facts.id;
    (is_id(id) && id.value != folder).then(|| {
        let headline =
            Message::new("feil-type-id-mappe").with("navn", &id.value).with("mappe", folder);
        wrong(id.place.clone(), headline, Message::new("feil-type-hjelp-id-mappe"))
    })
}

fn years(plan: &Plan, found: &mut Found) {
    let facts = &plan.facts;
    if let Some(period) = &facts.period {
        let ends = [("fra", &period.from), ("til", &period.to)];
        let outside: Vec<_> = ends
            .into_iter()
            .filter_map(|(key, year)| outside(key, year.as_ref()?, &YEARS))
            .collect();
        found.extend(if outside.is_empty() {
            backwards(period).into_iter().collect()
        } else {
            outside
        });
    }
    if let Some(revision) = &facts.revision {
        found.extend(revision.every.as_ref().and_then(|every| outside("hvert", every, &(1..=50))));
        found.extend(revision.next.as_ref().and_then(|next| outside("neste", next, &YEARS)));
    }
    for indicator in &facts.indicators {
        let stated =
            indicator.baseline.iter().chain(&indicator.targets).chain(&indicator.measurements);
        found.extend(stated.filter_map(|one| outside("aar", &one.year, &YEARS)));
    }
}

fn backwards(period: &Period) -> Option<Diagnostic> {
    let (from, to) = (period.from.as_ref()?, period.to.as_ref()?);
    (to.value < from.value).then(|| {
        let headline =
            Message::new("feil-type-periode").with("fra", from.value).with("til", to.value);
        wrong(period.place.clone(), headline, Message::new("feil-type-hjelp-periode"))
    })
}

fn outside(key: &'static str, stated: &At<i64>, range: &RangeInclusive<i64>) -> Option<Diagnostic> {
    (!range.contains(&stated.value)).then(|| {
        let headline =
            Message::new("feil-type-omraade").with("noekkel", key).with("verdi", stated.value);
        let headline = headline.with("fra", range.start()).with("til", range.end());
        wrong(stated.place.clone(), headline, Message::new("feil-type-hjelp-omraade"))
    })
}

fn continuations(plan: &Plan, found: &mut Found) {
    let undecided =
        plan.facts.continuations.iter().filter(|one| one.to.is_none() && one.closed.is_none());
    found.extend(undecided.map(|one| one_of(&one.place, &["til", "avsluttet"])));
    let reasons = plan.facts.continuations.iter().filter_map(|one| one.closed.as_ref());
    let unsaid = reasons.filter(|reason| reason.trim().is_empty());
    found.extend(unsaid.map(|reason| fields::empty(reason.place.clone(), "avsluttet")));
}

/// What an indicator states is a number, also where it stands in quotes.
fn measurements(plan: &Plan, found: &mut Found) {
    for indicator in &plan.facts.indicators {
        let stated =
            indicator.baseline.iter().chain(&indicator.targets).chain(&indicator.measurements);
        let told = stated.filter(|one| one.number().is_none() && !one.value.trim().is_empty());
        found.extend(told.map(|one| {
            let headline = Message::new("feil-type-valg").with("noekkel", "verdi");
            let help = Message::new("feil-type-hjelp-maaltall");
            wrong(one.value.place.clone(), headline.with("verdi", &one.value.value), help)
        }));
    }
}

fn tables_and_claims(plan: &Plan, found: &mut Found) {
    for check in plan.facts.tables.iter().flat_map(|table| &table.checks) {
        if check.row.is_none() && check.column.is_none() {
            found.push(one_of(&check.place, &["rad", "kolonne"]));
        }
        found.extend(
            check.decimals.as_ref().and_then(|decimals| outside("desimaler", decimals, &(0..=10))),
        );
    }
    let bare =
        plan.facts.claims.iter().filter(|claim| claim.formula.is_none() && claim.largest.is_none());
    found.extend(bare.map(|claim| one_of(&claim.place, &["er", "stoerste"])));
}

/// None of `keys` is there, and one of them has to be.
fn one_of(place: &Place, keys: &[&str]) -> Diagnostic {
    let headline = Message::new("manglende-felt-en-av").with("liste", list(keys));
    Diagnostic::new(&MISSING, place.clone(), headline)
        .help(Message::new("manglende-felt-hjelp-en-av"))
}

/// Money is stated by year.
fn funding(plan: &Plan, found: &mut Found) {
    for funding in plan.tiltak.iter().filter_map(|tiltak| tiltak.funding.as_ref()) {
        found.extend(
            funding.price_year.as_ref().and_then(|year| outside("prisnivaa", year, &YEARS)),
        );
        let stated = funding.operation.iter().chain(&funding.investment).map(|(year, _)| year);
        let odd = stated.filter(|year| !year.parse().is_ok_and(|year: i64| YEARS.contains(&year)));
        found.extend(odd.map(|year| {
            let headline = Message::new("feil-type-aarstall").with("verdi", &year.value);
            wrong(year.place.clone(), headline, Message::new("feil-type-hjelp-aarstall"))
        }));
    }
}

/// Chapters and headings are referred to by name, so their names are ids.
fn names_of_files(snapshot: &Snapshot, plan: &Plan, found: &mut Found) {
    for chapter in
        plan.chapters.iter().filter(|chapter| !is_id(&chapter.name.nfc().collect::<String>()))
    {
        let name = chapter.file.name();
        let number = name.split('-').next().unwrap_or("");
        let better = format!("{number}-{}.md", to_id(&chapter.name));
        found.push(odd_name(Place { file: chapter.file.clone(), span: Span::at(0) }, name, better));
    }
    for heading in plan.headings.iter().filter(|heading| !is_id(&heading.id)) {
        let chapter = &plan.chapters[heading.chapter].file;
        found.extend(
            snapshot
                .file(chapter)
                .map(|file| fields::bad_id(file.place(heading.span), &heading.id)),
        );
    }
}

/// The name of a file or folder that can not be written in a reference. What it holds is read all the same.
fn odd_name(place: Place, name: &str, better: String) -> Diagnostic {
    let help = Message::new("feil-type-hjelp-id-navn").with("forslag", better);
    wrong(place, Message::new("feil-type-id-navn").with("navn", name), help)
        .at_level(Level::Warning)
}

// ---- Municipalities and settings

fn workspace(snapshot: &Snapshot, found: &mut Found) {
    for kommune in &snapshot.model.kommuner {
        if let Some(file) = kommune.file.as_ref().and_then(|path| snapshot.file(path)) {
            municipality(kommune, file, found);
            wording(snapshot, &kommune.facts.terms, &kommune.facts.labels, found);
            found.extend(once(snapshot, unknown_plan_types(kommune), "ukjent-noekkel-sted-ogsaa"));
        }
    }
    let config = &snapshot.config;
    found.extend(language(config.lang.as_ref(), TOLD_IN));
    found.extend(config.format.as_ref().and_then(newer_format));
    found.extend(config.rules.iter().filter_map(|(name, set)| unknown_rule(name, &set.place)));
}

fn municipality(kommune: &Kommune, file: &File, found: &mut Found) {
    found.extend(language(kommune.facts.lang.as_ref(), LANGUAGES));
    if !is_id(&kommune.id.nfc().collect::<String>()) {
        found.push(odd_name(file.place(Span::at(0)), &kommune.id, to_id(&kommune.id)));
    }
    found.extend(kommune.facts.number.as_ref().and_then(kommune_number));
    let days = kommune.facts.plan_types.iter().filter_map(|(_, rules)| rules.hearing_days.as_ref());
    found.extend(days.filter_map(|days| outside("hoeringsdager", days, &(1..=365))));
}

/// Words and labels that nothing is called by, and words without all of their forms.
fn wording(
    snapshot: &Snapshot,
    terms: &[Term],
    labels: &[(At<String>, At<String>)],
    found: &mut Found,
) {
    let words = terms.iter().map(|term| (&term.key, "ord", TERMS));
    let labels = labels.iter().map(|(key, _)| (key, "etikett", LABELS));
    let is_known = |key: &str, known: &[&str]| known.contains(&&*fold_digraphs(key));
    let unknown = words.chain(labels).filter(|(key, _, known)| !is_known(key, known));
    let told = unknown
        .map(|(key, table, known)| fields::unknown_key(key.place.clone(), key, table, known));
    found.extend(once(snapshot, told.collect(), "ukjent-noekkel-sted-ogsaa"));
    let short = terms.iter().filter(|term| is_known(&term.key, TERMS) && term.forms.len() != 4);
    found.extend(short.map(|term| {
        let headline = Message::new("feil-type-former").with("noekkel", &term.key.value);
        let headline = headline.with("antall", term.forms.len());
        let place = term.key.place.clone();
        wrong(place, headline, Message::new("feil-type-hjelp-former")).at_level(Level::Warning)
    }));
}

fn unknown_plan_types(kommune: &Kommune) -> Found {
    let names = kommune.facts.plan_types.iter().map(|(name, _)| name);
    let unknown = names.filter(|name| PlanKind::from_word(name).is_none());
    unknown
        .map(|name| fields::unknown_key(name.place.clone(), name, "plantype", PlanKind::WORDS))
        .collect()
}

fn kommune_number(number: &At<String>) -> Option<Diagnostic> {
    let is_number = number.len() == 4 && number.bytes().all(|byte| byte.is_ascii_digit());
    (!is_number && !number.is_empty()).then(|| {
        let headline = Message::new("feil-type-kommunenummer").with("verdi", &number.value);
        wrong(number.place.clone(), headline, Message::new("feil-type-hjelp-kommunenummer"))
    })
}

fn newer_format(stated: &At<i64>) -> Option<Diagnostic> {
    (stated.value > FORMAT).then(|| {
        let headline = Message::new("feil-type-versjon").with("verdi", stated.value);
        wrong(stated.place.clone(), headline, Message::new("feil-type-hjelp-versjon"))
    })
}

fn unknown_rule(name: &str, place: &Place) -> Option<Diagnostic> {
    // A key with other letters has a finding of its own.
    if !name.is_ascii() || super::known_rules().any(|rule| rule.id == name) {
        return None;
    }
    let headline = Message::new("ukjent-noekkel-regel").with("noekkel", name);
    let help = match nearest(name, super::known_rules().map(|rule| rule.id)) {
        Some(near) => Message::new("mente-du").with("forslag", near),
        None => Message::new("ukjent-noekkel-hjelp-slett"),
    };
    Some(Diagnostic::new(&fields::UNKNOWN_KEY, place.clone(), headline).help(help))
}

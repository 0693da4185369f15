//! `kommune.toml` and `vedtak.toml`.

use super::words::{Council, PlanKind, Role, TiltakRule};
use crate::syntax::{At, Fault, Fields, Keyword, read_toml};
use crate::text::{Place, PlanPath};
use jiff::civil::Date;

/// A municipality as its files describe it.
#[derive(Clone, Debug, Default)]
pub struct KommuneFile {
    pub name: Option<At<String>>,
    pub number: Option<At<String>>,
    pub lang: Option<At<String>>,
    pub example: Option<At<String>>,
    pub terms: Vec<Term>,
    /// Headings and labels: key and wording.
    pub labels: Vec<(At<String>, At<String>)>,
    pub bodies: Vec<Body>,
    pub staircase: Option<Staircase>,
    pub steps: Vec<Step>,
    pub consequence: Option<Consequence>,
    pub perspectives: Vec<Perspective>,
    /// Local rules, by plan type.
    pub plan_types: Vec<(At<String>, PlanTypeRules)>,
}

/// One `[plantype.TYPE]`: what the municipality asks of plans of the type.
#[derive(Clone, Debug)]
pub struct PlanTypeRules {
    pub tiltak: Option<At<TiltakRule>>,
    /// A hearing lasts at least so many days.
    pub hearing_days: Option<At<i64>>,
}

/// What the municipality calls a thing: entall, bestemt, flertall, `flertall_bestemt`.
#[derive(Clone, Debug)]
pub struct Term {
    pub key: At<String>,
    pub forms: Vec<At<String>>,
}

/// A political or administrative body.
#[derive(Clone, Debug)]
pub struct Body {
    pub place: Place,
    pub id: At<String>,
    pub name: At<String>,
    pub role: Option<At<Role>>,
    pub council: Option<At<Council>>,
    pub political: bool,
}

/// What the innsatstrapp is called and where it comes from.
#[derive(Clone, Debug)]
pub struct Staircase {
    pub name: Option<At<String>>,
    pub source: Option<At<String>>,
}

/// One step of the innsatstrapp, from the bottom up.
#[derive(Clone, Debug)]
pub struct Step {
    pub number: At<i64>,
    pub name: At<String>,
    pub foundation: bool,
    pub text: Option<At<String>>,
}

/// The values a consequence may have, and what they mean.
#[derive(Clone, Debug)]
pub struct Consequence {
    pub values: Vec<At<String>>,
    pub explanation: Option<At<String>>,
}

/// A perspective of the consequence matrix.
#[derive(Clone, Debug)]
pub struct Perspective {
    pub id: At<String>,
    pub name: At<String>,
}

/// A decision that plans and cases refer to.
#[derive(Clone, Debug)]
pub struct Decision {
    pub place: Place,
    pub id: At<String>,
    pub body: Option<At<String>>,
    pub title: Option<At<String>>,
    pub case_number: Option<At<String>>,
    pub date: Option<At<Date>>,
    pub text: Option<At<String>>,
    pub link: Option<At<String>>,
}

const KOMMUNE_KEYS: &[&str] = &[
    "navn",
    "kommunenummer",
    "spraak",
    "eksempel",
    "ord",
    "etikett",
    "organ",
    "innsatstrapp",
    "trinn",
    "konsekvens",
    "perspektiv",
    "plantype",
];

/// Reads `kommune.toml`.
#[must_use]
pub fn read_kommune(file: &PlanPath, text: &str) -> (KommuneFile, Vec<Fault>) {
    read_toml(file, text, 0, KOMMUNE_KEYS, |top| KommuneFile {
        name: Some(top.required_text("navn")),
        number: Some(top.required_text("kommunenummer")),
        lang: top.text("spraak"),
        example: top.text("eksempel"),
        terms: terms(top),
        labels: labels(top),
        bodies: top.tables("organ", "organ", body),
        staircase: top.table("innsatstrapp", "innsatstrapp", |own| Staircase {
            name: own.text("navn"),
            source: own.text("kilde"),
        }),
        steps: top.tables("trinn", "trinn", step),
        consequence: top.table("konsekvens", "konsekvens", |own| Consequence {
            values: own.texts("verdier"),
            explanation: own.text("forklaring"),
        }),
        perspectives: top.tables("perspektiv", "perspektiv", |own| Perspective {
            id: own.required_id("id"),
            name: own.required_text("navn"),
        }),
        plan_types: top.entries("plantype", |own, key| own.table(key, "plantype", plan_type)),
    })
}

fn plan_type(own: &mut Fields<'_, '_>) -> PlanTypeRules {
    PlanTypeRules { tiltak: own.keyword("tiltak"), hearing_days: own.integer("hoeringsdager") }
}

/// `[ord]`, which a plan may also have.
pub(super) fn terms(top: &mut Fields<'_, '_>) -> Vec<Term> {
    let entries = top.entries("ord", |own, key| Some(own.texts(key)));
    entries.into_iter().map(|(key, forms)| Term { key, forms }).collect()
}

/// `[etikett]`, which a plan may also have.
pub(super) fn labels(top: &mut Fields<'_, '_>) -> Vec<(At<String>, At<String>)> {
    top.entries("etikett", |own, key| own.text(key))
}

fn body(own: &mut Fields<'_, '_>) -> Body {
    Body {
        place: own.place(),
        id: own.required_id("id"),
        name: own.required_text("navn"),
        role: own.keyword("rolle"),
        council: own.keyword("raad"),
        political: own.boolean("politisk").is_none_or(|political| political.value),
    }
}

fn step(own: &mut Fields<'_, '_>) -> Step {
    let number = own.required_integer("nr");
    Step {
        number,
        name: own.required_text("navn"),
        foundation: own.boolean("fundament").is_some_and(|foundation| foundation.value),
        text: own.text("tekst"),
    }
}

/// Reads `vedtak.toml`.
#[must_use]
pub fn read_decisions(file: &PlanPath, text: &str) -> (Vec<Decision>, Vec<Fault>) {
    read_toml(file, text, 0, &["vedtak"], |top| top.tables("vedtak", "vedtak", decision))
}

fn decision(own: &mut Fields<'_, '_>) -> Decision {
    Decision {
        place: own.place(),
        id: own.required_id("id"),
        body: Some(own.required_text("organ")),
        title: own.text("tittel"),
        case_number: own.text("saksnummer"),
        date: own.date("dato"),
        text: own.text("tekst"),
        link: own.text("lenke"),
    }
}

impl KommuneFile {
    /// The local rule on tiltak for a plan type.
    #[must_use]
    pub fn tiltak_rule(&self, kind: PlanKind) -> Option<&At<TiltakRule>> {
        self.rules_for(kind)?.tiltak.as_ref()
    }

    /// How many days the municipality asks a hearing to last for a plan type.
    #[must_use]
    pub fn hearing_days(&self, kind: PlanKind) -> Option<&At<i64>> {
        self.rules_for(kind)?.hearing_days.as_ref()
    }

    fn rules_for(&self, kind: PlanKind) -> Option<&PlanTypeRules> {
        let named = |name: &At<String>| PlanKind::from_word(&name.value) == Some(kind);
        self.plan_types.iter().find(|(name, _)| named(name)).map(|(_, rules)| rules)
    }
}

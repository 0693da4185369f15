//! What a plan's files say, field by field: `plan.toml`, `tiltak.toml` and the plans of `register.toml`.

use super::kommune::Term;
use super::words::{
    ChartType, Direction, Extent, FundingSource, PhaseKind, PlanKind, PlanStatus, Report,
    TiltakKind, TiltakStatus,
};
use crate::number::{self, Rational};
use crate::syntax::{At, Deadline};
use crate::text::Place;
use jiff::civil::Date;

/// A reference as it is written: `id`, `plan#id` or `kommune/plan#id`.
pub type Written = At<String>;

/// A plan's own description. Everything but id and title may be absent; checks tell what is missing.
#[derive(Clone, Debug)]
pub struct PlanFile {
    pub place: Place,
    pub id: At<String>,
    pub former_ids: Vec<Written>,
    pub title: At<String>,
    pub subtitle: Option<At<String>>,
    pub kind: At<PlanKind>,
    /// Legal basis, e.g. «pbl § 11-1».
    pub legal_basis: Vec<At<String>>,
    pub status: At<PlanStatus>,
    pub date: Option<At<Date>>,
    pub version: Option<At<String>>,
    pub lang: Option<At<String>>,
    pub example: Option<At<String>>,
    /// Planning horizon, in years.
    pub period: Option<Period>,
    /// Legal validity, once adopted.
    pub validity: Option<Validity>,
    pub owner: Option<At<String>>,
    pub vision: Option<At<String>>,
    pub values: Vec<At<String>>,
    pub parents: Vec<Written>,
    pub serves: Vec<Written>,
    pub decision: Option<Written>,
    pub ai_statement: Option<At<String>>,
    pub link: Option<At<String>>,
    pub attachments: Vec<Attachment>,
    pub revision: Option<Revision>,
    pub follow_up: Option<FollowUp>,
    pub revisions: Vec<NamedRevision>,
    pub replaces: Vec<Replacement>,
    pub continuations: Vec<Continuation>,
    pub phases: Vec<Phase>,
    pub focus_areas: Vec<FocusArea>,
    pub goals: Vec<Goal>,
    pub approaches: Vec<Approach>,
    pub indicators: Vec<Indicator>,
    pub tables: Vec<DataTable>,
    pub charts: Vec<Chart>,
    pub figures: Vec<Figure>,
    pub claims: Vec<Claim>,
    /// Of the register only; a plan with text has them in `tiltak.toml`.
    pub tiltak: Vec<Tiltak>,
    pub terms: Vec<Term>,
    pub labels: Vec<(At<String>, At<String>)>,
}

impl PlanFile {
    /// The revision that was adopted, the last of them: `[[revisjon]]` with this name.
    #[must_use]
    pub fn adopted_revision(&self) -> Option<&NamedRevision> {
        self.revisions.iter().rev().find(|revision| revision.name.value == "vedtatt")
    }

    /// The revision that was last on hearing: `[[revisjon]]` with a name that begins so («høringsutkast»).
    #[must_use]
    pub fn hearing_revision(&self) -> Option<&NamedRevision> {
        let is_hearing = |revision: &&NamedRevision| {
            let name = revision.name.value.to_lowercase();
            name.starts_with("høring") || name.starts_with("hoering") || name.starts_with("høyring")
        };
        self.revisions.iter().rev().find(is_hearing)
    }
}

/// First and last year; `to` may be open.
#[derive(Clone, Debug)]
pub struct Period {
    pub place: Place,
    pub from: Option<At<i64>>,
    pub to: Option<At<i64>>,
}

#[derive(Clone, Debug)]
pub struct Validity {
    pub place: Place,
    pub from: Option<At<Date>>,
    pub to: Option<At<Date>>,
}

/// A file that follows a plan or a case.
#[derive(Clone, Debug)]
pub struct Attachment {
    pub place: Place,
    pub title: At<String>,
    /// Relative to the plan's folder.
    pub file: Option<At<String>>,
    /// Adopted together with the plan.
    pub adopted: bool,
    /// Printed with the case.
    pub printed: bool,
}

/// How often the plan is revised, in years, and when next.
#[derive(Clone, Debug)]
pub struct Revision {
    pub every: Option<At<i64>>,
    pub next: Option<At<i64>>,
}

/// Where tiltak live, who decides them, where status is reported.
#[derive(Clone, Debug)]
pub struct FollowUp {
    /// `her`, a plan's id, or a word of [`super::words::TiltakPlace`].
    pub tiltak_in: Vec<At<String>>,
    pub decided_by: Option<Written>,
    pub reported: Vec<At<Report>>,
}

/// A revision that rules and documents speak of.
#[derive(Clone, Debug)]
pub struct NamedRevision {
    pub name: At<String>,
    pub git: At<String>,
    pub date: Option<At<Date>>,
}

/// One `[[erstatter]]`.
#[derive(Clone, Debug)]
pub struct Replacement {
    pub place: Place,
    pub plan: Written,
    pub extent: At<Extent>,
    pub parts: Vec<At<String>>,
}

/// One `[[viderefoering]]`: what becomes of a replaced plan's goal or tiltak.
#[derive(Clone, Debug)]
pub struct Continuation {
    pub place: Place,
    /// `plan#id`, or `plan#*` for all the rest.
    pub from: Written,
    pub to: Option<Written>,
    /// Why it is closed.
    pub closed: Option<At<String>>,
}

/// One `[[fase]]`.
#[derive(Clone, Debug)]
pub struct Phase {
    pub place: Place,
    pub kind: At<PhaseKind>,
    pub name: Option<At<String>>,
    pub from: Option<At<Date>>,
    pub to: Option<At<Date>>,
    pub text: Option<At<String>>,
    pub links: Vec<ExternalLink>,
    pub treatments: Vec<PhaseTreatment>,
}

#[derive(Clone, Debug)]
pub struct ExternalLink {
    pub title: At<String>,
    pub url: At<String>,
}

#[derive(Clone, Debug)]
pub struct PhaseTreatment {
    pub body: Written,
    pub date: Option<At<Date>>,
    pub case_number: Option<At<String>>,
}

/// One `[[innsatsomraade]]`.
#[derive(Clone, Debug)]
pub struct FocusArea {
    pub place: Place,
    pub id: At<String>,
    pub former_ids: Vec<Written>,
    pub title: At<String>,
    pub number: Option<At<String>>,
    pub status: Option<At<TiltakStatus>>,
}

/// One `[[maal]]`. `text` is the goal's only wording.
#[derive(Clone, Debug)]
pub struct Goal {
    pub place: Place,
    pub id: At<String>,
    pub former_ids: Vec<Written>,
    pub focus_area: Option<Written>,
    pub parent: Option<Written>,
    pub text: At<String>,
    pub sdgs: Vec<At<String>>,
    pub status: Option<At<TiltakStatus>>,
}

/// One `[[grep]]`: how goals are reached.
#[derive(Clone, Debug)]
pub struct Approach {
    pub place: Place,
    pub id: At<String>,
    pub former_ids: Vec<Written>,
    pub title: At<String>,
    pub text: Option<At<String>>,
    /// Empty: the whole plan.
    pub goals: Vec<Written>,
    pub points: Vec<At<String>>,
}

/// One `[[indikator]]`.
#[derive(Clone, Debug)]
pub struct Indicator {
    pub place: Place,
    pub id: At<String>,
    pub former_ids: Vec<Written>,
    pub goal: Option<Written>,
    pub name: At<String>,
    pub unit: Option<At<String>>,
    pub direction: Option<At<Direction>>,
    pub baseline: Option<Measurement>,
    pub targets: Vec<Measurement>,
    pub measurements: Vec<Measurement>,
}

/// A value of a year. Digits as written.
#[derive(Clone, Debug)]
pub struct Measurement {
    pub place: Place,
    pub year: At<i64>,
    pub value: At<String>,
    pub source: Option<At<String>>,
}

impl Measurement {
    /// The value, where it is a number.
    #[must_use]
    pub fn number(&self) -> Option<Rational> {
        stated_number(&self.value)
    }
}

/// The number that an indicator states, with comma or point.
#[must_use]
pub fn stated_number(digits: &str) -> Option<Rational> {
    number::parse_number(&digits.replace('.', ",")).ok().map(|number| number.value)
}

/// One `[[tabell]]`: a CSV with its checks.
#[derive(Clone, Debug)]
pub struct DataTable {
    pub place: Place,
    pub id: At<String>,
    pub former_ids: Vec<Written>,
    pub title: At<String>,
    /// Relative to the plan's folder.
    pub file: At<String>,
    pub source: Option<At<String>>,
    pub unit: Option<At<String>>,
    /// `avrundet = true`: each printed number stands for an interval of half its last digit.
    pub rounded: bool,
    /// `avrundet = false` is written: rounding explains nothing.
    pub exact: bool,
    pub checks: Vec<TableCheck>,
}

/// One line of `kontroll`: either `row` or `column` is set.
#[derive(Clone, Debug)]
pub struct TableCheck {
    pub place: Place,
    pub row: Option<At<String>>,
    pub column: Option<At<String>>,
    pub formula: At<String>,
    pub columns: Vec<At<String>>,
    pub rows: Vec<At<String>>,
    /// `som = "prosent"`.
    pub as_percent: bool,
    pub decimals: Option<At<i64>>,
}

/// One `[[diagram]]`.
#[derive(Clone, Debug)]
pub struct Chart {
    pub place: Place,
    pub id: At<String>,
    pub former_ids: Vec<Written>,
    pub table: Written,
    pub kind: At<ChartType>,
    pub rows: Vec<At<String>>,
    pub columns: Vec<At<String>>,
    pub title: At<String>,
    pub alt: Option<At<String>>,
}

/// One `[[figur]]`.
#[derive(Clone, Debug)]
pub struct Figure {
    pub place: Place,
    pub id: At<String>,
    pub former_ids: Vec<Written>,
    /// Relative to the plan's folder.
    pub file: At<String>,
    pub title: Option<At<String>>,
    pub alt: Option<At<String>>,
    pub decorative: bool,
    pub source: Option<At<String>>,
    pub credit: Option<At<String>>,
}

/// One `[[paastand]]`: words of the prose that must follow from a table.
#[derive(Clone, Debug)]
pub struct Claim {
    pub place: Place,
    pub id: Option<At<String>>,
    pub text: At<String>,
    pub table: Written,
    pub formula: Option<At<String>>,
    /// Lowest and highest value, digits as written.
    pub between: Vec<At<String>>,
    pub largest: Option<Largest>,
}

/// `stoerste`: the rows that hold the largest values of a column.
#[derive(Clone, Debug)]
pub struct Largest {
    pub place: Place,
    pub column: At<String>,
    pub rows: Vec<At<String>>,
}

/// One `[[tiltak]]`.
#[derive(Clone, Debug)]
pub struct Tiltak {
    pub place: Place,
    pub id: At<String>,
    pub former_ids: Vec<Written>,
    pub title: At<String>,
    pub text: Option<At<String>>,
    pub kind: Option<At<TiltakKind>>,
    pub goals: Vec<Written>,
    pub focus_area: Option<Written>,
    pub responsible: Option<At<String>>,
    pub contributors: Vec<At<String>>,
    pub start: Option<At<Deadline>>,
    pub deadline: Option<At<Deadline>>,
    pub status: Option<At<TiltakStatus>>,
    pub steps: Vec<At<i64>>,
    pub funding: Option<Box<Funding>>,
    pub replaced_by: Option<Written>,
    pub reports: Vec<TiltakReport>,
}

/// Money in whole kroner per year.
#[derive(Clone, Debug)]
pub struct Funding {
    pub place: Place,
    pub from: Option<At<FundingSource>>,
    pub post: Option<At<String>>,
    pub price_year: Option<At<i64>>,
    pub operation: Vec<(At<String>, At<i64>)>,
    pub investment: Vec<(At<String>, At<i64>)>,
}

#[derive(Clone, Debug)]
pub struct TiltakReport {
    pub place: Place,
    pub period: At<String>,
    pub status: Option<At<TiltakStatus>>,
    pub text: Option<At<String>>,
}

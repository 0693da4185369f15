//! A case (`saker/*.md`) and the consultation responses (`hoering/innspill.toml`).

use super::kommune::Body;
use super::node::NodeKind;
use super::plan::{Attachment, Written};
use super::read_plan::attachment;
use super::words::{CaseKind, Followed, Outcome, PointKind, Role};
use super::{Case, Model, Plan};
use crate::syntax::{At, Fault, Fields, read_toml};
use crate::text::{Place, PlanPath};
use jiff::civil::Date;

/// The front matter of a case.
#[derive(Clone, Debug)]
pub struct CaseFile {
    pub place: Place,
    pub id: At<String>,
    pub former_ids: Vec<Written>,
    pub title: At<String>,
    pub kind: At<CaseKind>,
    pub date: Option<At<Date>>,
    pub archive_case: Option<At<String>>,
    pub archive_code: Option<At<String>>,
    pub officer: Option<At<String>>,
    pub responsible: Option<At<String>>,
    /// The git tag or commit the case speaks of.
    pub plan_version: Option<At<String>>,
    /// Decisions.
    pub background: Vec<Written>,
    pub attachments: Vec<Attachment>,
    pub notify: Vec<At<String>>,
    pub treatments: Vec<Treatment>,
    pub points: Vec<Point>,
    pub consequences: Vec<CaseConsequence>,
}

/// One `[[behandling]]`, in the order of treatment.
#[derive(Clone, Debug)]
pub struct Treatment {
    pub place: Place,
    pub body: Written,
    pub role: Option<At<Role>>,
    pub date: Option<At<Date>>,
    pub case_number: Option<At<String>>,
    pub outcome: Option<At<Outcome>>,
    pub text: Option<At<String>>,
    pub vote: Option<At<String>>,
}

/// One `[[innstilling]]`: a change to the derived points, or a point of its own.
#[derive(Clone, Debug)]
pub struct Point {
    pub place: Place,
    pub kind: At<PointKind>,
    pub text: Option<At<String>>,
    /// Why a derived point is left out.
    pub omitted: Option<At<String>>,
}

#[derive(Clone, Debug)]
pub struct CaseConsequence {
    pub place: Place,
    pub perspective: Written,
    pub value: At<String>,
    pub reason: Option<At<String>>,
}

/// A consultation response.
#[derive(Clone, Debug)]
pub struct Response {
    pub place: Place,
    pub number: At<i64>,
    pub sender: At<String>,
    /// The name is hidden.
    pub private: bool,
    pub date: Option<At<Date>>,
    pub archive_ref: Option<At<String>>,
    pub points: Vec<ResponsePoint>,
}

#[derive(Clone, Debug)]
pub struct ResponsePoint {
    pub place: Place,
    pub refs: Vec<Written>,
    pub summary: Option<At<String>>,
    pub assessment: Option<At<String>>,
    pub followed: Option<At<Followed>>,
    pub change: Option<At<String>>,
}

impl Model {
    /// The body that a field names.
    #[must_use]
    pub fn body(&self, written: &Written) -> Option<&Body> {
        let node = self.follow(written).filter(|node| node.kind == NodeKind::Body)?;
        self.kommune(node.owner).facts.bodies.get(node.at())
    }

    /// What a body does in a case: what the treatment says, else what the body usually does.
    #[must_use]
    pub fn role(&self, treatment: &Treatment) -> Option<Role> {
        let usual = || self.body(&treatment.body)?.role.as_ref();
        treatment.role.as_ref().or_else(usual).map(|role| role.value)
    }

    /// Whether a case is over: its plan is adopted or has ended, or the body that decides has treated it. What is not
    /// filled in after the meeting counts as treated.
    #[must_use]
    pub fn is_over(&self, plan: &Plan, case: &Case, today: Date) -> bool {
        let status = plan.facts.status.value;
        let treatments = &case.facts.treatments;
        let decides = |one: &&Treatment| self.role(one) == Some(Role::Decides);
        let deciding = treatments.iter().rfind(decides).or_else(|| treatments.last());
        let is_treated = |one: &Treatment| match &one.outcome {
            Some(outcome) => !matches!(outcome.value, Outcome::Postponed | Outcome::SentBack),
            None => one.date.as_ref().is_some_and(|date| date.value < today),
        };
        let is_final = case.facts.kind.value == CaseKind::Final;
        status.was_adopted() || status.is_ended() || deciding.map_or(!is_final, is_treated)
    }
}

const CASE_KEYS: &[&str] = &[
    "id",
    "tittel",
    "type",
    "dato",
    "arkivsak",
    "arkivkode",
    "saksbehandler",
    "ansvarlig",
    "planversjon",
    "bakgrunn",
    "vedlegg",
    "melding_til",
    "behandling",
    "innstilling",
    "konsekvens",
    "tidligere_id",
];

/// Reads the front matter of a case, which begins `base` bytes into its file.
#[must_use]
pub fn read_case(file: &PlanPath, toml: &str, base: usize) -> (CaseFile, Vec<Fault>) {
    read_toml(file, toml, base, CASE_KEYS, |top| CaseFile {
        place: top.place(),
        id: top.required_id("id"),
        former_ids: top.texts("tidligere_id"),
        title: top.required_text("tittel"),
        kind: top.required_keyword("type", CaseKind::Final),
        date: top.date("dato"),
        archive_case: top.text("arkivsak"),
        archive_code: top.text("arkivkode"),
        officer: top.text("saksbehandler"),
        responsible: top.text("ansvarlig"),
        plan_version: top.text("planversjon"),
        background: top.texts("bakgrunn"),
        attachments: top.tables("vedlegg", "vedlegg", attachment),
        notify: top.texts("melding_til"),
        treatments: top.tables("behandling", "behandling", treatment),
        points: top.tables("innstilling", "innstilling", point),
        consequences: top.tables("konsekvens", "konsekvens", consequence),
    })
}

fn treatment(own: &mut Fields<'_, '_>) -> Treatment {
    Treatment {
        place: own.place(),
        body: own.required_text("organ"),
        role: own.keyword("rolle"),
        date: own.date("dato"),
        case_number: own.text("saksnummer"),
        outcome: own.keyword("utfall"),
        text: own.text("tekst"),
        vote: own.text("votering"),
    }
}

fn point(own: &mut Fields<'_, '_>) -> Point {
    Point {
        place: own.place(),
        kind: own.required_keyword("punkt", PointKind::Own),
        text: own.text("tekst"),
        omitted: own.text("utelat"),
    }
}

fn consequence(own: &mut Fields<'_, '_>) -> CaseConsequence {
    CaseConsequence {
        place: own.place(),
        perspective: own.required_text("perspektiv"),
        value: own.required_text("verdi"),
        reason: own.text("begrunnelse"),
    }
}

/// Reads `hoering/innspill.toml`.
#[must_use]
pub fn read_responses(file: &PlanPath, text: &str) -> (Vec<Response>, Vec<Fault>) {
    read_toml(file, text, 0, &["innspill"], |top| top.tables("innspill", "innspill", response))
}

fn response(own: &mut Fields<'_, '_>) -> Response {
    Response {
        place: own.place(),
        number: own.required_integer("nr"),
        sender: own.required_text("avsender"),
        private: own.boolean("privatperson").is_some_and(|private| private.value),
        date: own.date("dato"),
        archive_ref: own.text("arkivref"),
        points: own.tables("punkt", "innspill.punkt", |own| ResponsePoint {
            place: own.place(),
            refs: own.texts("ref"),
            summary: own.text("oppsummering"),
            assessment: own.text("vurdering"),
            followed: own.keyword("foelge"),
            change: own.text("endring"),
        }),
    }
}

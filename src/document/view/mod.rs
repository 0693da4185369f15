//! What templates see: the model as plain data, under the format's own Norwegian keys.

mod case;
mod kommune;
mod plan;

pub(super) use kommune::{body_name, capitalised, chapter_title, term};

use super::Meta;
use super::kind::DocumentKind;
use super::template::spell_date;
use crate::model::{Case, Node, NodeKind, PlanIx};
use crate::snapshot::Snapshot;
use crate::words::Words;
use jiff::civil::Date;
use serde_json::{Map, Value, json};

/// The language of a plan's documents: its own, else its municipality's, else bokmål.
#[must_use]
pub fn language(snapshot: &Snapshot, plan: PlanIx) -> String {
    snapshot.model.language_of(plan).to_owned()
}

/// Everything a document's templates are given.
pub(super) fn context(
    snapshot: &Snapshot,
    words: Words,
    plan: PlanIx,
    kind: DocumentKind,
    section_titles: &[String],
) -> Map<String, Value> {
    let view = View { snapshot, words, plan };
    let mut context = Map::new();
    context.insert("plan".to_owned(), view.plan());
    context.insert("kommune".to_owned(), view.kommune());
    context.insert("ord".to_owned(), view.terms());
    context.insert("etikett".to_owned(), view.labels());
    context.insert("dokument".to_owned(), view.document(kind, section_titles));
    let case = match kind {
        DocumentKind::Case(at) => view.case(at),
        _ => Value::Null,
    };
    context.insert("sak".to_owned(), case);
    context
}

/// One thing of the model, as it is when placed.
pub(super) fn of_node(snapshot: &Snapshot, words: Words, node: Node) -> Value {
    let Some(plan) = node.in_plan() else { return Value::Null };
    let view = View { snapshot, words, plan };
    match node.kind {
        NodeKind::FocusArea => view.focus_area(node.at()),
        NodeKind::Goal => view.goal(node.at()),
        NodeKind::Approach => view.approach(node.at()),
        NodeKind::Tiltak => view.tiltak(node.at()),
        NodeKind::Indicator => view.indicator(node.at()),
        _ => Value::Null,
    }
}

/// The facts of the document as a whole.
pub(super) fn meta(
    snapshot: &Snapshot,
    words: Words,
    plan: PlanIx,
    kind: DocumentKind,
    lang: &str,
) -> Meta {
    let view = View { snapshot, words, plan };
    let facts = &view.the_plan().facts;
    let case = match kind {
        DocumentKind::Case(at) => view.the_plan().cases.get(at).map(|case| &case.facts),
        _ => None,
    };
    let kommune = &snapshot.model.kommune_of(plan).facts;
    let notice = facts.example.as_ref().or(kommune.example.as_ref());
    Meta {
        kind: kind.word().to_owned(),
        title: view.title(case.map_or(&facts.title, |case| &case.title)),
        subtitle: facts.subtitle.as_ref().filter(|_| case.is_none()).map(|text| text.value.clone()),
        author: kommune.name.as_ref().map_or_else(String::new, |name| name.value.clone()),
        lang: lang.to_owned(),
        region: "NO".to_owned(),
        // A document without a date is an error of `check`; a draft is dated the day it is made.
        date: view.date(kind).unwrap_or(snapshot.today).to_string(),
        watermark: None,
        notice: notice.map(|notice| notice.value.clone()),
        keywords: Vec::new(),
        labels: [
            "innhold",
            "side",
            "kilde",
            "enhet",
            "tabell",
            "figur",
            "kortversjon",
            "saksframlegg",
            "utkast",
        ]
        .into_iter()
        .map(|key| (key.to_owned(), words.word(key)))
        .collect(),
    }
}

/// The model seen from one plan, in one language.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    snapshot: &'a Snapshot,
    words: Words,
    plan: PlanIx,
}

impl<'a> View<'a> {
    fn the_plan(self) -> &'a crate::model::Plan {
        self.snapshot.model.plan(self.plan)
    }

    fn node(self, kind: NodeKind, at: usize) -> String {
        self.snapshot.model.full_ref(Node::new(kind, self.plan, at))
    }

    /// A missing title is an error of `check`; a draft goes by the plan's id.
    fn title(self, stated: &str) -> String {
        if stated.trim().is_empty() { self.the_plan().id().to_owned() } else { stated.to_owned() }
    }

    fn spell(self, date: Date) -> String {
        spell_date(self.words, date)
    }

    /// The case's or the plan's own date, else its decision's, else its latest phase or treatment.
    fn date(self, kind: DocumentKind) -> Option<Date> {
        let of_case = match kind {
            DocumentKind::Case(at) => self.the_plan().cases.get(at).and_then(Case::date),
            _ => None,
        };
        of_case.or_else(|| self.snapshot.model.date_of(self.plan))
    }

    fn decision(self) -> Option<&'a crate::model::Decision> {
        let node = self.snapshot.model.follow(self.the_plan().facts.decision.as_ref()?)?;
        self.snapshot.model.kommune(node.owner).decisions.get(node.at())
    }

    fn document(self, kind: DocumentKind, section_titles: &[String]) -> Value {
        json!({
            "slag": kind.word(),
            "dato": self.date(kind).map(|date| date.to_string()),
            "deler": section_titles,
        })
    }
}

/// The text of an optional field, or null.
fn text(field: Option<&crate::syntax::At<String>>) -> Value {
    field.map_or(Value::Null, |text| Value::String(text.value.clone()))
}

//! What templates see: the model as plain data, under the format's own Norwegian keys.

mod case;
mod kommune;
mod plan;

pub(super) use kommune::{body_name, chapter_title, term};

use super::kind::DocumentKind;
use super::template::spell_date;
use super::{Changes, Meta};
use crate::model::{Case, Node, NodeKind, PlanIx};
use crate::snapshot::Snapshot;
use crate::words::Words;
use jiff::civil::Date;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What templates see that is not in the model.
pub(super) struct Seen<'a> {
    /// The headings of the author's own sections.
    pub titles: &'a [String],
    pub changes: Option<&'a Changes>,
}

/// Everything a document's templates are given.
pub(super) fn context(
    snapshot: &Snapshot,
    words: Words,
    plan: PlanIx,
    kind: DocumentKind,
    seen: &Seen<'_>,
) -> Map<String, Value> {
    let view = View { snapshot, words, plan };
    let mut context = Map::new();
    context.insert("plan".to_owned(), view.plan());
    context.insert("kommune".to_owned(), view.kommune());
    context.insert("ord".to_owned(), view.terms());
    context.insert("etikett".to_owned(), view.labels());
    context.insert("dokument".to_owned(), view.document(kind, seen.titles));
    context.insert("sak".to_owned(), kind.case().map_or(Value::Null, |at| view.case(at)));
    context.insert("endringer".to_owned(), view.changes(seen.changes));
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
    let case = kind.case().and_then(|at| view.the_plan().cases.get(at)).map(|case| &case.facts);
    let kommune = &snapshot.model.kommune_of(plan).facts;
    let notice = facts.example.as_ref().or(kommune.example.as_ref());
    Meta {
        kind: kind.word().to_owned(),
        title: view.document_title(kind),
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
            "endringsrapport",
            "utkast",
            "tatt-ut",
            "satt-inn",
            "flyttet-herfra",
            "flyttet-hit",
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

    fn document_title(self, kind: DocumentKind) -> String {
        let plan = self.the_plan();
        let case = kind.case().and_then(|at| plan.cases.get(at));
        match (kind, case) {
            (DocumentKind::Case(_), Some(case)) => self.title(&case.facts.title),
            (DocumentKind::Changes(_), _) => {
                let title = self.title(&plan.facts.title);
                self.words.get("endringer-i", &BTreeMap::from([("plan", title)]))
            }
            _ => self.title(&plan.facts.title),
        }
    }

    /// What has changed since the hearing, if there was one to compare with.
    fn changes(self, changes: Option<&Changes>) -> Value {
        let heard = self.the_plan().facts.hearing_revision();
        let Some((changes, heard)) = changes.zip(heard) else { return Value::Null };
        json!({
            "siden": heard.name.value,
            "dato": heard.date.as_ref().map(|date| date.value.to_string()),
            "oppsummering": changes.summary,
            "utelatt": changes.left_out,
        })
    }

    fn spell(self, date: Date) -> String {
        spell_date(self.words, date)
    }

    /// The case's or the plan's own date, else its decision's, else its latest phase or treatment.
    fn date(self, kind: DocumentKind) -> Option<Date> {
        let of_case = kind.case().and_then(|at| self.the_plan().cases.get(at)).and_then(Case::date);
        of_case.or_else(|| self.snapshot.model.date_of(self.plan))
    }

    fn decision(self) -> Option<&'a crate::model::Decision> {
        let node = self.snapshot.model.follow(self.the_plan().facts.decision.as_ref()?)?;
        self.snapshot.model.kommune(node.owner).decisions.get(node.at())
    }

    fn document(self, kind: DocumentKind, section_titles: &[String]) -> Value {
        json!({
            "slag": kind.word(),
            "tittel": self.document_title(kind),
            "dato": self.date(kind).map(|date| date.to_string()),
            "deler": section_titles,
        })
    }
}

/// The text of an optional field, or null.
fn text(field: Option<&crate::syntax::At<String>>) -> Value {
    field.map_or(Value::Null, |text| Value::String(text.value.clone()))
}

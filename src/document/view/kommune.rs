//! The municipality: its words, labels and innsatstrapp.

use super::{View, text};
use crate::model::{Chapter, Kommune, LABELS, PlanIx, TERMS, Written};
use crate::snapshot::Snapshot;
use crate::syntax::Kind;
use crate::words::Words;
use serde_json::{Map, Value, json};

const FORMS: &[&str] = &["entall", "bestemt", "flertall", "flertall-bestemt"];

impl View<'_> {
    pub(super) fn kommune(self) -> Value {
        let facts = &self.snapshot.model.kommune_of(self.plan).facts;
        let staircase = facts.staircase.as_ref();
        let steps: Vec<Value> = facts
            .steps
            .iter()
            .map(|step| {
                json!({
                    "nr": step.number.value, "navn": step.name.value, "fundament": step.foundation,
                })
            })
            .collect();
        json!({
            "navn": text(facts.name.as_ref()),
            "nummer": text(facts.number.as_ref()),
            "innsatstrapp": text(staircase.and_then(|staircase| staircase.name.as_ref())),
            "trinn": steps,
        })
    }

    /// Every term with its forms: the plan's own words, else the municipality's, else the catalogue's.
    pub(super) fn terms(self) -> Value {
        let mut terms = Map::new();
        for key in TERMS {
            let forms = FORMS.iter().enumerate().map(|(at, form)| {
                let own = own_form(self.snapshot, self.plan, key, at);
                let word = own.unwrap_or_else(|| self.words.word(&format!("ord-{key}-{form}")));
                (form.replace('-', "_"), Value::String(word))
            });
            terms.insert((*key).to_owned(), Value::Object(forms.collect()));
        }
        Value::Object(terms)
    }

    pub(super) fn labels(self) -> Value {
        let kommune = &self.snapshot.model.kommune_of(self.plan).facts.labels;
        let own = &self.the_plan().facts.labels;
        let label = |key: &str| {
            let same = |(name, _): &&(Written, Written)| crate::syntax::fold_digraphs(name) == key;
            let stated = own.iter().find(same).or_else(|| kommune.iter().find(same));
            stated.map_or_else(
                || self.words.word(&format!("etikett-{}", key.replace('_', "-"))),
                |(_, label)| label.value.clone(),
            )
        };
        let labels = LABELS.iter().map(|key| ((*key).to_owned(), Value::String(label(key))));
        Value::Object(labels.collect())
    }
}

/// One form of a term, as the plan or its municipality says it.
fn own_form(snapshot: &Snapshot, plan: PlanIx, key: &str, form: usize) -> Option<String> {
    let of_plan = &snapshot.model.plan(plan).facts.terms;
    let of_kommune = &snapshot.model.kommune_of(plan).facts.terms;
    let term = of_plan.iter().chain(of_kommune).find(|term| term.key.value == key)?;
    term.forms.get(form).map(|form| form.value.clone())
}

/// The singular of a term.
pub(in crate::document) fn term(
    snapshot: &Snapshot,
    words: Words,
    plan: PlanIx,
    key: &str,
) -> String {
    own_form(snapshot, plan, key, 0).unwrap_or_else(|| words.word(&format!("ord-{key}-entall")))
}

/// The name of the body that a field refers to.
pub(in crate::document) fn body_name(snapshot: &Snapshot, written: &Written) -> Option<String> {
    let node = snapshot.model.follow(written)?;
    let kommune: &Kommune = snapshot.model.kommune(node.owner);
    kommune.facts.bodies.get(node.at()).map(|body| body.name.value.clone())
}

/// The heading that opens a chapter, else its name.
pub(in crate::document) fn chapter_title(snapshot: &Snapshot, chapter: &Chapter) -> String {
    let title = snapshot.file(&chapter.file).and_then(|file| {
        let markdown = file.markdown.as_ref()?;
        let heading = markdown.roots().find(|node| markdown.kind(*node) == Kind::Heading)?;
        Some(markdown.plain(&file.source.text, heading).trim().to_owned())
    });
    title.unwrap_or_else(|| chapter.name.clone())
}

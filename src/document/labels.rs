//! What a reference shows where the author gave no words: «Mål 1», «Tabell 2», a plan's title.

use super::view;
use crate::model::{Node, NodeKind};
use crate::snapshot::Snapshot;
use crate::text::capitalised;
use crate::words::Words;

/// The label of a thing whose label does not depend on the document. Tables, charts and figures are numbered where
/// they stand; elsewhere their title stands for them.
pub(super) fn fixed(snapshot: &Snapshot, words: Words, node: Node) -> Option<String> {
    let model = &snapshot.model;
    if let NodeKind::Body | NodeKind::Decision = node.kind {
        return of_kommune(snapshot, words, node);
    }
    let plan = model.plan(node.in_plan()?);
    if let Some(number) = plan.number_of(node) {
        let term = view::term(snapshot, words, node.owner, node.kind.word());
        return Some(format!("{} {number}", capitalised(&term)));
    }
    let facts = &plan.facts;
    Some(match node.kind {
        NodeKind::Plan => facts.title.value.clone(),
        NodeKind::Approach => facts.approaches[node.at()].title.value.clone(),
        NodeKind::Indicator => facts.indicators[node.at()].name.value.clone(),
        NodeKind::Table => quoted(&facts.tables[node.at()].title.value),
        NodeKind::Chart => quoted(&facts.charts[node.at()].title.value),
        NodeKind::Figure => {
            quoted(facts.figures[node.at()].title.as_ref().map_or("", |title| &title.value))
        }
        NodeKind::Case => plan.cases[node.at()].facts.title.value.clone(),
        NodeKind::Heading => quoted(&plan.headings[node.at()].title),
        NodeKind::Chapter => quoted(&view::chapter_title(snapshot, &plan.chapters[node.at()])),
        _ => return None,
    })
}

/// «Bystyret, sak 101/24».
fn of_kommune(snapshot: &Snapshot, words: Words, node: Node) -> Option<String> {
    let kommune = snapshot.model.kommune(node.owner);
    if node.kind == NodeKind::Body {
        return Some(kommune.facts.bodies[node.at()].name.value.clone());
    }
    let decision = &kommune.decisions[node.at()];
    let body = decision.body.as_ref().and_then(|body| view::body_name(snapshot, body));
    match (body, &decision.case_number) {
        (Some(body), Some(number)) => {
            Some(format!("{body}, {} {}", words.word("sak").to_lowercase(), number.value))
        }
        (_, _) => decision.title.as_ref().map(|title| title.value.clone()),
    }
}

fn quoted(title: &str) -> String {
    format!("«{title}»")
}

//! The things of `kommune.toml` and `vedtak.toml`.

use super::Item;
use crate::diff::change::{Kind, Value};
use crate::model::{Body, Decision, Kommune, KommuneIx, Model, Node, NodeKind};
use crate::text::{Place, PlanPath, Span};

pub(super) fn items(model: &Model, ix: KommuneIx, kommune: &Kommune, items: &mut Vec<Item>) {
    let scope = kommune.id.as_str();
    items.push(itself(kommune));
    for (at, own) in kommune.facts.bodies.iter().enumerate() {
        items.push(body(scope, own).node(Node::new(NodeKind::Body, ix, at)));
    }
    for step in &kommune.facts.steps {
        let item = Item::new(Kind::Step, scope, &step.number.value.to_string(), &step.number.place);
        let item = item.known_by(&step.name.value).text("navn", Some(&step.name));
        items.push(item.text("tekst", step.text.as_ref()).flag("fundament", step.foundation));
    }
    for perspective in &kommune.facts.perspectives {
        let item =
            Item::new(Kind::Perspective, scope, &perspective.id.value, &perspective.id.place);
        let item = item.known_by(&perspective.name.value);
        items.push(item.text("navn", Some(&perspective.name)));
    }
    for (at, own) in kommune.decisions.iter().enumerate() {
        items.push(decision(model, scope, own).node(Node::new(NodeKind::Decision, ix, at)));
    }
}

fn itself(kommune: &Kommune) -> Item {
    let facts = &kommune.facts;
    let file = kommune.file.clone().or_else(|| kommune.dir.clone()).unwrap_or_else(PlanPath::root);
    let place = Place { file, span: Span::at(0) };
    let name = facts.name.as_ref().map_or(kommune.id.as_str(), |name| &name.value);
    let staircase = facts.staircase.as_ref();
    let consequence = facts.consequence.as_ref();
    let mut item = Item::new(Kind::Kommune, "", &kommune.id, &place)
        .known_by(name)
        .text("navn", facts.name.as_ref())
        .plain("kommunenummer", facts.number.as_ref())
        .plain("spraak", facts.lang.as_ref())
        .text("eksempel", facts.example.as_ref())
        .text("innsatstrapp", staircase.and_then(|staircase| staircase.name.as_ref()))
        .text("kilde", staircase.and_then(|staircase| staircase.source.as_ref()))
        .list("konsekvensverdier", consequence.map_or(&[], |consequence| &consequence.values))
        .text("forklaring", consequence.and_then(|one| one.explanation.as_ref()));
    item.own.clone_from(&kommune.id);
    for term in &facts.terms {
        item = with_term(item, term);
    }
    for (key, label) in &facts.labels {
        item = item.field("etikett", &key.value, Value::Text(label.value.clone()), &label.place);
    }
    for (kind, rules) in &facts.plan_types {
        if let Some(rule) = &rules.tiltak {
            let word = crate::syntax::Keyword::word(rule.value).to_owned();
            item = item.field("plantyperegel", &kind.value, Value::Plain(word), &rule.place);
        }
        if let Some(days) = &rules.hearing_days {
            let value = Value::Plain(days.value.to_string());
            item = item.field("hoeringsdager", &kind.value, value, &days.place);
        }
    }
    item
}

/// What a municipality or a plan calls a thing.
pub(super) fn with_term(item: Item, term: &crate::model::Term) -> Item {
    let forms = term.forms.iter().map(|form| form.value.clone()).collect();
    item.field("ord", &term.key.value, Value::List(forms), &term.key.place)
}

fn body(scope: &str, body: &Body) -> Item {
    Item::new(Kind::Body, scope, &body.id.value, &body.id.place)
        .known_by(&body.name.value)
        .text("navn", Some(&body.name))
        .word("rolle", "rolle", body.role.as_ref())
        .word("raad", "raad", body.council.as_ref())
        .flag("politisk", body.political)
}

fn decision(model: &Model, scope: &str, decision: &Decision) -> Item {
    let title = decision.title.as_ref().map_or(decision.id.value.as_str(), |title| &title.value);
    Item::new(Kind::Decision, scope, &decision.id.value, &decision.id.place)
        .known_by(title)
        .references(model, "organ", decision.body.as_ref())
        .text("tittel", decision.title.as_ref())
        .plain("saksnummer", decision.case_number.as_ref())
        .date("dato", decision.date.as_ref())
        .text("tekst", decision.text.as_ref())
        .plain("lenke", decision.link.as_ref())
}

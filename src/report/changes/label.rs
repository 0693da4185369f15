//! What things are called: «Mål 2», «Tabell 1», «Avsnittet «Vi skal …»».

use super::sentence::Teller;
use super::value::lowered;
use super::{Review, Side};
use crate::diff::{Change, Kind, Thing};
use crate::model::{LinkRole, Node, NodeKind, PlanIx, Viewpoint};
use crate::syntax::Keyword;
use crate::text::capitalised;
use std::collections::BTreeMap;

/// A text is known again by so many of its first words.
const EXCERPT: usize = 6;

impl Teller<'_> {
    /// What a thing is called in the version it is of.
    pub fn label(&self, thing: &Thing, side: Side) -> String {
        let kind = thing.kind.word();
        let title = match thing.kind {
            Kind::Continuation => self.continued(thing, side),
            Kind::Placed => self.shown_thing(thing, side),
            _ if thing.is_table_in_text() => {
                excerpt(thing.text.lines().next().unwrap_or_default(), EXCERPT)
            }
            kind if kind.is_prose() => excerpt(&self.shown(&thing.text), EXCERPT),
            _ => excerpt(&thing.text, 2 * EXCERPT),
        };
        let key = match &thing.number {
            _ if thing.is_table_in_text() => format!("ting-{kind}-i-teksten"),
            None if self.words.has(&format!("ting-{kind}-uten-nummer")) => {
                format!("ting-{kind}-uten-nummer")
            }
            _ => format!("ting-{kind}"),
        };
        let mut slots = BTreeMap::from([("tittel", title), ("id", thing.id.clone())]);
        slots.insert("nummer", thing.number.clone().unwrap_or_default());
        if let Some(plan) = thing.plan {
            slots.insert("ord", capitalised(&self.term(kind, plan, side)));
        }
        if matches!(thing.kind, Kind::Row | Kind::Column) {
            let title = thing.path.last().cloned().unwrap_or_default();
            let table = Thing { kind: Kind::Table, text: title, ..thing.clone() };
            slots.insert("tabell", self.label(&table, side));
        }
        self.words.get(&key, &slots)
    }

    /// What a thing is called now, and the number it had where that was another.
    pub fn label_now(&self, change: &Change, thing: &Thing, side: Side) -> String {
        let label = self.label(thing, side);
        let number = |thing: &Option<Thing>| thing.as_ref().and_then(|thing| thing.number.clone());
        match [number(&change.old), number(&change.new)] {
            [Some(was), Some(is)] if was != is => {
                let slots = BTreeMap::from([("hva", label), ("nummer", was)]);
                self.words.get("ting-hadde-nummer", &slots)
            }
            _ => label,
        }
    }

    /// What becomes of what in an older plan: «målene og tiltakene i «Planen»».
    pub fn continued(&self, thing: &Thing, side: Side) -> String {
        let model = &self.review.snapshot(side).model;
        let (written, all) = match thing.text.strip_suffix("#*") {
            Some(plan) => (plan, true),
            None => (thing.text.as_str(), false),
        };
        let from = |plan| Viewpoint {
            kommune: model.plan(plan).kommune,
            plan: Some(plan),
            in_case: false,
        };
        let found =
            thing.plan.and_then(|plan| model.resolve(from(plan), LinkRole::Mention, written).ok());
        let name = found.map_or_else(|| written.to_owned(), |node| self.name(node, side));
        if !all {
            return name;
        }
        self.words.get("ting-alt-i-plan", &BTreeMap::from([("plan", name)]))
    }

    /// What a link in the text leads to; what is gone is called what it was called.
    pub fn linked(&self, link: &str, side: Side) -> String {
        let named = |side| {
            let model = &self.review.snapshot(side).model;
            let node = model.resolve(Viewpoint::ANYWHERE, LinkRole::Mention, link).ok()?;
            Some(self.name_within(node, side))
        };
        named(side)
            .or_else(|| named(Side::Old))
            .or_else(|| named(Side::New))
            .unwrap_or_else(|| link.to_owned())
    }

    /// What the plan, its municipality or the catalogue calls this kind of thing.
    pub fn term(&self, key: &str, plan: PlanIx, side: Side) -> String {
        let model = &self.review.snapshot(side).model;
        let own = &model.plan(plan).facts.terms;
        let common = &model.kommune_of(plan).facts.terms;
        let named = own.iter().chain(common).find(|term| term.key.value == key);
        let stated = named.and_then(|term| term.forms.first()).map(|form| form.value.clone());
        stated.unwrap_or_else(|| self.words.word(&format!("ord-{key}-entall")))
    }

    fn shown_thing(&self, thing: &Thing, side: Side) -> String {
        thing.node.map_or_else(|| thing.text.clone(), |node| self.name(node, side))
    }

    /// [`Self::name`], within a sentence: «mål 2», but still «Kommuneplanens samfunnsdel».
    pub fn name_within(&self, node: Node, side: Side) -> String {
        let name = self.name(node, side);
        match node.kind {
            NodeKind::Goal | NodeKind::Tiltak | NodeKind::FocusArea => lowered(&name),
            _ => name,
        }
    }

    /// What a handle stands for, in a few words.
    pub fn name(&self, node: Node, side: Side) -> String {
        let model = &self.review.snapshot(side).model;
        let Some(plan) = node.in_plan() else {
            return match node.kind {
                NodeKind::Body => {
                    model.kommune(node.owner).facts.bodies[node.at()].name.value.clone()
                }
                NodeKind::Decision => {
                    let decision = &model.kommune(node.owner).decisions[node.at()];
                    decision.title.as_ref().unwrap_or(&decision.id).value.clone()
                }
                _ => self.words.word(&format!("innebygd-{}", model.id_of(node))),
            };
        };
        if let Some(number) = model.plan(plan).number_of(node) {
            return format!("{} {number}", capitalised(&self.term(node.kind.word(), plan, side)));
        }
        let facts = &model.plan(plan).facts;
        match node.kind {
            NodeKind::Plan => facts.title.value.clone(),
            NodeKind::Approach => facts.approaches[node.at()].title.value.clone(),
            NodeKind::Indicator => format!("«{}»", facts.indicators[node.at()].name.value),
            NodeKind::Table => format!("«{}»", facts.tables[node.at()].title.value),
            NodeKind::Chart => format!("«{}»", facts.charts[node.at()].title.value),
            NodeKind::Claim => format!("«{}»", facts.claims[node.at()].text.value),
            NodeKind::Figure => {
                let title = facts.figures[node.at()].title.as_ref();
                format!("«{}»", title.map_or_else(|| model.id_of(node), |title| &title.value))
            }
            NodeKind::Case => format!("«{}»", model.plan(plan).cases[node.at()].facts.title.value),
            NodeKind::Heading => format!("«{}»", model.plan(plan).headings[node.at()].title),
            _ => model.id_of(node).to_owned(),
        }
    }

    /// Text with what its links show in place of what they are written as.
    pub fn shown(&self, text: &str) -> String {
        let mut shown = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("[[") {
            let Some((target, after)) = after.split_once("]]") else { break };
            let model = &self.review.new.model;
            let found = model.resolve(Viewpoint::ANYWHERE, LinkRole::Mention, target).ok();
            shown += before;
            shown += &found.map_or_else(|| target.to_owned(), |node| self.name(node, Side::New));
            rest = after;
        }
        shown + rest
    }
}

impl Review<'_> {
    /// The municipality and the plan of a thing, by title.
    pub(super) fn plan_title(&self, thing: &Thing, side: Side) -> Option<String> {
        let model = &self.snapshot(side).model;
        thing.plan.map(|plan| model.plan(plan).facts.title.value.clone())
    }
}

/// The first words of a text.
pub(super) fn excerpt(text: &str, words: usize) -> String {
    let mut all = text.split_whitespace();
    let first: Vec<&str> = all.by_ref().take(words).collect();
    let more = if all.next().is_some() { " …" } else { "" };
    first.join(" ") + more
}

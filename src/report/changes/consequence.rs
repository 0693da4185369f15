//! What builds on what changed, in words.

use super::sentence::Teller;
use super::value::lowered;
use super::{Review, Side};
use crate::diff::Change;
use crate::model::{Node, NodeKind, PlanIx};
use std::collections::BTreeMap;

impl Teller<'_> {
    /// What builds on the thing: in the version that has it, the newest first.
    pub fn consequences(&self, change: &Change) -> Option<String> {
        let known = self.review.consequences.as_ref()?;
        let (thing, side) = Review::latest(change)?;
        let built = known[side as usize].of(thing.node?);
        let together =
            |a: &Node, b: &Node| is_numbered(*a) && (a.kind, a.in_plan()) == (b.kind, b.in_plan());
        let names =
            built.chunk_by(together).filter_map(|nodes| self.builders(nodes, side, thing.plan));
        let names: Vec<String> = names.collect();
        let slots = BTreeMap::from([("liste", self.words.listed(&names))]);
        (!names.is_empty()).then(|| self.words.get("virkning", &slots))
    }

    /// «tiltak 1–3 og 5», and the plan they stand in where it is another than `home`.
    fn builders(&self, nodes: &[Node], side: Side, home: Option<PlanIx>) -> Option<String> {
        let first = *nodes.first()?;
        let Some(plan) = first.in_plan().filter(|_| is_numbered(first)) else {
            return Some(self.builder(first, side));
        };
        let owner = self.review.snapshot(side).model.plan(plan);
        let numbers: Vec<String> = nodes.iter().filter_map(|node| owner.number_of(*node)).collect();
        let word = lowered(&self.term(first.kind.word(), plan, side));
        let what = format!("{word} {}", self.words.listed(&in_runs(&numbers)));
        if home == Some(plan) {
            return Some(what);
        }
        let title = owner.facts.title.value.clone();
        Some(self.words.get("virkning-i-plan", &BTreeMap::from([("hva", what), ("plan", title)])))
    }

    /// One thing, with the word for what it is where its name does not tell.
    fn builder(&self, node: Node, side: Side) -> String {
        let name = self.name(node, side);
        let key = format!("virkning-{}", node.kind.word());
        let slots = BTreeMap::from([("navn", name.trim_matches(['«', '»']).to_owned())]);
        if self.words.has(&key) {
            self.words.get(&key, &slots)
        } else {
            self.name_within(node, side)
        }
    }
}

fn is_numbered(node: Node) -> bool {
    matches!(node.kind, NodeKind::Goal | NodeKind::Tiltak)
}

/// Whole numbers that follow each other as one: «1–4».
fn in_runs(numbers: &[String]) -> Vec<String> {
    let follows = |a: &String, b: &String| {
        a.parse::<usize>().ok().zip(b.parse::<usize>().ok()).is_some_and(|(a, b)| a + 1 == b)
    };
    let runs = numbers.chunk_by(follows).flat_map(|run| match run {
        [first, _, .., last] => vec![format!("{first}–{last}")],
        few => few.to_vec(),
    });
    runs.collect()
}

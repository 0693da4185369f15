//! Which thing became which: by id, by former id, then by what they say.

use super::align::{Alignment, Unit, align};
use super::change::{Kind, Reference};
use super::identity::by_id;
use super::items::{DEPTHS, Item};
use crate::model::Node;
use crate::snapshot::Snapshot;
use std::collections::{BTreeMap, BTreeSet};

/// The things of two snapshots, matched.
pub(super) struct Matched<'s> {
    pub old: Vec<Item>,
    pub new: Vec<Item>,
    pub found: Alignment,
    snapshots: [&'s Snapshot; 2],
    nodes: BTreeMap<Node, Node>,
    /// The new handles in `nodes`, with what references call them.
    taken: BTreeMap<Node, String>,
    /// What old things that hold others are called in the new snapshot.
    renamed: BTreeMap<String, String>,
    /// Of either snapshot, the plans, cases and the like without a match.
    alone: [BTreeSet<String>; 2],
}

/// One of the two snapshots.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Side {
    Old,
    New,
}

impl<'s> Matched<'s> {
    /// Matches from the outside in, so that what lies within a thing is sought within its match.
    pub fn new(snapshots: [&'s Snapshot; 2], old: Vec<Item>, new: Vec<Item>) -> Self {
        let (found, nodes, taken, renamed, alone) = <_>::default();
        let mut matched = Self { old, new, found, snapshots, nodes, taken, renamed, alone };
        for depth in 0..DEPTHS {
            matched.at_depth(depth);
        }
        let [olds, news] = matched.found.placed();
        matched.alone = [holders_left(&matched.old, &olds), holders_left(&matched.new, &news)];
        matched
    }

    fn at_depth(&mut self, depth: usize) {
        let here = |items: &[Item]| -> Vec<usize> {
            let here = |at: &usize| items[*at].depth().min(DEPTHS - 1) == depth;
            (0..items.len()).filter(here).collect()
        };
        let [mut old, mut new] = [here(&self.old), here(&self.new)];
        for at in &old {
            self.old[*at].scope = self.now(&self.old[*at].scope);
        }
        let found = by_id((&self.old, &old), (&self.new, &new));
        let [old_placed, new_placed] = found.placed();
        old.retain(|at| !old_placed.contains(at));
        new.retain(|at| !new_placed.contains(at));
        self.note(found);
        let alike = by_words((&self.old, &old), (&self.new, &new));
        self.note(alike.picked_from(&old, &new));
    }

    /// The first tie of each is what it became.
    fn note(&mut self, found: Alignment) {
        for (before, after) in found.ties() {
            let (was, is) = (&self.old[before], &self.new[after]);
            if let Some((was, is)) = was.thing.node.zip(is.thing.node) {
                self.nodes.entry(was).or_insert(is);
                self.taken.entry(is).or_insert_with(|| self.snapshots[1].model.full_ref(is));
            }
            self.renamed.entry(was.own.clone()).or_insert_with(|| is.own.clone());
        }
        self.found.extend(found);
    }

    /// What is called so in the old snapshot, as the new one calls it.
    pub fn now(&self, own: &str) -> String {
        self.renamed.get(own).cloned().unwrap_or_else(|| own.to_owned())
    }

    /// What an old thing is called by references from anywhere in the new snapshot. One that is gone keeps its name,
    /// marked where another has taken it over.
    pub fn name_now(&self, old: Node) -> String {
        if let Some(name) = self.nodes.get(&old).and_then(|now| self.taken.get(now)) {
            return name.clone();
        }
        let name = self.snapshots[0].model.full_ref(old);
        let taken = self.taken.values().any(|taken| *taken == name);
        if taken { format!("{name}-1") } else { name }
    }

    /// Whether what is written at `path` lies in a plan, case or the like that only one snapshot has.
    pub fn within_alone(&self, side: Side, path: &str) -> bool {
        let alone = &self.alone[side as usize];
        let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
        ends.into_iter().any(|end| alone.contains(&path[..end]))
    }

    /// Whether an old and a new handle are of one thing.
    pub fn is_same(&self, old: Node, new: Node) -> bool {
        if let Some(now) = self.nodes.get(&old) {
            return *now == new;
        }
        let [before, after] = self.snapshots;
        !self.taken.contains_key(&new)
            && old.kind == new.kind
            && before.model.full_ref(old) == after.model.full_ref(new)
    }

    /// Whether two lists of references lead to the same things, in whatever order.
    pub fn lead_alike(&self, old: &[Reference], new: &[Reference]) -> bool {
        let mut left: Vec<&Reference> = new.iter().collect();
        let same = |was: &Reference, is: &Reference| match (was.node, is.node) {
            (Some(was), Some(is)) => self.is_same(was, is),
            // What it leads to came or went, which is told of that.
            _ => was.written == is.written,
        };
        old.len() == new.len()
            && old.iter().all(|was| {
                let found = left.iter().position(|is| same(was, is));
                found.map(|at| left.swap_remove(at)).is_some()
            })
    }
}

/// Things without a match that others are written under.
fn holders_left(items: &[Item], placed: &BTreeSet<usize>) -> BTreeSet<String> {
    let holds = |kind| matches!(kind, Kind::Kommune | Kind::Plan | Kind::Case | Kind::Response);
    let left = (0..items.len()).filter(|at| !placed.contains(at)).map(|at| &items[at]);
    left.filter(|item| holds(item.thing.kind)).map(|item| item.own.clone()).collect()
}

/// Items of one kind that say much the same; within one plan or case, little likeness is enough.
fn by_words(old: (&[Item], &[usize]), new: (&[Item], &[usize])) -> Alignment {
    let mut groups: BTreeMap<(Kind, &str), usize> = BTreeMap::new();
    for (items, among) in [old, new] {
        for at in among {
            let count = groups.len();
            groups.entry((items[*at].thing.kind, &items[*at].scope)).or_insert(count);
        }
    }
    align(&units(old, &groups), &units(new, &groups))
}

fn units<'a>(
    (items, among): (&'a [Item], &[usize]),
    groups: &BTreeMap<(Kind, &str), usize>,
) -> Vec<Unit<'a>> {
    let unit = |item: &'a Item| {
        let key = (item.thing.kind, item.scope.as_str());
        let group = groups.get(&key).copied().unwrap_or_default();
        Unit { text: &item.thing.text, sort: item.thing.kind as u8, group }
    };
    among.iter().map(|at| unit(&items[*at])).collect()
}

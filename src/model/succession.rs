//! Which plan takes over from which, and what becomes of what the old plan had open.

use super::{
    Continuation, Extent, Link, LinkRole, Model, Node, NodeKind, Plan, PlanIx, Replacement,
    TiltakStatus, Written,
};
use crate::syntax::At;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// One plan saying that it replaces another.
#[derive(Clone, Copy, Debug)]
pub struct Succession<'a> {
    pub old: PlanIx,
    pub new: PlanIx,
    /// The `[[erstatter]]` of the new plan.
    pub entry: &'a Replacement,
}

impl Succession<'_> {
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.entry.extent.value == Extent::Whole
    }
}

/// What a replaced plan leaves behind.
#[derive(Debug)]
pub struct Inheritance<'a> {
    /// What is said of all that is not named: `plan#*`.
    pub rest: Vec<Fate<'a>>,
    /// Whether the old plan tells its goals and tiltak; the register need not.
    pub is_listed: bool,
    /// Its goals and tiltak that no status says are finished or dropped, in the plan's order, with all that is said to
    /// become of each.
    pub open: Vec<(Node, Vec<Fate<'a>>)>,
}

/// What becomes of an open goal or tiltak of a replaced plan.
#[derive(Clone, Copy, Debug)]
pub enum Fate<'a> {
    Continued(&'a Written),
    /// Why it is closed.
    Closed(&'a At<String>),
    /// No plan says. It stands where it stood: the old plan is replaced in part only.
    Remains,
    /// No plan says, and the old plan goes.
    Lost,
}

impl Inheritance<'_> {
    /// What no plan says the fate of.
    pub fn lost(&self) -> impl Iterator<Item = Node> {
        let lost = self.open.iter().filter(|(_, fates)| matches!(fates[..], [Fate::Lost]));
        lost.map(|(node, _)| *node)
    }

    /// Whether nobody can tell what is lost.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        !self.is_listed && self.rest.is_empty()
    }
}

impl Model {
    /// What becomes of what the replaced plan leaves behind, whichever plan says so.
    #[must_use]
    pub fn inheritance(&self, one: Succession<'_>) -> Inheritance<'_> {
        let rest: Vec<Fate<'_>> = self.fates(Node::plan(one.old)).collect();
        let unsaid = if one.is_whole() { Fate::Lost } else { Fate::Remains };
        let fates = |node| {
            let said: Vec<Fate<'_>> = self.fates(node).collect();
            let said = [said, rest.clone(), vec![unsaid]].into_iter().find(|one| !one.is_empty());
            (node, said.unwrap_or_default())
        };
        let old = self.plan(one.old);
        let open = open_things(old, one.old).into_iter().map(fates).collect();
        let is_listed =
            !old.is_registered() || !old.facts.goals.is_empty() || !old.tiltak.is_empty();
        Inheritance { rest, is_listed, open }
    }

    /// What `[[viderefoering]]` says becomes of `node`.
    pub fn fates(&self, node: Node) -> impl Iterator<Item = Fate<'_>> {
        self.continuations(node).flat_map(Continuation::fates)
    }

    /// The other plans that say they replace `old`, whatever their status, each once.
    pub fn successors(&self, old: PlanIx) -> impl Iterator<Item = Succession<'_>> {
        let replacing =
            self.links_to(Node::plan(old)).filter(|link| link.role == LinkRole::Replaces);
        let mut told = BTreeSet::from([old]);
        replacing.filter_map(move |link| {
            let new = link.from.owner;
            let entries = &self.plan(new).facts.replaces;
            let at = entries.binary_search_by(|entry| entry.plan.place.cmp(&link.place)).ok()?;
            told.insert(new).then_some(Succession { old, new, entry: &entries[at] })
        })
    }

    /// The other plans that `new` says it replaces, as far as they are known, each once.
    pub fn predecessors(&self, new: PlanIx) -> impl Iterator<Item = Succession<'_>> {
        let mut told = BTreeSet::from([new]);
        self.plan(new).facts.replaces.iter().filter_map(move |entry| {
            let old = self.follow(&entry.plan)?.in_plan()?;
            told.insert(old).then_some(Succession { old, new, entry })
        })
    }

    /// The entries of `[[viderefoering]]` that speak of `node`: a goal or tiltak, or a plan for all its rest.
    pub fn continuations(&self, node: Node) -> impl Iterator<Item = &Continuation> {
        let speaking =
            |link: &&Link| matches!(link.role, LinkRole::ContinuedFrom | LinkRole::ContinuedRest);
        self.links_to(node).filter(speaking).filter_map(|link| {
            let entries = &self.plan(link.from.owner).facts.continuations;
            let at = entries.binary_search_by(|entry| entry.from.place.cmp(&link.place)).ok()?;
            Some(&entries[at])
        })
    }
}

impl Plan {
    /// Whether the plan has come into force, even if it has ended since.
    #[must_use]
    pub fn has_taken_effect(&self, today: Date) -> bool {
        let from = self.facts.validity.as_ref().and_then(|validity| validity.from.as_ref());
        self.facts.status.was_adopted() && from.is_none_or(|from| from.value <= today)
    }
}

impl Continuation {
    /// What the entry says becomes of the thing. To close it takes a reason.
    pub fn fates(&self) -> impl Iterator<Item = Fate<'_>> {
        let reason = self.closed.as_ref().filter(|reason| !reason.trim().is_empty());
        let continued = self.to.iter().map(Fate::Continued);
        continued.chain(reason.map(Fate::Closed))
    }
}

/// The goals and tiltak of a plan that no status says are finished or dropped.
fn open_things(plan: &Plan, ix: PlanIx) -> Vec<Node> {
    let is_open =
        |status: &Option<At<TiltakStatus>>| status.as_ref().is_none_or(|status| status.is_open());
    let goals = plan.facts.goals.iter().enumerate().filter(|(_, goal)| is_open(&goal.status));
    let tiltak = plan.tiltak.iter().enumerate();
    let tiltak = tiltak.filter(|(_, one)| is_open(&one.status) && one.replaced_by.is_none());
    let goals = goals.map(|(at, _)| Node::new(NodeKind::Goal, ix, at));
    goals.chain(tiltak.map(|(at, _)| Node::new(NodeKind::Tiltak, ix, at))).collect()
}

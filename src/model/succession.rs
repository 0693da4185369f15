//! Which plan takes over from which.

use super::{Continuation, Extent, Link, LinkRole, Model, Node, Plan, PlanIx, Replacement};
use jiff::civil::Date;

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

impl Model {
    /// The other plans that say they replace `old`, whatever their status.
    pub fn successors(&self, old: PlanIx) -> impl Iterator<Item = Succession<'_>> {
        let replacing =
            self.links_to(Node::plan(old)).filter(|link| link.role == LinkRole::Replaces);
        replacing.filter_map(move |link| {
            let new = link.from.owner;
            let entries = &self.plan(new).facts.replaces;
            let at = entries.binary_search_by(|entry| entry.plan.place.cmp(&link.place)).ok()?;
            (new != old).then_some(Succession { old, new, entry: &entries[at] })
        })
    }

    /// The other plans that `new` says it replaces, as far as they are known.
    pub fn predecessors(&self, new: PlanIx) -> impl Iterator<Item = Succession<'_>> {
        self.plan(new).facts.replaces.iter().filter_map(move |entry| {
            let old = self.follow(&entry.plan)?.in_plan()?;
            (new != old).then_some(Succession { old, new, entry })
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
    /// Whether the entry says what becomes of the thing.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.to.is_some() || self.closed.is_some()
    }
}

//! From a written reference to the thing it names.

use super::link::{LinkRole, Unresolved};
use super::node::{BUILTINS, CASE_BUILTINS, KommuneIx, Node, NodeKind, PlanIx};
use super::{Kommune, Model, Scope};
use crate::text::composed;

/// From where a reference is read: its municipality, and its plan where it stands in one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Viewpoint {
    pub kommune: KommuneIx,
    pub plan: Option<PlanIx>,
    /// Placements of a case are allowed.
    pub in_case: bool,
}

impl Viewpoint {
    /// From no plan in particular: whole names lead where they say.
    pub const ANYWHERE: Self = Self { kommune: 0, plan: None, in_case: true };
}

impl Model {
    /// The thing that `written` names, seen from `from`, of a kind that `role` accepts.
    ///
    /// # Errors
    /// [`Unresolved`], with what was found on the way.
    pub fn resolve(
        &self,
        from: Viewpoint,
        role: LinkRole,
        written: &str,
    ) -> Result<Node, Unresolved> {
        let written = &*composed(written.trim());
        if let Some(name) = written.strip_prefix(':') {
            return builtin(name, from.in_case);
        }
        let kinds = role.accepts();
        match written.split_once('#') {
            Some((plan, id)) => {
                let plan = self.plan_named(from, plan)?;
                let Some(index) = plan.in_plan() else { return Ok(plan) };
                let owner = self.plan(index);
                pick(&[&owner.scope, &owner.former], id, kinds, Some(plan))
            }
            None if written.contains('/') => {
                let plan = self.plan_named(from, written)?;
                accept(plan, kinds)
            }
            None => self.unqualified(from, written, kinds),
        }
    }

    /// An id alone: the plan's own scope first, then the municipality's.
    fn unqualified(
        &self,
        from: Viewpoint,
        id: &str,
        kinds: &[NodeKind],
    ) -> Result<Node, Unresolved> {
        let Kommune { scope, former, .. } = self.kommune(from.kommune);
        match from.plan.map(|plan| self.plan(plan)) {
            Some(plan) => pick(&[&plan.scope, &plan.former, scope, former], id, kinds, None),
            None => pick(&[scope, former], id, kinds, None),
        }
    }

    /// `plan-id` or `kommune/plan-id`.
    fn plan_named(&self, from: Viewpoint, name: &str) -> Result<Node, Unresolved> {
        let (kommune, id) = match name.split_once('/') {
            Some((kommune, id)) => (self.kommune_named(kommune)?, id),
            None => (self.kommune(from.kommune), name),
        };
        let unknown = |_| Unresolved::UnknownPlan { plan: name.to_owned() };
        pick(&[&kommune.scope, &kommune.former], id, &[NodeKind::Plan], None).map_err(unknown)
    }

    fn kommune_named(&self, id: &str) -> Result<&Kommune, Unresolved> {
        let found = self.kommuner.iter().find(|kommune| kommune.id == id);
        found.ok_or_else(|| Unresolved::UnknownKommune { kommune: id.to_owned() })
    }
}

/// The first scope that has the id decides; within it, a thing of a fitting kind goes before others.
fn pick(
    scopes: &[&Scope],
    id: &str,
    kinds: &[NodeKind],
    plan: Option<Node>,
) -> Result<Node, Unresolved> {
    let mut wrong = None;
    for found in scopes.iter().filter_map(|scope| scope.get(id)) {
        let mut fitting = found.iter().copied().filter(|node| fits(*node, kinds));
        match (fitting.next(), fitting.next()) {
            (None, _) => wrong = wrong.or(found.first().copied()),
            (Some(one), None) => return Ok(one),
            (Some(one), Some(other)) => {
                let candidates = [one, other].into_iter().chain(fitting).collect();
                return Err(Unresolved::Ambiguous { candidates });
            }
        }
    }
    Err(match wrong {
        Some(found) => Unresolved::WrongKind { found },
        None => Unresolved::UnknownId { id: id.to_owned(), plan },
    })
}

fn fits(node: Node, kinds: &[NodeKind]) -> bool {
    kinds.is_empty() || kinds.contains(&node.kind)
}

fn accept(node: Node, kinds: &[NodeKind]) -> Result<Node, Unresolved> {
    if fits(node, kinds) { Ok(node) } else { Err(Unresolved::WrongKind { found: node }) }
}

fn builtin(name: &str, in_case: bool) -> Result<Node, Unresolved> {
    let of_case = if in_case { CASE_BUILTINS } else { &[] };
    let at = BUILTINS.iter().chain(of_case).position(|one| *one == name);
    at.map(|at| Node::new(NodeKind::Builtin, 0, at))
        .ok_or_else(|| Unresolved::UnknownBuiltin { name: name.to_owned() })
}

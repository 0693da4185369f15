//! The points of a case's innstilling that follow from its plan.

use super::{Case, CaseKind, Plan, Point, PointKind};

/// One point, in order: what follows from the plan, and what the case says over it.
#[derive(Clone, Copy, Debug)]
pub struct InnstillingPoint<'a> {
    pub derived: Derived,
    /// The case's own entry for this point.
    pub own: Option<&'a Point>,
}

/// What a point decides.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Derived {
    /// The plan, dated and versioned, is adopted with what is adopted together with it.
    Adopt,
    /// It replaces the plans it names.
    Replace,
    /// How it is followed up and reported.
    FollowUp,
    /// When revision is considered.
    Revision,
    /// The case's own point; not derived.
    Own,
}

impl Case {
    /// The points of the innstilling: the derived ones, then the case's own. Points the case leaves out are not listed.
    #[must_use]
    pub fn innstilling<'a>(&'a self, plan: &'a Plan) -> Vec<InnstillingPoint<'a>> {
        let derived = [
            (Derived::Adopt, PointKind::Adopt, true),
            (Derived::Replace, PointKind::Replace, !plan.facts.replaces.is_empty()),
            (Derived::FollowUp, PointKind::FollowUp, is_followed_up(plan)),
            (Derived::Revision, PointKind::Revision, is_revised(plan)),
        ];
        // Only a case that adopts the plan derives its points; others say themselves what is decided.
        let adopts = matches!(self.facts.kind.value, CaseKind::Final | CaseKind::Revision);
        let mut points = Vec::new();
        for (derived, kind, follows) in derived {
            let own = self.facts.points.iter().find(|point| point.kind.value == kind);
            let left_out = own.is_some_and(|point| point.omitted.is_some());
            let worded = own.is_some_and(|point| point.text.is_some());
            if !left_out && ((adopts && follows) || worded) {
                points.push(InnstillingPoint { derived, own });
            }
        }
        let own = self.facts.points.iter().filter(|point| point.kind.value == PointKind::Own);
        points
            .extend(own.map(|point| InnstillingPoint { derived: Derived::Own, own: Some(point) }));
        points
    }
}

/// The plan says where its tiltak live: only then is there something to decide.
fn is_followed_up(plan: &Plan) -> bool {
    plan.facts.follow_up.as_ref().is_some_and(|follow_up| !follow_up.tiltak_in.is_empty())
}

/// The plan says in which year it is revised.
fn is_revised(plan: &Plan) -> bool {
    plan.facts.revision.as_ref().is_some_and(|revision| revision.next.is_some())
}

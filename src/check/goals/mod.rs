//! Goals, the tiltak that serve them, and which types of plan hold tiltak.

pub(super) mod bare_tiltak;
pub(super) mod deadlines;
pub(super) mod funding;
pub(super) mod indicators;
pub(super) mod parents;
pub(super) mod placed;
pub(super) mod pursued;
pub(super) mod sdgs;
pub(super) mod served;
pub(super) mod steps;
pub(super) mod tiltak_rule;

use crate::check::legible::is_legible;
use crate::model::{Model, Node, Plan, PlanIx, Tiltak, TiltakPlace, TiltakRule, Written};
use crate::snapshot::Snapshot;
use crate::syntax::Keyword;

/// Whether the plan's goals and tiltak are judged: its text is here, it can be read, and it has not ended.
fn is_judged(snapshot: &Snapshot, plan: &Plan) -> bool {
    !plan.is_registered() && !plan.facts.status.is_ended() && is_legible(snapshot, plan)
}

/// Whether the plan's tiltak are judged: its type may have them.
fn judges_tiltak(snapshot: &Snapshot, plan: &Plan) -> bool {
    tiltak_rule::tiltak_rule(&snapshot.model, plan).0 != TiltakRule::Forbidden
        && is_judged(snapshot, plan)
}

/// Whether there is still something to do.
fn is_open(tiltak: &Tiltak) -> bool {
    tiltak.status.as_ref().is_none_or(|status| status.is_open())
}

/// Where the plan's tiltak live, other than in the plan itself.
fn elsewhere(model: &Model, ix: PlanIx) -> Vec<&Written> {
    let follow_up = model.plan(ix).facts.follow_up.as_ref();
    let named = follow_up.map_or(&[][..], |follow_up| &follow_up.tiltak_in);
    let is_here = |one: &&Written| {
        TiltakPlace::from_word(one) == Some(TiltakPlace::Here)
            || model.follow(one) == Some(Node::plan(ix))
    };
    named.iter().filter(|one| !is_here(one)).collect()
}

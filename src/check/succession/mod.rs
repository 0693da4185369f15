//! Which plan replaces which, which stands above which, and what that asks of them.

pub(super) mod case;
pub(super) mod duplicate;
pub(super) mod entry;
pub(super) mod hierarchy;
pub(super) mod inheritance;
pub(super) mod ring;
pub(super) mod stale_link;
pub(super) mod status;
pub(super) mod unreplaced;
pub(super) mod validity;

use crate::model::{Model, Node, PlanIx, Succession};
use crate::snapshot::Snapshot;

/// What `other` is called where `plan` speaks of it.
fn name_of(model: &Model, plan: PlanIx, other: PlanIx) -> String {
    model.ref_from(model.plan(plan).kommune, Node::plan(other))
}

/// The first plan that wholly replaces `old` and has come into force. Of plans in a ring none has.
fn taken_over(snapshot: &Snapshot, old: PlanIx) -> Option<Succession<'_>> {
    let model = &snapshot.model;
    let in_force = |new: PlanIx| model.plan(new).has_taken_effect(snapshot.today);
    let mut whole = model.successors(old).filter(Succession::is_whole);
    whole.find(|one| in_force(one.new) && !model.is_in_ring(*one))
}

/// A text's words without signs and years: «Plan for vann 2021–2024» and «Plan for vann» are the same.
fn bare_words(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let is_year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let words: Vec<&str> = words.filter(|word| !word.is_empty() && !is_year(word)).collect();
    words.join(" ").to_lowercase()
}

//! How a plan comes about: phases, hearings, cases, and the decision.

pub(super) mod adoption;
pub(super) mod assessed;
pub(super) mod attached;
pub(super) mod bodies;
pub(super) mod consequences;
pub(super) mod hearing_length;
pub(super) mod order;
pub(super) mod revision_due;
pub(super) mod since;

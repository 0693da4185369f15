//! Which documents there are.

use crate::model::{CaseKind, PlanIx};
use crate::snapshot::Snapshot;
use serde::{Deserialize, Serialize};

/// Which document of a plan.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum DocumentKind {
    Plan,
    Short,
    /// A case, by its place in the plan's list.
    Case(usize),
    /// What has changed since the hearing, as a case lays it before those who decide.
    Changes(usize),
}

impl DocumentKind {
    /// `plan`, `kortversjon`, `sak`, `endringsrapport`: what the theme is told, and what `--dokument` takes.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Short => "kortversjon",
            Self::Case(_) => "sak",
            Self::Changes(_) => "endringsrapport",
        }
    }

    pub(super) fn template(self) -> &'static str {
        match self {
            Self::Plan => "plan.md.j2",
            Self::Short => "kortversjon.md.j2",
            Self::Case(_) => "saksframlegg.md.j2",
            Self::Changes(_) => "endringsrapport.md.j2",
        }
    }

    /// The case it belongs to, by its place in the plan's list.
    #[must_use]
    pub fn case(self) -> Option<usize> {
        match self {
            Self::Plan | Self::Short => None,
            Self::Case(at) | Self::Changes(at) => Some(at),
        }
    }

    /// The documents a plan has: what it has text for, and for a case that decides a plan that has been on hearing, what
    /// has changed since.
    #[must_use]
    pub fn of(snapshot: &Snapshot, ix: PlanIx) -> Vec<Self> {
        let plan = snapshot.model.plan(ix);
        let mut kinds = Vec::new();
        if !plan.chapters.is_empty() {
            kinds.push(Self::Plan);
        }
        if plan.short.is_some() {
            kinds.push(Self::Short);
        }
        for (at, case) in plan.cases.iter().enumerate() {
            kinds.push(Self::Case(at));
            if case.facts.kind.value == CaseKind::Final && snapshot.as_heard(ix).is_some() {
                kinds.push(Self::Changes(at));
            }
        }
        kinds
    }
}

//! Which documents there are.

use crate::model::Plan;
use serde::{Deserialize, Serialize};

/// Which document of a plan.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum DocumentKind {
    Plan,
    Short,
    /// A case, by its place in the plan's list.
    Case(usize),
}

impl DocumentKind {
    /// `plan`, `kortversjon`, `sak`: what the theme is told, and what `--dokument` takes.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Short => "kortversjon",
            Self::Case(_) => "sak",
        }
    }

    pub(super) fn template(self) -> &'static str {
        match self {
            Self::Plan => "plan.md.j2",
            Self::Short => "kortversjon.md.j2",
            Self::Case(_) => "saksframlegg.md.j2",
        }
    }

    /// The documents a plan has: what it has text for.
    #[must_use]
    pub fn of(plan: &Plan) -> Vec<Self> {
        let mut kinds = Vec::new();
        if !plan.chapters.is_empty() {
            kinds.push(Self::Plan);
        }
        if plan.short.is_some() {
            kinds.push(Self::Short);
        }
        kinds.extend((0..plan.cases.len()).map(Self::Case));
        kinds
    }
}

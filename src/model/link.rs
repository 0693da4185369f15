//! References, resolved and not, as data.

use super::node::{Node, NodeKind};
use crate::diagnostic::Edit;
use crate::syntax::inside_quotes;
use crate::text::Place;
use std::ops::Range;

/// A reference from one thing to another.
#[derive(Clone, Debug)]
pub struct Link {
    /// The thing whose field or text holds the reference.
    pub from: Node,
    pub role: LinkRole,
    pub written: String,
    pub place: Place,
    pub target: Result<Node, Unresolved>,
}

/// Where the names in a written reference stand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Names {
    /// The plan before `#`.
    pub plan: Option<Range<usize>>,
    /// The thing itself; a plan where nothing follows its name.
    pub id: Range<usize>,
    pub has_kommune: bool,
}

impl Link {
    #[must_use]
    pub fn names(&self) -> Names {
        let written = &self.written;
        let start = written.len() - written.trim_start().len();
        let end = start + written.trim().len();
        let hash = written.find('#');
        let before_end = hash.unwrap_or(end);
        let slash = written[..before_end].find('/');
        let before = slash.map_or(start, |at| at + 1)..before_end;
        let has_kommune = slash.is_some();
        match hash {
            Some(hash) => Names { plan: Some(before), id: hash + 1..end, has_kommune },
            None => Names { plan: None, id: before, has_kommune },
        }
    }

    /// The edit that writes another reference here.
    #[must_use]
    pub fn rewrite(&self, reference: &str) -> Edit {
        match self.role {
            LinkRole::Mention | LinkRole::Placement => Edit::new(self.place.clone(), reference),
            LinkRole::ContinuedRest => {
                Edit::new(inside_quotes(&self.place), format!("{reference}#*"))
            }
            _ => Edit::new(inside_quotes(&self.place), reference),
        }
    }
}

/// Why a reference has no target.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unresolved {
    UnknownKommune {
        kommune: String,
    },
    UnknownPlan {
        plan: String,
    },
    /// No such id in the scope that was searched; the plan is set where the reference names one.
    UnknownId {
        id: String,
        plan: Option<Node>,
    },
    UnknownBuiltin {
        name: String,
    },
    /// The id exists, but is another kind of thing than the place asks for.
    WrongKind {
        found: Node,
    },
    /// Several things have had the id.
    Ambiguous {
        candidates: Vec<Node>,
    },
}

/// What a reference is for: which field it stands in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum LinkRole {
    Parent,
    Serves,
    Replaces,
    ContinuedFrom,
    /// `plan#*`: all the rest of a replaced plan.
    ContinuedRest,
    ContinuedTo,
    PlanDecision,
    TiltakPlan,
    DecidedBy,
    GoalFocusArea,
    GoalParent,
    ApproachGoal,
    IndicatorGoal,
    ChartTable,
    ClaimTable,
    TiltakGoal,
    TiltakFocusArea,
    TiltakReplacedBy,
    DecisionBody,
    PhaseBody,
    TreatmentBody,
    Background,
    ResponseRef,
    /// `[[…]]` in prose.
    Mention,
    /// `![[…]]` in prose.
    Placement,
}

impl LinkRole {
    /// Whether a thing of this kind may stand here.
    #[must_use]
    pub fn may_be(self, kind: NodeKind) -> bool {
        self.accepts().is_empty() || self.accepts().contains(&kind)
    }

    /// The kinds of thing that may stand here; empty means any.
    #[must_use]
    pub fn accepts(self) -> &'static [NodeKind] {
        use NodeKind as K;
        match self {
            Self::Parent | Self::Replaces | Self::ContinuedRest | Self::TiltakPlan => &[K::Plan],
            Self::Serves => &[K::FocusArea, K::Goal, K::Plan],
            Self::ContinuedFrom | Self::ContinuedTo => {
                &[K::Tiltak, K::Goal, K::FocusArea, K::Indicator, K::Approach]
            }
            Self::PlanDecision | Self::Background => &[K::Decision],
            Self::DecidedBy | Self::DecisionBody | Self::PhaseBody | Self::TreatmentBody => {
                &[K::Body]
            }
            Self::GoalFocusArea | Self::TiltakFocusArea => &[K::FocusArea],
            Self::GoalParent | Self::ApproachGoal | Self::IndicatorGoal | Self::TiltakGoal => {
                &[K::Goal]
            }
            Self::ChartTable | Self::ClaimTable => &[K::Table],
            Self::TiltakReplacedBy => &[K::Tiltak],
            Self::ResponseRef | Self::Mention => &[],
            Self::Placement => &[
                K::FocusArea,
                K::Goal,
                K::Approach,
                K::Tiltak,
                K::Indicator,
                K::Table,
                K::Chart,
                K::Figure,
                K::Chapter,
                K::Heading,
                K::Builtin,
            ],
        }
    }
}

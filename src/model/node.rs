//! Everything with an identity, as small copyable handles.

/// A municipality's place in the model.
pub type KommuneIx = u32;
/// A plan's place in the model.
pub type PlanIx = u32;

/// What a node is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum NodeKind {
    Plan,
    FocusArea,
    Goal,
    Approach,
    Tiltak,
    Indicator,
    Table,
    Chart,
    Figure,
    Claim,
    Case,
    Chapter,
    Heading,
    Body,
    Decision,
    /// `:tiltak` and the like: what the toolchain itself places.
    Builtin,
}

impl NodeKind {
    /// The key of the thing's name in the catalogue, after `slag-`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::FocusArea => "innsatsomraade",
            Self::Goal => "maal",
            Self::Approach => "grep",
            Self::Tiltak => "tiltak",
            Self::Indicator => "indikator",
            Self::Table => "tabell",
            Self::Chart => "diagram",
            Self::Figure => "figur",
            Self::Claim => "paastand",
            Self::Case => "sak",
            Self::Chapter => "kapittel",
            Self::Heading => "avsnitt",
            Self::Body => "organ",
            Self::Decision => "vedtak",
            Self::Builtin => "innebygd",
        }
    }
}

/// A handle to something in the model.
///
/// `owner` is a [`PlanIx`], or a [`KommuneIx`] for bodies and decisions; `index` is the position in the owner's list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Node {
    pub kind: NodeKind,
    pub owner: u32,
    pub index: u32,
}

impl Node {
    #[must_use]
    pub fn new(kind: NodeKind, owner: u32, index: usize) -> Self {
        Self { kind, owner, index: u32::try_from(index).unwrap_or(u32::MAX) }
    }

    #[must_use]
    pub fn plan(plan: PlanIx) -> Self {
        Self { kind: NodeKind::Plan, owner: plan, index: 0 }
    }

    /// The plan that owns this node, where a plan does.
    #[must_use]
    pub fn in_plan(self) -> Option<PlanIx> {
        let of_kommune =
            matches!(self.kind, NodeKind::Body | NodeKind::Decision | NodeKind::Builtin);
        (!of_kommune).then_some(self.owner)
    }

    #[must_use]
    pub fn at(self) -> usize {
        self.index as usize
    }
}

/// What `![[:name]]` may place in a plan; a case may place [`CASE_BUILTINS`] too.
pub const BUILTINS: &[&str] = &[
    "tiltak",
    "innsatstrapp",
    "innsatsomraader",
    "maal",
    "grep",
    "visjon",
    "prosess",
    "erstatter",
    "vedlegg",
];

/// What `![[:name]]` may place in a case only.
pub const CASE_BUILTINS: &[&str] = &["innstilling", "behandling", "konsekvenser", "bakgrunn"];

//! All parsed files as one whole: plans, goals, tiltak, cases, decisions, and every link between them.

mod assemble;
mod case;
mod date;
mod file;
mod goal_numbers;
mod index;
mod innstilling;
mod kommune;
mod link;
mod names;
mod node;
mod plan;
mod read_plan;
mod resolve;
mod ring;
mod scope;
mod succession;
mod words;

pub use assemble::assemble;
pub use case::{CaseConsequence, CaseFile, Point, Response, ResponsePoint, Treatment};
pub use file::{Facts, File, FileRole, Files, raw_text};
pub use innstilling::{Derived, InnstillingPoint};
pub use kommune::{
    Body, Consequence, Decision, KommuneFile, Perspective, PlanTypeRules, Staircase, Step, Term,
};
pub use link::{Link, LinkRole, Names, Unresolved};
pub use node::{BUILTINS, CASE_BUILTINS, KommuneIx, Node, NodeKind, PlanIx};
pub use plan::*;
pub use resolve::Viewpoint;
pub use scope::Scope;
pub use succession::{Fate, Inheritance, Succession};
pub use words::*;

use crate::syntax::NodeId;
use crate::text::{Place, PlanPath, Span};
use index::LinkIndex;
use ring::Ringed;

/// The whole workspace.
#[derive(Debug, Default)]
pub struct Model {
    pub kommuner: Vec<Kommune>,
    pub plans: Vec<Plan>,
    /// Sorted by place.
    pub links: Vec<Link>,
    index: LinkIndex,
    ringed: Ringed,
}

/// A municipality: its own files, and its plans.
#[derive(Debug, Default)]
pub struct Kommune {
    /// The folder's name.
    pub id: String,
    pub dir: Option<PlanPath>,
    /// `kommune.toml`, where there is one.
    pub file: Option<PlanPath>,
    pub facts: KommuneFile,
    pub decisions: Vec<Decision>,
    pub plans: Vec<PlanIx>,
    pub scope: Scope,
    pub former: Scope,
}

/// A plan, with text or known from the register alone.
#[derive(Debug)]
pub struct Plan {
    pub kommune: KommuneIx,
    /// The plan's folder; `None` for a plan of the register.
    pub dir: Option<PlanPath>,
    pub facts: PlanFile,
    pub tiltak: Vec<Tiltak>,
    pub chapters: Vec<Chapter>,
    /// Sorted by chapter and place.
    pub headings: Vec<Heading>,
    /// `kortversjon.md`.
    pub short: Option<PlanPath>,
    pub cases: Vec<Case>,
    pub responses: Vec<Response>,
    pub scope: Scope,
    pub former: Scope,
    /// The number of each goal.
    goal_numbers: Vec<String>,
}

/// A chapter file.
#[derive(Debug)]
pub struct Chapter {
    pub file: PlanPath,
    /// The file's name without number and extension: its id.
    pub name: String,
}

/// A heading with an id of its own, `## Tittel {#id}`.
#[derive(Debug)]
pub struct Heading {
    /// Its chapter's place in [`Plan::chapters`].
    pub chapter: usize,
    pub node: NodeId,
    pub id: String,
    pub span: Span,
    /// The heading's text.
    pub title: String,
}

/// A case and the file its prose stands in.
#[derive(Debug)]
pub struct Case {
    pub file: PlanPath,
    pub facts: CaseFile,
}

impl Plan {
    /// The plan's id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.facts.id.value
    }

    /// The files with running text, in the order they are read: chapters, short version, cases.
    pub fn prose_files(&self) -> impl Iterator<Item = &PlanPath> {
        let chapters = self.chapters.iter().map(|chapter| &chapter.file);
        chapters.chain(&self.short).chain(self.cases.iter().map(|case| &case.file))
    }

    /// The place in [`Plan::headings`] of a chapter's heading, which has an id of its own if it is there.
    #[must_use]
    pub fn heading_at(&self, chapter: usize, node: NodeId) -> Option<usize> {
        let wanted = (chapter, node);
        self.headings.binary_search_by_key(&wanted, |one| (one.chapter, one.node)).ok()
    }

    /// Known from the register alone.
    #[must_use]
    pub fn is_registered(&self) -> bool {
        self.dir.is_none()
    }

    /// Whether plan- og bygningsloven sets the plan's process: by its type or its stated legal basis.
    #[must_use]
    pub fn is_statutory(&self) -> bool {
        let by_law = |basis: &str| {
            let basis = basis.to_lowercase();
            basis.contains("pbl") || basis.contains("plan- og bygningsloven")
        };
        self.facts.kind.is_statutory() || self.facts.legal_basis.iter().any(|basis| by_law(basis))
    }
}

impl Model {
    #[must_use]
    pub fn plan(&self, plan: PlanIx) -> &Plan {
        &self.plans[plan as usize]
    }

    #[must_use]
    pub fn kommune(&self, kommune: KommuneIx) -> &Kommune {
        &self.kommuner[kommune as usize]
    }

    /// The municipality a plan belongs to.
    #[must_use]
    pub fn kommune_of(&self, plan: PlanIx) -> &Kommune {
        self.kommune(self.plan(plan).kommune)
    }

    /// The language of a plan: its own, else its municipality's, else bokmål.
    #[must_use]
    pub fn language_of(&self, plan: PlanIx) -> &str {
        let own = self.plan(plan).facts.lang.as_ref();
        let stated = own.or(self.kommune_of(plan).facts.lang.as_ref());
        let known = stated.filter(|lang| LANGUAGES.contains(&lang.value.as_str()));
        known.map_or("nb", |lang| lang.value.as_str())
    }

    /// Every plan with its handle.
    pub fn all_plans(&self) -> impl Iterator<Item = (PlanIx, &Plan)> {
        (0..).zip(&self.plans)
    }

    /// The reference written at `place`.
    #[must_use]
    pub fn link_at(&self, place: &Place) -> Option<&Link> {
        let at = self.links.binary_search_by(|link| link.place.cmp(place)).ok()?;
        self.links.get(at)
    }

    /// The references that have `role`, resolved or not.
    pub fn links_of(&self, role: LinkRole) -> impl Iterator<Item = &Link> {
        self.links.iter().filter(move |link| link.role == role)
    }

    /// Where a reference of the model's own fields leads, if anywhere.
    #[must_use]
    pub fn follow(&self, written: &Written) -> Option<Node> {
        self.link_at(&written.place)?.target.as_ref().ok().copied()
    }
}

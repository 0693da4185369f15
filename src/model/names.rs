//! Looking things up by handle: ids, titles, places, numbers.

use super::node::{Node, NodeKind};
use super::{Case, KommuneIx, Model, Plan, PlanIx, Written};
use crate::text::{Place, Span};

impl Model {
    /// The id as it is written, with its place; headings and chapters have the place of their file.
    #[must_use]
    pub fn id_of(&self, node: Node) -> &str {
        match node.kind {
            NodeKind::Body => &self.kommune(node.owner).facts.bodies[node.at()].id,
            NodeKind::Decision => &self.kommune(node.owner).decisions[node.at()].id,
            NodeKind::Builtin => builtin_name(node),
            _ => self.plan(node.owner).id_of(node),
        }
    }

    /// Where a thing is defined.
    #[must_use]
    pub fn place_of(&self, node: Node) -> Option<Place> {
        let place = match node.kind {
            NodeKind::Body => &self.kommune(node.owner).facts.bodies[node.at()].id.place,
            NodeKind::Decision => &self.kommune(node.owner).decisions[node.at()].id.place,
            NodeKind::Builtin => return None,
            _ => return Some(self.plan(node.owner).place_of(node)),
        };
        Some(place.clone())
    }

    /// What a thing is called; for a goal its wording.
    #[must_use]
    pub fn title_of(&self, node: Node) -> Option<&str> {
        let kommune = || self.kommune(node.owner);
        Some(match node.kind {
            NodeKind::Body => &kommune().facts.bodies[node.at()].name,
            NodeKind::Decision => kommune().decisions[node.at()].title.as_deref()?,
            NodeKind::Builtin => return None,
            _ => return self.plan(node.owner).title_of(node),
        })
    }

    /// A reference that leads to `node` from anywhere: `kommune/plan#id`.
    #[must_use]
    pub fn full_ref(&self, node: Node) -> String {
        match (node.kind, node.in_plan()) {
            (NodeKind::Builtin, _) => format!(":{}", builtin_name(node)),
            (NodeKind::Plan, Some(plan)) => self.plan_ref(plan),
            (_, Some(plan)) => format!("{}#{}", self.plan_ref(plan), self.id_of(node)),
            (_, None) => self.id_of(node).to_owned(),
        }
    }

    /// `kommune/plan-id`.
    #[must_use]
    pub fn plan_ref(&self, plan: PlanIx) -> String {
        format!("{}/{}", self.kommune_of(plan).id, self.plan(plan).id())
    }

    /// The shortest reference that leads to `node` from another plan of `kommune`.
    #[must_use]
    pub fn ref_from(&self, kommune: KommuneIx, node: Node) -> String {
        let full = self.full_ref(node);
        let own = format!("{}/", self.kommune(kommune).id);
        full.strip_prefix(&own).map_or_else(|| full.clone(), str::to_owned)
    }

    /// The plan with this `kommune/plan-id`, or this plan id where one municipality alone has it.
    #[must_use]
    pub fn plan_called(&self, name: &str) -> Option<PlanIx> {
        let fits = |plan: PlanIx| self.plan_ref(plan) == name || self.plan(plan).id() == name;
        let mut found = self.all_plans().map(|(ix, _)| ix).filter(|ix| fits(*ix));
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    /// `tidligere_id` of a thing that may have it.
    #[must_use]
    pub fn former_ids(&self, node: Node) -> Option<&[Written]> {
        let plan = self.plan(node.in_plan()?);
        let (facts, at) = (&plan.facts, node.at());
        Some(match node.kind {
            NodeKind::Plan => &facts.former_ids,
            NodeKind::FocusArea => &facts.focus_areas[at].former_ids,
            NodeKind::Goal => &facts.goals[at].former_ids,
            NodeKind::Approach => &facts.approaches[at].former_ids,
            NodeKind::Tiltak => &plan.tiltak[at].former_ids,
            NodeKind::Indicator => &facts.indicators[at].former_ids,
            NodeKind::Table => &facts.tables[at].former_ids,
            NodeKind::Chart => &facts.charts[at].former_ids,
            NodeKind::Figure => &facts.figures[at].former_ids,
            NodeKind::Case => &plan.cases[at].facts.former_ids,
            NodeKind::Claim
            | NodeKind::Chapter
            | NodeKind::Heading
            | NodeKind::Body
            | NodeKind::Decision
            | NodeKind::Builtin => return None,
        })
    }

    #[must_use]
    pub fn case(&self, node: Node) -> &Case {
        &self.plan(node.owner).cases[node.at()]
    }
}

impl Plan {
    fn id_of(&self, node: Node) -> &str {
        let facts = &self.facts;
        match node.kind {
            NodeKind::FocusArea => &facts.focus_areas[node.at()].id,
            NodeKind::Goal => &facts.goals[node.at()].id,
            NodeKind::Approach => &facts.approaches[node.at()].id,
            NodeKind::Tiltak => &self.tiltak[node.at()].id,
            NodeKind::Indicator => &facts.indicators[node.at()].id,
            NodeKind::Table => &facts.tables[node.at()].id,
            NodeKind::Chart => &facts.charts[node.at()].id,
            NodeKind::Figure => &facts.figures[node.at()].id,
            NodeKind::Claim => facts.claims[node.at()].id.as_ref().map_or("", |id| &id.value),
            NodeKind::Case => &self.cases[node.at()].facts.id,
            NodeKind::Chapter => &self.chapters[node.at()].name,
            NodeKind::Heading => &self.headings[node.at()].id,
            _ => &facts.id,
        }
    }

    fn title_of(&self, node: Node) -> Option<&str> {
        let facts = &self.facts;
        Some(match node.kind {
            NodeKind::Plan => &facts.title,
            NodeKind::FocusArea => &facts.focus_areas[node.at()].title,
            NodeKind::Goal => &facts.goals[node.at()].text,
            NodeKind::Approach => &facts.approaches[node.at()].title,
            NodeKind::Tiltak => &self.tiltak[node.at()].title,
            NodeKind::Indicator => &facts.indicators[node.at()].name,
            NodeKind::Table => &facts.tables[node.at()].title,
            NodeKind::Chart => &facts.charts[node.at()].title,
            NodeKind::Figure => facts.figures[node.at()].title.as_deref()?,
            NodeKind::Case => &self.cases[node.at()].facts.title,
            NodeKind::Heading => &self.headings[node.at()].title,
            _ => return None,
        })
    }

    fn place_of(&self, node: Node) -> Place {
        let facts = &self.facts;
        let place = match node.kind {
            NodeKind::FocusArea => &facts.focus_areas[node.at()].id.place,
            NodeKind::Goal => &facts.goals[node.at()].id.place,
            NodeKind::Approach => &facts.approaches[node.at()].id.place,
            NodeKind::Tiltak => &self.tiltak[node.at()].id.place,
            NodeKind::Indicator => &facts.indicators[node.at()].id.place,
            NodeKind::Table => &facts.tables[node.at()].id.place,
            NodeKind::Chart => &facts.charts[node.at()].id.place,
            NodeKind::Figure => &facts.figures[node.at()].id.place,
            NodeKind::Claim => &facts.claims[node.at()].place,
            NodeKind::Case => &self.cases[node.at()].facts.id.place,
            NodeKind::Chapter => {
                let file = self.chapters[node.at()].file.clone();
                return Place { file, span: Span::at(0) };
            }
            NodeKind::Heading => {
                let heading = &self.headings[node.at()];
                let file = self.chapters[heading.chapter].file.clone();
                return Place { file, span: heading.span };
            }
            _ => &facts.id.place,
        };
        place.clone()
    }

    /// The goal's number: its position among the overall goals, or below its parent («2.1»).
    #[must_use]
    pub fn goal_number(&self, goal: usize) -> &str {
        self.goal_numbers.get(goal).map_or("", String::as_str)
    }

    /// The focus area's number: its own, else its position.
    #[must_use]
    pub fn focus_area_number(&self, area: usize) -> String {
        let stated = self.facts.focus_areas[area].number.as_ref();
        stated.map_or_else(|| (area + 1).to_string(), |number| number.value.clone())
    }

    /// The number that a thing of the plan is called by, where it is called by one.
    #[must_use]
    pub fn number_of(&self, node: Node) -> Option<String> {
        match node.kind {
            NodeKind::FocusArea => Some(self.focus_area_number(node.at())),
            NodeKind::Goal => Some(self.goal_number(node.at()).to_owned()),
            NodeKind::Tiltak => Some((node.at() + 1).to_string()),
            _ => None,
        }
    }
}

fn builtin_name(node: Node) -> &'static str {
    super::BUILTINS.iter().chain(super::CASE_BUILTINS).nth(node.at()).copied().unwrap_or("")
}

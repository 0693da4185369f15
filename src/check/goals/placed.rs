//! Goals and focus areas that no chapter shows.

use crate::check::legible::all_resolve;
use crate::check::{Check, Run, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{BUILTINS, LinkRole, Model, Node, NodeKind, Plan, PlanIx};
use crate::snapshot::Snapshot;
use crate::syntax::{At, Kind};
use crate::text::PlanPath;
use std::cell::LazyCell;
use std::collections::BTreeSet;

static RULE: Rule =
    Rule { id: "uplassert-maal", level: Level::Warning, doc: include_str!("../uplassert-maal.md") };

pub(in crate::check) const CHECK: Check = Check { rules: &[&RULE], run: Run::Plan(run) };

/// A workspace's own template for plans, which may show what no chapter does.
const OWN_TEMPLATE: &str = "templates/plan.md.j2";

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let model = &snapshot.model;
    let plan = model.plan(ix);
    let roles = [LinkRole::Placement, LinkRole::GoalFocusArea, LinkRole::GoalParent];
    let is_judged = !plan.chapters.is_empty()
        && super::is_judged(snapshot, plan)
        && all_resolve(model, ix, &roles)
        && !has_own_template(snapshot);
    if is_judged {
        let shown = Shown { snapshot, ix, plan, placed: placed(model, ix) };
        let (facts, areas) = (&plan.facts, shown.missing_areas());
        let goals = shown.missing_goals(&areas).into_iter();
        let goals = goals.map(|at| told(&facts.goals[at].id, RULE.id));
        let areas = areas.iter().map(|at| &facts.focus_areas[*at].id);
        let areas = areas.map(|id| told(id, "uplassert-maal-innsatsomraade"));
        let all = areas.chain(goals).collect();
        found.extend(once(snapshot, all, "uplassert-maal-sted-ogsaa"));
    }
}

fn has_own_template(snapshot: &Snapshot) -> bool {
    PlanPath::new(OWN_TEMPLATE).is_ok_and(|path| snapshot.entry(&path).is_some())
}

/// What the chapters place.
fn placed(model: &Model, ix: PlanIx) -> BTreeSet<Node> {
    let in_chapter = |node: Node| matches!(node.kind, NodeKind::Chapter | NodeKind::Heading);
    let links = model.links_from(ix).filter(|link| link.role == LinkRole::Placement);
    let links = links.filter(|link| in_chapter(link.from));
    links.filter_map(|link| link.target.as_ref().ok().copied()).collect()
}

/// What a reader of the chapters sees.
struct Shown<'a> {
    snapshot: &'a Snapshot,
    ix: PlanIx,
    plan: &'a Plan,
    placed: BTreeSet<Node>,
}

impl Shown<'_> {
    fn node(&self, kind: NodeKind, at: usize) -> Node {
        Node::new(kind, self.ix, at)
    }

    fn all(&self, builtin: &str) -> bool {
        let is_it = |node: &Node| {
            node.kind == NodeKind::Builtin && BUILTINS.get(node.at()) == Some(&builtin)
        };
        self.placed.iter().any(is_it)
    }

    /// A focus area is shown by itself, by a goal of its own, or by a heading with its title.
    fn missing_areas(&self) -> BTreeSet<usize> {
        let areas = &self.plan.facts.focus_areas;
        if self.all("innsatsomraader") || areas.is_empty() {
            return BTreeSet::new();
        }
        let by_goal = self.areas_of_placed_goals();
        let headings = LazyCell::new(|| self.headings());
        let is_shown = |at: &usize| {
            self.placed.contains(&self.node(NodeKind::FocusArea, *at))
                || by_goal.contains(at)
                || headings.iter().any(|heading| heading.contains(&areas[*at].title.to_lowercase()))
        };
        let is_open = |at: &usize| areas[*at].status.as_ref().is_none_or(|one| one.is_open());
        (0..areas.len()).filter(|at| is_open(at) && !is_shown(at)).collect()
    }

    fn areas_of_placed_goals(&self) -> BTreeSet<usize> {
        let placed = self.placed.iter().filter(|node| node.kind == NodeKind::Goal);
        let own = placed.filter(|node| node.owner == self.ix);
        own.flat_map(|node| self.lineage(node.at())).filter_map(|goal| self.area_of(goal)).collect()
    }

    /// A goal and those above it, once each.
    fn lineage(&self, goal: usize) -> BTreeSet<usize> {
        let mut lineage = BTreeSet::new();
        let mut next = Some(goal);
        while let Some(at) = next.filter(|at| lineage.insert(*at)) {
            next = self.parent_of(at);
        }
        lineage
    }

    fn area_of(&self, goal: usize) -> Option<usize> {
        let written = self.plan.facts.goals[goal].focus_area.as_ref()?;
        let area = self.snapshot.model.follow(written)?;
        (area.owner == self.ix).then_some(area.at())
    }

    fn parent_of(&self, goal: usize) -> Option<usize> {
        let written = self.plan.facts.goals[goal].parent.as_ref()?;
        let parent = self.snapshot.model.follow(written)?;
        (parent.owner == self.ix && parent.kind == NodeKind::Goal).then_some(parent.at())
    }

    /// The headings of the chapters, in lower case.
    fn headings(&self) -> Vec<String> {
        let files = self.plan.chapters.iter().filter_map(|one| self.snapshot.file(&one.file));
        let read = files.filter_map(|file| Some((file.markdown.as_ref()?, &file.source.text)));
        read.flat_map(|(markdown, text)| {
            markdown.of_kind(Kind::Heading).map(|node| markdown.plain(text, node).to_lowercase())
        })
        .collect()
    }

    /// The goals that are not shown, save those of a focus area that is not.
    fn missing_goals(&self, missing_areas: &BTreeSet<usize>) -> Vec<usize> {
        let goals = &self.plan.facts.goals;
        let is_open = |at: &usize| goals[*at].status.as_ref().is_none_or(|one| one.is_open());
        let of_missing_area = |at: usize| {
            let areas = self.lineage(at).into_iter().filter_map(|goal| self.area_of(goal));
            areas.into_iter().any(|area| missing_areas.contains(&area))
        };
        let missing = (0..goals.len()).filter(|at| is_open(at) && !self.shows_goal(*at));
        missing.filter(|at| !of_missing_area(*at)).collect()
    }

    /// A goal is shown by itself, with its focus area, with the goal above it, or among them all.
    fn shows_goal(&self, goal: usize) -> bool {
        self.lineage(goal).into_iter().any(|at| self.shows_alone(at))
    }

    fn shows_alone(&self, goal: usize) -> bool {
        let facts = &self.plan.facts.goals[goal];
        let is_overall = facts.focus_area.is_none() && facts.parent.is_none();
        let area = self.area_of(goal).map(|area| self.node(NodeKind::FocusArea, area));
        self.placed.contains(&self.node(NodeKind::Goal, goal))
            || area.is_some_and(|area| self.placed.contains(&area))
            || (facts.focus_area.is_some() && self.all("innsatsomraader"))
            || (is_overall && self.all("maal"))
    }
}

fn told(at: &At<String>, key: &'static str) -> Diagnostic {
    Diagnostic::new(&RULE, at.place.clone(), Message::new(key))
        .help(Message::new("uplassert-maal-hjelp"))
}

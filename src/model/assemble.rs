//! From the facts of every file to the model: who belongs where, ids, and links.

use super::file::{Facts, File, FileRole, Files};
use super::goal_numbers::goal_numbers;
use super::index::LinkIndex;
use super::link::{Link, LinkRole};
use super::node::{KommuneIx, Node, NodeKind, PlanIx};
use super::resolve::Viewpoint;
use super::ring::Ringed;
use super::{Case, Chapter, Heading, Kommune, Model, Plan, Scope, Written};
use crate::syntax::Markdown;
use crate::text::{Place, PlanPath, composed};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Builds the model of all files, which are sorted by path, from what each defines.
#[must_use]
pub fn assemble(files: &Files, facts: Vec<Facts>) -> Model {
    let mut model = Model::default();
    let mut folders = Folders::default();
    for (file, facts) in files.iter().zip(facts) {
        folders.take(&mut model, file, facts);
    }
    folders.finish(&mut model);
    model.fill_scopes(files);
    model.links = links(&model, files);
    model.index = LinkIndex::of(&model.links);
    model.ringed = Ringed::of(&model);
    model
}

/// Plans being gathered from their folders.
#[derive(Default)]
struct Folders {
    kommuner: BTreeMap<String, KommuneIx>,
    plans: BTreeMap<PlanPath, PlanParts>,
}

#[derive(Default)]
struct PlanParts {
    facts: Option<Box<super::PlanFile>>,
    tiltak: Vec<super::Tiltak>,
    chapters: Vec<Chapter>,
    short: Option<PlanPath>,
    cases: Vec<Case>,
    responses: Vec<super::Response>,
}

impl Folders {
    fn take(&mut self, model: &mut Model, file: &File, facts: Facts) {
        let path = &file.source.path;
        let mut parts = path.parts().skip(1);
        let Some(id) = parts.next().filter(|_| parts.next().is_some()) else { return };
        let kommune = self.kommune(model, id);
        let own = &mut model.kommuner[kommune as usize];
        match facts {
            Facts::Kommune(facts) => {
                own.facts = *facts;
                own.file = Some(path.clone());
            }
            Facts::Decisions(decisions) => own.decisions = decisions,
            Facts::Register(plans) => {
                for plan in plans {
                    let parts = PlanParts { facts: Some(Box::new(plan)), ..PlanParts::default() };
                    add_plan(model, kommune, None, parts);
                }
            }
            facts => self.take_plan_file(file, facts),
        }
    }

    fn take_plan_file(&mut self, file: &File, facts: Facts) {
        let path = &file.source.path;
        let depth = path.parts().count();
        let dir = if depth > 4 { path.parent().parent() } else { path.parent() };
        if !matches!(file.role, FileRole::Chapter(_) | FileRole::Short)
            && matches!(facts, Facts::None)
        {
            return;
        }
        let parts = self.plans.entry(dir).or_default();
        match (facts, &file.role) {
            (Facts::Plan(plan), _) => parts.facts = Some(plan),
            (Facts::Tiltak(tiltak), _) => parts.tiltak = tiltak,
            (Facts::Responses(responses), _) => parts.responses = responses,
            (Facts::Case(case), _) => parts.cases.push(Case { file: path.clone(), facts: *case }),
            (_, FileRole::Chapter(name)) => {
                parts.chapters.push(Chapter { file: path.clone(), name: name.clone() });
            }
            (_, FileRole::Short) => parts.short = Some(path.clone()),
            _ => {}
        }
    }

    fn kommune(&mut self, model: &mut Model, id: &str) -> KommuneIx {
        if let Some(known) = self.kommuner.get(id) {
            return *known;
        }
        let ix = KommuneIx::try_from(model.kommuner.len()).unwrap_or(KommuneIx::MAX);
        let dir = PlanPath::new(&format!("plans/{id}")).ok();
        model.kommuner.push(Kommune { id: id.to_owned(), dir, ..Kommune::default() });
        self.kommuner.insert(id.to_owned(), ix);
        ix
    }

    fn finish(mut self, model: &mut Model) {
        for (dir, parts) in std::mem::take(&mut self.plans) {
            let kommune = dir.parts().nth(1).map(|id| self.kommune(model, id));
            if let (Some(kommune), true) = (kommune, parts.facts.is_some()) {
                add_plan(model, kommune, Some(dir), parts);
            }
        }
    }
}

fn add_plan(model: &mut Model, kommune: KommuneIx, dir: Option<PlanPath>, parts: PlanParts) {
    let Some(mut facts) = parts.facts else { return };
    let ix = PlanIx::try_from(model.plans.len()).unwrap_or(PlanIx::MAX);
    model.kommuner[kommune as usize].plans.push(ix);
    let tiltak = if dir.is_some() { parts.tiltak } else { std::mem::take(&mut facts.tiltak) };
    model.plans.push(Plan {
        kommune,
        dir,
        facts: *facts,
        tiltak,
        chapters: parts.chapters,
        headings: Vec::new(),
        short: parts.short,
        cases: parts.cases,
        responses: parts.responses,
        scope: Scope::default(),
        former: Scope::default(),
        goal_numbers: Vec::new(),
    });
}

/// The headings of a plan's chapters that have ids of their own.
fn headings(plan: &Plan, files: &Files) -> Vec<Heading> {
    let mut headings = Vec::new();
    for (chapter, at) in plan.chapters.iter().zip(0..) {
        let Some(file) = files.get(&chapter.file) else { continue };
        let Some(markdown) = &file.markdown else { continue };
        headings.extend(markdown.headings_with_id().map(|(node, id, span)| {
            let title = markdown.plain(&file.source.text, node).trim().to_owned();
            Heading { chapter: at, node, id: id.to_owned(), span, title }
        }));
    }
    headings
}

impl Model {
    fn fill_scopes(&mut self, files: &Files) {
        self.plans.par_iter_mut().enumerate().for_each(|(ix, plan)| {
            plan.headings = headings(plan, files);
            let owner = PlanIx::try_from(ix).unwrap_or(PlanIx::MAX);
            (plan.scope, plan.former) = plan_scope(plan, owner);
            plan.goal_numbers = goal_numbers(&plan.facts.goals);
        });
        for ix in 0..self.kommuner.len() {
            let owner = KommuneIx::try_from(ix).unwrap_or(KommuneIx::MAX);
            let (scope, former) = self.kommune_scope(&self.kommuner[ix], owner);
            self.kommuner[ix].scope = scope;
            self.kommuner[ix].former = former;
        }
    }

    fn kommune_scope(&self, kommune: &Kommune, owner: KommuneIx) -> (Scope, Scope) {
        let (mut scope, mut former) = (Vec::new(), Vec::new());
        for plan in &kommune.plans {
            let facts = &self.plan(*plan).facts;
            enter(&mut scope, &facts.id.value, Node::plan(*plan));
            for id in &facts.former_ids {
                enter(&mut former, id, Node::plan(*plan));
            }
        }
        for (at, body) in kommune.facts.bodies.iter().enumerate() {
            enter(&mut scope, &body.id, Node::new(NodeKind::Body, owner, at));
        }
        for (at, decision) in kommune.decisions.iter().enumerate() {
            enter(&mut scope, &decision.id, Node::new(NodeKind::Decision, owner, at));
        }
        (Scope::new(scope), Scope::new(former))
    }
}

fn enter(ids: &mut Vec<(String, Node)>, id: &str, node: Node) {
    if !id.is_empty() {
        ids.push((composed(id).into_owned(), node));
    }
}

/// Ids of a plan's scope, present and former.
fn plan_scope(plan: &Plan, owner: PlanIx) -> (Scope, Scope) {
    let facts = &plan.facts;
    let mut scopes = PlanScope { owner, scope: Vec::new(), former: Vec::new() };
    scopes.add(
        NodeKind::FocusArea,
        facts.focus_areas.iter().map(|one| (&one.id.value, &*one.former_ids)),
    );
    scopes.add(NodeKind::Goal, facts.goals.iter().map(|one| (&one.id.value, &*one.former_ids)));
    scopes.add(
        NodeKind::Approach,
        facts.approaches.iter().map(|one| (&one.id.value, &*one.former_ids)),
    );
    scopes.add(NodeKind::Tiltak, plan.tiltak.iter().map(|one| (&one.id.value, &*one.former_ids)));
    scopes.add(
        NodeKind::Indicator,
        facts.indicators.iter().map(|one| (&one.id.value, &*one.former_ids)),
    );
    scopes.add(NodeKind::Table, facts.tables.iter().map(|one| (&one.id.value, &*one.former_ids)));
    scopes.add(NodeKind::Chart, facts.charts.iter().map(|one| (&one.id.value, &*one.former_ids)));
    scopes.add(NodeKind::Figure, facts.figures.iter().map(|one| (&one.id.value, &*one.former_ids)));
    let claims = facts.claims.iter().enumerate();
    for (at, id) in claims.filter_map(|(at, claim)| Some((at, claim.id.as_ref()?))) {
        enter(&mut scopes.scope, id, Node::new(NodeKind::Claim, owner, at));
    }
    scopes.add(
        NodeKind::Case,
        plan.cases.iter().map(|one| (&one.facts.id.value, &*one.facts.former_ids)),
    );
    scopes.add(NodeKind::Chapter, plan.chapters.iter().map(|one| (&one.name, &[][..])));
    scopes.add(NodeKind::Heading, plan.headings.iter().map(|one| (&one.id, &[][..])));
    (Scope::new(scopes.scope), Scope::new(scopes.former))
}

struct PlanScope {
    owner: PlanIx,
    scope: Vec<(String, Node)>,
    former: Vec<(String, Node)>,
}

impl PlanScope {
    fn add<'a>(&mut self, kind: NodeKind, ids: impl Iterator<Item = (&'a String, &'a [Written])>) {
        for (at, (id, former)) in ids.enumerate() {
            let node = Node::new(kind, self.owner, at);
            enter(&mut self.scope, id, node);
            for id in former {
                enter(&mut self.former, id, node);
            }
        }
    }
}

/// The links of so many plans are held twice while they are put together.
const GATHERED_AT_ONCE: usize = 64;

/// Every reference of fields and prose, sorted by place.
fn links(model: &Model, files: &Files) -> Vec<Link> {
    let of_kommuner = (0..).zip(&model.kommuner).flat_map(|(ix, own)| of_kommune(model, ix, own));
    let mut links: Vec<Link> = of_kommuner.collect();
    let plans: Vec<_> = model.all_plans().collect();
    for plans in plans.chunks(GATHERED_AT_ONCE) {
        let of_plans = plans.par_iter().map(|(ix, plan)| of_plan(model, files, *ix, plan));
        for mut of_plan in of_plans.collect::<Vec<_>>() {
            links.append(&mut of_plan);
        }
    }
    links.sort_by(|a, b| a.place.cmp(&b.place));
    links
}

fn of_kommune(model: &Model, kommune: KommuneIx, own: &Kommune) -> Vec<Link> {
    let from = Viewpoint { kommune, plan: None, in_case: false };
    let mut collector = LinkCollector { model, from, links: Vec::new() };
    for (at, decision) in own.decisions.iter().enumerate() {
        let node = Node::new(NodeKind::Decision, kommune, at);
        collector.each(node, LinkRole::DecisionBody, decision.body.as_ref());
    }
    collector.links
}

fn of_plan(model: &Model, files: &Files, ix: PlanIx, plan: &Plan) -> Vec<Link> {
    let from = Viewpoint { kommune: plan.kommune, plan: Some(ix), in_case: false };
    let mut collector = LinkCollector { model, from, links: Vec::new() };
    collector.plan(ix, plan);
    collector.prose(ix, plan, files);
    collector.cases(ix, plan, files);
    collector.links.sort_by(|a, b| a.place.cmp(&b.place));
    collector.links
}

/// Gathers the references of one municipality's or one plan's files.
struct LinkCollector<'a> {
    model: &'a Model,
    from: Viewpoint,
    links: Vec<Link>,
}

impl LinkCollector<'_> {
    fn each<'w>(
        &mut self,
        from: Node,
        role: LinkRole,
        written: impl IntoIterator<Item = &'w Written>,
    ) {
        for one in written {
            if !one.value.is_empty() {
                self.link(from, role, &one.value, one.place.clone());
            }
        }
    }

    fn link(&mut self, from: Node, role: LinkRole, written: &str, place: Place) {
        let target = self.model.resolve(self.from, role, written);
        self.links.push(Link { from, role, written: written.to_owned(), place, target });
    }

    fn plan(&mut self, ix: PlanIx, plan: &Plan) {
        let own = Node::plan(ix);
        let facts = &plan.facts;
        self.each(own, LinkRole::Parent, &facts.parents);
        self.each(own, LinkRole::Serves, &facts.serves);
        self.each(own, LinkRole::PlanDecision, &facts.decision);
        self.each(own, LinkRole::Replaces, facts.replaces.iter().map(|one| &one.plan));
        self.continuations(own, plan);
        self.follow_up(own, plan);
        for phase in &facts.phases {
            self.each(own, LinkRole::PhaseBody, phase.treatments.iter().map(|one| &one.body));
        }
        self.goals_and_more(ix, plan);
        self.tiltak(ix, plan);
        for response in &plan.responses {
            self.each(
                own,
                LinkRole::ResponseRef,
                response.points.iter().flat_map(|point| &point.refs),
            );
        }
    }

    fn continuations(&mut self, own: Node, plan: &Plan) {
        for one in &plan.facts.continuations {
            match one.from.value.strip_suffix("#*") {
                Some(plan) => self.link(own, LinkRole::ContinuedRest, plan, one.from.place.clone()),
                None => self.each(own, LinkRole::ContinuedFrom, [&one.from]),
            }
            self.each(own, LinkRole::ContinuedTo, &one.to);
        }
    }

    fn follow_up(&mut self, own: Node, plan: &Plan) {
        let Some(follow_up) = &plan.facts.follow_up else { return };
        self.each(own, LinkRole::DecidedBy, &follow_up.decided_by);
        let is_word = |one: &&Written| {
            <super::TiltakPlace as crate::syntax::Keyword>::from_word(&one.value).is_some()
        };
        self.each(
            own,
            LinkRole::TiltakPlan,
            follow_up.tiltak_in.iter().filter(|one| !is_word(one)),
        );
    }

    fn goals_and_more(&mut self, ix: PlanIx, plan: &Plan) {
        for (at, goal) in plan.facts.goals.iter().enumerate() {
            let node = Node::new(NodeKind::Goal, ix, at);
            self.each(node, LinkRole::GoalFocusArea, &goal.focus_area);
            self.each(node, LinkRole::GoalParent, &goal.parent);
        }
        for (at, approach) in plan.facts.approaches.iter().enumerate() {
            self.each(
                Node::new(NodeKind::Approach, ix, at),
                LinkRole::ApproachGoal,
                &approach.goals,
            );
        }
        for (at, indicator) in plan.facts.indicators.iter().enumerate() {
            self.each(
                Node::new(NodeKind::Indicator, ix, at),
                LinkRole::IndicatorGoal,
                &indicator.goal,
            );
        }
        for (at, chart) in plan.facts.charts.iter().enumerate() {
            self.each(Node::new(NodeKind::Chart, ix, at), LinkRole::ChartTable, [&chart.table]);
        }
        for (at, claim) in plan.facts.claims.iter().enumerate() {
            self.each(Node::new(NodeKind::Claim, ix, at), LinkRole::ClaimTable, [&claim.table]);
        }
    }

    fn tiltak(&mut self, ix: PlanIx, plan: &Plan) {
        for (at, tiltak) in plan.tiltak.iter().enumerate() {
            let node = Node::new(NodeKind::Tiltak, ix, at);
            self.each(node, LinkRole::TiltakGoal, &tiltak.goals);
            self.each(node, LinkRole::TiltakFocusArea, &tiltak.focus_area);
            self.each(node, LinkRole::TiltakReplacedBy, &tiltak.replaced_by);
        }
    }

    fn prose(&mut self, ix: PlanIx, plan: &Plan, files: &Files) {
        for (at, chapter) in plan.chapters.iter().enumerate() {
            self.markdown(Node::new(NodeKind::Chapter, ix, at), files, &chapter.file);
        }
        if let Some(short) = &plan.short {
            self.markdown(Node::plan(ix), files, short);
        }
    }

    fn cases(&mut self, ix: PlanIx, plan: &Plan, files: &Files) {
        self.from.in_case = true;
        for (at, case) in plan.cases.iter().enumerate() {
            let node = Node::new(NodeKind::Case, ix, at);
            self.each(node, LinkRole::Background, &case.facts.background);
            self.each(
                node,
                LinkRole::TreatmentBody,
                case.facts.treatments.iter().map(|one| &one.body),
            );
            self.markdown(node, files, &case.file);
        }
    }

    fn markdown(&mut self, from: Node, files: &Files, path: &PlanPath) {
        let Some(file) = files.get(path) else { return };
        let Some(Markdown { links, .. }) = &file.markdown else { return };
        for link in links {
            let written = link.target.slice(&file.source.text);
            // An empty target or one with a space is a fault of its own.
            if written.is_empty() || written.contains(char::is_whitespace) {
                continue;
            }
            let role = if link.placement { LinkRole::Placement } else { LinkRole::Mention };
            let place = Place { file: path.clone(), span: link.target };
            self.link(from, role, written, place);
        }
    }
}

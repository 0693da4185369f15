//! Plans that build on what applies no more.

use crate::check::{Check, Run, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Link, LinkRole, Model, Node, NodeKind, Plan, PlanIx, PlanStatus, TiltakStatus};
use crate::snapshot::Snapshot;
use crate::syntax::{At, Keyword};
use crate::text::Place;
use jiff::civil::Date;
use std::collections::BTreeSet;

static RULE: Rule = Rule {
    id: "lenke-til-utgaatt",
    level: Level::Warning,
    doc: include_str!("../lenke-til-utgaatt.md"),
};

pub(in crate::check) const CHECK: Check = Check { rules: &[&RULE], run: Run::Plan(run) };

/// The fields by which a plan rests on another.
const BUILDING: &[LinkRole] = &[
    LinkRole::Parent,
    LinkRole::Serves,
    LinkRole::TiltakPlan,
    LinkRole::GoalFocusArea,
    LinkRole::GoalParent,
    LinkRole::ApproachGoal,
    LinkRole::IndicatorGoal,
    LinkRole::TiltakGoal,
    LinkRole::TiltakFocusArea,
];

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let model = &snapshot.model;
    if end(model.plan(ix), snapshot.today).is_some() {
        return;
    }
    let links = model.links_from(ix).filter(|link| builds(model, link));
    let findings = links.filter_map(|link| finding(snapshot, ix, link)).collect();
    found.extend(once(snapshot, findings, "lenke-til-utgaatt-sted-bruk"));
}

/// Whether the reference carries something; that of a tiltak which is finished or dropped does not.
fn builds(model: &Model, link: &Link) -> bool {
    let is_over = || {
        link.from.kind == NodeKind::Tiltak
            && is_over(model.plan(link.from.owner).tiltak[link.from.at()].status.as_ref())
    };
    BUILDING.contains(&link.role) && !is_over()
}

fn is_over(status: Option<&At<TiltakStatus>>) -> bool {
    status.is_some_and(|status| !status.is_open())
}

/// The reference leads to another plan that applies no more, or to a goal or focus area of one that does not.
fn finding(snapshot: &Snapshot, ix: PlanIx, link: &Link) -> Option<Diagnostic> {
    let target = *link.target.as_ref().ok()?;
    let owner = target.in_plan().filter(|owner| *owner != ix)?;
    let plan = snapshot.model.plan(owner);
    let (gone, (status, place)) = match (end(plan, snapshot.today), given_up(plan, target)) {
        (Some(end), _) => (Node::plan(owner), end),
        (None, Some(given_up)) => (target, given_up),
        (None, None) => return None,
    };
    let message = Message::new("lenke-til-utgaatt")
        .with("navn", name_of(snapshot, ix, gone))
        .with("status", status);
    let told = Diagnostic::new(&RULE, link.place.clone(), message)
        .related(place.clone(), Message::new("lenke-til-utgaatt-sted-status"));
    Some(told.help(help(snapshot, ix, link, target)))
}

fn name_of(snapshot: &Snapshot, ix: PlanIx, node: Node) -> String {
    snapshot.model.ref_from(snapshot.model.plan(ix).kommune, node)
}

/// How a plan ended, in a word, and where that stands.
fn end(plan: &Plan, today: Date) -> Option<(&'static str, &Place)> {
    let status = &plan.facts.status;
    if status.is_ended() {
        return Some((status.word(), &status.place));
    }
    let to = plan.facts.validity.as_ref()?.to.as_ref();
    to.filter(|to| to.value < today).map(|to| ("utloept", &to.place))
}

/// How a goal or focus area was given up or moved elsewhere; one that is reached still stands.
fn given_up(plan: &Plan, node: Node) -> Option<(&'static str, &Place)> {
    let status = match node.kind {
        NodeKind::Goal => plan.facts.goals[node.at()].status.as_ref(),
        NodeKind::FocusArea => plan.facts.focus_areas[node.at()].status.as_ref(),
        _ => None,
    };
    let gone = |status: &&At<TiltakStatus>| {
        matches!(status.value, TiltakStatus::Closed | TiltakStatus::Continued)
    };
    status.filter(gone).map(|status| (status.word(), &status.place))
}

/// Points at what has taken over, where that could stand in the same field.
fn help(snapshot: &Snapshot, ix: PlanIx, link: &Link, target: Node) -> Message {
    let Some(heir) = heir(snapshot, target).filter(|heir| *heir != Node::plan(ix)) else {
        return Message::new("lenke-til-utgaatt-hjelp");
    };
    let fits = link.role.accepts().contains(&heir.kind);
    let key = if fits { "lenke-til-utgaatt-hjelp-forslag" } else { "lenke-til-utgaatt-hjelp-plan" };
    Message::new(key).with("forslag", name_of(snapshot, ix, heir))
}

/// What has taken over from something, at the end of the line of those who did.
fn heir(snapshot: &Snapshot, thing: Node) -> Option<Node> {
    let mut passed = BTreeSet::from([thing]);
    let mut thing = next_heir(&snapshot.model, thing)?;
    while !applies(snapshot, thing) && passed.insert(thing) {
        thing = next_heir(&snapshot.model, thing)?;
    }
    applies(snapshot, thing).then_some(thing)
}

/// What a goal or tiltak is continued as, else the plan that replaces its plan.
fn next_heir(model: &Model, thing: Node) -> Option<Node> {
    let continued = model.continuations(thing).filter(|_| thing.kind != NodeKind::Plan);
    let stands = |new: PlanIx| model.plan(new).facts.status.value != PlanStatus::Withdrawn;
    let mut continued = continued.filter_map(|one| model.follow(one.to.as_ref()?));
    continued.next().or_else(|| {
        let mut successors = model.successors(thing.in_plan()?);
        successors.find(|one| one.is_whole() && stands(one.new)).map(|one| Node::plan(one.new))
    })
}

fn applies(snapshot: &Snapshot, node: Node) -> bool {
    let plan = node.in_plan().map(|plan| snapshot.model.plan(plan));
    plan.is_some_and(|plan| end(plan, snapshot.today).is_none() && given_up(plan, node).is_none())
}

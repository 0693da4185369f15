//! What came in at the hearing has to be assessed, and the assessment shown to those who decide.

use crate::check::legible::is_whole;
use crate::check::{Check, Run, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{
    Case, CaseKind, Followed, LinkRole, Model, Node, NodeKind, PhaseKind, Plan, PlanIx, PlanStatus,
    Response, ResponsePoint,
};
use crate::snapshot::Snapshot;
use crate::text::{Place, PlanPath};

static NOT_SHOWN: Rule = Rule {
    id: "hoering-uten-vurdering",
    level: Level::Warning,
    doc: include_str!("../hoering-uten-vurdering.md"),
};
static UNANSWERED: Rule = Rule {
    id: "ubesvart-innspill",
    level: Level::Warning,
    doc: include_str!("../ubesvart-innspill.md"),
};

pub(in crate::check) const CHECK: Check =
    Check { rules: &[&NOT_SHOWN, &UNANSWERED], run: Run::Plan(run) };

/// A case that tells of what came in at the hearing has one of these.
const OF_RESPONSES: &[&str] =
    &["høring", "høyring", "innspill", "innspel", "uttale", "merknad", "fråsegn", "ettersyn"];

/// A case that tells of the effects of the plan has one of these.
const OF_EFFECTS: &[&str] = &["konsekvens", "virkning", "verknad", "effekt", "påvirk", "påverk"];

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let plan = snapshot.model.plan(ix);
    if let Some(hearing) = hearing(plan) {
        let cases = plan.cases.iter().enumerate();
        let decided = cases.filter(|(_, case)| case.facts.kind.value == CaseKind::Final);
        found.extend(decided.filter_map(|(at, case)| {
            let node = Node::new(NodeKind::Case, ix, at);
            not_shown(snapshot, node, case, hearing)
        }));
    }
    found.extend(once(snapshot, unanswered(snapshot, plan), "ubesvart-innspill-sted-ogsaa"));
}

// ---- hoering-uten-vurdering

/// Where the plan says that it has been on hearing.
fn hearing(plan: &Plan) -> Option<&Place> {
    let is_hearing =
        |kind: PhaseKind| matches!(kind, PhaseKind::Hearing | PhaseKind::LimitedHearing);
    let phases = plan.facts.phases.iter().map(|phase| &phase.kind);
    let phase = phases.filter(|kind| is_hearing(kind.value)).map(|kind| &kind.place).next();
    let cases = plan.cases.iter().map(|case| &case.facts.kind);
    let case = cases.filter(|kind| kind.value == CaseKind::Hearing).map(|kind| &kind.place).next();
    phase.or(case).or_else(|| plan.responses.first().map(|response| &response.sender.place))
}

fn not_shown(snapshot: &Snapshot, node: Node, case: &Case, hearing: &Place) -> Option<Diagnostic> {
    let texts = texts(snapshot, node, case)?;
    let tells =
        |words: &[&str]| texts.iter().any(|text| words.iter().any(|one| text.contains(one)));
    let missing = match (tells(OF_RESPONSES), tells(OF_EFFECTS)) {
        (true, true) => return None,
        (false, true) => "innspill",
        (true, false) => "virkninger",
        (false, false) => "begge",
    };
    let is_statutory = snapshot.model.plan(node.owner).is_statutory();
    let say = |key| Message::new(key).with("mangler", missing);
    let told = Diagnostic::new(&NOT_SHOWN, case.facts.id.place.clone(), say(NOT_SHOWN.id))
        .related(hearing.clone(), Message::new("hoering-uten-vurdering-sted-hoering"))
        .help(say("hoering-uten-vurdering-hjelp"));
    Some(told.at_level(if is_statutory { Level::Error } else { NOT_SHOWN.level }))
}

/// What the case says, with the chapters it shows parts of, in lower case; nothing where that can not be read.
fn texts(snapshot: &Snapshot, node: Node, case: &Case) -> Option<Vec<String>> {
    if !is_whole(snapshot, &case.file) {
        return None;
    }
    let model = &snapshot.model;
    let links = model.links_from(node.owner).filter(|link| link.from == node);
    let placed = links.filter(|link| link.role == LinkRole::Placement);
    let shown = placed.filter_map(|link| chapter(model, *link.target.as_ref().ok()?));
    let files = std::iter::once(&case.file).chain(shown).filter_map(|path| snapshot.file(path));
    Some(files.map(|file| file.source.text.to_lowercase()).collect())
}

/// The chapter that a placed chapter or heading stands in.
fn chapter(model: &Model, node: Node) -> Option<&PlanPath> {
    let plan = model.plan(node.in_plan()?);
    match node.kind {
        NodeKind::Chapter => Some(&plan.chapters[node.at()].file),
        NodeKind::Heading => Some(&plan.chapters[plan.headings[node.at()].chapter].file),
        _ => None,
    }
}

// ---- ubesvart-innspill

/// The points that nobody has assessed, once the plan is brought up for decision.
fn unanswered(snapshot: &Snapshot, plan: &Plan) -> Vec<Diagnostic> {
    let status = plan.facts.status.value;
    let is_due = matches!(status, PlanStatus::Proposed | PlanStatus::Adopted);
    let readable = |response: &&Response| is_whole(snapshot, &response.place.file);
    let responses = plan.responses.iter().filter(readable).filter(|_| is_due);
    responses.flat_map(open_points).collect()
}

fn open_points(response: &Response) -> Vec<Diagnostic> {
    let told = |place: &Place, help: &'static str| {
        Diagnostic::new(&UNANSWERED, place.clone(), Message::new(UNANSWERED.id))
            .help(Message::new(help))
    };
    if response.points.is_empty() {
        return vec![told(&response.number.place, "ubesvart-innspill-hjelp-punkt")];
    }
    let open = response.points.iter().filter(|point| !is_assessed(point));
    let place = |point: &ResponsePoint| {
        point.summary.as_ref().map_or_else(|| point.place.clone(), |summary| summary.place.clone())
    };
    open.map(|point| told(&place(point), "ubesvart-innspill-hjelp")).collect()
}

/// What is only noted needs no more than that.
fn is_assessed(point: &ResponsePoint) -> bool {
    let is_noted = point.followed.as_ref().is_some_and(|one| one.value == Followed::Noted);
    is_noted || point.assessment.as_ref().is_some_and(|text| !text.trim().is_empty())
}

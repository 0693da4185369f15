//! Plans that have changed since the revision a case speaks of, or since they were on hearing.

use crate::check::adopted_revision::{is_read, is_unknown};
use crate::check::{Check, MOST_SHOWN, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::diff::{Change, Class, Thing, diff_plan};
use crate::model::{Case, CaseKind, FileRole, Link, LinkRole, Model, Node, NodeKind, Plan, PlanIx};
use crate::snapshot::Snapshot;
use crate::syntax::{At, Kind as Syntax};
use crate::text::{Place, PlanPath};
use std::collections::BTreeSet;

static UNKNOWN: Rule = Rule {
    id: "ukjent-planversjon",
    level: Level::Error,
    doc: include_str!("../ukjent-planversjon.md"),
};
static OUTDATED: Rule =
    Rule { id: "utdatert-sak", level: Level::Error, doc: include_str!("../utdatert-sak.md") };
static UNTOLD: Rule = Rule {
    id: "endret-etter-hoering",
    level: Level::Warning,
    doc: include_str!("../endret-etter-hoering.md"),
};

pub(in crate::check) const CHECK: Check =
    Check { rules: &[&UNKNOWN, &OUTDATED, &UNTOLD], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let plan = snapshot.model.plan(ix);
    for case in &plan.cases {
        found.extend(unknown(snapshot, case));
    }
    let model = &snapshot.model;
    let is_open = |case: &&Case| !model.is_over(plan, case, snapshot.today);
    let open: Vec<&Case> = plan.cases.iter().filter(is_open).collect();
    found.extend(open.iter().filter_map(|case| outdated(snapshot, ix, case)));
    let last = open.iter().rfind(|case| case.facts.kind.value == CaseKind::Final);
    found.extend(last.and_then(|case| untold(snapshot, ix, case)));
}

// ---- ukjent-planversjon

fn unknown(snapshot: &Snapshot, case: &Case) -> Option<Diagnostic> {
    let version = case.facts.plan_version.as_ref()?;
    let fault = snapshot.history.get(&version.value)?.as_ref().err()?;
    is_unknown(fault).then(|| {
        let headline = Message::new(UNKNOWN.id).with("revisjon", &version.value);
        Diagnostic::new(&UNKNOWN, version.place.clone(), headline)
            .help(Message::new("ukjent-planversjon-hjelp").with("revisjon", &version.value))
    })
}

// ---- utdatert-sak

fn outdated(snapshot: &Snapshot, ix: PlanIx, case: &Case) -> Option<Diagnostic> {
    let version = case.facts.plan_version.as_ref()?;
    let changes = changes_since(snapshot, ix, version)?;
    let headline =
        Message::new(OUTDATED.id).with("antall", changes.len()).with("revisjon", &version.value);
    let plan = snapshot.model.plan(ix).id();
    let help = Message::new("utdatert-sak-hjelp").with("revisjon", &version.value);
    let help = help.with("plan", plan);
    let told = Diagnostic::new(&OUTDATED, version.place.clone(), headline).help(help);
    (!changes.is_empty()).then(|| show(told, &changes, "utdatert-sak-sted-endret"))
}

/// Shows some of the changes; what is gone has no place to show.
fn show(told: Diagnostic, changes: &[Change], label: &'static str) -> Diagnostic {
    let places: BTreeSet<&Place> =
        changes.iter().filter_map(|change| Some(&change.new.as_ref()?.place)).collect();
    let shown = places.into_iter().take(MOST_SHOWN);
    shown.fold(told, |told, place| told.related(place.clone(), Message::new(label)))
}

// ---- endret-etter-hoering

/// A municipality's own template for cases.
const OWN_TEMPLATE: &str = "templates/saksframlegg.md.j2";

/// What the built-in template for cases puts in by itself, and an own one may leave out.
const LIST_OF_CHANGES: &str = "endringer";

fn untold(snapshot: &Snapshot, ix: PlanIx, case: &Case) -> Option<Diagnostic> {
    let template = snapshot.read(&PlanPath::new(OWN_TEMPLATE).ok()?).ok()?;
    if String::from_utf8_lossy(&template).contains(LIST_OF_CHANGES) {
        return None;
    }
    let plan = snapshot.model.plan(ix);
    let heard = plan.facts.hearing_revision()?;
    let told_of = ToldOf::new(snapshot, ix);
    let mut changes = changes_since(snapshot, ix, &heard.git)?;
    changes.retain(|change| !told_of.has(change));
    let headline = Message::new(UNTOLD.id).with("antall", changes.len());
    let help = Message::new("endret-etter-hoering-hjelp").with("revisjon", &heard.git.value);
    let help = help.with("plan", plan.id());
    let told = Diagnostic::new(&UNTOLD, case.facts.id.place.clone(), headline).help(help);
    (!changes.is_empty()).then(|| show(told, &changes, "endret-etter-hoering-sted-endret"))
}

/// Words in a heading over what has changed.
const OF_CHANGES: &[&str] = &["endring", "endret", "endra"];

/// What the final case, the summary of the hearing and the answers to what came in say has changed.
struct ToldOf {
    ids: BTreeSet<String>,
    titles: BTreeSet<String>,
    chapters: BTreeSet<PlanPath>,
    /// A case has a part about changes, which tells of the running text.
    text: bool,
}

impl ToldOf {
    fn new(snapshot: &Snapshot, ix: PlanIx) -> Self {
        let model = &snapshot.model;
        let plan = model.plan(ix);
        let answered = answered(plan);
        let tells = |link: &&Link| match link.role {
            LinkRole::ResponseRef => answered.contains(&link.place),
            LinkRole::Mention | LinkRole::Placement => tells_of_changes(plan, link.from),
            _ => false,
        };
        let targets = model.links_from(ix).filter(tells);
        let mut told = Self {
            ids: BTreeSet::new(),
            titles: BTreeSet::new(),
            chapters: BTreeSet::new(),
            text: cases_of_changes(plan).any(|case| has_heading(snapshot, case)),
        };
        for node in targets.filter_map(|link| link.target.as_ref().ok()) {
            told.add(model, ix, *node);
        }
        told
    }

    fn add(&mut self, model: &Model, ix: PlanIx, node: Node) {
        if node.in_plan() != Some(ix) || node.kind == NodeKind::Plan {
            return;
        }
        if node.kind == NodeKind::Chapter {
            self.chapters.insert(model.plan(ix).chapters[node.at()].file.clone());
        }
        self.ids.insert(model.id_of(node).to_owned());
        self.titles.extend(model.title_of(node).map(str::to_owned));
    }

    /// Whether the thing, or what it stands in, is told of.
    fn has(&self, change: &Change) -> bool {
        let Some(thing) = change.thing() else { return false };
        (self.text && thing.kind.is_prose())
            || self.ids.contains(&thing.id)
            || self.chapters.contains(&thing.place.file)
            || thing.path.iter().any(|title| self.titles.contains(title))
    }
}

/// Where points of responses that have led to a change refer to what was changed.
fn answered(plan: &Plan) -> BTreeSet<&Place> {
    let points = plan.responses.iter().flat_map(|response| &response.points);
    let changed = points.filter(|point| point.change.is_some());
    changed.flat_map(|point| &point.refs).map(|written| &written.place).collect()
}

fn cases_of_changes(plan: &Plan) -> impl Iterator<Item = &Case> {
    let kinds = [CaseKind::Final, CaseKind::HearingSummary];
    plan.cases.iter().filter(move |case| kinds.contains(&case.facts.kind.value))
}

fn tells_of_changes(plan: &Plan, from: Node) -> bool {
    let kinds = [CaseKind::Final, CaseKind::HearingSummary];
    from.kind == NodeKind::Case && kinds.contains(&plan.cases[from.at()].facts.kind.value)
}

fn has_heading(snapshot: &Snapshot, case: &Case) -> bool {
    let Some(file) = snapshot.file(&case.file) else { return false };
    let Some(markdown) = &file.markdown else { return false };
    let mut headings = markdown.of_kind(Syntax::Heading);
    headings.any(|node| {
        let heading = markdown.plain(&file.source.text, node).to_lowercase();
        OF_CHANGES.iter().any(|word| heading.contains(word))
    })
}

// ---- What has changed

/// The changes of substance in a plan since a revision; nothing where one of the two can not be read.
fn changes_since(snapshot: &Snapshot, ix: PlanIx, git: &At<String>) -> Option<Vec<Change>> {
    let (old, was) = snapshot.earlier(ix, &git.value)?;
    if !is_read(old, was) || !is_read(snapshot, ix) {
        return None;
    }
    let mut changes = diff_plan((old, was), (snapshot, ix));
    changes.retain(is_of_substance);
    Some(changes)
}

/// Whether the change is of what is adopted: the short version is not, and spelling changes nothing.
fn is_of_substance(change: &Change) -> bool {
    let of_short = |thing: &Thing| FileRole::of(&thing.place.file) == FileRole::Short;
    change.class != Class::Editorial
        && change.is_of_content()
        && !change.thing().is_some_and(of_short)
}

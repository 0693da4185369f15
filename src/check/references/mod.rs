//! ukjent-referanse, tvetydig-referanse: references that lead nowhere, or to several things.

mod former;
mod meant;

use super::{Check, Run, adopted_revision, faults, list, once};
use crate::diagnostic::{Diagnostic, Fix, Level, Message, Rule};
use crate::model::{
    CASE_BUILTINS, File, Link, LinkRole, Model, Node, NodeKind, PlanIx, TiltakPlace, Unresolved,
    Viewpoint,
};
use crate::snapshot::Snapshot;
use crate::syntax::{FaultKind, Keyword, TomlType, is_id};
use crate::text::PlanPath;
pub(super) use meant::id_called;
use meant::{Meant, Search};
use std::collections::{BTreeMap, BTreeSet};

static UNKNOWN: Rule = Rule {
    id: "ukjent-referanse",
    level: Level::Error,
    doc: include_str!("../ukjent-referanse.md"),
};

static AMBIGUOUS: Rule = Rule {
    id: "tvetydig-referanse",
    level: Level::Error,
    doc: include_str!("../tvetydig-referanse.md"),
};

/// Of so many in one plan, something is said of what was meant: to look for it takes time, and more have one cause.
const MOST_EXPLAINED: usize = 500;

/// A text that is taken for a list has no more parts.
const MOST_LISTED: usize = 20;

pub(super) const CHECK: Check =
    Check { rules: &[&UNKNOWN, &AMBIGUOUS, &former::FORMER], run: Run::Workspace(run) };

fn run(snapshot: &Snapshot, found: &mut Vec<Diagnostic>) {
    let lost = lost_folders(snapshot);
    let search = Search::new(&snapshot.model);
    let mut by_owner: BTreeMap<_, Vec<Diagnostic>> = BTreeMap::new();
    for link in &snapshot.model.links {
        let owner = (link.from.in_plan(), link.from.owner);
        let told = match &link.target {
            Ok(_) => former::former(&snapshot.model, link),
            Err(why) if is_consequence(snapshot, &lost, link, why) => None,
            Err(_) if !is_quoted(snapshot, link) => None,
            Err(_) if by_owner.get(&owner).map_or(0, Vec::len) >= MOST_EXPLAINED => {
                Some(unexplained(link))
            }
            Err(why) => Some(unresolved(&search, link, why)),
        };
        if let Some(told) = told {
            by_owner.entry(owner).or_default().push(told);
        }
    }
    for of_one_plan in by_owner.into_values() {
        found.extend(once(snapshot, of_one_plan, "ukjent-referanse-sted-bruk"));
    }
    found.extend(snapshot.files.iter().flat_map(|file| footnotes(file)));
}

fn footnotes(file: &File) -> impl Iterator<Item = Diagnostic> + '_ {
    file.faults.iter().filter_map(|fault| {
        let FaultKind::FootnoteUndefined { label } = &fault.kind else { return None };
        let say = |key| Message::new(key).with("navn", label);
        let finding =
            Diagnostic::new(&UNKNOWN, file.place(fault.span), say("ukjent-referanse-fotnote"));
        Some(finding.help(say("ukjent-referanse-hjelp-fotnote")))
    })
}

// ---- What follows from other faults

/// The folders of plans and municipalities whose files could not be read whole.
fn lost_folders(snapshot: &Snapshot) -> BTreeSet<PlanPath> {
    let broken = snapshot.files.iter().filter(|file| faults::is_broken(file) || lacks_all(file));
    let unread = snapshot.unread.iter().map(|(path, _)| path);
    broken.map(|file| &file.source.path).chain(unread).map(owning_folder).collect()
}

/// Whether the file does not even say what it is of, or has single brackets around all of its entries.
fn lacks_all(file: &File) -> bool {
    file.faults.iter().any(|fault| {
        matches!(
            fault.kind,
            FaultKind::MissingField { key: "id", table: "" }
                | FaultKind::WrongType { expected: TomlType::TableList, .. }
        )
    })
}

/// `plans/kommune/plan` of everything in it, `plans/kommune` of the municipality's own files.
fn owning_folder(path: &PlanPath) -> PlanPath {
    let folder = path.parent();
    if path.parts().count() > 4 { folder.parent() } else { folder }
}

/// Whether the thing may well exist, in a file that has a fault of its own or in what was once adopted.
fn is_consequence(
    snapshot: &Snapshot,
    lost: &BTreeSet<PlanPath>,
    link: &Link,
    why: &Unresolved,
) -> bool {
    let model = &snapshot.model;
    let own_plan = link.from.in_plan();
    let kommune = own_plan.map_or(link.from.owner, |plan| model.plan(plan).kommune);
    let kommune = model.kommune(kommune);
    let lacks_bodies = kommune.file.is_none() && link.role.accepts() == [NodeKind::Body];
    let kommune = kommune.dir.as_ref();
    let is_lost = |dir: Option<&PlanPath>| dir.is_some_and(|dir| lost.contains(dir));
    let plan_is_lost = |plan: PlanIx| is_lost(model.plan(plan).dir.as_ref().or(kommune));
    let was_there = |plan: PlanIx, id: &str| {
        link.role == LinkRole::ContinuedFrom && adopted_revision::had(snapshot, plan, id)
    };
    match why {
        Unresolved::UnknownId { id, plan: Some(plan) } => {
            plan_is_lost(plan.owner) || was_there(plan.owner, id)
        }
        Unresolved::UnknownId { id, plan: None } => {
            is_lost(kommune)
                || lacks_bodies
                || own_plan.is_some_and(|plan| plan_is_lost(plan) || was_there(plan, id))
                || (link.role.may_be(NodeKind::Plan) && has_folder(snapshot, kommune, id))
        }
        Unresolved::UnknownPlan { plan } => is_lost(kommune) || has_folder(snapshot, kommune, plan),
        // Ids that are taken twice are told where they are defined.
        Unresolved::Ambiguous { candidates } => {
            candidates.iter().all(|node| model.id_of(*node) == id_part(&link.written))
        }
        _ => false,
    }
}

/// Whether a reference in TOML is a text: what a bracket that is not closed runs into is none.
fn is_quoted(snapshot: &Snapshot, link: &Link) -> bool {
    let written = snapshot.source(&link.place.file).map(|file| link.place.span.slice(&file.text));
    matches!(link.role, LinkRole::Mention | LinkRole::Placement)
        || written.is_none_or(|written| written.starts_with(['"', '\'']))
}

/// Whether there is a folder for the plan, though nothing in it says so.
fn has_folder(snapshot: &Snapshot, kommune: Option<&PlanPath>, plan: &str) -> bool {
    let folder = match kommune {
        Some(kommune) if !plan.contains('/') => kommune.join(plan),
        _ => PlanPath::new(&format!("plans/{plan}")),
    };
    folder.is_ok_and(|folder| !snapshot.entries_under(&folder).is_empty())
}

fn id_part(written: &str) -> &str {
    written.rsplit('#').next().unwrap_or(written)
}

// ---- What is told

fn unresolved(search: &Search<'_>, link: &Link, why: &Unresolved) -> Diagnostic {
    if let Some(told) = listed(search.model, link) {
        return told;
    }
    match why {
        // A case number has a bar too: «sak 12/27».
        Unresolved::UnknownKommune { kommune } if !is_id(kommune) || is_of_kommune(link) => {
            unknown_id(search, link, &link.written)
        }
        Unresolved::UnknownKommune { kommune } => unknown_kommune(search, link, kommune),
        Unresolved::UnknownPlan { plan } => unknown_plan(search, link, plan),
        Unresolved::UnknownId { id, plan: Some(plan) } => unknown_in_plan(search, link, *plan, id),
        Unresolved::UnknownId { id, plan: None } => unknown_id(search, link, id),
        Unresolved::UnknownBuiltin { name } => unknown_builtin(search, link, name),
        Unresolved::WrongKind { found } => wrong_kind(search.model, link, *found),
        Unresolved::Ambiguous { candidates } => ambiguous(search.model, link, candidates),
    }
}

/// Whether the reference is to a decision or a body, which the municipality itself has.
fn is_of_kommune(link: &Link) -> bool {
    matches!(link.role.accepts(), [NodeKind::Decision | NodeKind::Body])
}

fn finding(link: &Link, headline: Message) -> Diagnostic {
    Diagnostic::new(&UNKNOWN, link.place.clone(), headline)
}

fn unexplained(link: &Link) -> Diagnostic {
    let headline = Message::new("ukjent-referanse").with("navn", &link.written);
    finding(link, headline).help(Message::new("ukjent-referanse-hjelp"))
}

fn unknown_kommune(search: &Search<'_>, link: &Link, kommune: &str) -> Diagnostic {
    let names: Vec<&str> = search.model.kommuner.iter().map(|one| one.id.as_str()).collect();
    let near = search.among(kommune, &names).map(|near| near.within(link, kommune));
    let headline = Message::new("ukjent-referanse-kommune").with("kommune", kommune);
    let help = Message::new("ukjent-referanse-hjelp");
    suggest(finding(link, headline), search.model, link, near, help)
}

fn unknown_plan(search: &Search<'_>, link: &Link, plan: &str) -> Diagnostic {
    let headline = Message::new("ukjent-referanse-plan").with("plan", plan);
    let places_tiltak = link.role == LinkRole::TiltakPlan;
    let words = if places_tiltak { TiltakPlace::WORDS } else { &[] };
    let near = search.among(plan, words).or_else(|| search.plan(link, plan));
    let help = if places_tiltak {
        Message::new("ukjent-referanse-hjelp-tiltak-i").with("liste", list(words))
    } else {
        Message::new("ukjent-referanse-hjelp-plan")
    };
    suggest(finding(link, headline), search.model, link, near, help)
}

fn unknown_in_plan(search: &Search<'_>, link: &Link, plan: Node, id: &str) -> Diagnostic {
    let model = search.model;
    let headline =
        Message::new("ukjent-referanse-i-plan").with("navn", id).with("plan", model.id_of(plan));
    let near = search.in_scope(link, &[&model.plan(plan.owner).scope], id);
    let near = near.map(|near| near.after_hash(link));
    let registered = model.plan(plan.owner).is_registered();
    let help = Message::new(if registered {
        "ukjent-referanse-hjelp-register"
    } else {
        "ukjent-referanse-hjelp"
    });
    let finding = suggest(finding(link, headline), model, link, near, help);
    stands_here(finding, model, plan)
}

fn unknown_id(search: &Search<'_>, link: &Link, id: &str) -> Diagnostic {
    let (headline, help) = match link.role.accepts() {
        [NodeKind::Plan] => return unknown_plan(search, link, id),
        [NodeKind::Decision] => ("ukjent-referanse-slag", "ukjent-referanse-hjelp-vedtak"),
        [NodeKind::Body] => ("ukjent-referanse-slag", "ukjent-referanse-hjelp-organ"),
        [_] => ("ukjent-referanse-slag", "ukjent-referanse-hjelp"),
        _ => ("ukjent-referanse", "ukjent-referanse-hjelp"),
    };
    let kind = link.role.accepts().first().map_or("", |kind| kind.word());
    let headline = Message::new(headline).with("navn", id).with("slag", kind);
    let near = meant::builtin(link, id).or_else(|| search.here(link, id));
    let help = search.elsewhere(link, id).unwrap_or_else(|| Message::new(help));
    suggest(finding(link, headline), search.model, link, near, help)
}

/// Several references in one text: «m1, m2».
fn listed(model: &Model, link: &Link) -> Option<Diagnostic> {
    let parts: Vec<&str> = link.written.split([',', ';']).map(str::trim).collect();
    let leads = |part: &&str| model.resolve(viewpoint(model, link), link.role, part).is_ok();
    if parts.len() < 2 || parts.len() > MOST_LISTED || !parts.iter().all(leads) {
        return None;
    }
    let quoted: Vec<String> = parts.iter().map(|part| format!("\"{part}\"")).collect();
    let list = format!("[{}]", quoted.join(", "));
    let headline = Message::new("ukjent-referanse-liste").with("navn", &link.written);
    Some(
        finding(link, headline)
            .help(Message::new("ukjent-referanse-hjelp-liste").with("forslag", list)),
    )
}

/// Asks whether `near` was meant. Where nothing else can have been, and it leads somewhere, that is also the fix.
fn suggest(
    finding: Diagnostic,
    model: &Model,
    link: &Link,
    near: Option<Meant>,
    otherwise: Message,
) -> Diagnostic {
    let Some(near) = near else { return finding.help(otherwise) };
    let target = model.resolve(viewpoint(model, link), link.role, &near.text);
    let is_safe = near.is_certain && target.is_ok_and(|target| target != link.from);
    let fix = is_safe.then(|| Fix { edits: vec![link.rewrite(&near.text)] });
    finding.help(did_you_mean(near.text)).fix(fix)
}

fn viewpoint(model: &Model, link: &Link) -> Viewpoint {
    let plan = link.from.in_plan();
    let kommune = plan.map_or(link.from.owner, |plan| model.plan(plan).kommune);
    Viewpoint { kommune, plan, in_case: link.from.kind == NodeKind::Case }
}

fn unknown_builtin(search: &Search<'_>, link: &Link, name: &str) -> Diagnostic {
    let say = |key| Message::new(key).with("navn", name);
    if CASE_BUILTINS.contains(&name) {
        return finding(link, say("ukjent-referanse-bare-i-sak"))
            .help(Message::new("ukjent-referanse-hjelp-bare-i-sak"));
    }
    let known: Vec<&str> = meant::builtins(link).collect();
    let all = list(known.iter().map(|name| format!(":{name}")));
    let near = search.among(name, &known);
    let fix = near.as_ref().filter(|near| near.is_certain);
    let fix = fix.map(|near| Fix { edits: vec![link.rewrite(&format!(":{}", near.text))] });
    let help = near
        .map_or(Message::new("ukjent-referanse-hjelp-innebygd").with("liste", all), |near| {
            Message::new("ukjent-referanse-hjelp-innebygd-forslag").with("forslag", near.text)
        });
    finding(link, say("ukjent-referanse-innebygd")).help(help).fix(fix)
}

fn wrong_kind(model: &Model, link: &Link, found: Node) -> Diagnostic {
    let (headline, help) = match (link.role, found.kind) {
        (LinkRole::Placement, _) => {
            ("ukjent-referanse-uten-innhold", "ukjent-referanse-hjelp-uten-innhold")
        }
        (LinkRole::ContinuedFrom, NodeKind::Plan) => {
            ("ukjent-referanse-feil-slag", "ukjent-referanse-hjelp-viderefoering")
        }
        _ => ("ukjent-referanse-feil-slag", "ukjent-referanse-hjelp-feil-slag"),
    };
    let say = |key| {
        let message = Message::new(key).with("navn", &link.written).with("slag", found.kind.word());
        message.with("ventet", expected(link.role))
    };
    stands_here(finding(link, say(headline)).help(say(help)), model, found)
}

/// The catalogue's name for what may stand in a place.
fn expected(role: LinkRole) -> &'static str {
    match (role, role.accepts()) {
        (_, [kind]) => kind.word(),
        (LinkRole::Serves, _) => "maal-eller-innsatsomraade",
        _ => "maal-eller-tiltak",
    }
}

fn ambiguous(model: &Model, link: &Link, candidates: &[Node]) -> Diagnostic {
    let id = id_part(&link.written);
    let refs = candidates.iter().map(|node| link.written.replacen(id, model.id_of(*node), 1));
    let headline = Message::new("tvetydig-referanse").with("navn", &link.written);
    let help = Message::new("tvetydig-referanse-hjelp").with("liste", list(refs));
    let finding = Diagnostic::new(&AMBIGUOUS, link.place.clone(), headline).help(help);
    candidates.iter().fold(finding, |finding, node| {
        let label = Message::new("tvetydig-referanse-sted-kandidat").with("slag", node.kind.word());
        match model.place_of(*node) {
            Some(place) => finding.related(place, label),
            None => finding,
        }
    })
}

fn stands_here(finding: Diagnostic, model: &Model, node: Node) -> Diagnostic {
    let label = Message::new("ukjent-referanse-sted-maal").with("slag", node.kind.word());
    match model.place_of(node) {
        Some(place) => finding.related(place, label),
        None => finding,
    }
}

fn did_you_mean(reference: impl std::fmt::Display) -> Message {
    Message::new("mente-du").with("forslag", reference)
}

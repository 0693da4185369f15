//! `planverk new plan`: a plan that follows from its municipality and its type.

use super::starter::{PlanFacts, Starter};
use super::{nearby, tell_files, write};
use crate::cli::output::{self, Failure, sentence, shown};
use crate::cli::workspace::Workspace;
use crate::model::{Kommune, Model, PlanKind, Role, TiltakRule};
use crate::syntax::{Keyword, is_id, to_id};
use crate::text::{is_device_name, nearest};
use crate::words::Words;
use std::path::Path;
use unicode_normalization::UnicodeNormalization;

pub(super) fn run(reference: &str, kind: &str, words: Words) -> Result<(), Failure> {
    let kind = plan_kind(kind)?;
    let workspace = Workspace::open(Path::new("."), None)?;
    let model = &workspace.snapshot.model;
    let (kommune, id) = split(model, &reference.nfc().collect::<String>())?;
    if kind == PlanKind::LandUsePart {
        return Err(Failure::new("bare-i-register")
            .help("bare-i-register-hjelp")
            .with("kommune", &*kommune.id));
    }
    let folder = format!("plans/{}/{id}", kommune.id);
    write::nothing_there(&workspace.root, &folder)?;
    unused(model, kommune, &id)?;
    let mut start = Starter::default();
    start.plan(&folder, &facts(&workspace, kommune, id, kind))?;
    write::all_or_none(&workspace.root, &start.files)?;
    tell_files(&workspace.root, &start, words);
    let slots = [("mappe", shown(&nearby(&workspace.root.join(&folder))))];
    output::print(&format!("\n{}\n", sentence(words, "laget-plan", &slots)));
    Ok(())
}

fn plan_kind(written: &str) -> Result<PlanKind, Failure> {
    PlanKind::from_word(written).ok_or_else(|| {
        let known = PlanKind::WORDS.join(", ");
        Failure::new("ukjent-type").with("navn", written).help("velg-blant").with("liste", known)
    })
}

/// The municipality and the plan's id of `PLAN` or `KOMMUNE/PLAN`.
fn split<'a>(model: &'a Model, reference: &str) -> Result<(&'a Kommune, String), Failure> {
    let (kommune, id) = match reference.split_once('/') {
        Some((kommune, id)) => (named(model, kommune)?, id),
        None => (only(model)?, reference),
    };
    if is_id(id) { Ok((kommune, id.to_owned())) } else { Err(no_id(id)) }
}

fn no_id(written: &str) -> Failure {
    let key = match written {
        "" => return Failure::new("tomt-navn"),
        name if is_device_name(name) => "reservert-navn",
        _ => "ugyldig-navn",
    };
    let failure = Failure::new(key).with("navn", written);
    match to_id(written) {
        near if near.is_empty() => failure,
        near => failure.help("ugyldig-navn-hjelp").with("forslag", near),
    }
}

fn named<'a>(model: &'a Model, written: &str) -> Result<&'a Kommune, Failure> {
    if model.kommuner.is_empty() {
        return only(model);
    }
    model.kommuner.iter().find(|kommune| kommune.id.nfc().eq(written.chars())).ok_or_else(|| {
        let near = nearest(written, model.kommuner.iter().map(|kommune| kommune.id.as_str()));
        let failure = Failure::new("ukjent-kommune").with("navn", written);
        failure.help("velg-blant").with("liste", ids(model)).meant(near)
    })
}

/// The workspace's one municipality.
fn only(model: &Model) -> Result<&Kommune, Failure> {
    match model.kommuner.as_slice() {
        [] => Err(Failure::new("ingen-kommune").help("ingen-kommune-hjelp")),
        [kommune] => Ok(kommune),
        _ => Err(Failure::new("hvilken-kommune")
            .help("hvilken-kommune-hjelp")
            .with("liste", ids(model))),
    }
}

fn ids(model: &Model) -> String {
    let ids: Vec<&str> = model.kommuner.iter().map(|kommune| kommune.id.as_str()).collect();
    ids.join(", ")
}

/// Plans, bodies and decisions of a municipality share their names.
fn unused(model: &Model, kommune: &Kommune, id: &str) -> Result<(), Failure> {
    let Some(node) = kommune.scope.get(id).and_then(|nodes| nodes.first()) else { return Ok(()) };
    let file = model.place_of(*node).map_or_else(String::new, |place| place.file.to_string());
    Err(Failure::new("id-i-bruk").with("navn", id).with("fil", file).help("id-i-bruk-hjelp"))
}

fn facts(workspace: &Workspace, kommune: &Kommune, id: String, kind: PlanKind) -> PlanFacts {
    let today = workspace.snapshot.today;
    PlanFacts {
        tittel: title(&id),
        id,
        kind: kind.word(),
        dato: today.to_string(),
        aar_naa: today.year(),
        overordnet: parent(&workspace.snapshot.model, kommune, kind),
        vedtas_av: adopting_body(kommune),
        med_tiltak: has_tiltak(kommune, kind),
    }
}

/// «Helse og mestring» of `helse-og-mestring`.
fn title(id: &str) -> String {
    let mut letters = id.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).map(|c| if c == '-' { ' ' } else { c }).collect()
}

/// The plan in force that plans of this type build on.
fn parent(model: &Model, kommune: &Kommune, kind: PlanKind) -> Option<String> {
    let above: &[PlanKind] = match kind {
        PlanKind::PlanningStrategy => &[],
        PlanKind::SocietalPart => &[PlanKind::PlanningStrategy],
        _ => &[PlanKind::SocietalPart, PlanKind::PlanningStrategy],
    };
    above.iter().find_map(|kind| {
        let mut plans = kommune.plans.iter().map(|plan| &model.plan(*plan).facts);
        let found = plans.find(|plan| plan.kind.value == *kind && !plan.status.is_ended());
        found.map(|plan| plan.id.value.clone()).filter(|id| is_id(id))
    })
}

fn adopting_body(kommune: &Kommune) -> Option<String> {
    let mut bodies = kommune.facts.bodies.iter().filter(|body| body.political && is_id(&body.id));
    let decides = |role: Role| role == Role::Decides;
    let body = bodies.find(|body| body.role.as_ref().is_some_and(|role| decides(role.value)))?;
    Some(body.id.value.clone())
}

/// The municipality's own rule, else what is usual.
fn has_tiltak(kommune: &Kommune, kind: PlanKind) -> bool {
    let usual =
        !matches!(kind, PlanKind::PlanningStrategy | PlanKind::SocietalPart | PlanKind::Strategy);
    match kommune.facts.tiltak_rule(kind).map(|rule| rule.value) {
        Some(TiltakRule::Forbidden) => false,
        Some(TiltakRule::Required) => true,
        Some(TiltakRule::Allowed) | None => usual,
    }
}

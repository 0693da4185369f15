//! `planverk rename`: giving a thing another id, everywhere.

use super::arguments::RenameArguments;
use super::fix::print_patch;
use super::output::{self, Failure, sentence};
use super::save;
use super::workspace::Workspace;
use crate::edit::{ByHand, Changed, NotEdited, RenameFault, Renaming, apply, rename};
use crate::model::Model;
use crate::text::{Place, PlanPath};
use crate::words::Words;
use std::process::ExitCode;

pub(super) fn run(arguments: &RenameArguments, words: Words) -> Result<ExitCode, Failure> {
    let workspace = Workspace::open(&arguments.mappe, None)?;
    let renaming = rename(&workspace.snapshot, &arguments.old, &arguments.new)
        .map_err(|fault| refusal(&workspace, arguments, fault))?;
    let changed = apply(&workspace.snapshot, &renaming.edits)
        .map_err(|NotEdited(path)| save::changed_meanwhile(&workspace.root.join(path.as_str())))?;
    if arguments.diff {
        print_patch(&changed, words);
    } else {
        save::save(&workspace.root, &changed)?;
        if let Some((from, to)) = &renaming.moved {
            save::move_to(&workspace.root, from, to).inspect_err(|_| {
                save::take_back(&workspace.root, &changed);
            })?;
        }
    }
    output::note(&told(&workspace.snapshot.model, arguments, &renaming, &changed, words));
    Ok(ExitCode::SUCCESS)
}

/// What was done, file by file; or would be.
fn told(
    model: &Model,
    arguments: &RenameArguments,
    renaming: &Renaming,
    changed: &[Changed],
    words: Words,
) -> String {
    let say = |key: &str, slots: &[(&str, String)]| sentence(words, key, slots) + "\n";
    let files = sentence(words, "rettet-filer", &[("antall", changed.len().to_string())]);
    let headline = if arguments.diff { "ville-byttet-id" } else { "byttet-id" };
    let mut text = say(
        headline,
        &[
            ("slag", words.word(&format!("id-slag-{}", renaming.node.kind.word()))),
            ("gammel", model.id_of(renaming.node).to_owned()),
            ("ny", arguments.new.trim().to_owned()),
            ("antall", renaming.edits.len().to_string()),
            ("filer", files),
        ],
    );
    for one in changed {
        let places = renaming.edits.iter().filter(|edit| edit.place.file == one.path).count();
        let slots = [("fil", one.path.to_string()), ("antall", places.to_string())];
        text += &say("byttet-id-fil", &slots);
    }
    if let Some((from, to)) = &renaming.moved {
        text += &say("byttet-navn", &[("fra", from.to_string()), ("til", to.to_string())]);
    }
    for (file, line) in &renaming.templates {
        let gammel = model.id_of(renaming.node).to_owned();
        let slots = [("fil", format!("{file}:{line}")), ("gammel", gammel)];
        text += &say("byttet-id-mal", &slots);
    }
    if !renaming.is_recorded {
        text += &say("byttet-id-uten-spor", &[]);
    }
    text
}

fn refusal(workspace: &Workspace, arguments: &RenameArguments, fault: RenameFault) -> Failure {
    let about = |key| {
        Failure::new(key).with("gammel", arguments.old.as_str()).with("ny", arguments.new.as_str())
    };
    let at = |place: &Place| where_it_is(workspace, place);
    match fault {
        RenameFault::Unknown { near } => about("ukjent-id").meant(near.as_deref()),
        RenameFault::ByHand(ByHand::Kommune) => {
            about("id-til-kommune").help("id-til-kommune-hjelp")
        }
        RenameFault::ByHand(ByHand::Perspective(place)) => {
            about("id-til-perspektiv").help("id-til-perspektiv-hjelp").with("sted", at(&place))
        }
        RenameFault::Several(places) => {
            let places: Vec<String> = places.iter().map(at).collect();
            about("flere-med-id").help("flere-med-id-hjelp").with("liste", places.join(", "))
        }
        RenameFault::NotAnId => {
            let name = arguments.new.rsplit('#').next().unwrap_or_default();
            let suggestion = crate::syntax::to_id(name);
            let fault = Failure::new("ugyldig-navn").with("navn", arguments.new.as_str());
            let is_useful = crate::syntax::is_id(&suggestion);
            if is_useful {
                fault.help("ugyldig-navn-hjelp").with("forslag", suggestion)
            } else {
                fault
            }
        }
        RenameFault::Numbered(name) => {
            about("id-med-nummer").help("ugyldig-navn-hjelp").with("forslag", name)
        }
        RenameFault::Same => about("samme-id"),
        RenameFault::Taken { place, is_former } => {
            let key = if is_former { "id-brukt-foer" } else { "id-opptatt" };
            about(key).with("sted", place.as_ref().map(at).unwrap_or_default())
        }
        RenameFault::Captures(place) => about("id-betyr-noe-annet").with("sted", at(&place)),
        RenameFault::Hidden(files) => {
            let files: Vec<&str> = files.iter().map(PlanPath::as_str).collect();
            about("skjulte-referanser")
                .help("skjulte-referanser-hjelp")
                .with("liste", files.join(", "))
        }
        RenameFault::NameTaken(path) => {
            Failure::new("finnes-fra-foer").with("fil", path.to_string())
        }
    }
}

/// `plans/by/p/plan.toml:12`
fn where_it_is(workspace: &Workspace, place: &Place) -> String {
    let source = workspace.snapshot.source(&place.file);
    let line = source.map_or(1, |source| source.position(place.span.start).line + 1);
    format!("{}:{line}", place.file)
}

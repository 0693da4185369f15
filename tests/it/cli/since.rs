//! `planverk check --siden`: only what an older version does not have.

use super::diff::git;
use super::stage::{BROKEN, CLEAN, Ran, Stage};
use serde_json::Value;
use std::fs;

const CHAPTER: &str = BROKEN.0;

/// A repository whose tag `start` has one finding.
fn committed() -> Stage {
    let stage = Stage::clean_but(&[BROKEN]);
    git(stage.path(), &["init", "--quiet"]);
    git(stage.path(), &["add", "--all"]);
    git(stage.path(), &["commit", "--quiet", "--message", "Start"]);
    git(stage.path(), &["tag", "start"]);
    stage
}

#[test]
fn an_old_finding_is_hidden_where_lines_have_moved() {
    let stage = committed();
    stage.write(CHAPTER, "# Formål\n\nEt nytt avsnitt.\n\nOg dette: se [[m9]].\n");
    let Ran { code, out, err } = stage.run(&["check", "--siden", "start"]);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert_eq!(out, "Ingen feil i 1 plan. Ett eldre funn er ikke vist.\n");
    assert_eq!(stage.run(&["check"]).code, 1);
}

#[test]
fn a_new_finding_is_told_alone() {
    let stage = committed();
    stage.write(CHAPTER, "# Formål\n\nSe [[m8]] og [[m9]].\n");
    let Ran { code, out, .. } = stage.run(&["check", "--siden", "start"]);
    assert_eq!(code, 1);
    assert!(out.contains("`m8`") && !out.contains("`m9`"), "{out}");
    assert!(out.ends_with("1 feil i 1 plan. Ett eldre funn er ikke vist.\n"), "{out}");
}

#[test]
fn an_old_finding_is_hidden_where_its_file_or_plan_has_another_name() {
    let stage = committed();
    stage.run(&["rename", "p#formaal", "hensikt"]);
    stage.run(&["rename", "p", "planen"]);
    let Ran { code, out, .. } = stage.run(&["check", "--siden", "start"]);
    assert_eq!((code, out.as_str()), (0, "Ingen feil i 1 plan. Ett eldre funn er ikke vist.\n"));
    let chapter = stage.text("plans/by/planen/01-hensikt.md") + "\nSe også [[m8]].\n";
    stage.write("plans/by/planen/01-hensikt.md", &chapter);
    stage.write("plans/by/planen/02-mer.md", "# Mer\n\nSe [[m9]].\n");
    let Ran { code, out, .. } = stage.run(&["check", "--siden", "start", "--format", "short"]);
    assert_eq!((code, out.lines().count()), (1, 2), "{out}");
}

#[test]
fn an_old_finding_is_hidden_where_the_workspace_lay_elsewhere() {
    let stage = committed();
    fs::create_dir_all(stage.at("dokumenter/våre")).unwrap();
    git(stage.path(), &["mv", "planverk.toml", "plans", "dokumenter/våre"]);
    let Ran { code, out, err } =
        stage.run_in("dokumenter/våre", &["check", "--siden", "start", "--format", "short"]);
    assert_eq!((code, out.as_str()), (0, ""));
    assert_eq!(err, "Ingen feil i 1 plan. Ett eldre funn er ikke vist.\n");
}

#[test]
fn a_version_without_plans_is_told() {
    let stage = Stage::empty();
    git(stage.path(), &["init", "--quiet"]);
    git(stage.path(), &["commit", "--quiet", "--allow-empty", "--message", "Start"]);
    for (path, text) in CLEAN.iter().chain([&BROKEN]) {
        stage.write(path, text);
    }
    let Ran { code, out, err } = stage.run(&["check", "--siden", "HEAD"]);
    assert_eq!(code, 1);
    assert!(out.ends_with("1 feil i 1 plan.\n"), "{out}");
    let told = "Versjonen `HEAD` har ingen planer i denne mappen, så alle funn regnes som nye.\n";
    assert_eq!(err, told);
}

#[test]
fn more_of_the_same_is_new_and_less_is_not() {
    let stage = committed();
    let three = "# Formål\n\nSe [[m9]].\n\nSe også [[m9]].\n\nOg [[m9]].\n";
    stage.write(CHAPTER, three);
    let Ran { code, out, .. } = stage.run(&["check", "--siden", "start"]);
    assert_eq!(code, 1);
    assert!(out.contains("brukt 3 steder"), "{out}");
    git(stage.path(), &["commit", "--quiet", "--all", "--message", "Tre"]);
    stage.write(CHAPTER, "# Formål\n\nSe også [[m9]].\n\nOg [[m9]].\n");
    let Ran { code, out, .. } = stage.run(&["check", "--siden", "HEAD"]);
    assert_eq!(code, 0, "{out}");
}

#[test]
fn machines_are_told_how_many_are_hidden() {
    let Ran { out, .. } = committed().run(&["check", "--siden", "start", "--format", "json"]);
    let report: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(report["diagnostics"].as_array().unwrap().len(), 0);
    assert_eq!(report["summary"]["older"], 1);
}

#[test]
fn programs_get_the_new_ones_and_people_hear_of_the_rest() {
    let stage = committed();
    stage.write("plans/by/p/02-mer.md", "# Mer\n\nSe [[m8]].\n");
    let Ran { out, err, .. } = stage.run(&["check", "--siden", "HEAD", "--format", "short"]);
    assert_eq!(out.lines().count(), 1, "{out}");
    assert_eq!(err, "1 feil i 1 plan. Ett eldre funn er ikke vist.\n");
}

#[test]
fn a_folder_is_an_older_version_too() {
    let (old, new) = (Stage::clean_but(&[BROKEN]), Stage::clean_but(&[BROKEN]));
    let folder = old.path().display().to_string();
    assert_eq!(new.run(&["check", "--siden", &folder]).code, 0);
}

#[test]
fn versions_that_can_not_be_read() {
    let stage = committed();
    let Ran { code, out, err } = stage.run(&["check", "--siden", "vedtatt"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.starts_with("feil: Fant ikke versjonen `vedtatt` i git"), "{err}");
    let Ran { code, err, .. } = Stage::clean_but(&[]).run(&["check", "--siden", "start"]);
    assert_eq!(code, 2);
    assert!(err.contains("Fant ikke noe git-depot"), "{err}");
    git(stage.path(), &["commit", "--quiet", "--allow-empty", "--message", "Mer"]);
    let clone = Stage::empty();
    let source = format!("file://{}", stage.path().display());
    git(clone.path(), &["clone", "--quiet", "--depth", "1", "--no-tags", &source, "kopi"]);
    let Ran { code, err, .. } = clone.run_in("kopi", &["check", "--siden", "start"]);
    assert_eq!(code, 2);
    assert!(err.contains("git fetch --unshallow"), "{err}");
}

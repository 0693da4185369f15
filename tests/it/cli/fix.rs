//! Fixing what can be fixed, and showing it first.

use super::diff::git;
use super::stage::{BROKEN, Stage};
use insta::assert_snapshot;

/// Two findings that can be fixed, in a file with the line breaks of Windows, and one that can not.
fn stage() -> Stage {
    let plan = "id = \"p\"\ntittel = \"Planen\"\ntype = \"program\"\nstatus = \"igangsatt\"\ndato = 2026-05-07\n\
                [[maal]]\nid = \"trygghet\" # kort\ntekst = \"Flere er trygge\"\ntidligere_id = [\"trygg\"]\n";
    let tiltak = "[[tiltak]]\r\nid = \"t-01\"\r\ntittel = \"Gå\"\r\nmaal = [ 'tryghet', \"trygg\" ]  # begge\r\n";
    Stage::clean_but(&[BROKEN, ("plans/by/p/plan.toml", plan), ("plans/by/p/tiltak.toml", tiltak)])
}

const FIXED: &str = "maal = [ 'trygghet', \"trygghet\" ]  # begge\r\n";

#[test]
fn what_can_be_fixed_is_and_the_rest_is_told() {
    let stage = stage();
    let before = stage.files();
    let ran = stage.run(&["check", "--fix"]);
    assert_eq!((ran.code, ran.err.as_str()), (1, "Rettet 2 funn i én fil.\n"));
    assert!(ran.out.contains("`m9` finnes verken") && !ran.out.contains("tryghet"), "{}", ran.out);
    assert!(stage.text("plans/by/p/tiltak.toml").ends_with(FIXED));
    let after = stage.files();
    let changed = before.iter().zip(&after).filter(|(old, new)| old != new).count();
    assert_eq!(changed, 1, "only that file is touched, and none is left behind");
    let again = stage.run(&["sjekk", "--fix"]);
    assert_eq!(again.err, "Fant ikke noe som kan rettes.\n");
    assert_eq!(stage.files(), after);
}

#[test]
fn a_diff_shows_it_and_writes_nothing() {
    let stage = stage();
    let before = stage.files();
    let ran = stage.run(&["check", "--diff"]);
    assert_snapshot!(ran.out.replace('\r', "␍"), @r#"
    --- a/plans/by/p/tiltak.toml
    +++ b/plans/by/p/tiltak.toml
    @@ -1,4 +1,4 @@
     [[tiltak]]␍
     id = "t-01"␍
     tittel = "Gå"␍
    -maal = [ 'tryghet', "trygg" ]  # begge␍
    +maal = [ 'trygghet', "trygghet" ]  # begge␍
    "#);
    assert_snapshot!(ran.err, @"2 funn i én fil kan rettes. Skriv `--fix` i stedet for `--diff` for å rette dem.");
    assert_eq!(ran.code, 1);
    assert_eq!(stage.files(), before);
    assert_eq!(stage.run(&["check", "--fix", "--diff"]).out, ran.out);
    assert_eq!(stage.files(), before);
}

#[test]
fn only_what_is_new_is_fixed_where_only_that_is_asked_for() {
    let stage = stage();
    git(stage.path(), &["init", "--quiet"]);
    git(stage.path(), &["add", "--all"]);
    git(stage.path(), &["commit", "--quiet", "--message", "Start"]);
    let chapter = "# Formål\n\nSe [[trygghte]].\n\n![[trygghet]]\n";
    stage.write("plans/by/p/02-mer.md", chapter);
    let shown = stage.run(&["check", "--diff", "--siden", "HEAD"]);
    assert!(shown.out.contains("+Se [[trygghet]]") && !shown.out.contains("tiltak"), "{shown:?}");
    let ran = stage.run(&["check", "--fix", "--siden", "HEAD"]);
    assert_eq!(ran.err, "Rettet ett funn i én fil.\n");
    assert_eq!(stage.text("plans/by/p/02-mer.md"), chapter.replace("trygghte", "trygghet"));
    assert!(stage.text("plans/by/p/tiltak.toml").contains("'tryghet', \"trygg\""));
    assert!(ran.out.contains("eldre funn er ikke vist"), "{ran:?}");
    let again = stage.run(&["check", "--fix", "--siden", "HEAD"]);
    assert_eq!(again.err, "Fant ikke noe som kan rettes.\n");
}

#[test]
fn what_a_gate_asks_for_is_fixed_and_no_status_with_it() {
    let old = "[[plan]]\nid = \"gammel\"\ntittel = \"Gammel plan\"\ntype = \"program\"\nstatus = \"vedtatt\"\n";
    let stage = stage();
    stage.write("plans/by/register.toml", old);
    let plan = stage.text("plans/by/p/plan.toml") + "[[erstatter]]\nplan = \"gamel\"\n";
    stage.write("plans/by/p/plan.toml", &plan);
    let ran = stage.run(&["check", "--klar-for", "vedtak", "--fix"]);
    assert_eq!(ran.err, "Rettet 3 funn i 2 filer.\n");
    assert!(ran.out.starts_with("Dette må gjøres først"), "{ran:?}");
    assert_eq!(stage.text("plans/by/p/plan.toml"), plan.replace("gamel", "gammel"));
    assert_eq!(stage.text("plans/by/register.toml"), old);
}

#[test]
fn the_report_says_which_findings_can_be_fixed() {
    let ran = stage().run(&["check", "plans/by/p/tiltak.toml"]);
    assert_eq!(ran.out.matches("rettelse: kan rettes med `--fix`").count(), 2, "{}", ran.out);
}

#[test]
fn only_the_part_that_is_asked_for_is_fixed() {
    let stage = stage();
    let ran = stage.run(&["check", "--fix", "plans/by/p/01-formaal.md"]);
    assert_eq!(ran.err, "Fant ikke noe som kan rettes.\n");
}

#[test]
fn a_sheet_from_excel_is_saved_as_utf_8() {
    let stage = stage();
    stage.write("plans/by/p/data/a.csv", b"Alder;\xc5r\r\n80;1\r\n");
    let shown = stage.run(&["check", "--diff", "plans/by/p/data"]);
    assert_eq!(shown.out, "plans/by/p/data/a.csv: lagres på nytt med tegnsettet UTF-8\n");
    assert_eq!(
        stage.run(&["check", "--fix", "plans/by/p/data"]).err,
        "Rettet ett funn i én fil.\n"
    );
    assert_eq!(stage.text("plans/by/p/data/a.csv"), "\u{feff}Alder;År\r\n80;1\r\n");
}

#[cfg(unix)]
#[test]
fn nothing_behind_a_link_is_written() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let (stage, other) = (stage(), stage());
    std::fs::remove_dir_all(stage.at("plans/by/p")).unwrap();
    symlink(other.at("plans/by/p"), stage.at("plans/by/p")).unwrap();
    let before = other.files();
    assert_eq!(stage.run(&["check", "--fix"]).err, "Fant ikke noe som kan rettes.\n");
    assert_eq!(other.files(), before);

    let tiltak = other.at("plans/by/p/tiltak.toml");
    std::fs::set_permissions(&tiltak, PermissionsExt::from_mode(0o640)).unwrap();
    other.run(&["check", "--fix"]);
    let mode = std::fs::metadata(&tiltak).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o640, "who may read it stays");
}

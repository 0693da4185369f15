//! Two versions from the command line: what is told, what stops, and how git uses it.

use super::stage::{Ran, Stage, finish, program};
use insta::assert_snapshot;
use std::fs;
use std::path::Path;
use std::process::Command;

const GOALS: &str = "plans/by/p/plan.toml";

/// The plan with a goal of these words.
fn plan(goal: &str) -> String {
    format!(
        "id = \"p\"\ntittel = \"Planen\"\ntype = \"program\"\nstatus = \"igangsatt\"\ndato = 2026-05-07\n\n\
         [[maal]]\nid = \"m1\"\ntekst = \"{goal}\"\n"
    )
}

/// A repository whose tag `p/hoering` has the goal with «skal»; in the files it says «bør».
fn revised() -> Stage {
    let stage = Stage::clean_but(&[(GOALS, &plan("Alle skal få svar innen fem dager."))]);
    git(stage.path(), &["init", "--quiet"]);
    git(stage.path(), &["add", "--all"]);
    git(stage.path(), &["commit", "--quiet", "--message", "Utkast"]);
    git(stage.path(), &["tag", "p/hoering"]);
    stage.write(GOALS, plan("Alle bør få svar innen fem dager."));
    stage
}

pub fn git(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("git");
    let output = command
        .current_dir(folder)
        .args(["-c", "user.name=Kari", "-c", "user.email=kari@by.no", "-c", "core.pager=cat"])
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .expect("git starts");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_tag_against_the_files() {
    let Ran { code, out, err } = revised().run(&["diff", "p/hoering"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert_snapshot!(out, @"
    Planen (by/p)
    Én endring: 1 svekket.

    Mål og innsatsområder
      svekket  Mål 1 er svekket: Alle [-skal-]{+bør+} få svar innen fem dager.
    ");
    assert_eq!(revised().run(&["endringer", "p/hoering"]).out, out);
}

#[test]
fn a_class_that_stops() {
    let code =
        |arguments: &[&str]| revised().run(&[&["diff", "p/hoering"], arguments].concat()).code;
    assert_eq!(code(&["--feil-ved", "svekket"]), 1);
    assert_eq!(code(&["--feil-ved", "skjerpet,svekket"]), 1);
    assert_eq!(code(&["--feil-ved", "oppheving"]), 0);
    assert_eq!(code(&["--feil-ved", "svekket", "--klasse", "innhold"]), 1);
    assert_eq!(code(&["--feil-ved", "svekket", "--plan", "p"]), 1);
    assert_eq!(code(&["--feil-ved", "alt"]), 2);
}

#[test]
fn only_some_classes() {
    let stage = revised();
    assert_eq!(stage.run(&["diff", "p/hoering", "--klasse", "innhold"]).out, "Ingen endringer.\n");
    let some = stage.run(&["diff", "p/hoering", "--klasse", "svekket"]);
    assert!(some.out.contains("Mål 1 er svekket"), "{}", some.out);
}

#[test]
fn a_folder_against_a_folder() {
    let (old, new) = (Stage::clean_but(&[]), Stage::clean_but(&[(GOALS, &plan("Byen er trygg."))]));
    let folder = old.path().display().to_string();
    let Ran { out, .. } = new.run(&["diff", &folder, "."]);
    assert!(out.contains("Mål 1 er tatt inn: «Byen er trygg.»"), "{out}");
    let Ran { out, .. } = new.run(&["diff", ".", &folder]);
    assert!(out.contains("Mål 1 er tatt ut: «Byen er trygg.»"), "{out}");
}

#[test]
fn what_can_not_be_compared() {
    let stage = revised();
    let told = |arguments: &[&str]| {
        let Ran { code, out, err } = stage.run(arguments);
        assert_eq!((code, out.as_str()), (2, ""), "{arguments:?}");
        format!("$ {}\n{err}", arguments.join(" "))
    };
    let all = [
        told(&["diff", "p/vedtatt"]),
        told(&["diff", "p/hoering", "--plan", "q"]),
        told(&["diff", "p/hoering", "HEAD", "p/vedtatt"]),
        told(&["diff"]),
        told(&["diff", "p/hoering", "--format", "pdf"]),
    ];
    assert_snapshot!(all.join("\n"), @"
    $ diff p/vedtatt
    feil: Fant ikke versjonen `p/vedtatt` i git, og heller ingen mappe med `planverk.toml` som heter det.
    Skriv navnet på en tagg, en gren eller en innsjekking. `git tag` viser taggene.

    $ diff p/hoering --plan q
    feil: Fant ingen plan som heter `q`.
    Mente du `p`?

    $ diff p/hoering HEAD p/vedtatt
    feil: `p/vedtatt` er ett ord for mye. Sett anførselstegn rundt navn som har mellomrom.
    Legg til `--help` for å se hva som kan brukes.

    $ diff
    feil: Det mangler noe: <GAMMEL>.
    Skriv det slik: `planverk diff [VALG] <GAMMEL> [NY]`. Legg til `--help` for å se mer.

    $ diff p/hoering --format pdf
    feil: Skriv hvor dokumentene skal ligge, med `--ut MAPPE`.
    Legg til `--help` for å se hva som kan brukes.
    ");
    let Ran { code, err, .. } = Stage::clean_but(&[]).run(&["diff", "HEAD"]);
    assert_eq!(code, 2);
    assert!(err.contains("Fant ikke noe git-depot"), "{err}");
}

#[test]
fn history_that_is_cut_off_is_said_to_be() {
    let stage = revised();
    git(stage.path(), &["commit", "--quiet", "--all", "--message", "Endret"]);
    let clone = Stage::empty();
    let source = format!("file://{}", stage.path().display());
    git(clone.path(), &["clone", "--quiet", "--depth", "1", "--no-tags", &source, "kopi"]);
    let Ran { code, err, .. } = clone.run_in("kopi", &["diff", "p/hoering"]);
    assert_eq!(code, 2);
    assert!(err.contains("git fetch --unshallow"), "{err}");
}

#[test]
fn a_driver_for_git() {
    let stage = revised();
    let driver =
        format!("diff.planverk.command={} diff --git-driver", env!("CARGO_BIN_EXE_planverk"));
    stage.write(".gitattributes", "plans/** diff=planverk\n");
    stage.write("plans/by/p/02-nytt.md", "# Nytt\n\nEt nytt avsnitt.\n");
    git(stage.path(), &["add", "--all"]);
    git(stage.path(), &["mv", "plans/by/p/01-formaal.md", "plans/by/p/01-hensikt.md"]);
    let told = git(stage.path(), &["-c", &driver, "diff", "-M", "HEAD", "--", "plans"]);
    assert_snapshot!(told, @"
    Planen (by/p)
    Én endring: 1 redaksjonell.

    Formål
      redaksjonell  Kapitlet «Formål» har fått ny id: `formaal` er blitt `hensikt`.

    Planen (by/p)
    2 endringer: 2 i innholdet.

    Nytt
      innhold  Kapitlet «Nytt» er tatt inn.
      innhold  Nytt avsnitt: «Et nytt avsnitt.»

    Planen (by/p)
    Én endring: 1 svekket.

    Mål og innsatsområder
      svekket  Mål 1 er svekket: Alle [-skal-]{+bør+} få svar innen fem dager.
    ");
}

#[test]
fn a_file_in_conflict_is_said_to_be() {
    let mut command = program();
    let stage = revised();
    command.args(["diff", "--git-driver", GOALS]).current_dir(stage.path());
    let Ran { code, out, .. } = finish(command);
    assert_eq!(
        (code, out),
        (0, format!("{GOALS}: Filen har en flettekonflikt som ikke er løst.\n"))
    );
}

#[test]
fn a_plan_with_its_changes_marked() {
    let stage = revised();
    let ran = stage.run(&["diff", "p/hoering", "--format", "pdf", "--ut", "ut"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, "Skrev ett dokument til ut.\n"));
    let pdf = fs::read(stage.at("ut/by/p/endringer.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7"));
}

/// The case that decides a plan, which has been on hearing.
fn decided() -> Stage {
    let stage = revised();
    let heard = "[[revisjon]]\nnavn = \"høringsutkast\"\ngit = \"p/hoering\"\ndato = 2026-02-01\n";
    stage.write(GOALS, plan("Alle bør få svar innen fem dager.") + heard);
    stage.write("plans/by/p/01-innledning.md", "# Innledning\n\nOm planen.\n");
    stage.write(
        "plans/by/p/saker/vedtak.md",
        "+++\nid = \"vedtak\"\ntittel = \"Planen\"\ntype = \"sluttbehandling\"\ndato = 2026-06-01\n+++\n\n# Vurdering\n\nGod.\n",
    );
    stage
}

#[test]
fn the_case_that_decides_has_a_report_of_what_changed_since_the_hearing() {
    let stage = decided();
    let Ran { out, err, .. } = stage.run(&["bygg", "--utkast"]);
    assert!(out.starts_with("Skrev 3 dokumenter"), "{out}{err}");
    assert!(stage.path().join("build/by/p/endringsrapport-vedtak.pdf").is_file());
    let Ran { out, .. } =
        stage.run(&["bygg", "--utkast", "--sak", "vedtak", "--dokument", "endringsrapport"]);
    assert!(out.starts_with("Skrev ett dokument"), "{out}");
}

/// A template that is not built in runs in a child process, and must see the same; words that no catalogue has end in a
/// finding that repeats them.
#[test]
fn own_templates_see_what_changed_too() {
    for template in ["endringsrapport.md.j2", "saksframlegg.md.j2"] {
        let stage = decided();
        stage.write(&format!("templates/{template}"), "{{ t(endringer.oppsummering) }}");
        let Ran { err, .. } = stage.run(&["bygg", "--utkast"]);
        assert!(err.contains("1 svekket"), "{err}");
    }
}

//! `planverk build`: which documents it writes, and that they are whole.

use super::stage::{BROKEN, CLEAN, Stage};
use insta::assert_snapshot;
use std::fs;

const CASE: (&str, &str) = (
    "plans/by/p/saker/vedtak.md",
    "+++\nid = \"vedtak\"\ntittel = \"Saken\"\ntype = \"sluttbehandling\"\ndato = 2026-06-01\n+++\n# Vurdering\n\nKort.\n",
);
const SHORT: (&str, &str) = ("plans/by/p/kortversjon.md", "# Kort fortalt\n\nKort.\n");

/// A second plan, in another municipality.
const OTHER: [(&str, &str); 3] = [
    ("plans/bygd/kommune.toml", "navn = \"Bygd kommune\"\nkommunenummer = \"9998\"\n"),
    (
        "plans/bygd/q/plan.toml",
        "id = \"q\"\ntittel = \"Den andre\"\ntype = \"program\"\nstatus = \"igangsatt\"\ndato = 2026-05-07\n",
    ),
    ("plans/bygd/q/01-formaal.md", "# Formål\n\nHer står det noe.\n"),
];

fn whole() -> Stage {
    Stage::clean_but(&[&[CASE, SHORT][..], &OTHER].concat())
}

#[test]
fn every_document_is_written_whole_and_nothing_else() {
    let stage = whole();
    stage.write("build/by/p/plan.pdf", "an older one");
    let ran = stage.run(&["build"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_eq!(ran.out, "Skrev 4 dokumenter til [mappe]/build.\n");
    let expected =
        ["by/p/kortversjon.pdf", "by/p/plan.pdf", "by/p/sak-vedtak.pdf", "bygd/q/plan.pdf"];
    assert_eq!(built(&stage), expected);
    for (name, bytes) in stage.files().iter().filter(|(name, _)| name.starts_with("build/")) {
        assert!(bytes.starts_with(b"%PDF-1.7"), "{name}");
        assert!(bytes.trim_ascii_end().ends_with(b"%%EOF"), "{name}");
    }
}

#[test]
fn the_same_plans_give_the_same_bytes() {
    let stage = whole();
    let [first, second] = ["a", "b"].map(|folder| {
        assert_eq!(stage.run(&["bygg", "--ut", folder]).code, 0);
        let names = ["by/p/plan.pdf", "by/p/kortversjon.pdf", "by/p/sak-vedtak.pdf"];
        names.map(|name| fs::read(stage.at(folder).join(name)).unwrap())
    });
    assert_eq!(first, second);
}

#[test]
fn what_was_asked_for() {
    let all = "by/p/kortversjon.pdf by/p/plan.pdf by/p/sak-vedtak.pdf bygd/q/plan.pdf";
    for (arguments, expected) in [
        (&[][..], all),
        (&["--plan", "p"], "by/p/kortversjon.pdf by/p/plan.pdf by/p/sak-vedtak.pdf"),
        (&["--plan", "bygd/q"], "bygd/q/plan.pdf"),
        (&["--dokument", "plan"], "by/p/plan.pdf bygd/q/plan.pdf"),
        (&["--dokument", "kortversjon"], "by/p/kortversjon.pdf"),
        (&["--dokument", "sak"], "by/p/sak-vedtak.pdf"),
        (&["--sak", "vedtak"], "by/p/sak-vedtak.pdf"),
        (&["--sak", "p#vedtak", "--dokument", "sak"], "by/p/sak-vedtak.pdf"),
        (&["--sak", "by/p#vedtak", "--plan", "p"], "by/p/sak-vedtak.pdf"),
        (&["plans/bygd"], "bygd/q/plan.pdf"),
        (&["plans/bygd/q/01-formaal.md"], "bygd/q/plan.pdf"),
        (&["--tema", "standard"], all),
    ] {
        let stage = whole();
        let ran = stage.run(&[&["build"], arguments].concat());
        assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.err);
        assert_eq!(built(&stage).join(" "), expected, "{arguments:?}");
    }
}

#[test]
fn what_is_not_there() {
    let register = "[[plan]]\nid = \"gammel\"\ntittel = \"Gammel\"\ntype = \"program\"\nstatus = \"vedtatt\"\n";
    let mut told = String::new();
    for arguments in [
        &["--plan", "pp"][..],
        &["--plan", "by/q"],
        &["--plan", "noe-helt-annet"],
        &["--plan", "gammel"],
        &["--sak", "vedtk"],
        &["--sak", "q#vedtak"],
        &["--sak", "vedtak", "--dokument", "plan"],
        &["--plan", "bygd/q", "--dokument", "sak"],
        &["--tema", "standrd"],
        &["--tema", "../.."],
        &["--dato", "i-dag"],
        &["ingen-slik"],
    ] {
        let stage = whole();
        stage.write("plans/by/register.toml", register);
        let before = stage.names();
        let ran = stage.run(&[&["build"], arguments].concat());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments:?}");
        assert_eq!(stage.names(), before, "{arguments:?}");
        told.push_str(&format!("$ {}\n{}\n", arguments.join(" "), ran.err));
    }
    assert_snapshot!(told, @r"
    $ --plan pp
    feil: Fant ingen plan som heter `pp`.
    Mente du `p`?

    $ --plan by/q
    feil: Fant ingen plan som heter `by/q`.
    Mente du `by/p`?

    $ --plan noe-helt-annet
    feil: Fant ingen plan som heter `noe-helt-annet`.

    $ --plan gammel
    feil: `gammel` er ført opp i registeret, men har ikke egen tekst som kan bygges.

    $ --sak vedtk
    feil: Fant ingen sak som heter `vedtk`.
    Mente du `vedtak`?

    $ --sak q#vedtak
    feil: Fant ingen sak som heter `q#vedtak`.
    Mente du `vedtak`?

    $ --sak vedtak --dokument plan
    feil: `--sak` kan bare brukes sammen med `--dokument sak`.

    $ --plan bygd/q --dokument sak
    feil: Ingen av planene har et slikt dokument.

    $ --tema standrd
    feil: Fant ikke temaet `standrd`.
    Mente du `standard`?

    $ --tema ../..
    feil: Fant ikke temaet `../..`.
    Velg en av disse: standard.

    $ --dato i-dag
    feil: `i-dag` er ikke en dato. Skriv den slik: `2026-05-07`.

    $ ingen-slik
    feil: [mappe]/ingen-slik finnes ikke.
    ");
}

#[test]
fn a_plan_with_errors_is_held_back_and_the_others_are_built() {
    let stage = whole();
    stage.write(BROKEN.0, BROKEN.1);
    let ran = stage.run(&["build"]);
    assert_eq!(ran.code, 1);
    assert_eq!(built(&stage), ["bygd/q/plan.pdf"]);
    assert_eq!(ran.out, "Skrev ett dokument til [mappe]/build.\n");
    assert_snapshot!(ran.err, @r"
    feil[ukjent-referanse]: `m9` finnes verken i planen eller i kommunen
     --> plans/by/p/01-formaal.md:3:6
      |
    3 | Se [[m9]].
      |      ^^
      |
    hjelp: rett skrivemåten, eller bruk en id som finnes

    1 feil i 2 planer.
    by/p er ikke bygd: den har 1 feil. Med `--utkast` blir den bygd likevel og merket UTKAST.
    ");
    assert_eq!(stage.run(&["build", "--plan", "q"]).code, 0);
}

#[test]
fn an_error_of_the_municipality_holds_back_its_plans_alone() {
    let stage = whole();
    stage.write("plans/by/kommune.toml", "navn = \"By kommune\"\n");
    assert_eq!(stage.run(&["build"]).code, 1);
    assert_eq!(built(&stage), ["bygd/q/plan.pdf"]);
}

/// A case is not said to be missing when it is its plan that can not be built.
#[test]
fn a_case_that_is_held_back_is_known() {
    let stage = whole();
    stage.write(BROKEN.0, BROKEN.1);
    let ran = stage.run(&["build", "--sak", "vedtak"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("by/p er ikke bygd: den har 1 feil"), "{}", ran.err);
    assert_eq!(built(&stage), [""; 0]);
}

#[test]
fn a_draft_is_built_in_spite_of_errors_and_looks_like_one() {
    let stage = Stage::clean_but(&[]);
    assert_eq!(stage.run(&["build", "--ut", "ren"]).code, 0);
    stage.write(BROKEN.0, BROKEN.1);
    let ran = stage.run(&["build", "--utkast", "--ut", "utkast"]);
    assert_eq!(ran.code, 1);
    assert_eq!(ran.out, "Skrev ett dokument til utkast.\n");
    stage.write(CLEAN[3].0, CLEAN[3].1);
    assert_eq!(stage.run(&["build", "--utkast", "--ut", "utkast2"]).code, 0);
    let [clean, draft] =
        ["ren", "utkast2"].map(|at| fs::read(stage.at(at).join("by/p/plan.pdf")).unwrap());
    assert_ne!(clean, draft);
}

#[test]
fn warnings_are_told_and_stop_nothing() {
    let plan = CLEAN[2].1.replace("program", "temaplan");
    let stage = Stage::clean_but(&[(CLEAN[2].0, &plan)]);
    let ran = stage.run(&["build"]);
    assert_eq!(ran.code, 0);
    assert!(ran.err.starts_with("advarsel[overordnet-mangler]"), "{}", ran.err);
    assert_eq!(built(&stage), ["by/p/plan.pdf"]);
}

#[test]
fn the_output_folder_stays_out_of_the_plans_and_inside_the_workspace() {
    let mut told = String::new();
    for out in ["plans", "plans/by", "themes/x", "../ute", "/ute", ".", "a/../../b"] {
        let stage =
            Stage::clean_but(&[("planverk.toml", &format!("[planverk]\nut = \"{out}\"\n"))]);
        let before = stage.names();
        let ran = stage.run(&["build"]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{out}");
        assert_eq!(stage.names(), before, "{out}");
        told.push_str(&ran.err);
    }
    assert_snapshot!(told, @r"
    feil: Dokumentene kan ikke skrives til plans, der planene ligger.
    feil: Dokumentene kan ikke skrives til plans/by, der planene ligger.
    feil: Dokumentene kan ikke skrives til themes/x, der planene ligger.
    feil: Dokumentene kan ikke skrives til ../ute: mappen ligger utenfor planene.
    feil: Dokumentene kan ikke skrives til /ute: mappen ligger utenfor planene.
    feil: Dokumentene kan ikke skrives til .: mappen ligger utenfor planene.
    feil: Dokumentene kan ikke skrives til a/../../b: mappen ligger utenfor planene.
    ");
}

#[test]
fn the_output_folder_that_is_asked_for_stays_out_of_the_plans_too() {
    let stage = Stage::clean_but(&[]);
    let before = stage.names();
    for out in ["plans", "./plans/by", "themes/x"] {
        let ran = stage.run(&["build", "--ut", out]);
        let told = format!("feil: Dokumentene kan ikke skrives til {out}, der planene ligger.\n");
        assert_eq!((ran.code, ran.err), (2, told));
    }
    assert_eq!(stage.names(), before);
    assert_eq!(stage.run_in("plans/by", &["build", "--ut", "../../dokumenter"]).code, 0);
}

#[cfg(unix)]
#[test]
fn the_output_folder_is_no_link() {
    let outside = Stage::empty();
    let stage = Stage::clean_but(&[]);
    std::os::unix::fs::symlink(outside.path(), stage.at("build")).unwrap();
    assert_eq!(stage.run(&["build"]).code, 2);
    assert_eq!(outside.names(), [""; 0]);
}

/// Where a document can not be put in place, what is half done is taken away.
#[test]
fn a_document_that_can_not_be_put_in_place_leaves_nothing() {
    let stage = whole();
    fs::create_dir_all(stage.at("build/by/p/plan.pdf/i-veien")).unwrap();
    let ran = stage.run(&["build"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.starts_with("feil: Kan ikke skrive [mappe]/build/by/p/plan.pdf"),
        "{}",
        ran.err
    );
    assert!(built(&stage).iter().all(|name| name.ends_with(".pdf")), "{:?}", built(&stage));
}

#[test]
fn ids_that_are_none_lend_no_names_to_files() {
    let case = |id: &str| CASE.1.replace("\"vedtak\"", &format!("\"{id}\""));
    let stage = Stage::clean_but(&[
        ("plans/by/p/saker/en.md", &case("../../../ute")),
        ("plans/by/p/saker/to.md", &case("lik")),
        ("plans/by/p/saker/tre.md", &case("lik")),
    ]);
    assert_eq!(stage.run(&["build", "--utkast", "--dokument", "sak"]).code, 1);
    assert_eq!(built(&stage), ["by/p/sak-en.pdf", "by/p/sak-to.pdf", "by/p/sak-tre.pdf"]);
}

#[test]
fn a_workspace_without_plans() {
    let ran = Stage::with(&[("planverk.toml", "")]).run(&["build"]);
    assert_eq!((ran.code, ran.err.as_str()), (2, "feil: Fant ingen planer i [mappe].\n"));
}

/// The files in the output folder.
fn built(stage: &Stage) -> Vec<String> {
    stage
        .names()
        .into_iter()
        .filter_map(|name| Some(name.strip_prefix("build/")?.to_owned()))
        .collect()
}

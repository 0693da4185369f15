//! `planverk check`: what it finds, how it says it, and how it ends.

use super::stage::{BROKEN, CLEAN, Ran, Stage};
use insta::assert_snapshot;
use serde_json::Value;
use std::fs;

/// A theme plan without a plan above it: a warning, and nothing else.
const WARNED: (&str, &str) = (
    "plans/by/p/plan.toml",
    "id = \"p\"\ntittel = \"Planen\"\ntype = \"temaplan\"\nstatus = \"igangsatt\"\ndato = 2026-05-07\n",
);

#[test]
fn the_exit_code_follows_the_worst_finding_and_what_is_denied() {
    let clean = Stage::clean_but(&[]);
    let warned = Stage::clean_but(&[WARNED]);
    let broken = Stage::clean_but(&[BROKEN]);
    for (stage, deny, code) in [
        (&clean, "feil", 0),
        (&clean, "advarsel", 0),
        (&clean, "info", 0),
        (&warned, "feil", 0),
        (&warned, "advarsel", 1),
        (&warned, "info", 1),
        (&broken, "feil", 1),
        (&broken, "info", 1),
    ] {
        let ran = stage.run(&["check", "--deny", deny]);
        assert_eq!((ran.code, ran.err.as_str()), (code, ""), "{deny}: {}", ran.out);
    }
    assert_eq!(warned.run(&["check"]).code, 0);
}

#[test]
fn findings_for_people() {
    let ran = Stage::clean_but(&[BROKEN]).run(&["sjekk"]);
    assert_snapshot!(ran.out, @r"
    feil[ukjent-referanse]: `m9` finnes verken i planen eller i kommunen
     --> plans/by/p/01-formaal.md:3:6
      |
    3 | Se [[m9]].
      |      ^^
      |
    hjelp: rett skrivemåten, eller bruk en id som finnes

    1 feil i 1 plan.
    ");
}

#[test]
fn findings_for_machines() {
    let ran = Stage::clean_but(&[BROKEN]).run(&["check", "--format", "json"]);
    assert_eq!(ran.out.lines().count(), 1);
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    let [finding] = &report["diagnostics"].as_array().unwrap()[..] else { panic!("{report}") };
    let keys: Vec<&String> = finding.as_object().unwrap().keys().collect();
    let expected = [
        "rule",
        "level",
        "message",
        "file",
        "line",
        "column",
        "end_line",
        "end_column",
        "related",
        "help",
        "fix",
    ];
    assert_eq!(keys, expected);
    assert_eq!(finding["rule"], "ukjent-referanse");
    assert_eq!(finding["level"], "feil");
    assert_eq!(finding["file"], "plans/by/p/01-formaal.md");
    let place = ["line", "column", "end_line", "end_column"].map(|key| finding[key].as_u64());
    assert_eq!(place, [Some(3), Some(6), Some(3), Some(8)]);
    assert_eq!(report["summary"]["errors"], 1);
    assert_eq!(report["summary"]["plans"], 1);
}

#[test]
fn every_format_tells_of_the_finding_and_ends_as_the_others() {
    let (broken, clean) = (Stage::clean_but(&[BROKEN]), Stage::clean_but(&[]));
    for format in ["human", "short", "json", "sarif", "github", "gitlab", "junit"] {
        let ran = broken.run(&["check", "--format", format]);
        assert_eq!((ran.code, ran.err.as_str()), (1, ""), "{format}");
        assert!(ran.out.contains("ukjent-referanse"), "{format}: {}", ran.out);
        assert!(ran.out.contains("plans/by/p/01-formaal.md"), "{format}: {}", ran.out);
        let ran = clean.run(&["check", "--format", format]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{format}");
        assert!(!ran.out.contains("ukjent-referanse"), "{format}: {}", ran.out);
    }
}

/// Code scanning, annotations and merge requests know a file by its path in the repository; people and editors by its
/// path in the workspace.
#[test]
fn services_get_paths_from_the_root_of_the_repository() {
    let stage = Stage::empty();
    for (path, text) in CLEAN.into_iter().chain([BROKEN]) {
        stage.write(&format!("våre planer/nå/{path}"), text);
    }
    let told = |format| stage.run_in("våre planer/nå/plans", &["check", "--format", format]).out;
    let (inside, written) = ("plans/by/p/01-formaal.md", "v%C3%A5re%20planer/n%C3%A5/plans/by/p");
    assert!(!told("sarif").contains(written) && told("sarif").contains(inside));
    fs::create_dir(stage.at(".git")).unwrap();
    assert!(told("sarif").contains(&format!("\"uri\":\"{written}/01-formaal.md\"")));
    assert!(told("github").starts_with(&format!("::error file=våre planer/nå/{inside},line=3,")));
    let issues: Value = serde_json::from_str(&told("gitlab")).unwrap();
    assert_eq!(issues[0]["location"]["path"], format!("våre planer/nå/{inside}"));
    for format in ["human", "short", "json", "junit"] {
        assert!(!told(format).contains("våre planer"), "{format}");
    }
}

#[test]
fn the_norwegian_name_does_the_same() {
    let stage = Stage::clean_but(&[BROKEN]);
    let [english, norwegian] = ["check", "sjekk"].map(|name| stage.run(&[name]));
    assert_eq!((english.code, english.out), (norwegian.code, norwegian.out));
}

#[test]
fn a_part_of_the_workspace() {
    let stage = Stage::clean_but(&[
        BROKEN,
        ("plans/by/q/plan.toml", "id = \"q\"\ntittel = \"Q\"\ntype = \"program\"\n"),
        ("plans/by/q/01-formaal.md", "# Formål\n"),
    ]);
    let files = |ran: &Ran| {
        let report: Value = serde_json::from_str(&ran.out).unwrap();
        let found = report["diagnostics"].as_array().unwrap().iter();
        let mut files: Vec<String> =
            found.map(|one| one["file"].as_str().unwrap().replace("plans/by/", "")).collect();
        files.dedup();
        (files.join(" "), report["summary"]["plans"].as_u64().unwrap())
    };
    for (folder, part, found, plans) in [
        (".", ".", "p/01-formaal.md q/plan.toml", 2),
        (".", "plans/by/q", "q/plan.toml", 1),
        (".", "plans/by/p/01-formaal.md", "p/01-formaal.md", 1),
        (".", "plans/by/kommune.toml", "", 0),
        ("plans/by", "p", "p/01-formaal.md", 1),
        ("plans/by/q", "../p", "p/01-formaal.md", 1),
        ("plans/by/q", "..", "p/01-formaal.md q/plan.toml", 2),
        ("plans/by/q", "../../..", "p/01-formaal.md q/plan.toml", 2),
    ] {
        let ran = stage.run_in(folder, &["check", "--format", "json", part]);
        assert_eq!(files(&ran), (found.to_owned(), plans), "{folder} {part}");
    }
    let whole = stage.path().display().to_string();
    assert_eq!(Stage::empty().run(&["check", &whole]).code, 1);
}

#[test]
fn what_can_not_be_checked() {
    let mut told = String::new();
    for arguments in
        [&["check"][..], &["check", "ingen-slik"], &["check", "--dato", "2026-02-30", "."]]
    {
        let stage = if arguments.len() > 2 { Stage::clean_but(&[]) } else { Stage::empty() };
        let ran = stage.run(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments:?}");
        told.push_str(&format!("$ {}\n{}\n", arguments.join(" "), ran.err));
    }
    assert_snapshot!(told, @r"
    $ check
    feil: Fant ikke `planverk.toml` i [mappe] eller i mappene over.
    Gå til mappen med planene, eller begynn med `planverk ny kommune NAVN`.

    $ check ingen-slik
    feil: [mappe]/ingen-slik finnes ikke.

    $ check --dato 2026-02-30 .
    feil: `2026-02-30` er ikke en dato. Skriv den slik: `2026-05-07`.
    ");
}

#[test]
fn deadlines_are_held_against_the_date_that_is_given() {
    let plan = CLEAN_PLAN_THAT_ENDS;
    let stage = Stage::clean_but(&[
        ("plans/by/p/plan.toml", plan),
        (
            "plans/by/q/plan.toml",
            "id = \"q\"\ntittel = \"Q\"\ntype = \"program\"\nstatus = \"igangsatt\"\ndato = 2026-05-07\noverordnet = [\"p\"]\n",
        ),
        ("plans/by/q/01-formaal.md", "# Formål\n\nHer står det noe.\n"),
        (
            "plans/by/vedtak.toml",
            "[[vedtak]]\nid = \"v\"\norgan = \"kommunestyret\"\ndato = 2026-06-01\nsaksnummer = \"1/26\"\n",
        ),
        (
            "plans/by/kommune.toml",
            "navn = \"By kommune\"\nkommunenummer = \"9999\"\n[[organ]]\nid = \"kommunestyret\"\nnavn = \"Kommunestyret\"\n",
        ),
    ]);
    let rules =
        |date: &str| stage.run(&["check", "--dato", date]).out.contains("lenke-til-utgaatt");
    assert!(!rules("2026-12-31"));
    assert!(rules("2027-01-01"));
}

const CLEAN_PLAN_THAT_ENDS: &str = "id = \"p\"\ntittel = \"Planen\"\ntype = \"temaplan\"\nstatus = \"vedtatt\"\n\
    dato = 2026-05-07\nvedtak = \"v\"\ngyldig = { fra = 2026-06-01, til = 2026-12-31 }\n";

/// Colour is for terminals. Here the output is a pipe, whatever the environment says.
#[test]
fn no_colour_when_nobody_looks() {
    use super::stage::{finish, program};
    let stage = Stage::clean_but(&[BROKEN]);
    for (name, value) in [("TERM", "xterm-256color"), ("NO_COLOR", "1"), ("COLORTERM", "truecolor")]
    {
        let mut command = program();
        command.arg("check").current_dir(stage.path()).env(name, value);
        let ran = finish(command);
        assert_eq!(ran.code, 1);
        assert!(!ran.out.contains('\u{1b}'), "{}", ran.out);
    }
}

#[test]
fn what_is_proposed_can_be_pasted() {
    let stage = Stage::clean_but(&[
        (
            "plans/by/p/data/a.csv",
            "Alder;2025;2040;\"Endring \"\"netto\"\"\"\nUng;10;30;20\nGammel;5;6;1\nMellom;7;9;2\nTotal;22;45;23\n",
        ),
        (
            "plans/by/p/plan.toml",
            "id = \"p\"\ntittel = \"Planen\"\ntype = \"program\"\nstatus = \"igangsatt\"\ndato = 2026-05-07\n\
             [[tabell]]\nid = \"a\"\ntittel = \"A\"\nfil = \"data/a.csv\"\nkilde = \"K\"\nenhet = \"E\"\n",
        ),
    ]);
    let ran = stage.run(&["check", "--foreslaa-kontroll"]);
    assert_snapshot!(ran.out, @r#"
    # by/p#a
    kontroll = [
      # Stemmer for alle 3 tallene.
      { rad = "Total", er = "sum(over)" },
      # Stemmer for alle 4 tallene.
      { kolonne = 'Endring "netto"', er = "[2040] - [2025]" },
    ]
    "#);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let plan = stage.text("plans/by/p/plan.toml") + &ran.out;
    stage.write("plans/by/p/plan.toml", plan);
    let again = stage.run(&["check", "--foreslaa-kontroll"]).out;
    assert_eq!(again.matches("Finnes fra før.").count(), 2);
    assert_eq!(stage.run(&["check"]).code, 0);
}

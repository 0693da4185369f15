//! `planverk explain` and `planverk rules`, and the page of the documentation that is made of them.

use super::stage::{Ran, Stage, finish, program};
use insta::assert_snapshot;
use serde_json::Value;
use std::collections::BTreeSet;

fn run(arguments: &[&str]) -> Ran {
    Stage::empty().run(arguments)
}

fn out(arguments: &[&str]) -> String {
    let ran = run(arguments);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{arguments:?}");
    ran.out
}

#[test]
fn the_page_of_a_rule() {
    let page = out(&["explain", "tvetydig-referanse"]);
    let (start, rest) = page.split_once("    [[maal]]").unwrap();
    assert_snapshot!(start, @r#"
    tvetydig-referanse  feil

    HVA

    En henvisning kan vise til flere ting: to eller flere har hatt id-en før og har den i
    `tidligere_id`. Det skjer når et mål eller tiltak er delt i to. Skriv hvilket av dem du mener.

    Har to ting den samme id-en nå, er det duplisert-id som sier fra.

    HVORFOR

    Den som leser dokumentet, skal ikke måtte gjette hvilket mål som menes, og ingen skal gjette på
    vegne av den som skrev.

    EKSEMPEL

    Gir funn: målet er delt i to

        plans/k/p/plan.toml
        id = "p"
        tittel = "Planen"
        type = "temaplan"
        status = "igangsatt"

    "#);
    assert!(rest.contains("\n    Se [[m1]].\n         ^^ feil\n"), "{rest}");
    assert_eq!(out(&["forklar", "tvetydig-referanse"]), out(&["explain", "tvetydig-referanse"]));
}

#[test]
fn every_page_can_be_shown_in_a_narrow_terminal() {
    for rule in every_rule() {
        let mut command = program();
        let shown = finish({
            command.args(["explain", &rule]).env("COLUMNS", "60");
            command
        });
        assert_eq!((shown.code, shown.err.as_str()), (0, ""), "{rule}");
        let prose = shown.out.lines().filter(|line| !line.starts_with("    "));
        let long: Vec<&str> = prose.filter(|line| line.chars().count() > 60).collect();
        assert!(long.iter().all(|line| !line.trim_start_matches("- ").contains(' ')), "{long:#?}");
        assert!(!shown.out.contains(".md)") && !shown.out.contains("```"), "{}", shown.out);
    }
}

#[test]
fn a_rule_by_other_names() {
    let page = out(&["explain", "maal-uten-oppfoelging"]);
    for name in ["mål-uten-oppfølging", "MAAL-UTEN-OPPFOELGING", "maal-uten", "målteksten"] {
        let ran = run(&["explain", name]);
        match name {
            "målteksten" => assert_eq!(ran.code, 2),
            _ => assert_eq!((ran.code, &ran.out), (0, &page), "{name}"),
        }
    }
}

#[test]
fn a_rule_that_is_not_there() {
    let told = |name: &str| {
        let ran = run(&["explain", name]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{name}");
        ran.err
    };
    let all = [told("ukjent-refranse"), told("erstatter"), told("vaffel"), told("")];
    assert_snapshot!(all.join("\n"), @r"
    feil: Fant ingen regel som heter `ukjent-refranse`.
    Mente du `ukjent-referanse`?

    feil: Fant ingen regel som heter `erstatter`.
    Velg en av disse: erstatter-i-ring, erstatter-pbl-plan, erstatter-ikke-i-innstilling.

    feil: Fant ingen regel som heter `vaffel`.
    `planverk rules` viser alle reglene.

    feil: Fant ingen regel som heter ``.
    `planverk rules` viser alle reglene.
    ");
}

#[test]
fn the_list_of_rules() {
    let list = out(&["rules"]);
    assert_eq!(list, out(&["regler"]));
    assert!(
        list.starts_with(
            "Filer, id-er og henvisninger\n  feil      ikke-utf8\n            Tekst er"
        ),
        "{list}"
    );
    assert!(
        list.contains("  feil      tabell-regnefeil\n            Regelen finner tall"),
        "{list}"
    );
    for rule in every_rule() {
        assert!(list.contains(&format!("  {rule}\n")), "{rule}");
    }
}

#[test]
fn every_rule_has_a_group_and_says_what_it_is_about_in_one_sentence() {
    let read: Value = serde_json::from_str(&out(&["rules", "--format", "json"])).unwrap();
    for rule in read["rules"].as_array().unwrap() {
        let [id, level, group, summary] =
            ["rule", "level", "group", "summary"].map(|key| rule[key].as_str().unwrap());
        assert!(["feil", "advarsel", "info"].contains(&level), "{id}: {level}");
        assert!(!group.is_empty(), "{id}");
        assert!(summary.len() > 15 && !summary.ends_with(['.', ':']), "{id}: {summary}");
        assert!(summary.starts_with(char::is_uppercase), "{id}: {summary}");
        assert!(!summary.contains(".md)"), "{id}: {summary}");
    }
}

/// Made again with `cargo run -q -- rules --format markdown > docs/regler.md`.
#[test]
fn the_page_of_the_documentation_is_the_list() {
    let page = include_str!("../../../docs/regler.md").replace("\r\n", "\n");
    let made = out(&["rules", "--format", "markdown"]);
    assert!(
        page == made,
        "docs/regler.md is old: cargo run -q -- rules --format markdown > docs/regler.md"
    );
    for link in made.split("](../").skip(1).filter_map(|rest| rest.split(')').next()) {
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(link);
        assert!(file.is_file(), "{link}");
    }
}

fn every_rule() -> BTreeSet<String> {
    let read: Value = serde_json::from_str(&out(&["rules", "--format", "json"])).unwrap();
    let rules = read["rules"].as_array().unwrap().iter();
    let rules: BTreeSet<String> =
        rules.map(|rule| rule["rule"].as_str().unwrap().to_owned()).collect();
    assert!(planverk::check::known_rules().all(|rule| rules.contains(rule.id)));
    rules
}

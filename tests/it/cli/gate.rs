//! `planverk check --klar-for`: what must be done before a plan goes on.

use super::stage::{Ran, Stage};
use insta::assert_snapshot;
use serde_json::Value;

/// A plan with a goal that nothing pursues: a warning while it is worked on, an error once it is adopted.
fn with_goal(id: &str, status: &str) -> String {
    format!(
        "id = \"{id}\"\ntittel = \"Planen\"\ntype = \"program\"\nstatus = \"{status}\"\ndato = 2026-05-07\n\n\
         [[maal]]\nid = \"m1\"\ntekst = \"Byen er trygg\"\n"
    )
}

fn stage(status: &str) -> Stage {
    let plan = with_goal("p", status);
    let shown = "# Formål\n\nVi vil dette.\n\n![[m1]]\n";
    Stage::clean_but(&[("plans/by/p/plan.toml", &plan), ("plans/by/p/01-formaal.md", shown)])
}

#[test]
fn a_checklist_before_adoption() {
    let stage = stage("igangsatt");
    assert_eq!(stage.run(&["check"]).code, 0);
    let Ran { code, out, err } = stage.run(&["check", "--klar-for", "vedtak"]);
    assert_eq!((code, err.as_str()), (1, ""));
    assert_snapshot!(out, @r#"
    Dette må gjøres først

      Mål, tiltak og indikatorer
      [ ] målet `m1` har verken tiltak eller indikator
          legg til et tiltak med `maal = ["m1"]`, eller en `[[indikator]]`
          plans/by/p/plan.toml:8:6 (maal-uten-oppfoelging)

    Klar for vedtak: nei. 1 feil i 1 plan.
    "#);
}

#[test]
fn a_hearing_asks_less() {
    let told =
        ["hoering", "høring"].map(|gate| stage("igangsatt").run(&["check", "--klar-for", gate]));
    assert_eq!(told[0].out, told[1].out);
    assert_eq!((told[0].code, told[0].err.as_str()), (0, ""));
    assert!(told[0].out.starts_with("Dette bør vurderes\n\n  Mål, tiltak"), "{}", told[0].out);
    assert!(told[0].out.contains("Klar for høring: ja. 1 advarsel i 1 plan."), "{}", told[0].out);
    let strict = stage("igangsatt").run(&["check", "--klar-for", "hoering", "--deny", "advarsel"]);
    assert_eq!(strict.code, 1);
    assert!(strict.out.starts_with("Dette må gjøres først\n"), "{}", strict.out);
    assert!(strict.out.contains("Klar for høring: nei."), "{}", strict.out);
}

#[test]
fn other_formats_have_the_levels_of_the_gate() {
    let ran = stage("hoering").run(&["check", "--klar-for", "vedtak", "--format", "json"]);
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    let finding = &report["diagnostics"][0];
    assert_eq!(finding["rule"], "maal-uten-oppfoelging");
    assert_eq!(finding["level"], "feil");
    assert_eq!(ran.code, 1);
}

#[test]
fn a_plan_among_others() {
    let stage = stage("igangsatt");
    stage.write("plans/by/q/plan.toml", with_goal("q", "vedtatt"));
    stage.write("plans/by/q/01-formaal.md", "# Formål\n\nSe [[m9]].\n");
    let all = stage.run(&["check", "--klar-for", "vedtak"]);
    assert!(all.out.contains("plans/by/p/") && !all.out.contains("plans/by/q/"), "{}", all.out);
    let one = stage.run(&["check", "--klar-for", "vedtak", "--plan", "p"]);
    assert_eq!(all.out, one.out);
    let other = stage.run(&["check", "--klar-for", "vedtak", "--plan", "q"]);
    assert_eq!((other.code, other.out.as_str()), (2, ""));
    assert_snapshot!(other.err, @"feil: by/q har status `vedtatt`, så det er ikke noe å gjøre klart.");
    let plain = stage.run(&["check", "--plan", "by/p"]);
    assert!(
        plain.out.contains("plans/by/p/") && !plain.out.contains("plans/by/q/"),
        "{}",
        plain.out
    );
    assert!(plain.out.ends_with("1 advarsel i 1 plan.\n"), "{}", plain.out);
    assert_eq!(stage.run(&["check", "--plan", "r"]).code, 2);
}

#[test]
fn nothing_on_its_way() {
    let Ran { code, out, err } = stage("vedtatt").run(&["check", "--klar-for", "vedtak"]);
    assert_eq!((code, out.as_str()), (0, ""));
    assert_eq!(err, "Ingen av planene er på vei til vedtak.\n");
}

#[test]
fn a_plan_with_nothing_to_do_is_ready() {
    let Ran { code, out, .. } = Stage::clean_but(&[]).run(&["sjekk", "--klar-for", "vedtak"]);
    assert_eq!((code, out.as_str()), (0, "Klar for vedtak: ja. Ingen feil i 1 plan.\n"));
}

#[test]
fn what_adoption_brings_about_is_no_hindrance_to_it() {
    let replaces = "\n[[erstatter]]\nplan = \"q\"\n\n[[viderefoering]]\nfra = \"q#*\"\navsluttet = \"Gjort\"\n";
    let stage = stage("igangsatt");
    stage.write("plans/by/p/plan.toml", with_goal("p", "igangsatt") + replaces);
    let register =
        "[[plan]]\nid = \"q\"\ntittel = \"Q\"\ntype = \"program\"\nstatus = \"vedtatt\"\n";
    stage.write("plans/by/register.toml", register);
    let told = stage.run(&["check", "--klar-for", "vedtak"]).out;
    assert!(told.contains("maal-uten-oppfoelging"), "{told}");
    assert!(!told.contains("erstattet-men-gjeldende"), "{told}");
    stage.write("plans/by/p/plan.toml", with_goal("p", "vedtatt") + replaces);
    assert!(stage.run(&["check"]).out.contains("erstattet-men-gjeldende"));
}

/// The rules that are left out before a gate are named in the program; none of the names may be old.
#[test]
fn a_plan_is_not_asked_for_its_decision_before_it() {
    let adopted = stage("vedtatt").run(&["check"]).out;
    assert!(adopted.contains("[vedtatt-uten-vedtak]"), "{adopted}");
    let told = stage("igangsatt").run(&["check", "--klar-for", "vedtak"]).out;
    assert!(told.contains("maal-uten-oppfoelging"), "{told}");
    assert!(!told.contains("vedtatt-uten-vedtak"), "{told}");
}

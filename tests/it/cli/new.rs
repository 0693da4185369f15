//! `planverk new`: starts that can be checked and built as they stand, and never over what is there.

use super::stage::{CLEAN, Stage};
use insta::assert_snapshot;
use planverk::document::{DocumentKind, Extras, draft};
use planverk::model::PlanKind;
use planverk::resources::Resources;
use planverk::snapshot::Snapshot;
use planverk::syntax::Keyword;
use planverk::tree::DiskWorld;
use serde_json::Value;

/// The types that have text of their own.
fn kinds() -> impl Iterator<Item = &'static str> {
    PlanKind::WORDS.iter().copied().filter(|kind| *kind != "arealdel")
}

fn kommune() -> Stage {
    let stage = Stage::empty();
    assert_eq!(stage.run(&["new", "kommune", "By kommune", "--nummer", "9999"]).code, 0);
    stage
}

#[test]
fn from_nothing_to_a_document() {
    let stage = Stage::empty();
    assert_snapshot!(stage.run(&["ny", "kommune", "Porsgrunn kommune"]).out, @r"
    Laget planverk.toml
    Laget plans/porsgrunn/kommune.toml
    Laget plans/porsgrunn/register.toml

    Porsgrunn kommune er klar i plans/porsgrunn. Lag den første planen med `planverk ny plan porsgrunn/min-plan --type temaplan`.
    Kommunenummeret står som 0000. Skriv det riktige i kommune.toml.
    ");
    assert_snapshot!(stage.run(&["ny", "plan", "helse-og-mestring"]).out, @r"
    Laget plans/porsgrunn/helse-og-mestring/plan.toml
    Laget plans/porsgrunn/helse-og-mestring/tiltak.toml
    Laget plans/porsgrunn/helse-og-mestring/01-formaal.md
    Laget plans/porsgrunn/helse-og-mestring/02-utfordringer.md
    Laget plans/porsgrunn/helse-og-mestring/03-maal.md

    Planen er klar i plans/porsgrunn/helse-og-mestring. Sjekk den med `planverk sjekk`, og bygg den med `planverk bygg`.
    ");
    let ran = stage.run(&["sjekk", "--deny", "advarsel"]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    // The plan above is adopted, and only the municipality knows by whom and when.
    assert!(ran.out.contains("vedtatt-uten-vedtak"), "{}", ran.out);
    assert!(ran.out.ends_with("\n1 merknad i 1 plan.\n"), "{}", ran.out);
    let ran = stage.run(&["bygg"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(stage.names().contains(&"build/porsgrunn/helse-og-mestring/plan.pdf".to_owned()));
}

#[test]
fn every_type_passes_and_builds() {
    let stage = kommune();
    for kind in kinds() {
        let ran = stage.run(&["new", "plan", &format!("en-{kind}"), "--type", kind]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{kind}");
    }
    let ran = stage.run(&["check", "--deny", "advarsel"]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    let ran = stage.run(&["build"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, "Skrev 9 dokumenter til [mappe]/build.\n"));
}

#[test]
fn a_type_may_be_written_with_norwegian_letters() {
    let stage = kommune();
    assert_eq!(stage.run(&["new", "plan", "budsjett", "--type", "økonomiplan"]).code, 0);
    assert!(stage.text("plans/by/budsjett/plan.toml").contains("type = \"oekonomiplan\""));
}

/// What the start says is what its document says: goals, tiltak, and the texts of the chapters.
#[test]
fn the_document_shows_what_the_start_defines() {
    let stage = kommune();
    assert_eq!(stage.run(&["new", "plan", "p"]).code, 0);
    let world = DiskWorld::new(stage.path(), "2026-05-07".parse().unwrap());
    let snapshot = Snapshot::load(&world, None).unwrap();
    let plan = snapshot.model.plan_called("p").unwrap();
    let drafted =
        draft(&snapshot, &Resources::builtin(), plan, DocumentKind::Plan, Extras::default())
            .unwrap();
    let tree = serde_json::to_string(&drafted).unwrap();
    let facts = snapshot.model.plan(plan);
    let goals = facts.facts.goals.iter().map(|goal| &goal.text.value);
    let tiltak = facts.tiltak.iter().map(|tiltak| &tiltak.title.value);
    let areas = facts.facts.focus_areas.iter().map(|area| &area.title.value);
    assert!(goals.len() > 0 && tiltak.len() > 0 && areas.len() > 0);
    for text in goals.chain(tiltak).chain(areas) {
        assert!(tree.contains(text), "{text}: {tree}");
    }
}

/// What stands right after `#` is an example to be taken into use: the format must know every key of it.
#[test]
fn the_examples_in_the_comments_are_valid() {
    let stage = kommune();
    for kind in ["temaplan", "strategi", "planstrategi"] {
        assert_eq!(stage.run(&["new", "plan", kind, "--type", kind]).code, 0);
    }
    let mut taken = 0;
    for (name, bytes) in stage.files() {
        let text = String::from_utf8(bytes).unwrap();
        let lines = text.lines().map(|line| match line.strip_prefix('#') {
            Some(example) if example.starts_with(|c: char| !c.is_whitespace()) => {
                taken += 1;
                example
            }
            _ => line,
        });
        let used: Vec<&str> = lines.collect();
        stage.write(&name, used.join("\n"));
    }
    assert!(taken > 50, "{taken}");
    let ran = stage.run(&["check", "--format", "json"]);
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    let format = ["toml-feil", "ukjent-noekkel", "feil-type", "manglende-felt", "duplisert-id"];
    let of_format = |one: &&Value| format.contains(&one["rule"].as_str().unwrap());
    let faults: Vec<&Value> =
        report["diagnostics"].as_array().unwrap().iter().filter(of_format).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_name_may_hold_anything() {
    for (name, id) in [
        ("Porsgrunn kommune", "porsgrunn"),
        ("  Sør-Varanger   KOMMUNE ", "sør-varanger"),
        ("Nordreisa kommune – Ráissa suohkan", "nordreisa"),
        ("Telemark fylkeskommune", "telemark-fylkeskommune"),
        ("A\u{30a}s kommune", "ås"),
        ("Con", "con-1"),
        ("By \"med\" 'alt' \\ i {{ 7*7 }} {% raw %}", "by-med-alt-i-7-7-raw"),
        ("By\n[ord]\nmaal = [\"x\"]\u{7} kommune", "by-ord-maal-x"),
        ("''' \"\"\" kommune", "kommune"),
        ("../../ute", "ute"),
    ] {
        let stage = Stage::empty();
        assert_eq!(stage.run(&["new", "kommune", name]).code, 0, "{name:?}");
        assert_eq!(stage.run(&["new", "plan", "p"]).code, 0, "{name:?}");
        assert!(stage.names().contains(&format!("plans/{id}/p/plan.toml")), "{:?}", stage.names());
        let ran = stage.run(&["check", "--deny", "advarsel"]);
        assert_eq!(ran.code, 0, "{name:?}: {}", ran.out);
        let today = "2026-05-07".parse().unwrap();
        let snapshot = Snapshot::load(&DiskWorld::new(stage.path(), today), None).unwrap();
        let read = &snapshot.model.kommuner[0].facts.name.as_ref().unwrap().value;
        let words = |text: &str| {
            let text = text.replace("A\u{30a}", "Å").replace(char::is_control, " ");
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        assert_eq!(*read, words(name));
    }
}

#[test]
fn nothing_is_written_over() {
    let stage = kommune();
    assert_eq!(stage.run(&["new", "plan", "p"]).code, 0);
    let before = stage.files();
    for arguments in
        [&["kommune", "By kommune"][..], &["plan", "p"], &["plan", "by/p", "--type", "strategi"]]
    {
        let ran = stage.run(&[&["new"], arguments].concat());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains("finnes fra før og er ikke rørt"), "{}", ran.err);
    }
    assert_eq!(stage.files(), before);
}

/// One file in the way is enough for none of the others to be written.
#[test]
fn all_or_nothing() {
    let stage = Stage::with(&[("plans/by/register.toml", "# vårt\n"), ("plans/bygd", "en fil")]);
    for name in ["By kommune", "Bygd kommune"] {
        assert_eq!(stage.run(&["new", "kommune", name]).code, 2);
        assert_eq!(stage.names(), ["plans/by/register.toml", "plans/bygd"]);
    }
}

#[test]
fn the_workspace_above_is_used() {
    let stage = Stage::clean_but(&[]);
    let ran = stage.run_in("plans/by", &["new", "kommune", "Bygd kommune"]);
    assert_eq!(ran.code, 0);
    assert!(stage.names().contains(&"plans/bygd/kommune.toml".to_owned()));
    assert!(!stage.names().contains(&"plans/by/planverk.toml".to_owned()));
    assert!(ran.out.contains("Laget [mappe]/plans/bygd/kommune.toml"), "{}", ran.out);
}

#[test]
fn a_plan_follows_its_municipality() {
    let stage = Stage::clean_but(&[(
        "plans/by/kommune.toml",
        "navn = \"By kommune\"\nkommunenummer = \"9999\"\n[[organ]]\nid = \"bystyret\"\nnavn = \"Bystyret\"\n\
         rolle = \"vedtar\"\n[plantype.temaplan]\ntiltak = \"forbudt\"\n",
    )]);
    assert_eq!(stage.run(&["new", "plan", "tema", "--type", "temaplan"]).code, 0);
    assert_eq!(stage.run(&["new", "plan", "strategi", "--type", "strategi"]).code, 0);
    let plan = stage.text("plans/by/tema/plan.toml");
    assert!(
        plan.contains("vedtas_av = \"bystyret\"") && plan.contains("\n#overordnet ="),
        "{plan}"
    );
    assert!(!stage.names().contains(&"plans/by/tema/tiltak.toml".to_owned()));
    assert_eq!(stage.run(&["check"]).code, 0);
}

#[test]
fn what_can_not_be_made() {
    let stage = kommune();
    assert_eq!(stage.run(&["new", "kommune", "Bygd kommune"]).code, 0);
    let before = stage.files();
    let mut told = String::new();
    for arguments in [
        &["kommune", " "][..],
        &["kommune", "!!!"],
        &["kommune", "Sted kommune", "--nummer", "31"],
        &["plan", "p"],
        &["plan", "bye/p"],
        &["plan", "ukjent-sted/p"],
        &["plan", "by/Helse og mestring"],
        &["plan", "by/"],
        &["plan", "by/a/b"],
        &["plan", "../p"],
        &["plan", "by/../../p"],
        &["plan", "by/nul"],
        &["plan", "by/kommunestyret"],
        &["plan", "by/samfunnsdel"],
        &["plan", "by/p", "--type", "temaplann"],
        &["plan", "by/p", "--type", "arealdel"],
    ] {
        let ran = stage.run(&[&["new"], arguments].concat());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments:?}");
        told.push_str(&format!("$ {}\n{}\n", arguments.join(" "), ran.err));
    }
    assert_eq!(stage.files(), before);
    assert_snapshot!(told, @r#"
    $ kommune  
    feil: Det står ikke noe navn her.

    $ kommune !!!
    feil: `!!!` kan ikke være navnet på en kommune.

    $ kommune Sted kommune --nummer 31
    feil: `31` er ikke et kommunenummer. Skriv fire sifre, for eksempel `4001` eller `0301`.

    $ plan p
    feil: Her er det flere kommuner.
    Skriv KOMMUNE/PLAN, med en av disse kommunene: by, bygd.

    $ plan bye/p
    feil: Fant ingen kommune som heter `bye`.
    Mente du `by`?

    $ plan ukjent-sted/p
    feil: Fant ingen kommune som heter `ukjent-sted`.
    Velg en av disse: by, bygd.

    $ plan by/Helse og mestring
    feil: `Helse og mestring` kan ikke brukes som navn: bruk små bokstaver, tall og bindestrek.
    Prøv `helse-og-mestring`.

    $ plan by/
    feil: Det står ikke noe navn her.

    $ plan by/a/b
    feil: `a/b` kan ikke brukes som navn: bruk små bokstaver, tall og bindestrek.
    Prøv `a-b`.

    $ plan ../p
    feil: Fant ingen kommune som heter `..`.
    Velg en av disse: by, bygd.

    $ plan by/../../p
    feil: `../../p` kan ikke brukes som navn: bruk små bokstaver, tall og bindestrek.
    Prøv `p`.

    $ plan by/nul
    feil: `nul` kan ikke brukes som navn: Windows har det til noe annet.
    Prøv `nul-1`.

    $ plan by/kommunestyret
    feil: `kommunestyret` er alt i bruk i kommunen: se plans/by/kommune.toml.
    Gi planen et annet navn.

    $ plan by/samfunnsdel
    feil: `samfunnsdel` er alt i bruk i kommunen: se plans/by/register.toml.
    Gi planen et annet navn.

    $ plan by/p --type temaplann
    feil: `temaplann` er ikke en plantype.
    Velg en av disse: planstrategi, samfunnsdel, arealdel, kommunedelplan, temaplan, strategi, program, handlingsplan, oekonomiplan, virksomhetsplan.

    $ plan by/p --type arealdel
    feil: Arealdelen har ikke egen mappe: den er et kart med bestemmelser, og lages i andre programmer.
    Legg den inn som `[[plan]]` med `type = "arealdel"` i plans/by/register.toml, så kan andre planer vise til den.
    "#);
}

#[test]
fn a_plan_needs_a_workspace_and_a_municipality() {
    let ran = Stage::empty().run(&["new", "plan", "p"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.starts_with("feil: Fant ikke `planverk.toml` i [mappe]"), "{}", ran.err);
    let ran = Stage::with(&CLEAN[..1]).run(&["new", "plan", "by/p"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert_snapshot!(ran.err, @r"
    feil: Det er ingen kommune her ennå.
    Lag den først: `planverk ny kommune NAVN`.
    ");
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let outside = Stage::empty();
    let stage = Stage::with(&CLEAN[..1]);
    std::os::unix::fs::symlink(outside.path(), stage.at("plans")).unwrap();
    let ran = stage.run(&["new", "kommune", "By kommune"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("plans er en snarvei til et annet sted"), "{}", ran.err);
    assert_eq!(outside.names(), [""; 0]);
}

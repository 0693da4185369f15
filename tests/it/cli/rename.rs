//! Another id for a thing, from the command line.

use super::stage::Stage;
use insta::assert_snapshot;

fn stage() -> Stage {
    let plan = "id = \"p\"\ntittel = \"Planen\"\ntype = \"program\"\nstatus = \"igangsatt\"\ndato = 2026-05-07\n\
                [[maal]]\nid = \"m1\" # kort\ntekst = \"Flere er trygge\"\n";
    Stage::clean_but(&[
        ("plans/by/p/plan.toml", plan),
        ("plans/by/p/tiltak.toml", "[[tiltak]]\nid = \"t-01\"\ntittel = \"Gå\"\nmaal = [\"m1\"]\n"),
        ("plans/by/p/01-formaal.md", "# Formål\n\nSe [[m1]] og [[p]].\n"),
    ])
}

#[test]
fn a_goal() {
    let stage = stage();
    let ran = stage.run(&["rename", "p#m1", "trygghet"]);
    assert_snapshot!(ran.err, @r"
    Målet `m1` heter nå `trygghet`: endret 4 steder i 3 filer.
      plans/by/p/01-formaal.md: ett sted
      plans/by/p/plan.toml: 2 steder
      plans/by/p/tiltak.toml: ett sted
    ");
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
    let plan = stage.text("plans/by/p/plan.toml");
    assert!(plan.contains("id = \"trygghet\" # kort\ntidligere_id = [\"m1\"]\ntekst"), "{plan}");
    assert_eq!(stage.run(&["check"]).code, 0);
}

#[test]
fn a_plan_and_its_folder() {
    let stage = stage();
    let before = stage.files();
    let ran = stage.run(&["rename", "by/p", "planen", "--diff"]);
    assert_snapshot!(ran.out, @r#"
    --- a/plans/by/p/01-formaal.md
    +++ b/plans/by/p/01-formaal.md
    @@ -1,3 +1,3 @@
     # Formål
     
    -Se [[m1]] og [[p]].
    +Se [[m1]] og [[planen]].
    --- a/plans/by/p/plan.toml
    +++ b/plans/by/p/plan.toml
    @@ -1,4 +1,5 @@
    -id = "p"
    +id = "planen"
    +tidligere_id = ["p"]
     tittel = "Planen"
     type = "program"
     status = "igangsatt"
    "#);
    assert_eq!(stage.files(), before);
    let ran = stage.run(&["bytt-id", "p", "planen"]);
    assert!(ran.err.ends_with("  plans/by/p → plans/by/planen\n"), "{}", ran.err);
    assert!(stage.at("plans/by/planen/tiltak.toml").exists() && !stage.at("plans/by/p").exists());
    assert_eq!(stage.run(&["check"]).code, 0);
}

#[test]
fn a_chapter_that_nothing_names_and_a_template_that_names_a_goal() {
    let stage = stage();
    stage.write(
        "templates/blokk/maal.md.j2",
        "{% if denne.id == 'm1' %}\nNr. m1\n{% endif %}\n[[p#m1]]\n",
    );
    assert_snapshot!(stage.run(&["rename", "p#formaal", "hensikt"]).err, @r"
    Kapitlet `formaal` heter nå `hensikt`.
      plans/by/p/01-formaal.md → plans/by/p/01-hensikt.md
    Den gamle id-en er ikke tatt vare på: bare det som kan ha `tidligere_id`, husker den.
    ");
    assert_snapshot!(stage.run(&["rename", "p#m1", "trygghet", "--diff"]).err, @r"
    Målet `m1` kan hete `trygghet`: det endrer 4 steder i 3 filer.
      plans/by/p/01-hensikt.md: ett sted
      plans/by/p/plan.toml: 2 steder
      plans/by/p/tiltak.toml: ett sted
    Malen templates/blokk/maal.md.j2:1 nevner `m1` og er ikke endret. Sjekk om den mener dette.
    Malen templates/blokk/maal.md.j2:4 nevner `m1` og er ikke endret. Sjekk om den mener dette.
    ");
    assert_eq!(stage.run(&["rename", "p#m1", "trygghet"]).code, 0);
    let near = ["m1", "p#m1", "trygghet", "q"].map(|old| stage.run(&["rename", old, "x"]).err);
    assert_snapshot!(near.concat(), @r"
    feil: Fant ikke noe som heter `m1`. Skriv for eksempel `planen#m1` for et mål i en plan.
    Mente du `by/p#trygghet`?
    feil: Fant ikke noe som heter `p#m1`. Skriv for eksempel `planen#m1` for et mål i en plan.
    Mente du `by/p#trygghet`?
    feil: Fant ikke noe som heter `trygghet`. Skriv for eksempel `planen#m1` for et mål i en plan.
    Mente du `by/p#trygghet`?
    feil: Fant ikke noe som heter `q`. Skriv for eksempel `planen#m1` for et mål i en plan.
    Mente du `p`?
    ");
}

#[test]
fn why_not() {
    let stage = stage();
    let before = stage.files();
    let said = |old: &str, new: &str| {
        let ran = stage.run(&["rename", old, new]);
        assert_eq!(ran.code, 2);
        ran.err
    };
    let all = [
        said("p#m1", "Mål 1"),
        said("p#m1", "t-01"),
        said("p#m2", "x"),
        said("p#m1", "m1"),
        said("p#m1", "p"),
        said("p#m1", "p#m2"),
        said("p#formaal", "02-hensikt"),
    ];
    assert_snapshot!(all.concat(), @r"
    feil: `Mål 1` kan ikke brukes som navn: bruk små bokstaver, tall og bindestrek.
    Prøv `mål-1`.
    feil: `t-01` er alt i bruk: plans/by/p/tiltak.toml:2
    feil: Fant ikke noe som heter `p#m2`. Skriv for eksempel `planen#m1` for et mål i en plan.
    Mente du `p#m1`?
    feil: Det heter `m1` fra før.
    feil: `p` betyr noe annet her, og ville fått ny betydning: plans/by/p/01-formaal.md:3
    feil: `p#m2` kan ikke brukes som navn: bruk små bokstaver, tall og bindestrek.
    Prøv `m2`.
    feil: Tallet foran navnet på filen blir stående, og er ingen del av id-en.
    Prøv `hensikt`.
    ");
    for old in
        ["01-formaal", "01-formaal.md", "p#01-formaal", "plans/by/p/01-formaal.md", "formaal"]
    {
        assert!(said(old, "x").ends_with("Mente du `by/p#formaal`?\n"), "{old}");
    }
    assert!(said("plans/by/p/", "x").ends_with("Mente du `by/p`?\n"));
    assert_eq!(stage.files(), before);
}

#[test]
fn what_is_renamed_by_hand() {
    let stage = stage();
    let kommune = stage.text("plans/by/kommune.toml");
    let perspective = "[[perspektiv]]\nid = \"barn\"\nnavn = \"Barn og unge\"\n";
    stage.write("plans/by/kommune.toml", kommune + perspective);
    let before = stage.files();
    let told = ["by", "barn", "by/barn"].map(|old| stage.run(&["rename", old, "x"]).err);
    assert_snapshot!(told.concat(), @r"
    feil: `by` er en kommune, og heter det samme som mappen sin. Den kan ikke få nytt navn her.
    Gi mappen `plans/by` nytt navn, og rett lenkene som begynner med `by/`. `planverk sjekk` finner dem.
    feil: `barn` er et perspektiv for konsekvenser. Det kan ikke få ny id her.
    Bytt id-en i plans/by/kommune.toml:4, og rett sakene som bruker den. `planverk sjekk` finner dem.
    feil: `by/barn` er et perspektiv for konsekvenser. Det kan ikke få ny id her.
    Bytt id-en i plans/by/kommune.toml:4, og rett sakene som bruker den. `planverk sjekk` finner dem.
    ");
    assert_eq!(stage.files(), before);
}

#[test]
fn not_while_something_can_not_be_read() {
    let stage = stage();
    stage.write("plans/by/p/tiltak.toml", "[[tiltak]]\nid = \"t-01\"\nmaal = [\"m1\"\n");
    let ran = stage.run(&["rename", "p#m1", "x"]);
    assert_snapshot!(ran.err, @r"
    feil: Noe i disse filene kan ikke leses, og kan skjule referanser til `p#m1`: plans/by/p/tiltak.toml
    Rett feilene som `planverk sjekk` viser i dem, og prøv igjen.
    ");
}

//! What becomes of the goals and tiltak of replaced plans.

use super::stage::Stage;
use insta::assert_snapshot;
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

const OLD: &str = r#"
[[plan]]
id = "omsorg"
tittel = "Omsorgsplan 2015–2025"
type = "temaplan"
status = "erstattet"
maal = [
  { id = "m1", tekst = "Flere bor trygt hjemme, så lenge de selv ønsker det, med god hjelp." },
  { id = "m2", tekst = "Alle får mat de liker." },
]
[[plan.tiltak]]
id = "t-01"
tittel = "=1+1; et «langt» tiltak"
[[plan.tiltak]]
id = "t-02"
tittel = "Er ferdig"
status = "fullfoert"

[[plan]]
id = "demens"
tittel = "Demensplan"
type = "temaplan"
status = "vedtatt"
maal = [{ id = "m1", tekst = "Et demensvennlig samfunn." }]

[[plan]]
id = "bare-tittel"
tittel = "Rusplan"
type = "temaplan"
status = "erstattet"
"#;

const NEW: &str = r#"
id = "p"
tittel = "Helse- og omsorgsplan"
type = "temaplan"
status = "til-behandling"
dato = 2026-05-07

[[erstatter]]
plan = "omsorg"
[[erstatter]]
plan = "demens"
omfang = "delvis"
deler = ["Kapittel 4"]
[[erstatter]]
plan = "bare-tittel"

[[viderefoering]]
fra = "omsorg#m1"
til = "trygg"
[[viderefoering]]
fra = "omsorg#t-01"
avsluttet = "Alarmene er byttet ut."

[[maal]]
id = "trygg"
tekst = "Flere eldre er trygge hjemme."
"#;

fn stage() -> Stage {
    Stage::clean_but(&[("plans/by/register.toml", OLD), ("plans/by/p/plan.toml", NEW)])
}

#[test]
fn for_people_within_eighty_columns() {
    let ran = stage().run(&["succession", "p"]);
    assert!(ran.out.lines().all(|line| line.width() <= 80), "{}", ran.out);
    assert_snapshot!(ran.out, @r"
    Helse- og omsorgsplan (by/p) erstatter 3 planer.

    Omsorgsplan 2015–2025 (omsorg)
    3 åpne mål og tiltak: 1 mistet, 1 videreført og 1 avsluttet.

    I den gamle planen                       Hva som skjer med det
    ───────────────────────────────────────  ───────────────────────────────────────
    m2: Alle får mat de liker.               Mistet: verken videreført eller
                                             avsluttet

    m1: Flere bor trygt hjemme, så lenge de  Videreført som trygg: Flere eldre er
    selv ønsker det, med god hjelp.          trygge hjemme.

    t-01: =1+1; et «langt» tiltak            Avsluttet: Alarmene er byttet ut.

    Demensplan (demens), bare delvis erstattet
    Ett åpent mål eller tiltak: 1 blir stående.

    I den gamle planen                       Hva som skjer med det
    ───────────────────────────────────────  ───────────────────────────────────────
    m1: Et demensvennlig samfunn.            Blir stående i den gamle planen

    Rusplan (bare-tittel)
    Planen er ført opp uten mål og tiltak, så det kan ikke vises hva som er
    videreført.
    ");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
}

#[test]
fn for_a_spreadsheet() {
    let ran = stage().run(&["viderefoering", "by/p", "--format", "csv"]);
    let table = ran.out.strip_prefix('\u{feff}').unwrap();
    assert_snapshot!(table.replace("\r\n", "\n"), @r#"
    Erstattet plan;Slag;Id;I den gamle planen;Hva som skjer;Videreført som;Ny ordlyd eller grunn
    omsorg;mål;m2;Alle får mat de liker.;mistet;;
    omsorg;mål;m1;Flere bor trygt hjemme, så lenge de selv ønsker det, med god hjelp.;videreført;trygg;Flere eldre er trygge hjemme.
    omsorg;tiltak;t-01;"'=1+1; et «langt» tiltak";avsluttet;;Alarmene er byttet ut.
    demens;mål;m1;Et demensvennlig samfunn.;blir stående;;
    "#);
    assert_eq!(table.matches('\n').count(), table.matches("\r\n").count());
}

#[test]
fn a_spreadsheet_tells_what_becomes_of_a_plan_that_is_not_listed() {
    let closed = NEW.to_owned()
        + "[[viderefoering]]\nfra = \"bare-tittel#*\"\navsluttet = \"Perioden er over.\"\n";
    let stage =
        Stage::clean_but(&[("plans/by/register.toml", OLD), ("plans/by/p/plan.toml", &closed)]);
    let table = stage.run(&["succession", "p", "--format", "csv"]).out;
    let last = table.lines().last().unwrap();
    assert_eq!(last, "bare-tittel;;*;alt i planen;avsluttet;;Perioden er over.");
}

#[test]
fn for_machines_and_for_a_case() {
    let stage = stage();
    let ran = stage.run(&["succession", "p", "--format", "json"]);
    let told: Value = serde_json::from_str(&ran.out).unwrap();
    let [omsorg, demens, bare_tittel] = &told["replaces"].as_array().unwrap()[..] else {
        panic!("{told}");
    };
    let counts = ["open", "lost", "remaining", "continued", "closed"];
    assert_eq!(counts.map(|key| omsorg[key].as_u64().unwrap()), [3, 1, 0, 1, 1]);
    assert_eq!(counts.map(|key| demens[key].as_u64().unwrap()), [1, 0, 1, 0, 0]);
    assert_eq!(bare_tittel["listed"], false);
    assert_eq!(omsorg["items"][1]["fates"][0]["to_text"], "Flere eldre er trygge hjemme.");
    assert_eq!(omsorg["items"][0]["line"], 9);
    let markdown = stage.run(&["succession", "p", "--format", "markdown"]).out;
    assert!(markdown.contains("| m2 | Alle får mat de liker. | Mistet: "), "{markdown}");
}

#[test]
fn what_is_divided_has_a_line_for_each_part_whichever_plan_says_so() {
    let divided = NEW.replace(
        "avsluttet = \"Alarmene er byttet ut.\"",
        "til = \"trygg\"\n[[viderefoering]]\nfra = \"omsorg#t-01\"\ntil = \"nytt\"\n\
         [[innsatsomraade]]\nid = \"nytt\"\ntittel = \"Nytt\"",
    );
    let other = "id = \"q\"\ntittel = \"Matplan\"\ntype = \"temaplan\"\nstatus = \"igangsatt\"\n\
                 erstatter = [{ plan = \"omsorg\", omfang = \"delvis\", deler = [\"Mat\"] }]\n\
                 viderefoering = [{ fra = \"omsorg#m2\", til = \"mat\" }]\n\
                 maal = [{ id = \"mat\", tekst = \"Maten er god.\" }]\n";
    let stage = Stage::clean_but(&[
        ("plans/by/register.toml", OLD),
        ("plans/by/p/plan.toml", &divided),
        ("plans/by/q/plan.toml", other),
    ]);
    let table = stage.run(&["succession", "p", "--format", "csv"]).out;
    let fates = table.lines().filter(|line| line.starts_with("omsorg;")).map(|line| {
        let cells: Vec<&str> = line.rsplit(';').collect();
        (cells[1], cells[0])
    });
    let nytt = ("nytt", "Nytt");
    let trygg = ("trygg", "Flere eldre er trygge hjemme.");
    let mat = ("q#mat", "Maten er god.");
    assert_eq!(fates.collect::<Vec<_>>(), [trygg, mat, trygg, nytt]);
}

#[test]
fn whoever_names_the_replaced_plan_is_told_which_replaces_it() {
    let ran = stage().run(&["succession", "omsorg"]);
    assert!(ran.out.contains("erstatter ingen planer"), "{ran:?}");
    assert!(ran.err.contains("planverk viderefoering by/p"), "{ran:?}");
    let ran = stage().run(&["succession", "omsrg"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("Mente du `omsorg`?"), "{ran:?}");
    let ran = stage().run(&["succession", "tittel"]);
    assert!(ran.err.contains("Mente du `by/bare-tittel`?"), "{ran:?}");
    let ran = stage().run(&["succession", "by"]);
    assert!(ran.err.contains("by/omsorg, by/demens, by/bare-tittel, by/p"), "{ran:?}");
}

#[test]
fn what_can_not_be_read_is_told() {
    let broken = NEW.replace("omsorg#m1", "omsorg#m9");
    let stage =
        Stage::clean_but(&[("plans/by/register.toml", OLD), ("plans/by/p/plan.toml", &broken)]);
    let ran = stage.run(&["succession", "p"]);
    assert!(ran.err.contains("før tabellen er til å stole på"), "{ran:?}");
}

//! The faces of one list of changes, and the catalogue they take their words from.

use super::stage::{Files, ONE, PLAN, TILTAK, TWO, edit, small, with_review};
use insta::assert_snapshot;
use planverk::diff::{Consequences, Kind};
use planverk::report::Style;
use planverk::report::changes::{Comment, Review, front, human, json, markdown};
use planverk::syntax::Keyword;
use planverk::words::Words;
use std::fs;
use std::path::Path;

fn revised() -> Files {
    let mut files = small();
    edit(&mut files, PLAN, "Alle barn skal ha", "Alle barn bør ha");
    edit(&mut files, PLAN, "Minst 75 prosent", "Minst 80 prosent");
    edit(&mut files, TILTAK, "frist = 2027-12-31", "frist = 2029-12-31");
    edit(&mut files, ONE, "Byen vokser, og", "Byen vokser og");
    files
}

#[test]
fn values_are_told_in_the_language_of_the_reader() {
    let mut files = small();
    edit(&mut files, PLAN, "status = \"hoering\"", "status = \"vedtatt\"");
    edit(&mut files, TILTAK, "i-rute", "forsinket");
    edit(&mut files, TILTAK, "frist = 2027-12-31", "frist = \"2029-T1\"");
    let told = with_review(&small(), &files, |review| {
        human(review, Words::new("en"), Style { color: false, width: 100 })
    });
    for expected in [
        "The plan: the status is changed from «on hearing» to «adopted».",
        "Tiltak 1: the status is changed from «on track» to «delayed».",
        "Tiltak 1: the deadline is moved from 31.12.2027 to T1 2029.",
    ] {
        assert!(told.contains(expected), "{told}");
    }
}

#[test]
fn a_comment_on_a_merge_request() {
    let comment = Comment { base: Some("https://eksempel.no/blob/abc/"), most: 60_000 };
    let text =
        with_review(&small(), &revised(), |review| markdown(review, Words::new("nb"), comment));
    assert_snapshot!(text, @"
    ### Endringer i planene

    **4 endringer: 2 svekkede, 1 skjerpet og 1 redaksjonell.**

    #### Plan for byen (`by/plan`)

    4 endringer: 2 svekkede, 1 skjerpet og 1 redaksjonell.

    **Mål og innsatsområder**

    - _svekket_ · Mål 1 er svekket: Alle barn ~~skal~~ → **bør** ha et trygt sted å være etter skoletid. ([plan.toml:42](https://eksempel.no/blob/abc/plans/by/plan/plan.toml#L42))
    - _skjerpet_ · Mål 2 er skjerpet: Minst ~~75~~ → **80** prosent av innbyggerne over 80 år bor hjemme. ([plan.toml:47](https://eksempel.no/blob/abc/plans/by/plan/plan.toml#L47))

    **Tiltak**

    - _svekket_ · Tiltak 1: fristen er flyttet fra 31.12.2027 til 31.12.2029. ([tiltak.toml:10](https://eksempel.no/blob/abc/plans/by/plan/tiltak.toml#L10))

    <details><summary>Vis de redaksjonelle endringene (1)</summary>

    **Bakgrunn**

    - _redaksjonell_ · Avsnittet er endret: Byen vokser~~,~~ og de som bor her, blir eldre. … ([01-en.md:3](https://eksempel.no/blob/abc/plans/by/plan/01-en.md#L3))

    </details>

    **Filene som er endret**

    - [plans/by/plan/01-en.md](https://eksempel.no/blob/abc/plans/by/plan/01-en.md)
    - [plans/by/plan/plan.toml](https://eksempel.no/blob/abc/plans/by/plan/plan.toml)
    - [plans/by/plan/tiltak.toml](https://eksempel.no/blob/abc/plans/by/plan/tiltak.toml)
    ");
}

#[test]
fn a_comment_keeps_within_its_length() {
    let mut files = revised();
    let paragraphs =
        (0..40).map(|at| format!("Her er det {at}. av de nye avsnittene i planen.\n\n"));
    let paragraphs: String = paragraphs.collect();
    edit(&mut files, TWO, "## Tallene\n\n", &format!("## Tallene\n\n{paragraphs}"));
    for most in [1_500, 3_000] {
        let comment = Comment { base: None, most };
        let text =
            with_review(&small(), &files, |review| markdown(review, Words::new("nb"), comment));
        assert!(text.len() <= most, "{most}: {}", text.len());
        assert!(text.contains("endringer til er utelatt her"), "{text}");
        assert!(text.contains("Mål 1 er svekket"), "{text}");
        assert!(text.contains("`plans/by/plan/02-to.md`"), "{text}");
    }
}

/// A longer table would be no overview: the gravest are shown, and it is said that they are not all.
#[test]
fn the_table_before_a_marked_plan_is_not_endless() {
    let mut files = small();
    edit(&mut files, PLAN, "Alle barn skal ha", "Alle barn bør ha");
    let paragraphs =
        (0..300).map(|at| format!("Her er det {at}. av de nye avsnittene i planen.\n\n"));
    edit(
        &mut files,
        ONE,
        "# Bakgrunn\n\n",
        &format!("# Bakgrunn\n\n{}", paragraphs.collect::<String>()),
    );
    let shown = with_review(&small(), &files, |review| {
        serde_json::to_string(&front(review, "Sammenlignet.", Words::new("nb"))).unwrap()
    });
    assert_eq!(shown.matches("Nytt avsnitt").count(), 199);
    assert!(shown.contains("svekket:"), "{shown}");
    assert!(shown.contains("Sammenlignet. 301 endringer"), "{shown}");
    assert!(shown.contains("Endringene er for mange"), "{shown}");
}

#[test]
fn text_from_plans_is_no_markup_in_a_comment() {
    let mut files = small();
    edit(&mut files, PLAN, "Alle barn skal ha", "<img src=x> @ola **x** `y` [a](b) skal ha");
    let text = with_review(&small(), &files, |review| {
        markdown(review, Words::new("nb"), Comment { base: None, most: 60_000 })
    });
    assert!(
        text.contains("\\<img src=x\\> @\u{2060}ola \\*\\*x\\*\\* \\`y\\` \\[a\\](b)"),
        "{text}"
    );
}

#[test]
fn colour_only_repeats_what_words_say() {
    let coloured = with_review(&small(), &revised(), |review| {
        human(review, Words::new("nb"), Style { color: true, width: 200 })
    });
    let mut plain = String::new();
    let mut rest = coloured.as_str();
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        plain += before;
        rest = after.split_once('m').unwrap().1;
    }
    plain += rest;
    assert!(coloured.contains("\u{1b}[31;9mskal\u{1b}[0m\u{1b}[32;4mbør\u{1b}[0m"), "{coloured}");
    assert!(plain.contains("svekket"), "{plain}");
}

#[test]
fn lines_are_as_wide_as_the_terminal() {
    for width in [40, 60, 100] {
        let text = with_review(&small(), &revised(), |review| {
            human(review, Words::new("nb"), Style { color: false, width })
        });
        let mut changes = text.lines().filter(|line| line.starts_with("  "));
        assert!(changes.all(|line| line.chars().count() <= width), "{width}\n{text}");
    }
}

#[test]
fn nothing_is_said_to_be_nothing() {
    let text = with_review(&small(), &small(), |review| {
        human(review, Words::new("nb"), Style { color: false, width: 100 })
    });
    assert_eq!(text, "Ingen endringer.\n");
}

#[test]
fn json_is_one_line_with_both_places() {
    let text = with_review(&small(), &revised(), |review| json(review, Words::new("nb")));
    assert_eq!(text.lines().count(), 1);
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["summary"]["svekket"], 2);
    let changes = value["changes"].as_array().unwrap();
    let deadline = changes.iter().find(|change| change["field"] == "frist").unwrap();
    assert_snapshot!(serde_json::to_string_pretty(deadline).unwrap(), @r#"
    {
      "change": "field",
      "class": "svekket",
      "thing": "tiltak",
      "label": "Tiltak 1",
      "message": "Tiltak 1: fristen er flyttet fra 31.12.2027 til 31.12.2029.",
      "old": {
        "plan": "by/plan",
        "id": "t1",
        "number": "1",
        "text": "Åpne skolebyggene om ettermiddagen",
        "path": [],
        "file": "plans/by/plan/tiltak.toml",
        "line": 10,
        "column": 9,
        "end_line": 10,
        "end_column": 19
      },
      "new": {
        "plan": "by/plan",
        "id": "t1",
        "number": "1",
        "text": "Åpne skolebyggene om ettermiddagen",
        "path": [],
        "file": "plans/by/plan/tiltak.toml",
        "line": 10,
        "column": 9,
        "end_line": 10,
        "end_column": 19
      },
      "consequences": null,
      "field": "frist",
      "detail": "",
      "old_value": "31.12.2027",
      "new_value": "31.12.2029"
    }
    "#);
}

fn with_consequences(old: &Files, new: &Files) -> String {
    with_review(old, new, |review| {
        let known = [Consequences::new(review.old), Consequences::new(review.new)];
        let Review { changes, old, new, .. } = *review;
        let review = Review { changes, old, new, consequences: Some(known) };
        human(&review, Words::new("nb"), Style { color: false, width: 100 })
    })
}

/// Many at once are told by their numbers, those of another plan by its name too.
#[test]
fn consequences_are_told_in_few_words() {
    let mut files = small();
    let tiltak = |id: &str, goal: &str| {
        format!("\n[[tiltak]]\nid = \"{id}\"\ntittel = \"Nytt {id}\"\nmaal = [\"{goal}\"]\n")
    };
    for id in ["t3", "t5", "t6", "t7", "t9"] {
        let goal = if id == "t5" { "m2" } else { "m1" };
        *files.get_mut(TILTAK).unwrap() += &tiltak(id, goal);
    }
    let own = ["u1", "u2"].map(|id| tiltak(id, "plan#m1")).concat();
    files.insert("plans/by/under/tiltak.toml".to_owned(), own);
    let mut revised = files.clone();
    edit(&mut revised, PLAN, "Alle barn skal ha", "Alle barn bør ha");
    let told = with_consequences(&files, &revised);
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        told.contains("tiltak 1, 3 og 5–7, tiltak 1 og 2 i «Handlingsplan for byen»"),
        "{told}"
    );
}

#[test]
fn consequences_follow_links_through_the_municipality() {
    assert_snapshot!(with_consequences(&small(), &revised()), @"
    Plan for byen (by/plan)
    4 endringer: 2 svekkede, 1 skjerpet og 1 redaksjonell.

    Mål og innsatsområder
      svekket       Mål 1 er svekket: Alle barn [-skal-]{+bør+} ha et trygt sted å være etter skoletid.
                    Bygger på dette: grepet «Samarbeide på tvers», tiltak 1 og saken «Plan for byen».
      skjerpet      Mål 2 er skjerpet: Minst [-75-]{+80+} prosent av innbyggerne over 80 år bor hjemme.
                    Bygger på dette: planen «Handlingsplan for byen», mål 2.1, tiltak 2, indikatoren
                    «Andel over 80 år som bor hjemme» og saken «Plan for byen».

    Tiltak
      svekket       Tiltak 1: fristen er flyttet fra 31.12.2027 til 31.12.2029.

    Bakgrunn
      redaksjonell  Avsnittet er endret: Byen vokser[-,-] og de som bor her, blir eldre. …
    ");
}

#[test]
fn nynorsk_is_said_in_nynorsk() {
    let text = with_review(&small(), &revised(), |review| {
        human(review, Words::new("nn"), Style { color: false, width: 100 })
    });
    assert_snapshot!(text, @"
    Plan for byen (by/plan)
    4 endringar: 2 svekte, 1 skjerpt og 1 redaksjonell.

    Mål og innsatsområde
      svekt         Mål 1 er svekt: Alle barn [-skal-]{+bør+} ha et trygt sted å være etter skoletid.
      skjerpt       Mål 2 er skjerpt: Minst [-75-]{+80+} prosent av innbyggerne over 80 år bor hjemme.

    Tiltak
      svekt         Tiltak 1: fristen er flytta frå 31.12.2027 til 31.12.2029.

    Bakgrunn
      redaksjonell  Avsnittet er endra: Byen vokser[-,-] og de som bor her, blir eldre. …
    ");
}

#[test]
fn everything_that_can_change_has_a_name() {
    for language in ["nb", "nn"] {
        let words = Words::new(language);
        for kind in Kind::ALL {
            assert!(words.has(&format!("ting-{}", kind.word())), "{}", kind.word());
        }
        let fields = field_names();
        assert!(fields.len() > 80, "{fields:?}");
        for field in fields {
            assert!(words.has(&format!("felt-{field}")), "{field}");
        }
    }
}

/// The names of fields in the sources: the first text of every call that adds one.
fn field_names() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diff/items");
    let calls = [
        ".text(",
        ".plain(",
        ".word(",
        ".flag(",
        ".date(",
        ".when(",
        ".due(",
        ".list(",
        ".numbers(",
        ".references(",
        ".measured(",
        ".range(",
        ".field(",
    ];
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        for call in calls {
            for rest in text.split(call).skip(1) {
                let name = rest.split(',').take(2).find(|part| part.trim().starts_with('"'));
                names.extend(name.map(|name| name.trim().trim_matches('"').to_owned()));
            }
        }
    }
    names.retain(|name| !name.is_empty());
    names.sort();
    names.dedup();
    names
}

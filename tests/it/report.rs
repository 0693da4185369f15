//! Findings as people and machines read them.

use insta::assert_snapshot;
use planverk::diagnostic::{Diagnostic, Fix, Level, Message, Rule};
use planverk::report::{Report, Style, Summary, harmless, human, json, sort};
use planverk::text::{Place, PlanPath, Source, Span};
use planverk::words::Words;
use proptest::prelude::*;

static UNKNOWN: Rule = Rule { id: "ukjent-referanse", level: Level::Error, doc: "" };
static ROUNDED: Rule = Rule { id: "tabell-avrunding", level: Level::Info, doc: "" };

const PLAIN: Style = Style { color: false, width: 100 };

#[test]
fn a_mark_in_toml_with_a_related_place_and_help() {
    let files =
        [file("plans/a/tiltak.toml", "[[tiltak]]\nid = \"t-01\"\nmaal = [\"m1\", \"m9\"]\n")];
    let finding = unknown("m9", at(&files[0], "m9"))
        .related(at(&files[0], "t-01"), Message::new("ukjent-referanse-sted-bruk"))
        .help(Message::new("mente-du").with("forslag", "m1"));
    assert_snapshot!(shown(&files, &[finding]), @r#"
    feil[ukjent-referanse]: `m9` finnes verken i planen eller i kommunen
     --> plans/a/tiltak.toml:3:16
      |
    2 | id = "t-01"
      |       ---- er også brukt her
    3 | maal = ["m1", "m9"]
      |                ^^
      |
    hjelp: mente du `m1`?

    1 feil i 5 planer.
    "#);
}

#[test]
fn a_paragraph_on_one_line_is_cut_around_the_mark() {
    let paragraph = format!("{}[[m9]]{}", "ord før ".repeat(60), " ord etter".repeat(60));
    let files = [file("plans/a/01-formaal.md", &format!("# Formål\n\n{paragraph}\n"))];
    assert_snapshot!(shown(&files, &[unknown("m9", at(&files[0], "m9"))]), @r"
    feil[ukjent-referanse]: `m9` finnes verken i planen eller i kommunen
     --> plans/a/01-formaal.md:3:483
      |
    3 | ...r ord før ord før ord før ord før ord før [[m9]] ord etter ord etter ord etter ord etter o...
      |                                                ^^

    1 feil i 5 planer.
    ");
}

#[test]
fn a_mark_wider_than_the_terminal_is_cut() {
    let paragraph = "et langt avsnitt ".repeat(50);
    let files = [file("plans/a/01-formaal.md", &paragraph)];
    let text = shown(&files, &[unknown("m9", at(&files[0], paragraph.trim_end()))]);
    assert!(text.lines().all(|line| line.chars().count() <= PLAIN.width), "{text}");
    assert_snapshot!(text, @r"
    feil[ukjent-referanse]: `m9` finnes verken i planen eller i kommunen
     --> plans/a/01-formaal.md:1:1
      |
    1 | et langt avsnitt et langt avsnitt et langt avsnitt et langt avsnitt et langt avsnitt et langt...
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    1 feil i 5 planer.
    ");
}

#[test]
fn marks_far_apart_on_one_line_are_quoted_apart() {
    let files = [file("plans/a/01.md", &format!("[[m8]]{}[[m9]]\n", " ord".repeat(100)))];
    let finding = unknown("m9", at(&files[0], "m9"))
        .related(at(&files[0], "m8"), Message::new("ukjent-referanse-sted-bruk"));
    assert_snapshot!(shown(&files, &[finding]), @r"
    feil[ukjent-referanse]: `m9` finnes verken i planen eller i kommunen
     --> plans/a/01.md:1:409
      |
    1 | ...rd ord ord ord ord ord ord ord ord ord ord[[m9]]
      |                                                ^^
      |
     ::: plans/a/01.md:1:3
      |
    1 | [[m8]] ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord or...
      |   -- er også brukt her

    1 feil i 5 planer.
    ");
}

#[test]
fn marks_many_lines_apart_are_quoted_apart() {
    let files = [file("plans/a/01.md", &format!("[[m8]]\n{}[[m9]]\n", "ord\n".repeat(60)))];
    let finding = unknown("m9", at(&files[0], "m9"))
        .related(at(&files[0], "m8"), Message::new("ukjent-referanse-sted-bruk"));
    assert_snapshot!(shown(&files, &[finding]), @r"
    feil[ukjent-referanse]: `m9` finnes verken i planen eller i kommunen
      --> plans/a/01.md:62:3
       |
    62 | [[m9]]
       |   ^^
       |
      ::: plans/a/01.md:1:3
       |
     1 | [[m8]]
       |   -- er også brukt her

    1 feil i 5 planer.
    ");
}

#[test]
fn a_mark_over_many_lines_shows_the_first() {
    let files = [file("plans/a/01.md", &"ord\n".repeat(60))];
    assert_snapshot!(shown(&files, &[unknown("x", span(&files[0], 0, 240))]), @r"
    feil[ukjent-referanse]: `x` finnes verken i planen eller i kommunen
     --> plans/a/01.md:1:1
      |
    1 | ord
      | ^^^

    1 feil i 5 planer.
    ");
}

#[test]
fn related_places_have_an_end() {
    let files = [file("plans/by/p/01.md", "[[m9]]\n")];
    let many = (0..10_000).fold(unknown("m9", at(&files[0], "m9")), |finding, _| {
        finding.related(at(&files[0], "m9"), Message::new("ukjent-referanse-sted-bruk"))
    });
    assert_eq!(many.related.len(), 50);
}

#[test]
fn a_related_place_in_another_file() {
    let files = [
        file("plans/a/plan.toml", "[[maal]]\nid = \"m1\"\n"),
        file("plans/a/tiltak.toml", "[[tiltak]]\n\tid = \"m1\"\n"),
    ];
    let message = Message::new("duplisert-id").with("navn", "m1").with("antall", 2);
    let finding = Diagnostic::new(&UNKNOWN, at(&files[1], "id = \"m1\""), message)
        .related(at(&files[0], "m1"), Message::new("duplisert-id-sted-foerst"));
    assert_snapshot!(shown(&files, &[finding]), @r#"
    feil[ukjent-referanse]: id-en `m1` er brukt to ganger
     --> plans/a/tiltak.toml:2:2
      |
    2 |     id = "m1"
      |     ^^^^^^^^^
      |
     ::: plans/a/plan.toml:2:7
      |
    2 | id = "m1"
      |       -- er også brukt her

    1 feil i 5 planer.
    "#);
}

#[test]
fn columns_count_characters_and_marks_stand_under_them() {
    let files = [file("plans/a/01.md", "Årsplan for æøå 🚀 x\u{301} [[m9]] slutt\n")];
    assert_snapshot!(shown(&files, &[unknown("m9", at(&files[0], "[[m9]]"))]), @r"
    feil[ukjent-referanse]: `m9` finnes verken i planen eller i kommunen
     --> plans/a/01.md:1:22
      |
    1 | Årsplan for æøå 🚀 x́ [[m9]] slutt
      |                      ^^^^^^

    1 feil i 5 planer.
    ");
}

#[test]
fn control_characters_never_reach_the_terminal() {
    let text = "a\u{1b}[31mrød\u{7} \u{9b}2J \u{202e}snu [[m9\u{1b}]]\n";
    let files = [file("plans/a\u{202e}b/01.md", text)];
    let finding = unknown("m9\u{1b}[2J\nlinje", at(&files[0], "m9\u{1b}"))
        .related(at(&files[0], "rød"), unknown_message("\u{1b}c"))
        .help(Message::new("mente-du").with("forslag", "\u{1b}]0;x\u{7}"));
    assert_snapshot!(shown(&files, &[finding]), @r"
    feil[ukjent-referanse]: `m9␛[2J linje` finnes verken i planen eller i kommunen
     --> plans/a�b/01.md:1:23
      |
    1 | a␛[31mrød␇ �2J �snu [[m9␛]]
      |       ---             ^^^
      |       |
      |       `␛c` finnes verken i planen eller i kommunen
      |
    hjelp: mente du `␛]0;x␇`?

    1 feil i 5 planer.
    ");
}

#[test]
fn a_file_without_text_is_named() {
    let files = [file("plans/a/01.md", "![[bilde]]\n")];
    let picture = |name| Place { file: path(name), span: Span::new(10, 20) };
    let finding = unknown("m9", picture("plans/a/bilde.png"))
        .related(at(&files[0], "bilde"), Message::new("ukjent-referanse-sted-bruk"))
        .related(picture("plans/a/kopi.png"), Message::new("ukjent-referanse-sted-bruk"))
        .help(Message::new("ukjent-referanse-hjelp"));
    assert_snapshot!(shown(&files, &[finding]), @r"
    feil[ukjent-referanse]: `m9` finnes verken i planen eller i kommunen
     --> plans/a/bilde.png
      |
     ::: plans/a/01.md:1:4
      |
    1 | ![[bilde]]
      |    ----- er også brukt her
      |
      = plans/a/kopi.png: er også brukt her
    hjelp: rett skrivemåten, eller bruk en id som finnes

    1 feil i 5 planer.
    ");
}

#[test]
fn a_mark_at_the_end_of_the_file_stands_on_its_last_line() {
    let files = [file("plans/a/plan.toml", "id = \"a\"\n")];
    let end = files[0].text.len();
    assert_snapshot!(shown(&files, &[unknown("x", span(&files[0], end, end))]), @r"
    feil[ukjent-referanse]: `x` finnes verken i planen eller i kommunen
     --> plans/a/plan.toml:2:1
      |
    2 |
      | ^

    1 feil i 5 planer.
    ");
}

#[test]
fn a_mark_over_several_lines() {
    let files = [file("plans/a/01.md", "Første avsnitt.\n\n- ett\n- to\n\nSiste avsnitt.\n")];
    let list = at(&files[0], "- ett\n- to\n\n");
    assert_snapshot!(shown(&files, &[unknown("x", list)]), @r"
    feil[ukjent-referanse]: `x` finnes verken i planen eller i kommunen
     --> plans/a/01.md:3:1
      |
    3 | / - ett
    4 | | - to
      | |____^

    1 feil i 5 planer.
    ");
}

#[test]
fn a_line_too_long_to_quote_is_named_by_line_and_column() {
    let files = [file("plans/a/01.md", &format!("{} [[m9]]", "x".repeat(100_000)))];
    let finding = unknown("m9", at(&files[0], "m9"))
        .related(span(&files[0], 0, 1), Message::new("ukjent-referanse-sted-bruk"));
    assert_snapshot!(shown(&files, &[finding]), @r"
    feil[ukjent-referanse]: `m9` finnes verken i planen eller i kommunen
    --> plans/a/01.md:1:100004
     = plans/a/01.md:1:1: er også brukt her

    1 feil i 5 planer.
    ");
}

#[test]
fn colours_are_there_when_asked_for_and_change_no_words() {
    let files = [file("plans/a/plan.toml", "overordnet = [\"m9\"]\n")];
    let findings =
        [unknown("m9", at(&files[0], "m9")).help(Message::new("ukjent-referanse-hjelp"))];
    let style = Style { color: true, ..PLAIN };
    let colored = of(&files, &findings, |report| human(report, Words::new("nb"), style));
    assert!(colored.contains("\u{1b}["));
    assert_eq!(anstream::adapter::strip_str(&colored).to_string(), shown(&files, &findings));
}

#[test]
fn the_summary_names_what_there_is() {
    let sentence = |errors, warnings, infos, plans| {
        Summary { errors, warnings, infos, plans, older: 0 }.sentence(Words::new("nb"))
    };
    assert_eq!(sentence(3, 2, 1, 5), "3 feil, 2 advarsler og 1 merknad i 5 planer.");
    assert_eq!(sentence(0, 1, 2, 1), "1 advarsel og 2 merknader i 1 plan.");
    assert_eq!(sentence(1, 0, 0, 12_000), "1 feil i 12\u{a0}000 planer.");
    assert_eq!(sentence(0, 0, 0, 5), "Ingen feil i 5 planer.");
}

#[test]
fn findings_come_by_file_place_and_level_and_only_once() {
    let place = |name, start| Place { file: path(name), span: Span::at(start) };
    let rounded = |place| Diagnostic::new(&ROUNDED, place, Message::new("tabell-avrunding"));
    let sorted = [
        unknown("a", place("a.toml", 4)),
        unknown("b", place("a.toml", 4)),
        rounded(place("a.toml", 4)),
        rounded(place("a.toml", 10)),
        unknown("a", place("b.toml", 0)),
    ];
    let mut findings = sorted.to_vec();
    findings.extend(sorted.iter().rev().cloned());
    sort(&mut findings);
    assert_eq!(findings, sorted);
}

#[test]
fn json_has_every_field_and_counts_from_one() {
    let files = [file("plans/a/plan.toml", "eier = \"Ærlig\"\nmaal = [\"m9\"]\n")];
    let finding = unknown("m9", at(&files[0], "m9"))
        .related(at(&files[0], "Ærlig"), Message::new("ukjent-referanse-sted-bruk"))
        .help(Message::new("mente-du").with("forslag", "m1"))
        .fix(Fix::replace(at(&files[0], "m9"), "m1"));
    let picture = Place { file: path("plans/a/b.png"), span: Span::new(3, 4) };
    let text = as_json(&files, &[finding, unknown("x", picture)]);
    let expected = serde_json::json!({
        "version": 1,
        "diagnostics": [
            {
                "rule": "ukjent-referanse",
                "level": "feil",
                "message": "`m9` finnes verken i planen eller i kommunen",
                "file": "plans/a/plan.toml",
                "line": 2, "column": 10, "end_line": 2, "end_column": 12,
                "related": [{
                    "file": "plans/a/plan.toml",
                    "line": 1, "column": 9, "end_line": 1, "end_column": 14,
                    "message": "er også brukt her",
                }],
                "help": "mente du `m1`?",
                "fix": { "edits": [{
                    "file": "plans/a/plan.toml",
                    "line": 2, "column": 10, "end_line": 2, "end_column": 12,
                    "replacement": "m1",
                }] },
            },
            {
                "rule": "ukjent-referanse",
                "level": "feil",
                "message": "`x` finnes verken i planen eller i kommunen",
                "file": "plans/a/b.png",
                "line": 1, "column": 1, "end_line": 1, "end_column": 1,
                "related": [],
                "help": null,
                "fix": null,
            },
        ],
        "summary": { "errors": 2, "warnings": 0, "infos": 0, "plans": 5, "older": 0 },
    });
    assert_eq!(text, format!("{expected}\n"));
}

#[test]
fn json_keeps_control_characters_as_escapes() {
    let name = "\u{1b}[2J\u{9b}\u{202e}\u{7f}";
    let files = [file("plans/a/plan.toml", "x = 1\n")];
    let text = as_json(&files, &[unknown(name, at(&files[0], "x"))]);
    assert!(is_safe(&text), "{text}");
    let read: serde_json::Value = serde_json::from_str(&text).unwrap();
    let message = read["diagnostics"][0]["message"].as_str().unwrap();
    assert!(message.contains(name), "{message:?}");
}

proptest! {
    #[test]
    fn any_text_and_any_span_can_be_shown(
        text in any_text(),
        spans in prop::collection::vec((0..400_usize, 0..400_usize), 1..4),
        width in 0..200_usize,
    ) {
        let files = [file("plans/a/01.md", &text)];
        let mut places = spans.iter().map(|(start, end)| span(&files[0], *start, *end));
        let mut finding = unknown(&text, places.next().unwrap()).help(unknown_message(&text));
        for place in places {
            finding = finding.related(place, unknown_message(&text));
        }
        let findings = [finding];
        let style = Style { color: false, width };
        let shown = of(&files, &findings, |report| human(report, Words::new("nb"), style));
        prop_assert!(is_safe(&shown), "{shown:?}");
        let start = files[0].position(findings[0].primary.span.start);
        let place = format!("--> plans/a/01.md:{}:{}\n", start.line + 1, start.column + 1);
        prop_assert!(shown.contains(&place), "{place} in {shown}");
        prop_assert!(is_safe(&as_json(&files, &findings)));
    }

    #[test]
    fn harmless_text_has_as_many_characters(text in any::<String>()) {
        prop_assert_eq!(harmless(&text).chars().count(), text.chars().count());
        prop_assert!(is_safe(&harmless(&text)));
    }
}

/// Words, tabs, line breaks, wide, narrow and harmful characters.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("ord ".to_owned()),
        Just("æøå".to_owned()),
        Just("\n".to_owned()),
        Just("\r\n".to_owned()),
        Just("\t".to_owned()),
        Just("👩\u{200d}👧 漢字".to_owned()),
        Just("e\u{301}\u{200b}".to_owned()),
        Just("\u{1b}[2J\u{9b}\u{202e}\u{2028}".to_owned()),
        Just("en lang linje ".repeat(12)),
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn is_safe(text: &str) -> bool {
    let turns = |c| matches!(c, '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    !text.chars().any(|c| (c.is_control() && c != '\n' && c != '\t') || turns(c))
}

fn shown(files: &[Source], findings: &[Diagnostic]) -> String {
    of(files, findings, |report| human(report, Words::new("nb"), PLAIN))
}

fn as_json(files: &[Source], findings: &[Diagnostic]) -> String {
    of(files, findings, |report| json(report, Words::new("nb")))
}

/// The findings in five plans, in some format.
fn of(files: &[Source], findings: &[Diagnostic], format: impl Fn(&Report<'_>) -> String) -> String {
    format(&Report {
        diagnostics: findings,
        summary: Summary::of(findings, 5),
        source_of: &|path| files.iter().find(|file| file.path == *path),
        folder: "",
    })
}

fn unknown(name: &str, place: Place) -> Diagnostic {
    Diagnostic::new(&UNKNOWN, place, unknown_message(name))
}

fn unknown_message(name: &str) -> Message {
    Message::new("ukjent-referanse").with("navn", name).with("antall", 1)
}

fn file(name: &str, text: &str) -> Source {
    Source::new(path(name), text.to_owned())
}

fn path(name: &str) -> PlanPath {
    PlanPath::new(name).unwrap()
}

fn at(source: &Source, words: &str) -> Place {
    let start = source.text.find(words).unwrap();
    span(source, start, start + words.len())
}

fn span(source: &Source, start: usize, end: usize) -> Place {
    Place { file: source.path.clone(), span: Span::new(start, end) }
}

//! The formats that other programs read: places, escapes, and what makes a finding the same finding.

use planverk::diagnostic::{Diagnostic, Edit, Fix, Level, Message, Rule};
use planverk::report::{Report, Summary, github, gitlab, identities, junit, sarif, short};
use planverk::text::{Place, PlanPath, Source, Span};
use planverk::words::Words;
use proptest::prelude::*;
use serde_json::Value;

static UNKNOWN: Rule = Rule {
    id: "ukjent-referanse",
    level: Level::Error,
    doc: "# ukjent-referanse\n\n## Hva\n\nHver lenke viser til noe, se [siden](x.md). Mer her.\n",
};
static ROUNDED: Rule = Rule { id: "tabell-avrunding", level: Level::Info, doc: "" };

/// A name that URIs, workflow commands and XML each have to write otherwise.
const NAME: &str = "plans/by/på %vei/01-a,b <c>: d.md";

/// One finding behind an emoji, with a related place, help and a fix.
fn sample() -> (Source, Diagnostic) {
    let source = file(NAME, "# Åpning\n\nÅ 😀 [[m9]] og [[m1]].\n");
    let finding = unknown("m9", at(&source, "m9"))
        .related(at(&source, "m1"), Message::new("ukjent-referanse-sted-bruk"))
        .help(Message::new("mente-du").with("forslag", "m1"));
    let edits = vec![Edit::new(at(&source, "m9"), "m1")];
    (source, Diagnostic { fix: Some(Fix { edits }), ..finding })
}

#[test]
fn one_line_for_each_finding() {
    let (source, finding) = sample();
    assert_eq!(
        said(&source, &[finding], short),
        format!(
            "{NAME}:3:7: feil ukjent-referanse: `m9` finnes verken i planen eller i kommunen\n"
        )
    );
    assert_eq!(said(&source, &[], short), "");
}

#[test]
fn sarif_has_what_code_scanning_asks_for() {
    let (source, finding) = sample();
    let log: Value = serde_json::from_str(&said(&source, &[finding], sarif)).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let [run] = &log["runs"].as_array().unwrap()[..] else { panic!("{log}") };
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let driver = &run["tool"]["driver"];
    assert_eq!(driver["name"], "planverk");
    assert_eq!(driver["language"], "nb");
    let rule = &driver["rules"][0];
    assert_eq!(rule["id"], "ukjent-referanse");
    assert_eq!(rule["defaultConfiguration"]["level"], "error");
    assert_eq!(rule["shortDescription"]["text"], "Hver lenke viser til noe, se siden");
    for kind in ["text", "markdown"] {
        assert!(rule["help"][kind].as_str().unwrap().contains("se siden. Mer her."), "{rule}");
    }
    let result = &run["results"][0];
    assert_eq!(result["ruleId"], "ukjent-referanse");
    assert_eq!(result["ruleIndex"], 0);
    assert_eq!(result["level"], "error");
    let message = "`m9` finnes verken i planen eller i kommunen\nmente du `m1`?";
    assert_eq!(result["message"]["text"], message);
    let place = &result["locations"][0]["physicalLocation"];
    let uri = "plans/by/p%C3%A5%20%25vei/01-a%2Cb%20%3Cc%3E%3A%20d.md";
    assert_eq!(place["artifactLocation"]["uri"], uri);
    assert_eq!(place["artifactLocation"]["uriBaseId"], "%SRCROOT%");
    let region = ["startLine", "startColumn", "endLine", "endColumn"];
    assert_eq!(region.map(|key| place["region"][key].as_u64().unwrap()), [3, 7, 3, 9]);
    let related = &result["relatedLocations"][0];
    assert_eq!(related["physicalLocation"]["region"]["startColumn"], 17);
    assert_eq!(related["message"]["text"], "er også brukt her");
    let change = &result["fixes"][0]["artifactChanges"][0];
    assert_eq!(change["replacements"][0]["insertedContent"]["text"], "m1");
    assert_eq!(result["partialFingerprints"]["planverk/v1"].as_str().unwrap().len(), 32);
}

#[test]
fn each_rule_stands_once_in_sarif_and_each_result_finds_it() {
    let source = file("plans/by/p/01.md", "a b c d");
    let rounded = |word| Diagnostic::new(&ROUNDED, at(&source, word), Message::new("toml-feil"));
    let findings = [
        unknown("a", at(&source, "a")),
        rounded("b"),
        unknown("c", at(&source, "c")),
        rounded("d"),
    ];
    let log: Value = serde_json::from_str(&said(&source, &findings, sarif)).unwrap();
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), 2);
    for result in run["results"].as_array().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
    }
    assert_eq!(run["results"][1]["level"], "note");
}

#[test]
fn what_a_plan_writes_is_no_link_in_sarif() {
    let source = file("plans/by/p/01.md", "a");
    let findings = [unknown("[her](javascript:x)", at(&source, "a"))];
    let log: Value = serde_json::from_str(&said(&source, &findings, sarif)).unwrap();
    let text = log["runs"][0]["results"][0]["message"]["text"].as_str().unwrap();
    assert!(text.contains(r"[her\](javascript:x)"), "{text}");
}

#[test]
fn github_annotations_escape_what_would_end_them() {
    let (source, finding) = sample();
    let file = "plans/by/på %25vei/01-a%2Cb <c>%3A d.md";
    assert_eq!(
        said(&source, &[finding], github),
        format!(
            "::error file={file},line=3,endLine=3,col=7,endColumn=9,title=ukjent-referanse::\
             `m9` finnes verken i planen eller i kommunen%0Amente du `m1`?\n"
        )
    );
}

#[test]
fn github_takes_columns_of_one_line_alone() {
    let source = file("plans/by/p/01.md", "a\nb\nc\n");
    let finding = unknown("x", span(&source, 0, 3)).at_level(Level::Warning);
    let told = said(&source, &[finding], github);
    assert!(told.starts_with("::warning file=plans/by/p/01.md,line=1,endLine=2,title="), "{told}");
}

#[test]
fn gitlab_reads_a_list_of_issues() {
    let (source, finding) = sample();
    let issues: Value = serde_json::from_str(&said(&source, &[finding], gitlab)).unwrap();
    let issue = &issues[0];
    assert_eq!(issue["check_name"], "ukjent-referanse");
    let description = "`m9` finnes verken i planen eller i kommunen – mente du `m1`?";
    assert_eq!(issue["description"], description);
    assert_eq!(issue["severity"], "major");
    assert_eq!(issue["location"]["path"], NAME);
    assert_eq!(issue["location"]["lines"]["begin"], 3);
    assert_eq!(issue["fingerprint"].as_str().unwrap().len(), 32);
    assert_eq!(said(&source, &[], gitlab), "[]\n");
}

#[test]
fn junit_has_a_test_for_each_file() {
    let (source, finding) = sample();
    let clean = [path("planverk.toml"), path("plans/by/p/plan.toml"), path(NAME)];
    let files: Vec<&PlanPath> = clean.iter().collect();
    let light = Diagnostic::new(&ROUNDED, at(&source, "og"), Message::new("toml-feil"));
    let findings = [unknown("m1", at(&source, "m1")), light, finding];
    let told = said(&source, &findings, |report, words| junit(report, &files, Level::Error, words));
    let xml = roxmltree::Document::parse(&told).unwrap();
    let named = |name: &'static str| xml.descendants().filter(move |node| node.has_tag_name(name));
    let suites: Vec<_> = named("testsuite").map(|suite| suite.attribute("name").unwrap()).collect();
    assert_eq!(suites, [".", "plans/by/p", "plans/by/på %vei"]);
    let tests: Vec<_> = named("testcase").map(|test| test.attribute("name").unwrap()).collect();
    assert_eq!(tests, ["planverk.toml", "plan.toml", "01-a,b <c>: d.md"]);
    let root = xml.root_element();
    let counts = ["tests", "failures", "errors"].map(|name| root.attribute(name).unwrap());
    assert_eq!(counts, ["3", "1", "0"]);
    let failure = named("failure").next().unwrap();
    let headline = "`m1` finnes verken i planen eller i kommunen, og ett funn til";
    assert_eq!(failure.attribute("message"), Some(headline));
    let lines: Vec<&str> = failure.text().unwrap().lines().collect();
    assert!(lines[1].starts_with("3:7: feil ukjent-referanse: `m9` finnes"), "{lines:?}");
    assert!(named("system-out").next().unwrap().text().unwrap().contains("tabell-avrunding"));
    let strict =
        said(&source, &findings[1..2], |report, words| junit(report, &files, Level::Info, words));
    assert!(strict.contains("failures=\"1\""), "{strict}");
}

#[test]
fn a_finding_stays_itself_when_lines_move() {
    let [before, after] =
        ["[[m9]]\n", "# Nytt\n\nOrd å 😀\n[[m9]]\n"].map(|text| file("plans/by/p/01.md", text));
    let of = |source: &Source| said_identities(source, &[unknown("m9", at(source, "m9"))]);
    assert_eq!(of(&before), of(&after));
    let other = file("plans/by/p/02.md", "[[m9]]\n");
    assert_ne!(of(&before), of(&other));
    let as_m8 = said_identities(&before, &[unknown("m8", at(&before, "m9"))]);
    assert_ne!(of(&before), as_m8);
}

#[test]
fn findings_that_are_alike_are_counted() {
    let source = file("plans/by/p/01.md", "[[m9]] [[m9]] [[m9]]\n");
    let starts = [2, 9, 16];
    let findings = starts.map(|start| unknown("m9", span(&source, start, start + 2)));
    let three = said_identities(&source, &findings);
    assert!(three[0] != three[1] && three[1] != three[2] && three[0] != three[2], "{three:?}");
    assert_eq!(said_identities(&source, &findings[1..]), three[..2]);
}

proptest! {
    #[test]
    fn any_text_can_be_told_in_any_format(text in any::<String>(), name in "[^/\\\\\\pC]{1,12}") {
        let Ok(own) = PlanPath::new(&format!("plans/by/p/a{name}.md")) else { return Ok(()) };
        let source = Source::new(own, text.clone());
        let end = source.text.len();
        let findings = [unknown(&text, span(&source, 0, end)).help(unknown_message(&text))];
        let log: Value = serde_json::from_str(&said(&source, &findings, sarif)).unwrap();
        let results = log["runs"][0]["results"].as_array().unwrap();
        prop_assert_eq!(results.len(), 1);
        let issues: Value = serde_json::from_str(&said(&source, &findings, gitlab)).unwrap();
        prop_assert_eq!(issues.as_array().unwrap().len(), 1);
        for line in [said(&source, &findings, github), said(&source, &findings, short)] {
            prop_assert_eq!(line.matches('\n').count(), 1, "{}", line);
            prop_assert!(line.ends_with('\n') && !line.contains('\r'), "{}", line);
        }
        let told = said(&source, &findings, |report, words| {
            junit(report, &[], Level::Error, words)
        });
        let xml = roxmltree::Document::parse(&told);
        prop_assert!(xml.is_ok(), "{told}");
    }
}

fn said(
    source: &Source,
    findings: &[Diagnostic],
    format: impl Fn(&Report<'_>, Words) -> String,
) -> String {
    of(source, findings, |report| format(report, Words::new("nb")))
}

fn said_identities(source: &Source, findings: &[Diagnostic]) -> Vec<String> {
    of(source, findings, identities)
}

fn of<T>(source: &Source, findings: &[Diagnostic], format: impl Fn(&Report<'_>) -> T) -> T {
    format(&Report {
        diagnostics: findings,
        summary: Summary::of(findings, 1),
        source_of: &|path| (source.path == *path).then_some(source),
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

//! Files that are too large, too deep, too many or no text at all: a finding or a clear error, soon.

use super::stage::{CLEAN, Stage};
use serde_json::Value;
use std::time::{Duration, Instant};

/// Whatever the file is, it is dealt with in this time.
const SOON: Duration = Duration::from_secs(120);

/// The files that a person writes.
const FILES: [&str; 8] = [
    "planverk.toml",
    "plans/by/kommune.toml",
    "plans/by/register.toml",
    "plans/by/p/plan.toml",
    "plans/by/p/tiltak.toml",
    "plans/by/p/01-formaal.md",
    "plans/by/p/kortversjon.md",
    "plans/by/p/saker/s.md",
];

/// Checks and builds a workspace with `bytes` in one file; the rules that found something.
fn dealt_with(file: &str, bytes: &[u8]) -> Vec<String> {
    let stage = Stage::with(&CLEAN);
    stage.write(file, bytes);
    let began = Instant::now();
    let ran = stage.run(&["check", "--format", "json"]);
    assert!(ran.code <= 1, "{file}: {}", ran.err);
    let built = stage.run(&["build", "--utkast"]);
    assert!((0..=2).contains(&built.code), "{file}: {}", built.err);
    assert!(began.elapsed() < SOON, "{file} took {:?}", began.elapsed());
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    let found = report["diagnostics"].as_array().unwrap().iter();
    found.map(|one| one["rule"].as_str().unwrap().to_owned()).collect()
}

fn finds(file: &str, bytes: &[u8], rule: &str) {
    let found = dealt_with(file, bytes);
    assert!(found.iter().any(|one| one == rule), "{file}: {rule} is not in {found:?}");
}

#[test]
fn bytes_that_are_no_text() {
    let noise: Vec<u8> =
        (0..4096_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    for file in FILES {
        finds(file, b"tittel = \"h\xf8ring\"\n", "ikke-utf8");
        finds(file, &noise, "ikke-utf8");
    }
    finds("plans/by/p/01-formaal.md", "# Formål\n".encode_utf16_bytes().as_slice(), "ikke-utf8");
}

trait Utf16 {
    fn encode_utf16_bytes(&self) -> Vec<u8>;
}

impl Utf16 for str {
    /// As Windows' «Unicode» is saved.
    fn encode_utf16_bytes(&self) -> Vec<u8> {
        [0xfeff].into_iter().chain(self.encode_utf16()).flat_map(u16::to_le_bytes).collect()
    }
}

#[test]
fn empty_files() {
    for file in FILES {
        dealt_with(file, b"");
        dealt_with(file, b"\xef\xbb\xbf");
        dealt_with(file, b"\0");
        dealt_with(file, b"\r\n\r\n");
    }
    finds("plans/by/p/plan.toml", b"", "manglende-felt");
}

/// Larger than any plan: named, and not read.
#[test]
fn fifty_megabytes() {
    let large = "Dette er en lang tekst. ".repeat(50 * 1024 * 1024 / 24);
    for file in ["plans/by/p/01-formaal.md", "plans/by/p/plan.toml"] {
        let found = dealt_with(file, large.as_bytes());
        assert!(!found.is_empty(), "{file}");
    }
}

/// The same sign over and over.
#[test]
fn monotonous_files() {
    let fill = |unit: &str| unit.repeat(10_000 / unit.len());
    for unit in [
        "a", "ord ", "*", "[", "[[", "![[", "> ", "- ", "`", "|", "<", "&", "\n", "[^1]: ",
        "a\n\n", "# a\n\n", "<!--",
    ] {
        dealt_with("plans/by/p/01-formaal.md", fill(unit).as_bytes());
    }
    for unit in [
        "a", "[", "[[", "{", "\"", "a=", "a=1\n", "[a]\n", "#", "a.", "[[a]]\n", "a=[", "a={", "'",
        "=",
    ] {
        dealt_with("plans/by/p/plan.toml", fill(unit).as_bytes());
    }
}

#[test]
fn ten_thousand_levels_of_markdown() {
    const DEEP: usize = 10_000;
    for text in [
        format!("{}x\n", "> ".repeat(DEEP)),
        format!("{}x\n", "- ".repeat(DEEP)),
        (0..1000).map(|at| format!("{}- x\n", "  ".repeat(at))).collect(),
        format!("{}x{}\n", "*".repeat(DEEP), "*".repeat(DEEP)),
        format!("{}x{}\n", "[".repeat(DEEP), "](y)".repeat(DEEP)),
        format!("{}x{}\n", "![".repeat(DEEP), "](y)".repeat(DEEP)),
        format!("{}x{}\n", "[[".repeat(DEEP), "]]".repeat(DEEP)),
        "_a **b ".repeat(DEEP),
        "<div>\n\n".repeat(DEEP),
    ] {
        dealt_with("plans/by/p/01-formaal.md", format!("# Formål\n\n{text}").as_bytes());
    }
    let quotes = format!("# Formål\n\n{}x\n", "> ".repeat(DEEP));
    finds("plans/by/p/01-formaal.md", quotes.as_bytes(), "for-mange-nivaaer");
}

#[test]
fn bombs_of_toml() {
    const DEEP: usize = 100_000;
    let keys = |count| (0..count).map(|at| format!("noekkel{at} = {at}\n")).collect::<String>();
    let tables: String =
        (0..1_000).map(|at| format!("[[maal]]\nid = \"m{at}\"\ntekst = \"t\"\n")).collect();
    let twice = "a = 1\n".repeat(DEEP);
    for (file, text, rule) in [
        ("plans/by/p/plan.toml", format!("a = {}", "[".repeat(DEEP)), "toml-feil"),
        (
            "plans/by/p/plan.toml",
            format!("a = {}{}", "[".repeat(DEEP), "]".repeat(DEEP)),
            "toml-feil",
        ),
        ("plans/by/p/plan.toml", format!("a = {}", "{a=".repeat(DEEP)), "toml-feil"),
        ("plans/by/p/plan.toml", format!("{}a = 1", "a.".repeat(DEEP)), "toml-feil"),
        ("plans/by/p/plan.toml", format!("[{}a]", "a.".repeat(DEEP)), "toml-feil"),
        ("plans/by/p/plan.toml", twice, "toml-feil"),
        ("plans/by/p/plan.toml", keys(DEEP), "ukjent-noekkel"),
        ("planverk.toml", keys(1_000), "ukjent-noekkel"),
        ("plans/by/kommune.toml", keys(1_000), "ukjent-noekkel"),
        ("plans/by/p/saker/s.md", format!("+++\n{}+++\n", keys(1_000)), "ukjent-noekkel"),
        ("plans/by/p/plan.toml", format!("{}{tables}", CLEAN[2].1), "maal-uten-oppfoelging"),
        ("plans/by/p/plan.toml", format!("tittel = \"{}\"", "x".repeat(1024 * 1024)), "for-stort"),
        ("plans/by/p/plan.toml", format!("tittel = {}", "9".repeat(DEEP)), "manglende-felt"),
    ] {
        finds(file, text.as_bytes(), rule);
    }
}

#[test]
fn many_rows_and_columns() {
    let plan = format!(
        "{}[[tabell]]\nid = \"t\"\ntittel = \"T\"\nfil = \"data/t.csv\"\nkilde = \"K\"\nenhet = \"E\"\n\
         kontroll = [{{ kolonne = \"sum\", er = \"sum(venstre)\" }}, {{ rad = \"sum\", er = \"sum(over)\" }}]\n",
        CLEAN[2].1
    );
    let wide = format!("r;{}sum\na;{}1\n", "1;".repeat(100_000), "1;".repeat(100_000));
    let long = format!("r;sum\n{}sum;1\n", "a;1\n".repeat(100_000));
    for csv in [wide, long, "\"".repeat(1_000_000), ";".repeat(1_000_000)] {
        let stage =
            Stage::clean_but(&[("plans/by/p/plan.toml", &plan), ("plans/by/p/data/t.csv", &csv)]);
        let began = Instant::now();
        assert_eq!(stage.run(&["check"]).code, 1, "{}", csv.len());
        assert!(began.elapsed() < SOON, "{:?}", began.elapsed());
    }
}

/// A workspace whose plan has these definitions, this chapter and this data.
fn plan_of(more: &str, chapter: &str, data: &str) -> Stage {
    let (plan, chapter) = (format!("{}{more}", CLEAN[2].1), format!("# Formål\n\n{chapter}"));
    Stage::clean_but(&[
        (CLEAN[2].0, &plan),
        (CLEAN[3].0, &chapter),
        ("plans/by/p/data/t.csv", data),
    ])
}

const TABLE: &str =
    "[[tabell]]\nid = \"t\"\ntittel = \"T\"\nfil = \"data/t.csv\"\nkilde = \"K\"\nenhet = \"E\"\n";
const CHART: &str =
    "[[diagram]]\nid = \"d\"\ntabell = \"t\"\ntype = \"linje\"\ntittel = \"D\"\nalt = \"A\"\n";
const GOAL: &str = "[[maal]]\nid = \"m\"\ntekst = \"T\"\n";

/// Told at its place, before anything is laid out.
fn is_refused(stage: &Stage, said: &str, place: &str) {
    let ran = stage.run(&["build", "--utkast"]);
    assert_eq!(ran.code, 1, "{said}: {}", ran.err);
    let told =
        ran.err.lines().position(|line| line.starts_with("feil[for-stort]") && line.contains(said));
    let Some(told) = told else { panic!("{said}: {}", ran.err) };
    let at = ran.err.lines().nth(told + 1).unwrap_or_default();
    assert!(at.contains(place), "{said} is not at {place}: {at}");
    assert!(!stage.at("build").exists(), "{said}: a document was made");
}

#[test]
fn chapters_that_are_too_long() {
    let cells = |count| format!("{}|\n", "| a ".repeat(count));
    for (text, said, place) in [
        ("## H\n\n".repeat(2_001), "overskrifter", "01-formaal.md:4001:1"),
        (
            format!("| a | b |\n|---|---|\n{}", "| a | b |\n".repeat(2_001)),
            "rader",
            "01-formaal.md:3:1",
        ),
        (format!("{}{}|\n", cells(101), "|---".repeat(101)), "kolonner", "01-formaal.md:3:1"),
        ("a\n\n".repeat(40_000), "deler", "01-formaal.md"),
        ("Her står det noe. ".repeat(90_000), "tegn", "01-formaal.md:3:1"),
        ("a".repeat(9_000), "tegn", "01-formaal.md:3:1"),
        ("[".repeat(9_000), "tegn", "01-formaal.md:3:1"),
        (format!("Bra.\n\n{}", "*a* ".repeat(2_001)), "avsnittet", "01-formaal.md:5:1"),
        (format!("Se ![[m]].\n\n{}", "![[m]]\n\n".repeat(2_001)), "setter inn", "01-formaal.md"),
        (format!("a[^1]\n\n[^1]: {}\n", "b".repeat(9_000)), "tegn", "01-formaal.md"),
    ] {
        is_refused(&plan_of(GOAL, &text, "r;a\nx;1\n"), said, place);
    }
}

#[test]
fn definitions_that_are_too_many() {
    let numbers = |count: usize| (0..count).map(|at| format!("r{at};1\n")).collect::<String>();
    let goals =
        |count: usize| (0..count).map(|at| format!("[[maal]]\nid = \"m{at}\"\ntekst = \"T\"\n"));
    let named = |count: usize| (0..count).map(|at| format!("\"m{at}\",")).collect::<String>();
    let placed = format!("{TABLE}{CHART}");
    for (more, chapter, data, said, place) in [
        (
            TABLE.to_owned(),
            "![[t]]\n",
            format!("r;a\n{}", numbers(2_001)),
            "rader",
            "01-formaal.md:3:1",
        ),
        (
            TABLE.to_owned(),
            "![[t]]\n",
            format!("r{}\nx{}\n", ";a".repeat(101), ";1".repeat(101)),
            "kolonner",
            ":3:1",
        ),
        (placed, "![[d]]\n", format!("r;a\n{}", numbers(2_001)), "verdier", "01-formaal.md:3:1"),
        (
            goals(5_001).collect(),
            "Bra.\n",
            String::new(),
            "`maal` har 5001 oppføringer",
            "plan.toml:15006:1",
        ),
        (
            GOAL.replace("\"m\"", "\"m\"\ntidligere_id = [\"a\"]").replace("\"a\"", &named(5_001)),
            "Bra.\n",
            String::new(),
            "`tidligere_id` har 5001",
            "plan.toml:8:",
        ),
    ] {
        let stage = plan_of(&more, chapter, &data);
        let ran = stage.run(&["build", "--utkast"]);
        let told = ran.err.split("feil[for-stort]").skip(1).find(|told| told.contains(said));
        assert!(told.is_some_and(|told| told.contains(place)), "{said}: {}", ran.err);
    }
}

/// Each tiltak is shown with each of its goals.
#[test]
fn tiltak_that_all_serve_all_goals() {
    let goals: String =
        (0..500).map(|at| format!("[[maal]]\nid = \"m{at}\"\ntekst = \"T\"\n")).collect();
    let named: String = (0..500).map(|at| format!("\"m{at}\",")).collect();
    let tiltak: String = (0..50)
        .map(|at| format!("[[tiltak]]\nid = \"t{at}\"\ntittel = \"T\"\nmaal = [{named}]\n"))
        .collect();
    let stage = plan_of(&goals, "Bra.\n", "");
    stage.write("plans/by/p/tiltak.toml", tiltak);
    is_refused(&stage, "for mange mål, tiltak", "plan.toml:2:10");
}

#[test]
fn titles_that_are_too_long() {
    for length in [501, 33_000] {
        let title = "a".repeat(length);
        let plan = CLEAN[2].1.replace("Planen", &title);
        finds(CLEAN[2].0, plan.as_bytes(), "for-stort");
        finds(CLEAN[3].0, format!("# {title}\n\nBra.\n").as_bytes(), "for-stort");
    }
    let stage =
        Stage::clean_but(&[(CLEAN[2].0, &CLEAN[2].1.replace("Planen", &"ord ".repeat(8_000)))]);
    is_refused(&stage, "tegn", "plan.toml:2:10");
}

/// Each footnote refers to the next so many times.
fn footnotes(count: usize, times: usize) -> String {
    let note = |at: usize| {
        let next = format!("b[^{}] ", at + 1);
        format!("[^{at}]: {}\n\n", next.repeat(times))
    };
    format!("a[^0]\n\n{}[^{count}]: slutt\n", (0..count).map(note).collect::<String>())
}

/// Each stands once in the document, so that it does not grow with what refers to it.
#[test]
fn footnotes_that_grow() {
    let stage = plan_of("", &footnotes(7, 50), "r;a\nx;1\n");
    let ran = stage.run(&["build"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    is_refused(&plan_of("", &footnotes(60, 2), ""), "fotnotene", "01-formaal.md");
}

/// No thread begins on the next document before it is done with its own.
#[test]
fn more_documents_than_a_stack_can_hold() {
    let stage = Stage::with(&CLEAN);
    for at in 0..300 {
        let case = format!("+++\nid = \"s{at}\"\ntittel = \"Sak\"\n+++\n\n# Sak\n");
        stage.write(&format!("plans/by/p/saker/s{at}.md"), case);
    }
    let ran = stage.run(&["build", "--utkast"]);
    assert!(ran.out.starts_with("Skrev 301 dokumenter"), "{} {}", ran.out, ran.err);
}

#[test]
fn many_findings_of_one_kind() {
    let links: String = (0..5_000).map(|at| format!("[[x{at}]] ")).collect();
    let stage = Stage::clean_but(&[(CLEAN[3].0, &format!("# Formål\n\n{links}\n"))]);
    let ran = stage.run(&["check", "--format", "json"]);
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    let told = report["diagnostics"].as_array().unwrap();
    assert_eq!(told.len(), 1_001);
    let last = told.iter().find(|one| one["message"] == "4000 funn til av samme slag i filen");
    assert_eq!(last.unwrap()["rule"], "ukjent-referanse");
}

/// A path as long as the system allows, and files that no path can name.
#[cfg(target_os = "linux")]
#[test]
fn names_that_are_none() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let stage = Stage::with(&CLEAN);
    stage.write(&format!("plans/by/p/{}.md", "x".repeat(250)), "");
    stage.write(&format!("plans/{}/a.md", ["y"; 400].join("/")), "");
    std::fs::write(stage.at("plans/by/p").join(OsStr::from_bytes(b"h\xf8ring.md")), "").unwrap();
    let ran = stage.run(&["check", "--deny", "advarsel"]);
    assert_eq!(ran.code, 1, "{}", ran.out);
}

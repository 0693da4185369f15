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
        (
            "plans/by/p/plan.toml",
            format!("tittel = \"{}\"", "x".repeat(4 * 1024 * 1024)),
            "manglende-felt",
        ),
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

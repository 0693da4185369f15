//! Workspaces to compare: a small one from strings, and the example plans from disk.

use jiff::civil::date;
use planverk::diff::{Change, diff};
use planverk::report::Style;
use planverk::report::changes::{Review, human, json};
use planverk::snapshot::Snapshot;
use planverk::tree::{Memory, MemoryWorld};
use planverk::words::Words;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

pub type Files = BTreeMap<String, String>;

pub const PLAN: &str = "plans/by/plan/plan.toml";
pub const TILTAK: &str = "plans/by/plan/tiltak.toml";
pub const ONE: &str = "plans/by/plan/01-en.md";
pub const TWO: &str = "plans/by/plan/02-to.md";
pub const CASE: &str = "plans/by/plan/saker/sak.md";

/// A municipality with a plan that has a little of everything.
pub fn small() -> Files {
    let files = [
        ("planverk.toml", ""),
        ("plans/by/kommune.toml", include_str!("small/kommune.toml")),
        ("plans/by/vedtak.toml", include_str!("small/vedtak.toml")),
        ("plans/by/register.toml", include_str!("small/register.toml")),
        (PLAN, include_str!("small/plan.toml")),
        (TILTAK, include_str!("small/tiltak.toml")),
        (ONE, include_str!("small/01-en.md")),
        (TWO, include_str!("small/02-to.md")),
        (CASE, include_str!("small/sak.md")),
        ("plans/by/plan/data/tall.csv", include_str!("small/tall.csv")),
        ("plans/by/plan/hoering/innspill.toml", include_str!("small/innspill.toml")),
        ("plans/by/plan/figurer/kart.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("plans/by/under/plan.toml", include_str!("small/under.toml")),
    ];
    files.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

pub fn snapshot(files: &Files) -> Snapshot {
    let world =
        MemoryWorld { files: memory(files), revisions: BTreeMap::new(), today: date(2026, 5, 7) };
    Snapshot::load(&world, None).expect("memory is always there")
}

pub fn memory(files: &Files) -> Memory {
    Memory::new(files.iter().map(|(path, text)| (path, text.as_bytes().to_vec())))
}

/// Both versions, with what is the same in them read once.
pub fn pair(old: &Files, new: &Files) -> [Snapshot; 2] {
    Snapshot::pair([Arc::new(memory(old)), Arc::new(memory(new))], date(2026, 5, 7))
}

pub fn changes(old: &Files, new: &Files) -> Vec<Change> {
    diff(&snapshot(old), &snapshot(new))
}

/// The changes as a person reads them, without colour.
pub fn told(old: &Files, new: &Files) -> String {
    with_review(old, new, |review| {
        human(review, Words::new("nb"), Style { color: false, width: 100 })
    })
}

/// Each change on a line: its class and its sentence.
pub fn sentences(old: &Files, new: &Files) -> String {
    let report = with_review(old, new, |review| json(review, Words::new("nb")));
    let report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
    let line = |change: &serde_json::Value| {
        format!("{}: {}", change["class"].as_str().unwrap(), change["message"].as_str().unwrap())
    };
    let lines: Vec<String> = report["changes"].as_array().unwrap().iter().map(line).collect();
    lines.join("\n")
}

pub fn with_review<T>(old: &Files, new: &Files, tell: impl Fn(&Review<'_>) -> T) -> T {
    let (old, new) = (snapshot(old), snapshot(new));
    let changes = diff(&old, &new);
    tell(&Review { changes: &changes, old: &old, new: &new, consequences: None })
}

/// The sentences for one exchange of text in the small municipality.
pub fn after(path: &str, old: &str, new: &str) -> String {
    let mut files = small();
    edit(&mut files, path, old, new);
    sentences(&small(), &files)
}

/// Exchanges a text that stands once in a file.
pub fn edit(files: &mut Files, path: &str, old: &str, new: &str) {
    let text = files.get_mut(path).unwrap_or_else(|| panic!("no file {path}"));
    assert_eq!(text.matches(old).count(), 1, "{path}: {old}");
    *text = text.replace(old, new);
}

/// The text files of the example plans.
pub fn examples() -> Files {
    let mut files = Files::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    gather(root, &root.join("plans"), &mut files);
    files.insert("planverk.toml".to_owned(), String::new());
    files
}

fn gather(root: &Path, folder: &Path, files: &mut Files) {
    for entry in fs::read_dir(folder).expect("the examples are there") {
        let path = entry.expect("a folder can be read").path();
        if path.is_dir() {
            gather(root, &path, files);
        } else if let Ok(text) = fs::read_to_string(&path) {
            let name = path.strip_prefix(root).expect("below the root");
            files.insert(name.to_string_lossy().replace('\\', "/"), text);
        }
    }
}

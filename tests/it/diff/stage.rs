//! Workspaces to compare: small ones from strings, and Porsgrunn's from disk with edits.

use jiff::civil::date;
use planverk::diff::{Change, diff};
use planverk::report::Style;
use planverk::report::changes::{Review, human};
use planverk::snapshot::Snapshot;
use planverk::tree::{Memory, MemoryWorld};
use planverk::words::Words;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

pub type Files = BTreeMap<String, String>;

pub fn snapshot(files: &Files) -> Snapshot {
    let files = files.iter().map(|(path, text)| (path, text.as_bytes().to_vec()));
    let world = MemoryWorld {
        files: Memory::new(files),
        revisions: BTreeMap::new(),
        today: date(2026, 5, 7),
    };
    Snapshot::load(&world, None).expect("memory is always there")
}

pub fn changes(old: &Files, new: &Files) -> Vec<Change> {
    diff(&snapshot(old), &snapshot(new))
}

/// The changes as a person reads them, without colour.
pub fn told(old: &Files, new: &Files) -> String {
    let (old, new) = (snapshot(old), snapshot(new));
    let changes = diff(&old, &new);
    let review = Review { changes: &changes, old: &old, new: &new, consequences: None };
    human(&review, Words::new("nb"), Style { color: false, width: 100 })
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

/// Exchanges a text that stands once in a file.
pub fn edit(files: &mut Files, path: &str, old: &str, new: &str) {
    let text = files.get_mut(path).unwrap_or_else(|| panic!("no file {path}"));
    assert_eq!(text.matches(old).count(), 1, "{path}: {old}");
    *text = text.replace(old, new);
}

//! The rules of the house that a compiler does not know.

use std::fs;
use std::path::{Path, PathBuf};

/// What reads the outside world; `tree` and `cli` alone may.
const OUTSIDE: &[&str] =
    &["std::fs", "std::env", "SystemTime", "Instant::now", "Zoned::now", "Timestamp::now"];

const LINES_OF_FILE: usize = 500;
const LINES_OF_FUNCTION: usize = 80;

#[test]
fn a_module_imports_only_modules_above_it() {
    let order = modules();
    let place = |name: &str| order.iter().position(|module| module == name);
    let mut broken = Vec::new();
    for source in sources() {
        let Some(own) = place(source.module()) else { continue };
        for (number, line) in source.code() {
            for import in imports(line) {
                if place(import).is_none_or(|at| at > own) {
                    broken.push(format!("{}:{number}: `{import}` is not above", source.name));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn every_module_stands_in_the_list() {
    let order = modules();
    let strays: Vec<_> = sources()
        .into_iter()
        .map(|source| source.module().to_owned())
        .filter(|module| !order.contains(module))
        .collect();
    assert!(strays.iter().all(|module| ["lib", "main"].contains(&module.as_str())), "{strays:?}");
}

#[test]
fn only_tree_and_cli_touch_the_world() {
    let mut broken = Vec::new();
    for source in
        sources().iter().filter(|source| !["tree", "cli", "main"].contains(&source.module()))
    {
        for (number, line) in source.code() {
            if let Some(found) = OUTSIDE.iter().find(|outside| line.contains(**outside)) {
                broken.push(format!("{}:{number}: {found}", source.name));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn files_and_functions_stay_short() {
    let mut long = Vec::new();
    for source in sources() {
        let lines: Vec<&str> = source.text.lines().collect();
        if lines.len() > LINES_OF_FILE {
            long.push(format!("{}: {} lines", source.name, lines.len()));
        }
        let functions = lines
            .iter()
            .enumerate()
            .filter_map(|(at, line)| Some((at, function(&lines[at..], line)?)));
        let long_ones = functions.filter(|(_, length)| *length > LINES_OF_FUNCTION);
        long.extend(
            long_ones.map(|(at, length)| format!("{}:{}: {length} lines", source.name, at + 1)),
        );
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn there_is_no_drawer_for_odds_and_ends() {
    let drawers = ["util", "utils", "helper", "helpers", "common", "misc"];
    let found: Vec<_> = sources()
        .into_iter()
        .map(|source| source.name)
        .filter(|name| is_called(name, &drawers))
        .collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn what_the_architecture_page_names_is_there() {
    let Ok(page) = fs::read_to_string(root().join("ARCHITECTURE.md")) else { return };
    let named = page.split('`').skip(1).step_by(2);
    let folders = ["src/", "tests/", "templates/", "themes/", "locales/", "docs/", "examples/"];
    let paths = named.filter(|name| {
        folders.iter().any(|folder| name.starts_with(folder)) && !name.contains([' ', '*'])
    });
    let gone: Vec<_> = paths.filter(|path| !root().join(path).exists()).collect();
    assert!(gone.is_empty(), "{gone:?}");
}

#[test]
fn the_rules_above_can_be_broken() {
    assert_eq!(imports("    use crate::text::{Place, Span};").collect::<Vec<_>>(), ["text"]);
    assert_eq!(imports("use crate::{check, model::Plan};").collect::<Vec<_>>(), ["check", "model"]);
    assert_eq!(imports("let span = crate::text::Span::at(0);").collect::<Vec<_>>(), ["text"]);
    assert_eq!(imports("pub(crate) fn of() {}").count(), 0);
    let long = ["    fn long(", "    ) {", "        body();", "    }", "}"];
    assert_eq!(function(&long, long[0]), Some(4));
    assert_eq!(function(&["fn signature();"], "fn signature();"), None);
    assert!(
        is_called("src/check/utils/mod.rs", &["utils"])
            && !is_called("src/check/mod.rs", &["utils"])
    );
}

// ---- Reading the sources

/// A file of `src`.
struct Source {
    /// Its path from the root, with `/`.
    name: String,
    text: String,
}

impl Source {
    /// The module of `lib.rs` that the file belongs to.
    fn module(&self) -> &str {
        let path = self.name.trim_start_matches("src/");
        path.split('/').next().unwrap_or(path).trim_end_matches(".rs")
    }

    /// The lines that are no comments, numbered from one.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
            .map(|(at, line)| (at + 1, line))
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    collect(&root().join("src"), "src", &mut sources);
    assert!(sources.len() > 10, "the sources were not found");
    sources
}

fn collect(folder: &Path, name: &str, sources: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &name, sources);
        } else if entry.path().extension().is_some_and(|extension| extension == "rs") {
            sources.push(Source { text: fs::read_to_string(entry.path()).unwrap(), name });
        }
    }
}

/// The modules in the order of `lib.rs`.
fn modules() -> Vec<String> {
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let names =
        lib.lines().filter_map(|line| line.trim().strip_prefix("pub mod ")?.strip_suffix(';'));
    names.map(str::to_owned).collect()
}

/// The modules of this crate that a line names: `crate::text::Span`, `crate::{check, model::Plan}`.
fn imports(line: &str) -> impl Iterator<Item = &str> {
    let named = line.split("crate::").skip(1).flat_map(|rest| match rest.strip_prefix('{') {
        Some(list) => {
            list.split('}').next().unwrap_or(list).split(',').map(str::trim).collect::<Vec<_>>()
        }
        None => vec![rest],
    });
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    named
        .map(move |name| name.split(|c| !is_name(c)).next().unwrap_or(name))
        .filter(|name| !name.is_empty())
}

/// How many lines the function takes that begins on the first of these, if one does: formatted code closes it with a
/// brace at its own depth.
fn function(lines: &[&str], first: &str) -> Option<usize> {
    let indent = first.len() - first.trim_start().len();
    let is_function =
        first.trim_start().split(['(', '<']).next()?.split(' ').rev().nth(1) == Some("fn");
    let end = format!("{}}}", " ".repeat(indent));
    let closed = || lines.iter().position(|line| *line == end).map(|at| at + 1);
    if is_function && !first.ends_with([';', '}']) { closed() } else { None }
}

fn is_called(path: &str, names: &[&str]) -> bool {
    path.split('/').any(|part| names.contains(&part.trim_end_matches(".rs")))
}

//! `planverk new`: a small start that can be checked and built as it stands.

mod plan;
mod starter;
mod write;

use super::arguments::{New, NewArguments};
use super::output::{self, Failure, sentence, shown};
use crate::syntax::to_id;
use crate::tree::find_root;
use crate::words::Words;
use starter::Starter;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use unicode_normalization::UnicodeNormalization;

pub(super) fn run(arguments: &NewArguments, words: Words) -> Result<ExitCode, Failure> {
    match &arguments.what {
        New::Kommune { name, nummer } => kommune(name, nummer.as_deref(), words)?,
        New::Plan { reference, kind } => plan::run(reference, kind, words)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// A municipality, and around it a workspace where there is none.
fn kommune(name: &str, number: Option<&str>, words: Words) -> Result<(), Failure> {
    let name = one_line(name);
    if name.is_empty() {
        return Err(Failure::new("tomt-navn"));
    }
    let id = kommune_id(&name)
        .ok_or_else(|| Failure::new("ugyldig-kommunenavn").with("navn", name.as_str()))?;
    if let Some(number) = number.filter(|number| !is_kommune_number(number)) {
        return Err(Failure::new("ugyldig-kommunenummer").with("verdi", number));
    }
    let (root, is_new) = match find_root(Path::new(".")) {
        Some(root) => (root, false),
        None => (here()?, true),
    };
    let mut start = Starter::default();
    if is_new {
        start.workspace()?;
    }
    start.kommune(&id, &name, number)?;
    write::all_or_none(&root, &start.files)?;
    tell_files(&root, &start, words);
    let folder = shown(&nearby(&root.join("plans").join(&id)));
    let slots = [("navn", name), ("mappe", folder), ("kommune", id)];
    output::print(&format!("\n{}\n", sentence(words, "laget-kommune", &slots)));
    if number.is_none() {
        output::print(&format!("{}\n", sentence(words, "laget-kommune-nummer", &slots)));
    }
    Ok(())
}

/// What is made, file by file.
fn tell_files(root: &Path, start: &Starter, words: Words) {
    for file in &start.files {
        let made = shown(&nearby(&root.join(&file.path)));
        output::print(&format!("{}\n", sentence(words, "laget", &[("fil", made)])));
    }
}

/// The text in NFC on one line, without control characters.
fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ").nfc().collect()
}

/// `porsgrunn` of «Porsgrunn kommune»: what stands before the word, else the whole name.
fn kommune_id(name: &str) -> Option<String> {
    let before = name.split(' ').take_while(|word| word.to_lowercase() != "kommune");
    let id = to_id(&before.collect::<Vec<_>>().join(" "));
    let id = if id.is_empty() { to_id(name) } else { id };
    Some(id).filter(|id| crate::syntax::is_id(id))
}

fn is_kommune_number(number: &str) -> bool {
    number.len() == 4 && number.bytes().all(|byte| byte.is_ascii_digit())
}

fn here() -> Result<PathBuf, Failure> {
    std::env::current_dir().map_err(|error| {
        Failure::new("kan-ikke-lese").with("fil", ".").with("grunn", error.to_string())
    })
}

/// A path as seen from the current folder, where it lies below it.
fn nearby(path: &Path) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).map_or_else(|_| path.to_owned(), Path::to_owned)
}

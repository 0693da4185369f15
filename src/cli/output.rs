//! Printing, and telling why nothing could be done.

use crate::report;
use crate::words::Words;
use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};
use std::path::Path;

/// Why the program could not run: a sentence of the catalogue, and what to do.
#[derive(Debug)]
pub(super) struct Failure {
    key: &'static str,
    help: Option<&'static str>,
    slots: BTreeMap<&'static str, String>,
}

impl Failure {
    pub fn new(key: &'static str) -> Self {
        Self { key, help: None, slots: BTreeMap::new() }
    }

    /// Fills a slot of the sentence or its help.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.slots.insert(name, report::harmless(&value.into()));
        self
    }

    pub fn help(mut self, key: &'static str) -> Self {
        self.help = Some(key);
        self
    }

    /// Asks whether `near` was meant, where there is something near.
    pub fn meant(self, near: Option<&str>) -> Self {
        match near {
            Some(near) => self.help("mente-du-det").with("forslag", near),
            None => self,
        }
    }
}

/// A sentence of the catalogue with its slots.
pub(super) fn sentence(words: Words, key: &str, slots: &[(&str, String)]) -> String {
    words.get(key, &slots.iter().map(|(name, value)| (*name, value.clone())).collect())
}

/// Prints to standard output. A reader that has gone away is no error.
pub(super) fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Prints to standard error.
pub(super) fn note(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}

/// A path as it is shown: `/` between its parts, and nothing that steers a terminal.
pub(super) fn shown(path: &Path) -> String {
    report::harmless(&path.display().to_string().replace('\\', "/"))
}

/// Tells why nothing could be done.
pub(super) fn fail(failure: &Failure, words: Words) {
    let headline = words.get(failure.key, &failure.slots);
    let mut text = format!("{}: {headline}\n", words.word("feil-ledetekst"));
    if let Some(help) = failure.help {
        text.push_str(&words.get(help, &failure.slots));
        text.push('\n');
    }
    note(&text);
}

/// Colour and width as the stream at hand allows.
pub(super) fn style(stream: &impl IsTerminal) -> report::Style {
    let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
    let width = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    report::Style { color: stream.is_terminal() && wanted && !dumb, width: width.unwrap_or(100) }
}

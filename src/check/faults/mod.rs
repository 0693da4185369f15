//! Which faults of a file are causes: each becomes a finding, and what merely follows from them does not.

mod open;

pub(super) use open::Open;

use crate::model::{File, FileRole};
use crate::syntax::{Fault, FaultKind, TomlType, split_front_matter};
use crate::text::Span;
use open::{find_open, headers};
use std::collections::BTreeMap;

/// The faults of one file, as far as they can be trusted.
pub(super) struct Faults<'a> {
    file: &'a File,
    /// Lines that the TOML parser could not read: where each begins, and which of its faults is told, if any.
    lines: BTreeMap<usize, Option<usize>>,
    /// Where lines with `[table]` begin.
    headers: Vec<usize>,
    open: Option<Open>,
}

impl<'a> Faults<'a> {
    pub fn of(file: &'a File) -> Self {
        let mut lines = BTreeMap::new();
        for (at, fault) in file.faults.iter().enumerate() {
            if matches!(fault.kind, FaultKind::Toml { .. }) {
                lines.entry(line_start(&file.source.text, fault.span)).or_insert(Some(at));
            }
        }
        let mut faults = Self { file, lines, headers: Vec::new(), open: None };
        if !faults.lines.is_empty() {
            faults.join_broken_texts();
            let (toml, base) = toml_of(file);
            faults.headers = headers(toml).map(|at| at + base).collect();
            faults.open = find_open(toml).map(|open| open.shift(base));
        }
        faults
    }

    /// What swallowed the rest of the file, if anything did.
    pub fn open(&self) -> Option<Open> {
        self.open.filter(|_| !is_cut(self.file))
    }

    /// The faults that follow from no other.
    pub fn told(&self) -> impl Iterator<Item = &'a Fault> {
        let cut = is_cut(self.file);
        let is_told = move |(at, fault): &(usize, &Fault)| match fault.kind {
            FaultKind::NotUtf8 => true,
            _ if cut => false,
            _ => !is_toml(&fault.kind) || self.is_cause(*at, fault),
        };
        self.file.faults.iter().enumerate().filter(is_told).map(|(_, fault)| fault)
    }

    fn is_cause(&self, at: usize, fault: &Fault) -> bool {
        if self.lines.is_empty() {
            return true;
        }
        let line = line_start(&self.file.source.text, fault.span);
        let lost = self.open.is_some_and(|open| open.span.start <= fault.span.start);
        let astray = self.is_astray(line);
        !lost
            && match &fault.kind {
                FaultKind::Toml { message } => {
                    let is_told = self.lines.get(&line) == Some(&Some(at));
                    is_told && !(astray && message == "duplicate key")
                }
                FaultKind::MoreToml { .. } => true,
                // The parser's stand-in for a value that it could not read.
                FaultKind::WrongType { .. } if fault.span.start == fault.span.end => false,
                FaultKind::WrongType { key, expected: TomlType::TableList, .. }
                    if self.is_repeated(key) =>
                {
                    false
                }
                _ => !astray && !self.lines.contains_key(&line),
            }
    }

    /// Whether the parser says that the table has been given before.
    fn is_repeated(&self, name: &str) -> bool {
        self.file.faults.iter().any(|fault| {
            matches!(&fault.kind, FaultKind::Toml { message } if message == "duplicate key")
                && fault.span.slice(&self.file.source.text) == name
        })
    }

    /// A text of several lines between the quotes of a single one: only its first line is told.
    fn join_broken_texts(&mut self) {
        let text = &self.file.source.text;
        let mut end_of_text = None;
        for (start, told) in &mut self.lines {
            let fault = told.map(|at| &self.file.faults[at].kind);
            let says = |words| matches!(fault, Some(FaultKind::Toml { message }) if message.starts_with(words));
            let between = end_of_text.and_then(|end: usize| text.get(end..*start));
            let goes_on = says("key with no value")
                && between.is_some_and(|between| between.trim().is_empty());
            if goes_on {
                *told = None;
            }
            let line = text[*start..].lines().next().unwrap_or("");
            end_of_text = (goes_on || says("invalid basic string")).then_some(*start + line.len());
        }
    }

    /// Whether the line stands under a `[table]` that could not be read, and so went to another table.
    fn is_astray(&self, line: usize) -> bool {
        let above = self.headers.partition_point(|header| *header < line);
        let header = above.checked_sub(1).and_then(|at| self.headers.get(at));
        header.is_some_and(|header| self.lines.contains_key(header))
    }
}

/// Whether some of what the file defines may be missing from the model.
pub(super) fn is_broken(file: &File) -> bool {
    let loses = |fault: &Fault| {
        matches!(
            fault.kind,
            FaultKind::NotUtf8
                | FaultKind::Toml { .. }
                | FaultKind::TooManyEntries { .. }
                | FaultKind::FrontMatterOpen
                | FaultKind::FrontMatterMissing
        )
    };
    file.faults.iter().any(loses)
}

/// The text ends at the first byte that is not UTF-8.
fn is_cut(file: &File) -> bool {
    file.faults.iter().any(|fault| fault.kind == FaultKind::NotUtf8)
}

fn is_toml(kind: &FaultKind) -> bool {
    matches!(
        kind,
        FaultKind::Toml { .. }
            | FaultKind::MoreToml { .. }
            | FaultKind::UnknownKey { .. }
            | FaultKind::TooManyEntries { .. }
            | FaultKind::SlidKey { .. }
            | FaultKind::WrongType { .. }
            | FaultKind::MissingField { .. }
            | FaultKind::UnknownWord { .. }
            | FaultKind::BadId { .. }
    )
}

/// The TOML of a file, and where it begins.
fn toml_of(file: &File) -> (&str, usize) {
    let text = &file.source.text;
    if file.role != FileRole::Case {
        return (text, 0);
    }
    let (split, _) = split_front_matter(text);
    (split.toml, split.toml_start)
}

fn line_start(text: &str, span: Span) -> usize {
    let before = text.get(..span.start as usize).unwrap_or(text);
    before.rfind('\n').map_or(0, |at| at + 1)
}

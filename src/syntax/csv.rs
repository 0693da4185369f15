//! Tables of data, cell by cell with places.
//!
//! Written here because no CSV library tells where each cell stands, and findings point at cells.

use super::{Fault, FaultKind};
use crate::text::Span;
use std::borrow::Cow;

/// What stands between cells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Separator {
    Semicolon,
    Comma,
}

/// A table: the header row first. Rows are kept as they stand, also uneven ones.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Csv {
    pub rows: Vec<Vec<CsvCell>>,
}

/// One cell without its quotes, and the span it takes in the file with them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CsvCell {
    pub text: String,
    pub span: Span,
}

impl Csv {
    /// Reads `text`. Empty lines are passed over.
    #[must_use]
    pub fn parse(text: &str) -> (Self, Vec<Fault>) {
        let mut scanner = Scanner { text, at: 0, separator: separator(text), faults: Vec::new() };
        let mut rows = Vec::new();
        while scanner.at < text.len() {
            let row = scanner.row();
            if row.len() > 1 || row.iter().any(|cell| !cell.text.trim().is_empty()) {
                rows.push(row);
            }
        }
        let mut faults = scanner.faults;
        faults.extend(uneven(&rows));
        if rows.is_empty() {
            faults.push(Fault { span: Span::at(0), kind: FaultKind::EmptyCsv });
        }
        (Self { rows }, faults)
    }
}

/// Semicolon, unless the first line has commas and no semicolon.
fn separator(text: &str) -> Separator {
    let first = text.lines().next().unwrap_or("");
    if first.contains(',') && !first.contains(';') {
        Separator::Comma
    } else {
        Separator::Semicolon
    }
}

fn uneven(rows: &[Vec<CsvCell>]) -> impl Iterator<Item = Fault> {
    let expected = rows.first().map_or(0, Vec::len);
    rows.iter().filter(move |row| row.len() != expected).map(move |row| {
        let start = row.first().map_or(0, |cell| cell.span.start as usize);
        let end = row.last().map_or(start, |cell| cell.span.end as usize);
        let kind = FaultKind::UnevenRow { cells: row.len(), expected };
        Fault { span: Span::new(start, end), kind }
    })
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    separator: Separator,
    faults: Vec<Fault>,
}

impl Scanner<'_> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn is_separator(&self, byte: u8) -> bool {
        byte == if self.separator == Separator::Semicolon { b';' } else { b',' }
    }

    fn row(&mut self) -> Vec<CsvCell> {
        let mut cells = Vec::new();
        loop {
            cells.push(self.cell());
            let after = self.byte();
            self.at += 1;
            if !after.is_some_and(|byte| self.is_separator(byte)) {
                return cells;
            }
        }
    }

    fn cell(&mut self) -> CsvCell {
        let start = self.at;
        let text = if self.byte() == Some(b'"') { self.quoted() } else { self.plain() };
        CsvCell { text: text.trim().to_owned(), span: Span::new(start, self.at) }
    }

    fn plain(&mut self) -> Cow<'_, str> {
        let start = self.at;
        while self.byte().is_some_and(|byte| byte != b'\n' && !self.is_separator(byte)) {
            self.at += 1;
        }
        Cow::Borrowed(&self.text[start..self.at])
    }

    fn quoted(&mut self) -> Cow<'_, str> {
        let open = self.at;
        let mut text = String::new();
        self.at += 1;
        loop {
            let start = self.at;
            while self.byte().is_some_and(|byte| byte != b'"') {
                self.at += 1;
            }
            text.push_str(&self.text[start..self.at]);
            let Some(_) = self.byte() else {
                let span = Span::new(open, open + 1);
                self.faults.push(Fault { span, kind: FaultKind::OpenQuote });
                return Cow::Owned(text);
            };
            self.at += 1;
            if self.byte() != Some(b'"') {
                break;
            }
            text.push('"');
            self.at += 1;
        }
        text.push_str(self.plain().into_owned().trim_end());
        Cow::Owned(text)
    }
}

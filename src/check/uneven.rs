//! Tables whose rows do not fit under their header, in CSV and in Markdown.

use super::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::File;
use crate::snapshot::Snapshot;
use crate::syntax::{Csv, FaultKind, Kind, Markdown, NodeId};
use crate::text::{Place, Span};

pub(super) static UNEVEN: Rule =
    Rule { id: "ujevn-tabell", level: Level::Error, doc: include_str!("ujevn-tabell.md") };

pub(super) const CHECK: Check = Check { rules: &[&UNEVEN], run: Run::File(run) };

/// More uneven rows than this in one table are one fault.
const MOST_TOLD: usize = 3;

fn run(_: &Snapshot, file: &File, found: &mut Vec<Diagnostic>) {
    if let Some(csv) = &file.csv {
        check_csv(file, csv, found);
    }
    if let Some(markdown) = &file.markdown {
        let source = &file.source.text;
        for (node, kind) in markdown.kinds() {
            match kind {
                Kind::Table => found.extend(in_markdown(file, markdown, node).findings()),
                Kind::Paragraph => found.extend(not_a_table(file, markdown.span(node), source)),
                _ => {}
            }
        }
    }
}

fn check_csv(file: &File, csv: &Csv, found: &mut Vec<Diagnostic>) {
    let open = file.faults.iter().find(|fault| fault.kind == FaultKind::OpenQuote);
    if let Some(open) = open {
        // What follows the quote is one long cell, so that every row after it would be told too.
        found.push(told(file, open.span, Message::new("ujevn-tabell-anfoerselstegn"), QUOTE_HELP));
    } else if file.source.text.trim().is_empty() {
        // That is told where the table is used.
    } else if let Some(mark) = other_mark(file, csv) {
        let message = Message::new("ujevn-tabell-skilletegn").with("tegn", mark);
        found.push(told(file, Span::at(0), message, "ujevn-tabell-hjelp-csv"));
    } else if csv.rows.len() < 2 || csv.rows.iter().all(|row| row.len() < 2) {
        let message = Message::new("ujevn-tabell-tom").with("navn", file.source.path.name());
        found.push(told(file, Span::at(0), message, "ujevn-tabell-hjelp-tom"));
    } else {
        found.extend(in_csv(file, csv).findings());
    }
}

/// What stands between the cells on every line, where it is neither semicolons nor commas.
fn other_mark(file: &File, csv: &Csv) -> Option<&'static str> {
    let has_one_cell = csv.rows.len() > 1 && csv.rows.iter().all(|row| row.len() < 2);
    let lines = || file.source.text.lines().filter(|line| !line.trim().is_empty());
    let mut marks = [('\t', "tab"), ('|', "strek")].into_iter();
    marks
        .find(|(mark, _)| has_one_cell && lines().all(|line| line.contains(*mark)))
        .map(|(_, name)| name)
}

/// The rows of one table, the header first: where each stands, and how many cells it has.
struct Rows<'a> {
    file: &'a File,
    lines: Vec<(Span, usize)>,
    help: &'static str,
}

fn in_csv<'a>(file: &'a File, csv: &Csv) -> Rows<'a> {
    let rows = csv.rows.iter().map(|row| {
        let start = row.first().map_or(0, |cell| cell.span.start);
        let end = row.last().map_or(start, |cell| cell.span.end);
        (Span { start, end }, row.len())
    });
    Rows { file, lines: rows.collect(), help: "ujevn-tabell-hjelp-csv" }
}

fn in_markdown<'a>(file: &'a File, markdown: &Markdown, table: NodeId) -> Rows<'a> {
    let rows = markdown.children(table).map(|row| {
        let line = markdown.span(row);
        let written = line.slice(&file.source.text);
        let span = Span::new(line.start as usize, line.start as usize + written.trim_end().len());
        (span, cells_in(written))
    });
    Rows { file, lines: rows.collect(), help: "ujevn-tabell-hjelp-strek" }
}

impl Rows<'_> {
    fn findings(&self) -> Vec<Diagnostic> {
        let Some(((header, expected), body)) = self.lines.split_first() else { return Vec::new() };
        let uneven: Vec<_> = body.iter().filter(|(_, cells)| cells != expected).collect();
        let Some((first, cells)) = uneven.first() else { return Vec::new() };
        if uneven.len() == body.len()
            && uneven.iter().all(|(_, other)| other == cells)
            && body.len() > 1
        {
            let message = Message::new("ujevn-tabell-overskrift");
            let message = message.with("antall", expected).with("antall-ventet", cells);
            return vec![told(self.file, *header, message, self.help)];
        }
        if uneven.len() > MOST_TOLD {
            let message = Message::new("ujevn-tabell-flere").with("antall", uneven.len());
            return vec![self.beside_header(*first, *header, message)];
        }
        let each = uneven.iter().map(|(span, cells)| {
            let message = Message::new("ujevn-tabell").with("antall", cells);
            let told = self.beside_header(*span, *header, message.with("antall-ventet", expected));
            if cells < expected {
                told.help(Message::new("ujevn-tabell-hjelp-faerre"))
            } else {
                told
            }
        });
        each.collect()
    }

    fn beside_header(&self, span: Span, header: Span, message: Message) -> Diagnostic {
        let place = Place { file: self.file.source.path.clone(), span: header };
        let label = Message::new("ujevn-tabell-sted-overskrift");
        told(self.file, span, message, self.help).related(place, label)
    }
}

/// The cells of a Markdown table's line, as they are written: the parser fills up and cuts off.
fn cells_in(line: &str) -> usize {
    let line = line.trim();
    let inner = line.strip_prefix('|').unwrap_or(line);
    let bars = inner.match_indices('|').filter(|(at, _)| !is_escaped(inner, *at)).count();
    let closed = inner.ends_with('|') && !is_escaped(inner, inner.len() - 1);
    bars + usize::from(!closed)
}

fn is_escaped(text: &str, at: usize) -> bool {
    let before = &text[..at];
    (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
}

/// A paragraph that was meant as a table: the line under its first has only dashes and bars, but not as many cells, or
/// there is no such line.
fn not_a_table(file: &File, paragraph: Span, source: &str) -> Option<Diagnostic> {
    let text = paragraph.slice(source);
    memchr::memchr(b'|', text.as_bytes())?;
    let mut lines = text.lines();
    let (header, rule) = (lines.next()?, lines.next()?);
    let start = paragraph.start as usize;
    let span = Span::new(start, start + header.trim_end().len());
    let is_row = |line: &str| {
        line.trim().len() > 2 && line.trim().starts_with('|') && line.trim().ends_with('|')
    };
    let is_rule = rule.contains('|')
        && rule.contains('-')
        && rule.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '>'));
    if !is_rule && is_row(header) && is_row(rule) {
        let cells = " --- |".repeat(cells_in(header));
        let message = Message::new("ujevn-tabell-uten-skillelinje");
        let help = Message::new("ujevn-tabell-hjelp-uten-skillelinje");
        return Some(
            told(file, span, message, QUOTE_HELP).help(help.with("forslag", format!("|{cells}"))),
        );
    }
    if !is_rule || !header.contains('|') {
        return None;
    }
    let message = Message::new("ujevn-tabell-skillelinje")
        .with("antall", cells_in(header))
        .with("antall-ventet", cells_in(rule));
    Some(told(file, span, message, "ujevn-tabell-hjelp-skillelinje"))
}

const QUOTE_HELP: &str = "ujevn-tabell-hjelp-anfoerselstegn";

fn told(file: &File, span: Span, message: Message, help: &'static str) -> Diagnostic {
    let place = Place { file: file.source.path.clone(), span };
    Diagnostic::new(&UNEVEN, place, message).help(Message::new(help))
}

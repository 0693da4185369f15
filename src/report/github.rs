//! Findings as workflow commands, which GitHub Actions shows beside the changed lines.

use super::harmless::one_line;
use super::{Report, said_with_help};
use crate::diagnostic::{Diagnostic, Level};
use crate::words::Words;
use std::fmt::Write;

/// One `::error …::` for each finding. Columns are characters; GitHub takes them where the finding is on one line.
#[must_use]
pub fn github(report: &Report<'_>, words: Words) -> String {
    report.diagnostics.iter().map(|diagnostic| command(diagnostic, report, words)).collect()
}

fn command(diagnostic: &Diagnostic, report: &Report<'_>, words: Words) -> String {
    let name = match diagnostic.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Info => "notice",
    };
    let [start, end] = report.extent(&diagnostic.primary);
    let file = property(&one_line(&report.in_repository(&diagnostic.primary.file)));
    let mut place = format!("file={file},line={},endLine={}", start.line, end.line);
    if start.line == end.line {
        let _ = write!(place, ",col={},endColumn={}", start.column, end.column);
    }
    let message = data(&said_with_help(diagnostic, words, "\n"));
    format!("::{name} {place},title={}::{message}\n", property(diagnostic.rule.id))
}

/// The text of a command: what would end it is written as `%0A`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, which also ends with `:` and `,`.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

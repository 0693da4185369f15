//! Findings for machines; `docs/json.md` describes the format.

use super::harmless::is_harmful;
use super::{Report, say};
use crate::diagnostic::{Diagnostic, Edit, Label};
use crate::words::Words;
use serde_json::{Value, json};
use std::fmt::Write;

/// The version of the format: raised when a field changes meaning or goes away.
const VERSION: u32 = 1;

/// One JSON object on one line.
#[must_use]
pub fn json(report: &Report<'_>, words: Words) -> String {
    let summary = report.summary;
    let object = json!({
        "version": VERSION,
        "diagnostics": report.diagnostics.iter().map(|d| finding(d, report, words)).collect::<Vec<_>>(),
        "summary": {
            "errors": summary.errors,
            "warnings": summary.warnings,
            "infos": summary.infos,
            "plans": summary.plans,
            "older": summary.older,
        },
    });
    escape(&object.to_string()) + "\n"
}

fn finding(diagnostic: &Diagnostic, report: &Report<'_>, words: Words) -> Value {
    let [start, end] = report.extent(&diagnostic.primary);
    json!({
        "rule": diagnostic.rule.id,
        "level": diagnostic.level.word(),
        "message": say(&diagnostic.message, words),
        "file": diagnostic.primary.file.as_str(),
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "related": diagnostic.related.iter().map(|label| related(label, report, words)).collect::<Vec<_>>(),
        "help": diagnostic.help.as_ref().map(|help| say(help, words)),
        "fix": diagnostic.fix.as_ref().map(|fix| {
            let edits: Vec<Value> = fix.edits.iter().map(|one| edit(one, report)).collect();
            json!({ "edits": edits })
        }),
    })
}

fn edit(edit: &Edit, report: &Report<'_>) -> Value {
    let [start, end] = report.extent(&edit.place);
    json!({
        "file": edit.place.file.as_str(),
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "replacement": edit.replacement,
    })
}

fn related(label: &Label, report: &Report<'_>, words: Words) -> Value {
    let [start, end] = report.extent(&label.place);
    json!({
        "file": label.place.file.as_str(),
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "message": say(&label.message, words),
    })
}

/// Writes what could steer a terminal as `\u009b`: the same JSON, safe to print.
pub(super) fn escape(json: &str) -> String {
    json.chars().fold(String::with_capacity(json.len()), |mut text, c| {
        if is_harmful(c) {
            let _ = write!(text, "\\u{:04x}", u32::from(c));
        } else {
            text.push(c);
        }
        text
    })
}

//! Findings one to a line, as compilers write them: editors and scripts know the form.

use super::harmless::one_line;
use super::{Report, say};
use crate::diagnostic::Diagnostic;
use crate::words::Words;

/// `file:line:column: level rule: message`, the column in characters, both counted from one.
#[must_use]
pub fn short(report: &Report<'_>, words: Words) -> String {
    let line = |diagnostic: &Diagnostic| {
        let [start, _] = report.extent(&diagnostic.primary);
        let file = one_line(diagnostic.primary.file.as_str());
        let level = words.word(&format!("nivaa-{}", diagnostic.level.word()));
        let message = one_line(&say(&diagnostic.message, words));
        let rule = diagnostic.rule.id;
        format!("{file}:{}:{}: {level} {rule}: {message}\n", start.line, start.column)
    };
    report.diagnostics.iter().map(line).collect()
}

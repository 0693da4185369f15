//! Findings as a code quality report, which GitLab shows in merge requests.

use super::json::escape;
use super::{Report, identities, said_with_help};
use crate::diagnostic::Level;
use crate::words::Words;
use serde_json::{Value, json};

/// One JSON array on one line. The format has lines only, and no columns.
#[must_use]
pub fn gitlab(report: &Report<'_>, words: Words) -> String {
    let findings = report.diagnostics.iter().zip(identities(report));
    let issues: Vec<Value> = findings
        .map(|(diagnostic, identity)| {
            let [start, end] = report.extent(&diagnostic.primary);
            json!({
                "type": "issue",
                "check_name": diagnostic.rule.id,
                "description": said_with_help(diagnostic, words, " – "),
                "categories": ["Style"],
                "severity": severity(diagnostic.level),
                "fingerprint": identity,
                "location": {
                    "path": report.in_repository(&diagnostic.primary.file),
                    "lines": { "begin": start.line, "end": end.line },
                },
            })
        })
        .collect();
    escape(&Value::from(issues).to_string()) + "\n"
}

fn severity(level: Level) -> &'static str {
    match level {
        Level::Error => "major",
        Level::Warning => "minor",
        Level::Info => "info",
    }
}

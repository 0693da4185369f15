//! Findings as SARIF 2.1.0, the exchange format of static analysis: GitHub code scanning, Azure `DevOps` and editors
//! read it.

use super::json::escape;
use super::page::{plain, summary};
use super::{Report, identities, said_with_help, say};
use crate::diagnostic::{Diagnostic, Edit, Level, Rule};
use crate::text::{Place, PlanPath, Position};
use crate::words::Words;
use serde_json::{Value, json};
use std::fmt::Write;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Where the paths begin: the root of the git repository, else the folder of `planverk.toml`. GitHub takes relative paths
/// to begin there and reads no `originalUriBaseIds`, which would tell where on this machine it lies.
const ROOT: &str = "%SRCROOT%";

/// One JSON object on one line, with the rules that found something.
#[must_use]
pub fn sarif(report: &Report<'_>, words: Words) -> String {
    let mut rules: Vec<&Rule> = report.diagnostics.iter().map(|one| one.rule).collect();
    rules.sort_by_key(|rule| rule.id);
    rules.dedup();
    let findings = report.diagnostics.iter().zip(identities(report));
    let results = findings.map(|(one, identity)| result(one, &identity, &rules, report, words));
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "planverk",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "language": words.language(),
                "rules": rules.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    });
    escape(&log.to_string()) + "\n"
}

fn descriptor(rule: &Rule) -> Value {
    let page = plain(rule.doc);
    json!({
        "id": rule.id,
        "shortDescription": { "text": summary(rule) },
        "fullDescription": { "text": summary(rule) },
        "help": { "text": page, "markdown": page },
        "defaultConfiguration": { "level": level(rule.level) },
        "properties": { "problem.severity": severity(rule.level) },
    })
}

fn result(
    diagnostic: &Diagnostic,
    identity: &str,
    rules: &[&Rule],
    report: &Report<'_>,
    words: Words,
) -> Value {
    let mut result = json!({
        "ruleId": diagnostic.rule.id,
        "ruleIndex": rules.iter().position(|rule| *rule == diagnostic.rule),
        "level": level(diagnostic.level),
        "message": { "text": without_links(&said_with_help(diagnostic, words, "\n")) },
        "locations": [{ "physicalLocation": location(&diagnostic.primary, report) }],
        // The key that GitHub uses, `primaryLocationLineHash`, is left for its own action to fill: it warns of each
        // that it would have reckoned otherwise.
        "partialFingerprints": { "planverk/v1": identity },
    });
    let related = diagnostic.related.iter().zip(1..).map(|(label, id)| {
        let message = without_links(&say(&label.message, words));
        let location = location(&label.place, report);
        json!({ "id": id, "physicalLocation": location, "message": { "text": message } })
    });
    let related: Vec<Value> = related.collect();
    if !related.is_empty() {
        result["relatedLocations"] = related.into();
    }
    if let Some(fix) = &diagnostic.fix {
        let changes: Vec<Value> = fix.edits.iter().map(|edit| change(edit, report)).collect();
        result["fixes"] = json!([{ "artifactChanges": changes }]);
    }
    result
}

fn location(place: &Place, report: &Report<'_>) -> Value {
    json!({ "artifactLocation": artifact(&place.file, report), "region": region(place, report) })
}

fn change(edit: &Edit, report: &Report<'_>) -> Value {
    json!({
        "artifactLocation": artifact(&edit.place.file, report),
        "replacements": [{
            "deletedRegion": region(&edit.place, report),
            "insertedContent": { "text": edit.replacement },
        }],
    })
}

fn artifact(file: &PlanPath, report: &Report<'_>) -> Value {
    json!({ "uri": uri(&report.in_repository(file)), "uriBaseId": ROOT })
}

fn region(place: &Place, report: &Report<'_>) -> Value {
    let [Position { line, column }, end] = report.extent(place);
    json!({ "startLine": line, "startColumn": column, "endLine": end.line, "endColumn": end.column })
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Info => "note",
    }
}

/// The word GitHub sorts rules by.
fn severity(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Info => "recommendation",
    }
}

/// A path as a relative reference: all but letters, digits and `-._~/` in ASCII is written in per cent.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

/// `[text](1)` is a link in SARIF's plain texts; a plan may have written it.
fn without_links(text: &str) -> String {
    text.replace("](", "\\](")
}

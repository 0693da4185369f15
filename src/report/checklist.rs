//! What remains before a gate, as a list to be ticked off.

use super::wrap::wrapped;
use super::{Report, Style, paint, say};
use crate::check::grouped_rules;
use crate::diagnostic::{Diagnostic, Level};
use crate::words::Words;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What the list is for.
#[derive(Clone, Copy)]
pub struct Checklist<'a> {
    /// The gate, in the catalogue `port-<gate>`.
    pub gate: &'a str,
    /// Findings at this level and above must be answered first.
    pub denied: Level,
}

/// The findings, those that must be answered first, by what they are about; and whether the gate can be passed.
#[must_use]
pub fn checklist(
    report: &Report<'_>,
    checklist: Checklist<'_>,
    words: Words,
    style: Style,
) -> String {
    let denied = checklist.denied;
    let must = |one: &Diagnostic| one.level >= denied;
    let at = |level: Level| move |one: &Diagnostic| one.level == level && one.level < denied;
    let mut text = part("sjekkliste-maa", report, must, words, style);
    text += &part("sjekkliste-boer", report, at(Level::Warning), words, style);
    text += &part("sjekkliste-info", report, at(Level::Info), words, style);
    let answer = if report.diagnostics.iter().any(must) { "klar-nei" } else { "klar-ja" };
    let gate = words.word(&format!("port-{}", checklist.gate));
    let answer = words.get(answer, &BTreeMap::from([("port", gate)]));
    text + &paint(&answer, "1", style) + " " + &report.summary.sentence(words) + "\n"
}

fn part(
    title: &str,
    report: &Report<'_>,
    belongs: impl Fn(&Diagnostic) -> bool,
    words: Words,
    style: Style,
) -> String {
    let findings: Vec<&Diagnostic> =
        report.diagnostics.iter().filter(|finding| belongs(finding)).collect();
    if findings.is_empty() {
        return String::new();
    }
    let mut text = paint(&words.word(title), "1", style) + "\n\n";
    for (group, rules) in grouped_rules() {
        let own = findings.iter().filter(|finding| rules.contains(&finding.rule));
        let items: String = own.map(|finding| item(finding, report, words, style)).collect();
        if !items.is_empty() {
            let group = words.word(&format!("regelgruppe-{group}"));
            let _ = writeln!(text, "  {group}\n{items}");
        }
    }
    text
}

/// What is to be done, why, and where.
fn item(finding: &Diagnostic, report: &Report<'_>, words: Words, style: Style) -> String {
    let [start, _] = report.extent(&finding.primary);
    let (file, rule) = (finding.primary.file.as_str(), finding.rule.id);
    let place = format!("{file}:{}:{} ({rule})", start.line, start.column);
    let mut text = wrapped("  [ ] ", &say(&finding.message, words), style.width);
    if let Some(help) = &finding.help {
        text += &wrapped("      ", &say(help, words), style.width);
    }
    let place = wrapped("      ", &place, style.width);
    text + &paint(place.trim_end(), "2", style) + "\n"
}

//! Findings as test results, which most build servers can show: each plan is a suite, each file a test.

use super::harmless::one_line;
use super::{Report, said_with_help, say};
use crate::diagnostic::{Diagnostic, Level, Message};
use crate::text::PlanPath;
use crate::words::Words;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The files that were checked, with what was found in them. A file with a finding of the level `denied` has failed.
#[must_use]
pub fn junit(report: &Report<'_>, files: &[&PlanPath], denied: Level, words: Words) -> String {
    let mut found: BTreeMap<&PlanPath, Vec<&Diagnostic>> =
        files.iter().map(|file| (*file, Vec::new())).collect();
    for diagnostic in report.diagnostics {
        found.entry(&diagnostic.primary.file).or_default().push(diagnostic);
    }
    let mut suites: BTreeMap<String, Vec<Test<'_>>> = BTreeMap::new();
    for (file, findings) in found {
        let test = Test { file, findings, denied };
        suites.entry(plan_of(file)).or_default().push(test);
    }
    let total = counts(suites.values().flatten());
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"planverk\" {total}>\n"
    );
    for (plan, tests) in &suites {
        let _ = writeln!(text, "  <testsuite name=\"{}\" {}>", escaped(plan), counts(tests.iter()));
        for test in tests {
            text += &test.element(plan, report, words);
        }
        text += "  </testsuite>\n";
    }
    text + "</testsuites>\n"
}

/// A file that was checked.
struct Test<'a> {
    file: &'a PlanPath,
    findings: Vec<&'a Diagnostic>,
    denied: Level,
}

impl Test<'_> {
    fn has_failed(&self) -> bool {
        self.findings.iter().any(|finding| finding.level >= self.denied)
    }

    fn element(&self, plan: &str, report: &Report<'_>, words: Words) -> String {
        let file = escaped(self.file.as_str());
        let name = self.file.as_str().strip_prefix(plan).unwrap_or(self.file.as_str());
        let name = escaped(name.trim_start_matches('/'));
        let opening = format!(
            "    <testcase classname=\"{}\" name=\"{name}\" file=\"{file}\"",
            escaped(plan)
        );
        if self.findings.is_empty() {
            return opening + "/>\n";
        }
        let (failed, others): (Vec<_>, Vec<_>) =
            self.findings.iter().copied().partition(|finding| finding.level >= self.denied);
        let mut text = opening + ">\n";
        if let Some(first) = failed.first() {
            let message = escaped(&headline(first, failed.len(), words));
            let rule = escaped(first.rule.id);
            let told = escaped(&told(&failed, report, words));
            let _ = writeln!(
                text,
                "      <failure type=\"{rule}\" message=\"{message}\">{told}</failure>"
            );
        }
        if !others.is_empty() {
            let told = escaped(&told(&others, report, words));
            let _ = writeln!(text, "      <system-out>{told}</system-out>");
        }
        text + "    </testcase>\n"
    }
}

/// The first finding, and how many there are.
fn headline(first: &Diagnostic, count: usize, words: Words) -> String {
    let said = one_line(&say(&first.message, words));
    match count {
        1 => said,
        more => {
            say(&Message::new("funn-og-flere").with("funn", said).with("antall", more - 1), words)
        }
    }
}

/// Each finding on a line of its own, with its place and what can be done.
fn told(findings: &[&Diagnostic], report: &Report<'_>, words: Words) -> String {
    let line = |finding: &&Diagnostic| {
        let [start, _] = report.extent(&finding.primary);
        let level = words.word(&format!("nivaa-{}", finding.level.word()));
        let said = said_with_help(finding, words, " – ");
        format!("{}:{}: {level} {}: {said}", start.line, start.column, finding.rule.id)
    };
    findings.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn counts<'t, 'a: 't>(tests: impl Iterator<Item = &'t Test<'a>>) -> String {
    let (mut all, mut failed) = (0, 0);
    for test in tests {
        all += 1;
        failed += usize::from(test.has_failed());
    }
    format!("tests=\"{all}\" failures=\"{failed}\" errors=\"0\"")
}

/// The folder of the plan, or of what lies beside plans; `.` is the workspace itself.
fn plan_of(file: &PlanPath) -> String {
    let parts: Vec<&str> = file.parts().collect();
    let folders = parts.len().saturating_sub(1).min(3);
    if folders == 0 { ".".to_owned() } else { parts[..folders].join("/") }
}

/// Text for an element or an attribute; what XML can not hold is replaced.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            '\n' => escaped += "&#10;",
            '\t' => escaped.push(' '),
            '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            c if c.is_control() => escaped.push('\u{fffd}'),
            c => escaped.push(c),
        }
    }
    escaped
}

//! The list of rules: for people, for programs, and as a page of the documentation.

use super::page::summary;
use super::wrap::wrapped;
use super::{Style, paint};
use crate::diagnostic::Rule;
use crate::words::Words;
use serde_json::json;
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// Rules of one kind.
pub struct RuleGroup {
    /// In the catalogue it is `regelgruppe-<name>`.
    pub name: &'static str,
    pub rules: Vec<&'static Rule>,
}

impl RuleGroup {
    fn title(&self, words: Words) -> String {
        words.word(&format!("regelgruppe-{}", self.name))
    }
}

/// Each group with its rules: level, name, and what the rule is about.
#[must_use]
pub fn human(groups: &[RuleGroup], words: Words, style: Style) -> String {
    let level = |rule: &Rule| words.word(&format!("nivaa-{}", rule.level.word()));
    let all = || groups.iter().flat_map(|group| &group.rules);
    let level_column = all().map(|rule| level(rule).width()).max().unwrap_or(0);
    let mut text = String::new();
    for group in groups {
        let title = paint(&group.title(words), "1", style);
        let _ = writeln!(text, "{title}");
        for rule in &group.rules {
            let level = level(rule);
            let space = " ".repeat(level_column - level.width());
            let _ = writeln!(text, "  {level}{space}  {}", paint(rule.id, "36", style));
            text += &wrapped(&" ".repeat(level_column + 4), &summary(rule), style.width);
        }
        text.push('\n');
    }
    text + &words.word("regler-forklaring") + "\n"
}

/// One JSON object on one line; `docs/json.md` describes it.
#[must_use]
pub fn json(groups: &[RuleGroup]) -> String {
    let rules = groups.iter().flat_map(|group| group.rules.iter().map(move |rule| (group, rule)));
    let rules = rules.map(|(group, rule)| {
        json!({
            "rule": rule.id,
            "level": rule.level.word(),
            "group": group.name,
            "summary": summary(rule),
        })
    });
    json!({ "version": 1, "rules": rules.collect::<Vec<_>>() }).to_string() + "\n"
}

/// `docs/regler.md`.
#[must_use]
pub fn markdown(groups: &[RuleGroup], words: Words) -> String {
    let count: usize = groups.iter().map(|group| group.rules.len()).sum();
    let slots = [("antall", count.to_string())].into();
    let mut text = format!(
        "# {}\n\n{}\n",
        words.word("regler-tittel"),
        words.get("regler-innledning", &slots)
    );
    let head = ["regler-regel", "nivaa", "regler-hva"].map(|key| words.word(key));
    for group in groups {
        let _ = writeln!(text, "\n## {}\n", group.title(words));
        let _ = writeln!(text, "| {} |\n| --- | --- | --- |", head.join(" | "));
        for rule in &group.rules {
            let level = words.word(&format!("nivaa-{}", rule.level.word()));
            let summary = summary(rule).replace('|', "\\|");
            let _ = writeln!(
                text,
                "| [{id}](../src/check/{id}.md) | {level} | {summary} |",
                id = rule.id
            );
        }
    }
    text
}

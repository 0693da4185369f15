//! A rule's page, for people at a terminal.

use super::wrap::wrapped;
use super::{Style, paint};
use crate::diagnostic::{Level, Rule};
use crate::words::Words;

/// Columns that a file of an example is indented.
const INDENT: &str = "    ";

/// The rule's page with its level; of the Markdown remain headings, lists and the examples with their marks.
#[must_use]
pub fn page(rule: &Rule, words: Words, style: Style) -> String {
    let level = words.word(&format!("nivaa-{}", rule.level.word()));
    let mut text = format!("{}  {level}\n", paint(rule.id, "1", style));
    let mut lines = rule.doc.lines().skip(1);
    let mut paragraph = String::new();
    while let Some(line) = lines.next() {
        if begins_block(line) {
            text += &prose(&std::mem::take(&mut paragraph), style);
        }
        if let Some(fence) = fence_of(line) {
            let file = lines.by_ref().take_while(|line| *line != fence);
            text += &example(line.trim_start_matches('`'), file, style);
        } else if let Some(heading) = line.strip_prefix("### ") {
            let heading = wrapped("", &plain(heading), style.width);
            text = text + &paint(heading.trim_end(), "1", style) + "\n";
        } else if let Some(heading) = line.strip_prefix("## ") {
            text = text + &paint(&heading.to_uppercase(), "1", style) + "\n";
        } else if line.is_empty() {
            text.push('\n');
        } else {
            paragraph += if paragraph.is_empty() { "" } else { " " };
            paragraph += line.trim();
        }
    }
    text + &prose(&paragraph, style)
}

/// What the rule is about: the first sentence of its page.
#[must_use]
pub fn summary(rule: &Rule) -> String {
    let body = rule.doc.split_once("## Hva").map_or("", |(_, body)| body.trim_start());
    let paragraph = plain(&body.split("\n\n").next().unwrap_or("").replace('\n', " "));
    let ends = paragraph.match_indices(". ").map(|(at, _)| at);
    let is_end = |at: &usize| paragraph[at + 2..].starts_with(|c: char| !c.is_lowercase());
    let end = ends.into_iter().find(is_end).unwrap_or(paragraph.len());
    paragraph[..end].trim_end_matches(['.', ':']).to_owned()
}

/// Empty lines, headings, fences and items end the paragraph before them.
fn begins_block(line: &str) -> bool {
    line.is_empty() || line.starts_with('#') || line.starts_with("- ") || fence_of(line).is_some()
}

fn fence_of(line: &str) -> Option<&str> {
    let ticks = line.len() - line.trim_start_matches('`').len();
    (ticks >= 3).then(|| &line[..ticks])
}

fn prose(paragraph: &str, style: Style) -> String {
    match paragraph.strip_prefix("- ") {
        _ if paragraph.is_empty() => String::new(),
        Some(item) => wrapped("- ", &plain(item), style.width),
        None => wrapped("", &plain(paragraph), style.width),
    }
}

/// One file of an example: its name, its lines as they are, and the marks.
fn example<'a>(name: &str, lines: impl Iterator<Item = &'a str>, style: Style) -> String {
    let mut text = format!("{INDENT}{}\n", paint(name, "2", style));
    for line in lines {
        let line = if is_mark(line) { paint(line, "1;31", style) } else { line.to_owned() };
        text += format!("{INDENT}{line}").trim_end();
        text.push('\n');
    }
    text
}

/// Whether a line has nothing but `^^^`, and perhaps a level.
fn is_mark(line: &str) -> bool {
    let word = line.trim_start_matches([' ', '^']);
    line.contains('^') && (word.is_empty() || Level::from_word(word).is_some())
}

/// Links as their words alone; code is left as it is.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['`', '[']) {
        let (before, from) = rest.split_at(at);
        let code = from.strip_prefix('`');
        let code_end = code.map(|code| code.find('`').map_or(from.len(), |end| end + 2));
        let (kept, after) = match code_end {
            Some(end) => from.split_at(end),
            None => link(from).unwrap_or_else(|| from.split_at(1)),
        };
        plain = plain + before + kept;
        rest = after;
    }
    plain + rest
}

/// The words of the link that `text` begins with, and what comes after it.
fn link(text: &str) -> Option<(&str, &str)> {
    let (words, address) = text.strip_prefix('[')?.split_once("](")?;
    let (_, after) = address.split_once(')')?;
    (!words.contains('[')).then_some((words, after))
}

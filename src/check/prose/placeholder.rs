//! What was to be written later.

use super::{is_quoted, occurrences, stands_alone, toml_texts};
use crate::check::{Check, Run, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{File, PlanIx, PlanStatus};
use crate::snapshot::Snapshot;
use crate::syntax::{Prose, TomlText};
use std::ops::Range;

static PLACEHOLDER: Rule =
    Rule { id: "plassholder", level: Level::Info, doc: include_str!("../plassholder.md") };

pub(in crate::check) const CHECK: Check = Check { rules: &[&PLACEHOLDER], run: Run::Plan(run) };

/// Words that only tell that something is missing.
const MARKS: &[&str] =
    &["TODO", "FIXME", "TBD", "fyll inn", "Fyll inn", "lorem ipsum", "Lorem ipsum"];
/// So many words after «fyll inn» make a sentence of it.
const SHORT: usize = 4;
/// What is asked for between square brackets, in bokmål and nynorsk.
const ASKED: &[&str] = &[
    "sett",
    "set",
    "fyll",
    "skriv",
    "navn",
    "namn",
    "dato",
    "tall",
    "tal",
    "beløp",
    "tekst",
    "årstall",
    "årstal",
    "kommune",
    "saksnummer",
];
/// After these, `XX` is a Roman number.
const ROMAN_AFTER: &[&str] = &["kapittel", "kapitel", "kap.", "del", "bind", "artikkel"];
/// Texts that are the name of something.
const NAMES: &[&str] = &["tittel", "navn", "avsender", "maal.tekst"];

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let plan = snapshot.model.plan(ix);
    let Some(dir) = &plan.dir else { return };
    let is_due =
        matches!(plan.facts.status.value, PlanStatus::Proposed) || plan.facts.status.was_adopted();
    let level = if is_due { Level::Error } else { PLACEHOLDER.level };
    let of_files = snapshot.files_under(dir).iter().flat_map(|file| in_file(file));
    let told = of_files.map(|finding| finding.at_level(level)).collect();
    found.extend(once(snapshot, told, "plassholder-sted-bruk"));
}

fn in_file(file: &File) -> Vec<Diagnostic> {
    let mut found = in_prose(file, file.prose());
    let may_tell =
        |toml: &str| !holders(toml).is_empty() || toml.contains("\"\"") || toml.contains("''");
    for text in toml_texts(file, may_tell) {
        let key = text.key.rsplit('.').next().unwrap_or(&text.key);
        let is_name = NAMES.contains(&key) || NAMES.contains(&text.key.as_str());
        if text.value.trim().is_empty() && is_name {
            found.push(empty(file, &text));
        }
        let prose = Prose::of_toml_text(&file.source.text, text.span);
        found.extend(in_prose(file, &prose));
    }
    found
}

fn in_prose(file: &File, prose: &Prose) -> Vec<Diagnostic> {
    let holders = holders(prose.text()).into_iter();
    let told = holders.map(|range| {
        let message = Message::new("plassholder").with("tekst", &prose.text()[range.clone()]);
        let help = Message::new("plassholder-hjelp");
        Diagnostic::new(&PLACEHOLDER, file.place(prose.span(range)), message).help(help)
    });
    told.collect()
}

fn empty(file: &File, text: &TomlText) -> Diagnostic {
    let key = text.key.rsplit('.').next().unwrap_or(&text.key);
    let message = Message::new("plassholder-tom").with("noekkel", key);
    let help = Message::new("plassholder-hjelp");
    Diagnostic::new(&PLACEHOLDER, file.place(text.span), message).help(help)
}

/// Where something stands in place of what is to come.
fn holders(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> =
        marks(text).chain(crosses(text)).chain(blanks(text)).collect();
    found.extend(bracketed(text));
    found.sort_by_key(|range| (range.start, range.end));
    found.dedup_by(|next, before| next.start < before.end);
    found
}

fn marks(text: &str) -> impl Iterator<Item = Range<usize>> {
    let all =
        MARKS.iter().flat_map(move |mark| occurrences(text, mark).map(|at| at..at + mark.len()));
    all.filter(move |range| {
        stands_alone(text, range.start, range.end)
            && !is_quoted(text, range.start)
            && !is_request(text, range)
    })
}

/// Whether a whole sentence asks the reader to fill in something: only a short text asks the writer.
fn is_request(text: &str, mark: &Range<usize>) -> bool {
    let is_asked = text[mark.clone()].eq_ignore_ascii_case("fyll inn");
    let before = text[..mark.start].chars().next_back();
    let around = text[mark.end..].split('\n').next().unwrap_or_default();
    let words = around.split_whitespace().take(SHORT).count();
    is_asked && before.is_none_or(|c| !"([{<".contains(c)) && words == SHORT
}

/// `XX`, also in `XX.XX.2026` and `20XX`.
fn crosses(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_cross = |c: char| c.eq_ignore_ascii_case(&'x') || c.is_ascii_digit();
    let found = ["XX", "xx"].into_iter();
    let found = found.flat_map(|pair| words_with(text, pair, char::is_alphanumeric));
    found.filter(move |word| {
        let written = &text[word.clone()];
        let before = text[..word.start].split_whitespace().next_back().unwrap_or_default();
        let is_roman = ROMAN_AFTER.contains(&before.to_lowercase().as_str());
        let is_joined = text[word.end..]
            .strip_prefix('-')
            .is_some_and(|after| after.starts_with(char::is_alphabetic));
        written.chars().all(is_cross) && !is_joined && !is_roman
    })
}

/// A line to write on: `____`.
fn blanks(text: &str) -> Vec<Range<usize>> {
    words_with(text, "___", |c| c == '_')
}

/// The words that hold a mark, made up of certain characters.
fn words_with(text: &str, mark: &str, is_part: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for at in occurrences(text, mark) {
        if words.last().is_none_or(|last| at >= last.end) {
            words.push(word_around(text, at, &is_part));
        }
    }
    words
}

fn word_around(text: &str, at: usize, is_part: impl Fn(char) -> bool) -> Range<usize> {
    let start = text[..at].trim_end_matches(&is_part).len();
    let end = text.len() - text[at..].trim_start_matches(&is_part).len();
    start..end
}

/// `[navn på prosjektleder]`.
fn bracketed(text: &str) -> Vec<Range<usize>> {
    let opened = text.match_indices('[').filter_map(|(open, _)| {
        let inside = text[open + 1..].split([']', '[', '\n']).next()?;
        let end = open + 1 + inside.len();
        let first = inside.split_whitespace().next()?.to_lowercase();
        let is_asked = text[end..].starts_with(']') && ASKED.contains(&first.as_str());
        is_asked.then_some(open..end + 1)
    });
    opened.collect()
}

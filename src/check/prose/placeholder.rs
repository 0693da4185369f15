//! What was to be written later.

use super::{is_quoted, stands_alone, toml_texts};
use crate::check::{Check, PlanProse, Run, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{File, PlanStatus};
use crate::snapshot::Snapshot;
use crate::syntax::{Prose, TomlText};
use memchr::memmem::Finder;
use std::ops::Range;
use std::sync::LazyLock;

static PLACEHOLDER: Rule =
    Rule { id: "plassholder", level: Level::Info, doc: include_str!("../plassholder.md") };

pub(in crate::check) const CHECK: Check = Check { rules: &[&PLACEHOLDER], run: Run::Prose(run) };

/// What tells, or may tell, that something is missing, and which letter of it is a rare one.
const SIGNS: &[(&str, usize)] =
    &[("[", 0), ("___", 0), ("XX", 0), ("xx", 0), ("TODO", 1), ("TBD", 1), ("FIXME", 2)];
const RARE: [[u8; 3]; 2] = [*b"[_X", *b"xOB"];
/// What has no rare letter is looked for as a whole, without its first letter.
const PHRASES: &[&str] = &["fyll inn", "Fyll inn", "lorem ipsum", "Lorem ipsum"];
static PHRASE_FINDERS: LazyLock<[Finder<'_>; 2]> =
    LazyLock::new(|| ["yll inn", "orem ipsum"].map(Finder::new));
/// Texts that are nothing.
static EMPTY_FINDERS: LazyLock<[Finder<'_>; 2]> = LazyLock::new(|| ["\"\"", "''"].map(Finder::new));
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

fn run(snapshot: &Snapshot, text: &PlanProse<'_>, found: &mut Vec<Diagnostic>) {
    let plan = snapshot.model.plan(text.plan);
    let Some(dir) = &plan.dir else { return };
    let is_due =
        matches!(plan.facts.status.value, PlanStatus::Proposed) || plan.facts.status.was_adopted();
    let level = if is_due { Level::Error } else { PLACEHOLDER.level };
    let in_text = text.files.iter().flat_map(|one| in_prose(one.file, &one.prose));
    let in_files = snapshot.files_under(dir).iter().flat_map(|file| in_toml(file));
    let told = in_text.chain(in_files).map(|finding| finding.at_level(level)).collect();
    found.extend(once(snapshot, told, "plassholder-sted-bruk"));
}

fn in_toml(file: &File) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let is_empty =
        |toml: &str| EMPTY_FINDERS.iter().any(|empty| empty.find(toml.as_bytes()).is_some());
    let may_tell = |toml: &str| is_empty(toml) || !holders(toml).is_empty();
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
    let mut found = Vec::new();
    let mut done = 0;
    for (at, sign) in signs(text) {
        if at < done {
            continue;
        }
        let (looked_at, is_holder) = match sign {
            "[" => bracketed(text, at),
            "___" => (word_around(text, at, |c| c == '_'), true),
            "XX" | "xx" => crosses(text, at),
            mark => self::mark(text, at..at + mark.len()),
        };
        done = looked_at.end;
        found.extend(is_holder.then_some(looked_at));
    }
    found
}

/// What must be looked at closer, and where it stands: the first comes first.
fn signs(text: &str) -> Vec<(usize, &'static str)> {
    let bytes = text.as_bytes();
    let mut signs = Vec::new();
    for at in RARE.into_iter().flat_map(|[a, b, c]| memchr::memchr3_iter(a, b, c, bytes)) {
        for (sign, rare) in SIGNS {
            if sign.as_bytes()[*rare] == bytes[at] {
                signs.extend(sign_around(text, at, sign, *rare));
            }
        }
    }
    for at in PHRASE_FINDERS.iter().flat_map(|tail| tail.find_iter(bytes)) {
        signs.extend(PHRASES.iter().filter_map(|phrase| sign_around(text, at, phrase, 1)));
    }
    signs.sort_unstable();
    signs
}

/// The sign and its start, where its byte number `rare` is the one at `at`.
fn sign_around(
    text: &str,
    at: usize,
    sign: &'static str,
    rare: usize,
) -> Option<(usize, &'static str)> {
    let start = at.checked_sub(rare)?;
    text.as_bytes()[start..].starts_with(sign.as_bytes()).then_some((start, sign))
}

fn mark(text: &str, range: Range<usize>) -> (Range<usize>, bool) {
    let is_holder = stands_alone(text, range.start, range.end)
        && !is_quoted(text, range.start)
        && !is_request(text, &range);
    (range, is_holder)
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
fn crosses(text: &str, at: usize) -> (Range<usize>, bool) {
    let word = word_around(text, at, char::is_alphanumeric);
    let is_cross = |c: char| c.eq_ignore_ascii_case(&'x') || c.is_ascii_digit();
    let before = text[..word.start].split_whitespace().next_back().unwrap_or_default();
    let is_roman = ROMAN_AFTER.contains(&before.to_lowercase().as_str());
    let is_joined = text[word.end..]
        .strip_prefix('-')
        .is_some_and(|after| after.starts_with(char::is_alphabetic));
    let is_holder = text[word.clone()].chars().all(is_cross) && !is_joined && !is_roman;
    (word, is_holder)
}

/// The word that a sign stands in, made up of certain characters.
fn word_around(text: &str, at: usize, is_part: impl Fn(char) -> bool) -> Range<usize> {
    let start = text[..at].trim_end_matches(&is_part).len();
    let end = text.len() - text[at..].trim_start_matches(&is_part).len();
    start..end
}

/// `[navn på prosjektleder]`.
fn bracketed(text: &str, open: usize) -> (Range<usize>, bool) {
    let is_asking = |c: char| c.is_alphabetic() || c.is_whitespace();
    if !text[open + 1..].starts_with(is_asking) {
        return (open..open + 1, false);
    }
    let inside = text[open + 1..].split([']', '[', '\n']).next().unwrap_or_default();
    let end = open + 1 + inside.len();
    let first = inside.split_whitespace().next().unwrap_or_default().to_lowercase();
    if text[end..].starts_with(']') && ASKED.contains(&first.as_str()) {
        (open..end + 1, true)
    } else {
        (open..open + 1, false)
    }
}

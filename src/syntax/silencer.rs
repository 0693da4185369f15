//! Exceptions that writers state where they stand: `planverk: tillat RULE grunn`.

use super::recover::recover;
use super::{Fault, FaultKind};
use crate::text::Span;
use toml::de::{DeTable, DeValue};

/// A silencer and what it covers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Silencer {
    pub rule: String,
    pub reason: String,
    /// Where the silencer itself stands.
    pub span: Span,
    /// Findings that begin in here are silenced.
    pub covers: Span,
}

/// The rule and the reason, or what is wrong with the silencer.
type Stated = Result<(String, String), FaultKind>;

/// What follows `planverk:` in a comment: nothing where the comment is not ours.
pub(super) fn parse(comment: &str) -> Option<Stated> {
    let rest = comment.trim().strip_prefix("planverk:")?.trim_start();
    let Some(rest) = rest.strip_prefix("tillat") else { return Some(Err(FaultKind::BadSilencer)) };
    let mut words = rest.trim().splitn(2, char::is_whitespace);
    let rule = words.next().unwrap_or("").to_owned();
    let reason = words.next().unwrap_or("").trim().to_owned();
    let whole = !rule.is_empty() && !reason.is_empty();
    Some(if whole { Ok((rule, reason)) } else { Err(FaultKind::BadSilencer) })
}

/// The silencers of a TOML text that begins `base` bytes into its file.
#[must_use]
pub fn in_toml(text: &str, base: usize) -> (Vec<Silencer>, Vec<Fault>) {
    if memchr::memmem::find(text.as_bytes(), b"planverk:").is_none() {
        return (Vec::new(), Vec::new());
    }
    let mut entries = Entries::default();
    recover(text, |table, _| entries.collect(table));
    entries.keys.sort_unstable();
    let lines = lines(text);
    let (mut silencers, mut faults) = (Vec::new(), Vec::new());
    for (number, (start, line)) in lines.iter().enumerate() {
        let Some((at, parsed)) = comment_of(line, *start, &entries.texts) else { continue };
        let span = Span::new(at, start + line.len()).shift(base);
        match parsed {
            Ok((rule, reason)) => {
                let own_line = line[..at - start].trim().is_empty();
                let from = if own_line { next_entry(&lines, number) } else { Some(number) };
                let covers = from.map_or(Span::at(at), |from| extent(&lines, from, &entries.keys));
                silencers.push(Silencer { rule, reason, span, covers: covers.shift(base) });
            }
            Err(kind) => faults.push(Fault { span, kind }),
        }
    }
    (silencers, faults)
}

/// Spans of whole entries (key to end of value) and of texts, where `#` is no comment.
#[derive(Default)]
struct Entries {
    keys: Vec<(usize, usize)>,
    texts: Vec<(usize, usize)>,
}

impl Entries {
    fn collect(&mut self, table: &DeTable<'_>) {
        for (key, value) in table {
            self.keys.push((key.span().start, value.span().end));
            self.value(value);
        }
    }

    fn value(&mut self, value: &toml::Spanned<DeValue<'_>>) {
        match value.get_ref() {
            DeValue::String(_) => self.texts.push((value.span().start, value.span().end)),
            DeValue::Array(items) => items.iter().for_each(|item| self.value(item)),
            DeValue::Table(table) => self.collect(table),
            _ => {}
        }
    }
}

fn lines(text: &str) -> Vec<(usize, &str)> {
    let mut at = 0;
    let mut lines = Vec::new();
    for line in text.split('\n') {
        lines.push((at, line));
        at += line.len() + 1;
    }
    lines
}

/// Where the line's comment begins and what it says, if it is a silencer.
fn comment_of(line: &str, start: usize, texts: &[(usize, usize)]) -> Option<(usize, Stated)> {
    let in_text = |at: usize| texts.iter().any(|(from, to)| (*from..*to).contains(&at));
    let at = line.match_indices('#').map(|(at, _)| start + at).find(|at| !in_text(*at))?;
    parse(&line[at - start + 1..]).map(|parsed| (at, parsed))
}

fn next_entry(lines: &[(usize, &str)], comment: usize) -> Option<usize> {
    let is_entry = |line: &str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    (comment + 1..lines.len()).find(|number| is_entry(lines[*number].1))
}

/// What the entry on line `number` takes: a key with its value, or a table with everything under it.
fn extent(lines: &[(usize, &str)], number: usize, keys: &[(usize, usize)]) -> Span {
    let (start, line) = lines[number];
    let Some(header) = header_of(line) else {
        let at = keys.partition_point(|(key, _)| *key < start);
        let end = keys.get(at).map_or(start + line.len(), |(_, end)| *end);
        return Span::new(start, end.max(start + line.len()));
    };
    let ends =
        |line: &str| header_of(line).is_some_and(|other| !other.starts_with(&format!("{header}.")));
    let next = lines[number + 1..].iter().find(|(_, line)| ends(line));
    let end = next
        .map_or_else(|| lines.last().map_or(start, |(at, line)| at + line.len()), |(at, _)| *at);
    Span::new(start, end)
}

/// `tiltak.rapport` of `[[tiltak.rapport]]`.
fn header_of(line: &str) -> Option<&str> {
    let line = line.trim_start().strip_prefix('[')?;
    Some(line.trim_start_matches('[').split(']').next()?.trim())
}

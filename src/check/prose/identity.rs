//! National identity numbers.

use crate::check::{Check, Run, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{File, FileRole};
use crate::snapshot::Snapshot;
use crate::text::Span;
use jiff::civil::Date;
use std::ops::Range;

static IDENTITY: Rule =
    Rule { id: "foedselsnummer", level: Level::Error, doc: include_str!("../foedselsnummer.md") };

pub(in crate::check) const CHECK: Check = Check { rules: &[&IDENTITY], run: Run::File(run) };

/// From this year on, numbers are given out whose first control digit leaves one of four remainders.
const NEW_RULE_FROM: i16 = 2032;

fn run(snapshot: &Snapshot, file: &File, found: &mut Vec<Diagnostic>) {
    if file.role == FileRole::Resource {
        return;
    }
    let text = &file.source.text;
    let is_new = snapshot.today.year() >= NEW_RULE_FROM;
    let numbers = candidates(text).into_iter().filter(|range| {
        let digits = digits(&text[range.clone()]);
        is_identity_number(&digits, is_new) && is_apart(text, range) && !is_account(text, range)
    });
    let told = numbers.map(|range| {
        let message = Message::new("foedselsnummer");
        let help = Message::new("foedselsnummer-hjelp");
        Diagnostic::new(&IDENTITY, file.place(Span::from(range)), message).help(help)
    });
    found.extend(once(snapshot, told.collect(), "foedselsnummer-sted-bruk"));
}

/// Eleven digits, together or as six and five.
fn candidates(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for run in runs_of_digits(text.as_bytes()) {
        let after = &text[run.end..];
        let space = after.chars().next().filter(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}'));
        let next = run.end + space.map_or(0, char::len_utf8);
        let second = text[next..].bytes().take_while(u8::is_ascii_digit).count();
        match run.len() {
            11 => found.push(run),
            6 if space.is_some() && second == 5 => found.push(run.start..next + second),
            _ => {}
        }
    }
    found
}

/// The runs of six digits or more.
fn runs_of_digits(bytes: &[u8]) -> Vec<Range<usize>> {
    let is_digit = |at: &usize| bytes.get(*at).is_some_and(u8::is_ascii_digit);
    let mut runs: Vec<Range<usize>> = Vec::new();
    // Such a run covers one of every six positions, the last of the six.
    let mut at = 5;
    while let Some(byte) = bytes.get(at) {
        if byte.is_ascii_digit() {
            let start = (0..at).rev().take_while(is_digit).last().unwrap_or(at);
            let end = (at..bytes.len()).take_while(is_digit).last().unwrap_or(at) + 1;
            if end - start >= 6 {
                runs.push(start..end);
            }
            at = end;
        }
        at += 6;
    }
    runs
}

fn digits(written: &str) -> Vec<u32> {
    written.chars().filter_map(|c| c.to_digit(10)).collect()
}

/// A date, three digits of its own, and two control digits that are right. In a D-number 40 is added to the day.
fn is_identity_number(digits: &[u32], is_new: bool) -> bool {
    let weighted = |weights: &[u32]| -> u32 {
        weights.iter().zip(digits).map(|(weight, digit)| weight * digit).sum::<u32>() % 11
    };
    let remainders = if is_new { 0..=3 } else { 0..=0 };
    is_date(digits)
        && remainders.contains(&weighted(&[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]))
        && weighted(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0
}

fn is_date(digits: &[u32]) -> bool {
    let pair = |at: usize| digits.get(at).zip(digits.get(at + 1)).map_or(0, |(a, b)| a * 10 + b);
    let day = if pair(0) > 40 { pair(0) - 40 } else { pair(0) };
    let small = |number: u32| i8::try_from(number).unwrap_or_default();
    // The century is unknown, and 2000 had every day that any year has had.
    let year = 2000 + i16::try_from(pair(4)).unwrap_or_default();
    let century_before = year - 100;
    [year, century_before].iter().any(|year| Date::new(*year, small(pair(2)), small(day)).is_ok())
}

/// Whether the digits are no part of a longer number or code.
fn is_apart(text: &str, range: &Range<usize>) -> bool {
    let glues = |c: char| "/_-.+=&#%@".contains(c);
    let joined = |near: Option<char>, beyond: Option<char>| {
        near.is_some_and(|near| {
            near.is_alphanumeric() || (glues(near) && beyond.is_some_and(char::is_alphanumeric))
        })
    };
    let mut before = text[..range.start].chars().rev();
    let mut after = text[range.end..].chars();
    !joined(before.next(), before.next()) && !joined(after.next(), after.next())
}

/// Account numbers have eleven digits as well, and the same last control digit.
fn is_account(text: &str, range: &Range<usize>) -> bool {
    let words = text[..range.start].rsplit(char::is_whitespace);
    let mut near = words.filter(|word| !word.is_empty()).take(3).map(str::to_lowercase);
    near.any(|word| ["konto", "kto", "kid"].iter().any(|name| word.starts_with(name)))
}

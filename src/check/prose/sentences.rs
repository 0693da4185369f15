//! Where the sentences of a passage begin and end.

use crate::check::plan_prose::Worded;
use std::ops::Range;

/// Abbreviations that go on with a capital letter or a number, without their last dot, in bokmål and nynorsk,
/// sorted.
const ABBREVIATIONS: &[&str] = &[
    "adm", "ang", "anm", "apr", "aug", "avd", "bl.a", "ca", "d.v.s", "des", "dr", "dvs", "e.kr",
    "ekskl", "el", "f.eks", "f.kr", "f.o.m", "feb", "fig", "gj.snitt", "hhv", "i.h.t", "iht",
    "inkl", "jan", "jf", "jfr", "kap", "kl", "kr", "m.a", "m.h.t", "meld", "mht", "min", "nov",
    "nr", "okt", "p.g.a", "pga", "pkt", "pl", "prof", "ref", "saksnr", "sept", "sml", "st",
    "st.meld", "t.d", "t.o.m", "tab", "tlf", "vedr", "vol",
];
/// No abbreviation is longer, in bytes.
const LONGEST: usize = 8;

/// Where sentences of a passage end, save the last: between which words, and at which mark.
pub(super) fn ends(worded: Worded<'_>) -> Vec<End> {
    let text = worded.passage.text;
    let mut ends = Vec::new();
    for before in 1..worded.words.len() {
        let gap = worded.words[before - 1].end()..worded.words[before].start();
        // Most words have but one sign between them.
        if gap.len() > 1 {
            ends.extend(end_in(text, gap).map(|mark| End { before, mark }));
        }
    }
    ends
}

#[derive(Clone, Copy)]
pub(super) struct End {
    /// So many words of the passage stand before it.
    pub before: usize,
    /// Where the mark stands in the passage.
    pub mark: usize,
}

/// The mark between two words that ends a sentence.
fn end_in(text: &str, mut gap: Range<usize>) -> Option<usize> {
    let is_mark = |at: &usize| matches!(text.as_bytes()[*at], b'.' | b'!' | b'?');
    gap.find(|at| is_mark(at) && is_end(text, *at))
}

/// Whether the mark at `at` ends a sentence: what follows does not go on with it.
fn is_end(text: &str, at: usize) -> bool {
    let after = &text[at + 1..];
    if after.starts_with(['.', '!', '?']) {
        return false;
    }
    let after = after.trim_start_matches(['»', '"', ')', ']', '*']);
    let next = after.trim_start();
    let mut begins = next.chars().filter(|c| !matches!(c, '«' | '"' | '(' | '*' | '-'));
    next.len() < after.len()
        && !begins.next().is_some_and(char::is_lowercase)
        && !(text[at..].starts_with('.') && is_abbreviated(&text[..at], next))
}

fn is_abbreviated(before: &str, next: &str) -> bool {
    let starts = |byte: &u8| matches!(byte, b' ' | b'(' | b'-' | b'/' | b'\n');
    let length = before.bytes().rev().take(LONGEST + 1).take_while(|byte| !starts(byte)).count();
    let Some(word) = before.get(before.len() - length..) else { return false };
    let word = word.trim_start_matches('«');
    let is_initial = word.chars().nth(1).is_none() && word.starts_with(char::is_alphabetic);
    let is_ordinal = word.len() <= 2
        && word.bytes().all(|b| b.is_ascii_digit())
        && next.starts_with(|c: char| c.is_ascii_digit());
    let lower = || word.bytes().map(|b| b.to_ascii_lowercase());
    let is_known = || ABBREVIATIONS.binary_search_by(|one| one.bytes().cmp(lower())).is_ok();
    is_initial || is_ordinal || word.len() <= LONGEST && is_known()
}

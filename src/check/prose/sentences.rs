//! Where the sentences of a passage begin and end.

use std::ops::Range;

/// Abbreviations that go on with a capital letter or a number, without their last dot, in bokmål and nynorsk.
const ABBREVIATIONS: &[&str] = &[
    "adm", "ang", "anm", "apr", "aug", "avd", "bl.a", "ca", "des", "d.v.s", "dvs", "dr", "ekskl",
    "el", "e.kr", "f.eks", "feb", "fig", "f.kr", "f.o.m", "gj.snitt", "hhv", "i.h.t", "iht",
    "inkl", "jan", "jf", "jfr", "kap", "kl", "kr", "m.a", "m.h.t", "mht", "min", "nov", "nr",
    "okt", "p.g.a", "pga", "pkt", "pl", "prof", "ref", "saksnr", "sept", "sml", "st", "st.meld",
    "meld", "t.d", "t.o.m", "tab", "tlf", "vedr", "vol",
];

/// The sentences of a passage; the end of the passage ends the last.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for at in memchr::memchr3_iter(b'.', b'!', b'?', text.as_bytes()) {
        if at >= start && ends(text, at) {
            sentences.push(start..at + 1);
            start = at + 1;
        }
    }
    sentences.push(start..text.len());
    sentences.retain(|sentence| text[sentence.clone()].contains(char::is_alphanumeric));
    for sentence in &mut sentences {
        let inside = &text[sentence.clone()];
        let is_before = |c: char| !c.is_alphanumeric() && !"«\"(".contains(c);
        sentence.start += inside.len() - inside.trim_start_matches(is_before).len();
    }
    sentences
}

/// Whether the mark at `at` ends a sentence: what follows does not go on with it.
fn ends(text: &str, at: usize) -> bool {
    let after = &text[at + 1..];
    if after.starts_with(['.', '!', '?']) {
        return false;
    }
    let after = after.trim_start_matches(|c| "»\")]*".contains(c));
    let next = after.trim_start();
    if !after.is_empty() && next.len() == after.len() {
        return false;
    }
    let goes_on = next.chars().find(|c| !"«\"(*-".contains(*c)).is_some_and(char::is_lowercase);
    let is_short = text[at..].starts_with('.') && is_abbreviated(&text[..at], next);
    !goes_on && !is_short
}

fn is_abbreviated(before: &str, next: &str) -> bool {
    let word = before.rsplit([' ', '(', '«', '-', '/']).next().unwrap_or_default();
    let is_initial = word.chars().count() == 1 && word.starts_with(char::is_alphabetic);
    let is_known = ABBREVIATIONS.contains(&word.to_lowercase().as_str());
    let is_ordinal = word.len() <= 2
        && word.bytes().all(|b| b.is_ascii_digit())
        && next.starts_with(|c: char| c.is_ascii_digit());
    !next.is_empty() && (is_initial || is_known || is_ordinal)
}

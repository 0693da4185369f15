//! What differs between two texts, word by word.

use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::hash::Hash;
use std::ops::Range;

/// A run of text that both versions have, or one of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    Same(String),
    Old(String),
    New(String),
}

impl Piece {
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Same(text) | Self::Old(text) | Self::New(text) => text,
        }
    }
}

/// The two texts as one row of pieces: without the old ones it is `new`, without the new ones `old`.
/// What is exchanged stands with the old words first. Turning the texts around turns every piece.
#[must_use]
pub fn pieces(old: &str, new: &str) -> Vec<Piece> {
    let (old, new) = (tokens(old), tokens(new));
    let pieces = runs(&old, &new).into_iter().flat_map(|run| {
        let (was, is) = (old[run.old].concat(), new[run.new].concat());
        if run.same { vec![Piece::Same(is)] } else { vec![Piece::Old(was), Piece::New(is)] }
    });
    pieces.filter(|piece| !piece.text().is_empty()).collect()
}

/// Positions in two rows of words: where the rows agree, or what stands in place of what.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Run {
    pub same: bool,
    pub old: Range<usize>,
    pub new: Range<usize>,
}

/// Rows of more words than this are told apart as wholes: comparing them could take minutes.
const MOST_WORDS: usize = 20_000;

/// The runs that two rows of words consist of, in order. What agrees but holds no word is only the space between
/// two exchanged words, and goes with them.
#[must_use]
pub fn runs<W: AsRef<str> + Hash + Ord>(old: &[W], new: &[W]) -> Vec<Run> {
    // Of several answers that are as good, both directions must choose the same.
    if old > new {
        let turned = runs(new, old).into_iter();
        return turned.map(|run| Run { old: run.new, new: run.old, ..run }).collect();
    }
    if old.len() + new.len() > MOST_WORDS {
        return vec![Run { same: old == new, old: 0..old.len(), new: 0..new.len() }];
    }
    let ops = capture_diff_slices(Algorithm::Myers, old, new);
    let mut runs: Vec<Run> = Vec::new();
    for (at, op) in ops.iter().enumerate() {
        let equal = matches!(op, DiffOp::Equal { .. });
        let is_end = at == 0 || at + 1 == ops.len();
        let says = |word: &W| word.as_ref().contains(char::is_alphanumeric);
        let same = equal && (is_end || old[op.old_range()].iter().any(says));
        match runs.last_mut() {
            Some(before) if before.same == same => {
                (before.old.end, before.new.end) = (op.old_range().end, op.new_range().end);
            }
            _ => runs.push(Run { same, old: op.old_range(), new: op.new_range() }),
        }
    }
    runs
}

/// Words, the space between them, and every other sign alone. A number is one word: `1 716`, `18,7`.
#[must_use]
pub fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            c if c.is_whitespace() => length_while(rest, char::is_whitespace),
            c if c.is_alphanumeric() => word_length(rest),
            c => c.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        tokens.push(token);
        rest = after;
    }
    tokens
}

fn length_while(text: &str, wanted: impl Fn(char) -> bool) -> usize {
    text.find(|c| !wanted(c)).unwrap_or(text.len())
}

/// Letters and digits, with what may join them: `helse-`, `2026–2040` and `kl.10` are split, `1 716` is not.
fn word_length(text: &str) -> usize {
    let mut length = length_while(text, char::is_alphanumeric);
    while text[..length].ends_with(|c: char| c.is_ascii_digit()) {
        let Some(joiner) = text[length..].chars().next() else { break };
        let after = &text[length + joiner.len_utf8()..];
        let digits = length_while(after, |c| c.is_ascii_digit());
        let joins = match joiner {
            ' ' | '\u{a0}' | '\u{202f}' => digits == 3,
            ',' | '.' => digits > 0,
            _ => false,
        };
        if !joins {
            break;
        }
        length += joiner.len_utf8() + digits;
    }
    length
}

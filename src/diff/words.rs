//! What differs between two texts, word by word.

use crate::syntax::tokens;
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
    let (old, new): (Vec<&str>, Vec<&str>) = (tokens(old).collect(), tokens(new).collect());
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

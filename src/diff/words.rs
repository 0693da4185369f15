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
    cut(old, new, phrases)
}

/// As [`pieces`], with every word that agrees apart.
#[must_use]
pub fn exact_pieces(old: &str, new: &str) -> Vec<Piece> {
    cut(old, new, runs)
}

fn cut<'t>(old: &'t str, new: &'t str, runs: fn(&[&'t str], &[&'t str]) -> Vec<Run>) -> Vec<Piece> {
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

/// As [`runs`], but lone words that agree between longer exchanges go with them: nobody can read two sentences in one.
#[must_use]
pub fn phrases<W: AsRef<str> + Hash + Ord>(old: &[W], new: &[W]) -> Vec<Run> {
    let count = |words: &[W]| words.iter().filter(|word| says(*word)).count();
    let length = |run: &Run| count(&old[run.old.clone()]).max(count(&new[run.new.clone()]));
    let mut phrases: Vec<Run> = Vec::new();
    let mut runs = runs(old, new).into_iter().peekable();
    while let Some(mut run) = runs.next() {
        if let (Some(before), Some(after)) = (phrases.last(), runs.peek()) {
            run.same &= 2 * length(&run) > length(before).min(length(after));
        }
        append(&mut phrases, run);
    }
    phrases
}

fn says<W: AsRef<str>>(word: &W) -> bool {
    word.as_ref().contains(char::is_alphanumeric)
}

fn append(runs: &mut Vec<Run>, run: Run) {
    match runs.last_mut() {
        Some(before) if before.same == run.same => {
            (before.old.end, before.new.end) = (run.old.end, run.new.end);
        }
        _ => runs.push(run),
    }
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
        let same = equal && (is_end || old[op.old_range()].iter().any(says));
        append(&mut runs, Run { same, old: op.old_range(), new: op.new_range() });
    }
    for at in 1..runs.len() {
        let (before, after) = runs.split_at_mut(at);
        if let (Some(exchange), Some(next)) = (before.last_mut(), after.first_mut()) {
            hand_over(exchange, next, old, new);
        }
    }
    runs
}

/// What an exchange ends with in both versions belongs to what they agree on after it.
fn hand_over<W: Ord>(exchange: &mut Run, next: &mut Run, old: &[W], new: &[W]) {
    if exchange.same || !next.same {
        return;
    }
    let ends_alike = |run: &Run| {
        !run.old.is_empty() && !run.new.is_empty() && old[run.old.end - 1] == new[run.new.end - 1]
    };
    while ends_alike(exchange) {
        (exchange.old.end, exchange.new.end) = (exchange.old.end - 1, exchange.new.end - 1);
        (next.old.start, next.new.start) = (next.old.start - 1, next.new.start - 1);
    }
}

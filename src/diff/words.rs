//! What differs between two texts, word by word.

use similar::{Algorithm, DiffOp, capture_diff_slices};

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

    fn turned(self) -> Self {
        match self {
            Self::Same(text) => Self::Same(text),
            Self::Old(text) => Self::New(text),
            Self::New(text) => Self::Old(text),
        }
    }
}

/// Texts of more words than this are told apart as wholes: comparing them could take minutes.
const MOST_WORDS: usize = 20_000;

/// The two texts as one row of pieces: without the old ones it is `new`, without the new ones `old`.
/// What is exchanged stands with the old words first. Turning the texts around turns every piece.
#[must_use]
pub fn pieces(old: &str, new: &str) -> Vec<Piece> {
    if old > new {
        let turned = pieces(new, old).into_iter().map(Piece::turned);
        return old_first(turned.collect());
    }
    let (old_words, new_words) = (tokens(old), tokens(new));
    if old_words.len() + new_words.len() > MOST_WORDS {
        return runs(vec![(false, old.to_owned(), new.to_owned())]);
    }
    let ops = capture_diff_slices(Algorithm::Myers, &old_words, &new_words);
    runs(joined(ops.iter().map(|op| run(op, &old_words, &new_words)).collect()))
}

/// Whether the texts agree here, and what each of them says.
type Run = (bool, String, String);

fn run(op: &DiffOp, old: &[&str], new: &[&str]) -> Run {
    let same = matches!(op, DiffOp::Equal { .. });
    (same, old[op.old_range()].concat(), new[op.new_range()].concat())
}

/// Runs with neighbours of the same sort made one. What agrees but holds no word is only the space between
/// two exchanged words, and goes with them.
fn joined(runs: Vec<Run>) -> Vec<Run> {
    let mut joined: Vec<Run> = Vec::new();
    let last = runs.len().saturating_sub(1);
    for (at, (same, old, new)) in runs.into_iter().enumerate() {
        let is_word = old.contains(char::is_alphanumeric);
        let same = same && (is_word || at == 0 || at == last);
        match joined.last_mut() {
            Some(before) if before.0 == same => {
                before.1 += &old;
                before.2 += &new;
            }
            _ => joined.push((same, old, new)),
        }
    }
    joined
}

fn runs(runs: Vec<Run>) -> Vec<Piece> {
    let pieces = runs.into_iter().flat_map(|(same, old, new)| {
        if same { vec![Piece::Same(old)] } else { vec![Piece::Old(old), Piece::New(new)] }
    });
    pieces.filter(|piece| !piece.text().is_empty()).collect()
}

fn old_first(mut pieces: Vec<Piece>) -> Vec<Piece> {
    for at in 1..pieces.len() {
        if matches!(pieces[at - 1..=at], [Piece::New(_), Piece::Old(_)]) {
            pieces.swap(at - 1, at);
        }
    }
    pieces
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

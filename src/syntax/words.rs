//! Text as words and the signs between them.

use crate::text::Span;
use std::ops::Range;

/// Words, the space between them, and every other sign alone. A number is one word: `1 716`, `18,7`.
pub fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let length = match rest.chars().next()? {
            c if c.is_whitespace() => rest.len() - rest.trim_start().len(),
            c if c.is_alphanumeric() => Word::at(rest, 0).end(),
            c => c.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        rest = after;
        Some(token)
    })
}

/// The words of a text.
#[must_use]
pub fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    read_words(text, &mut words);
    words
}

/// Adds the words of a text to others. All running text of all plans passes here.
pub fn read_words(text: &str, words: &mut Vec<Word>) {
    let (mut at, others) = (0, words.len());
    while let Some(byte) = text.as_bytes().get(at) {
        let small = SMALL[usize::from(*byte)];
        if small > BEYOND_ASCII || small == BEYOND_ASCII && beyond_ascii(text, at).0.is_some() {
            let word = Word::at(text, at);
            at = word.end();
            words.push(word);
            continue;
        }
        at += if small == BEYOND_ASCII { beyond_ascii(text, at).1 } else { 1 };
        if small == MARK
            && let Some(last) = words[others..].last_mut()
        {
            last.has_mark = true;
        }
    }
}

/// A word of a text: letters and digits, with what may join them. `helse-`, `2026–2040` and `kl.10` are split, `1 716` is
/// not. What is longer than 65 535 bytes is read as several.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    start: u32,
    length: u16,
    /// How many characters it has, 255 at most.
    pub letters: u8,
    /// Whether `.`, `!` or `?` stands between it and the next.
    pub has_mark: bool,
    /// A number that words share when they differ in capitals alone.
    pub same: u64,
}

impl Word {
    /// The word that begins here, where a letter or a digit stands.
    #[inline]
    fn at(text: &str, start: usize) -> Self {
        let mut run = Run::at(text, start);
        if text.as_bytes()[run.end - 1].is_ascii_digit() {
            run.join_digits(text);
        }
        let Run { end, same, continued } = run;
        let Ok(length) = u16::try_from(end - start) else {
            let most = text.floor_char_boundary(start + usize::from(u16::MAX));
            return Self::at(&text[..most], start);
        };
        let letters = u8::try_from(end - start - continued).unwrap_or(u8::MAX);
        Self { start: Span::at(start).start, length, letters, has_mark: false, same }
    }

    #[must_use]
    pub fn start(&self) -> usize {
        self.start as usize
    }

    #[must_use]
    pub fn end(&self) -> usize {
        self.start() + usize::from(self.length)
    }

    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.start()..self.end()
    }
}

/// Letters and digits in a row.
struct Run {
    end: usize,
    /// As [`Word::same`].
    same: u64,
    /// How many bytes only go on with a character.
    continued: usize,
}

impl Run {
    #[inline]
    fn at(text: &str, start: usize) -> Self {
        let (mut end, mut same, mut continued) = (start, 0, 0);
        while let Some(byte) = text.as_bytes().get(end) {
            let small = SMALL[usize::from(*byte)];
            if small > BEYOND_ASCII {
                same = joined(same, u64::from(small));
                end += 1;
                continue;
            }
            if small < BEYOND_ASCII {
                break;
            }
            let (Some(small), length) = beyond_ascii(text, end) else { break };
            same = joined(same, u64::from(small));
            end += length;
            continued += length - 1;
        }
        Self { end, same, continued }
    }

    /// Goes on with a number that ends in digits.
    fn join_digits(&mut self, text: &str) {
        while let Some((joiner, digits)) = joined_digits(text, self.end) {
            self.same = joined(self.same, u64::from(joiner));
            self.continued += digits.start - self.end - 1;
            self.end = digits.end;
            for digit in &text.as_bytes()[digits] {
                self.same = joined(self.same, u64::from(*digit));
            }
        }
    }
}

/// The digits that go on with a number that ends here, and what joins them to it.
fn joined_digits(text: &str, end: usize) -> Option<(char, Range<usize>)> {
    let joiner = text[end..].chars().next()?;
    let start = end + joiner.len_utf8();
    let digits = text.as_bytes()[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let all = start..start + digits;
    match joiner {
        ' ' | '\u{a0}' | '\u{202f}' if digits == 3 => Some((' ', all)),
        ',' | '.' if digits > 0 => Some((joiner, all)),
        _ => None,
    }
}

/// A number that runs of the same words share.
#[must_use]
pub fn run_of(words: &[Word]) -> u64 {
    words.iter().fold(0, |run, word| joined(run, word.same))
}

/// Folds a number into another, so that the order tells.
fn joined(sum: u64, next: u64) -> u64 {
    (sum ^ next).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29)
}

/// The character in small, where it is a letter or a digit, and how many bytes it has.
fn beyond_ascii(text: &str, at: usize) -> (Option<char>, usize) {
    // The letters of Latin-1 need no decoding: all but `×` and `÷`. A bit makes them small (`ß` has none, and becomes `ÿ`).
    if let [0xc3, next, ..] = text.as_bytes()[at..]
        && !matches!(next, 0x97 | 0xb7)
    {
        return (Some(char::from(next | 0x60)), 2);
    }
    let c = text[at..].chars().next().unwrap_or_default();
    let small = c.to_lowercase().next().filter(|_| c.is_alphanumeric());
    (small, c.len_utf8())
}

const SIGN: u8 = 0;
const MARK: u8 = 1;
const BEYOND_ASCII: u8 = 2;

/// What a byte is: letters and digits stand as themselves, in small.
const SMALL: [u8; 256] = {
    let mut table = [BEYOND_ASCII; 256];
    let mut byte = 0_u8;
    while byte.is_ascii() {
        table[byte as usize] = match byte {
            b'.' | b'!' | b'?' => MARK,
            _ if byte.is_ascii_alphanumeric() => byte.to_ascii_lowercase(),
            _ => SIGN,
        };
        byte += 1;
    }
    table
};

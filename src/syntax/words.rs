//! Text as words and the signs between them.

use std::ops::Range;

/// Words, the space between them, and every other sign alone. A number is one word: `1 716`, `18,7`.
pub fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let length = match rest.chars().next()? {
            c if c.is_whitespace() => rest.len() - rest.trim_start().len(),
            c if c.is_alphanumeric() => word_end(rest, 0),
            c => c.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        rest = after;
        Some(token)
    })
}

/// The words of a text, and where each begins.
pub fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let word = next_word(text, at)?;
        at = word.end;
        Some((word.start, &text[word]))
    })
}

/// The first word that begins at `from` or after it.
#[must_use]
pub fn next_word(text: &str, from: usize) -> Option<Range<usize>> {
    let start = end_of(text, from, false);
    let end = word_end(text, start);
    (start < end).then_some(start..end)
}

/// Where the characters end, from `at` on, that are letters and digits, or that are none.
fn end_of(text: &str, mut at: usize, is_word: bool) -> usize {
    while let Some(byte) = text.as_bytes().get(at) {
        // Nearly all characters are one byte, and need no decoding.
        let (is_alphanumeric, length) = if byte.is_ascii() {
            (ALPHANUMERIC[usize::from(*byte)], 1)
        } else {
            let c = text[at..].chars().next().unwrap_or_default();
            (matches!(c, 'æ' | 'ø' | 'å') || c.is_alphanumeric(), c.len_utf8())
        };
        if is_alphanumeric != is_word {
            break;
        }
        at += length;
    }
    at
}

/// Which bytes of ASCII are letters and digits.
const ALPHANUMERIC: [bool; 128] = {
    let mut table = [false; 128];
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] = byte.is_ascii_alphanumeric();
        byte += 1;
    }
    table
};

/// Letters and digits, with what may join them: `helse-`, `2026–2040` and `kl.10` are split, `1 716` is not.
fn word_end(text: &str, start: usize) -> usize {
    let mut end = end_of(text, start, true);
    while text.as_bytes()[start..end].last().is_some_and(u8::is_ascii_digit) {
        let Some(joiner) = text[end..].chars().next() else { break };
        let after = &text.as_bytes()[end + joiner.len_utf8()..];
        let digits = after.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let joins = match joiner {
            ' ' | '\u{a0}' | '\u{202f}' => digits == 3,
            ',' | '.' => digits > 0,
            _ => false,
        };
        if !joins {
            break;
        }
        end += joiner.len_utf8() + digits;
    }
    end
}

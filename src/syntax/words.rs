//! Text as words and the signs between them.

/// Words, the space between them, and every other sign alone. A number is one word: `1 716`, `18,7`.
pub fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let length = match rest.chars().next()? {
            c if c.is_whitespace() => length_while(rest, char::is_whitespace),
            c if c.is_alphanumeric() => word_length(rest),
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
    let placed = tokens(text).map(move |token| {
        at += token.len();
        (at - token.len(), token)
    });
    placed.filter(|(_, token)| token.starts_with(char::is_alphanumeric))
}

fn length_while(text: &str, wanted: impl Fn(char) -> bool) -> usize {
    let mut length = 0;
    while let Some(byte) = text.as_bytes().get(length) {
        // Most characters are one byte, and need no decoding.
        let next =
            if byte.is_ascii() { Some(char::from(*byte)) } else { text[length..].chars().next() };
        match next.filter(|c| wanted(*c)) {
            Some(c) => length += c.len_utf8(),
            None => break,
        }
    }
    length
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

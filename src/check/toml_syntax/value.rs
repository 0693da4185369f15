//! Values that the parser could not read.

use super::explain::Explanation;
use super::line::{Line, Piece};
use crate::check::as_toml;
use crate::text::nearest;

/// So many characters of a text are shown.
const MOST_SHOWN: usize = 40;

/// What is wrong with a value, if the parser's words are about one.
pub(super) fn explain(
    line: &Line<'_>,
    written: &str,
    what: &str,
    expected: &str,
) -> Option<Explanation> {
    Some(match what {
        "string values must be quoted" => bare(line, written),
        "missing value" | "missing value for key" => missing(line),
        "invalid basic string" | "invalid literal string" => return text(line, expected),
        "missing escaped value" | "too few unicode value digits" => {
            let at = line.before().rfind('\\').unwrap_or(line.at);
            line.piece(at, line.at).is("toml-feil-skraastrek", "toml-feil-hjelp-skraastrek")
        }
        "invalid boolean" => bare_word(token(line)),
        _ if OF_NUMBERS.iter().any(|words| what.starts_with(words)) => {
            let (whole, token) = (line.next(written.len()), token(line));
            let longer = if whole.text.len() > token.text.len() { whole } else { token };
            number_or_date(longer, expected)
        }
        _ => return None,
    })
}

/// How the parser begins when it took the value for a number, a date or a time of day.
const OF_NUMBERS: [&str; 17] = [
    "`_` may only go",
    "integers with a radix",
    "invalid binary number",
    "invalid date",
    "invalid exponent",
    "invalid float",
    "invalid fraction",
    "invalid hexadecimal number",
    "invalid integer number",
    "invalid mantissa",
    "invalid octal number",
    "invalid offset",
    "invalid time",
    "radix must",
    "redundant",
    "unexpected leading zero",
    "unexpected sign",
];

/// A value that is no number, date, `true` or text in quotes.
fn bare(line: &Line<'_>, written: &str) -> Explanation {
    let piece = line.next(written.len());
    match written.chars().next() {
        None => missing(line),
        Some(first) if is_invisible(first) => unseen(line.next(first.len_utf8()), first),
        Some(first) if is_curly(first) => curly(line, first),
        Some(_) if is_date(written) || as_toml::period(written).is_some() => date(piece, ""),
        Some(_) if is_number(written) => number(piece),
        Some(_) if as_toml::date(written).is_some() => date(piece, ""),
        Some(_) => bare_word(piece),
    }
}

/// A text without quotes, or `true` or `false` in other words.
fn bare_word(piece: Piece<'_>) -> Explanation {
    let meant = as_toml::truth(piece.text).or_else(|| nearest(piece.text, ["true", "false"]));
    match meant {
        Some(meant) if piece.text.eq_ignore_ascii_case(meant) => {
            suggested(piece, "toml-feil-ja-nei", meant)
        }
        Some(meant) => piece
            .is("toml-feil-ja-nei", "toml-feil-hjelp-ja-nei")
            .with("verdi", piece.text)
            .with("forslag", meant),
        None => unquoted(piece),
    }
}

/// A value that would be read if it were written as `meant`.
fn suggested(piece: Piece<'_>, headline: &'static str, meant: &str) -> Explanation {
    piece.is(headline, "toml-feil-hjelp-forslag").with("verdi", piece.text).with("forslag", meant)
}

fn missing(line: &Line<'_>) -> Explanation {
    line.field().is("toml-feil-verdi-mangler", "toml-feil-hjelp-verdi-mangler")
}

/// A text of one line that does not end, or that has a character no text may have. The parser also says so of what
/// should have been a key, as after the comma of `71,2` within braces.
fn text(line: &Line<'_>, expected: &str) -> Option<Explanation> {
    let stop = line.after().chars().next().filter(|c| is_invisible(*c));
    if let Some(stop) = stop {
        return Some(unseen(line.next(stop.len_utf8()), stop));
    }
    let quote = expected.trim_matches(['`', ' ']);
    let Some(open) = line.text.rfind(quote) else { return comma_number(line).map(number) };
    let told = match line.text[open..].chars().find(|c| is_curly(*c)) {
        Some(mark) => curly(line, mark),
        None => line.rest(open).is("toml-feil-tekst", "toml-feil-hjelp-tekst").with("tegn", quote),
    };
    Some(told)
}

/// The last number before the stop that is written with a comma.
pub(super) fn comma_number<'a>(line: &Line<'a>) -> Option<Piece<'a>> {
    let bytes = line.before().as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let comma = (1..bytes.len())
        .rev()
        .find(|at| bytes[*at] == b',' && is_digit(at - 1) && is_digit(at + 1))?;
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.');
    let start = line.text[..comma].trim_end_matches(is_part).len();
    let rest = &line.text[start..];
    let number = &rest[..rest.len() - rest.trim_start_matches(is_part).len()];
    Some(line.piece(start, start + number.trim_end_matches(',').len()))
}

fn curly(line: &Line<'_>, mark: char) -> Explanation {
    let at = line.text.find(mark).unwrap_or(line.at);
    let piece = line.piece(at, at + mark.len_utf8());
    piece.is("toml-feil-anfoerselstegn", "toml-feil-hjelp-anfoerselstegn").with("tegn", mark)
}

fn unquoted(piece: Piece<'_>) -> Explanation {
    let mut shown: String = piece.text.chars().take(MOST_SHOWN).collect();
    if shown.len() < piece.text.len() {
        shown.push('…');
    }
    let quoted = format!("\"{}\"", shown.replace('\\', "\\\\").replace('"', "\\\""));
    match piece.text.split_once(' ').and_then(|(first, _)| as_toml::number(first)) {
        Some(number) => piece
            .is("toml-feil-tall-og-mer", "toml-feil-hjelp-tall-og-mer")
            .with("tall", number)
            .with("forslag", quoted),
        None => suggested(piece, "toml-feil-uten-anfoerselstegn", &quoted),
    }
}

fn number_or_date(piece: Piece<'_>, expected: &str) -> Explanation {
    let has_letters = piece.text.contains(|c: char| c.is_alphabetic() && !matches!(c, 'T' | 'Z'));
    if has_letters {
        bare_word(piece)
    } else if is_date(piece.text) {
        date(piece, expected)
    } else {
        number(piece)
    }
}

fn date(piece: Piece<'_>, expected: &str) -> Explanation {
    if let Some(period) = as_toml::period(piece.text) {
        return suggested(piece, "toml-feil-periode", &period);
    }
    if let Some(date) = as_toml::date(piece.text) {
        return suggested(piece, "toml-feil-dato", &date);
    }
    let headline =
        if expected.contains("between") { "toml-feil-dato-finnes-ikke" } else { "toml-feil-dato" };
    piece.is(headline, "toml-feil-hjelp-dato").with("verdi", piece.text)
}

/// A number that is not written as TOML writes numbers; a zero in front is kept in a text alone.
pub(super) fn number(piece: Piece<'_>) -> Explanation {
    let digits = piece.text.bytes().all(|byte| byte.is_ascii_digit());
    if digits && piece.text.starts_with('0') {
        let told = piece.is("toml-feil-null-foran", "toml-feil-hjelp-null-foran");
        return told.with("verdi", piece.text);
    }
    match as_toml::number(piece.text) {
        Some(number) => suggested(piece, "toml-feil-tall", &number),
        None => piece.is("toml-feil-tall", "toml-feil-hjelp-tall").with("verdi", piece.text),
    }
}

/// A character that came along from another program and can not be seen.
pub(super) fn unseen(piece: Piece<'_>, character: char) -> Explanation {
    let code = format!("U+{:04X}", u32::from(character));
    piece.is("toml-feil-usynlig", "toml-feil-hjelp-usynlig").with("kode", code)
}

pub(super) fn is_invisible(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n'))
        || (c.is_whitespace() && !c.is_ascii_whitespace())
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}')
}

/// Quotes that word processors put in place of straight ones.
fn is_curly(c: char) -> bool {
    matches!(c, '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚')
}

/// What stands around the stop, to the next white space or comma.
fn token<'a>(line: &Line<'a>) -> Piece<'a> {
    line.around(|c| !c.is_whitespace() && !matches!(c, '=' | ',' | '[' | ']' | '{' | '}' | '#'))
}

/// Three numbers, one of them a year; or a year, a hyphen and more: `7.5.2026`, `2026-5-7`, `2026-2030`.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['.', '-', '/']).collect();
    let is_number =
        |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_year = |part: &&str| part.len() == 4 && is_number(part);
    let three = parts.len() == 3 && parts.iter().all(is_number) && parts.iter().any(is_year);
    three || (is_year(&parts[0]) && text[4..].starts_with('-'))
}

/// Digits with what people put between them.
fn is_number(text: &str) -> bool {
    let part = |c: char| {
        c.is_ascii_digit()
            || c.is_whitespace()
            || matches!(c, '.' | ',' | '_' | '%' | '+' | '-' | '−')
    };
    text.chars().all(part) && text.contains(|c: char| c.is_ascii_digit())
}

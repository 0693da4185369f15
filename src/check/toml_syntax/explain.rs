//! From the parser's English to what the writer did.
//!
//! The parser's words are matched to the letter; `tests/it/toml_mistakes.rs` fails where a new version says it otherwise.

use super::line::Line;
use super::value;
use crate::diagnostic::Message;
use crate::syntax::fold_digraphs;
use crate::text::Span;
use std::fmt::Display;

/// The headline of a key that the format does not write so. A writer who does it once does it everywhere.
pub(super) const UNUSUAL_KEY: &str = "toml-feil-noekkel";

/// What is wrong, where, and what can be done about it.
pub(in crate::check) struct Explanation {
    pub span: Span,
    pub headline: Message,
    pub help: Message,
    /// Where what is repeated stands for the first time.
    pub first: Option<Span>,
}

impl Explanation {
    /// Fills the slot `name` of both sentences.
    pub fn with(self, name: &'static str, value: impl Display) -> Self {
        let headline = self.headline.with(name, &value);
        Self { headline, help: self.help.with(name, &value), ..self }
    }
}

/// What the parser's `message` about `span` means.
pub(in crate::check) fn explain(source: &str, span: Span, message: &str) -> Explanation {
    let line = Line::of(source, span.start);
    let (what, expected) = message.split_once(", expected ").unwrap_or((message, ""));
    match what {
        "key with no value" => line_without_value(&line),
        "invalid unquoted key" => unusual_key(&line),
        "unquoted keys cannot be empty" => without_key(&line),
        "duplicate key" => repeated(source, &line, span),
        "unclosed table" | "unclosed array table" => unclosed_header(&line, expected),
        "missing comma between array elements"
        | "missing comma between key-value pairs"
        | "extra assignment between key-value pairs" => without_comma(&line),
        "extra comma in array"
        | "extra comma in inline table"
        | "extra `=`"
        | "unexpected `=` in array"
        | "missing array opening"
        | "missing inline table opening"
        | "missing table open" => stray(&line),
        "unexpected key or value" => leftover(&line),
        "recursion limit" | "cannot recurse further; max recursion depth met" => {
            line.whole().is("toml-feil-for-dyp", "toml-feil-hjelp-for-dyp")
        }
        _ => value::explain(&line, span.slice(source), what, expected)
            .or_else(|| invisible(&line))
            .unwrap_or_else(|| line.whole().is("toml-feil", "toml-feil-hjelp")),
    }
}

fn without_key(line: &Line<'_>) -> Explanation {
    let field = line.field();
    let name = field.text.trim_matches(['[', ']']);
    if field.text.starts_with("[[[") {
        let meant = format!("[[{name}]]");
        return field.is("toml-feil-klammer", "toml-feil-hjelp-forslag").with("forslag", meant);
    }
    field.is("toml-feil-uten-noekkel", "toml-feil-hjelp")
}

/// Two values with nothing between them, or a semicolon.
fn without_comma(line: &Line<'_>) -> Explanation {
    let semicolon = line.text[line.at..].find(';').map(|at| line.at + at);
    let between = semicolon.filter(|at| !line.text[line.at..*at].contains([',', '=', ' ']));
    match between {
        Some(at) => line
            .piece(at, at + 1)
            .is("toml-feil-tegn", "toml-feil-hjelp-semikolon")
            .with("tegn", ';'),
        None => line.word().is("toml-feil-komma", "toml-feil-hjelp-komma"),
    }
}

/// A line whose `=` the parser did not find: it was forgotten, or the line is no field at all.
fn line_without_value(line: &Line<'_>) -> Explanation {
    let whole = line.field();
    if is_comment(whole.text) {
        return whole.is("toml-feil-kommentar", "toml-feil-hjelp-kommentar");
    }
    let key = whole.text.split([' ', '\t', ':', '"']).next().unwrap_or("");
    let value = whole.text[key.len()..].trim_start();
    let forgotten = value.is_empty() || value.starts_with([':', '"', '\'', '[', '{']);
    if key.is_empty() {
        whole.is("toml-feil", "toml-feil-hjelp-linje")
    } else if value.starts_with(':') {
        whole.is("toml-feil-likhetstegn", "toml-feil-hjelp-kolon").with("noekkel", key)
    } else if forgotten || value.starts_with(|c: char| c.is_ascii_digit()) {
        whole.is("toml-feil-likhetstegn", "toml-feil-hjelp").with("noekkel", key)
    } else if let Some((words, _)) = whole.text.split_once('=') {
        whole.is(UNUSUAL_KEY, "toml-feil-hjelp-noekkel").with("noekkel", words.trim())
    } else {
        whole.is("toml-feil", "toml-feil-hjelp-linje")
    }
}

/// `[table` without its end, or with a name in two words.
fn unclosed_header(line: &Line<'_>, expected: &str) -> Explanation {
    let closer = expected.trim_matches('`');
    if line.after().contains(']') {
        let name = line.text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '[' | ']'));
        return line.whole().is(UNUSUAL_KEY, "toml-feil-hjelp-noekkel").with("noekkel", name);
    }
    line.whole().is("toml-feil-klamme", "toml-feil-hjelp-klamme").with("tegn", closer)
}

fn unusual_key(line: &Line<'_>) -> Explanation {
    if let Some(told) = invisible(line) {
        return told;
    }
    let key = line.around(is_word);
    let plain = fold_digraphs(key.text);
    let is_plain = plain.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    let help = if is_plain { "toml-feil-hjelp-forslag" } else { "toml-feil-hjelp-noekkel" };
    key.is(UNUSUAL_KEY, help).with("noekkel", key.text).with("forslag", plain)
}

/// A key or table that has been given before.
fn repeated(source: &str, line: &Line<'_>, span: Span) -> Explanation {
    let name = span.slice(source);
    let is_table = line.text.trim_start().starts_with('[');
    let piece = line.next(name.len());
    let header = line.field().text.trim_matches(['[', ']']);
    let name = if is_table { header } else { name };
    let told = if is_table {
        piece
            .is("toml-feil-duplikat-tabell", "toml-feil-hjelp-duplikat-tabell")
            .with("tabell", name)
    } else {
        piece.is("toml-feil-duplikat", "toml-feil-hjelp-duplikat").with("noekkel", name)
    };
    Explanation { first: first_like(source, line, name, is_table), ..told }
}

/// The nearest line above that gives the same key of the same table, or the same table.
fn first_like(source: &str, line: &Line<'_>, name: &str, is_table: bool) -> Option<Span> {
    let mut end = line.start;
    for above in source[..line.start].lines().rev() {
        // `lines` drops the break; the sources have `\n` alone.
        end -= above.len() + 1;
        let text = above.trim_start();
        let header = text.strip_prefix('[');
        let key = header
            .map_or(text.split('=').next(), |rest| rest.trim_start_matches('[').split(']').next());
        if header.is_some() == is_table && key.map(str::trim) == Some(name) {
            let at = above.find(name)?;
            return Some(Span::new(at, at + name.len()).shift(end));
        }
        if header.is_some() && !is_table {
            return None;
        }
    }
    None
}

/// One mark too many, where the parser stopped; or the comma after a number that is written with a comma.
fn stray(line: &Line<'_>) -> Explanation {
    let number = value::comma_number(line).filter(|one| line.before().ends_with(one.text));
    if let Some(number) = number.filter(|_| line.after().starts_with(',')) {
        return value::number(number);
    }
    let mark = line.next(line.after().chars().next().map_or(0, char::len_utf8));
    mark.is("toml-feil-tegn", "toml-feil-hjelp-tegn").with("tegn", mark.text)
}

/// Something stands after a value that was whole.
fn leftover(line: &Line<'_>) -> Explanation {
    if let Some(told) = invisible(line) {
        return told;
    }
    let rest = line.rest(line.at);
    let closed_text = ['"', '\'']
        .into_iter()
        .any(|quote| line.before().ends_with(quote) && rest.text.contains(quote));
    let number = line.around(|c| c.is_ascii_digit() || matches!(c, ',' | '.'));
    match rest.text.chars().next() {
        _ if is_comment(rest.text) => rest.is("toml-feil-kommentar", "toml-feil-hjelp-kommentar"),
        Some(',') if number.text.len() > 2 && !number.text.ends_with(',') => value::number(number),
        Some(',' | ';' | '.' | ']' | '}') => stray(line),
        _ if closed_text => rest.is("toml-feil-tekst-i-tekst", "toml-feil-hjelp-tekst-i-tekst"),
        _ => rest.is("toml-feil-mer", "toml-feil-hjelp-mer"),
    }
}

/// A character that can not be seen: it came along from another program.
fn invisible(line: &Line<'_>) -> Option<Explanation> {
    let first = line.after().chars().next()?;
    value::is_invisible(first).then(|| value::unseen(line.next(first.len_utf8()), first))
}

fn is_comment(text: &str) -> bool {
    ["//", "<!--", "/*", "--"].iter().any(|mark| text.starts_with(mark))
}

fn is_word(c: char) -> bool {
    !c.is_whitespace() && !matches!(c, '=' | '.' | '[' | ']' | '{' | '}' | ',' | '"' | '\'' | '#')
}

//! The texts of a TOML file, without knowing what they are for.

use crate::text::Span;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A text of a TOML file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TomlText {
    /// Where it is written, with its quotes.
    pub span: Span,
    /// The keys it stands under: `tiltak.rapport.tekst`.
    pub key: String,
    pub value: String,
}

/// Every text of a TOML text that begins `base` bytes into its file, in order.
#[must_use]
pub fn in_toml(text: &str, base: usize) -> Vec<TomlText> {
    let (table, _) = DeTable::parse_recoverable(text);
    let mut texts = Vec::new();
    of_table("", table.get_ref(), base, &mut texts);
    texts.sort_by_key(|text| text.span);
    texts
}

fn of_table(above: &str, table: &DeTable<'_>, base: usize, texts: &mut Vec<TomlText>) {
    for (key, value) in table {
        let key = key.get_ref();
        let key = if above.is_empty() { key.to_string() } else { format!("{above}.{key}") };
        of_value(&key, value, base, texts);
    }
}

fn of_value(key: &str, value: &Spanned<DeValue<'_>>, base: usize, texts: &mut Vec<TomlText>) {
    match value.get_ref() {
        DeValue::String(text) => {
            let span = Span::from(value.span()).shift(base);
            texts.push(TomlText { span, key: key.to_owned(), value: text.to_string() });
        }
        DeValue::Array(items) => items.iter().for_each(|item| of_value(key, item, base, texts)),
        DeValue::Table(table) => of_table(key, table, base, texts),
        _ => {}
    }
}

/// Tells the pieces of a text that is `written` with its quotes: what each says, and where it is written in there.
/// The empty line between paragraphs is a piece of its own, `"\n\n"`.
pub(super) fn pieces(written: &str, mut tell: impl FnMut(Range<usize>, &str)) {
    let quote = if written.starts_with('\'') { "'" } else { "\"" };
    let fence = quote.repeat(if written.starts_with(&quote.repeat(3)) { 3 } else { 1 });
    let Some(inner) = written.strip_prefix(&fence) else { return };
    let inner = inner.strip_suffix(&fence).unwrap_or(inner);
    let mut at = fence.len();
    for line in inner.split_inclusive('\n') {
        if line.trim().is_empty() && line.ends_with('\n') {
            tell(at..at + line.len(), "\n\n");
        } else if quote == "'" {
            tell(at..at + line.len(), line);
        } else {
            unescaped(line, |range, text| tell(at + range.start..at + range.end, text));
        }
        at += line.len();
    }
}

/// The pieces of a line between and in place of its escapes.
fn unescaped(line: &str, mut tell: impl FnMut(Range<usize>, &str)) {
    let mut done = 0;
    while let Some(escape) = line[done..].find('\\').map(|at| done + at) {
        tell(done..escape, &line[done..escape]);
        let (length, said) = said(&line[escape..]);
        done = escape + length;
        tell(escape..done, &said);
    }
    tell(done..line.len(), &line[done..]);
}

/// How long the escape is that a text begins with, and what it stands for.
fn said(escape: &str) -> (usize, String) {
    let mut rest = escape.chars().skip(1);
    let kind = rest.next();
    let digits = match kind {
        Some('x') => 2,
        Some('u') => 4,
        Some('U') => 8,
        _ => 0,
    };
    let said = match kind {
        // The break that a line ends with is not part of the text.
        None => String::new(),
        Some(c) if c.is_whitespace() => return (escape.len(), String::new()),
        Some('b' | 't' | 'n' | 'f' | 'r' | 'e') => " ".to_owned(),
        Some(_) if digits > 0 => {
            let code: String = rest.take(digits).collect();
            let code = u32::from_str_radix(&code, 16).ok().and_then(char::from_u32);
            code.map(String::from).unwrap_or_default()
        }
        Some(c) => c.to_string(),
    };
    let length: usize = escape.chars().take(2 + digits).map(char::len_utf8).sum();
    (length, said)
}

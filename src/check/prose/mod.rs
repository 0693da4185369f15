//! The rules that read running text.

mod dates;
mod heavy;
mod identity;
mod link_text;
mod misquoted;
mod numbered;
mod placeholder;
mod quote;
mod repeated;
mod sentences;
mod terms;

pub(super) use dates::{CHECK as DATES, MONTHS};
pub(super) use heavy::CHECK as HEAVY;
pub(super) use identity::CHECK as IDENTITY;
pub(super) use link_text::CHECK as LINK_TEXT;
pub(super) use misquoted::CHECK as MISQUOTED;
pub(super) use numbered::CHECK as NUMBERED;
pub(super) use placeholder::CHECK as PLACEHOLDER;
pub(super) use repeated::CHECK as REPEATED;
pub(super) use terms::CHECK as TERMS;

use crate::model::{File, FileRole};
use crate::syntax::{TomlText, split_front_matter, texts_in_toml};
use crate::text::Span;

/// The TOML of a file, and where in the file it begins.
fn toml_of(file: &File) -> (&str, usize) {
    match file.role {
        FileRole::Plan | FileRole::Tiltak | FileRole::Responses => (&file.source.text, 0),
        FileRole::Case => {
            let (split, _) = split_front_matter(&file.source.text);
            (split.toml, split.toml_start)
        }
        _ => ("", 0),
    }
}

/// The texts of a file's TOML, where `may_tell` says that it may have something to tell.
fn toml_texts(file: &File, may_tell: impl Fn(&str) -> bool) -> Vec<TomlText> {
    let (toml, base) = toml_of(file);
    if may_tell(toml) { texts_in_toml(toml, base) } else { Vec::new() }
}

/// Longer quotes are none.
const LONGEST_QUOTE: usize = 1000;

/// Whether a position stands between `«` and `»` of its passage.
fn is_quoted(text: &str, at: usize) -> bool {
    let mut before = text[..at].chars().rev().take(LONGEST_QUOTE);
    before.find(|c| matches!(c, '«' | '»' | '\n')) == Some('«')
}

/// Whether nothing joins a part of a text to a longer word.
fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let joins = |c: char| c.is_alphanumeric() || c == '-';
    !text[..start].ends_with(joins) && !text[end..].starts_with(char::is_alphanumeric)
}

/// Where a text has these words.
fn occurrences<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = usize> + use<'t> {
    memchr::memmem::find_iter(text.as_bytes(), words)
}

/// Whether words stand in the file as they are read, without markup among them.
fn is_plain(file: &File, span: Span, words: &str) -> bool {
    span.slice(&file.source.text).split_whitespace().eq(words.split_whitespace())
}

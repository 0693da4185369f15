//! The least that can be done with the files of a plan: the Markdown and TOML parsers run over them.

use pulldown_cmark::{Options, Parser};
use toml::Table;
use toml::de::DeTable;

/// How many events or keys the parsers find in the text of a file. TOML becomes the table that borrows from its text,
/// which is the least that the parser makes, and what planverk reads.
pub fn parse(path: &str, text: &str) -> usize {
    of_kind(path, text, |toml| DeTable::parse(toml).map_or(0, |table| table.get_ref().len()))
}

/// As [`parse`], with TOML as the table that `toml::from_str` makes.
#[allow(dead_code, reason = "one of two programs has no use for it")]
pub fn parse_owned(path: &str, text: &str) -> usize {
    of_kind(path, text, |toml| toml.parse::<Table>().map_or(0, |table| table.len()))
}

fn of_kind(path: &str, text: &str, of_toml: impl Fn(&str) -> usize) -> usize {
    match path.rsplit('.').next() {
        Some("md") => Parser::new_ext(text, Options::all()).into_offset_iter().count(),
        Some("toml") => of_toml(text),
        _ => 0,
    }
}

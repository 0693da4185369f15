//! The texts of a TOML file, without knowing what they are for.

use crate::text::Span;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Every text of a TOML text that begins `base` bytes into its file: where it is written, with its quotes, and what
/// it says.
#[must_use]
pub fn in_toml(text: &str, base: usize) -> Vec<(Span, String)> {
    let (table, _) = DeTable::parse_recoverable(text);
    let mut texts = Vec::new();
    of_table(table.get_ref(), base, &mut texts);
    texts.sort_by_key(|(span, _)| *span);
    texts
}

fn of_table(table: &DeTable<'_>, base: usize, texts: &mut Vec<(Span, String)>) {
    table.values().for_each(|value| of_value(value, base, texts));
}

fn of_value(value: &Spanned<DeValue<'_>>, base: usize, texts: &mut Vec<(Span, String)>) {
    match value.get_ref() {
        DeValue::String(text) => {
            texts.push((Span::from(value.span()).shift(base), text.to_string()));
        }
        DeValue::Array(items) => items.iter().for_each(|item| of_value(item, base, texts)),
        DeValue::Table(table) => of_table(table, base, texts),
        _ => {}
    }
}

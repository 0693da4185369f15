//! Adding to a list of a TOML table, with everything else left as it is.

use crate::text::Span;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The edit that adds the text `item` to the list `key` of the table that has a value at `beside`: where, and what to
/// put there. `item` and `key` need no escapes.
#[must_use]
pub fn add_to_list(text: &str, beside: Span, key: &str, item: &str) -> Option<(Span, String)> {
    let (root, _) = DeTable::parse_recoverable(text);
    let home = Home::find(root.get_ref(), false, text, beside)?;
    let Some(list) = home.table.get(key) else { return Some(home.new_list(text, key, item)) };
    let span = Span::from(list.span());
    match list.get_ref() {
        DeValue::String(_) => Some((span, format!("[{}, \"{item}\"]", span.slice(text)))),
        DeValue::Array(items) => Some(match items.last() {
            Some(last) => (Span::at(last.span().end), format!(", \"{item}\"")),
            None => (Span::at(list.span().start + 1), format!("\"{item}\"")),
        }),
        _ => None,
    }
}

/// The table that holds a value.
struct Home<'a, 'i> {
    table: &'a DeTable<'i>,
    /// Where the value's key stands.
    key: Span,
    value: Span,
    /// Written as `{ … }`.
    is_inline: bool,
}

impl<'a, 'i> Home<'a, 'i> {
    fn find(table: &'a DeTable<'i>, is_inline: bool, text: &str, value: Span) -> Option<Self> {
        let own = table.iter().find(|(_, own)| Span::from(own.span()) == value);
        if let Some((key, _)) = own {
            return Some(Self { table, key: key.span().into(), value, is_inline });
        }
        table.values().find_map(|inner| Self::within(inner, text, value))
    }

    fn within(inner: &'a Spanned<DeValue<'i>>, text: &str, value: Span) -> Option<Self> {
        match inner.get_ref() {
            DeValue::Table(table) => {
                let is_inline = Span::from(inner.span()).slice(text).starts_with('{');
                Self::find(table, is_inline, text, value)
            }
            DeValue::Array(items) => items.iter().find_map(|item| Self::within(item, text, value)),
            _ => None,
        }
    }

    /// On the next line, with what stands before the key on its own: the indent, or the names of outer tables.
    fn new_list(&self, text: &str, key: &str, item: &str) -> (Span, String) {
        let value_end = self.value.end as usize;
        if self.is_inline {
            return (Span::at(value_end), format!(", {key} = [\"{item}\"]"));
        }
        let key_start = self.key.start as usize;
        let line_start = text[..key_start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = text[value_end..].find('\n').map_or(text.len(), |at| value_end + at);
        let before = &text[line_start..key_start];
        (Span::at(line_end), format!("\n{before}{key} = [\"{item}\"]"))
    }
}

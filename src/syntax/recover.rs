//! Parsing TOML to its end, whatever stands in it.

use toml::de::{DeTable, Error};

/// The parser gives up the rest of the file at a line that has a key and no value.
const GIVES_UP: &str = "key with no value";

/// Hands over the top table and all that is wrong. Lines that would end the reading are told and passed over.
pub(super) fn recover<T>(text: &str, read: impl FnOnce(&DeTable<'_>, Vec<Error>) -> T) -> T {
    let (table, errors) = DeTable::parse_recoverable(text);
    let stops = |error: &&Error| error.message().starts_with(GIVES_UP);
    let mut stops: Vec<Error> = errors.iter().filter(stops).cloned().collect();
    if stops.is_empty() {
        return read(table.get_ref(), errors);
    }
    let text = without_lines(text, &stops);
    let (table, errors) = DeTable::parse_recoverable(&text);
    stops.extend(errors);
    read(table.get_ref(), stops)
}

/// The text with blanks for the lines at fault, so that every offset stays.
fn without_lines(text: &str, errors: &[Error]) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut stops = errors.iter().filter_map(Error::span).map(|span| span.start).peekable();
    for line in text.split_inclusive('\n') {
        let end = kept.len() + line.len();
        let is_faulty = stops.peek().is_some_and(|at| *at < end || end == text.len());
        while stops.next_if(|at| *at < end).is_some() {}
        if is_faulty {
            kept.extend(line.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        } else {
            kept.push_str(line);
        }
    }
    kept
}

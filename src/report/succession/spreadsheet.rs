//! The fate of goals and tiltak as a CSV file that Norwegian Excel opens as it is.

use super::{Heritage, Replaced, Told};
use crate::report::harmless::one_line;
use crate::words::Words;

const COLUMNS: [&str; 7] = [
    "arv-kolonne-plan",
    "arv-kolonne-slag",
    "arv-kolonne-id",
    "arv-kolonne-foer",
    "arv-kolonne-skjebne",
    "arv-kolonne-til",
    "arv-kolonne-naa",
];

/// A line for each open goal and tiltak, and for each that it is divided into; for a plan without any, what is said of
/// all of it. A byte-order mark, semicolons and the line breaks of Windows.
#[must_use]
pub fn csv(heritage: &Heritage<'_>, words: Words) -> String {
    let mut text = format!("\u{feff}{}", line(&COLUMNS.map(|column| words.word(column))));
    for replaced in &heritage.replaced {
        for (thing, told) in replaced.rows() {
            let kind = words.word(&format!("arv-slag-{}", thing.kind));
            text += &row(replaced, [&kind, thing.id, thing.text], told, words);
        }
        let rest = replaced.rest.iter().filter(|_| replaced.things.is_empty());
        let all = words.word("arv-alt");
        text.extend(rest.map(|told| row(replaced, ["", "*", &all], told, words)));
    }
    text
}

fn row(replaced: &Replaced<'_>, thing: [&str; 3], told: &Told<'_>, words: Words) -> String {
    let (to, now) = match told {
        Told::Continued { reference, text } => (reference.as_str(), text.unwrap_or_default()),
        Told::Closed { reason } => ("", *reason),
        Told::Lost | Told::Remains => ("", ""),
    };
    let fate = words.word(&format!("arv-skjebne-{}", told.word()));
    let [kind, id, text] = thing;
    line(&[replaced.reference, kind, id, text, &fate, to, now].map(str::to_owned))
}

fn line(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
    cells.join(";") + "\r\n"
}

/// Text that a spreadsheet shows as it is and never calculates.
fn cell(text: &str) -> String {
    let text = one_line(text);
    let text = if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text };
    if text.contains([';', '"']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

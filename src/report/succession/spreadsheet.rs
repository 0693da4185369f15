//! The fate of goals and tiltak as a CSV file that Norwegian Excel opens as it is.

use super::{Heritage, Told};
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

/// A line for each open goal and tiltak, and for each that it is divided into; a byte-order mark, semicolons and the line breaks of Windows.
#[must_use]
pub fn csv(heritage: &Heritage<'_>, words: Words) -> String {
    let mut text = format!("\u{feff}{}", line(&COLUMNS.map(|column| words.word(column))));
    for replaced in &heritage.replaced {
        for (thing, told) in replaced.rows() {
            let (to, now) = match told {
                Told::Continued { reference, text } => {
                    (reference.as_str(), text.unwrap_or_default())
                }
                Told::Closed { reason } => ("", *reason),
                Told::Lost | Told::Remains => ("", ""),
            };
            let kind = words.word(&format!("arv-slag-{}", thing.kind));
            let fate = words.word(&format!("arv-skjebne-{}", told.word()));
            let cells = [replaced.reference, &kind, thing.id, thing.text, &fate, to, now];
            text += &line(&cells.map(str::to_owned));
        }
    }
    text
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

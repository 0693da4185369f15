//! Edits of the text that everything sees, made in the bytes that stand in the file.

use crate::diagnostic::Edit;
use crate::model::{File, raw_text};
use crate::text::normalise;

/// The file's bytes with these edits made. Its byte-order mark, its line breaks and all that no edit touches stay as
/// they are; what was Windows-1252 becomes UTF-8.
///
/// Nothing where the bytes are not those that the file was read from, where an edit lies outside the text, or where
/// two edits overlap.
#[must_use]
pub fn edited(file: &File, bytes: &[u8], mut edits: Vec<&Edit>) -> Option<Vec<u8>> {
    let raw = raw_text(&file.role, bytes.to_vec())?;
    if normalise(raw.clone()) != file.source.text {
        return None;
    }
    let line_break = line_break(&raw);
    edits.sort_by_key(|edit| (edit.place.span.start, edit.place.span.end));
    let mut offsets = Offsets::of(&raw);
    let (mut text, mut copied) = (String::with_capacity(raw.len()), 0);
    for edit in edits {
        let range = edit.place.span.range();
        let (start, end) = (offsets.raw(range.start)?, offsets.raw(range.end)?);
        text += raw.get(copied..start)?;
        text += &edit.replacement.replace('\n', line_break);
        copied = end;
    }
    text += raw.get(copied..)?;
    Some(text.into_bytes())
}

/// The file's first line break, which new ones are written as.
fn line_break(raw: &str) -> &'static str {
    match raw.find(['\r', '\n']).map(|at| &raw.as_bytes()[at..]) {
        Some([b'\r', b'\n', ..]) => "\r\n",
        Some([b'\r', ..]) => "\r",
        _ => "\n",
    }
}

/// From offsets in the normalised text to those in the raw one, asked for from left to right.
struct Offsets<'a> {
    raw: &'a [u8],
    at: usize,
    normalised: usize,
}

impl<'a> Offsets<'a> {
    fn of(raw: &'a str) -> Self {
        let mark = raw.len() - raw.trim_start_matches('\u{feff}').len();
        Self { raw: raw.as_bytes(), at: mark, normalised: 0 }
    }

    /// Nothing for what lies before the last one asked for, or past the end.
    fn raw(&mut self, offset: usize) -> Option<usize> {
        if offset < self.normalised {
            return None;
        }
        while self.normalised < offset {
            let is_pair = self.raw.get(self.at..)?.starts_with(b"\r\n");
            self.at += if is_pair { 2 } else { 1 };
            self.normalised += 1;
        }
        (self.at <= self.raw.len()).then_some(self.at)
    }
}

//! Edits of the normalised text, made in the bytes of the file.

use planverk::diagnostic::Edit;
use planverk::edit::edited;
use planverk::model::{File, FileRole};
use planverk::text::{Place, PlanPath, Span, normalise};
use proptest::collection::vec;
use proptest::prelude::*;

fn file(bytes: &[u8]) -> File {
    File::parse(path(), FileRole::Resource, bytes.to_vec()).0
}

fn path() -> PlanPath {
    PlanPath::new("templates/x.toml").unwrap()
}

fn edit(start: usize, end: usize, replacement: &str) -> Edit {
    Edit::new(Place { file: path(), span: Span::new(start, end) }, replacement)
}

#[test]
fn line_breaks_and_mark_stay_and_new_lines_break_alike() {
    let bytes = "\u{feff}a = 1 # æ\r\nb = 2\nc = 3\r\n".as_bytes();
    let edits = [edit(4, 5, "9\ny = 8"), edit(11, 11, "x")];
    let expected = "\u{feff}a = 9\r\ny = 8 # æ\r\nxb = 2\nc = 3\r\n";
    let made = edited(&file(bytes), bytes, edits.iter().collect()).unwrap();
    assert_eq!(String::from_utf8(made).unwrap(), expected);
}

#[test]
fn what_can_not_be_made_is_not() {
    let bytes = "æøå".as_bytes();
    let file = file(bytes);
    let make = |edits: &[Edit]| edited(&file, bytes, edits.iter().collect());
    assert_eq!(make(&[edit(0, 4, "x"), edit(2, 6, "y")]), None, "they overlap");
    assert_eq!(make(&[edit(6, 7, "x")]), None, "past the end");
    assert_eq!(make(&[edit(1, 2, "x")]), None, "inside a character");
    assert_eq!(edited(&file, b"noe annet", vec![]), None, "the file has changed");
}

/// A text in pieces that no line break spans: what is kept, and what is put in place of what.
const PIECE: &str = "([a-cæ 🙂]|\r\n|\n|\ra){0,5}";

proptest! {
    #[test]
    fn what_is_edited_is_exchanged_and_every_other_byte_stays(
        mark in "\u{feff}?",
        pieces in vec((PIECE, PIECE, "[xyø]{1,3}"), 0..6),
        last in PIECE,
    ) {
        let (mut raw, mut expected, mut edits, mut at) = (mark.clone(), mark, Vec::new(), 0);
        for (kept, old, new) in &pieces {
            let start = at + normalise(kept.clone()).len();
            at = start + normalise(old.clone()).len();
            edits.push(edit(start, at, new));
            raw = raw + kept + old;
            expected = expected + kept + new;
        }
        raw += &last;
        expected += &last;
        let made = edited(&file(raw.as_bytes()), raw.as_bytes(), edits.iter().collect());
        prop_assert_eq!(String::from_utf8(made.unwrap()).unwrap(), expected);
    }
}

//! Whatever stands in the files, checking comes to an end, and every finding stands on characters that are there.

use jiff::civil::date;
use planverk::check::check;
use planverk::snapshot::Snapshot;
use planverk::text::{Place, Span};
use planverk::tree::{Memory, MemoryWorld};
use proptest::prelude::*;
use std::collections::BTreeMap;

proptest! {
    #[test]
    fn toml(pieces in pieces_of(TOML)) {
        holds("plans/k/p/plan.toml", pieces.concat())?;
        holds("plans/k/kommune.toml", pieces.concat())?;
    }

    #[test]
    fn markdown(pieces in pieces_of(MARKDOWN)) {
        holds("plans/k/p/01-formaal.md", pieces.concat())?;
        holds("plans/k/p/saker/vedtak.md", pieces.concat())?;
    }

    #[test]
    fn csv(pieces in pieces_of(CSV)) {
        holds("plans/k/p/data/tall.csv", pieces.concat())?;
    }

    #[test]
    fn bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        holds("plans/k/p/plan.toml", &bytes)?;
        holds("plans/k/p/data/tall.csv", &bytes)?;
    }
}

#[test]
fn bytes_after_line_breaks_and_marks_that_the_text_does_not_keep() {
    for bytes in [&b"\r\n\x80"[..], b"\xef\xbb\xbfid\r\n= \x80", b"\x80", b"a\r\n\r\nb\xff\r\n"] {
        holds("plans/k/p/plan.toml", bytes).unwrap();
        holds("plans/k/p/01-formaal.md", bytes).unwrap();
    }
}

/// Pieces, with white space between them; `~` stands for a space, `¶` for a new line, `⍽` for what can not be seen.
const TOML: &str = r#"
    id maal tekst periode mål tiltak ~ ¶ ¶ = ~=~ " """ ' ''' [ ] [[ ]] { } , . # \ "m1" "æ" 2026-05-07 7.5.2026 1 01
    71,2 true “ » ⍽ [[maal]]¶ id~=~"m1"¶ tekst~=~"a"¶ #~planverk:~tillat~feil-type~grunn¶ #~planverk:~tillat¶
"#;

const MARKDOWN: &str = r#"
    +++¶ id~=~"v"¶ #~ ##~ {#a} ¶ ¶¶ ~ [[ ]] ![[ | \| \ m1 :tiltak p#a [^1] [^1]:~ [ ]( ) <b> </b> <!-- --> >~ -~
    <!--~planverk:~tillat~raa-html~x~-->¶ |~a~|~b~|¶|---|---|¶ ` ```¶ æøå “ &amp; * _ https://x.no mailto: ~~~~
"#;

const CSV: &str = r#" " ; , ¶ 1~716 −4,7 æ ~ "#;

fn pieces_of(known: &'static str) -> impl Strategy<Value = Vec<String>> {
    let piece = |piece: &str| piece.replace('~', " ").replace('¶', "\n").replace('⍽', "\u{200b}");
    let known: Vec<String> = known.split_ascii_whitespace().map(piece).collect();
    prop::collection::vec(prop::sample::select(known), 0..60)
}

fn holds(path: &str, content: impl AsRef<[u8]>) -> Result<(), TestCaseError> {
    let plan = "id = \"p\"\ntittel = \"P\"\ntype = \"temaplan\"\nstatus = \"igangsatt\"\n";
    let files = [("plans/k/p/plan.toml", plan.into()), (path, content.as_ref().to_vec())];
    let world = MemoryWorld {
        files: Memory::new(files),
        revisions: BTreeMap::new(),
        today: date(2026, 6, 1),
    };
    let Ok(snapshot) = Snapshot::load(&world, None) else {
        return Err(TestCaseError::fail("not loaded"));
    };
    for finding in check(&snapshot) {
        let places = finding.related.iter().map(|label| &label.place).chain([&finding.primary]);
        for place in places {
            prop_assert!(is_there(&snapshot, place), "{} at {place:?}", finding.message.key);
        }
    }
    Ok(())
}

/// Whether the span lies in the text; a file without text is named as a whole.
fn is_there(snapshot: &Snapshot, place: &Place) -> bool {
    match snapshot.source(&place.file) {
        Some(source) => source.text.get(place.span.range()).is_some(),
        None => place.span == Span::at(0),
    }
}

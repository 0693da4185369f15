//! What is said of characters that no font can draw.

use super::UNKNOWN;
use crate::diagnostic::{Diagnostic, Message};
use crate::text::Place;
use unicode_script::{Script, UnicodeScript};
use unicode_segmentation::UnicodeSegmentation;

/// A longer run of unknown characters is shown by its beginning.
const MOST_SHOWN: usize = 20;

/// The finding on a run of them.
pub fn told(run: &str, place: Place) -> Diagnostic {
    let mut characters = run.graphemes(true);
    let first = characters.next().unwrap_or_default();
    let is_one = characters.next().is_none();
    let kind = kind(run);
    let (message, help) = match kind {
        Some(Kind::Invisible) => ("ukjent-tegn-usynlig", "ukjent-tegn-hjelp-usynlig"),
        Some(Kind::OfWord) => ("ukjent-tegn-fra-word", "ukjent-tegn-hjelp-fra-word"),
        Some(Kind::Emoji) if is_one => ("ukjent-tegn-emoji", "ukjent-tegn-hjelp"),
        Some(Kind::Emoji) => ("ukjent-tegn-emojier", "ukjent-tegn-hjelp"),
        Some(Kind::Of(_)) if is_one => ("ukjent-tegn-skrift", "ukjent-tegn-hjelp-skrift"),
        Some(Kind::Of(_)) => ("ukjent-tegn-rekke-skrift", "ukjent-tegn-hjelp-skrift"),
        None if is_one => ("ukjent-tegn", "ukjent-tegn-hjelp"),
        None => ("ukjent-tegn-rekke", "ukjent-tegn-hjelp"),
    };
    let codes: Vec<String> = first.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect();
    let mut message = Message::new(message).with("tegn", shown(run)).with("kode", codes.join(" "));
    if let Some(Kind::Of(script)) = kind {
        message = message.with("skrift", script.short_name());
    }
    Diagnostic::new(&UNKNOWN, place, message).help(Message::new(help))
}

fn shown(run: &str) -> String {
    let shown: String = run.chars().take(MOST_SHOWN).collect();
    let rest = if shown.len() < run.len() { "…" } else { "" };
    shown + rest
}

/// What planners know a character as: its own name in Unicode is English, and says less to them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A control character, or a private one that means something in one program only.
    Invisible,
    /// From one of the symbol fonts of Word, which has places of its own for its bullets and arrows.
    OfWord,
    Emoji,
    Of(Script),
}

/// What all of the characters are; marks and joiners are what the others are.
fn kind(run: &str) -> Option<Kind> {
    let mut kinds = run.chars().filter(|c| !is_joined(*c)).map(kind_of);
    let first = kinds.next()??;
    kinds.all(|other| other == Some(first)).then_some(first)
}

fn kind_of(c: char) -> Option<Kind> {
    match c {
        '\u{f000}'..='\u{f0ff}' => Some(Kind::OfWord),
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. => Some(Kind::Invisible),
        '\u{1f000}'..='\u{1f0ff}' | '\u{1f1e6}'..='\u{1f7ff}' | '\u{1f900}'..='\u{1faff}' => {
            Some(Kind::Emoji)
        }
        _ if c.is_control() => Some(Kind::Invisible),
        _ => match c.script() {
            Script::Common | Script::Inherited | Script::Unknown | Script::Latin => None,
            script => Some(Kind::Of(script)),
        },
    }
}

fn is_joined(c: char) -> bool {
    c.is_whitespace() && !c.is_control() || c.script() == Script::Inherited
}

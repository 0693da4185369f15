//! Text from plans, made safe to show in a terminal.

/// `text` with each character that could steer a terminal, or show the line in another order than
/// it is written, replaced by one that is seen. Line breaks and tabs stay, and so does the number
/// of characters.
#[must_use]
pub fn harmless(text: &str) -> String {
    text.chars().map(|c| if is_harmful(c) { stand_in(c) } else { c }).collect()
}

/// [`harmless`] text on one line.
pub(super) fn one_line(text: &str) -> String {
    harmless(text).replace(['\n', '\t'], " ")
}

/// Control characters, line separators and the marks that turn the direction of writing.
pub(super) fn is_harmful(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            true
        }
        c => c.is_control(),
    }
}

/// Unicode's picture of an ASCII control character (`␛`); `�` for the rest.
fn stand_in(c: char) -> char {
    match u32::from(c) {
        code @ 0..0x20 => char::from_u32(0x2400 + code).unwrap_or('\u{fffd}'),
        0x7f => '␡',
        _ => '\u{fffd}',
    }
}

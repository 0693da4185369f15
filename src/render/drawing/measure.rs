//! How wide text will be, estimated: drawings are laid out before any font is at hand.

use super::geometry::count;

/// Advances in thousandths of the size, after the proportions of Source Sans 3, rounded up.
const ADVANCES: [(f64, &str); 9] = [
    (210.0, " \u{a0}\u{202f}"),
    (265.0, "ijlI|',.:;·"),
    (320.0, "f()[]{}-!•"),
    (355.0, "rt/\\ŧ"),
    (430.0, "sšzž?*\"«»cč"),
    (500.0, "aåäáekgvxyFLJY0123456789+−–=<>#§×…"),
    (560.0, "bdđhnŋopquøöüABCEKPRSTVXZÅÄÉ"),
    (665.0, "DGHNOUQØÖ&"),
    (835.0, "mwMWæÆ%@—½"),
];
const OTHER_ADVANCE: f64 = 620.0;
const WIDE_ADVANCE: f64 = 1000.0;
const FIRST_WIDE: char = '\u{1100}';
const BOLD_FACTOR: f64 = 1.035;

/// The estimated width of one line of text.
#[must_use]
pub fn width(words: &str, size: f64, bold: bool) -> f64 {
    let thousandths: f64 = words.chars().map(advance).sum();
    thousandths / 1000.0 * size * if bold { BOLD_FACTOR } else { 1.0 }
}

/// The width of the widest line.
#[must_use]
pub fn widest<S: AsRef<str>>(lines: &[S], size: f64, bold: bool) -> f64 {
    lines.iter().map(|line| width(line.as_ref(), size, bold)).fold(0.0, f64::max)
}

/// `words` in lines of at most `room`, broken at spaces; a longer single word stands alone on its line.
#[must_use]
pub fn wrap(words: &str, size: f64, bold: bool, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split([' ', '\t', '\n']).filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if width(&format!("{line} {word}"), size, bold) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// As [`wrap`], with at most `most` lines of about the same width and none wider than `room`: what must go is replaced
/// by an ellipsis.
#[must_use]
pub fn wrap_within(words: &str, size: f64, bold: bool, room: f64, most: usize) -> Vec<String> {
    let mut lines = wrap(words, size, bold, balanced(words, size, bold, room));
    if lines.len() > most.max(1) {
        lines = wrap(words, size, bold, room);
        let rest = lines.split_off(most.max(1) - 1);
        lines.push(rest.join(" "));
    }
    lines.iter().map(|line| shorten(line, size, bold, room)).collect()
}

/// The least of some rooms that takes no more lines than `room` does.
fn balanced(words: &str, size: f64, bold: bool, room: f64) -> f64 {
    let lines = wrap(words, size, bold, room).len();
    let narrower = (0..10).map(|n| room * (1.0 - f64::from(n) * 0.05));
    let as_few = |room: &f64| {
        let wrapped = wrap(words, size, bold, *room);
        wrapped.len() <= lines && widest(&wrapped, size, bold) <= *room
    };
    narrower.take_while(as_few).last().unwrap_or(room)
}

/// One line cut to `room`, with an ellipsis where something was cut.
fn shorten(line: &str, size: f64, bold: bool, room: f64) -> String {
    if width(line, size, bold) <= room {
        return line.to_owned();
    }
    let room = room - width("…", size, bold);
    let mut kept = String::new();
    for c in line.chars() {
        kept.push(c);
        if width(&kept, size, bold) > room {
            kept.pop();
            break;
        }
    }
    format!("{}…", kept.trim_end())
}

/// The height of so many lines.
#[must_use]
pub fn height(lines: usize, leading: f64) -> f64 {
    count(lines) * leading
}

fn advance(c: char) -> f64 {
    let listed = ADVANCES.iter().find(|(_, characters)| characters.contains(c));
    listed
        .map_or(if c < FIRST_WIDE { OTHER_ADVANCE } else { WIDE_ADVANCE }, |(advance, _)| *advance)
}

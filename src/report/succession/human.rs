//! The fate of goals and tiltak in two columns, for people at a terminal.

use super::{Heritage, Replaced, Thing, Told};
use crate::diagnostic::Message;
use crate::report::harmless::one_line;
use crate::report::{Style, say};
use crate::words::Words;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Wider lines are hard to read, and narrower ones hold no words.
const WIDTHS: std::ops::RangeInclusive<usize> = 40..=80;
const GAP: usize = 2;

/// Each replaced plan with its open goals and tiltak to the left, and what becomes of them to the right.
#[must_use]
pub fn human(heritage: &Heritage<'_>, words: Words, style: Style) -> String {
    let style = Style { width: style.width.clamp(*WIDTHS.start(), *WIDTHS.end()), ..style };
    let slots =
        Message::new(if heritage.replaced.is_empty() { "arv-ingen-planer" } else { "arv-planer" })
            .with("plan", heritage.title)
            .with("referanse", &heritage.reference)
            .with("antall", heritage.replaced.len());
    let mut text = paragraph(&say(&slots, words), style);
    for replaced in &heritage.replaced {
        text.push('\n');
        text += &of_plan(replaced, words, style);
    }
    text
}

fn of_plan(replaced: &Replaced<'_>, words: Words, style: Style) -> String {
    let key = if replaced.is_whole { "arv-helt" } else { "arv-delvis" };
    let title =
        Message::new(key).with("plan", replaced.title).with("referanse", replaced.reference);
    let title = wrapped(&say(&title, words), style.width);
    let mut text: String = title.iter().map(|line| painted(line, "1", style) + "\n").collect();
    text += &paragraph(&replaced.summary(words), style);
    for rest in &replaced.rest {
        text += &paragraph(&rest.sentence_of_rest(words), style);
    }
    if replaced.things.is_empty() {
        return text;
    }
    let column = (style.width - GAP) / 2;
    let head = row(&words.word("arv-foer"), &words.word("arv-naa"), column, "1", style);
    let rule = "─".repeat(column);
    text = format!("{text}\n{head}{rule}{}{rule}\n", " ".repeat(GAP));
    let rows = replaced.rows().map(|(thing, told)| of_thing(thing, told, words, column, style));
    text + &rows.collect::<Vec<_>>().join("\n")
}

fn of_thing(
    thing: &Thing<'_>,
    told: &Told<'_>,
    words: Words,
    column: usize,
    style: Style,
) -> String {
    let before = format!("{}: {}", thing.id, thing.text);
    let colour = match told {
        Told::Lost => "31",
        Told::Continued { .. } => "32",
        Told::Closed { .. } | Told::Remains => "",
    };
    row(&before, &told.sentence(words), column, colour, style)
}

/// Two texts beside each other, the second in a colour.
fn row(left: &str, right: &str, column: usize, colour: &str, style: Style) -> String {
    let (left, right) = (wrapped(left, column), wrapped(right, column));
    let lines = (0..left.len().max(right.len())).map(|at| {
        let part = |of: &[String]| of.get(at).cloned().unwrap_or_default();
        let (left, right) = (part(&left), part(&right));
        let room = " ".repeat(column.saturating_sub(left.width()) + GAP);
        let line = format!("{left}{room}{}", painted(&right, colour, style));
        line.trim_end().to_owned() + "\n"
    });
    lines.collect()
}

fn paragraph(text: &str, style: Style) -> String {
    wrapped(text, style.width).join("\n") + "\n"
}

fn painted(text: &str, colour: &str, style: Style) -> String {
    if style.color && !colour.is_empty() && !text.is_empty() {
        return format!("\u{1b}[{colour}m{text}\u{1b}[0m");
    }
    text.to_owned()
}

/// The text in lines of at most `width` columns, broken at spaces, and inside words that have no room.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in one_line(text).split_whitespace() {
        let line = lines.last_mut().map_or("", |line| line.as_str());
        let taken = line.width() + usize::from(!line.is_empty());
        if taken > 0 && taken + word.width() > width {
            lines.push(String::new());
        }
        add(&mut lines, word, width);
    }
    lines
}

fn add(lines: &mut Vec<String>, word: &str, width: usize) {
    let Some(line) = lines.last_mut() else { return };
    if !line.is_empty() {
        line.push(' ');
    }
    for c in word.chars() {
        let Some(line) = lines.last_mut() else { return };
        if line.width() + c.width().unwrap_or(0) > width {
            lines.push(c.to_string());
        } else {
            line.push(c);
        }
    }
}

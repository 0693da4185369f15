//! Changes for people at a terminal, word by word.

use super::groups::{OfPlan, grouped};
use super::sentence::{Teller, Told};
use super::{Review, counted};
use crate::diff::Class;
use crate::diff::words::Piece;
use crate::report::Style;
use crate::report::harmless::one_line;
use crate::syntax::Keyword;
use crate::words::Words;
use unicode_width::UnicodeWidthStr;

/// In fewer columns than this no sentence can be read.
const NARROWEST: usize = 40;

/// Every change, plan by plan, with a line that sums up.
#[must_use]
pub fn human(review: &Review<'_>, words: Words, style: Style) -> String {
    let style = Style { width: style.width.max(NARROWEST), ..style };
    if review.changes.is_empty() {
        return words.word("ingen-endringer") + "\n";
    }
    let plans = grouped(&Teller { review, words });
    let mut text: String = plans.iter().map(|plan| of_plan(plan, words, style)).collect();
    if plans.len() > 1 {
        text += &counted(review.changes.iter(), words);
        text += ".\n";
    }
    text
}

fn of_plan(plan: &OfPlan<'_>, words: Words, style: Style) -> String {
    let title = one_line(&plan.title);
    let (title, reference) = (strong(&title, style), one_line(&plan.reference));
    let summary = counted(plan.told().map(|told| told.change), words);
    let mut text = format!("{title} ({reference})\n{summary}.\n\n");
    let column = plan.told().map(|told| class(told, words).width()).max().unwrap_or(0) + 2;
    for part in &plan.parts {
        text += &strong(&one_line(&part.heading), style);
        text.push('\n');
        for told in &part.changes {
            text += &of_change(told, words, style, column);
        }
        text.push('\n');
    }
    text
}

fn class(told: &Told<'_>, words: Words) -> String {
    words.word(&format!("klasse-{}", told.change.class.word()))
}

/// The class in a column of its own, and the sentence beside it.
fn of_change(told: &Told<'_>, words: Words, style: Style, column: usize) -> String {
    let class = class(told, words);
    let space = " ".repeat(column.saturating_sub(class.width()));
    let class = painted(&class, told.change.class, style);
    let mut lines = Lines::new(format!("  {class}{space}"), column + 2, style);
    lines.say(&told.sentence, Look::Plain);
    if !told.pieces.is_empty() {
        lines.say(" ", Look::Plain);
    }
    for piece in &told.pieces {
        let look = match piece {
            Piece::Same(_) => Look::Plain,
            Piece::Old(_) => Look::Old,
            Piece::New(_) => Look::New,
        };
        lines.say(piece.text(), look);
    }
    if let Some(consequences) = &told.consequences {
        lines.place_word();
        lines.end();
        lines.say(consequences, Look::Plain);
    }
    lines.finish() + "\n"
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Plain,
    Old,
    New,
}

/// Text that is broken into lines beside a column.
struct Lines {
    text: String,
    indent: usize,
    style: Style,
    /// Columns taken on the last line, the indent left out.
    taken: usize,
    /// What has come since the last space, and how many columns it takes.
    word: (String, usize),
}

impl Lines {
    fn new(start: String, indent: usize, style: Style) -> Self {
        Self { text: start, indent, style, taken: 0, word: (String::new(), 0) }
    }

    /// Without colour, what is exchanged stands in brackets as in `git diff --word-diff`.
    fn say(&mut self, text: &str, look: Look) {
        let (before, after) = match (look, self.style.color) {
            (Look::Plain, _) => ("", ""),
            (Look::Old, true) => ("\u{1b}[31;9m", "\u{1b}[0m"),
            (Look::New, true) => ("\u{1b}[32;4m", "\u{1b}[0m"),
            (Look::Old, false) => ("[-", "-]"),
            (Look::New, false) => ("{+", "+}"),
        };
        self.mark(before);
        let text = one_line(text);
        let mut words = text.split(' ');
        self.add(words.next().unwrap_or_default());
        for word in words {
            self.space();
            self.add(word);
        }
        self.mark(after);
    }

    fn add(&mut self, text: &str) {
        self.word.0 += text;
        self.word.1 += text.width();
    }

    fn mark(&mut self, mark: &str) {
        self.word.0 += mark;
        self.word.1 += if self.style.color { 0 } else { mark.width() };
    }

    fn space(&mut self) {
        self.place_word();
        self.text.push(' ');
        self.taken += 1;
    }

    /// Breaks the line before the word where it has no room.
    fn place_word(&mut self) {
        let (word, width) = std::mem::take(&mut self.word);
        if self.taken + width + self.indent > self.style.width && self.text.ends_with(' ') {
            self.end();
        }
        self.text += &word;
        self.taken += width;
    }

    fn end(&mut self) {
        self.text.truncate(self.text.trim_end_matches(' ').len());
        self.text.push('\n');
        self.text += &" ".repeat(self.indent);
        self.taken = 0;
    }

    fn finish(mut self) -> String {
        self.place_word();
        self.text
    }
}

fn strong(text: &str, style: Style) -> String {
    if style.color { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
}

/// Colour repeats what the word says: red for what was lost, green for what was won.
fn painted(word: &str, class: Class, style: Style) -> String {
    let colour = match class {
        Class::Repealed | Class::Weakened => "31",
        Class::Tightened => "32",
        Class::Content => "36",
        Class::Editorial => "90",
    };
    if style.color { format!("\u{1b}[{colour}m{word}\u{1b}[0m") } else { word.to_owned() }
}

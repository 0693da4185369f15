//! Sentences broken into lines.

use super::harmless::one_line;
use unicode_width::UnicodeWidthStr;

/// `text` in lines of at most `width` columns where its words allow; the first begins with `first`, the others are
/// indented as far.
pub(super) fn wrapped(first: &str, text: &str, width: usize) -> String {
    let indent = " ".repeat(first.width());
    let (mut lines, mut line) = (String::new(), first.to_owned());
    for word in one_line(text).split_whitespace() {
        let is_first_word = line.width() <= indent.len();
        if !is_first_word && line.width() + 1 + word.width() > width {
            lines += &line;
            lines.push('\n');
            line.clone_from(&indent);
        } else if !is_first_word {
            line.push(' ');
        }
        line += word;
    }
    lines + &line + "\n"
}

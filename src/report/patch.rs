//! Changed files as a unified diff.

use super::Style;
use super::harmless::harmless;
use crate::edit::Changed;
use crate::words::Words;
use similar::TextDiff;

/// The lines that differ, with three lines around them. A file that only changes its set of characters is named.
#[must_use]
pub fn of_file(changed: &Changed, words: Words) -> String {
    let path = changed.path.as_str();
    let (Ok(old), Ok(new)) = (str::from_utf8(&changed.old), str::from_utf8(&changed.new)) else {
        let slots = [("fil", path.to_owned())].into();
        return words.get("lagres-som-utf8", &slots) + "\n";
    };
    let diff = TextDiff::from_lines(old, new);
    diff.unified_diff().header(&format!("a/{path}"), &format!("b/{path}")).to_string()
}

/// The same with colours, and without what could steer a terminal.
#[must_use]
pub fn for_terminal(patch: &str, style: Style) -> String {
    let line = |line: &str| {
        let line = harmless(line.trim_end_matches('\r'));
        let colour = match line.chars().next() {
            Some('-') => "31",
            Some('+') => "32",
            Some('@') => "36",
            _ => "",
        };
        if style.color && !colour.is_empty() {
            return format!("\u{1b}[{colour}m{line}\u{1b}[0m\n");
        }
        line + "\n"
    };
    patch.split_terminator('\n').map(line).collect()
}

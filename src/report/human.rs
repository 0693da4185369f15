//! Findings for people at a terminal.

use super::harmless::one_line;
use super::quote::quotes;
use super::{Report, say};
use crate::diagnostic::{Diagnostic, Level, Message};
use crate::words::Words;
use annotate_snippets::{Group, Level as Look, Renderer};

/// How the text is to look.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    pub color: bool,
    /// Columns of the terminal.
    pub width: usize,
}

/// Each finding with the lines it speaks of, and a last line that sums up.
#[must_use]
pub fn human(report: &Report<'_>, words: Words, style: Style) -> String {
    let style = Style { width: style.width.max(NARROWEST), ..style };
    let renderer = if style.color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(style.width);
    let mut text = String::new();
    for diagnostic in report.diagnostics {
        text += &renderer.render(&finding(diagnostic, report, words, style));
        text += "\n\n";
    }
    text + &report.summary.sentence(words) + "\n"
}

/// In fewer columns than this no line of a plan can be read.
const NARROWEST: usize = 40;

fn finding<'a>(
    diagnostic: &'a Diagnostic,
    report: &Report<'a>,
    words: Words,
    style: Style,
) -> Vec<Group<'a>> {
    let title = look(diagnostic.level)
        .with_name(words.word(&format!("nivaa-{}", diagnostic.level.word())))
        .primary_title(said(&diagnostic.message, words))
        .id(diagnostic.rule.id);
    let quoted = quotes(diagnostic, report.source_of, &|message| said(message, words), style.width);
    let mut groups = vec![Group::with_title(title).elements(quoted)];
    if let Some(help) = &diagnostic.help {
        let level = Look::HELP.with_name(words.word("hjelp"));
        groups.push(Group::with_title(level.secondary_title(said(help, words))));
    }
    if diagnostic.fix.is_some() {
        let level = Look::NOTE.with_name(words.word("rettelse"));
        groups.push(Group::with_title(level.secondary_title(words.word("rettelse-med-fix"))));
    }
    groups
}

fn said(message: &Message, words: Words) -> String {
    one_line(&say(message, words))
}

fn look(level: Level) -> Look<'static> {
    match level {
        Level::Error => Look::ERROR,
        Level::Warning => Look::WARNING,
        Level::Info => Look::INFO,
    }
}

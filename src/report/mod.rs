//! Findings in words, for people and for machines: the only place that words a `Message`.

pub mod changes;
mod checklist;
mod github;
mod gitlab;
mod harmless;
mod human;
mod identity;
mod json;
mod junit;
mod page;
pub mod patch;
mod proposals;
mod quote;
pub mod rules;
mod sarif;
mod short;
pub mod succession;
mod wrap;

pub use checklist::{Checklist, checklist};
pub use github::github;
pub use gitlab::gitlab;
pub use harmless::harmless;
pub use human::{Style, human};
pub use identity::{how_many, identities, identities_anywhere};
pub use json::json;
pub use junit::junit;
pub use page::{page, summary};
pub use proposals::proposals;
pub use sarif::sarif;
pub use short::short;

use crate::diagnostic::{Diagnostic, Level, Message};
use crate::text::{Place, PlanPath, Position, Source};
use crate::words::Words;
use harmless::one_line;
use std::cmp::Reverse;

/// What every format tells of: the findings, sorted, and what they were found in.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    pub diagnostics: &'a [Diagnostic],
    pub summary: Summary,
    /// The text of a file, where it has one.
    pub source_of: &'a dyn Fn(&PlanPath) -> Option<&'a Source>,
    /// Where the workspace lies in the git repository around it, `/` between the parts; empty at its root.
    pub folder: &'a str,
}

impl Report<'_> {
    /// The path by which a service that shows the repository knows a file.
    fn in_repository(&self, file: &PlanPath) -> String {
        if self.folder.is_empty() { file.to_string() } else { format!("{}/{file}", self.folder) }
    }

    /// Where a place begins and ends, counted from one, the columns in characters (Unicode scalar values); the start
    /// of the file where it has no text.
    fn extent(&self, place: &Place) -> [Position; 2] {
        let source = (self.source_of)(&place.file);
        [place.span.start, place.span.end].map(|offset| {
            let Position { line, column } =
                source.map_or_else(Position::default, |source| source.position(offset));
            Position { line: line + 1, column: column + 1 }
        })
    }
}

/// How many findings of each level, in how many plans.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Summary {
    pub errors: usize,
    pub warnings: usize,
    pub infos: usize,
    /// The plans that were checked, with and without findings.
    pub plans: usize,
    /// Findings that an older version has too, which are not told.
    pub older: usize,
}

impl Summary {
    #[must_use]
    pub fn of(diagnostics: &[Diagnostic], plans: usize) -> Self {
        let count = |level| diagnostics.iter().filter(|d| d.level == level).count();
        Self {
            errors: count(Level::Error),
            warnings: count(Level::Warning),
            infos: count(Level::Info),
            plans,
            older: 0,
        }
    }

    /// The summary in words: «3 feil, 2 advarsler og 1 merknad i 5 planer. 12 eldre funn er ikke vist.»
    #[must_use]
    pub fn sentence(&self, words: Words) -> String {
        let found = self.found(words);
        match self.older {
            0 => found,
            older => found + " " + &say(&Message::new("eldre-funn").with("antall", older), words),
        }
    }

    fn found(&self, words: Words) -> String {
        let counted = |key, count| say(&Message::new(key).with("antall", count), words);
        let parts: Vec<String> = [
            ("oppsummering-feil", self.errors),
            ("oppsummering-advarsler", self.warnings),
            ("oppsummering-merknader", self.infos),
        ]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| counted(key, count))
        .collect();
        let found =
            if parts.is_empty() { words.word("oppsummering-ingen") } else { words.listed(&parts) };
        let sentence = Message::new("oppsummering")
            .with("funn", found)
            .with("planer", counted("oppsummering-planer", self.plans));
        say(&sentence, words)
    }
}

/// The order of every format: by file, place, level (the worst first), rule and words.
/// Equal findings become one.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| order(a).cmp(&order(b)));
    diagnostics.dedup();
}

fn order(diagnostic: &Diagnostic) -> impl Ord + use<'_> {
    let Diagnostic { rule, level, message, primary, related, help, fix } = diagnostic;
    let place = (&primary.file, primary.span.start);
    (place, Reverse(level), rule.id, message, primary.span.end, related, help, fix)
}

/// What is wrong and what can be done about it, for formats that have one text for both.
fn said_with_help(diagnostic: &Diagnostic, words: Words, between: &str) -> String {
    let message = one_line(&say(&diagnostic.message, words));
    match &diagnostic.help {
        Some(help) => message + between + &one_line(&say(help, words)),
        None => message,
    }
}

/// `text` in a look of the terminal («1» is strong), where there is one.
fn paint(text: &str, look: &str, style: Style) -> String {
    if style.color { format!("\u{1b}[{look}m{text}\u{1b}[0m") } else { text.to_owned() }
}

fn say(message: &Message, words: Words) -> String {
    words.get(message.key, &message.args)
}

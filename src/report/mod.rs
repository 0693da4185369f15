//! Findings in words, for people and for machines: the only place that words a `Message`.

pub mod changes;
mod harmless;
mod human;
mod json;
mod quote;
pub mod succession;

pub use harmless::harmless;
pub use human::{Style, human};
pub use json::json;

use crate::diagnostic::{Diagnostic, Level, Message};
use crate::text::{PlanPath, Source};
use crate::words::Words;
use std::cmp::Reverse;

/// What every format tells of: the findings, sorted, and what they were found in.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    pub diagnostics: &'a [Diagnostic],
    pub summary: Summary,
    /// The text of a file, where it has one.
    pub source_of: &'a dyn Fn(&PlanPath) -> Option<&'a Source>,
}

/// How many findings of each level, in how many plans.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Summary {
    pub errors: usize,
    pub warnings: usize,
    pub infos: usize,
    /// The plans that were checked, with and without findings.
    pub plans: usize,
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
        }
    }

    /// The summary as one sentence: «3 feil, 2 advarsler og 1 merknad i 5 planer.»
    #[must_use]
    pub fn sentence(&self, words: Words) -> String {
        let counted = |key, count| Message::new(key).with("antall", count);
        let parts: Vec<Message> = [
            ("oppsummering-feil", self.errors),
            ("oppsummering-advarsler", self.warnings),
            ("oppsummering-merknader", self.infos),
        ]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| counted(key, count))
        .collect();
        let sentence = Message::new("oppsummering")
            .with("funn", enumerate(&parts, words))
            .with("planer", say(&counted("oppsummering-planer", self.plans), words));
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

fn say(message: &Message, words: Words) -> String {
    words.get(message.key, &message.args)
}

/// «a, b og c»; «ingen feil» where there is nothing to name.
fn enumerate(parts: &[Message], words: Words) -> String {
    let said: Vec<String> = parts.iter().map(|part| say(part, words)).collect();
    match said.split_last() {
        None => words.word("oppsummering-ingen"),
        Some((only, [])) => only.clone(),
        Some((last, others)) => {
            let pair = Message::new("liste-og").with("foran", others.join(", ")).with("sist", last);
            say(&pair, words)
        }
    }
}

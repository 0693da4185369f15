//! Dates that do not tell the year.

use super::is_quoted;
use crate::check::plan_prose::Worded;
use crate::check::{Check, FileProse, PlanProse, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::File;
use crate::snapshot::Snapshot;
use crate::syntax::{Passage, PassageKind, Word};
use std::ops::Range;

static NO_YEAR: Rule =
    Rule { id: "dato-uten-aar", level: Level::Warning, doc: include_str!("../dato-uten-aar.md") };

pub(in crate::check) const CHECK: Check = Check { rules: &[&NO_YEAR], run: Run::Prose(run) };

/// The months, as they are written within a sentence.
pub(in crate::check) const MONTHS: &[&str] = &[
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];
/// Days that are the same every year.
const EVERY_YEAR: &[&str] = &[
    "6. februar",
    "8. mars",
    "1. mai",
    "8. mai",
    "17. mai",
    "23. juni",
    "22. juli",
    "24. oktober",
    "23. desember",
    "24. desember",
    "25. desember",
    "26. desember",
    "31. desember",
    "1. januar",
];
/// Words that tell which year or that it is any year, in bokmål and nynorsk.
const ANY_YEAR: &[&str] = &["år", "hver ", "kvar "];

fn run(_: &Snapshot, text: &PlanProse<'_>, found: &mut Vec<Diagnostic>) {
    let may_have_dates = |one: &&FileProse<'_>| one.words().iter().any(may_be_day);
    for one in text.files.iter().filter(may_have_dates) {
        of_file(one, found);
    }
}

fn of_file(one: &FileProse<'_>, found: &mut Vec<Diagnostic>) {
    let mut context = Context::default();
    for worded in one.passages() {
        let passage = worded.passage;
        let mut dates = dates(worded).peekable();
        if dates.peek().is_some() && !context.tells(passage) {
            found.extend(dates.map(|date| told(one.file, passage, date)));
        }
        context.pass(one.file, passage);
    }
}

fn told(file: &File, passage: Passage<'_>, date: Range<usize>) -> Diagnostic {
    let written = &passage.text[date.clone()];
    let say = |key| Message::new(key).with("dato", written);
    Diagnostic::new(&NO_YEAR, file.place(passage.span(date)), say("dato-uten-aar"))
        .help(say("dato-uten-aar-hjelp"))
}

pub(super) fn is_month(word: &str) -> bool {
    MONTHS.contains(&word)
}

/// Whether a point may stand behind the number of a day.
fn may_be_day(word: &Word) -> bool {
    word.has_mark && word.letters <= 2
}

/// `7. mai`, where it is no day that every year has.
fn dates(worded: Worded<'_>) -> impl Iterator<Item = Range<usize>> {
    let Worded { passage: Passage { text, .. }, words } = worded;
    let days = words.iter().enumerate().filter(|(_, word)| may_be_day(word));
    days.filter_map(move |(at, day)| {
        let month = words.get(at + 1)?;
        let date = day.start()..month.end();
        let is_date = &text[day.end()..month.start()] == ". "
            && is_month(&text[month.range()])
            && text[day.range()].parse().is_ok_and(|day: u8| (1..=31).contains(&day))
            && !text[date.end..].starts_with('-')
            && !text[..date.start].ends_with(['.', '-', ',', '/'])
            && !is_quoted(text, date.start);
        (is_date && !EVERY_YEAR.contains(&&text[date.clone()])).then_some(date)
    })
}

/// What is said before a passage: a reader knows the year from there.
#[derive(Default)]
struct Context {
    /// Of each level, whether the last heading tells a year.
    headings: [bool; 7],
    /// Whether the paragraph before, or the one that leads into a list, tells a year.
    before: bool,
    /// Whether what leads into a list says that it is so every year.
    leads_in: bool,
}

impl Context {
    /// Whether the year is told, or the passage does not need it.
    fn tells(&self, passage: Passage<'_>) -> bool {
        let is_in_text = matches!(passage.kind, PassageKind::Paragraph | PassageKind::Item);
        let is_led_in = passage.kind == PassageKind::Item && self.leads_in;
        let is_before = self.before || is_led_in || self.headings.contains(&true);
        !is_in_text || is_before || tells_year(passage)
    }

    fn pass(&mut self, file: &File, passage: Passage<'_>) {
        match (passage.kind, &file.markdown) {
            (PassageKind::Heading, Some(markdown)) => {
                let level = usize::from(markdown.level(passage.node));
                self.headings.iter_mut().skip(level).for_each(|below| *below = false);
                if let Some(own) = self.headings.get_mut(level) {
                    *own = tells_year(passage);
                }
                (self.before, self.leads_in) = (false, false);
            }
            (PassageKind::Item, _) => self.before |= has_year(passage.text),
            _ => (self.before, self.leads_in) = (has_year(passage.text), tells_year(passage)),
        }
    }
}

fn tells_year(passage: Passage<'_>) -> bool {
    let lower = passage.text.to_lowercase();
    let begins_word = |at: usize| !lower[..at].ends_with(char::is_alphanumeric);
    has_year(passage.text)
        || ANY_YEAR.iter().any(|word| lower.match_indices(word).any(|(at, _)| begins_word(at)))
}

/// Four digits from 1800 on.
fn has_year(text: &str) -> bool {
    let is_year = |run: &str| run.len() == 4 && ("1800".."2200").contains(&run);
    text.split(|c: char| !c.is_ascii_digit()).any(is_year)
}

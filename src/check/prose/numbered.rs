//! Headings that begin with a typed number.

use super::dates::is_month;
use super::is_plain;
use crate::check::{Check, PlanProse, Run, once};
use crate::diagnostic::{Diagnostic, Fix, Level, Message, Rule};
use crate::model::File;
use crate::snapshot::Snapshot;
use crate::syntax::{Passage, PassageKind};

static NUMBERED: Rule = Rule {
    id: "manuell-nummerering",
    level: Level::Warning,
    doc: include_str!("../manuell-nummerering.md"),
};

pub(in crate::check) const CHECK: Check = Check { rules: &[&NUMBERED], run: Run::Prose(run) };

/// What may stand before the number.
const CHAPTER: &[&str] = &["Kapittel ", "Kapitel ", "Kap. "];

fn run(snapshot: &Snapshot, text: &PlanProse<'_>, found: &mut Vec<Diagnostic>) {
    for one in &text.files {
        let headings = one.prose.passages().filter(|one| one.kind == PassageKind::Heading);
        let told = headings.filter_map(|heading| of_heading(one.file, heading)).collect();
        found.extend(once(snapshot, told, "manuell-nummerering-sted-bruk"));
    }
}

fn of_heading(file: &File, heading: Passage<'_>) -> Option<Diagnostic> {
    let (number, title) = number(heading.text)?;
    let found = Diagnostic::new(
        &NUMBERED,
        file.place(heading.span(0..number)),
        Message::new("manuell-nummerering"),
    )
    .help(Message::new("manuell-nummerering-hjelp"));
    let whole = heading.span(0..title);
    let fix =
        is_plain(file, whole, &heading.text[..title]).then(|| Fix::replace(file.place(whole), ""));
    Some(found.fix(fix))
}

/// Where the number ends that a heading begins with, and where the title begins.
fn number(heading: &str) -> Option<(usize, usize)> {
    let named = CHAPTER.iter().find(|name| heading.starts_with(**name));
    let start = named.map_or(0, |name| name.len());
    let numerals = heading[start..].bytes().take_while(|b| b.is_ascii_digit() || *b == b'.');
    let written = &heading[start..start + numerals.count()];
    let mut levels = written.trim_end_matches('.').split('.');
    if !levels.all(|level| (1..=2).contains(&level.len())) {
        return None;
    }
    let end = start + written.len();
    let closed = end + usize::from(heading[end..].starts_with([')', ':']));
    let after = &heading[closed..];
    let title = after.trim_start_matches([' ', '-']);
    let begins_title = after.starts_with(' ') && title.starts_with(char::is_uppercase);
    let first = title.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let is_date = is_month(&first.to_lowercase());
    (begins_title && !is_date).then_some((closed, heading.len() - title.len()))
}

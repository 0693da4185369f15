//! Chapters that are hard to read.

use super::sentences::sentences;
use super::wording::{Reading, Worded};
use crate::check::MOST_SHOWN;
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{FileRole, PlanIx};
use crate::snapshot::Snapshot;
use crate::syntax::PassageKind;
use crate::text::Place;

pub(super) static HEAVY: Rule =
    Rule { id: "tungt-spraak", level: Level::Info, doc: include_str!("../tungt-spraak.md") };

/// A shorter text tells nothing by itself.
const FEWEST_WORDS: usize = 100;
/// Words of more letters than this are long.
const LONG: usize = 6;
/// The languages that the limit is known for.
const LANGUAGES: &[&str] = &["nb", "nn"];

pub(super) fn check(
    snapshot: &Snapshot,
    plan: PlanIx,
    readings: &[Reading<'_>],
    found: &mut Vec<Diagnostic>,
) {
    if !LANGUAGES.contains(&snapshot.model.language_of(plan)) {
        return;
    }
    let chapters = readings.iter().filter(|one| matches!(one.file.role, FileRole::Chapter(_)));
    found.extend(chapters.filter_map(|chapter| of_chapter(chapter, snapshot.config.lix)));
}

fn of_chapter(chapter: &Reading<'_>, limit: i64) -> Option<Diagnostic> {
    let mut sentences: Vec<Sentence> =
        chapter.passages.iter().flat_map(|passage| of_passage(chapter, passage)).collect();
    let words: usize = sentences.iter().map(|sentence| sentence.words).sum();
    let long: usize = sentences.iter().map(|sentence| sentence.long).sum();
    if words < FEWEST_WORDS {
        return None;
    }
    let lix = i64::try_from(words / sentences.len().max(1) + 100 * long / words).ok()?;
    if lix <= limit {
        return None;
    }
    sentences.sort_by_key(|sentence| std::cmp::Reverse(sentence.words));
    let title = chapter.passages.first()?;
    let message = Message::new("tungt-spraak").with("lix", lix).with("grense", limit);
    let told = Diagnostic::new(&HEAVY, title.place(chapter.file, 0..title.words.len()), message)
        .help(Message::new("tungt-spraak-hjelp"));
    Some(sentences.into_iter().take(MOST_SHOWN).fold(told, |told, sentence| {
        let label = Message::new("tungt-spraak-sted-setning").with("antall", sentence.words);
        told.related(sentence.place, label)
    }))
}

struct Sentence {
    place: Place,
    words: usize,
    long: usize,
}

fn of_passage(chapter: &Reading<'_>, worded: &Worded<'_>) -> Vec<Sentence> {
    let text = worded.passage.text;
    let is_running = matches!(
        worded.passage.kind,
        PassageKind::Paragraph | PassageKind::Item | PassageKind::Quote
    );
    let ranges = if is_running { sentences(text) } else { Vec::new() };
    let mut words = worded.words.iter().peekable();
    let sentence = |range: std::ops::Range<usize>| {
        let (mut count, mut long) = (0, 0);
        while let Some(word) = words.next_if(|word| word.range().start < range.end) {
            count += 1;
            long += usize::from(is_long(&text[word.range()]));
        }
        let place = chapter.file.place(worded.passage.span(range));
        Sentence { place, words: count, long }
    };
    ranges.into_iter().map(sentence).collect()
}

fn is_long(word: &str) -> bool {
    word.len() > LONG && word.chars().nth(LONG).is_some()
}

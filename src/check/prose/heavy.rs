//! Chapters that are hard to read.

use super::sentences::{End, end, ends};
use crate::check::plan_prose::Worded;
use crate::check::{Check, FileProse, MOST_SHOWN, PlanProse, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::FileRole;
use crate::snapshot::Snapshot;
use crate::syntax::{Passage, PassageKind};
use std::cmp::Reverse;
use std::ops::Range;

static HEAVY: Rule =
    Rule { id: "tungt-spraak", level: Level::Info, doc: include_str!("../tungt-spraak.md") };

pub(in crate::check) const CHECK: Check = Check { rules: &[&HEAVY], run: Run::Prose(run) };

/// A shorter text tells nothing by itself.
const FEWEST_WORDS: usize = 100;
/// Words of more letters than this are long.
const LONG: u8 = 6;
/// The languages that the limit is known for.
const LANGUAGES: &[&str] = &["nb", "nn"];

fn run(snapshot: &Snapshot, text: &PlanProse<'_>, found: &mut Vec<Diagnostic>) {
    if !LANGUAGES.contains(&snapshot.model.language_of(text.plan)) {
        return;
    }
    let chapters = text.files.iter().filter(|one| matches!(one.file.role, FileRole::Chapter(_)));
    found.extend(chapters.filter_map(|chapter| of_chapter(chapter, snapshot.config.lix)));
}

fn of_chapter(chapter: &FileProse<'_>, limit: i64) -> Option<Diagnostic> {
    let lix = lix(chapter).filter(|lix| *lix > limit)?;
    let mut sentences: Vec<Sentence<'_>> = running(chapter).flat_map(sentences).collect();
    sentences.sort_by_key(|sentence| Reverse(sentence.words));
    let title = chapter.passages().next()?;
    let message = Message::new("tungt-spraak").with("lix", lix).with("grense", limit);
    let told = Diagnostic::new(&HEAVY, title.place(chapter.file, 0..title.words.len()), message)
        .help(Message::new("tungt-spraak-hjelp"));
    Some(sentences.into_iter().take(MOST_SHOWN).fold(told, |told, sentence| {
        let label = Message::new("tungt-spraak-sted-setning").with("antall", sentence.words);
        let span = sentence.of.passage.span(sentence.range);
        told.related(chapter.file.place(span), label)
    }))
}

/// Björnsson's readability index: words of a sentence, and long words of a hundred.
fn lix(chapter: &FileProse<'_>) -> Option<i64> {
    let (mut words, mut long, mut of_sentences) = (0, 0, 0);
    for worded in running(chapter) {
        words += worded.words.len();
        of_sentences += usize::from(!worded.words.is_empty());
        let (text, all) = (worded.passage.text, worded.words);
        for (at, word) in all.iter().enumerate() {
            long += usize::from(word.letters > LONG);
            of_sentences += usize::from(word.has_mark && end(text, all, at + 1).is_some());
        }
    }
    let lix = (words >= FEWEST_WORDS).then(|| words / of_sentences.max(1) + 100 * long / words)?;
    i64::try_from(lix).ok()
}

/// The passages that are made of sentences.
fn running<'a>(chapter: &'a FileProse<'_>) -> impl Iterator<Item = Worded<'a>> {
    let is_running =
        |kind| matches!(kind, PassageKind::Paragraph | PassageKind::Item | PassageKind::Quote);
    chapter.passages().filter(move |worded| is_running(worded.passage.kind))
}

struct Sentence<'a> {
    of: Worded<'a>,
    range: Range<usize>,
    words: usize,
}

fn sentences(of: Worded<'_>) -> Vec<Sentence<'_>> {
    let Worded { passage: Passage { text, .. }, words } = of;
    let last = End { before: words.len(), mark: text.len() };
    let mut sentences = Vec::new();
    let mut done = 0;
    for End { before, mark } in ends(of).chain([last]).filter(|_| !words.is_empty()) {
        let start = text[..words[done].start()].trim_end_matches(['«', '"', '(']).len();
        let range = start..(mark + 1).min(text.len());
        sentences.push(Sentence { of, range, words: before - done });
        done = before;
    }
    sentences
}

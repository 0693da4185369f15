//! What a plan says in running text, and its words: read once, for all the rules that look at them.

use crate::model::{File, PlanIx};
use crate::snapshot::Snapshot;
use crate::syntax::{Passage, Prose, next_word};
use crate::text::{Place, Span};
use std::ops::Range;

/// The running text of a plan's chapters, short version and cases.
pub struct PlanProse<'a> {
    pub plan: PlanIx,
    pub files: Vec<FileProse<'a>>,
}

impl<'a> PlanProse<'a> {
    pub(super) fn of(snapshot: &'a Snapshot, plan: PlanIx) -> Self {
        let paths = snapshot.model.plan(plan).prose_files();
        let files = paths.filter_map(|path| snapshot.file(path));
        Self { plan, files: files.map(FileProse::of).collect() }
    }
}

/// The running text of one file.
pub struct FileProse<'a> {
    pub file: &'a File,
    pub prose: Prose,
    words: Vec<Word>,
    /// Where the words of each passage end.
    ends: Vec<usize>,
}

/// A passage and its words.
#[derive(Clone, Copy)]
pub(super) struct Worded<'a> {
    pub passage: Passage<'a>,
    pub words: &'a [Word],
}

/// A word of a passage.
pub(super) struct Word {
    start: u32,
    end: u32,
    pub letters: u32,
    /// A number that words share when they differ in capitals alone.
    pub same: u64,
}

impl<'a> FileProse<'a> {
    fn of(file: &'a File) -> Self {
        let read = |markdown| Prose::of_markdown(markdown, &file.source.text);
        let prose = file.markdown.as_ref().map(read).unwrap_or_default();
        let (mut words, mut ends) = (Vec::new(), Vec::new());
        for passage in prose.passages() {
            read_words(passage.text, &mut words);
            ends.push(words.len());
        }
        Self { file, prose, words, ends }
    }

    pub(super) fn passages(&self) -> impl Iterator<Item = Worded<'_>> {
        let starts = [0].into_iter().chain(self.ends.iter().copied());
        let words = starts.zip(&self.ends).map(|(start, end)| &self.words[start..*end]);
        self.prose.passages().zip(words).map(|(passage, words)| Worded { passage, words })
    }
}

/// The words of a text.
pub(super) fn words_of(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    read_words(text, &mut words);
    words
}

fn read_words(text: &str, words: &mut Vec<Word>) {
    let mut at = 0;
    while let Some(word) = next_word(text, at) {
        at = word.end;
        words.push(Word::of(text, word));
    }
}

/// Eight bytes at a time: one bit of each.
const HIGH: u64 = 0x8080_8080_8080_8080;
/// In Latin-1 this bit makes a letter small, and digits have it.
const SMALL: u64 = 0x2020_2020_2020_2020;
/// How the first character after those of Latin-1 begins.
const BEYOND_LATIN_1: u8 = 0xc4;

const SEED: u64 = 0xcbf2_9ce4_8422_2325;

/// Folds a number into another, so that the order tells.
fn joined(sum: u64, next: u64) -> u64 {
    (sum ^ next).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29)
}

/// The bytes from `at` to `end` as a number, eight at most.
fn eight(bytes: &[u8], at: usize, end: usize) -> u64 {
    match bytes[at..].first_chunk() {
        Some(eight) if end - at >= 8 => u64::from_le_bytes(*eight),
        Some(eight) => u64::from_le_bytes(*eight) & !(u64::MAX << (8 * (end - at))),
        None => bytes[at..end].iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
    }
}

/// A number for a word in other letters than those of Latin-1.
fn same_in_any_letters(word: &str) -> u64 {
    let lower = word.chars().flat_map(char::to_lowercase);
    lower.fold(SEED, |sum, c| joined(sum, u64::from(c)))
}

/// A number that runs of the same words share.
pub(super) fn run_of(words: &[Word]) -> u64 {
    let mut run = SEED;
    for word in words {
        run = joined(run, word.same);
    }
    run
}

impl Word {
    fn of(text: &str, range: Range<usize>) -> Self {
        let bytes = text.as_bytes();
        let (mut same, mut continued, mut at) = (SEED, 0, range.start);
        while at < range.end {
            let eight = eight(bytes, at, range.end);
            if eight & HIGH != 0 {
                continued += (eight & !(eight << 1) & HIGH).count_ones();
            }
            same = joined(same, eight | SMALL);
            at += 8;
        }
        if continued > 0 && bytes[range.clone()].iter().any(|byte| *byte >= BEYOND_LATIN_1) {
            same = same_in_any_letters(&text[range.clone()]);
        }
        let Span { start, end } = Span::from(range);
        Self { start, end, letters: end - start - continued, same }
    }

    pub fn start(&self) -> usize {
        self.start as usize
    }

    pub fn end(&self) -> usize {
        self.end as usize
    }

    pub fn range(&self) -> Range<usize> {
        self.start()..self.end()
    }
}

impl<'a> Worded<'a> {
    /// What some of the words say, with what stands between them.
    pub fn text(&self, words: Range<usize>) -> &'a str {
        &self.passage.text[self.part(words)]
    }

    /// What stands between a word and the next.
    pub fn behind(&self, word: usize) -> &'a str {
        let next = self.words.get(word + 1).map_or(self.passage.text.len(), Word::start);
        self.words.get(word).map_or("", |word| &self.passage.text[word.end()..next])
    }

    /// Where some of the words are written.
    pub fn place(&self, file: &File, words: Range<usize>) -> Place {
        file.place(self.passage.span(self.part(words)))
    }

    fn part(&self, words: Range<usize>) -> Range<usize> {
        let within = self.words.get(words).unwrap_or_default();
        let ends = within.first().zip(within.last());
        ends.map_or(0..0, |(first, last)| first.start()..last.end())
    }
}

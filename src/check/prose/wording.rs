//! The rules on how a plan's text is worded, which share one reading of its words.

use super::{heavy, misquoted, repeated};
use crate::check::{Check, Run};
use crate::diagnostic::Diagnostic;
use crate::model::{File, Plan, PlanIx};
use crate::snapshot::Snapshot;
use crate::syntax::{Passage, words};
use crate::text::Place;
use std::ops::Range;

pub(in crate::check) const CHECK: Check = Check {
    rules: &[&heavy::HEAVY, &repeated::REPEATED, &misquoted::MISQUOTED],
    run: Run::Plan(run),
};

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let plan = snapshot.model.plan(ix);
    let readings = readings(snapshot, plan);
    heavy::check(snapshot, ix, &readings, found);
    repeated::check(plan, &readings, found);
    misquoted::check(snapshot, ix, &readings, found);
}

/// The words of one file.
pub(super) struct Reading<'a> {
    pub file: &'a File,
    pub passages: Vec<Worded<'a>>,
}

/// A passage and its words.
pub(super) struct Worded<'a> {
    pub passage: Passage<'a>,
    pub words: Vec<Word>,
}

/// A word of a passage. Words that differ in capitals alone are the same.
pub(super) struct Word {
    start: u32,
    end: u32,
    pub same: u64,
}

fn readings<'a>(snapshot: &'a Snapshot, plan: &Plan) -> Vec<Reading<'a>> {
    let files = plan.prose_files().filter_map(|path| snapshot.file(path));
    let read = |file: &'a File| {
        let worded = |passage: Passage<'a>| Worded { passage, words: words_of(passage.text) };
        Reading { file, passages: file.prose().passages().map(worded).collect() }
    };
    files.map(read).collect()
}

/// The words of a text.
pub(super) fn words_of(text: &str) -> Vec<Word> {
    let clip = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let word = |(at, word): (usize, &str)| Word {
        start: clip(at),
        end: clip(at + word.len()),
        same: same(word),
    };
    words(text).map(word).collect()
}

/// A number that words share when they differ in capitals alone.
fn same(word: &str) -> u64 {
    if word.is_ascii() {
        return word.bytes().fold(SEED, |sum, b| joined(sum, u64::from(b.to_ascii_lowercase())));
    }
    let lower = word.chars().flat_map(char::to_lowercase);
    lower.fold(SEED, |sum, c| joined(sum, u64::from(c)))
}

const SEED: u64 = 0xcbf2_9ce4_8422_2325;

/// Folds a number into another, so that the order tells.
pub(super) fn joined(sum: u64, next: u64) -> u64 {
    (sum ^ next).wrapping_mul(0x0100_0000_01b3).rotate_left(23)
}

impl Word {
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl Worded<'_> {
    /// What some of the words say, with what stands between them.
    pub fn text(&self, words: Range<usize>) -> &str {
        &self.passage.text[self.part(words)]
    }

    /// What stands between a word and the next.
    pub fn behind(&self, word: usize) -> &str {
        let next =
            self.words.get(word + 1).map_or(self.passage.text.len(), |next| next.range().start);
        self.words.get(word).map_or("", |word| &self.passage.text[word.range().end..next])
    }

    /// Where some of the words are written.
    pub fn place(&self, file: &File, words: Range<usize>) -> Place {
        file.place(self.passage.span(self.part(words)))
    }

    fn part(&self, words: Range<usize>) -> Range<usize> {
        let within = self.words.get(words).unwrap_or_default();
        let ends = within.first().zip(within.last());
        ends.map_or(0..0, |(first, last)| first.range().start..last.range().end)
    }
}

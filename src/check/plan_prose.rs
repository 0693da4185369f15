//! What a plan says in running text, and its words: read once, for all the rules that look at them.

use crate::model::{File, PlanIx};
use crate::snapshot::Snapshot;
use crate::syntax::{Passage, Prose, Word, read_words};
use crate::text::Place;
use std::ops::Range;

/// The running text of a plan's chapters, short version and cases.
pub struct PlanProse<'a> {
    pub plan: PlanIx,
    pub files: Vec<FileProse<'a>>,
}

/// A word and the space after it are seldom fewer.
const BYTES_OF_A_WORD: usize = 6;

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

impl<'a> FileProse<'a> {
    fn of(file: &'a File) -> Self {
        let read = |markdown| Prose::of_markdown(markdown, &file.source.text);
        let prose = file.markdown.as_ref().map(read).unwrap_or_default();
        let mut words = Vec::with_capacity(prose.text().len() / BYTES_OF_A_WORD);
        let mut ends = Vec::new();
        for passage in prose.passages() {
            read_words(passage.text, &mut words);
            ends.push(words.len());
        }
        Self { file, prose, words, ends }
    }

    /// The words of all passages.
    pub(super) fn words(&self) -> &[Word] {
        &self.words
    }

    pub(super) fn passages(&self) -> impl Iterator<Item = Worded<'_>> {
        let starts = [0].into_iter().chain(self.ends.iter().copied());
        let words = starts.zip(&self.ends).map(|(start, end)| &self.words[start..*end]);
        self.prose.passages().zip(words).map(|(passage, words)| Worded { passage, words })
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

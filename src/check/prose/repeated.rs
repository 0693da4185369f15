//! Paragraphs that stand twice.

use super::wording::{Reading, Word, Worded, joined};
use crate::check::MOST_SHOWN;
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{File, FileRole, Plan};
use crate::syntax::PassageKind;
use crate::text::Place;
use std::collections::HashMap;

pub(super) static REPEATED: Rule = Rule {
    id: "gjentatt-avsnitt",
    level: Level::Warning,
    doc: include_str!("../gjentatt-avsnitt.md"),
};

/// Shorter paragraphs may be alike.
const FEWEST_WORDS: usize = 15;
/// A label in front of a paragraph has at most so many.
const LABEL: usize = 3;
/// So many of a hundred pairs of words are the same in paragraphs that are nearly alike.
const LIKENESS: usize = 90;
/// Paragraphs are found by runs of so many words,
const RUN: usize = 4;
/// of which so many are chosen, alike in all paragraphs;
const CHOSEN: usize = 10;
/// of a hundred pairs of paragraphs that are nearly alike, hardly one shares fewer than so many.
const FEWEST_SHARED: usize = 3;
/// Of those that share a run, so many are compared.
const MOST_COMPARED: usize = 8;

pub(super) fn check(plan: &Plan, readings: &[Reading<'_>], found: &mut Vec<Diagnostic>) {
    let of_role = |is_wanted: fn(&FileRole) -> bool| -> Vec<Paragraph<'_>> {
        readings.iter().filter(|one| is_wanted(&one.file.role)).flat_map(paragraphs).collect()
    };
    let in_plan = of_role(|role| matches!(role, FileRole::Chapter(_)));
    found.extend(within(&in_plan));
    found.extend(within(&of_role(|role| *role == FileRole::Short)));
    for case in readings.iter().filter(|one| one.file.role == FileRole::Case) {
        let in_case: Vec<Paragraph<'_>> = paragraphs(case).collect();
        found.extend(within(&in_case));
        found.extend(between(plan, &in_plan, &in_case));
    }
}

/// A paragraph that is long enough.
struct Paragraph<'a> {
    file: &'a File,
    worded: &'a Worded<'a>,
    /// Its pairs of neighbouring words, sorted, each once.
    pairs: Vec<u64>,
    /// Some of its runs of words.
    chosen: Vec<u64>,
}

fn paragraphs<'a>(reading: &'a Reading<'a>) -> impl Iterator<Item = Paragraph<'a>> {
    let is_told = |worded: &&Worded<'_>| {
        !matches!(worded.passage.kind, PassageKind::Heading | PassageKind::Cell)
            && worded.words.len() >= FEWEST_WORDS
            && !is_labelled(worded)
    };
    reading.passages.iter().filter(is_told).map(|worded| {
        let mut chosen = runs(worded, RUN);
        chosen.truncate(CHOSEN);
        Paragraph { file: reading.file, worded, pairs: runs(worded, 2), chosen }
    })
}

/// Whether a paragraph is an entry of many of its kind, as «Vurdering: …», of which two may well say the same.
fn is_labelled(worded: &Worded<'_>) -> bool {
    (0..LABEL).any(|at| worded.behind(at).trim_end().ends_with(':'))
}

/// The runs of so many words, sorted, each once.
fn runs(worded: &Worded<'_>, length: usize) -> Vec<u64> {
    let joined = |run: &[Word]| run.iter().fold(0, |sum, word| joined(sum, word.same));
    let mut runs: Vec<u64> = worded.words.windows(length).map(joined).collect();
    runs.sort_unstable();
    runs.dedup();
    runs
}

impl Paragraph<'_> {
    fn is_same(&self, other: &Self) -> bool {
        let words = |one: &Self| one.worded.words.iter().map(|word| word.same).collect::<Vec<_>>();
        self.pairs == other.pairs && words(self) == words(other)
    }

    /// Whether they are nearly the same. With other figures they say something else.
    fn is_alike(&self, other: &Self) -> bool {
        let shared = shared(&self.pairs, &other.pairs);
        200 * shared >= LIKENESS * (self.pairs.len() + other.pairs.len())
            && self.figures() == other.figures()
    }

    fn figures(&self) -> Vec<&str> {
        let words = self.worded.words.iter().map(|word| &self.worded.passage.text[word.range()]);
        words.filter(|word| word.starts_with(|c: char| c.is_ascii_digit())).collect()
    }

    fn place(&self) -> Place {
        self.worded.place(self.file, 0..self.worded.words.len())
    }
}

fn shared(some: &[u64], others: &[u64]) -> usize {
    let mut others = others.iter().peekable();
    let is_shared = |one: &&u64| {
        while others.next_if(|other| other < one).is_some() {}
        others.peek() == Some(one)
    };
    some.iter().filter(is_shared).count()
}

/// Finds what is like a paragraph among those that were put in, without comparing each with all.
#[derive(Default)]
struct Index<'a> {
    paragraphs: Vec<&'a Paragraph<'a>>,
    by_run: HashMap<u64, Vec<usize>>,
}

impl<'a> Index<'a> {
    fn put(&mut self, paragraph: &'a Paragraph<'a>) -> usize {
        let at = self.paragraphs.len();
        self.paragraphs.push(paragraph);
        for run in &paragraph.chosen {
            self.by_run.entry(*run).or_default().push(at);
        }
        at
    }

    /// The first that is the same; else the first that is alike.
    fn find(&self, paragraph: &Paragraph<'_>) -> Option<usize> {
        let near = paragraph.chosen.iter().filter_map(|run| self.by_run.get(run));
        let mut near: Vec<usize> =
            near.flat_map(|all| all.iter().take(MOST_COMPARED)).copied().collect();
        near.sort_unstable();
        let near: Vec<usize> = near
            .chunk_by(|a, b| a == b)
            .filter(|runs| runs.len() >= FEWEST_SHARED)
            .map(|runs| runs[0])
            .collect();
        let mut same = near.iter().filter(|at| self.paragraphs[**at].is_same(paragraph));
        let mut alike = near.iter().filter(|at| self.paragraphs[**at].is_alike(paragraph));
        same.next().or_else(|| alike.next()).copied()
    }
}

/// What stands twice in one document: the first is told of, where it is repeated.
fn within(paragraphs: &[Paragraph<'_>]) -> Vec<Diagnostic> {
    let mut index = Index::default();
    let mut again: Vec<Vec<&Paragraph<'_>>> = Vec::new();
    for paragraph in paragraphs {
        if let Some(first) = index.find(paragraph) {
            again[first].push(paragraph);
        } else {
            index.put(paragraph);
            again.push(Vec::new());
        }
    }
    let repeated = index.paragraphs.iter().zip(&again).filter(|(_, again)| !again.is_empty());
    repeated.filter_map(|(first, again)| told(first, again)).collect()
}

fn told(first: &Paragraph<'_>, again: &[&Paragraph<'_>]) -> Option<Diagnostic> {
    let (second, more) = again.split_first()?;
    let is_same = again.iter().all(|one| one.is_same(first));
    let key = if is_same { "gjentatt-avsnitt" } else { "gjentatt-avsnitt-nesten" };
    let message = Message::new(key).with("antall", again.len() + 1);
    let told = Diagnostic::new(&REPEATED, second.place(), message)
        .help(Message::new("gjentatt-avsnitt-hjelp"))
        .related(first.place(), Message::new("gjentatt-avsnitt-sted-foerst"));
    Some(more.iter().take(MOST_SHOWN - 1).fold(told, |told, one| {
        told.related(one.place(), Message::new("gjentatt-avsnitt-sted-bruk"))
    }))
}

/// What a case repeats of its plan, which it could place instead.
fn between(plan: &Plan, in_plan: &[Paragraph<'_>], in_case: &[Paragraph<'_>]) -> Vec<Diagnostic> {
    let mut index = Index::default();
    for paragraph in in_plan {
        index.put(paragraph);
    }
    let told = |paragraph: &Paragraph<'_>| {
        let original = index.paragraphs.get(index.find(paragraph)?)?;
        let is_same = original.is_same(paragraph);
        let key = if is_same { "gjentatt-avsnitt-sak" } else { "gjentatt-avsnitt-sak-nesten" };
        let target = format!("![[{}#{}]]", plan.id(), section_of(plan, original)?);
        let help = Message::new("gjentatt-avsnitt-hjelp-sak").with("forslag", target);
        let told = Diagnostic::new(&REPEATED, paragraph.place(), Message::new(key));
        let label = Message::new("gjentatt-avsnitt-sted-plan");
        Some(told.at_level(Level::Info).help(help).related(original.place(), label))
    };
    in_case.iter().filter_map(told).collect()
}

/// The id of the nearest heading above, or of the chapter.
fn section_of<'p>(plan: &'p Plan, paragraph: &Paragraph<'_>) -> Option<&'p str> {
    let path = &paragraph.file.source.path;
    let chapter = plan.chapters.iter().position(|chapter| chapter.file == *path)?;
    let at = paragraph.place().span;
    let above = plan.headings.iter().filter(|one| one.chapter == chapter && one.span < at);
    let heading = above.max_by_key(|heading| heading.span).map(|heading| heading.id.as_str());
    heading.or_else(|| Some(plan.chapters.get(chapter)?.name.as_str()))
}

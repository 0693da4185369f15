//! Paragraphs that stand twice.

use crate::check::plan_prose::Worded;
use crate::check::{Check, FileProse, MOST_SHOWN, PlanProse, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{File, FileRole, Plan};
use crate::snapshot::Snapshot;
use crate::syntax::{PassageKind, Word, run_of};
use crate::text::Place;
use std::collections::{BTreeMap, BTreeSet};

static REPEATED: Rule = Rule {
    id: "gjentatt-avsnitt",
    level: Level::Warning,
    doc: include_str!("../gjentatt-avsnitt.md"),
};

pub(in crate::check) const CHECK: Check = Check { rules: &[&REPEATED], run: Run::Prose(run) };

/// Shorter paragraphs may be alike.
const FEWEST_WORDS: usize = 15;
/// A label in front of a paragraph has at most so many.
const LABEL: usize = 3;
/// So many of a hundred pairs of words are the same in paragraphs that are nearly alike.
const LIKENESS: usize = 90;
/// Paragraphs are found by runs of so many words,
const RUN: usize = 4;
/// each turned so far past the next that the first stands as it came when it leaves,
const TURN: u32 = u64::BITS / 4;
const _: () = assert!(TURN as usize * RUN == u64::BITS as usize);
/// of which so many are chosen, alike in all paragraphs;
const CHOSEN: usize = 1 << SHARE_BITS;
const SHARE_BITS: u32 = 4;
/// of a thousand pairs of paragraphs that are nearly alike, hardly one shares fewer than so many.
const FEWEST_SHARED: usize = 3;
/// Where no run is chosen.
const NONE: u64 = u64::MAX;
/// Runs are counted by some of their bits, since nearly all are of one paragraph only; with so many counters for each,
/// few are counted with others.
const COUNTERS: usize = 16;
/// Of those that share a run, so many are compared.
const MOST_COMPARED: usize = 8;

fn run(snapshot: &Snapshot, text: &PlanProse<'_>, found: &mut Vec<Diagnostic>) {
    let of_role = |is_wanted: fn(&FileRole) -> bool| -> Vec<Paragraph<'_>> {
        text.files.iter().filter(|one| is_wanted(&one.file.role)).flat_map(paragraphs).collect()
    };
    let in_plan = of_role(|role| matches!(role, FileRole::Chapter(_)));
    found.extend(within(&in_plan));
    found.extend(within(&of_role(|role| *role == FileRole::Short)));
    let plan = snapshot.model.plan(text.plan);
    for case in text.files.iter().filter(|one| one.file.role == FileRole::Case) {
        let in_case: Vec<Paragraph<'_>> = paragraphs(case).collect();
        found.extend(within(&in_case));
        found.extend(between(plan, &in_plan, &in_case));
    }
}

/// A paragraph that is long enough.
struct Paragraph<'a> {
    file: &'a File,
    worded: Worded<'a>,
    /// Some of its runs of words, as numbers.
    chosen: [u64; CHOSEN],
}

fn paragraphs<'a>(one: &'a FileProse<'a>) -> impl Iterator<Item = Paragraph<'a>> {
    let is_told = |worded: &Worded<'_>| {
        !matches!(worded.passage.kind, PassageKind::Heading | PassageKind::Cell)
            && worded.words.len() >= FEWEST_WORDS
            && !is_labelled(worded)
    };
    let paragraph = |worded: Worded<'a>| {
        let chosen = chosen(worded.words);
        Paragraph { file: one.file, worded, chosen }
    };
    one.passages().filter(is_told).map(paragraph)
}

/// Whether a paragraph is an entry of many of its kind, as «Vurdering: …», of which two may well say the same.
fn is_labelled(worded: &Worded<'_>) -> bool {
    (0..LABEL).any(|at| worded.behind(at).trim_end().ends_with(':'))
}

/// The runs, shared out by their first bits: the least of each share.
fn chosen(words: &[Word]) -> [u64; CHOSEN] {
    let mut chosen = [NONE; CHOSEN];
    let mut choose = |run: u64| {
        let share = &mut chosen[(run >> (u64::BITS - SHARE_BITS)) as usize];
        *share = run.min(*share);
    };
    let turned = |run: u64| run.rotate_left(TURN);
    let (first, rest) = words.split_at(words.len().min(RUN));
    let mut run = first.iter().fold(0, |run, word| turned(run) ^ word.same);
    choose(run);
    // The word that leaves the run has been turned all around by now: it stands as it came, and is taken out.
    for (word, leaving) in rest.iter().zip(words) {
        run = turned(run) ^ word.same ^ leaving.same;
        choose(run);
    }
    chosen
}

impl Paragraph<'_> {
    fn is_same(&self, other: &Self) -> bool {
        let words = |one: &Self| one.worded.words.iter().map(|word| word.same);
        words(self).eq(words(other))
    }

    /// Whether they are nearly the same. With other figures they say something else.
    fn is_alike(&self, other: &Self) -> bool {
        let (pairs, others) = (self.pairs(), other.pairs());
        200 * shared(&pairs, &others) >= LIKENESS * (pairs.len() + others.len())
            && self.figures().eq(other.figures())
    }

    /// Its pairs of neighbouring words, sorted, each once.
    fn pairs(&self) -> Vec<u64> {
        let mut pairs: Vec<u64> = self.worded.words.windows(2).map(run_of).collect();
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }

    fn figures(&self) -> impl Iterator<Item = &str> {
        let words = self.worded.words.iter().map(|word| &self.worded.passage.text[word.range()]);
        words.filter(|word| word.starts_with(|c: char| c.is_ascii_digit()))
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

/// Which may be alike, without comparing each with all: later ones, each with those before it.
fn near(paragraphs: &[&Paragraph<'_>]) -> Vec<(usize, usize)> {
    let chosen = chosen_again(paragraphs);
    let mut shared: Vec<(usize, usize)> = Vec::new();
    for holders in chosen.chunk_by(|a, b| a.0 == b.0) {
        for (number, (_, later)) in holders.iter().enumerate().skip(1) {
            let before = &holders[..number.min(MOST_COMPARED)];
            shared.extend(before.iter().map(|(_, earlier)| (*later, *earlier)));
        }
    }
    shared.sort_unstable();
    let often = shared.chunk_by(|a, b| a == b).filter(|same| same.len() >= FEWEST_SHARED);
    often.map(|same| same[0]).collect()
}

/// The chosen runs that more than one paragraph has, and a few others; sorted, each with its paragraph.
fn chosen_again(paragraphs: &[&Paragraph<'_>]) -> Vec<(u64, usize)> {
    let mut times = vec![0_u8; (paragraphs.len() * CHOSEN * COUNTERS).next_power_of_two()];
    let last = times.len() as u64 - 1;
    let counter = |run: u64| usize::try_from(run & last).unwrap_or(0);
    for paragraph in paragraphs {
        for run in paragraph.chosen {
            let times = &mut times[counter(run)];
            *times = times.saturating_add(1);
        }
    }
    let mut again = Vec::new();
    for (at, paragraph) in paragraphs.iter().enumerate() {
        let runs = paragraph.chosen.into_iter().filter(|run| *run != NONE);
        again.extend(runs.filter(|run| times[counter(*run)] > 1).map(|run| (run, at)));
    }
    again.sort_unstable();
    again
}

/// The first of those before that is the same; else the first that is alike.
fn original(paragraphs: &[&Paragraph<'_>], later: usize, before: &[usize]) -> Option<usize> {
    let one = paragraphs[later];
    let same = before.iter().find(|at| paragraphs[**at].is_same(one));
    same.or_else(|| before.iter().find(|at| paragraphs[**at].is_alike(one))).copied()
}

/// What stands twice in one document: the first is told of, where it is repeated.
fn within(paragraphs: &[Paragraph<'_>]) -> Vec<Diagnostic> {
    if paragraphs.len() < 2 {
        return Vec::new();
    }
    let paragraphs: Vec<&Paragraph<'_>> = paragraphs.iter().collect();
    let mut again: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut repeats = BTreeSet::new();
    for near in near(&paragraphs).chunk_by(|a, b| a.0 == b.0) {
        let later = near[0].0;
        let firsts = near.iter().map(|(_, earlier)| *earlier).filter(|one| !repeats.contains(one));
        if let Some(first) = original(&paragraphs, later, &firsts.collect::<Vec<_>>()) {
            again.entry(first).or_default().push(later);
            repeats.insert(later);
        }
    }
    let told = |(first, again): (usize, Vec<usize>)| {
        let again: Vec<&Paragraph<'_>> = again.iter().map(|at| paragraphs[*at]).collect();
        told(paragraphs[first], &again)
    };
    again.into_iter().filter_map(told).collect()
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
    let all: Vec<&Paragraph<'_>> = in_plan.iter().chain(in_case).collect();
    let told = |near: &[(usize, usize)]| {
        let of_plan = near.iter().map(|(_, earlier)| *earlier).filter(|at| *at < in_plan.len());
        let (one, original) =
            (all[near[0].0], all[original(&all, near[0].0, &of_plan.collect::<Vec<_>>())?]);
        let is_same = original.is_same(one);
        let key = if is_same { "gjentatt-avsnitt-sak" } else { "gjentatt-avsnitt-sak-nesten" };
        let target = format!("![[{}#{}]]", plan.id(), section_of(plan, original)?);
        let help = Message::new("gjentatt-avsnitt-hjelp-sak").with("forslag", target);
        let told = Diagnostic::new(&REPEATED, one.place(), Message::new(key));
        let label = Message::new("gjentatt-avsnitt-sted-plan");
        Some(told.at_level(Level::Info).help(help).related(original.place(), label))
    };
    let near = near(&all);
    let of_case = near.chunk_by(|a, b| a.0 == b.0).filter(|near| near[0].0 >= in_plan.len());
    of_case.filter_map(told).collect()
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

//! Goals that are quoted in nearly their own words.

use super::wording::{Reading, Word, Worded, joined, words_of};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{FileRole, Goal, Model, NodeKind, PlanIx};
use crate::snapshot::Snapshot;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

pub(super) static MISQUOTED: Rule = Rule {
    id: "maaltekst-avvik",
    level: Level::Warning,
    doc: include_str!("../maaltekst-avvik.md"),
};

/// So many words of a goal in a row are a quote of it, also where the row is broken.
const FEWEST_WORDS: usize = 6;
/// On each side of the break stand at least so many of them,
const FEWEST_BESIDE: usize = 3;
/// or so many, where the goal begins or ends with them.
const FEWEST_AT_END: usize = 2;
/// Sizes of a break, in words of the text and of the goal, the smallest first.
const BREAKS: [(usize, usize); 8] =
    [(1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (2, 0), (0, 2), (2, 2)];
/// Longer runs are not looked through, and of goals that say the same not more than these.
const LONGEST: usize = 100;
const MOST_ALIKE: usize = 16;
/// What ends a sentence.
const ENDS: [char; 4] = ['.', '!', '?', ':'];
/// Forms of a word have so many first letters in common, and at most so many others.
const SHORTEST_STEM: usize = 3;
const LONGEST_ENDING: usize = 3;
/// Neighbouring words by which a goal is found: of six words around a break, three stand together.
const KEY: usize = 3;

pub(super) fn check(
    snapshot: &Snapshot,
    plan: PlanIx,
    readings: &[Reading<'_>],
    found: &mut Vec<Diagnostic>,
) {
    let goals = Goals::of(snapshot, plan);
    for reading in readings {
        for worded in &reading.passages {
            let quotes = goals.misquoted(worded).into_iter();
            found.extend(quotes.map(|quote| goals.told(reading, worded, &quote)));
        }
    }
}

/// The goals that a plan may quote, found by any [`KEY`] words of theirs.
struct Goals<'a> {
    plan: PlanIx,
    all: Vec<(PlanIx, &'a Goal, Vec<Word>)>,
    model: &'a Model,
    index: HashMap<u64, Vec<(usize, usize)>>,
}

/// Words of a text that are a goal's, save for a break.
struct Quote {
    goal: usize,
    /// All of it, in the words of the text.
    all: Range<usize>,
    /// The break, in the words of the text and of the goal.
    said: Range<usize>,
    written: Range<usize>,
}

impl<'a> Goals<'a> {
    /// The plan's own goals, and those that its text or its tiltak name.
    fn of(snapshot: &'a Snapshot, plan: PlanIx) -> Self {
        let model = &snapshot.model;
        let named = model.links_from(plan).filter_map(|link| link.target.as_ref().ok());
        let named = named.filter(|node| node.kind == NodeKind::Goal && node.owner != plan);
        let others: BTreeSet<(PlanIx, usize)> = named.map(|node| (node.owner, node.at())).collect();
        let own = (0..model.plan(plan).facts.goals.len()).map(|at| (plan, at));
        let goals = own.chain(others).filter_map(|(plan, at)| {
            let goal = model.plan(plan).facts.goals.get(at)?;
            Some((plan, goal, words_of(&goal.text)))
        });
        let goals: Vec<_> = goals.filter(|(_, _, words)| words.len() >= FEWEST_WORDS).collect();
        let mut index: HashMap<u64, Vec<(usize, usize)>> = HashMap::new();
        for (number, (_, _, words)) in goals.iter().enumerate() {
            for (at, key) in words.windows(KEY).enumerate() {
                let places = index.entry(key_of(key)).or_default();
                if places.len() < MOST_ALIKE {
                    places.push((number, at));
                }
            }
        }
        Self { plan, all: goals, model, index }
    }

    /// Where the words quote goals with a break, of those that overlap the longest. Words that quote some goal as it
    /// stands are no misquote of another.
    fn misquoted(&self, worded: &Worded<'_>) -> Vec<Quote> {
        let words = &worded.words;
        let mut quotes: Vec<Quote> = Vec::new();
        let mut exact: Vec<Range<usize>> = Vec::new();
        for (at, key) in words.windows(KEY).enumerate() {
            for (goal, start) in self.index.get(&key_of(key)).into_iter().flatten() {
                let goal_words = &self.all[*goal].2;
                let is_inside =
                    at > 0 && *start > 0 && words[at - 1].same == goal_words[start - 1].same;
                if is_inside {
                    continue;
                }
                let run = run_length(&words[at..], &goal_words[*start..]);
                if run >= FEWEST_WORDS || run == goal_words.len() {
                    exact.push(at..at + run);
                }
                quotes.extend(
                    broken(words, goal_words, (at, *start, run))
                        .into_iter()
                        .map(|quote| Quote { goal: *goal, ..quote }),
                );
            }
        }
        let is_exact = |said: &Range<usize>| exact.iter().any(|exact| overlap(exact, said));
        quotes.retain(|quote| {
            let (said, written) = (worded.text(quote.said.clone()), self.written(quote));
            let is_in_one = !worded.text(quote.all.clone()).contains(ENDS);
            is_in_one && !is_exact(&quote.said) && !is_inflected(said, written)
        });
        quotes
            .sort_by_key(|quote| (std::cmp::Reverse(quote.all.len()), quote.all.start, quote.goal));
        let mut longest: Vec<Quote> = Vec::new();
        for quote in quotes {
            if longest.iter().all(|other| !overlap(&other.all, &quote.all)) {
                longest.push(quote);
            }
        }
        longest
    }

    /// What the goal says where it is broken.
    fn written(&self, quote: &Quote) -> &str {
        let (_, goal, words) = &self.all[quote.goal];
        let broken = &words[quote.written.clone()];
        let ends = broken.first().zip(broken.last());
        ends.map_or("", |(first, last)| &goal.text[first.range().start..last.range().end])
    }

    fn told(&self, reading: &Reading<'_>, worded: &Worded<'_>, quote: &Quote) -> Diagnostic {
        let (owner, goal, _) = &self.all[quote.goal];
        let written = self.written(quote);
        let said = worded.text(quote.said.clone());
        let key = match (said.is_empty(), written.is_empty()) {
            (true, _) => "maaltekst-avvik-mangler",
            (_, true) => "maaltekst-avvik-ekstra",
            _ => "maaltekst-avvik",
        };
        let name = if *owner == self.plan {
            goal.id.value.clone()
        } else {
            format!("{}#{}", self.model.plan(*owner).id(), goal.id.value)
        };
        let message =
            Message::new(key).with("navn", &name).with("sagt", said).with("maal", written);
        let is_case = reading.file.role == FileRole::Case;
        let target = if is_case && *owner == self.plan {
            format!("![[{}#{name}]]", self.model.plan(*owner).id())
        } else {
            format!("![[{name}]]")
        };
        Diagnostic::new(&MISQUOTED, worded.place(reading.file, quote.all.clone()), message)
            .at_level(if is_case { Level::Error } else { MISQUOTED.level })
            .help(Message::new("maaltekst-avvik-hjelp").with("forslag", target))
            .related(goal.text.place.clone(), Message::new("maaltekst-avvik-sted-maal"))
    }
}

fn overlap(some: &Range<usize>, other: &Range<usize>) -> bool {
    some.start < other.end && other.start < some.end
}

fn key_of(words: &[Word]) -> u64 {
    words.iter().fold(0, |sum, word| joined(sum, word.same))
}

/// How many words two rows begin with in common.
fn run_length(some: &[Word], others: &[Word]) -> usize {
    some.iter().zip(others).take(LONGEST).take_while(|(a, b)| a.same == b.same).count()
}

/// The breaks before and after a run of words in common, where what stands beyond them goes on with the goal.
fn broken(words: &[Word], goal: &[Word], (at, start, run): (usize, usize, usize)) -> Vec<Quote> {
    let (end, goal_end) = (at + run, start + run);
    let after = || {
        let mut beyond = BREAKS.into_iter().filter_map(|(said, written)| {
            let (said, written) = (end..end + said, goal_end..goal_end + written);
            let more = run_length(words.get(said.end..)?, goal.get(written.end..)?);
            let is_last = written.end + more == goal.len();
            let all = at..said.end + more;
            is_quote((run, start == 0), (more, is_last)).then_some(Quote {
                goal: 0,
                all,
                said,
                written,
            })
        });
        beyond.next()
    };
    let before = || {
        let mut beyond = BREAKS.into_iter().filter_map(|(said, written)| {
            let (said, written) = (at.checked_sub(said)?..at, start.checked_sub(written)?..start);
            let rows = words[..said.start].iter().rev().zip(goal[..written.start].iter().rev());
            let more = rows.take(LONGEST).take_while(|(a, b)| a.same == b.same).count();
            let all = said.start - more..end;
            is_quote((more, more == written.start), (run, goal_end == goal.len()))
                .then_some(Quote { goal: 0, all, said, written })
        });
        beyond.next()
    };
    before().into_iter().chain(after()).collect()
}

/// Whether so many words before and after a break are a quote: fewer suffice where the goal begins or ends with them.
fn is_quote((before, is_first): (usize, bool), (after, is_last): (usize, bool)) -> bool {
    let enough =
        |count: usize, is_end: bool| count >= if is_end { FEWEST_AT_END } else { FEWEST_BESIDE };
    before + after >= FEWEST_WORDS && enough(before, is_first) && enough(after, is_last)
}

/// Whether one word stands for another that only ends differently, as when a sentence leads into the goal.
fn is_inflected(said: &str, written: &str) -> bool {
    let (said, written) = (said.to_lowercase(), written.to_lowercase());
    let stem: usize = said
        .chars()
        .zip(written.chars())
        .take_while(|(a, b)| a == b)
        .map(|(c, _)| c.len_utf8())
        .sum();
    let is_ending =
        |word: &str| !word.contains(' ') && word[stem..].chars().count() <= LONGEST_ENDING;
    said[..stem].chars().count() >= SHORTEST_STEM && is_ending(&said) && is_ending(&written)
}

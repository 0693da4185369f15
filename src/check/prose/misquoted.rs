//! Goals that are quoted in nearly their own words.

use super::quote::{FEWEST_WORDS, Quote, Rows, is_inflected, longest, overlap};
use crate::check::plan_prose::Worded;
use crate::check::{Check, FileProse, PlanProse, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{FileRole, Goal, Model, NodeKind, PlanIx};
use crate::snapshot::Snapshot;
use crate::syntax::{Word, run_of, words};
use std::collections::BTreeSet;
use std::ops::Range;

static MISQUOTED: Rule = Rule {
    id: "maaltekst-avvik",
    level: Level::Warning,
    doc: include_str!("../maaltekst-avvik.md"),
};

pub(in crate::check) const CHECK: Check = Check { rules: &[&MISQUOTED], run: Run::Prose(run) };

/// Neighbouring words by which a goal is found: of six words around a break, three stand together.
const KEY: usize = 3;
/// Of goals that say the same, not more than these are looked at.
const MOST_ALIKE: usize = 16;
/// More quotes than this are not looked for in one paragraph.
const MOST_QUOTES: usize = 100;
/// What ends a sentence.
const ENDS: [char; 4] = ['.', '!', '?', ':'];

fn run(snapshot: &Snapshot, text: &PlanProse<'_>, found: &mut Vec<Diagnostic>) {
    let goals = Goals::of(snapshot, text.plan);
    for one in &text.files {
        for worded in one.passages() {
            let quotes = goals.misquoted(worded).into_iter();
            found.extend(quotes.map(|quote| goals.told(one, worded, &quote)));
        }
    }
}

/// The goals that a plan may quote.
struct Goals<'a> {
    plan: PlanIx,
    all: Vec<(PlanIx, &'a Goal, Vec<Word>)>,
    model: &'a Model,
    index: Index,
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
            Some((plan, goal, words(&goal.text)))
        });
        let all: Vec<_> = goals.filter(|(_, _, words)| words.len() >= FEWEST_WORDS).collect();
        let index = Index::of(all.iter().map(|(_, _, words)| words.as_slice()));
        Self { plan, all, model, index }
    }

    /// Where the words quote goals with a break. Words that quote some goal as it stands are no misquote of another.
    fn misquoted(&self, worded: Worded<'_>) -> Vec<Quote> {
        let candidates = self.index.candidates(worded.words);
        if candidates.is_empty() {
            return Vec::new();
        }
        let (mut quotes, mut exact): (Vec<Quote>, Vec<Range<usize>>) = (Vec::new(), Vec::new());
        for at in candidates {
            if quotes.len() >= MOST_QUOTES {
                break;
            }
            for (_, goal, start) in self.index.get(&worded.words[at..at + KEY]) {
                let rows = Rows { text: worded.words, goal: &self.all[*goal].2 };
                let Some(run) = rows.run(at, *start) else { continue };
                if run.in_text().len() >= FEWEST_WORDS {
                    exact.push(run.in_text());
                }
                quotes.extend(rows.before(*goal, run));
                quotes.extend(rows.after(*goal, run));
            }
        }
        let is_exact = |said: &Range<usize>| exact.iter().any(|exact| overlap(exact, said));
        let ends = |at: usize| worded.behind(at).contains(ENDS);
        let quotes =
            quotes.into_iter().filter_map(|quote| quote.within_sentence(ends)).filter(|quote| {
                let (said, written) = (worded.text(quote.said.clone()), self.written(quote));
                !is_exact(&quote.said) && !is_inflected(said, written)
            });
        longest(quotes.collect())
    }

    /// What the goal says where it is broken.
    fn written(&self, quote: &Quote) -> &str {
        let (_, goal, words) = &self.all[quote.goal];
        let broken = &words[quote.written.clone()];
        let ends = broken.first().zip(broken.last());
        ends.map_or("", |(first, last)| &goal.text[first.start()..last.end()])
    }

    fn told(&self, one: &FileProse<'_>, worded: Worded<'_>, quote: &Quote) -> Diagnostic {
        let (owner, goal, _) = &self.all[quote.goal];
        let written = self.written(quote);
        let said = worded.text(quote.said.clone());
        let key = match (said.is_empty(), written.is_empty()) {
            (true, _) => "maaltekst-avvik-mangler",
            (_, true) => "maaltekst-avvik-ekstra",
            _ => "maaltekst-avvik",
        };
        let whole_name = format!("{}#{}", self.model.plan(*owner).id(), goal.id.value);
        let name = if *owner == self.plan { &goal.id.value } else { &whole_name };
        let message = Message::new(key).with("navn", name).with("sagt", said).with("maal", written);
        let is_case = one.file.role == FileRole::Case;
        let target = format!("![[{}]]", if is_case { &whole_name } else { name });
        Diagnostic::new(&MISQUOTED, worded.place(one.file, quote.all.clone()), message)
            .at_level(if is_case { Level::Error } else { MISQUOTED.level })
            .help(Message::new("maaltekst-avvik-hjelp").with("forslag", target))
            .related(goal.text.place.clone(), Message::new("maaltekst-avvik-sted-maal"))
    }
}

/// Finds any [`KEY`] words of goals.
struct Index {
    /// The words as a number, the goal, and where in it they stand; sorted.
    places: Vec<(u64, usize, usize)>,
    /// By the first bits of a word's number, whether a goal may have it: most words are in none.
    words: Box<[bool; 1 << Self::BITS]>,
}

impl Index {
    /// So many first bits are looked at.
    const BITS: u32 = 12;

    fn of<'w>(goals: impl Iterator<Item = &'w [Word]>) -> Self {
        let mut index = Self { places: Vec::new(), words: Box::new([false; 1 << Self::BITS]) };
        for (goal, words) in goals.enumerate() {
            let keys = words.windows(KEY).map(run_of).enumerate();
            index.places.extend(keys.map(|(at, key)| (key, goal, at)));
            for word in words {
                index.words[Self::first_bits(word)] = true;
            }
        }
        index.places.sort_unstable();
        index
    }

    /// Where [`KEY`] words begin that may all be of goals.
    fn candidates(&self, words: &[Word]) -> Vec<usize> {
        let (mut found, mut in_row) = (Vec::new(), 0);
        for (at, word) in words.iter().enumerate() {
            in_row = if self.words[Self::first_bits(word)] { in_row + 1 } else { 0 };
            if in_row >= KEY {
                found.push(at + 1 - KEY);
            }
        }
        found
    }

    fn get(&self, words: &[Word]) -> &[(u64, usize, usize)] {
        let key = run_of(words);
        let from = &self.places[self.places.partition_point(|one| one.0 < key)..];
        &from[..from.iter().take(MOST_ALIKE).take_while(|one| one.0 == key).count()]
    }

    fn first_bits(word: &Word) -> usize {
        (word.same >> (u64::BITS - Self::BITS)) as usize
    }
}

//! Words of a text that are a goal's, save for a break.

use crate::syntax::Word;
use std::ops::Range;

/// So many words of a goal in a row are a quote of it, also where the row is broken.
pub(super) const FEWEST_WORDS: usize = 6;
/// On each side of the break stand at least so many of them,
const FEWEST_BESIDE: usize = 3;
/// or so many, where the goal begins or ends with them.
const FEWEST_AT_END: usize = 2;
/// Sizes of a break, in words of the text and of the goal, the smallest first.
const BREAKS: [(usize, usize); 8] =
    [(1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (2, 0), (0, 2), (2, 2)];
/// Longer runs are not looked through.
const LONGEST: usize = 100;
/// Forms of a word have so many first letters in common, and at most so many others.
const SHORTEST_STEM: usize = 3;
const LONGEST_ENDING: usize = 3;
/// Behind one of these stands a verb, which may be shorter: «skal få» for «får».
const MODAL_VERBS: &[&str] =
    &["skal", "kan", "vil", "må", "bør", "skulle", "kunne", "ville", "måtte", "burde"];
const SHORTEST_VERB: usize = 2;
/// Forms of one verb that have nothing in common, in bokmål and nynorsk.
const TO_BE: &[&str] = &["er", "være", "vere"];

pub(super) struct Quote {
    pub goal: usize,
    /// All of it, in the words of the text.
    pub all: Range<usize>,
    /// The break, in the words of the text and of the goal.
    pub said: Range<usize>,
    pub written: Range<usize>,
    /// Whether the goal begins with the first word, and ends with the last.
    from_start: bool,
    to_end: bool,
}

impl Quote {
    /// What of the quote stands in one sentence with the break, if that is a quote too; `ends` tells whether a sentence
    /// ends behind a word. That the quote goes on in the next sentence is as good as that the goal ends there.
    pub fn within_sentence(mut self, ends: impl Fn(usize) -> bool) -> Option<Self> {
        let break_and_before = self.said.start.checked_sub(1)?..self.said.end;
        if break_and_before.clone().any(&ends) {
            return None;
        }
        let first = (self.all.start..break_and_before.start).rev().find(|at| ends(*at));
        let last = (self.said.end..self.all.end - 1).find(|at| ends(*at));
        self.all.start = first.map_or(self.all.start, |end| end + 1);
        self.all.end = last.map_or(self.all.end, |end| end + 1);
        let before = (self.said.start - self.all.start, self.from_start || first.is_some());
        let after = (self.all.end - self.said.end, self.to_end || last.is_some());
        is_quote([before, after]).then_some(self)
    }
}

/// The words of a text beside those of a goal.
#[derive(Clone, Copy)]
pub(super) struct Rows<'a> {
    pub text: &'a [Word],
    pub goal: &'a [Word],
}

/// Where words in common begin in both rows, and how many they are.
#[derive(Clone, Copy)]
pub(super) struct Run {
    at: usize,
    start: usize,
    length: usize,
}

impl Run {
    pub fn in_text(self) -> Range<usize> {
        self.at..self.at + self.length
    }
}

impl Rows<'_> {
    /// The run that begins here, unless it has begun before.
    pub fn run(self, at: usize, start: usize) -> Option<Run> {
        let before = at.checked_sub(1).zip(start.checked_sub(1));
        let has_begun = before.is_some_and(|(a, b)| self.text[a].same == self.goal[b].same);
        let length = alike(self.text[at..].iter(), self.goal[start..].iter());
        (!has_begun).then_some(Run { at, start, length })
    }

    /// What goes on with the goal after a break behind the run.
    pub fn after(self, goal: usize, run: Run) -> Option<Quote> {
        let (end, goal_end) = (run.at + run.length, run.start + run.length);
        let mut quotes = BREAKS.into_iter().filter_map(|(said, written)| {
            let (said, written) = (end..end + said, goal_end..goal_end + written);
            let (text, rest) = (self.text.get(said.end..)?, self.goal.get(written.end..)?);
            let more = alike(text.iter(), rest.iter());
            let all = run.at..said.end + more;
            let (from_start, to_end) = (run.start == 0, more == rest.len());
            let sides = [(run.length, from_start), (more, to_end)];
            is_quote(sides).then_some(Quote { goal, all, said, written, from_start, to_end })
        });
        quotes.next()
    }

    /// What leads to the run from before a break.
    pub fn before(self, goal: usize, run: Run) -> Option<Quote> {
        let mut quotes = BREAKS.into_iter().filter_map(|(said, written)| {
            let said = run.at.checked_sub(said)?..run.at;
            let written = run.start.checked_sub(written)?..run.start;
            let (text, rest) = (&self.text[..said.start], &self.goal[..written.start]);
            let more = alike(text.iter().rev(), rest.iter().rev());
            let all = said.start - more..run.at + run.length;
            let (from_start, to_end) =
                (more == rest.len(), run.start + run.length == self.goal.len());
            let sides = [(more, from_start), (run.length, to_end)];
            is_quote(sides).then_some(Quote { goal, all, said, written, from_start, to_end })
        });
        quotes.next()
    }
}

/// How many words two rows begin with in common.
fn alike<'w>(
    some: impl Iterator<Item = &'w Word>,
    others: impl Iterator<Item = &'w Word>,
) -> usize {
    some.zip(others).take(LONGEST).take_while(|(a, b)| a.same == b.same).count()
}

/// Whether so many words on both sides are a quote; each side tells whether the goal begins or ends with it.
fn is_quote(sides: [(usize, bool); 2]) -> bool {
    let enough = |(count, is_end): (usize, bool)| {
        count >= if is_end { FEWEST_AT_END } else { FEWEST_BESIDE }
    };
    sides.into_iter().all(enough) && sides[0].0 + sides[1].0 >= FEWEST_WORDS
}

/// Of quotes that overlap, the longest.
pub(super) fn longest(mut quotes: Vec<Quote>) -> Vec<Quote> {
    quotes.sort_by_key(|one| (std::cmp::Reverse(one.all.len()), one.all.start, one.goal));
    let mut longest: Vec<Quote> = Vec::new();
    for quote in quotes {
        if longest.iter().all(|other| !overlap(&other.all, &quote.all)) {
            longest.push(quote);
        }
    }
    longest
}

pub(super) fn overlap(some: &Range<usize>, other: &Range<usize>) -> bool {
    some.start < other.end && other.start < some.end
}

/// Whether one word stands for another that only ends differently, as when a sentence leads into the goal.
pub(super) fn is_inflected(said: &str, written: &str) -> bool {
    let (said, written) = (said.to_lowercase(), written.to_lowercase());
    let (verb, written_verb) = (without_modal(&said), without_modal(&written));
    let is_verb = verb.len() < said.len() || written_verb.len() < written.len();
    let shortest = if is_verb { SHORTEST_VERB } else { SHORTEST_STEM };
    let is_to_be = [verb, written_verb].iter().all(|word| TO_BE.contains(word));
    is_to_be || are_forms(verb, written_verb, shortest)
}

fn without_modal(said: &str) -> &str {
    let modal = said.split_once(' ').filter(|(first, _)| MODAL_VERBS.contains(first));
    modal.map_or(said, |(_, verb)| verb)
}

fn are_forms(said: &str, written: &str, shortest_stem: usize) -> bool {
    let shared = said.chars().zip(written.chars()).take_while(|(a, b)| a == b).count();
    let is_form =
        |word: &str| !word.contains(' ') && word.chars().count() <= shared + LONGEST_ENDING;
    shared >= shortest_stem && is_form(said) && is_form(written)
}

//! How alike two texts are, and which are alike among many, without comparing each with all.

use crate::syntax::{Word, run_of, words};
use std::collections::HashMap;

/// What a text is made of: its words and its pairs of neighbouring words, hashed, sorted, each once.
#[derive(Clone, Debug)]
pub(super) struct Print(Vec<u64>);

/// In a text of fewer words than this, small words tell too.
const FEW_WORDS: usize = 5;
/// Letters of a word that tells something by itself.
const TELLING: u8 = 4;

impl Print {
    pub fn of(text: &str) -> Self {
        let words = words(text);
        let tells = |word: &&Word| words.len() < FEW_WORDS || word.letters >= TELLING;
        let singles = words.iter().filter(tells).map(|word| word.same);
        let mut marks: Vec<u64> = singles.chain(words.windows(2).map(run_of)).collect();
        marks.sort_unstable();
        marks.dedup();
        Self(marks)
    }

    pub fn size(&self) -> usize {
        self.0.len()
    }

    pub fn shared(&self, other: &Self) -> usize {
        let (mut here, mut there) = (self.0.iter().peekable(), other.0.iter().peekable());
        let mut shared = 0;
        while let (Some(a), Some(b)) = (here.peek(), there.peek()) {
            let order = a.cmp(b);
            shared += usize::from(order.is_eq());
            if order.is_le() {
                here.next();
            }
            if order.is_ge() {
                there.next();
            }
        }
        shared
    }

    /// From 0, nothing in common, to 100.
    pub fn likeness(&self, other: &Self) -> usize {
        200 * self.shared(other) / (self.size() + other.size()).max(1)
    }

    /// How much of this text is in the other, from 0 to 100.
    pub fn part_in(&self, other: &Self) -> usize {
        100 * self.shared(other) / self.size().max(1)
    }
}

/// A mark that gives more pairs than this tells nothing.
const COMMON: usize = 36;

/// Pairs, of an old and a new one, that have something uncommon in common: what may be alike.
pub(super) fn candidates(old: &[(usize, &Print)], new: &[(usize, &Print)]) -> Vec<(usize, usize)> {
    let mut holders: HashMap<u64, [Vec<usize>; 2]> = HashMap::new();
    for (side, prints) in [old, new].into_iter().enumerate() {
        for (at, print) in prints {
            for mark in &print.0 {
                holders.entry(*mark).or_default()[side].push(*at);
            }
        }
    }
    let mut pairs = Vec::new();
    for mark in old.iter().flat_map(|(_, print)| &print.0) {
        // Taken out, so that a mark of several old ones is looked at once.
        let Some([olds, news]) = holders.remove(mark) else { continue };
        if olds.len() * news.len() <= COMMON {
            let with_all_new = |old: usize| news.iter().map(move |new| (old, *new));
            pairs.extend(olds.iter().flat_map(|old| with_all_new(*old)));
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

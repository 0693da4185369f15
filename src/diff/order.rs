//! What was taken out of its order, when most of a list kept it.

use std::hash::{DefaultHasher, Hash, Hasher};

/// Something that stands in both lists.
#[derive(Clone, Copy, Debug)]
pub struct Kept {
    pub old: usize,
    pub new: usize,
    weight: u64,
}

impl Kept {
    /// `text` is what it says, on both sides: the more it says, the rather others have moved past it.
    #[must_use]
    pub fn new(old: usize, new: usize, texts: [&str; 2]) -> Self {
        let length: usize = texts.iter().map(|text| text.chars().count() + 1).sum();
        // Of two equally long ones either may have moved. The hash settles it, alike from both sides.
        let hash = texts.map(hash).into_iter().fold(0, u64::wrapping_add) % TIES;
        Self { old, new, weight: length as u64 * TIES + hash }
    }
}

const TIES: u64 = 1 << 20;

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// The fewest (by weight) that must have moved for the rest to stand in the order they stood in.
#[must_use]
pub fn strays(mut kept: Vec<Kept>) -> Vec<Kept> {
    kept.sort_by_key(|one| (one.old, one.new));
    let chain = heaviest_chain(&kept);
    let mut chain = chain.into_iter().peekable();
    let stays = (0..kept.len()).map(|at| chain.next_if_eq(&at).is_some()).collect::<Vec<_>>();
    kept.into_iter().zip(stays).filter(|(_, stays)| !stays).map(|(one, _)| one).collect()
}

/// The heaviest run that rises in the new list: positions in `kept`, rising.
fn heaviest_chain(kept: &[Kept]) -> Vec<usize> {
    let mut ranks: Vec<usize> = (0..kept.len()).collect();
    ranks.sort_by_key(|at| kept[*at].new);
    let mut rank_of = vec![0; kept.len()];
    ranks.iter().enumerate().for_each(|(rank, at)| rank_of[*at] = rank);
    let mut best = Prefixes(vec![None; kept.len() + 1]);
    let mut before = vec![None; kept.len()];
    for at in 0..kept.len() {
        let chain = best.heaviest(rank_of[at]);
        before[at] = chain.map(|(_, last)| last);
        let weight = chain.map_or(0, |(weight, _)| weight) + u128::from(kept[at].weight);
        best.enter(rank_of[at], (weight, at));
    }
    let last = best.heaviest(kept.len()).map(|(_, last)| last);
    let mut chain: Vec<usize> = std::iter::successors(last, |at| before[*at]).collect();
    chain.reverse();
    chain
}

/// The heaviest chain that ends below a rank (a Fenwick tree of maxima).
struct Prefixes(Vec<Option<(u128, usize)>>);

impl Prefixes {
    fn heaviest(&self, below: usize) -> Option<(u128, usize)> {
        let down = |at: &usize| Some(at & (at - 1)).filter(|at| *at > 0);
        let steps = std::iter::successors(Some(below).filter(|at| *at > 0), down);
        steps.filter_map(|at| self.0[at]).max()
    }

    fn enter(&mut self, rank: usize, chain: (u128, usize)) {
        let mut at = rank + 1;
        while at < self.0.len() {
            self.0[at] = self.0[at].max(Some(chain));
            at += at & at.wrapping_neg();
        }
    }
}

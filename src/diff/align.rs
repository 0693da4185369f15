//! Which text became which, by words alone: first the same, then parts of a whole, then the alike.

use super::likeness::{Print, candidates};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A text to be found again.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Unit<'a> {
    pub text: &'a str,
    /// Only units of one sort are compared.
    pub sort: u8,
    /// Units of one group stand in the same place: there less likeness is enough.
    pub group: usize,
}

/// Positions in the old and the new list that belong together. What is in none of them is gone or new.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Alignment {
    pub pairs: Vec<(usize, usize)>,
    pub splits: Vec<(usize, Vec<usize>)>,
    pub merges: Vec<(Vec<usize>, usize)>,
}

impl Alignment {
    /// The same for lists that these were picked from, at `old` and `new`.
    #[must_use]
    pub fn picked_from(self, old: &[usize], new: &[usize]) -> Self {
        let all =
            |parts: Vec<usize>, from: &[usize]| parts.into_iter().map(|at| from[at]).collect();
        let Self { pairs, splits, merges } = self;
        Self {
            pairs: pairs.into_iter().map(|(was, is)| (old[was], new[is])).collect(),
            splits: splits.into_iter().map(|(was, parts)| (old[was], all(parts, new))).collect(),
            merges: merges.into_iter().map(|(parts, is)| (all(parts, old), new[is])).collect(),
        }
    }

    pub fn extend(&mut self, other: Self) {
        self.pairs.extend(other.pairs);
        self.splits.extend(other.splits);
        self.merges.extend(other.merges);
    }

    /// Each old position with each new one that it has to do with.
    pub fn ties(&self) -> impl Iterator<Item = (usize, usize)> {
        let split = |(old, parts): &(usize, Vec<usize>)| {
            let old = *old;
            parts.clone().into_iter().map(move |new| (old, new))
        };
        let merged = |(parts, new): &(Vec<usize>, usize)| {
            let new = *new;
            parts.clone().into_iter().map(move |old| (old, new))
        };
        let pairs = self.pairs.iter().copied();
        pairs.chain(self.splits.iter().flat_map(split)).chain(self.merges.iter().flat_map(merged))
    }

    /// The old and the new positions that have a place in it.
    #[must_use]
    pub fn placed(&self) -> [BTreeSet<usize>; 2] {
        let (old, new) = self.ties().unzip();
        [old, new]
    }
}

/// Likeness, of 100, for two texts in one group to be one text reworded, and for texts far apart.
const NEAR: usize = 30;
const FAR: usize = 50;
/// A text of fewer words than this is not looked for elsewhere: it would be found by chance.
const FEWEST_WORDS: usize = 4;
/// How much, of 100, of each part stands in the whole, and of the whole in its parts together.
const OF_PART: usize = 70;
const OF_WHOLE: usize = 70;
/// A part is at most so much, of 100, of the whole.
const LARGEST_PART: usize = 85;
/// Groups with so many pairs left are compared each with all.
const FEW_PAIRS: usize = 400;

/// Finds old texts among new ones. To turn the lists around turns the answer around.
#[must_use]
pub fn align(old: &[Unit<'_>], new: &[Unit<'_>]) -> Alignment {
    // Where several answers are as good, both directions must choose the same one.
    let order = old.iter().map(|unit| unit.text).cmp(new.iter().map(|unit| unit.text));
    if order.is_gt() {
        return turned(Aligner::new(new, old).align());
    }
    Aligner::new(old, new).align()
}

fn turned(alignment: Alignment) -> Alignment {
    let Alignment { pairs, splits, merges } = alignment;
    Alignment {
        pairs: pairs.into_iter().map(|(old, new)| (new, old)).collect(),
        splits: merges.into_iter().map(|(parts, whole)| (whole, parts)).collect(),
        merges: splits.into_iter().map(|(whole, parts)| (parts, whole)).collect(),
    }
}

struct Aligner<'a> {
    units: [&'a [Unit<'a>]; 2],
    /// What is not yet placed, on either side.
    left: [BTreeSet<usize>; 2],
    /// Made when first needed.
    prints: [BTreeMap<usize, Print>; 2],
    found: Alignment,
}

const OLD: usize = 0;
const NEW: usize = 1;

impl<'a> Aligner<'a> {
    fn new(old: &'a [Unit<'a>], new: &'a [Unit<'a>]) -> Self {
        Self {
            units: [old, new],
            left: [(0..old.len()).collect(), (0..new.len()).collect()],
            prints: [BTreeMap::new(), BTreeMap::new()],
            found: Alignment::default(),
        }
    }

    fn align(mut self) -> Alignment {
        self.same(|unit| Some((unit.sort, unit.group, unit.text)));
        self.same(|unit| is_long(unit.text).then_some((unit.sort, 0, unit.text)));
        for side in [OLD, NEW] {
            let print = |at: &usize| (*at, Print::of(self.units[side][*at].text));
            self.prints[side] = self.left[side].iter().map(print).collect();
        }
        self.parts();
        self.alike_near();
        self.alike_far();
        self.found.pairs.sort_unstable();
        self.found
    }

    /// Pairs units with the same key, the first with the first.
    fn same<K: std::hash::Hash + Eq>(&mut self, key: impl Fn(&Unit<'a>) -> Option<K>) {
        let mut waiting: HashMap<K, Vec<usize>> = HashMap::new();
        for at in self.left[NEW].iter().rev() {
            if let Some(key) = key(&self.units[NEW][*at]) {
                waiting.entry(key).or_default().push(*at);
            }
        }
        for old in self.left[OLD].clone() {
            let key = key(&self.units[OLD][old]);
            if let Some(new) = key.and_then(|key| waiting.get_mut(&key)?.pop()) {
                self.pair(old, new);
            }
        }
    }

    fn pair(&mut self, old: usize, new: usize) {
        self.left[OLD].remove(&old);
        self.left[NEW].remove(&new);
        self.found.pairs.push((old, new));
    }

    fn left_of(&self, side: usize, wanted: impl Fn(&Unit<'a>) -> bool) -> Vec<(usize, &Print)> {
        let left = self.left[side].iter().filter(|at| wanted(&self.units[side][**at]));
        left.filter_map(|at| Some((*at, self.prints[side].get(at)?))).collect()
    }

    /// The pairs left anywhere that may have to do with each other.
    fn far_candidates(&self) -> Vec<(usize, usize)> {
        let long = |unit: &Unit<'a>| is_long(unit.text);
        let all = candidates(&self.left_of(OLD, long), &self.left_of(NEW, long));
        let fits =
            |(old, new): &(usize, usize)| self.units[OLD][*old].sort == self.units[NEW][*new].sort;
        all.into_iter().filter(fits).collect()
    }

    /// Wholes that became parts, and parts that became a whole; the surest first.
    fn parts(&mut self) {
        let candidates = self.far_candidates();
        let mut found: Vec<Division> = Vec::new();
        for side in [OLD, NEW] {
            let mut wholes: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
            for (old, new) in &candidates {
                let (whole, part) = if side == OLD { (*old, *new) } else { (*new, *old) };
                if self.is_part(side, whole, part) {
                    wholes.entry(whole).or_default().push(part);
                }
            }
            let whole_with_parts = wholes.into_iter().filter(|(_, parts)| parts.len() > 1);
            found.extend(whole_with_parts.map(|(whole, parts)| Division { side, whole, parts }));
        }
        found.sort_by_key(|one| std::cmp::Reverse(self.covered(one)));
        for one in found {
            self.take(one);
        }
    }

    fn is_part(&self, side: usize, whole: usize, part: usize) -> bool {
        let whole = self.prints[side].get(&whole);
        let part = self.prints[1 - side].get(&part);
        whole.zip(part).is_some_and(|(whole, part)| {
            part.part_in(whole) >= OF_PART && 100 * part.size() <= LARGEST_PART * whole.size()
        })
    }

    /// How much of the whole stands in its parts, of 100.
    fn covered(&self, one: &Division) -> usize {
        let Some(whole) = self.prints[one.side].get(&one.whole) else { return 0 };
        let parts = one.parts.iter().filter_map(|part| self.prints[1 - one.side].get(part));
        100 * parts.map(|part| part.shared(whole)).sum::<usize>() / whole.size().max(1)
    }

    fn take(&mut self, mut one: Division) {
        one.parts.retain(|part| self.left[1 - one.side].contains(part));
        let left = self.left[one.side].contains(&one.whole) && one.parts.len() > 1;
        if !left || self.covered(&one) < OF_WHOLE {
            return;
        }
        self.left[one.side].remove(&one.whole);
        for part in &one.parts {
            self.left[1 - one.side].remove(part);
        }
        match one.side {
            OLD => self.found.splits.push((one.whole, one.parts)),
            _ => self.found.merges.push((one.parts, one.whole)),
        }
    }

    fn alike_near(&mut self) {
        let mut groups: BTreeMap<(u8, usize), [Vec<usize>; 2]> = BTreeMap::new();
        for side in [OLD, NEW] {
            for at in &self.left[side] {
                let Unit { sort, group, text } = self.units[side][*at];
                // One word is the same word or another.
                if text.contains(char::is_whitespace) {
                    groups.entry((sort, group)).or_default()[side].push(*at);
                }
            }
        }
        let mut pairs = Vec::new();
        for [olds, news] in groups.into_values() {
            if olds.len() * news.len() <= FEW_PAIRS {
                let with_all_new = |old: usize| news.iter().map(move |new| (old, *new));
                pairs.extend(olds.iter().flat_map(|old| with_all_new(*old)));
            } else {
                let print = |side: usize, at: usize| Some((at, self.prints[side].get(&at)?));
                let olds: Vec<_> = olds.into_iter().filter_map(|at| print(OLD, at)).collect();
                let news: Vec<_> = news.into_iter().filter_map(|at| print(NEW, at)).collect();
                pairs.extend(candidates(&olds, &news));
            }
        }
        self.alike(pairs, NEAR);
    }

    fn alike_far(&mut self) {
        self.alike(self.far_candidates(), FAR);
    }

    /// Pairs what is at least so alike: the most alike first, then those that stand alike.
    fn alike(&mut self, candidates: Vec<(usize, usize)>, least: usize) {
        let likeness = |(old, new): (usize, usize)| {
            let likeness = self.prints[OLD].get(&old)?.likeness(self.prints[NEW].get(&new)?);
            (likeness >= least).then_some((likeness, old, new))
        };
        let mut alike: Vec<_> = candidates.into_iter().filter_map(likeness).collect();
        alike.sort_by_key(|(likeness, old, new)| {
            (std::cmp::Reverse(*likeness), old.abs_diff(*new), *old)
        });
        for (_, old, new) in alike {
            if self.left[OLD].contains(&old) && self.left[NEW].contains(&new) {
                self.pair(old, new);
            }
        }
    }
}

/// A whole on one side and its parts on the other.
struct Division {
    side: usize,
    whole: usize,
    parts: Vec<usize>,
}

fn is_long(text: &str) -> bool {
    text.split_whitespace().nth(FEWEST_WORDS - 1).is_some()
}

//! Two rows of blocks, items or cells as one row, in the order they are shown.

use crate::diff::align::{Alignment, Unit, align};
use crate::diff::order::{Kept, strays};
use std::collections::BTreeSet;

/// What comes next in the merged row of two: something old, something new, or the same in both.
#[derive(Clone, Copy)]
pub(super) enum Step {
    Old(usize),
    New(usize),
    Both(usize, usize),
}

/// Both rows as one, the old before the new where they part. What changed places is not the same. `known` are pairs that
/// need not be looked for.
pub(super) fn steps(old: &[Unit<'_>], new: &[Unit<'_>], known: &[(usize, usize)]) -> Vec<Step> {
    let mut placed: [BTreeSet<usize>; 2] = <_>::default();
    let first = |(was, is): &(usize, usize)| placed[0].insert(*was) && placed[1].insert(*is);
    let found = aligned(old, new, known);
    let ties: Vec<(usize, usize)> =
        known.iter().copied().chain(found.ties()).filter(first).collect();
    in_order(ties, old, new)
}

fn aligned(old: &[Unit<'_>], new: &[Unit<'_>], known: &[(usize, usize)]) -> Alignment {
    let (olds, news): (BTreeSet<usize>, BTreeSet<usize>) = known.iter().copied().unzip();
    let left = |units: &[Unit<'_>], known: &BTreeSet<usize>| -> Vec<usize> {
        (0..units.len()).filter(|at| !known.contains(at)).collect()
    };
    let (was, is) = (left(old, &olds), left(new, &news));
    let [before, after] = [(&was, old), (&is, new)]
        .map(|(left, units)| left.iter().map(|at| units[*at]).collect::<Vec<_>>());
    align(&before, &after).picked_from(&was, &is)
}

fn in_order(ties: Vec<(usize, usize)>, old: &[Unit<'_>], new: &[Unit<'_>]) -> Vec<Step> {
    let kept = ties.iter().map(|(was, is)| Kept::new(*was, *is, [old[*was].text, new[*is].text]));
    let moved: BTreeSet<usize> = strays(kept.collect()).iter().map(|stray| stray.new).collect();
    let mut ties: Vec<_> = ties.into_iter().filter(|(_, is)| !moved.contains(is)).collect();
    ties.sort_unstable();
    let (mut steps, mut was, mut is) = (Vec::new(), 0, 0);
    for (before, after) in ties.into_iter().chain([(old.len(), new.len())]) {
        steps.extend((was..before).map(Step::Old));
        steps.extend((is..after).map(Step::New));
        if before < old.len() {
            steps.push(Step::Both(before, after));
        }
        (was, is) = (before + 1, after + 1);
    }
    steps
}

/// Both rows as one where their texts are all they are known by.
pub(super) fn steps_of(old: &[String], new: &[String]) -> Vec<Step> {
    fn units(texts: &[String]) -> Vec<Unit<'_>> {
        texts.iter().map(|text| Unit { text, sort: 0, group: 0 }).collect()
    }
    steps(&units(old), &units(new), &[])
}

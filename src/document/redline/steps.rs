//! Two rows of blocks, items or cells as one row, in the order they are shown.

use crate::diff::align::{Alignment, Unit, align};
use crate::diff::order::{Kept, strays};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What comes next in the merged row of two: something old, something new, or versions of the same. One that became
/// several, and several that became one, are versions of the same too.
#[derive(Clone)]
pub(super) struct Span {
    pub old: Range<usize>,
    pub new: Range<usize>,
    /// It stands elsewhere in the other row.
    pub moved: bool,
}

/// Both rows as one, the old before the new where they part. What changed places is not the same. `known` are pairs that
/// need not be looked for.
pub(super) fn spans(old: &[Unit<'_>], new: &[Unit<'_>], known: &[(usize, usize)]) -> Vec<Span> {
    let mut placed: [BTreeSet<usize>; 2] = <_>::default();
    let first = |(was, is): &(usize, usize)| placed[0].insert(*was) && placed[1].insert(*is);
    let found = aligned(old, new, known);
    let ties: Vec<(usize, usize)> =
        known.iter().copied().chain(found.ties()).filter(first).collect();
    let kept = ties.iter().map(|(was, is)| Kept::new(*was, *is, [old[*was].text, new[*is].text]));
    let (olds, news) = strays(kept.collect()).iter().map(|stray| (stray.old, stray.new)).unzip();
    let mut ties = ties;
    ties.sort_unstable();
    Merger { lengths: lengths(&found), moved: [olds, news] }.merged(&ties, [old.len(), new.len()])
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

/// By the first of each, how many became how many, where they stand together.
fn lengths(found: &Alignment) -> BTreeMap<(usize, usize), (usize, usize)> {
    let together = |parts: &[usize]| parts.windows(2).all(|pair| pair[0] + 1 == pair[1]);
    let splits = found.splits.iter().filter(|(_, parts)| together(parts));
    let splits = splits.map(|(was, parts)| ((*was, parts[0]), (1, parts.len())));
    let merges = found.merges.iter().filter(|(parts, _)| together(parts));
    let merges = merges.map(|(parts, is)| ((parts[0], *is), (parts.len(), 1)));
    splits.chain(merges).collect()
}

struct Merger {
    lengths: BTreeMap<(usize, usize), (usize, usize)>,
    /// The old and the new positions of what changed places.
    moved: [BTreeSet<usize>; 2],
}

impl Merger {
    fn merged(&self, ties: &[(usize, usize)], ends: [usize; 2]) -> Vec<Span> {
        let (mut spans, mut was, mut is) = (Vec::new(), 0, 0);
        for tie in ties.iter().filter(|(_, is)| !self.moved[1].contains(is)) {
            let (before, after) = *tie;
            self.between(was..before, is..after, &mut spans);
            let (olds, news) = self.lengths.get(tie).copied().unwrap_or((1, 1));
            (was, is) = (before + olds, after + news);
            spans.push(Span { old: before..was, new: after..is, moved: false });
        }
        self.between(was..ends[0], is..ends[1], &mut spans);
        spans
    }

    fn between(&self, olds: Range<usize>, news: Range<usize>, spans: &mut Vec<Span>) {
        let [old_moved, new_moved] = &self.moved;
        let empty = news.start..news.start;
        spans.extend(olds.map(|at| Span {
            old: at..at + 1,
            new: empty.clone(),
            moved: old_moved.contains(&at),
        }));
        spans.extend(news.map(|at| Span {
            old: 0..0,
            new: at..at + 1,
            moved: new_moved.contains(&at),
        }));
    }
}

/// One of either row, or the same in both.
#[derive(Clone, Copy)]
pub(super) enum Step {
    Old(usize),
    New(usize),
    Both(usize, usize),
}

/// Both rows as one, one by one, where their texts are all they are known by.
pub(super) fn steps_of(old: &[String], new: &[String]) -> Vec<Step> {
    fn units(texts: &[String]) -> Vec<Unit<'_>> {
        texts.iter().map(|text| Unit { text, sort: 0, group: 0 }).collect()
    }
    spans(&units(old), &units(new), &[]).into_iter().flat_map(singly).collect()
}

/// The first of each side as the same, and the others by themselves.
fn singly(Span { mut old, mut new, .. }: Span) -> Vec<Step> {
    let mut steps = Vec::new();
    if !old.is_empty() && !new.is_empty() {
        steps.extend(old.next().zip(new.next()).map(|(was, is)| Step::Both(was, is)));
    }
    steps.extend(old.map(Step::Old));
    steps.extend(new.map(Step::New));
    steps
}

//! Matching by the ids that writers gave, now and before.

use super::align::Alignment;
use super::change::Kind;
use super::items::Item;
use std::collections::{BTreeMap, BTreeSet};

type Key<'a> = (Kind, &'a str, &'a str);

/// The old and new items that have, or have had, the same id. One id that became several is a split, several that
/// became one a merger.
pub(super) fn by_id(old: (&[Item], &[usize]), new: (&[Item], &[usize])) -> Alignment {
    let olds = Holders::of(old.0, old.1);
    let news = Holders::of(new.0, new.1);
    let mut ties: Vec<(usize, usize)> = Vec::new();
    for (key, before) in &olds.0 {
        let after = news.0.get(key).into_iter().flatten();
        ties.extend(before.iter().copied().zip(after.copied()));
    }
    let (old_known, new_known): (BTreeSet<usize>, BTreeSet<usize>) = ties.iter().copied().unzip();
    // An id that both sides have is nobody's former id: it is only still written down.
    let newly = |(was, is): &(usize, usize)| !(old_known.contains(was) && new_known.contains(is));
    let forwards = former(new.0, new.1, &olds).into_iter().map(|(is, was)| (was, is));
    let backwards = former(old.0, old.1, &news);
    let renamed: BTreeSet<(usize, usize)> = forwards.chain(backwards).filter(newly).collect();
    ties.extend(renamed);
    sorted_out(&ties)
}

/// Who has which id.
struct Holders<'a>(BTreeMap<Key<'a>, Vec<usize>>);

impl<'a> Holders<'a> {
    fn of(items: &'a [Item], among: &[usize]) -> Self {
        let mut holders: BTreeMap<Key<'a>, Vec<usize>> = BTreeMap::new();
        for at in among {
            let item = &items[*at];
            if !item.thing.id.is_empty() {
                let key = (item.thing.kind, item.scope.as_str(), item.thing.id.as_str());
                holders.entry(key).or_default().push(*at);
            }
        }
        Self(holders)
    }
}

/// Each item with those on the other side that have an id it had.
fn former(items: &[Item], among: &[usize], others: &Holders<'_>) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for at in among {
        let item = &items[*at];
        for id in &item.former {
            let key = (item.thing.kind, item.scope.as_str(), id.as_str());
            let holder = others.0.get(&key).and_then(|holders| holders.first());
            found.extend(holder.map(|holder| (*at, *holder)));
        }
    }
    found
}

/// Ties become pairs, splits and mergers. Where several became several, the first tie of each counts.
fn sorted_out(ties: &[(usize, usize)]) -> Alignment {
    let mut of_old: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut of_new: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (was, is) in ties {
        of_old.entry(*was).or_default().push(*is);
        of_new.entry(*is).or_default().push(*was);
    }
    let alone = |other: &BTreeMap<usize, Vec<usize>>, parts: &[usize]| {
        parts.len() > 1 && parts.iter().all(|part| other[part].len() == 1)
    };
    let split = |(_, parts): &(&usize, &Vec<usize>)| alone(&of_new, parts);
    let merged = |(_, parts): &(&usize, &Vec<usize>)| alone(&of_old, parts);
    let splits: Vec<_> =
        of_old.iter().filter(split).map(|(was, parts)| (*was, parts.clone())).collect();
    let merges: Vec<_> =
        of_new.iter().filter(merged).map(|(is, parts)| (parts.clone(), *is)).collect();
    let mut found = Alignment { pairs: Vec::new(), splits, merges };
    let [mut old_placed, mut new_placed] = found.placed();
    for (was, is) in ties {
        if !old_placed.contains(was) && !new_placed.contains(is) {
            old_placed.insert(*was);
            new_placed.insert(*is);
            found.pairs.push((*was, *is));
        }
    }
    found
}

//! What holds whatever the writers did.

use super::edits::{edit, edited};
use super::stage::{changes, pair};
use planverk::diff::align::{Unit, align};
use planverk::diff::words::{Piece, pieces};
use planverk::diff::{Change, Class, What, diff};
use proptest::prelude::*;

/// The change as the other direction must tell it.
fn turned(change: &Change) -> Change {
    let what = match change.what.clone() {
        What::Added => What::Removed,
        What::Removed => What::Added,
        What::Split { into } => What::Merged { from: into },
        What::Merged { from } => What::Split { into: from },
        What::Reworded { field, old, new } => What::Reworded { field, old: new, new: old },
        What::Changed { field, detail, old, new } => {
            What::Changed { field, detail, old: new, new: old }
        }
        What::Cell { row, column, old, new } => What::Cell { row, column, old: new, new: old },
        what => what,
    };
    let class = match change.class {
        Class::Weakened => Class::Tightened,
        Class::Tightened => Class::Weakened,
        class => class,
    };
    Change { what, class, old: change.new.clone(), new: change.old.clone() }
}

/// Changes in no order; what can not be the same both ways is left out: what is repealed one way is content the
/// other, and cells, links and placements are named as the newer version names them.
fn comparable(changes: impl Iterator<Item = Change>) -> Vec<String> {
    let plain = changes.map(|mut change| {
        if change.class == Class::Repealed {
            change.class = Class::Content;
        }
        let texts: Vec<&mut String> = match &mut change.what {
            What::Split { into: parts } | What::Merged { from: parts } => {
                parts.iter_mut().map(|part| &mut part.text).collect()
            }
            What::Cell { row, column, .. } => {
                row.clear();
                column.clear();
                Vec::new()
            }
            What::Reworded { old, new, .. } => vec![old, new],
            _ => Vec::new(),
        };
        let things = change.old.iter_mut().chain(&mut change.new).map(|thing| &mut thing.text);
        for text in texts.into_iter().chain(things).filter(|text| text.contains("by/")) {
            text.clear();
        }
        format!("{change:#?}")
    });
    let mut all: Vec<String> = plain.collect();
    all.sort();
    all
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn nothing_changes_between_a_version_and_itself(edits in prop::collection::vec(edit(), 0..12)) {
        let files = edited(&edits);
        prop_assert_eq!(changes(&files, &files), vec![]);
    }

    #[test]
    fn what_is_read_once_for_both_is_as_if_read_twice(
        before in prop::collection::vec(edit(), 0..6),
        after in prop::collection::vec(edit(), 0..6),
    ) {
        let (old, new) = (edited(&before), edited(&after));
        let [was, is] = pair(&old, &new);
        prop_assert_eq!(diff(&was, &is), changes(&old, &new));
    }

    #[test]
    fn the_way_back_turns_every_change(
        before in prop::collection::vec(edit(), 0..6),
        after in prop::collection::vec(edit(), 0..6),
    ) {
        let (old, new) = (edited(&before), edited(&after));
        let there = comparable(changes(&old, &new).into_iter());
        let back = comparable(changes(&new, &old).iter().map(turned));
        let without = |some: &[String], others: &[String]| -> Vec<String> {
            some.iter().filter(|one| !others.contains(one)).cloned().collect()
        };
        prop_assert_eq!(without(&there, &back), without(&back, &there));
        prop_assert_eq!(there.len(), back.len());
    }

    #[test]
    fn pieces_make_up_both_texts(old in TEXT, new in TEXT) {
        let pieces = pieces(&old, &new);
        let without = |left_out: fn(&Piece) -> bool| -> String {
            pieces.iter().filter(|piece| !left_out(piece)).map(Piece::text).collect()
        };
        prop_assert_eq!(without(|piece| matches!(piece, Piece::New(_))), old.as_str());
        prop_assert_eq!(without(|piece| matches!(piece, Piece::Old(_))), new.as_str());
    }

    #[test]
    fn an_alignment_places_each_text_once(
        old in prop::collection::vec((TEXT, 0..3_usize), 0..12),
        new in prop::collection::vec((TEXT, 0..3_usize), 0..12),
    ) {
        let (olds, news) = (units(&old), units(&new));
        let found = align(&olds, &news);
        let [placed_old, placed_new] = found.placed();
        let of_splits: usize = found.splits.iter().map(|(_, parts)| parts.len()).sum();
        let of_merges: usize = found.merges.iter().map(|(parts, _)| parts.len()).sum();
        prop_assert_eq!(placed_old.len(), found.pairs.len() + found.splits.len() + of_merges);
        prop_assert_eq!(placed_new.len(), found.pairs.len() + of_splits + found.merges.len());
        let same = |old: &Unit<'_>| news.iter().any(|new| new.text == old.text && new.group == old.group);
        if olds.len() == 1 && same(&olds[0]) {
            prop_assert_eq!(found.pairs.len(), 1);
        }
    }
}

fn units(texts: &[(String, usize)]) -> Vec<Unit<'_>> {
    texts.iter().map(|(text, group)| Unit { text, sort: 0, group: *group }).collect()
}

/// Sentences of a few words, so that texts have something in common.
const TEXT: &str = "((skal|bør|barn|eldre|byen|1 716|får|hjelp|og|ikke|2030)[ ,.]{1,2}){0,14}";

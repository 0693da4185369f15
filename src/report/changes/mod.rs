//! Changes in words: the faces of one list of changes.

mod consequence;
mod front;
mod groups;
mod human;
mod json;
mod label;
mod markdown;
mod sentence;
mod value;

pub use front::{front, summary, table};
pub use human::human;
pub use json::json;
pub(super) use markdown::escape;
pub use markdown::{Comment, markdown};

use crate::diff::{Change, Class, Consequences, Thing};
use crate::snapshot::Snapshot;
use crate::syntax::Keyword;
use crate::words::Words;
use std::collections::BTreeMap;

/// What every face tells of: the changes, in order, and the two versions they lie between.
pub struct Review<'a> {
    pub changes: &'a [Change],
    pub old: &'a Snapshot,
    pub new: &'a Snapshot,
    /// What builds on what, in the old and the new version, where that is to be told.
    pub consequences: Option<[Consequences; 2]>,
}

/// One of the versions.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Old,
    New,
}

impl<'a> Review<'a> {
    fn snapshot(&self, side: Side) -> &'a Snapshot {
        match side {
            Side::Old => self.old,
            Side::New => self.new,
        }
    }

    /// The thing as it is now, or as it was when it is gone, with the version that has it.
    fn latest(change: &Change) -> Option<(&Thing, Side)> {
        let new = change.new.as_ref().map(|thing| (thing, Side::New));
        new.or_else(|| change.old.as_ref().map(|thing| (thing, Side::Old)))
    }
}

/// The classes as they are counted: the gravest first.
const GRAVEST_FIRST: [Class; 5] =
    [Class::Repealed, Class::Weakened, Class::Tightened, Class::Content, Class::Editorial];

/// «3 endringer: 1 svekket og 2 redaksjonelle».
fn counted<'c>(changes: impl Iterator<Item = &'c Change>, words: Words) -> String {
    let mut counts: BTreeMap<Class, usize> = BTreeMap::new();
    for change in changes {
        *counts.entry(change.class).or_default() += 1;
    }
    let of = |class: &Class| Some((class.word(), *counts.get(class)?));
    let said = |(word, count): (&str, usize)| number(words, &format!("antall-{word}"), count);
    let classes: Vec<String> = GRAVEST_FIRST.iter().filter_map(of).map(said).collect();
    let all = number(words, "antall-endringer", counts.values().sum());
    if classes.is_empty() {
        return all;
    }
    let classes = words.listed(&classes);
    words.get("antall-endringer-av", &BTreeMap::from([("endringer", all), ("klasser", classes)]))
}

fn number(words: Words, key: &str, count: usize) -> String {
    words.get(key, &BTreeMap::from([("antall", count.to_string())]))
}

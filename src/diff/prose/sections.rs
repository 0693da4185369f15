//! Which section became which: by heading id, by heading path, then by what stands under the headings.

use super::read::Prose;
use crate::diff::align::{Unit, align};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The sections of two versions, matched.
#[derive(Default)]
pub(super) struct Sections {
    pub new_of: BTreeMap<usize, usize>,
    found: BTreeSet<usize>,
}

/// Headings can nest so deep, and each round matches at least one level.
const ROUNDS: usize = 7;

impl Sections {
    /// `doc_now` tells what the new snapshot calls a text of the old one.
    pub fn matched(old: &Prose, new: &Prose, doc_now: &dyn Fn(&str) -> String) -> Self {
        let mut sections = Self::default();
        let texts = [texts(old), texts(new)];
        sections.same(old, new, |prose, at, side| {
            let section = &prose.sections[at];
            let doc = if side == 0 { doc_now(&section.doc) } else { section.doc.clone() };
            section.parent.is_none().then_some(doc)
        });
        for _ in 0..ROUNDS {
            let before = sections.new_of.len();
            sections.by_heading(old, new, doc_now);
            sections.by_content(old, new, &texts);
            if sections.new_of.len() == before {
                break;
            }
        }
        sections
    }

    fn by_heading(&mut self, old: &Prose, new: &Prose, doc_now: &dyn Fn(&str) -> String) {
        self.same(old, new, |prose, at, side| {
            let section = &prose.sections[at];
            let doc = if side == 0 { doc_now(&section.doc) } else { section.doc.clone() };
            let id = section.id.clone()?;
            let plan = doc.rsplit_once('/').map_or("", |(plan, _)| plan);
            Some(format!("{plan}#{id}"))
        });
        loop {
            let before = self.new_of.len();
            let parents = self.new_of.clone();
            self.same(old, new, |prose, at, side| {
                let section = &prose.sections[at];
                let parent = section.parent?;
                let parent = if side == 0 { *parents.get(&parent)? } else { parent };
                Some((parent, section.thing.text.clone()))
            });
            if self.new_of.len() == before {
                break;
            }
        }
    }

    fn same<K: std::hash::Hash + Eq>(
        &mut self,
        old: &Prose,
        new: &Prose,
        key: impl Fn(&Prose, usize, usize) -> Option<K>,
    ) {
        let mut waiting: HashMap<K, Vec<usize>> = HashMap::new();
        for at in (0..new.sections.len()).rev().filter(|at| !self.found.contains(at)) {
            if let Some(key) = key(new, at, 1) {
                waiting.entry(key).or_default().push(at);
            }
        }
        for at in 0..old.sections.len() {
            if self.new_of.contains_key(&at) {
                continue;
            }
            let found = key(old, at, 0).and_then(|key| waiting.get_mut(&key)?.pop());
            if let Some(now) = found {
                self.pair(at, now);
            }
        }
    }

    fn pair(&mut self, old: usize, new: usize) {
        self.new_of.insert(old, new);
        self.found.insert(new);
    }

    /// Those left, by heading and words together; under one parent little likeness is enough.
    fn by_content(&mut self, old: &Prose, new: &Prose, texts: &[Vec<String>; 2]) {
        let olds = left(old, |at| self.new_of.contains_key(at));
        let news = left(new, |at| self.found.contains(at));
        // Groups from here on are nobody else's.
        let alone = new.sections.len();
        let old_units = olds.iter().map(|at| {
            let parent = old.sections[*at].parent.and_then(|parent| self.new_of.get(&parent));
            let group = parent.copied().unwrap_or(alone + at);
            Unit { text: &texts[0][*at], sort: 0, group }
        });
        let news_alone = alone + old.sections.len();
        let new_units = news.iter().map(|at| {
            let parent = new.sections[*at].parent.filter(|parent| self.found.contains(parent));
            Unit { text: &texts[1][*at], sort: 0, group: parent.unwrap_or(news_alone + at) }
        });
        let found = align(&old_units.collect::<Vec<_>>(), &new_units.collect::<Vec<_>>());
        for (was, is) in found.picked_from(&olds, &news).ties() {
            if !self.new_of.contains_key(&was) && !self.found.contains(&is) {
                self.pair(was, is);
            }
        }
    }
}

/// The headings without a match; what is no heading is matched as a whole text or not at all.
fn left(prose: &Prose, known: impl Fn(&usize) -> bool) -> Vec<usize> {
    let is_left = |at: &usize| prose.sections[*at].parent.is_some() && !known(at);
    (0..prose.sections.len()).filter(is_left).collect()
}

/// Of each section its heading, the words directly under it, and the headings of its own sections.
fn texts(prose: &Prose) -> Vec<String> {
    let mut texts: Vec<String> =
        prose.sections.iter().map(|section| section.thing.text.clone()).collect();
    for passage in &prose.passages {
        texts[passage.section].push('\n');
        texts[passage.section] += &passage.thing.text;
    }
    for section in &prose.sections {
        if let Some(parent) = section.parent {
            texts[parent].push('\n');
            texts[parent] += &section.thing.text;
        }
    }
    texts
}

//! Changes of running text.

mod read;
mod sections;

pub(super) use read::{Origin, Prose};

use super::align::{Alignment, Unit, align};
use super::change::{Change, Class, Kind, Thing, Value, What};
use super::compare::{added, cells, merged, removed, reworded, split};
use super::matched::{Matched, Side};
use super::order::{Kept, strays};
use read::{Passage, Section};
use sections::Sections;
use std::collections::{BTreeMap, BTreeSet};

/// Every change between two versions of the text.
pub(super) fn changes(matched: &Matched<'_>, old: &Prose, new: &Prose) -> Vec<Change> {
    let sections = Sections::matched(old, new, &|doc| matched.now(doc));
    let found = passages(old, new, &sections);
    let comparison = Comparison { matched, old, new, sections: &sections, found: &found };
    let mut changes = comparison.of_sections();
    changes.extend(comparison.of_passages());
    changes.extend(comparison.of_parts());
    changes.extend(comparison.moves());
    changes
}

fn passages(old: &Prose, new: &Prose, sections: &Sections) -> Alignment {
    let gone = new.sections.len();
    let group_now =
        |section: usize| sections.new_of.get(&section).copied().unwrap_or(gone + section);
    let old_units = units(old, group_now);
    align(&old_units, &units(new, |section| section))
}

fn units(prose: &Prose, group: impl Fn(usize) -> usize) -> Vec<Unit<'_>> {
    let units = prose.passages.iter().map(|passage| {
        let sort = match passage.thing.kind {
            // A list item may become a paragraph.
            Kind::ListItem => Kind::Paragraph,
            kind => kind,
        };
        Unit { text: &passage.thing.text, sort: sort as u8, group: group(passage.section) }
    });
    units.collect()
}

struct Comparison<'a> {
    matched: &'a Matched<'a>,
    old: &'a Prose,
    new: &'a Prose,
    sections: &'a Sections,
    found: &'a Alignment,
}

impl Comparison<'_> {
    fn of_sections(&self) -> Vec<Change> {
        let mut changes = Vec::new();
        for (was, is) in &self.sections.new_of {
            let (was, is) = (&self.old.sections[*was], &self.new.sections[*is]);
            // The title of a case is a field of its own.
            if was.thing.kind != Kind::Case {
                changes.extend(reworded("tittel", &was.thing, &is.thing));
            }
            if was.form != is.form && was.thing.text == is.thing.text {
                changes.push(layout(&was.thing, &is.thing));
            }
        }
        let found: BTreeSet<usize> = self.sections.new_of.values().copied().collect();
        let heading = |section: &&Section| section.parent.is_some();
        let olds = self.old.sections.iter().enumerate();
        let gone = olds.filter(|(at, _)| !self.sections.new_of.contains_key(at)).map(|one| one.1);
        let gone = gone.filter(|section| heading(section) && self.is_told(Side::Old, section));
        changes.extend(gone.map(|section| removed(&section.thing)));
        let news = self.new.sections.iter().enumerate();
        let come = news.filter(|(at, _)| !found.contains(at)).map(|one| one.1);
        let come = come.filter(|section| heading(section) && self.is_told(Side::New, section));
        changes.extend(come.map(|section| added(&section.thing)));
        changes
    }

    /// What stands in a new or lost plan or case came or went with it.
    fn is_told(&self, side: Side, section: &Section) -> bool {
        !self.matched.within_alone(side, &section.doc)
    }

    fn of_passages(&self) -> Vec<Change> {
        let mut changes = Vec::new();
        for (was, is) in &self.found.pairs {
            let (was, is) = (&self.old.passages[*was], &self.new.passages[*is]);
            changes.extend(within(was, is));
        }
        let [olds, news] = self.found.placed();
        changes.extend(self.left(Side::Old, self.old, &olds).map(removed));
        changes.extend(self.left(Side::New, self.new, &news).map(added));
        changes
    }

    fn left<'p>(
        &self,
        side: Side,
        prose: &'p Prose,
        placed: &BTreeSet<usize>,
    ) -> impl Iterator<Item = &'p Thing> {
        let left = prose.passages.iter().enumerate().filter(|(at, _)| !placed.contains(at));
        let told = left
            .map(|one| one.1)
            .filter(move |passage| self.is_told(side, &prose.sections[passage.section]));
        told.map(|passage| &passage.thing)
    }

    /// What became several, and what became one; with what was edited on the way.
    fn of_parts(&self) -> Vec<Change> {
        let all = |parts: &[usize], prose: &Prose| -> Vec<Thing> {
            parts.iter().map(|at| prose.passages[*at].thing.clone()).collect()
        };
        let mut changes = Vec::new();
        for (was, parts) in &self.found.splits {
            let was = &self.old.passages[*was].thing;
            changes.extend(split(was, all(parts, self.new), Class::Editorial));
        }
        for (parts, is) in &self.found.merges {
            let is = &self.new.passages[*is].thing;
            changes.extend(merged(all(parts, self.old), is, Class::Editorial));
        }
        changes
    }

    /// What stands elsewhere: in another text, or in another order. What lies in a section that moved went with it.
    fn moves(&self) -> Vec<Change> {
        let strays = self.strays();
        let mut changes = Vec::new();
        for (was, is) in &self.sections.new_of {
            let moved = |was: usize, is: usize| self.section_moved(&strays, was, is);
            let (old, new) = (&self.old.sections[*was], &self.new.sections[*is]);
            let with_parent = old.parent.zip(new.parent).is_some_and(|(was, is)| {
                self.sections.new_of.get(&was) == Some(&is) && moved(was, is)
            });
            if moved(*was, *is) && !with_parent {
                changes.push(self.moved(&old.thing, &new.thing));
            }
        }
        for (was, is) in &self.found.pairs {
            let (old, new) = (&self.old.passages[*was], &self.new.passages[*is]);
            let together = self.sections.new_of.get(&old.section) == Some(&new.section);
            let with_section = together && self.any_above(&strays, old.section, new.section);
            let moved = !self.same_text(old.section, new.section)
                || strays.contains(&(old.order, new.order));
            if moved && !with_section {
                changes.push(self.moved(&old.thing, &new.thing));
            }
        }
        changes
    }

    fn section_moved(&self, strays: &Strays, was: usize, is: usize) -> bool {
        let orders = (self.old.sections[was].order, self.new.sections[is].order);
        !self.same_text(was, is) || strays.contains(&orders)
    }

    /// Whether a section, or one it lies in, has moved.
    fn any_above(&self, strays: &Strays, was: usize, is: usize) -> bool {
        let mut at = Some((was, is));
        while let Some((was, is)) = at {
            if self.section_moved(strays, was, is) {
                return true;
            }
            let parents = self.old.sections[was].parent.zip(self.new.sections[is].parent);
            at = parents.filter(|(was, is)| self.sections.new_of.get(was) == Some(is));
        }
        false
    }

    /// Whether two sections stand in the same chapter, case or short version.
    fn same_text(&self, was: usize, is: usize) -> bool {
        self.matched.now(&self.old.sections[was].doc) == self.new.sections[is].doc
    }

    /// Of each text, what has moved past the rest. A heading weighs what stands under it.
    fn strays(&self) -> Strays {
        let mut kept: BTreeMap<&str, Vec<Kept>> = BTreeMap::new();
        let texts = [under(self.old), under(self.new)];
        for (was, is) in self.sections.new_of.iter().filter(|(was, is)| self.same_text(**was, **is))
        {
            let (old, new) = (&self.old.sections[*was], &self.new.sections[*is]);
            let one = Kept::new(old.order, new.order, [&texts[0][*was], &texts[1][*is]]);
            kept.entry(&new.doc).or_default().push(one);
        }
        for (was, is) in &self.found.pairs {
            let (old, new) = (&self.old.passages[*was], &self.new.passages[*is]);
            if self.same_text(old.section, new.section) {
                let words = [old.thing.text.as_str(), new.thing.text.as_str()];
                let doc = self.new.sections[new.section].doc.as_str();
                kept.entry(doc).or_default().push(Kept::new(old.order, new.order, words));
            }
        }
        let strays = kept.into_values().flat_map(strays);
        strays.map(|one| (one.old, one.new)).collect()
    }

    /// Text that only changes place within a plan says the same as before.
    fn moved(&self, old: &Thing, new: &Thing) -> Change {
        let plan = |thing: &Thing| thing.plan.map(crate::model::Node::plan);
        let within =
            plan(old).zip(plan(new)).is_some_and(|(was, is)| self.matched.is_same(was, is));
        let class = if within { Class::Editorial } else { Class::Content };
        Change { what: What::Moved, class, old: Some(old.clone()), new: Some(new.clone()) }
    }
}

/// Positions, in the old and the new reading order, of what moved.
type Strays = BTreeSet<(usize, usize)>;

/// Of each section, the words directly under it.
fn under(prose: &Prose) -> Vec<String> {
    let mut texts: Vec<String> =
        prose.sections.iter().map(|section| section.thing.text.clone()).collect();
    for passage in &prose.passages {
        texts[passage.section] += &passage.thing.text;
    }
    texts
}

/// What differs within a passage that is the same.
fn within(was: &Passage, is: &Passage) -> Vec<Change> {
    if let (Some(before), Some(after)) = (&was.grid, &is.grid) {
        return cells((&was.thing, before), (&is.thing, after));
    }
    let mut changes: Vec<Change> = reworded("tekst", &was.thing, &is.thing).into_iter().collect();
    if was.links != is.links {
        let list = |links: &[String]| Some(Value::List(links.to_vec()));
        let (old, new) = (list(&was.links), list(&is.links));
        let what = What::Changed { field: "lenker", detail: String::new(), old, new };
        let (old, new) = (Some(was.thing.clone()), Some(is.thing.clone()));
        changes.push(Change { what, class: Class::Content, old, new });
    } else if changes.is_empty() && was.form != is.form {
        changes.push(layout(&was.thing, &is.thing));
    }
    changes
}

fn layout(was: &Thing, is: &Thing) -> Change {
    let (old, new) = (Some(was.clone()), Some(is.clone()));
    Change { what: What::Layout, class: Class::Editorial, old, new }
}

//! What differs between two versions of one thing.

use super::align::{Unit, align};
use super::change::{Change, Class, Kind, Thing, Value, What};
use super::class;
use super::grid::{Difference, Grid, GridRow, differences};
use super::items::{Field, Item};
use super::matched::{Matched, Side};
use super::order::{Kept, strays};
use crate::model::Node;
use crate::snapshot::Snapshot;
use crate::text::Place;
use std::collections::{BTreeMap, BTreeSet};

/// Every change of things with an identity.
pub(super) fn changes(matched: &Matched<'_>, snapshots: [&Snapshot; 2]) -> Vec<Change> {
    let comparison = Comparison { matched, snapshots };
    let mut changes = Vec::new();
    for (was, is) in &matched.found.pairs {
        let (was, is) = (&matched.old[*was], &matched.new[*is]);
        changes.extend(comparison.pair(was, is));
    }
    changes.extend(comparison.parts());
    changes.extend(comparison.strays());
    changes.extend(comparison.come_and_gone());
    changes
}

pub(super) fn added(thing: &Thing) -> Change {
    let class = class::of_addition(thing.kind, &thing.text);
    Change { what: What::Added, class, old: None, new: Some(thing.clone()) }
}

pub(super) fn removed(thing: &Thing) -> Change {
    let class = class::of_removal(thing.kind, &thing.text);
    Change { what: What::Removed, class, old: Some(thing.clone()), new: None }
}

/// The change of a thing's words, if they are others.
pub(super) fn reworded(field: &'static str, old: &Thing, new: &Thing) -> Option<Change> {
    let words = (old.text.as_str(), new.text.as_str());
    let change =
        || both(words_changed(field, words), class::of_wording(words.0, words.1), old, new);
    (words.0 != words.1).then(change)
}

fn words_changed(field: &'static str, (old, new): (&str, &str)) -> What {
    What::Reworded { field, old: old.to_owned(), new: new.to_owned() }
}

fn both(what: What, class: Class, old: &Thing, new: &Thing) -> Change {
    Change { what, class, old: Some(old.clone()), new: Some(new.clone()) }
}

struct Comparison<'a> {
    matched: &'a Matched<'a>,
    snapshots: [&'a Snapshot; 2],
}

impl Comparison<'_> {
    fn pair(&self, was: &Item, is: &Item) -> Vec<Change> {
        let (old, new) = (&was.thing, &is.thing);
        let mut changes = Vec::new();
        if old.id != new.id && !is_placeholder(old.kind) {
            changes.push(both(What::Renamed, Class::Editorial, old, new));
        }
        if was.scope != is.scope || !self.same_home(was.home, is.home) {
            changes.push(both(What::Moved, Class::Content, old, new));
        }
        changes.extend(self.fields(was, is));
        if let (Some(before), Some(after)) = (&was.grid, &is.grid) {
            changes.extend(cells((old, before), (new, after)));
        }
        if self.file_changed(was, is) {
            changes.push(both(What::File, Class::Content, old, new));
        }
        changes
    }

    fn same_home(&self, old: Option<Node>, new: Option<Node>) -> bool {
        match (old, new) {
            (Some(old), Some(new)) => self.matched.is_same(old, new),
            (old, new) => old.is_none() && new.is_none(),
        }
    }

    fn file_changed(&self, was: &Item, is: &Item) -> bool {
        let (Some(before), Some(after)) = (&was.file, &is.file) else { return false };
        let [old, new] = self.snapshots;
        let ids = [old.entry(before), new.entry(after)]
            .map(|entry| entry.and_then(|entry| entry.content_id.as_ref()));
        match ids {
            [Some(before), Some(after)] => before != after,
            _ => old.read(before) != new.read(after),
        }
    }

    /// The fields of either version, each with the other's value.
    fn fields(&self, was: &Item, is: &Item) -> Vec<Change> {
        let mut before: BTreeMap<FieldKey<'_>, &Field> = keyed(&was.fields).collect();
        let now = keyed(&is.fields).map(|(key, field)| (before.remove(&key), Some(field)));
        let mut fields: Vec<_> = now.collect();
        fields.extend(before.into_values().map(|field| (Some(field), None)));
        fields.extend(points(&was.fields, &is.fields));
        fields.into_iter().filter_map(|(old, new)| self.field(old, new, was, is)).collect()
    }

    fn field(
        &self,
        before: Option<&Field>,
        after: Option<&Field>,
        was: &Item,
        is: &Item,
    ) -> Option<Change> {
        let Field { name, detail, .. } = after.or(before)?;
        let (old, new) = (before.map(|field| &field.value), after.map(|field| &field.value));
        if self.same_value(old, new) {
            return None;
        }
        let what = match (old, new) {
            (Some(Value::Text(old)), Some(Value::Text(new))) if detail.is_empty() => {
                words_changed(name, (old, new))
            }
            _ => {
                let (old, new) = (old.cloned(), new.cloned());
                What::Changed { field: name, detail: detail.clone(), old, new }
            }
        };
        let at = |item: &Item, field: Option<&Field>| {
            let place = field.map_or(&item.thing.place, |field| &field.place).clone();
            Thing { place, ..item.thing.clone() }
        };
        Some(both(what, class::of_field(name, old, new), &at(was, before), &at(is, after)))
    }

    fn same_value(&self, old: Option<&Value>, new: Option<&Value>) -> bool {
        match (old, new) {
            (Some(Value::References(old)), Some(Value::References(new))) => {
                self.matched.lead_alike(old, new)
            }
            (old, new) => old == new,
        }
    }

    /// What became several, and what became one; with what was edited on the way.
    fn parts(&self) -> Vec<Change> {
        let (old, new) = (&self.matched.old, &self.matched.new);
        let all = |parts: &[usize], items: &[Item]| -> Vec<Thing> {
            parts.iter().map(|at| items[*at].thing.clone()).collect()
        };
        let mut changes = Vec::new();
        for (was, parts) in &self.matched.found.splits {
            changes.extend(split(&old[*was].thing, all(parts, new), Class::Content));
        }
        for (parts, is) in &self.matched.found.merges {
            changes.extend(merged(all(parts, old), &new[*is].thing, Class::Content));
        }
        changes
    }

    /// What stands in another order than before among its likes.
    fn strays(&self) -> Vec<Change> {
        let mut lists: BTreeMap<(Kind, &str), Vec<Kept>> = BTreeMap::new();
        for (before, after) in &self.matched.found.pairs {
            let (was, is) = (&self.matched.old[*before], &self.matched.new[*after]);
            let stayed = was.scope == is.scope && self.same_home(was.home, is.home);
            if is.ordered && stayed {
                let texts = [was.thing.text.as_str(), is.thing.text.as_str()];
                let kept = Kept::new(*before, *after, texts);
                lists.entry((is.thing.kind, &is.scope)).or_default().push(kept);
            }
        }
        let strays = lists.into_values().flat_map(strays).map(|one| {
            let (was, is) = (&self.matched.old[one.old], &self.matched.new[one.new]);
            both(What::Moved, Class::Editorial, &was.thing, &is.thing)
        });
        strays.collect()
    }

    /// What is new and what is no more. What lies within a new or lost plan or case came or went with it.
    fn come_and_gone(&self) -> Vec<Change> {
        let [old_placed, new_placed] = self.matched.found.placed();
        let alone = |items: &'_ [Item], placed: &BTreeSet<usize>, side: Side| -> Vec<Thing> {
            let left = (0..items.len()).filter(|at| !placed.contains(at)).map(|at| &items[at]);
            let told = left.filter(|item| !self.matched.within_alone(side, &item.scope));
            told.map(|item| item.thing.clone()).collect()
        };
        let gone = alone(&self.matched.old, &old_placed, Side::Old);
        let come = alone(&self.matched.new, &new_placed, Side::New);
        gone.iter().map(removed).chain(come.iter().map(added)).collect()
    }
}

/// One thing that became several, and the words that changed on the way.
pub(super) fn split(was: &Thing, into: Vec<Thing>, class: Class) -> Vec<Change> {
    let Some(first) = into.first().cloned() else { return Vec::new() };
    let text = joined(&into);
    let split = both(What::Split { into }, class, was, &first);
    let words = reworded("tekst", was, &Thing { text, ..first }).filter(|_| is_wording(was.kind));
    std::iter::once(split).chain(words).collect()
}

/// Several things that became one, and the words that changed on the way.
pub(super) fn merged(from: Vec<Thing>, is: &Thing, class: Class) -> Vec<Change> {
    let Some(first) = from.first().cloned() else { return Vec::new() };
    let text = joined(&from);
    let merged = both(What::Merged { from }, class, &first, is);
    let together = Thing { text, number: None, ..first };
    let words = reworded("tekst", &together, is).filter(|_| is_wording(is.kind));
    std::iter::once(merged).chain(words).collect()
}

fn joined(parts: &[Thing]) -> String {
    parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// Whether the text of a thing is all that it says, and not its title.
fn is_wording(kind: Kind) -> bool {
    kind.is_prose() || kind == Kind::Goal
}

/// Whether ids of the kind are made of what the thing says.
fn is_placeholder(kind: Kind) -> bool {
    matches!(kind, Kind::Replacement | Kind::Continuation | Kind::Attachment | Kind::Point)
}

type FieldKey<'a> = (&'static str, &'a str, usize);

/// The points of a list are known by what they say: to take out the first does not change the others.
fn points<'f>(old: &'f [Field], new: &'f [Field]) -> Vec<(Option<&'f Field>, Option<&'f Field>)> {
    let [old, new] =
        [old, new].map(|fields| fields.iter().filter(|field| is_point(field)).collect::<Vec<_>>());
    let [before, after] =
        [&old, &new].map(|points| points.iter().map(|point| unit(point)).collect::<Vec<_>>());
    let pairs = align(&before, &after).pairs;
    let (olds, news): (BTreeSet<usize>, BTreeSet<usize>) = pairs.iter().copied().unzip();
    let both = pairs.iter().map(|(was, is)| (Some(old[*was]), Some(new[*is])));
    let gone = (0..old.len()).filter(|at| !olds.contains(at)).map(|at| (Some(old[at]), None));
    let come = (0..new.len()).filter(|at| !news.contains(at)).map(|at| (None, Some(new[at])));
    both.chain(gone).chain(come).collect()
}

fn is_point(field: &Field) -> bool {
    field.name == "punkter"
}

fn unit(point: &Field) -> Unit<'_> {
    let text = if let Value::Text(text) = &point.value { text } else { "" };
    Unit { text, sort: 0, group: 0 }
}

/// Other fields by name and detail; several of the same are counted.
fn keyed(fields: &[Field]) -> impl Iterator<Item = (FieldKey<'_>, &Field)> {
    let mut counts: BTreeMap<(&'static str, &str), usize> = BTreeMap::new();
    fields.iter().filter(|field| !is_point(field)).map(move |field| {
        let count = counts.entry((field.name, &field.detail)).or_default();
        *count += 1;
        ((field.name, field.detail.as_str(), *count), field)
    })
}

/// What differs between two versions of a table.
pub(super) fn cells(old: (&Thing, &Grid), new: (&Thing, &Grid)) -> Vec<Change> {
    let tables = Tables { old, new };
    differences(old.1, new.1).into_iter().map(|difference| tables.change(&difference)).collect()
}

struct Tables<'a> {
    old: (&'a Thing, &'a Grid),
    new: (&'a Thing, &'a Grid),
}

impl Tables<'_> {
    fn change(&self, difference: &Difference) -> Change {
        let ((was, before), (is, after)) = (self.old, self.new);
        match *difference {
            Difference::Cell { row, column } => self.cell(row, column),
            Difference::RowName { row: [old, new] } => {
                let (old, new) = (row(was, &before.rows[old]), row(is, &after.rows[new]));
                renamed(&old, &new)
            }
            Difference::ColumnName { column: [old, new] } => {
                renamed(&column(was, before, old), &column(is, after, new))
            }
            Difference::RowAdded(at) => added(&row(is, &after.rows[at])),
            Difference::RowRemoved(at) => removed(&row(was, &before.rows[at])),
            Difference::ColumnAdded(at) => added(&column(is, after, at)),
            Difference::ColumnRemoved(at) => removed(&column(was, before, at)),
        }
    }

    fn cell(&self, row: [usize; 2], column: [usize; 2]) -> Change {
        let ((was, before), (is, after)) = (self.old, self.new);
        let (old_row, new_row) = (&before.rows[row[0]], &after.rows[row[1]]);
        let (old, new) = (old_row.cell(column[0]), new_row.cell(column[1]));
        let name = |grid: &Grid, at: usize| grid.columns.get(at).cloned().unwrap_or_default();
        let what = What::Cell {
            row: new_row.cell(0).to_owned(),
            column: name(after, column[1]),
            old: old.to_owned(),
            new: new.to_owned(),
        };
        let at = |thing: &Thing, row: &GridRow| Thing { place: row.place.clone(), ..thing.clone() };
        both(what, class::of_cell(old, new), &at(was, old_row), &at(is, new_row))
    }
}

fn renamed(old: &Thing, new: &Thing) -> Change {
    let class = class::of_wording(&old.id, &new.id);
    both(words_changed("navn", (&old.id, &new.id)), class, old, new)
}

/// A row as a thing of its own, within its table.
fn row(table: &Thing, row: &GridRow) -> Thing {
    let name = row.cell(0).to_owned();
    let cells = row.cells.get(1..).unwrap_or_default().join(" · ");
    line(table, Kind::Row, name, cells, &row.place)
}

fn column(table: &Thing, grid: &Grid, at: usize) -> Thing {
    let name = grid.columns.get(at).cloned().unwrap_or_default();
    let cells: Vec<&str> = grid.rows.iter().map(|row| row.cell(at)).collect();
    line(table, Kind::Column, name, cells.join(" · "), &table.place)
}

fn line(table: &Thing, kind: Kind, name: String, text: String, place: &Place) -> Thing {
    let title = table.text.lines().next().unwrap_or_default().to_owned();
    let path = table.path.iter().cloned().chain([title]).collect();
    Thing { kind, id: name, text, path, place: place.clone(), ..table.clone() }
}

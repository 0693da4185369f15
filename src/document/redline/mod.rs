//! The new version of a document with the old one's words kept: what is inserted and what is deleted is marked.
//!
//! Without what is deleted it says what the new document says, without what is inserted what the old one said. What
//! moved is deleted in the one place and inserted in the other.

mod said;
mod table;
mod text;

use super::walk::{Visitor, walk};
use super::{Block, Body, Change, Document, Figure, Inline, Item};
use crate::diff::align::{Unit, align};
use crate::diff::order::{Kept, strays};
use said::said;
use std::collections::BTreeSet;

/// The marked document; its facts are the new one's.
#[must_use]
pub fn redline(old: &Document, new: &Document) -> Document {
    Document { meta: new.meta.clone(), blocks: merged(&old.blocks, &new.blocks) }
}

fn merged(old: &[Block], new: &[Block]) -> Vec<Block> {
    let texts = [old, new].map(|blocks| blocks.iter().map(said).collect::<Vec<_>>());
    let olds: Vec<Unit<'_>> = old.iter().zip(&texts[0]).map(unit).collect();
    let news: Vec<Unit<'_>> = new.iter().zip(&texts[1]).map(unit).collect();
    let steps = steps(&olds, &news).into_iter();
    let blocks = steps.flat_map(|step| match step {
        Step::Old(at) => vec![marked(&old[at], Change::Del)],
        Step::New(at) => vec![marked(&new[at], Change::Ins)],
        Step::Both(was, is) => both(&old[was], &new[is]),
    });
    blocks.collect()
}

/// What comes next in the merged row of two: something old, something new, or the same in both.
#[derive(Clone, Copy)]
enum Step {
    Old(usize),
    New(usize),
    Both(usize, usize),
}

/// Both rows as one, the old before the new where they part. What changed places is not the same.
fn steps(old: &[Unit<'_>], new: &[Unit<'_>]) -> Vec<Step> {
    let found = align(old, new);
    let mut placed: [BTreeSet<usize>; 2] = <_>::default();
    let first = |(was, is): &(usize, usize)| placed[0].insert(*was) && placed[1].insert(*is);
    let ties: Vec<(usize, usize)> = found.ties().filter(first).collect();
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
fn steps_of(old: &[String], new: &[String]) -> Vec<Step> {
    fn units(texts: &[String]) -> Vec<Unit<'_>> {
        texts.iter().map(|text| Unit { text, sort: 0, group: 0 }).collect()
    }
    steps(&units(old), &units(new))
}

fn unit<'a>((block, text): (&Block, &'a String)) -> Unit<'a> {
    Unit { text, sort: sort(&block.body), group: 0 }
}

/// Only blocks of one sort can be versions of each other.
fn sort(body: &Body) -> u8 {
    match body {
        Body::Heading { .. } => 0,
        Body::Paragraph { .. } => 1,
        Body::List { .. } => 2,
        Body::Quote { .. } => 3,
        Body::Code { .. } => 4,
        Body::Table(_) => 5,
        Body::Figure(_) => 6,
        Body::Group { .. } => 7,
        Body::Rule => 8,
    }
}

/// Two versions of one block.
fn both(old: &Block, new: &Block) -> Vec<Block> {
    let body = match (&old.body, &new.body) {
        (
            Body::Heading { level: was, inlines: before, .. },
            Body::Heading { level, id, number, inlines },
        ) if was == level => Some(Body::Heading {
            level: *level,
            id: id.clone(),
            number: number.clone(),
            inlines: text::merged(before, inlines),
        }),
        (Body::Paragraph { inlines: before }, Body::Paragraph { inlines }) => {
            Some(Body::Paragraph { inlines: text::merged(before, inlines) })
        }
        (Body::List { start: was, items: before }, Body::List { start, items })
            if was.is_some() == start.is_some() =>
        {
            Some(Body::List { start: *start, items: merged_items(before, items) })
        }
        (Body::Quote { blocks: before }, Body::Quote { blocks }) => {
            Some(Body::Quote { blocks: merged(before, blocks) })
        }
        (Body::Table(before), Body::Table(after)) => table::merged(before, after).map(Body::Table),
        (Body::Group { children: before, .. }, Body::Group { kind, id, data, children })
            if shown_alike(old, new) =>
        {
            let (kind, id, data) = (kind.clone(), id.clone(), data.clone());
            Some(Body::Group { kind, id, data, children: merged(before, children) })
        }
        (Body::Code { text: before }, Body::Code { text }) => {
            (before == text).then(|| new.body.clone())
        }
        (Body::Figure(before), Body::Figure(after)) => {
            same_figure(before, after).then(|| new.body.clone())
        }
        (Body::Rule, Body::Rule) => Some(Body::Rule),
        _ => None,
    };
    match body {
        Some(body) => vec![Block::new(body, new.origin.clone())],
        None => vec![marked(old, Change::Del), marked(new, Change::Ins)],
    }
}

fn merged_items(old: &[Item], new: &[Item]) -> Vec<Item> {
    let texts = [old, new].map(|items| {
        items
            .iter()
            .map(|item| item.blocks.iter().map(said).collect::<String>())
            .collect::<Vec<_>>()
    });
    let all = |item: &Item, change| Item {
        blocks: item.blocks.iter().map(|block| marked(block, change)).collect(),
        done: item.done,
    };
    let items = steps_of(&texts[0], &texts[1]).into_iter().map(|step| match step {
        Step::Old(at) => all(&old[at], Change::Del),
        Step::New(at) => all(&new[at], Change::Ins),
        Step::Both(was, is) => {
            Item { blocks: merged(&old[was].blocks, &new[is].blocks), done: new[is].done }
        }
    });
    items.collect()
}

/// What groups are numbered by: the numbers follow from the order, and are no words of the plan's.
const NUMBERING: [&str; 2] = ["number", "label"];

/// Whether two groups are of one kind, and what themes show of them beside their children is the same.
fn shown_alike(old: &Block, new: &Block) -> bool {
    let (Body::Group { kind: was, data: before, .. }, Body::Group { kind, data, children, .. }) =
        (&old.body, &new.body)
    else {
        return false;
    };
    let words = said(new);
    let is_in_children =
        |value: &serde_json::Value| value.as_str().is_some_and(|text| words.contains(text));
    let same = data.iter().all(|(key, value)| {
        NUMBERING.contains(&key.as_str()) || before.get(key) == Some(value) || is_in_children(value)
    });
    was == kind && (same || children.is_empty())
}

fn same_figure(old: &Figure, new: &Figure) -> bool {
    let numbered = Figure { id: new.id.clone(), label: new.label.clone(), ..old.clone() };
    numbered == *new
}

/// All of a block inserted or deleted. References lead to what is there, so what is deleted gives up its name.
fn marked(block: &Block, change: Change) -> Block {
    let mut block = block.clone();
    block.change = change;
    if change == Change::Del {
        walk(std::slice::from_mut(&mut block), &mut Nameless);
    }
    block
}

struct Nameless;

impl Visitor for Nameless {
    fn block(&mut self, block: &mut Block) {
        match &mut block.body {
            Body::Heading { id, .. } | Body::Group { id, .. } => *id = None,
            Body::Table(table) => table.id = None,
            Body::Figure(figure) => figure.id = None,
            _ => {}
        }
    }

    fn inlines(&mut self, inlines: &mut Vec<Inline>) {
        for inline in inlines {
            if let Inline::Note { id, .. } | Inline::NoteRef { id } = inline {
                *id = former(id);
            }
        }
    }
}

/// The id of a note that is deleted: another note may have its own.
fn former(id: &str) -> String {
    format!("{id}:slettet")
}

//! The new version of a document with the old one's words kept: what is inserted and what is deleted is marked.
//!
//! Without what is deleted it says what the new document says, without what is inserted what the old one said. What
//! moved is deleted in the one place and inserted in the other, and says so.

mod said;
mod steps;
mod table;
mod text;
mod texts;

use super::anchors::id_of;
use super::walk::{Visitor, walk};
use super::{Block, Body, Change, Document, Inline, Item};
use crate::diff::align::Unit;
use said::said;
use std::collections::BTreeMap;
use steps::{Step, spans, steps_of};

/// The marked document; its facts are the new one's.
#[must_use]
pub fn redline(old: &Document, new: &Document) -> Document {
    Document { meta: new.meta.clone(), blocks: merged(&old.blocks, &new.blocks) }
}

fn merged(old: &[Block], new: &[Block]) -> Vec<Block> {
    let texts = [old, new].map(|blocks| blocks.iter().map(said).collect::<Vec<_>>());
    let olds: Vec<Unit<'_>> = old.iter().zip(&texts[0]).map(unit).collect();
    let news: Vec<Unit<'_>> = new.iter().zip(&texts[1]).map(unit).collect();
    let spans = spans(&olds, &news, &namesakes(old, new)).into_iter();
    spans.flat_map(|span| versions(&old[span.old], &new[span.new], span.moved)).collect()
}

/// One block, or none or several of them, in both versions. Of several boxes, the first are versions of each other.
fn versions(old: &[Block], new: &[Block], moved: bool) -> Vec<Block> {
    let alone = |blocks: &[Block], change| -> Vec<Block> {
        blocks.iter().map(|block| Block { moved, ..marked(block, change) }).collect()
    };
    match (old, new) {
        ([was], [is]) => both(was, is),
        ([was, olds @ ..], [is, news @ ..]) => parted(old, new).unwrap_or_else(|| {
            [both(was, is), alone(olds, Change::Del), alone(news, Change::Ins)].concat()
        }),
        _ => [alone(old, Change::Del), alone(new, Change::Ins)].concat(),
    }
}

/// A paragraph that became several, or several that became one.
fn parted(old: &[Block], new: &[Block]) -> Option<Vec<Block>> {
    fn texts(blocks: &[Block]) -> Option<Vec<&[Inline]>> {
        let texts = blocks.iter().map(|block| match &block.body {
            Body::Paragraph { inlines } => Some(inlines.as_slice()),
            _ => None,
        });
        texts.collect()
    }
    let parts = text::parted(&texts(old)?, &texts(new)?).into_iter().zip(new);
    let block = |(inlines, block): (_, &Block)| {
        Block::new(Body::Paragraph { inlines }, block.origin.clone())
    };
    Some(parts.map(block).collect())
}

fn unit<'a>((block, text): (&Block, &'a String)) -> Unit<'a> {
    Unit { text, sort: sort(&block.body), group: 0 }
}

/// What has the same id in both versions, the first with the first. A heading that opens both is one heading.
fn namesakes(old: &[Block], new: &[Block]) -> Vec<(usize, usize)> {
    fn named(blocks: &[Block]) -> BTreeMap<(u8, &str), usize> {
        let mut named = BTreeMap::new();
        for (at, block) in blocks.iter().enumerate().rev() {
            named.extend(id_of(&block.body).map(|id| ((sort(&block.body), id), at)));
        }
        named
    }
    let news = named(new);
    let mut pairs: Vec<(usize, usize)> =
        named(old).into_iter().filter_map(|(name, was)| Some((was, *news.get(&name)?))).collect();
    let opening = |blocks: &[Block]| {
        blocks.first().is_some_and(|block| matches!(block.body, Body::Heading { .. }))
    };
    if opening(old) && opening(new) && !pairs.iter().any(|(was, is)| *was == 0 || *is == 0) {
        pairs.push((0, 0));
    }
    pairs
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
    let merged = body(&old.body, &new.body);
    match merged {
        Some(body) => {
            let changed = texts::changed(&old.body, &new.body);
            vec![Block { changed, ..Block::new(body, new.origin.clone()) }]
        }
        None => vec![marked(old, Change::Del), marked(new, Change::Ins)],
    }
}

/// Both as one; nothing where no marks could show what differs.
fn body(old: &Body, new: &Body) -> Option<Body> {
    let body = match (old, new) {
        (
            Body::Heading { level: was, inlines: before, .. },
            Body::Heading { level, id, number, inlines },
        ) if was == level => Body::Heading {
            level: *level,
            id: id.clone(),
            number: number.clone(),
            inlines: text::merged(before, inlines),
        },
        (Body::Paragraph { inlines: before }, Body::Paragraph { inlines }) => {
            Body::Paragraph { inlines: text::merged(before, inlines) }
        }
        (Body::List { start: was, items: before }, Body::List { start, items })
            if was.is_some() == start.is_some() =>
        {
            Body::List { start: *start, items: merged_items(before, items) }
        }
        (Body::Quote { blocks: before }, Body::Quote { blocks }) => {
            Body::Quote { blocks: merged(before, blocks) }
        }
        (Body::Table(before), Body::Table(after)) => Body::Table(table::merged(before, after)?),
        (
            Body::Group { kind: was, children: before, .. },
            Body::Group { kind, id, data, children },
        ) if was == kind => {
            let (kind, id, data) = (kind.clone(), id.clone(), data.clone());
            Body::Group { kind, id, data, children: merged(before, children) }
        }
        (Body::Code { text: before }, Body::Code { text }) if before == text => new.clone(),
        (Body::Figure(before), Body::Figure(after)) if before.picture == after.picture => {
            new.clone()
        }
        (Body::Rule, Body::Rule) => Body::Rule,
        _ => return None,
    };
    Some(body)
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

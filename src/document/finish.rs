//! The last pass over a draft: levels that do not skip, numbers, and the labels of references.

use super::typography::Typographer;
use super::walk::{Visitor, walk};
use super::{Block, Body, Inline, labels};
use crate::model::{LinkRole, Viewpoint};
use crate::snapshot::Snapshot;
use crate::words::Words;
use std::collections::BTreeMap;

/// Finishes the blocks of a document.
pub(super) fn finish(blocks: &mut [Block], numbered: bool, snapshot: &Snapshot, words: Words) {
    walk(blocks, &mut Levels { latest: 0 });
    let mut numbers = Numbers {
        numbered,
        words,
        headings: [0; 6],
        tables: 0,
        figures: 0,
        found: BTreeMap::new(),
    };
    walk(blocks, &mut numbers);
    walk(blocks, &mut References { numbers: numbers.found, snapshot, words });
}

/// The level that a focus area's heading takes when it follows another focus area: the same one.
pub(super) fn level_of_focus_area(blocks: &[Block]) -> Option<u8> {
    blocks.iter().rev().find_map(|block| match &block.body {
        Body::Group { kind, children, .. } if kind == "innsatsomraade" => {
            children.iter().find_map(|child| match &child.body {
                Body::Heading { level, .. } => Some(*level),
                _ => None,
            })
        }
        _ => None,
    })
}

/// The words of a run of text.
pub(super) fn plain_text(inlines: &[Inline]) -> String {
    let mut plain = String::new();
    for inline in inlines {
        match inline {
            Inline::Text { text } | Inline::Code { text } => plain.push_str(text),
            Inline::Changed { inlines, .. }
            | Inline::Strong { inlines }
            | Inline::Emphasis { inlines }
            | Inline::Strike { inlines }
            | Inline::Link { inlines, .. }
            | Inline::Ref { inlines, .. } => plain.push_str(&plain_text(inlines)),
            Inline::LineBreak => plain.push(' '),
            Inline::Note { .. } | Inline::NoteRef { .. } => {}
        }
    }
    plain
}

/// A heading is at most one level below the one before it.
struct Levels {
    latest: u8,
}

impl Visitor for Levels {
    fn block(&mut self, block: &mut Block) {
        if let Body::Heading { level, .. } = &mut block.body {
            *level = (*level).min(self.latest + 1);
            self.latest = *level;
        }
    }
}

/// Headings, tables and figures are numbered in the order they stand.
struct Numbers {
    numbered: bool,
    words: Words,
    headings: [usize; 6],
    tables: usize,
    figures: usize,
    /// The label of everything numbered, by its id.
    found: BTreeMap<String, String>,
}

impl Numbers {
    fn heading(&mut self, level: u8) -> String {
        let at = usize::from(level.clamp(1, 6)) - 1;
        self.headings[at] += 1;
        self.headings[at + 1..].fill(0);
        let parts: Vec<String> = self.headings[..=at].iter().map(ToString::to_string).collect();
        parts.join(".")
    }

    fn label(&mut self, id: Option<&String>, name: &str, number: usize) -> String {
        let label = format!("{} {number}", self.words.word(name));
        if let Some(id) = id {
            self.found.entry(id.clone()).or_insert_with(|| label.clone());
        }
        label
    }
}

/// Headings below this level carry no number.
const DEEPEST_NUMBERED: u8 = 2;

impl Visitor for Numbers {
    fn block(&mut self, block: &mut Block) {
        match &mut block.body {
            Body::Heading { level, number, .. } if self.numbered && *level <= DEEPEST_NUMBERED => {
                *number = Some(self.heading(*level));
            }
            Body::Table(table) if table.caption.is_some() => {
                self.tables += 1;
                table.label = Some(self.label(table.id.as_ref(), "tabell", self.tables));
                typeset([&mut table.caption, &mut table.source]);
            }
            Body::Figure(figure) if figure.caption.is_some() => {
                self.figures += 1;
                figure.label = Some(self.label(figure.id.as_ref(), "figur", self.figures));
                typeset([&mut figure.caption, &mut figure.source]);
            }
            _ => {}
        }
    }
}

fn typeset(texts: [&mut Option<String>; 2]) {
    for text in texts.into_iter().flatten() {
        *text = Typographer::default().set(text);
    }
}

/// References without words of their own show the label of what they lead to.
struct References<'a> {
    numbers: BTreeMap<String, String>,
    snapshot: &'a Snapshot,
    words: Words,
}

impl Visitor for References<'_> {
    fn inlines(&mut self, inlines: &mut Vec<Inline>) {
        for inline in inlines {
            if let Inline::Ref { to, inlines } = inline
                && inlines.is_empty()
            {
                let label = self.numbers.get(to).cloned().or_else(|| self.fixed(to));
                let text = label.unwrap_or_else(|| to.clone());
                inlines.push(Inline::Text { text });
            }
        }
    }
}

impl References<'_> {
    fn fixed(&self, to: &str) -> Option<String> {
        let model = &self.snapshot.model;
        let node = model.resolve(Viewpoint::ANYWHERE, LinkRole::Mention, to).ok()?;
        labels::fixed(self.snapshot, self.words, node)
    }
}

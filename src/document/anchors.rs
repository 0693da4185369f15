//! Landing places: every id once, and no reference into the void.

use super::walk::{Visitor, walk};
use super::{Block, Body, Document, Inline};
use std::collections::BTreeSet;

/// The document as renderers need it: an id stands on the first thing that carries it, a reference to nothing in
/// this document is plain text, and a footnote is written once and then referred to.
#[must_use]
pub fn anchored(mut document: Document) -> Document {
    let mut places = Places::default();
    walk(&mut document.blocks, &mut places);
    walk(&mut document.blocks, &mut Loose(&places));
    document
}

#[derive(Default)]
struct Places {
    ids: BTreeSet<String>,
    notes: BTreeSet<String>,
}

impl Visitor for Places {
    fn block(&mut self, block: &mut Block) {
        if let Some(id) = landing(&mut block.body) {
            *id = id.take().filter(|id| self.ids.insert(id.clone()));
        }
    }

    fn inlines(&mut self, inlines: &mut Vec<Inline>) {
        for inline in inlines {
            if let Inline::Note { id, .. } = inline
                && !self.notes.insert(id.clone())
            {
                *inline = Inline::NoteRef { id: id.clone() };
            }
        }
    }
}

struct Loose<'a>(&'a Places);

impl Visitor for Loose<'_> {
    fn inlines(&mut self, inlines: &mut Vec<Inline>) {
        if inlines.iter().any(|inline| self.is_loose(inline)) {
            *inlines = self.fastened(std::mem::take(inlines));
        }
    }
}

impl Loose<'_> {
    fn is_loose(&self, inline: &Inline) -> bool {
        match inline {
            Inline::Ref { to, .. } => !self.0.ids.contains(to),
            Inline::NoteRef { id } => !self.0.notes.contains(id),
            _ => false,
        }
    }

    /// The words of references that lead nowhere instead of the references.
    fn fastened(&self, inlines: Vec<Inline>) -> Vec<Inline> {
        let fastened = inlines.into_iter().flat_map(|inline| match inline {
            Inline::Ref { inlines, .. } if self.is_loose(&inline) => self.fastened(inlines),
            Inline::NoteRef { .. } if self.is_loose(&inline) => Vec::new(),
            inline => vec![inline],
        });
        fastened.collect()
    }
}

fn landing(body: &mut Body) -> Option<&mut Option<String>> {
    match body {
        Body::Heading { id, .. } | Body::Group { id, .. } => Some(id),
        Body::Table(table) => Some(&mut table.id),
        Body::Figure(figure) => Some(&mut figure.id),
        Body::Paragraph { .. }
        | Body::List { .. }
        | Body::Quote { .. }
        | Body::Code { .. }
        | Body::Rule => None,
    }
}

/// Where references to a block land.
pub(super) fn id_of(body: &Body) -> Option<&str> {
    match body {
        Body::Heading { id, .. } | Body::Group { id, .. } => id.as_deref(),
        Body::Table(table) => table.id.as_deref(),
        Body::Figure(figure) => figure.id.as_deref(),
        _ => None,
    }
}

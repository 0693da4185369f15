//! One walk over a document's tree, for whoever has to change it.

use super::{Block, Body, Inline};

/// What to do on the way. A node is visited before what is inside it.
pub trait Visitor {
    fn block(&mut self, _block: &mut Block) {}
    /// The running text of one heading, paragraph, cell or emphasis.
    fn inlines(&mut self, _inlines: &mut Vec<Inline>) {}
}

/// Visits `blocks` in reading order, footnotes where they are first referred to.
pub fn walk(blocks: &mut [Block], visitor: &mut impl Visitor) {
    for block in blocks {
        visitor.block(block);
        block.changed.values_mut().for_each(|inlines| walk_text(inlines, visitor));
        match &mut block.body {
            Body::Heading { inlines, .. } | Body::Paragraph { inlines } => {
                walk_text(inlines, visitor);
            }
            Body::List { items, .. } => {
                for item in items {
                    walk(&mut item.blocks, visitor);
                }
            }
            Body::Quote { blocks } | Body::Group { children: blocks, .. } => walk(blocks, visitor),
            Body::Table(table) => {
                for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
                    walk_text(&mut cell.inlines, visitor);
                }
            }
            Body::Code { .. } | Body::Figure(_) | Body::Rule => {}
        }
    }
}

fn walk_text(inlines: &mut Vec<Inline>, visitor: &mut impl Visitor) {
    visitor.inlines(inlines);
    for inline in inlines {
        match inline {
            Inline::Changed { inlines, .. }
            | Inline::Strong { inlines }
            | Inline::Emphasis { inlines }
            | Inline::Strike { inlines }
            | Inline::Link { inlines, .. }
            | Inline::Ref { inlines, .. } => walk_text(inlines, visitor),
            Inline::Note { blocks, .. } => walk(blocks, visitor),
            Inline::Text { .. }
            | Inline::Code { .. }
            | Inline::NoteRef { .. }
            | Inline::LineBreak => {}
        }
    }
}

/// Looks at every block in reading order; running text is not entered.
pub fn each_block<'b>(blocks: &'b [Block], look: &mut impl FnMut(&'b Block)) {
    for block in blocks {
        look(block);
        match &block.body {
            Body::List { items, .. } => {
                for item in items {
                    each_block(&item.blocks, look);
                }
            }
            Body::Quote { blocks } | Body::Group { children: blocks, .. } => {
                each_block(blocks, look);
            }
            _ => {}
        }
    }
}

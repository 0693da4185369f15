//! What a block says, for finding it again.

use crate::document::{Block, Body, Inline};

/// All that it says. A card says its title too.
pub(super) fn said(block: &Block) -> String {
    let mut text = String::new();
    if let Body::Group { data, .. } = &block.body
        && let Some(title) = data.get("title").and_then(|title| title.as_str())
    {
        text = format!("{title} ");
    }
    say(block, &mut text);
    text
}

pub(super) fn said_of(blocks: &[Block]) -> String {
    let mut text = String::new();
    for block in blocks {
        say(block, &mut text);
    }
    text
}

fn say(block: &Block, text: &mut String) {
    match &block.body {
        Body::Heading { inlines, .. } | Body::Paragraph { inlines } => say_text(inlines, text),
        Body::List { items, .. } => {
            items.iter().flat_map(|item| &item.blocks).for_each(|block| say(block, text));
        }
        Body::Quote { blocks } | Body::Group { children: blocks, .. } => {
            for block in blocks {
                say(block, text);
            }
        }
        Body::Code { text: code } => text.push_str(code),
        Body::Table(table) => {
            text.push_str(table.caption.as_deref().unwrap_or_default());
            let cells = table.rows.iter().flat_map(|row| &row.cells);
            cells.for_each(|cell| {
                text.push(' ');
                say_text(&cell.inlines, text);
            });
        }
        Body::Figure(figure) => text.push_str(figure.caption.as_deref().unwrap_or_default()),
        Body::Rule => {}
    }
    text.push(' ');
}

pub(super) fn say_text(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text { text: words } | Inline::Code { text: words } => text.push_str(words),
            Inline::Changed { inlines, .. }
            | Inline::Strong { inlines }
            | Inline::Emphasis { inlines }
            | Inline::Strike { inlines }
            | Inline::Link { inlines, .. }
            | Inline::Ref { inlines, .. } => say_text(inlines, text),
            Inline::Note { blocks, .. } => blocks.iter().for_each(|block| say(block, text)),
            Inline::LineBreak => text.push(' '),
            Inline::NoteRef { .. } => {}
        }
    }
}

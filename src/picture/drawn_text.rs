//! The words that a drawing shows.

use super::svg::{is, parse};
use crate::text::Span;
use roxmltree::{Document, Node};
use std::collections::BTreeSet;

/// What shows nothing of what it holds, or only some of it.
const UNSHOWN: [&str; 9] =
    ["clipPath", "desc", "marker", "mask", "metadata", "pattern", "style", "switch", "title"];

/// A stretch of text in an SVG file, and where it is written.
pub struct DrawnText {
    pub text: String,
    pub span: Span,
}

/// The texts that a drawing surely shows, if it is one that [`super::inspect`] finds nothing wrong with.
///
/// What a style sheet hides is not known: where one hides anything, no text is sure to be shown.
#[must_use]
pub fn drawn_texts(drawing: &[u8]) -> Vec<DrawnText> {
    let source = std::str::from_utf8(drawing).unwrap_or_default();
    parse(source).map_or_else(|_| Vec::new(), |document| texts(&document))
}

fn texts(document: &Document) -> Vec<DrawnText> {
    let sheets = document.descendants().filter(|node| is(*node, "style"));
    if sheets.flat_map(|sheet| sheet.descendants()).filter_map(|node| node.text()).any(hides) {
        return Vec::new();
    }
    let used = used(document);
    let mut texts = Vec::new();
    let mut open = vec![(document.root_element(), false, false)];
    while let Some((node, in_text, is_stored)) = open.pop() {
        if let Some(text) = node.text().filter(|_| node.is_text() && in_text && !is_stored) {
            texts.push(DrawnText { text: text.to_owned(), span: node.range().into() });
        }
        if UNSHOWN.iter().any(|name| is(node, name)) || is_hidden(node) {
            continue;
        }
        let in_text = in_text || is(node, "text");
        let is_stored = is_stored || is(node, "defs") || is(node, "symbol");
        let is_stored = is_stored && !node.attribute("id").is_some_and(|id| used.contains(id));
        open.extend(node.children().rev().map(|child| (child, in_text, is_stored)));
    }
    texts
}

/// The names of what is drawn where a `use` stands.
fn used<'a>(document: &'a Document) -> BTreeSet<&'a str> {
    let uses = document.descendants().filter(|node| is(*node, "use"));
    let references = uses.flat_map(|one| one.attributes()).filter(|one| one.name() == "href");
    references.filter_map(|one| one.value().strip_prefix('#')).collect()
}

fn hides(style: &str) -> bool {
    style.contains("display") || style.contains("visibility")
}

fn is_hidden(node: Node) -> bool {
    let said = |name| node.attribute(name).map(str::trim);
    said("display") == Some("none")
        || matches!(said("visibility"), Some("hidden" | "collapse"))
        || said("style").is_some_and(hides)
}

//! The author's text, cut into sections at its headings.

use super::convert::Text;
use crate::syntax::{Kind, NodeId};

/// A top heading of the author's, and what stands under it.
pub(super) struct Section {
    pub heading: Option<NodeId>,
    pub nodes: Vec<NodeId>,
}

/// The nodes of a section: its heading and all until the next heading as high.
pub(super) fn section_nodes(text: &Text<'_>, heading: Option<NodeId>) -> Vec<NodeId> {
    let Some(heading) = heading else { return text.markdown.roots().collect() };
    let level = text.markdown.level(heading);
    let is_next = |node: &NodeId| {
        *node != heading
            && text.markdown.kind(*node) == Kind::Heading
            && text.markdown.level(*node) <= level
    };
    text.markdown
        .roots()
        .skip_while(|node| *node != heading)
        .take_while(|node| !is_next(node))
        .collect()
}

/// The text cut at its highest headings; what stands before the first is a section without a heading.
pub(super) fn sections(text: &Text<'_>) -> Vec<Section> {
    let markdown = text.markdown;
    let is_heading = |node: &NodeId| markdown.kind(*node) == Kind::Heading;
    let top =
        markdown.roots().filter(is_heading).map(|node| markdown.level(node)).min().unwrap_or(1);
    let mut sections: Vec<Section> = Vec::new();
    for node in markdown.roots() {
        let opens = is_heading(&node) && markdown.level(node) == top;
        if opens || sections.is_empty() {
            sections.push(Section { heading: opens.then_some(node), nodes: Vec::new() });
        }
        if let Some(section) = sections.last_mut() {
            section.nodes.push(node);
        }
    }
    sections
}

//! Markdown as one flat array of nodes in document order, each with its span in the source.
//!
//! Text stays in the source; only what is decoded (entities, addresses, labels) is kept beside the nodes.

mod build;

use super::{Fault, Silencer};
use crate::text::Span;
use std::borrow::Cow;
use std::ops::Range;

/// A node's place in [`Markdown`].
pub type NodeId = u32;

/// Lists and quotes may nest this deep; deeper is a fault.
pub const NESTING_LIMIT: usize = 12;

/// What a node is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Kind {
    Paragraph,
    /// `level` is 1 to 6.
    Heading,
    List,
    Item,
    Quote,
    Code,
    Table,
    TableHead,
    TableRow,
    Cell,
    FootnoteDefinition,
    Rule,
    Html,
    Comment,
    /// A paragraph that holds placements alone.
    Placements,
    Text,
    InlineCode,
    Strong,
    Emphasis,
    Strike,
    Link,
    WikiLink,
    Placement,
    Image,
    SoftBreak,
    HardBreak,
    FootnoteReference,
    TaskMarker,
}

#[derive(Clone, Copy, Debug)]
struct Node {
    kind: Kind,
    level: u8,
    span: Span,
    /// The first node after this one's subtree.
    next: NodeId,
}

/// What a few nodes carry besides kind and span.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Detail {
    /// Text that differs from the source under its span.
    Decoded(String),
    HeadingId {
        id: String,
        span: Span,
    },
    ListStart(u64),
    Columns(Vec<Alignment>),
    Footnote(String),
    /// Where a link leads, as it is written; the file of a picture, decoded.
    Address(String),
    /// A wiki link: its place in [`Markdown::links`].
    Wiki(u32),
    Done(bool),
}

/// How a column of a Markdown table is aligned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Alignment {
    Left,
    Center,
    Right,
}

/// `[[target|text]]` or `![[target]]`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WikiLink {
    pub node: NodeId,
    pub target: Span,
    /// `![[…]]`: the target itself is placed here.
    pub placement: bool,
    /// The writer gave the text to show.
    pub has_text: bool,
}

/// A parsed text. Every method takes the same `source` that was parsed.
#[derive(Clone, Debug, Default)]
pub struct Markdown {
    nodes: Vec<Node>,
    details: Vec<(NodeId, Detail)>,
    pub links: Vec<WikiLink>,
    pub silencers: Vec<Silencer>,
}

impl Markdown {
    /// Parses `source` from byte `start` on; spans count from the start of `source`.
    #[must_use]
    pub fn parse(source: &str, start: usize) -> (Self, Vec<Fault>) {
        build::build(source, start)
    }

    /// The blocks at the top level.
    pub fn roots(&self) -> impl Iterator<Item = NodeId> + '_ {
        self.siblings(0, Span::at(self.nodes.len()).start)
    }

    pub fn children(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.siblings(node + 1, self.nodes[node as usize].next)
    }

    /// Every node, in document order.
    pub fn all(&self) -> impl Iterator<Item = NodeId> + '_ {
        0..Span::at(self.nodes.len()).start
    }

    /// Every node with its kind, in document order.
    pub fn kinds(&self) -> impl Iterator<Item = (NodeId, Kind)> {
        (0..).zip(self.nodes.iter().map(|node| node.kind))
    }

    /// Every node of one kind, in document order.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = NodeId> {
        self.kinds().filter(move |(_, other)| *other == kind).map(|(node, _)| node)
    }

    /// The nodes of a subtree, its root first.
    pub fn subtree(&self, node: NodeId) -> Range<NodeId> {
        node..self.nodes[node as usize].next
    }

    #[must_use]
    pub fn kind(&self, node: NodeId) -> Kind {
        self.nodes[node as usize].kind
    }

    /// The level of a heading.
    #[must_use]
    pub fn level(&self, node: NodeId) -> u8 {
        self.nodes[node as usize].level
    }

    #[must_use]
    pub fn span(&self, node: NodeId) -> Span {
        self.nodes[node as usize].span
    }

    #[must_use]
    pub fn detail(&self, node: NodeId) -> Option<&Detail> {
        let at = self.details.binary_search_by_key(&node, |(node, _)| *node).ok()?;
        Some(&self.details[at].1)
    }

    /// The text of one text or code node.
    #[must_use]
    pub fn text<'a>(&'a self, source: &'a str, node: NodeId) -> &'a str {
        match self.detail(node) {
            Some(Detail::Decoded(text)) => text,
            _ => self.span(node).slice(source),
        }
    }

    /// All text of a subtree, breaks as spaces, without markup. Wiki links without text of their own give nothing.
    #[must_use]
    pub fn plain<'a>(&'a self, source: &'a str, node: NodeId) -> Cow<'a, str> {
        let mut plain = Cow::Borrowed("");
        for node in self.subtree(node) {
            match self.kind(node) {
                Kind::Text | Kind::InlineCode => plain += self.text(source, node),
                Kind::SoftBreak | Kind::HardBreak => plain += " ",
                _ => {}
            }
        }
        plain
    }

    /// The wiki link of a link or placement node.
    #[must_use]
    pub fn wiki(&self, node: NodeId) -> Option<&WikiLink> {
        match self.detail(node) {
            Some(Detail::Wiki(at)) => self.links.get(*at as usize),
            _ => None,
        }
    }

    /// The writer's own id of a heading, `{#id}`.
    #[must_use]
    pub fn heading_id(&self, node: NodeId) -> Option<(&str, Span)> {
        match self.detail(node) {
            Some(Detail::HeadingId { id, span }) => Some((id, *span)),
            _ => None,
        }
    }

    /// Every heading with an id of its own.
    pub fn headings_with_id(&self) -> impl Iterator<Item = (NodeId, &str, Span)> {
        self.details.iter().filter_map(|(node, detail)| match detail {
            Detail::HeadingId { id, span } => Some((*node, id.as_str(), *span)),
            _ => None,
        })
    }

    fn siblings(&self, first: NodeId, end: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let mut at = first;
        std::iter::from_fn(move || {
            let node = at;
            at = self.nodes.get(node as usize)?.next;
            (node < end).then_some(node)
        })
    }
}

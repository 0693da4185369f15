//! From the parser's events to the flat tree, with what is wrong in the text.

use super::{Alignment, Detail, Kind, Markdown, NESTING_LIMIT, Node, NodeId, WikiLink};
use crate::syntax::{Fault, FaultKind, Silencer, silencer};
use crate::text::Span;
use percent_encoding::percent_decode_str;
use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag};
use std::borrow::Cow;
use std::ops::Range;

/// Nodes below this depth are left out, so that no later walk can overflow.
const DEPTH_CUT: usize = 100;

/// Nodes are seldom closer together.
const BYTES_OF_A_NODE: usize = 32;

pub(super) fn build(source: &str, start: usize) -> (Markdown, Vec<Fault>) {
    let mut builder = Builder { source, ..Builder::default() };
    let body = &source[start..];
    builder.markdown.nodes.reserve(body.len() / BYTES_OF_A_NODE);
    for (event, range) in Parser::new_ext(body, options()).into_offset_iter() {
        builder.event(event, range.start + start..range.end + start);
    }
    builder.finish()
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_WIKILINKS
}

#[derive(Default)]
struct Builder<'a> {
    source: &'a str,
    markdown: Markdown,
    faults: Vec<Fault>,
    open: Vec<NodeId>,
    /// Start events passed over because they lie too deep.
    cut: usize,
    nesting: usize,
    /// Where the fault of too deep nesting stands in the list: it is told once, with the greatest depth.
    too_deep: Option<usize>,
    /// Silencers whose next block has not come yet: where they stand in the list, and their depth.
    waiting: Vec<(usize, usize)>,
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(_) if self.cut > 0 || self.open.len() >= DEPTH_CUT => self.cut += 1,
            Event::End(_) if self.cut > 0 => self.cut -= 1,
            _ if self.cut > 0 => {}
            Event::Start(tag) => self.start(tag, range),
            Event::End(_) => self.end(),
            event => self.leaf(event, range),
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        let (kind, level, detail) = self.describe(tag, &range);
        if matches!(kind, Kind::List | Kind::Quote) {
            self.nesting += 1;
            self.tell_depth(&range);
        }
        let node = self.push(kind, level, range.into(), detail);
        self.open.push(node);
        if matches!(kind, Kind::WikiLink | Kind::Placement) {
            self.wiki_link(node);
        }
    }

    fn describe(&mut self, tag: Tag<'_>, range: &Range<usize>) -> (Kind, u8, Option<Detail>) {
        let plain = |kind| (kind, 0, None);
        match tag {
            Tag::Heading { level, id, .. } => {
                let detail = id.map(|id| self.heading_id(&id, range));
                (Kind::Heading, level as u8, detail)
            }
            Tag::List(start) => (Kind::List, 0, start.map(Detail::ListStart)),
            Tag::Table(columns) => (
                Kind::Table,
                0,
                Some(Detail::Columns(columns.into_iter().map(alignment).collect())),
            ),
            Tag::FootnoteDefinition(label) => {
                (Kind::FootnoteDefinition, 0, Some(Detail::Footnote(label.into_string())))
            }
            Tag::Link { link_type: LinkType::WikiLink { .. }, .. } => plain(Kind::WikiLink),
            Tag::Image { link_type: LinkType::WikiLink { .. }, .. } => plain(Kind::Placement),
            Tag::Link { dest_url, .. } => {
                (Kind::Link, 0, Some(Detail::Address(dest_url.into_string())))
            }
            Tag::Image { dest_url, .. } => {
                (Kind::Image, 0, Some(Detail::Address(file_name(dest_url))))
            }
            Tag::BlockQuote(_) => plain(Kind::Quote),
            Tag::CodeBlock(_) => plain(Kind::Code),
            Tag::HtmlBlock => plain(Kind::Html),
            Tag::Item => plain(Kind::Item),
            Tag::TableHead => plain(Kind::TableHead),
            Tag::TableRow => plain(Kind::TableRow),
            Tag::TableCell => plain(Kind::Cell),
            Tag::Emphasis => plain(Kind::Emphasis),
            Tag::Strong => plain(Kind::Strong),
            Tag::Strikethrough => plain(Kind::Strike),
            _ => plain(Kind::Paragraph),
        }
    }

    /// The id is written as `{#id}` at the end of the heading's line.
    fn heading_id(&self, id: &str, range: &Range<usize>) -> Detail {
        let heading = &self.source[range.clone()];
        let mut found = heading.rmatch_indices(id).map(|(at, _)| at);
        let at = found.find(|at| heading[..*at].ends_with('#')).unwrap_or(0) + range.start;
        Detail::HeadingId { id: id.to_owned(), span: Span::new(at, at + id.len()) }
    }

    fn tell_depth(&mut self, range: &Range<usize>) {
        if self.nesting <= NESTING_LIMIT {
            return;
        }
        let at = *self.too_deep.get_or_insert(self.faults.len());
        let kind = FaultKind::TooDeep { depth: self.nesting, limit: NESTING_LIMIT };
        match self.faults.get_mut(at) {
            Some(Fault { kind: FaultKind::TooDeep { depth, .. }, .. }) => {
                *depth = self.nesting.max(*depth);
            }
            _ => self.faults.push(Fault { span: self.first_line(range), kind }),
        }
    }

    fn first_line(&self, range: &Range<usize>) -> Span {
        let line = self.source[range.clone()].lines().next().map_or(0, str::len);
        Span::new(range.start, range.start + line)
    }

    fn end(&mut self) {
        let Some(node) = self.open.pop() else { return };
        let next = Span::at(self.markdown.nodes.len()).start;
        self.markdown.nodes[node as usize].next = next;
        match self.markdown.kind(node) {
            Kind::List | Kind::Quote => self.nesting -= 1,
            Kind::Html => self.html(node),
            Kind::Paragraph => self.paragraph(node),
            Kind::Heading | Kind::Cell | Kind::Item => self.stray_placements(node),
            _ => {}
        }
    }

    fn leaf(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Text(text) => self.text(&text, range),
            Event::Code(text) => {
                let decoded = Detail::Decoded(text.into_string());
                self.push(Kind::InlineCode, 0, range.into(), Some(decoded));
            }
            Event::SoftBreak => drop(self.push(Kind::SoftBreak, 0, range.into(), None)),
            Event::HardBreak => drop(self.push(Kind::HardBreak, 0, range.into(), None)),
            Event::Rule => drop(self.push(Kind::Rule, 0, range.into(), None)),
            Event::FootnoteReference(label) => {
                let detail = Detail::Footnote(label.into_string());
                self.push(Kind::FootnoteReference, 0, range.into(), Some(detail));
            }
            Event::TaskListMarker(done) => {
                self.push(Kind::TaskMarker, 0, range.into(), Some(Detail::Done(done)));
            }
            Event::InlineHtml(html) => self.inline_html(&html, range),
            _ => {}
        }
    }

    fn text(&mut self, text: &CowStr<'_>, range: Range<usize>) {
        let span = Span::from(range);
        let verbatim = span.slice(self.source) == &**text;
        let last = self.markdown.nodes.len().wrapping_sub(1);
        if verbatim && let Some(node) = self.markdown.nodes.get_mut(last) {
            let bare = self.markdown.details.last().is_none_or(|(id, _)| *id as usize != last);
            if node.kind == Kind::Text && bare && node.span.end == span.start {
                node.span.end = span.end;
                return;
            }
        }
        let detail = (!verbatim).then(|| Detail::Decoded(text.to_string()));
        self.push(Kind::Text, 0, span, detail);
    }

    fn push(&mut self, kind: Kind, level: u8, span: Span, detail: Option<Detail>) -> NodeId {
        let node = Span::at(self.markdown.nodes.len()).start;
        if kind != Kind::Html && !self.waiting.is_empty() {
            self.settle_silencers(span);
        }
        self.markdown.nodes.push(Node { kind, level, span, next: node + 1 });
        if let Some(detail) = detail {
            self.markdown.details.push((node, detail));
        }
        node
    }

    fn wiki_link(&mut self, node: NodeId) {
        let span = self.markdown.span(node);
        let written = span.slice(self.source);
        let placement = written.starts_with('!');
        let open = if placement { 3 } else { 2 };
        let inner = written.get(open..).unwrap_or("").trim_end_matches(']');
        let (target, has_text) = match inner.split_once('|') {
            Some((target, _)) => (target.strip_suffix('\\').unwrap_or(target), true),
            None => (inner, false),
        };
        let start = span.start as usize + open;
        let target_span = Span::new(start, start + target.len());
        if target.is_empty() || target.contains(char::is_whitespace) {
            self.faults.push(Fault { span, kind: FaultKind::BrokenLink });
        }
        let at = Span::at(self.markdown.links.len()).start;
        self.markdown.details.push((node, Detail::Wiki(at)));
        self.markdown.links.push(WikiLink { node, target: target_span, placement, has_text });
    }

    /// A paragraph of placements alone becomes [`Kind::Placements`]; elsewhere a placement is a fault.
    fn paragraph(&mut self, node: NodeId) {
        let alone = |child: NodeId| match self.markdown.kind(child) {
            Kind::Placement | Kind::SoftBreak | Kind::HardBreak => true,
            Kind::Text => self.markdown.text(self.source, child).trim().is_empty(),
            _ => false,
        };
        let alone = self.markdown.children(node).all(alone);
        if alone && self.markdown.children(node).next().is_some() {
            self.markdown.nodes[node as usize].kind = Kind::Placements;
        } else {
            self.stray_placements(node);
        }
    }

    fn stray_placements(&mut self, node: NodeId) {
        let markdown = &self.markdown;
        let placements =
            markdown.children(node).filter(|child| markdown.kind(*child) == Kind::Placement);
        let strays = placements.filter_map(|child| {
            let target = markdown.wiki(child)?.target.slice(self.source).to_owned();
            Some(Fault { span: markdown.span(child), kind: FaultKind::InlinePlacement { target } })
        });
        self.faults.extend(strays);
    }

    fn inline_html(&mut self, html: &str, range: Range<usize>) {
        if is_comment(html) {
            self.push(Kind::Comment, 0, range.into(), None);
        } else {
            self.faults.push(Fault { span: range.clone().into(), kind: FaultKind::RawHtml });
            self.push(Kind::Html, 0, range.into(), None);
        }
    }

    fn html(&mut self, node: NodeId) {
        self.markdown.nodes.truncate(node as usize + 1);
        self.markdown.nodes[node as usize].next = node + 1;
        let span = self.markdown.span(node);
        let html = span.slice(self.source).trim_end();
        let span = Span::new(span.start as usize, span.start as usize + html.len());
        if !is_comment(html) {
            self.settle_silencers(span);
            let span = self.first_line(&span.range());
            self.faults.push(Fault { span, kind: FaultKind::RawHtml });
            return;
        }
        self.markdown.nodes[node as usize].kind = Kind::Comment;
        let inner = html.trim_start_matches("<!--").trim_end_matches("-->");
        match silencer::parse(inner) {
            Some(Ok((rule, reason))) => {
                self.waiting.push((self.markdown.silencers.len(), self.open.len()));
                let covers = Span::at(span.end as usize);
                self.markdown.silencers.push(Silencer { rule, reason, span, covers });
            }
            Some(Err(kind)) => self.faults.push(Fault { span, kind }),
            None => {}
        }
    }

    /// The block that comes after a silencer, at the silencer's own depth, is what it covers.
    fn settle_silencers(&mut self, span: Span) {
        let depth = self.open.len();
        let silencers = &mut self.markdown.silencers;
        self.waiting.retain(|(at, wanted)| {
            if *wanted == depth {
                silencers[*at].covers = span;
            }
            *wanted < depth
        });
    }

    fn finish(mut self) -> (Markdown, Vec<Fault>) {
        self.leftovers();
        self.faults.sort_by_key(|fault| fault.span);
        self.markdown.nodes.shrink_to_fit();
        self.markdown.details.shrink_to_fit();
        self.markdown.links.shrink_to_fit();
        (self.markdown, self.faults)
    }

    /// Brackets that look like links or footnotes but are none.
    fn leftovers(&mut self) {
        let mut after_link = None;
        let mut found = Vec::new();
        for node in self.outside_code() {
            match self.markdown.kind(node) {
                Kind::Paragraph | Kind::Heading | Kind::Cell | Kind::Item => after_link = None,
                Kind::WikiLink | Kind::Link => after_link = Some(self.markdown.span(node)),
                Kind::Text => found.extend(self.leftover(node, after_link)),
                _ => {}
            }
        }
        self.faults.extend(found);
    }

    fn outside_code(&self) -> impl Iterator<Item = NodeId> + '_ {
        let after = |node: &NodeId| match self.markdown.kind(*node) {
            Kind::Code => self.markdown.nodes[*node as usize].next,
            _ => node + 1,
        };
        let end = Span::at(self.markdown.nodes.len()).start;
        let in_range = move |node: &NodeId| *node < end;
        std::iter::successors(Some(0).filter(in_range), move |node| {
            Some(after(node)).filter(in_range)
        })
    }

    fn leftover(&self, node: NodeId, after_link: Option<Span>) -> Option<Fault> {
        let span = self.markdown.span(node);
        let text = span.slice(self.source);
        let before = self.source.as_bytes().get((span.start as usize).wrapping_sub(1));
        let has_bracket = memchr::memchr2(b'[', b']', text.as_bytes()).is_some();
        if !has_bracket || self.markdown.detail(node).is_some() || before == Some(&b'\\') {
            return None;
        }
        let at = |from: usize, to: usize| Span::new(from, to).shift(span.start as usize);
        if let Some(open) = text.find("[[").or_else(|| text.find("]]")) {
            return Some(Fault { span: at(open, open + 2), kind: FaultKind::BrokenLink });
        }
        if let Some((open, label)) = footnote(text) {
            let kind = FaultKind::FootnoteUndefined { label: label.to_owned() };
            return Some(Fault { span: at(open, open + label.len() + 3), kind });
        }
        let nested = after_link.filter(|_| text.contains("]("))?;
        Some(Fault { span: nested, kind: FaultKind::NestedLink })
    }
}

/// `[^label]` and where it begins.
fn footnote(text: &str) -> Option<(usize, &str)> {
    let open = text.find("[^")?;
    let (label, _) = text[open + 2..].split_once(']')?;
    (!label.is_empty() && !label.contains(['[', '^'])).then_some((open, label))
}

/// The file that a picture's address means: `m%C3%A5l%201.png` is `mål 1.png`. What decodes to no text is left as it is.
fn file_name(address: CowStr<'_>) -> String {
    match percent_decode_str(&address).decode_utf8() {
        Ok(Cow::Owned(decoded)) => decoded,
        _ => address.into_string(),
    }
}

fn alignment(alignment: pulldown_cmark::Alignment) -> Alignment {
    match alignment {
        pulldown_cmark::Alignment::Center => Alignment::Center,
        pulldown_cmark::Alignment::Right => Alignment::Right,
        _ => Alignment::Left,
    }
}

/// One or more comments and nothing else.
fn is_comment(html: &str) -> bool {
    let mut rest = html.trim();
    while let Some(inner) = rest.strip_prefix("<!--") {
        let Some(end) = inner.find("-->") else { return false };
        rest = inner[end + 3..].trim_start();
        if rest.is_empty() {
            return true;
        }
    }
    false
}

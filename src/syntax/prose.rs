//! Running text as it is read: without markup, and with where each part of it is written.

use super::markdown::{Kind, Markdown, NodeId};
use crate::number::is_dash;
use crate::text::Span;
use memchr::memmem::Finder;
use std::ops::Range;
use std::sync::LazyLock;

/// Stands where something is that is no word: code, an address, a link that shows the name of what it leads to.
const OBJECT: &str = "\u{fffc}";

/// What a passage is, or what it stands in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PassageKind {
    Heading,
    Paragraph,
    Item,
    Quote,
    Cell,
    Footnote,
}

/// Parts are seldom shorter.
const BYTES_OF_A_PART: usize = 64;

/// The passages of a text on a line each: every dash a hyphen, every run of spaces and breaks one space.
#[derive(Clone, Debug, Default)]
pub struct Prose {
    text: String,
    parts: Vec<Part>,
    passages: Vec<Start>,
}

#[derive(Clone, Copy, Debug)]
struct Start {
    kind: PassageKind,
    /// The block that holds the words.
    node: NodeId,
    at: u32,
}

/// Where a part of the text begins, and where it is written: byte for byte, or as a whole.
#[derive(Clone, Copy, Debug)]
struct Part {
    at: u32,
    origin: Span,
    is_verbatim: bool,
}

/// A heading, a paragraph, the words of a list item, or a cell.
#[derive(Clone, Copy)]
pub struct Passage<'a> {
    pub kind: PassageKind,
    /// The block that holds the words, in Markdown.
    pub node: NodeId,
    pub text: &'a str,
    at: usize,
    prose: &'a Prose,
}

impl Passage<'_> {
    /// Where a part of the passage is written.
    #[must_use]
    pub fn span(&self, part: Range<usize>) -> Span {
        self.prose.span(part.start + self.at..part.end + self.at)
    }
}

impl Prose {
    /// The running text of Markdown, which was parsed from `source`.
    #[must_use]
    pub fn of_markdown(markdown: &Markdown, source: &str) -> Self {
        let text = String::with_capacity(source.len());
        let parts = Vec::with_capacity(source.len() / BYTES_OF_A_PART);
        let prose = Self { text, parts, passages: Vec::new() };
        let has_wide_spaces = TWO_SPACES.find(source.as_bytes()).is_some();
        let mut reader = Reader { markdown, source, prose, has_wide_spaces };
        for root in markdown.roots() {
            reader.block(root, PassageKind::Paragraph);
        }
        reader.prose
    }

    /// The paragraphs of a TOML text, which stands with its quotes at `span`.
    #[must_use]
    pub fn of_toml_text(source: &str, span: Span) -> Self {
        let mut prose = Self::default();
        let mut is_open = false;
        super::texts::pieces(span.slice(source), |range, text| {
            if text == "\n\n" {
                is_open = false;
                return;
            }
            if !is_open {
                prose.open(PassageKind::Paragraph, 0);
                is_open = true;
            }
            let origin = Span::from(range).shift(span.start as usize);
            let is_verbatim = origin.slice(source) == text;
            prose.say(&Piece { text, origin, is_verbatim, may_be_wide: true });
        });
        prose
    }

    pub fn passages(&self) -> impl Iterator<Item = Passage<'_>> {
        let ends = self.passages.iter().skip(1).map(|next| next.at as usize - 1);
        let ends = ends.chain([self.text.len()]);
        self.passages.iter().zip(ends).map(|(start, end)| {
            let at = start.at as usize;
            let text = &self.text[at..end];
            Passage { kind: start.kind, node: start.node, text, at, prose: self }
        })
    }

    /// What the passage is that holds this byte of the text.
    #[must_use]
    pub fn kind_at(&self, at: usize) -> Option<PassageKind> {
        let after = self.passages.partition_point(|start| start.at as usize <= at);
        Some(self.passages.get(after.checked_sub(1)?)?.kind)
    }

    /// All of it, a passage on each line.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where a part of the text is written.
    #[must_use]
    pub fn span(&self, part: Range<usize>) -> Span {
        let (Some(first), Some(last)) =
            (self.part(part.start), self.part(part.end.saturating_sub(1).max(part.start)))
        else {
            return Span::at(0);
        };
        let inside = |part: &Part, at: usize| part.origin.start as usize + at - part.at as usize;
        let start =
            if first.is_verbatim { inside(first, part.start) } else { first.origin.range().start };
        let end = if last.is_verbatim { inside(last, part.end) } else { last.origin.range().end };
        Span::new(start, end)
    }

    /// The part that holds this byte.
    fn part(&self, at: usize) -> Option<&Part> {
        self.parts.get(self.parts.partition_point(|part| part.at as usize <= at).checked_sub(1)?)
    }

    fn open(&mut self, kind: PassageKind, node: NodeId) {
        if !self.passages.is_empty() {
            self.text.push('\n');
        }
        self.passages.push(Start { kind, node, at: Span::at(self.text.len()).start });
    }

    /// Adds text as it is read.
    fn say(&mut self, piece: &Piece<'_>) {
        let mut done = 0;
        for address in addresses(piece.text) {
            self.fold(piece, done..address.start);
            self.object(piece.origin(&address));
            done = address.end;
        }
        self.fold(piece, done..piece.text.len());
    }

    fn object(&mut self, origin: Span) {
        self.push(OBJECT, origin, false);
    }

    fn fold(&mut self, piece: &Piece<'_>, range: Range<usize>) {
        let mut done = range.start;
        for (at, c) in changed(&piece.text[range.clone()], piece.may_be_wide) {
            let at = range.start + at;
            let end = at + c.len_utf8();
            self.push(&piece.text[done..at], piece.origin(&(done..at)), piece.is_verbatim);
            let folded = if is_dash(c) { "-" } else { " " };
            self.push(folded, piece.origin(&(at..end)), false);
            done = end;
        }
        self.push(
            &piece.text[done..range.end],
            piece.origin(&(done..range.end)),
            piece.is_verbatim,
        );
    }

    fn push(&mut self, text: &str, mut origin: Span, is_verbatim: bool) {
        let begins = text.as_bytes().first() == Some(&b' ');
        let is_repeated = begins && matches!(self.text.as_bytes().last(), Some(b' ' | b'\n'));
        let text = if is_repeated { &text[1..] } else { text };
        origin.start += u32::from(is_repeated && is_verbatim);
        if !text.is_empty() {
            let at = Span::at(self.text.len()).start;
            self.parts.push(Part { at, origin, is_verbatim });
            self.text.push_str(text);
        }
    }
}

/// A stretch of text, and where it is written: byte for byte, or as a whole.
struct Piece<'a> {
    text: &'a str,
    origin: Span,
    is_verbatim: bool,
    /// Whether several spaces may stand together.
    may_be_wide: bool,
}

impl Piece<'_> {
    fn origin(&self, part: &Range<usize>) -> Span {
        if !self.is_verbatim {
            return self.origin;
        }
        Span::from(part.clone()).shift(self.origin.start as usize)
    }
}

static TWO_SPACES: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new("  "));

/// The characters that are read as another: dashes, and space that is no single space.
fn changed(text: &str, may_be_wide: bool) -> impl Iterator<Item = (usize, char)> {
    // All dashes and nearly all spaces begin with one of these bytes.
    let is_plain = memchr::memchr3(b'\t', 0xc2, 0xe2, text.as_bytes()).is_none()
        && !(may_be_wide && TWO_SPACES.find(text.as_bytes()).is_some());
    let looked_at = if is_plain { "" } else { text };
    looked_at.char_indices().filter(|(at, c)| match *c {
        '-' => false,
        ' ' => text[..*at].ends_with(' '),
        c => is_dash(c) || c.is_whitespace(),
    })
}

/// Web and mail addresses.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut addresses = Vec::new();
    if memchr::memchr3(b'@', b'/', b'w', text.as_bytes()).is_none() {
        return addresses;
    }
    let mut at = 0;
    for word in text.split(|c: char| c.is_whitespace() || "<>()\"«»".contains(c)) {
        if word.contains("://") || word.starts_with("www.") || word.contains('@') {
            let word_end = word.trim_end_matches(['.', ',', ';', ':', '!', '?']).len();
            addresses.push(at..at + word_end);
        }
        at += word.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
    }
    addresses.retain(|address| !address.is_empty());
    addresses
}

/// Walks the blocks of Markdown.
struct Reader<'a> {
    markdown: &'a Markdown,
    source: &'a str,
    prose: Prose,
    has_wide_spaces: bool,
}

impl Reader<'_> {
    fn block(&mut self, node: NodeId, inside: PassageKind) {
        match self.markdown.kind(node) {
            Kind::Heading => self.passage(node, PassageKind::Heading),
            Kind::Paragraph => self.passage(node, inside),
            Kind::Cell => self.passage(node, PassageKind::Cell),
            Kind::Quote => self.each(node, PassageKind::Quote),
            Kind::FootnoteDefinition => self.each(node, PassageKind::Footnote),
            Kind::List | Kind::Table | Kind::TableHead | Kind::TableRow => self.each(node, inside),
            Kind::Item if inside == PassageKind::Quote => self.item(node, inside),
            Kind::Item => self.item(node, PassageKind::Item),
            _ => {}
        }
    }

    fn each(&mut self, node: NodeId, inside: PassageKind) {
        let markdown = self.markdown;
        markdown.children(node).for_each(|child| self.block(child, inside));
    }

    fn passage(&mut self, node: NodeId, kind: PassageKind) {
        self.prose.open(kind, node);
        self.inline(node);
    }

    /// A tight item holds its words itself; a loose one, and all that is nested, holds blocks.
    fn item(&mut self, node: NodeId, kind: PassageKind) {
        let markdown = self.markdown;
        let mut is_open = false;
        for child in markdown.children(node) {
            if is_inline(markdown.kind(child)) {
                if !is_open {
                    self.prose.open(kind, node);
                }
                self.inline(child);
                is_open = true;
            } else {
                self.block(child, kind);
                is_open = false;
            }
        }
    }

    fn inline(&mut self, root: NodeId) {
        let mut done = root;
        for node in self.markdown.subtree(root) {
            if node < done {
                continue;
            }
            let origin = self.markdown.span(node);
            match self.markdown.kind(node) {
                Kind::Text => {
                    let text = self.markdown.text(self.source, node);
                    let is_verbatim = self.markdown.detail(node).is_none();
                    let may_be_wide = self.has_wide_spaces || !is_verbatim;
                    self.prose.say(&Piece { text, origin, is_verbatim, may_be_wide });
                }
                Kind::SoftBreak | Kind::HardBreak => self.prose.push(" ", origin, false),
                Kind::InlineCode => self.prose.object(origin),
                Kind::WikiLink | Kind::Placement if !self.has_text(node) => {
                    self.prose.object(origin);
                    done = self.markdown.subtree(node).last().map_or(done, |last| last + 1);
                }
                _ => {}
            }
        }
    }

    fn has_text(&self, link: NodeId) -> bool {
        self.markdown.wiki(link).is_some_and(|link| link.has_text && !link.placement)
    }
}

fn is_inline(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Text
            | Kind::InlineCode
            | Kind::Strong
            | Kind::Emphasis
            | Kind::Strike
            | Kind::Link
            | Kind::WikiLink
            | Kind::Placement
            | Kind::Image
            | Kind::SoftBreak
            | Kind::HardBreak
            | Kind::FootnoteReference
            | Kind::TaskMarker
    )
}

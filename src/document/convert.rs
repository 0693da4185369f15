//! From Markdown to blocks.

use super::draft::{Draft, DraftFault};
use super::typography::Typographer;
use super::{Align, Block, Body, Cell, Change, Figure, Inline, Item, Picture, Row, Table};
use crate::model::{LinkRole, Viewpoint};
use crate::syntax::{Alignment, Detail, Kind, Markdown, NodeId};
use crate::text::{Place, PlanPath};
use std::collections::BTreeMap;

/// A Markdown text that blocks are made from.
pub(super) struct Text<'t> {
    pub source: &'t str,
    pub markdown: &'t Markdown,
    /// The file it stands in; nothing for what a template wrote.
    pub file: Option<&'t PlanPath>,
    /// What its references are seen from.
    pub from: Viewpoint,
    /// The folder that picture addresses are relative to.
    pub dir: Option<&'t PlanPath>,
}

impl Text<'_> {
    /// What a template wrote, which may place things an author may not.
    pub fn is_template(&self) -> bool {
        self.file.is_none()
    }

    pub fn origin(&self, node: NodeId) -> Option<Place> {
        self.file.map(|file| Place { file: file.clone(), span: self.markdown.span(node) })
    }

    fn footnotes(&self) -> BTreeMap<&str, NodeId> {
        let definitions = self.markdown.of_kind(Kind::FootnoteDefinition);
        definitions
            .filter_map(|node| match self.markdown.detail(node) {
                Some(Detail::Footnote(label)) => Some((label.as_str(), node)),
                _ => None,
            })
            .collect()
    }
}

/// Makes blocks of one text.
pub(super) struct Converter<'d, 'a, 't> {
    pub draft: &'d mut Draft<'a>,
    pub text: &'t Text<'t>,
    notes: BTreeMap<&'t str, NodeId>,
    /// Added to the levels of headings.
    pub shift: i16,
    pub blocks: Vec<Block>,
    /// How deep in lists and quotes.
    depth: usize,
}

/// Lists and quotes that nest deeper stand on this level: Typst takes about thirty, `check` allows twelve.
const DEEPEST: usize = 16;

type Drafted = Result<(), DraftFault>;

impl<'d, 'a, 't> Converter<'d, 'a, 't> {
    pub fn new(draft: &'d mut Draft<'a>, text: &'t Text<'t>, shift: i16) -> Self {
        Self { draft, text, notes: text.footnotes(), shift, blocks: Vec::new(), depth: 0 }
    }

    /// Converts these nodes, in order.
    pub fn nodes(&mut self, nodes: impl Iterator<Item = NodeId>) -> Drafted {
        for node in nodes {
            self.block(node)?;
        }
        Ok(())
    }

    fn block(&mut self, node: NodeId) -> Drafted {
        let markdown = self.text.markdown;
        if self.depth == 0 {
            self.draft.take(self.text, node)?;
        }
        match markdown.kind(node) {
            Kind::Heading => self.heading(node),
            Kind::Paragraph => self.paragraph(node),
            Kind::Placements => return self.placements(node),
            Kind::List if self.depth < DEEPEST => self.list(node)?,
            Kind::List => {
                for item in markdown.children(node) {
                    let blocks = self.item(item)?.blocks;
                    self.blocks.extend(blocks);
                }
            }
            Kind::Quote if self.depth < DEEPEST => {
                let blocks = self.inner(markdown.children(node))?;
                self.push(Body::Quote { blocks }, node);
            }
            Kind::Quote => return self.nodes(markdown.children(node)),
            Kind::Code => {
                let text = markdown.plain(self.text.source, node).trim_end().to_owned();
                self.push(Body::Code { text }, node);
            }
            Kind::Table => self.table(node),
            Kind::Rule => self.push(Body::Rule, node),
            // Comments and raw HTML are never output; footnotes stand where they are referred to.
            _ => {}
        }
        Ok(())
    }

    fn push(&mut self, body: Body, node: NodeId) {
        self.blocks.push(Block::new(body, self.text.origin(node)));
    }

    /// Blocks inside another block.
    fn inner(&mut self, nodes: impl Iterator<Item = NodeId>) -> Result<Vec<Block>, DraftFault> {
        let outer = std::mem::take(&mut self.blocks);
        self.depth += 1;
        let result = self.nodes(nodes);
        self.depth -= 1;
        let inner = std::mem::replace(&mut self.blocks, outer);
        result.map(|()| inner)
    }

    fn heading(&mut self, node: NodeId) {
        let level = i16::from(self.text.markdown.level(node)) + self.shift;
        let level = u8::try_from(level.clamp(1, 6)).unwrap_or(6);
        let id = self.draft.heading_anchor(self.text, node);
        let inlines = self.inlines(node);
        self.draft.level = level;
        self.push(Body::Heading { level, id, number: None, inlines }, node);
    }

    /// Pictures in the text stand after it.
    fn paragraph(&mut self, node: NodeId) {
        let inlines = self.inlines(node);
        if !inlines.is_empty() {
            self.push(Body::Paragraph { inlines }, node);
        }
        let markdown = self.text.markdown;
        for picture in markdown.subtree(node).filter(|node| markdown.kind(*node) == Kind::Image) {
            self.picture(picture);
        }
    }

    fn picture(&mut self, node: NodeId) {
        let Some(Detail::Address(address)) = self.text.markdown.detail(node) else { return };
        let Some(Ok(path)) = self.text.dir.map(|dir| dir.join(address)) else { return };
        let stated = self.text.markdown.plain(self.text.source, node).trim().to_owned();
        let alt = if stated.is_empty() { path.name().to_owned() } else { stated };
        let figure = Figure {
            id: None,
            label: None,
            caption: None,
            source: None,
            credit: None,
            alt: Some(alt),
            picture: Picture::File { path: path.to_string() },
        };
        self.push(Body::Figure(figure), node);
    }

    fn placements(&mut self, node: NodeId) -> Drafted {
        let markdown = self.text.markdown;
        for child in
            markdown.children(node).filter(|child| markdown.kind(*child) == Kind::Placement)
        {
            if let Some(link) = markdown.wiki(child) {
                let target = link.target.slice(self.text.source);
                let origin = self.text.origin(child);
                self.draft.place(self.text, target, origin, &mut self.blocks)?;
            }
        }
        Ok(())
    }

    fn list(&mut self, node: NodeId) -> Drafted {
        let markdown = self.text.markdown;
        let start = match markdown.detail(node) {
            Some(Detail::ListStart(start)) => Some(*start),
            _ => None,
        };
        let mut items = Vec::new();
        for item in markdown.children(node) {
            items.push(self.item(item)?);
        }
        self.push(Body::List { start, items }, node);
        Ok(())
    }

    /// A tight item holds text without a paragraph around it.
    fn item(&mut self, node: NodeId) -> Result<Item, DraftFault> {
        let markdown = self.text.markdown;
        let is_block = |node: &NodeId| is_block(markdown.kind(*node));
        let done = markdown.subtree(node).find_map(|node| match markdown.detail(node) {
            Some(Detail::Done(done)) => Some(*done),
            _ => None,
        });
        let text: Vec<NodeId> =
            markdown.children(node).take_while(|child| !is_block(child)).collect();
        let mut blocks = Vec::new();
        let inlines = self.run(text.iter().copied());
        if !inlines.is_empty() {
            blocks.push(Block::new(Body::Paragraph { inlines }, self.text.origin(node)));
        }
        blocks.extend(self.inner(markdown.children(node).filter(is_block))?);
        Ok(Item { blocks, done })
    }

    fn table(&mut self, node: NodeId) {
        let markdown = self.text.markdown;
        let columns = match markdown.detail(node) {
            Some(Detail::Columns(columns)) => columns.iter().copied().map(align).collect(),
            _ => Vec::new(),
        };
        let mut rows: Vec<Row> = Vec::new();
        for row in markdown.children(node) {
            let cells = markdown.children(row).map(|cell| self.cell(cell)).collect();
            rows.push(Row { total: false, cells });
        }
        settle_numbers(&mut rows);
        let body = rows.get(1..).unwrap_or_default();
        let numeric = body.iter().any(|row| row.cells.iter().skip(1).any(|cell| cell.number));
        let named =
            !body.is_empty() && body.iter().all(|row| row.cells.first().is_some_and(is_strong));
        let table = Table {
            header_rows: 1,
            header_cols: usize::from(numeric || named),
            columns,
            rows,
            ..Table::default()
        };
        self.push(Body::Table(table), node);
    }

    fn cell(&mut self, node: NodeId) -> Cell {
        let plain = self.text.markdown.plain(self.text.source, node);
        let number =
            matches!(crate::number::parse(plain.trim()), Ok(crate::number::Entry::Number(_)));
        let origin = self.text.origin(node);
        Cell { number, inlines: self.inlines(node), origin, change: Change::None }
    }

    /// The running text of a node's children.
    fn inlines(&mut self, node: NodeId) -> Vec<Inline> {
        let markdown = self.text.markdown;
        self.run(markdown.children(node))
    }

    fn run(&mut self, nodes: impl Iterator<Item = NodeId>) -> Vec<Inline> {
        let mut typographer = Typographer::default();
        let mut inlines = self.gather(nodes, &mut typographer);
        trim(&mut inlines);
        inlines
    }

    fn gather(
        &mut self,
        nodes: impl Iterator<Item = NodeId>,
        set: &mut Typographer,
    ) -> Vec<Inline> {
        let mut inlines = Vec::new();
        for node in nodes {
            match self.inline(node, set) {
                Some(Inline::Text { text }) => append(&mut inlines, &text),
                Some(inline) => inlines.push(inline),
                None => {}
            }
        }
        inlines
    }

    fn inline(&mut self, node: NodeId, set: &mut Typographer) -> Option<Inline> {
        let markdown = self.text.markdown;
        let children = || markdown.children(node);
        Some(match markdown.kind(node) {
            Kind::Text => plain(set.set(markdown.text(self.text.source, node))),
            Kind::SoftBreak => plain(set.set(" ")),
            Kind::HardBreak => Inline::LineBreak,
            Kind::InlineCode => {
                Inline::Code { text: markdown.text(self.text.source, node).to_owned() }
            }
            Kind::Strong => Inline::Strong { inlines: self.gather(children(), set) },
            Kind::Emphasis => Inline::Emphasis { inlines: self.gather(children(), set) },
            Kind::Strike => Inline::Strike { inlines: self.gather(children(), set) },
            Kind::Link => self.link(node, set),
            Kind::WikiLink => self.mention(node, set),
            Kind::FootnoteReference => self.note(node)?,
            _ => return None,
        })
    }

    /// Only web and mail addresses become links; what else an address may start, does not.
    fn link(&mut self, node: NodeId, set: &mut Typographer) -> Inline {
        let inlines = self.gather(self.text.markdown.children(node), set);
        match self.text.markdown.detail(node) {
            Some(Detail::Address(url)) if is_web_address(url) => {
                Inline::Link { url: url.clone(), inlines }
            }
            _ => Inline::Emphasis { inlines },
        }
    }

    fn mention(&mut self, node: NodeId, set: &mut Typographer) -> Inline {
        let markdown = self.text.markdown;
        let Some(link) = markdown.wiki(node) else { return plain(String::new()) };
        let written = link.target.slice(self.text.source);
        let inlines =
            if link.has_text { self.gather(markdown.children(node), set) } else { Vec::new() };
        match self.draft.snapshot.model.resolve(self.text.from, LinkRole::Mention, written) {
            Ok(target) => self.draft.reference(target, inlines),
            Err(_) => plain(written.to_owned()),
        }
    }

    fn note(&mut self, node: NodeId) -> Option<Inline> {
        let Some(Detail::Footnote(label)) = self.text.markdown.detail(node) else { return None };
        let definition = *self.notes.get(label.as_str())?;
        let id = format!("{}^{label}", self.text.file.map_or("", PlanPath::as_str));
        if !self.draft.notes.insert(id.clone()) {
            return Some(Inline::NoteRef { id });
        }
        let blocks = self.inner(self.text.markdown.children(definition)).unwrap_or_default();
        Some(Inline::Note { id, blocks })
    }
}

pub(super) fn plain(text: String) -> Inline {
    Inline::Text { text }
}

fn append(inlines: &mut Vec<Inline>, more: &str) {
    if let Some(Inline::Text { text }) = inlines.last_mut() {
        text.push_str(more);
    } else if !more.is_empty() {
        inlines.push(plain(more.to_owned()));
    }
}

/// No space at the ends of a paragraph.
fn trim(inlines: &mut Vec<Inline>) {
    if let Some(Inline::Text { text }) = inlines.first_mut() {
        *text = text.trim_start().to_owned();
    }
    if let Some(Inline::Text { text }) = inlines.last_mut() {
        *text = text.trim_end().to_owned();
    }
    inlines.retain(|inline| !matches!(inline, Inline::Text { text } if text.is_empty()));
}

/// A cell counts as a number where its whole column does: «144» among words is a word.
fn settle_numbers(rows: &mut [Row]) {
    let Some((header, body)) = rows.split_first_mut() else { return };
    for column in 0..header.cells.len() {
        let is_other = |row: &Row| {
            row.cells.get(column).is_some_and(|cell| !cell.number && !is_placeholder(cell))
        };
        let words = body.iter().any(is_other);
        for cell in body.iter_mut().filter_map(|row| row.cells.get_mut(column)) {
            cell.number &= !words;
        }
    }
}

/// An empty cell or a lone dash says nothing of its column.
fn is_placeholder(cell: &Cell) -> bool {
    let plain = super::finish::plain_text(&cell.inlines);
    matches!(plain.trim(), "" | "–" | "-" | "—")
}

/// A cell that the author has set in bold throughout names its row.
fn is_strong(cell: &Cell) -> bool {
    matches!(cell.inlines.as_slice(), [Inline::Strong { .. }])
}

fn is_block(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Paragraph
            | Kind::Heading
            | Kind::List
            | Kind::Quote
            | Kind::Code
            | Kind::Table
            | Kind::Rule
            | Kind::Html
            | Kind::Comment
            | Kind::Placements
            | Kind::FootnoteDefinition
    )
}

fn is_web_address(url: &str) -> bool {
    let url = url.to_ascii_lowercase();
    ["https://", "http://", "mailto:"].iter().any(|scheme| url.starts_with(scheme))
}

fn align(alignment: Alignment) -> Align {
    match alignment {
        Alignment::Left => Align::Left,
        Alignment::Center => Align::Center,
        Alignment::Right => Align::Right,
    }
}

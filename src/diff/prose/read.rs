//! Running text as sections and passages: what a reader sees, without how it is broken into lines.

use crate::diff::change::{Kind, Thing};
use crate::diff::grid::{Grid, GridRow};
use crate::model::{Node, PlanIx};
use crate::snapshot::Snapshot;
use crate::syntax::{Detail, Kind as Syntax, Markdown, NodeId};
use crate::text::{Place, Source, Span};
use std::fmt::Write;

/// The text of the files that differ, in reading order.
#[derive(Default)]
pub(in crate::diff) struct Prose {
    pub sections: Vec<Section>,
    pub passages: Vec<Passage>,
    /// How many sections and passages have been met.
    met: usize,
}

/// A heading and what stands under it, until the next heading as high; or a text before its first heading.
pub(in crate::diff) struct Section {
    /// Its text is the heading.
    pub thing: Thing,
    /// The text that it is part of: where the chapter or the case stands among all things.
    pub doc: String,
    /// The writer's own id of the heading.
    pub id: Option<String>,
    pub parent: Option<usize>,
    /// Its place in reading order.
    pub order: usize,
    /// Its level.
    pub form: String,
    level: u8,
}

/// A paragraph, a list item, a footnote, a table, or something shown in the text.
pub(in crate::diff) struct Passage {
    pub thing: Thing,
    pub section: usize,
    pub order: usize,
    /// What the words do not tell: list or paragraph, where bold begins.
    pub form: String,
    /// Where its links lead.
    pub links: Vec<String>,
    pub grid: Option<Grid>,
}

/// What a text is part of.
pub(in crate::diff) struct Origin<'a> {
    /// The chapter, case or short version itself.
    pub thing: &'a Thing,
    pub doc: &'a str,
    pub plan: PlanIx,
}

impl Prose {
    /// Takes in the text of a file. `name_of` names what a link leads to, alike in both snapshots; without a name it is
    /// as written.
    pub fn read(
        &mut self,
        snapshot: &Snapshot,
        origin: &Origin<'_>,
        name_of: &dyn Fn(Node) -> Option<String>,
    ) {
        let file = snapshot.file(&origin.thing.place.file);
        let Some((file, markdown)) = file.and_then(|file| Some((file, file.markdown.as_ref()?)))
        else {
            return;
        };
        let root = self.sections.len();
        let own = Section {
            thing: origin.thing.clone(),
            doc: origin.doc.to_owned(),
            id: None,
            parent: None,
            order: self.next(),
            form: String::new(),
            level: 0,
        };
        self.sections.push(own);
        let source = &file.source;
        let mut reader =
            Reader { prose: self, snapshot, source, markdown, origin, name_of, section: root };
        let nodes: Vec<NodeId> = markdown.roots().collect();
        let opening = nodes.iter().position(|node| markdown.kind(*node) != Syntax::Comment);
        for (at, node) in nodes.into_iter().enumerate() {
            reader.root(node, Some(at) == opening);
        }
    }

    fn next(&mut self) -> usize {
        self.met += 1;
        self.met
    }

    /// The headings above and including a section, from the outside in.
    fn path(&self, section: usize) -> Vec<String> {
        let up = std::iter::successors(Some(section), |at| self.sections[*at].parent);
        let mut path: Vec<String> = up.map(|at| self.sections[at].thing.text.clone()).collect();
        path.reverse();
        path
    }
}

struct Reader<'a> {
    prose: &'a mut Prose,
    snapshot: &'a Snapshot,
    source: &'a Source,
    markdown: &'a Markdown,
    origin: &'a Origin<'a>,
    name_of: &'a dyn Fn(Node) -> Option<String>,
    section: usize,
}

impl Reader<'_> {
    fn root(&mut self, node: NodeId, opens: bool) {
        match self.markdown.kind(node) {
            Syntax::Heading if opens && self.origin.thing.kind == Kind::Chapter => {
                // The title of the chapter is the chapter's own, not a section in it.
                let title = self.words(self.markdown.children(node).collect()).text;
                let place = self.place(self.markdown.span(node));
                let section = &mut self.prose.sections[self.section];
                section.level = 1;
                (section.thing.text, section.thing.place) = (title, place);
            }
            Syntax::Heading => self.heading(node),
            _ => self.block(node, Kind::Paragraph, "p"),
        }
    }

    fn heading(&mut self, node: NodeId) {
        let level = self.markdown.level(node);
        let words = self.words(self.markdown.children(node).collect());
        let higher = |at: &usize| {
            let section = &self.prose.sections[*at];
            section.level < level || section.parent.is_none()
        };
        let up = std::iter::successors(Some(self.section), |at| self.prose.sections[*at].parent);
        let parent = { up }.find(higher);
        let path = parent.map(|parent| self.prose.path(parent)).unwrap_or_default();
        let mut thing = self.thing(Kind::Section, self.markdown.span(node), path);
        thing.text = words.text;
        let id = self.markdown.heading_id(node).map(|(id, _)| id.to_owned());
        thing.id = id.clone().unwrap_or_default();
        let (doc, order) = (self.origin.doc.to_owned(), self.prose.next());
        let form = format!("h{level}{}", words.form);
        self.section = self.prose.sections.len();
        self.prose.sections.push(Section { thing, doc, id, parent, order, form, level });
    }

    /// Takes in a block as passages of a kind; `form` says what it stands in.
    fn block(&mut self, node: NodeId, kind: Kind, form: &str) {
        match self.markdown.kind(node) {
            Syntax::Paragraph | Syntax::Heading => {
                self.passage(self.markdown.children(node).collect(), kind, form);
            }
            Syntax::Code => {
                self.passage(self.markdown.children(node).collect(), kind, &format!("{form}-kode"));
            }
            Syntax::Placements => self.placements(node, form),
            Syntax::List => {
                let ordered = matches!(self.markdown.detail(node), Some(Detail::ListStart(_)));
                let form = format!("{form}-{}", if ordered { "nummer" } else { "punkt" });
                self.each(node, Kind::ListItem, &form);
            }
            Syntax::Item => self.item(node, form),
            Syntax::Quote => self.each(node, kind, &format!("{form}-sitat")),
            Syntax::FootnoteDefinition => self.each(node, Kind::Footnote, "fotnote"),
            Syntax::Table => self.table(node),
            _ => {}
        }
    }

    fn each(&mut self, node: NodeId, kind: Kind, form: &str) {
        for child in self.markdown.children(node).collect::<Vec<_>>() {
            self.block(child, kind, form);
        }
    }

    /// A tight item holds its words itself; a loose one, and all that is nested, holds blocks.
    fn item(&mut self, node: NodeId, form: &str) {
        let is_block = |child: &NodeId| {
            matches!(
                self.markdown.kind(*child),
                Syntax::Paragraph
                    | Syntax::List
                    | Syntax::Quote
                    | Syntax::Code
                    | Syntax::Table
                    | Syntax::Placements
                    | Syntax::Heading
            )
        };
        let (blocks, words): (Vec<NodeId>, Vec<NodeId>) =
            self.markdown.children(node).partition(is_block);
        self.passage(words, Kind::ListItem, form);
        for child in blocks {
            self.block(child, Kind::ListItem, form);
        }
    }

    fn passage(&mut self, nodes: Vec<NodeId>, kind: Kind, form: &str) {
        let ends = nodes.first().zip(nodes.last());
        let Some((first, last)) =
            ends.map(|(a, b)| (self.markdown.span(*a), self.markdown.span(*b)))
        else {
            return;
        };
        let words = self.words(nodes);
        if words.text.is_empty() {
            return;
        }
        let span = Span { start: first.start, end: last.end };
        let mut thing = self.thing(kind, span, self.prose.path(self.section));
        thing.text = words.text;
        self.push(thing, format!("{form}{}", words.form), words.links, None);
    }

    fn placements(&mut self, node: NodeId, form: &str) {
        for child in self.markdown.children(node).collect::<Vec<_>>() {
            if self.markdown.kind(child) != Syntax::Placement {
                continue;
            }
            let span = self.markdown.span(child);
            let mut thing = self.thing(Kind::Placed, span, self.prose.path(self.section));
            (thing.text, thing.node) = self.target(child);
            self.push(thing, form.to_owned(), Vec::new(), None);
        }
    }

    fn table(&mut self, node: NodeId) {
        let mut rows: Vec<GridRow> = Vec::new();
        let mut links = Vec::new();
        for line in self.markdown.children(node) {
            let mut cells = Vec::new();
            for cell in self.markdown.children(line) {
                let mut words = self.words(self.markdown.children(cell).collect());
                cells.push(words.text);
                links.append(&mut words.links);
            }
            rows.push(GridRow { place: self.place(self.markdown.span(line)), cells });
        }
        if rows.is_empty() {
            return;
        }
        let grid = Grid { columns: rows.remove(0).cells, rows };
        let span = self.markdown.span(node);
        let mut thing = self.thing(Kind::Table, span, self.prose.path(self.section));
        thing.text = grid.text();
        self.push(thing, "tabell".to_owned(), links, Some(grid));
    }

    fn push(&mut self, thing: Thing, form: String, links: Vec<String>, grid: Option<Grid>) {
        let (section, order) = (self.section, self.prose.next());
        self.prose.passages.push(Passage { thing, section, order, form, links, grid });
    }

    fn thing(&self, kind: Kind, span: Span, path: Vec<String>) -> Thing {
        Thing {
            kind,
            node: None,
            plan: Some(self.origin.plan),
            id: String::new(),
            number: None,
            text: String::new(),
            path,
            place: self.place(span),
        }
    }

    fn place(&self, span: Span) -> Place {
        Place { file: self.source.path.clone(), span }
    }

    fn words(&self, nodes: Vec<NodeId>) -> Words {
        let mut words = Words::default();
        for node in nodes {
            self.gather(node, &mut words);
        }
        words.text.truncate(words.text.trim_end().len());
        words
    }

    fn gather(&self, node: NodeId, words: &mut Words) {
        let source = &self.source.text;
        match self.markdown.kind(node) {
            Syntax::Text => words.say(self.markdown.text(source, node)),
            Syntax::InlineCode => {
                words.mark("kode");
                words.say(self.markdown.text(source, node));
                words.mark("/");
            }
            Syntax::SoftBreak => words.say(" "),
            Syntax::HardBreak => {
                words.mark("linje");
                words.say(" ");
            }
            Syntax::WikiLink | Syntax::Placement => self.wiki_link(node, words),
            Syntax::FootnoteReference => words.mark("fotnote"),
            Syntax::TaskMarker => {
                let done = matches!(self.markdown.detail(node), Some(Detail::Done(true)));
                words.mark(if done { "gjort" } else { "ikke gjort" });
            }
            Syntax::Html | Syntax::Comment => {}
            kind => self.marked(kind, node, words),
        }
    }

    /// Words with markup around them.
    fn marked(&self, kind: Syntax, node: NodeId, words: &mut Words) {
        let name = match kind {
            Syntax::Strong => "fet",
            Syntax::Emphasis => "kursiv",
            Syntax::Strike => "strek",
            _ => "",
        };
        if let Some(Detail::Address(address)) = self.markdown.detail(node) {
            words.links.push(address.clone());
        }
        words.mark(name);
        for child in self.markdown.children(node) {
            self.gather(child, words);
        }
        words.mark(if name.is_empty() { "" } else { "/" });
    }

    /// With words of its own a link is those; without, it shows what it leads to.
    fn wiki_link(&self, node: NodeId, words: &mut Words) {
        let (target, _) = self.target(node);
        if self.markdown.wiki(node).is_some_and(|link| link.has_text) {
            words.links.push(target);
            self.marked(Syntax::Link, node, words);
        } else {
            words.say(&format!("[[{target}]]"));
        }
    }

    /// What a wiki link leads to: its name, the same in both snapshots, and its handle.
    fn target(&self, node: NodeId) -> (String, Option<Node>) {
        let Some(link) = self.markdown.wiki(node) else { return (String::new(), None) };
        let place = self.place(link.target);
        let found = self.snapshot.model.link_at(&place);
        let node = found.and_then(|link| link.target.as_ref().ok()).copied();
        let written = || link.target.slice(&self.source.text).to_owned();
        (node.and_then(self.name_of).unwrap_or_else(written), node)
    }
}

/// Words as they are read, with what is not words set apart.
#[derive(Default)]
struct Words {
    text: String,
    form: String,
    links: Vec<String>,
}

impl Words {
    /// Adds text; space of any length and kind is one space, save what does not break.
    fn say(&mut self, text: &str) {
        for c in text.chars() {
            let is_space = c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}');
            if !is_space {
                self.text.push(c);
            } else if !self.text.is_empty() && !self.text.ends_with(' ') {
                self.text.push(' ');
            }
        }
    }

    fn mark(&mut self, name: &str) {
        if !name.is_empty() {
            let _ = write!(self.form, " {name}@{}", self.text.trim_end().len());
        }
    }
}

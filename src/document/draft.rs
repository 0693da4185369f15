//! Drafting: a template and a snapshot become the blocks of a document.

use super::convert::{Converter, Text, plain};
use super::kind::DocumentKind;
use super::section::{Section, section_nodes, sections};
use super::size::{self, Amount, Excess, Taken};
use super::template::{Rendered, TemplateFault, Templates};
use super::{
    Block, Body, Changes, Document, Extras, Figure, Inline, Meta, Picture, data, finish, labels,
    view,
};
use crate::model::{Case, LinkRole, Node, NodeKind, Plan, PlanIx, Viewpoint};
use crate::resources::Resources;
use crate::snapshot::Snapshot;
use crate::syntax::{Kind, Markdown, NodeId};
use crate::text::{Place, PlanPath};
use crate::words::Words;
use minijinja::context;
use minijinja::value::{Serde, Value};
use std::collections::BTreeSet;

/// Placed things within placed things.
const PLACEMENT_DEPTH: usize = 12;

/// Why there is no draft.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DraftFault {
    Template(TemplateFault),
    TooMuch(Excess),
}

impl From<TemplateFault> for DraftFault {
    fn from(fault: TemplateFault) -> Self {
        Self::Template(fault)
    }
}

impl From<Excess> for DraftFault {
    fn from(excess: Excess) -> Self {
        Self::TooMuch(excess)
    }
}

/// The document `kind` of a plan.
///
/// # Errors
/// A fault in a template, or more than a document may hold.
pub fn draft(
    snapshot: &Snapshot,
    resources: &Resources,
    plan: PlanIx,
    kind: DocumentKind,
    extras: Extras,
) -> Result<Document, DraftFault> {
    size::of_plan(snapshot.model.plan(plan))?;
    let lang = snapshot.model.language_of(plan).to_owned();
    let words = Words::of_documents(&lang);
    let templates = Templates::new(&resources.templates, words)?;
    let mut draft = Draft::new(snapshot, &templates, words, plan, kind);
    draft.see(extras.changes);
    let mut meta = draft.meta(&lang);
    meta.watermark = extras.watermark;
    let mut blocks = Vec::new();
    let numbered = draft.template(kind.template(), &serde_json::Value::Null, &mut blocks)?.numbered;
    draft.leftovers(&mut blocks)?;
    finish::finish(&mut blocks, numbered, snapshot, words);
    let document = Document { meta, blocks };
    size::of_document(&document)?;
    Ok(document)
}

/// A document being drafted.
pub(super) struct Draft<'a> {
    pub snapshot: &'a Snapshot,
    pub words: Words,
    pub plan: PlanIx,
    pub kind: DocumentKind,
    /// The level of the latest heading.
    pub level: u8,
    /// Footnotes that have been written once.
    pub notes: BTreeSet<String>,
    templates: &'a Templates,
    context: Value,
    /// The author's sections of the case or short version: heading and nodes.
    sections: Vec<Section>,
    used: BTreeSet<usize>,
    changes: Option<Changes>,
    taken: Taken,
    placed: usize,
    depth: usize,
}

impl<'a> Draft<'a> {
    fn new(
        snapshot: &'a Snapshot,
        templates: &'a Templates,
        words: Words,
        plan: PlanIx,
        kind: DocumentKind,
    ) -> Self {
        let mut draft = Self {
            snapshot,
            words,
            plan,
            kind,
            level: 0,
            notes: BTreeSet::new(),
            taken: Taken::default(),
            templates,
            context: Value::UNDEFINED,
            sections: Vec::new(),
            used: BTreeSet::new(),
            changes: None,
            placed: 0,
            depth: 0,
        };
        draft.sections = draft.own_text().map(|text| sections(&text)).unwrap_or_default();
        draft
    }

    /// What templates see.
    fn see(&mut self, changes: Option<Changes>) {
        let titles = self.section_titles();
        let seen = view::Seen { titles: &titles, changes: changes.as_ref() };
        let context = view::context(self.snapshot, self.words, self.plan, self.kind, &seen);
        self.context = Value::from(Serde(context));
        self.changes = changes;
    }

    fn the_plan(&self) -> &'a Plan {
        self.snapshot.model.plan(self.plan)
    }

    pub fn case(&self) -> Option<&'a Case> {
        self.the_plan().cases.get(self.kind.case()?)
    }

    fn viewpoint(&self) -> Viewpoint {
        let in_case = self.kind.case().is_some();
        Viewpoint { kommune: self.the_plan().kommune, plan: Some(self.plan), in_case }
    }

    fn meta(&self, lang: &str) -> Meta {
        view::meta(self.snapshot, self.words, self.plan, self.kind, lang)
    }

    /// The Markdown file that this document's own prose stands in.
    fn own_text(&self) -> Option<Text<'a>> {
        let path = match self.kind {
            DocumentKind::Plan | DocumentKind::Changes(_) => return None,
            DocumentKind::Short => self.the_plan().short.as_ref()?,
            DocumentKind::Case(_) => &self.case()?.file,
        };
        self.text_of(self.plan, path)
    }

    fn text_of(&self, plan: PlanIx, path: &'a PlanPath) -> Option<Text<'a>> {
        let file = self.snapshot.file(path)?;
        let owner = self.snapshot.model.plan(plan);
        let in_case = self.kind.case().is_some();
        Some(Text {
            source: &file.source.text,
            markdown: file.markdown.as_ref()?,
            file: Some(path),
            from: Viewpoint { kommune: owner.kommune, plan: Some(plan), in_case },
            dir: owner.dir.as_ref(),
        })
    }

    fn section_titles(&self) -> Vec<String> {
        let Some(text) = self.own_text() else { return Vec::new() };
        let title = |section: &Section| {
            let heading = section.heading.map(|node| text.markdown.plain(text.source, node));
            heading.unwrap_or_default().trim().to_owned()
        };
        self.sections.iter().map(title).collect()
    }

    /// Renders a template and converts what it wrote. `this` is the placed thing's view.
    fn template(
        &mut self,
        name: &str,
        this: &serde_json::Value,
        blocks: &mut Vec<Block>,
    ) -> Result<Rendered, DraftFault> {
        let context = context! { denne => Value::from(Serde(this)), ..self.context.clone() };
        let rendered = self.templates.render(name, &context)?;
        let (markdown, _) = Markdown::parse(&rendered.markdown, 0);
        let text = Text {
            source: &rendered.markdown,
            markdown: &markdown,
            file: None,
            from: self.viewpoint(),
            dir: None,
        };
        let shift = i16::from(self.level);
        let mut converter = Converter::new(self, &text, shift);
        converter.nodes(markdown.roots())?;
        blocks.append(&mut converter.blocks);
        Ok(rendered)
    }

    /// Places what `target` names at the end of `blocks`. What can not be placed is a finding of `check`.
    pub fn place(
        &mut self,
        text: &Text<'_>,
        target: &str,
        origin: Option<Place>,
        blocks: &mut Vec<Block>,
    ) -> Result<(), DraftFault> {
        self.placed += 1;
        size::allow(Amount::Placements, self.placed, origin.as_ref())?;
        if self.depth >= PLACEMENT_DEPTH {
            return Ok(());
        }
        self.depth += 1;
        let result = self.place_within_limits(text, target, origin, blocks);
        self.depth -= 1;
        result
    }

    fn place_within_limits(
        &mut self,
        text: &Text<'_>,
        target: &str,
        origin: Option<Place>,
        blocks: &mut Vec<Block>,
    ) -> Result<(), DraftFault> {
        if let Some(named) = target.strip_prefix(':').filter(|_| text.is_template()) {
            return self.place_named(named, origin, blocks);
        }
        let model = &self.snapshot.model;
        match model.resolve(text.from, LinkRole::Placement, target) {
            Ok(node) if node.kind == NodeKind::Builtin => {
                self.place_named(overview(target.trim_start_matches(':')), origin, blocks)
            }
            Ok(node) => self.place_node(node, None, origin, blocks),
            Err(_) => Ok(()),
        }
    }

    /// `kapitler`, `endringstabell`, `del/2/2`, `resten/2`, a block template alone, or `kind/ref`.
    fn place_named(
        &mut self,
        named: &str,
        origin: Option<Place>,
        blocks: &mut Vec<Block>,
    ) -> Result<(), DraftFault> {
        let (kind, rest) = named.split_once('/').unwrap_or((named, ""));
        match kind {
            "kapitler" => self.place_chapters(blocks),
            "endringstabell" => {
                blocks.extend(self.changes.iter().flat_map(|changes| changes.table.clone()));
                Ok(())
            }
            "del" | "innhold-av" => self.place_part(rest, kind == "del", blocks),
            "resten" => self.place_rest(rest.parse().unwrap_or(1), blocks),
            _ if rest.is_empty() => {
                self.place_block(kind, None, &serde_json::Value::Null, origin, blocks)
            }
            _ => {
                let model = &self.snapshot.model;
                match model.resolve(self.viewpoint(), LinkRole::Placement, rest) {
                    Ok(node) => self.place_node(node, Some(kind), origin, blocks),
                    Err(_) => Ok(()),
                }
            }
        }
    }

    fn place_node(
        &mut self,
        node: Node,
        kind: Option<&str>,
        origin: Option<Place>,
        blocks: &mut Vec<Block>,
    ) -> Result<(), DraftFault> {
        let body = match node.kind {
            NodeKind::Chapter | NodeKind::Heading => {
                return self.place_excerpt(node, origin, blocks);
            }
            NodeKind::Table => data::table(self.snapshot, node),
            NodeKind::Chart => data::chart(self.snapshot, node),
            NodeKind::Figure => data::figure(self.snapshot, node),
            _ => {
                if kind.is_none() && node.kind == NodeKind::FocusArea {
                    self.replace_heading(node, blocks);
                }
                let this = view::of_node(self.snapshot, self.words, node);
                let kind = kind.unwrap_or_else(|| node.kind.word());
                return self.place_block(kind, Some(node), &this, origin, blocks);
            }
        };
        if let Some(body) = body {
            self.taken.take(0, parts(&body), || origin.clone())?;
            blocks.push(Block::new(body, origin));
        }
        Ok(())
    }

    /// Takes what a block of a text needs.
    pub fn take(&mut self, text: &Text<'_>, node: NodeId) -> Result<(), Excess> {
        let parts = text.markdown.subtree(node).len();
        self.taken.take(text.markdown.span(node).range().len(), parts, || text.origin(node))
    }

    /// A group whose children come from `blokk/<kind>.md.j2`.
    fn place_block(
        &mut self,
        kind: &str,
        node: Option<Node>,
        this: &serde_json::Value,
        origin: Option<Place>,
        blocks: &mut Vec<Block>,
    ) -> Result<(), DraftFault> {
        if kind == "innsatstrapp" {
            let staircase = data::staircase(self.snapshot, self.words, self.plan);
            blocks.extend(staircase.map(|body| Block::new(body, origin)));
            return Ok(());
        }
        let mut children = Vec::new();
        let name = format!("blokk/{kind}.md.j2");
        let rendered = self.template(&name, this, &mut children)?;
        let id = node.map(|node| self.snapshot.model.full_ref(node));
        let body = Body::Group { kind: kind.to_owned(), id, data: rendered.data, children };
        blocks.push(Block::new(body, origin));
        Ok(())
    }

    /// An author's heading just above a focus area, with its title, gives way to the focus area's own.
    fn replace_heading(&mut self, node: Node, blocks: &mut Vec<Block>) {
        let title = &self.snapshot.model.plan(node.owner).facts.focus_areas[node.at()].title.value;
        let above = blocks.last().and_then(|block| match &block.body {
            Body::Heading { level, inlines, .. }
                if finish::plain_text(inlines) == *title && !inlines.iter().any(is_note) =>
            {
                Some(*level)
            }
            _ => None,
        });
        if let Some(level) = above {
            blocks.pop();
            self.level = level.saturating_sub(1);
        } else if let Some(level) = finish::level_of_focus_area(blocks) {
            self.level = level.saturating_sub(1);
        }
    }

    fn place_chapters(&mut self, blocks: &mut Vec<Block>) -> Result<(), DraftFault> {
        let shift = i16::from(self.level);
        for chapter in &self.the_plan().chapters {
            let Some(text) = self.text_of(self.plan, &chapter.file) else { continue };
            let mut converter = Converter::new(self, &text, shift);
            converter.nodes(text.markdown.roots())?;
            blocks.append(&mut converter.blocks);
        }
        Ok(())
    }

    /// A chapter or section of a plan, as an excerpt.
    fn place_excerpt(
        &mut self,
        node: Node,
        origin: Option<Place>,
        blocks: &mut Vec<Block>,
    ) -> Result<(), DraftFault> {
        let plan = self.snapshot.model.plan(node.owner);
        let (chapter, heading) = match node.kind {
            NodeKind::Chapter => (node.at(), None),
            _ => (plan.headings[node.at()].chapter, Some(plan.headings[node.at()].node)),
        };
        let Some(text) = self.text_of(node.owner, &plan.chapters[chapter].file) else {
            return Ok(());
        };
        let nodes = section_nodes(&text, heading);
        let first = nodes.iter().find(|node| text.markdown.kind(**node) == Kind::Heading);
        let top = first.map_or(1, |node| text.markdown.level(*node));
        let outer = self.level;
        let mut converter = Converter::new(self, &text, i16::from(outer) + 1 - i16::from(top));
        converter.nodes(nodes.into_iter())?;
        let children = converter.blocks;
        self.level = outer;
        let id = Some(self.snapshot.model.full_ref(node));
        let data = [("plan".to_owned(), plan.facts.title.value.clone().into())].into();
        blocks.push(Block::new(
            Body::Group { kind: "utdrag".to_owned(), id, data, children },
            origin,
        ));
        Ok(())
    }

    /// `2/2`: the author's section number, and the level of its heading.
    fn place_part(
        &mut self,
        part: &str,
        headed: bool,
        blocks: &mut Vec<Block>,
    ) -> Result<(), DraftFault> {
        let Some((at, level)) = part.split_once('/') else { return Ok(()) };
        let (Ok(at), Ok(level)) = (at.parse(), level.parse()) else { return Ok(()) };
        self.place_section(at, level, headed, blocks)
    }

    fn place_section(
        &mut self,
        at: usize,
        level: i16,
        headed: bool,
        blocks: &mut Vec<Block>,
    ) -> Result<(), DraftFault> {
        let Some(text) = self.own_text() else { return Ok(()) };
        let Some(section) = self.sections.get(at) else { return Ok(()) };
        self.used.insert(at);
        let skip = usize::from(!headed && section.heading.is_some());
        let nodes: Vec<NodeId> = section.nodes.iter().skip(skip).copied().collect();
        let top = section.heading.map_or(1, |node| i16::from(text.markdown.level(node)));
        let mut converter = Converter::new(self, &text, level - top);
        converter.nodes(nodes.into_iter())?;
        blocks.append(&mut converter.blocks);
        Ok(())
    }

    /// Sections that no `del` has placed, in the author's order.
    fn place_rest(&mut self, level: i16, blocks: &mut Vec<Block>) -> Result<(), DraftFault> {
        for at in 0..self.sections.len() {
            if !self.used.contains(&at) {
                self.place_section(at, level, true, blocks)?;
            }
        }
        Ok(())
    }

    /// What the template did not ask for is still printed: nothing the author wrote is dropped.
    fn leftovers(&mut self, blocks: &mut Vec<Block>) -> Result<(), DraftFault> {
        self.place_rest(1, blocks)
    }

    /// Where references to a heading land: the heading's own id, or its chapter where it opens one.
    pub fn heading_anchor(&self, text: &Text<'_>, node: NodeId) -> Option<String> {
        let owner = text.from.plan?;
        let plan = self.snapshot.model.plan(owner);
        let chapter = plan.chapters.iter().position(|chapter| Some(&chapter.file) == text.file)?;
        let reference = |kind, at| Some(self.snapshot.model.full_ref(Node::new(kind, owner, at)));
        if let Some(at) = plan.heading_at(chapter, node) {
            return reference(NodeKind::Heading, at);
        }
        let first = text.markdown.roots().find(|node| text.markdown.kind(*node) == Kind::Heading);
        if first == Some(node) { reference(NodeKind::Chapter, chapter) } else { None }
    }

    /// A reference; without words of the author's, `finish` gives it the target's label.
    pub fn reference(&self, target: Node, inlines: Vec<Inline>) -> Inline {
        let link = match target.kind {
            NodeKind::Plan => self.snapshot.model.plan(target.owner).facts.link.as_ref(),
            NodeKind::Decision => {
                self.snapshot.model.kommune(target.owner).decisions[target.at()].link.as_ref()
            }
            _ => None,
        };
        let own_words = |inlines: Vec<Inline>| {
            if inlines.is_empty() {
                vec![plain(labels::fixed(self.snapshot, self.words, target).unwrap_or_default())]
            } else {
                inlines
            }
        };
        match link {
            Some(url) => Inline::Link { url: url.value.clone(), inlines: own_words(inlines) },
            None => Inline::Ref { to: self.snapshot.model.full_ref(target), inlines },
        }
    }
}

fn is_note(inline: &Inline) -> bool {
    matches!(inline, Inline::Note { .. })
}

/// What a table or chart is put together of.
fn parts(body: &Body) -> usize {
    match body {
        Body::Table(table) => table.rows.len() * table.columns.len().max(1),
        Body::Figure(Figure { picture: Picture::Chart(chart), .. }) => {
            chart.series.len() * chart.categories.len().max(1)
        }
        _ => 1,
    }
}

/// The block that shows all of a kind: `![[:maal]]` has another template than `![[m1]]`.
fn overview(builtin: &str) -> &str {
    match builtin {
        "tiltak" => "tiltaksoversikt",
        "maal" => "maaloversikt",
        "grep" => "grepoversikt",
        other => other,
    }
}

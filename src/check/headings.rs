//! Headings that jump past a level, and lines that were meant as headings.

use super::{Check, Run, chapter_head};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{File, Node, NodeKind};
use crate::snapshot::Snapshot;
use crate::syntax::{Kind, Markdown, NodeId};
use crate::text::{Place, Span};

static SKIPPED: Rule = Rule {
    id: "hoppet-overskriftsnivaa",
    level: Level::Error,
    doc: include_str!("hoppet-overskriftsnivaa.md"),
};

static UNSPACED: Rule = Rule {
    id: "oedelagt-overskrift",
    level: Level::Error,
    doc: include_str!("oedelagt-overskrift.md"),
};

pub(super) const CHECK: Check = Check { rules: &[&SKIPPED, &UNSPACED], run: Run::File(run) };

fn run(snapshot: &Snapshot, file: &File, found: &mut Vec<Diagnostic>) {
    let Some(markdown) = &file.markdown else { return };
    let mut outline = Outline { snapshot, file, markdown, last: None };
    // A line of dashes makes what stands above it a heading; keys at the top are none.
    let head = chapter_head::head(&file.source.text).map_or(0, |head| head.end);
    for (node, kind) in markdown.kinds() {
        match kind {
            Kind::Heading if markdown.span(node).start < head => {}
            Kind::Heading => found.extend(outline.heading(node)),
            Kind::Placements => outline.placements(node),
            Kind::Paragraph => found.extend(unspaced(file, markdown.span(node))),
            _ => {}
        }
    }
}

/// `##Tiltak` at the beginning of a line. With one `#` it may be a word that others search for.
fn unspaced(file: &File, paragraph: Span) -> Option<Diagnostic> {
    let text = paragraph.slice(&file.source.text);
    memchr::memchr(b'#', text.as_bytes())?;
    let starts = memchr::memchr_iter(b'\n', text.as_bytes()).map(|end| end + 1);
    let (start, marks, title) = std::iter::once(0).chain(starts).find_map(|start| {
        let line = text[start..].lines().next()?.trim_end();
        let title = line.trim_start_matches('#');
        let marks = &line[..line.len() - title.len()];
        let is_unspaced = title.starts_with(|c: char| !c.is_whitespace());
        ((2..=6).contains(&marks.len()) && is_unspaced).then_some((start, marks, title))
    })?;
    let start = paragraph.start as usize + start;
    let place = file.place(Span::new(start, start + marks.len() + title.len()));
    let headline = Message::new(UNSPACED.id).with("tegn", marks);
    let help = Message::new("oedelagt-overskrift-hjelp");
    let meant = format!("{marks} {title}");
    Some(Diagnostic::new(&UNSPACED, place, headline).help(help.with("forslag", meant)))
}

/// The headings of one file, in order.
struct Outline<'a> {
    snapshot: &'a Snapshot,
    file: &'a File,
    markdown: &'a Markdown,
    last: Option<Last>,
}

/// The heading that the next one is held against.
#[derive(Clone, Copy)]
struct Last {
    node: NodeId,
    level: u8,
}

impl Outline<'_> {
    fn heading(&mut self, node: NodeId) -> Option<Diagnostic> {
        let level = self.markdown.level(node);
        let before = self.last.replace(Last { node, level });
        let place = self.place(node);
        if self.is_empty(node) {
            let message = Message::new("hoppet-overskriftsnivaa-tom");
            let help = Message::new("hoppet-overskriftsnivaa-hjelp-tom");
            return Some(Diagnostic::new(&SKIPPED, place, message).help(help));
        }
        let allowed = before.map_or(1, |before| before.level + 1);
        if level <= allowed {
            return None;
        }
        let help = Message::new("hoppet-overskriftsnivaa-hjelp")
            .with("forslag", "#".repeat(allowed.into()));
        let Some(before) = before else {
            let message = Message::new("hoppet-overskriftsnivaa-foerste").with("til", level);
            return Some(Diagnostic::new(&SKIPPED, place, message).help(help));
        };
        let message = Message::new("hoppet-overskriftsnivaa").with("fra", before.level);
        let label = Message::new("hoppet-overskriftsnivaa-sted-forrige").with("fra", before.level);
        let finding = Diagnostic::new(&SKIPPED, place, message.with("til", level)).help(help);
        Some(finding.related(self.place(before.node), label))
    }

    /// What is placed prints a heading of its own below the last, unless that one has the same title and is replaced.
    fn placements(&mut self, paragraph: NodeId) {
        for node in self.markdown.children(paragraph) {
            let title = self.target(node).and_then(|target| self.title(target));
            if let (Some(title), Some(last)) = (title, self.last) {
                let is_replaced =
                    self.markdown.kind(last.node) == Kind::Heading && self.text(last.node) == title;
                let level = if is_replaced { last.level } else { last.level + 1 };
                self.last = Some(Last { node, level });
            }
        }
    }

    fn target(&self, placement: NodeId) -> Option<Node> {
        let span = self.markdown.wiki(placement)?.target;
        let place = Place { file: self.file.source.path.clone(), span };
        self.snapshot.model.link_at(&place)?.target.as_ref().ok().copied()
    }

    /// The heading that a placed thing prints, if it prints one that text can stand below.
    fn title(&self, target: Node) -> Option<&str> {
        let plan = self.snapshot.model.plan(target.in_plan()?);
        match target.kind {
            NodeKind::FocusArea => Some(plan.facts.focus_areas.get(target.at())?.title.trim()),
            NodeKind::Heading => Some(&plan.headings.get(target.at())?.title),
            NodeKind::Chapter => Some(""),
            _ => None,
        }
    }

    fn is_empty(&self, heading: NodeId) -> bool {
        let mut inside = self.markdown.subtree(heading).skip(1);
        self.text(heading).is_empty()
            && !inside.any(|node| matches!(self.markdown.kind(node), Kind::WikiLink | Kind::Image))
    }

    fn text(&self, heading: NodeId) -> String {
        self.markdown.plain(&self.file.source.text, heading).trim().to_owned()
    }

    /// The heading's first line.
    fn place(&self, node: NodeId) -> Place {
        let span = self.markdown.span(node);
        let line = span.slice(&self.file.source.text).lines().next().unwrap_or_default();
        let start = span.start as usize;
        let span = Span::new(start, start + line.trim_end().len());
        Place { file: self.file.source.path.clone(), span }
    }
}

//! Tables whose columns have no names.

use super::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::File;
use crate::snapshot::Snapshot;
use crate::syntax::{Kind, Markdown, NodeId};
use crate::text::{Place, Span};

static NO_HEADER: Rule = Rule {
    id: "tabell-uten-overskriftsrad",
    level: Level::Error,
    doc: include_str!("tabell-uten-overskriftsrad.md"),
};

pub(super) const CHECK: Check = Check { rules: &[&NO_HEADER], run: Run::File(run) };

fn run(_: &Snapshot, file: &File, found: &mut Vec<Diagnostic>) {
    if let Some(header) = file.csv.as_ref().and_then(|csv| csv.rows.first()) {
        let cells = header.iter().map(|cell| (cell.span, cell.text.is_empty()));
        check(file, &cells.collect::<Vec<_>>(), found);
    }
    if let Some(markdown) = &file.markdown {
        for head in markdown.of_kind(Kind::TableHead) {
            check(file, &in_markdown(file, markdown, head), found);
        }
    }
}

/// The cells of a header, and whether each is empty.
fn in_markdown(file: &File, markdown: &Markdown, head: NodeId) -> Vec<(Span, bool)> {
    let is_empty = |cell| {
        let mut inside = markdown.subtree(cell).skip(1);
        !inside.any(|node| match markdown.kind(node) {
            Kind::Text | Kind::InlineCode => {
                !markdown.text(&file.source.text, node).trim().is_empty()
            }
            Kind::WikiLink | Kind::Image => true,
            _ => false,
        })
    };
    markdown.children(head).map(|cell| (markdown.span(cell), is_empty(cell))).collect()
}

/// The first cell may be empty: it stands over the names of the rows.
fn check(file: &File, header: &[(Span, bool)], found: &mut Vec<Diagnostic>) {
    let told = |span, message| {
        let place = Place { file: file.source.path.clone(), span };
        let help = Message::new("tabell-uten-overskriftsrad-hjelp");
        Diagnostic::new(&NO_HEADER, place, message).help(help)
    };
    let (Some((first, _)), Some((last, _))) = (header.first(), header.last()) else { return };
    if header.iter().all(|(_, is_empty)| *is_empty) {
        let whole = Span { start: first.start, end: last.end };
        found.push(told(whole, Message::new("tabell-uten-overskriftsrad")));
        return;
    }
    for (number, (span, _)) in (1..).zip(header).skip(1).filter(|(_, (_, is_empty))| *is_empty) {
        let message = Message::new("tabell-uten-overskriftsrad-kolonne").with("nummer", number);
        found.push(told(*span, message));
    }
}

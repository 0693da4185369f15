//! The table of changes, as a document shows it.

use super::groups::grouped;
use super::label::excerpt;
use super::sentence::{Teller, Told};
use super::{GRAVEST_FIRST, Review, counted};
use crate::diff::Change;
use crate::diff::words::Piece;
use crate::document::{self, Align, Block, Body, Cell, Inline, Row, Table};
use crate::syntax::Keyword;
use crate::words::Words;
use std::collections::BTreeMap;

/// So many changes are told of before the document they are marked in; a longer table would be no overview.
const MOST: usize = 200;

/// A heading, what was compared and what the changes come to, how the marks are read, and [`table`].
#[must_use]
pub fn front(review: &Review<'_>, compared: &str, words: Words) -> Vec<Block> {
    let inlines = plain(words.word("endringer"));
    let heading = Body::Heading { level: 1, id: None, number: None, inlines };
    let summary = format!("{compared} {}.", summary(review, words));
    let marks = words.word("merker-forklart");
    let classes = words.word("endringsklasser-forklart");
    let kept = gravest(review.changes);
    let left_out = (kept.len() < review.changes.len()).then(|| words.word("endringstabell-utvalg"));
    let paragraphs = [Some(summary), Some(marks), Some(classes), left_out].into_iter().flatten();
    let opening = paragraphs.map(|text| block(Body::Paragraph { inlines: plain(text) }));
    let shown = Review { changes: &kept, consequences: None, ..*review };
    std::iter::once(block(heading)).chain(opening).chain(table(&shown, words)).collect()
}

/// The gravest of the changes, in their order.
fn gravest(changes: &[Change]) -> Vec<Change> {
    let gravity = |change: &Change| GRAVEST_FIRST.iter().position(|class| *class == change.class);
    let mut ranked: Vec<usize> = (0..changes.len()).collect();
    ranked.sort_by_key(|at| gravity(&changes[*at]));
    ranked.truncate(MOST);
    ranked.sort_unstable();
    ranked.into_iter().map(|at| changes[at].clone()).collect()
}

/// «3 endringer: 1 svekket og 2 redaksjonelle».
#[must_use]
pub fn summary(review: &Review<'_>, words: Words) -> String {
    counted(review.changes.iter(), words)
}

/// Exchanged words are shown in such a number at most.
const QUOTED: usize = 40;

/// A row for each change: what part of the plan, what happened, how grave it is. Nothing where nothing changed.
#[must_use]
pub fn table(review: &Review<'_>, words: Words) -> Option<Block> {
    let table = || block(Body::Table(rows(review, words)));
    (!review.changes.is_empty()).then(|| {
        let (kind, children) = ("endringstabell".to_owned(), vec![table()]);
        block(Body::Group { kind, id: None, data: BTreeMap::new(), children })
    })
}

fn rows(review: &Review<'_>, words: Words) -> Table {
    let columns = ["endringstabell-sted", "endringstabell-endring", "endringstabell-klasse"];
    let head = Row { total: false, cells: columns.map(|key| cell(plain(words.word(key)))).into() };
    let plans = grouped(&Teller { review, words });
    let parts = plans.iter().flat_map(|plan| &plan.parts);
    let told = parts.flat_map(|part| part.changes.iter().map(|told| (&part.heading, told)));
    let rows = told.map(|(heading, told)| {
        let class = words.word(&format!("klasse-{}", told.change.class.word()));
        let cells = vec![cell(plain(heading.clone())), cell(sentence(told)), cell(plain(class))];
        Row { total: false, cells }
    });
    Table {
        header_rows: 1,
        header_cols: 0,
        columns: vec![Align::Left; columns.len()],
        rows: std::iter::once(head).chain(rows).collect(),
        ..Table::default()
    }
}

fn sentence(told: &Told<'_>) -> Vec<Inline> {
    let mut inlines = plain(told.sentence.clone());
    if !told.pieces.is_empty() {
        inlines.extend(plain(" ".to_owned()));
    }
    inlines.extend(told.pieces.iter().map(|piece| match piece {
        Piece::Same(text) => Inline::Text { text: text.clone() },
        Piece::Old(text) => changed(document::Change::Del, text),
        Piece::New(text) => changed(document::Change::Ins, text),
    }));
    inlines
}

/// The first of the words where they are many: all of them stand in the text.
fn changed(change: document::Change, text: &str) -> Inline {
    let long = text.split_whitespace().nth(QUOTED).is_some();
    let text = if long { excerpt(text, QUOTED) } else { text.to_owned() };
    Inline::Changed { change, inlines: plain(text) }
}

fn plain(text: String) -> Vec<Inline> {
    vec![Inline::Text { text }]
}

fn block(body: Body) -> Block {
    Block::new(body, None)
}

fn cell(inlines: Vec<Inline>) -> Cell {
    Cell { number: false, inlines, origin: None, change: document::Change::None }
}

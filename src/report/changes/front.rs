//! The table of changes, as a document shows it.

use super::groups::grouped;
use super::sentence::{Teller, Told};
use super::{Review, counted};
use crate::diff::words::Piece;
use crate::document::{Align, Block, Body, Cell, Change, Inline, Row, Table};
use crate::syntax::Keyword;
use crate::words::Words;

/// A heading, what the changes come to, and [`table`].
#[must_use]
pub fn front(review: &Review<'_>, words: Words) -> Vec<Block> {
    let number = None;
    let heading =
        Body::Heading { level: 1, id: None, number, inlines: plain(words.word("endringer")) };
    let summary = summary(review, words) + ".";
    let opening = [block(heading), block(Body::Paragraph { inlines: plain(summary) })];
    opening.into_iter().chain(table(review, words)).collect()
}

/// «3 endringer: 1 svekket og 2 redaksjonelle».
#[must_use]
pub fn summary(review: &Review<'_>, words: Words) -> String {
    counted(review.changes.iter(), words)
}

/// A row for each change: what part of the plan, what happened, how grave it is. Nothing where nothing changed.
#[must_use]
pub fn table(review: &Review<'_>, words: Words) -> Option<Block> {
    (!review.changes.is_empty()).then(|| block(Body::Table(rows(review, words))))
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
        id: None,
        label: None,
        caption: None,
        source: None,
        unit: None,
        header_rows: 1,
        header_cols: 0,
        columns: vec![Align::Left; columns.len()],
        rows: std::iter::once(head).chain(rows).collect(),
    }
}

fn sentence(told: &Told<'_>) -> Vec<Inline> {
    let mut inlines = plain(told.sentence.clone());
    if !told.pieces.is_empty() {
        inlines.extend(plain(" ".to_owned()));
    }
    inlines.extend(told.pieces.iter().map(|piece| {
        let change = match piece {
            Piece::Same(_) => Change::None,
            Piece::Old(_) => Change::Del,
            Piece::New(_) => Change::Ins,
        };
        Inline::Text { text: piece.text().to_owned(), change }
    }));
    inlines
}

fn plain(text: String) -> Vec<Inline> {
    vec![Inline::Text { text, change: Change::None }]
}

fn block(body: Body) -> Block {
    Block::new(body, None)
}

fn cell(inlines: Vec<Inline>) -> Cell {
    Cell { number: false, inlines, origin: None, change: Change::None }
}

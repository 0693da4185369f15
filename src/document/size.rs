//! How much a document may hold, so that any document is made in seconds and in a part of the memory.
//!
//! The limits are those of a plan of five hundred pages; `benches/README.md` has the measurements. What comes first
//! beyond one of them is told at its place.

use super::walk::each_block;
use super::{Block, Body, Document, Figure, Inline, Meta, Picture, Table};
use crate::model::Plan;
use crate::text::Place;
use serde::{Deserialize, Serialize};

/// What there is too much of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Amount {
    /// Bytes of text.
    Text,
    /// Blocks, cells, words in bold: all that a document is put together of.
    Parts,
    /// Goals, tiltak and other things that the plan defines, and what they refer to.
    Things,
    /// Things placed with `![[…]]`.
    Placements,
    Headings,
    Rows,
    Columns,
    /// Values in one chart.
    Values,
    /// Steps of the innsatstrapp.
    Steps,
    /// Parts of one paragraph.
    Paragraph,
    /// Characters of one word, title or text alternative.
    Characters,
    /// Footnotes within footnotes.
    Notes,
    /// Pixels of its pictures together.
    Pixels,
}

impl Amount {
    /// The most of it that a document may hold.
    #[must_use]
    pub fn limit(self) -> usize {
        match self {
            Self::Text => 1_500_000,
            Self::Parts | Self::Things => 60_000,
            Self::Placements | Self::Headings | Self::Rows | Self::Values | Self::Paragraph => {
                2_000
            }
            Self::Columns | Self::Steps => 100,
            Self::Characters => 8_000,
            Self::Notes => 8,
            Self::Pixels => 500_000_000,
        }
    }
}

/// More of something than a document may hold, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Excess {
    pub amount: Amount,
    /// Nothing where it comes from a template or the plan as a whole.
    pub place: Option<Place>,
}

/// Looks whether there is `count` of it.
pub(super) fn allow(amount: Amount, count: usize, place: Option<&Place>) -> Result<(), Excess> {
    if count <= amount.limit() {
        return Ok(());
    }
    Err(Excess { amount, place: place.cloned() })
}

/// What a document has taken so far of what it may hold.
#[derive(Default)]
pub(super) struct Taken {
    text: usize,
    parts: usize,
}

impl Taken {
    pub fn take(
        &mut self,
        text: usize,
        parts: usize,
        place: impl Fn() -> Option<Place>,
    ) -> Result<(), Excess> {
        self.text += text;
        self.parts += parts;
        for (amount, taken) in [(Amount::Text, self.text), (Amount::Parts, self.parts)] {
            if taken > amount.limit() {
                return Err(Excess { amount, place: place() });
            }
        }
        Ok(())
    }
}

/// Templates get the plan with everything that names a thing beside it: a tiltak is repeated for each of its goals,
/// with all of them.
pub(super) fn of_plan(plan: &Plan) -> Result<(), Excess> {
    let facts = &plan.facts;
    let defined = facts.focus_areas.len()
        + facts.goals.len()
        + facts.approaches.len()
        + facts.indicators.len()
        + facts.phases.len()
        + facts.replaces.len()
        + facts.attachments.len();
    let repeated: usize = plan.tiltak.iter().map(|one| (1 + one.goals.len()).pow(2)).sum();
    allow(Amount::Things, defined + repeated, Some(&facts.title.place))
}

/// Looks through a finished document.
pub(super) fn of_document(document: &Document) -> Result<(), Excess> {
    let Meta { title, subtitle, author, notice, .. } = &document.meta;
    for text in [Some(title), Some(author), subtitle.as_ref(), notice.as_ref()] {
        characters(text.map(String::as_str), None)?;
    }
    let (mut headings, mut found) = (0, Ok(()));
    each_block(&document.blocks, &mut |block| {
        headings += usize::from(matches!(block.body, Body::Heading { .. }));
        if found.is_ok() {
            found = allow(Amount::Headings, headings, block.origin.as_ref());
        }
        if found.is_ok() {
            found = of_block(block, 0);
        }
    });
    found
}

/// `notes` counts the footnotes that the block stands in.
fn of_block(block: &Block, notes: usize) -> Result<(), Excess> {
    let place = block.origin.as_ref();
    match &block.body {
        Body::Heading { inlines, .. } => {
            let length = super::finish::plain_text(inlines).chars().count();
            allow(Amount::Characters, length, place)
        }
        Body::Paragraph { inlines } => text(inlines, place, notes),
        Body::Table(table) => of_table(table, place, notes),
        Body::Figure(figure) => of_figure(figure, place),
        Body::Code { text } => words(text, place),
        Body::Group { data, .. } => {
            let mut texts = data.values().filter_map(|value| value.as_str());
            texts.try_for_each(|text| words(text, place))
        }
        Body::List { .. } | Body::Quote { .. } | Body::Rule => Ok(()),
    }
}

fn of_table(table: &Table, place: Option<&Place>, notes: usize) -> Result<(), Excess> {
    characters(table.caption.as_deref(), place)?;
    allow(Amount::Rows, table.rows.len(), place)?;
    allow(Amount::Columns, table.columns.len(), place)?;
    let mut cells = table.rows.iter().flat_map(|row| &row.cells);
    cells.try_for_each(|cell| text(&cell.inlines, cell.origin.as_ref().or(place), notes))
}

fn of_figure(figure: &Figure, place: Option<&Place>) -> Result<(), Excess> {
    characters(figure.caption.as_deref(), place)?;
    characters(figure.alt.as_deref(), place)?;
    match &figure.picture {
        Picture::File { .. } => Ok(()),
        Picture::Chart(chart) => {
            let values = chart.series.len().max(1) * chart.categories.len().max(1);
            allow(Amount::Values, values, place)
        }
        Picture::Staircase(staircase) => allow(Amount::Steps, staircase.steps.len(), place),
    }
}

/// Running text, with the footnotes in it.
fn text(inlines: &[Inline], place: Option<&Place>, notes: usize) -> Result<(), Excess> {
    allow(Amount::Paragraph, inlines.len(), place)?;
    for inline in inlines {
        match inline {
            Inline::Text { text } | Inline::Code { text } => words(text, place)?,
            Inline::Changed { inlines, .. }
            | Inline::Strong { inlines }
            | Inline::Emphasis { inlines }
            | Inline::Strike { inlines }
            | Inline::Link { inlines, .. }
            | Inline::Ref { inlines, .. } => text(inlines, place, notes)?,
            Inline::Note { blocks, .. } => {
                allow(Amount::Notes, notes + 1, place)?;
                blocks.iter().try_for_each(|block| of_block(block, notes + 1))?;
            }
            Inline::NoteRef { .. } | Inline::LineBreak => {}
        }
    }
    Ok(())
}

/// A PDF can not hold a line of any length, and nothing parts a word.
fn words(text: &str, place: Option<&Place>) -> Result<(), Excess> {
    if text.len() <= Amount::Characters.limit() {
        return Ok(());
    }
    let longest = text.split_whitespace().map(|word| word.chars().count()).max();
    allow(Amount::Characters, longest.unwrap_or(0), place)
}

/// A PDF can not hold titles of any length either.
fn characters(text: Option<&str>, place: Option<&Place>) -> Result<(), Excess> {
    allow(Amount::Characters, text.map_or(0, |text| text.chars().count()), place)
}

//! A document: what stands on the pages, before any renderer decides how it looks.
//!
//! Templates decide the words, themes the looks; this tree is what passes between them. It is serialised to
//! the `/document.json` that the Typst theme walks.

pub mod anchors;
mod convert;
mod data;
mod draft;
mod finish;
mod glyphs;
mod kind;
mod labels;
mod redline;
mod section;
pub mod size;
mod template;
mod typography;
mod view;
pub mod walk;

pub use draft::{DraftFault, draft};
pub use glyphs::{replace_undrawable, replace_undrawable_in};
pub use kind::DocumentKind;
pub use redline::redline;
pub use template::{TemplateCause, TemplateFault, Unknown, escape};

use crate::text::Place;
use serde::Serialize;
use std::collections::BTreeMap;

/// What a document is given beside the plan.
#[derive(Default)]
pub struct Extras {
    /// Stands on every page: «UTKAST».
    pub watermark: Option<String>,
    pub changes: Option<Changes>,
}

/// What has changed in the plan since it was on hearing, ready to print.
pub struct Changes {
    /// «3 endringer: 1 svekket og 2 redaksjonelle».
    pub summary: String,
    pub table: Vec<Block>,
    /// How many of them the table leaves out.
    pub left_out: usize,
}

/// A whole document.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Document {
    pub meta: Meta,
    pub blocks: Vec<Block>,
}

impl Document {
    /// The workspace-relative paths of the pictures it shows, each once.
    #[must_use]
    pub fn pictures(&self) -> Vec<String> {
        let mut paths = Vec::new();
        walk::each_block(&self.blocks, &mut |block| {
            if let Body::Figure(Figure { picture: Picture::File { path }, .. }) = &block.body {
                paths.push(path.clone());
            }
        });
        paths.sort();
        paths.dedup();
        paths
    }
}

/// Facts about the document as a whole; every text is ready to print.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Meta {
    /// The word of its [`DocumentKind`]: the theme may lay them out differently.
    pub kind: String,
    pub title: String,
    pub subtitle: Option<String>,
    /// The municipality's name.
    pub author: String,
    /// ISO 639 code: `nb`, `nn`, `en`, `se`.
    pub lang: String,
    pub region: String,
    /// ISO 8601 date of the document, from the plan or the case; only a draft without one has the day it is made.
    pub date: String,
    /// Stands on every page: «UTKAST» when the document was built in spite of errors.
    pub watermark: Option<String>,
    /// Stands on every page: that this is a worked example.
    pub notice: Option<String>,
    pub keywords: Vec<String>,
    /// Words of the catalogue that the theme needs: `innhold`, `side`, `kilde`, …
    pub labels: BTreeMap<String, String>,
}

/// A change mark, for a document that shows a revision.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    #[default]
    None,
    Ins,
    Del,
}

impl Change {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
    fn is_none(&self) -> bool {
        *self == Self::None
    }
}

/// A block with where it came from and whether it is inserted or deleted.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Block {
    #[serde(flatten)]
    pub body: Body,
    #[serde(skip)]
    pub origin: Option<Place>,
    #[serde(skip_serializing_if = "Change::is_none")]
    pub change: Change,
    /// What is inserted here was deleted elsewhere, or the other way about.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub moved: bool,
    /// Of the texts that are no blocks of their own (a caption, the title of a card), those that changed.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub changed: Texts,
}

/// Texts by the name of the field they stand in.
pub type Texts = BTreeMap<String, Vec<Inline>>;

impl Block {
    #[must_use]
    pub fn new(body: Body, origin: Option<Place>) -> Self {
        Self { body, origin, change: Change::None, moved: false, changed: Texts::new() }
    }
}

/// What a block is.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Body {
    /// `level` counts from 1 and never skips. `number` is the generated number («2.1»), where headings are numbered.
    /// `id` is where references to the section land.
    Heading {
        level: u8,
        id: Option<String>,
        number: Option<String>,
        inlines: Vec<Inline>,
    },
    Paragraph {
        inlines: Vec<Inline>,
    },
    /// `start` is the first number of an ordered list.
    List {
        start: Option<u64>,
        items: Vec<Item>,
    },
    Quote {
        blocks: Vec<Block>,
    },
    Code {
        text: String,
    },
    Table(Table),
    Figure(Figure),
    /// A placed thing. Themes style the `kind`; an unknown kind shows its children.
    Group {
        kind: String,
        id: Option<String>,
        data: BTreeMap<String, serde_json::Value>,
        children: Vec<Block>,
    },
    Rule,
}

/// One list item. `done` is set for task lists.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Item {
    pub blocks: Vec<Block>,
    pub done: Option<bool>,
}

/// A table: rows of equally many cells, the first `header_rows` and `header_cols` of them headers.
#[derive(Clone, PartialEq, Default, Debug, Serialize)]
pub struct Table {
    pub id: Option<String>,
    /// «Tabell 2», where the table is numbered.
    pub label: Option<String>,
    pub caption: Option<String>,
    pub source: Option<String>,
    /// What the figures count: «personer».
    pub unit: Option<String>,
    pub header_rows: usize,
    pub header_cols: usize,
    pub columns: Vec<Align>,
    pub rows: Vec<Row>,
}

/// A table row. `total` marks a row of sums, which themes set apart.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Row {
    pub total: bool,
    pub cells: Vec<Cell>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Align {
    #[default]
    Left,
    Center,
    Right,
}

#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Cell {
    /// A number is aligned right and set in tabular figures.
    pub number: bool,
    pub inlines: Vec<Inline>,
    #[serde(skip)]
    pub origin: Option<Place>,
    #[serde(skip_serializing_if = "Change::is_none")]
    pub change: Change,
}

/// A picture with its text around it. `alt: None` marks decoration.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Figure {
    pub id: Option<String>,
    /// «Figur 1».
    pub label: Option<String>,
    pub caption: Option<String>,
    pub source: Option<String>,
    /// Who made the picture.
    pub credit: Option<String>,
    pub alt: Option<String>,
    pub picture: Picture,
}

/// What the picture is: a file, or data that each renderer draws.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Picture {
    /// A checked file; renderers look the bytes up by `path` (workspace-relative).
    File {
        path: String,
    },
    Chart(Chart),
    Staircase(Staircase),
}

/// A chart: categories along the axis, one series of values per row of its table.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Chart {
    pub kind: ChartKind,
    pub unit: Option<String>,
    pub categories: Vec<String>,
    pub series: Vec<Series>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChartKind {
    Line,
    Bar,
    StackedBar,
    Pie,
}

/// One series; a value is `None` where the table's cell is empty.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Series {
    pub name: String,
    pub values: Vec<Option<f64>>,
}

/// The innsatstrapp: steps from the bottom up.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Staircase {
    pub steps: Vec<Step>,
}

/// One step. A `foundation` is drawn under the whole staircase.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Step {
    pub number: String,
    pub name: String,
    pub foundation: bool,
}

/// Running text. Strings are literal: no renderer interprets them as markup.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Inline {
    Text {
        text: String,
    },
    /// What is inserted or deleted, with the markup in it.
    Changed {
        change: Change,
        inlines: Vec<Inline>,
    },
    Strong {
        inlines: Vec<Inline>,
    },
    Emphasis {
        inlines: Vec<Inline>,
    },
    Strike {
        inlines: Vec<Inline>,
    },
    Code {
        text: String,
    },
    /// A link out of the document.
    Link {
        url: String,
        inlines: Vec<Inline>,
    },
    /// A link to a place in this document, by the `id` of a heading, group, table or figure.
    Ref {
        to: String,
        inlines: Vec<Inline>,
    },
    /// A footnote, where it is first referred to.
    Note {
        id: String,
        blocks: Vec<Block>,
    },
    /// A later reference to the same footnote.
    NoteRef {
        id: String,
    },
    LineBreak,
}

//! What can be wrong with the text of one file, as facts.

use crate::text::Span;
use std::sync::Arc;

/// Something wrong at a place of one file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    pub span: Span,
    pub kind: FaultKind,
}

/// What is wrong. Words are found elsewhere.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FaultKind {
    /// The file is not UTF-8; the span is empty, at the first bad byte.
    NotUtf8,
    /// A CSV that was saved as Windows-1252 and could be read as such.
    Windows1252,
    /// The TOML parser's own words.
    Toml {
        message: String,
    },
    /// More syntax errors than are worth telling.
    MoreToml {
        count: usize,
    },
    /// More faults in one file than are worth telling.
    MoreFaults {
        count: usize,
    },
    UnknownKey {
        key: String,
        /// The table it stands in; empty at the top.
        table: &'static str,
        known: Arc<[&'static str]>,
    },
    /// More entries in one list than are read.
    TooManyEntries {
        key: String,
        count: usize,
        limit: usize,
    },
    /// A title or name longer than any.
    LongTitle {
        length: usize,
        limit: usize,
    },
    /// More silencers in one file than are heeded.
    TooManySilencers {
        count: usize,
        limit: usize,
    },
    /// A key of the file's top level that stands under a `[table]` by mistake; where that table begins.
    SlidKey {
        key: String,
        table: Span,
    },
    WrongType {
        key: String,
        expected: TomlType,
        found: &'static str,
    },
    MissingField {
        key: &'static str,
        /// The table it is missing in; empty at the top.
        table: &'static str,
    },
    /// A value outside a closed list of words.
    UnknownWord {
        key: String,
        value: String,
        known: &'static [&'static str],
    },
    /// An id that is empty, has characters outside the format's, or is a name Windows reserves.
    BadId {
        id: String,
    },
    /// The front matter's closing `+++` is missing, or there is no front matter.
    FrontMatterOpen,
    FrontMatterMissing,
    /// `[[` or `]]` left in the text, or a link with nothing in it or a space in its target.
    BrokenLink,
    NestedLink,
    /// `![[…]]` that shares its paragraph with text.
    InlinePlacement {
        target: String,
    },
    RawHtml,
    /// Lists and quotes nest deeper than `limit`; what is deeper is left out.
    TooDeep {
        depth: usize,
        limit: usize,
    },
    FootnoteUndefined {
        label: String,
    },
    /// A silencer without rule or reason.
    BadSilencer,
    /// A CSV row whose number of cells is not the header's.
    UnevenRow {
        cells: usize,
        expected: usize,
    },
    EmptyCsv,
    /// A quote that is never closed.
    OpenQuote,
}

impl FaultKind {
    /// Whether a key may stand where the fault is without being read.
    #[must_use]
    pub fn hides_keys(&self) -> bool {
        matches!(
            self,
            Self::NotUtf8
                | Self::Toml { .. }
                | Self::FrontMatterOpen
                | Self::FrontMatterMissing
                | Self::UnknownKey { .. }
                | Self::SlidKey { .. }
                | Self::WrongType { .. }
        )
    }
}

/// The kinds of TOML value the format asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TomlType {
    Text,
    Integer,
    Boolean,
    Date,
    Number,
    List,
    TextList,
    Table,
    TableList,
    Period,
    Deadline,
}

//! A table of numbers under names.

use super::expression::{Axis, fold_name};
use super::norwegian::{Entry, NumberFault, parse};

/// A cell of the body: rows and columns are counted from zero, headers left out.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Cell {
    pub row: usize,
    pub column: usize,
}

/// A table whose first row and first column are names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Grid {
    rows: Vec<Header>,
    columns: Vec<Header>,
    entries: Vec<Vec<Entry>>,
    rounded: bool,
}

impl Grid {
    /// A table of what is already read. Rows may be of unequal length: a cell that is not there is
    /// [`Entry::Nothing`]. `rounded` says that each number stands for every value that prints like it.
    #[must_use]
    pub fn new(rows: &[&str], columns: &[&str], entries: Vec<Vec<Entry>>, rounded: bool) -> Self {
        let headers = |names: &[&str]| names.iter().map(|name| Header::new(name)).collect();
        Self { rows: headers(rows), columns: headers(columns), entries, rounded }
    }

    /// A table from the texts of its cells, and what of it could not be read. An unreadable cell is
    /// [`Entry::Withheld`], so that nothing is concluded from it.
    #[must_use]
    pub fn read(
        rows: &[&str],
        columns: &[&str],
        texts: &[Vec<&str>],
        rounded: bool,
    ) -> (Self, Vec<(Cell, NumberFault)>) {
        let mut faults = Vec::new();
        let mut read = |row, column, text: &str| {
            parse(text).unwrap_or_else(|fault| {
                faults.push((Cell { row, column }, fault));
                Entry::Withheld
            })
        };
        let mut entries = Vec::new();
        for (row, line) in texts.iter().enumerate() {
            let line = line.iter().enumerate().map(|(column, text)| read(row, column, text));
            entries.push(line.collect());
        }
        (Self::new(rows, columns, entries, rounded), faults)
    }

    #[must_use]
    pub fn entry(&self, cell: Cell) -> Entry {
        let entry = self.entries.get(cell.row).and_then(|row| row.get(cell.column));
        entry.copied().unwrap_or(Entry::Nothing)
    }

    #[must_use]
    pub fn is_rounded(&self) -> bool {
        self.rounded
    }

    /// The number of rows or columns that have a name.
    #[must_use]
    pub fn count(&self, axis: Axis) -> usize {
        self.headers(axis).len()
    }

    /// The position of the row or column that is called so: as written, else without regard to case,
    /// in either case after [`fold_name`].
    ///
    /// # Errors
    /// [`NameFault`].
    pub fn find(&self, axis: Axis, name: &str) -> Result<usize, NameFault> {
        let folded = fold_name(name);
        let headers = self.headers(axis);
        match only(headers, |header| header.folded == folded) {
            Err(NameFault::Unknown) => {
                let lower = folded.to_lowercase();
                only(headers, |header| header.lower == lower)
            }
            found => found,
        }
    }

    fn headers(&self, axis: Axis) -> &[Header] {
        match axis {
            Axis::Row => &self.rows,
            Axis::Column => &self.columns,
        }
    }
}

/// Why a name leads nowhere.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum NameFault {
    Unknown,
    /// Two headers or more are called so.
    Ambiguous,
    /// `[name]`, `sum(over)` and `sum(venstre)` mean something in a check of a row or column only; a
    /// claim must say `[row; column]`.
    NoDirection,
}

#[derive(Clone, PartialEq, Eq, Debug)]
struct Header {
    folded: String,
    lower: String,
}

impl Header {
    fn new(name: &str) -> Self {
        let folded = fold_name(name);
        Self { lower: folded.to_lowercase(), folded }
    }
}

fn only(headers: &[Header], wanted: impl Fn(&Header) -> bool) -> Result<usize, NameFault> {
    let mut found = headers.iter().enumerate().filter(|(_, header)| wanted(header));
    match (found.next(), found.next()) {
        (None, _) => Err(NameFault::Unknown),
        (Some((position, _)), None) => Ok(position),
        (Some(_), Some(_)) => Err(NameFault::Ambiguous),
    }
}

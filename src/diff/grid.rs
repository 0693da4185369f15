//! Tables as names and cells, and what differs between two of them.

use crate::number::fold_name;
use crate::text::Place;
use std::collections::{BTreeMap, BTreeSet};

/// A table: the first row and the first column are names.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Grid {
    /// The names of all columns, that of the names' own first.
    pub columns: Vec<String>,
    pub rows: Vec<GridRow>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct GridRow {
    pub place: Place,
    /// The row's name first.
    pub cells: Vec<String>,
}

/// What differs. Positions are of rows and columns, in the old or the new table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Difference {
    Cell { row: [usize; 2], column: [usize; 2] },
    RowName { row: [usize; 2] },
    ColumnName { column: [usize; 2] },
    RowAdded(usize),
    RowRemoved(usize),
    ColumnAdded(usize),
    ColumnRemoved(usize),
}

impl GridRow {
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// All of it as text.
    pub fn text(&self) -> String {
        self.cells.join(" · ")
    }
}

impl Grid {
    /// All names and cells as text, for finding the table again.
    pub fn text(&self) -> String {
        let rows: Vec<String> = self.rows.iter().map(GridRow::text).collect();
        format!("{}\n{}", self.columns.join(" · "), rows.join("\n"))
    }

    fn row_names(&self) -> Vec<&str> {
        self.rows.iter().map(|row| row.cell(0)).collect()
    }

    fn column_names(&self) -> Vec<&str> {
        self.columns.iter().map(String::as_str).collect()
    }

    /// A row or column without its name: by this it is known when the name changes.
    fn row_content(&self, row: usize, columns: &[usize]) -> String {
        let cells = columns.iter().map(|column| self.rows[row].cell(*column));
        cells.collect::<Vec<_>>().join("\n")
    }

    fn column_content(&self, column: usize, rows: &[usize]) -> String {
        rows.iter().map(|row| self.rows[*row].cell(column)).collect::<Vec<_>>().join("\n")
    }
}

/// What differs between two versions of a table, row by row.
pub(super) fn differences(old: &Grid, new: &Grid) -> Vec<Difference> {
    let mut rows = Lines::by_name(&old.row_names(), &new.row_names());
    let mut columns = Lines::by_name(&old.column_names(), &new.column_names());
    let [olds, news] = rows.positions();
    columns.by_content(|at| old.column_content(at, &olds), |at| new.column_content(at, &news));
    let [olds, news] = columns.positions().map(without_names);
    rows.by_content(|at| old.row_content(at, &olds), |at| new.row_content(at, &news));
    let mut found = columns_of(old, new, &columns);
    found.extend(rows.removed.iter().map(|row| Difference::RowRemoved(*row)));
    found.extend(rows.added.iter().map(|row| Difference::RowAdded(*row)));
    for row in &rows.pairs {
        found.extend(in_row(old, new, *row, &columns.pairs));
    }
    found
}

/// The columns that are not the names of the rows.
fn without_names(columns: Vec<usize>) -> Vec<usize> {
    columns.into_iter().filter(|column| *column > 0).collect()
}

fn columns_of(old: &Grid, new: &Grid, columns: &Lines) -> Vec<Difference> {
    let renamed = columns.pairs.iter().filter(|[was, is]| old.columns[*was] != new.columns[*is]);
    let renamed = renamed.map(|column| Difference::ColumnName { column: *column });
    let removed = columns.removed.iter().map(|column| Difference::ColumnRemoved(*column));
    let added = columns.added.iter().map(|column| Difference::ColumnAdded(*column));
    renamed.chain(removed).chain(added).collect()
}

fn in_row(old: &Grid, new: &Grid, row: [usize; 2], columns: &[[usize; 2]]) -> Vec<Difference> {
    let [was, is] = [&old.rows[row[0]], &new.rows[row[1]]];
    let differing = columns.iter().filter(|[before, after]| was.cell(*before) != is.cell(*after));
    let cells = differing.map(|column| match column {
        [0, 0] => Difference::RowName { row },
        column => Difference::Cell { row, column: *column },
    });
    cells.collect()
}

/// The rows, or the columns, of two tables: which are the same.
#[derive(Default)]
struct Lines {
    /// Rising in the new table.
    pairs: Vec<[usize; 2]>,
    removed: Vec<usize>,
    added: Vec<usize>,
}

impl Lines {
    fn by_name(old: &[&str], new: &[&str]) -> Self {
        let (removed, added) = ((0..old.len()).collect(), (0..new.len()).collect());
        let mut lines = Self { removed, added, ..Self::default() };
        lines.pairs = lines.pair(|at| Some(fold_name(old[at])), |at| Some(fold_name(new[at])));
        lines
    }

    /// Those whose name is another, by what stands in them.
    fn by_content(&mut self, old: impl Fn(usize) -> String, new: impl Fn(usize) -> String) {
        let filled = |text: String| Some(text).filter(|text| !text.trim().is_empty());
        let renamed = self.pair(|at| filled(old(at)), |at| filled(new(at)));
        self.pairs.extend(renamed);
        self.pairs.sort_unstable_by_key(|pair| pair[1]);
    }

    /// Pairs what is left and has the same key, the first with the first.
    fn pair(
        &mut self,
        old: impl Fn(usize) -> Option<String>,
        new: impl Fn(usize) -> Option<String>,
    ) -> Vec<[usize; 2]> {
        let mut waiting: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for at in self.removed.iter().rev() {
            if let Some(key) = old(*at) {
                waiting.entry(key).or_default().push(*at);
            }
        }
        let found = |at: &usize| Some([waiting.get_mut(&new(*at)?)?.pop()?, *at]);
        let pairs: Vec<[usize; 2]> = self.added.iter().filter_map(found).collect();
        let (olds, news): (BTreeSet<_>, BTreeSet<_>) =
            pairs.iter().map(|pair| (pair[0], pair[1])).unzip();
        self.removed.retain(|at| !olds.contains(at));
        self.added.retain(|at| !news.contains(at));
        pairs
    }

    fn positions(&self) -> [Vec<usize>; 2] {
        [0, 1].map(|side| self.pairs.iter().map(|pair| pair[side]).collect())
    }
}

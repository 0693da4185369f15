//! One `[[tabell]]` with the numbers of its CSV.

use super::{cells, formula};
use crate::diagnostic::{Diagnostic, Message};
use crate::model::{DataTable, File, Node, TableCheck};
use crate::number::{Axis, Cell, Check, Grid, NumberFault, Sheet};
use crate::snapshot::Snapshot;
use crate::syntax::CsvCell;
use crate::text::{Place, PlanPath, Span};
use std::collections::BTreeMap;

pub(super) struct Table<'a> {
    pub node: Node,
    pub facts: &'a DataTable,
    pub grid: Grid,
    /// The cells whose text is no number, which may be what is meant.
    pub unreadable: BTreeMap<Cell, NumberFault>,
    /// The entries of `kontroll` that can be read, as they are written and as they are calculated with.
    pub written: Vec<&'a TableCheck>,
    pub checks: Vec<Check>,
    /// What is wrong with the other entries.
    pub faults: Vec<Diagnostic>,
    file: &'a PlanPath,
    head: &'a [CsvCell],
    body: &'a [Vec<CsvCell>],
}

/// How many cells a table has, by its header and its rows.
pub(super) fn cells(snapshot: &Snapshot, node: Node) -> usize {
    let rows = file(snapshot, node).and_then(|(_, file)| Some(&file.csv.as_ref()?.rows));
    rows.map_or(0, |rows| rows.iter().map(|row| row.len().max(rows[0].len())).sum())
}

fn file(snapshot: &Snapshot, node: Node) -> Option<(&DataTable, &File)> {
    let plan = snapshot.model.plan(node.owner);
    let facts = plan.facts.tables.get(node.at())?;
    Some((facts, snapshot.file(&plan.dir.as_ref()?.join(&facts.file).ok()?)?))
}

impl<'a> Table<'a> {
    /// The table, unless its file can not be read or has no cell below and beside its headers: other rules tell that.
    pub fn read(snapshot: &'a Snapshot, node: Node) -> Option<Self> {
        let (facts, file) = file(snapshot, node)?;
        let (head, body) = file.csv.as_ref()?.rows.split_first()?;
        let columns = texts(head.get(1..).filter(|names| !names.is_empty() && !body.is_empty())?);
        let rows: Vec<&str> = body.iter().map(|row| text(row.first())).collect();
        let cells: Vec<Vec<&str>> =
            body.iter().map(|row| texts(row.get(1..).unwrap_or_default())).collect();
        let (grid, unreadable) = Grid::read(&rows, &columns, &cells, facts.rounded);
        let (file, unreadable) = (&file.source.path, unreadable.into_iter().collect());
        let (written, checks, faults) = (Vec::new(), Vec::new(), Vec::new());
        let mut table =
            Self { node, facts, grid, unreadable, written, checks, faults, file, head, body };
        table.read_checks(snapshot);
        Some(table)
    }

    fn read_checks(&mut self, snapshot: &Snapshot) {
        for written in &self.facts.checks {
            match formula::check(snapshot, written) {
                Ok(check) => {
                    self.written.push(written);
                    self.checks.push(check);
                }
                Err(fault) => self.faults.push(*fault),
            }
        }
    }

    pub fn sheet(&self) -> Sheet<'_> {
        Sheet::new(&self.grid, &self.checks)
    }

    pub fn id(&self) -> &str {
        &self.facts.id
    }

    /// Where a cell stands; its row where the row is too short.
    pub fn place(&self, cell: Cell) -> Place {
        let row = self.body.get(cell.row).map(Vec::as_slice).unwrap_or_default();
        let whole = Span {
            start: row.first().map_or(0, |cell| cell.span.start),
            end: row.last().map_or(0, |cell| cell.span.end),
        };
        let span = row.get(cell.column + 1).map_or(whole, |cell| cell.span);
        Place { file: self.file.clone(), span }
    }

    /// Where the name of a row or column stands.
    pub fn header_place(&self, axis: Axis, at: usize) -> Place {
        let cell = match axis {
            Axis::Row => self.body.get(at).and_then(|row| row.first()),
            Axis::Column => self.head.get(at + 1),
        };
        Place { file: self.file.clone(), span: cell.map(|cell| cell.span).unwrap_or_default() }
    }

    pub fn text(&self, cell: Cell) -> &'a str {
        text(self.body.get(cell.row).and_then(|row| row.get(cell.column + 1)))
    }

    /// Whether the cell holds a text that is no number.
    pub fn is_text(&self, cell: Cell) -> bool {
        self.unreadable.contains_key(&cell)
    }

    /// Whether the cell holds a text that was meant as a number and is none.
    pub fn looks_like_number(&self, cell: Cell) -> bool {
        let fault = self.unreadable.get(&cell);
        fault.is_some_and(|fault| cells::looks_like_number(self.text(cell), *fault))
    }

    /// The names of the rows or the columns, in order.
    pub fn names(&self, axis: Axis) -> Vec<&'a str> {
        match axis {
            Axis::Row => self.body.iter().map(|row| text(row.first())).collect(),
            Axis::Column => texts(self.head.get(1..).unwrap_or_default()),
        }
    }

    /// A message about a cell.
    pub fn named(&self, key: &'static str, cell: Cell) -> Message {
        Message::new(key).with("rad", self.row_name(cell)).with("kolonne", self.column_name(cell))
    }

    pub fn row_name(&self, cell: Cell) -> &'a str {
        text(self.body.get(cell.row).and_then(|row| row.first()))
    }

    pub fn column_name(&self, cell: Cell) -> &'a str {
        text(self.head.get(cell.column + 1))
    }
}

fn texts(cells: &[CsvCell]) -> Vec<&str> {
    cells.iter().map(|cell| cell.text.as_str()).collect()
}

fn text(cell: Option<&CsvCell>) -> &str {
    cell.map_or("", |cell| &cell.text)
}

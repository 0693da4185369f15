//! Two versions of a table as one, cell by cell.

use super::said::say_text;
use super::{Step, steps_of, text};
use crate::document::{Align, Cell, Change, Row, Table};

/// Both tables; nothing where one has headings and the other none. Which columns name the rows follows from the cells.
pub(super) fn merged(old: &Table, new: &Table) -> Option<Table> {
    if old.header_rows != new.header_rows {
        return None;
    }
    let columns = columns(old, new);
    let rows = rows(old, new).into_iter().map(|step| row(old, new, step, &columns)).collect();
    let align = |table: &Table, at: usize| table.columns.get(at).copied().unwrap_or(Align::Left);
    let aligned = columns.iter().map(|step| match *step {
        Step::Old(at) => align(old, at),
        Step::New(at) | Step::Both(_, at) => align(new, at),
    });
    Some(Table { columns: aligned.collect(), rows, ..new.clone() })
}

/// Columns are known by their headings; in a table without any, by their place.
fn columns(old: &Table, new: &Table) -> Vec<Step> {
    let headings = |table: &Table| -> Vec<String> {
        let first = table.rows.first().filter(|_| table.header_rows > 0);
        let heading = |at: usize| first.and_then(|row| row.cells.get(at)).map(words);
        (0..table.columns.len()).map(|at| heading(at).unwrap_or_else(|| at.to_string())).collect()
    };
    steps_of(&headings(old), &headings(new))
}

/// Rows are known by their first cell; the rows of headings come first in both.
fn rows(old: &Table, new: &Table) -> Vec<Step> {
    let names = |table: &Table| -> Vec<String> {
        let name = |(at, row): (usize, &Row)| {
            if at < table.header_rows {
                format!("\u{0}{at}")
            } else {
                row.cells.first().map(words).unwrap_or_default()
            }
        };
        table.rows.iter().enumerate().map(name).collect()
    };
    steps_of(&names(old), &names(new))
}

fn words(cell: &Cell) -> String {
    let mut words = String::new();
    say_text(&cell.inlines, &mut words);
    words
}

fn row(old: &Table, new: &Table, step: Step, columns: &[Step]) -> Row {
    let (was, is) = match step {
        Step::Old(at) => (Some(&old.rows[at]), None),
        Step::New(at) => (None, Some(&new.rows[at])),
        Step::Both(was, is) => (Some(&old.rows[was]), Some(&new.rows[is])),
    };
    let total = is.or(was).is_some_and(|row| row.total);
    let cell_of = |row: Option<&Row>, at: usize| row.and_then(|row| row.cells.get(at).cloned());
    let cells = columns.iter().map(|column| match *column {
        Step::Old(at) => cell(cell_of(was, at), None),
        Step::New(at) => cell(None, cell_of(is, at)),
        Step::Both(before, after) => cell(cell_of(was, before), cell_of(is, after)),
    });
    Row { total, cells: cells.collect() }
}

/// A cell of either version or of both; empty where neither has one.
fn cell(old: Option<Cell>, new: Option<Cell>) -> Cell {
    match (old, new) {
        (Some(old), Some(new)) => Cell { inlines: text::merged(&old.inlines, &new.inlines), ..new },
        (Some(old), None) => Cell { change: Change::Del, ..old },
        (None, Some(new)) => Cell { change: Change::Ins, ..new },
        (None, None) => {
            Cell { number: false, inlines: Vec::new(), origin: None, change: Change::None }
        }
    }
}

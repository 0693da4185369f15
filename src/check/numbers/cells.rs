//! Cells that were meant as numbers and can not be read as such.

use super::table::Table;
use crate::check::uneven::UNEVEN;
use crate::diagnostic::{Diagnostic, Message};
use crate::number::{Cell, NumberFault, is_dash};
use std::collections::BTreeMap;

/// More than this of one kind in a table is one fault of the file.
const MOST_TOLD: usize = 3;

pub(super) fn check(table: &Table<'_>, found: &mut Vec<Diagnostic>) {
    let mut by_kind: BTreeMap<NumberFault, Vec<Cell>> = BTreeMap::new();
    for (cell, fault) in &table.unreadable {
        if table.looks_like_number(*cell) {
            by_kind.entry(*fault).or_default().push(*cell);
        }
    }
    for (fault, cells) in by_kind {
        if cells.len() > MOST_TOLD {
            let message = Message::new("ujevn-tabell-tall-flere").with("antall", cells.len());
            found.push(told(table, cells[0], fault, message));
        } else {
            found.extend(cells.iter().map(|cell| told(table, *cell, fault, headline(fault))));
        }
    }
}

/// Whether a text that is no number was meant as one: a date («1.2.2026») or a word was not.
pub(super) fn looks_like_number(text: &str, fault: NumberFault) -> bool {
    let unsigned = text.trim().trim_start_matches(|c| c == '+' || is_dash(c));
    match fault {
        NumberFault::Grouping | NumberFault::TooManyDigits => true,
        NumberFault::Point => {
            let whole = unsigned.split(',').next().unwrap_or_default();
            let mut after_points = whole.split('.').skip(1);
            whole.matches('.').count() < 2 || after_points.all(|digits| digits.len() == 3)
        }
        NumberFault::NotANumber => {
            let is_numeric = |c: char| c.is_ascii_digit() || c.is_whitespace() || ",%".contains(c);
            unsigned.chars().all(is_numeric) && unsigned.contains(|c: char| c.is_ascii_digit())
        }
    }
}

fn headline(fault: NumberFault) -> Message {
    Message::new(match fault {
        NumberFault::NotANumber => "ujevn-tabell-tall",
        NumberFault::Grouping => "ujevn-tabell-tall-gruppering",
        NumberFault::Point => "ujevn-tabell-tall-punktum",
        NumberFault::TooManyDigits => "ujevn-tabell-tall-for-langt",
    })
}

fn told(table: &Table<'_>, cell: Cell, fault: NumberFault, message: Message) -> Diagnostic {
    let help = match fault {
        NumberFault::NotANumber | NumberFault::Grouping => "ujevn-tabell-hjelp-tall",
        NumberFault::Point => "ujevn-tabell-hjelp-tall-punktum",
        NumberFault::TooManyDigits => "ujevn-tabell-hjelp-tall-for-langt",
    };
    let message = message.with("verdi", table.text(cell));
    Diagnostic::new(&UNEVEN, table.place(cell), message).help(Message::new(help))
}

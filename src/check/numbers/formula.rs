//! Reading what `kontroll` and `paastand` ask for.

use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::TableCheck;
use crate::number::{Axis, Check, Expression, ExpressionFaultKind as Kind, Number, parse_number};
use crate::snapshot::Snapshot;
use crate::syntax::At;
use crate::text::{Place, Span};

pub(super) static UNREADABLE: Rule = Rule {
    id: "uleselig-regnestykke",
    level: Level::Error,
    doc: include_str!("../uleselig-regnestykke.md"),
};

/// More decimals than this are asked for by mistake only.
const MOST_DECIMALS: i64 = 10;

/// One entry of `kontroll`.
pub(super) fn check(snapshot: &Snapshot, written: &TableCheck) -> Result<Check, Box<Diagnostic>> {
    let (axis, name) = line(written)?;
    let (only, stray) = match axis {
        Axis::Row => (&written.columns, &written.rows),
        Axis::Column => (&written.rows, &written.columns),
    };
    if let Some(stray) = stray.first() {
        let said = |key| Message::new(key).with("akse", word(axis));
        let message = said("uleselig-regnestykke-feil-liste");
        let finding = Diagnostic::new(&UNREADABLE, stray.place.clone(), message);
        return Err(Box::new(finding.help(said("uleselig-regnestykke-hjelp-liste"))));
    }
    Ok(Check {
        axis,
        name: name.value.clone(),
        expression: expression(snapshot, &written.formula)?,
        only: only.iter().map(|name| name.value.clone()).collect(),
        as_percent: written.as_percent,
        decimals: written.decimals.as_ref().map(decimals).transpose()?,
    })
}

/// The row or the column that is checked.
fn line(written: &TableCheck) -> Result<(Axis, &At<String>), Box<Diagnostic>> {
    let fault = |key, place: &Place| {
        Box::new(unreadable(key, place.clone(), "uleselig-regnestykke-hjelp-linje"))
    };
    match (&written.row, &written.column) {
        (Some(row), None) => Ok((Axis::Row, row)),
        (None, Some(column)) => Ok((Axis::Column, column)),
        (None, None) => Err(fault("uleselig-regnestykke-uten-linje", &written.place)),
        (Some(_), Some(both)) => Err(fault("uleselig-regnestykke-to-linjer", &both.place)),
    }
}

/// The format's word for a direction.
pub(super) fn word(axis: Axis) -> &'static str {
    match axis {
        Axis::Row => "rad",
        Axis::Column => "kolonne",
    }
}

fn decimals(written: &At<i64>) -> Result<u8, Box<Diagnostic>> {
    let fits = (0..=MOST_DECIMALS).contains(&written.value);
    let decimals = u8::try_from(written.value).ok().filter(|_| fits);
    decimals.ok_or_else(|| {
        let message = Message::new("uleselig-regnestykke-desimaler");
        let message = message.with("verdi", written.value).with("grense", MOST_DECIMALS);
        let finding = Diagnostic::new(&UNREADABLE, written.place.clone(), message);
        Box::new(finding.help(Message::new("uleselig-regnestykke-hjelp-desimaler")))
    })
}

/// An expression; the finding stands where it stops making sense.
pub(super) fn expression(
    snapshot: &Snapshot,
    written: &At<String>,
) -> Result<Expression, Box<Diagnostic>> {
    Expression::parse(written).map_err(|fault| {
        let place = part_of(snapshot, written, fault.span);
        let (message, help) = said(fault.kind, fault.span.slice(written));
        Box::new(Diagnostic::new(&UNREADABLE, place, message).help(Message::new(help)))
    })
}

/// What is wrong, and the help that goes with it.
fn said(kind: Kind, written: &str) -> (Message, &'static str) {
    let (key, help) = keys(kind);
    let message = match kind {
        Kind::Expected(character) => Message::new(key).with("tegn", character),
        Kind::ArgumentCount { found } => Message::new(key).with("antall", found),
        _ => Message::new(key).with("navn", written),
    };
    (message, help)
}

fn keys(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::TooLong => ("uleselig-regnestykke-for-langt", "uleselig-regnestykke-hjelp-del-opp"),
        Kind::TooDeep => ("uleselig-regnestykke-for-dypt", "uleselig-regnestykke-hjelp-del-opp"),
        Kind::ValueExpected => ("uleselig-regnestykke-verdi", "uleselig-regnestykke-hjelp"),
        Kind::Expected(_) => ("uleselig-regnestykke-tegn", "uleselig-regnestykke-hjelp"),
        Kind::EndExpected => ("uleselig-regnestykke-slutt", "uleselig-regnestykke-hjelp"),
        Kind::UnclosedName => ("uleselig-regnestykke-klamme", "uleselig-regnestykke-hjelp-klamme"),
        Kind::EmptyName => ("uleselig-regnestykke-tomt-navn", "uleselig-regnestykke-hjelp-klamme"),
        Kind::Number(_) => ("uleselig-regnestykke-tall", "uleselig-regnestykke-hjelp-tall"),
        Kind::UnknownFunction => {
            ("uleselig-regnestykke-funksjon", "uleselig-regnestykke-hjelp-funksjon")
        }
        Kind::SelectionExpected => {
            ("uleselig-regnestykke-utvalg", "uleselig-regnestykke-hjelp-utvalg")
        }
        Kind::ArgumentCount { .. } => {
            ("uleselig-regnestykke-argumenter", "uleselig-regnestykke-hjelp-argumenter")
        }
    }
}

/// A bound of `mellom`.
pub(super) fn bound(written: &At<String>) -> Result<Number, Box<Diagnostic>> {
    parse_number(written).map_err(|_| {
        let message = Message::new("uleselig-regnestykke-tall").with("navn", &written.value);
        let finding = Diagnostic::new(&UNREADABLE, written.place.clone(), message);
        Box::new(finding.help(Message::new("uleselig-regnestykke-hjelp-tall")))
    })
}

pub(super) fn unreadable(key: &'static str, place: Place, help: &'static str) -> Diagnostic {
    Diagnostic::new(&UNREADABLE, place, Message::new(key)).help(Message::new(help))
}

/// Where a part of a TOML text stands: exactly, or the whole text where it is written with escapes.
pub(super) fn part_of(snapshot: &Snapshot, written: &At<String>, part: Span) -> Place {
    let Place { file, span } = &written.place;
    let text = snapshot.source(file).map_or("", |source| span.slice(&source.text));
    let span = text.find(&written.value).map_or(*span, |at| part.shift(span.start as usize + at));
    Place { file: file.clone(), span }
}

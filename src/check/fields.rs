//! ukjent-noekkel, feil-type, manglende-felt: fields that the format does not know, can not read, or asks for in vain.

use super::faults::Faults;
use super::{Check, Run, as_toml, list, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::File;
use crate::snapshot::Snapshot;
use crate::syntax::{Fault, FaultKind, TomlType, fold_digraphs, to_id};
use crate::text::{Place, Span, is_device_name, nearest};
use std::collections::BTreeMap;

pub(super) static UNKNOWN_KEY: Rule =
    Rule { id: "ukjent-noekkel", level: Level::Error, doc: include_str!("ukjent-noekkel.md") };

pub(super) static WRONG_VALUE: Rule =
    Rule { id: "feil-type", level: Level::Error, doc: include_str!("feil-type.md") };

pub(super) static MISSING: Rule =
    Rule { id: "manglende-felt", level: Level::Error, doc: include_str!("manglende-felt.md") };

pub(super) const CHECK: Check =
    Check { rules: &[&UNKNOWN_KEY, &WRONG_VALUE, &MISSING], run: Run::File(run) };

/// A longer list of keys helps nobody.
const MOST_LISTED: usize = 12;

/// A longer value is not written out again.
const LONGEST_SHOWN: usize = 60;

fn run(snapshot: &Snapshot, file: &File, found: &mut Vec<Diagnostic>) {
    let mut unknown = Vec::new();
    let mut missing: BTreeMap<(Span, &str), Vec<&str>> = BTreeMap::new();
    let faults: Vec<&Fault> = Faults::of(file).told().collect();
    for fault in &faults {
        let place = file.place(fault.span);
        match &fault.kind {
            FaultKind::UnknownKey { key, table, known } => {
                unknown.push(unknown_key(place, key, table, known));
            }
            FaultKind::SlidKey { key, table } => unknown.push(slid_key(file, place, key, *table)),
            FaultKind::MissingField { key, table } if !is_misspelt(file, &faults, fault, key) => {
                missing.entry((fault.span, table)).or_default().push(key);
            }
            FaultKind::WrongType { key, expected, found: stated } => {
                let written = fault.span.slice(&file.source.text);
                found.push(wrong_type(place, key, *expected, stated, written));
            }
            FaultKind::UnknownWord { key, value, known } => {
                found.push(unknown_word(place, key, value, known));
            }
            FaultKind::BadId { id } => found.push(bad_id(place, id)),
            _ => {}
        }
    }
    found.extend(once(snapshot, unknown, "ukjent-noekkel-sted-ogsaa"));
    found.extend(
        missing.into_iter().map(|((span, table), keys)| absent(file.place(span), table, &keys)),
    );
}

// ---- ukjent-noekkel

/// A key that `table` does not have; the top of the file where `table` is empty.
pub(super) fn unknown_key(place: Place, key: &str, table: &str, known: &[&str]) -> Diagnostic {
    let headline = match table {
        "" => Message::new("ukjent-noekkel"),
        table => Message::new("ukjent-noekkel-i-tabell").with("tabell", table),
    };
    let help = match nearest(&fold_digraphs(key), known.iter().copied()) {
        Some(near) => Message::new("mente-du").with("forslag", near),
        None if known.len() > MOST_LISTED => Message::new("ukjent-noekkel-hjelp-slett"),
        None => Message::new("ukjent-noekkel-hjelp").with("liste", list(known)),
    };
    Diagnostic::new(&UNKNOWN_KEY, place, headline.with("noekkel", key)).help(help)
}

fn slid_key(file: &File, place: Place, key: &str, table: Span) -> Diagnostic {
    let header = table.slice(&file.source.text);
    let headline =
        Message::new("ukjent-noekkel-flyttet").with("noekkel", key).with("tabell", header);
    let label = Message::new("ukjent-noekkel-sted-tabell").with("tabell", header);
    Diagnostic::new(&UNKNOWN_KEY, place, headline)
        .related(file.place(table), label)
        .help(Message::new("ukjent-noekkel-hjelp-flyttet"))
}

// ---- manglende-felt

/// Whether the key that a table lacks is there, in another spelling.
fn is_misspelt(file: &File, faults: &[&Fault], missing: &Fault, lacked: &str) -> bool {
    let text = &file.source.text;
    let rest = text.get(missing.span.end as usize..).unwrap_or_default();
    let end = missing.span.end as usize + rest.find("\n[").unwrap_or(rest.len());
    let table = missing.span.start as usize..end;
    faults.iter().any(|fault| match &fault.kind {
        FaultKind::UnknownKey { key, known, .. } => {
            table.contains(&(fault.span.start as usize))
                && nearest(&fold_digraphs(key), known.iter().copied()) == Some(lacked)
        }
        _ => false,
    })
}

/// What one table lacks.
fn absent(place: Place, table: &str, keys: &[&str]) -> Diagnostic {
    let (headline, help) = match (keys, table) {
        ([_], "") => ("manglende-felt", "manglende-felt-hjelp"),
        ([_], _) => ("manglende-felt-i-tabell", "manglende-felt-hjelp"),
        (_, _) => ("manglende-felt-flere", "manglende-felt-hjelp-flere"),
    };
    let fill = |message: Message| {
        let message = message.with("liste", list(keys)).with("tabell", table);
        keys.iter().take(1).fold(message, |message, key| message.with("noekkel", key))
    };
    Diagnostic::new(&MISSING, place, fill(Message::new(headline))).help(fill(Message::new(help)))
}

// ---- feil-type

fn wrong_type(
    place: Place,
    key: &str,
    expected: TomlType,
    stated: &str,
    written: &str,
) -> Diagnostic {
    let headline = match (expected, stated) {
        (TomlType::Deadline, _) => "feil-type-frist",
        (TomlType::Date, "datetime") => "feil-type-klokkeslett",
        (TomlType::Integer, "integer") => "feil-type-for-stort",
        _ => "feil-type",
    };
    let meant = meant(expected, stated, written);
    let help = match (expected, stated) {
        _ if meant.is_some() => "feil-type-hjelp-forslag",
        (TomlType::Integer, "integer") => "feil-type-hjelp-for-stort",
        (TomlType::Table | TomlType::Period, _) => "feil-type-hjelp-tabell",
        (TomlType::TableList, _) => "feil-type-hjelp-tabelliste",
        _ => "feil-type-hjelp",
    };
    let fill = |message: Message| {
        let message = message.with("noekkel", key).with("verdi", written.trim_matches('"'));
        let message = message.with("ventet", expected_word(expected)).with("oppgitt", stated);
        meant.iter().fold(message, |message, meant| message.with("forslag", meant))
    };
    wrong(place, fill(Message::new(headline)), fill(Message::new(help)))
}

/// How the value would be written, where that is clear.
fn meant(expected: TomlType, stated: &str, written: &str) -> Option<String> {
    let text = written.trim_matches(['"', '\'']).trim();
    match (expected, stated) {
        (TomlType::Text | TomlType::TextList, "integer" | "float" | "datetime") => {
            Some(format!("\"{written}\""))
        }
        (TomlType::Date, "string") => as_toml::date(text),
        (TomlType::Deadline, "string") => as_toml::deadline(text),
        (TomlType::Integer, "string") => as_toml::whole_number(text),
        (TomlType::Integer, "datetime") => written.get(..4).map(str::to_owned),
        (TomlType::Boolean, _) => as_toml::truth(text).map(str::to_owned),
        (TomlType::TableList, "table") if is_short(written) && written.starts_with('{') => {
            Some(format!("[{written}]"))
        }
        _ => None,
    }
}

fn is_short(written: &str) -> bool {
    written.len() <= LONGEST_SHOWN && !written.contains('\n')
}

/// The catalogue's name for what should stand.
fn expected_word(expected: TomlType) -> &'static str {
    match expected {
        TomlType::Text => "tekst",
        TomlType::Integer => "heltall",
        TomlType::Number => "tall",
        TomlType::Boolean => "ja-nei",
        TomlType::Date => "dato",
        TomlType::Deadline => "frist",
        TomlType::List => "liste",
        TomlType::TextList => "tekstliste",
        TomlType::Table | TomlType::Period => "tabell",
        TomlType::TableList => "tabelliste",
    }
}

/// A value outside the words that `key` may have.
pub(super) fn unknown_word(place: Place, key: &str, value: &str, known: &[&str]) -> Diagnostic {
    if value.trim().is_empty() {
        return empty(place, key);
    }
    let help = match nearest_word(&fold_digraphs(value), known) {
        Some(near) => Message::new("mente-du").with("forslag", near),
        None => Message::new("feil-type-hjelp-valg").with("liste", list(known)),
    };
    wrong(place, Message::new("feil-type-valg").with("noekkel", key).with("verdi", value), help)
}

/// The word that is spelt almost so, or stands within the value: `på høring`, `Eldrerådet`.
fn nearest_word<'k>(value: &str, known: &[&'k str]) -> Option<&'k str> {
    let within = || {
        let words = known.iter().filter(|word| value.contains(**word));
        words.copied().max_by_key(|word| word.len()).filter(|_| !value.contains("ikk"))
    };
    nearest(value, known.iter().copied()).or_else(within)
}

/// An id that is none.
pub(super) fn bad_id(place: Place, id: &str) -> Diagnostic {
    let (headline, help) = match id {
        "" => return empty(place, "id"),
        id if is_device_name(id) => ("feil-type-id-reservert", "feil-type-hjelp-id-reservert"),
        _ => ("feil-type-id", "feil-type-hjelp-id"),
    };
    let near = Some(to_id(id)).filter(|id| !id.is_empty()).unwrap_or_else(|| "m1".to_owned());
    let help = Message::new(help).with("forslag", near);
    wrong(place, Message::new(headline).with("navn", id), help)
}

/// A key with nothing in its quotes.
pub(super) fn empty(place: Place, key: &str) -> Diagnostic {
    let headline = Message::new("feil-type-tom").with("noekkel", key);
    wrong(place, headline, Message::new("feil-type-hjelp-tom"))
}

pub(super) fn wrong(place: Place, headline: Message, help: Message) -> Diagnostic {
    Diagnostic::new(&WRONG_VALUE, place, headline).help(help)
}

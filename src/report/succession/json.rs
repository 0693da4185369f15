//! The fate of goals and tiltak for machines; `docs/json.md` describes the format.

use super::{Heritage, Replaced, Thing, Told};
use crate::report::json::escape;
use crate::snapshot::Snapshot;
use serde_json::{Value, json};

/// The version of the format: raised when a field changes meaning or goes away.
const VERSION: u32 = 1;

/// One JSON object on one line.
#[must_use]
pub fn json(heritage: &Heritage<'_>, snapshot: &Snapshot) -> String {
    let replaced: Vec<Value> = heritage.replaced.iter().map(|one| of_plan(one, snapshot)).collect();
    let object = json!({
        "version": VERSION,
        "plan": heritage.reference,
        "title": heritage.title,
        "replaces": replaced,
    });
    escape(&object.to_string()) + "\n"
}

fn of_plan(replaced: &Replaced<'_>, snapshot: &Snapshot) -> Value {
    let things: Vec<Value> = replaced.things.iter().map(|one| of_thing(one, snapshot)).collect();
    json!({
        "plan": replaced.reference,
        "title": replaced.title,
        "whole": replaced.is_whole,
        "listed": replaced.is_listed,
        "open": replaced.things.len(),
        "lost": replaced.count("mistet"),
        "remaining": replaced.count("blir-staaende"),
        "continued": replaced.count("viderefoert"),
        "closed": replaced.count("avsluttet"),
        "rest": replaced.rest.iter().map(fate).collect::<Vec<_>>(),
        "items": things,
    })
}

fn of_thing(thing: &Thing<'_>, snapshot: &Snapshot) -> Value {
    let line = |place: &crate::text::Place| {
        snapshot.source(&place.file).map(|source| source.position(place.span.start).line + 1)
    };
    json!({
        "kind": thing.kind,
        "id": thing.id,
        "text": thing.text,
        "file": thing.place.as_ref().map(|place| place.file.as_str()),
        "line": thing.place.as_ref().and_then(line),
        "fates": thing.fates.iter().map(fate).collect::<Vec<_>>(),
    })
}

fn fate(told: &Told<'_>) -> Value {
    let (to, text, reason) = match told {
        Told::Lost | Told::Remains => (None, None, None),
        Told::Continued { reference, text } => (Some(reference), *text, None),
        Told::Closed { reason } => (None, None, Some(reason)),
    };
    json!({ "word": told.word(), "to": to, "to_text": text, "reason": reason })
}

//! Changes for machines; `docs/endringer.md` describes the format.

use super::sentence::Teller;
use super::{GRAVEST_FIRST, Review, Side};
use crate::diff::words::{Piece, pieces};
use crate::diff::{Change, Class, Reference, Thing, Value, What};
use crate::report::json::escape;
use crate::syntax::Keyword;
use crate::text::Position;
use crate::words::Words;
use serde_json::{Map, Value as Json, json};

/// The version of the format: raised when a field changes meaning or goes away.
const VERSION: u32 = 1;

/// One JSON object on one line.
#[must_use]
pub fn json(review: &Review<'_>, words: Words) -> String {
    let teller = Teller { review, words };
    let count = |class: Class| review.changes.iter().filter(|one| one.class == class).count();
    let summary: Map<String, Json> =
        GRAVEST_FIRST.iter().map(|class| (class.word().to_owned(), count(*class).into())).collect();
    let object = json!({
        "version": VERSION,
        "changes": review.changes.iter().map(|one| change(one, &teller)).collect::<Vec<_>>(),
        "summary": summary,
    });
    escape(&object.to_string()) + "\n"
}

fn change(change: &Change, teller: &Teller<'_>) -> Json {
    let told = teller.tell(change);
    let side =
        |thing: &Option<Thing>, side| thing.as_ref().map(|one| self::thing(one, side, teller));
    let mut object = json!({
        "change": name(&change.what),
        "class": change.class.word(),
        "thing": Review::latest(change).map(|(thing, _)| thing.kind.word()),
        "label": Review::latest(change).map(|(thing, side)| teller.label(thing, side)),
        "message": told.plain(),
        "old": side(&change.old, Side::Old),
        "new": side(&change.new, Side::New),
        "consequences": teller.consequence_refs(change),
    });
    if let Some(object) = object.as_object_mut() {
        object.extend(details(&change.what, teller));
    }
    object
}

fn name(what: &What) -> &'static str {
    match what {
        What::Added => "added",
        What::Removed => "removed",
        What::Renamed => "renamed",
        What::Moved => "moved",
        What::Split { .. } => "split",
        What::Merged { .. } => "merged",
        What::Reworded { .. } => "reworded",
        What::Changed { .. } => "field",
        What::Cell { .. } => "cell",
        What::File => "file",
        What::Layout => "layout",
    }
}

/// What only some changes have.
fn details(what: &What, teller: &Teller<'_>) -> Map<String, Json> {
    let parts = |parts: &[Thing], side| -> Vec<Json> {
        parts.iter().map(|part| thing(part, side, teller)).collect()
    };
    let details = match what {
        What::Split { into } => json!({ "parts": parts(into, Side::New) }),
        What::Merged { from } => json!({ "parts": parts(from, Side::Old) }),
        What::Reworded { field, old, new } => json!({
            "field": field,
            "old_value": old,
            "new_value": new,
            "words": pieces(old, new).iter().map(piece).collect::<Vec<_>>(),
        }),
        What::Changed { field, detail, old, new } => json!({
            "field": field,
            "detail": detail,
            "old_value": old.as_ref().map(|value| self::value(value, Side::Old, teller)),
            "new_value": new.as_ref().map(|value| self::value(value, Side::New, teller)),
        }),
        What::Cell { row, column, old, new } => json!({
            "row": row, "column": column, "old_value": old, "new_value": new,
        }),
        _ => json!({}),
    };
    match details {
        Json::Object(details) => details,
        _ => Map::new(),
    }
}

fn piece(piece: &Piece) -> Json {
    let kind = match piece {
        Piece::Same(_) => "same",
        Piece::Old(_) => "old",
        Piece::New(_) => "new",
    };
    json!([kind, piece.text()])
}

/// Amounts as numbers, lists as lists, the rest as it is written in the plan.
fn value(value: &Value, side: Side, teller: &Teller<'_>) -> Json {
    match value {
        Value::Text(text)
        | Value::Plain(text)
        | Value::Number(text)
        | Value::Target { value: text, .. } => json!(text),
        Value::Word { word, .. } => json!(word),
        Value::Flag(flag) => json!(flag),
        Value::Date(date) => json!(date.to_string()),
        Value::When(_) | Value::Due(_) => json!(teller.value(value, side)),
        Value::Money(kroner) => json!(kroner),
        Value::List(items) => json!(items),
        Value::References(references) => {
            let reference = |one: &Reference| {
                let model = &teller.review.snapshot(side).model;
                one.node.map_or_else(|| one.written.clone(), |node| model.full_ref(node))
            };
            json!(references.iter().map(reference).collect::<Vec<_>>())
        }
    }
}

fn thing(thing: &Thing, side: Side, teller: &Teller<'_>) -> Json {
    let snapshot = teller.review.snapshot(side);
    let source = snapshot.source(&thing.place.file);
    let [start, end] = [thing.place.span.start, thing.place.span.end]
        .map(|offset| source.map_or_else(Position::default, |source| source.position(offset)));
    json!({
        "plan": thing.plan.map(|plan| snapshot.model.plan_ref(plan)),
        "id": Some(&thing.id).filter(|id| !id.is_empty()),
        "number": thing.number,
        "text": thing.text,
        "path": thing.path,
        "file": thing.place.file.as_str(),
        "line": start.line + 1,
        "column": start.column + 1,
        "end_line": end.line + 1,
        "end_column": end.column + 1,
    })
}

impl Teller<'_> {
    /// References to what builds on the thing; nothing where that is not asked for.
    fn consequence_refs(&self, change: &Change) -> Option<Vec<String>> {
        let known = self.review.consequences.as_ref()?;
        let (thing, side) = Review::latest(change)?;
        let model = &self.review.snapshot(side).model;
        let nodes = thing.node.map(|node| known[side as usize].of(node)).unwrap_or_default();
        Some(nodes.iter().map(|node| model.full_ref(*node)).collect())
    }
}

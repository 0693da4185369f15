//! One change as a sentence.

use super::label::excerpt;
use super::value::lowered;
use super::{Review, Side};
use crate::diff::words::{Piece, pieces};
use crate::diff::{Change, Class, Kind, Thing, Value, What};
use crate::model::Extent;
use crate::syntax::{Deadline, Keyword};
use crate::text::capitalised;
use crate::words::Words;
use std::collections::BTreeMap;

/// Puts changes into the words of one language.
#[derive(Clone, Copy)]
pub(super) struct Teller<'a> {
    pub review: &'a Review<'a>,
    pub words: Words,
}

/// A change as it is told.
pub(super) struct Told<'a> {
    pub change: &'a Change,
    /// The sentence; it ends with a colon where `pieces` follow.
    pub sentence: String,
    /// What was exchanged, with the words around it.
    pub pieces: Vec<Piece>,
    /// What builds on the thing.
    pub consequences: Option<String>,
}

impl Told<'_> {
    /// All of it on one line, with marks in place of looks: `[-old-]{+new+}`.
    pub fn plain(&self) -> String {
        let pieces = self.pieces.iter().map(|piece| match piece {
            Piece::Same(words) => words.clone(),
            Piece::Old(words) => format!("[-{words}-]"),
            Piece::New(words) => format!("{{+{words}+}}"),
        });
        let pieces: String = pieces.collect();
        if pieces.is_empty() {
            self.sentence.clone()
        } else {
            format!("{} {pieces}", self.sentence)
        }
    }
}

/// New and removed text is told by so many of its first words.
const QUOTED: usize = 60;
/// So many words are shown on either side of what was exchanged.
const AROUND: usize = 8;

type Slots = BTreeMap<&'static str, String>;

impl<'a> Teller<'a> {
    pub fn tell(&self, change: &'a Change) -> Told<'a> {
        let (sentence, pieces) = match Review::latest(change) {
            Some((thing, side)) => self.told(change, thing, side),
            None => (String::new(), Vec::new()),
        };
        // A quotation that ends a sentence has its own full stop.
        let sentence = sentence.replace(".».", ".»").replace("?».", "?»").replace("!».", "!»");
        Told { change, sentence, pieces, consequences: self.consequences(change) }
    }

    fn told(&self, change: &Change, thing: &Thing, side: Side) -> (String, Vec<Piece>) {
        let mut slots = Slots::from([("hva", self.label_now(change, thing, side))]);
        let sentence = match &change.what {
            What::Added => self.coming("inn", thing, side, slots),
            What::Removed => self.coming("ut", thing, side, slots),
            What::Renamed => {
                slots.extend(ids(change));
                self.words.get("endring-id", &slots)
            }
            What::Moved => self.moved(change, slots),
            What::Split { into } => {
                if let Some(old) = &change.old {
                    slots.insert("hva", self.label(old, Side::Old));
                }
                self.parted("delt", thing, (into, Side::New), slots)
            }
            What::Merged { from } => {
                slots.insert("hva", self.label(thing, side));
                self.parted("slaatt-sammen", thing, (from, Side::Old), slots)
            }
            What::Reworded { field, old, new } => {
                let pieces = pieces(&self.shown(old), &self.shown(new));
                return (self.reworded(field, change.class, thing, slots), shortened(pieces));
            }
            What::Changed {
                field,
                detail,
                old: Some(Value::Text(old)),
                new: Some(Value::Text(new)),
            } => {
                slots.insert("felt", self.field(field, detail));
                let pieces = pieces(&self.shown(old), &self.shown(new));
                return (self.words.get("endring-ordlyd-felt", &slots), shortened(pieces));
            }
            What::Changed { field, detail, old, new } => {
                self.changed((field, detail), [old.as_ref(), new.as_ref()], change.class, slots)
            }
            What::Cell { row, column, old, new } => self.cell([row, column, old, new], slots),
            What::File => self.words.get("endring-fil", &slots),
            What::Layout => self.words.get("endring-utforming", &slots),
        };
        (sentence, Vec::new())
    }

    /// The most special sentence there is.
    fn best(&self, keys: &[String], slots: &Slots) -> String {
        let known = keys.iter().find(|key| self.words.has(key)).or(keys.last());
        known.map(|key| self.words.get(key, slots)).unwrap_or_default()
    }

    fn coming(&self, way: &str, thing: &Thing, side: Side, mut slots: Slots) -> String {
        let text = match thing.kind {
            Kind::Continuation => self.continued(thing, side),
            _ => excerpt(&self.shown(&thing.text), QUOTED),
        };
        slots.insert("tekst", text);
        // A table in the text is known by its columns, which are all the title it has.
        let kind = if thing.is_table_in_text() { "i-teksten" } else { thing.kind.word() };
        let special = format!("endring-{way}-{kind}");
        let partly = self.replaces_partly(thing, side).then(|| format!("{special}-delvis"));
        let keys: Vec<String> =
            partly.into_iter().chain([special, format!("endring-{way}")]).collect();
        self.best(&keys, &slots)
    }

    /// Whether it is the replacement of a plan, and only of parts of it.
    fn replaces_partly(&self, thing: &Thing, side: Side) -> bool {
        let model = &self.review.snapshot(side).model;
        let plan = thing.plan.filter(|_| thing.kind == Kind::Replacement);
        let replaced = plan.map(|plan| model.plan(plan).facts.replaces.as_slice());
        let this = replaced.and_then(|all| all.iter().find(|one| one.plan.place == thing.place));
        this.is_some_and(|one| one.extent.value == Extent::Part)
    }

    fn moved(&self, change: &Change, mut slots: Slots) -> String {
        let (Some(old), Some(new)) = (&change.old, &change.new) else { return String::new() };
        let titles = [(old, Side::Old), (new, Side::New)]
            .map(|(thing, side)| self.review.plan_title(thing, side).unwrap_or_default());
        let [was, is] = self.places(old, new);
        let key = if titles[0] != titles[1] {
            slots.insert("gammel", titles[0].clone());
            "endring-flyttet-fra-plan"
        } else if was != is {
            slots.extend([("gammel", was), ("ny", is)]);
            "endring-flyttet"
        } else if new.kind.is_prose() {
            "endring-flyttet-innenfor"
        } else if let (Some(was), Some(is)) = (&old.number, &new.number)
            && was != is
        {
            slots.extend([("hva", self.label(new, Side::New))]);
            slots.extend([("gammel", was.clone()), ("ny", is.clone())]);
            "endring-flyttet-nummer"
        } else {
            "endring-flyttet-plass"
        };
        self.words.get(key, &slots)
    }

    /// The headings or focus areas, the innermost that differ, that a thing stood and stands under.
    fn places(&self, old: &Thing, new: &Thing) -> [String; 2] {
        let [was, is] = [old, new].map(|thing| {
            thing.path.iter().rev().filter(|title| !title.is_empty()).collect::<Vec<_>>()
        });
        let differ = was.iter().zip(&is).position(|(was, is)| was != is);
        [was, is].map(|path| {
            let title = differ.map_or_else(|| path.last(), |at| path.get(at));
            title.map_or_else(|| self.words.word("ting-kortversjon"), |title| self.shown(title))
        })
    }

    fn parted(
        &self,
        how: &str,
        thing: &Thing,
        (parts, side): (&[Thing], Side),
        mut slots: Slots,
    ) -> String {
        let name = |part: &Thing| {
            let quoted = format!("«{}»", excerpt(&self.shown(&part.text), AROUND));
            let numbered = part.number.as_ref().map(|_| lowered(&self.label(part, side)));
            numbered.map_or(quoted.clone(), |label| format!("{label} {quoted}"))
        };
        let names: Vec<String> = parts.iter().map(name).collect();
        let count = parts.len().to_string();
        let word = format!("tall-{count}");
        let count = if self.words.has(&word) { self.words.word(&word) } else { count };
        slots.extend([("liste", self.words.listed(&names)), ("antall", count)]);
        let kind = thing.kind.word();
        capitalised(
            &self.best(&[format!("endring-{how}-{kind}"), format!("endring-{how}")], &slots),
        )
    }

    fn reworded(&self, field: &str, class: Class, thing: &Thing, mut slots: Slots) -> String {
        slots.insert("felt", self.field(field, ""));
        let kind = thing.kind.word();
        let is_the_thing = thing.kind.is_prose()
            || matches!(thing.kind, Kind::Goal | Kind::Row | Kind::Column | Kind::Chapter);
        if !is_the_thing {
            return self.words.get("endring-ordlyd-felt", &slots);
        }
        let by_kind = format!("endring-ordlyd-{kind}");
        let by_class = format!("endring-ordlyd-{}", class.word());
        self.best(&[by_kind, by_class, "endring-ordlyd".to_owned()], &slots)
    }

    fn changed(
        &self,
        (field, detail): (&str, &str),
        [old, new]: [Option<&Value>; 2],
        class: Class,
        mut slots: Slots,
    ) -> String {
        slots.insert("felt", self.field(field, detail));
        let lists = [(old, Side::Old), (new, Side::New)].map(|(value, side)| {
            value.map_or(Some(Vec::new()), |value| self.items(field, value, side))
        });
        if let [Some(was), Some(is)] = &lists
            && (was.len(), is.len()) != (1, 1)
        {
            return self.list(field, [was, is], slots);
        }
        for (slot, value, side) in [("gammel", old, Side::Old), ("ny", new, Side::New)] {
            let said = value.map(|value| self.value(value, side)).unwrap_or_default();
            let said = if said.is_empty() { self.words.word("tom-verdi") } else { said };
            slots.insert(slot, self.named_value(field, said));
        }
        let how = match (old, new) {
            (Some(_), Some(Value::Due(Deadline::Continuous))) => "-til-loepende",
            (Some(Value::Due(Deadline::Continuous)), Some(_)) => "-fra-loepende",
            (None, _) => "-satt",
            (_, None) => "-fjernet",
            _ => "",
        };
        let keys = [
            format!("endring-felt-{field}{how}-{}", class.word()),
            format!("endring-felt-{field}{how}"),
            format!("endring-felt{how}"),
        ];
        self.best(&keys, &slots)
    }

    /// The value of a consequence is the municipality's own word, or one of the catalogue's.
    fn named_value(&self, field: &str, said: String) -> String {
        if field != "verdi" {
            return said;
        }
        let key = format!("verdi-{said}");
        let word = if self.words.has(&key) { self.words.word(&key) } else { said };
        format!("«{}»", lowered(&word))
    }

    /// What a list has got and lost.
    fn list(&self, field: &str, [was, is]: [&[String]; 2], mut slots: Slots) -> String {
        let without = |items: &[String], others: &[String]| -> Vec<String> {
            items.iter().filter(|item| !others.contains(item)).cloned().collect()
        };
        let (come, gone) = (without(is, was), without(was, is));
        let key = match (come.is_empty(), gone.is_empty()) {
            (true, true) => "endring-liste-rekkefoelge",
            (false, true) => "endring-liste-inn",
            (true, false) => "endring-liste-ut",
            (false, false) => "endring-liste-begge",
        };
        slots.extend([("inn", self.words.listed(&come)), ("ut", self.words.listed(&gone))]);
        self.best(&[format!("{key}-{field}"), key.to_owned()], &slots)
    }

    fn cell(&self, [row, column, old, new]: [&String; 4], mut slots: Slots) -> String {
        let shown = |text: &str| {
            if text.is_empty() { self.words.word("tom-verdi") } else { self.shown(text) }
        };
        slots.extend([
            ("rad", shown(row)),
            ("kolonne", shown(column)),
            ("gammel", shown(old)),
            ("ny", shown(new)),
        ]);
        self.words.get("endring-celle", &slots)
    }

    /// A field in definite form: «fristen», «måltallet for 2030».
    fn field(&self, name: &str, detail: &str) -> String {
        let detail = if detail.is_empty() { "ingen" } else { detail };
        self.words.get(&format!("felt-{name}"), &Slots::from([("detalj", detail.to_owned())]))
    }
}

fn ids(change: &Change) -> [(&'static str, String); 2] {
    let id = |thing: &Option<Thing>| thing.as_ref().map(|thing| thing.id.clone());
    [("gammel", id(&change.old).unwrap_or_default()), ("ny", id(&change.new).unwrap_or_default())]
}

/// Long runs that did not change are cut to what stands nearest to what did.
fn shortened(pieces: Vec<Piece>) -> Vec<Piece> {
    let last = pieces.len().saturating_sub(1);
    let short = |(at, piece): (usize, Piece)| match piece {
        Piece::Same(text) => Piece::Same(cut(&text, at > 0, at < last)),
        piece => piece,
    };
    pieces.into_iter().enumerate().map(short).collect()
}

/// The beginning of a run where something was exchanged before it, its end where something was after it.
fn cut(text: &str, before: bool, after: bool) -> String {
    let words: Vec<&str> = text.split_inclusive(' ').collect();
    let most = AROUND * (usize::from(before) + usize::from(after));
    if words.len() <= most + 2 {
        return text.to_owned();
    }
    let start = if before { words[..AROUND].concat() } else { String::new() };
    let end = if after { words[words.len() - AROUND..].concat() } else { String::new() };
    format!("{start}… {end}").trim_end_matches(|c| c == ' ' && !after).to_owned()
}

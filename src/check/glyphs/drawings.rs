//! Characters in the text of drawings that no font can draw.

use crate::check::{missing_file, once};
use crate::diagnostic::{Diagnostic, Message};
use crate::fonts::Fonts;
use crate::picture::{self, DrawnText};
use crate::snapshot::Snapshot;
use crate::text::{Place, PlanPath};
use crate::tree::Entry;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A drawing in another script is known by its first characters.
const MOST_LOOKED_AT: usize = 100;

pub(super) fn tell(snapshot: &Snapshot, fonts: &Fonts<'_>, found: &mut Vec<Diagnostic>) {
    let plans = snapshot.model.plans.par_iter();
    let plans: Vec<Vec<(Place, &Entry)>> =
        plans.map(|plan| missing_file::pictures(snapshot, plan)).collect();
    let drawings = plans.iter().flatten().map(|(_, entry)| *entry);
    let drawings = drawings.filter(|entry| entry.path.extension().eq_ignore_ascii_case("svg"));
    let drawings: BTreeMap<&PlanPath, &Entry> =
        drawings.map(|entry| (&entry.path, entry)).collect();
    let drawings: Vec<&Entry> = drawings.into_values().collect();
    let judged = drawings.into_par_iter();
    let judged =
        judged.filter_map(|entry| Some((&entry.path, undrawable(snapshot, entry, fonts)?)));
    let undrawable: BTreeMap<&PlanPath, Undrawable> = judged.collect();
    for pictures in plans {
        let told = pictures
            .into_iter()
            .filter_map(|(place, entry)| Some(undrawable.get(&entry.path)?.told(place, entry)));
        found.extend(once(snapshot, told.collect(), "ukjent-tegn-sted-bruk"));
    }
}

/// What can not be drawn in a drawing, if that is so of something.
fn undrawable(snapshot: &Snapshot, drawing: &Entry, fonts: &Fonts<'_>) -> Option<Undrawable> {
    let bytes = snapshot.read(&drawing.path).ok()?;
    let text = std::str::from_utf8(&bytes).ok()?;
    if fonts.draw_plainly(text) && !has_codes(text) {
        return None;
    }
    picture::inspect(&bytes, drawing.path.extension()).ok()?;
    Undrawable::of(&bytes, fonts)
}

/// Whether characters may be written as numbers: `&#x1F389;`.
fn has_codes(drawing: &str) -> bool {
    memchr::memmem::find(drawing.as_bytes(), b"&#").is_some()
}

/// The characters of one drawing that no font has.
struct Undrawable {
    /// Each once, with space between.
    characters: String,
    /// The line where the first of them stands, from 1.
    line: usize,
}

impl Undrawable {
    fn of(drawing: &[u8], fonts: &Fonts<'_>) -> Option<Self> {
        let texts = picture::drawn_texts(drawing);
        let lacking = |one| move |(_, character)| (one, character);
        let mut lacking = texts.iter().flat_map(|one| fonts.lacking(&one.text).map(lacking(one)));
        let (text, first) = lacking.next()?;
        let rest = lacking.map(|(_, character)| character).filter(|one| *one != first);
        let rest: BTreeSet<&str> = rest.take(MOST_LOOKED_AT).collect();
        let characters: Vec<&str> = std::iter::once(first).chain(rest).collect();
        Some(Self { characters: characters.join(" "), line: line_of(drawing, text, first) })
    }

    fn told(&self, place: Place, drawing: &Entry) -> Diagnostic {
        let help = Message::new("ukjent-tegn-hjelp-tegning")
            .with("fil", drawing.path.name())
            .with("linje", self.line);
        Diagnostic { help: Some(help), ..super::undrawable(&self.characters, place) }
    }
}

fn line_of(drawing: &[u8], text: &DrawnText, character: &str) -> usize {
    let start = text.span.start as usize;
    let written = &drawing[start..text.span.end as usize];
    let at = memchr::memmem::find(written, character.as_bytes()).unwrap_or(0);
    1 + memchr::memchr_iter(b'\n', &drawing[..start + at]).count()
}

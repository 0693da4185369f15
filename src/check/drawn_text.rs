//! Characters in the text of drawings that no font can draw.

use super::{Check, Run, glyphs, missing_file, once};
use crate::diagnostic::{Diagnostic, Message};
use crate::fonts::Fonts;
use crate::picture::{self, DrawnText};
use crate::resources::Resources;
use crate::snapshot::Snapshot;
use crate::text::{Place, PlanPath};
use crate::tree::Entry;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use unicode_segmentation::UnicodeSegmentation;

/// A drawing in another script is known by its first characters.
const MOST_LOOKED_AT: usize = 100;

pub(super) const CHECK: Check = Check { rules: &[], run: Run::Workspace(run) };

fn run(snapshot: &Snapshot, found: &mut Vec<Diagnostic>) {
    let plans = snapshot.model.plans.par_iter();
    let plans: Vec<Vec<(Place, &Entry)>> =
        plans.map(|plan| missing_file::pictures(snapshot, plan)).collect();
    let drawings = plans.iter().flatten().map(|(_, entry)| *entry);
    let drawings = drawings.filter(|entry| entry.path.extension().eq_ignore_ascii_case("svg"));
    let drawings: BTreeMap<&PlanPath, &Entry> =
        drawings.map(|entry| (&entry.path, entry)).collect();
    let undrawable = undrawable(snapshot, &drawings.into_values().collect::<Vec<_>>());
    for pictures in plans {
        let told = pictures
            .into_iter()
            .filter_map(|(place, entry)| Some(undrawable.get(&entry.path)?.told(place, entry)));
        found.extend(once(snapshot, told.collect(), "ukjent-tegn-sted-bruk"));
    }
}

/// What can not be drawn in each drawing where something can not.
fn undrawable<'a>(
    snapshot: &Snapshot,
    drawings: &[&'a Entry],
) -> BTreeMap<&'a PlanPath, Undrawable> {
    let read = drawings.par_iter().filter_map(|entry| {
        let bytes = snapshot.read(&entry.path).ok()?;
        let text = String::from_utf8(bytes).ok().filter(|text| !text.is_ascii() || has_codes(text));
        Some((*entry, text?))
    });
    let read: Vec<(&Entry, String)> = read.collect();
    if read.is_empty() {
        return BTreeMap::new();
    }
    let (resources, _) = Resources::of(snapshot, &snapshot.config.theme);
    let fonts = resources.fonts();
    let judged = read.par_iter().filter_map(|(entry, text)| {
        if fonts.draw_plainly(text) && !has_codes(text) {
            return None;
        }
        picture::inspect(text.as_bytes(), entry.path.extension()).ok()?;
        Some((&entry.path, Undrawable::of(text.as_bytes(), &fonts)?))
    });
    judged.collect()
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
        let texts = texts.iter().filter(|one| !fonts.draw_plainly(&one.text));
        let characters = texts.flat_map(|one| one.text.graphemes(true).map(move |c| (one, c)));
        let mut lacking = characters.filter(|(_, character)| !fonts.draw(character));
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
        Diagnostic { help: Some(help), ..glyphs::undrawable(&self.characters, place) }
    }
}

fn line_of(drawing: &[u8], text: &DrawnText, character: &str) -> usize {
    let start = text.span.start as usize;
    let written = &drawing[start..text.span.end as usize];
    let at = memchr::memmem::find(written, character.as_bytes()).unwrap_or(0);
    1 + memchr::memchr_iter(b'\n', &drawing[..start + at]).count()
}

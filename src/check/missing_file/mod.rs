//! Files that a plan refers to and that are not there, or are not what they should be.

mod content;
mod path;

use super::{Check, Run, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Plan, PlanIx};
use crate::snapshot::Snapshot;
use crate::syntax::{At, Detail, Kind};
use crate::text::{Place, PlanPath};
use crate::tree::Entry;
use path::Folder;
use rayon::prelude::*;
use std::collections::BTreeMap;

static MISSING: Rule =
    Rule { id: "manglende-fil", level: Level::Error, doc: include_str!("../manglende-fil.md") };

pub(super) const CHECK: Check = Check { rules: &[&MISSING], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, plan: PlanIx, found: &mut Vec<Diagnostic>) {
    let plan = snapshot.model.plan(plan);
    let Some(dir) = &plan.dir else { return };
    let folder = Folder::new(snapshot, dir);
    let resolve = |one: Reference| {
        let entry = folder.resolve(&one);
        (one, entry)
    };
    let references: Vec<_> = references(snapshot, plan).into_iter().map(resolve).collect();
    let judged = judged(snapshot, &references);
    let told = references.into_iter().filter_map(|(reference, entry)| {
        let of_file = |entry: &Entry| judged.get(&(&entry.path, reference.kind)).cloned().flatten();
        let Fault { message, help } = entry.map_or_else(Some, of_file)?;
        let message = message.with("fil", &reference.path);
        Some(Diagnostic::new(&MISSING, reference.place, message).help(help))
    });
    found.extend(once(snapshot, told.collect(), "manglende-fil-sted-bruk"));
}

/// The pictures of a plan that are there, and where they are named.
pub(super) fn pictures<'a>(snapshot: &'a Snapshot, plan: &Plan) -> Vec<(Place, &'a Entry)> {
    let Some(dir) = &plan.dir else { return Vec::new() };
    let named = |one: Reference| Some((one.place, snapshot.entry(&dir.join(&one.path).ok()?)?));
    named_pictures(snapshot, plan).filter_map(named).collect()
}

/// What is wrong with each file there is, looked through once for each use.
fn judged<'a>(
    snapshot: &'a Snapshot,
    references: &[(Reference, Result<&'a Entry, Fault>)],
) -> BTreeMap<(&'a PlanPath, ReferenceKind), Option<Fault>> {
    let named = references.iter().filter_map(|(one, entry)| Some((entry.as_ref().ok()?, one.kind)));
    let files: BTreeMap<_, &Entry> =
        named.map(|(entry, kind)| ((&entry.path, kind), *entry)).collect();
    let files: Vec<_> = files.into_iter().collect();
    let judge = |(key, entry): ((&'a PlanPath, ReferenceKind), &Entry)| {
        (key, content::check(snapshot, entry, key.1).err())
    };
    files.into_par_iter().map(judge).collect()
}

/// What is wrong with a file, and what can be done.
#[derive(Clone)]
struct Fault {
    message: Message,
    help: Message,
}

impl Fault {
    fn new(message: &'static str, help: &'static str) -> Self {
        Self { message: Message::new(message), help: Message::new(help) }
    }
}

/// A file named somewhere in a plan, by its path from the plan's folder.
struct Reference {
    path: String,
    place: Place,
    kind: ReferenceKind,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum ReferenceKind {
    Table,
    Picture,
    Attachment,
}

fn references(snapshot: &Snapshot, plan: &Plan) -> Vec<Reference> {
    let facts = &plan.facts;
    let tables = facts.tables.iter().map(|table| (&table.file, ReferenceKind::Table));
    let of_cases = plan.cases.iter().flat_map(|case| &case.facts.attachments);
    let attachments = facts.attachments.iter().chain(of_cases).filter_map(|one| one.file.as_ref());
    let attachments = attachments.map(|file| (file, ReferenceKind::Attachment));
    let stated = tables.chain(attachments).map(|(file, kind)| stated(file, kind));
    let mut references: Vec<Reference> = stated.chain(named_pictures(snapshot, plan)).collect();
    references.retain(|reference| !reference.path.trim().is_empty());
    references
}

fn stated(file: &At<String>, kind: ReferenceKind) -> Reference {
    let At { value, place } = file.clone();
    Reference { path: value, place, kind }
}

/// The figures, and the pictures of running text.
fn named_pictures(snapshot: &Snapshot, plan: &Plan) -> impl Iterator<Item = Reference> {
    let figures = plan.facts.figures.iter();
    let figures = figures.map(|figure| stated(&figure.file, ReferenceKind::Picture));
    figures.chain(plan.prose_files().flat_map(|path| pictures_in(snapshot, path)))
}

/// The pictures of running text: `![…](path)`.
fn pictures_in(snapshot: &Snapshot, path: &PlanPath) -> Vec<Reference> {
    let Some(file) = snapshot.file(path) else { return Vec::new() };
    let Some(markdown) = &file.markdown else { return Vec::new() };
    let images = markdown.of_kind(Kind::Image);
    let reference = |node| match markdown.detail(node) {
        Some(Detail::Address(address)) => {
            let place = Place { file: path.clone(), span: markdown.span(node) };
            Some(Reference { path: address.clone(), place, kind: ReferenceKind::Picture })
        }
        _ => None,
    };
    images.filter_map(reference).collect()
}

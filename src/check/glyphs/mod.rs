//! Characters that no font can draw.

mod drawings;
mod told;

pub use told::told as undrawable;

use super::{Check, Run, once};
use crate::diagnostic::{Diagnostic, Level, Rule};
use crate::fonts::Fonts;
use crate::model::{File, FileRole};
use crate::resources::Resources;
use crate::snapshot::Snapshot;
use crate::syntax::{Kind, split_front_matter, texts_in_toml};
use crate::text::{Place, Span};
use rayon::prelude::*;
use std::ops::Range;
use std::sync::Arc;

static UNKNOWN: Rule =
    Rule { id: "ukjent-tegn", level: Level::Error, doc: include_str!("../ukjent-tegn.md") };

pub(super) const CHECK: Check = Check { rules: &[&UNKNOWN], run: Run::Workspace(run) };

fn run(snapshot: &Snapshot, found: &mut Vec<Diagnostic>) {
    let (resources, _) = Resources::of(snapshot, &snapshot.config.theme);
    let fonts = resources.fonts();
    let in_file = |file: &Arc<File>| Search { file, fonts: &fonts, found: Vec::new() }.through();
    let told: Vec<Diagnostic> = snapshot.files.par_iter().flat_map_iter(in_file).collect();
    for of_plan in told.chunk_by(|one, next| folder(one).eq(folder(next))) {
        found.extend(once(snapshot, of_plan.to_vec(), "ukjent-tegn-sted-bruk"));
    }
    drawings::tell(snapshot, &fonts, found);
}

/// The folder of the plan or the municipality.
fn folder(told: &Diagnostic) -> impl Iterator<Item = &str> {
    told.primary.file.parts().take(3)
}

/// The printed text of one file.
struct Search<'a> {
    file: &'a File,
    fonts: &'a Fonts<'a>,
    found: Vec<Diagnostic>,
}

impl Search<'_> {
    fn through(mut self) -> Vec<Diagnostic> {
        let text = &self.file.source.text;
        match self.file.role {
            FileRole::Case => {
                let (split, _) = split_front_matter(text);
                self.toml(split.toml, split.toml_start);
            }
            FileRole::Data => self.csv(),
            FileRole::Resource if self.file.source.path.extension() == "j2" => self.template(),
            FileRole::Config | FileRole::Chapter(_) | FileRole::Short | FileRole::Resource => {}
            _ => self.toml(text, 0),
        }
        self.markdown();
        self.found
    }

    fn markdown(&mut self) {
        let Some(markdown) = &self.file.markdown else { return };
        let source = &self.file.source.text;
        // What is printed is what is written, save for what an entity (`&hearts;`) stands for.
        if memchr::memchr(b'&', source.as_bytes()).is_none() && self.fonts.draw_plainly(source) {
            return;
        }
        let is_printed = |kind| matches!(kind, Kind::Text | Kind::InlineCode);
        for (node, _) in markdown.kinds().filter(|(_, kind)| is_printed(*kind)) {
            self.text(markdown.text(source, node), markdown.span(node));
        }
    }

    fn csv(&mut self) {
        for cell in self.file.csv.iter().flat_map(|csv| &csv.rows).flatten() {
            self.text(&cell.text, cell.span);
        }
    }

    /// TOML that begins `base` bytes into the file; its comments are not printed.
    fn toml(&mut self, toml: &str, base: usize) {
        let is_plain = !toml.contains('\\') && self.fonts.draw_plainly(toml);
        let texts = if is_plain { Vec::new() } else { texts_in_toml(toml, base) };
        for text in texts {
            self.text(&text.value, text.span);
        }
    }

    /// The words of a template, and what its commands may print; its comments are not printed.
    fn template(&mut self) {
        let source = &self.file.source.text;
        let mut start = 0;
        for printed in source.split("{*") {
            let comment = if start == 0 { 0 } else { printed.find("*}").unwrap_or(printed.len()) };
            self.text(&printed[comment..], Span::new(start + comment, start + printed.len()));
            start += printed.len() + "{*".len();
        }
    }

    /// A text as it is printed, and where it is written.
    fn text(&mut self, text: &str, span: Span) {
        let runs = unknown_runs(self.fonts, text);
        if runs.is_empty() {
            return;
        }
        let written = span.slice(&self.file.source.text);
        let start = written.find(text).map(|at| span.start as usize + at);
        for run in runs {
            let span = start.map_or(span, |start| Span::from(run.clone()).shift(start));
            let place = Place { file: self.file.source.path.clone(), span };
            self.found.push(undrawable(&text[run], place));
        }
    }
}

/// The stretches that can not be drawn; those with only space between them are one.
fn unknown_runs(fonts: &Fonts<'_>, text: &str) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, character) in fonts.lacking(text) {
        let end = at + character.len();
        match runs.last_mut() {
            Some(last) if text[last.end..at].trim().is_empty() => last.end = end,
            _ => runs.push(at..end),
        }
    }
    runs
}

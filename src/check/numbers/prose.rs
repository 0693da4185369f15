//! Finding words in what a plan says, whatever its markup, line breaks and kinds of dash.

use crate::model::{File, Plan};
use crate::number::{fold_name, is_dash};
use crate::snapshot::Snapshot;
use crate::syntax::{Kind, Markdown};
use crate::text::{Place, Span};

/// The running text of a plan's files: chapters, short version and cases.
pub(super) struct Prose<'a>(Vec<Folded<'a>>);

impl<'a> Prose<'a> {
    pub fn of(snapshot: &'a Snapshot, plan: &Plan) -> Self {
        let chapters = plan.chapters.iter().map(|chapter| &chapter.file);
        let cases = plan.cases.iter().map(|case| &case.file);
        let files = chapters.chain(&plan.short).chain(cases);
        Self(files.filter_map(|path| Folded::of(snapshot.file(path)?)).collect())
    }

    /// Where the words stand first.
    pub fn find(&self, words: &str) -> Option<Place> {
        let words = fold_name(words);
        self.0.iter().filter(|_| !words.is_empty()).find_map(|file| file.find(&words))
    }

    /// The words of the text that come closest, where some come close.
    pub fn nearest(&self, words: &str) -> Option<&str> {
        let words = fold_name(words);
        let near = self.0.iter().flat_map(|file| file.similar(&words));
        let best = crate::text::nearest(&words, near.clone());
        best.or_else(|| near.into_iter().find(|other| other.to_lowercase() == words.to_lowercase()))
    }
}

/// The text of one file without markup, folded as by [`fold_name`], block by block on a line each.
struct Folded<'a> {
    file: &'a File,
    text: String,
    /// For each byte of `text`, where its character stands in the source.
    origins: Vec<u32>,
}

impl<'a> Folded<'a> {
    fn of(file: &'a File) -> Option<Self> {
        let markdown = file.markdown.as_ref()?;
        let mut folded = Self { file, text: String::new(), origins: Vec::new() };
        for node in markdown.all() {
            let at = markdown.span(node).start;
            match markdown.kind(node) {
                Kind::Text | Kind::InlineCode => folded.push_text(markdown, node),
                Kind::SoftBreak | Kind::HardBreak => folded.push(' ', at),
                kind if is_block(kind) => folded.push('\n', at),
                _ => {}
            }
        }
        Some(folded)
    }

    fn push_text(&mut self, markdown: &Markdown, node: u32) {
        let start = markdown.span(node).start;
        let is_verbatim = markdown.detail(node).is_none();
        for (at, c) in markdown.text(&self.file.source.text, node).char_indices() {
            let origin = if is_verbatim { start + Span::at(at).start } else { start };
            self.push(if is_dash(c) { '-' } else { c }, origin);
        }
    }

    fn push(&mut self, c: char, origin: u32) {
        let c = if c != '\n' && c.is_whitespace() { ' ' } else { c };
        if c == ' ' && self.text.ends_with([' ', '\n']) {
            return;
        }
        self.text.push(c);
        self.origins.resize(self.text.len(), origin);
    }

    fn find(&self, words: &str) -> Option<Place> {
        let at = self.text.find(words)?;
        let start = *self.origins.get(at)? as usize;
        let last = *self.origins.get(at + words.len() - 1)? as usize;
        let rest = self.file.source.text.get(last..).unwrap_or_default();
        let end = last + rest.chars().next().map_or(0, char::len_utf8);
        Some(Place { file: self.file.source.path.clone(), span: Span::new(start, end) })
    }

    /// Runs of as many words as these, that begin or end with the same word.
    fn similar(&self, words: &str) -> Vec<&str> {
        let wanted: Vec<&str> = words.split(' ').collect();
        let mut similar = Vec::new();
        for line in self.text.lines() {
            let starts: Vec<usize> = word_starts(line).collect();
            for (number, start) in starts.iter().enumerate() {
                let end = starts.get(number + wanted.len()).copied().unwrap_or(line.len());
                let run = line[*start..end].trim_end();
                let same_first = run.split(' ').next() == wanted.first().copied();
                let same_last = run.rsplit(' ').next() == wanted.last().copied();
                if same_first || same_last {
                    similar.push(run);
                }
            }
        }
        similar
    }
}

fn is_block(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Paragraph
            | Kind::Heading
            | Kind::Item
            | Kind::Cell
            | Kind::Code
            | Kind::FootnoteDefinition
            | Kind::Placements
    )
}

fn word_starts(line: &str) -> impl Iterator<Item = usize> {
    let mut after_space = true;
    line.char_indices().filter_map(move |(at, c)| {
        let starts = after_space && c != ' ';
        after_space = c == ' ';
        starts.then_some(at)
    })
}

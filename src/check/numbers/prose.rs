//! Finding words in what a plan says, whatever its markup, line breaks and kinds of dash.

use crate::model::{File, Plan};
use crate::number::{fold_name, is_dash};
use crate::snapshot::Snapshot;
use crate::syntax::{Kind, Markdown, NodeId};
use crate::text::{Place, Span};

/// The running text of a plan's files: chapters, short version and cases.
pub(super) struct Prose<'a>(Vec<Folded<'a>>);

impl<'a> Prose<'a> {
    pub fn of(snapshot: &'a Snapshot, plan: &Plan) -> Self {
        let files = plan.prose_files().filter_map(|path| snapshot.file(path));
        Self(files.filter_map(Folded::of).collect())
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
        crate::text::nearest(&words, near)
    }
}

/// The text of one file without markup, block by block on a line each: every dash a hyphen, every run of spaces one
/// space.
struct Folded<'a> {
    file: &'a File,
    text: String,
    parts: Vec<Part>,
}

/// Where a part of the folded text begins, and where it is written: byte for byte, or as a whole.
struct Part {
    at: usize,
    origin: Span,
    is_verbatim: bool,
}

impl<'a> Folded<'a> {
    fn of(file: &'a File) -> Option<Self> {
        let markdown = file.markdown.as_ref()?;
        let mut folded = Self { file, text: String::new(), parts: Vec::new() };
        for node in markdown.all() {
            match markdown.kind(node) {
                Kind::Text | Kind::InlineCode => folded.push_node(markdown, node),
                Kind::SoftBreak | Kind::HardBreak => folded.push(" ", markdown.span(node), false),
                kind if is_block(kind) => folded.push("\n", markdown.span(node), false),
                _ => {}
            }
        }
        Some(folded)
    }

    fn push_node(&mut self, markdown: &'a Markdown, node: NodeId) {
        let span = markdown.span(node);
        let is_verbatim = markdown.detail(node).is_none();
        let origin = |from: usize, to: usize| {
            if is_verbatim { Span::new(from, to).shift(span.start as usize) } else { span }
        };
        let text = markdown.text(&self.file.source.text, node);
        let is_changed = |(at, c): &(usize, char)| match *c {
            '-' => false,
            ' ' => text[..*at].ends_with(' '),
            c => is_dash(c) || c.is_whitespace(),
        };
        let mut done = 0;
        for (at, c) in text.char_indices().filter(is_changed) {
            let end = at + c.len_utf8();
            self.push(&text[done..at], origin(done, at), is_verbatim);
            self.push(if is_dash(c) { "-" } else { " " }, origin(at, end), false);
            done = end;
        }
        self.push(&text[done..], origin(done, text.len()), is_verbatim);
    }

    fn push(&mut self, text: &str, mut origin: Span, is_verbatim: bool) {
        let is_repeated = text.starts_with(' ') && self.text.ends_with([' ', '\n']);
        let text = if is_repeated { &text[1..] } else { text };
        origin.start += u32::from(is_repeated && is_verbatim);
        if !text.is_empty() {
            self.parts.push(Part { at: self.text.len(), origin, is_verbatim });
            self.text.push_str(text);
        }
    }

    fn find(&self, words: &str) -> Option<Place> {
        let at = self.text.find(words)?;
        let (first, last) = (self.part(at)?, self.part(at + words.len() - 1)?);
        let inside = |part: &Part, at: usize| part.origin.start as usize + at - part.at;
        let start = if first.is_verbatim { inside(first, at) } else { first.origin.range().start };
        let end =
            if last.is_verbatim { inside(last, at + words.len()) } else { last.origin.range().end };
        Some(Place { file: self.file.source.path.clone(), span: Span::new(start, end) })
    }

    /// The part that holds this byte.
    fn part(&self, at: usize) -> Option<&Part> {
        self.parts.get(self.parts.partition_point(|part| part.at <= at).checked_sub(1)?)
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

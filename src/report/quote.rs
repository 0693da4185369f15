//! The lines that a finding quotes, cut to what can be read, with their marks.

use super::harmless::{harmless, one_line};
use crate::diagnostic::{Diagnostic, Message};
use crate::text::{Place, PlanPath, Position, Source, Span};
use annotate_snippets::{AnnotationKind, Element, Level, Origin, Snippet};
use std::iter::once;
use unicode_width::UnicodeWidthChar;

/// Marks further apart than this many lines are quoted apart, and a longer mark shows its first line.
const REACH: u32 = 50;

/// Quotes longer than this many bytes are named by line and column only.
const LONGEST: usize = 64 * 1024;

/// Columns that are not the author's text: line numbers, `...` at both ends, air around the mark.
const FRAME: usize = 24;

/// The finding's own place and the related ones, those that can be read together in one quote.
pub(super) fn quotes<'a>(
    diagnostic: &'a Diagnostic,
    source_of: &dyn Fn(&PlanPath) -> Option<&'a Source>,
    say: &dyn Fn(&Message) -> String,
    width: usize,
) -> Vec<Element<'a>> {
    let room = width.saturating_sub(FRAME);
    let related = diagnostic.related.iter().map(|label| (&label.place, Some(say(&label.message))));
    let mut quotes: Vec<Quote<'_>> = Vec::new();
    for (place, label) in once((&diagnostic.primary, None)).chain(related) {
        let quote = Quote::new(place, source_of(&place.file), label, room);
        match quotes.iter_mut().find(|earlier| earlier.can_hold(&quote, room)) {
            Some(earlier) => earlier.take(quote),
            None => quotes.push(quote),
        }
    }
    quotes.into_iter().map(Quote::element).collect()
}

/// Lines of one file that are shown together.
struct Quote<'a> {
    file: &'a PlanPath,
    source: Option<&'a Source>,
    area: Area,
    marks: Vec<Mark>,
}

/// What is underlined, and the words beside it; the finding's own place has none.
struct Mark {
    span: Span,
    label: Option<String>,
}

impl<'a> Quote<'a> {
    fn new(
        place: &'a Place,
        source: Option<&'a Source>,
        label: Option<String>,
        room: usize,
    ) -> Self {
        let span = source.map_or(place.span, |source| legible(place.span, source, room));
        let area = source.map_or_else(Area::default, |source| Area::of(source, span));
        Self { file: &place.file, source, area, marks: vec![Mark { span, label }] }
    }

    fn can_hold(&self, other: &Self, room: usize) -> bool {
        let area = self.area.union(other.area);
        self.file == other.file
            && area.fits(room)
            && self.source.is_some_and(|source| lines(source, area).is_some())
    }

    fn take(&mut self, other: Self) {
        self.area = self.area.union(other.area);
        self.marks.extend(other.marks);
    }

    fn element(self) -> Element<'a> {
        match self.source.and_then(|source| lines(source, self.area)) {
            Some((begin, text)) => self.snippet(begin, text),
            None => self.reference(),
        }
    }

    fn snippet(self, begin: u32, text: &str) -> Element<'a> {
        let at = |offset| harmless(Span { start: 0, end: offset - begin }.slice(text)).len();
        let annotations = self.marks.into_iter().map(|Mark { span, label }| {
            let kind = label.as_ref().map_or(AnnotationKind::Primary, |_| AnnotationKind::Context);
            kind.span(at(span.start)..at(span.end)).label(label)
        });
        // The line break lets a mark on a last, empty line stand there and not on the line above.
        Snippet::source(harmless(text) + "\n")
            .path(one_line(self.file.as_str()))
            .line_start(self.area.top as usize + 1)
            .annotations(annotations)
            .into()
    }

    /// The place by name, where its text can not be shown; such a quote has one mark.
    fn reference(mut self) -> Element<'a> {
        let mut name = one_line(self.file.as_str());
        let mark = self.marks.pop();
        if let (Some(source), Some(mark)) = (self.source, &mark) {
            let Position { line, column } = source.position(mark.span.start);
            name = format!("{name}:{}:{}", line + 1, column + 1);
        }
        match mark.and_then(|mark| mark.label) {
            Some(label) => Level::NOTE.no_name().message(format!("{name}: {label}")).into(),
            None => Origin::path(name).into(),
        }
    }
}

/// What must be seen of a file for a mark to be read: from line to line, from column to column.
#[derive(Clone, Copy, Default)]
struct Area {
    top: u32,
    bottom: u32,
    left: usize,
    right: usize,
}

impl Area {
    fn of(source: &Source, span: Span) -> Self {
        let [start, end] = [span.start, span.end].map(|offset| {
            let line = source.position(offset).line;
            let begin = source.lines().line_span(&source.text, line).start;
            let before = Span { start: begin, end: offset }.slice(&source.text);
            (line, before.chars().map(columns).sum())
        });
        let point = |(line, column)| Self { top: line, bottom: line, left: column, right: column };
        point(start).union(point(end))
    }

    fn union(self, other: Self) -> Self {
        Self {
            top: self.top.min(other.top),
            bottom: self.bottom.max(other.bottom),
            left: self.left.min(other.left),
            right: self.right.max(other.right),
        }
    }

    fn fits(self, room: usize) -> bool {
        self.bottom - self.top <= REACH && self.right - self.left <= room
    }
}

/// The lines of an area and where they begin, unless they are too long to quote.
fn lines(source: &Source, area: Area) -> Option<(u32, &str)> {
    let start = source.lines().line_span(&source.text, area.top).start;
    let end = source.lines().line_span(&source.text, area.bottom).end;
    let text = Span { start, end }.slice(&source.text);
    (text.len() <= LONGEST).then_some((start, text))
}

/// The part of a span that can be shown: on whole characters, without the line breaks at its end,
/// and of one that does not fit what there is room for on its first line.
fn legible(span: Span, source: &Source, room: usize) -> Span {
    let text = &source.text;
    let start = text.floor_char_boundary(span.start as usize);
    let end = text.floor_char_boundary(span.end as usize).max(start);
    let marked = text[start..end].trim_end_matches('\n');
    let whole = Span::new(start, start + marked.len());
    if Area::of(source, whole).fits(room) {
        return whole;
    }
    let first_line = marked.split('\n').next().unwrap_or_default();
    Span::new(start, start + fitting(first_line, room))
}

/// How many bytes of `line` fit into `room` columns.
fn fitting(line: &str, room: usize) -> usize {
    let mut taken = 0;
    let past_the_edge = line.char_indices().find(|(_, c)| {
        taken += columns(*c);
        taken > room
    });
    past_the_edge.map_or(line.len(), |(at, _)| at)
}

/// How many columns of the terminal a character takes.
fn columns(c: char) -> usize {
    if c == '\t' { 4 } else { c.width().unwrap_or(1) }
}

//! A line that the parser could not read, and where on it the parser stopped.

use super::explain::Explanation;
use crate::diagnostic::Message;
use crate::text::Span;

pub(super) struct Line<'a> {
    pub text: &'a str,
    /// Where the parser stopped, within the line.
    pub at: usize,
    /// Where the line begins in its file.
    pub start: usize,
}

impl<'a> Line<'a> {
    pub fn of(source: &'a str, at: u32) -> Self {
        let at = source.floor_char_boundary(at as usize);
        let start = source[..at].rfind('\n').map_or(0, |end| end + 1);
        let text = source[start..].lines().next().unwrap_or("");
        Self { text, at: (at - start).min(text.len()), start }
    }

    pub fn before(&self) -> &'a str {
        &self.text[..self.at]
    }

    pub fn after(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// The longest piece around the stop whose characters all are `part` of it; the stop itself where it is empty.
    pub fn around(&self, part: impl Fn(char) -> bool) -> Piece<'a> {
        let before = self.before().trim_end_matches(&part).len();
        let after = self.text.len() - self.after().trim_start_matches(&part).len();
        self.piece(before, after)
    }

    /// So many bytes from the stop, as far as the line goes.
    pub fn next(&self, length: usize) -> Piece<'a> {
        self.piece(self.at, self.text.floor_char_boundary(self.at + length))
    }

    /// The first word of the stop or, where there is none, the last before it.
    pub fn word(&self) -> Piece<'a> {
        let is_part =
            |c: char| !c.is_whitespace() && !matches!(c, ',' | '=' | '[' | ']' | '{' | '}');
        let here = self.around(is_part);
        if !here.text.is_empty() {
            return here;
        }
        let end = self.before().trim_end_matches(|c| !is_part(c)).len();
        Self { at: end, ..*self }.around(is_part)
    }

    /// From `from` to the end of the line, without white space.
    pub fn rest(&self, from: usize) -> Piece<'a> {
        let rest = &self.text[from..];
        let indent = rest.len() - rest.trim_start().len();
        self.piece(from + indent, from + rest.trim_end().len())
    }

    pub fn whole(&self) -> Piece<'a> {
        self.rest(0)
    }

    /// The line without the comment at its end.
    pub fn field(&self) -> Piece<'a> {
        let mut is_quoted = false;
        let comment = self.text.bytes().position(|byte| {
            is_quoted ^= byte == b'"';
            byte == b'#' && !is_quoted
        });
        let end = comment.unwrap_or(self.text.len());
        self.piece(
            self.text.len() - self.text.trim_start().len(),
            self.text[..end].trim_end().len(),
        )
    }

    pub fn piece(&self, from: usize, to: usize) -> Piece<'a> {
        let to = to.max(from);
        Piece { text: &self.text[from..to], span: Span::new(from, to).shift(self.start) }
    }
}

/// A piece of a line.
#[derive(Clone, Copy)]
pub(super) struct Piece<'a> {
    pub text: &'a str,
    pub span: Span,
}

impl Piece<'_> {
    /// What is wrong with this piece.
    pub fn is(&self, headline: &'static str, help: &'static str) -> Explanation {
        Explanation {
            span: self.span,
            headline: Message::new(headline),
            help: Message::new(help),
            first: None,
        }
    }
}

//! Brackets and texts that are opened and never closed.
//!
//! The parser reads on to the end of the file and stumbles over every line on the way; here the one mistake is found.

use crate::text::Span;

/// What is opened, and what should have closed it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::check) struct Open {
    pub span: Span,
    pub closer: &'static str,
}

impl Open {
    pub(super) fn shift(self, by: usize) -> Self {
        Self { span: self.span.shift(by), ..self }
    }

    fn new(at: usize, mark: &str, closer: &'static str) -> Self {
        Self { span: Span::new(at, at + mark.len()), closer }
    }
}

/// The first bracket or text of the TOML that swallows what comes after it.
pub(super) fn find_open(toml: &str) -> Option<Open> {
    let mut scan = Scan { toml, at: 0, open: Vec::new() };
    while scan.at < toml.len() {
        let starts_line = scan.at == 0 || toml.as_bytes()[scan.at - 1] == b'\n';
        let swallowed = if starts_line { scan.line() } else { None };
        if let Some(open) = swallowed.or_else(|| scan.mark()) {
            return Some(open);
        }
    }
    scan.open.pop()
}

/// Where lines that begin a table begin.
pub(super) fn headers(toml: &str) -> impl Iterator<Item = usize> {
    let starts = std::iter::once(0).chain(toml.match_indices('\n').map(|(at, _)| at + 1));
    starts.filter(|at| is_header(line_at(toml, *at)))
}

struct Scan<'a> {
    toml: &'a str,
    at: usize,
    open: Vec<Open>,
}

impl Scan<'_> {
    /// At a line's start: a new table or field there shows that what is open was never closed.
    fn line(&mut self) -> Option<Open> {
        let line = line_at(self.toml, self.at);
        let in_list = self.open.last().is_some_and(|open| open.closer == "]");
        if is_header(line) || (in_list && is_field(line)) {
            if let Some(open) = self.open.pop() {
                return Some(open);
            }
            if is_header(line) {
                self.at += line.len();
            }
        }
        None
    }

    /// Passes a text, a comment or one other character. A closing bracket of the wrong kind shows that the last one
    /// opened was never closed.
    fn mark(&mut self) -> Option<Open> {
        let rest = self.toml.get(self.at..)?;
        let first = rest.chars().next()?;
        match first {
            '"' | '\'' => return self.text(rest),
            '#' => self.at += line_at(rest, 1).len(),
            '[' => self.open.push(Open::new(self.at, "[", "]")),
            '{' => self.open.push(Open::new(self.at, "{", "}")),
            ']' | '}' => {
                let unclosed = self.open.pop().filter(|open| !open.closer.starts_with(first));
                if unclosed.is_some() {
                    return unclosed;
                }
            }
            _ => {}
        }
        self.at += first.len_utf8();
        None
    }

    /// Passes a text; one of several lines may swallow the rest, one of a single line ends with it.
    fn text(&mut self, rest: &str) -> Option<Open> {
        let start = self.at;
        for mark in ["\"\"\"", "'''"] {
            if let Some(inner) = rest.strip_prefix(mark) {
                let Some(end) = end_of_text(inner, mark) else {
                    return Some(Open::new(start, mark, mark));
                };
                self.at += mark.len() + end + mark.len();
                return None;
            }
        }
        let quote = &rest[..1];
        let inner = line_at(rest, 1);
        self.at += 1 + end_of_text(inner, quote).map_or(inner.len(), |end| end + 1);
        None
    }
}

/// Where the closing `mark` stands; a backslash before it makes it part of the text, save between apostrophes.
fn end_of_text(inner: &str, mark: &str) -> Option<usize> {
    let escaped = |at: usize| {
        let backslashes = inner[..at].bytes().rev().take_while(|byte| *byte == b'\\').count();
        mark.starts_with('"') && backslashes % 2 == 1
    };
    inner.match_indices(mark).map(|(at, _)| at).find(|at| !escaped(*at))
}

/// `[table]` or `[[table]]`, also where a bracket of it is missing.
fn is_header(line: &str) -> bool {
    let line = line.split('#').next().unwrap_or("").trim();
    let name = line.trim_start_matches('[').trim_end_matches(']').trim();
    line.starts_with('[') && !name.is_empty() && name.chars().all(|c| is_bare(c) || c == ' ')
}

/// `key = …`.
fn is_field(line: &str) -> bool {
    let key = line.split_once('=').map_or("", |(key, _)| key.trim());
    !key.is_empty() && key.chars().all(is_bare)
}

fn is_bare(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '.')
}

/// The rest of the line from `at`.
fn line_at(text: &str, at: usize) -> &str {
    text.get(at..).and_then(|rest| rest.lines().next()).unwrap_or("")
}

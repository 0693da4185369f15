//! What went wrong in a template, in terms of the one who wrote it.

use crate::text::{Span, nearest};
use minijinja::value::Value;
use minijinja::{Environment, Error, ErrorKind};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Why a template did not render.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TemplateFault {
    /// `plan.md.j2`.
    pub name: String,
    /// Where in it.
    pub span: Option<Span>,
    pub cause: TemplateCause,
}

/// What is wrong with a template, in its writer's terms as far as it is one of the common mistakes. The texts are what
/// the writer wrote.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum TemplateCause {
    /// No such thing, and the one whose name comes nearest.
    Unknown {
        what: Unknown,
        name: String,
        near: Option<String>,
    },
    /// What the plan does not have is written or looked into, and what may have been meant.
    NoValue {
        written: String,
        near: Option<String>,
    },
    /// Only what a plan defines can be placed and linked.
    NotAThing(String),
    NotADate(String),
    /// The engine's own words.
    Syntax(String),
    Endless,
    /// Anything else, in the engine's own words.
    Other(String),
}

impl TemplateCause {
    /// What it is about, as it is written.
    fn name(&self) -> Option<&str> {
        match self {
            Self::Unknown { name, .. }
            | Self::NoValue { written: name, .. }
            | Self::NotAThing(name)
            | Self::NotADate(name) => Some(name),
            Self::Syntax(_) | Self::Endless | Self::Other(_) => None,
        }
    }
}

/// What a template may name.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Unknown {
    Filter,
    Function,
    Test,
    Template,
    /// `t("key")` where the catalogue has no such key.
    Words,
}

// What our own filters say.
pub(super) const NO_VALUE: &str = "the value is none";
pub(super) const NOT_A_THING: &str = "only things of the plan can be placed or linked";
pub(super) const NOT_A_DATE: &str = "not a date";
pub(super) const NO_WORDS: &str = "no words for ";
pub(super) const NO_SLOT: &str = "no value for ";

/// What is known where the error came up.
pub(super) struct Known<'a> {
    pub environment: &'a Environment<'static>,
    pub filters: &'a [&'static str],
    pub tests: &'a [&'static str],
    /// What the template was given, once it is rendered.
    pub context: Value,
}

impl Known<'_> {
    /// The engine's error in the template `name`, or in one that it includes.
    pub fn explain(&self, name: &str, error: &Error) -> TemplateFault {
        let mut innermost = error;
        while let Some(source) =
            std::error::Error::source(innermost).and_then(|source| source.downcast_ref())
        {
            innermost = source;
        }
        let named = innermost.name().or_else(|| error.name()).unwrap_or(name);
        let place = Written::at(innermost).or_else(|| Written::at(error));
        let said = innermost.detail().map_or_else(|| innermost.kind().to_string(), str::to_owned);
        let cause = self.cause(innermost.kind(), &said, place.as_ref());
        let span = place.map(|place| place.span(&cause));
        TemplateFault { name: named.to_owned(), span, cause }
    }

    fn cause(&self, kind: ErrorKind, said: &str, place: Option<&Written<'_>>) -> TemplateCause {
        let expression = || place.map_or(said, Written::text);
        let between = |before: &str, after: &str| {
            let name = said.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
            name.unwrap_or_else(expression).trim_matches('"')
        };
        let value = || unfiltered(expression());
        match kind {
            ErrorKind::UnknownFilter => {
                self.unknown(Unknown::Filter, between("filter ", " is unknown"))
            }
            ErrorKind::UnknownFunction => {
                self.unknown(Unknown::Function, between("", " is unknown"))
            }
            ErrorKind::UnknownTest => self.unknown(Unknown::Test, between("test ", " is unknown")),
            ErrorKind::TemplateNotFound => {
                let quoted = said.split(['"', '\'']).nth(1);
                self.unknown(Unknown::Template, quoted.unwrap_or_else(expression))
            }
            ErrorKind::UndefinedError => self.no_value(value(), place),
            ErrorKind::SyntaxError => TemplateCause::Syntax(said.to_owned()),
            ErrorKind::OutOfFuel => TemplateCause::Endless,
            _ => self.said(said, value(), place),
        }
    }

    /// What our filters say, and the engine's of `value`.
    fn said(&self, said: &str, value: &str, place: Option<&Written<'_>>) -> TemplateCause {
        match said {
            NO_VALUE => return self.no_value(value, place),
            NOT_A_THING => return TemplateCause::NotAThing(value.to_owned()),
            NOT_A_DATE => return TemplateCause::NotADate(value.to_owned()),
            "recursion limit exceeded" => return TemplateCause::Endless,
            _ => {}
        }
        let undefined = || said.strip_suffix("` is undefined)")?.rsplit('`').next();
        if let Some(key) = said.strip_prefix(NO_WORDS) {
            self.unknown(Unknown::Words, key)
        } else if let Some(value) = said.strip_prefix(NO_SLOT).or_else(undefined) {
            self.no_value(value, place)
        } else {
            TemplateCause::Other(said.to_owned())
        }
    }

    fn unknown(&self, what: Unknown, name: &str) -> TemplateCause {
        let globals = || self.environment.globals().map(|(name, _)| name);
        let templates = || self.environment.templates().map(|(name, _)| name);
        let near = match what {
            Unknown::Filter => nearest(name, self.filters.iter().copied()),
            Unknown::Function => nearest(name, globals()),
            Unknown::Test => nearest(name, self.tests.iter().copied()),
            Unknown::Template => nearest(name, templates()),
            Unknown::Words => None,
        };
        let near = near.map(str::to_owned);
        TemplateCause::Unknown { what, name: name.to_owned(), near }
    }

    fn no_value(&self, written: &str, place: Option<&Written<'_>>) -> TemplateCause {
        let is_own = |name: &str| place.is_some_and(|place| place.defines(name));
        let (missing, near) = self.missing(written, is_own).unwrap_or((written, None));
        TemplateCause::NoValue { written: missing.to_owned(), near }
    }

    /// How much of a path like `plan.visjonn` leads to what the template was not given, and the path that comes
    /// nearest; nothing of a path that begins with a name of the template's own.
    fn missing<'p>(
        &self,
        path: &'p str,
        is_own: impl Fn(&str) -> bool,
    ) -> Option<(&'p str, Option<String>)> {
        if !path.chars().all(|c| c.is_alphanumeric() || "_.".contains(c)) {
            return None;
        }
        let mut here = self.context.clone();
        let mut start = 0;
        for name in path.split('.') {
            let next = here.get_attr(name).ok()?;
            let end = start + name.len();
            if next.is_undefined() {
                if start == 0 && is_own(name) {
                    return None;
                }
                let known: Vec<Value> = here.try_iter().ok()?.collect();
                let near = nearest(name, known.iter().filter_map(Value::as_str));
                let near = near.map(|near| format!("{}{near}", &path[..start]));
                return Some((&path[..end], near));
            }
            start = end + 1;
            here = next;
        }
        None
    }
}

/// The expression that an error is about, in its template.
struct Written<'a> {
    source: &'a str,
    range: Range<usize>,
}

impl<'a> Written<'a> {
    fn at(error: &'a Error) -> Option<Self> {
        let source = error.template_source()?;
        let range = error.range().filter(|range| source.get(range.clone()).is_some());
        let range = range.filter(|range| !source[range.clone()].trim().is_empty());
        let range = match range {
            Some(range) => start_of_expression(source, range.start)..range.end,
            None => line(source, error.line()?),
        };
        Some(Self { source, range })
    }

    fn text(&self) -> &'a str {
        self.source[self.range.clone()].trim()
    }

    /// Whether the template gives this name itself, in a loop or otherwise.
    fn defines(&self, name: &str) -> bool {
        let names = |rest: &str| {
            let names = rest.split(" in ").next().unwrap_or_default();
            names.split(|c: char| !c.is_alphanumeric() && c != '_').any(|one| one == name)
        };
        let statements = self.source.split("{%").skip(1);
        let statements = statements.map(|rest| rest.split("%}").next().unwrap_or_default().trim());
        let mut defining = statements.filter_map(|statement| {
            ["for ", "set ", "macro ", "with "].iter().find_map(|word| statement.strip_prefix(word))
        });
        defining.any(names)
    }

    /// Of the name that the fault is about, where the engine points at more than that or beside it.
    fn span(&self, cause: &TemplateCause) -> Span {
        let Some(name) = cause.name() else { return self.range.clone().into() };
        let start = self.source[..self.range.start].rfind('\n').map_or(0, |end| end + 1);
        let in_range = self.source[self.range.clone()].rfind(name);
        let in_line = || self.source[start..self.range.end].rfind(name);
        let found = in_range.map(|at| self.range.start + at).or_else(|| Some(start + in_line()?));
        found.map_or(self.range.clone(), |at| at..at + name.len()).into()
    }
}

/// The engine points at `.b` in `plan.a.b`, and at the filter in `plan.a|dato`; the writer thinks of the whole.
fn start_of_expression(source: &str, at: usize) -> usize {
    let before = &source[..at];
    if !source[at..].starts_with(['.', '[']) && !before.ends_with(['.', '|']) {
        return at;
    }
    let (mut start, mut open) = (at, 0_u32);
    for (at, c) in before.char_indices().rev() {
        match c {
            '\n' => break,
            ')' | ']' => open += 1,
            '(' | '[' if open > 0 => open -= 1,
            _ if open > 0 || c.is_alphanumeric() || "_.|".contains(c) => {}
            _ => break,
        }
        start = at;
    }
    start
}

/// What the filters of an expression are put on.
fn unfiltered(expression: &str) -> &str {
    let mut open = 0_u32;
    let bar = expression.find(|c| {
        match c {
            '(' | '[' => open += 1,
            ')' | ']' => open = open.saturating_sub(1),
            _ => {}
        }
        c == '|' && open == 0
    });
    bar.map_or(expression, |bar| expression[..bar].trim())
}

/// A line, counted from 1, without its indentation.
fn line(source: &str, number: usize) -> Range<usize> {
    let before = source.split_inclusive('\n').take(number.saturating_sub(1)).map(str::len).sum();
    let line = source[before..].lines().next().unwrap_or_default();
    let start = before + line.len() - line.trim_start().len();
    start..before + line.trim_end().len().max(start - before)
}

//! Places in text: byte spans, files, and the arithmetic between bytes, lines and columns.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A half-open range of bytes within one file, in the file's normalised text.
///
/// Offsets are `u32`: files above the size limit of `tree` are never read.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    /// A span from byte offsets.
    ///
    /// # Panics
    /// Never for files within the size limit: offsets above `u32::MAX` saturate.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        let clip = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { start: clip(start), end: clip(end.max(start)) }
    }

    /// The empty span at `at`.
    #[must_use]
    pub fn at(at: usize) -> Self {
        Self::new(at, at)
    }

    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The same span moved `by` bytes to the right.
    #[must_use]
    pub fn shift(self, by: usize) -> Self {
        Self::new(self.start as usize + by, self.end as usize + by)
    }

    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The text under the span; empty where it lies outside `text`.
    #[must_use]
    pub fn slice(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or("")
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// A path relative to the workspace root: `/` between parts, no `..`, no `.`, never absolute.
///
/// Its constructor is the only check, so whoever holds one may read it.
///
/// Every place in a workspace holds one, so it is the size of a pointer, and one file's places share it.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct PlanPath(Arc<Box<str>>);

impl PlanPath {
    /// Normalises `path` (`\` counts as `/`), or tells why it can not stay inside the workspace.
    ///
    /// # Errors
    /// [`PathFault`] for absolute paths, drive letters, `..` that leaves the root, NUL, and Windows device names.
    pub fn new(path: &str) -> Result<Self, PathFault> {
        Self::root().join(path)
    }

    /// The workspace root itself: the empty path.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// `relative`, as seen from this folder.
    ///
    /// # Errors
    /// As [`PlanPath::new`].
    pub fn join(&self, relative: &str) -> Result<Self, PathFault> {
        let relative = if relative.contains('\\') {
            Cow::Owned(relative.replace('\\', "/"))
        } else {
            Cow::Borrowed(relative)
        };
        if relative.starts_with('/') || relative.as_bytes().get(1) == Some(&b':') {
            return Err(PathFault::Absolute);
        }
        if relative.chars().any(char::is_control) {
            return Err(PathFault::Forbidden);
        }
        let mut parts: Vec<&str> = self.0.split('/').filter(|p| !p.is_empty()).collect();
        for part in relative.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop().ok_or(PathFault::Outside)?;
                }
                part if is_device_name(part) => return Err(PathFault::Forbidden),
                part => parts.push(part),
            }
        }
        Ok(Self(Arc::new(parts.join("/").into())))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last part: a file's or folder's own name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or("")
    }

    /// What stands after the last dot of the name, or nothing.
    #[must_use]
    pub fn extension(&self) -> &str {
        self.name().rsplit_once('.').map_or("", |(_, extension)| extension)
    }

    /// The folder that holds this path; the root holds itself.
    #[must_use]
    pub fn parent(&self) -> Self {
        Self(Arc::new(self.0.rsplit_once('/').map_or("", |(parent, _)| parent).into()))
    }

    /// The parts between the slashes.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        self.0.split('/').filter(|part| !part.is_empty())
    }
}

impl Ord for PlanPath {
    fn cmp(&self, other: &Self) -> Ordering {
        if Arc::ptr_eq(&self.0, &other.0) { Ordering::Equal } else { self.0.cmp(&other.0) }
    }
}

impl PartialOrd for PlanPath {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for PlanPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for PlanPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.as_str())
    }
}

/// Why a path was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PathFault {
    Absolute,
    Outside,
    Forbidden,
}

/// Names that Windows reserves in every folder, with or without an extension.
#[must_use]
pub fn is_device_name(name: &str) -> bool {
    let Some((device, rest)) = name.as_bytes().split_first_chunk() else { return false };
    let number = || rest.split(|byte| *byte == b'.').next().unwrap_or_default().trim_ascii_end();
    match &device.map(|byte: u8| byte.to_ascii_lowercase()) {
        b"con" | b"prn" | b"aux" | b"nul" => number().is_empty(),
        b"com" | b"lpt" => matches!(number(), [b'0'..=b'9']),
        _ => false,
    }
}

/// A span in a file of the workspace.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Place {
    pub file: PlanPath,
    pub span: Span,
}

/// A position as people and editors count: both from zero.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Position {
    pub line: u32,
    pub column: u32,
}

/// Where the lines of one text begin, so that offsets become lines and columns without rescanning.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
}

impl LineIndex {
    #[must_use]
    pub fn new(text: &str) -> Self {
        let after_break = text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i + 1);
        let starts = std::iter::once(0).chain(after_break);
        Self { starts: starts.map(|at| Span::at(at).start).collect() }
    }

    /// Line and column of a byte offset, the column in characters (Unicode scalar values).
    #[must_use]
    pub fn position(&self, text: &str, offset: u32) -> Position {
        self.position_in(text, offset, |line| line.chars().count())
    }

    /// Line and column of a byte offset, the column in UTF-16 code units, as editors count.
    #[must_use]
    pub fn utf16_position(&self, text: &str, offset: u32) -> Position {
        self.position_in(text, offset, |line| line.chars().map(char::len_utf16).sum())
    }

    /// The byte offset of a UTF-16 position; past the end of a line it is the line's end.
    #[must_use]
    pub fn offset_of_utf16(&self, text: &str, position: Position) -> u32 {
        let line = self.line_span(text, position.line);
        let mut units = 0;
        for (at, c) in line.slice(text).char_indices() {
            if units >= position.column as usize {
                return line.start + Span::at(at).start;
            }
            units += c.len_utf16();
        }
        line.end
    }

    /// The span of a line without its line break; the last line where `line` is past the end.
    #[must_use]
    pub fn line_span(&self, text: &str, line: u32) -> Span {
        let line = (line as usize).min(self.starts.len() - 1);
        let start = self.starts[line] as usize;
        let end = self.starts.get(line + 1).map_or(text.len(), |next| *next as usize - 1);
        Span::new(start, end)
    }

    fn position_in(&self, text: &str, offset: u32, width: impl Fn(&str) -> usize) -> Position {
        let offset = offset.min(Span::at(text.len()).start);
        let line = self.starts.partition_point(|start| *start <= offset) - 1;
        let mut end = offset as usize;
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let before = &text[self.starts[line] as usize..end];
        Position { line: Span::at(line).start, column: Span::at(width(before)).start }
    }
}

/// Strips a byte-order mark and turns CRLF (and lone CR) into LF, once, when a file is read.
#[must_use]
pub fn normalise(text: String) -> String {
    let marked = text.starts_with('\u{feff}');
    if !marked && memchr::memchr(b'\r', text.as_bytes()).is_none() {
        return text;
    }
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n")
}

/// The text in Unicode NFC, as ids are compared.
#[must_use]
pub fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc(text) { text.into() } else { text.nfc().collect() }
}

/// One file's text as everything downstream sees it: normalised, with its line index made when first asked for.
#[derive(Debug)]
pub struct Source {
    pub path: PlanPath,
    pub text: String,
    lines: OnceLock<LineIndex>,
}

impl Source {
    /// A source of raw text, which is normalised here.
    #[must_use]
    pub fn new(path: PlanPath, text: String) -> Self {
        Self { path, text: normalise(text), lines: OnceLock::new() }
    }

    pub fn lines(&self) -> &LineIndex {
        self.lines.get_or_init(|| LineIndex::new(&self.text))
    }

    /// Where `span` begins, the column in characters.
    #[must_use]
    pub fn position(&self, offset: u32) -> Position {
        self.lines().position(&self.text, offset)
    }
}

/// What is longer than this was not meant as one of a list of names.
const LONGEST_NAME: usize = 200;

/// The candidate closest to `written`, if one is close enough to have been meant: at most a third of it differs.
pub fn nearest<'a>(
    written: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    near(written, candidates).min().map(|(_, candidate)| candidate)
}

/// The one candidate that is close to `written`, where no other is and they differ in letters alone: a number is not
/// misspelt, it is another number.
pub fn only_near<'a>(
    written: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let digits = |text: &str| text.chars().filter(|c| c.is_numeric()).collect::<String>();
    let mut near = near(written, candidates);
    let (_, only) = near.next()?;
    (near.next().is_none() && digits(only) == digits(written)).then_some(only)
}

/// Each candidate that is close to `written`, and how far it is from it.
fn near<'a, C: IntoIterator<Item = &'a str>>(
    written: &str,
    candidates: C,
) -> impl Iterator<Item = (usize, &'a str)> + use<'a, '_, C> {
    let length = written.chars().count();
    let most = (length / 3).max(1);
    let may_be_near = move |candidate: &&str| {
        length <= LONGEST_NAME
            && candidate.chars().count().abs_diff(length) <= most
            && strangers(written, candidate) <= 2 * most
    };
    let candidates = candidates.into_iter().filter(may_be_near);
    let near = candidates
        .map(move |candidate| (strsim::damerau_levenshtein(written, candidate), candidate));
    near.filter(move |(distance, _)| *distance <= most)
}

/// How many characters only one of the texts has, some of them counted as one: each step from one text to the other
/// changes this by two at most, and it is found in a hundredth of the time that the distance takes.
fn strangers(one: &str, other: &str) -> usize {
    let signs = |text: &str| text.chars().fold(0_u64, |signs, c| signs | 1 << (u32::from(c) % 64));
    (signs(one) ^ signs(other)).count_ones() as usize
}

/// With a capital first letter.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

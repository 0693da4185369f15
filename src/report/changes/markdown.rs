//! Changes as the comment on a merge request: short enough to be posted, with links to the lines.

use super::groups::{OfPart, OfPlan, grouped};
use super::sentence::{Teller, Told};
use super::{Review, Side, counted, number};
use crate::diff::Class;
use crate::diff::words::Piece;
use crate::report::harmless::one_line;
use crate::syntax::Keyword;
use crate::text::Place;
use crate::words::Words;
use std::collections::BTreeMap;
use std::fmt::Write;

/// How the comment is written.
#[derive(Clone, Copy, Debug)]
pub struct Comment<'a> {
    /// The address that files lie under, for links: `https://github.com/…/blob/SHA`.
    pub base: Option<&'a str>,
    /// The most bytes the comment may take. GitHub takes 65,536 characters.
    pub most: usize,
}

/// The changes as Markdown. What there is no room for is counted, the least grave first.
#[must_use]
pub fn markdown(review: &Review<'_>, words: Words, comment: Comment<'_>) -> String {
    let writer = Writer { review, words, comment };
    let plans = grouped(&Teller { review, words });
    let head = format!(
        "### {}\n\n**{}.**\n\n",
        words.word("endringer-oversikt"),
        escape(&counted(review.changes.iter(), words))
    );
    let files = writer.files();
    let room = comment.most.saturating_sub(head.len() + files.len() + RESERVE);
    let with_all = writer.plans(&plans, Depth::All);
    let body = if with_all.len() <= room { with_all } else { writer.plans(&plans, Depth::Grave) };
    head + &writer.fitted(body, room) + &files
}

/// Room for the lines that tell what was left out.
const RESERVE: usize = 400;
/// So many files are listed.
const MOST_FILES: usize = 50;

/// Whether editorial changes are written or counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    All,
    Grave,
}

struct Writer<'a> {
    review: &'a Review<'a>,
    words: Words,
    comment: Comment<'a>,
}

impl Writer<'_> {
    fn plans(&self, plans: &[OfPlan<'_>], depth: Depth) -> String {
        plans.iter().map(|plan| self.plan(plan, depth)).collect()
    }

    fn plan(&self, plan: &OfPlan<'_>, depth: Depth) -> String {
        let changes = counted(plan.told().map(|told| told.change), self.words);
        let title = escape(&plan.title);
        let mut text =
            format!("#### {title} (`{}`)\n\n{}.\n\n", code(&plan.reference), escape(&changes));
        for part in &plan.parts {
            text += &self.part(part, &|told| told.change.class != Class::Editorial);
        }
        let editorial = plan.told().filter(|told| told.change.class == Class::Editorial).count();
        if editorial == 0 {
            return text;
        }
        if depth == Depth::Grave {
            let left_out = number(self.words, "endringer-redaksjonelle-utelatt", editorial);
            return format!("{text}{left_out}\n\n");
        }
        let summary = number(self.words, "endringer-redaksjonelle", editorial);
        let is_editorial = |told: &Told<'_>| told.change.class == Class::Editorial;
        let parts: String = plan.parts.iter().map(|part| self.part(part, &is_editorial)).collect();
        format!("{text}<details><summary>{summary}</summary>\n\n{parts}</details>\n\n")
    }

    fn part(&self, part: &OfPart<'_>, wanted: &dyn Fn(&Told<'_>) -> bool) -> String {
        let lines: String =
            part.changes.iter().filter(|told| wanted(told)).map(|told| self.change(told)).collect();
        if lines.is_empty() {
            return lines;
        }
        format!("**{}**\n\n{lines}\n", escape(&part.heading))
    }

    fn change(&self, told: &Told<'_>) -> String {
        let class = self.words.word(&format!("klasse-{}", told.change.class.word()));
        let mut text = format!("- _{class}_ · {}", escape(&told.sentence));
        if !told.pieces.is_empty() {
            text.push(' ');
        }
        text += &worded(&told.pieces);
        if let Some(place) = Review::latest(told.change).map(|(thing, side)| (&thing.place, side)) {
            text += &self.link(place.0, place.1).map(|link| format!(" {link}")).unwrap_or_default();
        }
        if let Some(consequences) = &told.consequences {
            text += "<br>";
            text += &escape(consequences);
        }
        text + "\n"
    }

    /// A link to the line; what is gone has no line to link to.
    fn link(&self, place: &Place, side: Side) -> Option<String> {
        let base = self.comment.base.filter(|_| side == Side::New)?;
        let line = self.review.new.source(&place.file)?.position(place.span.start).line + 1;
        let name = escape(place.file.name());
        Some(format!("([{name}:{line}]({}#L{line}))", address(base, place.file.as_str())))
    }

    /// The files with changes, the new ones as links.
    fn files(&self) -> String {
        let mut files: BTreeMap<&str, Side> = BTreeMap::new();
        for change in self.review.changes {
            if let Some((thing, side)) = Review::latest(change) {
                files.insert(thing.place.file.as_str(), side);
            }
        }
        let listed = files.iter().take(MOST_FILES).map(|(file, side)| {
            let link = self.comment.base.filter(|_| *side == Side::New);
            match link {
                Some(base) => format!("- [{}]({})\n", escape(file), address(base, file)),
                None => format!("- `{}`\n", code(file)),
            }
        });
        let listed: String = listed.collect();
        let more = files.len().saturating_sub(MOST_FILES);
        let more = match more {
            0 => String::new(),
            more => format!("- {}\n", number(self.words, "endringer-flere-filer", more)),
        };
        if listed.is_empty() {
            return listed;
        }
        format!("**{}**\n\n{listed}{more}", self.words.word("endringer-filer"))
    }

    /// The body cut at a line, with the count of the changes that had no room.
    fn fitted(&self, body: String, room: usize) -> String {
        if body.len() <= room {
            return body;
        }
        let changes = |text: &str| text.lines().filter(|line| line.starts_with("- ")).count();
        let mut kept = String::new();
        for line in body.split_inclusive('\n') {
            if kept.len() + line.len() > room {
                break;
            }
            kept += line;
        }
        let left_out = changes(&body) - changes(&kept);
        format!("{kept}\n{}\n\n", number(self.words, "endringer-utelatt", left_out))
    }
}

/// «~~75~~ → **80**»: an arrow tells which words took whose place also where marks are not seen.
fn worded(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for (at, piece) in pieces.iter().enumerate() {
        text += &match piece {
            Piece::Same(text) => escape(text),
            Piece::Old(text) => marked("~~", text),
            Piece::New(text) => marked("**", text),
        };
        if let (Piece::Old(old), Some(Piece::New(new))) = (piece, pieces.get(at + 1))
            && !old.trim().is_empty()
            && !new.trim().is_empty()
        {
            text += " → ";
        }
    }
    text
}

/// Marks stand close to the words, or Markdown does not see them.
fn marked(mark: &str, text: &str) -> String {
    let inner = text.trim();
    if inner.is_empty() {
        return escape(text);
    }
    let start = &text[..text.len() - text.trim_start().len()];
    let end = &text[text.trim_end().len()..];
    format!("{start}{mark}{}{mark}{end}", escape(inner))
}

/// Plain text as Markdown that reads as that text and calls nobody: `@navn` is no mention.
pub fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for c in one_line(text).chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '~' | '|' | '&' | '!')
        {
            escaped.push('\\');
        }
        escaped.push(c);
        if c == '@' {
            escaped.push('\u{2060}');
        }
    }
    escaped
}

fn code(text: &str) -> String {
    one_line(text).replace('`', "'")
}

/// A path below an address, with what an address can not hold written out.
fn address(base: &str, path: &str) -> String {
    let mut address = format!("{}/", base.trim_end_matches('/'));
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            let _ = write!(address, "%{byte:02X}");
        }
    }
    address
}

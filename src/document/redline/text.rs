//! Two versions of running text as one, word by word, each word with the markup it stands in.

use super::{former, marked, merged as merged_blocks};
use crate::diff::words::phrases;
use crate::document::{Block, Change, Inline};
use crate::syntax::tokens;

/// Both texts; where only the markup differs, the new one's counts.
pub(super) fn merged(old: &[Inline], new: &[Inline]) -> Vec<Inline> {
    nested(&compared(&atoms(old), &atoms(new)), 0, Change::None)
}

/// Several texts as one, parted as the new ones are.
pub(super) fn parted(old: &[&[Inline]], new: &[&[Inline]]) -> Vec<Vec<Inline>> {
    let joined = |texts: &[&[Inline]]| -> Vec<Vec<Atom>> {
        let spaced = |text: &&[Inline]| atoms(text).into_iter().chain([Atom::space()]).collect();
        texts.iter().map(spaced).collect()
    };
    let (old, new) = (joined(old), joined(new));
    let all = compared(&old.concat(), &new.concat());
    let mut rest = all.as_slice();
    let parts = new.iter().enumerate().map(|(at, part)| {
        let is_last = at + 1 == new.len();
        let (own, after) = rest.split_at(if is_last { rest.len() } else { end_of(part, rest) });
        rest = after;
        nested(own, 0, Change::None)
    });
    parts.collect()
}

/// How far the new words of a part reach.
fn end_of(part: &[Atom], all: &[Marked]) -> usize {
    let news = all.iter().enumerate().filter(|(_, (change, _))| *change != Change::Del);
    part.len().checked_sub(1).and_then(|last| news.map(|(at, _)| at + 1).nth(last)).unwrap_or(0)
}

fn compared(old: &[Atom], new: &[Atom]) -> Vec<Marked> {
    let [was, is] = [old, new].map(|atoms| atoms.iter().map(Atom::key).collect::<Vec<_>>());
    let mut all: Vec<Marked> = Vec::new();
    for run in phrases(&was, &is) {
        if run.same {
            let pairs = old[run.old].iter().zip(&new[run.new]);
            all.extend(pairs.map(|(was, is)| (Change::None, was.became(is))));
        } else {
            all.extend(old[run.old].iter().map(|atom| (Change::Del, atom.deleted())));
            all.extend(new[run.new].iter().map(|atom| (Change::Ins, atom.inserted())));
        }
    }
    all
}

/// The smallest part of a text that is the same or another.
#[derive(Clone)]
struct Atom {
    what: What,
    /// The markup around it, from the outside in.
    within: Vec<Markup>,
}

#[derive(Clone)]
enum What {
    Word(String),
    Note { id: String, blocks: Vec<Block> },
    NoteRef(String),
    Break,
}

#[derive(Clone, PartialEq, Eq)]
enum Markup {
    Strong,
    Emphasis,
    Strike,
    Code,
    Link(String),
    Ref(String),
}

impl Atom {
    /// By this atoms are the same: words by their letters, notes by their name. One space is as good as another.
    fn key(&self) -> String {
        match &self.what {
            What::Word(_) if self.is_blank() => " ".to_owned(),
            What::Word(word) => word.clone(),
            What::Note { id, .. } => format!("\u{0}note {id}"),
            What::NoteRef(id) => format!("\u{0}ref {id}"),
            What::Break => "\n".to_owned(),
        }
    }

    fn space() -> Self {
        Self { what: What::Word(" ".to_owned()), within: Vec::new() }
    }

    fn word(&self) -> &str {
        if let What::Word(word) = &self.what { word } else { "" }
    }

    fn is_blank(&self) -> bool {
        matches!(&self.what, What::Word(word) if word.trim().is_empty())
    }

    fn became(&self, new: &Self) -> Self {
        match (&self.what, &new.what) {
            (What::Note { blocks: before, .. }, What::Note { id, blocks }) => {
                let what = What::Note { id: id.clone(), blocks: merged_blocks(before, blocks) };
                Self { what, ..new.clone() }
            }
            _ => new.clone(),
        }
    }

    fn inserted(&self) -> Self {
        match &self.what {
            What::Note { id, blocks } => self.with_note(id.clone(), blocks, Change::Ins),
            _ => self.clone(),
        }
    }

    fn deleted(&self) -> Self {
        match &self.what {
            What::Note { id, blocks } => self.with_note(former(id), blocks, Change::Del),
            What::NoteRef(id) => Self { what: What::NoteRef(former(id)), ..self.clone() },
            _ => self.clone(),
        }
    }

    fn with_note(&self, id: String, blocks: &[Block], change: Change) -> Self {
        let blocks = blocks.iter().map(|block| marked(block, change)).collect();
        Self { what: What::Note { id, blocks }, within: self.within.clone() }
    }
}

fn atoms(inlines: &[Inline]) -> Vec<Atom> {
    let mut atoms = Vec::new();
    gather(inlines, &mut Vec::new(), &mut atoms);
    atoms
}

fn gather(inlines: &[Inline], within: &mut Vec<Markup>, atoms: &mut Vec<Atom>) {
    for inline in inlines {
        let (markup, inner) = match inline {
            Inline::Text { text } => {
                words(text, within, atoms);
                continue;
            }
            Inline::Changed { inlines, .. } => {
                gather(inlines, within, atoms);
                continue;
            }
            Inline::Note { id, blocks } => {
                let what = What::Note { id: id.clone(), blocks: blocks.clone() };
                atoms.push(Atom { what, within: within.clone() });
                continue;
            }
            Inline::NoteRef { id } => {
                atoms.push(Atom { what: What::NoteRef(id.clone()), within: within.clone() });
                continue;
            }
            Inline::LineBreak => {
                atoms.push(Atom { what: What::Break, within: within.clone() });
                continue;
            }
            Inline::Code { text } => {
                within.push(Markup::Code);
                words(text, within, atoms);
                within.pop();
                continue;
            }
            Inline::Strong { inlines } => (Markup::Strong, inlines),
            Inline::Emphasis { inlines } => (Markup::Emphasis, inlines),
            Inline::Strike { inlines } => (Markup::Strike, inlines),
            Inline::Link { url, inlines } => (Markup::Link(url.clone()), inlines),
            Inline::Ref { to, inlines } => (Markup::Ref(to.clone()), inlines),
        };
        within.push(markup);
        gather(inner, within, atoms);
        within.pop();
    }
}

fn words(text: &str, within: &[Markup], atoms: &mut Vec<Atom>) {
    let atom = |word: &str| Atom { what: What::Word(word.to_owned()), within: within.to_vec() };
    atoms.extend(tokens(text).map(atom));
}

/// An atom of the merged text, and whether one version alone has it.
type Marked = (Change, Atom);

/// Atoms as text again, from this depth of markup inwards. What is changed holds together across markup; `outer` is the
/// change that they all stand in.
fn nested(atoms: &[Marked], depth: usize, outer: Change) -> Vec<Inline> {
    let parts: Vec<&[Marked]> = atoms.chunk_by(|a, b| stand_together(a, b, depth)).collect();
    let (mut inlines, mut rest) = (Vec::new(), atoms);
    for run in parts.chunk_by(|a, b| sole_change(a) == sole_change(b)) {
        let (whole, after) = rest.split_at(run.iter().map(|part| part.len()).sum());
        rest = after;
        match sole_change(whole) {
            change if change == Change::None || change == outer => {
                inlines.extend(run.iter().flat_map(|part| shown(part, depth, outer)));
            }
            change => inlines.extend(changed(whole, depth, change)),
        }
    }
    inlines
}

fn stand_together((was, a): &Marked, (is, b): &Marked, depth: usize) -> bool {
    let (a, b) = (a.within.get(depth), b.within.get(depth));
    let divisible = a.is_some_and(|markup| *markup != Markup::Code);
    a == b && (divisible || was == is)
}

/// The change of all of them; none where they differ.
fn sole_change(atoms: &[Marked]) -> Change {
    let first = atoms.first().map_or(Change::None, |(change, _)| *change);
    if atoms.iter().all(|(change, _)| *change == first) { first } else { Change::None }
}

/// The space at the ends stands apart, so that words can be marked without it.
fn changed(run: &[Marked], depth: usize, change: Change) -> impl Iterator<Item = Inline> {
    let blank = |(_, atom): &&Marked| atom.is_blank();
    let start = run.iter().take_while(blank).count();
    let end = run.len() - run[start..].iter().rev().take_while(blank).count();
    let parts = [&run[..start], &run[start..end], &run[end..]].into_iter();
    parts
        .filter(|part| !part.is_empty())
        .map(move |part| Inline::Changed { change, inlines: nested(part, depth, change) })
}

/// Atoms in the same markup at this depth, or in none.
fn shown(part: &[Marked], depth: usize, outer: Change) -> Vec<Inline> {
    let Some(markup) = part.first().and_then(|(_, atom)| atom.within.get(depth)) else {
        return plain(part);
    };
    let inlines = || nested(part, depth + 1, outer);
    vec![match markup {
        Markup::Strong => Inline::Strong { inlines: inlines() },
        Markup::Emphasis => Inline::Emphasis { inlines: inlines() },
        Markup::Strike => Inline::Strike { inlines: inlines() },
        Markup::Link(url) => Inline::Link { url: url.clone(), inlines: inlines() },
        Markup::Ref(to) => Inline::Ref { to: to.clone(), inlines: inlines() },
        Markup::Code => Inline::Code { text: part.iter().map(|(_, atom)| atom.word()).collect() },
    }]
}

/// Atoms without markup; words that follow each other are one text.
fn plain(run: &[Marked]) -> Vec<Inline> {
    let mut inlines: Vec<Inline> = Vec::new();
    for (_, atom) in run {
        match (&atom.what, inlines.last_mut()) {
            (What::Word(word), Some(Inline::Text { text })) => text.push_str(word),
            (What::Word(word), _) => inlines.push(Inline::Text { text: word.clone() }),
            (What::Note { id, blocks }, _) => {
                inlines.push(Inline::Note { id: id.clone(), blocks: blocks.clone() });
            }
            (What::NoteRef(id), _) => inlines.push(Inline::NoteRef { id: id.clone() }),
            (What::Break, _) => inlines.push(Inline::LineBreak),
        }
    }
    inlines
}

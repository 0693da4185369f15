//! Two versions of running text as one, word by word, each word with the markup it stands in.

use super::{former, marked, merged as merged_blocks};
use crate::diff::words::runs;
use crate::document::{Block, Change, Inline};
use crate::syntax::tokens;

/// Both texts; where only the markup differs, the new one's counts.
pub(super) fn merged(old: &[Inline], new: &[Inline]) -> Vec<Inline> {
    let (old, new) = (atoms(old), atoms(new));
    let [was, is] = [&old, &new].map(|atoms| atoms.iter().map(Atom::key).collect::<Vec<_>>());
    let mut all: Vec<(Change, Atom)> = Vec::new();
    for run in runs(&was, &is) {
        if run.same {
            let pairs = old[run.old].iter().zip(&new[run.new]);
            all.extend(pairs.map(|(was, is)| (Change::None, was.became(is))));
        } else {
            all.extend(old[run.old].iter().map(|atom| (Change::Del, atom.deleted())));
            all.extend(new[run.new].iter().map(|atom| (Change::Ins, atom.inserted())));
        }
    }
    nested(&all, 0)
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
    /// By this atoms are the same: words by their letters, notes by their name.
    fn key(&self) -> String {
        match &self.what {
            What::Word(word) => word.clone(),
            What::Note { id, .. } => format!("\u{0}note {id}"),
            What::NoteRef(id) => format!("\u{0}ref {id}"),
            What::Break => "\n".to_owned(),
        }
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
            Inline::Text { text, .. } => {
                words(text, within, atoms);
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

/// Atoms as text again, from this depth of markup inwards.
fn nested(atoms: &[(Change, Atom)], depth: usize) -> Vec<Inline> {
    let together = |(_, a): &(Change, Atom), (_, b): &(Change, Atom)| {
        a.within.get(depth) == b.within.get(depth)
    };
    let mut inlines = Vec::new();
    for run in atoms.chunk_by(together) {
        match run.first().and_then(|(_, atom)| atom.within.get(depth)) {
            Some(markup) => inlines.extend(enclosed(markup, run, depth + 1)),
            None => inlines.extend(plain(run)),
        }
    }
    inlines
}

fn enclosed(markup: &Markup, run: &[(Change, Atom)], depth: usize) -> Vec<Inline> {
    let inlines = match markup {
        // Code carries no marks, so what is marked stands as text.
        Markup::Code => return plain(run).into_iter().map(as_code).collect(),
        _ => nested(run, depth),
    };
    vec![match markup {
        Markup::Strong => Inline::Strong { inlines },
        Markup::Emphasis => Inline::Emphasis { inlines },
        Markup::Strike => Inline::Strike { inlines },
        Markup::Link(url) => Inline::Link { url: url.clone(), inlines },
        Markup::Ref(to) => Inline::Ref { to: to.clone(), inlines },
        Markup::Code => return inlines,
    }]
}

fn as_code(inline: Inline) -> Inline {
    match inline {
        Inline::Text { text, change: Change::None } => Inline::Code { text },
        other => other,
    }
}

/// Atoms without markup; words of one mark are one text.
fn plain(run: &[(Change, Atom)]) -> Vec<Inline> {
    let mut inlines: Vec<Inline> = Vec::new();
    for (change, atom) in run {
        let word = match &atom.what {
            What::Word(word) => word,
            What::Note { id, blocks } => {
                inlines.push(Inline::Note { id: id.clone(), blocks: blocks.clone() });
                continue;
            }
            What::NoteRef(id) => {
                inlines.push(Inline::NoteRef { id: id.clone() });
                continue;
            }
            What::Break => {
                inlines.push(Inline::LineBreak);
                continue;
            }
        };
        match inlines.last_mut() {
            Some(Inline::Text { text, change: before }) if before == change => text.push_str(word),
            _ => inlines.push(Inline::Text { text: word.clone(), change: *change }),
        }
    }
    inlines
}

//! How much of what was planted in the example plans is found, and how much of what is found was planted, beside what a
//! diff of paragraphs as lines can tell.

use super::stage::{Files, changes, examples};
use planverk::diff::{Change, What};
use std::collections::BTreeSet;

/// What happened to a paragraph: the kind of change, and the words that identify it.
type Event = (&'static str, String);

#[test]
fn what_was_planted_is_found() {
    let (mut found, mut by_line) = (Score::default(), Score::default());
    for seed in 1..=20 {
        let garden = Garden::planted(seed);
        let events: Vec<Event> =
            changes(&examples(), &garden.files()).iter().filter_map(event).collect();
        found.count(&garden.planted, &events);
        by_line.count(&garden.planted, &garden.line_diff());
    }
    println!("planted: {}", found.planted);
    println!("planverk:  precision {:.3}, recall {:.3}", found.precision(), found.recall());
    println!("line diff: precision {:.3}, recall {:.3}", by_line.precision(), by_line.recall());
    assert!(found.planted > 400, "too little was planted to tell");
    assert!(found.precision() >= 0.95, "{:#?}", found.wrong);
    assert!(found.recall() >= 0.95, "{:#?}", found.missed);
}

fn event(change: &Change) -> Option<Event> {
    let old = change.old.as_ref().map(|thing| thing.text.clone());
    let new = change.new.as_ref().map(|thing| thing.text.clone());
    Some(match &change.what {
        What::Added => ("added", new?),
        What::Removed => ("removed", old?),
        What::Moved => ("moved", old?),
        What::Split { .. } => ("split", old?),
        What::Merged { .. } => ("merged", new?),
        What::Reworded { old, .. } => ("reworded", old.clone()),
        other => panic!("never planted: {other:?}"),
    })
}

#[derive(Default)]
struct Score {
    planted: usize,
    told: usize,
    right: usize,
    missed: Vec<Event>,
    wrong: Vec<Event>,
}

impl Score {
    fn count(&mut self, planted: &BTreeSet<Event>, told: &[Event]) {
        let told: BTreeSet<Event> = told.iter().cloned().collect();
        self.planted += planted.len();
        self.told += told.len();
        self.right += planted.intersection(&told).count();
        self.missed.extend(planted.difference(&told).cloned());
        self.wrong.extend(told.difference(planted).cloned());
    }

    fn precision(&self) -> f64 {
        ratio(self.right, self.told)
    }

    fn recall(&self) -> f64 {
        ratio(self.right, self.planted)
    }
}

#[allow(clippy::cast_precision_loss, reason = "some thousands at most")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

/// The chapters of the example plans as paragraphs, with changes planted in them.
struct Garden {
    base: Files,
    chapters: Vec<(String, Vec<String>)>,
    planted: BTreeSet<Event>,
    touched: BTreeSet<String>,
    random: Random,
}

impl Garden {
    fn planted(seed: u64) -> Self {
        let base = examples();
        let is_chapter = |path: &str| path.ends_with(".md") && !path.contains("/saker/");
        let chapters = base
            .iter()
            .filter(|(path, _)| is_chapter(path))
            .map(|(path, text)| (path.clone(), text.split("\n\n").map(str::to_owned).collect()))
            .collect();
        let random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let (planted, touched) = (BTreeSet::new(), BTreeSet::new());
        let mut garden = Self { base, chapters, planted, touched, random };
        for at in 0..36 {
            garden.plant(at % 7);
        }
        garden
    }

    fn plant(&mut self, kind: usize) {
        let Some((chapter, at)) = self.pick(kind) else { return };
        let text = self.chapters[chapter].1[at].clone();
        let said = words(&text);
        match kind {
            0 => self.exchange(chapter, at, |garden| garden.reworded(&text)),
            1 => {
                self.chapters[chapter].1.remove(at);
                self.insert(text);
                self.planted.insert(("moved", said));
            }
            2 => {
                let new = self.reworded(&text);
                self.touched.insert(words(&new));
                self.chapters[chapter].1.remove(at);
                self.insert(new);
                self.planted.extend([("moved", said.clone()), ("reworded", said)]);
            }
            3 => {
                let (first, rest) = halves(&text);
                self.touched.extend([words(&first), words(&rest)]);
                self.chapters[chapter].1.splice(at..=at, [first, rest]);
                self.planted.insert(("split", said));
            }
            4 => {
                let next = self.chapters[chapter].1.remove(at + 1);
                let both = format!("{text}\n{next}");
                self.touched.extend([words(&next), words(&both)]);
                self.planted.insert(("merged", words(&both)));
                self.chapters[chapter].1[at] = both;
            }
            5 => {
                self.chapters[chapter].1.remove(at);
                self.planted.insert(("removed", said));
            }
            _ => {
                let new = self.sentence();
                self.touched.insert(words(&new));
                self.planted.insert(("added", words(&new)));
                self.chapters[chapter].1.insert(at, new);
            }
        }
    }

    fn exchange(&mut self, chapter: usize, at: usize, new: impl Fn(&mut Self) -> String) {
        let old = words(&self.chapters[chapter].1[at]);
        let new = new(self);
        self.touched.insert(words(&new));
        self.chapters[chapter].1[at] = new;
        self.planted.insert(("reworded", old));
    }

    /// A plain paragraph that nothing has happened to, fit for this kind of change.
    fn pick(&mut self, kind: usize) -> Option<(usize, usize)> {
        for _ in 0..200 {
            let chapter = self.random.below(self.chapters.len());
            let at = self.random.below(self.chapters[chapter].1.len());
            let text = &self.chapters[chapter].1[at];
            let next = self.chapters[chapter].1.get(at + 1);
            let fits = match kind {
                3 => {
                    is_plain(text)
                        && halves(text).1.split_whitespace().count() > 5
                        && halves(text).0.split_whitespace().count() > 5
                }
                4 => {
                    is_plain(text)
                        && next.is_some_and(|next| {
                            is_plain(next) && !self.touched.contains(&words(next))
                        })
                }
                _ => is_plain(text),
            };
            if fits && self.touched.insert(words(text)) {
                return Some((chapter, at));
            }
        }
        None
    }

    /// Into another chapter, between two blocks.
    fn insert(&mut self, text: String) {
        let chapter = self.random.below(self.chapters.len());
        let blocks = &mut self.chapters[chapter].1;
        let at = 1 + self.random.below(blocks.len());
        blocks.insert(at.min(blocks.len()), text);
    }

    /// Every fourth word is another.
    fn reworded(&mut self, text: &str) -> String {
        let start = self.random.below(4);
        let exchanged = text
            .split(' ')
            .enumerate()
            .map(|(at, word)| if at % 4 == start { self.random.word() } else { word.to_owned() });
        exchanged.collect::<Vec<_>>().join(" ")
    }

    fn sentence(&mut self) -> String {
        let count = 12 + self.random.below(20);
        (0..count).map(|_| self.random.word()).collect::<Vec<_>>().join(" ") + "."
    }

    fn files(&self) -> Files {
        let mut files = self.base.clone();
        for (path, blocks) in &self.chapters {
            files.insert(path.clone(), blocks.join("\n\n"));
        }
        files
    }

    /// What a line diff tells when every paragraph is one line: lines that came and lines that went.
    fn line_diff(&self) -> Vec<Event> {
        let mut events = Vec::new();
        for (path, blocks) in &self.chapters {
            let old: Vec<&str> = self.base[path].split("\n\n").collect();
            let new: Vec<&str> = blocks.iter().map(String::as_str).collect();
            let came = new.iter().filter(|block| !old.contains(block));
            events.extend(came.map(|block| ("added", words(block))));
            let went = old.iter().filter(|block| !new.contains(block));
            events.extend(went.map(|block| ("removed", words(block))));
        }
        events
    }
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A paragraph of some length without markup.
fn is_plain(text: &str) -> bool {
    text.split_whitespace().count() >= 12
        && text.starts_with(|c: char| c.is_alphabetic() || c == '«')
        && !text.contains(['[', ']', '*', '`', '_', '|', '#', '<', '{'])
        && !text.contains("\n- ")
}

/// The text cut after the sentence nearest to its middle.
fn halves(text: &str) -> (String, String) {
    let ends = text.match_indices(['.', '?']).map(|(at, _)| at + 1);
    let middle = ends.min_by_key(|at| at.abs_diff(text.len() / 2)).unwrap_or(text.len());
    let (first, rest) = text.split_at(middle);
    (first.to_owned(), rest.trim_start().to_owned())
}

/// Xorshift: the same numbers everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % most.max(1)
    }

    /// A word that no plan has.
    fn word(&mut self) -> String {
        const PARTS: [&str; 16] = [
            "bru", "felt", "gra", "hes", "jol", "kvi", "lom", "myr", "nes", "osp", "rav", "sti",
            "tun", "vik", "yng", "ås",
        ];
        (0..3).map(|_| PARTS[self.below(PARTS.len())]).collect()
    }
}

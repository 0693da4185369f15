//! Throws broken plans at everything that reads them, for a number of minutes:
//!
//! ```text
//! cargo run --example fuzz -- 10        # minutes
//! cargo run --example fuzz -- 10 7      # and where the chance begins
//! ```
//!
//! Files of the repository's own plans, and expressions, are cut, doubled, mixed and sprinkled with what has a meaning
//! in TOML, Markdown, CSV or an expression. Then they are read, checked, told, fixed, and their tables looked through.
//! What panics or takes too long is written to `target/fuzz/` and ends the run.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "no part of the program"
)]

use jiff::civil::date;
use planverk::check::{check, proposed_checks};
use planverk::edit::{mend, rename};
use planverk::number::{Axis, Check, Entry, Expression, Grid, Sheet};
use planverk::report::{Report, Style, Summary, human, json, proposals, sort};
use planverk::snapshot::Snapshot;
use planverk::text::PlanPath;
use planverk::tree::{Memory, MemoryWorld};
use planverk::words::Words;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

/// Nothing of that size takes longer, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(10);

const EXPRESSIONS: [&str; 8] = [
    "sum(over)",
    "([2040] - [2025]) / [2025]",
    "andel([a]; [Total; a])",
    "min([a]; 1,5; max(2; [b]))",
    "sum([a]..[b]) * 100 - -3",
    "[\"a; b\"] + sum(venstre)",
    "((((1))))",
    "[Total; Endring] / [Total; 2025]",
];

const TOKENS: &[&str] = &[
    "[[",
    "]]",
    "![[",
    "|",
    "#",
    "\"\"\"",
    "'''",
    "\"",
    "'",
    "=",
    "{",
    "}",
    "[",
    "]",
    "+++\n",
    "---",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\u{feff}",
    "\u{0}",
    "\u{1b}",
    "\u{301}",
    "æ",
    "🙂",
    "<!-- planverk: tillat ",
    "-->",
    "# planverk: tillat ",
    "> > > > ",
    "- - - - ",
    "```",
    "\\",
    ";",
    ",",
    "..",
    "(",
    "2026-02-30",
    "99999999999999999999",
    "id = \"m1\"\n",
];

type Files = BTreeMap<String, Vec<u8>>;

fn main() {
    let mut arguments = std::env::args().skip(1).map(|one| one.parse().expect("a whole number"));
    let minutes: u64 = arguments.next().unwrap_or(1);
    let mut chance = Chance(arguments.next().unwrap_or(1));
    let seeds = seeds();
    let (began, mut runs) = (Instant::now(), 0_u64);
    while began.elapsed() < Duration::from_secs(60 * minutes) {
        let input = Input::new(&seeds, &mut chance);
        let start = Instant::now();
        let result = catch_unwind(AssertUnwindSafe(|| input.run()));
        let taken = start.elapsed();
        if result.is_err() || taken > PATIENCE {
            input.keep();
            println!("run {runs} panicked or took too long ({taken:?}): see target/fuzz/");
            std::process::exit(1);
        }
        runs += 1;
    }
    println!("{runs} runs in {minutes} minutes without a fault");
}

/// The text files of the repository's plans.
fn seeds() -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let walk = walkdir::WalkDir::new(root.join("plans")).sort_by_file_name().into_iter();
    let files = walk.map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    let named = files.map(|entry| {
        let name = entry.path().strip_prefix(root).unwrap().display().to_string();
        (name.replace('\\', "/"), std::fs::read(entry.path()).unwrap())
    });
    let is_text = |name: &str| [".toml", ".md", ".csv"].iter().any(|end| name.ends_with(end));
    named.filter(|(name, _)| is_text(name)).collect()
}

/// One plan's files with some of them broken, and an expression.
struct Input {
    files: Files,
    expression: String,
    rename: String,
}

impl Input {
    fn new(seeds: &Files, chance: &mut Chance) -> Self {
        let all: Vec<(&String, &Vec<u8>)> = seeds.iter().collect();
        let parts: Vec<&str> = all[chance.below(all.len())].0.split('/').take(3).collect();
        let (kommune, folder) = (parts[..2].join("/") + "/", parts.join("/") + "/");
        let is_shared = |name: &str| name.starts_with(&kommune) && name.split('/').count() == 3;
        let own = seeds.iter().filter(|(name, _)| name.starts_with(&folder) || is_shared(name));
        let mut files: Files = own.map(|(name, bytes)| (name.clone(), bytes.clone())).collect();
        let names: Vec<String> = files.keys().cloned().collect();
        for _ in 0..=chance.below(3) {
            let name = &names[chance.below(names.len())];
            let other = all[chance.below(all.len())].1;
            let bytes = chance.broken(&files[name], other);
            files.insert(name.clone(), bytes);
        }
        let [one, other] = [0, 0].map(|_| EXPRESSIONS[chance.below(EXPRESSIONS.len())].as_bytes());
        let expression = String::from_utf8_lossy(&chance.broken(one, other)).into_owned();
        let id = ["m1", "m2", "i1", "t-01", "formaal"][chance.below(5)];
        let rename = format!("{}#{id}", parts.last().copied().unwrap_or_default());
        Self { files, expression, rename }
    }

    fn run(&self) {
        let files = self.files.iter().map(|(name, bytes)| (name.clone(), bytes.clone()));
        let (files, revisions) = (Memory::new(files), BTreeMap::new());
        let world = MemoryWorld { files, revisions, today: date(2026, 6, 1) };
        let snapshot = Snapshot::load(&world, None).expect("memory can be read");
        tell(&snapshot);
        let mended = mend(&world, &|now| check(now)).expect("memory can be edited");
        assert!(mended.changed.iter().all(|one| one.old != one.new));
        let _ = rename(&snapshot, &self.rename, "helt-ny");
        self.calculate();
    }

    fn calculate(&self) {
        let Ok(expression) = Expression::parse(&self.expression) else { return };
        let number = planverk::number::parse("1 716").unwrap_or(Entry::Nothing);
        let names = ["a", "2040", "a; b"];
        let grid = Grid::new(&names, &names, vec![vec![number; 3]; 3], true);
        for axis in [Axis::Row, Axis::Column] {
            let (name, expression) = ("2040".to_owned(), expression.clone());
            let (only, as_percent, decimals) = (Vec::new(), true, Some(1));
            let checks = [Check { axis, name, expression, only, as_percent, decimals }];
            let sheet = Sheet::new(&grid, &checks);
            black_box(sheet.culprits(&sheet.judge()));
        }
    }

    fn keep(&self) {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/fuzz");
        for (name, bytes) in &self.files {
            let path = root.join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
        std::fs::write(root.join("expression.txt"), &self.expression).unwrap();
    }
}

/// Checks a workspace, and says what was found in two ways.
fn tell(snapshot: &Snapshot) {
    let mut found = check(snapshot);
    sort(&mut found);
    let source_of = |path: &PlanPath| snapshot.source(path);
    let summary = Summary::of(&found, 1);
    let report = Report { diagnostics: &found, summary, source_of: &source_of, folder: "" };
    let words = Words::new("nb");
    black_box(human(&report, words, Style { color: true, width: 80 }));
    black_box(json(&report, words));
    for (ix, _) in snapshot.model.all_plans() {
        for one in proposed_checks(snapshot, ix) {
            black_box(proposals("p", &one, words));
        }
    }
}

/// Numbers by chance, the same from the same start: `SplitMix64`.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap_or(0)
    }

    /// A range of at most so many bytes.
    fn range(&mut self, length: usize, most: usize) -> Range<usize> {
        let start = self.below(length + 1);
        start..(start + self.below(most)).min(length)
    }

    fn broken(&mut self, bytes: &[u8], other: &[u8]) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        for _ in 0..=self.below(6) {
            let at = self.below(bytes.len() + 1);
            match self.below(16) {
                0..3 => bytes.insert(at, u8::try_from(self.below(256)).unwrap_or(0)),
                3..8 => {
                    let token = TOKENS[self.below(TOKENS.len())];
                    let token = token.repeat(1 + self.below(2) * self.below(40));
                    bytes.splice(at..at, token.into_bytes());
                }
                8..11 => drop(bytes.drain(self.range(bytes.len(), 60))),
                11..13 => {
                    let part = bytes[self.range(bytes.len(), 400)].to_vec();
                    bytes.splice(at..at, part);
                }
                13..15 => drop(bytes.splice(at..at, other[self.range(other.len(), 400)].to_vec())),
                _ => bytes.truncate(at),
            }
        }
        bytes
    }
}

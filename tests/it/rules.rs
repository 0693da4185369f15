//! Every rule's page is its test: each example on it is a small workspace, and the rule finds there what the page says.
//!
//! Under `### Gir funn` and `### Uten funn` stand fenced blocks; the info string is the file's path, then
//! `windows-1252` where it is not UTF-8, after `@revision` where the file belongs to an older revision. A line of `^^^` is
//! no part of the file: it marks what the rule points at on the line above, and may name the level; a single `^`
//! marks the start alone. An example with marks gives those findings and no other of the rule.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use jiff::civil::date;
use planverk::check::{check, rules};
use planverk::diagnostic::{Diagnostic, Level, Message, Rule};
use planverk::snapshot::Snapshot;
use planverk::text::{PlanPath, Span};
use planverk::tree::{Memory, MemoryWorld};
use planverk::words::Words;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

#[test]
fn every_page_says_what_its_rule_does() {
    let failures: Vec<String> = rules().flat_map(failures_of_page).collect();
    assert!(failures.is_empty(), "\n\n{}\n", failures.join("\n\n"));
}

#[test]
fn what_examples_are_given_has_no_errors() {
    let found = run(&BTreeMap::from([("", Files::new())])).1;
    let errors: Vec<&Diagnostic> = found.iter().filter(|one| one.level == Level::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn a_rule_has_one_name() {
    let mut names: Vec<&str> = rules().map(|rule| rule.id).collect();
    names.sort_unstable();
    let twice: Vec<_> = names.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

fn failures_of_page(rule: &'static Rule) -> Vec<String> {
    let mut failures = Vec::new();
    let headings: Vec<&str> = rule.doc.lines().filter(|line| line.starts_with('#')).collect();
    if headings.first() != Some(&&*format!("# {}", rule.id)) {
        failures.push(format!("does not begin with `# {}`", rule.id));
    }
    for part in ["## Hva", "## Hvorfor", "## Eksempel"] {
        if !headings.contains(&part) {
            failures.push(format!("has no `{part}`"));
        }
    }
    let examples = examples_of(rule);
    for example in &examples {
        let is_silent = example.heading.starts_with("Uten funn") && example.marks.is_empty();
        if !example.fires && !is_silent {
            failures.push(format!("«{}» is neither «Gir funn» nor without marks", example.heading));
        }
    }
    for (fires, name) in [(true, "Gir funn"), (false, "Uten funn")] {
        if !examples.iter().any(|example| example.fires == fires) {
            failures.push(format!("has no `### {name}`"));
        }
    }
    failures.extend(examples.iter().filter_map(Example::failure));
    failures.iter().map(|failure| format!("src/check/{}.md {failure}", rule.id)).collect()
}

// ---- Pages

type Files = BTreeMap<String, Vec<u8>>;

/// One example of a page: files, and what the rule finds in them.
struct Example {
    rule: &'static Rule,
    heading: &'static str,
    fires: bool,
    /// By revision; the empty name is the workspace as it stands.
    trees: BTreeMap<&'static str, Files>,
    marks: Vec<Spot>,
}

/// Where a finding begins. `length` and `level` are set where the page says them.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Spot {
    path: String,
    line: usize,
    column: usize,
    /// In characters, on its first line.
    length: Option<usize>,
    level: Option<Level>,
}

fn examples_of(rule: &'static Rule) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let mut lines = rule.doc.lines();
    while let Some(line) = lines.next() {
        let ticks = line.len() - line.trim_start_matches('`').len();
        if let Some(heading) = line.strip_prefix("### ") {
            let fires = heading.starts_with("Gir funn");
            let trees = BTreeMap::from([("", Files::new())]);
            examples.push(Example { rule, heading, fires, trees, marks: Vec::new() });
        } else if ticks >= 3 {
            let fence = &line[..ticks];
            let body: Vec<&str> = lines.by_ref().take_while(|line| *line != fence).collect();
            if let Some(example) = examples.last_mut() {
                example.add_file(line[ticks..].trim(), &body);
            }
        }
    }
    examples
}

impl Example {
    fn add_file(&mut self, info: &'static str, body: &[&str]) {
        let at = info.strip_prefix('@').and_then(|info| info.split_once(' '));
        let (revision, info) = at.unwrap_or(("", info));
        let in_windows_1252 = info.strip_suffix(" windows-1252");
        let path = in_windows_1252.unwrap_or(info).to_owned();
        let mut text = String::new();
        let mut line = 0;
        for written in body {
            if let Some(marks) = marks_in(written, &path, line) {
                self.marks.extend(marks);
            } else {
                text = text + written + "\n";
                line += 1;
            }
        }
        let bytes = match in_windows_1252 {
            Some(_) => encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(),
            None => text.into_bytes(),
        };
        self.trees.entry(revision).or_default().insert(path, bytes);
    }

    /// What the page promises and the rule does not keep, or what is wrong with any finding at all.
    fn failure(&self) -> Option<String> {
        let (snapshot, found) = run(&self.trees);
        let mut own: Vec<Spot> = Vec::new();
        let mut faults: Vec<String> = Vec::new();
        for finding in &found {
            faults.extend(faults_of(&snapshot, finding));
            if finding.rule == self.rule {
                own.push(spot(&snapshot, finding));
            }
        }
        own.sort();
        if faults.is_empty() && self.is_kept(&own) {
            return None;
        }
        let found = found.iter().filter(|finding| finding.rule == self.rule);
        let found =
            found.map(|one| format!("found     {}: {}", spot(&snapshot, one), say(&one.message)));
        let told = self.expectation().into_iter().chain(faults).chain(found);
        let lines: Vec<String> =
            std::iter::once(format!("«{}»", self.heading)).chain(told).collect();
        Some(lines.join("\n    "))
    }

    fn is_kept(&self, found: &[Spot]) -> bool {
        match (self.fires, self.marks.as_slice()) {
            (false, _) => found.is_empty(),
            (true, []) => !found.is_empty(),
            (true, marks) => {
                let mut marks = marks.to_vec();
                marks.sort();
                marks.len() == found.len()
                    && marks.iter().zip(found).all(|(mark, one)| mark.marks(one))
            }
        }
    }

    fn expectation(&self) -> Vec<String> {
        match (self.fires, self.marks.as_slice()) {
            (false, _) => vec!["expected  nothing".to_owned()],
            (true, []) => vec!["expected  something".to_owned()],
            (true, marks) => marks.iter().map(|mark| format!("expected  {mark}")).collect(),
        }
    }
}

/// The marks of a line that has nothing else: runs of `^`, and perhaps the level.
fn marks_in(written: &str, path: &str, lines_before: usize) -> Option<Vec<Spot>> {
    let (runs, word) = written.split_at(written.rfind('^')? + 1);
    let level = Level::from_word(word.trim());
    if lines_before == 0
        || runs.contains(|c| c != '^' && c != ' ')
        || (level.is_none() && !word.trim().is_empty())
    {
        return None;
    }
    let starts = runs
        .match_indices('^')
        .map(|(at, _)| at)
        .filter(|at| *at == 0 || runs.as_bytes()[at - 1] != b'^');
    let marks = starts.map(|column| {
        let length = runs[column..].bytes().take_while(|byte| *byte == b'^').count();
        let length = (length > 1).then_some(length);
        Spot { path: path.to_owned(), line: lines_before - 1, column, length, level }
    });
    Some(marks.collect())
}

// ---- Running

/// What every example stands in, unless it brings its own.
const SUPPLIED: [(&str, &str); 3] = [
    ("planverk.toml", "[planverk]\nversjon = 1\n"),
    (
        "plans/k/kommune.toml",
        "navn = \"Kommunen\"\nkommunenummer = \"0001\"\n\n[[organ]]\nid = \"bystyret\"\nnavn = \"Bystyret\"\nrolle = \"vedtar\"\n",
    ),
    (
        "plans/k/p/plan.toml",
        "id = \"p\"\ntittel = \"Planen\"\ntype = \"temaplan\"\nstatus = \"igangsatt\"\ndato = 2026-05-07\nperiode = { fra = 2026, til = 2030 }\n",
    ),
];

const CHAPTER: (&str, &str) = ("plans/k/p/01-innledning.md", "# Innledning\n\nDette er planen.\n");

fn run(trees: &BTreeMap<&str, Files>) -> (Snapshot, Vec<Diagnostic>) {
    let tree = |files: &Files| Memory::new(supplied(files));
    let revisions = trees.iter().map(|(name, files)| ((*name).to_owned(), tree(files))).collect();
    let world = MemoryWorld { files: tree(&trees[""]), revisions, today: date(2026, 6, 1) };
    let snapshot = Snapshot::load(&world, None).unwrap();
    let found = check(&snapshot);
    (snapshot, found)
}

fn supplied(files: &Files) -> Files {
    let is_chapter = |path: &String| {
        path.strip_prefix("plans/k/p/")
            .is_some_and(|name| name.starts_with(|c: char| c.is_ascii_digit()))
    };
    let chapter = (!files.keys().any(is_chapter)).then_some(CHAPTER);
    let given = SUPPLIED.into_iter().chain(chapter);
    let mut all: Files = given.map(|(path, text)| (path.to_owned(), text.into())).collect();
    all.extend(files.clone());
    all
}

// ---- Findings

/// What no finding may have: a place that is not there, or words that are not.
fn faults_of(snapshot: &Snapshot, finding: &Diagnostic) -> Vec<String> {
    let labels = finding.related.iter();
    let messages =
        labels.clone().map(|label| &label.message).chain([&finding.message]).chain(&finding.help);
    let words = messages.flat_map(faults_of_words);
    let places = labels.map(|label| &label.place).chain([&finding.primary]);
    let lost = places.filter(|place| !is_there(snapshot, &place.file, place.span));
    let lost = lost.map(|place| format!("no place  {place:?} of {}", finding.message.key));
    words.chain(lost).collect()
}

/// Whether the span lies in the text; the whole file or folder where there is no text.
fn is_there(snapshot: &Snapshot, file: &PlanPath, span: Span) -> bool {
    match snapshot.source(file) {
        Some(source) => source.text.get(span.range()).is_some(),
        None => span == Span::at(0),
    }
}

static FINDINGS: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let catalogue = include_str!("../../locales/nb/findings.ftl").to_owned();
    let mut bundle = FluentBundle::new_concurrent(vec!["nb".parse().unwrap()]);
    bundle.add_resource(FluentResource::try_new(catalogue).unwrap()).unwrap();
    bundle
});

/// A slot that nothing fills, told by Fluent itself; `Words` forgives it.
fn faults_of_words(message: &Message) -> Vec<String> {
    let Some(sentence) = FINDINGS.get_message(message.key).and_then(|found| found.value()) else {
        return vec![format!("no words  {}", message.key)];
    };
    let args: FluentArgs =
        message.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut faults = Vec::new();
    FINDINGS.format_pattern(sentence, Some(&args), &mut faults);
    faults.iter().map(|fault| format!("no words  {}: {fault}", message.key)).collect()
}

fn say(message: &Message) -> String {
    Words::new("nb").get(message.key, &message.args)
}

fn spot(snapshot: &Snapshot, finding: &Diagnostic) -> Spot {
    let place = &finding.primary;
    let path = place.file.as_str().to_owned();
    let level = Some(finding.level);
    let Some(source) = snapshot.source(&place.file) else {
        return Spot { path, line: 0, column: 0, length: Some(0), level };
    };
    let start = source.position(place.span.start);
    let first_line = place.span.slice(&source.text).lines().next().unwrap_or("");
    let length = Some(first_line.chars().count());
    Spot { path, line: start.line as usize, column: start.column as usize, length, level }
}

impl Spot {
    /// Whether this mark fits a finding's spot.
    fn marks(&self, found: &Self) -> bool {
        (&self.path, self.line, self.column) == (&found.path, found.line, found.column)
            && (self.length.is_none() || self.length == found.length)
            && (self.level.is_none() || self.level == found.level)
    }
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line + 1, self.column + 1)?;
        if let Some(length) = self.length {
            write!(f, ", {length} long")?;
        }
        self.level.map_or(Ok(()), |level| write!(f, ", {}", level.word()))
    }
}

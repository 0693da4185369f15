//! What a finding is: plain data. Only `report` puts it into words.

use crate::text::Place;
use std::collections::BTreeMap;

/// How serious a finding is. Ordered: `Info < Warning < Error`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Level {
    Info,
    Warning,
    Error,
}

impl Level {
    /// The word of `[regler]`, of `--deny` and of the machine-readable formats.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "advarsel",
            Self::Error => "feil",
        }
    }

    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Info, Self::Warning, Self::Error].into_iter().find(|level| level.word() == word)
    }
}

/// A rule: its identity and its default level. `doc` is the rule's page, compiled in.
#[derive(Debug)]
pub struct Rule {
    /// Names the fault itself, in kebab-case Norwegian.
    pub id: &'static str,
    pub level: Level,
    pub doc: &'static str,
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Rule {}

/// A sentence of the catalogue (`locales/*/*.ftl`) and what fills its slots.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Message {
    /// The id in the catalogue.
    pub key: &'static str,
    pub args: BTreeMap<&'static str, String>,
}

impl Message {
    #[must_use]
    pub fn new(key: &'static str) -> Self {
        Self { key, args: BTreeMap::new() }
    }

    /// Fills the slot `name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.args.insert(name, value.to_string());
        self
    }
}

/// A place with what it has to do with the finding.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Label {
    pub place: Place,
    pub message: Message,
}

/// A text put in place of another, which is empty where something is put in.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Edit {
    pub place: Place,
    pub replacement: String,
}

impl Edit {
    #[must_use]
    pub fn new(place: Place, replacement: impl Into<String>) -> Self {
        Self { place, replacement: replacement.into() }
    }
}

/// What mends a finding without anyone's judgement: all of the edits, or none of them.
///
/// Applied to what the finding was found in, it takes the finding away and leaves everything else as it was.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Fix {
    pub edits: Vec<Edit>,
}

impl Fix {
    /// Puts `replacement` in place of what stands at `place`.
    #[must_use]
    pub fn replace(place: Place, replacement: impl Into<String>) -> Self {
        Self { edits: vec![Edit::new(place, replacement)] }
    }
}

/// So many related places a finding has at most.
const MOST_RELATED: usize = 50;

/// One finding. `primary` is a field, so it can not be missing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    pub rule: &'static Rule,
    pub level: Level,
    pub message: Message,
    pub primary: Place,
    pub related: Vec<Label>,
    /// What the writer can do about it.
    pub help: Option<Message>,
    /// What `planverk check --fix` does about it.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// A finding at the rule's own level.
    #[must_use]
    pub fn new(rule: &'static Rule, primary: Place, message: Message) -> Self {
        let (related, help, fix) = (Vec::new(), None, None);
        Self { rule, level: rule.level, message, primary, related, help, fix }
    }

    #[must_use]
    pub fn at_level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// With another place, unless there are so many already that nobody would look at them.
    #[must_use]
    pub fn related(mut self, place: Place, message: Message) -> Self {
        if self.related.len() < MOST_RELATED {
            self.related.push(Label { place, message });
        }
        self
    }

    #[must_use]
    pub fn help(mut self, message: Message) -> Self {
        self.help = Some(message);
        self
    }

    #[must_use]
    pub fn fix(mut self, fix: impl Into<Option<Fix>>) -> Self {
        self.fix = fix.into();
        self
    }
}

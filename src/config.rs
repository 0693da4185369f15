//! `planverk.toml`: the settings of a workspace.

use crate::diagnostic::Level;
use crate::syntax::{At, Fault, keywords, read_toml};
use crate::text::{Place, PlanPath, Span};
use std::collections::BTreeMap;

/// The file that marks the root of a workspace.
pub const CONFIG_FILE: &str = "planverk.toml";

/// The version of the format that this program reads.
pub const FORMAT: i64 = 1;

/// `lix` where the file does not say it: above this, text is very hard to read.
pub const LIX: i64 = 55;

keywords! {
    /// What a rule is set to in `[regler]`.
    pub enum Setting {
        Error = "feil",
        Warning = "advarsel",
        Info = "info",
        Off = "av",
    }
}

impl Setting {
    /// The level of the rule's findings; nothing where the rule is off.
    #[must_use]
    pub fn level(self) -> Option<Level> {
        match self {
            Self::Error => Some(Level::Error),
            Self::Warning => Some(Level::Warning),
            Self::Info => Some(Level::Info),
            Self::Off => None,
        }
    }
}

/// The settings, each with its default where the file is silent.
#[derive(Clone, Debug)]
pub struct Config {
    /// The version of the format that the workspace is written for.
    pub format: Option<At<i64>>,
    pub theme: String,
    /// The output folder, relative to the root.
    pub out: At<String>,
    /// The language of findings: `nb`, `nn`, `en`; the system decides where nothing is said.
    pub lang: Option<At<String>>,
    /// What is set for each rule, at the place of the rule's name.
    pub rules: BTreeMap<String, At<Setting>>,
    /// The highest LIX of a chapter that is not told.
    pub lix: i64,
    /// Terms to use, and the variants not to use.
    pub terms: Vec<(At<String>, Vec<At<String>>)>,
}

const TOP_KEYS: &[&str] = &["planverk", "regler", "begreper"];

impl Config {
    /// Reads the settings from the text of `planverk.toml`.
    #[must_use]
    pub fn read(file: &PlanPath, text: &str) -> (Self, Vec<Fault>) {
        read_toml(file, text, 0, TOP_KEYS, |top| {
            let mut config = Self::defaults(file);
            top.table("planverk", "planverk", |own| {
                config.format = own.integer("versjon");
                if let Some(theme) = own.text("tema") {
                    config.theme = theme.value;
                }
                if let Some(out) = own.text("ut") {
                    config.out = out;
                }
                config.lang = own.text("spraak");
                if let Some(lix) = own.integer("lix") {
                    config.lix = lix.value;
                }
            });
            let rules = top.entries("regler", |fields, key| fields.keyword(key));
            let at_name = |(name, set): (At<String>, At<Setting>)| {
                (name.value, At { value: set.value, place: name.place })
            };
            config.rules = rules.into_iter().map(at_name).collect();
            config.terms = top.entries("begreper", |fields, key| Some(fields.texts(key)));
            config
        })
    }

    /// The settings of a workspace whose `planverk.toml` says nothing.
    #[must_use]
    pub fn defaults(file: &PlanPath) -> Self {
        let place = Place { file: file.clone(), span: Span::at(0) };
        let default = |word: &str| At { value: word.to_owned(), place: place.clone() };
        Self {
            format: None,
            theme: "standard".to_owned(),
            out: default("build"),
            lang: None,
            rules: BTreeMap::new(),
            lix: LIX,
            terms: Vec::new(),
        }
    }

    /// Whether `[regler]` turns the rule off.
    #[must_use]
    pub fn turns_off(&self, rule: &str) -> bool {
        self.rules.get(rule).is_some_and(|set| set.value == Setting::Off)
    }
}

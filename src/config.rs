//! `planverk.toml`: the settings of a workspace.

use crate::diagnostic::Level;
use crate::syntax::{At, Fault, read_toml};
use crate::text::PlanPath;
use std::collections::BTreeMap;

/// The file that marks the root of a workspace.
pub const CONFIG_FILE: &str = "planverk.toml";

/// What a rule is set to in `[regler]`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Setting {
    Off,
    Level(Level),
}

/// The settings, each with its default where the file is silent.
#[derive(Clone, Debug)]
pub struct Config {
    pub theme: String,
    /// The output folder, relative to the root.
    pub out: At<String>,
    /// The language of findings: `nb`, `nn`, `en`.
    pub lang: String,
    /// Rules whose level is set: the rule's name with its place, and the setting.
    pub rules: BTreeMap<String, (At<String>, Option<Setting>)>,
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
                own.integer("versjon");
                if let Some(theme) = own.text("tema") {
                    config.theme = theme.value;
                }
                if let Some(out) = own.text("ut") {
                    config.out = out;
                }
                if let Some(lang) = own.text("spraak") {
                    config.lang = lang.value;
                }
            });
            let rules = top.entries("regler", |fields, key| fields.text(key));
            config.rules = rules.into_iter().map(setting).collect();
            config.terms = top.entries("begreper", |fields, key| Some(fields.texts(key)));
            config
        })
    }

    /// The settings of a workspace whose `planverk.toml` says nothing.
    #[must_use]
    pub fn defaults(file: &PlanPath) -> Self {
        let place = crate::text::Place { file: file.clone(), span: crate::text::Span::at(0) };
        Self {
            theme: "standard".to_owned(),
            out: At { value: "build".to_owned(), place },
            lang: "nb".to_owned(),
            rules: BTreeMap::new(),
            terms: Vec::new(),
        }
    }
}

fn setting((name, word): (At<String>, At<String>)) -> (String, (At<String>, Option<Setting>)) {
    let setting = if word.value == "av" {
        Some(Setting::Off)
    } else {
        Level::from_word(&word.value).map(Setting::Level)
    };
    (name.value.clone(), (word.map(|_| name.value), setting))
}

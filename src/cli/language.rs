//! The language that the program speaks: what is asked for, else the workspace's, else the system's, else bokmål.

use super::arguments::Language;
use crate::config::{CONFIG_FILE, Config};
use crate::text::PlanPath;
use crate::tree::{TEXT_LIMIT, find_root};
use crate::words::Words;
use clap::ValueEnum;
use std::ffi::OsString;
use std::path::Path;

/// The words for a command that was asked for, about the plans in a folder.
pub(super) fn words(stated: Option<Language>, folder: &Path) -> Words {
    let language = stated.or_else(|| of_workspace(folder)).or_else(of_system);
    Words::new(language.unwrap_or(Language::Nb).word())
}

/// The words for help and mistakes, when the arguments are not understood yet.
pub(super) fn words_before(arguments: &[OsString]) -> Words {
    words(stated(arguments), Path::new("."))
}

fn stated(arguments: &[OsString]) -> Option<Language> {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(argument) = arguments.next() {
        let (name, value) = argument.split_once('=').unwrap_or((argument, ""));
        if ["--spraak", "--språk"].contains(&name) {
            let value = if value.is_empty() { arguments.next()? } else { value };
            return Language::from_word(value);
        }
    }
    None
}

/// `spraak` in `planverk.toml`. What is wrong with the file is told by the checks.
fn of_workspace(folder: &Path) -> Option<Language> {
    let file = find_root(&std::path::absolute(folder).ok()?)?.join(CONFIG_FILE);
    let about = file.symlink_metadata().ok()?;
    if !about.is_file() || about.len() > TEXT_LIMIT {
        return None;
    }
    let text = std::fs::read_to_string(file).ok()?;
    let (config, _) = Config::read(&PlanPath::new(CONFIG_FILE).ok()?, &text);
    Language::from_word(&config.lang?.value)
}

/// The first of the languages that the person has chosen, as `nn-NO`, that is one of ours.
fn of_system() -> Option<Language> {
    sys_locale::get_locales().find_map(|locale| match locale.split('-').next()? {
        "no" => Some(Language::Nb),
        language => Language::from_word(language),
    })
}

impl Language {
    /// The word of `spraak`.
    fn word(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::value_variants().iter().copied().find(|language| language.word() == word)
    }
}

//! `planverk rules`: every rule, with its level and what it is about.

use super::arguments::{RulesArguments, RulesFormat};
use super::output;
use crate::check::{TEMPLATE, THEME, grouped_rules};
use crate::report::rules::{RuleGroup, human, json, markdown};
use crate::words::Words;
use std::process::ExitCode;

pub(super) fn run(arguments: &RulesArguments, words: Words) -> ExitCode {
    let groups = groups();
    output::print(&match arguments.format {
        RulesFormat::Human => human(&groups, words, output::style(&std::io::stdout())),
        RulesFormat::Json => json(&groups),
        // The page leads to the rules' own, which are in bokmål.
        RulesFormat::Markdown => markdown(&groups, Words::new("nb")),
    });
    ExitCode::SUCCESS
}

/// Every rule there is: those of the checks, and those that only building can raise.
pub(super) fn groups() -> Vec<RuleGroup> {
    let of_building = ("bygging", vec![&TEMPLATE, &THEME]);
    let all = grouped_rules().into_iter().chain([of_building]);
    all.map(|(name, rules)| RuleGroup { name, rules }).collect()
}

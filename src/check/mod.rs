//! What is right and wrong: the rules, and running them over a snapshot.
//!
//! A rule is data; its page (`x.md` beside the code) is compiled in, printed by `planverk explain` and run as its test.

mod adopted_revision;
mod as_toml;
mod broken_links;
mod chapter_head;
mod duplicates;
mod encoding;
mod faults;
mod fields;
mod first_files;
mod glyphs;
mod goals;
mod header_row;
mod headings;
mod legible;
mod listed_twice;
mod markup;
mod misplaced;
mod missing_file;
mod numbers;
mod once;
mod oversize;
mod pictures;
mod plan_prose;
mod process;
mod prose;
mod references;
mod run;
mod silence;
mod succession;
mod toml_syntax;
mod undated;
mod uneven;
mod values;

pub use glyphs::undrawable;
pub use numbers::{ProposedChecks, proposed_checks};
use once::{MOST_SHOWN, once};
pub use oversize::OVERSIZE;
pub use plan_prose::{FileProse, PlanProse};
pub use run::{check, set_levels};
pub use succession::inheritance::is_told_whole as succession_is_told_whole;

use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{File, PlanIx};
use crate::snapshot::Snapshot;
use crate::text::Span;

/// One check: the rules it can raise, and how it is run.
pub struct Check {
    pub rules: &'static [&'static Rule],
    pub run: Run,
}

/// What a check looks at in one go. All are run in parallel.
pub enum Run {
    File(fn(&Snapshot, &File, &mut Vec<Diagnostic>)),
    Plan(fn(&Snapshot, PlanIx, &mut Vec<Diagnostic>)),
    Prose(fn(&Snapshot, &PlanProse<'_>, &mut Vec<Diagnostic>)),
    Workspace(fn(&Snapshot, &mut Vec<Diagnostic>)),
}

/// Checks of one kind.
pub struct Group {
    /// In the catalogue it is `regelgruppe-<name>`.
    pub name: &'static str,
    pub checks: &'static [Check],
}

/// Every check. A new rule is a file, its page, and a line here.
pub const GROUPS: &[Group] = &[
    Group {
        name: "referanser",
        checks: &[
            encoding::CHECK,
            toml_syntax::CHECK,
            fields::CHECK,
            chapter_head::CHECK,
            oversize::CHECK,
            values::OF_PLANS,
            values::OF_WORKSPACE,
            first_files::CHECK,
            misplaced::OF_PLANS,
            misplaced::OF_WORKSPACE,
            duplicates::OF_PLANS,
            duplicates::OF_WORKSPACE,
            listed_twice::OF_PLANS,
            listed_twice::OF_KOMMUNER,
            references::CHECK,
            broken_links::CHECK,
            adopted_revision::OF_PLANS,
            adopted_revision::OF_WORKSPACE,
        ],
    },
    Group {
        name: "erstatning",
        checks: &[
            succession::ring::CHECK,
            succession::status::CHECK,
            succession::entry::CHECK,
            succession::inheritance::CHECK,
            succession::unreplaced::CHECK,
            succession::case::CHECK,
            succession::stale_link::CHECK,
            succession::validity::CHECK,
            succession::duplicate::CHECK,
            succession::hierarchy::CHECK,
        ],
    },
    Group {
        name: "maal",
        checks: &[
            goals::parents::CHECK,
            goals::pursued::CHECK,
            goals::served::CHECK,
            goals::tiltak_rule::CHECK,
            goals::bare_tiltak::CHECK,
            goals::deadlines::CHECK,
            goals::funding::CHECK,
            goals::indicators::CHECK,
            goals::sdgs::CHECK,
            goals::steps::CHECK,
            goals::placed::CHECK,
        ],
    },
    Group { name: "tall", checks: &[uneven::CHECK, numbers::CHECK] },
    Group {
        name: "tekst",
        checks: &[
            headings::CHECK,
            header_row::CHECK,
            pictures::CHECK,
            missing_file::CHECK,
            markup::CHECK,
            glyphs::CHECK,
            prose::NUMBERED,
            prose::LINK_TEXT,
            prose::PLACEHOLDER,
            prose::DATES,
            prose::TERMS,
            prose::HEAVY,
            prose::REPEATED,
            prose::MISQUOTED,
            prose::IDENTITY,
        ],
    },
    Group {
        name: "prosess",
        checks: &[
            undated::CHECK,
            process::order::CHECK,
            process::hearing_length::CHECK,
            process::assessed::CHECK,
            process::bodies::CHECK,
            process::consequences::CHECK,
            process::attached::CHECK,
            process::adoption::OF_PLANS,
            process::adoption::OF_REGISTERS,
            process::revision_due::CHECK,
            process::since::CHECK,
        ],
    },
];

/// Every check, in the order of the groups.
fn checks() -> impl Iterator<Item = &'static Check> {
    GROUPS.iter().flat_map(|group| group.checks)
}

/// The rules by the name of their group; the rule on exceptions has one of its own.
#[must_use]
pub fn grouped_rules() -> Vec<(&'static str, Vec<&'static Rule>)> {
    let rules =
        |group: &Group| group.checks.iter().flat_map(|check| check.rules).copied().collect();
    let of_checks = GROUPS.iter().map(|group| (group.name, rules(group)));
    of_checks.chain([("unntak", silence::RULES.to_vec())]).collect()
}

/// Every rule, in the order of the checks.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    checks().flat_map(|check| check.rules).chain(silence::RULES).copied()
}

/// What is found when documents are made: rules without a check, whose pages have no examples that are run.
pub static TEMPLATE: Rule =
    Rule { id: "mal-feil", level: Level::Error, doc: include_str!("mal-feil.md") };
pub static THEME: Rule =
    Rule { id: "tema-feil", level: Level::Error, doc: include_str!("tema-feil.md") };

/// The rules that a workspace may name: all, and those of what documents are made with.
pub fn known_rules() -> impl Iterator<Item = &'static Rule> {
    rules().chain([&TEMPLATE, &THEME])
}

/// What the TOML parser's words about a place mean: where, what is wrong, and what to do.
pub fn explain_toml(text: &str, span: Span, message: &str) -> (Span, Message, Message) {
    let told = toml_syntax::explain(text, span, message);
    (told.span, told.headline, told.help)
}

/// Names for a message's slot `liste`: «`a`, `b`».
fn list<T: std::fmt::Display>(names: impl IntoIterator<Item = T>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

//! What is right and wrong: the rules, and running them over a snapshot.
//!
//! A rule is data; its page (`x.md` beside the code) is compiled in, printed by `planverk explain` and run as its test.

mod run;
mod silence;

pub use run::check;

use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{File, PlanIx};
use crate::snapshot::Snapshot;

/// One check: the rules it can raise, and how it is run.
pub struct Check {
    pub rules: &'static [&'static Rule],
    pub run: Run,
}

/// What a check looks at in one go. Files and plans are checked in parallel.
pub enum Run {
    File(fn(&Snapshot, &File, &mut Vec<Diagnostic>)),
    Plan(fn(&Snapshot, PlanIx, &mut Vec<Diagnostic>)),
    Workspace(fn(&Snapshot, &mut Vec<Diagnostic>)),
}

/// Every check. A new rule is a file, its page, and a line here.
pub const CHECKS: &[Check] = &[];

/// Every rule, in the order of the checks.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    CHECKS
        .iter()
        .flat_map(|check| check.rules.iter().copied())
        .chain(silence::RULES.iter().copied())
}

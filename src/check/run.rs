//! Running all checks, then the settings and the silencers over what they found.

use super::{Check, PlanProse, Run, checks, silence};
use crate::diagnostic::{Diagnostic, Message, Rule};
use crate::model::{File, PlanIx};
use crate::snapshot::Snapshot;
use rayon::prelude::*;
use std::cell::LazyCell;

/// So many findings of one rule are told in one file.
const MOST_TOLD: usize = 1_000;

/// Every finding of a snapshot, in no particular order. What is off is not looked for.
#[must_use]
pub fn check(snapshot: &Snapshot) -> Vec<Diagnostic> {
    let is_on = |rule: &&Rule| !snapshot.config.turns_off(rule.id);
    let is_wanted = |check: &&Check| check.rules.is_empty() || check.rules.iter().any(is_on);
    let checks: Vec<&Check> = checks().filter(is_wanted).collect();
    let of_files = snapshot.files.par_iter().flat_map_iter(|file| of_file(snapshot, &checks, file));
    let plans = PlanIx::try_from(snapshot.model.plans.len()).unwrap_or(PlanIx::MAX);
    let of_plans = (0..plans).into_par_iter();
    let of_plans = of_plans.flat_map_iter(|plan| of_plan(snapshot, &checks, plan));
    let of_workspace = checks.par_iter().flat_map_iter(|check| of_all(snapshot, check));
    let mut found: Vec<Diagnostic> = of_files.chain(of_plans).chain(of_workspace).collect();
    silence::apply(snapshot, &mut found);
    found.retain_mut(|diagnostic| configure(snapshot, diagnostic));
    limited(found)
}

fn of_file(snapshot: &Snapshot, checks: &[&Check], file: &File) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for check in checks {
        if let Run::File(run) = check.run {
            run(snapshot, file, &mut found);
        }
    }
    found
}

fn of_plan(snapshot: &Snapshot, checks: &[&Check], plan: PlanIx) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let prose = LazyCell::new(|| PlanProse::of(snapshot, plan));
    for check in checks {
        match check.run {
            Run::Plan(run) => run(snapshot, plan, &mut found),
            Run::Prose(run) => run(snapshot, &prose, &mut found),
            Run::File(_) | Run::Workspace(_) => {}
        }
    }
    found
}

fn of_all(snapshot: &Snapshot, check: &Check) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let Run::Workspace(run) = check.run {
        run(snapshot, &mut found);
    }
    found
}

/// Gives findings the levels of `[regler]`. None is taken away: what holds a document back is told also where its rule
/// is off.
pub fn set_levels(snapshot: &Snapshot, found: &mut [Diagnostic]) {
    for diagnostic in found {
        configure(snapshot, diagnostic);
    }
}

/// Of each rule's findings in one file the first, and how many there are besides.
fn limited(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    if found.len() <= MOST_TOLD {
        return found;
    }
    found.sort_by(|a, b| (a.rule.id, &a.primary).cmp(&(b.rule.id, &b.primary)));
    let alike =
        |a: &Diagnostic, b: &Diagnostic| a.rule == b.rule && a.primary.file == b.primary.file;
    let mut told = Vec::with_capacity(found.len());
    for group in found.chunk_by(alike) {
        let (shown, rest) = group.split_at(group.len().min(MOST_TOLD));
        told.extend_from_slice(shown);
        told.extend(besides(rest));
    }
    told
}

fn besides(rest: &[Diagnostic]) -> Option<Diagnostic> {
    let first = rest.first()?;
    let level = rest.iter().map(|one| one.level).max()?;
    let message = Message::new("for-stort-flere").with("antall", rest.len());
    let told = Diagnostic::new(first.rule, first.primary.clone(), message).at_level(level);
    Some(told.help(Message::new("for-stort-hjelp-flere")))
}

/// Sets the level of `[regler]`; false where the rule is off.
fn configure(snapshot: &Snapshot, diagnostic: &mut Diagnostic) -> bool {
    let Some(set) = snapshot.config.rules.get(diagnostic.rule.id) else { return true };
    set.level().inspect(|level| diagnostic.level = *level).is_some()
}

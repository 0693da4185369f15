//! Running all checks, then the settings and the silencers over what they found.

use super::{Run, checks, silence};
use crate::diagnostic::Diagnostic;
use crate::model::PlanIx;
use crate::snapshot::Snapshot;
use rayon::prelude::*;

/// Every finding of a snapshot, in no particular order.
#[must_use]
pub fn check(snapshot: &Snapshot) -> Vec<Diagnostic> {
    let of_files = snapshot.files.par_iter().flat_map_iter(|file| {
        let mut found = Vec::new();
        for check in checks() {
            if let Run::File(run) = check.run {
                run(snapshot, file, &mut found);
            }
        }
        found
    });
    let plans = PlanIx::try_from(snapshot.model.plans.len()).unwrap_or(PlanIx::MAX);
    let of_plans = (0..plans).into_par_iter().flat_map_iter(|plan| {
        let mut found = Vec::new();
        for check in checks() {
            if let Run::Plan(run) = check.run {
                run(snapshot, plan, &mut found);
            }
        }
        found
    });
    let mut found: Vec<Diagnostic> = of_files.chain(of_plans).collect();
    for check in checks() {
        if let Run::Workspace(run) = check.run {
            run(snapshot, &mut found);
        }
    }
    silence::apply(snapshot, &mut found);
    found.retain_mut(|diagnostic| configure(snapshot, diagnostic));
    found
}

/// Sets the level of `[regler]`; false where the rule is off.
fn configure(snapshot: &Snapshot, diagnostic: &mut Diagnostic) -> bool {
    let Some(set) = snapshot.config.rules.get(diagnostic.rule.id) else { return true };
    set.level().inspect(|level| diagnostic.level = *level).is_some()
}

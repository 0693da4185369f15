//! `planverk check --siden`: only what an older version does not have.

use crate::diagnostic::Diagnostic;
use crate::report::{Report, Summary, how_many, identities};
use crate::snapshot::Snapshot;
use crate::text::PlanPath;
use std::collections::BTreeMap;

/// Takes away the findings that are also in the older version, and there speak of as much; tells how many they were.
/// Both lists are sorted.
pub(super) fn keep_new(
    findings: &mut Vec<Diagnostic>,
    now: &Snapshot,
    (old, old_findings): (&Snapshot, &[Diagnostic]),
) -> usize {
    let known: BTreeMap<String, u64> =
        names(old, old_findings).into_iter().zip(old_findings.iter().map(how_many)).collect();
    let before = findings.len();
    let mut own = names(now, findings).into_iter();
    findings.retain(|finding| {
        let earlier = own.next().and_then(|name| known.get(&name));
        earlier.is_none_or(|earlier| *earlier < how_many(finding))
    });
    before - findings.len()
}

fn names(snapshot: &Snapshot, findings: &[Diagnostic]) -> Vec<String> {
    identities(&Report {
        diagnostics: findings,
        summary: Summary::of(findings, 0),
        source_of: &|path: &PlanPath| snapshot.source(path),
        folder: "",
    })
}

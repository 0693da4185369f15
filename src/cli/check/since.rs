//! `planverk check --siden`: only what an older version does not have.

use crate::diagnostic::Diagnostic;
use crate::report::{Report, Summary, how_many, identities};
use crate::snapshot::Snapshot;
use crate::text::PlanPath;
use std::collections::BTreeMap;

/// An older version and what was found in it, sorted.
pub(super) struct Since {
    pub old: Snapshot,
    pub findings: Vec<Diagnostic>,
}

impl Since {
    /// Takes away the findings that are also in the older version, and there speak of as much; tells how many they
    /// were. The findings are sorted.
    pub fn keep_new(&self, findings: &mut Vec<Diagnostic>, now: &Snapshot) -> usize {
        let old = names(&self.old, &self.findings).into_iter();
        let known: BTreeMap<String, u64> = old.zip(self.findings.iter().map(how_many)).collect();
        let before = findings.len();
        let mut own = names(now, findings).into_iter();
        findings.retain(|finding| {
            let earlier = own.next().and_then(|name| known.get(&name));
            earlier.is_none_or(|earlier| *earlier < how_many(finding))
        });
        before - findings.len()
    }
}

fn names(snapshot: &Snapshot, findings: &[Diagnostic]) -> Vec<String> {
    identities(&Report {
        diagnostics: findings,
        summary: Summary::of(findings, 0),
        source_of: &|path: &PlanPath| snapshot.source(path),
        folder: "",
    })
}

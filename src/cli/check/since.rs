//! `planverk check --siden`: only what an older version does not have.

use crate::diagnostic::Diagnostic;
use crate::report::{self, Report, Summary, how_many, identities, identities_anywhere};
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
    /// were. The findings are sorted. Those of files with another name now are known by what they say.
    pub fn keep_new(&self, findings: &mut Vec<Diagnostic>, now: &Snapshot) -> usize {
        let before = findings.len();
        keep_unknown(findings, now, (&self.old, &self.findings), identities);
        let is_gone = |finding: &&Diagnostic| now.entry(&finding.primary.file).is_none();
        let gone: Vec<Diagnostic> = self.findings.iter().filter(is_gone).cloned().collect();
        let is_come = |finding: &Diagnostic| self.old.entry(&finding.primary.file).is_none();
        let (mut come, stayed) = std::mem::take(findings).into_iter().partition(is_come);
        keep_unknown(&mut come, now, (&self.old, &gone), identities_anywhere);
        *findings = stayed;
        findings.extend(come);
        report::sort(findings);
        before - findings.len()
    }
}

/// Takes away the findings that have the name of an older one which speaks of as much.
fn keep_unknown(
    findings: &mut Vec<Diagnostic>,
    now: &Snapshot,
    (old, old_findings): (&Snapshot, &[Diagnostic]),
    name: fn(&Report<'_>) -> Vec<String>,
) {
    let names = |snapshot: &Snapshot, findings: &[Diagnostic]| {
        name(&Report {
            diagnostics: findings,
            summary: Summary::of(findings, 0),
            source_of: &|path: &PlanPath| snapshot.source(path),
            folder: "",
        })
    };
    let known = names(old, old_findings).into_iter().zip(old_findings.iter().map(how_many));
    let known: BTreeMap<String, u64> = known.collect();
    let mut own = names(now, findings).into_iter();
    findings.retain(|finding| {
        let earlier = own.next().and_then(|name| known.get(&name));
        earlier.is_none_or(|earlier| *earlier < how_many(finding))
    });
}

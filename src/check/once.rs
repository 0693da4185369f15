//! Findings that say the same are told once.

use super::silence;
use crate::diagnostic::{Diagnostic, Message};
use crate::snapshot::Snapshot;
use std::collections::BTreeMap;

/// So many of the other places are shown.
pub(super) const MOST_SHOWN: usize = 3;

/// Findings that differ in place alone become one, at the first of the places: `antall` counts them, and the label
/// `also` stands at some of the others; one fix mends them all. A silenced finding stays by itself, so that its
/// silencer has something to do.
pub(super) fn once(
    snapshot: &Snapshot,
    mut findings: Vec<Diagnostic>,
    also: &'static str,
) -> Vec<Diagnostic> {
    findings.sort_by(|a, b| a.primary.cmp(&b.primary));
    let (silenced, open): (Vec<_>, Vec<_>) =
        findings.into_iter().partition(|one| silence::covers(snapshot, one.rule, &one.primary));
    let mut alike: BTreeMap<_, Vec<Diagnostic>> = BTreeMap::new();
    for one in open {
        let is_mended = one.fix.is_some();
        let said = (one.rule.id, one.level, one.message.clone(), one.help.clone(), is_mended);
        alike.entry(said).or_default().push(one);
    }
    let groups = silenced.into_iter().map(|one| vec![one]).chain(alike.into_values());
    groups.filter_map(|group| told(group, also)).collect()
}

fn told(group: Vec<Diagnostic>, also: &'static str) -> Option<Diagnostic> {
    let count = group.len();
    let mut group = group.into_iter();
    let mut first = group.next()?;
    first.message = first.message.with("antall", count);
    for (at, other) in group.enumerate() {
        if let (Some(fix), Some(further)) = (&mut first.fix, other.fix) {
            fix.edits.extend(further.edits);
        }
        if at < MOST_SHOWN {
            first = first.related(other.primary, Message::new(also));
        }
    }
    Some(first)
}

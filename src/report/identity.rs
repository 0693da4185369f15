//! What makes a finding the same finding when lines have moved.

use super::Report;
use crate::diagnostic::Diagnostic;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// For each finding a name of 32 hexadecimal digits that no other has, from its rule, its file, what it says (but for
/// how many) and the text it marks. Those that are alike in all of it are told apart by their order.
#[must_use]
pub fn identities(report: &Report<'_>) -> Vec<String> {
    named(report, |diagnostic| report.in_repository(&diagnostic.primary.file))
}

/// The same without the file: what stays when a file gets another name or is moved.
#[must_use]
pub fn identities_anywhere(report: &Report<'_>) -> Vec<String> {
    named(report, |_| String::new())
}

fn named(report: &Report<'_>, file: impl Fn(&Diagnostic) -> String) -> Vec<String> {
    let mut alike: BTreeMap<[u8; 32], u32> = BTreeMap::new();
    let named = report.diagnostics.iter().map(|diagnostic| {
        let own = digest(diagnostic, &file(diagnostic), report);
        let earlier = alike.entry(own).or_default();
        let numbered = Sha256::new().chain_update(own).chain_update(earlier.to_be_bytes());
        *earlier += 1;
        let name = numbered.finalize().first_chunk().map_or(0, |first| u128::from_be_bytes(*first));
        format!("{name:032x}")
    });
    named.collect()
}

/// How many places, or things, a finding speaks of.
#[must_use]
pub fn how_many(diagnostic: &Diagnostic) -> u64 {
    let counts = diagnostic.message.args.iter().filter(|(name, _)| name.starts_with(COUNT));
    counts.filter_map(|(_, count)| count.parse::<u64>().ok()).fold(0, u64::saturating_add)
}

/// The slots of sentences that begin so are counts.
const COUNT: &str = "antall";

fn digest(diagnostic: &Diagnostic, file: &str, report: &Report<'_>) -> [u8; 32] {
    let place = &diagnostic.primary;
    let marked = (report.source_of)(&place.file).map_or("", |file| place.span.slice(&file.text));
    let message = &diagnostic.message;
    let what = message.args.iter().filter(|(name, _)| !name.starts_with(COUNT));
    let said = what.flat_map(|(name, value)| [*name, value.as_str()]);
    let parts = [diagnostic.rule.id, file, marked, message.key];
    let mut hash = Sha256::new();
    for part in parts.into_iter().chain(said) {
        // With its length before it, no part can pass for the end of another.
        hash.update(part.len().to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

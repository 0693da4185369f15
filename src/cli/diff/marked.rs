//! `planverk diff --format pdf`: each plan that changed, with the changes marked in it.

use crate::artifact::{Fault, Names, redline};
use crate::cli::build::{Blame, write};
use crate::cli::output::{self, Failure, sentence, shown};
use crate::diagnostic::Diagnostic;
use crate::diff::{Change, Kind, Thing};
use crate::model::PlanIx;
use crate::render::sandbox::Sandbox;
use crate::report::changes::Review;
use crate::report::{self, Report, Summary};
use crate::resources::Resources;
use crate::text::PlanPath;
use crate::words::Words;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Writes a document for each plan with text in both versions, and tells why where it can not; whether it could for all.
pub(super) fn run(
    review: &Review<'_>,
    names: Names<'_>,
    out: &Path,
    sandbox: &Sandbox,
    words: Words,
) -> Result<bool, Failure> {
    let resources = resources(review);
    let (mut written, mut findings) = (0, Vec::new());
    for (old, new) in plans(review) {
        match document(review, names, &resources, sandbox, (old, new)) {
            Ok(pdf) => {
                write(&file(review, out, new), &pdf)?;
                written += 1;
            }
            Err(fault) => {
                let plan = Some(review.new.model.plan(new));
                let blame = Blame { snapshot: review.new, resources: &resources, plan };
                findings.push(blame.finding(&fault));
            }
        }
    }
    tell(review, &findings, words);
    let slots = [("antall", written.to_string()), ("mappe", shown(out))];
    output::print(&format!("{}\n", sentence(words, "skrev-i-alt", &slots)));
    Ok(findings.is_empty())
}

fn file(review: &Review<'_>, out: &Path, plan: PlanIx) -> PathBuf {
    let model = &review.new.model;
    let folder = model.plan(plan).dir.as_ref().map_or("", |dir| dir.name());
    out.join(&model.kommune_of(plan).id).join(folder).join("endringer.pdf")
}

fn tell(review: &Review<'_>, findings: &[Diagnostic], words: Words) {
    let report = Report {
        diagnostics: findings,
        summary: Summary::of(findings, findings.len()),
        source_of: &|path: &PlanPath| review.new.source(path),
        folder: "",
    };
    if !findings.is_empty() {
        output::note(&report::human(&report, words, output::style(&std::io::stderr())));
    }
}

/// The plans that the changes are about, as both versions have them.
fn plans(review: &Review<'_>) -> Vec<(PlanIx, PlanIx)> {
    let (old, new) = (&review.old.model, &review.new.model);
    let renamed = review.changes.iter().filter_map(|change| {
        let [was, is] = [change.old.as_ref()?, change.new.as_ref()?];
        (is.kind == Kind::Plan).then_some((is.plan?, was.plan?))
    });
    let renamed: BTreeMap<PlanIx, PlanIx> = renamed.collect();
    let changed = review.changes.iter().filter_map(|change| {
        let still_there = |plan: PlanIx| new.plan_called(&old.plan_ref(plan));
        plan_of(change.new.as_ref()).or_else(|| still_there(plan_of(change.old.as_ref())?))
    });
    let changed: BTreeSet<PlanIx> = changed.collect();
    let both = changed.into_iter().filter_map(|plan| {
        let before = renamed.get(&plan).copied().or_else(|| old.plan_called(&new.plan_ref(plan)));
        Some((before?, plan))
    });
    let has_text = |(was, is): &(PlanIx, PlanIx)| {
        !old.plan(*was).chapters.is_empty() && !new.plan(*is).chapters.is_empty()
    };
    both.filter(has_text).collect()
}

fn plan_of(thing: Option<&Thing>) -> Option<PlanIx> {
    thing.and_then(|thing| thing.plan)
}

/// A workspace's own templates and themes would run in this process.
fn resources(review: &Review<'_>) -> Resources {
    let own = Resources::of(review.new, &review.new.config.theme).0;
    if own.trusted { own } else { Resources::builtin() }
}

fn document(
    review: &Review<'_>,
    names: Names<'_>,
    resources: &Resources,
    sandbox: &Sandbox,
    (old, new): (PlanIx, PlanIx),
) -> Result<Vec<u8>, Fault> {
    let is_of_plan = |change: &&Change| match &change.new {
        Some(thing) => thing.plan == Some(new),
        None => plan_of(change.old.as_ref()) == Some(old),
    };
    let changes: Vec<Change> = review.changes.iter().filter(is_of_plan).cloned().collect();
    redline([(review.old, old), (review.new, new)], names, resources, &changes, sandbox)
}

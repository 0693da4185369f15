//! `planverk diff --format pdf`: each plan that changed, with the changes marked in it.

use crate::artifact::{Fault, redline};
use crate::cli::build::write;
use crate::cli::output::{self, Failure, sentence, shown};
use crate::diff::{Change, Kind, Thing};
use crate::model::PlanIx;
use crate::report::changes::Review;
use crate::resources::Resources;
use crate::words::Words;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Writes a document for each plan with text in both versions.
pub(super) fn run(review: &Review<'_>, out: &Path, words: Words) -> Result<(), Failure> {
    let mut written = 0;
    for (old, new) in plans(review) {
        let pdf = document(review, old, new).map_err(|fault| failure(&fault, review, new))?;
        let model = &review.new.model;
        let folder = model.plan(new).dir.as_ref().map_or("", |dir| dir.name());
        let file = out.join(&model.kommune_of(new).id).join(folder).join("endringer.pdf");
        write(&file, &pdf)?;
        written += 1;
    }
    let slots = [("antall", written.to_string()), ("mappe", shown(out))];
    output::print(&format!("{}\n", sentence(words, "skrev-i-alt", &slots)));
    Ok(())
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

fn document(review: &Review<'_>, old: PlanIx, new: PlanIx) -> Result<Vec<u8>, Fault> {
    // A workspace's own templates and themes would run in this process.
    let own = Resources::of(review.new, &review.new.config.theme).0;
    let resources = if own.trusted { own } else { Resources::builtin() };
    let is_of_plan = |change: &&Change| match &change.new {
        Some(thing) => thing.plan == Some(new),
        None => plan_of(change.old.as_ref()) == Some(old),
    };
    let changes: Vec<Change> = review.changes.iter().filter(is_of_plan).cloned().collect();
    redline([(review.old, old), (review.new, new)], &resources, &changes)
}

fn failure(fault: &Fault, review: &Review<'_>, plan: PlanIx) -> Failure {
    let name = review.new.model.plan_ref(plan);
    let reason = match fault {
        Fault::Template { message, .. } | Fault::Theme { message, .. } => message.clone(),
        other => format!("{other:?}"),
    };
    Failure::new("tegner-ikke").with("dokument", name).with("grunn", reason)
}

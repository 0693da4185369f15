//! What a case must tell of a plan that has been on hearing: what changed since.

use super::Request;
use crate::diff::{Change, Class, diff_plan};
use crate::document::{Changes, DocumentKind, replace_undrawable_in};
use crate::model::CaseKind;
use crate::report::changes::{Review, summary, table};
use crate::resources::Resources;
use crate::snapshot::Snapshot;
use crate::words::Words;

/// The changes of the plan's own content since the hearing; a case that does not decide has none to tell, and one that
/// does leaves the spelling to the report.
pub(super) fn changes_since(
    snapshot: &Snapshot,
    resources: &Resources,
    request: &Request,
) -> Option<Changes> {
    let plan = snapshot.model.plan(request.plan);
    let case = plan.cases.get(request.kind.case()?)?;
    if case.facts.kind.value != CaseKind::Final {
        return None;
    }
    let (old, was) = snapshot.as_heard(request.plan)?;
    let mut changes = diff_plan((old, was), (snapshot, request.plan));
    changes.retain(Change::is_of_content);
    let words = Words::of_documents(snapshot.model.language_of(request.plan));
    let summary = summary(&review(&changes, old, snapshot), words);
    let all = changes.len();
    if matches!(request.kind, DocumentKind::Case(_)) {
        changes.retain(|change| change.class != Class::Editorial);
    }
    let mut table: Vec<_> = table(&review(&changes, old, snapshot), words).into_iter().collect();
    // What was heard can no longer be put right.
    replace_undrawable_in(&mut table, &resources.fonts());
    Some(Changes { summary, table, left_out: all - changes.len() })
}

fn review<'a>(changes: &'a [Change], old: &'a Snapshot, new: &'a Snapshot) -> Review<'a> {
    Review { changes, old, new, consequences: None }
}

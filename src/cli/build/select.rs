//! Which documents were asked for.

use crate::cli::arguments::{BuildArguments, Kind};
use crate::cli::output::{Failure, shown};
use crate::cli::workspace::{Workspace, unknown_plan};
use crate::document::DocumentKind;
use crate::model::{Case, Model, PlanIx};
use crate::snapshot::Snapshot;
use crate::syntax::{is_id, to_id};
use crate::text::nearest;
use std::path::PathBuf;

/// One document of one plan.
pub(super) struct Wanted {
    pub plan: PlanIx,
    pub kind: DocumentKind,
}

/// The plans that were asked for, those of them that have a folder.
pub(super) fn plans(
    workspace: &Workspace,
    arguments: &BuildArguments,
) -> Result<Vec<PlanIx>, Failure> {
    let model = &workspace.snapshot.model;
    if let Some(name) = &arguments.plan {
        return Ok(vec![named(model, name)?]);
    }
    let plans: Vec<PlanIx> =
        model.all_plans().filter(|(_, plan)| workspace.holds(plan)).map(|(ix, _)| ix).collect();
    if plans.is_empty() {
        let folder = workspace.part.parts().fold(workspace.root.clone(), |at, part| at.join(part));
        return Err(Failure::new("ingen-planer").with("mappe", shown(&folder)));
    }
    Ok(plans)
}

fn named(model: &Model, name: &str) -> Result<PlanIx, Failure> {
    let Some(plan) = model.plan_called(name) else {
        let with_text = || model.all_plans().filter(|(_, plan)| plan.dir.is_some());
        let refs: Vec<String> = with_text().map(|(plan, _)| model.plan_ref(plan)).collect();
        return Err(unknown_plan(name, &refs));
    };
    if model.plan(plan).dir.is_none() {
        return Err(Failure::new("plan-uten-tekst").with("navn", name));
    }
    Ok(plan)
}

/// The documents of these plans that were asked for, plan by plan.
pub(super) fn documents(
    snapshot: &Snapshot,
    plans: &[PlanIx],
    arguments: &BuildArguments,
) -> Result<Vec<Wanted>, Failure> {
    let model = &snapshot.model;
    let of_cases = matches!(arguments.dokument, None | Some(Kind::Sak | Kind::Endringsrapport));
    if arguments.sak.is_some() && !of_cases {
        return Err(Failure::new("sak-og-dokument"));
    }
    let mut wanted = Vec::new();
    for plan in plans {
        for kind in DocumentKind::of(snapshot, *plan) {
            let is_wanted = match &arguments.sak {
                Some(name) => case(model, *plan, kind).is_some_and(|case| case.answers_to(name)),
                None => true,
            };
            if is_wanted && arguments.dokument.is_none_or(|asked| is_kind(kind, asked)) {
                wanted.push(Wanted { plan: *plan, kind });
            }
        }
    }
    match (&arguments.sak, arguments.dokument) {
        (Some(name), _) if wanted.is_empty() => Err(unknown_case(model, plans, name)),
        (None, Some(_)) if wanted.is_empty() => Err(Failure::new("ingen-dokumenter")),
        _ => Ok(wanted),
    }
}

fn is_kind(kind: DocumentKind, asked: Kind) -> bool {
    match asked {
        Kind::Plan => kind == DocumentKind::Plan,
        Kind::Kortversjon => kind == DocumentKind::Short,
        Kind::Sak => matches!(kind, DocumentKind::Case(_)),
        Kind::Endringsrapport => matches!(kind, DocumentKind::Changes(_)),
    }
}

/// A case under the names it may be asked for by.
struct NamedCase<'a> {
    id: &'a str,
    plan: &'a str,
    plan_ref: String,
}

impl NamedCase<'_> {
    /// `SAK`, `PLAN#SAK` or `KOMMUNE/PLAN#SAK`.
    fn answers_to(&self, name: &str) -> bool {
        match name.split_once('#') {
            Some((plan, id)) => id == self.id && (plan == self.plan || plan == self.plan_ref),
            None => name == self.id,
        }
    }
}

fn case(model: &Model, plan: PlanIx, kind: DocumentKind) -> Option<NamedCase<'_>> {
    let own = model.plan(plan);
    let id = &own.cases.get(kind.case()?)?.facts.id.value;
    Some(NamedCase { id, plan: own.id(), plan_ref: model.plan_ref(plan) })
}

fn unknown_case(model: &Model, plans: &[PlanIx], name: &str) -> Failure {
    let cases = plans.iter().flat_map(|plan| &model.plan(*plan).cases);
    let near = nearest(name, cases.map(|case| case.facts.id.value.as_str()));
    Failure::new("ukjent-sak").with("navn", name).meant(near)
}

/// `<kommune>/<plan>/<dokument>.pdf`, with the names of the plan's own folders.
pub(super) fn file(model: &Model, document: &Wanted) -> PathBuf {
    let plan = model.plan(document.plan);
    let folder = plan.dir.as_ref().map_or("", |dir| dir.name());
    let case = document.kind.case().map(|at| format!("-{}", case_name(&plan.cases, at)));
    let name = format!("{}{}", document.kind.word(), case.unwrap_or_default());
    let kommune = &model.kommune_of(document.plan).id;
    [kommune.as_str(), folder, &format!("{name}.pdf")].iter().collect()
}

/// The case's id; where it is none, or not the case's alone, the name of the case's file lends one.
fn case_name(cases: &[Case], at: usize) -> String {
    let id = &cases[at].facts.id.value;
    let is_own = cases.iter().filter(|case| case.facts.id.value == *id).count() == 1;
    if is_own && is_id(id) {
        return id.clone();
    }
    to_id(cases[at].file.name().trim_end_matches(".md"))
}

//! What is adopted together with the plan has to be there.

use crate::check::legible::is_whole;
use crate::check::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Attachment, PlanIx, PlanStatus};
use crate::snapshot::Snapshot;

static RULE: Rule =
    Rule { id: "vedlegg-mangler", level: Level::Error, doc: include_str!("../vedlegg-mangler.md") };

pub(in crate::check) const CHECK: Check = Check { rules: &[&RULE], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let plan = snapshot.model.plan(ix);
    let status = plan.facts.status.value;
    let is_judged = !plan.is_registered() && !status.is_ended();
    if !is_judged || !is_whole(snapshot, &plan.facts.place.file) {
        return;
    }
    let is_settled = matches!(status, PlanStatus::Proposed | PlanStatus::Adopted);
    let level = if is_settled { Level::Error } else { Level::Warning };
    let missing = plan.facts.attachments.iter().filter(|one| one.adopted && one.file.is_none());
    found.extend(missing.map(|one| told(one).at_level(level)));
}

fn told(one: &Attachment) -> Diagnostic {
    let headline = Message::new(RULE.id).with("tittel", &one.title.value);
    Diagnostic::new(&RULE, one.title.place.clone(), headline)
        .help(Message::new("vedlegg-mangler-hjelp"))
}

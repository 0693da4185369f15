//! utdatert-referanse: references that lead there by a name the thing had before.

use super::viewpoint;
use crate::diagnostic::{Diagnostic, Fix, Level, Message, Rule};
use crate::model::{Link, Model, Node, NodeKind};
use crate::text::composed;
use std::ops::Range;

pub(super) static FORMER: Rule = Rule {
    id: "utdatert-referanse",
    level: Level::Info,
    doc: include_str!("../utdatert-referanse.md"),
};

/// A finding where the reference has a name that its target or the target's plan has no more.
pub(super) fn former(model: &Model, link: &Link) -> Option<Diagnostic> {
    let target = *link.target.as_ref().ok().filter(|target| target.kind != NodeKind::Builtin)?;
    let current = current(model, link, target)?;
    let say = |key| Message::new(key).with("navn", &link.written).with("forslag", &current);
    let leads_there = model.resolve(viewpoint(model, link), link.role, &current) == Ok(target);
    let fix = leads_there.then(|| Fix { edits: vec![link.rewrite(&current)] });
    let finding = Diagnostic::new(&FORMER, link.place.clone(), say("utdatert-referanse"));
    Some(finding.help(say("utdatert-referanse-hjelp")).fix(fix))
}

/// The reference with the names of today, where that is another.
fn current(model: &Model, link: &Link, target: Node) -> Option<String> {
    let names = link.names();
    let is_former =
        |part: &Range<usize>, now: &str| composed(&link.written[part.clone()]) != composed(now);
    let id = Some((names.id, model.id_of(target)));
    let plan = names.plan.zip(target.in_plan().map(|plan| model.plan(plan).id()));
    let mut former = [id, plan].into_iter().flatten().filter(|(part, now)| is_former(part, now));
    let (part, now) = former.next()?;
    let mut reference = link.written.clone();
    reference.replace_range(part, now);
    // The plan stands before the id, which can be exchanged first.
    if let Some((part, now)) = former.next() {
        reference.replace_range(part, now);
    }
    Some(reference)
}

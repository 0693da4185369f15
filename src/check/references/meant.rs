//! What a writer probably meant by a reference that leads nowhere.

use super::did_you_mean;
use crate::diagnostic::Message;
use crate::model::{Kommune, Link, Model, Node, NodeKind, Scope};
use crate::syntax::to_id;
use crate::text::nearest;

/// A plan's name, near the one written or belonging to the title written; with its municipality where that is written.
pub(super) fn plan(model: &Model, link: &Link, written: &str) -> Option<String> {
    let (kommune, name) = match written.split_once('/') {
        Some((kommune, name)) => (model.kommuner.iter().find(|one| one.id == kommune)?, name),
        None => (kommune_of(model, link), written),
    };
    let near = near(model, &[&kommune.scope], |kind| kind == NodeKind::Plan, name)?;
    Some(written.replacen(name, &near, 1))
}

/// An id of these scopes that may stand where the link stands.
pub(super) fn in_scope(
    model: &Model,
    link: &Link,
    scopes: &[&Scope],
    written: &str,
) -> Option<String> {
    near(model, scopes, |kind| link.role.may_be(kind), written)
}

/// An id of the plan or the municipality that is near; else the same id in another plan of the municipality.
pub(super) fn anywhere(model: &Model, link: &Link, written: &str) -> Option<Message> {
    let kommune = kommune_of(model, link);
    let own = link.from.in_plan().map(|plan| &model.plan(plan).scope);
    let scopes: Vec<&Scope> = own.into_iter().chain([&kommune.scope]).collect();
    let near = in_scope(model, link, &scopes, written).map(did_you_mean);
    near.or_else(|| elsewhere(model, link, kommune, written))
}

fn elsewhere(model: &Model, link: &Link, kommune: &Kommune, written: &str) -> Option<Message> {
    let fits = |node: &Node| link.role.may_be(node.kind);
    let has_it = |plan: &&u32| {
        model.plan(**plan).scope.get(written).is_some_and(|nodes| nodes.iter().any(fits))
    };
    let plan = model.plan(*kommune.plans.iter().find(has_it)?);
    let reference = format!("{}#{written}", plan.id());
    let help = Message::new("ukjent-referanse-hjelp-annen-plan").with("plan", plan.id());
    Some(help.with("forslag", reference))
}

fn kommune_of<'a>(model: &'a Model, link: &Link) -> &'a Kommune {
    match link.from.in_plan() {
        Some(plan) => model.kommune_of(plan),
        None => model.kommune(link.from.owner),
    }
}

fn near(
    model: &Model,
    scopes: &[&Scope],
    fits: impl Fn(NodeKind) -> bool,
    written: &str,
) -> Option<String> {
    let all = || scopes.iter().flat_map(|scope| scope.iter());
    let fitting = || all().filter(|(_, nodes)| nodes.iter().any(|node| fits(node.kind)));
    let ids = fitting().map(|(id, _)| id.as_str());
    let id = to_id(written);
    let titled = || {
        let is_titled = |node: &Node| model.title_of(*node).is_some_and(|title| to_id(title) == id);
        fitting().find(|(_, nodes)| nodes.iter().any(is_titled)).map(|(id, _)| id.as_str())
    };
    nearest(written, ids).or_else(titled).map(str::to_owned)
}

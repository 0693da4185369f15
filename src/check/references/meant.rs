//! What a writer probably meant by a reference that leads nowhere.

use crate::diagnostic::Message;
use crate::model::{
    BUILTINS, CASE_BUILTINS, Kommune, Link, LinkRole, Model, Node, NodeKind, Scope,
};
use crate::syntax::to_id;
use crate::text::{nearest, only_near};

/// What was probably meant, in place of what is written.
pub(super) struct Meant {
    pub text: String,
    /// Nothing else comes near.
    pub is_certain: bool,
}

impl Meant {
    /// Puts what was meant in place of `part` of the reference.
    pub fn within(self, link: &Link, part: &str) -> Self {
        Self { text: link.written.replacen(part, &self.text, 1), ..self }
    }

    /// Puts what was meant in place of the id of `plan#id`.
    pub fn after_hash(self, link: &Link) -> Self {
        let mut text = link.written.clone();
        text.replace_range(link.names().id, &self.text);
        Self { text, ..self }
    }
}

/// The name among these that is near the one written.
pub(super) fn among<'a>(
    written: &str,
    names: impl Iterator<Item = &'a str> + Clone,
) -> Option<Meant> {
    let text = nearest(written, names.clone())?.to_owned();
    Some(Meant { is_certain: only_near(written, names).is_some(), text })
}

/// What `![[:name]]` may place where the link stands.
pub(super) fn builtins(link: &Link) -> impl Iterator<Item = &'static str> + Clone {
    let in_case = link.from.kind == NodeKind::Case;
    BUILTINS.iter().chain(CASE_BUILTINS.iter().filter(move |_| in_case)).copied()
}

/// The name of something that can be placed, without its colon.
pub(super) fn builtin(link: &Link, written: &str) -> Option<Meant> {
    let is_placed = link.role == LinkRole::Placement;
    let name = builtins(link).find(|name| is_placed && *name == written)?;
    Some(Meant { text: format!(":{name}"), is_certain: true })
}

/// A plan's name, near the one written or belonging to the title written; with its municipality where that is written.
pub(super) fn plan(model: &Model, link: &Link, written: &str) -> Option<Meant> {
    let (kommune, name) = match written.split_once('/') {
        Some((kommune, name)) => (model.kommuner.iter().find(|one| one.id == kommune)?, name),
        None => (kommune_of(model, link), written),
    };
    let near = near(model, &[&kommune.scope], |kind| kind == NodeKind::Plan, name)?;
    Some(near.within(link, name))
}

/// An id of these scopes that may stand where the link stands.
pub(super) fn in_scope(
    model: &Model,
    link: &Link,
    scopes: &[&Scope],
    written: &str,
) -> Option<Meant> {
    near(model, scopes, |kind| link.role.may_be(kind), written)
}

/// An id of the plan or the municipality that is near.
pub(super) fn here(model: &Model, link: &Link, written: &str) -> Option<Meant> {
    let own = link.from.in_plan().map(|plan| &model.plan(plan).scope);
    let scopes: Vec<&Scope> = own.into_iter().chain([&kommune_of(model, link).scope]).collect();
    in_scope(model, link, &scopes, written)
}

/// The same id in another plan of the municipality.
pub(super) fn elsewhere(model: &Model, link: &Link, written: &str) -> Option<Message> {
    let fits = |node: &Node| link.role.may_be(node.kind);
    let has_it = |plan: &&u32| {
        model.plan(**plan).scope.get(written).is_some_and(|nodes| nodes.iter().any(fits))
    };
    let plan = model.plan(*kommune_of(model, link).plans.iter().find(has_it)?);
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
) -> Option<Meant> {
    let all = || scopes.iter().flat_map(|scope| scope.iter());
    let fitting = || all().filter(|(_, nodes)| nodes.iter().any(|node| fits(node.kind)));
    let id = to_id(written);
    let is_titled = |node: &Node| model.title_of(*node).is_some_and(|title| to_id(title) == id);
    let titled = || {
        let mut titled = fitting().filter(|(_, nodes)| nodes.iter().any(is_titled));
        let text = titled.next()?.0.clone();
        Some(Meant { text, is_certain: titled.next().is_none() })
    };
    let ids: Vec<&str> = fitting().map(|(id, _)| id.as_str()).collect();
    among(written, ids.into_iter()).or_else(titled)
}

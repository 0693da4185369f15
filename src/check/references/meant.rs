//! What a writer probably meant by a reference that leads nowhere.

use crate::diagnostic::Message;
use crate::model::{
    BUILTINS, CASE_BUILTINS, Kommune, Link, LinkRole, Model, Node, NodeKind, PlanIx, Scope,
};
use crate::syntax::fold_digraphs;
use crate::text::{nearest, only_near};
use std::cell::Cell;
use unicode_normalization::UnicodeNormalization;

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

/// Looks for what was meant, as long as that is soon done.
pub(super) struct Search<'a> {
    pub model: &'a Model,
    left: Cell<usize>,
}

/// So many characters are held against so many: a list of names whose plans all refer to none of them has one cause.
const MOST_COMPARED: usize = 500_000_000;

impl<'a> Search<'a> {
    pub fn new(model: &'a Model) -> Self {
        Self { model, left: Cell::new(MOST_COMPARED) }
    }

    /// The name among these that is near the one written.
    pub fn among(&self, written: &str, names: &[&str]) -> Option<Meant> {
        let each = written.chars().count().saturating_pow(2);
        let left = self.left.get().checked_sub(each.saturating_mul(names.len()));
        self.left.set(left.unwrap_or(0));
        left?;
        let text = nearest(written, names.iter().copied())?.to_owned();
        let is_certain = only_near(written, names.iter().copied()).is_some();
        Some(Meant { text, is_certain })
    }

    /// A plan's name, near the one written or belonging to the title written; with its municipality where that is
    /// written.
    pub fn plan(&self, link: &Link, written: &str) -> Option<Meant> {
        let (kommune, name) = match written.split_once('/') {
            Some((kommune, name)) => {
                (self.model.kommuner.iter().find(|one| one.id == kommune)?, name)
            }
            None => (kommune_of(self.model, link), written),
        };
        let near = self.near(&[&kommune.scope], |kind| kind == NodeKind::Plan, name)?;
        Some(near.within(link, name))
    }

    /// An id of these scopes that may stand where the link stands.
    pub fn in_scope(&self, link: &Link, scopes: &[&Scope], written: &str) -> Option<Meant> {
        self.near(scopes, |kind| link.role.may_be(kind), written)
    }

    /// An id of the plan or the municipality that is near.
    pub fn here(&self, link: &Link, written: &str) -> Option<Meant> {
        let own = link.from.in_plan().map(|plan| &self.model.plan(plan).scope);
        let kommune = &kommune_of(self.model, link).scope;
        let scopes: Vec<&Scope> = own.into_iter().chain([kommune]).collect();
        self.in_scope(link, &scopes, written)
    }

    /// The same id in another plan of the municipality.
    pub fn elsewhere(&self, link: &Link, written: &str) -> Option<Message> {
        if self.is_over() {
            return None;
        }
        let fits = |node: &Node| link.role.may_be(node.kind);
        let has_it = |plan: &&u32| {
            let nodes = self.model.plan(**plan).scope.get(written);
            nodes.is_some_and(|nodes| nodes.iter().any(fits))
        };
        let plans = &kommune_of(self.model, link).plans;
        let plan = self.model.plan(*plans.iter().find(has_it)?);
        let reference = format!("{}#{written}", plan.id());
        let help = Message::new("ukjent-referanse-hjelp-annen-plan").with("plan", plan.id());
        Some(help.with("forslag", reference))
    }

    fn near(
        &self,
        scopes: &[&Scope],
        fits: impl Fn(NodeKind) -> bool,
        written: &str,
    ) -> Option<Meant> {
        if self.is_over() {
            return None;
        }
        let all = scopes.iter().flat_map(|scope| scope.iter());
        let fitting: Vec<(&str, &[Node])> = all
            .filter(|(_, nodes)| nodes.iter().any(|node| fits(node.kind)))
            .map(|(id, nodes)| (id.as_str(), nodes))
            .collect();
        let ids: Vec<&str> = fitting.iter().map(|(id, _)| *id).collect();
        self.among(written, &ids).or_else(|| titled(self.model, &fitting, written))
    }

    fn is_over(&self) -> bool {
        self.left.get() == 0
    }
}

/// The id, in a plan or its municipality, of what has this title or number.
pub(in crate::check) fn id_called(model: &Model, plan: PlanIx, written: &str) -> Option<String> {
    let scopes = [&model.plan(plan).scope, &model.kommune_of(plan).scope];
    let all = scopes.into_iter().flat_map(|scope| scope.iter());
    let all: Vec<(&str, &[Node])> = all.map(|(id, nodes)| (id.as_str(), nodes)).collect();
    titled(model, &all, written).map(|meant| meant.text)
}

/// The id of what has the title or, less certainly, the number that is written.
fn titled(model: &Model, fitting: &[(&str, &[Node])], written: &str) -> Option<Meant> {
    let alike = |name: &str, written: &str| letters(name).eq(letters(written));
    let has_title = |node: &Node| model.title_of(*node).is_some_and(|title| alike(title, written));
    let mut titled = fitting.iter().filter(|(_, nodes)| nodes.iter().any(has_title));
    if let Some((id, _)) = titled.next() {
        return Some(Meant { text: (*id).to_owned(), is_certain: titled.next().is_none() });
    }
    let folded = fold_digraphs(written);
    let has_label =
        |node: &Node| label_of(model, *node).is_some_and(|label| alike(&label, &folded));
    let (id, _) = fitting.iter().find(|(_, nodes)| nodes.iter().any(has_label))?;
    Some(Meant { text: (*id).to_owned(), is_certain: false })
}

/// What a numbered thing is called in the documents: «Mål 1».
fn label_of(model: &Model, node: Node) -> Option<String> {
    let number = model.plan(node.in_plan()?).number_of(node)?;
    Some(format!("{} {number}", node.kind.word()))
}

/// What a title and an id made of it have in common.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.nfc().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric())
}

fn kommune_of<'a>(model: &'a Model, link: &Link) -> &'a Kommune {
    match link.from.in_plan() {
        Some(plan) => model.kommune_of(plan),
        None => model.kommune(link.from.owner),
    }
}

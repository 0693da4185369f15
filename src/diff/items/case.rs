//! The things of a plan's cases and of the responses to its hearing.

use super::Item;
use crate::diff::change::{Kind, Value};
use crate::model::{
    Case, CaseFile, Model, Node, NodeKind, Plan, PlanIx, Response, ResponsePoint, Treatment,
};
use crate::snapshot::Snapshot;
use crate::syntax::Keyword;
use std::collections::BTreeMap;

pub(super) fn items(snapshot: &Snapshot, ix: PlanIx, plan: &Plan, items: &mut Vec<Item>) {
    let model = &snapshot.model;
    let scope = super::plan::scope(model, ix);
    let mut owns = BTreeMap::new();
    for (at, case) in plan.cases.iter().enumerate() {
        let node = Node::new(NodeKind::Case, ix, at);
        let item = itself(model, &scope, case).node(node).told_apart(&mut owns);
        let own = item.own.clone();
        items.push(item);
        let parts = parts(model, &own, plan, case).into_iter();
        items.extend(parts.map(|item| item.of_plan(ix).beside(&case.facts.title.value)));
    }
    for response in &plan.responses {
        let item = self::response(&scope, response).of_plan(ix).told_apart(&mut owns);
        let own = item.own.clone();
        let title = item.thing.text.clone();
        items.push(item);
        let points = response.points.iter().map(|point| response_point(model, &own, point));
        items.extend(points.map(|item| item.of_plan(ix).beside(&title)));
    }
}

impl Item {
    /// Of several with one id, all but the first are counted: what lies in them must not be mixed up.
    fn told_apart(mut self, owns: &mut BTreeMap<String, usize>) -> Self {
        let count = owns.entry(self.own.clone()).or_default();
        *count += 1;
        if *count > 1 {
            self.own = format!("{}~{count}", self.own);
        }
        self
    }

    /// Within what it is read.
    fn beside(mut self, title: &str) -> Self {
        self.thing.path = vec![title.to_owned()];
        self
    }
}

fn itself(model: &Model, scope: &str, case: &Case) -> Item {
    let CaseFile { id, title, kind, .. } = &case.facts;
    let facts = &case.facts;
    Item::new(Kind::Case, scope, &id.value, &id.place)
        .former(&facts.former_ids)
        .known_by(&title.value)
        .text("tittel", Some(title))
        .word("type", "sakstype", Some(kind))
        .date("dato", facts.date.as_ref())
        .plain("arkivsak", facts.archive_case.as_ref())
        .plain("arkivkode", facts.archive_code.as_ref())
        .plain("saksbehandler", facts.officer.as_ref())
        .plain("ansvarlig", facts.responsible.as_ref())
        .plain("planversjon", facts.plan_version.as_ref())
        .references(model, "bakgrunn", &facts.background)
        .list("melding_til", &facts.notify)
}

fn parts(model: &Model, scope: &str, plan: &Plan, case: &Case) -> Vec<Item> {
    let facts = &case.facts;
    let mut parts: Vec<Item> =
        facts.treatments.iter().map(|one| treatment(model, scope, one)).collect();
    let points = case.innstilling(plan);
    for own in &facts.points {
        let at = points.iter().position(|one| one.own.is_some_and(|one| one.place == own.place));
        let id = if own.kind.value.word() == "eget" { "" } else { own.kind.value.word() };
        let text = own.text.as_ref().or(own.omitted.as_ref());
        let mut item = Item::new(Kind::Point, scope, id, &own.place)
            .known_by(text.map_or(own.kind.value.word(), |text| &text.value))
            .ordered()
            .word("punkt", "punkt", Some(&own.kind))
            .text("tekst", own.text.as_ref())
            .text("utelat", own.omitted.as_ref());
        item.thing.number = at.map(|at| (at + 1).to_string());
        parts.push(item);
    }
    for one in &facts.consequences {
        let item = Item::new(Kind::Consequence, scope, &one.perspective.value, &one.place)
            .known_by(&perspective(model, plan, &one.perspective.value))
            .plain("verdi", Some(&one.value))
            .text("begrunnelse", one.reason.as_ref());
        parts.push(item);
    }
    for one in &facts.attachments {
        let id = one.file.as_ref().map_or("", |file| &file.value);
        let item = Item::new(Kind::Attachment, scope, id, &one.place)
            .known_by(&one.title.value)
            .text("tittel", Some(&one.title))
            .flag("trykt", one.printed)
            .file(plan.dir.as_ref(), one.file.as_ref());
        parts.push(item);
    }
    parts
}

/// What the municipality calls a perspective.
fn perspective(model: &Model, plan: &Plan, id: &str) -> String {
    let all = &model.kommune(plan.kommune).facts.perspectives;
    let named = all.iter().find(|one| one.id.value == id);
    named.map_or_else(|| id.to_owned(), |one| one.name.value.clone())
}

fn treatment(model: &Model, scope: &str, one: &Treatment) -> Item {
    let body = model.follow(&one.body).filter(|node| node.kind == NodeKind::Body);
    let name = body.map_or(&one.body.value, |body| {
        &model.kommune(body.owner).facts.bodies[body.at()].name.value
    });
    Item::new(Kind::Treatment, scope, &one.body.value, &one.body.place)
        .known_by(name)
        .ordered()
        .word("rolle", "rolle", one.role.as_ref())
        .date("dato", one.date.as_ref())
        .plain("saksnummer", one.case_number.as_ref())
        .word("utfall", "utfall", one.outcome.as_ref())
        .text("tekst", one.text.as_ref())
        .text("votering", one.vote.as_ref())
}

/// The name of a private person is never shown.
fn response(scope: &str, response: &Response) -> Item {
    let number = response.number.value.to_string();
    let item = Item::new(Kind::Response, scope, &number, &response.place);
    let item = if response.private {
        item
    } else {
        item.known_by(&response.sender.value).text("avsender", Some(&response.sender))
    };
    let mut item = item
        .flag("privatperson", response.private)
        .date("dato", response.date.as_ref())
        .plain("arkivref", response.archive_ref.as_ref());
    item.thing.number = Some(number);
    item
}

fn response_point(model: &Model, scope: &str, point: &ResponsePoint) -> Item {
    let mut item = Item::new(Kind::ResponsePoint, scope, "", &point.place)
        .known_by(point.summary.as_ref().map_or("", |summary| &summary.value))
        .references(model, "ref", &point.refs)
        .text("oppsummering", point.summary.as_ref())
        .text("vurdering", point.assessment.as_ref())
        .text("endring", point.change.as_ref());
    if let Some(followed) = &point.followed {
        let value = Value::Word { list: "foelge", word: followed.value.word() };
        item = item.field("foelge", "", value, &followed.place);
    }
    item
}

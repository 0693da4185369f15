//! What a snapshot holds, thing by thing, each with the fields that can change.

mod case;
mod kommune;
mod plan;

use super::change::{Kind, Reference, Thing, Value};
use super::grid::Grid;
use super::touched::Touched;
use crate::model::{Model, Node, PlanIx, Written};
use crate::snapshot::Snapshot;
use crate::syntax::{At, Deadline, Keyword};
use crate::text::{Place, PlanPath};
use jiff::civil::Date;

/// One thing, ready to be found again and compared.
pub(super) struct Item {
    pub thing: Thing,
    /// Ids it has had.
    pub former: Vec<String>,
    /// Within what its id is unique: the path of what holds it.
    pub scope: String,
    /// Where it stands among all, when others are written under it.
    pub own: String,
    /// What it is listed under and can be moved from: a focus area.
    pub home: Option<Node>,
    /// Readers see in what order things of its kind stand.
    pub ordered: bool,
    pub fields: Vec<Field>,
    pub grid: Option<Grid>,
    /// The file that it shows or attaches.
    pub file: Option<PlanPath>,
}

/// A field of a thing; `detail` tells fields of one name apart.
pub(super) struct Field {
    pub name: &'static str,
    pub detail: String,
    pub value: Value,
    pub place: Place,
}

/// How many things lie one within another: municipality, plan, goal or case, part of a case.
pub(super) const DEPTHS: usize = 4;

/// All things of what the changed files touch, in the order they are read.
pub(super) fn of(snapshot: &Snapshot, touched: &Touched) -> Vec<Item> {
    let mut items = Vec::new();
    for (ix, kommune) in (0..).zip(&snapshot.model.kommuner) {
        if touched.kommune(kommune) {
            kommune::items(&snapshot.model, ix, kommune, &mut items);
        }
    }
    for (ix, plan) in snapshot.model.all_plans() {
        if touched.plan(&snapshot.model, plan) {
            items.extend(of_plan(snapshot, ix));
        }
    }
    items
}

/// All things of a plan, and the plan itself.
pub(super) fn of_plan(snapshot: &Snapshot, ix: PlanIx) -> Vec<Item> {
    let plan = snapshot.model.plan(ix);
    let mut items = Vec::new();
    plan::items(snapshot, ix, plan, &mut items);
    case::items(snapshot, ix, plan, &mut items);
    items
}

impl Item {
    fn new(kind: Kind, scope: &str, id: &str, place: &Place) -> Self {
        let thing = Thing {
            kind,
            node: None,
            plan: None,
            id: id.to_owned(),
            number: None,
            text: String::new(),
            path: Vec::new(),
            place: place.clone(),
        };
        Self {
            thing,
            former: Vec::new(),
            scope: scope.to_owned(),
            own: format!("{scope}/{}:{id}", kind.word()),
            home: None,
            ordered: false,
            fields: Vec::new(),
            grid: None,
            file: None,
        }
    }

    /// How deep it lies.
    pub fn depth(&self) -> usize {
        if self.scope.is_empty() { 0 } else { self.scope.matches('/').count() + 1 }
    }

    fn of_plan(mut self, plan: PlanIx) -> Self {
        self.thing.plan = Some(plan);
        self
    }

    fn node(mut self, node: Node) -> Self {
        self.thing.node = Some(node);
        self.thing.plan = node.in_plan();
        self
    }

    fn numbered(mut self, number: String) -> Self {
        self.thing.number = Some(number);
        self.ordered = true;
        self
    }

    fn ordered(mut self) -> Self {
        self.ordered = true;
        self
    }

    fn former(mut self, ids: &[Written]) -> Self {
        self.former = ids.iter().map(|id| id.value.clone()).collect();
        self
    }

    /// What it is recognised by.
    fn known_by(mut self, text: &str) -> Self {
        text.clone_into(&mut self.thing.text);
        self
    }

    fn file(mut self, plan: Option<&PlanPath>, file: Option<&At<String>>) -> Self {
        self.file = plan.zip(file).and_then(|(plan, file)| plan.join(&file.value).ok());
        self
    }

    fn field(mut self, name: &'static str, detail: &str, value: Value, place: &Place) -> Self {
        let place = place.clone();
        self.fields.push(Field { name, detail: detail.to_owned(), value, place });
        self
    }

    fn text(self, name: &'static str, text: Option<&At<String>>) -> Self {
        match text {
            Some(text) => self.field(name, "", Value::Text(text.value.clone()), &text.place),
            None => self,
        }
    }

    fn plain<T: ToString>(self, name: &'static str, value: Option<&At<T>>) -> Self {
        match value {
            Some(value) => {
                self.field(name, "", Value::Plain(value.value.to_string()), &value.place)
            }
            None => self,
        }
    }

    fn word<K: Keyword>(
        self,
        name: &'static str,
        list: &'static str,
        word: Option<&At<K>>,
    ) -> Self {
        match word {
            Some(word) => {
                self.field(name, "", Value::Word { list, word: word.value.word() }, &word.place)
            }
            None => self,
        }
    }

    fn flag(self, name: &'static str, flag: bool) -> Self {
        let place = self.thing.place.clone();
        self.field(name, "", Value::Flag(flag), &place)
    }

    fn date(self, name: &'static str, date: Option<&At<Date>>) -> Self {
        match date {
            Some(date) => self.field(name, "", Value::Date(date.value), &date.place),
            None => self,
        }
    }

    fn when(self, name: &'static str, when: Option<&At<Deadline>>) -> Self {
        match when {
            Some(when) => self.field(name, "", Value::When(when.value), &when.place),
            None => self,
        }
    }

    fn list(self, name: &'static str, items: &[At<String>]) -> Self {
        let texts = items.iter().map(|item| item.value.clone()).collect();
        match items.first() {
            Some(first) => self.field(name, "", Value::List(texts), &first.place),
            None => self,
        }
    }

    fn references<'w>(
        self,
        model: &Model,
        name: &'static str,
        written: impl IntoIterator<Item = &'w Written>,
    ) -> Self {
        let written: Vec<&Written> = written.into_iter().collect();
        let reference =
            |one: &&Written| Reference { written: one.value.clone(), node: model.follow(one) };
        let references = written.iter().map(reference).collect();
        match written.first() {
            Some(first) => self.field(name, "", Value::References(references), &first.place),
            None => self,
        }
    }
}

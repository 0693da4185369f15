//! What becomes of the goals and tiltak of the plans that a plan replaces: as text, JSON, Markdown and a spreadsheet.

mod human;
mod json;
mod spreadsheet;
mod markdown;

pub use human::human;
pub use json::json;
pub use markdown::markdown;
pub use spreadsheet::csv;

use super::say;
use crate::diagnostic::Message;
use crate::model::{Fate, Inheritance, Model, Node, PlanIx, Succession};
use crate::snapshot::Snapshot;
use crate::text::Place;
use crate::words::Words;

/// What every format tells of: a plan, and every plan it replaces.
pub struct Heritage<'a> {
    pub title: &'a str,
    pub reference: String,
    pub replaced: Vec<Replaced<'a>>,
}

/// A replaced plan and what becomes of what it had open.
pub struct Replaced<'a> {
    pub title: &'a str,
    /// As the new plan writes it.
    pub reference: &'a str,
    pub is_whole: bool,
    /// Whether the old plan tells its goals and tiltak; the register need not.
    pub is_listed: bool,
    /// What is said of all that is not named.
    pub rest: Vec<Told<'a>>,
    /// The lost first, then the order of the old plan.
    pub things: Vec<Thing<'a>>,
}

/// An open goal or tiltak of a replaced plan.
pub struct Thing<'a> {
    /// The catalogue's word for what it is, after `slag-`.
    pub kind: &'static str,
    pub id: &'a str,
    pub text: &'a str,
    /// Where it is defined.
    pub place: Option<Place>,
    /// At least one; more where it is divided.
    pub fates: Vec<Told<'a>>,
}

/// What is said to become of a thing.
#[derive(Clone)]
pub enum Told<'a> {
    Lost,
    Remains,
    /// What it is continued as: as the new plan writes it, and in words where that leads somewhere.
    Continued {
        reference: String,
        text: Option<&'a str>,
    },
    Closed {
        reason: &'a str,
    },
}

impl<'a> Heritage<'a> {
    #[must_use]
    pub fn of(snapshot: &'a Snapshot, plan: PlanIx) -> Self {
        let model = &snapshot.model;
        let replaced = model.predecessors(plan).map(|one| Replaced::of(model, one)).collect();
        let title = &model.plan(plan).facts.title;
        Self { title, reference: model.plan_ref(plan), replaced }
    }
}

impl<'a> Replaced<'a> {
    fn of(model: &'a Model, one: Succession<'a>) -> Self {
        let inheritance = model.inheritance(one);
        let Inheritance { rest, open, .. } = &inheritance;
        let mut things: Vec<Thing<'a>> =
            open.iter().map(|(node, fates)| Thing::of(model, one.new, *node, fates)).collect();
        things.sort_by_key(|thing| thing.fates.first().map(Told::rank));
        Self {
            title: &model.plan(one.old).facts.title,
            reference: &one.entry.plan,
            is_whole: one.is_whole(),
            is_listed: inheritance.is_listed,
            rest: rest.iter().map(|fate| Told::of(model, one.new, *fate)).collect(),
            things,
        }
    }

    /// How many things have this fate.
    #[must_use]
    pub fn count(&self, word: &str) -> usize {
        let has = |thing: &&Thing<'_>| thing.fates.iter().any(|told| told.word() == word);
        self.things.iter().filter(has).count()
    }

    /// Each thing with each of its fates: the rows of every table.
    fn rows(&self) -> impl Iterator<Item = (&Thing<'a>, &Told<'a>)> {
        self.things.iter().flat_map(|thing| thing.fates.iter().map(move |told| (thing, told)))
    }

    /// «5 åpne mål og tiltak: 1 mistet, 3 videreført og 1 avsluttet.»
    fn summary(&self, words: Words) -> String {
        let none = match (self.is_listed, &self.rest[..]) {
            (true, _) => "arv-ingen",
            (false, []) => "arv-ikke-kjent",
            (false, _) => "arv-ikke-foert-opp",
        };
        if self.things.is_empty() {
            return words.word(none);
        }
        let counted = FATES.iter().map(|word| (word, self.count(word)));
        let parts: Vec<String> = counted
            .filter(|(_, count)| *count > 0)
            .map(|(word, count)| say(&Message::new(key(word)).with("antall", count), words))
            .collect();
        let sentence = Message::new("arv-oppsummering").with("antall", self.things.len());
        say(&sentence.with("skjebner", words.listed(&parts)), words)
    }
}

impl<'a> Thing<'a> {
    fn of(model: &'a Model, new: PlanIx, node: Node, fates: &[Fate<'a>]) -> Self {
        Self {
            kind: node.kind.word(),
            id: model.id_of(node),
            text: model.title_of(node).unwrap_or_default(),
            place: model.place_of(node),
            fates: fates.iter().map(|fate| Told::of(model, new, *fate)).collect(),
        }
    }
}

/// In the order they are told.
const FATES: [&str; 4] = ["mistet", "blir-staaende", "viderefoert", "avsluttet"];

fn key(word: &str) -> &'static str {
    match word {
        "mistet" => "arv-antall-mistet",
        "blir-staaende" => "arv-antall-blir-staaende",
        "viderefoert" => "arv-antall-viderefoert",
        _ => "arv-antall-avsluttet",
    }
}

impl<'a> Told<'a> {
    fn of(model: &'a Model, new: PlanIx, fate: Fate<'a>) -> Self {
        match fate {
            Fate::Lost => Self::Lost,
            Fate::Remains => Self::Remains,
            Fate::Closed(reason) => Self::Closed { reason },
            Fate::Continued(to) => {
                let elsewhere = model.follow(to).filter(|node| node.in_plan() != Some(new));
                let reference = match elsewhere {
                    Some(node) => model.ref_from(model.plan(new).kommune, node),
                    None => to.value.clone(),
                };
                let text = model.follow(to).and_then(|node| model.title_of(node));
                Self::Continued { reference, text }
            }
        }
    }

    /// The word of the machine-readable formats.
    #[must_use]
    pub fn word(&self) -> &'static str {
        let [lost, remains, continued, closed] = FATES;
        match self {
            Self::Lost => lost,
            Self::Remains => remains,
            Self::Continued { .. } => continued,
            Self::Closed { .. } => closed,
        }
    }

    fn rank(&self) -> usize {
        usize::from(!matches!(self, Self::Lost | Self::Remains))
    }

    /// The same of all that is not named.
    fn sentence_of_rest(&self, words: Words) -> String {
        let message = match self {
            Self::Continued { reference, .. } => {
                Message::new("arv-resten-viderefoert").with("til", reference)
            }
            Self::Closed { reason } => Message::new("arv-resten-avsluttet").with("grunn", reason),
            Self::Lost | Self::Remains => return String::new(),
        };
        say(&message, words)
    }

    /// «Videreført som m2: Flere deltar i fritidsaktiviteter»
    fn sentence(&self, words: Words) -> String {
        let message = match self {
            Self::Lost => Message::new("arv-mistet"),
            Self::Remains => Message::new("arv-blir-staaende"),
            Self::Continued { reference, text: None } => {
                Message::new("arv-viderefoert-ukjent").with("til", reference)
            }
            Self::Continued { reference, text: Some(text) } => {
                Message::new("arv-viderefoert").with("til", reference).with("tekst", text)
            }
            Self::Closed { reason } => Message::new("arv-avsluttet").with("grunn", reason),
        };
        say(&message, words)
    }
}

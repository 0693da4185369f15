//! Two versions of the texts that are no blocks of their own: captions, sources, the titles of cards.

use super::said::said_of;
use super::text;
use crate::document::{Body, Figure, Inline, Table, Texts};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The cover is the new one's: what changed of it is told of where the plan tells its facts.
const COVER: &str = "forside";

/// Those that differ, by the name of their field.
pub(super) fn changed(old: &Body, new: &Body) -> Texts {
    match (old, new) {
        (Body::Table(old), Body::Table(new)) => differing(&of_table(old), &of_table(new)),
        (Body::Figure(old), Body::Figure(new)) => differing(&of_figure(old), &of_figure(new)),
        (
            Body::Group { data: was, children: before, .. },
            Body::Group { kind, data: is, children: after, .. },
        ) if kind != COVER => {
            let [before, after] = [before, after].map(|blocks| said_of(blocks));
            differing(&of_group(was, &before), &of_group(is, &after))
        }
        _ => Texts::new(),
    }
}

type Named<'a> = BTreeMap<&'a str, &'a str>;

fn differing(old: &Named<'_>, new: &Named<'_>) -> Texts {
    let names: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
    let pairs =
        names.into_iter().map(|name| (name, [old, new].map(|texts| texts.get(name).copied())));
    let differing = pairs.filter(|(_, [was, is])| was != is);
    let merged = |[was, is]: [Option<&str>; 2]| text::merged(&plain(was), &plain(is));
    differing.map(|(name, texts)| (name.to_owned(), merged(texts))).collect()
}

fn plain(text: Option<&str>) -> Vec<Inline> {
    text.map(|text| Inline::Text { text: text.to_owned() }).into_iter().collect()
}

fn of_table(table: &Table) -> Named<'_> {
    named([("caption", &table.caption), ("source", &table.source), ("unit", &table.unit)])
}

fn of_figure(figure: &Figure) -> Named<'_> {
    named([("caption", &figure.caption), ("source", &figure.source), ("credit", &figure.credit)])
}

fn named<'a>(texts: [(&'a str, &'a Option<String>); 3]) -> Named<'a> {
    texts.into_iter().filter_map(|(name, text)| Some((name, text.as_deref()?))).collect()
}

/// What groups are numbered by: the numbers follow from the order, and are no words of the plan's.
const NUMBERING: [&str; 2] = ["number", "label"];

/// What themes show of a group beside its children, where these do not say it too.
fn of_group<'a>(data: &'a BTreeMap<String, Value>, children: &str) -> Named<'a> {
    let texts = data.iter().filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)));
    texts.filter(|(name, text)| !NUMBERING.contains(name) && !children.contains(text)).collect()
}

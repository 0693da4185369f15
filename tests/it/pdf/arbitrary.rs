//! Documents of any shape, to find where a page break or a nesting upsets the tags.

use super::samples::{
    block, changed, data_table, figures, group, heading, list, marked, paragraph, reworded,
    standard, text, words,
};
use planverk::document::{Block, Body, Change, Document, Inline};
use planverk::render::theme::Theme;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;
use std::sync::LazyLock;

pub static THEME: LazyLock<Theme> = LazyLock::new(standard);

const GROUPS: [&str; 18] = [
    "ingress",
    "innsatsomraade",
    "maal",
    "visjon",
    "verdier",
    "grep",
    "tiltak",
    "indikator",
    "prosess",
    "erstatter",
    "vedlegg",
    "innstilling",
    "behandling",
    "konsekvenser",
    "bakgrunn",
    "faktaboks",
    "ki-erklaering",
    "ukjent",
];

pub fn document() -> impl Strategy<Value = Document> {
    let kind = prop::sample::select(vec!["plan", "kortversjon", "sak"]);
    (kind, vec(section(), 1..3), vec(vec(simple_block(), 1..3), 0..7), any::<bool>()).prop_map(
        |(kind, sections, cells, watermark)| {
            let mut blocks = sections.concat();
            let cells =
                cells.into_iter().map(|cell| group("rute", json!({ "title": "Rute" }), cell));
            blocks.push(group("rutenett", json!({}), cells.collect()));
            let mut document = super::document(kind, blocks);
            document.meta.watermark = watermark.then(|| "UTKAST".to_owned());
            document
        },
    )
}

fn section() -> impl Strategy<Value = Vec<Block>> {
    (vec(any_block(), 0..6), vec(any_block(), 0..4)).prop_map(|(first, second)| {
        let head = heading(1, "kapittel", Some("1"), "Et kapittel");
        let below = heading(2, "avsnitt", Some("1.1"), "Et avsnitt med en ganske lang overskrift");
        [vec![head], first, vec![below], second].concat()
    })
}

fn any_block() -> impl Strategy<Value = Block> {
    simple_block().prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            (prop::sample::select(GROUPS.to_vec()), vec(inner.clone(), 0..4), change()).prop_map(|(kind, blocks, change)| {
                let data = json!({ "number": "1", "title": "Tittel", "label": "Mål 1", "etikett": "Slik" });
                marked(group(kind, data, blocks), change)
            }),
            vec(vec(inner.clone(), 1..3), 1..4).prop_map(|items| list(None, items)),
            vec(inner, 1..3).prop_map(|blocks| block(Body::Quote { blocks })),
        ]
    })
}

fn simple_block() -> impl Strategy<Value = Block> {
    prop_oneof![
        6 => (1..80_usize, change()).prop_map(|(count, change)| {
            marked(words(&"ord og tall ".repeat(count)), change)
        }),
        3 => (1..80_usize, change()).prop_map(|(count, change)| {
            let words = changed(&"ord og tall ".repeat(count), change);
            paragraph(vec![text("Før "), words, text(" etter.")])
        }),
        3 => (vec(1..20_usize, 1..7), any::<bool>(), change()).prop_map(|(items, ordered, change)| {
            let items = items.into_iter().map(|count| vec![words(&"punkt ".repeat(count))]);
            marked(list(ordered.then_some(1), items.collect()), change)
        }),
        1 => (1..60_usize, change()).prop_map(|(rows, change)| marked(data_table(rows), change)),
        1 => (1..60_usize).prop_map(|rows| reworded(data_table(rows))),
        1 => (prop::sample::select(figures()), change()).prop_map(|(shown, change)| marked(shown, change)),
        1 => (1..30_usize).prop_map(|lines| block(Body::Code { text: "linje\n".repeat(lines) })),
        1 => "[a-z]{8}".prop_map(|id| {
            let note = Inline::Note { id, blocks: vec![words("En fotnote.")] };
            paragraph(vec![text("Tekst"), note])
        }),
    ]
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![6 => Just(Change::None), 1 => Just(Change::Ins), 1 => Just(Change::Del)]
}

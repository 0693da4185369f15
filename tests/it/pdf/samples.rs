//! Documents that hold one of everything, and the standard theme.

use planverk::document::{
    Align, Block, Body, Cell, Change, Chart, ChartKind, Document, Figure, Inline, Item, Meta,
    Picture, Row, Series, Staircase, Step, Table,
};
use planverk::render::theme::{Files, Theme};
use serde_json::json;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A picture that `everything` shows.
pub const PICTURE: &str = "plans/prøve/figurer/hus.svg";

const HOUSE: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">
<rect y="16" width="40" height="24" fill="#0f4c55"/><path d="M0 16L20 0L40 16z" fill="#b4481e"/></svg>"##;

pub fn standard_files() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/standard");
    let mut files = Files::new();
    for (folder, prefix) in [(folder.clone(), ""), (folder.join("fonts"), "fonts/")] {
        for entry in fs::read_dir(folder).expect("the theme's folder").flatten() {
            if let Ok(bytes) = fs::read(entry.path()) {
                let name = entry.file_name().into_string().expect("a name in UTF-8");
                files.insert(format!("{prefix}{name}"), bytes.into());
            }
        }
    }
    files
}

pub fn standard() -> Theme {
    Theme::new("standard", standard_files(), true).expect("the standard theme")
}

/// The standard theme with another `document.typ`.
pub fn theme_of(source: &str) -> Theme {
    let own = Files::from([("document.typ".to_owned(), source.as_bytes().into())]);
    standard().with("egen", own).expect("a theme")
}

pub fn pictures() -> BTreeMap<String, Vec<u8>> {
    BTreeMap::from([(PICTURE.to_owned(), HOUSE.as_bytes().to_vec())])
}

pub fn document(kind: &str, blocks: Vec<Block>) -> Document {
    let meta = Meta {
        kind: kind.to_owned(),
        title: "Tid for prioritering".to_owned(),
        author: "Prøve kommune".to_owned(),
        lang: "nb".to_owned(),
        region: "NO".to_owned(),
        date: "2026-05-07".to_owned(),
        watermark: Some("UTKAST".to_owned()),
        notice: Some("Et eksempel".to_owned()),
        keywords: vec!["helse".to_owned()],
        ..Meta::default()
    };
    Document { meta, blocks }
}

/// One of every block and inline, and every kind of group that the standard theme styles.
pub fn everything(kind: &str) -> Document {
    let mut blocks = vec![cover(), group("kolofon", json!({}), vec![words("Versjon 1.0")])];
    blocks.push(group("innhold", json!({}), vec![]));
    blocks.push(heading(1, "formaal", Some("1"), "Planens formål"));
    blocks.extend(prose());
    blocks.push(heading(2, "tall", Some("1.1"), "Tall og figurer"));
    blocks.push(data_table(1));
    blocks.extend(figures());
    blocks.extend(figures().into_iter().map(|shown| marked(shown, Change::Del)));
    blocks.push(marked(data_table(2), Change::Ins));
    blocks.extend(figures().into_iter().chain([data_table(3)]).map(reworded));
    blocks.push(heading(1, "resten", None, "Alt annet"));
    blocks.extend(groups());
    document(kind, blocks)
}

fn cover() -> Block {
    let data = json!({
        "municipality": "Prøve kommune", "type": "Temaplan", "title": "Tid for prioritering",
        "subtitle": "Temaplan 2026–2040", "status": "Til behandling", "version": "Versjon 1.0",
        "date": "7. mai 2026", "decision": null, "draft": "Utkast",
    });
    group("forside", data, vec![])
}

fn prose() -> Vec<Block> {
    let note = Inline::Note { id: "n".to_owned(), blocks: vec![words("Fotnote.")] };
    let mixed = vec![
        Inline::Strong { inlines: vec![text("sterkt ")] },
        Inline::Emphasis { inlines: vec![text("uthevet ")] },
        Inline::Strike { inlines: vec![text("strøket "), changed("nytt ", Change::Ins)] },
        Inline::Code { text: "#read(\"../hemmelig\") *x* $y$".to_owned() },
        Inline::Link {
            url: "https://example.no".to_owned(),
            inlines: vec![changed("borte", Change::Del)],
        },
        Inline::Ref { to: "tall".to_owned(), inlines: vec![text("kapittel 1.1")] },
        Inline::Ref { to: "intet".to_owned(), inlines: vec![text("ukjent")] },
        note,
        Inline::NoteRef { id: "n".to_owned() },
        Inline::LineBreak,
        text("Čáhci, ǩ og «Sørsamisk ïï»: [[m1]] </script> {{ 7*7 }}"),
    ];
    vec![
        paragraph(mixed),
        marked(words("Et nytt avsnitt."), Change::Ins),
        marked(list(None, vec![vec![words("Et strøket punkt")]]), Change::Del),
        list(
            Some(3),
            vec![vec![words("tre"), list(None, vec![vec![words("inni")]])], vec![words("fire")]],
        ),
        tasks(),
        block(Body::Quote { blocks: vec![words("Et sitat.")] }),
        block(Body::Code { text: "linje 1\nlinje 2".to_owned() }),
        block(Body::Rule),
    ]
}

fn groups() -> Vec<Block> {
    let row = json!({ "number": "1", "title": "Helhet" });
    let cell = group("rute", row.clone(), vec![list(None, vec![vec![words("et tiltak")]])]);
    let goal = json!({ "label": "Mål 1", "number": "1", "etikett": "Slik vil vi ha det" });
    let area = vec![
        heading(2, "o1", Some("2.1"), "Innsatsområde 1"),
        group("maal", goal, vec![words("Et mål.")]),
    ];
    let mut blocks = vec![group("innsatsomraade", row.clone(), area)];
    blocks.push(group(
        "sakshode",
        json!({ "type": "Saksframlegg", "title": "Saken" }),
        vec![data_table(4)],
    ));
    blocks.push(group("rutenett", json!({}), vec![cell.clone(), cell.clone(), cell]));
    for kind in [
        "ingress",
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
        "ukjent-slag",
    ] {
        blocks.push(group(
            kind,
            row.clone(),
            vec![list(Some(1), vec![vec![words("et")], vec![words("to")]])],
        ));
        blocks.push(reworded(group(kind, row.clone(), vec![words("Bare tekst.")])));
        blocks.push(marked(group(kind, json!({}), vec![words("Bare tekst.")]), Change::Del));
    }
    blocks
}

/// A table with so many rows between its header and its sum.
pub fn data_table(rows: usize) -> Block {
    let row = |texts: [&str; 3], number, total| {
        let cell = |(column, words)| Cell {
            number: number && column > 0,
            inlines: vec![text(words)],
            origin: None,
            change: Change::None,
        };
        Row { total, cells: texts.into_iter().enumerate().map(cell).collect() }
    };
    block(Body::Table(Table {
        id: Some("demografi".to_owned()),
        label: Some("Tabell 1".to_owned()),
        caption: Some("Innbyggere".to_owned()),
        source: Some("SSB".to_owned()),
        unit: Some("personer".to_owned()),
        header_rows: 1,
        header_cols: 1,
        columns: vec![Align::Left, Align::Right, Align::Right],
        rows: [
            vec![row(["Alder", "2025", "2040"], false, false)],
            vec![row(["80–89 år", "1 767", "2 711"], true, false); rows],
            vec![row(["Total", "37 289", "39 490"], true, true)],
        ]
        .concat(),
    }))
}

pub fn figures() -> Vec<Block> {
    vec![chart(), staircase(), file(), decoration()]
}

fn chart() -> Block {
    let series =
        Series { name: "80–89 år".to_owned(), values: vec![Some(1767.0), None, Some(2711.0)] };
    let categories = ["2025", "2030", "2040"].map(str::to_owned).to_vec();
    figure(Picture::Chart(Chart {
        kind: ChartKind::Line,
        unit: None,
        categories,
        series: vec![series],
    }))
}

fn staircase() -> Block {
    let step = |number: &str, foundation| Step {
        number: number.to_owned(),
        name: "Tilbud for alle".to_owned(),
        foundation,
    };
    figure(Picture::Staircase(Staircase { steps: vec![step("1", true), step("2", false)] }))
}

fn file() -> Block {
    figure(Picture::File { path: PICTURE.to_owned() })
}

fn decoration() -> Block {
    let mut shown = file();
    if let Body::Figure(figure) = &mut shown.body {
        (figure.label, figure.caption, figure.alt) = (None, None, None);
        (figure.source, figure.credit) = (None, None);
    }
    shown
}

fn figure(picture: Picture) -> Block {
    block(Body::Figure(Figure {
        id: Some("figur".to_owned()),
        label: Some("Figur 1".to_owned()),
        caption: Some("En figur".to_owned()),
        source: Some("SSB".to_owned()),
        credit: Some("Illustrasjon: en tegner".to_owned()),
        alt: Some("Hva figuren viser".to_owned()),
        picture,
    }))
}

fn tasks() -> Block {
    let item = |done| Item { blocks: vec![words("en oppgave")], done: Some(done) };
    block(Body::List { start: None, items: vec![item(true), item(false)] })
}

pub fn list(start: Option<u64>, items: Vec<Vec<Block>>) -> Block {
    let items = items.into_iter().map(|blocks| Item { blocks, done: None }).collect();
    block(Body::List { start, items })
}

pub fn heading(level: u8, id: &str, number: Option<&str>, words: &str) -> Block {
    let (id, number) = (Some(id.to_owned()), number.map(str::to_owned));
    block(Body::Heading { level, id, number, inlines: vec![text(words)] })
}

pub fn group(kind: &str, data: serde_json::Value, children: Vec<Block>) -> Block {
    let data = serde_json::from_value(data).expect("an object");
    block(Body::Group { kind: kind.to_owned(), id: Some(kind.to_owned()), data, children })
}

pub fn words(words: &str) -> Block {
    paragraph(vec![text(words)])
}

pub fn paragraph(inlines: Vec<Inline>) -> Block {
    block(Body::Paragraph { inlines })
}

pub fn text(words: &str) -> Inline {
    Inline::Text { text: words.to_owned() }
}

pub fn changed(words: &str, change: Change) -> Inline {
    Inline::Changed { change, inlines: vec![text(words)] }
}

pub fn marked(block: Block, change: Change) -> Block {
    Block { change, ..block }
}

/// With every text that is no block of its own exchanged.
pub fn reworded(block: Block) -> Block {
    let exchanged = || vec![changed("før", Change::Del), changed("nå", Change::Ins), text(" sist")];
    let names = ["title", "caption", "source", "unit", "credit"];
    Block { changed: names.map(|name| (name.to_owned(), exchanged())).into(), ..block }
}

pub fn block(body: Body) -> Block {
    Block::new(body, None)
}

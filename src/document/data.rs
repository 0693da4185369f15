//! Tables, charts, pictures and the innsatstrapp, from the plan's data.

use super::convert::plain;
use super::{
    Align, Body, Cell, Change, Chart, ChartKind, Figure, Picture, Row, Series, Staircase, Step,
    Table,
};
use crate::model::{ChartType, DataTable, Node, Plan, PlanIx};
use crate::number::{self, Entry};
use crate::snapshot::Snapshot;
use crate::syntax::Csv;
use crate::words::Words;

/// A `[[tabell]]`; nothing where its file can not be read.
pub(super) fn table(snapshot: &Snapshot, node: Node) -> Option<Body> {
    let plan = snapshot.model.plan(node.owner);
    let facts = &plan.facts.tables[node.at()];
    let csv = csv(snapshot, plan, facts)?;
    let columns = csv.rows.first()?.len();
    let rows = csv.rows.iter().enumerate().map(|(at, row)| {
        let name = row.first().map_or("", |cell| cell.text.as_str());
        Row {
            total: at > 0 && is_total(facts, name),
            cells: (0..columns).map(|at| cell(row, at)).collect(),
        }
    });
    Some(Body::Table(Table {
        id: Some(snapshot.model.full_ref(node)),
        label: None,
        caption: Some(facts.title.value.clone()),
        source: facts.source.as_ref().map(|source| source.value.clone()),
        unit: facts.unit.as_ref().map(|unit| unit.value.clone()),
        header_rows: 1,
        header_cols: 1,
        columns: (0..columns).map(|at| if at == 0 { Align::Left } else { Align::Right }).collect(),
        rows: rows.collect(),
    }))
}

fn csv<'s>(snapshot: &'s Snapshot, plan: &Plan, table: &DataTable) -> Option<&'s Csv> {
    let path = plan.dir.as_ref()?.join(&table.file).ok()?;
    snapshot.file(&path)?.csv.as_ref()
}

/// A row whose sum is checked is set apart.
fn is_total(table: &DataTable, name: &str) -> bool {
    let same = |check: &str| number::fold_name(check) == number::fold_name(name);
    table.checks.iter().any(|check| check.row.as_ref().is_some_and(|row| same(&row.value)))
}

/// The first column names the rows: a year there is a name, not a number.
fn cell(row: &[crate::syntax::CsvCell], at: usize) -> Cell {
    let text = row.get(at).map_or("", |cell| cell.text.as_str());
    let number = at > 0 && matches!(number::parse(text), Ok(Entry::Number(_)));
    let text = if number { number::typographic(text) } else { text.to_owned() };
    Cell { number, inlines: vec![plain(text)], origin: None, change: Change::None }
}

/// A `[[diagram]]` over the rows and columns it names, or all.
pub(super) fn chart(snapshot: &Snapshot, node: Node) -> Option<Body> {
    let plan = snapshot.model.plan(node.owner);
    let facts = &plan.facts.charts[node.at()];
    let target = snapshot.model.follow(&facts.table)?;
    let owner = snapshot.model.plan(target.owner);
    let table = &owner.facts.tables[target.at()];
    let csv = csv(snapshot, owner, table)?;
    let header = csv.rows.first()?;
    let wanted = |names: &[crate::syntax::At<String>], name: &str| {
        names.iter().any(|one| number::fold_name(one) == number::fold_name(name))
    };
    let columns: Vec<usize> = (1..header.len())
        .filter(|at| facts.columns.is_empty() || wanted(&facts.columns, &header[*at].text))
        .collect();
    let rows = csv.rows.iter().skip(1).filter(|row| {
        let name = row.first().map_or("", |cell| cell.text.as_str());
        if facts.rows.is_empty() { !is_total(table, name) } else { wanted(&facts.rows, name) }
    });
    let series = rows.map(|row| Series {
        name: row.first().map_or_else(String::new, |cell| cell.text.clone()),
        values: columns.iter().map(|at| row.get(*at).and_then(|cell| value(&cell.text))).collect(),
    });
    let chart = Chart {
        kind: kind(facts.kind.value),
        unit: table.unit.as_ref().map(|unit| unit.value.clone()),
        categories: columns.iter().map(|at| header[*at].text.clone()).collect(),
        series: series.collect(),
    };
    Some(Body::Figure(Figure {
        id: Some(snapshot.model.full_ref(node)),
        label: None,
        caption: Some(facts.title.value.clone()),
        source: table.source.as_ref().map(|source| source.value.clone()),
        credit: None,
        alt: Some(described([&facts.alt, &None], &facts.title)),
        picture: Picture::Chart(chart),
    }))
}

fn kind(kind: ChartType) -> ChartKind {
    match kind {
        ChartType::Line => ChartKind::Line,
        ChartType::Bar => ChartKind::Bar,
        ChartType::StackedBar => ChartKind::StackedBar,
        ChartType::Pie => ChartKind::Pie,
    }
}

/// A drawn value; the checks are exact, drawing need not be.
#[expect(clippy::cast_precision_loss, reason = "a chart is drawn in hundredths of a point")]
fn value(text: &str) -> Option<f64> {
    let value = number::parse(text).ok()?.number()?.value;
    Some(value.numerator() as f64 / value.denominator() as f64)
}

/// A `[[figur]]`.
pub(super) fn figure(snapshot: &Snapshot, node: Node) -> Option<Body> {
    let plan = snapshot.model.plan(node.owner);
    let facts = &plan.facts.figures[node.at()];
    let path = plan.dir.as_ref()?.join(&facts.file).ok()?;
    let text =
        |field: &Option<crate::syntax::At<String>>| field.as_ref().map(|text| text.value.clone());
    Some(Body::Figure(Figure {
        id: Some(snapshot.model.full_ref(node)),
        label: None,
        caption: if facts.decorative { None } else { text(&facts.title) },
        source: text(&facts.source),
        credit: text(&facts.credit),
        alt: (!facts.decorative).then(|| described([&facts.alt, &facts.title], path.name())),
        picture: Picture::File { path: path.to_string() },
    }))
}

/// The text alternative. A missing one is an error of `check`; a draft says what else is known of the picture.
fn described(texts: [&Option<crate::syntax::At<String>>; 2], fallback: &str) -> String {
    let stated =
        texts.into_iter().flatten().map(|text| text.value.trim()).find(|text| !text.is_empty());
    stated.unwrap_or(fallback).to_owned()
}

/// The municipality's innsatstrapp, with its steps told in the text alternative.
pub(super) fn staircase(snapshot: &Snapshot, words: Words, plan: PlanIx) -> Option<Body> {
    let facts = &snapshot.model.kommune_of(plan).facts;
    if facts.steps.is_empty() {
        return None;
    }
    let steps = facts.steps.iter().map(|step| Step {
        number: step.number.value.to_string(),
        name: step.name.value.clone(),
        foundation: step.foundation,
    });
    let steps: Vec<Step> = steps.collect();
    let named = facts.staircase.as_ref();
    let told: Vec<String> =
        steps.iter().map(|step| format!("{} {}", step.number, step.name)).collect();
    let slots = [("antall", steps.len().to_string()), ("trinn", told.join(", "))];
    let name = named.and_then(|staircase| staircase.name.as_ref()).map(|name| name.value.clone());
    Some(Body::Figure(Figure {
        id: None,
        label: None,
        caption: Some(name.unwrap_or_else(|| words.word("innsatstrapp"))),
        source: named
            .and_then(|staircase| staircase.source.as_ref())
            .map(|source| source.value.clone()),
        credit: None,
        alt: Some(words.get("innsatstrapp-alt", &slots.into_iter().collect())),
        picture: Picture::Staircase(Staircase { steps }),
    }))
}

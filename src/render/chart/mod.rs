//! Charts as SVG: the same bytes in PDF, HTML and DOCX.
//!
//! Figures and names stand at what they speak of. Series differ by dashes, markers or hatching as well as by colour.

mod axes;
mod bar;
mod key;
mod line;
mod mark;
mod number;
mod pie;
mod scale;

use super::drawing::ChartStyle;
use crate::document::{Chart, ChartKind, Series};

/// Values beyond this are not drawn: a double no longer tells such a number from the next.
const LARGEST: f64 = 1e15;
/// Values closer to zero than this are drawn as zero.
const SMALLEST: f64 = 1e-9;

/// Draws `chart`, as wide as the style says and as high as it needs.
#[must_use]
pub fn svg(chart: &Chart, style: &ChartStyle) -> String {
    let chart = drawable(chart);
    let chart = if stands_across(&chart) { turned(chart) } else { chart };
    match chart.kind {
        ChartKind::Line => line::draw(&chart, style),
        ChartKind::Bar | ChartKind::StackedBar => bar::draw(&chart, style),
        ChartKind::Pie => pie::draw(&chart, style),
    }
}

/// The chart with one value or none per category, and only values that can be drawn.
fn drawable(chart: &Chart) -> Chart {
    let not_too_large = |value: &f64| value.abs() <= LARGEST;
    let not_too_small = |value: f64| if value.abs() < SMALLEST { 0.0 } else { value };
    let series = chart.series.iter().map(|series| {
        let values = series.values.iter();
        let values = values.map(|value| value.filter(not_too_large).map(not_too_small));
        let values = values.chain(std::iter::repeat(None)).take(chart.categories.len()).collect();
        Series { name: series.name.clone(), values }
    });
    Chart { series: series.collect(), ..chart.clone() }
}

/// Whether the rows of the chart's table are better read as its categories: time runs along the axis, and many series
/// with one value each are one series with many values.
fn stands_across(chart: &Chart) -> bool {
    let names: Vec<String> = chart.series.iter().map(|series| series.name.clone()).collect();
    let times = names.len() > 2 && rising(&names).is_some() && rising(&chart.categories).is_none();
    let one_category = names.len() > 1 && chart.categories.len() == 1;
    match chart.kind {
        ChartKind::Line | ChartKind::Bar => times || one_category,
        ChartKind::StackedBar => times,
        ChartKind::Pie => one_category,
    }
}

/// The chart with its rows as columns.
fn turned(chart: Chart) -> Chart {
    let values = |at: usize| chart.series.iter().map(|series| series.values[at]).collect();
    let names = chart.categories.iter().cloned().enumerate();
    let series = names.map(|(at, name)| Series { name, values: values(at) }).collect();
    let categories = chart.series.iter().map(|series| series.name.clone()).collect();
    Chart { categories, series, ..chart }
}

/// Names that are rising whole numbers, as years are.
fn rising(names: &[String]) -> Option<Vec<f64>> {
    let numbers: Option<Vec<i32>> = names.iter().map(|name| name.trim().parse().ok()).collect();
    let numbers = numbers.filter(|numbers| numbers.is_sorted_by(|a, b| a < b))?;
    Some(numbers.into_iter().map(f64::from).collect())
}

/// Every value of the chart that is there.
fn values(chart: &Chart) -> impl Iterator<Item = f64> + Clone {
    chart.series.iter().flat_map(|series| series.values.iter().copied().flatten())
}

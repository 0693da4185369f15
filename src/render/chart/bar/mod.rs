//! Bars, side by side or stacked: upright, or lying where the categories have long names.

mod figures;
mod lying;
mod upright;

use super::axes::{self, CategoryNames, Frame};
use super::scale::Scale;
use super::{key, mark};
use crate::document::{Chart, ChartKind};
use crate::render::drawing::{Canvas, ChartStyle, Rect, Stroke, count};

const THICKEST: f64 = 46.0;
/// The share of a category's room that its bars fill.
const FILL: f64 = 0.72;
/// The least share of the width that an upright plot has, names and figures beside it taken away.
const PLOT_SHARE: f64 = 0.7;
/// The most bars that can lie below each other on a page.
const MOST_LYING: usize = 40;

pub fn draw(chart: &Chart, style: &ChartStyle) -> String {
    let bars = Bars::of(chart, style);
    if bars.lie() { lying::draw(&bars) } else { upright::draw(&bars) }
}

/// The bars of a chart, before they have a place.
struct Bars<'a> {
    chart: &'a Chart,
    style: &'a ChartStyle,
    stacked: bool,
    /// Whether some stack goes both up and down from zero.
    two_ways: bool,
    /// How many bars each category has.
    lanes: usize,
    segments: Vec<Segment>,
}

/// One bar, or one part of a stacked bar, and the values it reaches between.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Segment {
    series: usize,
    category: usize,
    lane: usize,
    from: f64,
    to: f64,
}

impl<'a> Bars<'a> {
    fn of(chart: &'a Chart, style: &'a ChartStyle) -> Self {
        let stacked = chart.kind == ChartKind::StackedBar;
        let lanes = if stacked { 1 } else { chart.series.len().max(1) };
        let mut stacks = vec![[0.0; 2]; chart.categories.len()];
        let mut segments = Vec::new();
        for (series, one) in chart.series.iter().enumerate() {
            for (category, value) in one.values.iter().enumerate() {
                let Some(value) = *value else { continue };
                let end = &mut stacks[category][usize::from(value < 0.0)];
                let from = if stacked { *end } else { 0.0 };
                *end = from + value;
                segments.push(Segment { series, category, lane: series % lanes, from, to: *end });
            }
        }
        let two_ways = stacked && stacks.iter().any(|[up, down]| *up != 0.0 && *down != 0.0);
        Self { chart, style, stacked, two_ways, lanes, segments }
    }

    /// Whether the bars lie: their names do not fit side by side, and there is room for them one below the other.
    fn lie(&self) -> bool {
        let names = &self.chart.categories;
        let numbers = names.iter().all(|name| name.trim().parse::<f64>().is_ok());
        let band = self.style.width * PLOT_SHARE / count(names.len().max(1));
        let middles: Vec<f64> = (0..names.len()).map(|n| (count(n) + 0.5) * band).collect();
        !numbers
            && names.len() * self.lanes <= MOST_LYING
            && CategoryNames::fitted(names, &middles, self.style).every > 1
    }

    fn scale(&self) -> Scale {
        Scale::from_zero(self.segments.iter().map(|segment| segment.to))
    }

    /// The middle and the thickness of a bar.
    fn lane(&self, segment: &Segment, frame: &Frame) -> (f64, f64) {
        let lanes = count(self.lanes);
        let room = (frame.band() * FILL).min(THICKEST * lanes);
        let thickness = room / lanes;
        let gap = if self.lanes > 1 { (thickness * 0.1).min(1.5) } else { 0.0 };
        let first = frame.middle(segment.category) - room / 2.0;
        (first + (count(segment.lane) + 0.5) * thickness, thickness - gap)
    }

    /// The unit, the name of an only series, and a key to several where `keyed`. Returns the height taken.
    fn draw_head(&self, canvas: &mut Canvas, keyed: bool) -> f64 {
        let series = self.chart.series.as_slice();
        let name = if let [only] = series { Some(only.name.as_str()) } else { None };
        let head = axes::draw_heading(canvas, name, self.chart.unit.as_deref(), self.style);
        let keyed = keyed && series.len() > 1;
        head + if keyed { key::draw_row(canvas, series, head, self.style) } else { 0.0 }
    }

    /// Where every bar and every part of a stacked bar stands.
    fn areas(&self, frame: &Frame) -> Vec<Rect> {
        let area = |segment: &Segment| {
            let (middle, thickness) = self.lane(segment, frame);
            frame.bar(middle, thickness, segment.from, segment.to)
        };
        self.segments.iter().map(area).collect()
    }

    fn draw_bars(&self, canvas: &mut Canvas, frame: &Frame) {
        for (segment, area) in self.segments.iter().zip(self.areas(frame)) {
            mark::bar(canvas, self.style, segment.series, area);
            if segment.from != 0.0 {
                let (middle, thickness) = self.lane(segment, frame);
                let [start, end] = [-0.5, 0.5].map(|side| middle + side * thickness);
                let [start, end] = [start, end].map(|across| frame.point(across, segment.from));
                canvas.line(start, end, &Stroke::new(&self.style.paper, 0.8));
            }
        }
    }
}

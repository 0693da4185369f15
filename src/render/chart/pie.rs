//! Pies: every sector has its name, its figure and its share beside it.

use super::axes;
use super::number::{decimals, number};
use super::values;
use crate::document::Chart;
use crate::render::drawing::{
    Anchor, Canvas, ChartStyle, Label, Path, Point, Stroke, measure, spread,
};
use std::f64::consts::TAU;

const RADIUS_SHARE: f64 = 0.2;
/// From the centre to where names begin, in radii.
const NAMES_AT: f64 = 1.22;

pub fn draw(chart: &Chart, style: &ChartStyle) -> String {
    let mut canvas = Canvas::new(style);
    let top = axes::draw_heading(&mut canvas, series_name(chart), chart.unit.as_deref(), style);
    let sectors = sectors(chart, style);
    let radius = style.width * RADIUS_SHARE;
    let room = |right: bool| -> f64 {
        sectors
            .iter()
            .filter(|sector| sector.right() == right)
            .map(|sector| sector.height(style))
            .sum()
    };
    let height = (2.0 * radius + 2.0 * style.leading()).max(room(true)).max(room(false));
    let pie = Pie { centre: (style.width / 2.0, top + height / 2.0), radius, height, style };
    for sector in &sectors {
        pie.draw_sector(&mut canvas, sector);
    }
    for right in [true, false] {
        let side: Vec<&Sector> = sectors.iter().filter(|sector| sector.right() == right).collect();
        pie.draw_names(&mut canvas, &side);
    }
    canvas.finish(top + height)
}

fn series_name(chart: &Chart) -> Option<&str> {
    chart.series.first().map(|series| series.name.as_str())
}

/// A part of the whole; `start` and `end` in turns, clockwise from the top.
struct Sector {
    index: usize,
    start: f64,
    end: f64,
    name: Vec<String>,
    figure: String,
}

impl Sector {
    fn middle(&self) -> f64 {
        f64::midpoint(self.start, self.end)
    }

    fn right(&self) -> bool {
        self.middle() < 0.5
    }

    fn height(&self, style: &ChartStyle) -> f64 {
        measure::height(self.name.len() + 1, style.leading()) + style.font_size * 0.35
    }
}

/// The sectors of the first series; only what is above zero is part of a whole.
fn sectors(chart: &Chart, style: &ChartStyle) -> Vec<Sector> {
    let Some(series) = chart.series.first() else { return Vec::new() };
    let positive = || {
        let named = chart.categories.iter().zip(&series.values);
        named.filter_map(|(name, value)| value.filter(|v| *v > 0.0).map(|value| (name, value)))
    };
    let total: f64 = positive().map(|(_, value)| value).sum();
    let places = decimals(&values(chart));
    let room = style.width * (0.5 - RADIUS_SHARE * NAMES_AT) - style.font_size;
    let mut start = 0.0;
    let sector = |(index, (name, value)): (usize, (&String, f64))| {
        let share = value / total;
        let end = start + share;
        let figure = if (total - 100.0).abs() < 0.01 {
            format!("{}\u{a0}%", number(value, places))
        } else {
            format!("{} ({}\u{a0}%)", number(value, places), number(share * 100.0, 1))
        };
        let name = measure::wrap_within(name, style.font_size, false, room, 2);
        Sector { index, start: std::mem::replace(&mut start, end), end, name, figure }
    };
    positive().enumerate().map(sector).collect()
}

struct Pie<'a> {
    centre: Point,
    radius: f64,
    height: f64,
    style: &'a ChartStyle,
}

impl Pie<'_> {
    fn at(&self, turn: f64, radii: f64) -> Point {
        let (sin, cos) = libm::sincos(turn * TAU);
        let length = self.radius * radii;
        (self.centre.0 + sin * length, self.centre.1 - cos * length)
    }

    fn draw_sector(&self, canvas: &mut Canvas, sector: &Sector) {
        let fill = self.style.colour(sector.index);
        if sector.end - sector.start > 0.9999 {
            return canvas.circle(self.centre, self.radius, fill);
        }
        let [start, end] = [sector.start, sector.end].map(|turn| self.at(turn, 1.0));
        let long = sector.end - sector.start > 0.5;
        canvas.fill(
            Path::new().line(&[self.centre, start]).arc(self.radius, long, end).close(),
            fill,
        );
        let edges = Path::new().line(&[self.centre, start]).line(&[self.centre, end]);
        canvas.stroke(edges, &Stroke::new(&self.style.paper, 1.0));
    }

    /// The names on one side, each at its sector's height or as near as can be, with a thin line to the sector.
    fn draw_names(&self, canvas: &mut Canvas, side: &[&Sector]) {
        let wished: Vec<f64> = side.iter().map(|sector| self.at(sector.middle(), 1.12).1).collect();
        let heights: Vec<f64> = side.iter().map(|sector| sector.height(self.style)).collect();
        let [low, high] = [-0.5, 0.5].map(|side| self.centre.1 + side * self.height);
        let placed = spread(&wished, &heights, low, high);
        for (sector, y) in side.iter().zip(placed) {
            let outward = if sector.right() { 1.0 } else { -1.0 };
            let x = self.centre.0 + outward * self.radius * NAMES_AT;
            let bend = (x - outward * self.radius * 0.06, y);
            let leader = [self.at(sector.middle(), 1.02), bend, (x, y)];
            canvas.stroke(Path::new().line(&leader), &Stroke::new(&self.style.muted, 0.5));
            self.draw_name(canvas, sector, (x + outward * 4.0, y));
        }
    }

    fn draw_name(&self, canvas: &mut Canvas, sector: &Sector, (x, y): Point) {
        let anchor = if sector.right() { Anchor::Start } else { Anchor::End };
        let up = measure::height(sector.name.len(), self.style.leading()) / 2.0;
        let first = (x, y - up + self.style.drop());
        canvas
            .lines(&sector.name, &Label::new("", first, &self.style.text).bold().anchored(anchor));
        let last = (x, first.1 + measure::height(sector.name.len(), self.style.leading()));
        canvas.text(&Label::new(&sector.figure, last, &self.style.muted).anchored(anchor));
    }
}

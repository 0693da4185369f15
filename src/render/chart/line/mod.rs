//! Line charts: each line's last figure and name stand at its end.

mod ends;
mod figures;

use super::axes::{self, CategoryNames, Frame};
use super::mark;
use super::scale::Scale;
use super::{rising, values};
use crate::document::{Chart, Series};
use crate::render::drawing::{Canvas, ChartStyle, Path, Point, Rect, count};
use ends::Ends;

/// With more points than this only the first and the last carry their figure, and only the last its marker.
const FEW_POINTS: usize = 8;

pub fn draw(chart: &Chart, style: &ChartStyle) -> String {
    let mut canvas = Canvas::new(style);
    let ends = Ends::of(chart, style);
    let head = axes::draw_heading(&mut canvas, None, chart.unit.as_deref(), style);
    let frame = frame(chart, &ends, head + style.font_size, style);
    let across = positions(&chart.categories, &frame, style);
    let lines: Vec<Line> = chart.series.iter().map(|one| points(one, &across, &frame)).collect();
    axes::draw_grid(&mut canvas, &frame, style);
    axes::draw_base(&mut canvas, &frame, style);
    lines.iter().enumerate().for_each(|(index, line)| draw_line(&mut canvas, style, index, line));
    ends.draw(&mut canvas, &lines, &frame);
    figures::draw(&mut canvas, chart, &lines, &frame, style);
    let below = frame.area.bottom() + style.font_size * 0.6;
    let names = CategoryNames::fitted(&chart.categories, &across, style);
    let height = names.draw(&mut canvas, below, style);
    canvas.finish(below + height + style.font_size * 0.3)
}

/// A point per category, or none where the value is missing.
type Line = Vec<Option<Point>>;

fn frame(chart: &Chart, ends: &Ends, top: f64, style: &ChartStyle) -> Frame {
    let scale = Scale::of_lines(values(chart));
    let left = axes::tick_room(&scale, style);
    let width = (style.width - left - ends.room()).max(style.font_size);
    let height = axes::usual_height(style).max(ends.height());
    let area = Rect { x: left, y: top, width, height };
    Frame { area, scale, upright: true, categories: chart.categories.len() }
}

/// Where the categories stand: years at their distance in time, anything else evenly.
fn positions(categories: &[String], frame: &Frame, style: &ChartStyle) -> Vec<f64> {
    let inset = (style.font_size * 1.4).min(frame.area.width / 4.0);
    let (start, room) = (frame.area.x + inset, frame.area.width - inset * 1.4);
    let places = rising(categories).unwrap_or_else(|| (0..categories.len()).map(count).collect());
    let (Some(first), Some(last)) = (places.first(), places.last()) else { return Vec::new() };
    if last <= first {
        return vec![start + room / 2.0];
    }
    places.iter().map(|place| start + (place - first) / (last - first) * room).collect()
}

fn points(series: &Series, across: &[f64], frame: &Frame) -> Line {
    let point = |(value, x): (&Option<f64>, &f64)| value.map(|value| frame.point(*x, value));
    series.values.iter().zip(across).map(point).collect()
}

/// The line, broken where a value is missing, with its markers.
fn draw_line(canvas: &mut Canvas, style: &ChartStyle, index: usize, line: &Line) {
    let runs = line.split(Option::is_none).map(|run| run.iter().copied().flatten().collect());
    let runs: Vec<Vec<Point>> = runs.filter(|run: &Vec<Point>| !run.is_empty()).collect();
    for run in &runs {
        canvas.stroke(Path::new().line(run), &mark::stroke(style, index));
    }
    let last = line.iter().rev().find_map(|point| *point);
    for run in &runs {
        let all = line.len() <= FEW_POINTS || run.len() == 1;
        for point in run.iter().filter(|point| all || last == Some(**point)) {
            mark::marker(canvas, style, index, *point);
        }
    }
}

//! Figures at the points of lines, wherever there is room for them.

use super::{FEW_POINTS, Line};
use crate::document::Chart;
use crate::render::chart::axes::Frame;
use crate::render::chart::number::{decimals, number};
use crate::render::chart::values;
use crate::render::drawing::geometry::along;
use crate::render::drawing::{Anchor, Canvas, ChartStyle, Label, Point, Rect};

/// Lines are looked at in so many points between two categories.
const SAMPLES: u8 = 48;

/// Draws the figures of all points but the last; of the first alone where there are many.
pub fn draw(canvas: &mut Canvas, chart: &Chart, lines: &[Line], frame: &Frame, style: &ChartStyle) {
    let places = decimals(&values(chart));
    let mut taken: Vec<Rect> = Vec::new();
    for (series, (one, line)) in chart.series.iter().zip(lines).enumerate() {
        for at in figured(line) {
            let (Some(value), Some(point)) = (one.values[at], line[at]) else { continue };
            let figure = number(value, places);
            let free = |label: &Label| is_free(label.area(style), series, lines, &taken, frame);
            if let Some(label) = around(&figure, point, style.ink(series), style).find(free) {
                taken.push(label.area(style));
                canvas.text_on_paper(&label);
            }
        }
    }
}

/// Where a figure may stand: above its point or below, in the middle or to one side.
fn around<'a>(
    figure: &'a str,
    (x, y): Point,
    colour: &'a str,
    style: &ChartStyle,
) -> impl Iterator<Item = Label<'a>> {
    let size = style.font_size;
    let sides = [(Anchor::Middle, 0.0), (Anchor::End, 0.2), (Anchor::Start, -0.2)];
    sides.into_iter().flat_map(move |(anchor, shift)| {
        [-0.7, 1.35].map(|down| {
            let at = (x + shift * size, y + down * size);
            Label::new(figure, at, colour).anchored(anchor)
        })
    })
}

fn figured(line: &Line) -> Vec<usize> {
    let there = (0..line.len()).filter(|at| line[*at].is_some());
    let mut points: Vec<usize> = there.collect();
    points.pop();
    if line.len() > FEW_POINTS {
        points.truncate(1);
    }
    points
}

/// Whether a figure in `area` covers nothing, stays within the plot, and is nearer to its own line than to others.
fn is_free(area: Rect, series: usize, lines: &[Line], taken: &[Rect], frame: &Frame) -> bool {
    let near = area.grown(area.height * 0.55);
    area.bottom() <= frame.area.bottom()
        && area.x >= frame.area.x - area.height * 0.5
        && !taken.iter().any(|other| other.overlaps(&area.grown(1.0)))
        && !lines.iter().enumerate().any(|(other, line)| {
            crosses(line, if other == series { area.grown(1.0) } else { near })
        })
}

fn crosses(line: &Line, area: Rect) -> bool {
    let between = |a: Point, b: Point| {
        let near = Rect::between(a, b).grown(0.1).overlaps(&area);
        near && (0..=SAMPLES).any(|n| area.contains(along(a, b, f64::from(n) / f64::from(SAMPLES))))
    };
    let alone = line.iter().flatten().any(|point| area.contains(*point));
    let pairs = || line.windows(2).filter_map(|pair| Some((pair[0]?, pair[1]?)));
    alone || pairs().any(|(a, b)| between(a, b))
}

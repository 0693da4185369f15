//! What stands at the ends of lines.

use super::Line;
use crate::document::Chart;
use crate::render::chart::axes::Frame;
use crate::render::chart::number::{decimals, number};
use crate::render::chart::values;
use crate::render::drawing::{Anchor, Canvas, ChartStyle, Label, Point, Stroke, measure, spread};

/// The widest a name may be, as a share of the drawing.
const NAME_SHARE: f64 = 0.25;
const NAME_LINES: usize = 3;
const GAP: f64 = 7.0;

/// The ends of all lines that have any points.
pub struct Ends<'a> {
    style: &'a ChartStyle,
    ends: Vec<End>,
}

/// The last figure of a series, and its name in as many lines as it takes.
struct End {
    series: usize,
    figure: String,
    name: Vec<String>,
}

impl<'a> Ends<'a> {
    pub fn of(chart: &Chart, style: &'a ChartStyle) -> Self {
        let places = decimals(&values(chart));
        let room = style.width * NAME_SHARE;
        let ends = chart.series.iter().enumerate().filter_map(|(series, one)| {
            let last = one.values.iter().rev().find_map(|value| *value)?;
            let name = measure::wrap_within(&one.name, style.font_size, false, room, NAME_LINES);
            Some(End { series, figure: number(last, places), name })
        });
        Self { style, ends: ends.collect() }
    }

    /// The width they need to the right of the plot.
    pub fn room(&self) -> f64 {
        let names =
            self.ends.iter().map(|end| measure::widest(&end.name, self.style.font_size, false));
        self.figures() + names.fold(0.0, f64::max) + 2.0 * GAP
    }

    pub fn height(&self) -> f64 {
        self.ends.iter().map(|end| self.height_of(end)).sum()
    }

    /// The figures in one column, the names in another, as near their lines' ends as they can be without covering each
    /// other.
    pub fn draw(&self, canvas: &mut Canvas, lines: &[Line], frame: &Frame) {
        let last = |end: &End| lines[end.series].iter().rev().find_map(|point| *point);
        let points: Vec<Point> = self.ends.iter().filter_map(last).collect();
        let wished: Vec<f64> = points.iter().map(|point| point.1).collect();
        let heights: Vec<f64> = self.ends.iter().map(|end| self.height_of(end)).collect();
        let (low, high) =
            (frame.area.y - self.style.leading(), frame.area.bottom() + self.style.leading());
        let placed = spread(&wished, &heights, low, high);
        for ((end, point), y) in self.ends.iter().zip(points).zip(placed) {
            self.draw_end(canvas, end, point, (frame.area.right() + GAP, y));
        }
    }

    fn draw_end(&self, canvas: &mut Canvas, end: &End, point: Point, (x, y): Point) {
        let style = self.style;
        let colour = style.colour(end.series);
        let first = y + style.drop()
            - measure::height(end.name.len().saturating_sub(1), style.leading()) / 2.0;
        let figure =
            Label::new(&end.figure, (x + self.figures(), first), style.ink(end.series)).bold();
        canvas.text(&figure.anchored(Anchor::End));
        let name = (x + self.figures() + GAP * 0.7, first);
        canvas.lines(&end.name, &Label::new("", name, &style.text));
        let beside =
            (y - point.1).abs() < style.font_size * 0.6 && x - point.0 < style.font_size * 3.0;
        if !beside {
            let start = (point.0 + style.font_size * 0.55, point.1);
            let start_of_figure = figure.anchored(Anchor::End).area(style).x - 2.5;
            let stop = (start_of_figure, first - style.drop());
            canvas.line(start, stop, &Stroke { colour, width: 0.6, dash: "1 1.6" });
        }
    }

    /// The width of the figures' column.
    fn figures(&self) -> f64 {
        self.ends
            .iter()
            .map(|end| measure::width(&end.figure, self.style.font_size, true))
            .fold(0.0, f64::max)
    }

    fn height_of(&self, end: &End) -> f64 {
        measure::height(end.name.len().max(1), self.style.leading()) + self.style.font_size * 0.2
    }
}

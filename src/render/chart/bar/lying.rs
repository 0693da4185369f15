//! Lying bars: names to the left, figures at the ends.

use super::{Bars, FILL};
use crate::document::Chart;
use crate::render::chart::axes::{self, Frame};
use crate::render::chart::values;
use crate::render::drawing::{Anchor, Canvas, ChartStyle, Label, Rect, count, measure};

const NAME_SHARE: f64 = 0.36;
const NAME_GAP: f64 = 6.0;

pub fn draw(bars: &Bars) -> String {
    let style = bars.style;
    let mut canvas = Canvas::new(style);
    let names = names(bars.chart, style);
    let head = bars.draw_head(&mut canvas, true);
    let left = names.iter().map(|lines| measure::widest(lines, style.font_size, false));
    let left = left.fold(0.0, f64::max) + NAME_GAP;
    let mut frame = bars.lying_frame(&names, left, head);
    if bars.stacked || !bars.all_figures_fit(&frame) {
        frame.area.y += style.leading();
        axes::draw_grid(&mut canvas, &frame, style);
    }
    bars.draw_bars(&mut canvas, &frame);
    bars.draw_figures(&mut canvas, &frame);
    axes::draw_base(&mut canvas, &frame, style);
    for (category, lines) in names.iter().enumerate() {
        let up = measure::height(lines.len().saturating_sub(1), style.leading()) / 2.0;
        let at = (left - NAME_GAP, frame.middle(category) + style.drop() - up);
        canvas.lines(lines, &Label::new("", at, &style.text).anchored(Anchor::End));
    }
    canvas.finish(frame.area.bottom() + style.font_size * 0.4)
}

fn names(chart: &Chart, style: &ChartStyle) -> Vec<Vec<String>> {
    let room = style.width * NAME_SHARE;
    let lines = |name: &String| measure::wrap_within(name, style.font_size, false, room, 2);
    chart.categories.iter().map(lines).collect()
}

impl Bars<'_> {
    fn lying_frame(&self, names: &[Vec<String>], left: f64, head: f64) -> Frame {
        let style = self.style;
        let figure = self.figure_room();
        let negative = values(self.chart).any(|value| value < 0.0);
        let left = left + if negative { figure } else { 0.0 };
        let width = (style.width - left - figure).max(style.font_size);
        let height = self.row(names) * count(names.len());
        let area = Rect { x: left, y: head, width, height };
        Frame { area, scale: self.scale(), upright: false, categories: names.len() }
    }

    /// The height of one category: its name's lines, or its bars with their figures.
    fn row(&self, names: &[Vec<String>]) -> f64 {
        let style = self.style;
        let lines = names.iter().map(Vec::len).max().unwrap_or(1);
        let words = measure::height(lines, style.leading()) + style.font_size * 0.5;
        let bars = count(self.lanes) * style.leading() * 1.05 / FILL;
        words.max(bars)
    }
}

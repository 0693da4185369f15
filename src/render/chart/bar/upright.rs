//! Upright bars; the names of stacked series stand beside the last bar.

use super::Bars;
use crate::render::chart::axes::{self, CategoryNames, Frame};
use crate::render::chart::key;
use crate::render::drawing::{Canvas, Rect, Stroke, measure, spread};

const NAME_SHARE: f64 = 0.22;
const NAME_GAP: f64 = 16.0;

pub fn draw(bars: &Bars) -> String {
    let (chart, style) = (bars.chart, bars.style);
    let mut canvas = Canvas::new(style);
    let names = bars.side_names();
    let head = bars.draw_head(&mut canvas, names.is_empty());
    let frame = bars.upright_frame(&names, head);
    if bars.stacked || !bars.all_figures_fit(&frame) {
        axes::draw_grid(&mut canvas, &frame, style);
    }
    bars.draw_bars(&mut canvas, &frame);
    let deepest = bars.draw_figures(&mut canvas, &frame);
    axes::draw_base(&mut canvas, &frame, style);
    bars.draw_side_names(&mut canvas, &names, &frame);
    let middles: Vec<f64> = (0..chart.categories.len()).map(|i| frame.middle(i)).collect();
    let below = frame.area.bottom().max(deepest) + style.font_size * 0.5;
    let names = CategoryNames::fitted(&chart.categories, &middles, style);
    let height = names.draw(&mut canvas, below, style);
    canvas.finish(below + height + style.font_size * 0.3)
}

impl Bars<'_> {
    /// The plot: without room for the axis's numbers where every bar carries its own.
    fn upright_frame(&self, names: &[Vec<String>], head: f64) -> Frame {
        let bare = self.upright_frame_from(0.0, names, head);
        if !self.stacked && self.all_figures_fit(&bare) {
            return bare;
        }
        self.upright_frame_from(axes::tick_room(&bare.scale, self.style), names, head)
    }

    fn upright_frame_from(&self, left: f64, names: &[Vec<String>], head: f64) -> Frame {
        let style = self.style;
        let scale = self.scale();
        let right = self.side_room(names);
        let needed: f64 = names.iter().map(|lines| self.side_height(lines)).sum();
        let height = axes::usual_height(style).max(needed);
        let width = (style.width - left - right).max(style.font_size);
        let area = Rect { x: left, y: head + style.leading(), width, height };
        Frame { area, scale, upright: true, categories: self.chart.categories.len() }
    }

    /// The names of stacked series, in lines; nothing where there is but one series or the bars are side by side.
    fn side_names(&self) -> Vec<Vec<String>> {
        let series =
            self.chart.series.iter().filter(|_| self.stacked && self.chart.series.len() > 1);
        let room = self.style.width * NAME_SHARE;
        series
            .map(|one| measure::wrap_within(&one.name, self.style.font_size, false, room, 2))
            .collect()
    }

    fn side_room(&self, names: &[Vec<String>]) -> f64 {
        let widths = names.iter().map(|lines| {
            let before = NAME_GAP + key::indent(self.style);
            before + measure::widest(lines, self.style.font_size, false)
        });
        widths.fold(0.0, f64::max)
    }

    fn side_height(&self, lines: &[String]) -> f64 {
        measure::height(lines.len(), self.style.leading()) + self.style.font_size * 0.35
    }

    /// Each name as near its part of the last bar as can be, with a thin line between them.
    fn draw_side_names(&self, canvas: &mut Canvas, names: &[Vec<String>], frame: &Frame) {
        let wished: Vec<f64> =
            (0..names.len()).map(|series| self.side_wish(series, frame)).collect();
        let heights: Vec<f64> = names.iter().map(|lines| self.side_height(lines)).collect();
        let leading = self.style.leading();
        let bounds = (frame.area.y - leading, frame.area.bottom() + leading);
        let placed = spread(&wished, &heights, bounds.0, bounds.1);
        let x = frame.area.right() + NAME_GAP;
        for (series, (lines, y)) in names.iter().zip(placed).enumerate() {
            if let Some(part) = self.last_part(series) {
                let (middle, thickness) = self.lane(&part, frame);
                let end = (middle + thickness / 2.0 + 1.5, wished[series]);
                canvas.line(end, (x - 3.0, y), &Stroke::new(&self.style.muted, 0.5));
            }
            key::draw_entry(canvas, self.style, series, lines, (x, y));
        }
    }

    fn side_wish(&self, series: usize, frame: &Frame) -> f64 {
        let part = self.last_part(series).map(|part| f64::midpoint(part.from, part.to));
        frame.along(part.unwrap_or(0.0))
    }

    /// The series's part of the last bar.
    fn last_part(&self, series: usize) -> Option<super::Segment> {
        let last = self.chart.categories.len().checked_sub(1)?;
        let mut parts = self.segments.iter().filter(|part| part.series == series);
        parts.find(|part| part.category == last).copied()
    }
}

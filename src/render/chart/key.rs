//! Names of series with swatches, where the names can not stand at the bars themselves.

use super::mark;
use crate::document::Series;
use crate::render::drawing::{Canvas, ChartStyle, Label, Point, Rect, measure};

const GAP: f64 = 5.0;

/// How far a name stands in from where its swatch begins.
pub fn indent(style: &ChartStyle) -> f64 {
    swatch(style) + GAP
}

fn swatch(style: &ChartStyle) -> f64 {
    style.font_size * 0.95
}

/// A swatch with its middle at `at.1`, and the name after it.
pub fn draw_entry(
    canvas: &mut Canvas,
    style: &ChartStyle,
    index: usize,
    lines: &[String],
    at: Point,
) {
    let side = swatch(style);
    let area = Rect { x: at.0, y: at.1 - side / 2.0, width: side, height: side };
    mark::bar(canvas, style, index, area);
    let up = measure::height(lines.len().saturating_sub(1), style.leading()) / 2.0;
    let baseline = at.1 + style.drop() - up;
    canvas.lines(lines, &Label::new("", (at.0 + indent(style), baseline), &style.text));
}

/// All series in one row, or as many rows as it takes, below `top`. Returns the height taken.
pub fn draw_row(canvas: &mut Canvas, series: &[Series], top: f64, style: &ChartStyle) -> f64 {
    let row = style.leading() * 1.15;
    let mut at = (0.0, top + row / 2.0);
    for (index, one) in series.iter().enumerate() {
        let room = style.width - indent(style);
        let name = measure::wrap_within(&one.name, style.font_size, false, room, 1);
        let width = indent(style) + measure::widest(&name, style.font_size, false);
        if at.0 > 0.0 && at.0 + width > style.width {
            at = (0.0, at.1 + row);
        }
        draw_entry(canvas, style, index, &name, at);
        at.0 += width + style.font_size * 1.6;
    }
    at.1 + row / 2.0 + style.font_size * 0.6 - top
}

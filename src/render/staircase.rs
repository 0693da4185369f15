//! The innsatstrapp as SVG: steps that rise from the left to the right, on a foundation as wide as the whole.

use super::drawing::{Canvas, ChartStyle, Label, Rect, colour, count, measure};
use crate::document::{Staircase, Step};

/// How wide the highest step is, as a share of the whole.
const HIGHEST_SHARE: f64 = 0.46;
/// How far a step is set back from the one below, at most.
const DEEPEST: f64 = 52.0;
const GAP: f64 = 2.0;
const PADDING: f64 = 9.0;

/// Draws the staircase, as wide as the style says and as high as the steps' names need.
#[must_use]
pub fn svg(staircase: &Staircase, style: &ChartStyle) -> String {
    let mut canvas = Canvas::new(style);
    let slabs = slabs(staircase, style);
    let mut top = 0.0;
    for slab in slabs.iter().rev() {
        slab.draw(&mut canvas, top, style);
        top += slab.height + GAP;
    }
    canvas.finish(top - GAP)
}

/// One step as it is drawn: from `x` to the right edge.
struct Slab<'a> {
    x: f64,
    height: f64,
    fill: String,
    number: &'a str,
    name: Vec<String>,
    indent: f64,
}

/// The slabs from the bottom up, foundations first.
fn slabs<'a>(staircase: &'a Staircase, style: &ChartStyle) -> Vec<Slab<'a>> {
    let (base, steps): (Vec<&Step>, Vec<&Step>) =
        staircase.steps.iter().partition(|step| step.foundation);
    let numbers: Vec<&str> = staircase.steps.iter().map(|step| step.number.as_str()).collect();
    let number = measure::widest(&numbers, style.font_size, true);
    let indent = if number > 0.0 { number.min(style.width / 4.0) + PADDING } else { 0.0 };
    let treads = count(steps.len().max(1));
    let depth = (style.width * (1.0 - HIGHEST_SHARE) / treads).min(DEEPEST);
    let base =
        base.into_iter().map(|step| Slab::new(step, 0.0, style.foundation.clone(), indent, style));
    let fills = fills(steps.len(), style);
    let steps = steps.into_iter().zip(fills).enumerate().map(|(index, (step, fill))| {
        Slab::new(step, count(index + 1) * depth, fill, indent, style)
    });
    base.chain(steps).collect()
}

/// The colours of the steps, from the lowest to the highest.
fn fills(steps: usize, style: &ChartStyle) -> Vec<String> {
    let [lowest, highest] = &style.steps;
    let from = |start: f64| -> Vec<String> {
        let rest = (1.0 - start) / count(steps.saturating_sub(1).max(1));
        (0..steps).map(|step| colour::mix(lowest, highest, start + count(step) * rest)).collect()
    };
    let readable = |fills: &Vec<String>| {
        fills.iter().all(|fill| colour::contrast(fill, ink(fill, style)) >= colour::READABLE)
    };
    let mut starts = (0..20).map(|part| from(f64::from(part) / 20.0));
    starts.find(readable).unwrap_or_else(|| from(0.0))
}

fn ink<'a>(fill: &str, style: &'a ChartStyle) -> &'a str {
    colour::readable(fill, &style.paper, &style.text)
}

impl<'a> Slab<'a> {
    fn new(step: &'a Step, x: f64, fill: String, indent: f64, style: &ChartStyle) -> Self {
        let room = style.width - x - indent - 2.0 * PADDING;
        let name = measure::wrap_within(&step.name, style.font_size, false, room, 3);
        let lines = measure::height(name.len().max(1), style.leading());
        Self { x, height: lines + style.font_size * 1.5, fill, number: &step.number, name, indent }
    }

    fn draw(&self, canvas: &mut Canvas, top: f64, style: &ChartStyle) {
        let width = style.width - self.x;
        canvas.rect(Rect { x: self.x, y: top, width, height: self.height }, &self.fill);
        let ink = ink(&self.fill, style);
        let up = measure::height(self.name.len().saturating_sub(1), style.leading()) / 2.0;
        let at = (self.x + PADDING, top + self.height / 2.0 + style.drop() - up);
        canvas.text(&Label::new(self.number, at, ink).bold());
        canvas.lines(&self.name, &Label::new("", (at.0 + self.indent, at.1), ink));
    }
}

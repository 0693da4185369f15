//! The frame of a chart: unit, gridlines, the axis's numbers, categories.

use super::scale::Scale;
use crate::render::drawing::{
    Anchor, Canvas, ChartStyle, Label, Point, Rect, Stroke, count, measure,
};

const SHAPE: f64 = 0.42;
const TICK_GAP: f64 = 6.0;
const CATEGORY_LINES: usize = 3;

/// Where values and categories stand in the plot. `upright`: values go up and categories to the right; otherwise
/// values go to the right and categories down.
pub struct Frame {
    pub area: Rect,
    pub scale: Scale,
    pub upright: bool,
    pub categories: usize,
}

impl Frame {
    /// The place of a value along the axis.
    pub fn along(&self, value: f64) -> f64 {
        let fraction = self.scale.fraction(value);
        if self.upright {
            self.area.bottom() - fraction * self.area.height
        } else {
            self.area.x + fraction * self.area.width
        }
    }

    /// The line across the whole plot at a value.
    pub fn across(&self, value: f64) -> [Point; 2] {
        let at = self.along(value);
        if self.upright {
            [(self.area.x, at), (self.area.right(), at)]
        } else {
            [(at, self.area.y), (at, self.area.bottom())]
        }
    }

    /// The room of one category.
    pub fn band(&self) -> f64 {
        let across = if self.upright { self.area.width } else { self.area.height };
        across / count(self.categories.max(1))
    }

    /// The middle of a category's room.
    pub fn middle(&self, category: usize) -> f64 {
        let start = if self.upright { self.area.x } else { self.area.y };
        start + (count(category) + 0.5) * self.band()
    }

    /// The bar between two values, `across` its middle.
    pub fn bar(&self, across: f64, thickness: f64, from: f64, to: f64) -> Rect {
        let (start, end) = (across - thickness / 2.0, across + thickness / 2.0);
        Rect::between(self.point(start, from), self.point(end, to))
    }

    pub fn point(&self, across: f64, value: f64) -> Point {
        if self.upright { (across, self.along(value)) } else { (self.along(value), across) }
    }
}

/// How high the plot of an upright chart is.
pub fn usual_height(style: &ChartStyle) -> f64 {
    style.width * SHAPE
}

/// The room to the left of an upright plot that the axis's numbers take.
pub fn tick_room(scale: &Scale, style: &ChartStyle) -> f64 {
    let numbers: Vec<String> = scale.ticks().map(|(_, number)| number).collect();
    measure::widest(&numbers, style.font_size, false) + TICK_GAP
}

/// Gridlines with their numbers, and the zero line.
pub fn draw_grid(canvas: &mut Canvas, frame: &Frame, style: &ChartStyle) {
    for (tick, number) in frame.scale.ticks() {
        let [start, end] = frame.across(tick);
        canvas.line(start, end, &Stroke::new(&style.grid, 0.7));
        let label = Label::new(&number, start, &style.muted);
        canvas.text(&if frame.upright {
            Label { at: (start.0 - TICK_GAP, start.1 + style.drop()), ..label }
                .anchored(Anchor::End)
        } else {
            Label { at: (start.0, start.1 - TICK_GAP), ..label }.anchored(Anchor::Middle)
        });
    }
}

/// The line that bars start from.
pub fn draw_base(canvas: &mut Canvas, frame: &Frame, style: &ChartStyle) {
    if !frame.scale.shows_zero() {
        return;
    }
    let [start, end] = frame.across(0.0);
    canvas.line(start, end, &Stroke::new(&style.muted, 0.9));
}

/// What stands above a chart: the unit, and the series's name where it stands nowhere else. Returns its height.
pub fn draw_heading(
    canvas: &mut Canvas,
    name: Option<&str>,
    unit: Option<&str>,
    style: &ChartStyle,
) -> f64 {
    let mut at = (0.0, style.font_size);
    if let Some(name) = name.filter(|name| !name.is_empty()) {
        let name = measure::wrap_within(name, style.font_size, true, style.width * 0.7, 1).concat();
        canvas.text(&Label::new(&name, at, &style.text).bold());
        at.0 += measure::width(&name, style.font_size, true) + style.font_size * 0.6;
    }
    if let Some(unit) = unit {
        let unit =
            measure::wrap_within(unit, style.font_size, false, style.width - at.0, 1).concat();
        canvas.text(&Label::new(&unit, at, &style.muted));
        at.0 += 1.0;
    }
    if at.0 > 0.0 { style.leading() * 1.5 } else { style.font_size * 0.5 }
}

/// The names of the categories under an upright plot.
pub struct CategoryNames {
    /// Every so many categories is named.
    pub every: usize,
    names: Vec<CategoryName>,
}

struct CategoryName {
    middle: f64,
    width: f64,
    lines: Vec<String>,
}

impl CategoryNames {
    /// Names below the `middles` of their categories: wrapped, and where that is not enough every second, third, …
    /// only.
    pub fn fitted(names: &[String], middles: &[f64], style: &ChartStyle) -> Self {
        let most = names.len().max(1);
        let every =
            (1..most).find(|every| Self::at_every(*every, names, middles, style).fits(style));
        Self::at_every(every.unwrap_or(most), names, middles, style)
    }

    fn at_every(every: usize, names: &[String], middles: &[f64], style: &ChartStyle) -> Self {
        let shown: Vec<f64> = middles.iter().copied().step_by(every).collect();
        let closest = shown.windows(2).map(|pair| pair[1] - pair[0]).fold(style.width, f64::min);
        let room = closest - style.font_size * 0.45;
        let name = |(name, middle): (&String, &f64)| {
            let lines = measure::wrap(name, style.font_size, false, room);
            let width = measure::widest(&lines, style.font_size, false);
            let right = (style.width - width / 2.0).max(width / 2.0);
            CategoryName { middle: middle.clamp(width / 2.0, right), width, lines }
        };
        Self { every, names: names.iter().zip(middles).step_by(every).map(name).collect() }
    }

    fn fits(&self, style: &ChartStyle) -> bool {
        let gap = style.font_size * 0.5;
        self.names.iter().all(|name| name.lines.len() <= CATEGORY_LINES)
            && self.names.windows(2).all(|pair| {
                let between = pair[1].middle - pair[0].middle;
                f64::midpoint(pair[0].width, pair[1].width) + gap <= between
            })
    }

    /// Draws the names, the first lines below `top`. Returns the height they take.
    pub fn draw(&self, canvas: &mut Canvas, top: f64, style: &ChartStyle) -> f64 {
        for name in &self.names {
            let first = Label::new("", (name.middle, top + style.font_size), &style.text);
            canvas.lines(&name.lines, &first.anchored(Anchor::Middle));
        }
        let most = self.names.iter().map(|name| name.lines.len()).max().unwrap_or(0);
        measure::height(most, style.leading())
    }
}

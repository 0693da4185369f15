//! The figures at the ends of bars.

use super::{Bars, Segment};
use crate::render::chart::axes::Frame;
use crate::render::chart::number::{decimals, number};
use crate::render::chart::values;
use crate::render::drawing::{Anchor, Canvas, Label, measure};

/// Between the end of a bar and its figure.
const GAP: f64 = 3.5;
/// Between two figures.
const CLEAR: f64 = 1.0;

impl Bars<'_> {
    /// Where bars end, and so where a figure may stand. A stack has its sum at its end, except where one of them goes
    /// both up and down: the sum is then not where the stack ends.
    fn ends(&self) -> Vec<Segment> {
        if !self.stacked {
            return self.segments.clone();
        }
        if self.two_ways {
            return Vec::new();
        }
        let mut ends: Vec<Option<Segment>> = vec![None; self.chart.categories.len()];
        for part in &self.segments {
            let end = &mut ends[part.category];
            *end = end.filter(|other| other.to.abs() > part.to.abs()).or(Some(*part));
        }
        ends.into_iter().flatten().collect()
    }

    /// Room for the widest figure beyond the end of a bar.
    pub(super) fn figure_room(&self) -> f64 {
        self.widest_figure() + GAP
    }

    fn widest_figure(&self) -> f64 {
        let places = self.places();
        let figures: Vec<String> = self.ends().iter().map(|end| number(end.to, places)).collect();
        measure::widest(&figures, self.style.font_size, false)
    }

    /// Whether every bar has room for its figure; `room` is across the bars.
    pub(super) fn all_figures_fit(&self, frame: &Frame) -> bool {
        let needed = if frame.upright { self.widest_figure() } else { self.style.font_size };
        self.ends().first().is_some_and(|end| {
            let room = if self.lanes > 1 { self.lane(end, frame).1 } else { frame.band() };
            needed + CLEAR <= room
        })
    }

    /// Every figure, or where they do not fit those of the highest, the lowest and the last bar. Returns how far down
    /// they reach.
    pub(super) fn draw_figures(&self, canvas: &mut Canvas, frame: &Frame) -> f64 {
        let places = self.places();
        let mut taken = self.areas(frame);
        let mut deepest = 0.0;
        for end in self.chosen(frame) {
            let figure = number(end.to, places);
            let label = self.figure(&figure, &end, frame);
            let area = label.area(self.style);
            let inside = area.x >= 0.0 && area.right() <= self.style.width;
            if inside && !taken.iter().any(|other| other.overlaps(&area)) {
                taken.push(area);
                canvas.text_on_paper(&label);
                deepest = area.bottom().max(deepest);
            }
        }
        deepest
    }

    fn chosen(&self, frame: &Frame) -> Vec<Segment> {
        let ends = self.ends();
        if self.all_figures_fit(frame) {
            return ends;
        }
        if self.lanes > 1 {
            return Vec::new();
        }
        let highest = ends.iter().max_by(|a, b| a.to.total_cmp(&b.to));
        let lowest = ends.iter().min_by(|a, b| a.to.total_cmp(&b.to));
        [highest, lowest, ends.last()].into_iter().flatten().copied().collect()
    }

    fn figure<'a>(&'a self, figure: &'a str, end: &Segment, frame: &Frame) -> Label<'a> {
        let (x, y) = frame.point(self.lane(end, frame).0, end.to);
        let (size, negative) = (self.style.font_size, end.to < 0.0);
        let (at, anchor) = match (frame.upright, negative) {
            (true, false) => ((x, y - GAP), Anchor::Middle),
            (true, true) => ((x, y + GAP + size * 0.7), Anchor::Middle),
            (false, false) => ((x + GAP, y + self.style.drop()), Anchor::Start),
            (false, true) => ((x - GAP, y + self.style.drop()), Anchor::End),
        };
        Label::new(figure, at, &self.style.text).anchored(anchor)
    }

    fn places(&self) -> usize {
        decimals(&values(self.chart))
    }
}

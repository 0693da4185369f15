//! What charts and the staircase share: a canvas, colours, estimated text sizes and room for labels.

pub mod canvas;
pub mod colour;
pub mod geometry;
pub mod measure;

pub use canvas::{Anchor, Canvas, Label, Path, Stroke};
pub use geometry::{Point, Rect, count, spread};

use serde::Deserialize;

/// How drawings look. The values are tokens of the theme; colours are `#rrggbb`, lengths are points.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChartStyle {
    /// The name of one family.
    pub font: String,
    pub font_size: f64,
    /// The width of a drawing; its height follows from what it shows.
    pub width: f64,
    /// What drawings stand on, and the thin gaps between bars, sectors and steps.
    pub paper: String,
    pub text: String,
    /// Units, the axis's numbers, the zero line.
    pub muted: String,
    /// Gridlines: decoration, so they may be faint.
    pub grid: String,
    /// The colours of series, in order; figures are set in them too where they can be read.
    pub palette: Vec<String>,
    /// The base under the staircase.
    pub foundation: String,
    /// The lowest and the highest step of the staircase; those between are mixed from these two. The lowest is brought
    /// nearer to the highest where a name between them could not be read.
    pub steps: [String; 2],
}

impl ChartStyle {
    /// The colour of series number `index`; the palette repeats, but dashes, markers and hatching change with it.
    #[must_use]
    pub fn colour(&self, index: usize) -> &str {
        self.palette.get(index % self.palette.len().max(1)).unwrap_or(&self.text)
    }

    /// The colour of a series where text can be set in it, else that of text.
    #[must_use]
    pub fn ink(&self, index: usize) -> &str {
        let colour = self.colour(index);
        if colour::contrast(colour, &self.paper) < colour::READABLE { &self.text } else { colour }
    }

    /// From one baseline to the next.
    #[must_use]
    pub fn leading(&self) -> f64 {
        self.font_size * 1.22
    }

    /// From the middle of a line of figures or capitals down to its baseline.
    #[must_use]
    pub fn drop(&self) -> f64 {
        self.font_size * 0.33
    }
}

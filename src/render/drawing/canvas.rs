//! An SVG under construction: plain shapes and text, every number with two decimals, so that the bytes agree on every
//! platform and renderers that know no CSS draw the same picture.

use super::geometry::{Point, Rect};
use super::{ChartStyle, measure};
use std::fmt::Write;

/// The part of the size that stands above the baseline, and below it.
const ABOVE: f64 = 0.72;
const BELOW: f64 = 0.21;

pub struct Canvas<'a> {
    style: &'a ChartStyle,
    body: String,
}

impl<'a> Canvas<'a> {
    #[must_use]
    pub fn new(style: &'a ChartStyle) -> Self {
        Self { style, body: String::new() }
    }

    /// The drawing, `height` high, as a file of its own.
    #[must_use]
    pub fn finish(self, height: f64) -> String {
        let (width, height) = (number(self.style.width.max(1.0)), number(height.max(1.0)));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}pt\" height=\"{height}pt\" \
             viewBox=\"0 0 {width} {height}\">\n{}</svg>\n",
            self.body
        )
    }

    pub fn rect(&mut self, area: Rect, fill: &str) {
        let [x, y] = [area.x, area.y].map(number);
        let [width, height] = [area.width, area.height].map(number);
        let place = [("x", x), ("y", y), ("width", width), ("height", height)];
        self.element("rect", &place, &[("fill", fill)]);
    }

    pub fn circle(&mut self, (x, y): Point, radius: f64, fill: &str) {
        let place = [("cx", number(x)), ("cy", number(y)), ("r", number(radius))];
        self.element("circle", &place, &[("fill", fill)]);
    }

    pub fn line(&mut self, from: Point, to: Point, stroke: &Stroke) {
        self.stroke(Path::new().line(&[from, to]), stroke);
    }

    pub fn fill(&mut self, path: Path, fill: &str) {
        self.element("path", &[("d", path.0)], &[("fill", fill)]);
    }

    pub fn stroke(&mut self, path: Path, stroke: &Stroke) {
        let mut paint = vec![("fill", "none"), ("stroke", stroke.colour)];
        paint.push(("stroke-linejoin", "round"));
        if !stroke.dash.is_empty() {
            paint.push(("stroke-dasharray", stroke.dash));
        }
        self.element("path", &[("d", path.0), ("stroke-width", number(stroke.width))], &paint);
    }

    /// One line of text.
    pub fn text(&mut self, label: &Label) {
        let (x, y) = (number(label.at.0), number(label.at.1));
        let size = number(self.style.font_size);
        let anchor = label.anchor.word();
        let weight = if label.bold { "600" } else { "400" };
        let (family, fill) = (escape(&self.family()), escape(label.fill));
        let _ = writeln!(
            self.body,
            "<text x=\"{x}\" y=\"{y}\" font-family=\"{family}\" font-size=\"{size}\" \
             font-weight=\"{weight}\" text-anchor=\"{anchor}\" fill=\"{fill}\">{}</text>",
            escape(label.words)
        );
    }

    /// Several lines, the first at the label's place.
    pub fn lines(&mut self, lines: &[String], first: &Label) {
        let mut at = first.at;
        for words in lines {
            self.text(&Label { words, at, ..*first });
            at.1 += self.style.leading();
        }
    }

    /// One line of text that blots out what is behind it.
    pub fn text_on_paper(&mut self, label: &Label) {
        self.rect(label.area(self.style).grown(0.8), &self.style.paper);
        self.text(label);
    }

    /// Quoted, since a part of a bare name may not begin with a digit.
    fn family(&self) -> String {
        format!("'{}', sans-serif", self.style.font.replace(['\'', '\\'], ""))
    }

    fn element(&mut self, name: &str, place: &[(&str, String)], paint: &[(&str, &str)]) {
        let place = place.iter().map(|(key, value)| (*key, value.as_str()));
        self.body.push('<');
        self.body.push_str(name);
        for (key, value) in place.chain(paint.iter().copied()) {
            let _ = write!(self.body, " {key}=\"{}\"", escape(value));
        }
        self.body.push_str("/>\n");
    }
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Stroke<'a> {
    pub colour: &'a str,
    pub width: f64,
    /// As in SVG: `5 2`; empty for a whole line.
    pub dash: &'a str,
}

impl<'a> Stroke<'a> {
    #[must_use]
    pub fn new(colour: &'a str, width: f64) -> Self {
        Self { colour, width, dash: "" }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// One line of text and the place of its baseline.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Label<'a> {
    pub words: &'a str,
    pub at: Point,
    pub anchor: Anchor,
    pub bold: bool,
    pub fill: &'a str,
}

impl<'a> Label<'a> {
    /// Ordinary text that starts at `at`.
    #[must_use]
    pub fn new(words: &'a str, at: Point, fill: &'a str) -> Self {
        Self { words, at, anchor: Anchor::Start, bold: false, fill }
    }

    #[must_use]
    pub fn anchored(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    #[must_use]
    pub fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    /// The room the text takes, estimated.
    #[must_use]
    pub fn area(&self, style: &ChartStyle) -> Rect {
        let width = measure::width(self.words, style.font_size, self.bold);
        let x = match self.anchor {
            Anchor::Start => self.at.0,
            Anchor::Middle => self.at.0 - width / 2.0,
            Anchor::End => self.at.0 - width,
        };
        let y = self.at.1 - style.font_size * ABOVE;
        Rect { x, y, width, height: style.font_size * (ABOVE + BELOW) }
    }
}

/// The outline of a shape, in SVG's own notation.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Path(String);

impl Path {
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Straight lines through `points`, apart from what was drawn before.
    #[must_use]
    pub fn line(mut self, points: &[Point]) -> Self {
        for (index, point) in points.iter().enumerate() {
            self.step(if index == 0 { "M" } else { "L" }, *point);
        }
        self
    }

    /// A circular arc, clockwise from where the path stands; `long` for more than half a turn.
    #[must_use]
    pub fn arc(mut self, radius: f64, long: bool, to: Point) -> Self {
        let radius = number(radius);
        let _ = write!(self.0, "A{radius} {radius} 0 {} 1 ", u8::from(long));
        self.step("", to);
        self
    }

    #[must_use]
    pub fn close(mut self) -> Self {
        self.0.push('Z');
        self
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn step(&mut self, command: &str, (x, y): Point) {
        let _ = write!(self.0, "{command}{} {}", number(x), number(y));
    }
}

/// Two decimals, never `-0.00`; what is not a number is nought.
fn number(value: f64) -> String {
    let value = if value.is_finite() { value } else { 0.0 };
    let digits = format!("{value:.2}");
    if digits == "-0.00" { "0.00".to_owned() } else { digits }
}

/// Text for an XML document: markup escaped, characters that XML can not hold left out.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c < ' ' => {}
            c => escaped.push(c),
        }
    }
    escaped
}

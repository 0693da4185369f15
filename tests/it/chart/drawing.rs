//! Reads a drawing back: its texts with the room they take, and its shapes.

use planverk::render::drawing::{ChartStyle, Rect, measure};
use roxmltree::{Document, Node};

/// The looks that the tests draw with.
pub fn style() -> ChartStyle {
    let palette =
        ["#0b4f6c", "#b5541c", "#3a7d44", "#75468a", "#2b7a9b", "#8a6a00", "#a23b52", "#4d5b66"];
    ChartStyle {
        font: "Source Sans 3".to_owned(),
        font_size: 9.0,
        width: 453.5,
        paper: "#ffffff".to_owned(),
        text: "#1d2a33".to_owned(),
        muted: "#55636e".to_owned(),
        grid: "#dde3e8".to_owned(),
        palette: palette.map(str::to_owned).to_vec(),
        foundation: "#2f7d4f".to_owned(),
        steps: ["#3a7a9a".to_owned(), "#0d3347".to_owned()],
    }
}

/// One line of text as drawn.
#[derive(Clone, PartialEq, Debug)]
pub struct Text {
    pub words: String,
    pub fill: String,
    pub area: Rect,
}

/// A drawing taken apart.
pub struct Drawing {
    pub width: f64,
    pub height: f64,
    pub texts: Vec<Text>,
    /// Element name and attributes, in the order drawn.
    pub shapes: Vec<(String, Vec<(String, String)>)>,
}

impl Drawing {
    pub fn read(svg: &str) -> Self {
        let document = Document::parse(svg).unwrap_or_else(|fault| panic!("{fault}: {svg}"));
        let root = document.root_element();
        let points = |name| length(&root, name);
        let elements = || root.children().filter(Node::is_element);
        Self {
            width: points("width"),
            height: points("height"),
            texts: elements()
                .filter(|node| node.has_tag_name("text"))
                .map(|node| text(&node))
                .collect(),
            shapes: elements()
                .filter(|node| !node.has_tag_name("text"))
                .map(|node| shape(&node))
                .collect(),
        }
    }

    pub fn words(&self) -> Vec<&str> {
        self.texts.iter().map(|text| text.words.as_str()).collect()
    }

    pub fn text(&self, words: &str) -> &Text {
        let found = self.texts.iter().find(|text| text.words == words);
        found.unwrap_or_else(|| panic!("`{words}` is not among {:?}", self.words()))
    }

    /// The values of one attribute on all shapes of a kind; empty where a shape lacks it.
    pub fn values(&self, element: &str, attribute: &str) -> Vec<&str> {
        let shapes = self.shapes.iter().filter(|(name, _)| name == element);
        shapes.map(|(_, attributes)| value(attributes, attribute)).collect()
    }

    /// Rectangles of one colour.
    pub fn rects(&self, fill: &str) -> Vec<Rect> {
        let rects = self.shapes.iter().filter(|(name, _)| name == "rect");
        let filled = rects.filter(|(_, attributes)| value(attributes, "fill") == fill);
        filled.map(|(_, attributes)| rect(attributes)).collect()
    }

    /// The pairs of texts that cover each other, and the texts that leave the drawing.
    pub fn faults(&self) -> Vec<String> {
        let paper = Rect { x: 0.0, y: 0.0, width: self.width, height: self.height }.grown(0.1);
        let outside = self.texts.iter().filter(|text| {
            let area = text.area;
            !paper.contains((area.x, area.y)) || !paper.contains((area.right(), area.bottom()))
        });
        let outside = outside.map(|text| format!("`{}` is outside: {:?}", text.words, text.area));
        let pairs = self.texts.iter().enumerate();
        let pairs = pairs.flat_map(|(n, a)| self.texts[n + 1..].iter().map(move |b| (a, b)));
        let covering = pairs.filter(|(a, b)| a.area.overlaps(&b.area));
        let covering = covering.map(|(a, b)| format!("`{}` covers `{}`", a.words, b.words));
        outside.chain(covering).collect()
    }
}

fn length(node: &Node, name: &str) -> f64 {
    let written = node.attribute(name).unwrap_or_default().trim_end_matches("pt");
    written.parse().unwrap_or_else(|_| panic!("`{name}` is `{written}`"))
}

/// The height of capitals and figures stands above the baseline; what hangs below it is left out.
fn text(node: &Node) -> Text {
    let words = node.text().unwrap_or_default().to_owned();
    let (size, bold) = (length(node, "font-size"), node.attribute("font-weight") == Some("600"));
    let (width, height) = (measure::width(&words, size, bold), size * 0.66);
    let left = match node.attribute("text-anchor") {
        Some("middle") => width / 2.0,
        Some("end") => width,
        _ => 0.0,
    };
    let area = Rect { x: length(node, "x") - left, y: length(node, "y") - height, width, height };
    Text { words, fill: node.attribute("fill").unwrap_or_default().to_owned(), area }
}

fn shape(node: &Node) -> (String, Vec<(String, String)>) {
    let attributes = node.attributes().map(|a| (a.name().to_owned(), a.value().to_owned()));
    (node.tag_name().name().to_owned(), attributes.collect())
}

fn value<'a>(attributes: &'a [(String, String)], name: &str) -> &'a str {
    attributes.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
}

fn rect(attributes: &[(String, String)]) -> Rect {
    let [x, y, width, height] = ["x", "y", "width", "height"]
        .map(|name| value(attributes, name).parse().unwrap_or_default());
    Rect { x, y, width, height }
}

//! SVG: a still drawing that needs nothing but itself.

use super::{MOST_PIXELS, PictureFault, PictureInfo, PictureKind, css, embedded};
use crate::text::Span;
use roxmltree::{Attribute, Document, Error, Node, NodeType, ParsingOptions};
use std::collections::BTreeMap;

const SVG: &str = "http://www.w3.org/2000/svg";
const XHTML: &str = "http://www.w3.org/1999/xhtml";
const MOST_NODES: u32 = 200_000;
const DEEPEST: usize = 200;
const MOST_ATTRIBUTES: usize = 200;
/// Elements drawn, each counted as often as `use` repeats it.
const MOST_DRAWN: u64 = 500_000;
/// A drawing with more elements drawn, or more text, may take long to draw.
const FEW_DRAWN: u64 = 50_000;
const LITTLE_TEXT: usize = 10_000;
/// What draws more than itself: it is applied to what is drawn, and may be applied to its own parts in turn.
const COSTLY: [&str; 8] =
    ["clipPath", "feImage", "filter", "image", "marker", "mask", "pattern", "style"];
/// What a document type may declare. The bare line that drawing programs write declares nothing.
const DECLARATIONS: [&str; 4] = ["<!ENTITY", "<!ATTLIST", "<!ELEMENT", "<!NOTATION"];
/// What runs, moves, sounds, or holds other than drawing.
const FORBIDDEN: [&str; 18] = [
    "animate",
    "animateColor",
    "animateMotion",
    "animateTransform",
    "animation",
    "audio",
    "canvas",
    "discard",
    "embed",
    "foreignObject",
    "handler",
    "iframe",
    "link",
    "listener",
    "object",
    "script",
    "set",
    "video",
];

/// Whether the bytes could be XML.
pub fn looks_like(bytes: &[u8]) -> bool {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    text.trim_start_matches('\u{feff}').trim_start().starts_with('<')
}

pub fn inspect(bytes: &[u8]) -> Result<PictureInfo, PictureFault> {
    let text = std::str::from_utf8(bytes).map_err(|_| PictureFault::UnknownKind)?;
    if let Some(span) = DECLARATIONS.iter().find_map(|word| find(text, word)) {
        return Err(PictureFault::DocumentType { span });
    }
    if let Some(span) = crowded(text) {
        return Err(PictureFault::TooComplex { span: Some(span) });
    }
    let document = parse(text).map_err(|error| unreadable(text, &error))?;
    let root = document.root_element();
    if !root.has_tag_name((SVG, "svg")) {
        return Err(PictureFault::NotSvg { span: tag(root) });
    }
    let (mut pixels, mut text_length, mut is_costly) = (0, 0, false);
    for node in document.descendants() {
        text_length += node.text().filter(|_| node.is_text()).map_or(0, str::len);
        is_costly |= node.is_element() && COSTLY.iter().any(|name| is(node, name));
        pixels += check(node)?;
        if pixels > MOST_PIXELS {
            return Err(PictureFault::TooComplex { span: Some(tag(node)) });
        }
    }
    check_depth(root)?;
    is_costly |= check_copies(&document)? > FEW_DRAWN || text_length > LITTLE_TEXT;
    let (width, height) = size(root).ok_or(PictureFault::NoSize { span: Some(tag(root)) })?;
    Ok(PictureInfo { kind: PictureKind::Svg, width, height, pixels, is_costly })
}

/// A bare document type is let through; one that declares something is refused before this.
pub fn parse(text: &str) -> Result<Document<'_>, Error> {
    let options =
        ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    Document::parse_with_options(text, options)
}

/// The first tag with more attributes than any drawing has: the parser compares each with all the others.
fn crowded(text: &str) -> Option<Span> {
    let attributes = |tag: &str| {
        let values = tag.split('=').skip(1);
        values.filter(|value| value.trim_start().starts_with(['"', '\''])).count()
    };
    let mut start = 0;
    for tag in text.split('<') {
        if tag.len() > MOST_ATTRIBUTES && attributes(tag) > MOST_ATTRIBUTES {
            return Some(Span::at(start));
        }
        start += tag.len() + 1;
    }
    None
}

fn find(text: &str, word: &str) -> Option<Span> {
    text.find(word).map(|start| Span::new(start, start + word.len()))
}

fn unreadable(text: &str, error: &Error) -> PictureFault {
    match error {
        Error::NodesLimitReached => PictureFault::TooComplex { span: None },
        _ => {
            PictureFault::BadXml { span: Span::at(offset(text, error.pos().row, error.pos().col)) }
        }
    }
}

/// The byte at a row and column, both counted from 1, the column in characters.
fn offset(text: &str, row: u32, column: u32) -> usize {
    let count = |n: u32| usize::try_from(n.saturating_sub(1)).unwrap_or(usize::MAX);
    let line = text.split_inclusive('\n').take(count(row)).map(str::len).sum::<usize>();
    let rest = &text[line..];
    line + rest.char_indices().nth(count(column)).map_or(rest.len(), |(at, _)| at)
}

/// The name in an element's start tag.
fn tag(node: Node) -> Span {
    let start = node.range().start;
    let written = node.document().input_text().get(start..).unwrap_or_default();
    let end = written.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(1);
    Span::new(start, start + end)
}

/// How many pixels a node brings with it, in pictures that are written into it.
fn check(node: Node) -> Result<u64, PictureFault> {
    match node.node_type() {
        NodeType::Element => {
            check_element(node)?;
            node.attributes().map(|attribute| check_attribute(node, attribute)).sum()
        }
        NodeType::PI => check_instruction(node).map(|()| 0),
        _ => Ok(0),
    }
}

fn check_instruction(node: Node) -> Result<(), PictureFault> {
    match node.pi() {
        Some(pi) if pi.target.eq_ignore_ascii_case("xml-stylesheet") => {
            Err(external(pi.value.unwrap_or_default(), node.range().into()))
        }
        _ => Ok(()),
    }
}

pub fn is(node: Node, name: &str) -> bool {
    node.tag_name().name().eq_ignore_ascii_case(name)
}

fn check_element(node: Node) -> Result<(), PictureFault> {
    let foreign = node.tag_name().namespace() == Some(XHTML);
    if foreign || FORBIDDEN.iter().any(|name| is(node, name)) {
        let name = node.tag_name().name().to_owned();
        return Err(PictureFault::ForbiddenElement { name, span: tag(node) });
    }
    if is(node, "style") { check_style_sheet(node) } else { Ok(()) }
}

/// Comments may stand between the parts of a style sheet; readers join the parts before they read them.
fn check_style_sheet(node: Node) -> Result<(), PictureFault> {
    let texts = node.descendants().filter(Node::is_text);
    let css: String = texts.filter_map(|text| text.text()).collect();
    stays_inside(&css, node.range().into())
}

fn check_attribute(node: Node, attribute: Attribute) -> Result<u64, PictureFault> {
    let (name, span) = (attribute.name(), Span::from(attribute.range()));
    let starts_with_on = name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("on"));
    let of_svg = attribute.namespace().is_none();
    if of_svg && starts_with_on {
        return Err(PictureFault::EventAttribute { name: name.to_owned(), span });
    }
    match name.to_ascii_lowercase().as_str() {
        "href" | "src" => check_reference(node, attribute.value(), span),
        "base" => Err(external(attribute.value(), span)),
        _ if of_svg => stays_inside(attribute.value(), span).map(|()| 0),
        _ => Ok(0),
    }
}

/// A reference stays within the file, or is a whole picture in itself, of so many pixels.
fn check_reference(node: Node, target: &str, span: Span) -> Result<u64, PictureFault> {
    let target = target.trim();
    if target.is_empty() || target.starts_with('#') {
        return Ok(0);
    }
    let data = || target.get(..5).filter(|scheme| scheme.eq_ignore_ascii_case("data:"));
    if !(is(node, "image") || is(node, "feImage")) || data().is_none() {
        return Err(external(target, span));
    }
    let (extension, bytes) = embedded::read(target).ok_or_else(|| external(target, span))?;
    match super::inspect(&bytes, extension) {
        Ok(info) => Ok(info.pixels),
        Err(fault) => Err(PictureFault::EmbeddedPicture { fault: Box::new(fault), span }),
    }
}

fn stays_inside(css: &str, span: Span) -> Result<(), PictureFault> {
    css::outside(css).map_or(Ok(()), |target| Err(external(target, span)))
}

fn external(target: &str, span: Span) -> PictureFault {
    PictureFault::ExternalReference { target: target.chars().take(80).collect(), span }
}

fn check_depth(root: Node) -> Result<(), PictureFault> {
    let mut level = vec![root];
    for _ in 0..DEEPEST {
        level = level.iter().flat_map(Node::children).filter(Node::is_element).collect();
    }
    level.first().map_or(Ok(()), |node| Err(PictureFault::TooComplex { span: Some(tag(*node)) }))
}

/// Counts what is drawn when every reference has been replaced by a copy of what it names: a `use`, or a pattern, a
/// mask or the like that is drawn for each that refers to it.
fn check_copies(document: &Document) -> Result<u64, PictureFault> {
    let named = document.descendants().filter_map(|node| Some((node.attribute("id")?, node)));
    let named: BTreeMap<&str, Node> = named.collect();
    let mut open = vec![document.root_element()];
    let mut drawn = 1;
    while let Some(node) = open.pop() {
        for part in node.children().filter(Node::is_element).chain(referred(node, &named)) {
            drawn += 1;
            if drawn > MOST_DRAWN {
                return Err(PictureFault::TooComplex { span: Some(tag(node)) });
            }
            open.push(part);
        }
    }
    Ok(drawn)
}

fn referred<'a, 'input>(
    node: Node<'a, 'input>,
    named: &BTreeMap<&str, Node<'a, 'input>>,
) -> impl Iterator<Item = Node<'a, 'input>> {
    node.attributes().flat_map(move |attribute| {
        let value = attribute.value();
        let of_use = (attribute.name() == "href" && is(node, "use")).then_some(value);
        let of_looks = value.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
        let names = of_use.into_iter().chain(of_looks);
        let ids = names.filter_map(|name| name.trim().trim_matches(['"', '\'']).strip_prefix('#'));
        ids.filter_map(|id| named.get(id).copied())
    })
}

/// Width and height from the attributes of those names, else from the view box.
fn size(root: Node) -> Option<(f64, f64)> {
    let side = |name| root.attribute(name).and_then(length);
    let (width, height) = side("width").zip(side("height")).or_else(|| view_box(root))?;
    (width > 0.0 && height > 0.0).then_some((width, height))
}

fn length(written: &str) -> Option<f64> {
    let written = written.trim();
    let units = [("px", 1.0), ("pt", 4.0 / 3.0), ("pc", 16.0), ("in", 96.0)];
    let metric = [("mm", 96.0 / 25.4), ("cm", 960.0 / 25.4)];
    let unit = units.into_iter().chain(metric).find(|(unit, _)| written.ends_with(unit));
    let (number, factor) =
        unit.map_or((written, 1.0), |(unit, factor)| (written.trim_end_matches(unit), factor));
    finite(number).map(|number| number * factor)
}

fn view_box(root: Node) -> Option<(f64, f64)> {
    let separators = |c: char| c.is_whitespace() || c == ',';
    let numbers = root.attribute("viewBox")?.split(separators).filter(|part| !part.is_empty());
    let numbers: Option<Vec<f64>> = numbers.map(finite).collect();
    match numbers?[..] {
        [_, _, width, height] => Some((width, height)),
        _ => None,
    }
}

fn finite(written: &str) -> Option<f64> {
    written.trim().parse().ok().filter(|number: &f64| number.is_finite())
}

//! Documents that are made in spite of characters no font can draw.

use super::walk::{Visitor, walk};
use super::{Block, Body, Document, Figure, Inline, Picture};
use crate::fonts::Fonts;
use serde_json::Value;
use unicode_segmentation::UnicodeSegmentation;

/// Stands for a character that can not be drawn.
const REPLACEMENT: &str = "\u{fffd}";

/// Replaces every character of the document that its fonts can not draw: `check` has told of them.
pub fn replace_undrawable(document: &mut Document, fonts: &Fonts<'_>) {
    let replacer = &mut Replacer(fonts);
    let meta = &mut document.meta;
    replacer.texts([&mut meta.title, &mut meta.author]);
    replacer.texts([&mut meta.subtitle, &mut meta.notice].into_iter().flatten());
    replacer.texts(meta.keywords.iter_mut().chain(meta.labels.values_mut()));
    walk(&mut document.blocks, replacer);
}

/// As [`replace_undrawable`], for a part of a document.
pub fn replace_undrawable_in(blocks: &mut [Block], fonts: &Fonts<'_>) {
    walk(blocks, &mut Replacer(fonts));
}

struct Replacer<'a>(&'a Fonts<'a>);

impl Visitor for Replacer<'_> {
    fn block(&mut self, block: &mut Block) {
        match &mut block.body {
            Body::Code { text } => self.text(text),
            Body::Table(table) => {
                let texts = [&mut table.caption, &mut table.source, &mut table.unit];
                self.texts(texts.into_iter().flatten());
            }
            Body::Figure(figure) => self.figure(figure),
            Body::Group { data, .. } => data.values_mut().for_each(|value| self.value(value)),
            _ => {}
        }
    }

    fn inlines(&mut self, inlines: &mut Vec<Inline>) {
        self.texts(inlines.iter_mut().filter_map(|inline| match inline {
            Inline::Text { text } | Inline::Code { text } => Some(text),
            _ => None,
        }));
    }
}

impl Replacer<'_> {
    fn figure(&self, figure: &mut Figure) {
        let texts = [&mut figure.caption, &mut figure.source, &mut figure.credit];
        self.texts(texts.into_iter().flatten());
        match &mut figure.picture {
            Picture::File { .. } => {}
            Picture::Chart(chart) => {
                self.texts(&mut chart.unit);
                self.texts(&mut chart.categories);
                self.texts(chart.series.iter_mut().map(|series| &mut series.name));
            }
            Picture::Staircase(staircase) => {
                self.texts(staircase.steps.iter_mut().map(|step| &mut step.name));
            }
        }
    }

    fn value(&self, value: &mut Value) {
        match value {
            Value::String(text) => self.text(text),
            Value::Array(values) => values.iter_mut().for_each(|value| self.value(value)),
            Value::Object(fields) => fields.values_mut().for_each(|value| self.value(value)),
            _ => {}
        }
    }

    fn texts<'t>(&self, texts: impl IntoIterator<Item = &'t mut String>) {
        texts.into_iter().for_each(|text| self.text(text));
    }

    fn text(&self, text: &mut String) {
        if !self.0.draw_plainly(text) {
            let drawn = |cluster| if self.0.draw(cluster) { cluster } else { REPLACEMENT };
            *text = text.graphemes(true).map(drawn).collect();
        }
    }
}

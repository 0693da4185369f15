//! The pictures of a document as files for Typst: checked ones as they are, charts and staircases drawn.

use super::drawing::ChartStyle;
use super::theme::Files;
use super::{chart, staircase};
use crate::document::walk::{Visitor, walk};
use crate::document::{Block, Body, Document, Picture};
use std::collections::BTreeMap;

/// The document with every picture turned into a file, and those files: `bilde/1.svg`, `bilde/2.png` …
///
/// The error is the path of a picture that is not among `given`.
pub(super) fn placed(
    mut document: Document,
    given: &BTreeMap<String, Vec<u8>>,
    style: &ChartStyle,
) -> Result<(Document, Files), String> {
    let mut pictures = Pictures { given, style, files: Files::new(), missing: None };
    walk(&mut document.blocks, &mut pictures);
    match pictures.missing {
        Some(path) => Err(path),
        None => Ok((document, pictures.files)),
    }
}

struct Pictures<'a> {
    given: &'a BTreeMap<String, Vec<u8>>,
    style: &'a ChartStyle,
    files: Files,
    missing: Option<String>,
}

impl Visitor for Pictures<'_> {
    fn block(&mut self, block: &mut Block) {
        if let Body::Figure(figure) = &mut block.body {
            match self.bytes(&figure.picture) {
                Ok(bytes) => figure.picture = self.keep(&bytes),
                Err(path) => self.missing = self.missing.take().or(Some(path)),
            }
        }
    }
}

impl Pictures<'_> {
    fn bytes(&self, picture: &Picture) -> Result<Vec<u8>, String> {
        match picture {
            Picture::File { path } => self.given.get(path).cloned().ok_or_else(|| path.clone()),
            Picture::Chart(data) => Ok(chart::svg(data, self.style).into_bytes()),
            Picture::Staircase(data) => Ok(staircase::svg(data, self.style).into_bytes()),
        }
    }

    fn keep(&mut self, bytes: &[u8]) -> Picture {
        let path = format!("bilde/{}.{}", self.files.len() + 1, extension(bytes));
        self.files.insert(path.clone(), bytes.into());
        Picture::File { path: format!("/{path}") }
    }
}

/// By content: a file's own name may lie.
fn extension(bytes: &[u8]) -> &'static str {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => "png",
        [0xFF, 0xD8, ..] => "jpg",
        _ => "svg",
    }
}

//! PDF/A-2a and PDF/UA-1 in one file, through Typst.
//!
//! The theme is Typst that walks `/document.json`; everything it can reach lies in memory under fixed names:
//! `/main.typ`, `/document.json`, `/theme.json`, `/bilde/N.svg` (or `png`, `jpg`) and its own files under `/tema/`.

use super::fonts::Fonts;
use super::pictures;
use super::theme::{Files, Theme};
use super::world::Desk;
use crate::document::Document;
use crate::document::anchors::anchored;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::sync::Arc;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst::{World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Why there is no PDF.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RenderFault {
    /// The document shows a picture whose bytes were not given.
    MissingPicture(String),
    /// Typst refused: a fault of the theme, or of a document that should not have come this far.
    Typst(Vec<TypstError>),
}

/// One error of Typst's, in its own words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TypstError {
    pub message: String,
    pub hints: Vec<String>,
    /// Where in the theme; `None` for what concerns the document as a whole.
    pub place: Option<ThemePlace>,
}

/// A place in a theme's file; line and columns count from 1.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ThemePlace {
    pub file: String,
    pub line: usize,
    pub column: usize,
    /// Where it ends on that line; nothing where it goes on below.
    pub end: Option<usize>,
}

const MAIN: &str = "main.typ";
const DOCUMENT: &str = "document.json";
const TOKENS: &str = "theme.json";
const THEME: &str = "tema/";

/// How many compilations Typst's caches outlive without being used.
const CACHE_AGE: usize = 2;

/// The document as a PDF. The same input gives the same bytes.
///
/// # Errors
/// [`RenderFault::MissingPicture`] and [`RenderFault::Typst`].
pub fn pdf(
    document: &Document,
    theme: &Theme,
    pictures: &BTreeMap<String, Vec<u8>>,
) -> Result<Vec<u8>, RenderFault> {
    press(lay_out(document, theme, pictures)?, &theme.fonts)
}

/// Every file that Typst may see, for [`of_files`].
///
/// # Errors
/// [`RenderFault::MissingPicture`].
pub fn lay_out(
    document: &Document,
    theme: &Theme,
    pictures: &BTreeMap<String, Vec<u8>>,
) -> Result<Files, RenderFault> {
    let (document, mut files) =
        pictures::placed(anchored(document.clone()), pictures, &theme.chart_style)
            .map_err(RenderFault::MissingPicture)?;
    files.insert(MAIN.to_owned(), include_bytes!("main.typ").as_slice().into());
    files.insert(DOCUMENT.to_owned(), json(&document)?);
    files.insert(TOKENS.to_owned(), json(&theme.tokens)?);
    let own = theme.files.iter().map(|(path, bytes)| (format!("{THEME}{path}"), bytes.clone()));
    files.extend(own);
    Ok(files)
}

/// The PDF of files that were laid out elsewhere: the same bytes that [`pdf`] gives.
///
/// # Errors
/// [`RenderFault::Typst`].
pub fn of_files(files: Files) -> Result<Vec<u8>, RenderFault> {
    let fonts = Fonts::parse(&files).map_err(|path| detached(&path))?;
    press(files, &fonts)
}

fn json(value: &impl Serialize) -> Result<Arc<[u8]>, RenderFault> {
    serde_json::to_vec(value).map(Into::into).map_err(|fault| detached(&fault.to_string()))
}

fn press(files: Files, fonts: &Fonts) -> Result<Vec<u8>, RenderFault> {
    let ident = files.get(DOCUMENT).map(|bytes| hex(&Sha256::digest(bytes))).unwrap_or_default();
    let desk = Desk::new(MAIN, files, fonts).map_err(|fault| detached(&fault.to_string()))?;
    let pdf = compile(&desk, ident);
    comemo::evict(CACHE_AGE);
    pdf
}

fn compile(desk: &Desk, ident: String) -> Result<Vec<u8>, RenderFault> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|fault| detached(fault.message()))?;
    let options = PdfOptions {
        ident: Smart::Custom(ident),
        creator: Smart::Custom(Some("planverk".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst::compile::<PagedDocument>(desk)
        .output
        .and_then(|pages| typst_pdf::pdf(&pages, &options))
        .map_err(|errors| RenderFault::Typst(errors.iter().map(|e| explain(desk, e)).collect()))
}

fn explain(desk: &Desk, error: &SourceDiagnostic) -> TypstError {
    TypstError {
        message: error.message.to_string(),
        hints: error.hints.iter().map(|hint| hint.v.to_string()).collect(),
        place: place(desk, error),
    }
}

fn place(desk: &Desk, error: &SourceDiagnostic) -> Option<ThemePlace> {
    let id = error.span.id()?;
    let range = desk.range(error.span)?;
    let source = desk.source(id).ok()?;
    let position = |byte| source.lines().byte_to_line_column(byte);
    let (line, column) = position(range.start)?;
    let end = position(range.end).filter(|(last, _)| *last == line).map(|(_, end)| end + 1);
    let path = id.vpath().get_without_slash();
    let file = path.strip_prefix(THEME).unwrap_or(path).to_owned();
    Some(ThemePlace { file, line: line + 1, column: column + 1, end })
}

fn detached(message: &str) -> RenderFault {
    let message = message.to_owned();
    RenderFault::Typst(vec![TypstError { message, hints: Vec::new(), place: None }])
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

impl fmt::Display for RenderFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingPicture(path) => write!(f, "the picture `{path}` is missing"),
            Self::Typst(errors) => {
                let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
                f.write_str(&lines.join("\n"))
            }
        }
    }
}

impl fmt::Display for TypstError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(ThemePlace { file, line, column, .. }) = &self.place {
            write!(f, "{file}:{line}:{column}: ")?;
        }
        f.write_str(&self.message)?;
        self.hints.iter().try_for_each(|hint| write!(f, " ({hint})"))
    }
}

impl std::error::Error for RenderFault {}

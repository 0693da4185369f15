//! The last step, from a document to a PDF: in a child process where it may never end.

use super::{Fault, Pictures, answer, ask, paired};
use crate::document::Document;
use crate::render::pdf;
use crate::render::sandbox::{Frames, Sandbox};
use crate::render::theme::Theme;

pub(super) const JOB: &str = "drawing";

/// The document as PDF. Where some of its drawings may take any time to draw, a child is given all that Typst may see.
pub(super) fn draw(
    document: &Document,
    theme: &Theme,
    pictures: Pictures,
    sandbox: &Sandbox,
) -> Result<Vec<u8>, Fault> {
    if pictures.costly.is_empty() {
        return Ok(pdf::pdf(document, theme, &pictures.bytes)?);
    }
    let files = pdf::lay_out(document, theme, &pictures.bytes)?;
    let frames = files.into_iter().flat_map(|(path, bytes)| [path.into_bytes(), bytes.to_vec()]);
    ask(sandbox, JOB, frames.collect()).map_err(|fault| match fault {
        Fault::TooSlow(_) | Fault::TooLarge => Fault::Drawings(pictures.costly),
        fault => fault,
    })
}

/// The child's side of [`draw`]: paths and bytes in turn.
pub(super) fn serve(frames: Frames) -> Result<Frames, Vec<u8>> {
    let files = paired(frames).into_iter().map(|(path, bytes)| (path, bytes.into()));
    answer(pdf::of_files(files.collect()).map_err(Fault::from))
}

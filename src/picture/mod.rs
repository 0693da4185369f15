//! Whether a picture from the workspace may be embedded: it is what its name says, whole, of a reasonable size, and
//! neither runs nor fetches anything.

mod css;
mod drawn_text;
mod embedded;
mod jpeg;
mod pixels;
mod png;
mod svg;

pub use drawn_text::{DrawnText, drawn_texts};

use crate::text::Span;

/// The largest file, in bytes.
pub const MOST_BYTES: usize = 20 * 1024 * 1024;
/// The largest raster picture, in pixels: decoded it takes four bytes each.
pub const MOST_PIXELS: u64 = 50_000_000;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum PictureKind {
    Png,
    Jpeg,
    Svg,
}

impl PictureKind {
    /// The kind that a file name's extension promises.
    #[must_use]
    pub fn from_extension(extension: &str) -> Option<Self> {
        match extension.to_ascii_lowercase().as_str() {
            "png" => Some(Self::Png),
            "jpg" | "jpeg" => Some(Self::Jpeg),
            "svg" => Some(Self::Svg),
            _ => None,
        }
    }

    /// The kind that the content shows itself to be.
    fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(png::SIGNATURE) {
            Some(Self::Png)
        } else if bytes.starts_with(jpeg::SIGNATURE) {
            Some(Self::Jpeg)
        } else {
            svg::looks_like(bytes).then_some(Self::Svg)
        }
    }
}

/// What is known of a picture that may be embedded. Width and height are in pixels; for SVG in its own units.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct PictureInfo {
    pub kind: PictureKind,
    pub width: f64,
    pub height: f64,
    /// How many there are to decode; in SVG, those of the pictures written into it.
    pub pixels: u64,
    /// A drawing that may take more time and room to draw than its size tells: patterns within patterns, filters.
    pub is_costly: bool,
}

impl PictureInfo {
    fn raster(kind: PictureKind, width: u32, height: u32) -> Result<Self, PictureFault> {
        if width == 0 || height == 0 {
            return Err(PictureFault::NoSize { span: None });
        }
        let pixels = u64::from(width) * u64::from(height);
        if pixels > MOST_PIXELS {
            return Err(PictureFault::TooManyPixels { width, height });
        }
        Ok(Self { kind, width: width.into(), height: height.into(), pixels, is_costly: false })
    }
}

/// Why a picture may not be embedded. Spans are bytes of an SVG file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PictureFault {
    /// Above [`MOST_BYTES`].
    TooLarge { bytes: usize },
    /// Neither PNG, JPEG nor SVG.
    UnknownKind,
    /// The content is of another kind than the file's extension says.
    WrongExtension { kind: PictureKind },
    /// The file ends before the picture does.
    Truncated,
    /// The structure or a checksum is broken at this byte.
    Damaged { at: usize },
    /// The structure holds, but the pixels can not all be read.
    Unreadable,
    /// Above [`MOST_PIXELS`].
    TooManyPixels { width: u32, height: u32 },
    /// A width or height is missing or nought.
    NoSize { span: Option<Span> },
    /// A JPEG in a coding that readers do not share: lossless, arithmetic, or not of 8 bits.
    UncommonCoding,
    /// A JPEG in printing colours: an archive PDF must have RGB or greys.
    PrintingColours,
    /// Not well-formed XML.
    BadXml { span: Span },
    /// A document type that declares something: entities multiply text, attribute defaults hide what an element does.
    DocumentType { span: Span },
    /// XML, but its root is not SVG's.
    NotSvg { span: Span },
    /// More elements, deeper nesting or more copies through `use` than any drawing needs.
    TooComplex { span: Option<Span> },
    /// An element that runs something, moves, or holds other than drawing.
    ForbiddenElement { name: String, span: Span },
    /// An attribute that runs something: `onclick`.
    EventAttribute { name: String, span: Span },
    /// Something that would be fetched from outside the file, or style text written so that it can not be judged.
    ExternalReference { target: String, span: Span },
    /// An embedded raster picture is itself at fault.
    EmbeddedPicture { fault: Box<PictureFault>, span: Span },
}

impl PictureFault {
    /// Where in an SVG file the fault is.
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::BadXml { span }
            | Self::DocumentType { span }
            | Self::NotSvg { span }
            | Self::ForbiddenElement { span, .. }
            | Self::EventAttribute { span, .. }
            | Self::ExternalReference { span, .. }
            | Self::EmbeddedPicture { span, .. } => Some(*span),
            Self::NoSize { span } | Self::TooComplex { span } => *span,
            _ => None,
        }
    }
}

/// Looks through a picture. `extension` is that of its file name, without the dot.
///
/// # Errors
/// The first [`PictureFault`] found.
pub fn inspect(bytes: &[u8], extension: &str) -> Result<PictureInfo, PictureFault> {
    if bytes.len() > MOST_BYTES {
        return Err(PictureFault::TooLarge { bytes: bytes.len() });
    }
    let kind = PictureKind::of(bytes).ok_or(PictureFault::UnknownKind)?;
    if PictureKind::from_extension(extension) != Some(kind) {
        return Err(PictureFault::WrongExtension { kind });
    }
    let (info, is_readable) = match kind {
        PictureKind::Png => (png::inspect(bytes)?, pixels::of_png(bytes)),
        PictureKind::Jpeg => (jpeg::inspect(bytes)?, pixels::of_jpeg(bytes)),
        PictureKind::Svg => (svg::inspect(bytes)?, true),
    };
    if is_readable { Ok(info) } else { Err(PictureFault::Unreadable) }
}

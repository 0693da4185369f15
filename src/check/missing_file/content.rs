//! Whether a file can be read and is what its name says.

use super::{Fault, ReferenceKind};
use crate::picture::{self, PictureFault, PictureKind};
use crate::snapshot::Snapshot;
use crate::tree::{Entry, ReadFault, SIZE_LIMIT, TEXT_LIMIT};

const MEGABYTE: u64 = 1024 * 1024;

/// How files of some kinds begin. Those of office programs are all zip archives.
const BEGINNINGS: [(&str, &[u8]); 5] = [
    ("pdf", b"%PDF-"),
    ("docx", b"PK\x03\x04"),
    ("xlsx", b"PK\x03\x04"),
    ("pptx", b"PK\x03\x04"),
    ("zip", b"PK\x03\x04"),
];

/// Enough of a file to see how it begins.
const LONGEST_BEGINNING: usize = 5;

pub(super) fn check(snapshot: &Snapshot, entry: &Entry, kind: ReferenceKind) -> Result<(), Fault> {
    match kind {
        ReferenceKind::Table => table(snapshot, entry),
        ReferenceKind::Picture => picture(snapshot, entry),
        ReferenceKind::Attachment => attachment(snapshot, entry),
    }
}

/// Only a CSV in the folder for data is read as a table.
fn table(snapshot: &Snapshot, entry: &Entry) -> Result<(), Fault> {
    if let Some((_, fault)) = snapshot.unread.iter().find(|(path, _)| *path == entry.path) {
        return Err(of_reading(fault, TEXT_LIMIT));
    }
    match snapshot.file(&entry.path).filter(|file| file.csv.is_some()) {
        Some(file) => hold_content(file.source.text.as_bytes()),
        None => Err(Fault::new("manglende-fil-tabell", "manglende-fil-hjelp-tabell")),
    }
}

fn picture(snapshot: &Snapshot, entry: &Entry) -> Result<(), Fault> {
    let extension = entry.path.extension();
    if PictureKind::from_extension(extension).is_none() {
        return Err(of_picture(&PictureFault::UnknownKind));
    }
    let bytes = snapshot.read(&entry.path).map_err(|fault| of_reading(&fault, SIZE_LIMIT))?;
    hold_content(&bytes)?;
    picture::inspect(&bytes, extension).map(|_| ()).map_err(|fault| of_picture(&fault))
}

fn attachment(snapshot: &Snapshot, entry: &Entry) -> Result<(), Fault> {
    let extension = entry.path.extension().to_ascii_lowercase();
    let start = snapshot.read_start(&entry.path, LONGEST_BEGINNING);
    let start = start.map_err(|fault| of_reading(&fault, SIZE_LIMIT))?;
    hold_content(&start)?;
    let known = BEGINNINGS.iter().find(|(kind, _)| *kind == extension);
    if known.is_none_or(|(_, beginning)| start.starts_with(beginning)) {
        return Ok(());
    }
    let mut fault = Fault::new("manglende-fil-feil-innhold", "manglende-fil-hjelp-feil-type");
    fault.message = fault.message.with("type", extension.to_uppercase());
    Err(fault)
}

fn hold_content(bytes: &[u8]) -> Result<(), Fault> {
    let empty = || Fault::new("manglende-fil-tom", "manglende-fil-hjelp-tom");
    if bytes.is_empty() { Err(empty()) } else { Ok(()) }
}

fn of_reading(fault: &ReadFault, limit: u64) -> Fault {
    match fault {
        ReadFault::Missing => Fault::new("manglende-fil", "manglende-fil-hjelp"),
        ReadFault::Link => Fault::new("manglende-fil-snarvei", "manglende-fil-hjelp-snarvei"),
        ReadFault::TooLarge { size } => {
            let mut fault = Fault::new("manglende-fil-for-stor", "manglende-fil-hjelp-for-stor");
            let size = size.div_ceil(MEGABYTE);
            fault.message = fault.message.with("stoerrelse", size).with("grense", limit / MEGABYTE);
            fault
        }
        ReadFault::Failed(reason) => {
            let mut fault = Fault::new("manglende-fil-ulest", "manglende-fil-hjelp-ulest");
            fault.message = fault.message.with("grunn", reason);
            fault
        }
    }
}

fn of_picture(fault: &PictureFault) -> Fault {
    let (message, help) = keys_of_picture(fault);
    let Fault { message, help } = Fault::new(message, help);
    let message = match fault {
        PictureFault::TooLarge { bytes } => {
            let size = (*bytes as u64).div_ceil(MEGABYTE);
            message.with("stoerrelse", size).with("grense", SIZE_LIMIT / MEGABYTE)
        }
        PictureFault::WrongExtension { kind } => message.with("type", name_of(*kind)),
        PictureFault::TooManyPixels { width, height } => {
            message.with("bredde", width).with("hoeyde", height)
        }
        PictureFault::ForbiddenElement { name, .. } | PictureFault::EventAttribute { name, .. } => {
            message.with("navn", name)
        }
        PictureFault::ExternalReference { target, .. } => message.with("adresse", target),
        _ => message,
    };
    Fault { message, help }
}

/// The headline and the help.
fn keys_of_picture(fault: &PictureFault) -> (&'static str, &'static str) {
    use PictureFault as P;
    match fault {
        P::TooLarge { .. } => ("manglende-fil-for-stor", "manglende-fil-hjelp-for-stor"),
        P::UnknownKind => ("manglende-fil-ukjent-type", "manglende-fil-hjelp-ukjent-type"),
        P::WrongExtension { .. } => ("manglende-fil-feil-type", "manglende-fil-hjelp-feil-type"),
        P::Truncated => ("manglende-fil-avkortet", "manglende-fil-hjelp-tom"),
        P::Damaged { .. } | P::Unreadable => ("manglende-fil-skadet", "manglende-fil-hjelp-lagre"),
        P::TooManyPixels { .. } => {
            ("manglende-fil-for-mange-punkter", "manglende-fil-hjelp-for-stor")
        }
        P::NoSize { .. } => {
            ("manglende-fil-uten-stoerrelse", "manglende-fil-hjelp-uten-stoerrelse")
        }
        P::UncommonCoding => ("manglende-fil-uvanlig-jpg", "manglende-fil-hjelp-lagre"),
        P::PrintingColours => ("manglende-fil-trykkfarger", "manglende-fil-hjelp-trykkfarger"),
        P::TooComplex { .. } => {
            ("manglende-fil-svg-for-sammensatt", "manglende-fil-hjelp-svg-for-sammensatt")
        }
        P::BadXml { .. } => ("manglende-fil-svg", SVG_HELP),
        P::NotSvg { .. } => ("manglende-fil-svg-annet", SVG_HELP),
        P::DocumentType { .. } => ("manglende-fil-svg-doctype", SVG_HELP),
        P::ForbiddenElement { name, .. } if name == "script" => {
            ("manglende-fil-svg-skript", SVG_HELP)
        }
        P::ForbiddenElement { .. } => ("manglende-fil-svg-element", SVG_HELP),
        P::EventAttribute { .. } => ("manglende-fil-svg-skript", SVG_HELP),
        P::ExternalReference { .. } => ("manglende-fil-svg-ekstern", SVG_HELP),
        P::EmbeddedPicture { .. } => ("manglende-fil-svg-bilde", SVG_HELP),
    }
}

const SVG_HELP: &str = "manglende-fil-hjelp-svg";

fn name_of(kind: PictureKind) -> &'static str {
    match kind {
        PictureKind::Png => "PNG",
        PictureKind::Jpeg => "JPG",
        PictureKind::Svg => "SVG",
    }
}

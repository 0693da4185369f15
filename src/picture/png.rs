//! PNG: every chunk up to the end, with its checksum.

use super::{PictureFault, PictureInfo, PictureKind};

pub const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// Length, type and checksum of a chunk.
const FRAME: usize = 12;

pub fn inspect(bytes: &[u8]) -> Result<PictureInfo, PictureFault> {
    let mut at = SIGNATURE.len();
    let header = Chunk::read(bytes, at)?;
    let (width, height) = dimensions(&header).ok_or(PictureFault::Damaged { at })?;
    let info = PictureInfo::raster(PictureKind::Png, width, height)?;
    let (mut has_palette, mut has_data) = (header.data[9] != 3, false);
    loop {
        let chunk = Chunk::read(bytes, at)?;
        has_palette |= chunk.kind == *b"PLTE";
        has_data |= chunk.kind == *b"IDAT" && has_palette;
        match (&chunk.kind, has_data) {
            (b"IEND", true) => return Ok(info),
            (b"IEND", false) => return Err(PictureFault::Damaged { at }),
            _ => at += FRAME + chunk.data.len(),
        }
    }
}

struct Chunk<'a> {
    kind: [u8; 4],
    data: &'a [u8],
}

impl<'a> Chunk<'a> {
    fn read(bytes: &'a [u8], at: usize) -> Result<Self, PictureFault> {
        let (length, rest) = split(bytes.get(at..)).ok_or(PictureFault::Truncated)?;
        let length = usize::try_from(u32::from_be_bytes(length)).unwrap_or(usize::MAX);
        let (kind, body) = split(Some(rest)).ok_or(PictureFault::Truncated)?;
        if !kind.iter().all(u8::is_ascii_alphabetic) {
            return Err(PictureFault::Damaged { at });
        }
        let data = body.get(..length).ok_or(PictureFault::Truncated)?;
        let (checksum, _) = split(body.get(length..)).ok_or(PictureFault::Truncated)?;
        if u32::from_be_bytes(checksum) != crc(kind.iter().chain(data)) {
            return Err(PictureFault::Damaged { at });
        }
        Ok(Self { kind, data })
    }
}

fn split(bytes: Option<&[u8]>) -> Option<([u8; 4], &[u8])> {
    let (first, rest) = bytes?.split_first_chunk()?;
    Some((*first, rest))
}

/// Width and height, where the header is one that the standard allows.
fn dimensions(header: &Chunk) -> Option<(u32, u32)> {
    let (width, rest) = split((header.kind == *b"IHDR").then_some(header.data))?;
    let (height, rest) = split(Some(rest))?;
    let [depth, colour, 0, 0, 0 | 1] = rest else { return None };
    let depths: &[u8] = match colour {
        0 => &[1, 2, 4, 8, 16],
        3 => &[1, 2, 4, 8],
        2 | 4 | 6 => &[8, 16],
        _ => return None,
    };
    depths.contains(depth).then(|| (u32::from_be_bytes(width), u32::from_be_bytes(height)))
}

/// The checksum of ISO 3309, as PNG wants it.
fn crc<'a>(bytes: impl Iterator<Item = &'a u8>) -> u32 {
    !bytes
        .fold(u32::MAX, |crc, byte| TABLE[((crc ^ u32::from(*byte)) & 0xff) as usize] ^ (crc >> 8))
}

/// The checksum of each single byte.
const TABLE: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    let mut start = 0;
    while byte < table.len() {
        let mut crc: u32 = start;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 };
            bit += 1;
        }
        table[byte] = crc;
        byte += 1;
        start += 1;
    }
    table
};

//! JPEG: every segment up to the coded picture, and that the picture has an end.

use super::{PictureFault, PictureInfo, PictureKind};

pub const SIGNATURE: &[u8] = b"\xff\xd8\xff";
const START_OF_SCAN: u8 = 0xda;
const END_OF_IMAGE: [u8; 2] = [0xff, 0xd9];

pub fn inspect(bytes: &[u8]) -> Result<PictureInfo, PictureFault> {
    let mut info = None;
    let mut at = 2;
    loop {
        let segment = Segment::read(bytes, at)?;
        match segment.marker {
            0xc0..=0xc2 => info = Some(frame(segment.data, at)?),
            0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                return Err(PictureFault::UncommonCoding);
            }
            START_OF_SCAN => break,
            _ => {}
        }
        at = segment.end;
    }
    let ended = bytes[at..].windows(2).any(|pair| pair == END_OF_IMAGE);
    let info = info.ok_or(PictureFault::Damaged { at })?;
    if ended { Ok(info) } else { Err(PictureFault::Truncated) }
}

struct Segment<'a> {
    marker: u8,
    data: &'a [u8],
    end: usize,
}

impl<'a> Segment<'a> {
    /// The segment at `at`; any number of fill bytes may stand before its marker.
    fn read(bytes: &'a [u8], at: usize) -> Result<Self, PictureFault> {
        let rest = bytes.get(at..).unwrap_or_default();
        let fill = rest.iter().take_while(|byte| **byte == 0xff).count();
        let marker = *rest.get(fill).ok_or(PictureFault::Truncated)?;
        if fill == 0 || matches!(marker, 0x00 | 0x01 | 0xd0..=0xd9) {
            return Err(PictureFault::Damaged { at });
        }
        let start = at + fill + 1;
        let length = bytes.get(start..start + 2).ok_or(PictureFault::Truncated)?;
        let length = usize::from(u16::from_be_bytes([length[0], length[1]]));
        if length < 2 {
            return Err(PictureFault::Damaged { at });
        }
        let end = start + length;
        let data = bytes.get(start + 2..end).ok_or(PictureFault::Truncated)?;
        Ok(Self { marker, data, end })
    }
}

/// Reads the header of a frame: bits, height, width, number of colours.
fn frame(data: &[u8], at: usize) -> Result<PictureInfo, PictureFault> {
    let [bits, h1, h0, w1, w0, colours, ..] = *data else {
        return Err(PictureFault::Damaged { at });
    };
    let (width, height) = (u16::from_be_bytes([w1, w0]), u16::from_be_bytes([h1, h0]));
    match (bits, colours) {
        (8, 1 | 3) => PictureInfo::raster(PictureKind::Jpeg, width.into(), height.into()),
        (8, 4) => Err(PictureFault::PrintingColours),
        _ => Err(PictureFault::UncommonCoding),
    }
}

//! Whether all pixels of a raster picture can be read. Typst fails where a PNG can not be unpacked, and puts a broken
//! JPEG into the document as it is.

use std::io::Cursor;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::options::DecoderOptions;

/// Row by row, so that a picture of any size takes little room.
pub fn of_png(bytes: &[u8]) -> bool {
    let Ok(mut reader) = png::Decoder::new(Cursor::new(bytes)).read_info() else { return false };
    while let Ok(row) = reader.next_row() {
        if row.is_none() {
            return true;
        }
    }
    false
}

/// The decoder stops by itself at a hundred scans: a small file may hold any number of them.
pub fn of_jpeg(bytes: &[u8]) -> bool {
    let options = DecoderOptions::default()
        .set_strict_mode(true)
        .set_max_width(usize::MAX)
        .set_max_height(usize::MAX);
    JpegDecoder::new_with_options(ZCursor::new(bytes), options).decode().is_ok()
}

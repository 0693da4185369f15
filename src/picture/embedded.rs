//! Raster pictures written into an SVG.

use super::MOST_BYTES;

/// The kind and the bytes of `data:image/png;base64,…`; nothing where it is of another kind or written otherwise.
pub fn read(uri: &str) -> Option<(&'static str, Vec<u8>)> {
    let (head, data) = uri.split_once(',')?;
    let extension = match head.to_ascii_lowercase().as_str() {
        "data:image/png;base64" => "png",
        "data:image/jpeg;base64" | "data:image/jpg;base64" => "jpg",
        _ => return None,
    };
    Some((extension, base64(data)?))
}

fn base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity((text.len() / 4 * 3).min(MOST_BYTES));
    let (mut bits, mut held) = (0_u32, 0);
    for symbol in text.bytes().filter(|byte| !byte.is_ascii_whitespace()) {
        let value = match symbol {
            b'A'..=b'Z' => symbol - b'A',
            b'a'..=b'z' => symbol - b'a' + 26,
            b'0'..=b'9' => symbol - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b'=' => break,
            _ => return None,
        };
        bits = (bits << 6 | u32::from(value)) & 0xffff;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from(bits >> held & 0xff).unwrap_or_default());
        }
    }
    Some(bytes)
}

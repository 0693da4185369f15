//! The fonts of a theme, as Typst takes them.

use super::theme::Files;
use std::fmt;
use std::sync::{Arc, LazyLock};
use typst::foundations::Bytes;
use typst::text::{Font, FontInfo};
use typst_kit::fonts::FontStore;

/// A theme's own fonts; those that Typst brings stand behind them.
#[derive(Default)]
pub struct Fonts {
    own: Vec<Font>,
}

/// The fonts inside Typst: a serif, mathematics and a monospaced one.
static BUILT_IN: LazyLock<Vec<(Font, FontInfo)>> =
    LazyLock::new(|| typst_kit::fonts::embedded().collect());

impl Fonts {
    /// Reads the fonts among `files`; the error is the path of one that is not a font.
    pub(super) fn parse(files: &Files) -> Result<Self, String> {
        let mut own = Vec::new();
        for (path, bytes) in files.iter().filter(|(path, _)| is_font(path)) {
            let before = own.len();
            own.extend(Font::iter(Bytes::new(Arc::clone(bytes))));
            if own.len() == before {
                return Err(path.clone());
            }
        }
        Ok(Self { own })
    }

    /// The fonts as Typst takes them, the theme's own first.
    pub(super) fn store(&self) -> FontStore {
        let mut store = FontStore::new();
        store.extend(self.own.iter().map(|font| (font.clone(), font.info().clone())));
        store.extend(BUILT_IN.iter().cloned());
        store
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.own.iter().map(|font| &font.info().family)).finish()
    }
}

fn is_font(path: &str) -> bool {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    ["ttf", "otf", "ttc", "otc"].iter().any(|font| extension.eq_ignore_ascii_case(font))
}

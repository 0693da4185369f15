//! The fonts of a theme, and which characters they can draw.

use super::theme::Files;
use std::fmt;
use std::sync::{Arc, LazyLock, OnceLock};
use typst::foundations::Bytes;
use typst::text::{Font, FontInfo};
use typst_kit::fonts::FontStore;
use unicode_normalization::char::decompose_canonical;

/// A theme's own fonts; those that Typst brings stand behind them.
#[derive(Default)]
pub struct Fonts {
    own: Vec<Font>,
    coverage: OnceLock<Coverage>,
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
        Ok(Self { own, coverage: OnceLock::new() })
    }

    /// The fonts as Typst takes them, the theme's own first.
    pub(super) fn store(&self) -> FontStore {
        let mut store = FontStore::new();
        store.extend(self.own.iter().map(|font| (font.clone(), font.info().clone())));
        store.extend(BUILT_IN.iter().cloned());
        store
    }

    /// Whether some font can draw `c`, whole or as a letter with its marks.
    pub(super) fn covers(&self, c: char) -> bool {
        let coverage = self.coverage.get_or_init(|| self.measure());
        let mut parts = true;
        decompose_canonical(c, |part| parts &= coverage.contains(part));
        parts || coverage.contains(c)
    }

    fn measure(&self) -> Coverage {
        let mut coverage = Coverage::default();
        let built_in = BUILT_IN.iter().map(|(_, info)| info);
        for info in self.own.iter().map(Font::info).chain(built_in) {
            info.coverage.iter().for_each(|code| coverage.insert(code));
        }
        coverage
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

/// A set of code points, one bit each.
#[derive(Default)]
struct Coverage(Vec<u64>);

impl Coverage {
    fn insert(&mut self, code: u32) {
        let word = code as usize / 64;
        if word >= self.0.len() {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= 1 << (code % 64);
    }

    /// White space needs no glyph; PDF/A forbids private code points even where a font has them.
    fn contains(&self, c: char) -> bool {
        let code = u32::from(c);
        let drawn = self.0.get(code as usize / 64).is_some_and(|word| word >> (code % 64) & 1 == 1);
        c.is_whitespace() || (drawn && !is_private(code))
    }
}

fn is_private(code: u32) -> bool {
    matches!(code, 0xE000..=0xF8FF | 0xF_0000..)
}

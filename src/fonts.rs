//! Which characters a document's fonts can draw.

use std::sync::{LazyLock, OnceLock};
use ttf_parser::Face;
use ttf_parser::cmap::Subtable;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::decompose_canonical;
use unicode_segmentation::UnicodeSegmentation;

/// The fonts of a theme, and behind them those that Typst brings.
pub struct Fonts<'a>(Vec<Font<'a>>);

static BEHIND: LazyLock<Vec<Font<'_>>> =
    LazyLock::new(|| typst_assets::fonts().map(Font::new).collect());

impl<'a> Fonts<'a> {
    /// The fonts in a theme's files, the most used first. A file that is no font draws nothing.
    #[must_use]
    pub fn new(own: impl IntoIterator<Item = &'a [u8]>) -> Self {
        Self(own.into_iter().map(Font::new).collect())
    }

    /// Whether the first font has every character of the text, so that nothing more need be asked.
    #[must_use]
    pub fn draw_plainly(&self, text: &str) -> bool {
        let Some(first) = self.0.first() else { return text.chars().all(is_plain) };
        let Characters { drawn, plain, .. } = first.characters();
        let mut rest = text[plain_start(text, plain)..].chars();
        while let Some(c) = rest.next() {
            if !drawn.contains(c) {
                return false;
            }
            let text = rest.as_str();
            rest = text[plain_start(text, plain)..].chars();
        }
        true
    }

    /// The characters of a text, as a reader sees them, that a document can not show, and where each stands.
    pub fn lacking<'t>(&self, text: &'t str) -> impl Iterator<Item = (usize, &'t str)> {
        let asked = if self.draw_plainly(text) { "" } else { text };
        asked.grapheme_indices(true).filter(|(_, character)| !self.draw(character))
    }

    /// Whether a document can show this: one character as a reader sees it, with its marks.
    ///
    /// One font must have it all. Where no font of the theme does, Typst takes one font that says it has the first
    /// character: it may be any of them, so all must keep what they say.
    #[must_use]
    pub fn draw(&self, cluster: &str) -> bool {
        let characters: Vec<char> = cluster.nfc().filter(|c| !needs_no_glyph(*c)).collect();
        let Some(first) = characters.first() else { return true };
        let draws = |font: &Font<'_>| characters.iter().all(|c| font.draws(*c));
        let fonts = self.0.iter().chain(&*BEHIND);
        let mut chosen = fonts.filter(|font| font.characters().claimed.contains(*first)).peekable();
        self.0.iter().any(draws) || (chosen.peek().is_some() && chosen.all(draws))
    }
}

struct Font<'a> {
    file: &'a [u8],
    /// Gathered when first asked for: most texts need the first font only.
    characters: OnceLock<Characters>,
}

impl<'a> Font<'a> {
    fn new(file: &'a [u8]) -> Self {
        Self { file, characters: OnceLock::new() }
    }

    fn characters(&self) -> &Characters {
        self.characters.get_or_init(|| Characters::of(self.file))
    }

    /// Whether the font has the character, or its letter and its marks.
    fn draws(&self, c: char) -> bool {
        let drawn = &self.characters().drawn;
        let mut has_parts = true;
        decompose_canonical(c, |part| has_parts &= drawn.contains(part));
        has_parts || drawn.contains(c)
    }
}

/// What the tables of one font say.
struct Characters {
    /// Those that have a place in the tables, even one that is empty.
    claimed: CharSet,
    /// Those that have a glyph. Private ones are left out: an archive PDF may not hold them.
    drawn: CharSet,
    /// Bytes of characters that need no question.
    plain: [bool; 256],
}

impl Characters {
    fn of(font: &[u8]) -> Self {
        let (mut claimed, mut drawn) = (CharSet::default(), CharSet::default());
        for number in 0..ttf_parser::fonts_in_collection(font).unwrap_or(1) {
            let face = Face::parse(font, number).ok();
            let map = face.and_then(|face| face.tables().cmap);
            let tables = map.into_iter().flat_map(|map| map.subtables);
            for table in tables.filter(Subtable::is_unicode) {
                table.codepoints(|code| {
                    claimed.insert(code);
                    if table.glyph_index(code).is_some_and(|glyph| glyph.0 != 0)
                        && !is_private(code)
                    {
                        drawn.insert(code);
                    }
                });
            }
        }
        let plain = plain_bytes(&drawn);
        Self { claimed, drawn, plain }
    }
}

/// A set of code points, one bit each.
#[derive(Default)]
struct CharSet(Vec<u64>);

impl CharSet {
    /// Numbers beyond Unicode, which a broken font may name, are passed over.
    fn insert(&mut self, code: u32) {
        if char::from_u32(code).is_none() {
            return;
        }
        let word = code as usize / 64;
        if word >= self.0.len() {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= 1 << (code % 64);
    }

    fn contains(&self, c: char) -> bool {
        let code = u32::from(c);
        self.0.get(code as usize / 64).is_some_and(|word| word >> (code % 64) & 1 == 1)
    }
}

fn is_private(code: u32) -> bool {
    matches!(code, 0xE000..=0xF8FF | 0xF_0000..)
}

fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | '\n' | '\t')
}

/// How many bytes from the start need no question, whole characters. Eight are looked at in one go: every text of every
/// plan passes here.
fn plain_start(text: &str, plain: &[bool; 256]) -> usize {
    const ALL: u64 = 0x0101_0101_0101_0101;
    let (words, rest) = text.as_bytes().as_chunks();
    for (at, bytes) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*bytes);
        // The upper bit of a byte is set where it is above `~` or below ` `; else it is plain.
        let mut unsure =
            (word | word.wrapping_add(ALL) | word.wrapping_sub(ALL * 0x20)) & (ALL * 0x80);
        while unsure != 0 {
            let within = unsure.trailing_zeros() as usize / 8;
            if !plain[usize::from(bytes[within])] {
                return at * 8 + within;
            }
            unsure &= unsure - 1;
        }
    }
    words.len() * 8 + rest.iter().take_while(|byte| plain[usize::from(**byte)]).count()
}

/// The bytes of characters that need no question: of ASCII, and of Latin-1 where all its letters are drawn.
fn plain_bytes(drawn: &CharSet) -> [bool; 256] {
    let has_latin = ('À'..='ÿ').all(|c| drawn.contains(c));
    std::array::from_fn(|byte| match u8::try_from(byte) {
        Ok(0xc3 | 0x80..=0xbf) => has_latin,
        Ok(byte) => is_plain(char::from(byte)),
        Err(_) => false,
    })
}

/// White space, and what Unicode says to pass over when it can not be drawn (`Default_Ignorable_Code_Point`).
fn needs_no_glyph(c: char) -> bool {
    let is_ignorable = matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    );
    let is_space = c.is_whitespace() && !c.is_control() && c != '\u{1680}';
    is_ignorable || is_space || is_plain(c) && c.is_whitespace()
}

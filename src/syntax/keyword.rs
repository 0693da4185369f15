//! Closed lists of words in the format: `status = "hoering"`.

/// A closed list of words, each with its variant.
pub trait Keyword: Copy + Eq + 'static {
    /// Every word as the format writes it, in the format's order.
    const WORDS: &'static [&'static str];
    const ALL: &'static [Self];

    /// The word of this variant, in ASCII digraphs.
    #[must_use]
    fn word(self) -> &'static str {
        let at = Self::ALL.iter().position(|one| *one == self);
        at.map_or("", |at| Self::WORDS[at])
    }

    /// The variant of a word written with digraphs or with æ, ø, å.
    #[must_use]
    fn from_word(word: &str) -> Option<Self> {
        let position = |word: &str| Self::WORDS.iter().position(|one| *one == word);
        let at = position(word).or_else(|| position(&fold_digraphs(word)))?;
        Some(Self::ALL[at])
    }
}

/// `høring` → `hoering`: the ASCII form of the public sector's keys.
#[must_use]
pub fn fold_digraphs(word: &str) -> String {
    word.to_lowercase().replace('æ', "ae").replace('ø', "oe").replace('å', "aa")
}

/// Defines a closed list: `keywords! { /// doc pub enum Name { Variant = "word", … } }`.
macro_rules! keywords {
    ($($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal,)+ })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $name { $($(#[$vmeta])* $variant,)+ }

        impl $crate::syntax::Keyword for $name {
            const WORDS: &'static [&'static str] = &[$($word,)+];
            const ALL: &'static [Self] = &[$(Self::$variant,)+];
        }
    )+};
}
pub(crate) use keywords;

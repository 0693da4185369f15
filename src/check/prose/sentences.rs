//! Where the sentences of a passage end.

use crate::check::plan_prose::Worded;
use crate::syntax::{Word, words};
use std::sync::LazyLock;

/// Abbreviations after which a sentence goes on, even with a capital letter or a number, in bokmål and nynorsk: the last
/// part, of `f.eks.` only `eks`. Single letters all are.
const ABBREVIATIONS: &str = "adm ang anm apr aug avd ca des dr dvs eks ekskl el feb fig hhv iht inkl jan jf jfr kap kl kr \
    meld mht min nov nr okt pga pkt pl prof ref saksnr sept sml sn st tab tlf vedr vol";

/// The letters of the longest.
const LONGEST: u8 = 6;

static ABBREVIATED: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let mut known: Vec<u64> = words(ABBREVIATIONS).iter().map(|word| word.same).collect();
    known.sort_unstable();
    known
});

/// Where sentences of a passage end, save the last: between which words, and at which mark.
pub(super) fn ends(worded: Worded<'_>) -> impl Iterator<Item = End> {
    (1..worded.words.len()).filter_map(move |before| end(worded.passage.text, worded.words, before))
}

/// The end of a sentence between a word and the one before it.
pub(super) fn end(text: &str, words: &[Word], before: usize) -> Option<End> {
    let [word, next] = words.get(before.checked_sub(1)?..before + 1)? else { return None };
    if !word.has_mark {
        return None;
    }
    let mark = end_between(text, word, next)?;
    Some(End { before, mark })
}

#[derive(Clone, Copy)]
pub(super) struct End {
    /// So many words of the passage stand before it.
    pub before: usize,
    /// Where the mark stands in the passage.
    pub mark: usize,
}

/// The mark between two words that ends a sentence, unless what follows goes on with it.
fn end_between(text: &str, word: &Word, next: &Word) -> Option<usize> {
    let gap = &text[word.end()..next.start()];
    let mark = mark_in(gap)?;
    let is_short = || mark == 0 && gap.as_bytes()[0] == b'.' && is_abbreviated(text, word, next);
    let goes_on = is_small(text, next) && is_open(&gap[mark + 1..]);
    (!goes_on && !is_short()).then_some(word.end() + mark)
}

/// The first mark that space stands behind, after what closes a quote or a bracket.
fn mark_in(gap: &str) -> Option<usize> {
    if let [b'.' | b'!' | b'?', b' '] = gap.as_bytes() {
        return Some(0);
    }
    let mut marks = gap.match_indices(['.', '!', '?']).map(|(at, _)| at);
    marks.find(|at| gap[at + 1..].trim_start_matches(CLOSING).starts_with(char::is_whitespace))
}

const CLOSING: [char; 5] = ['»', '"', ')', ']', '*'];
const OPENING: [char; 5] = ['«', '"', '(', '*', '-'];

/// Whether only what opens a quote or a bracket stands behind a mark.
fn is_open(behind: &str) -> bool {
    behind == " "
        || behind.trim_start_matches(CLOSING).trim_start().trim_start_matches(OPENING).is_empty()
}

/// Whether a word begins with a small letter.
fn is_small(text: &str, word: &Word) -> bool {
    let first = text.as_bytes()[word.start()];
    first.is_ascii_lowercase()
        || !first.is_ascii() && text[word.start()..].starts_with(char::is_lowercase)
}

fn is_abbreviated(text: &str, word: &Word, next: &Word) -> bool {
    let is_number = |word: &Word| text.as_bytes()[word.start()].is_ascii_digit();
    let is_initial = word.letters == 1 && !is_number(word);
    let is_ordinal = word.letters <= 2 && is_number(word) && is_number(next);
    let is_known = || ABBREVIATED.binary_search(&word.same).is_ok();
    word.letters <= LONGEST && (is_initial || is_ordinal || is_known())
}

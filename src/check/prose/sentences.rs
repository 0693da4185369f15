//! Where the sentences of a passage end.

use crate::check::plan_prose::{Word, Worded, words_of};
use std::sync::LazyLock;

/// Abbreviations after which a sentence goes on, even with a capital letter or a number, in bokmål and nynorsk: the last
/// part, of `f.eks.` only `eks`. Single letters all are.
const ABBREVIATIONS: &str = "adm ang anm apr aug avd ca des dr dvs eks ekskl el feb fig hhv iht inkl jan jf jfr kap kl kr \
    meld mht min nov nr okt pga pkt pl prof ref saksnr sept sml sn st tab tlf vedr vol";

static ABBREVIATED: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let mut known: Vec<u64> = words_of(ABBREVIATIONS).iter().map(|word| word.same).collect();
    known.sort_unstable();
    known
});

/// Where sentences of a passage end, save the last: between which words, and at which mark.
pub(super) fn ends(worded: Worded<'_>) -> Vec<End> {
    let mut ends = Vec::new();
    for before in 1..worded.words.len() {
        let (word, next) = (&worded.words[before - 1], &worded.words[before]);
        // Most words have but one sign between them.
        if next.start() - word.end() > 1 {
            let mark = end_between(worded.passage.text, word, next);
            ends.extend(mark.map(|mark| End { before, mark }));
        }
    }
    ends
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
    let mark = gap.bytes().enumerate().find_map(|(at, byte)| {
        let is_mark = matches!(byte, b'.' | b'!' | b'?');
        (is_mark && is_closed(&gap[at + 1..])).then_some(at)
    })?;
    let is_short = mark == 0 && gap.starts_with('.') && is_abbreviated(text, word, next);
    (!is_short && !goes_on(&gap[mark + 1..], &text[next.start()..])).then_some(word.end() + mark)
}

/// Whether space stands behind a mark, after what closes a quote or a bracket.
fn is_closed(behind: &str) -> bool {
    behind.trim_start_matches(CLOSING).starts_with(char::is_whitespace)
}

const CLOSING: [char; 5] = ['»', '"', ')', ']', '*'];
const OPENING: [char; 5] = ['«', '"', '(', '*', '-'];

/// Whether a small letter comes next, maybe in quotes or brackets.
fn goes_on(behind: &str, next: &str) -> bool {
    let begun = behind.trim_start_matches(CLOSING).trim_start().trim_start_matches(OPENING);
    begun.is_empty() && next.starts_with(char::is_lowercase)
}

fn is_abbreviated(text: &str, word: &Word, next: &Word) -> bool {
    let is_number = |word: &Word| text.as_bytes()[word.start()].is_ascii_digit();
    let is_initial = word.letters == 1 && !is_number(word);
    let is_ordinal = word.letters <= 2 && is_number(word) && is_number(next);
    is_initial || is_ordinal || ABBREVIATED.binary_search(&word.same).is_ok()
}

//! Text is split into words alike wherever it is read.

use planverk::syntax::{next_word, tokens, words};
use proptest::prelude::*;

#[test]
fn numbers_are_one_word_and_compounds_are_not() {
    let of = |text| words(text).map(|(_, word)| word).collect::<Vec<_>>();
    assert_eq!(of("helse- og mestring, 2026–2040"), ["helse", "og", "mestring", "2026", "2040"]);
    assert_eq!(of("1 716 barn (18,7 %) kl.10"), ["1 716", "barn", "18,7", "kl", "10"]);
    assert_eq!(of("Øyene: 3×4 blåbærtur÷2 αβγ"), ["Øyene", "3", "4", "blåbærtur", "2", "αβγ"]);
}

proptest! {
    /// Every letter and digit stands in a word, a word begins and ends with one, and the words are the tokens that do.
    #[test]
    fn words_hold_all_letters(text in "[a-zæøåÆØÅé0-9 ,.·×÷«»–ÿŸß名\u{a0}-]{0,40}") {
        let placed: Vec<(usize, &str)> = words(&text).collect();
        let named: Vec<&str> = tokens(&text).filter(|one| one.starts_with(char::is_alphanumeric)).collect();
        prop_assert_eq!(placed.iter().map(|(_, word)| *word).collect::<Vec<_>>(), named);
        for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
            let holds = |(start, word): &&(usize, &str)| (*start..start + word.len()).contains(&at);
            prop_assert_eq!(placed.iter().filter(holds).count(), 1, "{}", c);
        }
        for (start, word) in placed {
            prop_assert!(word.starts_with(char::is_alphanumeric) && word.ends_with(char::is_alphanumeric));
            prop_assert_eq!(next_word(&text, start), Some(start..start + word.len()));
        }
    }
}

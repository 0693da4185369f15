//! Text is split into words alike wherever it is read.

use planverk::syntax::{tokens, words};
use proptest::prelude::*;

#[test]
fn numbers_are_one_word_and_compounds_are_not() {
    let of =
        |text: &'static str| words(text).iter().map(|word| &text[word.range()]).collect::<Vec<_>>();
    assert_eq!(of("helse- og mestring, 2026–2040"), ["helse", "og", "mestring", "2026", "2040"]);
    assert_eq!(of("1 716 barn (18,7 %) kl.10"), ["1 716", "barn", "18,7", "kl", "10"]);
    assert_eq!(of("Øyene: 3×4 blåbærtur÷2 αβγ"), ["Øyene", "3", "4", "blåbærtur", "2", "αβγ"]);
}

#[test]
fn a_word_without_end_is_read_as_several() {
    let text = "å".repeat(40_000) + "!";
    let words = words(&text);
    let lengths: Vec<usize> = words.iter().map(|word| word.range().len()).collect();
    assert_eq!(lengths, [65_534, 14_466]);
    assert!(!words[0].has_mark && words[1].has_mark && words[0].letters == u8::MAX);
}

proptest! {
    /// Every letter and digit stands in a word, a word begins and ends with one, and the words are the tokens that do.
    #[test]
    fn words_hold_all_letters(text in "[a-zæøåÆØÅé0-9 ,.·×÷«»–ÿŸß名\u{a0}-]{0,40}") {
        let words = words(&text);
        let named: Vec<&str> = tokens(&text).filter(|one| one.starts_with(char::is_alphanumeric)).collect();
        prop_assert_eq!(words.iter().map(|word| &text[word.range()]).collect::<Vec<_>>(), named);
        for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
            prop_assert_eq!(words.iter().filter(|word| word.range().contains(&at)).count(), 1, "{}", c);
        }
        for (number, word) in words.iter().enumerate() {
            let written = &text[word.range()];
            prop_assert!(written.starts_with(char::is_alphanumeric) && written.ends_with(char::is_alphanumeric));
            prop_assert_eq!(usize::from(word.letters), written.chars().count());
            let next = words.get(number + 1).map_or(text.len(), |next| next.start());
            prop_assert_eq!(word.has_mark, text[word.end()..next].contains(['.', '!', '?']));
        }
    }

    /// Words share a number when they differ in capitals alone, and only then.
    #[test]
    fn capitals_alone_make_no_other_word(some in "[a-cæåéÿA-CÆÅÉŸ0-1]{1,3}", other in "[a-cæåéÿA-CÆÅÉŸ0-1]{1,3}") {
        let same = |word: &str| words(word)[0].same;
        prop_assert_eq!(same(&some), same(&some.to_uppercase()));
        prop_assert_eq!(same(&some) == same(&other), some.to_lowercase() == other.to_lowercase());
    }
}

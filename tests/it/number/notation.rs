//! Numbers as they are written and printed.

use super::{fraction, number, value};
use planverk::number::{
    ArithmeticFault, Entry, Number, NumberFault, Rational, format, parse, typographic,
};

#[test]
fn numbers_as_norwegians_write_them() {
    for text in ["1 716", "1\u{a0}716", "1\u{202f}716", "1\u{2009}716", " 1716 "] {
        assert_eq!(value(text), Rational::from(1716), "{text:?}");
    }
    for text in ["-4,7%", "\u{2212}4,7 %", "–4,7\u{a0}%", "- 4,7 %"] {
        let expected =
            Number { value: fraction(-47, 10), decimals: 1, percent: true, signed_plus: false };
        assert_eq!(number(text), expected, "{text:?}");
    }
    assert!(number("+55").signed_plus && !number("+55").percent);
    assert_eq!(number("13,0").decimals, 1);
    for text in ["", "  ", "-", "–", "—", "\u{2212}"] {
        assert_eq!(parse(text), Ok(Entry::Nothing), "{text:?}");
    }
    for text in [".", "..", ":"] {
        assert_eq!(parse(text), Ok(Entry::Withheld), "{text:?}");
    }
}

#[test]
fn what_is_no_norwegian_number() {
    let cases = [
        ("tolv", NumberFault::NotANumber),
        ("12,", NumberFault::NotANumber),
        (",5", NumberFault::NotANumber),
        ("%", NumberFault::NotANumber),
        ("+", NumberFault::NotANumber),
        ("1,2,3", NumberFault::NotANumber),
        ("kap. 3", NumberFault::NotANumber),
        ("--3", NumberFault::NotANumber),
        ("\u{663}", NumberFault::NotANumber),
        ("1 71", NumberFault::Grouping),
        ("1716 000", NumberFault::Grouping),
        ("1  716", NumberFault::Grouping),
        ("18.7", NumberFault::Point),
        ("1.716", NumberFault::Point),
        ("1234567890123456789012345678901", NumberFault::TooManyDigits),
    ];
    for (text, fault) in cases {
        assert_eq!(parse(text), Err(fault), "{text:?}");
    }
}

#[test]
fn numbers_in_print() {
    let cases = [
        ("-4,7%", "\u{2212}4,7\u{a0}%"),
        ("+1 716", "+1\u{a0}716"),
        ("1 716", "1\u{a0}716"),
        ("1234567,50", "1\u{a0}234\u{a0}567,50"),
        ("-0,0", "0,0"),
        ("-", "–"),
        ("", ""),
        (":", ":"),
        ("2026", "2026"),
        ("-2026", "\u{2212}2\u{a0}026"),
        ("0805", "0805"),
        ("om lag 3", "om lag 3"),
    ];
    for (text, printed) in cases {
        assert_eq!(typographic(text), printed, "{text:?}");
    }
    assert_eq!(format(fraction(-1, 3), 2, false, true), "\u{2212}0,33");
    assert_eq!(format(fraction(-1, 100), 1, false, false), "0,0", "no minus before zero");
    assert_eq!(format(fraction(1999, 2000), 2, false, false), "1,00");
    assert_eq!(format(fraction(1, 8), 2, false, false), "0,13", "a tie goes away from zero");
    assert_eq!(format(fraction(i128::MAX - 1, i128::MAX), 3, false, false), "1,000");
    assert_eq!(number("5,0").print_alike(fraction(1, 8)), "0,125");
}

#[test]
fn the_least_integer_is_out_of_range_like_its_opposite() {
    let half = fraction(-(1 << 126), 1);
    assert_eq!(half.times(Rational::from(2)), Err(ArithmeticFault::Overflow));
    assert_eq!(half.plus(half), Err(ArithmeticFault::Overflow));
    assert_eq!(Rational::new(i128::MIN, 1), Err(ArithmeticFault::Overflow));
    assert_eq!(Rational::new(i128::MIN, 2), Ok(half));
}

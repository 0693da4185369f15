//! The language of `er`.

use super::{expression, grid, number, value};
use planverk::number::{
    Axis, Expression, ExpressionFaultKind as Kind, MAX_DEPTH, MAX_LENGTH, NumberFault, Sheet,
};

#[test]
fn expressions_have_the_values_they_seem_to_have() {
    let grid = grid("x;a;b\nR;1;2\nS;3;4\n\"T;5;6", false);
    let sheet = Sheet::new(&grid, &[]);
    let zero = number("0");
    let cases = [
        ("1 + 2 * 3", "7"),
        ("(1 + 2) * 3", "9"),
        ("10 - 2 - 3", "5"),
        ("8 / 4 / 2", "1"),
        ("--2 - -3", "5"),
        ("2 * -3", "-6"),
        ("7 – 2 − 1", "4"),
        ("1\u{a0}000,5 + 1 000", "2 000,5"),
        ("min(1, 5)", "1"),
        ("max(1,5; 2,5;[R;a])", "2,5"),
        ("andel([S; b], [R; b])", "2"),
        ("sum([R; a]..[S; b])", "10"),
        ("sum([S; b] .. [R; a]) + sum([ R ; b ])", "12"),
        ("[\"R\"; \"b\"]", "2"),
        ("[S; a]*[R; b]", "6"),
    ];
    for (er, expected) in cases {
        let claim = sheet.between(&expression(er), zero, zero);
        assert_eq!(claim.map(|claim| claim.computed), Ok(value(expected)), "{er}");
    }
}

#[test]
fn a_quoted_name_may_hold_what_ends_a_bare_one() {
    let names = |text| expression(text).names.into_iter().map(|name| name.text).collect::<Vec<_>>();
    assert_eq!(names("[\"a];b\" ; x (1, 2) ]"), ["a];b", "x (1, 2)"]);
    let parsed = expression("1 + [ æ–å ; b]");
    assert_eq!(parsed.names[0].span.slice("1 + [ æ–å ; b]"), "æ–å");
    assert_eq!(parsed.names[1].axis, Some(Axis::Column));
}

#[test]
fn faulty_expressions_say_what_and_where() {
    let cases = [
        ("", Kind::ValueExpected, ""),
        ("1 +", Kind::ValueExpected, ""),
        ("1 + )", Kind::ValueExpected, ")"),
        ("(1 + 2", Kind::Expected(')'), ""),
        ("1 2", Kind::EndExpected, "2"),
        ("[a] [b]", Kind::EndExpected, "["),
        ("[a", Kind::UnclosedName, "a"),
        ("[\"a]", Kind::UnclosedName, "a]"),
        ("[]", Kind::EmptyName, ""),
        ("[a; b; c]", Kind::Expected(']'), ";"),
        ("1.5", Kind::Number(NumberFault::Point), "1.5"),
        ("1234 567", Kind::Number(NumberFault::Grouping), "1234 567"),
        ("summ(over)", Kind::UnknownFunction, "summ"),
        ("sum(under)", Kind::SelectionExpected, "under"),
        ("sum over", Kind::Expected('('), "o"),
        ("min(1,5)", Kind::ArgumentCount { found: 1 }, "min(1,5)"),
        ("andel(1; 2; 3)", Kind::ArgumentCount { found: 3 }, "andel(1; 2; 3)"),
    ];
    for (er, kind, place) in cases {
        match Expression::parse(er) {
            Err(fault) => assert_eq!((fault.kind, fault.span.slice(er)), (kind, place), "{er}"),
            Ok(parsed) => panic!("{er}: {parsed:?}"),
        }
    }
}

#[test]
fn expressions_are_bounded() {
    let kind = |text: &str| Expression::parse(text).err().map(|fault| fault.kind);
    let nested = |depth| format!("{}1{}", "(".repeat(depth), ")".repeat(depth));
    assert_eq!(kind(&nested(MAX_DEPTH)), None);
    assert_eq!(kind(&nested(MAX_DEPTH + 1)), Some(Kind::TooDeep));
    assert_eq!(kind(&format!("1{}", "+1".repeat((MAX_LENGTH - 1) / 2))), None);
    assert_eq!(kind(&"1".repeat(MAX_LENGTH + 1)), Some(Kind::TooLong));
}

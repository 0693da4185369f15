//! What holds for all numbers, all texts and all tables.

use super::{column, fraction, row, sound};
use planverk::number::{
    ArithmeticFault, Cell, Check, Entry, Expression, Grid, Interval, Number, Outcome, Rational,
    Sheet, Verdict, format, parse, typographic,
};
use proptest::prelude::*;

fn extreme() -> impl Strategy<Value = i128> {
    prop_oneof![
        Just(0),
        Just(i128::MAX),
        Just(i128::MIN),
        Just(i128::MIN + 1),
        -9..9_i128,
        any::<i128>()
    ]
}

fn small() -> impl Strategy<Value = Rational> {
    (-50_000..50_000_i128, 1..2_000_i128).prop_map(|(above, below)| fraction(above, below))
}

/// An interval and a number in it.
fn member() -> impl Strategy<Value = (Interval, Rational)> {
    (small(), small(), 0..=8_i128).prop_map(|(one, other, eighth)| {
        let share = fraction(eighth, 8);
        let way = sound(sound(other.minus(one)).times(share));
        (Interval::new(one, other), sound(one.plus(way)))
    })
}

fn printed_number() -> impl Strategy<Value = Number> {
    (0..10_i128.pow(30), 0..30_u8, any::<bool>(), any::<[bool; 2]>()).prop_map(
        |(digits, decimals, negative, [percent, plus])| {
            let value = sound(Rational::decimal(if negative { -digits } else { digits }, decimals));
            Number { value, decimals, percent, signed_plus: plus && !value.is_negative() }
        },
    )
}

/// Anything, and what looks much like an expression.
fn source() -> impl Strategy<Value = String> {
    let pieces = r#"([\[\]();,"+*/–0-9 aæ.]|sum\(|over|min\(|andel\(|\[a\]){0,40}"#;
    prop_oneof![any::<String>(), pieces]
}

fn lines_of_entries() -> impl Strategy<Value = Vec<Vec<Entry>>> {
    let line = proptest::collection::vec(printed_number().prop_map(Entry::Number), 0..4);
    proptest::collection::vec(line, 3)
}

/// A table with both sums, all of it right: rows of numbers without the sums.
fn body() -> impl Strategy<Value = Vec<Vec<i64>>> {
    (2..6_usize, 2..6_usize).prop_flat_map(|(rows, columns)| {
        proptest::collection::vec(proptest::collection::vec(-9_999..9_999_i64, columns), rows)
    })
}

fn with_sums(mut body: Vec<Vec<i64>>) -> Vec<Vec<i64>> {
    for line in &mut body {
        line.push(line.iter().sum());
    }
    let total = (0..body[0].len()).map(|at| body.iter().map(|line| line[at]).sum());
    let total = total.collect();
    body.push(total);
    body
}

fn sum_grid(body: &[Vec<i64>], rounded: bool) -> Grid {
    let whole = |value: &i64| {
        let value = Rational::from(*value);
        Entry::Number(Number { value, decimals: 0, percent: false, signed_plus: false })
    };
    let entries = body.iter().map(|line| line.iter().map(whole).collect()).collect();
    let names = |last, count| [&["a", "b", "c", "d", "e", "f"][..count - 1], &[last]].concat();
    let (rows, columns) = (names("Total", body.len()), names("Sum", body[0].len()));
    Grid::new(&rows, &columns, entries, rounded)
}

proptest! {
    #[test]
    fn calculation_agrees_with_whole_numbers(
        a in -99_999..99_999_i64, b in 1..999_i64, c in -999..999_i64,
    ) {
        let [a_, b_, c_] = [a, b, c].map(Rational::from);
        let quotient = sound(a_.divided_by(b_));
        prop_assert_eq!(sound(quotient.times(b_)), a_);
        prop_assert_eq!(sound(sound(quotient.plus(c_)).minus(quotient)), c_);
        prop_assert_eq!(quotient.cmp(&c_), a.cmp(&(c * b)));
        prop_assert_eq!(sound(a_.plus(c_)), Rational::from(a + c));
    }

    #[test]
    fn rounding_is_to_the_nearest(value in small(), decimals in 0..6_u8) {
        let rounded = sound(value.round(decimals));
        prop_assert!(sound(value.rounds_to(rounded, decimals)));
        prop_assert!(sound(Interval::printed(rounded, decimals)).contains(value));
        prop_assert_eq!(format(value, decimals, false, false), format(rounded, decimals, false, false));
    }

    #[test]
    fn intervals_enclose_every_exact_result((left, a) in member(), (right, b) in member()) {
        prop_assert!(left.contains(a) && right.contains(b));
        prop_assert!(sound(left.plus(right)).contains(sound(a.plus(b))));
        prop_assert!(sound(left.minus(right)).contains(sound(a.minus(b))));
        prop_assert!(sound(left.times(right)).contains(sound(a.times(b))));
        prop_assert!(left.least(right).contains(a.min(b)));
        prop_assert!(left.greatest(right).contains(a.max(b)));
        match left.divided_by(right) {
            Ok(quotient) => prop_assert!(quotient.contains(sound(a.divided_by(b)))),
            Err(fault) => {
                prop_assert_eq!(fault, ArithmeticFault::DivisionByZero);
                prop_assert!(right.contains(Rational::ZERO));
            }
        }
    }

    #[test]
    fn extremes_are_faults_and_not_panics(
        parts in [extreme(), extreme(), extreme(), extreme()], decimals: u8,
    ) {
        let [a, b, c, d] = parts;
        if let (Ok(x), Ok(y)) = (Rational::new(a, b), Rational::new(c, d)) {
            let interval = Interval::new(x, y);
            let results = [x.plus(y), x.minus(y), x.times(y), x.divided_by(y), x.round(decimals)];
            for result in results.into_iter().flatten() {
                prop_assert_eq!(Rational::new(result.numerator(), result.denominator()), Ok(result));
            }
            let _ = (interval.times(interval), interval.divided_by(interval), interval.plus(interval));
            let _ = (x.rounds_to(y, decimals), Interval::printed(x, decimals));
            prop_assert_eq!(x.cmp(&y), y.cmp(&x).reverse());
            prop_assert_eq!(x.cmp(&y).is_eq(), x == y);
            prop_assert!(!format(x, decimals, true, true).is_empty());
        }
    }

    #[test]
    fn a_printed_number_reads_back(number in printed_number()) {
        prop_assert_eq!(parse(&number.to_string()), Ok(Entry::Number(number)));
        prop_assert!(number.as_interval(true).is_ok_and(|range| range.contains(number.value)));
        prop_assert!(number.fraction().is_ok());
    }

    #[test]
    fn printing_twice_changes_nothing(text in r"[-+−]?[0-9 ]{0,9}(,[0-9]{0,3})? ?%?") {
        let once = typographic(&text);
        prop_assert_eq!(typographic(&once), once);
    }

    #[test]
    fn any_text_is_a_number_or_a_fault(text in any::<String>()) {
        let _ = (parse(&text), typographic(&text));
    }

    #[test]
    fn any_text_is_an_expression_or_a_fault_within_it(text in source()) {
        let spans = match Expression::parse(&text) {
            Ok(parsed) => parsed.names.iter().map(|name| name.span).collect(),
            Err(fault) => vec![fault.span],
        };
        for span in spans {
            prop_assert!(text.get(span.range()).is_some(), "{span:?}");
        }
    }

    #[test]
    fn a_planted_error_is_found_and_put_right(
        body in body(), at in any::<[proptest::sample::Index; 2]>(), by in 100..9_999_i64, rounded: bool,
    ) {
        let sound = with_sums(body);
        let checks = [row("Total", "sum(over)"), column("Sum", "sum(venstre)")];
        let grid = sum_grid(&sound, rounded);
        let sheet = Sheet::new(&grid, &checks);
        prop_assert!(sheet.judge().iter().all(|verdict| verdict.outcome == Outcome::Holds));

        let cell = Cell { row: at[0].index(sound.len()), column: at[1].index(sound[0].len()) };
        let mut broken = sound.clone();
        broken[cell.row][cell.column] += by;
        let grid = sum_grid(&broken, rounded);
        let sheet = Sheet::new(&grid, &checks);
        let verdicts = sheet.judge();
        let wrong = |verdict: &&Verdict| matches!(verdict.outcome, Outcome::Wrong(_));
        prop_assert_eq!(verdicts.iter().filter(wrong).count(), 2);
        let culprits = sheet.culprits(&verdicts);
        prop_assert_eq!(culprits.len(), 1);
        prop_assert_eq!(culprits[0].cell, cell);
        prop_assert_eq!(culprits[0].number.value, Rational::from(sound[cell.row][cell.column]));
    }

    #[test]
    fn extreme_tables_are_judged_without_panic(entries in lines_of_entries(), rounded: bool) {
        let grid = Grid::new(&["a", "b", "Total"], &["x", "y", "z"], entries, rounded);
        let quotient = column("z", "[x] / [y] * [x] * [y]");
        let largest = column("y", "max([x]; [z] / 3)");
        let percent = Check { as_percent: true, decimals: Some(200), ..largest };
        let checks = [row("Total", "sum(over)"), quotient, percent];
        let sheet = Sheet::new(&grid, &checks);
        let verdicts = sheet.judge();
        let _ = (sheet.culprits(&verdicts), sheet.repeated_cells(&verdicts));
        prop_assert_eq!(verdicts.len(), 9);
    }
}

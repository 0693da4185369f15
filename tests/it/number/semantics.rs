//! An expression means what its parts mean.

use super::{check, fraction};
use planverk::number::{Axis, Entry, Grid, Number, Outcome, Rational, Sheet};
use proptest::prelude::*;

const ROWS: [&str; 3] = ["r; 0", "r1", "Ut"];
const COLUMNS: [&str; 2] = ["a", "b b"];

/// An expression as a tree, and what is known of its meaning without the program.
#[derive(Clone, Debug)]
enum Tree {
    Number(u16, u8),
    Cell(usize, usize),
    /// A rectangle, from one cell to another.
    Sum((usize, usize), (usize, usize)),
    Negated(Box<Tree>),
    Two(char, Box<Tree>, Box<Tree>),
    Call(&'static str, Vec<Tree>),
}

fn tree() -> impl Strategy<Value = Tree> {
    let cell = || (0..2_usize, 0..2_usize);
    let leaf = prop_oneof![
        (0..999_u16, 0..3_u8).prop_map(|(digits, decimals)| Tree::Number(digits, decimals)),
        cell().prop_map(|(row, column)| Tree::Cell(row, column)),
        (cell(), cell()).prop_map(|(one, other)| Tree::Sum(one, other)),
    ];
    leaf.prop_recursive(4, 24, 3, |inner| {
        let one = || inner.clone().prop_map(Box::new);
        prop_oneof![
            one().prop_map(Tree::Negated),
            (prop::sample::select(vec!['+', '-', '*', '/']), one(), one())
                .prop_map(|(sign, left, right)| Tree::Two(sign, left, right)),
            (prop::sample::select(vec!["min", "max"]), prop::collection::vec(inner.clone(), 2..4))
                .prop_map(|(name, arguments)| Tree::Call(name, arguments)),
            prop::collection::vec(inner.clone(), 2)
                .prop_map(|arguments| Tree::Call("andel", arguments)),
        ]
    })
}

impl Tree {
    fn written(&self) -> String {
        let cell = |row: usize, column: usize| format!("[\"{}\"; {}]", ROWS[row], COLUMNS[column]);
        match self {
            Self::Number(digits, 0) => digits.to_string(),
            Self::Number(digits, decimals) => {
                let scale = 10_u16.pow((*decimals).into());
                let rest = digits % scale;
                format!("{},{rest:0width$}", digits / scale, width = usize::from(*decimals))
            }
            Self::Cell(row, column) => cell(*row, *column),
            Self::Sum(one, other) => {
                format!("sum({}..{})", cell(one.0, one.1), cell(other.0, other.1))
            }
            Self::Negated(inner) => format!("-({})", inner.written()),
            Self::Two(sign, left, right) => {
                format!("({}) {sign} ({})", left.written(), right.written())
            }
            Self::Call(name, arguments) => {
                let arguments: Vec<String> = arguments.iter().map(Self::written).collect();
                format!("{name}({})", arguments.join("; "))
            }
        }
    }

    /// Nothing where a divisor is zero or a number grows too large.
    fn value(&self, cells: &[[i64; 2]; 2]) -> Option<Rational> {
        Some(match self {
            Self::Number(digits, decimals) => {
                fraction((*digits).into(), 10_i128.pow((*decimals).into()))
            }
            Self::Cell(row, column) => Rational::from(cells[*row][*column]),
            Self::Sum(one, other) => {
                let rows = one.0.min(other.0)..=one.0.max(other.0);
                let columns = one.1.min(other.1)..=one.1.max(other.1);
                let all =
                    rows.flat_map(|row| columns.clone().map(move |column| cells[row][column]));
                Rational::from(all.sum::<i64>())
            }
            Self::Negated(inner) => inner.value(cells)?.negated(),
            Self::Two(sign, left, right) => {
                let (left, right) = (left.value(cells)?, right.value(cells)?);
                match sign {
                    '+' => left.plus(right),
                    '-' => left.minus(right),
                    '*' => left.times(right),
                    _ => left.divided_by(right),
                }
                .ok()?
            }
            Self::Call(name, arguments) => {
                let values: Option<Vec<Rational>> =
                    arguments.iter().map(|argument| argument.value(cells)).collect();
                let values = values?;
                match *name {
                    "min" => *values.iter().min()?,
                    "max" => *values.iter().max()?,
                    _ => values[0].divided_by(values[1]).ok()?,
                }
            }
        })
    }
}

proptest! {
    #[test]
    fn a_cell_holds_where_it_states_the_meaning_and_nowhere_else(
        tree in tree(),
        cells in prop::array::uniform2(prop::array::uniform2(-99..99_i64)),
        off in 1..9_i64,
    ) {
        let entry = |value| Entry::Number(Number { value, decimals: 9, percent: false, signed_plus: false });
        let rows = |stated| {
            let mut rows: Vec<Vec<Entry>> =
                cells.iter().map(|row| row.iter().map(|cell| entry(Rational::from(*cell))).collect()).collect();
            rows.push(vec![entry(stated), Entry::Nothing]);
            rows
        };
        let outcome = |stated| {
            let grid = Grid::new(&ROWS, &COLUMNS, rows(stated), false);
            let checks = [check(Axis::Row, "Ut", &tree.written())];
            let verdicts = Sheet::new(&grid, &checks).judge();
            verdicts[0].outcome
        };
        match tree.value(&cells) {
            None => prop_assert!(matches!(outcome(Rational::ZERO), Outcome::Fault(_))),
            Some(value) => {
                prop_assert_eq!(outcome(value), Outcome::Holds, "{}", tree.written());
                if let Ok(other) = value.plus(Rational::from(off)) {
                    prop_assert_ne!(outcome(other), Outcome::Holds, "{}", tree.written());
                }
            }
        }
    }
}

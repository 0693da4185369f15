//! Numbers, expressions, and what they say of real and of broken tables.

mod expressions;
mod notation;
mod properties;
mod proposals;
mod semantics;
mod tables;

use planverk::number::{Axis, Check, Checked, Expression, Grid, Number, Rational, parse_number};

fn grid(csv: &str, rounded: bool) -> Grid {
    let lines: Vec<Vec<&str>> = csv.lines().map(|line| line.split(';').collect()).collect();
    let rows: Vec<&str> = lines[1..].iter().map(|line| line[0]).collect();
    let texts: Vec<Vec<&str>> = lines[1..].iter().map(|line| line[1..].to_vec()).collect();
    let (grid, faults) = Grid::read(&rows, &lines[0][1..], &texts, rounded);
    assert_eq!(faults, []);
    grid
}

fn number(text: &str) -> Number {
    parse_number(text).unwrap_or_else(|fault| panic!("{text:?}: {fault:?}"))
}

fn value(text: &str) -> Rational {
    number(text).value
}

fn fraction(numerator: i128, denominator: i128) -> Rational {
    sound(Rational::new(numerator, denominator))
}

fn sound<T>(result: Checked<T>) -> T {
    result.unwrap_or_else(|fault| panic!("{fault:?}"))
}

fn expression(text: &str) -> Expression {
    Expression::parse(text).unwrap_or_else(|fault| panic!("{text:?}: {fault:?}"))
}

fn row(name: &str, er: &str) -> Check {
    check(Axis::Row, name, er)
}

fn column(name: &str, er: &str) -> Check {
    check(Axis::Column, name, er)
}

fn check(axis: Axis, name: &str, er: &str) -> Check {
    let (only, as_percent, decimals) = (Vec::new(), false, None);
    Check { axis, name: name.to_owned(), expression: expression(er), only, as_percent, decimals }
}

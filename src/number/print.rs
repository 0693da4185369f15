//! Numbers as Norwegians print them.

use super::norwegian::{Entry, Number, parse};
use super::rational::Rational;

const NO_BREAK_SPACE: char = '\u{a0}';
const MINUS: char = '\u{2212}';

/// `value` in print: a no-break space between groups of three digits, a comma, a true minus sign, a
/// no-break space before `%`. Rounds to `decimals`, a tie away from zero. `plus` puts `+` before a
/// number that is not negative. What rounds to zero has no minus.
#[must_use]
pub fn format(value: Rational, decimals: u8, percent: bool, plus: bool) -> String {
    let (whole, fraction) = decimal_digits(value.abs(), decimals);
    let is_zero = whole == 0 && fraction.iter().all(|digit| *digit == 0);
    let mut out = String::new();
    if value.is_negative() && !is_zero {
        out.push(MINUS);
    } else if plus {
        out.push('+');
    }
    out.push_str(&group(&whole.to_string()));
    if !fraction.is_empty() {
        out.push(',');
        out.extend(fraction.iter().map(|digit| char::from(b'0' + digit)));
    }
    if percent {
        out.extend([NO_BREAK_SPACE, '%']);
    }
    out
}

/// The text of a number cell as it is printed: `-4,7%` becomes `−4,7 %`, a lone hyphen a dash.
///
/// Three kinds of text stand as they are: what is no number, what begins with a needless zero (a code
/// such as `0805`), and four bare digits, which may be a year.
#[must_use]
pub fn typographic(text: &str) -> String {
    match parse(text) {
        Ok(Entry::Number(_)) if is_code_or_year(text.trim()) => text.trim().to_owned(),
        Ok(Entry::Number(number)) => number.to_string(),
        Ok(Entry::Nothing) if !text.trim().is_empty() => "–".to_owned(),
        Ok(Entry::Nothing | Entry::Withheld) | Err(_) => text.trim().to_owned(),
    }
}

impl Number {
    /// A value printed the way this number is, with as many decimals as it has or, up to two more,
    /// as the value needs.
    #[must_use]
    pub fn print_alike(self, value: Rational) -> String {
        let decimals = value.decimals_needed(self.decimals, self.decimals.saturating_add(2));
        format(value, decimals, self.percent, self.signed_plus)
    }
}

fn is_code_or_year(text: &str) -> bool {
    let bare = text.bytes().all(|b| b.is_ascii_digit());
    let needless_zero =
        text.starts_with('0') && text[1..].starts_with(|c: char| c.is_ascii_digit());
    (bare && text.len() == 4) || needless_zero
}

/// Whole part and decimals of a number that is not negative, by long division, rounded.
fn decimal_digits(value: Rational, decimals: u8) -> (u128, Vec<u8>) {
    let divisor = value.denominator().unsigned_abs();
    let numerator = value.numerator().unsigned_abs();
    let mut rest = numerator % divisor;
    let mut digits: Vec<u8> = Vec::new();
    for _ in 0..decimals {
        let (digit, left) = tenfold(rest, divisor);
        digits.push(digit);
        rest = left;
    }
    let carry = rest >= divisor - rest && round_up(&mut digits);
    (numerator / divisor + u128::from(carry), digits)
}

/// Quotient and remainder of `10 * rest / divisor`, for `rest < divisor < 2^127`, where the product
/// itself might not fit.
fn tenfold(rest: u128, divisor: u128) -> (u8, u128) {
    (0..10).fold((0, 0), |(digit, sum), _| {
        let sum = sum + rest;
        if sum >= divisor { (digit + 1, sum - divisor) } else { (digit, sum) }
    })
}

/// Adds one in the last place; true when the carry leaves the first.
fn round_up(digits: &mut [u8]) -> bool {
    for digit in digits.iter_mut().rev() {
        *digit = (*digit + 1) % 10;
        if *digit != 0 {
            return false;
        }
    }
    true
}

fn group(digits: &str) -> String {
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(NO_BREAK_SPACE);
        }
        out.push(digit);
    }
    out
}

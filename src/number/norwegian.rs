//! Numbers as Norwegians write them.

use super::interval::Interval;
use super::print::format;
use super::rational::{Checked, Rational};
use std::fmt;

/// More digits than this in one number are refused: no amount in a plan comes near, and calculations
/// on what remains seldom leave the range of `i128`.
const MAX_DIGITS: usize = 30;

/// What stands in a table cell.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Entry {
    Number(Number),
    /// An empty cell or a lone dash: there is nothing to count. A sum passes over it.
    Nothing,
    /// `.`, `..` or `:` in Statistics Norway's notation: a value that is not given. A sum that needs it
    /// can not be judged.
    Withheld,
}

impl Entry {
    #[must_use]
    pub fn number(self) -> Option<Number> {
        match self {
            Self::Number(number) => Some(number),
            Self::Nothing | Self::Withheld => None,
        }
    }
}

/// A number with the way it was written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Number {
    /// As printed: `18,7 %` has the value 18.7.
    pub value: Rational,
    /// Digits after the comma.
    pub decimals: u8,
    /// A percent sign stood after it.
    pub percent: bool,
    /// A plus sign stood before it.
    pub signed_plus: bool,
}

impl Number {
    /// The value alone, or, when the table is rounded, every value that prints like this.
    ///
    /// # Errors
    /// An overflow, never for a number that [`parse`] returned.
    pub fn as_interval(self, rounded: bool) -> Checked<Interval> {
        if rounded {
            Interval::printed(self.value, self.decimals)
        } else {
            Ok(Interval::exact(self.value))
        }
    }

    /// The value as a share of one: `95 %` is 0.95, a number without percent sign is itself.
    ///
    /// # Errors
    /// An overflow, never for a number that [`parse`] returned.
    pub fn fraction(self) -> Checked<Rational> {
        let unit = if self.percent { 100 } else { 1 };
        self.value.divided_by(Rational::from(unit))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&format(self.value, self.decimals, self.percent, self.signed_plus))
    }
}

/// Why a text is not a number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum NumberFault {
    NotANumber,
    /// Spaces stand elsewhere than before each group of three digits.
    Grouping,
    /// A point where Norwegian has a comma or a space.
    Point,
    TooManyDigits,
}

/// Reads the text of a cell: `1 716` with a space of any kind, `+18,7%`, `−4,7`, `–`, `:`.
///
/// # Errors
/// [`NumberFault`].
pub fn parse(text: &str) -> Result<Entry, NumberFault> {
    match text.trim() {
        "" => Ok(Entry::Nothing),
        "." | ".." | "..." | "\u{2026}" | ":" => Ok(Entry::Withheld),
        text if text.chars().count() == 1 && text.starts_with(is_dash) => Ok(Entry::Nothing),
        text => parse_number(text).map(Entry::Number),
    }
}

/// Reads a number where nothing else will do.
///
/// # Errors
/// [`NumberFault`].
pub fn parse_number(text: &str) -> Result<Number, NumberFault> {
    let (signed_plus, negative, unsigned) = split_sign(text.trim());
    let (plain, percent) =
        unsigned.strip_suffix('%').map_or((unsigned, false), |rest| (rest.trim_end(), true));
    let (whole, fraction) = plain.split_once(',').map_or((plain, None), |(w, f)| (w, Some(f)));
    if is_pointed(plain) {
        return Err(NumberFault::Point);
    }
    let fraction = fraction.map_or(Ok(""), digits)?;
    let size = read_digits(&(ungroup(whole)? + fraction))?;
    let decimals = u8::try_from(fraction.len()).map_err(|_| NumberFault::TooManyDigits)?;
    let value = Rational::decimal(if negative { -size } else { size }, decimals)
        .map_err(|_| NumberFault::TooManyDigits)?;
    Ok(Number { value, decimals, percent, signed_plus })
}

/// The hyphen, every dash, and the minus sign: writers use them for one another.
#[must_use]
pub fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn split_sign(text: &str) -> (bool, bool, &str) {
    let unsigned = text.strip_prefix(|c| c == '+' || is_dash(c));
    let plus = text.starts_with('+');
    (plus, unsigned.is_some() && !plus, unsigned.unwrap_or(text).trim_start())
}

fn is_pointed(text: &str) -> bool {
    let numeric = |c: char| c.is_ascii_digit() || c.is_whitespace() || c == '.' || c == ',';
    text.contains('.') && text.chars().all(numeric)
}

/// The digits of a whole number, without the spaces between its groups of three.
fn ungroup(text: &str) -> Result<String, NumberFault> {
    let groups: Vec<&str> = text.split(char::is_whitespace).collect();
    if groups.iter().any(|group| !group.is_empty() && digits(group).is_err()) {
        return Err(NumberFault::NotANumber);
    }
    match groups.as_slice() {
        [only] => digits(only).map(str::to_owned),
        [first, rest @ ..]
            if (1..=3).contains(&first.len()) && rest.iter().all(|g| g.len() == 3) =>
        {
            Ok(groups.concat())
        }
        _ => Err(NumberFault::Grouping),
    }
}

fn digits(text: &str) -> Result<&str, NumberFault> {
    let sound = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    sound.then_some(text).ok_or(NumberFault::NotANumber)
}

fn read_digits(digits: &str) -> Result<i128, NumberFault> {
    let fits = digits.len() <= MAX_DIGITS;
    fits.then(|| digits.parse().ok()).flatten().ok_or(NumberFault::TooManyDigits)
}

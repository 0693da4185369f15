//! Exact fractions of `i128`: checked at every step, never rounded unless asked to.

use std::cmp::Ordering;

/// Why a calculation has no result.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum ArithmeticFault {
    /// A numerator or denominator left the range of `i128`.
    Overflow,
    DivisionByZero,
}

/// What every operation returns.
pub type Checked<T> = Result<T, ArithmeticFault>;

/// An exact fraction in lowest terms; the denominator is positive, the numerator never `i128::MIN`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Rational {
    numerator: i128,
    denominator: i128,
}

impl Rational {
    pub const ZERO: Self = Self { numerator: 0, denominator: 1 };

    /// `numerator / denominator`, reduced.
    ///
    /// # Errors
    /// [`ArithmeticFault`] when the denominator is zero or the reduced parts do not fit.
    pub fn new(numerator: i128, denominator: i128) -> Checked<Self> {
        match denominator {
            0 => return Err(ArithmeticFault::DivisionByZero),
            1 if numerator != i128::MIN => return Ok(Self { numerator, denominator }),
            _ => {}
        }
        let shared = greatest_divisor(numerator.unsigned_abs(), denominator.unsigned_abs());
        let reduce = |part: i128| {
            i128::try_from(part.unsigned_abs() / shared).map_err(|_| ArithmeticFault::Overflow)
        };
        let sign = numerator.signum() * denominator.signum();
        Ok(Self { numerator: sign * reduce(numerator)?, denominator: reduce(denominator)? })
    }

    /// `digits / 10^decimals`: a number as it is printed, without its comma.
    ///
    /// # Errors
    /// [`ArithmeticFault::Overflow`] beyond the range of `i128`.
    pub fn decimal(digits: i128, decimals: u8) -> Checked<Self> {
        Self::new(digits, power_of_ten(decimals)?)
    }

    #[must_use]
    pub fn numerator(self) -> i128 {
        self.numerator
    }

    /// Always positive.
    #[must_use]
    pub fn denominator(self) -> i128 {
        self.denominator
    }

    #[must_use]
    pub fn is_zero(self) -> bool {
        self.numerator == 0
    }

    #[must_use]
    pub fn is_negative(self) -> bool {
        self.numerator < 0
    }

    #[must_use]
    pub fn negated(self) -> Self {
        Self { numerator: -self.numerator, ..self }
    }

    #[must_use]
    pub fn abs(self) -> Self {
        Self { numerator: self.numerator.abs(), ..self }
    }

    /// # Errors
    /// [`ArithmeticFault::Overflow`].
    pub fn plus(self, other: Self) -> Checked<Self> {
        let shared = self.shared_denominator(other);
        let (left, right) = (other.denominator / shared, self.denominator / shared);
        let sum = multiply(self.numerator, left)?
            .checked_add(multiply(other.numerator, right)?)
            .ok_or(ArithmeticFault::Overflow)?;
        Self::new(sum, multiply(self.denominator, left)?)
    }

    /// # Errors
    /// [`ArithmeticFault::Overflow`].
    pub fn minus(self, other: Self) -> Checked<Self> {
        self.plus(other.negated())
    }

    /// # Errors
    /// [`ArithmeticFault::Overflow`].
    pub fn times(self, other: Self) -> Checked<Self> {
        if self.denominator == 1 && other.denominator == 1 {
            return Self::new(multiply(self.numerator, other.numerator)?, 1);
        }
        let left = Self::new(self.numerator, other.denominator)?;
        let right = Self::new(other.numerator, self.denominator)?;
        Ok(Self {
            numerator: multiply(left.numerator, right.numerator)?,
            denominator: multiply(left.denominator, right.denominator)?,
        })
    }

    /// # Errors
    /// [`ArithmeticFault`].
    pub fn divided_by(self, other: Self) -> Checked<Self> {
        self.times(Self::new(other.denominator, other.numerator)?)
    }

    /// The nearest number with so many decimals; a tie goes away from zero, as in school.
    ///
    /// # Errors
    /// [`ArithmeticFault::Overflow`].
    pub fn round(self, decimals: u8) -> Checked<Self> {
        let scale = power_of_ten(decimals)?;
        let scaled = self.abs().times(Self { numerator: scale, denominator: 1 })?;
        let rest = scaled.numerator % scaled.denominator;
        let up = i128::from(rest >= scaled.denominator - rest);
        let digits = scaled.numerator / scaled.denominator + up;
        Self::new(digits * self.numerator.signum(), scale)
    }

    /// Whether `printed`, a number with at most so many decimals, is this one rounded. At an exact tie
    /// both schools are right: away from zero, and to the even digit.
    ///
    /// # Errors
    /// [`ArithmeticFault::Overflow`].
    pub fn rounds_to(self, printed: Self, decimals: u8) -> Checked<bool> {
        let twice = self.minus(printed)?.abs().times(Self { numerator: 2, denominator: 1 })?;
        Ok(match twice.cmp(&Self::decimal(1, decimals)?) {
            Ordering::Less => true,
            Ordering::Greater => false,
            Ordering::Equal => {
                printed.abs() > self.abs()
                    || printed.times(Self::new(power_of_ten(decimals)?, 2)?)?.denominator == 1
            }
        })
    }

    /// The fewest decimals, from `least` to `most`, that print this number exactly; `most` when none do.
    #[must_use]
    pub fn decimals_needed(self, least: u8, most: u8) -> u8 {
        let exact = |decimals: &u8| {
            power_of_ten(*decimals).is_ok_and(|scale| scale % self.denominator == 0)
        };
        (least..most).find(exact).unwrap_or(most.max(least))
    }

    fn shared_denominator(self, other: Self) -> i128 {
        if self.denominator == other.denominator {
            return self.denominator;
        }
        let (left, right) = (self.denominator.unsigned_abs(), other.denominator.unsigned_abs());
        i128::try_from(greatest_divisor(left, right)).unwrap_or(1)
    }
}

impl From<i64> for Rational {
    fn from(whole: i64) -> Self {
        Self { numerator: whole.into(), denominator: 1 }
    }
}

impl Ord for Rational {
    /// Exact for all values: compares the whole parts, then the turned-over remainders, as long as needed.
    fn cmp(&self, other: &Self) -> Ordering {
        if self.denominator == other.denominator {
            return self.numerator.cmp(&other.numerator);
        }
        let (mut left, mut right) = (*self, *other);
        loop {
            let whole = |r: Self| r.numerator.div_euclid(r.denominator);
            let rest = |r: Self| r.numerator.rem_euclid(r.denominator);
            let order = whole(left).cmp(&whole(right));
            if order.is_ne() || rest(left) == 0 || rest(right) == 0 {
                return order.then((rest(left) != 0).cmp(&(rest(right) != 0)));
            }
            let turned = |r: Self| Self { numerator: r.denominator, denominator: rest(r) };
            (left, right) = (turned(right), turned(left));
        }
    }
}

impl PartialOrd for Rational {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn power_of_ten(exponent: u8) -> Checked<i128> {
    10_i128.checked_pow(exponent.into()).ok_or(ArithmeticFault::Overflow)
}

fn multiply(left: i128, right: i128) -> Checked<i128> {
    left.checked_mul(right).filter(|&n| n != i128::MIN).ok_or(ArithmeticFault::Overflow)
}

/// Never zero: `(0, 0)` does not occur, since one of the two is a denominator.
fn greatest_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, remainder(a, b));
    }
    a.max(1)
}

/// Machines divide 64 bits many times faster than 128, and most numbers fit.
fn remainder(a: u128, b: u128) -> u128 {
    match (u64::try_from(a), u64::try_from(b)) {
        (Ok(a), Ok(b)) => (a % b).into(),
        _ => a % b,
    }
}

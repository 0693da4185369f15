//! Ranges of exact fractions: what a printed number may have been before it was rounded.

use super::rational::{ArithmeticFault, Checked, Rational};

/// All numbers from `low` to `high`, both included. Every operation returns a range that holds each
/// result of the operation on members: it may be too wide, never too narrow.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Interval {
    low: Rational,
    high: Rational,
}

impl Interval {
    /// The range between two ends, in either order.
    #[must_use]
    pub fn new(one: Rational, other: Rational) -> Self {
        Self { low: one.min(other), high: one.max(other) }
    }

    /// The range that holds one number only.
    #[must_use]
    pub fn exact(value: Rational) -> Self {
        Self { low: value, high: value }
    }

    /// The numbers that print as `value` with so many decimals.
    ///
    /// # Errors
    /// [`ArithmeticFault::Overflow`].
    pub fn printed(value: Rational, decimals: u8) -> Checked<Self> {
        let half = Rational::decimal(1, decimals)?.times(Rational::new(1, 2)?)?;
        Ok(Self { low: value.minus(half)?, high: value.plus(half)? })
    }

    #[must_use]
    pub fn low(self) -> Rational {
        self.low
    }

    #[must_use]
    pub fn high(self) -> Rational {
        self.high
    }

    #[must_use]
    pub fn contains(self, value: Rational) -> bool {
        self.low <= value && value <= self.high
    }

    /// Whether some number lies in both.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.low <= other.high && other.low <= self.high
    }

    fn is_exact(self) -> bool {
        self.low == self.high
    }

    /// # Errors
    /// [`ArithmeticFault::Overflow`].
    pub fn plus(self, other: Self) -> Checked<Self> {
        if self.is_exact() && other.is_exact() {
            return self.low.plus(other.low).map(Self::exact);
        }
        Ok(Self { low: self.low.plus(other.low)?, high: self.high.plus(other.high)? })
    }

    /// # Errors
    /// [`ArithmeticFault::Overflow`].
    pub fn minus(self, other: Self) -> Checked<Self> {
        self.plus(Self { low: other.high.negated(), high: other.low.negated() })
    }

    /// # Errors
    /// [`ArithmeticFault::Overflow`].
    pub fn times(self, other: Self) -> Checked<Self> {
        if self.is_exact() && other.is_exact() {
            return self.low.times(other.low).map(Self::exact);
        }
        let by_low = Self::new(self.low.times(other.low)?, self.high.times(other.low)?);
        let by_high = Self::new(self.low.times(other.high)?, self.high.times(other.high)?);
        Ok(Self { low: by_low.low.min(by_high.low), high: by_low.high.max(by_high.high) })
    }

    /// # Errors
    /// [`ArithmeticFault`]; a divisor that may be zero is a division by zero.
    pub fn divided_by(self, other: Self) -> Checked<Self> {
        if other.contains(Rational::ZERO) {
            return Err(ArithmeticFault::DivisionByZero);
        }
        let turned = |end: Rational| Rational::new(end.denominator(), end.numerator());
        self.times(Self::new(turned(other.low)?, turned(other.high)?))
    }

    #[must_use]
    pub fn least(self, other: Self) -> Self {
        Self { low: self.low.min(other.low), high: self.high.min(other.high) }
    }

    #[must_use]
    pub fn greatest(self, other: Self) -> Self {
        Self { low: self.low.max(other.low), high: self.high.max(other.high) }
    }
}

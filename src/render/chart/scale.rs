//! From values to a place along an axis with round numbers on it.

use super::number::number;
use crate::render::drawing::count;

const INTERVALS: f64 = 5.0;
const MOST_TICKS: usize = 16;
/// Lines whose values lie this close together, as a share of the largest, need not start at zero.
const NARROW: f64 = 1.0 / 3.0;
/// Closer than this they are as good as one value.
const NARROWEST: f64 = 1e-6;
/// How far, in steps, an axis may run past its last value to end on a round number.
const SLACK: f64 = 0.5;

/// An axis from `low` to `high`, with a round number at every `step`.
#[derive(Clone, PartialEq, Debug)]
pub struct Scale {
    low: f64,
    high: f64,
    step: f64,
}

impl Scale {
    /// For bars: zero is always on the axis, since a bar's length is its value.
    #[must_use]
    pub fn from_zero(values: impl Iterator<Item = f64>) -> Self {
        let (low, high) = values.fold((0.0, 0.0), |(low, high), v| (v.min(low), v.max(high)));
        Self::covering(low, high)
    }

    /// For lines: zero is left out where it would press the lines flat.
    #[must_use]
    pub fn of_lines(values: impl Iterator<Item = f64>) -> Self {
        let bounds = values.map(|v| (v, v)).reduce(|(a, b), (v, _)| (a.min(v), b.max(v)));
        let (low, high) = bounds.unwrap_or((0.0, 0.0));
        let share = (high - low) / high.abs().max(low.abs());
        if (NARROWEST..NARROW).contains(&share) {
            Self::covering(low, high)
        } else {
            Self::covering(low.min(0.0), high.max(0.0))
        }
    }

    fn covering(low: f64, high: f64) -> Self {
        if high <= low {
            return Self { low: 0.0, high: 1.0, step: 1.0 };
        }
        let step = round_step((high - low) / INTERVALS);
        let (floor, ceil) = (libm::floor(low / step) * step, libm::ceil(high / step) * step);
        let low = if low - floor <= SLACK * step { floor } else { low };
        let high = if ceil - high <= SLACK * step { ceil } else { high };
        Self { low, high, step }
    }

    /// How far along the axis a value stands: 0 at the low end, 1 at the high end.
    #[must_use]
    pub fn fraction(&self, value: f64) -> f64 {
        (value - self.low) / (self.high - self.low)
    }

    #[must_use]
    pub fn shows_zero(&self) -> bool {
        self.low <= 0.0 && self.high >= 0.0
    }

    /// The round numbers on the axis and how they are written.
    pub fn ticks(&self) -> impl Iterator<Item = (f64, String)> {
        let decimals = (0..12).find(|n| self.step >= libm::pow(10.0, -f64::from(*n)) * 0.999);
        let first = libm::ceil(self.low / self.step - 0.001);
        (0..MOST_TICKS)
            .map(move |index| (first + count(index)) * self.step)
            .take_while(|tick| *tick <= self.high + self.step * 0.001)
            .map(move |tick| (tick, number(tick, usize::from(decimals.unwrap_or(12_u8)))))
    }
}

/// The least of 1, 2, 5, 10, 20, … (and 0,5, 0,2, …) that is no less than `step`.
fn round_step(step: f64) -> f64 {
    let magnitude = libm::pow(10.0, libm::floor(libm::log10(step)));
    let factor = [1.0, 2.0, 5.0].into_iter().find(|factor| factor * magnitude >= step * 0.999);
    factor.unwrap_or(10.0) * magnitude
}

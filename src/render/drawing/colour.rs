//! Colours: mixing, and the contrast that WCAG asks for.

/// The contrast that text of ordinary size needs (WCAG 2.1, 1.4.3).
pub const READABLE: f64 = 4.5;

/// The contrast between two colours, from 1 to 21; 1 where one of them is not `#rrggbb`.
#[must_use]
pub fn contrast(a: &str, b: &str) -> f64 {
    let (Some(a), Some(b)) = (parse(a), parse(b)) else { return 1.0 };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Whichever of two inks reads better on `fill`.
#[must_use]
pub fn readable<'a>(fill: &str, first: &'a str, second: &'a str) -> &'a str {
    if contrast(fill, second) > contrast(fill, first) { second } else { first }
}

/// The colour `fraction` of the way from one to the other; the first where either is not `#rrggbb`.
#[must_use]
pub fn mix(from: &str, to: &str, fraction: f64) -> String {
    let (Some(a), Some(b)) = (parse(from), parse(to)) else { return from.to_owned() };
    let channel = |i: usize| f64::from(a[i]) + (f64::from(b[i]) - f64::from(a[i])) * fraction;
    format!("#{}", [0, 1, 2].map(|i| hex(channel(i))).concat())
}

fn parse(colour: &str) -> Option<[u8; 3]> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let channel = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some([channel(0)?, channel(2)?, channel(4)?])
}

fn hex(channel: f64) -> String {
    let nearest = (0..=u8::MAX).find(|n| f64::from(*n) + 0.5 > channel).unwrap_or(u8::MAX);
    format!("{nearest:02x}")
}

fn luminance([red, green, blue]: [u8; 3]) -> f64 {
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

fn linear(channel: u8) -> f64 {
    let share = f64::from(channel) / 255.0;
    if share <= 0.04045 { share / 12.92 } else { libm::pow((share + 0.055) / 1.055, 2.4) }
}

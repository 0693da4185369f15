//! Figures in Norwegian form.

const MOST_DECIMALS: usize = 2;

/// `1 716`, `−4,7`: hard spaces between thousands, a comma before decimals, a real minus.
#[must_use]
pub fn number(value: f64, decimals: usize) -> String {
    let digits = format!("{:.decimals$}", value.abs());
    let sign = if value < 0.0 && digits.contains(|c| matches!(c, '1'..='9')) { "−" } else { "" };
    match digits.split_once('.') {
        Some((whole, fraction)) => format!("{sign}{},{fraction}", grouped(whole)),
        None => format!("{sign}{}", grouped(&digits)),
    }
}

/// The decimals that show every value as it is, two at most.
pub fn decimals(values: &(impl Iterator<Item = f64> + Clone)) -> usize {
    let exact = |places: &usize| {
        values.clone().all(|value| format!("{value:.places$}").parse() == Ok(value))
    };
    (0..MOST_DECIMALS).find(exact).unwrap_or(MOST_DECIMALS)
}

fn grouped(whole: &str) -> String {
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    grouped
}

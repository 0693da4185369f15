//! How a value that is written as people write it is written in TOML.

use super::prose::MONTHS;
use crate::syntax::{Deadline, fold_digraphs};
use jiff::civil::Date;

/// `7.5.2026`, `7/5-2026`, `7. mai 2026` and `2026-5-7` are all `2026-05-07`.
pub(super) fn date(written: &str) -> Option<String> {
    let separators = |c: char| matches!(c, '.' | '-' | '/' | '–') || c.is_whitespace();
    let parts = written.split(separators).filter(|part| !part.is_empty());
    let parts: Vec<String> = parts.map(str::to_lowercase).collect();
    let [first, month, last] = parts.as_slice() else { return None };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    let named = MONTHS.iter().zip(1..).find(|(name, _)| *name == month).map(|(_, number)| number);
    let month = named.or_else(|| month.parse().ok())?;
    let year = Some(year).filter(|year| year.len() == 4)?.parse().ok()?;
    Date::new(year, month, day.parse().ok()?).ok().map(|date| date.to_string())
}

/// `2027-2034` is a period.
pub(super) fn period(written: &str) -> Option<String> {
    let (from, to) = written.split_once(['-', '–'])?;
    let is_year = |text: &str| text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let (from, to) = (from.trim(), to.trim());
    (is_year(from) && is_year(to)).then(|| format!("{{ fra = {from}, til = {to} }}"))
}

/// `1 200 000`, `1.200.000` and `"1200000"` are all `1200000`.
pub(super) fn whole_number(written: &str) -> Option<String> {
    let (sign, digits) = match written.strip_prefix(['-', '−']) {
        Some(digits) => ("-", digits),
        None => ("", written),
    };
    let mut groups = digits.split(|c: char| matches!(c, '.' | '_') || c.is_whitespace());
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let is_whole = rest.iter().all(|group| group.len() == 3)
        && (rest.is_empty() || first.len() <= 3)
        && !first.is_empty();
    let joined = std::iter::once(first).chain(rest).collect::<String>();
    let is_digits = joined.bytes().all(|byte| byte.is_ascii_digit());
    let has_zero_in_front = joined.len() > 1 && joined.starts_with('0');
    (is_whole && is_digits && !has_zero_in_front).then(|| format!("{sign}{joined}"))
}

/// `71,2` is `71.2`.
pub(super) fn number(written: &str) -> Option<String> {
    let Some((whole, decimals)) = written.split_once(',') else { return whole_number(written) };
    let is_digits = !decimals.is_empty() && decimals.bytes().all(|byte| byte.is_ascii_digit());
    whole_number(whole).filter(|_| is_digits).map(|whole| format!("{whole}.{decimals}"))
}

/// `ja` is `true`.
pub(super) fn truth(written: &str) -> Option<&'static str> {
    match written.to_lowercase().as_str() {
        "ja" | "sant" | "true" | "1" | "yes" => Some("true"),
        "nei" | "usant" | "false" | "0" | "no" => Some("false"),
        _ => None,
    }
}

/// `31.12.2027` is a date; `K2 2027` and `2. kvartal 2027` are `"2027-K2"`, and `3. tertial 2027` is `"2027-T3"`.
pub(super) fn deadline(written: &str) -> Option<String> {
    let part = || {
        let folded = fold_digraphs(written);
        let letter = match () {
            () if folded.contains("kvartal") => 'K',
            () if folded.contains("tertial") => 'T',
            () => folded.chars().find(|c| c.is_alphabetic())?.to_ascii_uppercase(),
        };
        let mut numbers: Vec<&str> =
            written.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
        numbers.sort_by_key(|number| number.len());
        let [number, year] = numbers.as_slice() else { return None };
        let meant = format!("{year}-{letter}{number}");
        Deadline::parse(&meant).map(|_| format!("\"{meant}\""))
    };
    date(written).or_else(part)
}

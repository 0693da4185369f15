//! Values that know where they stand.

use crate::text::{Place, Span, is_device_name};
use jiff::civil::Date;
use std::ops::Deref;
use unicode_normalization::UnicodeNormalization;

/// A value with the place it was written at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct At<T> {
    pub value: T,
    pub place: Place,
}

impl<T> At<T> {
    /// The same place with another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> At<U> {
        At { value: f(self.value), place: self.place }
    }

    /// The place of a text without the quotes around it: what is put there keeps them.
    #[must_use]
    pub fn inside_quotes(&self) -> Place {
        inside_quotes(&self.place)
    }
}

/// The place of a TOML text without its outermost quotes.
#[must_use]
pub fn inside_quotes(place: &Place) -> Place {
    let Span { start, end } = place.span;
    let span = Span { start: (start + 1).min(end), end: end.saturating_sub(1).max(start) };
    Place { file: place.file.clone(), span }
}

impl<T> Deref for At<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// When something is due: `frist` of a tiltak.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Deadline {
    Date(Date),
    Year(i16),
    /// A quarter, 1 to 4.
    Quarter(i16, u8),
    /// A tertial, 1 to 3.
    Tertial(i16, u8),
    /// «løpende».
    Continuous,
}

impl Deadline {
    /// Reads `2027`, `2027-K2`, `2027-T1`, `2027-03-31` or `løpende`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, part) =
            text.split_once('-').map_or((text, None), |(year, part)| (year, Some(part)));
        let year = (year.len() == 4).then(|| year.parse::<i16>().ok()).flatten();
        match (year, part.map(|part| part.split_at_checked(1))) {
            (None, _) if super::fold_digraphs(text) == "loepende" => Some(Self::Continuous),
            (Some(year), None) => Some(Self::Year(year)),
            (Some(year), Some(Some(("K" | "k", n)))) => {
                Self::part(n, 4).map(|n| Self::Quarter(year, n))
            }
            (Some(year), Some(Some(("T" | "t", n)))) => {
                Self::part(n, 3).map(|n| Self::Tertial(year, n))
            }
            _ => text.parse().ok().map(Self::Date),
        }
    }

    fn part(text: &str, most: u8) -> Option<u8> {
        text.parse().ok().filter(|n| (1..=most).contains(n))
    }

    /// The first day of what is written; «løpende» has none.
    #[must_use]
    pub fn first_day(self) -> Option<Date> {
        let first_of = |year: i16, part: u8, months: i8| {
            let before = i8::try_from(part).ok()?.checked_sub(1)?;
            Date::new(year, before.checked_mul(months)?.checked_add(1)?, 1).ok()
        };
        match self {
            Self::Date(date) => Some(date),
            Self::Year(year) => first_of(year, 1, 12),
            Self::Quarter(year, quarter) => first_of(year, quarter, 3),
            Self::Tertial(year, tertial) => first_of(year, tertial, 4),
            Self::Continuous => None,
        }
    }

    /// The last day that keeps the deadline; «løpende» has none.
    #[must_use]
    pub fn last_day(self) -> Option<Date> {
        let last_of = |year: i16, part: u8, months: i8| {
            let month = i8::try_from(part).ok()?.checked_mul(months)?;
            Some(Date::new(year, month, 1).ok()?.last_of_month())
        };
        match self {
            Self::Date(date) => Some(date),
            Self::Year(year) => last_of(year, 1, 12),
            Self::Quarter(year, quarter) => last_of(year, quarter, 3),
            Self::Tertial(year, tertial) => last_of(year, tertial, 4),
            Self::Continuous => None,
        }
    }

    /// The year the deadline falls in.
    #[must_use]
    pub fn year(self) -> Option<i16> {
        match self {
            Self::Date(date) => Some(date.year()),
            Self::Year(year) | Self::Quarter(year, _) | Self::Tertial(year, _) => Some(year),
            Self::Continuous => None,
        }
    }
}

/// The id that comes nearest to a text: «Mål og tiltak» gives `mål-og-tiltak`. Empty where nothing of it fits.
#[must_use]
pub fn to_id(text: &str) -> String {
    let lower: String = text.nfc().flat_map(char::to_lowercase).collect();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let id = words.collect::<Vec<_>>().join("-");
    if is_device_name(&id) { format!("{id}-1") } else { id }
}

/// Whether `id` is one: lower-case letters (æøå and other letters included), digits and hyphens.
#[must_use]
pub fn is_id(id: &str) -> bool {
    let fits = |c: char| c.is_numeric() || c == '-' || (c.is_alphabetic() && !c.is_uppercase());
    !id.is_empty()
        && id.chars().all(fits)
        && !id.starts_with('-')
        && !is_device_name(id)
        && unicode_normalization::is_nfc(id)
}

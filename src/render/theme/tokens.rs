//! Reading `theme.toml`: what differs from the theme it stands on must be of the same kind.

use super::{Files, ThemeFault};
use crate::text::{Span, nearest};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The largest number that a token may be, in any unit: a page can not be a kilometre wide.
const LARGEST: f64 = 1000.0;

/// What is wrong with one key of `theme.toml`, and where.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TokenFault {
    /// As it is written: `farger.primaer`.
    pub key: String,
    pub start: u32,
    pub end: u32,
    pub kind: TokenFaultKind,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum TokenFaultKind {
    /// The theme has no such key; perhaps the nearest was meant.
    Unknown { near: Option<String> },
    /// Something else is asked for.
    Expected(TokenType),
    /// A number larger than [`LARGEST`], or none at all.
    TooLarge,
}

/// The kinds of token.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum TokenType {
    Colour,
    Colours,
    /// The lowest and the highest step.
    TwoColours,
    Number,
    Text,
    Table,
}

impl TokenType {
    /// The catalogue's name for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Colour => "farge",
            Self::Colours => "farger",
            Self::TwoColours => "to-farger",
            Self::Number => "tall",
            Self::Text => "tekst",
            Self::Table => "tabell",
        }
    }

    /// What a token is, by what stands in the theme below.
    fn of(standard: &Value) -> Option<Self> {
        Some(match standard {
            Value::String(text) if text.starts_with('#') => Self::Colour,
            Value::String(_) => Self::Text,
            Value::Number(_) => Self::Number,
            Value::Array(colours) if colours.len() == 2 => Self::TwoColours,
            Value::Array(_) => Self::Colours,
            Value::Object(_) => Self::Table,
            Value::Null | Value::Bool(_) => return None,
        })
    }

    fn takes(self, value: &DeValue<'_>) -> bool {
        let colours = |most: usize| {
            let colours = value.as_array();
            colours.is_some_and(|all| {
                (1..=most).contains(&all.len()) && all.iter().all(|one| is_colour(one.get_ref()))
            })
        };
        match self {
            Self::Colour => is_colour(value),
            Self::Colours => colours(usize::MAX),
            Self::TwoColours => colours(2) && value.as_array().is_some_and(|all| all.len() == 2),
            Self::Number => matches!(value, DeValue::Integer(_) | DeValue::Float(_)),
            Self::Text => value.is_str(),
            Self::Table => value.is_table(),
        }
    }
}

fn is_colour(value: &DeValue<'_>) -> bool {
    let digits = value.as_str().and_then(|text| text.strip_prefix('#'));
    digits.is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// The tokens of a `theme.toml` as JSON.
///
/// `standard` are those of the theme it stands on. Keys that these lack are for a theme that has files in Typst to read
/// them.
pub(super) fn read(bytes: &[u8], standard: &Value, own: &Files) -> Result<Value, ThemeFault> {
    let text = str::from_utf8(bytes).map_err(|fault| ThemeFault::Syntax {
        start: Span::at(fault.valid_up_to()).start,
        end: Span::at(fault.valid_up_to()).start,
        message: "invalid UTF-8".to_owned(),
    })?;
    let table = DeTable::parse(text).map_err(|fault| syntax(&fault))?;
    let reads_more = own.keys().any(|name| name.rsplit('.').next() == Some("typ"));
    let judge = Judge { reads_more };
    judge.table(table.get_ref(), standard.as_object(), "").map_err(ThemeFault::Token)?;
    toml::from_str(text).map_err(|fault: toml::de::Error| syntax(&fault))
}

fn syntax(fault: &toml::de::Error) -> ThemeFault {
    let Span { start, end } = fault.span().map_or(Span::at(0), Span::from);
    ThemeFault::Syntax { start, end, message: fault.message().to_owned() }
}

struct Judge {
    reads_more: bool,
}

type Judgement = Result<(), TokenFault>;

impl Judge {
    /// The entries of a table; `standard` is that of the theme below, if it has one.
    fn table(
        &self,
        table: &DeTable<'_>,
        standard: Option<&Map<String, Value>>,
        above: &str,
    ) -> Judgement {
        for (name, value) in table {
            let key = format!("{above}{}", name.get_ref());
            let known = standard.and_then(|standard| standard.get(name.get_ref().as_ref()));
            if known.is_none() && !self.reads_more {
                let names = standard.into_iter().flat_map(|table| table.keys().map(String::as_str));
                let near = nearest(name.get_ref(), names).map(str::to_owned);
                return Err(fault(key, name.span().into(), TokenFaultKind::Unknown { near }));
            }
            self.token(key, value, known)?;
        }
        Ok(())
    }

    fn token(&self, key: String, value: &Spanned<DeValue<'_>>, known: Option<&Value>) -> Judgement {
        let span = Span::from(value.span());
        if let Some(expected) = known.and_then(TokenType::of)
            && !expected.takes(value.get_ref())
        {
            return Err(fault(key, span, TokenFaultKind::Expected(expected)));
        }
        if is_too_large(value.get_ref()) {
            return Err(fault(key, span, TokenFaultKind::TooLarge));
        }
        match value.get_ref() {
            DeValue::Table(table) => {
                self.table(table, known.and_then(Value::as_object), &format!("{key}."))
            }
            _ => Ok(()),
        }
    }
}

fn is_too_large(value: &DeValue<'_>) -> bool {
    let digits = match value {
        DeValue::Integer(number) => number.as_str(),
        DeValue::Float(number) => number.as_str(),
        DeValue::Array(values) => return values.iter().any(|one| is_too_large(one.get_ref())),
        _ => return false,
    };
    // What is no plain number (`0xFF`, `inf`) is no measure either.
    !digits.replace('_', "").parse::<f64>().is_ok_and(|number| number.abs() <= LARGEST)
}

fn fault(key: String, span: Span, kind: TokenFaultKind) -> TokenFault {
    TokenFault { key, start: span.start, end: span.end, kind }
}

//! Values of fields as people write them.

use super::Side;
use super::sentence::Teller;
use crate::diff::{Reference, Value};
use crate::syntax::Deadline;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Long texts are quoted by so many of their first words.
const QUOTED: usize = 40;

impl Teller<'_> {
    pub fn value(&self, value: &Value, side: Side) -> String {
        match value {
            Value::Text(text) => {
                format!("«{}»", super::label::excerpt(&self.shown(text), QUOTED))
            }
            Value::Plain(text) => text.clone(),
            Value::Number(digits) | Value::Target { value: digits, .. } => digits.replace('.', ","),
            Value::Word { list, word } => {
                format!("«{}»", lowered(&self.words.word(&format!("{list}-{word}"))))
            }
            Value::Flag(true) => self.words.word("ja-verdi"),
            Value::Flag(false) => self.words.word("nei-verdi"),
            Value::Date(date) => short_date(*date),
            Value::When(deadline) | Value::Due(deadline) => self.deadline(*deadline),
            Value::Money(kroner) => self.kroner(*kroner),
            Value::List(items) => self.words.listed(&all_quoted(items)),
            Value::References(references) => self.words.listed(&self.names(references, side)),
        }
    }

    /// The items of a list, each as it is shown; nothing where the value is no list.
    pub fn items(&self, field: &str, value: &Value, side: Side) -> Option<Vec<String>> {
        match value {
            Value::List(links) if field == "lenker" => {
                Some(links.iter().map(|link| self.linked(link, side)).collect())
            }
            Value::List(items) => Some(all_quoted(items)),
            Value::References(references) => Some(self.names(references, side)),
            _ => None,
        }
    }

    fn names(&self, references: &[Reference], side: Side) -> Vec<String> {
        let name = |one: &Reference| {
            one.node.map_or_else(|| one.written.clone(), |node| self.name_within(node, side))
        };
        references.iter().map(name).collect()
    }

    fn deadline(&self, deadline: Deadline) -> String {
        let part = |key: &str, year: i16, number: u8| {
            let slots = [("aar", year.to_string()), ("nummer", number.to_string())];
            self.words.get(key, &BTreeMap::from(slots))
        };
        match deadline {
            Deadline::Date(date) => short_date(date),
            Deadline::Year(year) => year.to_string(),
            Deadline::Quarter(year, quarter) => part("kvartal", year, quarter),
            Deadline::Tertial(year, tertial) => part("tertial", year, tertial),
            Deadline::Continuous => lowered(&self.words.word("loepende")),
        }
    }

    fn kroner(&self, kroner: i64) -> String {
        let amount = crate::number::Rational::from(kroner);
        let amount = crate::number::format(amount, 0, false, false);
        self.words.get("kroner-beloep", &BTreeMap::from([("beloep", amount)]))
    }
}

/// Several words in quotes, so that it is seen where they end.
fn quoted(text: &str) -> String {
    if text.contains(' ') { format!("«{text}»") } else { text.to_owned() }
}

fn all_quoted(items: &[String]) -> Vec<String> {
    items.iter().map(|item| quoted(item)).collect()
}

fn short_date(date: Date) -> String {
    format!("{:02}.{:02}.{}", date.day(), date.month(), date.year())
}

/// With a small first letter, unless it is an abbreviation.
pub(super) fn lowered(text: &str) -> String {
    let mut chars = text.chars();
    let (Some(first), rest) = (chars.next(), chars.as_str()) else { return String::new() };
    if rest.starts_with(char::is_uppercase) {
        return text.to_owned();
    }
    first.to_lowercase().collect::<String>() + rest
}

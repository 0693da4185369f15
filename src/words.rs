//! Every word the program says, by language: the Fluent catalogues under `locales/`, compiled in.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeMap;
use std::sync::LazyLock;

type Bundle = FluentBundle<FluentResource>;

/// The catalogues of a language under `locales/`.
macro_rules! catalogues {
    ($language:literal, $($name:literal),+) => {
        LazyLock::new(|| bundle(
            $language,
            &[$(include_str!(concat!("../locales/", $language, "/", $name, ".ftl"))),+],
        ))
    };
}

/// Bokmål has every key; what another language lacks is said in bokmål.
static BOKMAAL: LazyLock<Bundle> =
    catalogues!("nb", "findings", "cli", "help", "document", "changes");
static NYNORSK: LazyLock<Bundle> =
    catalogues!("nn", "findings", "cli", "help", "document", "changes");
/// Documents are not in English, so of their words only those are that changes are told with.
static ENGLISH: LazyLock<Bundle> =
    catalogues!("en", "findings", "cli", "help", "document", "changes");

/// The catalogue, as one language reads it.
#[derive(Clone, Copy)]
pub struct Words(&'static Bundle);

impl Words {
    /// The words that a person is spoken to in: `nb`, `nn` or `en`; other languages get bokmål.
    #[must_use]
    pub fn new(language: &str) -> Self {
        match language {
            "en" => Self(&ENGLISH),
            _ => Self::of_documents(language),
        }
    }

    /// The words of documents in a language, `nb` or `nn`; other languages get bokmål.
    #[must_use]
    pub fn of_documents(language: &str) -> Self {
        match language {
            "nn" => Self(&NYNORSK),
            _ => Self(&BOKMAAL),
        }
    }

    /// The language, as `spraak` has it.
    #[must_use]
    pub fn language(self) -> String {
        self.0.locales.first().map_or_else(String::new, ToString::to_string)
    }

    /// The sentence `key` with its slots filled; the key itself where there is no such sentence.
    ///
    /// A slot whose name begins with `antall` is a number: it chooses between singular and plural.
    #[must_use]
    pub fn get(self, key: &str, args: &BTreeMap<&str, String>) -> String {
        let args = args.iter().map(|(name, value)| (*name, slot(name, value))).collect();
        say(self.0, key, &args)
            .or_else(|| say(&BOKMAAL, key, &args))
            .unwrap_or_else(|| key.to_owned())
    }

    /// The sentence or word `key`, which has no slots.
    #[must_use]
    pub fn word(self, key: &str) -> String {
        self.get(key, &BTreeMap::new())
    }

    /// «a, b og c».
    #[must_use]
    pub fn listed(self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                let pair = [("foran", first.join(", ")), ("sist", last.clone())];
                self.get("liste-og", &BTreeMap::from(pair))
            }
        }
    }

    #[must_use]
    pub fn has(self, key: &str) -> bool {
        self.0.has_message(key) || BOKMAAL.has_message(key)
    }
}

fn bundle(language: &str, catalogues: &[&str]) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language.parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(grouped(&number.as_string())),
        _ => None,
    }));
    for catalogue in catalogues {
        let parsed = FluentResource::try_new((*catalogue).to_owned());
        bundle.add_resource_overriding(parsed.unwrap_or_else(|(sound_part, _)| sound_part));
    }
    bundle
}

fn slot<'a>(name: &str, value: &'a str) -> FluentValue<'a> {
    if name.starts_with("antall") { FluentValue::try_number(value) } else { value.into() }
}

fn say(bundle: &Bundle, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
}

/// `12345` as `12 345`, with no-break spaces; four digits stand together.
fn grouped(number: &str) -> String {
    let digits = number.len();
    if digits < 5 || !number.bytes().all(|b| b.is_ascii_digit()) {
        return number.to_owned();
    }
    let mut text = String::new();
    for (at, digit) in number.char_indices() {
        if at > 0 && (digits - at).is_multiple_of(3) {
            text.push('\u{a0}');
        }
        text.push(digit);
    }
    text
}

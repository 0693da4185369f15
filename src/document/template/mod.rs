//! Templates: Jinja that writes Markdown. They get data, and reach nothing else.

mod fault;

pub use fault::{TemplateCause, TemplateFault, Unknown};

use crate::text::capitalised;
use crate::words::Words;
use fault::{Known, NO_SLOT, NO_VALUE, NO_WORDS, NOT_A_DATE, NOT_A_THING};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Rest, Value};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Steps a template may take; the largest of the standard ones needs a hundredth.
const FUEL: u64 = 2_000_000;

/// The templates of one language, ready to render.
pub struct Templates {
    environment: Environment<'static>,
}

/// What a template wrote, and what it set.
#[derive(Debug)]
pub struct Rendered {
    pub markdown: String,
    /// `{% set data = … %}`: what the theme needs to know of a block.
    pub data: BTreeMap<String, serde_json::Value>,
    /// `{% set nummerering = true %}`: headings are numbered.
    pub numbered: bool,
}

impl Templates {
    /// Compiles the templates; `words` answers `t("key")`.
    ///
    /// # Errors
    /// The first template that does not compile.
    pub fn new(sources: &BTreeMap<String, String>, words: Words) -> Result<Self, TemplateFault> {
        let mut environment = Environment::empty();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_fuel(Some(FUEL));
        environment.set_debug(true);
        environment.set_syntax(syntax());
        environment.set_auto_escape_callback(|_| AutoEscape::Custom("markdown".into()));
        environment.set_formatter(write_value);
        add_filters(&mut environment, words);
        for (name, source) in sources {
            environment
                .add_template_owned(name.clone(), source.clone())
                .map_err(|error| known(&environment, Value::UNDEFINED).explain(name, &error))?;
        }
        Ok(Self { environment })
    }

    /// Renders one template.
    ///
    /// # Errors
    /// What went wrong, where in which template.
    pub fn render(&self, name: &str, context: &Value) -> Result<Rendered, TemplateFault> {
        let explain =
            |error: &Error| known(&self.environment, context.clone()).explain(name, error);
        let template = self.environment.get_template(name).map_err(|error| explain(&error))?;
        let captured =
            template.render_captured(context.clone()).map_err(|error| explain(&error))?;
        let state = captured.state();
        let exported =
            |key: &str| state.exports().contains(&key).then(|| state.lookup(key)).flatten();
        let data = exported("data").and_then(|data| serde_json::to_value(data).ok());
        Ok(Rendered {
            markdown: captured.output().to_owned(),
            data: match data {
                Some(serde_json::Value::Object(map)) => map.into_iter().collect(),
                _ => BTreeMap::new(),
            },
            numbered: exported("nummerering").is_some_and(|value| value.is_true()),
        })
    }
}

fn known<'a>(environment: &'a Environment<'static>, context: Value) -> Known<'a> {
    Known { environment, filters: &FILTERS, tests: &TESTS, context }
}

/// `{* comment *}`: the usual `{#` would swallow heading ids.
fn syntax() -> SyntaxConfig {
    let mut builder = SyntaxConfig::builder();
    builder.comment_delimiters("{*", "*}").trim_blocks(true).lstrip_blocks(true);
    builder.build().unwrap_or_default()
}

/// Values are plain text: they are escaped so that they can not become markup. `none` is a mistake.
fn write_value(out: &mut Output<'_>, _: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    if value.is_none() || value.is_undefined() {
        return Err(Error::new(ErrorKind::InvalidOperation, NO_VALUE));
    }
    let text = value.to_string();
    let written =
        if value.is_safe() { out.write_str(&text) } else { out.write_str(&escape(&text)) };
    written.map_err(|_| Error::new(ErrorKind::WriteFailure, "out of memory"))
}

/// Text as Markdown that reads as that text: line breaks and tabs folded, ASCII punctuation escaped.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for word in text.split(['\n', '\t', '\r', ' ']).filter(|word| !word.is_empty()) {
        if !escaped.is_empty() {
            escaped.push(' ');
        }
        for c in word.chars() {
            if c.is_ascii_punctuation() {
                escaped.push('\\');
            }
            escaped.push(c);
        }
    }
    escaped
}

fn safe(text: String) -> Value {
    Value::from_safe_string(text)
}

fn invalid(message: &'static str) -> Error {
    Error::new(ErrorKind::InvalidOperation, message)
}

// The engine does not tell which it has.
const FILTERS: [&str; 18] = [
    "avsnitt",
    "dato",
    "default",
    "first",
    "join",
    "kroner",
    "last",
    "length",
    "lenke",
    "list",
    "lower",
    "map",
    "plasser",
    "ramse",
    "rejectattr",
    "selectattr",
    "som_blokk",
    "stor",
];
const TESTS: [&str; 4] = ["defined", "eq", "in", "none"];

fn add_filters(environment: &mut Environment<'static>, words: Words) {
    use minijinja::{filters, functions, tests};
    environment
        .add_filter("lenke", |thing: Value| reference(&thing).map(|to| safe(format!("[[{to}]]"))));
    environment.add_filter("plasser", |thing: Value| {
        reference(&thing).map(|to| safe(format!("\n\n![[{to}]]\n\n")))
    });
    environment.add_filter("som_blokk", |thing: Value, kind: String| {
        reference(&thing).map(|to| safe(format!("\n\n![[:{kind}/{to}]]\n\n")))
    });
    environment.add_filter("avsnitt", |text: String| safe(paragraphs(&text)));
    environment.add_filter("stor", |text: String| capitalised(&text));
    environment.add_filter("dato", move |date: String| date_in_words(words, &date));
    environment.add_filter("kroner", |amount: i64| crate::number::typographic(&amount.to_string()));
    environment.add_filter("ramse", move |items: Vec<String>| words.listed(&items));
    environment.add_function("t", move |key: String, slots: Kwargs| translate(words, &key, &slots));
    environment.add_function("blokk", |kind: String| safe(format!("\n\n![[:{kind}]]\n\n")));
    environment.add_function("har_del", |state: &State<'_, '_>, names: Rest<String>| {
        part(state, &names).is_some()
    });
    environment.add_function("del", place_part);
    environment.add_function("resten", |level: u8| safe(format!("\n\n![[:resten/{level}]]\n\n")));
    environment.add_filter("join", filters::join);
    environment.add_filter("length", filters::length);
    environment.add_filter("first", filters::first);
    environment.add_filter("last", filters::last);
    environment.add_filter("default", filters::default);
    environment.add_filter("lower", filters::lower);
    environment.add_filter("selectattr", filters::selectattr);
    environment.add_filter("rejectattr", filters::rejectattr);
    environment.add_filter("map", filters::map);
    environment.add_filter("list", filters::list);
    environment.add_function("range", functions::range);
    environment.add_function("namespace", functions::namespace);
    environment.add_test("defined", tests::is_defined);
    environment.add_test("none", tests::is_none);
    environment.add_test("eq", tests::is_eq);
    environment.add_test("in", tests::is_in);
}

/// The reference that things of the model carry.
fn reference(thing: &Value) -> Result<String, Error> {
    let to = thing.get_attr("ref").map_err(|_| invalid(NOT_A_THING))?;
    to.as_str().map(str::to_owned).ok_or_else(|| invalid(NOT_A_THING))
}

/// A blank line makes a paragraph.
fn paragraphs(text: &str) -> String {
    let parts = text.split("\n\n").map(escape).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("\n\n")
}

fn date_in_words(words: Words, date: &str) -> Result<String, Error> {
    let date: jiff::civil::Date = date.parse().map_err(|_| invalid(NOT_A_DATE))?;
    Ok(spell_date(words, date))
}

/// «7. mai 2026».
#[must_use]
pub fn spell_date(words: Words, date: jiff::civil::Date) -> String {
    let month = words.word(&format!("maaned-{}", date.month()));
    let slots =
        [("dag", date.day().to_string()), ("maaned", month), ("aar", date.year().to_string())];
    words.get("full-dato", &slots.into_iter().collect())
}

fn translate(words: Words, key: &str, slots: &Kwargs) -> Result<String, Error> {
    if !words.has(key) {
        return Err(Error::new(ErrorKind::InvalidOperation, format!("{NO_WORDS}{key}")));
    }
    let names: Vec<&str> = slots.args().collect();
    let mut filled = BTreeMap::new();
    for name in names {
        let value = slots.get::<Value>(name)?;
        if value.is_none() || value.is_undefined() {
            return Err(Error::new(ErrorKind::InvalidOperation, format!("{NO_SLOT}{name}")));
        }
        filled.insert(name, value.to_string());
    }
    Ok(words.get(key, &filled))
}

/// The author's section with one of these headings, by its number.
fn part(state: &State<'_, '_>, names: &[String]) -> Option<usize> {
    let parts = state.lookup("dokument")?.get_attr("deler").ok()?;
    let title = |at: usize| parts.get_item_by_index(at).ok()?.as_str().map(str::to_lowercase);
    let count = parts.len().unwrap_or(0);
    let wanted: Vec<String> = names.iter().map(|name| name.trim().to_lowercase()).collect();
    (0..count).find(|at| title(*at).is_some_and(|title| wanted.contains(&title)))
}

/// `del("Bakgrunn", nivaa=2, overskrift=false)`: the author's section, or nothing.
#[expect(clippy::needless_pass_by_value, reason = "the signature the template engine asks for")]
fn place_part(state: &State<'_, '_>, names: Rest<String>, options: Kwargs) -> Result<Value, Error> {
    let level: u8 = options.get::<Option<u8>>("nivaa")?.unwrap_or(2);
    let heading = options.get::<Option<bool>>("overskrift")?.unwrap_or(true);
    options.assert_all_used()?;
    let form = if heading { "del" } else { "innhold-av" };
    let mut placed = String::new();
    if let Some(at) = part(state, &names) {
        let _ = write!(placed, "\n\n![[:{form}/{at}/{level}]]\n\n");
    }
    Ok(safe(placed))
}

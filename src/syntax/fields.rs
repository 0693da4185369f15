//! Reading TOML tables field by field, so that every fault of a file is told at once, each at its place.

use super::recover::recover;
use super::{At, Deadline, Fault, FaultKind, Keyword, TomlType, is_id};
use crate::text::{Place, PlanPath, Span};
use jiff::civil::Date;
use std::borrow::Cow;
use std::cell::RefCell;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Syntax errors told per file; the rest are counted.
const MOST_SYNTAX_ERRORS: usize = 50;

/// So many entries of a list are read: no plan has a tenth of them, and some comparisons go over all pairs.
pub const MOST_ENTRIES: usize = 5_000;

/// Longer titles and names, in characters, are something else that has come in by mistake.
pub const LONGEST_TITLE: usize = 500;

/// The keys of titles and names.
const TITLES: [&str; 3] = ["tittel", "undertittel", "navn"];

/// Room for the keys of nearly every table, so that the list of them is made once.
const MOST_KEYS: usize = 24;

/// Parses TOML and hands its top table to `read`; whatever could be read is returned with every fault found.
///
/// `base` is where `text` begins in its file (after `+++` in a case).
pub fn read_toml<T>(
    file: &PlanPath,
    text: &str,
    base: usize,
    top_keys: &'static [&'static str],
    read: impl FnOnce(&mut Fields<'_, '_>) -> T,
) -> (T, Vec<Fault>) {
    recover(text, |table, errors| {
        let reader = Reader { file: file.clone(), base, top_keys, faults: RefCell::default() };
        reader.syntax_errors(&errors);
        let mut fields = Fields::new(&reader, entries_of(table), Span::at(0), "");
        fields.forgiving = !errors.is_empty();
        let value = read(&mut fields);
        fields.finish();
        (value, reader.faults.into_inner())
    })
}

/// What all tables of one file share.
pub struct Reader {
    file: PlanPath,
    base: usize,
    top_keys: &'static [&'static str],
    faults: RefCell<Vec<Fault>>,
}

impl Reader {
    fn syntax_errors(&self, errors: &[toml::de::Error]) {
        for error in errors.iter().take(MOST_SYNTAX_ERRORS) {
            let span = error.span().map_or(Span::at(0), Span::from);
            self.fault(span, FaultKind::Toml { message: error.message().to_owned() });
        }
        if let Some(error) = errors.get(MOST_SYNTAX_ERRORS) {
            let span = error.span().map_or(Span::at(0), Span::from);
            self.fault(span, FaultKind::MoreToml { count: errors.len() - MOST_SYNTAX_ERRORS });
        }
    }

    fn fault(&self, span: Span, kind: FaultKind) {
        self.faults.borrow_mut().push(Fault { span: span.shift(self.base), kind });
    }

    fn at<T>(&self, value: T, span: Span) -> At<T> {
        At { value, place: Place { file: self.file.clone(), span: span.shift(self.base) } }
    }
}

type Value<'i> = Spanned<DeValue<'i>>;

/// One table being read. Ask for every known key, then call [`Fields::finish`].
pub struct Fields<'a, 'i> {
    reader: &'a Reader,
    entries: Vec<Entry<'a, 'i>>,
    /// The table's own span: its header, or its braces.
    span: Span,
    /// How the format names this table: `tiltak.rapport`; empty at the top.
    name: &'static str,
    /// Every key that was asked for, each once.
    asked: Vec<&'static str>,
    /// Missing fields are not told: the file's syntax is broken, they may just be out of reach.
    forgiving: bool,
    /// The writer's own key, where this is one entry of [`Fields::entries`].
    entry: Option<&'a str>,
}

/// A key of the table and what stands there. Tables are small: looking through them all is the fastest way to find one.
struct Entry<'a, 'i> {
    key: &'a str,
    span: Span,
    value: &'a Value<'i>,
    is_asked: bool,
}

fn entries_of<'a, 'i>(table: &'a DeTable<'i>) -> Vec<Entry<'a, 'i>> {
    let entry = |(key, value): (&'a Spanned<Cow<'i, str>>, &'a Value<'i>)| Entry {
        key: key.get_ref(),
        span: key.span().into(),
        value,
        is_asked: false,
    };
    table.iter().map(entry).collect()
}

impl<'a, 'i> Fields<'a, 'i> {
    fn new(
        reader: &'a Reader,
        entries: Vec<Entry<'a, 'i>>,
        span: Span,
        name: &'static str,
    ) -> Self {
        let asked = Vec::with_capacity(MOST_KEYS);
        Self { reader, entries, span, name, asked, forgiving: false, entry: None }
    }

    /// Where the table stands.
    #[must_use]
    pub fn place(&self) -> Place {
        self.reader.at((), self.span).place
    }

    /// Where a field stands, its key and value together; the table where it is absent.
    #[must_use]
    pub fn place_of(&self, key: &str) -> Place {
        let found = self.entries.iter().find(|entry| entry.key == key);
        let span = found.map_or(self.span, |entry| {
            let end = Span::from(entry.value.span()).end.max(entry.span.end);
            Span { start: entry.span.start, end }
        });
        self.reader.at((), span).place
    }

    /// A text field, or nothing.
    pub fn text(&mut self, key: &'static str) -> Option<At<String>> {
        let text = self.read(key, TomlType::Text, |value| value.as_str().map(str::to_owned))?;
        if TITLES.contains(&key) && text.len() > LONGEST_TITLE {
            let length = text.chars().count();
            let kind = FaultKind::LongTitle { length, limit: LONGEST_TITLE };
            if length > LONGEST_TITLE {
                self.fault_at(&text, kind);
            }
        }
        Some(text)
    }

    /// A text field that has to be there; the empty text stands in.
    pub fn required_text(&mut self, key: &'static str) -> At<String> {
        let text = self.text(key);
        self.require(key, text, String::new)
    }

    /// An id that has to be there and to be well formed.
    pub fn required_id(&mut self, key: &'static str) -> At<String> {
        let id = self.text(key);
        if let Some(id) = id.as_ref().filter(|id| !is_id(&id.value)) {
            self.fault_at(id, FaultKind::BadId { id: id.value.clone() });
        }
        self.require(key, id, String::new)
    }

    /// A field with one of a closed list of words.
    pub fn keyword<K: Keyword>(&mut self, key: &'static str) -> Option<At<K>> {
        let text = self.text(key)?;
        let found = K::from_word(&text.value);
        if found.is_none() {
            self.unknown_word::<K>(key, &text);
        }
        found.map(|value| text.map(|_| value))
    }

    /// Like [`Fields::keyword`], where the field has to be there.
    pub fn required_keyword<K: Keyword>(&mut self, key: &'static str, fallback: K) -> At<K> {
        let present = self.has(key);
        let word = self.keyword(key);
        if present && word.is_none() {
            return At { value: fallback, place: self.place_of(key) };
        }
        self.require(key, word, || fallback)
    }

    /// A list of words from a closed list.
    pub fn keywords<K: Keyword>(&mut self, key: &'static str) -> Vec<At<K>> {
        let texts = self.texts(key);
        let mut found = Vec::with_capacity(texts.len());
        for text in texts {
            match K::from_word(&text.value) {
                Some(value) => found.push(text.map(|_| value)),
                None => self.unknown_word::<K>(key, &text),
            }
        }
        found
    }

    fn unknown_word<K: Keyword>(&self, key: &str, text: &At<String>) {
        let (key, value) = (self.shown(key), text.value.clone());
        self.fault_at(text, FaultKind::UnknownWord { key, value, known: K::WORDS });
    }

    /// A whole number.
    pub fn integer(&mut self, key: &'static str) -> Option<At<i64>> {
        self.read(key, TomlType::Integer, integer)
    }

    /// A whole number that has to be there; 0 stands in.
    pub fn required_integer(&mut self, key: &'static str) -> At<i64> {
        let present = self.has(key);
        let number = self.integer(key);
        if present && number.is_none() {
            return At { value: 0, place: self.place_of(key) };
        }
        self.require(key, number, || 0)
    }

    /// Digits as written: an integer or a decimal number, or a text that holds a number.
    pub fn digits(&mut self, key: &'static str) -> Option<At<String>> {
        self.read(key, TomlType::Number, |value| match value {
            DeValue::Integer(_) => integer(value).map(|n| n.to_string()),
            DeValue::Float(float) => Some(float.as_str().to_owned()),
            DeValue::String(text) => Some(text.to_string()),
            _ => None,
        })
    }

    /// Like [`Fields::digits`], where the field has to be there.
    pub fn required_digits(&mut self, key: &'static str) -> At<String> {
        let digits = self.digits(key);
        self.require(key, digits, String::new)
    }

    pub fn boolean(&mut self, key: &'static str) -> Option<At<bool>> {
        self.read(key, TomlType::Boolean, DeValue::as_bool)
    }

    pub fn date(&mut self, key: &'static str) -> Option<At<Date>> {
        self.read(key, TomlType::Date, date)
    }

    /// A date, year, quarter, tertial or «løpende».
    pub fn deadline(&mut self, key: &'static str) -> Option<At<Deadline>> {
        self.read(key, TomlType::Deadline, |value| match value {
            DeValue::Datetime(_) => date(value).map(Deadline::Date),
            DeValue::Integer(_) => {
                integer(value).and_then(|year| Deadline::parse(&year.to_string()))
            }
            DeValue::String(text) => Deadline::parse(text),
            _ => None,
        })
    }

    /// A list of texts; one text alone counts as a list of one.
    pub fn texts(&mut self, key: &'static str) -> Vec<At<String>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let items: &[Value<'_>] = match value.get_ref() {
            DeValue::Array(array) => array,
            DeValue::String(_) => std::slice::from_ref(value),
            _ => {
                self.wrong_type(key, value, TomlType::TextList);
                return Vec::new();
            }
        };
        let items = self.up_to_limit(key, items);
        let mut texts = Vec::with_capacity(items.len());
        for item in items {
            match item.get_ref().as_str() {
                Some(text) => texts.push(self.reader.at(text.to_owned(), item.span().into())),
                None => self.wrong_type(key, item, TomlType::TextList),
            }
        }
        texts
    }

    /// A list of numbers (or of texts that hold numbers), digits as written.
    pub fn integers(&mut self, key: &'static str) -> Vec<At<i64>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, value, TomlType::List);
            return Vec::new();
        };
        let items = self.up_to_limit(key, array);
        let mut numbers = Vec::with_capacity(items.len());
        for item in items {
            match integer(item.get_ref()) {
                Some(number) => numbers.push(self.reader.at(number, item.span().into())),
                None => self.wrong_type(key, item, TomlType::Integer),
            }
        }
        numbers
    }

    /// Each table of `[[key]]`, read by `read`.
    pub fn tables<T>(
        &mut self,
        key: &'static str,
        name: &'static str,
        mut read: impl FnMut(&mut Fields<'_, '_>) -> T,
    ) -> Vec<T> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, value, TomlType::TableList);
            return Vec::new();
        };
        let items = self.up_to_limit(key, array);
        let mut tables = Vec::with_capacity(items.len());
        for item in items {
            match item.get_ref().as_table() {
                Some(_) => tables.extend(self.nested(item, name, &mut read)),
                None => self.wrong_type(key, item, TomlType::Table),
            }
        }
        tables
    }

    /// The table `[key]` or `key = { … }`, read by `read`.
    pub fn table<T>(
        &mut self,
        key: &'static str,
        name: &'static str,
        read: impl FnOnce(&mut Fields<'_, '_>) -> T,
    ) -> Option<T> {
        let value = self.value(key)?;
        if !value.get_ref().is_table() {
            self.wrong_type(key, value, TomlType::Table);
            return None;
        }
        self.nested(value, name, read)
    }

    /// Every entry of the table `key`, whose keys are the writer's own, with the place of each key.
    pub fn entries<T>(
        &mut self,
        key: &'static str,
        mut read: impl FnMut(&mut Fields<'_, '_>, &'static str) -> Option<T>,
    ) -> Vec<(At<String>, T)> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_type(key, value, TomlType::Table);
            return Vec::new();
        };
        let mut own = entries_of(table);
        own.sort_by_key(|entry| entry.span);
        self.tell_limit(key, own.len(), |at| own[at].span);
        own.truncate(MOST_ENTRIES);
        let mut entries = Vec::with_capacity(own.len());
        for Entry { key, span, value, .. } in own {
            let one = vec![Entry { key: "", span, value, is_asked: false }];
            let mut fields = Fields::new(self.reader, one, span, "");
            fields.entry = Some(key);
            let name = self.reader.at(key.to_owned(), span);
            entries.extend(read(&mut fields, "").map(|value| (name, value)));
        }
        entries
    }

    /// The items that are read.
    fn up_to_limit<'v>(&self, key: &str, items: &'v [Value<'i>]) -> &'v [Value<'i>] {
        self.tell_limit(key, items.len(), |at| items[at].span().into());
        &items[..items.len().min(MOST_ENTRIES)]
    }

    fn tell_limit(&self, key: &str, count: usize, span_of: impl FnOnce(usize) -> Span) {
        if count > MOST_ENTRIES {
            let key = self.shown(key);
            let kind = FaultKind::TooManyEntries { key, count, limit: MOST_ENTRIES };
            self.reader.fault(span_of(MOST_ENTRIES), kind);
        }
    }

    /// Tells every key that was never asked for.
    fn finish(&self) {
        let mut unknown = self.entries.iter().filter(|entry| !entry.is_asked).peekable();
        if unknown.peek().is_none() {
            return;
        }
        let known: Arc<[&str]> = self.asked.as_slice().into();
        for Entry { key, span, .. } in unknown {
            self.reader.fault(*span, self.unknown_key(key, *span, &known));
        }
    }

    /// A key of the top level stands here by mistake when it follows the table's header; braces hold their own keys.
    fn unknown_key(&self, key: &str, span: Span, known: &Arc<[&'static str]>) -> FaultKind {
        let slid = !self.name.is_empty()
            && self.reader.top_keys.contains(&key)
            && !self.span.contains(span);
        let key = key.to_owned();
        if slid {
            FaultKind::SlidKey { key, table: self.span.shift(self.reader.base) }
        } else {
            FaultKind::UnknownKey { key, table: self.name, known: known.clone() }
        }
    }

    fn nested<T>(
        &self,
        value: &Value<'_>,
        name: &'static str,
        read: impl FnOnce(&mut Fields<'_, '_>) -> T,
    ) -> Option<T> {
        let table = value.get_ref().as_table()?;
        let mut fields = Fields::new(self.reader, entries_of(table), value.span().into(), name);
        fields.forgiving = self.forgiving;
        let result = read(&mut fields);
        fields.finish();
        Some(result)
    }

    fn value(&mut self, key: &'static str) -> Option<&'a Value<'i>> {
        self.asked.push(key);
        let entry = self.entries.iter_mut().find(|entry| entry.key == key)?;
        entry.is_asked = true;
        Some(entry.value)
    }

    fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|entry| entry.key == key)
    }

    fn read<T>(
        &mut self,
        key: &'static str,
        expected: TomlType,
        convert: impl FnOnce(&DeValue<'i>) -> Option<T>,
    ) -> Option<At<T>> {
        let value = self.value(key)?;
        let converted = convert(value.get_ref());
        if converted.is_none() {
            self.wrong_type(key, value, expected);
        }
        converted.map(|converted| self.reader.at(converted, value.span().into()))
    }

    fn require<T>(
        &self,
        key: &'static str,
        found: Option<At<T>>,
        fallback: impl FnOnce() -> T,
    ) -> At<T> {
        if found.is_none() && !self.forgiving && !self.has(key) {
            let kind = FaultKind::MissingField { key, table: self.name };
            self.reader.fault(self.span, kind);
        }
        found.unwrap_or_else(|| self.reader.at(fallback(), self.span))
    }

    fn wrong_type(&self, key: &str, value: &Value<'_>, expected: TomlType) {
        let found = value.get_ref().type_str();
        let kind = FaultKind::WrongType { key: self.shown(key), expected, found };
        self.reader.fault(value.span().into(), kind);
    }

    /// A key as the writer knows it.
    fn shown(&self, key: &str) -> String {
        self.entry.unwrap_or(key).to_owned()
    }

    fn fault_at<T>(&self, at: &At<T>, kind: FaultKind) {
        self.reader.faults.borrow_mut().push(Fault { span: at.place.span, kind });
    }
}

fn integer(value: &DeValue<'_>) -> Option<i64> {
    let integer = value.as_integer()?;
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

/// A local date; a date with a time of day is not one.
fn date(value: &DeValue<'_>) -> Option<Date> {
    let stamp = value.as_datetime()?;
    if stamp.time.is_some() {
        return None;
    }
    let date = stamp.date?;
    Date::new(
        i16::try_from(date.year).ok()?,
        date.month.try_into().ok()?,
        date.day.try_into().ok()?,
    )
    .ok()
}

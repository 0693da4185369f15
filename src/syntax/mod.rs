//! One file's text becomes data with a place on everything. Total: whatever the text, something is returned.
//!
//! What is wrong is recorded as a [`Fault`]; only `check` has an opinion on it.

mod csv;
mod fault;
mod fields;
mod front_matter;
mod keyword;
mod list;
mod markdown;
mod prose;
mod recover;
mod silencer;
mod texts;
mod values;
mod words;

pub use csv::{Csv, CsvCell, Separator};
pub use fault::{Fault, FaultKind, TomlType};
pub use fields::{Fields, LONGEST_TITLE, Reader, read_toml};
pub use front_matter::{FrontMatter, split_front_matter};
pub(crate) use keyword::keywords;
pub use keyword::{Keyword, fold_digraphs};
pub use list::add_to_list;
pub use markdown::{Alignment, Detail, Kind, Markdown, NodeId, WikiLink};
pub use prose::{Passage, PassageKind, Prose};
pub use silencer::{Silencer, in_toml as silencers_in_toml};
pub use texts::{TomlText, in_toml as texts_in_toml};
pub use values::{At, Deadline, inside_quotes, is_id, to_id};
pub use words::{Word, read_words, run_of, tokens, words};

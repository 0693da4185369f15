//! Every integration test, in one binary: each binary links Typst.
#![allow(
    clippy::case_sensitive_file_extension_comparisons,
    clippy::cast_possible_truncation,
    clippy::disallowed_methods,
    clippy::duration_suboptimal_units,
    clippy::expect_used,
    clippy::format_collect,
    clippy::format_push_string,
    clippy::needless_for_each,
    clippy::unwrap_used,
    reason = "tests"
)]

mod any_text;
mod architecture;
mod chart;
mod cli;
mod conformance;
mod diff;
mod edit;
mod formats;
mod glyphs;
mod goals;
mod mistyped;
mod number;
mod overview;
mod pdf;
mod picture;
mod process;
mod prose;
mod references;
mod report;
mod rules;
mod sandbox;
mod succession;
mod toml_mistakes;
mod tree;
mod unread_files;
mod words;
mod words_of_text;

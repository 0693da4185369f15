//! Every integration test, in one binary: each binary links Typst.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used, reason = "tests")]

mod any_text;
mod architecture;
mod chart;
mod cli;
mod conformance;
mod diff;
mod mistyped;
mod number;
mod pdf;
mod picture;
mod references;
mod report;
mod rules;
mod sandbox;
mod succession;
mod toml_mistakes;
mod tree;
mod unread_files;
mod words;

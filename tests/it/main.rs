//! Every integration test, in one binary: each binary links Typst.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used, reason = "tests")]

mod chart;
mod conformance;
mod number;
mod pdf;
mod picture;
mod report;
mod sandbox;
mod tree;
mod words;

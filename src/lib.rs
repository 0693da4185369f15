//! planverk: plan-as-code for Norwegian municipalities.
//!
//! Files become a model; everything else is a pure function of it; only the front ends touch the world.
//! A module imports only modules above it in this list (`tests/it/architecture.rs` keeps it so).

pub mod text;
pub mod words;
pub mod number;
pub mod picture;
pub mod fonts;
pub mod diagnostic;
pub mod tree;
pub mod syntax;
pub mod config;
pub mod model;
pub mod snapshot;
pub mod diff;
pub mod resources;
pub mod check;
pub mod edit;
pub mod document;
pub mod render;
pub mod report;
pub mod artifact;
pub mod cli;

//! planverk: plan-as-code for Norwegian municipalities.
//!
//! Files become a model; everything else is a pure function of it; only the front ends touch the world.
//! A module imports only modules above it in this list (`tests/it/architecture.rs` keeps it so).

pub mod artifact;
pub mod check;
pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod document;
pub mod fonts;
pub mod model;
pub mod number;
pub mod picture;
pub mod render;
pub mod report;
pub mod resources;
pub mod snapshot;
pub mod syntax;
pub mod text;
pub mod tree;
pub mod words;

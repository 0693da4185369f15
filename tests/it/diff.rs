//! What a revision means: changes by identity, and how they are told.

#![allow(clippy::unwrap_used, reason = "a test that can not set its stage should fail there")]

mod classes;
mod edits;
mod faces;
mod kinds;
mod one_plan;
mod planted;
mod properties;
mod redline;
mod review;
pub mod stage;

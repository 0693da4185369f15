//! Renderers: a `Document` and a `Theme` become the bytes of one file.

pub mod chart;
pub mod drawing;
pub mod fonts;
pub mod pdf;
mod pictures;
pub mod sandbox;
pub mod staircase;
pub mod theme;
mod world;

//! Changes to files: what is edited, and that everything else stays.

mod fixes;
mod renaming;
mod restored;

use jiff::civil::date;
use planverk::tree::{Memory, MemoryWorld};
use std::collections::BTreeMap;

type Files = BTreeMap<String, Vec<u8>>;

fn world(files: &Files) -> MemoryWorld {
    let files = Memory::new(files.iter().map(|(path, bytes)| (path.clone(), bytes.clone())));
    MemoryWorld { files, revisions: BTreeMap::new(), today: date(2026, 6, 1) }
}

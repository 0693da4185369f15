//! `cargo bench --profile dev`: the parts of a check, and of a document. `benches/run` holds the program as a whole up
//! to its bounds.

mod baseline;
mod corpus;

use divan::Bencher;
use planverk::check::check;
use planverk::document::{self, DocumentKind, Extras};
use planverk::resources::Resources;
use planverk::snapshot::Snapshot;
use planverk::tree::{Memory, MemoryWorld};
use std::collections::BTreeMap;

const PLANS: [usize; 2] = [10, 100];

fn main() {
    divan::main();
}

#[divan::bench(args = PLANS)]
fn parsers_alone(bencher: Bencher, plans: usize) {
    let files: Vec<(String, String)> = corpus::files(plans).collect();
    bencher.bench(|| files.iter().map(|(path, text)| baseline::parse(path, text)).sum::<usize>());
}

#[divan::bench(args = PLANS)]
fn load_snapshot(bencher: Bencher, plans: usize) {
    let world = world(plans);
    bencher.bench(|| snapshot(&world));
}

#[divan::bench(args = PLANS)]
fn check_snapshot(bencher: Bencher, plans: usize) {
    let snapshot = snapshot(&world(plans));
    bencher.bench(|| check(&snapshot));
}

#[divan::bench]
fn draft_document(bencher: Bencher) {
    let (snapshot, resources) = (snapshot(&world(1)), Resources::builtin());
    bencher
        .bench(|| document::draft(&snapshot, &resources, 0, DocumentKind::Plan, Extras::default()));
}

fn world(plans: usize) -> MemoryWorld {
    MemoryWorld {
        files: Memory::new(corpus::files(plans)),
        revisions: BTreeMap::new(),
        today: jiff::civil::date(2026, 5, 7),
    }
}

#[expect(clippy::expect_used, reason = "files in memory can be read")]
fn snapshot(world: &MemoryWorld) -> Snapshot {
    Snapshot::load(world, None).expect("the files are in memory")
}

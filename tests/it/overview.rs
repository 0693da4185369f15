//! Nothing that a plan defines is lost on the way to its document.

use jiff::civil::date;
use planverk::document::{DocumentKind, Extras, draft};
use planverk::resources::Resources;
use planverk::snapshot::Snapshot;
use planverk::tree::{Memory, MemoryWorld};
use std::collections::BTreeMap;

const PLAN: &str = r#"
id = "p"
tittel = "Planen"
type = "handlingsplan"
status = "igangsatt"
dato = 2026-05-07
[[innsatsomraade]]
id = "bo"
tittel = "Bo trygt"
[[maal]]
id = "i"
innsatsomraade = "bo"
tekst = "Målet i området"
[[maal]]
id = "under"
forelder = "i"
tekst = "Målet under"
[[maal]]
id = "over"
tekst = "Målet over alt"
"#;

/// How a tiltak may be tied to the plan, and what is said of it: each combination chooses another part of the overview.
#[test]
fn every_tiltak_stands_once_in_the_overview() {
    let ties = [
        "innsatsomraade = \"bo\"",
        "maal = [\"i\"]",
        "maal = [\"under\"]",
        "maal = [\"over\"]",
        "",
    ];
    for told in ["", "tekst = \"Mer om det\"", "ansvarlig = \"Rektor\"", "frist = 2027"] {
        let tiltak = ties.iter().enumerate().map(|(at, tie)| {
            format!("[[tiltak]]\nid = \"t{at}\"\ntittel = \"Tiltaket{at}\"\n{tie}\n{told}\n")
        });
        let document = drafted(&tiltak.collect::<String>());
        for at in 0..ties.len() {
            let title = format!("Tiltaket{at}");
            assert_eq!(document.matches(&title).count(), 1, "{title}, {told}: {document}");
        }
    }
}

fn drafted(tiltak: &str) -> String {
    let files = Memory::new([
        ("planverk.toml", "[planverk]\nversjon = 1\n"),
        ("plans/k/kommune.toml", "navn = \"K kommune\"\nkommunenummer = \"9999\"\n"),
        ("plans/k/p/plan.toml", PLAN),
        ("plans/k/p/tiltak.toml", tiltak),
        ("plans/k/p/01-innledning.md", "# Innledning\n\nOm planen.\n"),
    ]);
    let world = MemoryWorld { files, revisions: BTreeMap::new(), today: date(2026, 6, 1) };
    let snapshot = Snapshot::load(&world, None).unwrap();
    let plan = snapshot.model.plan_called("k/p").unwrap();
    let document =
        draft(&snapshot, &Resources::builtin(), plan, DocumentKind::Plan, Extras::default())
            .unwrap();
    serde_json::to_string(&document.blocks).unwrap()
}

//! How a plan comes about: hearings to the day, and cases that follow the plan they speak of.

use crate::diff::stage::{Files, edit, examples};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use planverk::check::check;
use planverk::diagnostic::Diagnostic;
use planverk::snapshot::Snapshot;
use planverk::tree::{Memory, MemoryWorld};
use proptest::prelude::*;

const CASE: &str = "plans/porsgrunn/helse-og-mestring/saker/vedtak-2026.md";
const TEXT: &str = "plans/porsgrunn/helse-og-mestring/01-formaal.md";
const PLAN: &str = "plans/porsgrunn/helse-og-mestring/plan.toml";

/// The Porsgrunn plan, with a case that speaks of the plan as it stood.
fn example() -> Files {
    let mut files = examples();
    edit(&mut files, CASE, "arkivkode = ", "planversjon = \"v1\"\narkivkode = ");
    files
}

#[test]
fn a_case_is_current_until_the_plan_says_something_else() {
    let files = example();
    assert_eq!(outdated(&files).len(), 0);

    let mut same_words = files.clone();
    edit(&mut same_words, PLAN, "dato = 2026-05-07", "dato = 2026-05-08");
    edit(&mut same_words, PLAN, "status = \"til-behandling\"", "status = \"igangsatt\"");
    edit(&mut same_words, CASE, "Kommunedirektøren anbefaler", "Kommunedirektøren tilrår");
    assert_eq!(outdated(&same_words).len(), 0);

    let mut other_words = files.clone();
    let text = other_words.get_mut(TEXT).unwrap();
    text.push_str("\nKommunen kan også gjøre noe helt annet.\n");
    edit(&mut other_words, PLAN, "god helse gjennom hele livet", "god helse det meste av livet");
    let found = outdated(&other_words);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].message.args["antall"], "2");
    let shown: Vec<&str> = found[0].related.iter().map(|one| one.place.file.as_str()).collect();
    assert_eq!(shown, [TEXT, PLAN]);

    let decided = "organ = \"bystyret\"\nrolle = \"vedtar\"";
    edit(&mut other_words, CASE, decided, &format!("{decided}\nutfall = \"vedtatt\""));
    assert_eq!(outdated(&other_words).len(), 0);
}

#[test]
fn a_case_that_is_put_off_is_not_decided() {
    let mut files = example();
    edit(&mut files, PLAN, "god helse gjennom hele livet", "god helse det meste av livet");
    let decided = "organ = \"bystyret\"\nrolle = \"vedtar\"";
    edit(&mut files, CASE, decided, &format!("{decided}\nutfall = \"utsatt\"\ndato = 2026-05-01"));
    assert_eq!(outdated(&files).len(), 1);
}

fn outdated(files: &Files) -> Vec<Diagnostic> {
    found(files, &[("v1", &example())], "utdatert-sak")
}

proptest! {
    /// Six weeks are 42 days, over months, years and leap days; a day less is too little, and a day more is not.
    #[test]
    fn a_hearing_is_measured_to_the_day(from in 0_i64..20_000, days in 0_i64..100) {
        let from = date(1990, 1, 1).checked_add(from.days()).unwrap();
        let to = from.checked_add(days.days()).unwrap();
        prop_assert_eq!(too_short("samfunnsdel", from, to), days < 42);
        prop_assert!(!too_short("temaplan", from, to));
    }
}

fn too_short(kind: &str, from: Date, to: Date) -> bool {
    let plan = format!(
        "id = \"p\"\ntittel = \"Planen\"\ntype = \"{kind}\"\nstatus = \"hoering\"\n[[fase]]\ntype = \"hoering\"\nfra = {from}\ntil = {to}\n"
    );
    let files = Files::from([("plans/k/p/plan.toml".to_owned(), plan)]);
    !found(&files, &[], "for-kort-hoering").is_empty()
}

fn found(files: &Files, revisions: &[(&str, &Files)], rule: &str) -> Vec<Diagnostic> {
    let memory = |files: &Files| {
        Memory::new(files.iter().map(|(path, text)| (path, text.as_bytes().to_vec())))
    };
    let named = revisions.iter().map(|(name, files)| ((*name).to_owned(), memory(files)));
    let world =
        MemoryWorld { files: memory(files), revisions: named.collect(), today: date(2026, 5, 7) };
    let snapshot = Snapshot::load(&world, None).expect("memory is always there");
    check(&snapshot).into_iter().filter(|one| one.rule.id == rule).collect()
}

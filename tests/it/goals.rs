//! Goals, tiltak and indicators: what their rules rest on.

use jiff::civil::date;
use planverk::check::check;
use planverk::diagnostic::Diagnostic;
use planverk::snapshot::Snapshot;
use planverk::syntax::Deadline;
use planverk::tree::{Memory, MemoryWorld};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const PLAN: &str = "id = \"p\"\ntittel = \"Planen\"\ntype = \"temaplan\"\nstatus = \"igangsatt\"\n";

/// The United Nations count them so.
#[test]
fn there_are_17_goals_and_169_targets() {
    let targets = (1..=40).map(|n| n.to_string()).chain(('a'..='z').map(String::from));
    let of_goal = |goal: u32| targets.clone().map(move |target| format!("{goal}.{target}"));
    let all: Vec<String> = (0..=30).flat_map(of_goal).collect();
    assert_eq!(all.len() - refused(&all).len(), 169);
    let goals: Vec<String> = (0..=300).map(|goal| goal.to_string()).collect();
    assert_eq!(goals.len() - refused(&goals).len(), 17);
}

#[test]
fn goals_and_targets_are_written_in_one_way() {
    let odd = ["", ".", "3.", ".4", "3.4.1", "03", "+3", "3,4", " 3", "3.dd", "3.å", "3d", "tre"];
    let odd: Vec<String> = odd.iter().map(|one| (*one).to_owned()).collect();
    assert_eq!(refused(&odd), odd.iter().cloned().collect());
    assert_eq!(refused(&["3.D".to_owned()]), BTreeSet::new());
}

/// Those of a plan's `baerekraftsmaal` that are found invalid; so few at a time that each has a finding of its own.
fn refused(stated: &[String]) -> BTreeSet<String> {
    stated.chunks(500).flat_map(refused_of_few).collect()
}

fn refused_of_few(stated: &[String]) -> BTreeSet<String> {
    let plan =
        format!("{PLAN}[[maal]]\nid = \"m1\"\ntekst = \"Mål\"\nbaerekraftsmaal = {stated:?}\n");
    let found = of_rule(&[("plans/k/p/plan.toml", &plan)], "ugyldig-baerekraftsmaal");
    found.into_iter().map(|one| one.message.args["verdi"].clone()).collect()
}

#[test]
fn quarters_and_tertials_have_their_days() {
    let days = |written: &str| {
        let deadline = Deadline::parse(written).expect(written);
        deadline.first_day().zip(deadline.last_day())
    };
    assert_eq!(days("2028"), Some((date(2028, 1, 1), date(2028, 12, 31))));
    assert_eq!(days("2028-K1"), Some((date(2028, 1, 1), date(2028, 3, 31))));
    assert_eq!(days("2028-K4"), Some((date(2028, 10, 1), date(2028, 12, 31))));
    assert_eq!(days("2028-T1"), Some((date(2028, 1, 1), date(2028, 4, 30))));
    assert_eq!(days("2028-T3"), Some((date(2028, 9, 1), date(2028, 12, 31))));
    assert_eq!(days("2028-02-29"), Some((date(2028, 2, 29), date(2028, 2, 29))));
    assert_eq!(days("løpende"), None);
}

/// A goal that is placed is not missed, however it is placed; one that is not is missed.
#[test]
fn every_goal_is_shown_or_missed() {
    let plan = format!(
        "{PLAN}[[innsatsomraade]]\nid = \"a\"\ntittel = \"Område\"\n[[maal]]\nid = \"m1\"\ninnsatsomraade = \"a\"\ntekst = \"En\"\n[[maal]]\nid = \"m2\"\nforelder = \"m1\"\ntekst = \"To\"\n"
    );
    let missed = |chapter: &str| {
        let files = [("plans/k/p/plan.toml", &*plan), ("plans/k/p/01-en.md", chapter)];
        let found = of_rule(&files, "uplassert-maal");
        found.iter().map(|one| one.message.args["antall"].parse::<usize>().unwrap()).sum::<usize>()
    };
    assert_eq!(missed("# Tekst\n\nIngenting.\n"), 1, "the focus area alone");
    assert_eq!(missed("# Område\n\nIngenting.\n"), 2, "both goals");
    assert_eq!(missed("# Tekst\n\n![[m2]]\n"), 1, "the area, with the goal above");
    for shown in ["a", "m1", ":innsatsomraader"] {
        assert_eq!(missed(&format!("# Tekst\n\n![[{shown}]]\n")), 0, "{shown}");
    }
}

proptest! {
    /// Whatever the plan says, a target is told to go the wrong way only when one is worse than the year before.
    #[test]
    fn targets_that_never_turn_are_right(
        start in 0_i32..1000,
        steps in proptest::collection::vec(0_i32..100, 1..6),
        down: bool,
    ) {
        let sign = if down { -1 } else { 1 };
        let values: Vec<i32> =
            steps.iter().scan(start, |at, step| { *at += sign * step; Some(*at) }).collect();
        prop_assert_eq!(wrong_way(start, &values, down), 0);
        let is_worse = values.iter().any(|value| *value != start);
        prop_assert_eq!(wrong_way(start, &values, !down), usize::from(is_worse));
    }
}

fn wrong_way(start: i32, targets: &[i32], down: bool) -> usize {
    let year = |at: usize, value: &i32| format!("{{ aar = {}, verdi = {value} }}", 2026 + at);
    let targets: Vec<String> =
        targets.iter().enumerate().map(|(at, value)| year(at, value)).collect();
    let plan = format!(
        "{PLAN}[[indikator]]\nid = \"i\"\nnavn = \"Andel\"\nretning = \"{}\"\nnullpunkt = {{ aar = 2025, verdi = {start} }}\nmaaltall = [{}]\n",
        if down { "ned" } else { "opp" },
        targets.join(", ")
    );
    of_rule(&[("plans/k/p/plan.toml", &plan)], "maaltall-feil-retning").len()
}

fn of_rule(files: &[(&str, &str)], rule: &str) -> Vec<Diagnostic> {
    let world = MemoryWorld {
        files: Memory::new(files.iter().copied()),
        revisions: BTreeMap::new(),
        today: date(2026, 6, 1),
    };
    let snapshot = Snapshot::load(&world, None).expect("memory is always there");
    check(&snapshot).into_iter().filter(|one| one.rule.id == rule).collect()
}

//! The sustainable development goals that a plan's goals name.

use crate::check::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::PlanIx;
use crate::snapshot::Snapshot;
use crate::syntax::At;

static RULE: Rule = Rule {
    id: "ugyldig-baerekraftsmaal",
    level: Level::Error,
    doc: include_str!("../ugyldig-baerekraftsmaal.md"),
};

pub(in crate::check) const CHECK: Check = Check { rules: &[&RULE], run: Run::Plan(run) };

/// The targets of each goal: the last number and the last letter (UN resolutions A/RES/70/1 and A/RES/71/313).
const TARGETS: [(u8, Option<char>); 17] = [
    (5, Some('b')),
    (5, Some('c')),
    (9, Some('d')),
    (7, Some('c')),
    (6, Some('c')),
    (6, Some('b')),
    (3, Some('b')),
    (10, Some('b')),
    (5, Some('c')),
    (7, Some('c')),
    (7, Some('c')),
    (8, Some('c')),
    (3, Some('b')),
    (7, Some('c')),
    (9, Some('c')),
    (10, Some('b')),
    (19, None),
];

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let goals = &snapshot.model.plan(ix).facts.goals;
    found.extend(goals.iter().flat_map(|goal| &goal.sdgs).filter_map(finding));
}

fn finding(stated: &At<String>) -> Option<Diagnostic> {
    let (goal, target) = match stated.split_once('.') {
        Some((goal, target)) => (goal, Some(target)),
        None => (stated.value.as_str(), None),
    };
    let say = |key, help| {
        let headline = Message::new(key).with("verdi", &stated.value);
        Diagnostic::new(&RULE, stated.place.clone(), headline).help(help)
    };
    let Some((number, targets)) = targets_of(goal) else {
        let help = Message::new("ugyldig-baerekraftsmaal-hjelp");
        return Some(say("ugyldig-baerekraftsmaal", help));
    };
    let is_known = target.is_none_or(|target| has(targets, target));
    (!is_known).then(|| say("ugyldig-baerekraftsmaal-delmaal", targets_help(number, targets)))
}

type Targets = (u8, Option<char>);

fn targets_of(goal: &str) -> Option<(usize, Targets)> {
    let number: usize = plain_number(goal)?.into();
    Some((number, *TARGETS.get(number.checked_sub(1)?)?))
}

fn has((last, last_letter): Targets, target: &str) -> bool {
    let mut chars = target.chars();
    match (chars.next().map(|c| c.to_ascii_lowercase()), chars.next()) {
        (Some(letter), None) if letter.is_ascii_alphabetic() => Some(letter) <= last_letter,
        _ => plain_number(target).is_some_and(|number| (1..=last).contains(&number)),
    }
}

/// Digits without sign or leading zero.
fn plain_number(text: &str) -> Option<u8> {
    let number: u8 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

fn targets_help(goal: usize, (last, last_letter): Targets) -> Message {
    let help = match last_letter {
        Some(letter) => {
            Message::new("ugyldig-baerekraftsmaal-hjelp-delmaal").with("bokstav", letter)
        }
        None => Message::new("ugyldig-baerekraftsmaal-hjelp-delmaal-tall"),
    };
    help.with("maal", goal).with("siste", last)
}

//! How grave a change is. Turning the versions around turns weakened into tightened.

use super::change::{Class, Kind, Value};
use super::words::{Piece, exact_pieces};
use crate::model::{Direction, stated_number};
use crate::number::{self, Rational, is_dash};
use crate::syntax::{self, Deadline};
use jiff::civil::Date;
use std::cmp::Ordering;

/// The class of taking out a thing, which is also how grave it would be to bring it back turned around.
pub(super) fn of_removal(kind: Kind, text: &str) -> Class {
    match kind {
        kind if kind.is_commitment() => Class::Repealed,
        Kind::Paragraph | Kind::ListItem if binds(&unlinked(text)) => Class::Weakened,
        _ => Class::Content,
    }
}

/// The class of bringing in a thing. To replace a plan is to repeal it.
pub(super) fn of_addition(kind: Kind, text: &str) -> Class {
    match kind {
        Kind::Replacement => Class::Repealed,
        Kind::Paragraph | Kind::ListItem if binds(&unlinked(text)) => Class::Tightened,
        _ => Class::Content,
    }
}

/// The class of a field's new value; a missing value is less than any.
pub(super) fn of_field(field: &str, old: Option<&Value>, new: Option<&Value>) -> Class {
    if field == "revisjon" {
        return Class::Editorial;
    }
    match (old, new) {
        (Some(Value::Text(old)), Some(Value::Text(new))) => of_wording(old, new),
        // What an approach says that the municipality shall do.
        (Some(_), None) if field == "punkter" => Class::Weakened,
        (None, Some(_)) if field == "punkter" => Class::Tightened,
        (Some(Value::List(old)), Some(Value::List(new))) if same_items(old, new) => {
            Class::Editorial
        }
        (Some(Value::Plain(old)), Some(Value::Plain(new))) if folded(old) == folded(new) => {
            Class::Editorial
        }
        (Some(Value::Word { word: old, .. }), Some(Value::Word { word: new, .. })) => {
            if !has_ended(old) && has_ended(new) { Class::Repealed } else { Class::Content }
        }
        _ => by_force(force(old, new)),
    }
}

/// The class of other words for the same thing.
pub(super) fn of_wording(old: &str, new: &str) -> Class {
    if folded(old) == folded(new) || is_respelled(&exact_pieces(old, new)) {
        return Class::Editorial;
    }
    let (old, new) = (&unlinked(old), &unlinked(new));
    let mut steps = duty_steps(&exact_pieces(old, new));
    steps.push(hedges(old).cmp(&hedges(new)));
    steps.extend(limit_steps(old, new));
    steps.retain(|step| step.is_ne());
    let Some(first) = steps.first() else { return Class::Content };
    if steps.iter().all(|step| step == first) { by_force(*first) } else { Class::Content }
}

/// The class of another text in a cell: the same number written otherwise changes nothing.
pub(super) fn of_cell(old: &str, new: &str) -> Class {
    let value = |text: &str| number::parse_number(text).ok().map(|number| number.value);
    let same_number = value(old).is_some() && value(old) == value(new);
    if same_number || folded(old) == folded(new) { Class::Editorial } else { Class::Content }
}

fn by_force(step: Ordering) -> Class {
    match step {
        Ordering::Less => Class::Weakened,
        Ordering::Equal => Class::Content,
        Ordering::Greater => Class::Tightened,
    }
}

// ---- Fields

/// Whether the new value binds less or more than the old one.
fn force(old: Option<&Value>, new: Option<&Value>) -> Ordering {
    match (old, new) {
        (Some(Value::Due(old)), Some(Value::Due(new))) => due(*new).cmp(&due(*old)).reverse(),
        (
            Some(Value::Target { value: old, better }),
            Some(Value::Target { value: new, better: to }),
        ) if better == to => target(old, new, *better),
        (Some(Value::Money(_)) | None, Some(Value::Money(_)) | None) => {
            kroner(new).cmp(&kroner(old))
        }
        (Some(Value::Due(_) | Value::Target { .. }), None) => Ordering::Less,
        (None, Some(Value::Due(_) | Value::Target { .. })) => Ordering::Greater,
        _ => Ordering::Equal,
    }
}

fn kroner(value: Option<&Value>) -> i64 {
    if let Some(Value::Money(kroner)) = value { *kroner } else { 0 }
}

/// The last day that keeps a deadline; «løpende» never comes.
fn due(deadline: Deadline) -> Date {
    deadline.last_day().unwrap_or(Date::MAX)
}

fn target(old: &str, new: &str, better: Option<Direction>) -> Ordering {
    let (Some(old), Some(new)) = (stated_number(old), stated_number(new)) else {
        return Ordering::Equal;
    };
    match better {
        Some(Direction::Up) => new.cmp(&old),
        Some(Direction::Down) => old.cmp(&new),
        Some(Direction::Steady) | None => Ordering::Equal,
    }
}

fn has_ended(status: &str) -> bool {
    matches!(status, "erstattet" | "opphevet" | "utgaatt" | "trukket" | "avsluttet")
}

fn same_items(old: &[String], new: &[String]) -> bool {
    let sorted = |items: &[String]| {
        let mut items = items.to_vec();
        items.sort();
        items
    };
    sorted(old) == sorted(new)
}

// ---- Spelling

/// The letters and digits of a text, and the signs that make a number another number.
fn folded(text: &str) -> String {
    let chars: Vec<char> = text.to_lowercase().chars().collect();
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let mut folded = String::new();
    for (at, c) in chars.iter().enumerate() {
        let after_digit = at > 0 && digit(at - 1);
        match c {
            c if c.is_alphanumeric() => folded.push(*c),
            c if is_dash(*c) && digit(at + 1) => folded.push('-'),
            '%' | '§' => folded.push(*c),
            ',' | '.' | ':' | '/' if after_digit && digit(at + 1) => folded.push(*c),
            _ => {}
        }
    }
    folded
}

/// Whether every exchange is one word for the same word spelled otherwise.
fn is_respelled(pieces: &[Piece]) -> bool {
    let exchanged = |at: usize| match (&pieces[at], pieces.get(at + 1)) {
        (Piece::Same(_), _) => true,
        (Piece::Old(old), Some(Piece::New(new))) => are_slips(&words(old), &words(new)),
        (Piece::Old(_), _) => false,
        (Piece::New(_), _) => follows_old(pieces, at),
    };
    (0..pieces.len()).all(exchanged)
}

fn are_slips(old: &[String], new: &[String]) -> bool {
    old.len() == new.len() && old.iter().zip(new).all(|(old, new)| is_slip(old, new))
}

/// Letters of a word in which one other letter is sooner a slip than another word.
const LONG_WORD: usize = 5;

/// One letter too many, too few, wrong or exchanged, within the word: its ends carry meaning (`u-`, `-er`).
fn is_slip(old: &str, new: &str) -> bool {
    let ends = |word: &str| (word.chars().next(), word.chars().last());
    let long =
        |word: &str| word.chars().count() >= LONG_WORD && word.chars().all(char::is_alphabetic);
    old == new
        || (long(old)
            && long(new)
            && ends(old) == ends(new)
            && strsim::damerau_levenshtein(old, new) == 1)
}

fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    syntax::words(&text).iter().map(|word| text[word.range()].to_owned()).collect()
}

// ---- Duties in running text

/// Words that bind, the strongest last.
const DUTIES: [&[&str]; 3] =
    [&["kan", "kunne"], &["bør", "burde"], &["skal", "må", "plikter", "forplikter"]];

/// Other words that promise less or more when one takes another's place, the strongest last.
const PROMISES: [&[&[&str]]; 3] = [
    &[&["noen", "enkelte"], &["mange", "flere"], &["fleste"], &["alle", "samtlige", "enhver"]],
    &[&["sjelden"], &["iblant"], &["ofte"], &["vanligvis", "oftest"], &["alltid"]],
    &[&["bidra", "bidrar"], &["sørge", "sørger", "sikre", "sikrer"]],
];
/// In exchanges of more words, both versions counted, such words may speak of other things.
const SHORT_EXCHANGE: usize = 5;

/// What makes a duty something to be tried or thought about.
const HEDGES: &[&str] = &[
    "vurdere",
    "vurderes",
    "forsøke",
    "prøve å",
    "søke å",
    "tilstrebe",
    "tilstrebes",
    "etterstrebe",
    "så langt",
    "så vidt",
    "hvis mulig",
    "dersom mulig",
    "når det er mulig",
    "ved behov",
    "eventuelt",
    "fortrinnsvis",
    "helst",
    "dersom økonomien",
    "innenfor rammen",
];

/// A sentence taken out or put in has at least so many words.
const SENTENCE: usize = 4;

/// Text without the names of what it links to, which are no words of the writer's.
fn unlinked(text: &str) -> String {
    let mut parts = text.split("[[");
    let mut unlinked = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        unlinked += part.split_once("]]").map_or(part, |(_, after)| after);
    }
    unlinked
}

/// Whether a text says that something shall be done.
fn binds(text: &str) -> bool {
    words(text).iter().any(|word| matches!(word.as_str(), "skal" | "plikter" | "forplikter"))
}

/// How much the words bind: by the strongest duty among them.
fn duty(words: &[String]) -> Option<usize> {
    DUTIES.iter().rposition(|rank| has_one(words, rank))
}

/// How much the words promise on a scale: «bidra til å sikre» is no more than to contribute.
fn promise(words: &[String], scale: &[&[&str]]) -> Option<usize> {
    scale.iter().position(|rank| has_one(words, rank))
}

fn has_one(words: &[String], known: &[&str]) -> bool {
    words.iter().any(|word| known.contains(&word.as_str()))
}

/// For each exchange, whether it binds less or more.
fn duty_steps(pieces: &[Piece]) -> Vec<Ordering> {
    let mut steps = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        match (piece, pieces.get(at + 1)) {
            (Piece::Old(old), Some(Piece::New(new))) => {
                let (old, new) = (words(old), words(new));
                steps.push(step(duty(&old), duty(&new)));
                steps.push(possibility(&old, &new));
                if old.len() + new.len() <= SHORT_EXCHANGE {
                    let step =
                        |scale: &&[&[&str]]| step(promise(&old, scale), promise(&new, scale));
                    steps.extend(PROMISES.iter().map(step));
                }
            }
            (Piece::Old(old), _) if is_duty(old) => steps.push(Ordering::Less),
            (Piece::New(new), _) if is_duty(new) && !follows_old(pieces, at) => {
                steps.push(Ordering::Greater);
            }
            _ => {}
        }
    }
    steps
}

fn follows_old(pieces: &[Piece], at: usize) -> bool {
    at > 0 && matches!(pieces[at - 1], Piece::Old(_))
}

fn step(old: Option<usize>, new: Option<usize>) -> Ordering {
    match (old, new) {
        (Some(old), Some(new)) => new.cmp(&old),
        _ => Ordering::Equal,
    }
}

/// What is done may become what can or should be done: «hjelper» is stronger than «kan hjelpe».
fn possibility(old: &[String], new: &[String]) -> Ordering {
    match (old, new) {
        ([verb], [may, other]) if is_possible(may, verb, other) => Ordering::Less,
        ([may, other], [verb]) if is_possible(may, verb, other) => Ordering::Greater,
        _ => Ordering::Equal,
    }
}

/// Letters that two forms of a verb have in common.
const STEM: usize = 3;

fn is_possible(may: &str, verb: &str, other: &str) -> bool {
    let common = verb.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    DUTIES[..2].iter().any(|rank| rank.contains(&may)) && common >= STEM
}

fn is_duty(text: &str) -> bool {
    binds(text) && words(text).len() >= SENTENCE
}

fn hedges(text: &str) -> usize {
    let text = format!(" {} ", words(text).join(" "));
    HEDGES.iter().map(|hedge| text.matches(&format!(" {hedge} ")).count()).sum()
}

// ---- Limits in running text: «minst 75 prosent», «høyst 14 dager», «innen 2030»

/// Words before a number that a higher number makes stronger, and weaker.
const AT_LEAST: &[&str] = &["minst", "minimum", "over"];
const AT_MOST: &[&str] = &["høyst", "maks", "maksimalt", "under", "innen", "senest"];

/// Where both versions state the same sorts of limits, whether each binds less or more.
fn limit_steps(old: &str, new: &str) -> Vec<Ordering> {
    let (old, new) = (limits(old), limits(new));
    let comparable =
        old.len() == new.len() && old.iter().zip(&new).all(|((old, _), (new, _))| old == new);
    if !comparable {
        return Vec::new();
    }
    let steps = old.iter().zip(&new).map(
        |((upwards, old), (_, new))| {
            if *upwards { new.cmp(old) } else { old.cmp(new) }
        },
    );
    steps.collect()
}

fn limits(text: &str) -> Vec<(bool, Rational)> {
    let words = words(text);
    let limit = |pair: &[String]| {
        let upwards = AT_LEAST.contains(&pair[0].as_str());
        let known = upwards || AT_MOST.contains(&pair[0].as_str());
        let number = number::parse_number(&pair[1]).ok().filter(|_| known)?;
        Some((upwards, number.value))
    };
    words.windows(2).filter_map(limit).collect()
}

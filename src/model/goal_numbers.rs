//! The numbers of goals: «2» for an overall goal, «2.1» for the first below it.

use super::Goal;
use std::collections::BTreeMap;

/// Goals deeper than this, or below themselves, go by their position alone.
const DEEPEST: usize = 8;

/// The number of each goal.
pub(super) fn goal_numbers(goals: &[Goal]) -> Vec<String> {
    let mut first = BTreeMap::new();
    for (at, goal) in goals.iter().enumerate() {
        first.entry(goal.id.value.as_str()).or_insert(at);
    }
    let mut siblings: BTreeMap<Option<&str>, usize> = BTreeMap::new();
    let places = goals.iter().map(|goal| {
        let parent = goal.parent.as_ref().map(|parent| parent.value.as_str());
        let position = siblings.entry(parent).or_default();
        *position += 1;
        Place { position: *position, parent: parent.and_then(|id| first.get(id).copied()) }
    });
    let places: Vec<Place> = places.collect();
    (0..goals.len()).map(|goal| number(&places, goal, 0)).collect()
}

/// Where a goal stands among those with the same parent, and which goal that is.
struct Place {
    position: usize,
    parent: Option<usize>,
}

fn number(places: &[Place], goal: usize, depth: usize) -> String {
    let Place { position, parent } = &places[goal];
    match parent {
        Some(parent) if depth < DEEPEST && *parent != goal => {
            format!("{}.{position}", number(places, *parent, depth + 1))
        }
        _ => position.to_string(),
    }
}

//! What a revision means: two snapshots become a list of typed changes, by identity, never by line.
//!
//! Things with ids are matched by id, by former id, then by what they say; running text by heading path, then by
//! likeness. To turn the snapshots around turns every change around.

pub mod align;
mod change;
mod class;
mod compare;
mod consequence;
mod grid;
mod identity;
mod items;
mod likeness;
mod matched;
pub mod order;
mod prose;
mod touched;
pub mod words;

pub use change::{Change, Class, Kind, Reference, Thing, Value, What};
pub use consequence::Consequences;

use crate::model::{Node, PlanIx};
use crate::snapshot::Snapshot;
use items::Item;
use matched::{Matched, Side};
use prose::{Origin, Prose};
use touched::Touched;

/// Every change from `old` to `new`, in the order of the files.
#[must_use]
pub fn diff(old: &Snapshot, new: &Snapshot) -> Vec<Change> {
    let touched = Touched::between(old, new);
    let things = [old, new].map(|snapshot| items::of(snapshot, &touched));
    compare([old, new], things, &touched, None)
}

/// Every change of one plan, as two snapshots have it. The rest of the older one need not have been read: what leads out
/// of the plan is compared as it is written.
#[must_use]
pub fn diff_plan(old: (&Snapshot, PlanIx), new: (&Snapshot, PlanIx)) -> Vec<Change> {
    let touched = Touched::between_plans(old, new);
    let things = [old, new].map(|(snapshot, plan)| items::of_plan(snapshot, plan));
    compare([old.0, new.0], things, &touched, Some([old.1, new.1]))
}

/// Compares things and the text of the files that differ; where only one plan is known, links are named within it.
fn compare(
    [old, new]: [&Snapshot; 2],
    [before, after]: [Vec<Item>; 2],
    touched: &Touched,
    only: Option<[PlanIx; 2]>,
) -> Vec<Change> {
    let matched = Matched::new([old, new], before, after);
    let mut changes = compare::changes(&matched, [old, new]);
    let known = |side: Side, node: Node| {
        only.is_none_or(|plans| node.in_plan() == Some(plans[side as usize]))
    };
    let was = read(old, &matched.old, touched, &|node| {
        known(Side::Old, node).then(|| matched.name_now(node))
    });
    let is = read(new, &matched.new, touched, &|node| {
        known(Side::New, node).then(|| new.model.full_ref(node))
    });
    changes.extend(prose::changes(&matched, &was, &is));
    changes.sort_by(|a, b| order(a).cmp(&order(b)));
    changes
}

/// The text of the files that differ, save that of plans and cases that are wholly new or gone.
fn read(
    snapshot: &Snapshot,
    items: &[Item],
    touched: &Touched,
    name_of: &dyn Fn(Node) -> Option<String>,
) -> Prose {
    let mut prose = Prose::default();
    for item in items.iter().filter(|item| touched.file(&item.thing.place.file)) {
        let holds_text = matches!(item.thing.kind, Kind::Chapter | Kind::Short | Kind::Case);
        if let (true, Some(plan)) = (holds_text, item.thing.plan) {
            let origin = Origin { thing: &item.thing, doc: &item.own, plan };
            prose.read(snapshot, &origin, name_of);
        }
    }
    prose
}

fn order(change: &Change) -> impl Ord + use<'_> {
    let place = |thing: &'_ Option<Thing>| thing.as_ref().map(|thing| thing.place.clone());
    let (old, new) = (place(&change.old), place(&change.new));
    (new.clone().or_else(|| old.clone()), old, change.class)
}

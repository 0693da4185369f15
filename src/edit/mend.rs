//! Making the fixes that findings carry.

use super::{Changed, NotEdited, apply};
use crate::diagnostic::{Diagnostic, Edit, Fix};
use crate::snapshot::Snapshot;
use crate::syntax::FaultKind;
use crate::text::{Place, PlanPath};
use crate::tree::{Overlaid, TreeFault, World};
use std::collections::BTreeMap;

/// What is fixed may show what else can be; so many times it is looked for.
const MOST_ROUNDS: usize = 10;

/// A workspace with its findings fixed, as it would be; nothing is written.
pub struct Mended {
    /// As it is after the fixes.
    pub snapshot: Snapshot,
    /// What of the wanted is left to find there.
    pub findings: Vec<Diagnostic>,
    /// The files that are changed, in order.
    pub changed: Vec<Changed>,
    /// How many findings were fixed.
    pub count: usize,
}

/// Why nothing was fixed.
#[derive(Debug)]
pub enum MendFault {
    Tree(TreeFault),
    NotEdited(NotEdited),
}

/// Fixes what can be fixed of the findings that are `wanted` of a version, until there is no more.
///
/// # Errors
/// [`MendFault`] when the workspace can not be seen, or is changed by somebody else meanwhile.
pub fn mend(
    world: &dyn World,
    wanted: &dyn Fn(&mut Snapshot) -> Vec<Diagnostic>,
) -> Result<Mended, MendFault> {
    let mut changed: BTreeMap<PlanPath, Changed> = BTreeMap::new();
    let (mut count, mut rounds) = (0, 0);
    loop {
        let now = changed.values().map(|one| (one.path.clone(), one.new.clone())).collect();
        let mut snapshot = Snapshot::load(&Overlaid { base: world, changed: now }, None)
            .map_err(MendFault::Tree)?;
        let findings = wanted(&mut snapshot);
        let fixes = chosen(&snapshot, &findings);
        if fixes.is_empty() || rounds == MOST_ROUNDS {
            let changed = changed.into_values().filter(|one| one.old != one.new).collect();
            return Ok(Mended { snapshot, findings, changed, count });
        }
        count += fixes.len();
        rounds += 1;
        let edits = fixes.iter().flat_map(|fix| &fix.edits);
        for one in apply(&snapshot, edits).map_err(MendFault::NotEdited)? {
            match changed.get_mut(&one.path) {
                Some(earlier) => earlier.new = one.new,
                None => drop(changed.insert(one.path.clone(), one)),
            }
        }
    }
}

/// The fixes that can be made at once: one whose edits lie where another's do waits for the next round.
fn chosen<'a>(snapshot: &Snapshot, findings: &'a [Diagnostic]) -> Vec<&'a Fix> {
    let findings = findings.iter();
    let with_fix = findings.filter_map(|one| Some((&one.primary, one.rule.id, one.fix.as_ref()?)));
    let mut fixes: Vec<(&Place, &str, &Fix)> = with_fix.collect();
    fixes.sort();
    let mut taken: BTreeMap<(&PlanPath, u32), u32> = BTreeMap::new();
    let mut chosen: Vec<&Fix> = Vec::new();
    for (_, _, fix) in fixes {
        let mut edits = fix.edits.iter();
        if edits.all(|edit| fits(snapshot, edit) && is_free(&taken, &edit.place)) {
            let spans = fix.edits.iter().map(|edit| &edit.place);
            taken.extend(spans.map(|place| ((&place.file, place.span.start), place.span.end)));
            chosen.push(fix);
        }
    }
    chosen
}

/// Whether the edit lies in a file that was read to its end, and changes something there.
fn fits(snapshot: &Snapshot, edit: &Edit) -> bool {
    let Some(file) = snapshot.file(&edit.place.file) else { return false };
    let is_whole = file.faults.iter().all(|fault| fault.kind != FaultKind::NotUtf8);
    let text = file.source.text.get(edit.place.span.range());
    is_whole && text.is_some_and(|text| text != edit.replacement)
}

/// Whether no edit that is taken shares a byte or a starting point with this place.
fn is_free(taken: &BTreeMap<(&PlanPath, u32), u32>, place: &Place) -> bool {
    let (start, end) = (place.span.start, place.span.end.max(place.span.start + 1));
    let before = taken.range(..(&place.file, end)).next_back();
    before.is_none_or(|((file, other), other_end)| {
        **file != place.file || (*other_end).max(other + 1) <= start
    })
}

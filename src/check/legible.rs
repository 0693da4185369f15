//! What can be judged: a plan whose files could be read, and whose references lead somewhere.

use crate::model::{LinkRole, Model, Plan, PlanIx};
use crate::snapshot::Snapshot;
use crate::syntax::{FaultKind, fold_digraphs};
use crate::text::{Place, PlanPath, nearest};

/// Keys that rules miss where they are absent.
const MISSED: &[&str] = &[
    "overordnet",
    "oppfoelging",
    "tiltak_i",
    "erstatter",
    "deler",
    "viderefoering",
    "avsluttet",
    "innsatsomraade",
    "maal",
    "indikator",
    "tiltak",
    "ansvarlig",
    "frist",
    "status",
    "finansiering",
    "fra",
    "post",
];

/// Whether a plan's TOML could be read to its end, with its type, its status and the keys that rules miss.
///
/// If not, that has findings of its own, and what seems to be absent may only be out of reach.
pub(super) fn is_legible(snapshot: &Snapshot, plan: &Plan) -> bool {
    let tiltak = plan.dir.as_ref().and_then(|dir| dir.join("tiltak.toml").ok());
    let mut files = std::iter::once(&plan.facts.place.file).chain(&tiltak);
    let words = [&plan.facts.status.place, &plan.facts.kind.place];
    files.all(|path| is_readable(snapshot, path))
        && words.into_iter().all(|place| is_sound(snapshot, place))
}

/// Whether a file's TOML has no fault that could hide a key, so that what seems to be absent is.
pub(super) fn is_whole(snapshot: &Snapshot, path: &PlanPath) -> bool {
    let hides =
        |fault: &FaultKind| fault.hides_keys() || matches!(fault, FaultKind::MissingField { .. });
    snapshot.file(path).is_some_and(|file| !file.faults.iter().any(|fault| hides(&fault.kind)))
}

/// Whether every reference of these roles in the plan leads somewhere; one that does not has a finding of its own.
pub(super) fn all_resolve(model: &Model, plan: PlanIx, roles: &[LinkRole]) -> bool {
    let mut links = model.links_from(plan).filter(|link| roles.contains(&link.role));
    links.all(|link| link.target.is_ok())
}

fn is_readable(snapshot: &Snapshot, path: &PlanPath) -> bool {
    let file = snapshot.file(path);
    !file.is_some_and(|file| file.faults.iter().any(|fault| hides(&fault.kind)))
        && !snapshot.unread.iter().any(|(unread, _)| unread == path)
}

/// Whether the fault may stand where something is missed.
fn hides(fault: &FaultKind) -> bool {
    match fault {
        FaultKind::NotUtf8 | FaultKind::Toml { .. } => true,
        FaultKind::SlidKey { key, .. } | FaultKind::WrongType { key, .. } => {
            MISSED.contains(&key.as_str())
        }
        FaultKind::UnknownKey { key, .. } => {
            nearest(&fold_digraphs(key), MISSED.iter().copied()).is_some()
        }
        _ => false,
    }
}

/// Whether what stands at `place` has no fault.
pub(super) fn is_sound(snapshot: &Snapshot, place: &Place) -> bool {
    let faults = snapshot.file(&place.file).map_or(&[][..], |file| &file.faults);
    !faults.iter().any(|fault| place.span.contains(fault.span))
}

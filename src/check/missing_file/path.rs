//! From what is written to a file of the workspace, or why there is none.

use super::{Fault, Reference, ReferenceKind};
use crate::diagnostic::Message;
use crate::snapshot::Snapshot;
use crate::text::{PathFault, PlanPath, nearest};
use crate::tree::Entry;
use unicode_normalization::UnicodeNormalization;

/// The file that a reference names, seen from the plan's folder.
pub(super) fn resolve<'a>(
    snapshot: &'a Snapshot,
    dir: &PlanPath,
    reference: &Reference,
) -> Result<&'a Entry, Fault> {
    if reference.kind == ReferenceKind::Picture && is_external(&reference.path) {
        return Err(Fault::new("manglende-fil-ekstern", "manglende-fil-hjelp-ekstern"));
    }
    let path = dir.join(&reference.path).map_err(|fault| match fault {
        PathFault::Absolute | PathFault::Outside => {
            Fault::new("manglende-fil-utenfor", "manglende-fil-hjelp-utenfor")
        }
        PathFault::Forbidden => Fault::new("manglende-fil-sti", "manglende-fil-hjelp-sti"),
    })?;
    snapshot.entry(&path).ok_or_else(|| missing(snapshot, dir, &path))
}

/// An address on the net, or the picture itself written as an address.
fn is_external(address: &str) -> bool {
    address.contains("://") || address.starts_with("//") || address.starts_with("data:")
}

/// No such file: perhaps one whose name differs in case, lies in another folder, or is spelt almost alike.
fn missing(snapshot: &Snapshot, dir: &PlanPath, path: &PlanPath) -> Fault {
    let inside = format!("{dir}/");
    let entries = snapshot.entries_under(dir).iter();
    let names: Vec<&str> =
        entries.filter_map(|entry| entry.path.as_str().strip_prefix(&inside)).collect();
    let wanted = path.as_str().strip_prefix(&inside).unwrap_or(path.name());
    if let Some(same) = names.iter().find(|name| fold(name) == fold(wanted)) {
        let mut fault = Fault::new("manglende-fil-skrivemaate", "manglende-fil-hjelp-skrivemaate");
        fault.message = fault.message.with("forslag", same);
        fault.help = fault.help.with("forslag", same);
        return fault;
    }
    let file_name =
        |name: &&&str| fold(name.rsplit('/').next().unwrap_or(name)) == fold(path.name());
    let elsewhere = names.iter().find(file_name).copied();
    let mut fault = Fault::new("manglende-fil", "manglende-fil-hjelp");
    if let Some(near) = elsewhere.or_else(|| nearest(wanted, names.iter().copied())) {
        fault.help = Message::new("mente-du").with("forslag", near);
    }
    fault
}

/// Alike on a system that does not tell upper case from lower, nor one way of writing `å` from another.
fn fold(name: &str) -> String {
    name.nfc().collect::<String>().to_lowercase()
}

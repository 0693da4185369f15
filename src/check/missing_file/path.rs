//! From what is written to a file of the workspace, or why there is none.

use super::{Fault, Reference, ReferenceKind};
use crate::diagnostic::Message;
use crate::snapshot::Snapshot;
use crate::text::{PathFault, PlanPath, nearest};
use crate::tree::Entry;
use std::cell::{Cell, OnceCell};
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;

/// The plan's folder, and what lies in it by names that may have been meant.
pub(super) struct Folder<'a> {
    snapshot: &'a Snapshot,
    dir: &'a PlanPath,
    names: OnceCell<Names<'a>>,
    /// How many more times the names are searched for one that is spelt almost alike.
    searches: Cell<usize>,
}

/// The paths from the plan's folder.
struct Names<'a> {
    all: Vec<&'a str>,
    folded: BTreeMap<String, &'a str>,
    /// By the last part alone.
    anywhere: BTreeMap<String, &'a str>,
}

/// One who has misspelt more names than this needs no more hints.
const MOST_SEARCHES: usize = 100;

impl<'a> Folder<'a> {
    pub fn new(snapshot: &'a Snapshot, dir: &'a PlanPath) -> Self {
        Self { snapshot, dir, names: OnceCell::new(), searches: Cell::new(MOST_SEARCHES) }
    }

    /// The file that a reference names.
    pub fn resolve(&self, reference: &Reference) -> Result<&'a Entry, Fault> {
        if reference.kind == ReferenceKind::Picture && is_external(&reference.path) {
            return Err(Fault::new("manglende-fil-ekstern", "manglende-fil-hjelp-ekstern"));
        }
        let path = self.dir.join(&reference.path).map_err(|fault| match fault {
            PathFault::Absolute | PathFault::Outside => {
                Fault::new("manglende-fil-utenfor", "manglende-fil-hjelp-utenfor")
            }
            PathFault::Forbidden => Fault::new("manglende-fil-sti", "manglende-fil-hjelp-sti"),
        })?;
        self.snapshot.entry(&path).ok_or_else(|| self.missing(&path))
    }

    /// No such file: perhaps one whose name differs in case, lies in another folder, or is spelt almost alike.
    fn missing(&self, path: &PlanPath) -> Fault {
        let names = self.names.get_or_init(|| Names::of(self.snapshot, self.dir));
        let inside = format!("{}/", self.dir);
        let wanted = path.as_str().strip_prefix(&inside).unwrap_or(path.name());
        if let Some(same) = names.folded.get(&fold(wanted)) {
            let mut fault =
                Fault::new("manglende-fil-skrivemaate", "manglende-fil-hjelp-skrivemaate");
            fault.message = fault.message.with("forslag", same);
            fault.help = fault.help.with("forslag", same);
            return fault;
        }
        let elsewhere = names.anywhere.get(&fold(path.name())).copied();
        let mut fault = Fault::new("manglende-fil", "manglende-fil-hjelp");
        if let Some(near) = elsewhere.or_else(|| self.nearest(wanted, names)) {
            fault.help = Message::new("mente-du").with("forslag", near);
        }
        fault
    }

    fn nearest(&self, wanted: &str, names: &Names<'a>) -> Option<&'a str> {
        let left = self.searches.get().checked_sub(1)?;
        self.searches.set(left);
        nearest(wanted, names.all.iter().copied())
    }
}

impl<'a> Names<'a> {
    fn of(snapshot: &'a Snapshot, dir: &PlanPath) -> Self {
        let inside = format!("{dir}/");
        let entries = snapshot.entries_under(dir).iter();
        let all: Vec<&str> =
            entries.filter_map(|entry| entry.path.as_str().strip_prefix(&inside)).collect();
        let (mut folded, mut anywhere) = (BTreeMap::new(), BTreeMap::new());
        for name in &all {
            folded.entry(fold(name)).or_insert(*name);
            anywhere.entry(fold(name.rsplit('/').next().unwrap_or(name))).or_insert(*name);
        }
        Self { all, folded, anywhere }
    }
}

/// An address on the net, or the picture itself written as an address.
fn is_external(address: &str) -> bool {
    address.contains("://") || address.starts_with("//") || address.starts_with("data:")
}

/// Alike on a system that does not tell upper case from lower, nor one way of writing `å` from another.
fn fold(name: &str) -> String {
    name.nfc().collect::<String>().to_lowercase()
}

//! What counts as the workspace's files, alike on disk and in git.

use super::{Entry, ReadFault, Refusal, Refused};
use crate::text::PlanPath;
use std::collections::BTreeSet;

/// The names at the root that belong to the workspace; everything else there is somebody else's.
const AT_ROOT: [&str; 4] = ["planverk.toml", "plans", "templates", "themes"];

/// Longer paths are refused: few systems can open them, and a git tree can nest without end.
const PATH_LIMIT: usize = 4096;

/// Stands in a name for bytes that are not UTF-8.
const REPLACEMENT: char = char::REPLACEMENT_CHARACTER;

/// Whether a tree of the workspace would list a file at this path.
#[must_use]
pub fn belongs(path: &PlanPath) -> bool {
    path.parts().next().is_some_and(|first| is_listed(first, true))
        && path.parts().skip(1).all(|name| is_listed(name, false))
}

/// Whether what a folder holds under this name is the author's.
///
/// Hidden files and what editors and office programs leave behind are not.
pub(super) fn is_listed(name: &str, at_root: bool) -> bool {
    let left_behind = name.starts_with(['.', '~'])
        || [".swp", ".tmp", "~"].iter().any(|ending| name.ends_with(ending));
    !left_behind && (!at_root || AT_ROOT.contains(&name))
}

/// Whether a listing of no more than these folders, and of the files right in the folders above them, looks into `folder`.
pub(super) fn is_entered(folders: &BTreeSet<String>, folder: &str) -> bool {
    let below = format!("{folder}/");
    let is_above = || {
        let next = folders.range(below.clone()..).next();
        next.is_some_and(|other| other.starts_with(&below))
    };
    let is_inside = || {
        let mut ends = below.match_indices('/');
        ends.any(|(end, _)| folders.contains(&below[..end]))
    };
    folder.is_empty() || is_inside() || is_above()
}

/// The files met on a walk through a tree.
#[derive(Clone, Default, Debug)]
pub(super) struct Listing {
    pub entries: Vec<Entry>,
    pub refused: Vec<Refused>,
}

impl Listing {
    /// The path of something met under this name (from the root, `/` between parts, unreadable bytes replaced), or
    /// a refusal: a path that is not exactly the name would lead to another file.
    pub fn admit(&mut self, name: &str) -> Option<PlanPath> {
        let exact = |path: &PlanPath| path.as_str() == name && name.len() <= PATH_LIMIT;
        let path = PlanPath::new(name).ok().filter(exact).filter(|_| !name.contains(REPLACEMENT));
        if path.is_none() {
            self.refuse(name, Refusal::Name);
        }
        path
    }

    pub fn refuse(&mut self, name: impl Into<String>, reason: Refusal) {
        self.refused.push(Refused { name: name.into(), reason });
    }

    /// Both lists in order; a file named twice, which only a broken git tree can hold, stays once.
    pub fn sorted(mut self) -> Self {
        self.entries.sort_by(|a, b| a.path.cmp(&b.path));
        self.entries.dedup_by(|later, first| later.path == first.path);
        self.refused.sort();
        self
    }
}

/// Refuses what is larger than may be read.
pub(super) fn hold_limit(size: u64, limit: u64) -> Result<(), ReadFault> {
    if size > limit { Err(ReadFault::TooLarge { size }) } else { Ok(()) }
}

/// The entry of a file that may be read.
pub(super) fn readable<'a>(entries: &'a [Entry], path: &PlanPath) -> Result<&'a Entry, ReadFault> {
    let at =
        entries.binary_search_by(|entry| entry.path.cmp(path)).map_err(|_| ReadFault::Missing)?;
    match &entries[at] {
        Entry { is_link: true, .. } => Err(ReadFault::Link),
        entry => Ok(entry),
    }
}

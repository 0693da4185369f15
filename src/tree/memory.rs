//! Files that exist only in the program: tests, and whatever is made on the fly.

use super::listing::{self, Listing};
use super::{Entry, ReadFault, Refused, Tree};
use crate::text::PlanPath;
use std::collections::{BTreeMap, BTreeSet};

/// A tree of files in memory, all those it is given and no others.
#[derive(Clone, Default, Debug)]
pub struct Memory {
    files: BTreeMap<PlanPath, Vec<u8>>,
    listing: Listing,
}

impl Memory {
    /// A tree of these files; the last of two with one path wins, and a path that leaves the root is refused.
    pub fn new<P, B>(files: impl IntoIterator<Item = (P, B)>) -> Self
    where
        P: AsRef<str>,
        B: Into<Vec<u8>>,
    {
        let mut listing = Listing::default();
        let admitted = files.into_iter().filter_map(|(path, bytes)| {
            listing.admit(path.as_ref()).map(|path| (path, bytes.into()))
        });
        let files: BTreeMap<_, Vec<u8>> = admitted.collect();
        listing.entries = files.keys().map(entry).collect();
        Self { files, listing: listing.sorted() }
    }

    /// What [`super::World::part`] holds of these files.
    pub(super) fn part(&self, folders: &BTreeSet<String>) -> Self {
        let is_in = |path: &PlanPath| listing::is_entered(folders, path.parent().as_str());
        let mut part = self.clone();
        part.files.retain(|path, _| is_in(path));
        part.listing.entries.retain(|entry| is_in(&entry.path));
        part
    }
}

impl Tree for Memory {
    fn entries(&self) -> &[Entry] {
        &self.listing.entries
    }

    fn read_within(&self, path: &PlanPath, limit: u64) -> Result<Vec<u8>, ReadFault> {
        listing::readable(&self.listing.entries, path)?;
        let bytes = self.files.get(path).ok_or(ReadFault::Missing)?;
        listing::hold_limit(bytes.len() as u64, limit)?;
        Ok(bytes.clone())
    }

    fn refused(&self) -> &[Refused] {
        &self.listing.refused
    }
}

/// The entry of a file whose bytes are in memory.
pub(super) fn entry(path: &PlanPath) -> Entry {
    Entry { path: path.clone(), is_link: false, content_id: None }
}

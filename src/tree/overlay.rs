//! A tree with some files exchanged: what an editor holds and has not saved.

use super::listing;
use super::memory;
use super::{Entry, ReadFault, Refused, Tree, TreeFault, World};
use crate::text::PlanPath;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Another tree, with changed and new files laid over it.
pub struct Overlay {
    base: Arc<dyn Tree>,
    changed: BTreeMap<PlanPath, Vec<u8>>,
    entries: Vec<Entry>,
}

impl Overlay {
    /// Lays `changed` over `base`, save what lies where no tree of the workspace would list it.
    #[must_use]
    pub fn new(base: Arc<dyn Tree>, mut changed: BTreeMap<PlanPath, Vec<u8>>) -> Self {
        changed.retain(|path, _| listing::belongs(path));
        let kept =
            base.entries().iter().filter(|entry| !changed.contains_key(&entry.path)).cloned();
        let laid = changed.keys().map(memory::entry);
        let mut entries: Vec<_> = kept.chain(laid).collect();
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        Self { base, changed, entries }
    }
}

impl Tree for Overlay {
    fn entries(&self) -> &[Entry] {
        &self.entries
    }

    fn read_within(&self, path: &PlanPath, limit: u64) -> Result<Vec<u8>, ReadFault> {
        let Some(bytes) = self.changed.get(path) else { return self.base.read_within(path, limit) };
        listing::hold_limit(bytes.len() as u64, limit)?;
        Ok(bytes.clone())
    }

    fn read_start(&self, path: &PlanPath, most: usize) -> Result<Vec<u8>, ReadFault> {
        if self.changed.contains_key(path) {
            return self.read(path).map(|bytes| bytes[..most.min(bytes.len())].to_vec());
        }
        self.base.read_start(path, most)
    }

    fn refused(&self) -> &[Refused] {
        self.base.refused()
    }
}

/// A world whose workspace has some files exchanged; its history is as it is.
pub struct Overlaid<'a> {
    pub base: &'a dyn World,
    pub changed: BTreeMap<PlanPath, Vec<u8>>,
}

impl World for Overlaid<'_> {
    fn tree(&self, revision: Option<&str>) -> Result<Arc<dyn Tree>, TreeFault> {
        let tree = self.base.tree(revision)?;
        Ok(match revision {
            None => Arc::new(Overlay::new(tree, self.changed.clone())),
            Some(_) => tree,
        })
    }

    fn part(&self, revision: &str, folders: &BTreeSet<String>) -> Result<Arc<dyn Tree>, TreeFault> {
        self.base.part(revision, folders)
    }

    fn today(&self) -> Date {
        self.base.today()
    }
}

//! The worlds there are: one on disk with its git history, one in memory.

use super::git::Git;
use super::{Disk, Memory, Tree, TreeFault, World};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// A workspace on disk, and its older revisions in the git repository around it.
pub struct DiskWorld {
    root: PathBuf,
    today: Date,
    git: OnceLock<Git>,
}

impl DiskWorld {
    /// The workspace in the folder `root`; git is not looked for until a revision is asked for.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>, today: Date) -> Self {
        Self { root: root.into(), today, git: OnceLock::new() }
    }

    fn git(&self) -> Result<&Git, TreeFault> {
        if let Some(git) = self.git.get() {
            return Ok(git);
        }
        let git = Git::open(&self.root)?;
        Ok(self.git.get_or_init(|| git))
    }
}

impl World for DiskWorld {
    fn tree(&self, revision: Option<&str>) -> Result<Arc<dyn Tree>, TreeFault> {
        Ok(match revision {
            None => Arc::new(Disk::open(&self.root)?),
            Some(revision) => Arc::new(self.git()?.tree(revision, None)?),
        })
    }

    fn part(&self, revision: &str, folders: &BTreeSet<String>) -> Result<Arc<dyn Tree>, TreeFault> {
        Ok(Arc::new(self.git()?.tree(revision, Some(folders))?))
    }

    fn today(&self) -> Date {
        self.today
    }
}

/// A workspace in memory, with revisions of the same kind.
#[derive(Clone)]
pub struct MemoryWorld {
    pub files: Memory,
    pub revisions: BTreeMap<String, Memory>,
    pub today: Date,
}

impl MemoryWorld {
    fn revision(&self, name: &str) -> Result<&Memory, TreeFault> {
        let unknown = || TreeFault::UnknownRevision { revision: name.to_owned(), shallow: false };
        self.revisions.get(name).ok_or_else(unknown)
    }
}

impl World for MemoryWorld {
    fn tree(&self, revision: Option<&str>) -> Result<Arc<dyn Tree>, TreeFault> {
        let files = revision.map_or(Ok(&self.files), |name| self.revision(name))?;
        Ok(Arc::new(files.clone()))
    }

    fn part(&self, revision: &str, folders: &BTreeSet<String>) -> Result<Arc<dyn Tree>, TreeFault> {
        Ok(Arc::new(self.revision(revision)?.part(folders)))
    }

    fn today(&self) -> Date {
        self.today
    }
}

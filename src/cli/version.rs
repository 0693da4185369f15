//! The versions of the plans that commands compare: git revisions, folders, and the files as they stand.

use super::output::{Failure, shown};
use super::workspace::today;
use crate::config::CONFIG_FILE;
use crate::snapshot::Snapshot;
use crate::tree::{DiskWorld, Tree, TreeFault, World};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One version of the plans.
pub(super) enum Version {
    /// The files as they stand.
    Tree,
    /// Another workspace on disk.
    Folder(PathBuf),
    /// A tag, a branch or a commit.
    Revision(String),
}

impl Version {
    /// A folder only where the plans begin there: tags are called `plan/navn`, and so are folders in a plan.
    pub fn named(name: &str) -> Self {
        let folder = Path::new(name);
        if folder.join(CONFIG_FILE).is_file() {
            Self::Folder(folder.to_owned())
        } else {
            Self::Revision(name.to_owned())
        }
    }

    /// Its files, none of them read yet.
    pub fn tree(&self, root: &Path) -> Result<Arc<dyn Tree>, Failure> {
        let (root, revision) = self.place(root);
        let world = DiskWorld::new(root, today(None)?);
        world.tree(revision).map_err(|fault| failure(fault, root))
    }

    /// All that it says, with the older revisions it names, as on the date that is given.
    pub fn load(&self, root: &Path, date: Option<&str>) -> Result<Snapshot, Failure> {
        let (root, revision) = self.place(root);
        let world = DiskWorld::new(root, today(date)?);
        Snapshot::load(&world, revision).map_err(|fault| failure(fault, root))
    }

    /// The workspace it lies in, and the revision there.
    fn place<'a>(&'a self, root: &'a Path) -> (&'a Path, Option<&'a str>) {
        match self {
            Self::Tree => (root, None),
            Self::Folder(folder) => (folder, None),
            Self::Revision(name) => (root, Some(name)),
        }
    }
}

fn failure(fault: TreeFault, root: &Path) -> Failure {
    match fault {
        TreeFault::NoRepository => {
            Failure::new("ingen-git").with("mappe", shown(root)).help("ingen-git-hjelp")
        }
        TreeFault::UnknownRevision { revision, shallow: true } => {
            Failure::new("ukjent-versjon").with("navn", revision).help("avkortet-historikk-hjelp")
        }
        TreeFault::UnknownRevision { revision, shallow: false } => {
            Failure::new("ukjent-versjon").with("navn", revision).help("ukjent-versjon-hjelp")
        }
        TreeFault::Failed(reason) => {
            Failure::new("kan-ikke-lese").with("fil", shown(root)).with("grunn", reason)
        }
    }
}

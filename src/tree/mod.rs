//! The only input: where files, older revisions and today's date come from.

#![allow(clippy::disallowed_methods, reason = "the only place that reads files")]

mod disk;
mod git;
mod listing;
mod memory;
mod moved;
mod overlay;
mod world;

pub use disk::{Disk, find_root, folder_in_repository};
pub use git::{blob_id, head_commit};
pub use listing::belongs;
pub use memory::Memory;
pub use overlay::{Overlaid, Overlay};
pub use world::{DiskWorld, MemoryWorld};

use crate::text::PlanPath;
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::io;
use std::sync::Arc;

/// Files above this many bytes are never read.
pub const SIZE_LIMIT: u64 = 20 * 1024 * 1024;

/// Text files above this many bytes are never parsed: no plan is near it, and parsing takes several times the memory.
pub const TEXT_LIMIT: u64 = 2 * 1024 * 1024;

/// Everything outside the program that a snapshot depends on.
pub trait World: Send + Sync {
    /// The workspace as it stands (`None`) or stood in a git revision (tag, branch, commit).
    ///
    /// # Errors
    /// When the revision or the workspace can not be seen; never for one unreadable file.
    fn tree(&self, revision: Option<&str>) -> Result<Arc<dyn Tree>, TreeFault>;

    /// A part of a revision: what lies in these folders, at any depth, and the files right in the folders above them.
    ///
    /// # Errors
    /// As [`World::tree`].
    fn part(&self, revision: &str, folders: &BTreeSet<String>) -> Result<Arc<dyn Tree>, TreeFault>;

    /// The date that deadlines are held against.
    fn today(&self) -> Date;
}

/// One state of the workspace's files, sorted by path.
pub trait Tree: Send + Sync {
    fn entries(&self) -> &[Entry];

    /// The bytes of a file that `entries` names.
    ///
    /// # Errors
    /// [`ReadFault`]; links are never followed and files above [`SIZE_LIMIT`] never read.
    fn read(&self, path: &PlanPath) -> Result<Vec<u8>, ReadFault> {
        self.read_within(path, SIZE_LIMIT)
    }

    /// The bytes of a file that has no more than `limit`.
    ///
    /// # Errors
    /// As [`Tree::read`].
    fn read_within(&self, path: &PlanPath, limit: u64) -> Result<Vec<u8>, ReadFault>;

    /// The first bytes of a file, at most so many: enough to see what it is.
    ///
    /// # Errors
    /// As [`Tree::read`].
    fn read_start(&self, path: &PlanPath, most: usize) -> Result<Vec<u8>, ReadFault> {
        let mut bytes = self.read(path)?;
        bytes.truncate(most);
        Ok(bytes)
    }

    /// What lies among the files and can not be an entry, sorted by name.
    fn refused(&self) -> &[Refused] {
        &[]
    }
}

/// One file of a tree.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    pub path: PlanPath,
    /// A symbolic link: named, never followed.
    pub is_link: bool,
    /// The git object id, where the tree knows it without reading: equal ids mean equal bytes.
    pub content_id: Option<String>,
}

/// A file or folder that is seen but can not be an [`Entry`].
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Refused {
    /// Its path from the root, as near as text can come to it.
    pub name: String,
    pub reason: Refusal,
}

/// Why a file or folder can not be an [`Entry`].
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Refusal {
    /// The name is not UTF-8, or no [`PlanPath`] holds it as it is written.
    Name,
    /// Neither a file, a folder nor a link: a pipe, a socket, a device.
    Kind,
    /// The machine failed; the text is the system's own.
    Failed(String),
}

/// Why one file was not read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ReadFault {
    Missing,
    Link,
    /// The size is in bytes.
    TooLarge {
        size: u64,
    },
    /// The machine failed; the text is the system's own.
    Failed(String),
}

impl From<io::Error> for ReadFault {
    fn from(fault: io::Error) -> Self {
        match fault.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            _ => Self::Failed(fault.to_string()),
        }
    }
}

/// Why a whole tree can not be had.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TreeFault {
    /// No git repository holds the workspace.
    NoRepository,
    /// The repository knows no such revision; `shallow` when history is cut off.
    UnknownRevision { revision: String, shallow: bool },
    /// The machine failed; the text is the system's own.
    Failed(String),
}

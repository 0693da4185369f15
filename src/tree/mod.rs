//! The only input: where files, older revisions and today's date come from.

use crate::text::PlanPath;
use jiff::civil::Date;
use std::sync::Arc;

/// Files above this many bytes are never read.
pub const SIZE_LIMIT: u64 = 20 * 1024 * 1024;

/// Everything outside the program that a snapshot depends on.
pub trait World: Send + Sync {
    /// The workspace as it stands (`None`) or stood in a git revision (tag, branch, commit).
    ///
    /// # Errors
    /// When the revision or the workspace can not be seen; never for one unreadable file.
    fn tree(&self, revision: Option<&str>) -> Result<Arc<dyn Tree>, TreeFault>;

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
    fn read(&self, path: &PlanPath) -> Result<Vec<u8>, ReadFault>;
}

/// One file of a tree.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    pub path: PlanPath,
    /// In bytes.
    pub size: u64,
    /// A symbolic link: named, never followed.
    pub is_link: bool,
    /// The git object id, where the tree knows it without reading: equal ids mean equal bytes.
    pub content_id: Option<String>,
}

/// Why one file was not read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ReadFault {
    Missing,
    Link,
    TooLarge,
    /// The machine failed; the text is the system's own.
    Failed(String),
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

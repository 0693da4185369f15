//! Changes to the files of a workspace, worked out as new bytes. Only `cli` writes them.

mod mend;
mod rename;
mod restore;

pub use mend::{MendFault, Mended, mend};
pub use rename::{ByHand, RenameFault, Renaming, rename};
pub use restore::edited;

use crate::diagnostic::Edit;
use crate::snapshot::Snapshot;
use crate::text::PlanPath;
use std::collections::BTreeMap;

/// A file before and after.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Changed {
    pub path: PlanPath,
    pub old: Vec<u8>,
    pub new: Vec<u8>,
}

/// Why edits could not be made: this file is not what it was when it was read, or is no text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotEdited(pub PlanPath);

/// The files that these edits change, in order, with the edits made.
///
/// # Errors
/// [`NotEdited`] names the first file that can not be changed so; then none is.
pub fn apply<'a>(
    snapshot: &Snapshot,
    edits: impl IntoIterator<Item = &'a Edit>,
) -> Result<Vec<Changed>, NotEdited> {
    let mut by_file: BTreeMap<&PlanPath, Vec<&Edit>> = BTreeMap::new();
    for edit in edits {
        by_file.entry(&edit.place.file).or_default().push(edit);
    }
    let changed = by_file.into_iter().map(|(path, edits)| {
        let not_edited = || NotEdited(path.clone());
        let old = snapshot.read(path).map_err(|_| not_edited())?;
        let new = snapshot.file(path).and_then(|file| edited(file, &old, edits));
        Ok(Changed { path: path.clone(), new: new.ok_or_else(not_edited)?, old })
    });
    changed.collect()
}

//! Where a workspace lay before its folder was moved or renamed within the repository.

use super::git::COUNT_LIMIT;
use gix::bstr::ByteSlice;
use gix::object::tree::EntryKind;
use gix::{ObjectId, Repository, Tree};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const SETTINGS: &str = "planverk.toml";

/// Whether a folder of a revision is a workspace, or was one before it had settings.
pub(super) fn is_workspace(folder: &Tree<'_>) -> bool {
    has(folder, SETTINGS) || has(folder, "plans")
}

/// The workspace in `revision` that became the one in `outer/folder`: the only one with a municipality in common that
/// is no longer where it was. What is broken in the revision is passed over.
pub(super) fn former<'r>(
    repository: &'r Repository,
    revision: &Tree<'r>,
    (outer, folder): (&Path, &Path),
) -> Option<Tree<'r>> {
    let kommuner = names_in(&outer.join(folder).join("plans"));
    let (mut found, mut met) = (None, 0);
    let mut ahead: Vec<(PathBuf, ObjectId)> = vec![(PathBuf::new(), revision.id)];
    while let Some((path, id)) = ahead.pop() {
        let Ok(tree) = repository.find_tree(id) else { continue };
        for one in tree.iter().flatten() {
            let name = one.filename().to_str_lossy();
            if one.kind() == EntryKind::Tree && !name.starts_with('.') {
                ahead.push((path.join(&*name), one.object_id()));
            }
            met += 1;
        }
        let is_here = has(&tree, SETTINGS) && !outer.join(path).join(SETTINGS).exists();
        if is_here && holds(&tree, &kommuner) && found.replace(tree).is_some() {
            return None;
        }
        if met > COUNT_LIMIT {
            return None;
        }
    }
    found
}

/// What a folder on disk holds.
fn names_in(folder: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|one| one.file_name().into_string().ok()).collect()
}

fn has(tree: &Tree<'_>, name: &str) -> bool {
    tree.find_entry(name).is_some()
}

/// Whether a workspace has one of these municipalities.
fn holds(workspace: &Tree<'_>, kommuner: &BTreeSet<String>) -> bool {
    let plans = workspace.find_entry("plans").and_then(|plans| plans.object().ok());
    let plans = plans.and_then(|plans| plans.try_into_tree().ok());
    plans.is_some_and(|plans| kommuner.iter().any(|name| has(&plans, name)))
}

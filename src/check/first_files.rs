//! manglende-felt: folders of plans and municipalities without the file that makes them one.

use super::fields::MISSING;
use super::{Check, Run};
use crate::diagnostic::{Diagnostic, Message};
use crate::model::FileRole;
use crate::snapshot::Snapshot;
use crate::text::{Place, PlanPath, Span};
use std::collections::BTreeMap;

pub(super) const CHECK: Check = Check { rules: &[], run: Run::Workspace(run) };

fn run(snapshot: &Snapshot, found: &mut Vec<Diagnostic>) {
    let mut folders: BTreeMap<&str, Folder<'_>> = BTreeMap::new();
    for entry in snapshot.entries() {
        let role = FileRole::of(&entry.path);
        for (folder, first_file) in homes(&entry.path) {
            let folder =
                folders.entry(folder).or_insert(Folder { first_file, has_it: false, text: None });
            folder.has_it |= stands_for(&entry.path, &role, first_file);
            if role.is_text() {
                folder.text.get_or_insert(&entry.path);
            }
        }
    }
    found.extend(folders.values().filter_map(Folder::lacks_its_file));
}

/// A folder that should have a file of a certain name.
struct Folder<'a> {
    first_file: &'static str,
    has_it: bool,
    /// The first of its files that would be read.
    text: Option<&'a PlanPath>,
}

impl Folder<'_> {
    fn lacks_its_file(&self) -> Option<Diagnostic> {
        let text = self.text.filter(|_| !self.has_it)?;
        let headline = Message::new("manglende-felt-fil").with("fil", self.first_file);
        let place = Place { file: text.clone(), span: Span::at(0) };
        let help = Message::new("manglende-felt-hjelp-fil").with("fil", self.first_file);
        Some(Diagnostic::new(&MISSING, place, headline).help(help))
    }
}

/// The municipality's and the plan's folder that a path lies in, each with the file that makes it one.
fn homes(path: &PlanPath) -> impl Iterator<Item = (&str, &'static str)> {
    let path = path.as_str();
    let folders = path.match_indices('/').map(|(end, _)| &path[..end]);
    let homes = folders.skip(1).filter(|_| path.starts_with("plans/"));
    homes.zip(["kommune.toml", "plan.toml"])
}

/// Whether the path is the folder's own file, or told already as almost it.
fn stands_for(path: &PlanPath, role: &FileRole, first_file: &'static str) -> bool {
    let depth = if first_file == "plan.toml" { 4 } else { 3 };
    path.parts().count() == depth
        && (path.name() == first_file || *role == FileRole::Misplaced { near: Some(first_file) })
}

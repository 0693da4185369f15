//! Writing changed files: all of them, or none.

use super::output::{Failure, shown};
use crate::edit::Changed;
use crate::text::PlanPath;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Exchanges the files below `root`. What has changed since it was read, or lies behind a link, is not touched.
pub(super) fn save(root: &Path, changed: &[Changed]) -> Result<(), Failure> {
    let mut staged = Vec::new();
    for one in changed {
        let path = root.join(one.path.as_str());
        staged.push((stage(root, one, &path).map_err(|fault| not_written(&path, fault))?, path));
    }
    for (at, (new, path)) in staged.into_iter().enumerate() {
        if let Err(error) = new.persist(&path) {
            take_back(root, &changed[..at]);
            return Err(not_written(&path, Fault::Io(error.error)));
        }
    }
    Ok(())
}

/// Gives a file or folder another name in the folder where it is.
pub(super) fn move_to(root: &Path, from: &PlanPath, to: &PlanPath) -> Result<(), Failure> {
    let (from, to) = (root.join(from.as_str()), root.join(to.as_str()));
    if to.symlink_metadata().is_ok() {
        return Err(Failure::new("finnes-fra-foer").with("fil", shown(&to)));
    }
    fs::rename(&from, &to).map_err(|error| not_written(&from, Fault::Io(error)))
}

/// Puts the old content back, as far as that can be done.
pub(super) fn take_back(root: &Path, changed: &[Changed]) {
    for one in changed {
        let _ = fs::write(root.join(one.path.as_str()), &one.old);
    }
}

enum Fault {
    Link,
    Changed,
    Io(io::Error),
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// The new content in a file beside the old one, with the same permissions.
fn stage(root: &Path, one: &Changed, path: &Path) -> Result<NamedTempFile, Fault> {
    let mut folder = root.to_owned();
    for part in one.path.parts() {
        folder.push(part);
        if folder.is_symlink() {
            return Err(Fault::Link);
        }
    }
    if fs::read(path)? != one.old {
        return Err(Fault::Changed);
    }
    // A file that can not be written is not to be exchanged either.
    let permissions = OpenOptions::new().append(true).open(path)?.metadata()?.permissions();
    let home: PathBuf = path.parent().unwrap_or(root).to_owned();
    let mut file = tempfile::Builder::new().prefix(".planverk-").tempfile_in(home)?;
    file.write_all(&one.new)?;
    file.as_file().set_permissions(permissions)?;
    file.as_file().sync_all()?;
    Ok(file)
}

fn not_written(path: &Path, fault: Fault) -> Failure {
    match fault {
        Fault::Link => Failure::new("snarvei").with("fil", shown(path)),
        Fault::Changed => changed_meanwhile(path),
        Fault::Io(error) => Failure::new("kan-ikke-skrive")
            .with("fil", shown(path))
            .with("grunn", error.to_string()),
    }
}

/// Somebody else wrote the file after it was read.
pub(super) fn changed_meanwhile(path: &Path) -> Failure {
    Failure::new("endret-imens").with("fil", shown(path)).help("endret-imens-hjelp")
}

//! Writing files that are not there yet: all of them, or none.

use super::nearby;
use super::starter::NewFile;
use crate::cli::output::{Failure, shown};
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Refuses a folder that holds something.
pub(super) fn nothing_there(root: &Path, folder: &str) -> Result<(), Failure> {
    let folder = root.join(folder);
    let is_taken = match fs::read_dir(&folder) {
        Ok(mut entries) => entries.next().is_some(),
        Err(_) => folder.symlink_metadata().is_ok(),
    };
    if is_taken { Err(is_there(&folder)) } else { Ok(()) }
}

/// Writes the files below `root`. What stands there is never touched, and no link is followed.
pub(super) fn all_or_none(root: &Path, files: &[NewFile]) -> Result<(), Failure> {
    for file in files {
        no_link_above(root, &file.path)?;
        let path = root.join(&file.path);
        if path.symlink_metadata().is_ok() {
            return Err(is_there(&path));
        }
    }
    let mut written = Vec::new();
    for file in files {
        let path = root.join(&file.path);
        if let Err(error) = write(&path, &file.text, &mut written) {
            take_back(&written);
            return Err(Failure::new("kan-ikke-skrive")
                .with("fil", shown(&nearby(&path)))
                .with("grunn", error.to_string()));
        }
    }
    Ok(())
}

fn is_there(path: &Path) -> Failure {
    Failure::new("finnes-fra-foer").with("fil", shown(&nearby(path)))
}

/// Plans behind a link are not read, so none are put there.
fn no_link_above(root: &Path, path: &str) -> Result<(), Failure> {
    let mut folder = root.to_owned();
    for part in Path::new(path).parent().into_iter().flat_map(Path::components) {
        folder.push(part);
        if folder.is_symlink() {
            return Err(Failure::new("snarvei").with("fil", shown(&nearby(&folder))));
        }
    }
    Ok(())
}

fn write(path: &Path, text: &str, written: &mut Vec<PathBuf>) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    written.push(path.to_owned());
    file.write_all(text.as_bytes())
}

fn take_back(written: &[PathBuf]) {
    for path in written {
        let _ = fs::remove_file(path);
    }
}

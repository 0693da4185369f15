//! The workspace as it lies on disk.

use super::listing::{self, Listing};
use super::{Entry, ReadFault, Refusal, Refused, SIZE_LIMIT, Tree, TreeFault};
use crate::text::PlanPath;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// The nearest folder, from `start` and outwards, that holds a `planverk.toml`.
#[must_use]
pub fn find_root(start: &Path) -> Option<PathBuf> {
    let start = std::path::absolute(start).ok()?;
    start.ancestors().find(|folder| folder.join("planverk.toml").is_file()).map(Path::to_owned)
}

/// Where a folder lies in the git repository around it, `/` between the parts; empty at its root, and outside any.
///
/// The repository is not opened: no kind of it, and no fault in it, matters here.
#[must_use]
pub fn folder_in_repository(folder: &Path) -> String {
    let Ok(folder) = folder.canonicalize() else { return String::new() };
    let outer = folder.ancestors().find(|outer| outer.join(".git").exists());
    outer.map(|outer| name_below(outer, &folder)).unwrap_or_default()
}

/// The files under a root folder, listed once and read when asked for.
///
/// No link is followed below the root. The listing descends only into real folders, so a listed file has no link
/// above it, and reading refuses only what has itself become a link. A folder that is swapped for a link between
/// listing and reading is not noticed: whoever can do that can as well write the file.
pub struct Disk {
    root: PathBuf,
    listing: Listing,
}

impl Disk {
    /// Lists the files of the workspace.
    ///
    /// # Errors
    /// [`TreeFault::Failed`] when the root is not a folder that can be read.
    pub fn open(root: impl Into<PathBuf>) -> Result<Self, TreeFault> {
        let root = root.into();
        fs::read_dir(&root).map_err(|fault| TreeFault::Failed(fault.to_string()))?;
        let listing = list(&root);
        Ok(Self { root, listing })
    }
}

impl Tree for Disk {
    fn entries(&self) -> &[Entry] {
        &self.listing.entries
    }

    fn read_within(&self, path: &PlanPath, limit: u64) -> Result<Vec<u8>, ReadFault> {
        listing::readable(&self.listing.entries, path)?;
        let (file, size) = open_regular(&self.root.join(path.as_str()))?;
        listing::hold_limit(size, limit)?;
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
        // What is written to the file from now on is left for the next time.
        file.take(size).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn read_start(&self, path: &PlanPath, most: usize) -> Result<Vec<u8>, ReadFault> {
        listing::readable(&self.listing.entries, path)?;
        let (file, size) = open_regular(&self.root.join(path.as_str()))?;
        listing::hold_limit(size, SIZE_LIMIT)?;
        let mut start = Vec::with_capacity(most);
        file.take(most as u64).read_to_end(&mut start)?;
        Ok(start)
    }

    fn refused(&self) -> &[Refused] {
        &self.listing.refused
    }
}

fn list(root: &Path) -> Listing {
    let (mut listing, mut folders) = (Listing::default(), Vec::new());
    let mut walk = WalkDir::new(root).min_depth(1).into_iter().filter_entry(is_listed);
    while let Some(step) = walk.next() {
        match step {
            Ok(met) => match listing.admit(&name_within(&mut folders, &met)) {
                Some(path) => note(&mut listing, path, &met),
                None if met.file_type().is_dir() => walk.skip_current_dir(),
                None => {}
            },
            Err(fault) => {
                let name = fault.path().map(|path| name_below(root, path));
                listing.refuse(name.unwrap_or_default(), failed(&fault));
            }
        }
    }
    listing.sorted()
}

/// The name from the root of something met; `folders` holds those of the folders around it, and is kept up.
fn name_within(folders: &mut Vec<String>, met: &DirEntry) -> String {
    folders.truncate(met.depth() - 1);
    let name = met.file_name().to_string_lossy();
    let within = |folder: &String| format!("{folder}/{name}");
    let name = folders.last().map_or_else(|| name.clone().into_owned(), within);
    if met.file_type().is_dir() {
        folders.push(name.clone());
    }
    name
}

fn is_listed(met: &DirEntry) -> bool {
    met.depth() == 0 || listing::is_listed(&met.file_name().to_string_lossy(), met.depth() == 1)
}

/// Takes one thing met into the listing; folders are only walked through.
fn note(listing: &mut Listing, path: PlanPath, met: &DirEntry) {
    let kind = met.file_type();
    if kind.is_dir() {
        return;
    }
    if !kind.is_file() && !kind.is_symlink() {
        return listing.refuse(path.as_str(), Refusal::Kind);
    }
    listing.entries.push(Entry { path, is_link: kind.is_symlink(), content_id: None });
}

fn name_below(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    below.to_string_lossy().replace(MAIN_SEPARATOR, "/")
}

/// The system's own text, without the path from the machine's root that walkdir adds.
fn failed(fault: &walkdir::Error) -> Refusal {
    Refusal::Failed(fault.io_error().map_or_else(|| fault.to_string(), io::Error::to_string))
}

/// Opens a file that is still a regular one, and tells its length.
fn open_regular(path: &Path) -> Result<(File, u64), ReadFault> {
    let file = open_unless_link(path)?;
    let opened = file.metadata()?;
    if opened.is_file() { Ok((file, opened.len())) } else { Err(ReadFault::Missing) }
}

/// The system itself refuses a link, and does not wait for whoever may write to a pipe.
#[cfg(unix)]
fn open_unless_link(path: &Path) -> Result<File, ReadFault> {
    use std::os::unix::fs::OpenOptionsExt;
    let flags = libc::O_NOFOLLOW | libc::O_NONBLOCK;
    let opened = File::options().read(true).custom_flags(flags).open(path);
    opened.map_err(|fault| match fault.raw_os_error() {
        Some(libc::ELOOP) => ReadFault::Link,
        _ => fault.into(),
    })
}

/// Elsewhere than on Unix a look just before opening must do.
#[cfg(not(unix))]
fn open_unless_link(path: &Path) -> Result<File, ReadFault> {
    if fs::symlink_metadata(path)?.is_symlink() {
        return Err(ReadFault::Link);
    }
    Ok(File::open(path)?)
}

//! The workspace as it lies on disk.

use super::listing::{self, Listing};
use super::{Entry, ReadFault, Refusal, Refused, SIZE_LIMIT, Tree, TreeFault};
use crate::text::PlanPath;
use std::fs::{self, File, Metadata};
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
/// above it; reading needs to look anew only at the file itself, and thereby costs one call more than reading does.
/// A folder that is swapped for a link between listing and reading is not noticed: whoever can do that can as well
/// write the file.
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

    fn read(&self, path: &PlanPath) -> Result<Vec<u8>, ReadFault> {
        listing::readable(&self.listing.entries, path)?;
        let (file, expected) = open_regular(&self.root.join(path.as_str()))?;
        read_limited(file, expected)
    }

    fn read_start(&self, path: &PlanPath, most: usize) -> Result<Vec<u8>, ReadFault> {
        listing::readable(&self.listing.entries, path)?;
        let (file, _) = open_regular(&self.root.join(path.as_str()))?;
        let mut start = Vec::with_capacity(most);
        file.take(most as u64).read_to_end(&mut start)?;
        Ok(start)
    }

    fn refused(&self) -> &[Refused] {
        &self.listing.refused
    }
}

fn list(root: &Path) -> Listing {
    let mut listing = Listing::default();
    let mut walk = WalkDir::new(root).min_depth(1).into_iter().filter_entry(is_listed);
    while let Some(step) = walk.next() {
        match step {
            Ok(met) => match listing.admit(&name_below(root, met.path())) {
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
    match met.metadata() {
        Ok(seen) => {
            let is_link = kind.is_symlink();
            listing.entries.push(Entry { path, size: seen.len(), is_link, content_id: None });
        }
        Err(fault) => listing.refuse(path.as_str(), failed(&fault)),
    }
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
    let listed = fs::symlink_metadata(path)?;
    if listed.is_symlink() {
        return Err(ReadFault::Link);
    }
    if !listed.is_file() {
        return Err(ReadFault::Missing);
    }
    let file = File::open(path)?;
    if !is_same(&listed, &file.metadata()?) {
        return Err(ReadFault::Link);
    }
    Ok((file, listed.len()))
}

/// Reads a file, and stops where it outgrows the limit.
fn read_limited(file: File, expected: u64) -> Result<Vec<u8>, ReadFault> {
    let room = usize::try_from(expected.min(SIZE_LIMIT)).unwrap_or(0);
    let mut bytes = Vec::with_capacity(room);
    let read = file.take(SIZE_LIMIT + 1).read_to_end(&mut bytes)?;
    if read as u64 > SIZE_LIMIT { Err(ReadFault::TooLarge) } else { Ok(bytes) }
}

/// Whether what was opened is what was looked at, and no link came between.
#[cfg(unix)]
fn is_same(listed: &Metadata, opened: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (listed.dev(), listed.ino()) == (opened.dev(), opened.ino())
}

/// Only Unix tells without unsafe code; elsewhere the look just before opening must do.
#[cfg(not(unix))]
fn is_same(_: &Metadata, _: &Metadata) -> bool {
    true
}

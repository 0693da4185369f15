//! Older revisions of the workspace, read straight from the git repository that holds it.
//!
//! Nothing is run and nothing is fetched: the repository is opened without its environment, without the user's
//! configuration, and without the parts of the library that know filters, hooks, credentials or the network.

use super::listing::{self, Listing};
use super::{Entry, ReadFault, Refusal, Refused, SIZE_LIMIT, Tree, TreeFault, moved};
use crate::text::PlanPath;
use gix::bstr::ByteSlice;
use gix::object::tree::{EntryKind, EntryRef};
use gix::sec::trust::Mapping;
use gix::{Commit, Object, ObjectId, Repository, ThreadSafeRepository, discover, open};
use std::collections::BTreeSet;
use std::fmt::Display;
use std::path::{Path, PathBuf};

/// No object may take more memory: room for the largest file that is read and what it is packed against.
const MEMORY_LIMIT: u64 = 4 * SIZE_LIMIT;

/// The files and folders of one revision: a handful of git objects can stand for billions of them.
pub(super) const COUNT_LIMIT: usize = 1_000_000;

/// The commit that is checked out in the repository around `root`.
#[must_use]
pub fn head_commit(root: &Path) -> Option<String> {
    let repository = Git::open(root).ok()?.repository.to_thread_local();
    repository.head_id().ok().map(|id| id.to_string())
}

/// The id that git gives a file with these bytes; empty in the one case the library can not tell.
#[must_use]
pub fn blob_id(bytes: &[u8]) -> String {
    let id = gix::objs::compute_hash(gix::hash::Kind::Sha1, gix::object::Kind::Blob, bytes);
    id.map(|id| id.to_string()).unwrap_or_default()
}

/// The repository that holds a workspace.
#[derive(Clone)]
pub(super) struct Git {
    repository: ThreadSafeRepository,
    /// The work tree.
    outer: PathBuf,
    /// Where the workspace lies within it.
    folder: PathBuf,
}

impl Git {
    /// The nearest repository from `root` and outwards.
    pub fn open(root: &Path) -> Result<Self, TreeFault> {
        let trust = Mapping { full: options(), reduced: options() };
        let found =
            ThreadSafeRepository::discover_opts(root, discover::upwards::Options::default(), trust);
        let repository = found.map_err(|fault| {
            if fault.is_not_found() { TreeFault::NoRepository } else { failed(fault) }
        })?;
        if repository.to_thread_local().common_dir().join("reftable").exists() {
            return Err(failed("git: references in the reftable format are not supported"));
        }
        let outer = repository.work_dir().ok_or(TreeFault::NoRepository)?;
        let outer = outer.canonicalize().map_err(failed)?;
        let inner = root.canonicalize().map_err(failed)?;
        let folder = inner.strip_prefix(&outer).map_err(|_| TreeFault::NoRepository)?.to_owned();
        Ok(Self { repository, outer, folder })
    }

    /// The workspace as it stood in a revision, or the part of it that [`super::World::part`] tells of.
    pub fn tree(
        &self,
        revision: &str,
        part: Option<&BTreeSet<String>>,
    ) -> Result<GitTree, TreeFault> {
        let repository = self.repository.to_thread_local();
        let commit = resolve(&repository, revision).ok_or_else(|| TreeFault::UnknownRevision {
            revision: revision.to_owned(),
            shallow: repository.is_shallow().unwrap_or(false),
        })?;
        let root = commit.tree().map_err(failed)?;
        let listing = match self.folder_of(&repository, &root).map_err(failed)? {
            Some(folder) => Walk::through(&repository, &folder, part)?,
            None => Listing::default(),
        };
        Ok(GitTree { repository: self.repository.clone(), listing })
    }

    /// The workspace's folder, also where it lay elsewhere; a revision from before it came has none.
    fn folder_of<'r>(
        &self,
        repository: &'r Repository,
        root: &gix::Tree<'r>,
    ) -> gix::Result<Option<gix::Tree<'r>>> {
        let own = if self.folder.as_os_str().is_empty() {
            Some(root.clone())
        } else {
            let entry = root.lookup_entry_by_path(&self.folder)?;
            let folder = entry.filter(|entry| entry.mode().is_tree());
            folder.map(|folder| folder.object()?.try_into_tree()).transpose()?
        };
        if own.as_ref().is_some_and(moved::is_workspace) {
            return Ok(own);
        }
        Ok(moved::former(repository, root, (&self.outer, &self.folder)).or(own))
    }
}

fn options() -> open::Options {
    open::Options::isolated()
        .config_overrides([format!("gitoxide.objects.allocLimit={MEMORY_LIMIT}")])
}

/// The commit that a tag, a branch or the beginning of a commit id names; with `~n` its n-th ancestor by first parents,
/// and with `^` the parent of that.
///
/// Git knows more notations. Those that search messages or ask the clock would make a plan mean different things on
/// different days, and some make the library panic where an object is broken.
fn resolve<'r>(repository: &'r Repository, revision: &str) -> Option<Commit<'r>> {
    let before = revision.trim_end_matches('^');
    let parents = revision.len() - before.len();
    let (name, back) = before.split_once('~').unwrap_or((before, "0"));
    let back: usize = if back.is_empty() { 1 } else { back.parse().ok()? };
    let back = back.saturating_add(parents);
    if name.contains([':', '^', '{']) {
        return None;
    }
    let mut commit = peel(repository.rev_parse_single(name).ok()?.object().ok()?)?;
    for _ in 0..back {
        let parent = commit.parent_ids().next()?;
        commit = parent.object().ok()?.try_into_commit().ok()?;
    }
    Some(commit)
}

/// The commit that an object is, or that a tag (or a tag of a tag) stands for.
fn peel(mut object: Object<'_>) -> Option<Commit<'_>> {
    loop {
        object = match object.kind {
            gix::object::Kind::Tag => {
                object.try_into_tag().ok()?.target_id().ok()?.object().ok()?
            }
            _ => return object.try_into_commit().ok(),
        }
    }
}

/// The workspace in one revision. Files are read in parallel, each by its own view of the repository.
pub(super) struct GitTree {
    repository: ThreadSafeRepository,
    listing: Listing,
}

impl Tree for GitTree {
    fn entries(&self) -> &[Entry] {
        &self.listing.entries
    }

    fn read_within(&self, path: &PlanPath, limit: u64) -> Result<Vec<u8>, ReadFault> {
        let entry = listing::readable(&self.listing.entries, path)?;
        let hex = entry.content_id.as_deref().unwrap_or_default();
        let id = ObjectId::from_hex(hex.as_bytes()).map_err(|_| ReadFault::Missing)?;
        let repository = self.repository.to_thread_local();
        let header = repository.find_header(id).map_err(unread)?;
        listing::hold_limit(header.size(), limit)?;
        repository.find_blob(id).map(|mut blob| blob.take_data()).map_err(unread)
    }

    fn refused(&self) -> &[Refused] {
        &self.listing.refused
    }
}

/// A walk through the folders of a revision.
struct Walk<'r> {
    part: Option<&'r BTreeSet<String>>,
    listing: Listing,
    /// Folders met and not yet entered.
    ahead: Vec<(String, ObjectId)>,
    met: usize,
}

impl<'r> Walk<'r> {
    fn through(
        repository: &'r Repository,
        root: &gix::Tree<'r>,
        part: Option<&'r BTreeSet<String>>,
    ) -> Result<Listing, TreeFault> {
        let (listing, ahead) = (Listing::default(), Vec::new());
        let mut walk = Self { part, listing, ahead, met: 0 };
        walk.enter("", root).map_err(failed)?;
        while let Some((name, id)) = walk.ahead.pop() {
            let entered = repository.find_tree(id).and_then(|folder| walk.enter(&name, &folder));
            if let Err(fault) = entered {
                walk.listing.refuse(name, Refusal::Failed(fault.to_string()));
            }
            if walk.met > COUNT_LIMIT {
                return Err(failed(format!("git: more than {COUNT_LIMIT} files")));
            }
        }
        Ok(walk.listing.sorted())
    }

    fn enter(&mut self, folder: &str, tree: &gix::Tree<'r>) -> gix::Result<()> {
        for met in tree.iter() {
            self.met += 1;
            self.note(folder, &met?);
        }
        Ok(())
    }

    /// Takes one thing met into the listing; submodules are other repositories.
    fn note(&mut self, folder: &str, met: &EntryRef<'r, '_>) {
        let name = met.filename().to_str_lossy();
        if !listing::is_listed(&name, folder.is_empty()) {
            return;
        }
        let name = if folder.is_empty() { name.into_owned() } else { format!("{folder}/{name}") };
        if met.kind() == EntryKind::Tree && !self.enters(&name) {
            return;
        }
        let Some(path) = self.listing.admit(&name) else { return };
        match met.kind() {
            EntryKind::Tree => self.ahead.push((name, met.object_id())),
            EntryKind::Blob | EntryKind::BlobExecutable => self.file(path, met, false),
            EntryKind::Link => self.file(path, met, true),
            EntryKind::Commit => {}
        }
    }

    fn enters(&self, folder: &str) -> bool {
        self.part.is_none_or(|folders| listing::is_entered(folders, folder))
    }

    fn file(&mut self, path: PlanPath, met: &EntryRef<'r, '_>, is_link: bool) {
        let content_id = Some(met.object_id().to_string());
        self.listing.entries.push(Entry { path, is_link, content_id });
    }
}

fn unread(fault: impl Display) -> ReadFault {
    ReadFault::Failed(fault.to_string())
}

fn failed(fault: impl Display) -> TreeFault {
    TreeFault::Failed(fault.to_string())
}

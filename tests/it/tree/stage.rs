//! A workspace on disk for one test, with a repository around it once something is committed.

use super::{Disk, PlanPath, Tree, TreeFault, World};
use jiff::civil::date;
use planverk::tree::{DiskWorld, Entry};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use tempfile::TempDir;

pub const PLAN: &str = "plans/by/helse/plan.toml";

pub struct Stage {
    pub repository: TempDir,
    workspace: PathBuf,
}

/// What a generated workspace holds under one name.
#[derive(Clone, Debug)]
pub enum Made {
    File(Vec<u8>),
    Link(String),
}

impl Stage {
    pub fn new(files: &[(&str, &str)]) -> Self {
        let stage = Self::in_folder("");
        for (path, text) in files {
            stage.write(path, text);
        }
        stage
    }

    /// A committed workspace of one plan.
    pub fn committed() -> Self {
        let stage = Self::new(&[(PLAN, "tittel")]);
        stage.commit();
        stage
    }

    /// An empty workspace in a folder of the repository.
    pub fn in_folder(folder: &str) -> Self {
        let repository = TempDir::new().unwrap();
        let workspace = repository.path().join(folder);
        fs::create_dir_all(&workspace).unwrap();
        Self { repository, workspace }
    }

    pub fn path(&self) -> &Path {
        &self.workspace
    }

    pub fn write(&self, path: &str, text: &str) {
        self.make(path, &Made::File(text.into()));
    }

    pub fn make(&self, path: &str, made: &Made) {
        let file = self.workspace.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        match made {
            Made::File(bytes) => fs::write(file, bytes).unwrap(),
            #[cfg(unix)]
            Made::Link(target) => std::os::unix::fs::symlink(target, file).unwrap(),
            #[cfg(not(unix))]
            Made::Link(_) => unreachable!("links are made on Unix only"),
        }
    }

    pub fn disk(&self) -> Disk {
        Disk::open(&self.workspace).unwrap()
    }

    pub fn world(&self) -> DiskWorld {
        DiskWorld::new(&self.workspace, date(2026, 1, 1))
    }

    pub fn revision(&self, name: &str) -> Arc<dyn Tree> {
        self.world().tree(Some(name)).unwrap()
    }

    pub fn fault(&self, name: &str) -> TreeFault {
        self.world().tree(Some(name)).err().unwrap()
    }

    /// Commits all there is and tells the commit's id.
    pub fn commit(&self) -> String {
        self.git(&["init", "--quiet", "--initial-branch=main"]);
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", "stage"]);
        self.git(&["rev-parse", "HEAD"])
    }

    /// Takes a loose object away, as a clone that lacks it would.
    pub fn remove_object(&self, name: &str) {
        let id = self.git(&["rev-parse", name]);
        let object = Path::new(".git/objects").join(&id[..2]).join(&id[2..]);
        fs::remove_file(self.repository.path().join(object)).unwrap();
    }

    pub fn git(&self, arguments: &[&str]) -> String {
        self.git_with(arguments, b"")
    }

    /// Runs git on its own settings alone, and gives what it prints.
    pub fn git_with(&self, arguments: &[&str], input: &[u8]) -> String {
        let mut git = Command::new("git");
        git.args([
            "-c",
            "core.autocrlf=false",
            "-c",
            "user.name=Test",
            "-c",
            "user.email=test@example.org",
        ]);
        git.args(arguments).current_dir(self.repository.path());
        git.env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_CONFIG_GLOBAL", "/dev/null");
        for name in
            ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX"]
        {
            git.env_remove(name);
        }
        git.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let running = git.spawn();
        let mut running = running.unwrap_or_else(|fault| panic!("these tests need `git`: {fault}"));
        running.stdin.take().unwrap().write_all(input).unwrap();
        let output = running.wait_with_output().unwrap();
        assert!(
            output.status.success(),
            "git {arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
    }
}

pub fn at(path: &str) -> PlanPath {
    PlanPath::new(path).unwrap()
}

pub fn names(tree: &dyn Tree) -> Vec<&str> {
    tree.entries().iter().map(|entry| entry.path.as_str()).collect()
}

pub fn find(tree: &dyn Tree, path: &str) -> Entry {
    tree.entries().iter().find(|entry| entry.path.as_str() == path).unwrap().clone()
}

pub fn unknown(revision: &str, shallow: bool) -> TreeFault {
    TreeFault::UnknownRevision { revision: revision.to_owned(), shallow }
}

/// Both trees list and hold the same; only git knows the ids of contents.
pub fn assert_same(disk: &dyn Tree, git: &dyn Tree) {
    let plain = |entry: &Entry| Entry { content_id: None, ..entry.clone() };
    let on_disk: Vec<_> = disk.entries().iter().map(plain).collect();
    let in_git: Vec<_> = git.entries().iter().map(plain).collect();
    assert_eq!(on_disk, in_git);
    assert_eq!(disk.refused(), git.refused());
    for entry in disk.entries() {
        assert_eq!(disk.read(&entry.path), git.read(&entry.path), "{}", entry.path);
    }
}

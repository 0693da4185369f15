//! `planverk diff --git-driver`: one file of `git diff`, told as changes of a plan.
//!
//! Git calls with the path, then for either version a file, its object id and its mode. A version without the file has
//! `/dev/null`. A file that is renamed has two arguments more; one that is in conflict has its path alone.

use crate::cli::arguments::DiffArguments;
use crate::cli::output::{self, Failure, sentence, shown};
use crate::cli::workspace::{root_of, today};
use crate::diff::diff;
use crate::report::changes::{Review, human};
use crate::snapshot::Snapshot;
use crate::text::PlanPath;
use crate::tree::{DiskWorld, Memory, MemoryWorld, Tree, TreeFault, World};
use crate::words::Words;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

/// Stands for no file.
const NOTHING: [&str; 2] = ["/dev/null", "nul"];

pub(super) fn run(arguments: &DiffArguments, words: Words) -> Result<ExitCode, Failure> {
    let path = &arguments.old;
    let Some(old) = &arguments.new else {
        let told = sentence(words, "i-konflikt", &[("fil", shown(Path::new(path)))]);
        output::print(&format!("{told}\n"));
        return Ok(ExitCode::SUCCESS);
    };
    let (new, now) = match arguments.rest.as_slice() {
        [_, _, new, _, _] => (new, path),
        [_, _, new, _, _, now, ..] => (new, now),
        _ => return Err(Failure::new("git-driver-argumenter")),
    };
    let (old, new) = (version(now, (path, old))?, version(now, (now, new))?);
    let changes = diff(&old, &new);
    let review = Review { changes: &changes, old: &old, new: &new, consequences: None };
    output::print(&human(&review, words, output::style(&std::io::stdout())));
    Ok(ExitCode::SUCCESS)
}

/// The workspace around the file, with this version of it.
fn version(now: &str, (path, file): (&String, &String)) -> Result<Snapshot, Failure> {
    let folder = Path::new(now).parent().filter(|folder| folder.is_dir());
    let root = root_of(folder.unwrap_or(Path::new(".")))?;
    let world = DiskWorld::new(root.clone(), today(None)?);
    let unreadable = |reason: String| {
        Failure::new("kan-ikke-lese").with("fil", shown(Path::new(file))).with("grunn", reason)
    };
    let tree = world.tree(None).map_err(|fault| unreadable(reason(fault)))?;
    let [own, other] = [path.as_str(), now].map(|path| within(&root, path));
    let mut files = around(&*tree, &own);
    files.remove(&own);
    files.remove(&other);
    if !NOTHING.contains(&file.as_str()) {
        let bytes = std::fs::read(file).map_err(|error| unreadable(error.to_string()))?;
        files.insert(own, bytes);
    }
    let files = Memory::new(files.iter().map(|(path, bytes)| (path.as_str(), bytes.clone())));
    let world = MemoryWorld { files, revisions: BTreeMap::new(), today: today(None)? };
    Snapshot::load(&world, None).map_err(|fault| unreadable(reason(fault)))
}

fn reason(fault: TreeFault) -> String {
    match fault {
        TreeFault::Failed(reason) => reason,
        TreeFault::NoRepository | TreeFault::UnknownRevision { .. } => String::new(),
    }
}

/// Git gives paths from the top of the repository, where it also runs this program.
fn within(root: &Path, path: &str) -> PlanPath {
    let absolute = std::path::absolute(path).unwrap_or_default();
    let below = absolute.strip_prefix(root).unwrap_or(Path::new(path));
    PlanPath::new(&below.to_string_lossy()).unwrap_or_else(|_| PlanPath::root())
}

/// What names and numbers in the file's plan may depend on: its own folder, and the other plans' TOML.
fn around(tree: &dyn Tree, path: &PlanPath) -> BTreeMap<PlanPath, Vec<u8>> {
    let folder = |path: &PlanPath, parts: usize| -> Vec<String> {
        path.parts().take(parts).map(str::to_owned).collect()
    };
    let (plan, kommune) = (folder(path, 3), folder(path, 2));
    let near = tree.entries().iter().filter(|entry| {
        folder(&entry.path, 3) == plan
            || (folder(&entry.path, 2) == kommune && entry.path.extension() == "toml")
    });
    near.filter_map(|entry| Some((entry.path.clone(), tree.read(&entry.path).ok()?))).collect()
}

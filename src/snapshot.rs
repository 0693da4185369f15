//! The one front door: a workspace as it stands, or stood, read whole.

use crate::config::{CONFIG_FILE, Config};
use crate::model::{Facts, File, FileRole, Model, assemble};
use crate::text::{PlanPath, Source};
use crate::tree::{Entry, ReadFault, TEXT_LIMIT, Tree, TreeFault, World};
use jiff::civil::Date;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything that checks, documents and comparisons are made from.
pub struct Snapshot {
    pub config: Config,
    /// The text files, sorted by path.
    pub files: Vec<File>,
    /// Text files that could not be read.
    pub unread: Vec<(PlanPath, ReadFault)>,
    pub model: Model,
    pub today: Date,
    /// Older revisions that the plans name as adopted, or why they can not be seen.
    pub history: BTreeMap<String, Result<Box<Snapshot>, TreeFault>>,
    tree: Arc<dyn Tree>,
}

impl Snapshot {
    /// Reads the workspace as it stands (`None`) or stood in `revision`.
    ///
    /// # Errors
    /// [`TreeFault`] when the workspace or the revision can not be seen. Faults in files are findings, not errors.
    pub fn load(world: &dyn World, revision: Option<&str>) -> Result<Self, TreeFault> {
        let mut snapshot = Self::of_tree(world.tree(revision)?, world.today());
        for revision in snapshot.adopted_revisions() {
            let older = world.tree(Some(&revision)).map(|tree| Self::of_tree(tree, world.today()));
            snapshot.history.insert(revision, older.map(Box::new));
        }
        Ok(snapshot)
    }

    fn of_tree(tree: Arc<dyn Tree>, today: Date) -> Self {
        let parsed: Vec<_> =
            tree.entries().par_iter().filter_map(|entry| parse(&*tree, entry)).collect();
        let (mut files, mut facts, mut unread) =
            (Vec::with_capacity(parsed.len()), Vec::new(), Vec::new());
        for one in parsed {
            match one {
                Ok((file, fact)) => {
                    files.push(file);
                    facts.push(fact);
                }
                Err(fault) => unread.push(fault),
            }
        }
        let config = config(&mut files);
        let model = assemble(&files, facts);
        Self { config, files, unread, model, today, history: BTreeMap::new(), tree }
    }

    /// The text file at `path`.
    #[must_use]
    pub fn file(&self, path: &PlanPath) -> Option<&File> {
        let at = self.files.binary_search_by(|file| file.source.path.cmp(path)).ok()?;
        self.files.get(at)
    }

    /// The text that findings quote.
    #[must_use]
    pub fn source(&self, path: &PlanPath) -> Option<&Source> {
        self.file(path).map(|file| &file.source)
    }

    /// Every file of the tree, text or not, sorted by path.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        self.tree.entries()
    }

    /// The entry at `path`, if the tree has one.
    #[must_use]
    pub fn entry(&self, path: &PlanPath) -> Option<&Entry> {
        let at = self.entries().binary_search_by(|entry| entry.path.cmp(path)).ok()?;
        self.entries().get(at)
    }

    /// The bytes of any file of the tree: pictures, attachments, templates.
    ///
    /// # Errors
    /// As [`Tree::read`].
    pub fn read(&self, path: &PlanPath) -> Result<Vec<u8>, ReadFault> {
        self.tree.read(path)
    }

    /// The revisions that plans name as adopted: `[[revisjon]]` called «vedtatt», the last of each plan.
    fn adopted_revisions(&self) -> Vec<String> {
        let last = |plan: &crate::model::Plan| {
            let named = plan.facts.revisions.iter().rev();
            named.clone().find(|one| one.name.value == "vedtatt").map(|one| one.git.value.clone())
        };
        let mut revisions: Vec<String> = self.model.plans.iter().filter_map(last).collect();
        revisions.sort();
        revisions.dedup();
        revisions
    }
}

type Parsed = Result<(File, Facts), (PlanPath, ReadFault)>;

fn parse(tree: &dyn Tree, entry: &Entry) -> Option<Parsed> {
    let role = FileRole::of(&entry.path);
    if !role.is_text() {
        return None;
    }
    let bytes =
        if entry.size > TEXT_LIMIT { Err(ReadFault::TooLarge) } else { tree.read(&entry.path) };
    let path = entry.path.clone();
    Some(match bytes {
        Ok(bytes) => Ok(File::parse(path, role, bytes)),
        Err(fault) => Err((path, fault)),
    })
}

fn config(files: &mut [File]) -> Config {
    let Some(file) = files.iter_mut().find(|file| file.role == FileRole::Config) else {
        return PlanPath::new(CONFIG_FILE)
            .map_or_else(|_| Config::defaults(&PlanPath::root()), |path| Config::defaults(&path));
    };
    let (config, faults) = Config::read(&file.source.path, &file.source.text);
    file.faults.extend(faults);
    config
}

//! The one front door: a workspace as it stands, or stood, read whole.

use crate::config::{CONFIG_FILE, Config};
use crate::model::{Facts, File, FileRole, Model, Plan, PlanIx, Written, assemble};
use crate::text::{PlanPath, Source};
use crate::tree::{Entry, ReadFault, Refused, TEXT_LIMIT, Tree, TreeFault, World};
use jiff::civil::Date;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
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
    /// Older revisions that plans name as adopted or on hearing, and that cases speak of, or why they can not be seen.
    /// Of each only those plans are read, and what their municipality says of all its plans.
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
        let older = snapshot.named_revisions().into_par_iter().map(|(revision, folders)| {
            let tree = world.part(&revision, &folders);
            (revision, tree.map(|tree| Box::new(Self::of_tree(tree, world.today()))))
        });
        snapshot.history = older.collect();
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

    /// The text files in a folder, at any depth.
    #[must_use]
    pub fn files_under(&self, folder: &PlanPath) -> &[File] {
        under(&self.files, |file| &file.source.path, folder)
    }

    /// All files in a folder, at any depth.
    #[must_use]
    pub fn entries_under(&self, folder: &PlanPath) -> &[Entry] {
        under(self.entries(), |entry| &entry.path, folder)
    }

    /// The entry at `path`, if the tree has one.
    #[must_use]
    pub fn entry(&self, path: &PlanPath) -> Option<&Entry> {
        let at = self.entries().binary_search_by(|entry| entry.path.cmp(path)).ok()?;
        self.entries().get(at)
    }

    /// What lies among the files and can not be one of them.
    #[must_use]
    pub fn refused(&self) -> &[Refused] {
        self.tree.refused()
    }

    /// The bytes of any file of the tree: pictures, attachments, templates.
    ///
    /// # Errors
    /// As [`Tree::read`].
    pub fn read(&self, path: &PlanPath) -> Result<Vec<u8>, ReadFault> {
        self.tree.read(path)
    }

    /// The first bytes of any file of the tree.
    ///
    /// # Errors
    /// As [`Tree::read`].
    pub fn read_start(&self, path: &PlanPath, most: usize) -> Result<Vec<u8>, ReadFault> {
        self.tree.read_start(path, most)
    }

    /// A plan as it stood in a revision of [`Snapshot::history`], by its present id or a former one.
    #[must_use]
    pub fn earlier(&self, ix: PlanIx, revision: &str) -> Option<(&Self, PlanIx)> {
        let plan = self.model.plan(ix);
        let old = self.history.get(revision)?.as_ref().ok()?;
        let id = &self.model.kommune_of(ix).id;
        let kommune = old.model.kommuner.iter().find(|kommune| kommune.id == *id)?;
        let called = |id: &str| kommune.plans.iter().find(|ix| old.model.plan(**ix).id() == id);
        let former = plan.facts.former_ids.iter().map(|id| id.value.as_str());
        let found = std::iter::once(plan.id()).chain(former).find_map(called)?;
        Some((old, *found))
    }

    /// The revisions that plans and cases name, with the folders where those plans may lie.
    fn named_revisions(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut revisions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for plan in &self.model.plans {
            let Some(dir) = &plan.dir else { continue };
            let named = |id: &Written| dir.parent().join(id).ok();
            let former = plan.facts.former_ids.iter().filter_map(named);
            let folders: Vec<String> =
                former.chain([dir.clone()]).map(|folder| folder.to_string()).collect();
            for revision in revisions_of(plan) {
                revisions.entry(revision.clone()).or_default().extend(folders.iter().cloned());
            }
        }
        revisions
    }
}

fn revisions_of(plan: &Plan) -> impl Iterator<Item = &String> {
    let facts = &plan.facts;
    let named = [facts.adopted_revision(), facts.hearing_revision()].into_iter().flatten();
    let of_cases = plan.cases.iter().filter_map(|case| case.facts.plan_version.as_ref());
    named.map(|revision| &revision.git.value).chain(of_cases.map(|version| &version.value))
}

/// The part of a list, sorted by path, that lies in a folder.
fn under<'a, T>(sorted: &'a [T], path: impl Fn(&T) -> &PlanPath, folder: &PlanPath) -> &'a [T] {
    let prefix = format!("{folder}/");
    let start = sorted.partition_point(|one| path(one).as_str() < prefix.as_str());
    let inside = sorted[start..].partition_point(|one| path(one).as_str().starts_with(&prefix));
    &sorted[start..start + inside]
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

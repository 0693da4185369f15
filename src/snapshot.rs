//! The one front door: a workspace as it stands, or stood, read whole.

use crate::config::{CONFIG_FILE, Config};
use crate::model::{
    Facts, File, FileRole, Files, Model, Plan, PlanIx, PlanStatus, Written, assemble,
};
use crate::text::{PlanPath, Source};
use crate::tree::{Entry, ReadFault, Refused, TEXT_LIMIT, Tree, TreeFault, World, blob_id};
use jiff::civil::Date;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Everything that checks, documents and comparisons are made from.
pub struct Snapshot {
    pub config: Config,
    /// The text files, sorted by path.
    pub files: Files,
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

    /// Two states side by side, without older revisions. A file that is the same in both, by git's id of its content,
    /// is read and parsed once.
    #[must_use]
    pub fn pair([old, new]: [Arc<dyn Tree>; 2], today: Date) -> [Self; 2] {
        let new_files = Reading::of(&*new, |entry| Parsed::identified(&*new, entry, None));
        let old_files =
            Reading::of(&*old, |entry| Parsed::identified(&*old, entry, Some(&new_files)));
        [Self::of_reading(old, old_files, today), Self::of_reading(new, new_files, today)]
    }

    fn of_tree(tree: Arc<dyn Tree>, today: Date) -> Self {
        let reading = Reading::of(&*tree, |entry| Parsed::of(&*tree, entry));
        Self::of_reading(tree, reading, today)
    }

    fn of_reading(tree: Arc<dyn Tree>, reading: Reading, today: Date) -> Self {
        let (mut files, mut facts) =
            (Vec::with_capacity(reading.parsed.len()), Vec::with_capacity(reading.parsed.len()));
        for one in reading.parsed {
            files.push(one.file);
            facts.push(one.facts);
        }
        let config = config(&mut files);
        let files = Files::new(files);
        let model = assemble(&files, facts);
        let (unread, history) = (reading.unread, BTreeMap::new());
        Self { config, files, unread, model, today, history, tree }
    }

    /// Takes a plan to have another status than its file says: what would the checks find then?
    pub fn assume_status(&mut self, plan: PlanIx, status: PlanStatus) {
        if let Some(plan) = self.model.plans.get_mut(plan as usize) {
            plan.facts.status.value = status;
        }
    }

    /// The text file at `path`.
    #[must_use]
    pub fn file(&self, path: &PlanPath) -> Option<&File> {
        self.files.get(path)
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
    pub fn files_under(&self, folder: &PlanPath) -> &[Arc<File>] {
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

    /// A plan as it was on hearing, if it says so and that revision can be seen.
    #[must_use]
    pub fn as_heard(&self, ix: PlanIx) -> Option<(&Self, PlanIx)> {
        self.earlier(ix, &self.model.plan(ix).facts.hearing_revision()?.git.value)
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

/// The text files of a tree, sorted by path.
#[derive(Default)]
struct Reading {
    parsed: Vec<Parsed>,
    unread: Vec<(PlanPath, ReadFault)>,
}

impl Reading {
    fn of(tree: &dyn Tree, parse: impl Fn(&Entry) -> Result<Parsed, ReadFault> + Sync) -> Self {
        let texts = tree.entries().par_iter().filter(|entry| FileRole::of(&entry.path).is_text());
        let all: Vec<_> =
            texts.map(|entry| parse(entry).map_err(|fault| (entry.path.clone(), fault))).collect();
        let mut reading = Self { parsed: Vec::with_capacity(all.len()), unread: Vec::new() };
        for one in all {
            match one {
                Ok(parsed) => reading.parsed.push(parsed),
                Err(fault) => reading.unread.push(fault),
            }
        }
        reading
    }

    /// The file at `path`, where it has this content.
    fn same(&self, path: &PlanPath, content_id: &str) -> Option<&Parsed> {
        let by_path = |parsed: &Parsed| parsed.file.source.path.cmp(path);
        let parsed = &self.parsed[self.parsed.binary_search_by(by_path).ok()?];
        (parsed.content_id.as_deref() == Some(content_id)).then_some(parsed)
    }
}

/// One file as it was read, and what it defines.
#[derive(Clone)]
struct Parsed {
    file: Arc<File>,
    facts: Facts,
    /// Git's, where it has been asked for.
    content_id: Option<String>,
}

impl Parsed {
    fn of(tree: &dyn Tree, entry: &Entry) -> Result<Self, ReadFault> {
        Ok(Self::of_bytes(entry, tree.read_within(&entry.path, TEXT_LIMIT)?, None))
    }

    /// With git's id of its content; what `known` has with the same id is not parsed again, save the settings, which
    /// each snapshot reads for itself.
    fn identified(
        tree: &dyn Tree,
        entry: &Entry,
        known: Option<&Reading>,
    ) -> Result<Self, ReadFault> {
        let known = known.filter(|_| FileRole::of(&entry.path) != FileRole::Config);
        let same = |id: &str| known.and_then(|known| known.same(&entry.path, id)).cloned();
        if let Some(parsed) = entry.content_id.as_deref().and_then(same) {
            return Ok(parsed);
        }
        let bytes = tree.read_within(&entry.path, TEXT_LIMIT)?;
        let id = entry.content_id.clone().unwrap_or_else(|| blob_id(&bytes));
        Ok(same(&id).unwrap_or_else(|| Self::of_bytes(entry, bytes, Some(id))))
    }

    fn of_bytes(entry: &Entry, bytes: Vec<u8>, content_id: Option<String>) -> Self {
        let role = FileRole::of(&entry.path);
        let (file, facts) = File::parse(entry.path.clone(), role, bytes);
        Self { file: Arc::new(file), facts, content_id }
    }
}

/// The settings; what is wrong with them becomes faults of their file.
fn config(files: &mut [Arc<File>]) -> Config {
    let own = files.iter_mut().find(|file| file.role == FileRole::Config);
    let Some(file) = own.and_then(Arc::get_mut) else {
        return PlanPath::new(CONFIG_FILE)
            .map_or_else(|_| Config::defaults(&PlanPath::root()), |path| Config::defaults(&path));
    };
    let (config, faults) = Config::read(&file.source.path, &file.source.text);
    file.faults.extend(faults);
    config
}

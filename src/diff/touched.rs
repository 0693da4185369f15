//! Which files differ between two snapshots, so that the rest is not looked at.

use crate::model::{FileRole, Kommune, Model, Plan, PlanIx};
use crate::snapshot::Snapshot;
use crate::text::PlanPath;
use crate::tree::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// The files that differ, or that only one of the snapshots has.
pub(super) struct Touched(BTreeSet<PlanPath>);

impl Touched {
    pub fn between(old: &Snapshot, new: &Snapshot) -> Self {
        Self::among((old, old.entries()), (new, new.entries()))
    }

    /// Of the files of one plan.
    pub fn between_plans(old: (&Snapshot, PlanIx), new: (&Snapshot, PlanIx)) -> Self {
        let [old, new] = [old, new].map(|(snapshot, plan)| {
            let folder = snapshot.model.plan(plan).dir.as_ref();
            (snapshot, folder.map_or(&[][..], |folder| snapshot.entries_under(folder)))
        });
        Self::among(old, new)
    }

    fn among(old: (&Snapshot, &[Entry]), new: (&Snapshot, &[Entry])) -> Self {
        let before: BTreeMap<&PlanPath, &Entry> =
            old.1.iter().map(|entry| (&entry.path, entry)).collect();
        let mut touched: BTreeSet<PlanPath> = before.keys().map(|path| (*path).clone()).collect();
        for entry in new.1 {
            match before.get(&entry.path) {
                Some(was) if is_same(old.0, new.0, was, entry) => touched.remove(&entry.path),
                _ => touched.insert(entry.path.clone()),
            };
        }
        Self(touched)
    }

    pub fn file(&self, path: &PlanPath) -> bool {
        self.0.contains(path)
    }

    /// Whether a municipality's own files differ.
    pub fn kommune(&self, kommune: &Kommune) -> bool {
        let own = |path: &&PlanPath| Some(&path.parent()) == kommune.dir.as_ref();
        self.0.iter().any(|path| own(&path))
    }

    /// Whether any file of a plan differs; a plan without text stands in the register.
    pub fn plan(&self, model: &Model, plan: &Plan) -> bool {
        if let Some(dir) = &plan.dir {
            return self.below(dir);
        }
        let kommune = model.kommune(plan.kommune).dir.as_ref();
        let register = kommune.and_then(|dir| dir.join("register.toml").ok());
        register.is_some_and(|register| self.file(&register))
    }

    fn below(&self, dir: &PlanPath) -> bool {
        let inside = format!("{dir}/");
        let after = self
            .0
            .range::<PlanPath, _>(dir..)
            .find(|path| *path != dir && path.as_str() >= inside.as_str());
        after.is_some_and(|path| path.as_str().starts_with(&inside))
    }
}

/// Whether two entries hold the same bytes, or the same text. Git's own ids settle it without reading, as does that the
/// file was parsed once for both.
fn is_same(old: &Snapshot, new: &Snapshot, was: &Entry, is: &Entry) -> bool {
    if was.content_id.is_some() && was.content_id == is.content_id {
        return true;
    }
    match (old.source(&was.path), new.source(&is.path)) {
        (Some(was), Some(is)) => std::ptr::eq(was, is) || was.text == is.text,
        (None, None) if FileRole::of(&is.path) == FileRole::Binary => {
            old.read(&was.path) == new.read(&is.path)
        }
        (None, None) => true,
        _ => false,
    }
}

//! Finding and reading the workspace that a command is about.

use super::output::{Failure, shown};
use crate::model::{Plan, PlanIx};
use crate::snapshot::Snapshot;
use crate::text::{PlanPath, nearest};
use crate::tree::{DiskWorld, TreeFault, find_root};
use jiff::civil::Date;
use std::path::{Path, PathBuf};

/// A longer list of plans helps nobody.
const MOST_LISTED: usize = 12;

/// A workspace, and the part of it that was asked for.
pub(super) struct Workspace {
    pub root: PathBuf,
    /// The folder or file asked for, relative to the root; the root itself for all of it.
    pub part: PlanPath,
    pub snapshot: Snapshot,
}

impl Workspace {
    /// Reads the workspace that holds `path`.
    pub fn open(path: &Path, date: Option<&str>) -> Result<Self, Failure> {
        let root = root_of(path)?;
        let path = std::path::absolute(path)
            .map_err(|error| unreadable(&shown(path), &error.to_string()))?;
        let shown = shown(&path);
        let below = path
            .strip_prefix(&root)
            .ok()
            .and_then(|below| PlanPath::new(&below.to_string_lossy()).ok());
        let world = DiskWorld::new(root.clone(), today(date)?);
        let snapshot = Snapshot::load(&world, None).map_err(|fault| match fault {
            TreeFault::Failed(reason) => unreadable(&shown, &reason),
            _ => unreadable(&shown, ""),
        })?;
        Ok(Self { root, part: below.unwrap_or_else(PlanPath::root), snapshot })
    }

    /// The plan that is called `name`: PLAN or KOMMUNE/PLAN.
    pub fn plan_named(&self, name: &str) -> Result<PlanIx, Failure> {
        let model = &self.snapshot.model;
        if let Some(plan) = model.plan_called(name) {
            return Ok(plan);
        }
        let plans = || model.all_plans();
        let alike: Vec<String> = plans()
            .filter(|(_, plan)| plan.id() == name)
            .map(|(ix, _)| model.plan_ref(ix))
            .collect();
        if !alike.is_empty() {
            let several = Failure::new("flere-planer").with("navn", name);
            return Err(several.help("velg-blant").with("liste", alike.join(", ")));
        }
        let refs: Vec<String> = plans().map(|(ix, _)| model.plan_ref(ix)).collect();
        Err(unknown_plan(name, &refs))
    }

    /// Whether a file belongs to one of these plans, or to what they share with others.
    pub fn concerns(&self, plans: &[PlanIx], file: &PlanPath) -> bool {
        let model = &self.snapshot.model;
        let depth = file.parts().count();
        plans.iter().any(|plan| {
            let kommune = model.kommune_of(*plan).dir.as_ref();
            match (file.parts().next(), depth) {
                (Some("plans"), 3) => kommune.is_some_and(|dir| file.parent() == *dir),
                (Some("plans"), _) => {
                    let dir = model.plan(*plan).dir.as_ref();
                    dir.is_some_and(|dir| file.as_str().starts_with(&format!("{dir}/")))
                }
                _ => true,
            }
        })
    }

    /// Whether a plan has text of its own and was asked for, whole or in part.
    pub fn holds(&self, plan: &Plan) -> bool {
        plan.dir.as_ref().is_some_and(|dir| {
            self.asked_for(dir) || self.part.as_str().starts_with(&format!("{dir}/"))
        })
    }

    /// Whether a file belongs to the part that was asked for.
    pub fn asked_for(&self, path: &PlanPath) -> bool {
        let part = self.part.as_str();
        part.is_empty() || path == &self.part || path.as_str().starts_with(&format!("{part}/"))
    }
}

/// There is no plan called `name` among these, each KOMMUNE/PLAN: what may have been meant.
pub(super) fn unknown_plan(name: &str, refs: &[String]) -> Failure {
    let unknown = Failure::new("ukjent-plan").with("navn", name);
    let refs = || refs.iter().map(String::as_str);
    let ids = refs().filter_map(|plan| plan.rsplit('/').next());
    let near = nearest(name, refs().chain(ids));
    let holding: Vec<&str> = refs().filter(|plan| plan.contains(name)).collect();
    match (near, holding.as_slice()) {
        (None, several @ [_, _, ..]) if several.len() <= MOST_LISTED => {
            unknown.help("velg-blant").with("liste", several.join(", "))
        }
        (None, [only]) => unknown.meant(Some(only)),
        (near, _) => unknown.meant(near),
    }
}

/// The root of the workspace that holds `path`.
pub(super) fn root_of(path: &Path) -> Result<PathBuf, Failure> {
    let path =
        std::path::absolute(path).map_err(|error| unreadable(&shown(path), &error.to_string()))?;
    let shown = shown(&path);
    if !path.exists() {
        return Err(Failure::new("finnes-ikke").with("fil", shown));
    }
    let missing =
        || Failure::new("ingen-planverk").with("mappe", shown).help("ingen-planverk-hjelp");
    find_root(&path).ok_or_else(missing)
}

fn unreadable(file: &str, reason: &str) -> Failure {
    Failure::new("kan-ikke-lese").with("fil", file).with("grunn", reason)
}

/// The date that was given, or the clock's.
pub(super) fn today(given: Option<&str>) -> Result<Date, Failure> {
    match given {
        Some(text) => text.parse().map_err(|_| Failure::new("ugyldig-dato").with("verdi", text)),
        None => Ok(jiff::Zoned::now().date()),
    }
}

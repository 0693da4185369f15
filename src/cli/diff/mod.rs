//! `planverk diff`: what a revision means, and whether it is grave enough to stop.

mod driver;
mod marked;

use super::arguments::{ChangeClass, DiffArguments, DiffFormat};
use super::build::sandbox;
use super::output::{self, Failure};
use super::version::Version;
use super::workspace::{root_of, today, unknown_plan};
use crate::artifact::Names;
use crate::diff::{Change, Class, Consequences, diff};
use crate::model::PlanIx;
use crate::report::changes::{Comment, Review, human, json, markdown};
use crate::snapshot::Snapshot;
use crate::words::Words;
use std::process::ExitCode;

/// GitHub takes comments of 65,536 characters.
const LONGEST_COMMENT: usize = 60_000;

pub(super) fn run(arguments: &DiffArguments, words: Words) -> Result<ExitCode, Failure> {
    if arguments.git_driver {
        return driver::run(arguments, words);
    }
    if let Some(excess) = arguments.rest.first() {
        return Err(Failure::new("for-mye").with("valg", excess).help("se-hjelp"));
    }
    let root = root_of(&arguments.mappe)?;
    let old = Version::named(&arguments.old).tree(&root)?;
    let new = arguments.new.as_deref().map_or(Version::Tree, Version::named).tree(&root)?;
    let [old, new] = Snapshot::pair([old, new], today(None)?);
    let mut changes = diff(&old, &new);
    if let Some(name) = &arguments.plan {
        keep_plan(&mut changes, name, [&old, &new])?;
    }
    let stopped = changes.iter().any(|change| is_one_of(change, &arguments.feil_ved));
    if !arguments.klasse.is_empty() {
        changes.retain(|change| is_one_of(change, &arguments.klasse));
    }
    let consequences =
        arguments.virkning.then(|| [Consequences::new(&old), Consequences::new(&new)]);
    let review = Review { changes: &changes, old: &old, new: &new, consequences };
    let told = match (arguments.format, &arguments.ut) {
        (DiffFormat::Pdf, Some(out)) => {
            let names = Names { old: &arguments.old, new: arguments.new.as_deref() };
            marked::run(&review, names, out, &sandbox(arguments.tidsgrense), words)?
        }
        (DiffFormat::Pdf, None) => return Err(Failure::new("pdf-uten-ut").help("se-hjelp")),
        _ => {
            output::print(&worded(&review, arguments, words));
            true
        }
    };
    // The process ends now: giving back the memory piece by piece would only take time.
    std::mem::forget((old, new));
    Ok(if stopped || !told { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

fn worded(review: &Review<'_>, arguments: &DiffArguments, words: Words) -> String {
    let comment = Comment { base: arguments.lenker.as_deref(), most: LONGEST_COMMENT };
    match arguments.format {
        DiffFormat::Human | DiffFormat::Pdf => {
            human(review, words, output::style(&std::io::stdout()))
        }
        DiffFormat::Json => json(review, words),
        DiffFormat::Markdown => markdown(review, words, comment),
    }
}

fn is_one_of(change: &Change, classes: &[ChangeClass]) -> bool {
    classes.iter().any(|class| class.class() == change.class)
}

impl ChangeClass {
    fn class(self) -> Class {
        match self {
            Self::Redaksjonell => Class::Editorial,
            Self::Innhold => Class::Content,
            Self::Svekket => Class::Weakened,
            Self::Skjerpet => Class::Tightened,
            Self::Oppheving => Class::Repealed,
        }
    }
}

/// Keeps what has to do with one plan, as either version has it.
fn keep_plan(
    changes: &mut Vec<Change>,
    name: &str,
    snapshots: [&Snapshot; 2],
) -> Result<(), Failure> {
    let plans = snapshots.map(|snapshot| snapshot.model.plan_called(name));
    if plans == [None, None] {
        let refs = |snapshot: &Snapshot| -> Vec<String> {
            let model = &snapshot.model;
            model.all_plans().map(|(ix, _)| model.plan_ref(ix)).collect()
        };
        let mut refs = snapshots.map(refs).concat();
        refs.sort();
        refs.dedup();
        return Err(unknown_plan(name, &refs));
    }
    let is_of = |plan: Option<PlanIx>, wanted: Option<PlanIx>| wanted.is_some() && plan == wanted;
    changes.retain(|change| {
        let [old, new] =
            [&change.old, &change.new].map(|thing| thing.as_ref().and_then(|thing| thing.plan));
        is_of(old, plans[0]) || is_of(new, plans[1])
    });
    Ok(())
}

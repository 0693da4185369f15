//! Making the documents and writing them.

use super::fault::Blame;
use super::select::{self, Wanted};
use crate::artifact::{Fault, Press, Request};
use crate::cli::output::{Failure, shown};
use crate::cli::workspace::Workspace;
use crate::diagnostic::Diagnostic;
use crate::render::sandbox::Sandbox;
use crate::resources::Resources;
use crate::words::Words;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::collections::BTreeSet;
use std::io::Write;
use std::num::NonZero;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::thread::{self, ScopedJoinHandle};
use std::time::Duration;

/// As much as Typst may need, on every system.
const STACK: usize = 8 * 1024 * 1024;

/// What documents are printed from.
pub(super) struct Print<'a> {
    pub workspace: &'a Workspace,
    pub resources: &'a Resources,
    pub watermark: Option<String>,
    pub words: Words,
}

/// What came of it.
#[derive(Default)]
pub(super) struct Printed {
    pub written: usize,
    /// Documents that were not tried, since the first of their kind did not finish.
    pub skipped: usize,
    pub findings: Vec<Diagnostic>,
}

/// What came of one document.
enum Outcome {
    Written,
    Skipped,
    Faulty(Fault),
}

impl Print<'_> {
    /// Writes the documents below `out`, one for each processor at a time.
    pub fn all(
        &self,
        documents: &[Wanted],
        out: &Path,
        sandbox: &Sandbox,
    ) -> Result<Printed, Failure> {
        let mut printed = Printed::default();
        let press = match Press::new(&self.workspace.snapshot, self.resources) {
            Ok(press) => press,
            Err(fault) => {
                printed.findings.push(self.finding(&fault, None));
                return Ok(printed);
            }
        };
        let progress = progress(documents.len(), self.words);
        let endless = Endless::default();
        let outcomes = shared_out(documents, &|document| {
            let outcome = self.one(&press, document, out, sandbox, &endless);
            progress.inc(1);
            outcome
        });
        progress.finish_and_clear();
        for (document, outcome) in documents.iter().zip(outcomes) {
            match outcome? {
                Outcome::Written => printed.written += 1,
                Outcome::Skipped => printed.skipped += 1,
                Outcome::Faulty(fault) => {
                    printed.findings.push(self.finding(&fault, Some(document)));
                }
            }
        }
        Ok(printed)
    }

    fn one(
        &self,
        press: &Press<'_>,
        document: &Wanted,
        out: &Path,
        sandbox: &Sandbox,
        endless: &Endless,
    ) -> Result<Outcome, Failure> {
        if endless.knows(document) {
            return Ok(Outcome::Skipped);
        }
        let (plan, kind) = (document.plan, document.kind);
        let request = Request { plan, kind, watermark: self.watermark.clone() };
        match press.pdf(&request, sandbox) {
            Ok(pdf) => {
                write(&out.join(select::file(&self.workspace.snapshot.model, document)), &pdf)?;
                Ok(Outcome::Written)
            }
            Err(fault) => {
                if matches!(fault, Fault::TooSlow(_)) {
                    endless.remember(document);
                }
                Ok(Outcome::Faulty(fault))
            }
        }
    }

    fn finding(&self, fault: &Fault, document: Option<&Wanted>) -> Diagnostic {
        let snapshot = &self.workspace.snapshot;
        let plan = document.map(|document| snapshot.model.plan(document.plan));
        Blame { snapshot, resources: self.resources, plan }.finding(fault)
    }
}

/// What `work` makes of each item, one item for each processor at a time.
///
/// Not in rayon's pool: Typst works there, and a thread that waits for it would begin on the next document, and the
/// next, until its stack is full.
fn shared_out<T: Sync, R: Send>(items: &[T], work: &(impl Fn(&T) -> R + Sync)) -> Vec<R> {
    let queue = Mutex::new(items.iter().enumerate());
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    let through = || -> Vec<(usize, R)> {
        std::iter::from_fn(next).map(|(at, item)| (at, work(item))).collect()
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(items.len());
    let mut done = thread::scope(|scope| {
        let start = |_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, through).ok();
        let started: Vec<_> = (0..threads).filter_map(start).collect();
        let end = |thread: ScopedJoinHandle<'_, Vec<(usize, R)>>| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        started.into_iter().flat_map(end).collect::<Vec<_>>()
    });
    // Where no thread could be started, nothing has been taken yet.
    done.extend(through());
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, outcome)| outcome).collect()
}

/// The kinds of document that did not finish: a template or theme that never ends for one plan does not for the next.
#[derive(Default)]
struct Endless(Mutex<BTreeSet<&'static str>>);

impl Endless {
    fn knows(&self, document: &Wanted) -> bool {
        let kinds = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kinds.contains(document.kind.word())
    }

    fn remember(&self, document: &Wanted) {
        let mut kinds = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kinds.insert(document.kind.word());
    }
}

/// Shown on a terminal, and only when the work takes longer than a second.
fn progress(count: usize, words: Words) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(count as u64), ProgressDrawTarget::hidden());
    let template = format!("{} {{bar:30}} {{pos}}/{{len}}", words.word("bygger-dokumenter"));
    if let Ok(style) = ProgressStyle::with_template(&template) {
        bar.set_style(style);
    }
    let shown = bar.clone();
    thread::spawn(move || {
        thread::sleep(Duration::from_secs(1));
        if !shown.is_finished() {
            shown.set_draw_target(ProgressDrawTarget::stderr());
        }
    });
    bar
}

/// Written whole or not at all: under another name first, then renamed.
pub(in crate::cli) fn write(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failed = |error: std::io::Error| {
        Failure::new("kan-ikke-skrive").with("fil", shown(file)).with("grunn", error.to_string())
    };
    let folder = file.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(failed)?;
    let draft = tempfile::Builder::new().prefix(".planverk-").tempfile_in(folder);
    let mut draft = draft.map_err(failed)?;
    draft.write_all(bytes).map_err(failed)?;
    readable_by_others(&draft);
    draft.persist(file).map_err(|error| failed(error.error))?;
    Ok(())
}

/// Temporary files are private; a document is as readable as any file the person makes.
#[cfg(unix)]
fn readable_by_others(draft: &tempfile::NamedTempFile) {
    use std::os::unix::fs::PermissionsExt;
    let _ = draft.as_file().set_permissions(std::fs::Permissions::from_mode(0o644));
}

#[cfg(not(unix))]
fn readable_by_others(_: &tempfile::NamedTempFile) {}

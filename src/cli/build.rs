//! `planverk build`: the documents of every plan without errors.

mod cause;
mod fault;
mod print;
mod select;

use super::arguments::BuildArguments;
use super::check::end;
use super::output::{self, Failure, sentence, shown};
use super::workspace::Workspace;
use crate::check::{check, set_levels};
use crate::diagnostic::{Diagnostic, Level};
use crate::model::PlanIx;
use crate::render::sandbox::{Limits, Sandbox};
use crate::report::{self, Report, Summary};
use crate::resources::Resources;
use crate::text::{PlanPath, nearest};
use crate::words::Words;
pub(super) use fault::Blame;
use print::Printed;
pub(super) use print::write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

pub(super) fn run(arguments: &BuildArguments, words: Words) -> Result<ExitCode, Failure> {
    let mut workspace = Workspace::open(&arguments.scope.path, arguments.dato.as_deref())?;
    if let Some(theme) = &arguments.tema {
        workspace.snapshot.config.theme.clone_from(theme);
    }
    let out = out_folder(&workspace, arguments)?;
    let resources = resources(&workspace)?;
    let plans = select::plans(&workspace, arguments)?;
    let wanted = select::documents(&workspace.snapshot, &plans, arguments)?;
    let mut findings = check(&workspace.snapshot);
    let is_held_back = |plan: PlanIx| !arguments.utkast && errors(&workspace, plan, &findings) > 0;
    let (held_back, ready): (Vec<_>, Vec<_>) =
        wanted.into_iter().partition(|document| is_held_back(document.plan));
    let watermark = arguments.utkast.then(|| words.word("utkast-merke"));
    let press = print::Print { workspace: &workspace, resources: &resources, watermark, words };
    let mut printed = press.all(&ready, &out, &sandbox(arguments.tidsgrense))?;
    set_levels(&workspace.snapshot, &mut printed.findings);
    findings.retain(|finding| workspace.concerns(&plans, &finding.primary.file));
    let mut held_back: Vec<PlanIx> = held_back.iter().map(|document| document.plan).collect();
    held_back.dedup();
    let failed = tell(&workspace, findings, &plans, &held_back, &printed, words);
    let slots = [("antall", printed.written.to_string()), ("mappe", shown(&out))];
    output::print(&format!("{}\n", sentence(words, "skrev-i-alt", &slots)));
    end(workspace);
    Ok(if failed { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

/// Whether this is a folder for plans, templates or themes, or lies in one.
fn is_ours(path: &PlanPath) -> bool {
    let first = path.parts().next();
    crate::tree::belongs(path) || matches!(first, Some("plans" | "templates" | "themes"))
}

/// `--ut` as it is given, but not among the plans; else the workspace's own folder, which may not lead out of it.
fn out_folder(workspace: &Workspace, arguments: &BuildArguments) -> Result<PathBuf, Failure> {
    let among = |folder: String| Failure::new("ut-i-planene").with("mappe", folder);
    if let Some(out) = &arguments.ut {
        let below = std::path::absolute(out).ok();
        let below = below.as_ref().and_then(|out| out.strip_prefix(&workspace.root).ok());
        let below = below.and_then(|below| PlanPath::new(&below.to_string_lossy()).ok());
        let is_free = !below.is_some_and(|below| is_ours(&below));
        return is_free.then(|| out.clone()).ok_or_else(|| among(shown(out)));
    }
    let configured = &workspace.snapshot.config.out.value;
    let refused = || Failure::new("ut-utenfor").with("mappe", configured.as_str());
    let below = PlanPath::new(configured).map_err(|_| refused())?;
    below.parts().next().ok_or_else(refused)?;
    if is_ours(&below) {
        return Err(among(configured.clone()));
    }
    let mut folder = workspace.root.clone();
    for part in below.parts() {
        folder.push(part);
        if folder.is_symlink() {
            return Err(refused());
        }
    }
    Ok(folder)
}

fn resources(workspace: &Workspace) -> Result<Resources, Failure> {
    match Resources::of(&workspace.snapshot, &workspace.snapshot.config.theme) {
        (resources, None) => Ok(resources),
        (_, Some(unknown)) => {
            let known = unknown.known.iter().map(String::as_str);
            let failure = Failure::new("ukjent-tema").with("navn", unknown.name.as_str());
            let known_names = unknown.known.join(", ");
            let near = nearest(&unknown.name, known);
            Err(failure.help("velg-blant").with("liste", known_names).meant(near))
        }
    }
}

/// Where templates and themes that are not built in run, and drawings that may take any time are drawn.
pub(super) fn sandbox(seconds: Option<u64>) -> Sandbox {
    let usual = Limits::default();
    let limits = Limits { time: seconds.map_or(usual.time, Duration::from_secs), ..usual };
    Sandbox { program: std::env::current_exe().unwrap_or_default(), limits }
}

/// How many errors hinder a plan: its own, its municipality's, and those of the settings.
fn errors(workspace: &Workspace, plan: PlanIx, findings: &[Diagnostic]) -> usize {
    let serious = findings.iter().filter(|finding| finding.level == Level::Error);
    serious.filter(|finding| workspace.concerns(&[plan], &finding.primary.file)).count()
}

/// The findings and what they held back, on standard error; whether one of them is an error.
fn tell(
    workspace: &Workspace,
    mut findings: Vec<Diagnostic>,
    plans: &[PlanIx],
    held_back: &[PlanIx],
    printed: &Printed,
    words: Words,
) -> bool {
    let counts = held_back.iter().map(|plan| errors(workspace, *plan, &findings));
    let counts: Vec<usize> = counts.collect();
    findings.extend(printed.findings.iter().cloned());
    report::sort(&mut findings);
    let report = Report {
        diagnostics: &findings,
        summary: Summary::of(&findings, plans.len()),
        source_of: &|path: &PlanPath| workspace.snapshot.source(path),
        folder: "",
    };
    if !findings.is_empty() {
        output::note(&report::human(&report, words, output::style(&std::io::stderr())));
    }
    for (plan, count) in held_back.iter().zip(counts) {
        let slots =
            [("plan", workspace.snapshot.model.plan_ref(*plan)), ("antall", count.to_string())];
        output::note(&format!("{}\n", sentence(words, "ikke-bygd", &slots)));
    }
    if printed.skipped > 0 {
        let slots = [("antall", printed.skipped.to_string())];
        output::note(&format!("{}\n", sentence(words, "ikke-forsoekt", &slots)));
    }
    findings.iter().any(|finding| finding.level == Level::Error)
}

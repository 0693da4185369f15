//! `planverk check`: every finding, and whether it is bad enough to stop.

use super::arguments::{CheckArguments, Deny, Format};
use super::output::{self, Failure};
use super::workspace::Workspace;
use crate::check::check;
use crate::diagnostic::{Diagnostic, Level};
use crate::report::{self, Report, Summary};
use crate::text::PlanPath;
use crate::words::Words;
use std::process::ExitCode;

pub(super) fn run(arguments: &CheckArguments, words: Words) -> Result<ExitCode, Failure> {
    let workspace = Workspace::open(&arguments.scope.path, arguments.dato.as_deref())?;
    let mut findings = check(&workspace.snapshot);
    findings.retain(|finding| workspace.asked_for(&finding.primary.file));
    report::sort(&mut findings);
    output::print(&worded(&workspace, &findings, arguments, words));
    let denied = findings.iter().any(|finding| finding.level >= level(arguments.deny));
    let code = if denied { ExitCode::from(1) } else { ExitCode::SUCCESS };
    end(workspace);
    Ok(code)
}

fn worded(
    workspace: &Workspace,
    findings: &[Diagnostic],
    arguments: &CheckArguments,
    words: Words,
) -> String {
    let report = Report {
        diagnostics: findings,
        summary: summary(workspace, findings),
        source_of: &|path: &PlanPath| workspace.snapshot.source(path),
    };
    match arguments.format {
        Format::Human => report::human(&report, words, output::style(&std::io::stdout())),
        Format::Short => report::short(&report, words),
        Format::Json => report::json(&report, words),
        Format::Sarif => report::sarif(&report, words),
        Format::Github => report::github(&report, words),
        Format::Gitlab => report::gitlab(&report, words),
        Format::Junit => {
            let files = workspace.snapshot.files.iter().map(|file| &file.source.path);
            let files: Vec<_> = files.filter(|file| workspace.asked_for(file)).collect();
            report::junit(&report, &files, level(arguments.deny), words)
        }
    }
}

/// The plans counted are those asked for that have text of their own.
fn summary(workspace: &Workspace, findings: &[Diagnostic]) -> Summary {
    let part = &workspace.part;
    let dirs = workspace.snapshot.model.plans.iter().filter_map(|plan| plan.dir.as_ref());
    let counted = dirs
        .filter(|dir| workspace.asked_for(dir) || part.as_str().starts_with(&format!("{dir}/")));
    Summary::of(findings, counted.count())
}

fn level(deny: Deny) -> Level {
    match deny {
        Deny::Feil => Level::Error,
        Deny::Advarsel => Level::Warning,
        Deny::Info => Level::Info,
    }
}

/// The process ends now: giving back the memory piece by piece would only take time.
pub(super) fn end(workspace: Workspace) {
    std::mem::forget(workspace);
}

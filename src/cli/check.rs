//! `planverk check`: every finding, and whether it is bad enough to stop.

mod gate;
mod since;

use super::arguments::{CheckArguments, Deny, Format};
use super::fix;
use super::output::{self, Failure, sentence};
use super::version::Version;
use super::workspace::Workspace;
use crate::check::{check, proposed_checks};
use crate::diagnostic::{Diagnostic, Level};
use crate::model::PlanIx;
use crate::report::{self, Checklist, Report, Summary};
use crate::snapshot::Snapshot;
use crate::text::PlanPath;
use crate::tree::folder_in_repository;
use crate::words::Words;
use gate::AtGate;
use since::Since;
use std::process::ExitCode;

pub(super) fn run(arguments: &CheckArguments, words: Words) -> Result<ExitCode, Failure> {
    let mut workspace = Workspace::open(&arguments.scope.path, arguments.dato.as_deref())?;
    let named = arguments.plan.as_deref().map(|name| workspace.plan_named(name)).transpose()?;
    if arguments.foreslaa_kontroll {
        propose(&workspace, named, words);
        return Ok(ExitCode::SUCCESS);
    }
    let question = Question::new(arguments, &workspace, named, words)?;
    if let (Some(at), Some(gate)) = (&question.gate, arguments.klar_for)
        && at.plans.is_empty()
    {
        output::note(&gate::nothing_to_judge(gate, words));
        return Ok(ExitCode::SUCCESS);
    }
    if arguments.fix || arguments.diff {
        fix::run(&mut workspace, arguments, &question, words)?;
    }
    question.assume(&mut workspace.snapshot);
    let (findings, older) = question.findings(&workspace, &workspace.snapshot);
    let asked = question.asked(&workspace);
    let summary = Summary { older, ..Summary::of(&findings, asked.count()) };
    if !arguments.diff {
        tell(&asked, &findings, summary, arguments, words);
    }
    let denied = findings.iter().any(|finding| finding.level >= level(arguments.deny));
    end((workspace, question));
    Ok(if denied { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

/// Which findings are asked for: those of some plans, of plans at a gate, those that an older version has not.
pub(super) struct Question {
    named: Option<PlanIx>,
    gate: Option<AtGate>,
    since: Option<Since>,
}

impl Question {
    fn new(
        arguments: &CheckArguments,
        workspace: &Workspace,
        named: Option<PlanIx>,
        words: Words,
    ) -> Result<Self, Failure> {
        let gate =
            arguments.klar_for.map(|gate| AtGate::new(gate, workspace, named)).transpose()?;
        let mut question = Self { named, gate, since: None };
        if let Some(name) = &arguments.siden {
            let mut old = Version::named(name).load(&workspace.root, arguments.dato.as_deref())?;
            if old.entries().is_empty() {
                output::note(&(sentence(words, "siden-tom", &[("navn", name.clone())]) + "\n"));
            }
            question.assume(&mut old);
            let findings = question.all(&old);
            question.since = Some(Since { old, findings });
        }
        Ok(question)
    }

    /// Takes the plans to be at the gate.
    pub fn assume(&self, snapshot: &mut Snapshot) {
        if let Some(gate) = &self.gate {
            gate.assume(snapshot);
        }
    }

    /// The findings that are asked for, sorted, and how many the older version has too.
    pub fn findings(&self, workspace: &Workspace, now: &Snapshot) -> (Vec<Diagnostic>, usize) {
        let asked = self.asked(workspace);
        let mut findings = self.all(now);
        findings.retain(|finding| asked.holds(&finding.primary.file));
        let older = self.since.as_ref().map_or(0, |since| since.keep_new(&mut findings, now));
        (findings, older)
    }

    /// The findings of a version, sorted.
    fn all(&self, snapshot: &Snapshot) -> Vec<Diagnostic> {
        let mut findings = check(snapshot);
        if self.gate.is_some() {
            findings.retain(gate::can_be_answered);
        }
        report::sort(&mut findings);
        findings
    }

    fn asked<'a>(&'a self, workspace: &'a Workspace) -> Asked<'a> {
        let of_gate = self.gate.as_ref().map(|gate| gate.plans.as_slice());
        Asked { workspace, plans: of_gate.or(self.named.as_ref().map(std::slice::from_ref)) }
    }
}

/// The checks that the tables could have, as they are written in `kontroll`.
fn propose(workspace: &Workspace, plan: Option<PlanIx>, words: Words) {
    let snapshot = &workspace.snapshot;
    let asked = Asked { workspace, plans: plan.as_ref().map(std::slice::from_ref) };
    let plans = snapshot.model.all_plans().filter(|(_, one)| asked.holds(&one.facts.place.file));
    let tables = plans.flat_map(|(ix, _)| {
        let reference = snapshot.model.plan_ref(ix);
        let proposed = proposed_checks(snapshot, ix);
        proposed.into_iter().map(move |one| report::proposals(&reference, &one, words))
    });
    let texts: Vec<String> = tables.collect();
    if texts.is_empty() {
        output::note(&(words.word("kontroll-ingen-tabeller") + "\n"));
    }
    output::print(&texts.join("\n"));
}

/// What the findings are told of: a part of the workspace, or some plans.
struct Asked<'a> {
    workspace: &'a Workspace,
    plans: Option<&'a [PlanIx]>,
}

impl Asked<'_> {
    fn holds(&self, file: &PlanPath) -> bool {
        match self.plans {
            Some(plans) => self.workspace.concerns(plans, file),
            None => self.workspace.asked_for(file),
        }
    }

    /// How many plans with text of their own.
    fn count(&self) -> usize {
        let plans = &self.workspace.snapshot.model.plans;
        let counted = || plans.iter().filter(|plan| self.workspace.holds(plan)).count();
        self.plans.map_or_else(counted, <[PlanIx]>::len)
    }
}

fn tell(
    asked: &Asked<'_>,
    findings: &[Diagnostic],
    summary: Summary,
    arguments: &CheckArguments,
    words: Words,
) {
    let source_of = |path: &PlanPath| asked.workspace.snapshot.source(path);
    let folder = folder_in_repository(&asked.workspace.root);
    let report = Report { diagnostics: findings, summary, source_of: &source_of, folder: &folder };
    output::print(&worded(asked, &report, arguments, words));
    let has_summary = matches!(arguments.format, Format::Human | Format::Json);
    if summary.older > 0 && !has_summary {
        output::note(&(summary.sentence(words) + "\n"));
    }
}

fn worded(
    asked: &Asked<'_>,
    report: &Report<'_>,
    arguments: &CheckArguments,
    words: Words,
) -> String {
    let denied = level(arguments.deny);
    match arguments.format {
        Format::Human => {
            let style = output::style(&std::io::stdout());
            match arguments.klar_for {
                Some(gate) => {
                    let list = Checklist { gate: gate.word(), denied };
                    report::checklist(report, list, words, style)
                }
                None => report::human(report, words, style),
            }
        }
        Format::Short => report::short(report, words),
        Format::Json => report::json(report, words),
        Format::Sarif => report::sarif(report, words),
        Format::Github => report::github(report, words),
        Format::Gitlab => report::gitlab(report, words),
        Format::Junit => {
            let files = asked.workspace.snapshot.files.iter().map(|file| &file.source.path);
            let files: Vec<_> = files.filter(|file| asked.holds(file)).collect();
            report::junit(report, &files, denied, words)
        }
    }
}

fn level(deny: Deny) -> Level {
    match deny {
        Deny::Feil => Level::Error,
        Deny::Advarsel => Level::Warning,
        Deny::Info => Level::Info,
    }
}

/// The process ends now: giving back the memory piece by piece would only take time.
pub(super) fn end<T>(used: T) {
    std::mem::forget(used);
}

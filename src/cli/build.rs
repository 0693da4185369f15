//! `planverk build`: the documents of every plan without errors.

use super::arguments::{BuildArguments, Kind};
use super::check::end;
use super::output::{self, Failure, sentence};
use super::workspace::Workspace;
use crate::artifact::{self, Press, Request};
use crate::check::check;
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::document::DocumentKind;
use crate::model::{Plan, PlanIx};
use crate::render::sandbox::Limits;
use crate::report::{self, Report, Summary};
use crate::resources::Resources;
use crate::snapshot::Snapshot;
use crate::text::{Place, PlanPath, Span};
use crate::words::Words;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

/// A document to be written.
struct Job {
    request: Request,
    file: PathBuf,
}

pub(super) fn run(arguments: &BuildArguments, words: Words) -> Result<ExitCode, Failure> {
    let workspace = Workspace::open(&arguments.scope.path, arguments.dato.as_deref())?;
    let out = out_folder(&workspace, arguments)?;
    let resources = resources(&workspace, arguments)?;
    let plans = plans(&workspace, arguments)?;
    let mut findings = check(&workspace.snapshot);
    let (ready, held_back): (Vec<PlanIx>, Vec<PlanIx>) = plans
        .iter()
        .partition(|plan| arguments.utkast || errors(&workspace, **plan, &findings) == 0);
    let jobs = jobs(&workspace, arguments, &ready, &out, words)?;
    let faults = write_all(&workspace, &resources, &jobs, words)?;
    findings.retain(|finding| concerns(&workspace, &plans, finding));
    findings.extend(faults.findings);
    report::sort(&mut findings);
    tell(&workspace, &findings, plans.len(), words);
    for plan in held_back {
        let count = errors(&workspace, plan, &findings).to_string();
        let slots = [("plan", workspace.snapshot.model.plan_ref(plan)), ("antall", count)];
        output::note(&format!("{}\n", sentence(words, "ikke-bygd", &slots)));
    }
    let slots = [("antall", faults.written.to_string()), ("mappe", shown(&out))];
    output::print(&format!("{}\n", sentence(words, "skrev-i-alt", &slots)));
    let failed = findings.iter().any(|finding| finding.level == Level::Error);
    end(workspace);
    Ok(if failed { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

/// `--ut` as it is given, else the workspace's own folder, which may not lead out of it.
fn out_folder(workspace: &Workspace, arguments: &BuildArguments) -> Result<PathBuf, Failure> {
    if let Some(out) = &arguments.ut {
        return Ok(out.clone());
    }
    let configured = &workspace.snapshot.config.out.value;
    let refused = || Failure::new("ut-utenfor").with("mappe", configured.as_str());
    let below = PlanPath::new(configured).map_err(|_| refused())?;
    let first = below.parts().next().ok_or_else(refused)?;
    if crate::tree::belongs(&below) || matches!(first, "plans" | "templates" | "themes") {
        return Err(Failure::new("ut-i-planene").with("mappe", configured.as_str()));
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

fn resources(workspace: &Workspace, arguments: &BuildArguments) -> Result<Resources, Failure> {
    let theme = arguments.tema.as_deref().unwrap_or(&workspace.snapshot.config.theme);
    match Resources::of(&workspace.snapshot, theme) {
        (resources, None) => Ok(resources),
        (_, Some(unknown)) => Err(Failure::new("ukjent-tema")
            .with("navn", unknown.name)
            .help("velg-blant")
            .with("liste", unknown.known.join(", "))),
    }
}

/// The plans with text that were asked for.
fn plans(workspace: &Workspace, arguments: &BuildArguments) -> Result<Vec<PlanIx>, Failure> {
    let model = &workspace.snapshot.model;
    if let Some(name) = &arguments.plan {
        let unknown = || {
            let refs: Vec<String> =
                model.all_plans().map(|(plan, _)| model.plan_ref(plan)).collect();
            let ids = model.plans.iter().map(Plan::id);
            let failure = Failure::new("ukjent-plan").with("navn", name.as_str());
            match crate::text::nearest(name, refs.iter().map(String::as_str).chain(ids)) {
                Some(near) => failure.help("velg-blant").with("liste", near),
                None => failure,
            }
        };
        return Ok(vec![model.plan_called(name).ok_or_else(unknown)?]);
    }
    let wanted = |plan: &Plan| {
        plan.dir.as_ref().is_some_and(|dir| {
            workspace.asked_for(dir) || workspace.part.as_str().starts_with(&format!("{dir}/"))
        })
    };
    let plans: Vec<PlanIx> =
        model.all_plans().filter(|(_, plan)| wanted(plan)).map(|(ix, _)| ix).collect();
    if plans.is_empty() {
        return Err(Failure::new("ingen-planer").with("mappe", shown(&workspace.root)));
    }
    Ok(plans)
}

/// How many errors hinder a plan: its own, its municipality's, and those of the settings.
fn errors(workspace: &Workspace, plan: PlanIx, findings: &[Diagnostic]) -> usize {
    let serious = findings.iter().filter(|finding| finding.level == Level::Error);
    serious.filter(|finding| concerns(workspace, &[plan], finding)).count()
}

/// Whether a finding stands in one of these plans, or in what they share with others.
fn concerns(workspace: &Workspace, plans: &[PlanIx], finding: &Diagnostic) -> bool {
    let model = &workspace.snapshot.model;
    let file = &finding.primary.file;
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

fn jobs(
    workspace: &Workspace,
    arguments: &BuildArguments,
    plans: &[PlanIx],
    out: &Path,
    words: Words,
) -> Result<Vec<Job>, Failure> {
    let model = &workspace.snapshot.model;
    let watermark = arguments.utkast.then(|| words.word("utkast-merke"));
    let mut jobs = Vec::new();
    let mut case_found = false;
    for ix in plans {
        let plan = model.plan(*ix);
        for kind in DocumentKind::of(plan) {
            let is_case = matches!(kind, DocumentKind::Case(at)
                if arguments.sak.as_deref().is_none_or(|sak| plan.cases[at].facts.id.value == sak));
            case_found |= is_case;
            let wanted = match (arguments.dokument, &arguments.sak) {
                (Some(Kind::Sak), _) | (None, Some(_)) => is_case,
                (Some(Kind::Plan), None) => kind == DocumentKind::Plan,
                (Some(Kind::Kortversjon), None) => kind == DocumentKind::Short,
                (None, None) => true,
                (Some(_), Some(_)) => false,
            };
            if wanted {
                let folder = out.join(&model.kommune_of(*ix).id).join(folder_name(plan));
                let request = Request { plan: *ix, kind, watermark: watermark.clone() };
                jobs.push(Job {
                    file: folder.join(format!("{}.pdf", file_name(plan, kind))),
                    request,
                });
            }
        }
    }
    match &arguments.sak {
        Some(sak) if !case_found => Err(Failure::new("ukjent-sak").with("navn", sak.as_str())),
        _ => Ok(jobs),
    }
}

/// The plan's folder has the same name in the output.
fn folder_name(plan: &Plan) -> String {
    plan.dir.as_ref().map_or_else(String::new, |dir| dir.name().to_owned())
}

/// An id that is none may hold anything, so the case's own file lends its name.
fn file_name(plan: &Plan, kind: DocumentKind) -> String {
    let DocumentKind::Case(at) = kind else { return kind.word().to_owned() };
    let case = &plan.cases[at];
    let id = &case.facts.id.value;
    let safe = if crate::syntax::is_id(id) { id } else { case.file.name().trim_end_matches(".md") };
    format!("sak-{safe}")
}

struct Written {
    written: usize,
    findings: Vec<Diagnostic>,
}

fn write_all(
    workspace: &Workspace,
    resources: &Resources,
    jobs: &[Job],
    words: Words,
) -> Result<Written, Failure> {
    let program = std::env::current_exe().unwrap_or_default();
    let press = match Press::new(&workspace.snapshot, resources) {
        Ok(press) => press,
        Err(fault) => {
            return Ok(Written {
                written: 0,
                findings: vec![finding(&fault, &workspace.snapshot, &resources.theme, None)],
            });
        }
    };
    let progress = progress(jobs.len(), words);
    let results: Vec<Result<Result<(), artifact::Fault>, Failure>> = jobs
        .par_iter()
        .map(|job| {
            let pdf = press.pdf(&job.request, &program, Limits::default());
            let written = match pdf {
                Ok(pdf) => write(&job.file, &pdf).map(Ok),
                Err(fault) => Ok(Err(fault)),
            };
            progress.inc(1);
            written
        })
        .collect();
    progress.finish_and_clear();
    let mut written = Written { written: 0, findings: Vec::new() };
    for (job, result) in jobs.iter().zip(results) {
        match result? {
            Ok(()) => written.written += 1,
            Err(fault) => {
                let plan = workspace.snapshot.model.plan(job.request.plan);
                written.findings.push(finding(
                    &fault,
                    &workspace.snapshot,
                    &resources.theme,
                    Some(plan),
                ));
            }
        }
    }
    Ok(written)
}

/// Shown on a terminal, and only when the work takes longer than a second.
fn progress(count: usize, words: Words) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(count as u64), ProgressDrawTarget::hidden());
    let template = format!("{} {{bar:30}} {{pos}}/{{len}}", words.word("bygger-dokumenter"));
    if let Ok(style) = ProgressStyle::with_template(&template) {
        bar.set_style(style);
    }
    let shown = bar.clone();
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_secs(1));
        if !shown.is_finished() {
            shown.set_draw_target(ProgressDrawTarget::stderr());
        }
    });
    bar
}

/// Written whole or not at all: under another name first, then renamed.
fn write(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failed = |error: &std::io::Error| {
        Failure::new("kan-ikke-skrive").with("fil", shown(file)).with("grunn", error.to_string())
    };
    let folder = file.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(|error| failed(&error))?;
    let mut draft = tempfile::Builder::new()
        .prefix(".planverk-")
        .tempfile_in(folder)
        .map_err(|e| failed(&e))?;
    draft.write_all(bytes).map_err(|error| failed(&error))?;
    readable_by_others(&draft);
    draft.persist(file).map_err(|error| failed(&error.error))?;
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

fn tell(workspace: &Workspace, findings: &[Diagnostic], plans: usize, words: Words) {
    if findings.is_empty() {
        return;
    }
    let report = Report {
        diagnostics: findings,
        summary: Summary::of(findings, plans),
        source_of: &|path: &PlanPath| workspace.snapshot.source(path),
    };
    output::note(&report::human(&report, words, output::style(&std::io::stderr())));
}

fn shown(path: &Path) -> String {
    report::harmless(&path.display().to_string().replace('\\', "/"))
}

static TEMPLATE: Rule =
    Rule { id: "mal-feil", level: Level::Error, doc: include_str!("mal-feil.md") };
static THEME: Rule =
    Rule { id: "tema-feil", level: Level::Error, doc: include_str!("tema-feil.md") };

/// What went wrong while a document was made, as a finding at its template, theme or plan.
fn finding(
    fault: &artifact::Fault,
    snapshot: &Snapshot,
    theme: &str,
    plan: Option<&Plan>,
) -> Diagnostic {
    let tokens = || place(snapshot, &format!("themes/{theme}/theme.toml"), None);
    let of_plan = || plan.map_or_else(tokens, |plan| plan.facts.title.place.clone());
    let (rule, place, message): (&'static Rule, Place, Message) = match fault {
        artifact::Fault::Template { name, line, message } => {
            let file = format!("templates/{name}");
            let said = Message::new("mal-feil").with("fil", &file).with("grunn", message);
            (&TEMPLATE, place(snapshot, &file, *line), said)
        }
        artifact::Fault::Theme { file, line, message } => {
            let said = Message::new("tema-feil").with("navn", theme).with("grunn", message);
            let theme_file =
                |file: &String| place(snapshot, &format!("themes/{theme}/{file}"), *line);
            (&THEME, file.as_ref().map_or_else(of_plan, theme_file), said)
        }
        artifact::Fault::TooSlow(seconds) => (
            &THEME,
            of_plan(),
            Message::new("tema-feil-tid").with("navn", theme).with("sekunder", seconds),
        ),
        artifact::Fault::TooLarge => {
            (&THEME, of_plan(), Message::new("tema-feil-minne").with("navn", theme))
        }
        artifact::Fault::NotStarted(reason) => {
            (&THEME, of_plan(), Message::new("tema-feil").with("navn", theme).with("grunn", reason))
        }
    };
    let help = format!("{}-hjelp", rule.id);
    let help = if help == "mal-feil-hjelp" { "mal-feil-hjelp" } else { "tema-feil-hjelp" };
    Diagnostic::new(rule, place, message).help(Message::new(help))
}

/// A line of a template or theme; the start where the file is not the workspace's own.
fn place(snapshot: &Snapshot, path: &str, line: Option<usize>) -> Place {
    let file = PlanPath::new(path).unwrap_or_else(|_| PlanPath::root());
    let line = line.and_then(|line| u32::try_from(line).ok()).map(|line| line.saturating_sub(1));
    let source = snapshot.source(&file).zip(line);
    let span =
        source.map_or(Span::at(0), |(source, line)| source.lines().line_span(&source.text, line));
    Place { file, span }
}

//! misplassert-fil: files that lie among the plans and are not read.

use super::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{FileRole, PlanIx};
use crate::snapshot::Snapshot;
use crate::syntax::to_id;
use crate::text::{Place, PlanPath, Span};
use crate::tree::{ReadFault, Refusal, Refused, TEXT_LIMIT};
use std::collections::BTreeMap;

static MISPLACED: Rule =
    Rule { id: "misplassert-fil", level: Level::Warning, doc: include_str!("misplassert-fil.md") };

pub(super) const OF_PLANS: Check = Check { rules: &[&MISPLACED], run: Run::Plan(chapter_numbers) };
pub(super) const OF_WORKSPACE: Check = Check { rules: &[], run: Run::Workspace(workspace) };

fn workspace(snapshot: &Snapshot, found: &mut Vec<Diagnostic>) {
    let mut folders: BTreeMap<(PlanPath, &str), Vec<&PlanPath>> = BTreeMap::new();
    for entry in snapshot.entries() {
        let role = FileRole::of(&entry.path);
        if entry.is_link && is_ours(&entry.path, &role) {
            found.push(link(&entry.path));
        } else if let FileRole::Misplaced { near } = role {
            match near.filter(|near| !near.contains('.')) {
                Some(near) => folders
                    .entry((folder_in_plan(&entry.path), near))
                    .or_default()
                    .push(&entry.path),
                None => found.push(misplaced(snapshot, &entry.path, near)),
            }
        }
    }
    found
        .extend(folders.iter().filter_map(|((folder, near), files)| misnamed(folder, near, files)));
    found.extend(snapshot.unread.iter().filter_map(|(path, fault)| unread(path, fault)));
    found.extend(snapshot.refused().iter().map(refused));
}

/// Whether a link of this name takes the place of a file or folder that would be read. Pictures, attachments and data
/// are told where they are used.
fn is_ours(path: &PlanPath, role: &FileRole) -> bool {
    let among_plans = path.parts().next() == Some("plans");
    (among_plans || *role == FileRole::Config) && !matches!(role, FileRole::Binary | FileRole::Data)
}

fn link(path: &PlanPath) -> Diagnostic {
    finding(path, say("misplassert-fil-snarvei", path), say("misplassert-fil-hjelp-snarvei", path))
}

/// A file that only its name, or its folder, keeps from being read.
fn misplaced(snapshot: &Snapshot, path: &PlanPath, near: Option<&str>) -> Diagnostic {
    match near {
        Some(near) => {
            let is_needed =
                path.parent().join(near).is_ok_and(|path| snapshot.entry(&path).is_none());
            let help = Message::new("mente-du").with("forslag", near);
            let finding = finding(path, say("misplassert-fil", path), help);
            let first_file = matches!(near, "plan.toml" | "kommune.toml");
            if first_file && is_needed { finding.at_level(Level::Error) } else { finding }
        }
        None if path.parts().count() == 4 && path.extension() == "md" => {
            let help = Message::new("misplassert-fil-hjelp-kapittel");
            let name = chapter_name(snapshot, path);
            finding(path, say("misplassert-fil-kapittel", path), help.with("forslag", name))
        }
        None => {
            let help = home(path).map_or_else(
                || say("misplassert-fil-hjelp", path),
                |home| Message::new("misplassert-fil-hjelp-flytt").with("mappe", home),
            );
            finding(path, say("misplassert-fil", path), help)
        }
    }
}

/// Where a file of this name belongs, in a pattern or in folders of its own path.
fn home(path: &PlanPath) -> Option<String> {
    let parts: Vec<&str> = path.parts().collect();
    let kommune = parts.get(1).filter(|_| parts.len() > 2).copied().unwrap_or("KOMMUNE");
    let plan = parts.get(2).filter(|_| parts.len() > 3).copied().unwrap_or("PLAN");
    let name = path.name();
    let is_chapter = path.extension() == "md" && name.starts_with(|c: char| c.is_ascii_digit());
    match name {
        "planverk.toml" => None,
        "kommune.toml" | "register.toml" | "vedtak.toml" => Some(format!("plans/{kommune}")),
        "plan.toml" | "tiltak.toml" | "kortversjon.md" => Some(format!("plans/{kommune}/{plan}")),
        "innspill.toml" => Some(format!("plans/{kommune}/{plan}/hoering")),
        _ if is_chapter => Some(format!("plans/{kommune}/{plan}")),
        _ => None,
    }
}

/// The name as that of the next chapter: `04-tittel.md`.
fn chapter_name(snapshot: &Snapshot, path: &PlanPath) -> String {
    let siblings = snapshot.entries_under(&path.parent()).iter().map(|entry| &entry.path);
    let chapters = siblings.filter(|path| matches!(FileRole::of(path), FileRole::Chapter(_)));
    let last = chapters.filter_map(|path| number_of(path).parse::<u32>().ok()).max().unwrap_or(0);
    let title =
        path.name().trim_end_matches(".md").trim_start_matches(|c: char| c.is_ascii_digit());
    format!("{:02}-{}.md", last.saturating_add(1), to_id(title))
}

/// A folder whose name is almost one that is read, told once for all it holds.
fn misnamed(folder: &PlanPath, near: &str, files: &[&PlanPath]) -> Option<Diagnostic> {
    let first = files.first()?;
    let headline =
        say("misplassert-fil-mappe", folder).with("mappe", folder).with("antall", files.len());
    let help = if folder.name() == near { "misplassert-fil-hjelp-mappe" } else { "mente-du" };
    let help = Message::new(help).with("mappe", near).with("forslag", near);
    Some(finding(first, headline, help))
}

/// `plans/kommune/plan/mappe` of anything in that folder.
fn folder_in_plan(path: &PlanPath) -> PlanPath {
    let mut folder = path.parent();
    while folder.parts().count() > 4 {
        folder = folder.parent();
    }
    folder
}

/// A text file that could not be read: what it says is lacking from the plan. Links are told as links, data where used.
fn unread(path: &PlanPath, fault: &ReadFault) -> Option<Diagnostic> {
    if *fault == ReadFault::Link || FileRole::of(path) == FileRole::Data {
        return None;
    }
    let (headline, help) = if let ReadFault::TooLarge { size } = fault {
        let headline = say("misplassert-fil-for-stor", path).with("stoerrelse", megabytes(*size));
        (headline.with("grense", megabytes(TEXT_LIMIT)), "misplassert-fil-hjelp-for-stor")
    } else {
        let reason = if let ReadFault::Failed(reason) = fault { reason } else { "" };
        (say("misplassert-fil-ulest", path).with("grunn", reason), "misplassert-fil-hjelp-ulest")
    };
    Some(finding(path, headline, Message::new(help)).at_level(Level::Error))
}

/// Whole megabytes, upwards.
fn megabytes(bytes: u64) -> u64 {
    bytes.div_ceil(1024 * 1024)
}

/// Something that can not be a file of the workspace at all; it is told at the folder it lies in.
fn refused(refused: &Refused) -> Diagnostic {
    let folder = refused.name.rsplit_once('/').and_then(|(folder, _)| PlanPath::new(folder).ok());
    let (headline, help, reason) = match &refused.reason {
        Refusal::Name => ("misplassert-fil-navn", "misplassert-fil-hjelp-navn", ""),
        Refusal::Kind => ("misplassert-fil", "misplassert-fil-hjelp-slag", ""),
        Refusal::Failed(reason) => {
            ("misplassert-fil-ulest", "misplassert-fil-hjelp-ulest", reason.as_str())
        }
    };
    let headline = Message::new(headline).with("fil", &refused.name).with("grunn", reason);
    finding(&folder.unwrap_or_else(PlanPath::root), headline, Message::new(help))
}

// ---- Chapters

fn chapter_numbers(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<&str, &PlanPath> = BTreeMap::new();
    for chapter in &snapshot.model.plan(ix).chapters {
        let number = number_of(&chapter.file);
        let Some(other) = first.insert(number, &chapter.file) else { continue };
        let headline = Message::new("misplassert-fil-kapittelnummer").with("nummer", number);
        let help = Message::new("misplassert-fil-hjelp-kapittelnummer");
        let label = Message::new("misplassert-fil-sted-samme");
        found.push(finding(&chapter.file, headline, help).related(whole(other), label));
    }
}

/// `1` of `01-formaal.md`.
fn number_of(chapter: &PlanPath) -> &str {
    chapter.name().split('-').next().unwrap_or("").trim_start_matches('0')
}

// ---- Words

fn say(key: &'static str, path: &PlanPath) -> Message {
    Message::new(key).with("fil", path.name())
}

fn finding(path: &PlanPath, headline: Message, help: Message) -> Diagnostic {
    Diagnostic::new(&MISPLACED, whole(path), headline).help(help)
}

/// A file as such, not a place in it.
fn whole(path: &PlanPath) -> Place {
    Place { file: path.clone(), span: Span::at(0) }
}

//! toml-feil: what the TOML parser could not read, one finding for each mistake.

mod explain;
mod line;
mod value;

use super::faults::{Faults, Open};
use super::{Check, Run, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::File;
use crate::snapshot::Snapshot;
use crate::syntax::{Fault, FaultKind};
use crate::text::Span;
use explain::UNUSUAL_KEY;
pub(super) use explain::explain;

static TOML: Rule =
    Rule { id: "toml-feil", level: Level::Error, doc: include_str!("../toml-feil.md") };

pub(super) const CHECK: Check = Check { rules: &[&TOML], run: Run::File(run) };

fn run(snapshot: &Snapshot, file: &File, found: &mut Vec<Diagnostic>) {
    let faults = Faults::of(file);
    let unread = faults.told().filter_map(|fault| unread(file, fault));
    let (keys, others): (Vec<_>, Vec<_>) = unread.partition(|one| one.message.key == UNUSUAL_KEY);
    found.extend(once(snapshot, keys, "toml-feil-sted-ogsaa"));
    found.extend(others);
    found.extend(faults.open().map(|open| unclosed(file, open)));
}

fn unread(file: &File, fault: &Fault) -> Option<Diagnostic> {
    let tell = |headline, help| Some(finding(file, fault.span, Message::new(headline), help));
    match &fault.kind {
        FaultKind::Toml { message } => Some(explained(file, fault.span, message)),
        FaultKind::MoreToml { count } => {
            let headline = Message::new("toml-feil-for-mange").with("antall", count);
            Some(finding(file, fault.span, headline, "toml-feil-hjelp-for-mange"))
        }
        FaultKind::FrontMatterOpen => tell("toml-feil-sakshode", "toml-feil-hjelp-sakshode"),
        FaultKind::FrontMatterMissing if file.source.text.starts_with("---\n") => {
            tell("toml-feil-uten-sakshode", "toml-feil-hjelp-sakshode-streker")
        }
        FaultKind::FrontMatterMissing => {
            tell("toml-feil-uten-sakshode", "toml-feil-hjelp-uten-sakshode")
        }
        _ => None,
    }
}

fn explained(file: &File, span: Span, message: &str) -> Diagnostic {
    let told = explain(&file.source.text, span, message);
    let finding = Diagnostic::new(&TOML, file.place(told.span), told.headline).help(told.help);
    match told.first {
        Some(first) => finding.related(file.place(first), Message::new("toml-feil-sted-foerst")),
        None => finding,
    }
}

fn unclosed(file: &File, open: Open) -> Diagnostic {
    let is_text = open.closer.len() == 3;
    let (headline, help) = if is_text {
        ("toml-feil-tekst", "toml-feil-hjelp-tekst")
    } else {
        ("toml-feil-klamme", "toml-feil-hjelp-klamme")
    };
    let say = |key| Message::new(key).with("tegn", open.closer);
    Diagnostic::new(&TOML, file.place(open.span), say(headline)).help(say(help))
}

fn finding(file: &File, span: Span, headline: Message, help: &'static str) -> Diagnostic {
    Diagnostic::new(&TOML, file.place(span), headline).help(Message::new(help))
}

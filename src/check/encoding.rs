//! ikke-utf8: files whose characters can not be known for certain.

use super::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::File;
use crate::snapshot::Snapshot;
use crate::syntax::FaultKind;

static NOT_UTF8: Rule =
    Rule { id: "ikke-utf8", level: Level::Error, doc: include_str!("ikke-utf8.md") };

pub(super) const CHECK: Check = Check { rules: &[&NOT_UTF8], run: Run::File(run) };

fn run(_: &Snapshot, file: &File, found: &mut Vec<Diagnostic>) {
    for fault in &file.faults {
        let (level, headline, help) = match fault.kind {
            FaultKind::NotUtf8 => (Level::Error, "ikke-utf8", "ikke-utf8-hjelp"),
            FaultKind::Windows1252 => (Level::Warning, "ikke-utf8-csv", "ikke-utf8-hjelp-csv"),
            _ => continue,
        };
        let finding = Diagnostic::new(&NOT_UTF8, file.place(fault.span), Message::new(headline));
        found.push(finding.help(Message::new(help)).at_level(level));
    }
}

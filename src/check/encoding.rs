//! ikke-utf8: files whose characters can not be known for certain.

use super::{Check, Run};
use crate::diagnostic::{Diagnostic, Fix, Level, Message, Rule};
use crate::model::File;
use crate::snapshot::Snapshot;
use crate::syntax::FaultKind;
use crate::text::Span;

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
        let fix = (fault.kind == FaultKind::Windows1252).then(|| fix(file)).flatten();
        found.push(finding.help(Message::new(help)).at_level(level).fix(fix));
    }
}

/// Whatever is changed is written as UTF-8; the mark at the start has Excel read it so.
///
/// Signs that no one writes tell that some other set of characters was meant.
fn fix(file: &File) -> Option<Fix> {
    let is_strange = |c: char| c == 'Ã' || (c.is_control() && !matches!(c, '\n' | '\t'));
    let is_certain = !file.source.text.contains(is_strange);
    is_certain.then(|| Fix::replace(file.place(Span::at(0)), "\u{feff}"))
}

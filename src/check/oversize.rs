//! for-stort: more of something than a plan has, told before it costs more than it is worth.

use super::faults::Faults;
use super::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::File;
use crate::snapshot::Snapshot;
use crate::syntax::{FaultKind, Kind, LONGEST_TITLE};
use crate::text::Span;

/// Also raised by what makes documents, of a document as a whole.
pub static OVERSIZE: Rule =
    Rule { id: "for-stort", level: Level::Error, doc: include_str!("for-stort.md") };

pub(super) const CHECK: Check = Check { rules: &[&OVERSIZE], run: Run::File(run) };

fn run(_: &Snapshot, file: &File, found: &mut Vec<Diagnostic>) {
    let faults = Faults::of(file);
    found.extend(faults.told().filter_map(|fault| told(file, fault.span, &fault.kind)));
    let Some(markdown) = &file.markdown else { return };
    let source = &file.source.text;
    for heading in markdown.of_kind(Kind::Heading) {
        let span = markdown.span(heading);
        if span.range().len() > LONGEST_TITLE {
            let length = markdown.plain(source, heading).chars().count();
            found.extend((length > LONGEST_TITLE).then(|| {
                let say = Message::new("for-stort-overskrift").with("antall", length);
                finding(file, span, say, "for-stort-hjelp-tittel", LONGEST_TITLE)
            }));
        }
    }
}

fn told(file: &File, span: Span, kind: &FaultKind) -> Option<Diagnostic> {
    Some(match kind {
        FaultKind::TooManyEntries { key, count, limit } => {
            let say = Message::new("for-stort-liste").with("noekkel", key).with("antall", count);
            finding(file, span, say, "for-stort-hjelp-liste", *limit)
        }
        FaultKind::MoreFaults { count } => {
            let say = Message::new("for-stort-feil").with("antall", count);
            Diagnostic::new(&OVERSIZE, file.place(span), say)
                .help(Message::new("for-stort-hjelp-flere"))
        }
        FaultKind::TooManySilencers { count, limit } => {
            let say = Message::new("for-stort-unntak").with("antall", count);
            finding(file, span, say, "for-stort-hjelp-unntak", *limit)
        }
        FaultKind::LongTitle { length, limit } => {
            let say = Message::new("for-stort-tittel").with("antall", length);
            finding(file, span, say, "for-stort-hjelp-tittel", *limit)
        }
        _ => return None,
    })
}

fn finding(
    file: &File,
    span: Span,
    headline: Message,
    help: &'static str,
    limit: usize,
) -> Diagnostic {
    let help = Message::new(help).with("antall-grense", limit);
    Diagnostic::new(&OVERSIZE, file.place(span), headline).help(help)
}

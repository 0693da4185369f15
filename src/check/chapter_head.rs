//! ukjent-noekkel: keys at the top of a chapter, as other programs have them. Only cases have any.

use super::fields::UNKNOWN_KEY;
use super::{Check, Run};
use crate::diagnostic::{Diagnostic, Message};
use crate::model::{File, FileRole};
use crate::snapshot::Snapshot;
use crate::text::Span;

pub(super) const CHECK: Check = Check { rules: &[], run: Run::File(run) };

fn run(_: &Snapshot, file: &File, found: &mut Vec<Diagnostic>) {
    if !matches!(file.role, FileRole::Chapter(_) | FileRole::Short) {
        return;
    }
    if let Some(head) = head(&file.source.text) {
        let mark = &head.slice(&file.source.text)[..3];
        let place = file.place(Span::new(head.start as usize, head.start as usize + mark.len()));
        let headline = Message::new("ukjent-noekkel-kapittel").with("tegn", mark);
        let help = Message::new("ukjent-noekkel-hjelp-kapittel").with("tegn", mark);
        found.push(Diagnostic::new(&UNKNOWN_KEY, place, headline).help(help));
    }
}

/// Keys and values between two lines of `+++` or `---` at the beginning of a file, with these lines.
pub(super) fn head(text: &str) -> Option<Span> {
    let mut end = 0;
    let mut lines = text.split_inclusive('\n').map(|line| {
        end += line.len();
        (line.trim_end(), end)
    });
    let (mark, _) = lines.next().filter(|(mark, _)| matches!(*mark, "+++" | "---"))?;
    let is_field = |line: &str| line.contains(if mark == "+++" { '=' } else { ':' });
    let mut fields = 0;
    for (line, end) in lines {
        if line == mark {
            return (fields > 0).then_some(Span::new(0, end));
        }
        if line.is_empty() && fields == 0 {
            return None;
        }
        fields += usize::from(is_field(line));
    }
    None
}

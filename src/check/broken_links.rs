//! oedelagt-lenke: links in prose that are not written as links are.

use super::faults::Faults;
use super::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::File;
use crate::snapshot::Snapshot;
use crate::syntax::{Detail, FaultKind, Kind, Markdown, to_id};
use crate::text::Span;

static BROKEN: Rule =
    Rule { id: "oedelagt-lenke", level: Level::Error, doc: include_str!("oedelagt-lenke.md") };

pub(super) const CHECK: Check = Check { rules: &[&BROKEN], run: Run::File(run) };

/// What an address may begin with. Others do not work where the document is read, or are not safe to follow.
const SCHEMES: [&str; 4] = ["https://", "http://", "mailto:", "tel:"];

fn run(_: &Snapshot, file: &File, found: &mut Vec<Diagnostic>) {
    for fault in Faults::of(file).told() {
        found.extend(match &fault.kind {
            FaultKind::BrokenLink => broken(file, fault.span),
            FaultKind::NestedLink => Some(finding(
                file,
                fault.span,
                "oedelagt-lenke-i-lenke",
                "oedelagt-lenke-hjelp-i-lenke",
            )),
            FaultKind::InlinePlacement { target } => {
                Some(inline_placement(file, fault.span, target))
            }
            _ => None,
        });
    }
    if let Some(markdown) = &file.markdown {
        addresses(file, markdown, found);
    }
}

fn finding(file: &File, span: Span, headline: &'static str, help: &'static str) -> Diagnostic {
    Diagnostic::new(&BROKEN, file.place(span), Message::new(headline)).help(Message::new(help))
}

fn inline_placement(file: &File, span: Span, target: &str) -> Diagnostic {
    let say = |key| Message::new(key).with("navn", target);
    Diagnostic::new(&BROKEN, file.place(span), say("oedelagt-lenke-ikke-alene"))
        .help(say("oedelagt-lenke-hjelp-ikke-alene"))
}

/// A whole link whose target can not be one, or brackets that never became a link.
fn broken(file: &File, span: Span) -> Option<Diagnostic> {
    let text = &file.source.text;
    match span.slice(text) {
        "[[" => Some(opened(file, span)),
        "]]" if is_rest_of_cut_link(text, span) => None,
        "]]" => Some(finding(file, span, "oedelagt-lenke-lukket", "oedelagt-lenke-hjelp-lukket")),
        link => Some(bad_target(file, span, link)),
    }
}

/// `[[` that no `]]` closes: it may stand in another cell, on another line, or nowhere.
fn opened(file: &File, span: Span) -> Diagnostic {
    let rest = file.source.text.get(span.end as usize..).unwrap_or("");
    let line = rest.lines().next().unwrap_or("");
    let (headline, help) = match line.find("]]") {
        Some(0) => ("oedelagt-lenke-tom", "oedelagt-lenke-hjelp-tom"),
        Some(end) if line[..end].starts_with('|') => {
            ("oedelagt-lenke-tom", "oedelagt-lenke-hjelp-tom")
        }
        Some(end) if line[..end].contains('|') && !line[..end].contains("[[") => {
            ("oedelagt-lenke-strek", "oedelagt-lenke-hjelp-strek")
        }
        _ => ("oedelagt-lenke-aapen", "oedelagt-lenke-hjelp"),
    };
    finding(file, span, headline, help)
}

/// Whether `]]` ends a link that a bar cut in two: that is told where it begins.
fn is_rest_of_cut_link(text: &str, span: Span) -> bool {
    let before = text.get(..span.start as usize).unwrap_or("");
    let line = before.rsplit('\n').next().unwrap_or("");
    line.rfind("[[").is_some_and(|open| line[open..].contains('|') && !line[open..].contains("]]"))
}

fn bad_target(file: &File, span: Span, link: &str) -> Diagnostic {
    let inner = link.trim_start_matches(['!', '[']).trim_end_matches(']');
    let target = inner.split('|').next().unwrap_or("");
    let (headline, help) = match target {
        target if target.trim().is_empty() => ("oedelagt-lenke-tom", "oedelagt-lenke-hjelp-tom"),
        target if target.contains('\n') => {
            ("oedelagt-lenke-linjeskift", "oedelagt-lenke-hjelp-linjeskift")
        }
        _ => ("oedelagt-lenke-mellomrom", "oedelagt-lenke-hjelp-mellomrom"),
    };
    let say = |key| Message::new(key).with("navn", target).with("forslag", to_id(target));
    Diagnostic::new(&BROKEN, file.place(span), say(headline)).help(say(help))
}

fn addresses(file: &File, markdown: &Markdown, found: &mut Vec<Diagnostic>) {
    for node in markdown.of_kind(Kind::Link) {
        let Some(Detail::Address(address)) = markdown.detail(node) else { continue };
        let span = markdown.span(node);
        let is_mail = span.slice(&file.source.text).starts_with('<') && address.contains('@');
        let is_known = SCHEMES.iter().any(|scheme| address.to_lowercase().starts_with(scheme));
        if !is_known && !is_mail {
            let headline = Message::new("oedelagt-lenke-adresse").with("adresse", address);
            let help = Message::new("oedelagt-lenke-hjelp-adresse");
            found.push(Diagnostic::new(&BROKEN, file.place(span), headline).help(help));
        }
    }
}

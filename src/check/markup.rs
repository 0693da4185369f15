//! raa-html, for-mange-nivaaer: markup that does not reach the document.

use super::faults::Faults;
use super::{Check, Run, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::File;
use crate::snapshot::Snapshot;
use crate::syntax::FaultKind;
use crate::text::Place;
use std::collections::BTreeSet;

static RAW_HTML: Rule =
    Rule { id: "raa-html", level: Level::Error, doc: include_str!("raa-html.md") };

static TOO_DEEP: Rule = Rule {
    id: "for-mange-nivaaer",
    level: Level::Error,
    doc: include_str!("for-mange-nivaaer.md"),
};

pub(super) const CHECK: Check = Check { rules: &[&RAW_HTML, &TOO_DEEP], run: Run::File(run) };

fn run(snapshot: &Snapshot, file: &File, found: &mut Vec<Diagnostic>) {
    let mut html = Vec::new();
    for fault in Faults::of(file).told() {
        let place = file.place(fault.span);
        match fault.kind {
            FaultKind::RawHtml => html.push((place, fault.span.slice(&file.source.text))),
            FaultKind::TooDeep { depth, limit } => found.push(too_deep(place, depth, limit)),
            _ => {}
        }
    }
    let opened: BTreeSet<String> = html.iter().filter_map(|(_, code)| opened(code)).collect();
    let is_end =
        |code: &str| code.strip_prefix("</").is_some_and(|rest| opened.contains(&name(rest)));
    html.retain(|(_, code)| !is_end(code));
    let told = html.into_iter().map(|(place, code)| raw_html(place, code)).collect();
    found.extend(once(snapshot, told, "raa-html-sted-ogsaa"));
}

fn too_deep(place: Place, depth: usize, limit: usize) -> Diagnostic {
    let headline = Message::new("for-mange-nivaaer").with("antall", depth).with("grense", limit);
    Diagnostic::new(&TOO_DEEP, place, headline).help(Message::new("for-mange-nivaaer-hjelp"))
}

/// Told by the tag's name, so that the same tag is told once.
fn raw_html(place: Place, code: &str) -> Diagnostic {
    let (headline, help) = match code.strip_prefix("<!--") {
        Some(comment) if comment.contains("-->") => {
            ("raa-html-etter-merknad", "raa-html-hjelp-etter-merknad")
        }
        Some(_) => ("raa-html-aapen-merknad", "raa-html-hjelp-aapen-merknad"),
        None => ("raa-html", "raa-html-hjelp"),
    };
    let name = name(code.trim_start_matches(['<', '/', '!', '?']));
    let say = |key| Message::new(key).with("kode", format!("<{name}>")).with("navn", &name);
    Diagnostic::new(&RAW_HTML, place, say(headline)).help(say(help))
}

/// The name of the element that the code begins, if it begins one.
fn opened(code: &str) -> Option<String> {
    code.strip_prefix('<').filter(|rest| !rest.starts_with('/')).map(name)
}

fn name(rest: &str) -> String {
    rest.chars().take_while(char::is_ascii_alphanumeric).flat_map(char::to_lowercase).collect()
}

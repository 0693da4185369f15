//! Links whose text does not tell where they lead.

use crate::check::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::File;
use crate::snapshot::Snapshot;
use crate::syntax::{Detail, Kind, Markdown, NodeId};

static EMPTY: Rule = Rule {
    id: "intetsigende-lenketekst",
    level: Level::Warning,
    doc: include_str!("../intetsigende-lenketekst.md"),
};

pub(in crate::check) const CHECK: Check = Check { rules: &[&EMPTY], run: Run::File(run) };

/// Texts that fit any link, in bokmål and nynorsk.
const EMPTY_TEXTS: &[&str] = &[
    "her",
    "denne",
    "dette",
    "se her",
    "sjå her",
    "les her",
    "klikk her",
    "trykk her",
    "følg lenken",
    "følg lenka",
    "følg lenkja",
    "mer",
    "meir",
    "les mer",
    "les meir",
    "les mer her",
    "les meir her",
    "se mer",
    "sjå meir",
    "mer informasjon",
    "meir informasjon",
    "mer info",
    "meir info",
    "lenke",
    "lenken",
    "lenka",
    "lenkje",
    "lenkja",
    "denne lenken",
    "denne lenka",
    "denne lenkja",
    "link",
    "linken",
    "denne linken",
    "nettside",
    "nettsiden",
    "nettsida",
    "nettstaden",
    "denne siden",
    "denne sida",
];

/// How texts begin that tell that the link is a link.
const EMPTY_STARTS: &[&str] =
    &["lenke til ", "lenkje til ", "link til ", "klikk her ", "trykk her "];

fn run(_: &Snapshot, file: &File, found: &mut Vec<Diagnostic>) {
    let Some(markdown) = &file.markdown else { return };
    let links = markdown.kinds().filter(|(_, kind)| matches!(kind, Kind::Link | Kind::WikiLink));
    found.extend(links.filter_map(|(node, _)| of_link(file, markdown, node)));
}

fn of_link(file: &File, markdown: &Markdown, link: NodeId) -> Option<Diagnostic> {
    if markdown.wiki(link).is_some_and(|link| !link.has_text) {
        return None;
    }
    let text = markdown.plain(&file.source.text, link);
    let text = text.trim();
    let key = if text.is_empty() {
        "intetsigende-lenketekst-tom"
    } else if is_address(text) {
        "intetsigende-lenketekst-adresse"
    } else if is_empty(text) {
        "intetsigende-lenketekst"
    } else {
        return None;
    };
    let help = match markdown.detail(link) {
        Some(Detail::Address(address)) => {
            Message::new("intetsigende-lenketekst-hjelp").with("adresse", address)
        }
        _ => Message::new("intetsigende-lenketekst-hjelp-intern"),
    };
    let place = file.place(markdown.span(link));
    Some(Diagnostic::new(&EMPTY, place, Message::new(key).with("tekst", text)).help(help))
}

fn is_empty(text: &str) -> bool {
    let bare = text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    EMPTY_TEXTS.contains(&bare.as_str()) || EMPTY_STARTS.iter().any(|start| bare.starts_with(start))
}

/// A web address. A mail address tells whom it leads to.
fn is_address(text: &str) -> bool {
    let begin = |length| text.get(..length).map(str::to_ascii_lowercase);
    let begins = |start: &str| begin(start.len()).is_some_and(|begin| begin == start);
    !text.contains(' ') && ["http://", "https:/", "www."].into_iter().any(begins)
}

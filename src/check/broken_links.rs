//! oedelagt-lenke: links in prose that are not written as links are.

use super::faults::Faults;
use super::references::id_called;
use super::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{File, Model, PlanIx};
use crate::snapshot::Snapshot;
use crate::syntax::{Detail, FaultKind, Kind, Markdown, to_id};
use crate::text::Span;
use std::collections::BTreeMap;

static BROKEN: Rule =
    Rule { id: "oedelagt-lenke", level: Level::Error, doc: include_str!("oedelagt-lenke.md") };

pub(super) const CHECK: Check = Check { rules: &[&BROKEN], run: Run::File(run) };

/// What an address may begin with. Others do not work where the document is read, or are not safe to follow.
const SCHEMES: [&str; 4] = ["https://", "http://", "mailto:", "tel:"];

fn run(snapshot: &Snapshot, file: &File, found: &mut Vec<Diagnostic>) {
    let mut ids = None;
    for fault in Faults::of(file).told() {
        found.extend(match &fault.kind {
            FaultKind::BrokenLink => {
                let ids = ids.get_or_insert_with(|| Ids::new(&snapshot.model, file));
                broken(ids, file, fault.span)
            }
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
        spaced(file, markdown, found);
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
fn broken(ids: &mut Ids<'_>, file: &File, span: Span) -> Option<Diagnostic> {
    let text = &file.source.text;
    match span.slice(text) {
        "[[" => Some(opened(file, span)),
        "]]" if is_rest_of_cut_link(text, span) => None,
        "]]" => Some(finding(file, span, "oedelagt-lenke-lukket", "oedelagt-lenke-hjelp-lukket")),
        link => Some(bad_target(ids, file, span, link)),
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

fn bad_target(ids: &mut Ids<'_>, file: &File, span: Span, link: &str) -> Diagnostic {
    let inner = link.trim_start_matches(['!', '[']).trim_end_matches(']');
    let target = inner.split('|').next().unwrap_or("");
    let (headline, help) = match target {
        target if target.trim().is_empty() => ("oedelagt-lenke-tom", "oedelagt-lenke-hjelp-tom"),
        target if target.contains('\n') => {
            ("oedelagt-lenke-linjeskift", "oedelagt-lenke-hjelp-linjeskift")
        }
        target if !target.trim().contains(char::is_whitespace) => {
            ("oedelagt-lenke-mellomrom", "oedelagt-lenke-hjelp-mellomrom-rundt")
        }
        _ => ("oedelagt-lenke-mellomrom", "oedelagt-lenke-hjelp-mellomrom"),
    };
    let id = ids.meant_by(target);
    let say = |key| Message::new(key).with("navn", target).with("forslag", &id);
    Diagnostic::new(&BROKEN, file.place(span), say(headline)).help(say(help))
}

/// Finds ids for those who write titles where an id belongs.
struct Ids<'a> {
    model: &'a Model,
    plan: Option<PlanIx>,
    /// How many more are looked for: where there are many, the first tell what is wrong with them all.
    left: usize,
}

impl<'a> Ids<'a> {
    fn new(model: &'a Model, file: &File) -> Self {
        let folder = file.source.path.parent();
        let folders = [folder.parent(), folder].map(Some);
        let id = file.source.path.parts().nth(1);
        let kommune = model.kommuner.iter().find(|one| Some(one.id.as_str()) == id);
        let mut plans = kommune.into_iter().flat_map(|kommune| &kommune.plans).copied();
        let plan = plans.find(|plan| folders.contains(&model.plan(*plan).dir));
        Self { model, plan, left: 20 }
    }

    /// The id of what has this title, or else one that the title would make.
    fn meant_by(&mut self, title: &str) -> String {
        let made = to_id(title);
        let Some(plan) = self.plan.filter(|_| self.left > 0) else { return made };
        self.left -= 1;
        let is_known = self.model.plan(plan).scope.contains_key(&made);
        let called = id_called(self.model, plan, title).filter(|_| !is_known);
        called.unwrap_or(made)
    }
}

fn addresses(file: &File, markdown: &Markdown, found: &mut Vec<Diagnostic>) {
    for node in markdown.of_kind(Kind::Link) {
        let Some(Detail::Address(address)) = markdown.detail(node) else { continue };
        let span = markdown.span(node);
        let is_mail = span.slice(&file.source.text).starts_with('<') && address.contains('@');
        if !is_followed(address) && !is_mail {
            found.push(bad_address(file, span, address));
        }
    }
}

fn is_followed(address: &str) -> bool {
    SCHEMES.iter().any(|scheme| address.to_lowercase().starts_with(scheme))
}

fn bad_address(file: &File, span: Span, address: &str) -> Diagnostic {
    let headline = Message::new("oedelagt-lenke-adresse").with("adresse", address);
    let help = Message::new("oedelagt-lenke-hjelp-adresse");
    Diagnostic::new(&BROKEN, file.place(span), headline).help(help)
}

/// No text or address is longer, in bytes.
const REACH: usize = 2_000;

/// `![…](my picture.png)`: the space makes it text, and the picture is gone.
fn spaced(file: &File, markdown: &Markdown, found: &mut Vec<Diagnostic>) {
    let text = &file.source.text;
    let joints = memchr::memmem::find_iter(text.as_bytes(), "](");
    let spaced: BTreeMap<u32, Spaced> = joints.filter_map(|at| Spaced::around(text, at)).collect();
    if spaced.is_empty() {
        return;
    }
    for node in markdown.of_kind(Kind::Text) {
        let Span { start, end } = markdown.span(node);
        found.extend(spaced.range(start..end).map(|(_, link)| link.finding(file)));
    }
}

/// What would be a link or a picture if its address had no space.
struct Spaced<'a> {
    span: Span,
    is_picture: bool,
    address: &'a str,
}

impl<'a> Spaced<'a> {
    /// Around the `](` at `joint`, on one line.
    fn around(text: &'a str, joint: usize) -> Option<(u32, Self)> {
        let inside = joint + 2;
        let near = text.floor_char_boundary(joint.saturating_sub(REACH));
        let line = text[near..joint].rsplit('\n').next()?;
        let opened = joint - line.len() + line.rfind('[')?;
        let is_picture = text[..opened].ends_with('!');
        let far = text.floor_char_boundary(inside + REACH);
        let (address, _) = text[inside..far].lines().next()?.split_once(')')?;
        let is_meant = address.trim().contains(char::is_whitespace)
            && !address.contains(['<', '"', '\''])
            && (is_picture || address.contains('/'));
        let span = Span::new(opened - usize::from(is_picture), inside + address.len() + 1);
        is_meant.then_some((Span::at(joint).start, Self { span, is_picture, address }))
    }

    fn finding(&self, file: &File) -> Diagnostic {
        let address = self.address.trim();
        let headline = match self.is_picture {
            true => "oedelagt-lenke-mellomrom-bilde",
            false if is_followed(address) => "oedelagt-lenke-mellomrom-adresse",
            false => return bad_address(file, self.span, address),
        };
        let say = |key| Message::new(key).with("adresse", address);
        Diagnostic::new(&BROKEN, file.place(self.span), say(headline))
            .help(say("oedelagt-lenke-hjelp-mellomrom-adresse"))
    }
}

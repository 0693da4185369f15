//! What went wrong while a document was made, as a finding.

use super::cause::{self, Told};
use crate::artifact::Fault;
use crate::check::{OVERSIZE, TEMPLATE, THEME, explain_toml};
use crate::diagnostic::{Diagnostic, Message, Rule};
use crate::document::size::Amount;
use crate::model::Plan;
use crate::render::pdf::ThemePlace;
use crate::resources::Resources;
use crate::snapshot::Snapshot;
use crate::text::{Place, PlanPath, Span};

/// Whom a fault is laid on.
pub(in crate::cli) struct Blame<'a> {
    pub snapshot: &'a Snapshot,
    pub resources: &'a Resources,
    pub plan: Option<&'a Plan>,
}

impl Blame<'_> {
    pub fn finding(&self, fault: &Fault) -> Diagnostic {
        match fault {
            Fault::Template { name, at, cause } => {
                let file = format!("templates/{name}");
                let Told { headline, help } = cause::of_template(cause, &file);
                let span = at.map_or(Span::at(0), |(start, end)| Span { start, end });
                let place = Place { span, ..start_of(&file) };
                Diagnostic::new(&TEMPLATE, place, headline).help(help)
            }
            Fault::Token(fault) => {
                let Told { headline, help } = cause::of_token(fault);
                let span = Span { start: fault.start, end: fault.end };
                Diagnostic::new(&THEME, self.in_tokens(span), headline).help(help)
            }
            Fault::Tokens { start, end, message } => self.unread_tokens(*start, *end, message),
            Fault::MissingFile(file) => {
                told(&THEME, self.theme(), self.of_theme("tema-feil-mangler").with("fil", file))
            }
            Fault::NoFont(file) => {
                let message = self.of_theme("tema-feil-skrift").with("fil", file);
                told(&THEME, start_of(&self.theme_file(file)), message)
            }
            Fault::Theme { place, message } => {
                let place = place.as_ref().and_then(|place| self.in_theme(place));
                let own = place.is_some();
                let Told { headline, help } = cause::of_theme(message, &self.resources.theme, own);
                Diagnostic::new(&THEME, place.unwrap_or_else(|| self.theme()), headline).help(help)
            }
            Fault::Drawings(paths) => drawings(paths),
            Fault::TooMuch { amount, at } => self.too_much(*amount, at.as_ref()),
            Fault::TooSlow(seconds) => self.exhausted("mal-feil-tid", "tema-feil-tid", *seconds),
            Fault::TooLarge => self.exhausted("mal-feil-minne", "tema-feil-minne", 0),
            Fault::NotStarted(reason) => {
                told(&THEME, self.theme(), self.of_theme("tema-feil").with("grunn", reason))
            }
        }
    }

    /// What the TOML parser says of `theme.toml`, as of any other file.
    fn unread_tokens(&self, start: u32, end: u32, message: &str) -> Diagnostic {
        let place = self.in_tokens(Span { start, end });
        match self.snapshot.source(&place.file) {
            Some(source) => {
                let (span, headline, help) = explain_toml(&source.text, place.span, message);
                Diagnostic::new(&THEME, Place { span, ..place }, headline).help(help)
            }
            None => told(&THEME, place, self.of_theme("tema-feil").with("grunn", message)),
        }
    }

    /// A place in the theme's own settings.
    fn in_tokens(&self, span: Span) -> Place {
        Place { span, ..start_of(&self.theme_file("theme.toml")) }
    }

    fn too_much(&self, amount: Amount, at: Option<&(String, u32, u32)>) -> Diagnostic {
        let place = at.and_then(|(file, start, end)| {
            let file = PlanPath::new(file).ok()?;
            Some(Place { file, span: Span { start: *start, end: *end } })
        });
        let of_plan =
            || self.plan.map_or_else(|| self.theme(), |plan| plan.facts.title.place.clone());
        let say = |key| Message::new(key).with("antall-grense", amount.limit());
        let (headline, help) = words(amount);
        Diagnostic::new(&OVERSIZE, place.unwrap_or_else(of_plan), say(headline)).help(say(help))
    }

    /// Too much time or memory: the theme's doing, unless the templates alone are the workspace's own.
    fn exhausted(
        &self,
        by_template: &'static str,
        by_theme: &'static str,
        seconds: u64,
    ) -> Diagnostic {
        let own = self.own_templates();
        match own.first() {
            Some(first) if !self.has_own_layout() => {
                let said = Message::new(by_template).with("fil", own.join("`, `"));
                told(&TEMPLATE, start_of(first), said.with("antall-sekunder", seconds))
            }
            _ => {
                told(&THEME, self.theme(), self.of_theme(by_theme).with("antall-sekunder", seconds))
            }
        }
    }

    fn own_templates(&self) -> Vec<String> {
        let builtin = Resources::builtin().templates;
        let is_own = |(name, text): &(&String, &String)| builtin.get(*name) != Some(*text);
        let own = self.resources.templates.iter().filter(is_own);
        own.map(|(name, _)| format!("templates/{name}")).collect()
    }

    fn has_own_layout(&self) -> bool {
        self.resources.own_theme.keys().any(|name| name != "theme.toml")
    }

    fn of_theme(&self, key: &'static str) -> Message {
        Message::new(key).with("navn", &self.resources.theme)
    }

    /// The theme's entrance or settings where the workspace has one of them, else the plan's title.
    fn theme(&self) -> Place {
        let files = ["document.typ", "theme.toml"].map(|name| self.theme_file(name));
        let own = files.iter().find(|file| self.exists(file));
        match (own, self.plan) {
            (None, Some(plan)) => plan.facts.title.place.clone(),
            (own, _) => start_of(own.unwrap_or(&files[1])),
        }
    }

    fn theme_file(&self, name: &str) -> String {
        format!("themes/{}/{name}", self.resources.theme)
    }

    fn exists(&self, file: &str) -> bool {
        PlanPath::new(file).is_ok_and(|file| self.snapshot.entry(&file).is_some())
    }

    /// A place in a theme's file that is the workspace's own.
    fn in_theme(&self, place: &ThemePlace) -> Option<Place> {
        let file = start_of(&self.theme_file(&place.file)).file;
        let source = self.snapshot.source(&file)?;
        let line = u32::try_from(place.line).ok()?.checked_sub(1)?;
        let line = source.lines().line_span(&source.text, line);
        let text = line.slice(&source.text);
        let byte = |column: usize| {
            text.char_indices().nth(column.saturating_sub(1)).map_or(text.len(), |(at, _)| at)
        };
        let span = Span::new(byte(place.column), place.end.map_or(text.len(), byte));
        Some(Place { file, span: span.shift(line.start as usize) })
    }
}

/// The start of a file, which may be one of ours.
fn start_of(file: &str) -> Place {
    let file = PlanPath::new(file).unwrap_or_else(|_| PlanPath::root());
    Place { file, span: Span::at(0) }
}

fn drawings(paths: &[String]) -> Diagnostic {
    let place = start_of(paths.first().map_or("", String::as_str));
    let said = Message::new("for-stort-tegning").with("fil", paths.join("`, `"));
    Diagnostic::new(&OVERSIZE, place, said).help(Message::new("for-stort-hjelp-tegning"))
}

fn words(amount: Amount) -> (&'static str, &'static str) {
    match amount {
        Amount::Text => ("for-stort", "for-stort-hjelp"),
        Amount::Parts => ("for-stort-deler", "for-stort-hjelp"),
        Amount::Things => ("for-stort-innhold", "for-stort-hjelp"),
        Amount::Placements => ("for-stort-plasseringer", "for-stort-hjelp"),
        Amount::Headings => ("for-stort-overskrifter", "for-stort-hjelp"),
        Amount::Rows => ("for-stort-rader", "for-stort-hjelp-rader"),
        Amount::Columns => ("for-stort-kolonner", "for-stort-hjelp-rader"),
        Amount::Values => ("for-stort-verdier", "for-stort-hjelp-verdier"),
        Amount::Steps => ("for-stort-trinn", "for-stort-hjelp-trinn"),
        Amount::Paragraph => ("for-stort-avsnitt", "for-stort-hjelp-avsnitt"),
        Amount::Notes => ("for-stort-fotnoter", "for-stort-hjelp-fotnoter"),
        Amount::Pixels => ("for-stort-bilder", "for-stort-hjelp-bilder"),
        Amount::Characters => ("for-stort-tegn", "for-stort-hjelp-tegn"),
    }
}

fn told(rule: &'static Rule, place: Place, message: Message) -> Diagnostic {
    let help = if rule == &TEMPLATE { "mal-feil-hjelp" } else { "tema-feil-hjelp" };
    Diagnostic::new(rule, place, message).help(Message::new(help))
}

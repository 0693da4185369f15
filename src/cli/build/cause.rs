//! The common mistakes in templates and themes, in words for those who write them.

use crate::diagnostic::Message;
use crate::document::{TemplateCause, Unknown};
use crate::render::theme::{TokenFault, TokenFaultKind};

/// What is wrong, and what can be done about it.
pub(super) struct Told {
    pub headline: Message,
    pub help: Message,
}

fn told(headline: &'static str, help: &'static str) -> Told {
    Told { headline: Message::new(headline), help: Message::new(help) }
}

impl Told {
    fn with(self, slot: &'static str, value: &str) -> Self {
        Self { headline: self.headline.with(slot, value), help: self.help.with(slot, value) }
    }

    /// With the name that may have been meant, where there is one, for help.
    fn meant(self, near: Option<&str>) -> Self {
        match near {
            Some(near) => Self { help: Message::new("mente-du").with("forslag", near), ..self },
            None => self,
        }
    }
}

/// `file` is the template.
pub(super) fn of_template(cause: &TemplateCause, file: &str) -> Told {
    let named = |headline, name: &str| told(headline, "mal-feil-hjelp").with("navn", name);
    match cause {
        TemplateCause::Unknown { what, name, near } => {
            named(headline_of(*what), name).meant(near.as_deref())
        }
        TemplateCause::NoValue { written, near } => {
            let told = told("mal-feil-uten-verdi", "mal-feil-hjelp-uten-verdi");
            told.with("navn", written).meant(near.as_deref())
        }
        TemplateCause::NotAThing(written) => named("mal-feil-ikke-ting", written),
        TemplateCause::NotADate(written) => named("mal-feil-ikke-dato", written),
        TemplateCause::Syntax(said) if said.starts_with("unexpected end of") => {
            told("mal-feil-aapen", "mal-feil-hjelp-aapen")
        }
        TemplateCause::Syntax(said) => match said.strip_prefix("unknown statement ") {
            Some(statement) => named("mal-feil-kommando", statement),
            None => told("mal-feil-skrivemaate", "mal-feil-hjelp").with("grunn", said),
        },
        TemplateCause::Endless => told("mal-feil-endeloes", "mal-feil-hjelp"),
        TemplateCause::Other(said) => {
            told("mal-feil", "mal-feil-hjelp").with("fil", file).with("grunn", said)
        }
    }
}

fn headline_of(unknown: Unknown) -> &'static str {
    match unknown {
        Unknown::Filter => "mal-feil-filter",
        Unknown::Function => "mal-feil-funksjon",
        Unknown::Test => "mal-feil-test",
        Unknown::Template => "mal-feil-mangler",
        Unknown::Words => "mal-feil-ord",
    }
}

/// What Typst says of a theme, or of a document in it; `own` where that is in a file of the workspace's theme.
pub(super) fn of_theme(said: &str, theme: &str, own: bool) -> Told {
    match undrawn(said) {
        Some(text) if !own => told("tema-feil-tegn-ellers", "ukjent-tegn-hjelp").with("tegn", text),
        Some(text) => told("tema-feil-tegn", "ukjent-tegn-hjelp").with("tegn", text),
        None => told("tema-feil", "tema-feil-hjelp").with("navn", theme).with("grunn", said),
    }
}

/// The first characters that no font has, where that is what Typst says.
fn undrawn(said: &str) -> Option<&str> {
    let (_, text) = said.split_once("the text `\"")?;
    Some(text.split_once("\"` could not be displayed with ")?.0)
}

/// A key of `theme.toml`.
pub(super) fn of_token(fault: &TokenFault) -> Told {
    let key = fault.key.as_str();
    match &fault.kind {
        TokenFaultKind::Unknown { near: Some(near) } => {
            told("tema-feil-noekkel", "mente-du").with("noekkel", key).with("forslag", near)
        }
        TokenFaultKind::Unknown { near: None } => {
            told("tema-feil-noekkel", "tema-feil-hjelp-noekkel").with("noekkel", key)
        }
        TokenFaultKind::Expected(expected) => told("tema-feil-type", "tema-feil-hjelp-type")
            .with("noekkel", key)
            .with("ventet", expected.word()),
        TokenFaultKind::TooLarge => {
            told("tema-feil-for-stort", "tema-feil-hjelp-for-stort").with("noekkel", key)
        }
    }
}

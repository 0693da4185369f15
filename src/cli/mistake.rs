//! Arguments that can not be understood, in the reader's language.

use super::output::{self, Failure};
use crate::words::Words;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::process::ExitCode;

/// Help and version as they are; anything else is told on standard error.
pub(super) fn answer(error: &clap::Error, words: Words) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            output::print(&error.render().to_string());
            return ExitCode::SUCCESS;
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            output::note(&error.render().to_string());
        }
        _ => output::fail(&with_help(failure(error), error), words),
    }
    ExitCode::from(2)
}

fn failure(error: &clap::Error) -> Failure {
    let argument = context(error, ContextKind::InvalidArg).unwrap_or_default();
    let value = context(error, ContextKind::InvalidValue).filter(|value| !value.is_empty());
    let key = match error.kind() {
        ErrorKind::InvalidValue if value.is_none() => "mangler-verdi",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "ukjent-valg",
        ErrorKind::TooManyValues => "uten-verdi",
        ErrorKind::ArgumentConflict => "to-ganger",
        ErrorKind::UnknownArgument if argument.starts_with('-') => "ukjent-flagg",
        ErrorKind::UnknownArgument => "for-mye",
        ErrorKind::InvalidSubcommand => "ukjent-kommando",
        ErrorKind::MissingRequiredArgument => "mangler-argument",
        ErrorKind::MissingSubcommand => "mangler-kommando",
        ErrorKind::InvalidUtf8 => "ikke-tekst",
        _ => "ugyldige-argumenter",
    };
    let command = context(error, ContextKind::InvalidSubcommand).unwrap_or_default();
    Failure::new(key)
        .with("valg", argument)
        .with("verdi", value.unwrap_or_default())
        .with("navn", command)
}

/// What can be chosen instead, where that is known.
fn with_help(failure: Failure, error: &clap::Error) -> Failure {
    let near = context(error, ContextKind::SuggestedArg)
        .or_else(|| context(error, ContextKind::SuggestedSubcommand));
    let lacks = error.kind() == ErrorKind::MissingRequiredArgument;
    let usage = context(error, ContextKind::Usage).filter(|_| lacks);
    let usage = usage.as_deref().and_then(|usage| usage.split_once(": "));
    match context(error, ContextKind::ValidValue).filter(|list| !list.is_empty()) {
        Some(list) => failure.help("velg-blant").with("liste", list),
        None if usage.is_some() => {
            failure.help("bruk-slik").with("bruk", usage.map_or("", |(_, usage)| usage.trim()))
        }
        None => failure.help("se-hjelp").meant(near.as_deref()),
    }
}

fn context(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        ContextValue::StyledStr(text) => Some(text.to_string()),
        _ => None,
    }
}

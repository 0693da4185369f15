//! The arguments. Their doc comments are the help, so they are Norwegian.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;

const TEMPLATE: &str = "{about-with-newline}\nBruk: {usage}\n\n{all-args}{after-help}";

/// Planer som kode: skriv planer i Markdown og TOML, sjekk dem, og bygg dokumentene.
#[derive(Parser, Debug)]
#[command(name = "planverk", version, disable_help_subcommand = true, disable_help_flag = true)]
#[command(disable_version_flag = true, help_template = TEMPLATE, subcommand_help_heading = "Kommandoer")]
#[command(
    subcommand_value_name = "KOMMANDO",
    next_help_heading = "Valg",
    infer_subcommands = false
)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub command: Command,
    /// Vis hjelp
    #[arg(short, long, visible_alias = "hjelp", action = clap::ArgAction::Help, global = true)]
    help: Option<bool>,
    /// Vis versjonen
    #[arg(short = 'V', long, visible_alias = "versjon", action = clap::ArgAction::Version)]
    version: Option<bool>,
}

#[derive(Subcommand, Debug)]
pub(super) enum Command {
    /// Sjekk planene: referanser, erstatninger, mål, tall og tilgjengelighet
    #[command(visible_alias = "sjekk", help_template = TEMPLATE)]
    Check(CheckArguments),
    /// Bygg dokumentene som PDF
    #[command(visible_alias = "bygg", help_template = TEMPLATE)]
    Build(BuildArguments),
    /// Lag en ny kommune eller en ny plan
    #[command(visible_alias = "ny", help_template = TEMPLATE)]
    New(NewArguments),
}

/// Where the plans are, and what day it is.
#[derive(Args, Debug)]
#[command(next_help_heading = "Argumenter")]
pub(super) struct Scope {
    /// Mappen med planene, eller en mappe eller fil i den
    #[arg(value_name = "STI", default_value = ".", hide_default_value = true)]
    pub path: PathBuf,
}

#[derive(Args, Debug)]
pub(super) struct CheckArguments {
    #[command(flatten)]
    pub scope: Scope,
    /// Hvordan funnene skrives
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "human", help_heading = "Valg")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    #[arg(help = "Hvordan funnene skrives: human (for mennesker) eller json [vanlig: human]")]
    pub format: Format,
    /// Laveste nivå som gir sluttkode 1: info, advarsel eller feil [vanlig: feil]
    #[arg(long, value_name = "NIVÅ", value_enum, default_value = "feil", help_heading = "Valg")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub deny: Deny,
    /// Datoen fristene holdes opp mot, for eksempel 2026-05-07 [vanlig: i dag]
    #[arg(long, value_name = "DATO", help_heading = "Valg")]
    pub dato: Option<String>,
}

#[derive(Args, Debug)]
pub(super) struct BuildArguments {
    #[command(flatten)]
    pub scope: Scope,
    /// Bare denne planen: PLAN eller KOMMUNE/PLAN
    #[arg(long, value_name = "REF", help_heading = "Valg")]
    pub plan: Option<String>,
    /// Bare denne saken
    #[arg(long, value_name = "REF", help_heading = "Valg")]
    pub sak: Option<String>,
    /// Bare dette dokumentet: plan, kortversjon eller sak
    #[arg(
        long,
        value_name = "DOKUMENT",
        value_enum,
        help_heading = "Valg",
        hide_possible_values = true
    )]
    pub dokument: Option<Kind>,
    /// Mappen dokumentene skrives til [vanlig: «ut» i planverk.toml]
    #[arg(long, value_name = "MAPPE", help_heading = "Valg")]
    pub ut: Option<PathBuf>,
    /// Utseendet [vanlig: «tema» i planverk.toml]
    #[arg(long, value_name = "NAVN", help_heading = "Valg")]
    pub tema: Option<String>,
    /// Bygg også planer med feil, og merk hver side UTKAST
    #[arg(long, help_heading = "Valg")]
    pub utkast: bool,
    /// Datoen fristene holdes opp mot, for eksempel 2026-05-07 [vanlig: i dag]
    #[arg(long, value_name = "DATO", help_heading = "Valg")]
    pub dato: Option<String>,
}

#[derive(Args, Debug)]
#[command(subcommand_help_heading = "Kommandoer", subcommand_value_name = "KOMMANDO")]
#[command(disable_help_subcommand = true)]
pub(super) struct NewArguments {
    #[command(subcommand)]
    pub what: New,
}

#[derive(Subcommand, Debug)]
pub(super) enum New {
    /// Lag en ny kommune
    #[command(help_template = TEMPLATE)]
    Kommune {
        /// Navnet på kommunen, for eksempel «Porsgrunn kommune»
        #[arg(value_name = "NAVN", help_heading = "Argumenter")]
        name: String,
    },
    /// Lag en ny plan
    #[command(help_template = TEMPLATE)]
    Plan {
        /// Planens id: PLAN eller KOMMUNE/PLAN
        #[arg(value_name = "REF", help_heading = "Argumenter")]
        reference: String,
        /// Plantypen, for eksempel temaplan, strategi eller handlingsplan
        #[arg(
            long = "type",
            value_name = "TYPE",
            default_value = "temaplan",
            help_heading = "Valg"
        )]
        #[arg(hide_default_value = true)]
        kind: String,
    },
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Format {
    Human,
    Json,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Deny {
    Feil,
    Advarsel,
    Info,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Plan,
    Kortversjon,
    Sak,
}

impl Arguments {
    /// Reads the process's arguments; help, version and mistakes are answered here.
    pub fn read() -> Result<Self, ExitCode> {
        Self::try_parse().map_err(|error| answer(&error))
    }
}

/// Help and version as they are; mistakes in Norwegian, since the library words them in English.
fn answer(error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        super::output::print(&error.render().to_string());
        return ExitCode::SUCCESS;
    }
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(texts.join(", ")),
        _ => None,
    };
    let argument = context(ContextKind::InvalidArg).unwrap_or_default();
    let value = context(ContextKind::InvalidValue);
    let (key, slots) = match error.kind() {
        ErrorKind::InvalidValue => match value {
            Some(value) if !value.is_empty() => {
                ("ukjent-valg", vec![("verdi", value), ("valg", argument)])
            }
            _ => ("mangler-verdi", vec![("valg", argument)]),
        },
        ErrorKind::UnknownArgument => ("ukjent-flagg", vec![("valg", argument)]),
        ErrorKind::InvalidSubcommand => {
            let name = context(ContextKind::InvalidSubcommand).unwrap_or_default();
            ("ukjent-kommando", vec![("navn", name)])
        }
        ErrorKind::MissingRequiredArgument => ("mangler-argument", vec![("valg", argument)]),
        _ => ("mangler-kommando", vec![]),
    };
    let mut failure = super::output::Failure::new(key);
    for (name, value) in slots {
        failure = failure.with(name, value);
    }
    let allowed = context(ContextKind::ValidValue).or_else(|| context(ContextKind::SuggestedArg));
    let allowed =
        allowed.or_else(|| context(ContextKind::SuggestedSubcommand)).filter(|one| !one.is_empty());
    failure = match allowed {
        Some(allowed) => failure.help("velg-blant").with("liste", allowed),
        None => failure.help("se-hjelp"),
    };
    super::output::fail(&failure, crate::words::Words::new(super::LANGUAGE));
    ExitCode::from(2)
}

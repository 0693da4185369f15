//! The arguments. Their help is in `locales/*/help.ftl`, by their names: see [`super::help`].

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::{Path, PathBuf};

#[derive(Parser, Debug)]
#[command(name = "planverk", bin_name = "planverk", version)]
#[command(disable_help_subcommand = true, disable_help_flag = true, disable_version_flag = true)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub command: Command,
    #[arg(long, alias = "språk", value_name = "SPRÅK", value_enum, global = true)]
    #[arg(hide_possible_values = true, display_order = 99)]
    pub spraak: Option<Language>,
    #[arg(short, long, visible_alias = "hjelp", action = clap::ArgAction::Help, global = true)]
    #[arg(display_order = 100)]
    help: Option<bool>,
    #[arg(short = 'V', long, visible_alias = "versjon", action = clap::ArgAction::Version)]
    #[arg(display_order = 101)]
    version: Option<bool>,
}

#[derive(Subcommand, Debug)]
pub(super) enum Command {
    #[command(visible_alias = "sjekk")]
    Check(CheckArguments),
    #[command(visible_alias = "bygg")]
    Build(BuildArguments),
    #[command(visible_alias = "endringer")]
    Diff(DiffArguments),
    #[command(visible_alias = "viderefoering")]
    Succession(SuccessionArguments),
    #[command(visible_alias = "forklar")]
    Explain(ExplainArguments),
    #[command(visible_alias = "regler")]
    Rules(RulesArguments),
    #[command(visible_alias = "bytt-id")]
    Rename(RenameArguments),
    #[command(visible_alias = "ny")]
    New(NewArguments),
}

/// Where the plans are, and what day it is.
#[derive(Args, Debug)]
pub(super) struct Scope {
    #[arg(value_name = "STI", default_value = ".", hide_default_value = true)]
    pub path: PathBuf,
}

#[derive(Args, Debug)]
pub(super) struct CheckArguments {
    #[command(flatten)]
    pub scope: Scope,
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "human")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub format: Format,
    #[arg(long, value_name = "NIVÅ", value_enum, default_value = "feil")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub deny: Deny,
    #[arg(long, value_name = "REF")]
    pub plan: Option<String>,
    #[arg(long, value_name = "VERSJON")]
    pub siden: Option<String>,
    #[arg(long, value_name = "PORT", value_enum)]
    #[arg(hide_possible_values = true)]
    pub klar_for: Option<Gate>,
    #[arg(long, value_name = "DATO")]
    pub dato: Option<String>,
    #[arg(long)]
    pub fix: bool,
    #[arg(long)]
    pub diff: bool,
    #[arg(long)]
    pub foreslaa_kontroll: bool,
}

#[derive(Args, Debug)]
pub(super) struct BuildArguments {
    #[command(flatten)]
    pub scope: Scope,
    #[arg(long, value_name = "REF")]
    pub plan: Option<String>,
    #[arg(long, value_name = "REF")]
    pub sak: Option<String>,
    #[arg(long, value_name = "DOKUMENT", value_enum, hide_possible_values = true)]
    pub dokument: Option<Kind>,
    #[arg(long, value_name = "MAPPE")]
    pub ut: Option<PathBuf>,
    #[arg(long, value_name = "NAVN")]
    pub tema: Option<String>,
    #[arg(long)]
    pub utkast: bool,
    #[arg(long, value_name = "DATO")]
    pub dato: Option<String>,
    #[arg(long, value_name = "SEKUNDER")]
    #[arg(value_parser = clap::value_parser!(u64).range(1..))]
    pub tidsgrense: Option<u64>,
}

#[derive(Args, Debug)]
pub(super) struct DiffArguments {
    #[arg(value_name = "GAMMEL", display_order = 1)]
    pub old: String,
    #[arg(value_name = "NY", display_order = 2)]
    pub new: Option<String>,
    #[arg(hide = true)]
    pub rest: Vec<String>,
    #[arg(long, value_name = "REF")]
    pub plan: Option<String>,
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "human")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub format: DiffFormat,
    #[arg(long, value_name = "KLASSER", value_enum, value_delimiter = ',')]
    #[arg(hide_possible_values = true)]
    pub klasse: Vec<ChangeClass>,
    #[arg(long)]
    pub virkning: bool,
    #[arg(long, value_name = "KLASSER", value_enum, value_delimiter = ',')]
    #[arg(hide_possible_values = true)]
    pub feil_ved: Vec<ChangeClass>,
    #[arg(long, value_name = "MAPPE")]
    pub ut: Option<PathBuf>,
    #[arg(long, value_name = "SEKUNDER")]
    #[arg(value_parser = clap::value_parser!(u64).range(1..))]
    pub tidsgrense: Option<u64>,
    #[arg(long, value_name = "ADRESSE")]
    pub lenker: Option<String>,
    #[arg(long, value_name = "MAPPE", default_value = ".")]
    #[arg(hide_default_value = true)]
    pub mappe: PathBuf,
    #[arg(long)]
    pub git_driver: bool,
}

#[derive(Args, Debug)]
pub(super) struct RenameArguments {
    #[arg(value_name = "GAMMEL", display_order = 1)]
    pub old: String,
    #[arg(value_name = "NY", display_order = 2)]
    pub new: String,
    #[arg(long)]
    pub diff: bool,
    #[arg(long, value_name = "MAPPE", default_value = ".")]
    #[arg(hide_default_value = true)]
    pub mappe: PathBuf,
}

#[derive(Args, Debug)]
pub(super) struct SuccessionArguments {
    #[arg(value_name = "PLAN")]
    pub plan: String,
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "human")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub format: SuccessionFormat,
    #[arg(long, value_name = "MAPPE", default_value = ".")]
    #[arg(hide_default_value = true)]
    pub mappe: PathBuf,
}

#[derive(Args, Debug)]
pub(super) struct ExplainArguments {
    #[arg(value_name = "REGEL")]
    pub rule: String,
}

#[derive(Args, Debug)]
pub(super) struct RulesArguments {
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "human")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub format: RulesFormat,
}

#[derive(Args, Debug)]
#[command(disable_help_subcommand = true)]
pub(super) struct NewArguments {
    #[command(subcommand)]
    pub what: New,
}

#[derive(Subcommand, Debug)]
pub(super) enum New {
    Kommune {
        #[arg(value_name = "NAVN")]
        name: String,
        #[arg(long, value_name = "NUMMER")]
        nummer: Option<String>,
    },
    Plan {
        #[arg(value_name = "REF")]
        reference: String,
        #[arg(long = "type", value_name = "TYPE", default_value = "temaplan")]
        #[arg(hide_default_value = true)]
        kind: String,
    },
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Format {
    Human,
    Short,
    Json,
    Sarif,
    Github,
    Gitlab,
    Junit,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum RulesFormat {
    Human,
    Json,
    Markdown,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum DiffFormat {
    Human,
    Json,
    Markdown,
    Pdf,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum SuccessionFormat {
    Human,
    Json,
    Markdown,
    Csv,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum ChangeClass {
    Redaksjonell,
    Innhold,
    Svekket,
    Skjerpet,
    Oppheving,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Deny {
    Feil,
    Advarsel,
    Info,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Gate {
    #[value(alias = "høring")]
    Hoering,
    Vedtak,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Plan,
    Kortversjon,
    Sak,
    Endringsrapport,
}

/// The languages that findings, help and messages are in.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Language {
    Nb,
    Nn,
    En,
}

impl Command {
    /// Where the plans are that the command is about.
    pub fn folder(&self) -> &Path {
        match self {
            Self::Check(arguments) => &arguments.scope.path,
            Self::Build(arguments) => &arguments.scope.path,
            Self::Diff(arguments) => &arguments.mappe,
            Self::Succession(arguments) => &arguments.mappe,
            Self::Rename(arguments) => &arguments.mappe,
            Self::Explain(_) | Self::Rules(_) | Self::New(_) => Path::new("."),
        }
    }
}

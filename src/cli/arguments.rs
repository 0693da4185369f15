//! The arguments. Their doc comments are the help, so they are Norwegian.

use super::mistake;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;

const TEMPLATE: &str = "{about-with-newline}\nBruk: {usage}\n\n{all-args}{after-help}";

/// Planer som kode: skriv planer i Markdown og TOML, sjekk dem, og bygg dokumentene.
#[derive(Parser, Debug)]
#[command(
    name = "planverk",
    bin_name = "planverk",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true
)]
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
    #[arg(display_order = 100)]
    help: Option<bool>,
    /// Vis versjonen
    #[arg(short = 'V', long, visible_alias = "versjon", action = clap::ArgAction::Version)]
    #[arg(display_order = 101)]
    version: Option<bool>,
}

#[derive(Subcommand, Debug)]
pub(super) enum Command {
    /// Sjekk planene: referanser, erstatninger, mål, tall og tilgjengelighet
    #[command(visible_alias = "sjekk", help_template = TEMPLATE)]
    #[command(override_usage = "planverk check [VALG] [STI]")]
    Check(CheckArguments),
    /// Bygg dokumentene som PDF
    #[command(visible_alias = "bygg", help_template = TEMPLATE)]
    #[command(override_usage = "planverk build [VALG] [STI]")]
    Build(BuildArguments),
    /// Fortell hva som er endret mellom to versjoner av planene
    #[command(visible_alias = "endringer", help_template = TEMPLATE)]
    #[command(override_usage = "planverk diff [VALG] <GAMMEL> [NY]")]
    Diff(DiffArguments),
    /// Vis hva som blir av målene og tiltakene i planene en plan erstatter
    #[command(visible_alias = "viderefoering", help_template = TEMPLATE)]
    #[command(override_usage = "planverk succession [VALG] <PLAN>")]
    Succession(SuccessionArguments),
    /// Forklar en regel: hva den ser etter, hvorfor, og eksempler
    #[command(visible_alias = "forklar", help_template = TEMPLATE)]
    #[command(override_usage = "planverk explain <REGEL>")]
    Explain(ExplainArguments),
    /// List opp reglene, med nivåene de har
    #[command(visible_alias = "regler", help_template = TEMPLATE)]
    #[command(override_usage = "planverk rules [VALG]")]
    Rules(RulesArguments),
    /// Gi noe en ny id, overalt der den er brukt
    #[command(visible_alias = "bytt-id", help_template = TEMPLATE)]
    #[command(override_usage = "planverk rename [VALG] <GAMMEL> <NY>")]
    Rename(RenameArguments),
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
    #[arg(
        help = "Hvordan funnene skrives: human (for mennesker), short (én linje hver), json, sarif, github, gitlab eller junit [vanlig: human]"
    )]
    pub format: Format,
    /// Laveste nivå som gir sluttkode 1: info, advarsel eller feil [vanlig: feil]
    #[arg(long, value_name = "NIVÅ", value_enum, default_value = "feil", help_heading = "Valg")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub deny: Deny,
    /// Bare denne planen: PLAN eller KOMMUNE/PLAN
    #[arg(long, value_name = "REF", help_heading = "Valg")]
    pub plan: Option<String>,
    /// Vis bare funn som ikke er i en eldre versjon: en tagg, gren eller innsjekking i git, eller en mappe
    #[arg(long, value_name = "VERSJON", help_heading = "Valg")]
    pub siden: Option<String>,
    /// Skriv en sjekkliste for det som må gjøres før planene kan gå videre: hoering eller vedtak
    #[arg(long, value_name = "PORT", value_enum, help_heading = "Valg")]
    #[arg(hide_possible_values = true)]
    pub klar_for: Option<Gate>,
    /// Datoen fristene holdes opp mot, for eksempel 2026-05-07 [vanlig: i dag]
    #[arg(long, value_name = "DATO", help_heading = "Valg")]
    pub dato: Option<String>,
    /// Rett det som trygt kan rettes, og vis resten av funnene
    #[arg(long, help_heading = "Valg")]
    pub fix: bool,
    /// Vis hva `--fix` ville rettet, uten å skrive noe
    #[arg(long, help_heading = "Valg")]
    pub diff: bool,
}

#[derive(Args, Debug)]
pub(super) struct BuildArguments {
    #[command(flatten)]
    pub scope: Scope,
    /// Bare denne planen: PLAN eller KOMMUNE/PLAN
    #[arg(long, value_name = "REF", help_heading = "Valg")]
    pub plan: Option<String>,
    /// Bare denne saken: SAK, PLAN#SAK eller KOMMUNE/PLAN#SAK
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
    /// Hvor lenge egne maler og temaer får bruke på et dokument [vanlig: 30]
    #[arg(long, value_name = "SEKUNDER", help_heading = "Valg")]
    #[arg(value_parser = clap::value_parser!(u64).range(1..))]
    pub tidsgrense: Option<u64>,
}

#[derive(Args, Debug)]
pub(super) struct DiffArguments {
    /// Den gamle versjonen: en tagg, gren eller innsjekking i git, eller en mappe
    #[arg(value_name = "GAMMEL", help_heading = "Argumenter", display_order = 1)]
    pub old: String,
    /// Den nye versjonen [vanlig: filene slik de er nå]
    #[arg(value_name = "NY", help_heading = "Argumenter", display_order = 2)]
    pub new: Option<String>,
    /// Resten av det git gir med `--git-driver`
    #[arg(hide = true)]
    pub rest: Vec<String>,
    /// Bare denne planen: PLAN eller KOMMUNE/PLAN
    #[arg(long, value_name = "REF", help_heading = "Valg")]
    pub plan: Option<String>,
    /// Hvordan endringene skrives: human (for mennesker), json, markdown eller pdf [vanlig: human]
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "human", help_heading = "Valg")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub format: DiffFormat,
    /// Bare disse klassene: redaksjonell, innhold, svekket, skjerpet, oppheving
    #[arg(long, value_name = "KLASSER", value_enum, value_delimiter = ',', help_heading = "Valg")]
    #[arg(hide_possible_values = true)]
    pub klasse: Vec<ChangeClass>,
    /// Vis hva som bygger på det som er endret
    #[arg(long, help_heading = "Valg")]
    pub virkning: bool,
    /// Gi sluttkode 1 når en endring er av en av disse klassene
    #[arg(long, value_name = "KLASSER", value_enum, value_delimiter = ',', help_heading = "Valg")]
    #[arg(hide_possible_values = true)]
    pub feil_ved: Vec<ChangeClass>,
    /// Mappen som planene med markerte endringer skrives til, som pdf
    #[arg(long, value_name = "MAPPE", help_heading = "Valg")]
    pub ut: Option<PathBuf>,
    /// Adressen filene ligger under, for lenker i markdown
    #[arg(long, value_name = "ADRESSE", help_heading = "Valg")]
    pub lenker: Option<String>,
    /// Mappen med planene [vanlig: der du er]
    #[arg(long, value_name = "MAPPE", default_value = ".", help_heading = "Valg")]
    #[arg(hide_default_value = true)]
    pub mappe: PathBuf,
    /// Vis én fil for git, med argumentene git gir
    #[arg(long, help_heading = "Valg")]
    pub git_driver: bool,
}

#[derive(Args, Debug)]
pub(super) struct RenameArguments {
    /// Det som skal få ny id: PLAN#ID, PLAN, KOMMUNE/PLAN#ID eller KOMMUNE/PLAN
    #[arg(value_name = "GAMMEL", help_heading = "Argumenter", display_order = 1)]
    pub old: String,
    /// Den nye id-en, uten plan eller kommune foran
    #[arg(value_name = "NY", help_heading = "Argumenter", display_order = 2)]
    pub new: String,
    /// Vis hva som ville blitt endret, uten å skrive noe
    #[arg(long, help_heading = "Valg")]
    pub diff: bool,
    /// Mappen med planene [vanlig: der du er]
    #[arg(long, value_name = "MAPPE", default_value = ".", help_heading = "Valg")]
    #[arg(hide_default_value = true)]
    pub mappe: PathBuf,
}

#[derive(Args, Debug)]
pub(super) struct SuccessionArguments {
    /// Planen som erstatter andre: PLAN eller KOMMUNE/PLAN
    #[arg(value_name = "PLAN", help_heading = "Argumenter")]
    pub plan: String,
    /// Hvordan tabellen skrives: human (for mennesker), json, markdown eller csv [vanlig: human]
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "human", help_heading = "Valg")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub format: SuccessionFormat,
    /// Mappen med planene [vanlig: der du er]
    #[arg(long, value_name = "MAPPE", default_value = ".", help_heading = "Valg")]
    #[arg(hide_default_value = true)]
    pub mappe: PathBuf,
}

#[derive(Args, Debug)]
pub(super) struct ExplainArguments {
    /// Navnet på regelen, eller begynnelsen av det
    #[arg(value_name = "REGEL", help_heading = "Argumenter")]
    pub rule: String,
}

#[derive(Args, Debug)]
pub(super) struct RulesArguments {
    /// Hvordan listen skrives: human (for mennesker), json eller markdown [vanlig: human]
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "human", help_heading = "Valg")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub format: RulesFormat,
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
    #[command(help_template = TEMPLATE, override_usage = "planverk new kommune [VALG] <NAVN>")]
    Kommune {
        /// Navnet på kommunen, for eksempel «Porsgrunn kommune»
        #[arg(value_name = "NAVN", help_heading = "Argumenter")]
        name: String,
        /// Kommunenummeret, for eksempel 4001; det kan også fylles inn siden
        #[arg(long, value_name = "NUMMER", help_heading = "Valg")]
        nummer: Option<String>,
    },
    /// Lag en ny plan
    #[command(help_template = TEMPLATE, override_usage = "planverk new plan [VALG] <REF>")]
    Plan {
        /// Planens id: PLAN eller KOMMUNE/PLAN
        #[arg(value_name = "REF", help_heading = "Argumenter")]
        reference: String,
        /// Plantypen, for eksempel strategi eller handlingsplan [vanlig: temaplan]
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

impl Arguments {
    /// Reads the process's arguments; help, version and mistakes are answered here.
    pub fn read() -> Result<Self, ExitCode> {
        Self::try_parse().map_err(|error| mistake::answer(&error))
    }
}

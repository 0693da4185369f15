//! The help in the reader's language: the texts of `locales/*/help.ftl`, laid on what clap derives.
//!
//! A command has the key `kommando-<its names>`, an argument `valg-<command>-<name>`, or `valg-<name>` where several
//! commands have it alike; what stands for a value in the usage has `plass-<it>`.

use super::arguments::Arguments;
use crate::syntax::fold_digraphs;
use crate::words::Words;
use clap::{Arg, Command, CommandFactory};

/// The command line, described in a language.
pub(super) fn command(words: Words) -> Command {
    described(Arguments::command(), "planverk", words)
}

/// The keys of everything that needs a text, each with the keys that will do.
#[must_use]
pub fn help_keys() -> Vec<Vec<String>> {
    let mut keys = Vec::new();
    collect(&Arguments::command(), &mut keys);
    keys
}

fn collect(command: &Command, keys: &mut Vec<Vec<String>>) {
    let name = command.get_bin_name().unwrap_or(command.get_name()).replace(' ', "-");
    keys.push(vec![command_key(&name)]);
    let shown = command.get_arguments().filter(|arg| !arg.is_hide_set());
    keys.extend(shown.map(|arg| argument_keys(arg, &name).to_vec()));
    for below in command.get_subcommands() {
        let below = below.clone().bin_name(format!("{name} {}", below.get_name()));
        collect(&below, keys);
    }
}

/// `planverk-new-plan` has `kommando-new-plan`.
fn command_key(name: &str) -> String {
    format!("kommando-{}", name.trim_start_matches("planverk-"))
}

fn argument_keys(arg: &Arg, command: &str) -> [String; 2] {
    let id = arg.get_id().as_str().replace('_', "-");
    let command = command.trim_start_matches("planverk-");
    [format!("valg-{command}-{id}"), format!("valg-{id}")]
}

fn described(command: Command, name: &str, words: Words) -> Command {
    let command = command
        .about(words.word(&command_key(name)))
        .help_template(template(words))
        .subcommand_help_heading(words.word("hjelp-kommandoer"))
        .subcommand_value_name(placeholder("KOMMANDO", words))
        .mut_args(|arg| described_argument(arg, name, words));
    let usage = usage(&command, name, words);
    command.override_usage(usage).mut_subcommands(|below| {
        let name = format!("{name}-{}", below.get_name());
        described(below, &name, words)
    })
}

fn template(words: Words) -> String {
    let usage = words.word("hjelp-bruk");
    format!("{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}")
}

fn described_argument(arg: Arg, command: &str, words: Words) -> Arg {
    let heading = if arg.is_positional() { "hjelp-argumenter" } else { "hjelp-valg" };
    let text = argument_keys(&arg, command).into_iter().find(|key| words.has(key));
    let value = arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
    let mut arg = arg.help_heading(words.word(heading));
    if let Some(key) = text {
        arg = arg.help(words.word(&key));
    }
    match value {
        Some(value) => arg.value_name(placeholder(&value, words)),
        None => arg,
    }
}

/// `planverk check [VALG] [STI]`.
fn usage(command: &Command, name: &str, words: Words) -> String {
    let name = name.replace('-', " ");
    if command.has_subcommands() {
        return format!("{name} <{}>", placeholder("KOMMANDO", words));
    }
    let mut usage = format!("{name} [{}]", placeholder("VALG", words));
    for arg in command.get_positionals().filter(|arg| !arg.is_hide_set()) {
        let value = arg.get_value_names().and_then(|names| names.first());
        let value = value.map_or_else(|| arg.get_id().to_string(), ToString::to_string);
        let [open, close] = if arg.is_required_set() { ["<", ">"] } else { ["[", "]"] };
        usage = usage + " " + open + &value + close;
    }
    usage
}

/// What stands for a value, where the language has another word for it.
fn placeholder(value: &str, words: Words) -> String {
    let key = format!("plass-{}", fold_digraphs(value));
    if words.has(&key) { words.word(&key) } else { value.to_owned() }
}

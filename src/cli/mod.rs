//! The command line: the only code that prints, writes files and picks the exit code.

#![allow(
    clippy::disallowed_methods,
    reason = "the command line reads the clock and the environment, and writes"
)]

mod arguments;
mod build;
mod check;
mod crash;
mod diff;
mod explain;
mod fix;
mod help;
mod language;
mod mistake;
mod new;
mod output;
mod rename;
mod rules;
mod save;
mod succession;
mod version;
mod workspace;

use crate::render::sandbox;
use crate::words::Words;
use arguments::{Arguments, Command};
use clap::FromArgMatches;
pub use help::help_keys;
use output::Failure;
use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the program with the process's own arguments.
///
/// Exit codes: 0 nothing at or above the deny level, 1 findings, 2 could not run.
#[must_use]
pub fn main() -> ExitCode {
    let given: Vec<OsString> = std::env::args_os().collect();
    if given.get(1).is_some_and(|first| first == sandbox::COMMAND) {
        return serve();
    }
    let words = language::words_before(&given);
    let arguments = match read(given, words) {
        Ok(arguments) => arguments,
        Err(mistake) => return mistake::answer(&mistake, words),
    };
    let words = language::words(arguments.spraak, arguments.command.folder());
    crash::guard(words, || run(arguments, words))
}

fn read(given: Vec<OsString>, words: Words) -> Result<Arguments, clap::Error> {
    let matches = help::command(words).try_get_matches_from(given)?;
    Arguments::from_arg_matches(&matches)
}

fn run(arguments: Arguments, words: Words) -> ExitCode {
    let result = match arguments.command {
        Command::Check(arguments) => check::run(&arguments, words),
        Command::Build(arguments) => build::run(&arguments, words),
        Command::Diff(arguments) => diff::run(&arguments, words),
        Command::Rename(arguments) => rename::run(&arguments, words),
        Command::Succession(arguments) => succession::run(&arguments, words),
        Command::Explain(arguments) => explain::run(&arguments, words),
        Command::Rules(arguments) => Ok(rules::run(&arguments, words)),
        Command::New(arguments) => new::run(&arguments, words),
    };
    result.unwrap_or_else(|failure: Failure| {
        output::fail(&failure, words);
        ExitCode::from(2)
    })
}

/// The child process of [`sandbox`].
fn serve() -> ExitCode {
    let (mut input, mut output) = (std::io::stdin().lock(), std::io::stdout().lock());
    match sandbox::serve(&mut input, &mut output, &crate::artifact::JOBS) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

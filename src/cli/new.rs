//! `planverk new`.
use super::arguments::NewArguments;
use super::output::Failure;
use crate::words::Words;
use std::process::ExitCode;

pub(super) fn run(_: &NewArguments, _: Words) -> Result<ExitCode, Failure> {
    Err(Failure::new("avbrutt"))
}

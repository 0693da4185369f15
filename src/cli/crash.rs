//! What happens when the program itself is at fault: the person is told how to report it.

use super::output;
use crate::words::Words;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};
use std::process::ExitCode;

/// Where faults are reported.
const ADDRESS: &str = env!("CARGO_PKG_REPOSITORY");

/// Runs `work`; a panic becomes a message and exit code 2.
pub(super) fn guard(words: Words, work: impl FnOnce() -> ExitCode) -> ExitCode {
    set_hook(Box::new(move |fault| {
        let help = output::sentence(words, "programfeil-hjelp", &[("adresse", ADDRESS.to_owned())]);
        output::note(&format!("{}\n{help}\n\n{fault}\n", words.word("programfeil")));
    }));
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| ExitCode::from(2))
}

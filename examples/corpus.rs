//! `cargo run --example corpus -- 1000 DIR` writes a workspace with a thousand plans.

#[path = "../benches/corpus.rs"]
mod corpus;

use std::io::Result;
use std::path::Path;
use std::process::ExitCode;

fn main() -> Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, count, folder] = arguments.as_slice() else { return Ok(usage()) };
    let Ok(count) = count.parse() else { return Ok(usage()) };
    for (path, text) in corpus::files(count) {
        write(&Path::new(folder).join(path), &text)?;
    }
    Ok(ExitCode::SUCCESS)
}

#[expect(clippy::print_stderr, reason = "a program for developers")]
fn usage() -> ExitCode {
    eprintln!("usage: corpus COUNT DIR");
    ExitCode::FAILURE
}

#[expect(clippy::disallowed_methods, reason = "what is written here is no document")]
fn write(file: &Path, text: &str) -> Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(file, text)
}

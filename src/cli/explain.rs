//! `planverk explain`: the page of one rule.

use super::arguments::ExplainArguments;
use super::output::{self, Failure};
use super::rules::groups;
use crate::diagnostic::Rule;
use crate::report::page;
use crate::syntax::{fold_digraphs, to_id};
use crate::text::nearest;
use crate::words::Words;
use std::process::ExitCode;

pub(super) fn run(arguments: &ExplainArguments, words: Words) -> Result<ExitCode, Failure> {
    let rule = called(&arguments.rule)?;
    output::print(&page(rule, words, output::style(&std::io::stdout())));
    Ok(ExitCode::SUCCESS)
}

/// The rule of this name, or the only one whose name begins so.
fn called(name: &str) -> Result<&'static Rule, Failure> {
    let rules: Vec<&'static Rule> = groups().into_iter().flat_map(|group| group.rules).collect();
    let id = fold_digraphs(&to_id(name));
    if let Some(rule) = rules.iter().find(|rule| rule.id == id) {
        return Ok(rule);
    }
    let begin_so: Vec<_> =
        rules.iter().filter(|rule| !id.is_empty() && rule.id.starts_with(&id)).collect();
    let unknown = || Failure::new("ukjent-regel").with("navn", name);
    match begin_so.as_slice() {
        [only] => Ok(only),
        [] => {
            let near = nearest(&id, rules.iter().map(|rule| rule.id));
            Err(unknown().help("ukjent-regel-hjelp").meant(near))
        }
        several => {
            let names: Vec<&str> = several.iter().map(|rule| rule.id).collect();
            Err(unknown().help("velg-blant").with("liste", names.join(", ")))
        }
    }
}

//! `planverk succession`: what becomes of the goals and tiltak of the plans that a plan replaces.

use super::arguments::{SuccessionArguments, SuccessionFormat};
use super::output::{self, Failure, sentence};
use super::workspace::Workspace;
use crate::check::succession_is_told_whole;
use crate::model::{Model, PlanIx};
use crate::report::succession::{Heritage, csv, human, json, markdown};
use crate::words::Words;
use std::process::ExitCode;

pub(super) fn run(arguments: &SuccessionArguments, words: Words) -> Result<ExitCode, Failure> {
    let workspace = Workspace::open(&arguments.mappe, None)?;
    let snapshot = &workspace.snapshot;
    let plan = workspace.plan_named(&arguments.plan)?;
    let heritage = Heritage::of(snapshot, plan);
    output::print(&match arguments.format {
        SuccessionFormat::Human => human(&heritage, words, output::style(&std::io::stdout())),
        SuccessionFormat::Json => json(&heritage, snapshot),
        SuccessionFormat::Markdown => markdown(&heritage, words),
        SuccessionFormat::Csv => csv(&heritage, words),
    });
    let mut replaced = snapshot.model.predecessors(plan);
    if !replaced.all(|one| succession_is_told_whole(snapshot, one)) {
        output::note(&format!("\n{}\n", words.word("viderefoering-uviss")));
    }
    if heritage.replaced.is_empty() {
        tell_successors(&snapshot.model, plan, words);
    }
    Ok(ExitCode::SUCCESS)
}

/// Whoever names the replaced plan is told where the answer is.
fn tell_successors(model: &Model, plan: PlanIx, words: Words) {
    for one in model.successors(plan) {
        let slots = [("plan", model.plan(plan).id().to_owned()), ("ny", model.plan_ref(one.new))];
        output::note(&format!("{}\n", sentence(words, "viderefoering-motsatt", &slots)));
    }
}

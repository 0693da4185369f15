//! `planverk check --fix` and `--diff`: making the fixes that findings carry, or showing them.

use super::arguments::CheckArguments;
use super::check::Question;
use super::output::{self, Failure, sentence};
use super::save;
use super::workspace::{Workspace, today};
use crate::edit::{Changed, MendFault, Mended, NotEdited, mend};
use crate::report::patch;
use crate::snapshot::Snapshot;
use crate::tree::DiskWorld;
use crate::words::Words;
use std::io::IsTerminal;

/// Fixes the findings that are asked for, or shows what that would change.
pub(super) fn run(
    workspace: &mut Workspace,
    arguments: &CheckArguments,
    question: &Question,
    words: Words,
) -> Result<(), Failure> {
    let mended = mended(workspace, arguments, question)?;
    if arguments.diff {
        print_patch(&mended.changed, words);
        output::note(&count("ville-rettet", &mended, words));
        return Ok(());
    }
    save::save(&workspace.root, &mended.changed)?;
    output::note(&count("rettet", &mended, words));
    workspace.snapshot = mended.snapshot;
    Ok(())
}

fn mended(
    workspace: &Workspace,
    arguments: &CheckArguments,
    question: &Question,
) -> Result<Mended, Failure> {
    let world = DiskWorld::new(workspace.root.clone(), today(arguments.dato.as_deref())?);
    let wanted = |now: &mut Snapshot| {
        question.assume(now);
        question.findings(workspace, now).0
    };
    mend(&world, &wanted).map_err(|fault| match fault {
        MendFault::NotEdited(NotEdited(path)) => {
            save::changed_meanwhile(&workspace.root.join(path.as_str()))
        }
        MendFault::Tree(_) => Failure::new("kan-ikke-lese")
            .with("fil", output::shown(&workspace.root))
            .with("grunn", ""),
    })
}

/// Changes as `patch` and `git apply` read them; what steers a terminal is made harmless on its way there.
pub(super) fn print_patch(changed: &[Changed], words: Words) {
    let text: String = changed.iter().map(|one| patch::of_file(one, words)).collect();
    let style = output::style(&std::io::stdout());
    let text =
        if std::io::stdout().is_terminal() { patch::for_terminal(&text, style) } else { text };
    output::print(&text);
}

/// «Rettet 3 funn i 2 filer.»
fn count(key: &str, mended: &Mended, words: Words) -> String {
    let files = ("antall", mended.changed.len().to_string());
    let files = sentence(words, "rettet-filer", &[files]);
    let slots = [("antall", mended.count.to_string()), ("filer", files)];
    sentence(words, key, &slots) + "\n"
}

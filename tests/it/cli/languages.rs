//! The language the program speaks: what is asked for, else the workspace's, else the system's, else bokmål.

use super::stage::{BROKEN, Ran, Stage, finish, program};

const NYNORSK: (&str, &str) = ("planverk.toml", "[planverk]\nversjon = 1\nspraak = \"nn\"\n");

/// Runs it with this environment.
fn run(stage: &Stage, environment: &[(&str, &str)], arguments: &[&str]) -> Ran {
    let mut command = program();
    command.args(arguments).current_dir(stage.path()).envs(environment.iter().copied());
    finish(command)
}

/// The language of a finding.
fn of(ran: &Ran) -> &'static str {
    let said = [("error[ukj", "en"), ("is found neither", "en"), ("finst verken", "nn")];
    said.iter().find(|(words, _)| ran.out.contains(words)).map_or("nb", |(_, language)| language)
}

#[test]
fn the_order_of_what_decides() {
    let (plain, nynorsk) = (Stage::clean_but(&[BROKEN]), Stage::clean_but(&[BROKEN, NYNORSK]));
    for (stage, environment, arguments, language) in [
        (&plain, &[][..], &["check"][..], "nb"),
        (&plain, &[("LANG", "nn_NO.UTF-8")], &["check"], "nn"),
        (&plain, &[("LANG", "en_GB.UTF-8")], &["check"], "en"),
        (&plain, &[("LANG", "nn_NO.UTF-8"), ("LC_ALL", "en_US.UTF-8")], &["check"], "en"),
        (&plain, &[("LANG", "nn"), ("LC_MESSAGES", "en"), ("LC_ALL", "")], &["check"], "en"),
        (&plain, &[("LANG", "de_DE.UTF-8")], &["check"], "nb"),
        (&plain, &[("LANG", "C.UTF-8")], &["check"], "nb"),
        (&plain, &[("LANG", "en_GB.UTF-8"), ("LANGUAGE", "de:nn:en")], &["check"], "nn"),
        (&plain, &[("LANG", "no_NO")], &["check"], "nb"),
        (&nynorsk, &[("LANG", "en_GB.UTF-8")], &["check"], "nn"),
        (&nynorsk, &[], &["check", "--spraak", "en"], "en"),
        (&nynorsk, &[], &["--spraak=nb", "check"], "nb"),
        (&nynorsk, &[], &["check", "--språk", "nb"], "nb"),
    ] {
        let ran = run(stage, environment, arguments);
        assert_eq!(ran.code, 1, "{}", ran.err);
        assert_eq!(of(&ran), language, "{environment:?} {arguments:?}: {}", ran.out);
    }
}

#[test]
fn the_workspace_that_is_named_decides() {
    let nynorsk = Stage::clean_but(&[BROKEN, NYNORSK]);
    let folder = nynorsk.path().display().to_string();
    assert_eq!(of(&Stage::empty().run(&["check", &folder])), "nn");
}

#[test]
fn help_and_mistakes_in_other_languages() {
    let said = |arguments: &[&str]| Stage::empty().run(arguments);
    let english = said(&["check", "--help", "--spraak", "en"]).out;
    assert!(english.starts_with("Check the plans: "), "{english}");
    assert!(english.contains("Usage: planverk check [OPTIONS] [PATH]"), "{english}");
    assert!(english.contains("--deny <LEVEL>"), "{english}");
    let nynorsk = said(&["--spraak", "nn", "bygg", "-h"]).out;
    assert!(nynorsk.contains("Bruk: planverk build [VAL] [STIG]"), "{nynorsk}");
    let mistake = said(&["chek", "--spraak", "en"]);
    assert_eq!(mistake.code, 2);
    assert!(
        mistake.err.starts_with("error: `chek` is not a command.\nDid you mean `check`?"),
        "{}",
        mistake.err
    );
    let unknown = said(&["check", "--spraak", "se"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("nb, nn, en"), "{}", unknown.err);
    let failure = said(&["check", "--spraak", "nn"]);
    assert!(failure.err.contains("Fann ikkje `planverk.toml`"), "{}", failure.err);
}

#[test]
fn documents_have_the_language_of_the_plan() {
    let stage = Stage::clean_but(&[]);
    let plans = |language: &str| {
        assert_eq!(stage.run(&["build", "--spraak", language, "--ut", language]).code, 0);
        std::fs::read(stage.at(&format!("{language}/by/p/plan.pdf"))).unwrap()
    };
    assert_eq!(plans("nb"), plans("en"));
}

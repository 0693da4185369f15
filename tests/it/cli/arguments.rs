//! Help and mistakes, all of it in Norwegian.

use super::stage::{Stage, finish, program};
use insta::assert_snapshot;

#[test]
fn help() {
    assert_snapshot!(said(&["--help"]), @"");
}

#[test]
fn help_of_check() {
    assert_snapshot!(said(&["check", "--help"]), @"");
}

#[test]
fn help_of_build() {
    assert_snapshot!(said(&["build", "--hjelp"]), @"");
}

#[test]
fn help_of_new() {
    assert_snapshot!(said(&["ny", "-h"]), @"");
    assert_snapshot!(said(&["new", "kommune", "-h"]), @"");
    assert_snapshot!(said(&["new", "plan", "-h"]), @"");
}

#[test]
fn version() {
    let version = format!("planverk {}\n", env!("CARGO_PKG_VERSION"));
    for flag in ["--version", "--versjon", "-V"] {
        assert_eq!(said(&[flag]), version);
    }
}

#[test]
fn mistakes() {
    let mut told = String::new();
    for arguments in [
        &["chek"][..],
        &["vaffel"],
        &["check", "--deny", "alt"],
        &["check", "--format"],
        &["check", "--formt", "json"],
        &["check", "a", "b"],
        &["build", "--utkast=ja"],
        &["build", "--plan", "a", "--plan", "b"],
        &["build", "--tidsgrense", "0"],
        &["build", "--dokument", "brev"],
        &["ny", "plan"],
        &["ny", "kommune", "Porsgrunn", "kommune"],
        &["__render"],
    ] {
        let ran = Stage::empty().run(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments:?}");
        told.push_str(&format!("$ {}\n{}\n", arguments.join(" "), ran.err));
    }
    assert_snapshot!(told, @"");
}

#[test]
fn without_a_command_the_help_is_a_mistake() {
    for arguments in [&[][..], &["new"]] {
        let ran = Stage::empty().run(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert_eq!(ran.err, said(&[arguments, &["--help"]].concat()));
    }
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_no_text() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let mut command = program();
    command.args(["build", "--plan"]).arg(OsStr::from_bytes(b"h\xf8ring"));
    let ran = finish(command);
    assert_eq!(ran.code, 2);
    assert!(ran.err.starts_with("feil: Et av argumentene kan ikke leses som tekst."), "{}", ran.err);
}

/// What it prints when it is content, none of it in the library's English.
fn said(arguments: &[&str]) -> String {
    let ran = Stage::empty().run(arguments);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{arguments:?}");
    for english in ["Usage", "OPTIONS", "COMMAND", "Commands", "Print", "default", "possible"] {
        assert!(!ran.out.contains(english), "{english}: {}", ran.out);
    }
    ran.out
}

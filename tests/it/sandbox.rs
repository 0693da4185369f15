//! A workspace's own theme runs in a child process, and can neither hang nor eat the machine.

use planverk::artifact::{Fault, Press, Request};
use planverk::document::DocumentKind;
use planverk::render::sandbox::{self, Limits, Sandbox, SandboxFault};
use planverk::resources::Resources;
use planverk::snapshot::Snapshot;
use planverk::tree::{Memory, MemoryWorld};
use std::collections::BTreeMap;
use std::time::Duration;

const PLAN: &str = "
id = \"prøve\"
tittel = \"En prøve\"
type = \"temaplan\"
status = \"til-behandling\"
dato = 2026-05-07
versjon = \"1.0\"
periode = { fra = 2026, til = 2040 }
eier = \"Helse\"
";

/// The plan of a small workspace with these files of its own theme.
fn built(theme: &[(&str, &str)], limits: Limits) -> Result<Vec<u8>, Fault> {
    let mut files: Vec<(String, Vec<u8>)> = [
        ("planverk.toml", "[planverk]\nversjon = 1\n"),
        ("plans/sted/kommune.toml", "navn = \"Sted kommune\"\nkommunenummer = \"4001\"\n"),
        ("plans/sted/prøve/plan.toml", PLAN),
        ("plans/sted/prøve/01-formaal.md", "# Planens formål\n\nHer står hensikten.\n"),
    ]
    .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
    .to_vec();
    for (name, text) in theme {
        files.push((format!("themes/standard/{name}"), text.as_bytes().to_vec()));
    }
    let today = "2026-06-01".parse().expect("a date");
    let world = MemoryWorld { files: Memory::new(files), revisions: BTreeMap::new(), today };
    let snapshot = Snapshot::load(&world, None).expect("a workspace");
    let (resources, _) = Resources::of(&snapshot, "standard");
    assert_eq!(resources.trusted, theme.iter().all(|(name, _)| *name == "theme.toml"));
    let plan = snapshot.model.plan_called("sted/prøve").expect("the plan");
    let request = Request { plan, kind: DocumentKind::Plan, watermark: None };
    let sandbox = Sandbox { program: env!("CARGO_BIN_EXE_planverk").into(), limits };
    Press::new(&snapshot, &resources)?.pdf(&request, &sandbox)
}

fn theme(source: &str) -> Result<Vec<u8>, Fault> {
    built(&[("document.typ", source)], Limits::default())
}

#[test]
fn a_theme_of_its_own_makes_documents() {
    let own = "#let layout-document(source, tokens) = [Sidens innhold]";
    assert!(theme(own).expect("a page").starts_with(b"%PDF"));
}

#[test]
fn a_file_beside_the_theme_changes_no_byte() {
    let here = built(&[], Limits::default()).expect("a plan");
    let there = built(&[("ubrukt.typ", "#let x = 1")], Limits::default()).expect("a plan");
    assert!(here == there);
}

#[test]
fn a_logo_stands_on_the_cover() {
    let tokens = "[forside]\nlogo = \"vaapen.svg\"\n";
    let shield = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='50'>\
                  <path d='M0 0H40V30L20 50L0 30Z' fill='#f0b54a'/></svg>";
    let plain = built(&[], Limits::default()).expect("a plan");
    let with_logo = built(&[("theme.toml", tokens), ("vaapen.svg", shield)], Limits::default());
    assert!(with_logo.expect("a plan").len() > plain.len());
    let without_file = built(&[("theme.toml", tokens)], Limits::default()).err();
    assert!(matches!(without_file, Some(Fault::Theme { .. })), "{without_file:?}");
}

#[test]
fn what_typst_said_comes_back_with_its_place() {
    let fault = theme("\n#let layout-document(source, tokens) = panic(\"nei\")").err();
    let Some(Fault::Theme { place: Some(place), message }) = fault else { panic!("{fault:?}") };
    assert_eq!((place.file.as_str(), place.line), ("document.typ", 2));
    assert!(message.contains("nei"), "{message}");
}

#[test]
fn an_endless_theme_is_stopped() {
    let limits = Limits { time: Duration::from_secs(2), ..Limits::default() };
    let endless = "#let layout-document(source, tokens) = \
                   for a in range(9999) { for b in range(9999) { for c in range(9999) {} } }";
    let fault = built(&[("document.typ", endless)], limits);
    assert_eq!(fault.err(), Some(Fault::TooSlow(2)));
}

#[cfg(unix)]
#[test]
fn a_theme_that_eats_memory_is_stopped() {
    let hungry = "#let layout-document(source, tokens) = {\n\
                  let eaten = \"0123456789abcdef\"\n\
                  for n in range(40) { eaten = eaten + eaten }\n\
                  eaten\n}";
    let limits = Limits { time: Duration::from_mins(5), ..Limits::default() };
    let fault = built(&[("document.typ", hungry)], limits);
    assert_eq!(fault.err(), Some(Fault::TooLarge));
}

#[test]
fn a_program_that_is_not_there_is_told() {
    let program = "/finnes/ikke/planverk".into();
    let fault = Sandbox { program, limits: Limits::default() }.run("document", vec![]);
    assert!(matches!(fault, Err(SandboxFault::NotStarted(_))));
}

#[test]
fn a_request_that_is_none_is_an_error() {
    for request in [&b""[..], b"tull", &[0; 8], &[255; 64]] {
        let mut answer = Vec::new();
        assert!(sandbox::serve(&mut &*request, &mut answer, &[]).is_err());
        assert!(answer.is_empty());
    }
}

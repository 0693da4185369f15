//! Characters that no font can draw: what is said of them, and documents that are made in spite of them.

use planverk::artifact::{Fault, Press, Request};
use planverk::check::{check, undrawable};
use planverk::document::DocumentKind;
use planverk::render::sandbox::{Limits, Sandbox};
use planverk::resources::Resources;
use planverk::snapshot::Snapshot;
use planverk::text::{Place, PlanPath, Span};
use planverk::tree::{Memory, MemoryWorld};
use planverk::words::Words;
use std::collections::BTreeMap;

#[test]
fn a_character_is_told_by_what_planners_know_it_as() {
    let place = Place { file: PlanPath::new("plan.toml").unwrap(), span: Span::at(0) };
    let told = |run: &str| {
        let found = undrawable(run, place.clone());
        let message = found.message.with("antall", 1);
        Words::new("nb").get(message.key, &message.args)
    };
    for (run, expected) in [
        ("🎉", "skriften har ikke emojien «🎉» (U+1F389)"),
        ("👩‍👩‍👧", "skriften har ikke emojien «👩‍👩‍👧» (U+1F469 U+200D U+1F469 U+200D U+1F467)"),
        ("🎉 🎊", "skriften har ikke emojiene «🎉 🎊»"),
        ("健", "skriften har ikke tegnet «健» (kinesisk skrift, U+5065)"),
        ("健康 計画", "skriften har ikke tegnene i «健康 計画» (kinesisk skrift)"),
        ("ሰላም", "skriften har ikke tegnene i «ሰላም» (etiopisk skrift)"),
        ("𐤀", "skriften har ikke tegnet «𐤀» (et annet skriftspråk, U+10900)"),
        ("健🎉", "skriften har ikke tegnene i «健🎉»"),
        ("⿰", "skriften har ikke tegnet «⿰» (U+2FF0)"),
        ("\u{1}", "her står et tegn som ikke vises (U+0001)"),
        ("\u{f0b7}\u{f0b7}", "her står et tegn som bare Word og noen få andre kan vise (U+F0B7)"),
    ] {
        assert_eq!(told(run), expected);
    }
}

/// Wherever it stands: a draft is for reading, and the finding has told of it.
#[test]
fn a_draft_is_made_in_spite_of_any_character() {
    let files = [
        ("planverk.toml", ""),
        (
            "plans/by/kommune.toml",
            "navn = \"By 🎉\"\nkommunenummer = \"9999\"\neksempel = \"Eksempel 🎉\"\n[etikett]\nmaal = \"Mål 🎉\"\n\
             [[trinn]]\nnr = 1\nnavn = \"Alle 🎉\"\n[[trinn]]\nnr = 2\nnavn = \"Noen\"\n",
        ),
        (
            "plans/by/p/plan.toml",
            "id = \"p\"\ntittel = \"P 🎉\"\nundertittel = \"🎉\"\ntype = \"program\"\nstatus = \"igangsatt\"\n\
             dato = 2026-05-07\nvisjon = \"健\"\neier = \"🎉\"\n\n[[maal]]\nid = \"m1\"\ntekst = \"Mål 🎉\"\n\n\
             [[tabell]]\nid = \"t\"\ntittel = \"T 🎉\"\nfil = \"data/t.csv\"\nenhet = \"🎉\"\nkilde = \"🎉\"\n\n\
             [[diagram]]\nid = \"d\"\ntabell = \"t\"\ntype = \"linje\"\ntittel = \"D 🎉\"\nalt = \"🎉\"\n",
        ),
        (
            "plans/by/p/figurer/f.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text>🎉</text></svg>",
        ),
        ("plans/by/p/data/t.csv", "🎉;2025 🎉;2026\nNord 🎉;1;2\nSør;2;3\n"),
        (
            "plans/by/p/01-x.md",
            "# Mer 🎉\n\n**健** `🎉` og\u{f0b7}\u{1} &hearts;.[^1]\n\n    kode 🎉\n\n- 🎉\n\n> 🎉\n\n| 🎉 | a |\n|---|---|\n\
             | 🎉 | b |\n\n![[m1]]\n\n![[t]]\n\n![[d]]\n\n![[:innsatstrapp]]\n\n![[:visjon]]\n\n![Figur](figurer/f.svg)\n\n[^1]: 🎉\n",
        ),
    ];
    let snapshot = loaded(&files);
    assert!(made(&snapshot, None).is_err());
    let draft = made(&snapshot, Some("UTKAST".to_owned()));
    assert!(draft.is_ok(), "{:?}", draft.err());
}

#[test]
fn a_drawing_with_a_character_that_is_told_can_not_be_printed_and_any_other_can() {
    for drawing in [
        "<text>健</text>",
        "<text>A&#x1F389;</text>",
        "<text>A<tspan>🎉</tspan></text>",
        "<text>A&#xE000;B</text>",
        "<text>Sone å – «ž» ½ → ✓</text>",
        "<text display=\"none\">🎉</text>",
        "<g style=\"display: none\"><text>🎉</text></g>",
        "<text visibility=\"hidden\">🎉</text>",
        "<text opacity=\"0\">🎉</text>",
        "<defs><text id=\"a\">🎉</text></defs>",
        "<defs><text id=\"a\">🎉</text></defs><use href=\"#a\"/>",
        "<symbol id=\"a\"><text>🎉</text></symbol><use href=\"#a\"/>",
        "<desc>🎉</desc><text><title>🎉</title>A</text>🎉",
        "<switch><text systemLanguage=\"zh\">健</text><text>A</text></switch>",
    ] {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"99\" height=\"99\">\n{drawing}</svg>"
        );
        let snapshot = loaded(&[
            ("planverk.toml", ""),
            ("plans/by/kommune.toml", "navn = \"By\"\nkommunenummer = \"9999\"\n"),
            (
                "plans/by/p/plan.toml",
                "id = \"p\"\ntittel = \"P\"\ntype = \"program\"\nstatus = \"igangsatt\"\ndato = 2026-05-07\n",
            ),
            ("plans/by/p/01-x.md", "# Mer\n\n![En figur](figurer/f.svg)\n"),
            ("plans/by/p/figurer/f.svg", &svg),
        ]);
        let found = check(&snapshot);
        let told: Vec<_> = found.iter().filter(|one| one.rule.id == "ukjent-tegn").collect();
        assert_eq!(told.len(), usize::from(made(&snapshot, None).is_err()), "{drawing}");
        for one in told {
            assert_eq!(one.help.as_ref().unwrap().args["linje"], "2", "{drawing}");
        }
    }
}

fn loaded(files: &[(&str, &str)]) -> Snapshot {
    let files = files.iter().map(|(path, text)| (*path, text.as_bytes().to_vec()));
    let files: BTreeMap<&str, Vec<u8>> = files.collect();
    let today = "2026-06-01".parse().unwrap();
    let world = MemoryWorld { files: Memory::new(files), revisions: BTreeMap::new(), today };
    Snapshot::load(&world, None).unwrap()
}

fn made(snapshot: &Snapshot, watermark: Option<String>) -> Result<Vec<u8>, Fault> {
    let resources = Resources::builtin();
    let press = Press::new(snapshot, &resources).unwrap();
    let plan = snapshot.model.plan_called("p").unwrap();
    let sandbox = Sandbox { program: "".into(), limits: Limits::default() };
    press.pdf(&Request { plan, kind: DocumentKind::Plan, watermark }, &sandbox)
}

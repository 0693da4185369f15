//! What people write in TOML that is none, and how it is told: the headline, and the piece it stands under.
//!
//! The parser's words are matched to the letter, so that this is also what fails when a new version says it otherwise.

use jiff::civil::date;
use planverk::check::check;
use planverk::snapshot::Snapshot;
use planverk::tree::{Memory, MemoryWorld};
use std::collections::BTreeMap;

#[test]
fn quotes() {
    told("visjon = Plan for helse", &["toml-feil-uten-anfoerselstegn ‹Plan for helse›"]);
    told("visjon = løpende", &["toml-feil-uten-anfoerselstegn ‹løpende›"]);
    told("maal = [m1, m2]", &["toml-feil-uten-anfoerselstegn ‹m1›"]);
    told("frist = 2027-K4", &["toml-feil-uten-anfoerselstegn ‹2027-K4›"]);
    told("saksnummer = 101/24", &["toml-feil-uten-anfoerselstegn ‹101/24›"]);
    told("visjon = \"Plan", &["toml-feil-tekst ‹\"Plan›"]);
    told("visjon = 'Plan", &["toml-feil-tekst ‹'Plan›"]);
    told("visjon = \"Plan”", &["toml-feil-anfoerselstegn ‹”›"]);
    told("visjon = “Plan”", &["toml-feil-anfoerselstegn ‹“›"]);
    told("visjon = «Plan»", &["toml-feil-anfoerselstegn ‹«›"]);
    told("eier = \"Han sa \"nei\" til\"", &["toml-feil-tekst-i-tekst ‹nei\" til\"›"]);
    told("eier = 'Ole's'", &["toml-feil-tekst-i-tekst ‹s'›"]);
    told("fil = \"C:\\plan\"", &["toml-feil-skraastrek ‹\\›"]);
    told("fil = \"C:\\Users\\x\"", &["toml-feil-skraastrek ‹\\U›"]);
}

#[test]
fn texts_of_several_lines_are_told_once() {
    told("visjon = \"Sammen\nom\n\nkommunen\"\neier = \"Helse\"", &["toml-feil-tekst ‹\"Sammen›"]);
    told("visjon = \"\"\"Sammen\neier = \"Helse\"", &["toml-feil-tekst ‹\"\"\"›"]);
    told("visjon = '''\nSammen", &["toml-feil-tekst ‹'''›"]);
}

#[test]
fn dates() {
    told("dato = 7.5.2026", &["toml-feil-dato ‹7.5.2026›"]);
    told("dato = 07.05.2026", &["toml-feil-dato ‹07.05.2026›"]);
    told("dato = 2026-5-7", &["toml-feil-dato ‹2026-5-7›"]);
    told("dato = 7/5-2026", &["toml-feil-dato ‹7/5-2026›"]);
    told("dato = 7. mai 2026", &["toml-feil-dato ‹7. mai 2026›"]);
    told("periode = 2026-2030", &["toml-feil-periode ‹2026-2030›"]);
    told("periode = 2026–2030", &["toml-feil-periode ‹2026–2030›"]);
    told("dato = 2026-13-01", &["toml-feil-dato-finnes-ikke ‹2026-13-01›"]);
    told("dato = 2026-02-30", &["toml-feil-dato-finnes-ikke ‹2026-02-30›"]);
}

#[test]
fn numbers() {
    told("verdi = 1 200 000 # kr", &["toml-feil-tall ‹1 200 000›"]);
    told("verdi = 1.200.000", &["toml-feil-tall ‹1.200.000›"]);
    told("verdi = 71,2", &["toml-feil-tall ‹71,2›"]);
    told("nullpunkt = { aar = 2025, verdi = 71,2 }", &["toml-feil-tall ‹71,2›"]);
    told("verdi = 12%", &["toml-feil-tall ‹12%›"]);
    told("verdi = 1_200_", &["toml-feil-tall ‹1_200_›"]);
    told("verdi = .5", &["toml-feil-tall ‹.5›"]);
    told("verdi = 5.", &["toml-feil-tall ‹5.›"]);
    told("verdi = 5 kr", &["toml-feil-tall-og-mer ‹5 kr›"]);
    told("nullpunkt = { verdi = 71,2, aar = 2025 }", &["toml-feil-tall ‹71,2›"]);
    told("kommunenummer = 0301", &["toml-feil-null-foran ‹0301›"]);
    told("trykt = True", &["toml-feil-ja-nei ‹True›"]);
    told("trykt = ja", &["toml-feil-ja-nei ‹ja›"]);
    told("trykt = fals", &["toml-feil-ja-nei ‹fals›"]);
    told("hvert = fire", &["toml-feil-uten-anfoerselstegn ‹fire›"]);
}

#[test]
fn keys_and_values() {
    told("visjon \"Plan\"", &["toml-feil-likhetstegn ‹visjon \"Plan\"›"]);
    told("visjon: \"Plan\"", &["toml-feil-likhetstegn ‹visjon: \"Plan\"›"]);
    told("visjon", &["toml-feil-likhetstegn ‹visjon›"]);
    told("visjon =", &["toml-feil-verdi-mangler ‹visjon =›"]);
    told("visjon = # kommer", &["toml-feil-verdi-mangler ‹visjon =›"]);
    told("mål = 3", &["toml-feil-noekkel ‹mål›"]);
    told("rullering = { år = 1 }", &["toml-feil-noekkel ‹år›"]);
    told("dato for = 3", &["toml-feil-noekkel ‹dato for = 3›"]);
    told("[a b]\nx = 1", &["toml-feil-noekkel ‹[a b]›"]);
    told("= 3", &["toml-feil-uten-noekkel ‹= 3›"]);
    told("[]", &["toml-feil-uten-noekkel ‹[]›"]);
    told("[[[maal]]]", &["toml-feil-klammer ‹[[[maal]]]›"]);
    told("visjon \"Plan #1\" # kommer", &["toml-feil-likhetstegn ‹visjon \"Plan #1\"›"]);
    told("verdier = [\"a\"; \"b\"]", &["toml-feil-tegn ‹;›"]);
    told("hvert = 3 neste = 4", &["toml-feil-mer ‹= 4›"]);
    told("[[tiltak]] id = \"a\"", &["toml-feil-mer ‹id = \"a\"›"]);
    told("hvert = 3,", &["toml-feil-tegn ‹,›"]);
    told("eier = \"a\";", &["toml-feil-tegn ‹;›"]);
    told("eier == \"a\"", &["toml-feil-tegn ‹=›"]);
    told("[maal]]", &["toml-feil-tegn ‹]›"]);
    told("verdier = [\"a\",,\"b\"]", &["toml-feil-tegn ‹,›"]);
    told("eier = \u{a0}\"a\"", &["toml-feil-usynlig ‹\u{a0}›"]);
    told("\u{200b}eier = \"a\"", &["toml-feil-usynlig ‹\u{200b}›"]);
    told("eier = \"a\u{1}b\"", &["toml-feil-usynlig ‹\u{1}›"]);
}

#[test]
fn lines_that_are_no_fields() {
    told("// merknad", &["toml-feil-kommentar ‹// merknad›"]);
    told("<!-- merknad -->", &["toml-feil-kommentar ‹<!-- merknad -->›"]);
    told("eier = \"a\" // merknad", &["toml-feil-kommentar ‹// merknad›"]);
    told("dette er en tekst", &["toml-feil ‹dette er en tekst›"]);
    told("- punkt", &["toml-feil ‹- punkt›"]);
}

#[test]
fn brackets_that_are_never_closed_are_told_where_they_open() {
    told("verdier = [\"a\", \"b\"\neier = \"Helse\"\ndato = ja", &["toml-feil-klamme ‹[›"]);
    told("periode = { fra = 2026\n\n[[maal]]\ntekst = nei", &["toml-feil-klamme ‹{›"]);
    told("vedlegg = [{ tittel = \"a\" ]", &["toml-feil-klamme ‹{›"]);
    told("[[maal]\nid = \"m1\"\ntekst = \"b\"", &["toml-feil-klamme ‹[[maal]›"]);
    told("[rullering\nhvert = 3", &["toml-feil-klamme ‹[rullering›"]);
    told("verdier = [\"a\" \"b\"]", &["toml-feil-komma ‹\"b\"›"]);
    told("periode = { fra = 2026 til = 2030 }", &["toml-feil-komma ‹til›"]);
    told("periode = { fra = 2026\n til = 2030 }", &["toml-feil-komma ‹til›"]);
    told(&format!("x = {}1{}", "[".repeat(200), "]".repeat(200)), &["toml-feil-for-dyp"]);
}

#[test]
fn what_stands_twice() {
    told("eier = \"a\"\neier = \"b\"", &["toml-feil-duplikat ‹eier›"]);
    let goals = "[[maal]]\nid = \"m1\"\ntekst = \"a\"\n[maal]\nid = \"m2\"\ntekst = \"b\"";
    told(goals, &["toml-feil-duplikat-tabell ‹maal›"]);
    let goals = "[maal]\nid = \"m1\"\ntekst = \"a\"\n[maal]\nid = \"m2\"\ntekst = \"b\"";
    told(goals, &["toml-feil-duplikat-tabell ‹maal›"]);
    let goals = "[maal]\nid = \"m1\"\ntekst = \"a\"\n[[maal]]\nid = \"m2\"\ntekst = \"b\"";
    told(goals, &["toml-feil-duplikat-tabell ‹maal›"]);
}

#[test]
fn a_table_within_another_has_the_whole_name() {
    let lines = "[[fase]]\ntype = \"hoering\"\nlenker = \"x\"\n[[fase.lenker]]\ntittel = \"a\"\nurl = \"b\"\n";
    let found = findings(&snapshot([("plans/k/p/plan.toml", lines)]));
    let told = found.iter().find(|one| one.message.key == "toml-feil-duplikat-tabell").unwrap();
    assert_eq!(told.help.as_ref().unwrap().args["tabell"], "fase.lenker");
}

#[test]
fn what_was_meant_is_written_out() {
    let offered = |line: &str| -> Vec<String> {
        let plan = "id = \"p\"\ntittel = \"P\"\ntype = \"temaplan\"\nstatus = \"igangsatt\"\n";
        let tiltak = "[[tiltak]]\nid = \"t\"\ntittel = \"T\"\n";
        let [plan, tiltak] = match line.split_once(' ') {
            Some(("frist" | "start", _)) => [plan.to_owned(), format!("{tiltak}{line}\n")],
            _ => [format!("{plan}{line}\n"), tiltak.to_owned()],
        };
        let files = [("plans/k/p/plan.toml", plan), ("plans/k/p/tiltak.toml", tiltak)];
        let found = findings(&snapshot(files));
        let help = |one: planverk::diagnostic::Diagnostic| one.help?.args.get("forslag").cloned();
        found.into_iter().filter_map(help).collect()
    };
    for (line, meant) in [
        ("dato = 7.5.2026", "2026-05-07"),
        ("dato = 2026-5-7", "2026-05-07"),
        ("dato = 7/5-2026", "2026-05-07"),
        ("dato = \"07.05.2026\"", "2026-05-07"),
        ("dato = \"7. mai 2026\"", "2026-05-07"),
        ("dato = \"2026-05-07\"", "2026-05-07"),
        ("periode = 2026-2030", "{ fra = 2026, til = 2030 }"),
        ("rullering = { hvert = \"4\" }", "4"),
        ("rullering = { hvert = 4,5 }", "4.5"),
        ("rullering = { neste = 2030-01-01 }", "2030"),
        ("rullering = { hvert = 1 200 }", "1200"),
        ("rullering = { hvert = 1.200.000 }", "1200000"),
        ("versjon = 1.0", "\"1.0\""),
        ("hjemmel = [11.1]", "\"11.1\""),
        ("vedlegg = [{ tittel = \"a\", trykt = \"nei\" }]", "false"),
        ("vedlegg = [{ tittel = \"a\", trykt = 1 }]", "true"),
        ("vedlegg = [{ tittel = \"a\", trykt = Ja }]", "true"),
        ("vedlegg = { tittel = \"a\" }", "[{ tittel = \"a\" }]"),
        ("frist = \"31.12.2027\"", "2027-12-31"),
        ("frist = \"K2 2027\"", "\"2027-K2\""),
        ("frist = \"2. kvartal 2027\"", "\"2027-K2\""),
        ("frist = \"3. tertial 2027\"", "\"2027-T3\""),
    ] {
        assert_eq!(offered(line), [meant], "{line}");
    }
    for line in [
        "dato = 31.02.2026",
        "eier = true",
        "dato = \"våren 2026\"",
        "dato = 5.26",
        "rullering = { hvert = \"fire\" }",
        "rullering = { hvert = \"04\" }",
        "rullering = { hvert = 12.34.56 }",
        "frist = \"5. kvartal 2027\"",
        "frist = \"snart\"",
        "frist = \"innen 2028\"",
    ] {
        assert_eq!(offered(line), [""; 0], "{line}");
    }
}

#[test]
fn every_line_is_told_and_nothing_after_it_is_lost() {
    let lines = "tittel \"P\"\n// merknad\nvisjon = Plan\nukjent_noekkel = 1\nstatus = \"vedtat\"";
    let expected = [
        "toml-feil-likhetstegn ‹tittel \"P\"›",
        "toml-feil-kommentar ‹// merknad›",
        "toml-feil-uten-anfoerselstegn ‹Plan›",
        "ukjent-noekkel ‹ukjent_noekkel›",
        "feil-type-valg ‹\"vedtat\"›",
    ];
    assert_eq!(found(lines), expected);
}

#[test]
fn more_errors_than_anyone_reads_are_counted() {
    let found = found(&"x y\n".repeat(60));
    assert_eq!(found.len(), 51);
    assert_eq!(found.iter().filter(|one| one.starts_with("toml-feil-for-mange")).count(), 1);
}

#[test]
fn a_case_is_toml_between_its_marks_and_prose_after_them() {
    let text =
        "+++\nid = \"s\"\nbakgrunn = [\"a\"\ntittel = \"S\"\n+++\n# Vurdering\n\ntittel = ja [\n";
    assert_eq!(found_in("plans/k/p/saker/s.md", text), ["toml-feil-klamme ‹[›"]);
    let text = "+++\nid = \"s\"\ntittel = S\ntype = \"sluttbehandling\"\n+++\n# Vurdering\n";
    assert_eq!(found_in("plans/k/p/saker/s.md", text), ["toml-feil-uten-anfoerselstegn ‹S›"]);
}

/// What is told of these lines at the end of a sound `plan.toml`.
#[track_caller]
fn told(lines: &str, expected: &[&str]) {
    let sound = "id = \"p\"\ntittel = \"P\"\ntype = \"temaplan\"\nstatus = \"igangsatt\"\n";
    let found = found(&format!("{sound}{lines}\n"));
    let found: Vec<_> = found.iter().filter(|one| !one.starts_with("ukjent-noekkel ")).collect();
    let fits = |(found, expected): (&&String, &&str)| found.starts_with(expected);
    assert!(
        found.len() == expected.len() && found.iter().zip(expected).all(fits),
        "{lines}: {found:#?}"
    );
}

fn found(text: &str) -> Vec<String> {
    found_in("plans/k/p/plan.toml", text)
}

/// The findings about how a file is written, in their order.
fn found_in(path: &str, text: &str) -> Vec<String> {
    let snapshot = snapshot([(path, text)]);
    let mut found = findings(&snapshot);
    found.sort_by(|a, b| a.primary.cmp(&b.primary));
    let text = |one: &planverk::diagnostic::Diagnostic| {
        let source = snapshot.source(&one.primary.file).unwrap();
        format!("{} ‹{}›", one.message.key, one.primary.span.slice(&source.text))
    };
    found.iter().map(text).collect()
}

fn snapshot<const N: usize, T: Into<Vec<u8>>>(files: [(&str, T); N]) -> Snapshot {
    let files = Memory::new(files);
    let world = MemoryWorld { files, revisions: BTreeMap::new(), today: date(2026, 6, 1) };
    Snapshot::load(&world, None).unwrap()
}

fn findings(snapshot: &Snapshot) -> Vec<planverk::diagnostic::Diagnostic> {
    let mut found = check(snapshot);
    found.retain(|one| ["toml-feil", "ukjent-noekkel", "feil-type"].contains(&one.rule.id));
    found
}

//! Fixes: each takes its finding away and leaves everything else as it was.

use super::{Files, world};
use planverk::check::check;
use planverk::diagnostic::Diagnostic;
use planverk::edit::mend;
use planverk::snapshot::Snapshot;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Files in which `‹wrong|right›` stands for what is fixed.
const FILES: [(&str, &str); 6] = [
    (
        "plans/k/register.toml",
        "# Registeret\n[[plan]]\nid = \"gammel\"  # kort navn\ntittel = \"Gammel plan\"\ntype = \"temaplan\"\n\
         status   =   \"‹vedtatt|erstattet›\" # se vedtaket\n",
    ),
    (
        "plans/k/p/plan.toml",
        "# Planen\nid = \"plan-p\"\ntidligere_id = [\"plan-a\"]\ntittel = \"Ny plan\"\ntype = \"temaplan\"\n\
         status = 'vedtatt'\nerstatter = [\n  { plan = '‹gamel|gammel›' }, # den gamle\n]\n\n[[maal]]\n\
         id = \"livsmestring\"\ntekst = \"Flere mestrer livet «selv»\"\ntidligere_id = [\"mestring\"]\n",
    ),
    (
        "plans/k/p/tiltak.toml",
        "[[tiltak]]\nid = \"t-01\"\ntittel = \"Gå på tur\"\nmaal = [ \"‹livsmestrng|livsmestring›\", ] # målet\n\
         [[tiltak]]\nid = \"t-02\"\ntittel = \"Gå\"\nmaal = '‹mestring|livsmestring›'\n",
    ),
    (
        "plans/k/p/01-formaal.md",
        "# ‹1.1 |›Formål\n\nEn ‹klient|bruker› får «klient».\n\nSe [[livsmestring|målet]] og [[‹plan-a|plan-p›#‹mestring|livsmestring›]].\n\n\
         Om ![x](y)  \n* [[‹livsmestrign|livsmestring›]] og [[‹livsmestrign|livsmestring›]]\n\n![[:‹tiltk|tiltak›]]\n\n![[livsmestring]]\n",
    ),
    ("plans/k/p/data/alder.csv", "Alder;År 2025\n80 år og eldre;1 716\n"),
    ("planverk.toml", "[planverk]\nversjon = 1\n[begreper]\nbruker = [\"klient\"]\n"),
];

/// The files with the wrong text where `wrong` says so, else with the right one.
fn written(wrong: &[bool], with_breaks: &[&str], marks: &[bool], in_1252: bool) -> Files {
    let mut wrong = wrong.iter();
    let files =
        FILES.iter().zip(with_breaks).zip(marks).map(|(((path, text), line_break), mark)| {
            let mut parts = text.split(['‹', '›']);
            let mut text = if *mark { "\u{feff}".to_owned() } else { String::new() };
            while let Some(kept) = parts.next() {
                text += kept;
                let Some((bad, good)) = parts.next().and_then(|pair| pair.split_once('|')) else {
                    break;
                };
                text += if *wrong.next().unwrap() { bad } else { good };
            }
            let text = text.replace('\n', line_break);
            let is_old = in_1252 && path.ends_with(".csv");
            let bytes = if is_old {
                encoding_rs::WINDOWS_1252.encode(&text).0.into_owned()
            } else {
                text.into_bytes()
            };
            ((*path).to_owned(), bytes)
        });
    files.collect()
}

/// The findings of one rule.
fn only(rule: &'static str) -> impl Fn(&mut Snapshot) -> Vec<Diagnostic> {
    move |now| check(now).into_iter().filter(|one| one.rule.id == rule).collect()
}

fn said(findings: &[Diagnostic]) -> Vec<(&'static str, String)> {
    let text = |one: &Diagnostic| (one.rule.id, format!("{:?}", one.message));
    findings.iter().map(text).collect()
}

const SITES: usize = 11;

proptest! {
    #[test]
    fn what_is_wrong_is_put_right_and_every_other_byte_stays(
        wrong in prop::collection::vec(any::<bool>(), SITES),
        windows in prop::collection::vec(any::<bool>(), FILES.len()),
        marks in prop::collection::vec(any::<bool>(), FILES.len()),
        in_1252: bool,
    ) {
        let breaks: Vec<&str> = windows.iter().map(|is| if *is { "\r\n" } else { "\n" }).collect();
        let mut marks = marks;
        marks[4] = false;
        let before = written(&wrong, &breaks, &marks, in_1252);
        // A sheet that becomes UTF-8 gets the mark by which Excel knows it.
        marks[4] = in_1252;
        let right = written(&[false; SITES], &breaks, &marks, false);

        let found = check(&Snapshot::load(&world(&before), None).unwrap());
        let mended = mend(&world(&before), &|now| check(now)).unwrap();
        let mut after = before.clone();
        after.extend(mended.changed.iter().map(|one| (one.path.to_string(), one.new.clone())));
        prop_assert_eq!(shown(&after), shown(&right));
        prop_assert_eq!(mended.changed.is_empty(), mended.count == 0);

        let left = said(&mended.findings);
        prop_assert_eq!(said(&check(&Snapshot::load(&world(&after), None).unwrap())), left.clone());
        prop_assert!(mended.findings.iter().all(|one| one.fix.is_none()));
        // A wrong reference hides what the plan it means would be judged by; all else was there before.
        let hidden = ["erstatter-i-ring", "arv-ukjent", "mistet-tiltak", "uplassert-maal"];
        let had = said(&found);
        let added: Vec<_> =
            left.into_iter().filter(|one| !had.contains(one) && !hidden.contains(&one.0)).collect();
        prop_assert_eq!(added, vec![]);

        let again = mend(&world(&after), &|now| check(now)).unwrap();
        prop_assert_eq!((again.count, again.changed), (0, vec![]));
    }
}

fn shown(files: &Files) -> BTreeMap<&str, String> {
    files
        .iter()
        .map(|(path, bytes)| (path.as_str(), String::from_utf8_lossy(bytes).into_owned()))
        .collect()
}

#[test]
fn only_what_is_wanted_is_fixed() {
    let before = written(&[true; SITES], &["\n"; 6], &[false; 6], true);
    let mended = mend(&world(&before), &only("ikke-utf8")).unwrap();
    let changed: Vec<&str> = mended.changed.iter().map(|one| one.path.as_str()).collect();
    assert_eq!(changed, ["plans/k/p/data/alder.csv"]);
    assert_eq!(mended.count, 1);
}

#[test]
fn what_could_be_meant_for_something_else_is_not_fixed() {
    let plan = "id = \"p\"\ntittel = \"P\"\ntype = \"temaplan\"\nstatus = \"igangsatt\"\n";
    let goals = |ids: &[&str]| -> String {
        ids.iter().map(|id| format!("[[maal]]\nid = \"{id}\"\ntekst = \"Flere\"\n")).collect()
    };
    let count = |ids: &[&str], written: &str| {
        let files = [
            ("plans/k/p/plan.toml", format!("{plan}{}", goals(ids))),
            ("plans/k/p/01-a.md", format!("# A\n\nSe [[{written}]].\n")),
        ];
        let files = files.map(|(path, text)| (path.to_owned(), text.into_bytes()));
        mend(&world(&files.into()), &|now| check(now)).unwrap().count
    };
    assert_eq!(count(&["trygghet"], "tryghet"), 1);
    assert_eq!(count(&["trygghet", "trygghets"], "tryghet"), 0, "two are near");
    assert_eq!(count(&["m1"], "m11"), 0, "another number is another thing");
    assert_eq!(count(&["maal-2"], "mal-2"), 1);
    assert_eq!(count(&["maal-2"], "maal-3"), 0);
}

#[test]
fn bytes_that_may_be_something_else_than_windows_1252_stay() {
    let plan = ("plans/k/p/plan.toml".to_owned(), b"id = \"p\"\ntittel = \"P\"\n".to_vec());
    let sheet = |bytes: &[u8]| {
        let sheet = ("plans/k/p/data/a.csv".to_owned(), bytes.to_vec());
        mend(&world(&[plan.clone(), sheet].into()), &only("ikke-utf8")).unwrap().count
    };
    assert_eq!(sheet(b"a;\xe5r\n"), 1);
    assert_eq!(sheet(b"a;\xe5r;\xc3\xa5\n"), 0, "some of it is UTF-8");
    assert_eq!(sheet(b"a;\xe5r;\x81\n"), 0, "Windows has no such character");
}

#[test]
fn a_file_that_is_read_in_part_stays_and_the_others_are_fixed() {
    let mut files = written(&[true; SITES], &["\n"; 6], &[false; 6], false);
    let chapter = files.get_mut("plans/k/p/01-formaal.md").unwrap();
    chapter.extend(b"\n\xff\n");
    let mended = mend(&world(&files), &|now| check(now)).unwrap();
    let changed: Vec<&str> = mended.changed.iter().map(|one| one.path.as_str()).collect();
    assert_eq!(changed, ["plans/k/p/tiltak.toml"]);
}

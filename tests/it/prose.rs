//! What the rules on running text find, and above all what they do not.

use jiff::civil::{Date, date};
use planverk::check::check;
use planverk::diagnostic::Diagnostic;
use planverk::snapshot::Snapshot;
use planverk::text::Place;
use planverk::tree::{Memory, MemoryWorld};
use proptest::prelude::*;
use std::collections::BTreeMap;

const RULES: &[&str] = &[
    "manuell-nummerering",
    "intetsigende-lenketekst",
    "plassholder",
    "dato-uten-aar",
    "begrepsvariant",
    "tungt-spraak",
    "gjentatt-avsnitt",
    "foedselsnummer",
    "maaltekst-avvik",
];

const PLAN: &str = r#"
id = "p"
tittel = "Planen"
type = "temaplan"
status = "til-behandling"
dato = 2026-05-07

[[maal]]
id = "m1"
tekst = "Innbyggerne bor hjemme, er trygge og deltar i fellesskapet hele livet."

[[maal]]
id = "m2"
tekst = "Innbyggjarane er med og avgjer det som gjeld dei sjølve."
"#;

const CONFIG: &str = r#"
[begreper]
"innsatsområde" = ["satsingsområde", "satsningsområde"]
"Nav" = ["NAV"]
"kommunedirektør" = ["rådmann"]
"nynorskord" = ["løysning"]
"#;

const CHAPTER: &str = "plans/k/p/01-om-planen.md";

fn load(files: &[(&str, &str)], today: Date) -> Snapshot {
    let given = [("planverk.toml", CONFIG), ("plans/k/p/plan.toml", PLAN)];
    let all: BTreeMap<&str, Vec<u8>> =
        given.iter().chain(files).map(|(path, text)| (*path, (*text).into())).collect();
    let world = MemoryWorld { files: Memory::new(all), revisions: BTreeMap::new(), today };
    Snapshot::load(&world, None).unwrap()
}

fn of_rules(snapshot: &Snapshot, rules: &[&str]) -> Vec<Diagnostic> {
    let mut found = check(snapshot);
    found.retain(|finding| rules.contains(&finding.rule.id));
    found
}

fn written<'s>(snapshot: &'s Snapshot, place: &Place) -> &'s str {
    place.span.slice(&snapshot.source(&place.file).unwrap().text)
}

/// The rules find nothing in a text, as a chapter and as a case.
fn is_silent(text: &str) {
    let case =
        "+++\nid = \"s\"\ntittel = \"Saken\"\ntype = \"sluttbehandling\"\ndato = 2026-05-07\n+++\n";
    let as_case = load(&[("plans/k/p/saker/sak.md", &format!("{case}{text}"))], date(2026, 6, 1));
    for snapshot in [load(&[(CHAPTER, text)], date(2026, 6, 1)), as_case] {
        let found = of_rules(&snapshot, RULES);
        let told = found.iter().map(|one| (&one.message, written(&snapshot, &one.primary)));
        assert!(found.is_empty(), "{:#?}", told.collect::<Vec<_>>());
    }
}

#[test]
fn ordinary_bokmaal_has_no_findings() {
    is_silent(include_str!("prose/bokmaal.md"));
    is_silent(include_str!("prose/samfunnsdel.md"));
    is_silent(include_str!("prose/strategi.md"));
    is_silent(include_str!("prose/temaplan.md"));
    is_silent(include_str!("prose/handlingsplan.md"));
    is_silent(include_str!("prose/saksframlegg.md"));
    is_silent(include_str!("prose/hoering.md"));
    is_silent(include_str!("prose/svar.md"));
    is_silent(include_str!("prose/aarshjul.md"));
    is_silent(include_str!("prose/overskrifter.md"));
}

#[test]
fn ordinary_nynorsk_has_no_findings() {
    is_silent(include_str!("prose/nynorsk.md"));
    is_silent(include_str!("prose/nn-strategi.md"));
    is_silent(include_str!("prose/nn-handlingsplan.md"));
    is_silent(include_str!("prose/nn-saksframlegg.md"));
}

// ---- Sentences

#[test]
fn a_sentence_ends_where_it_ends() {
    let sentence = "Møtet 7. mai 2026 kl. 18.00 gjelder § 3.4, jf. f.eks. St.meld. nr. 24 og bl.a. \
                    H. K. Hansen (jf. Pkt. 2) og koster 3,5 mill. kroner i det 2. kvartalet";
    let text = format!("# Møte\n\n{}\n", format!("Så kom vi hit. {sentence}. ").repeat(8));
    let config = "[planverk]\nlix = -1\n";
    let snapshot = load(&[("planverk.toml", config), (CHAPTER, &text)], date(2026, 6, 1));
    let found = of_rules(&snapshot, &["tungt-spraak"]);
    let longest: Vec<&str> =
        found[0].related.iter().map(|label| written(&snapshot, &label.place)).collect();
    let sentence = format!("{sentence}.");
    assert_eq!(longest, [sentence.as_str(); 3]);
}

#[test]
fn an_item_ends_its_sentence() {
    let items = "- barn og unge i alle deler av kommunen\n".repeat(20);
    let text = format!("# Hvem\n\nDette gjelder:\n\n{items}");
    let config = "[planverk]\nlix = -1\n";
    let snapshot = load(&[("planverk.toml", config), (CHAPTER, &text)], date(2026, 6, 1));
    let longest = &of_rules(&snapshot, &["tungt-spraak"])[0].related[0];
    assert_eq!(written(&snapshot, &longest.place), "barn og unge i alle deler av kommunen");
}

// ---- Identity numbers

/// The control digits, tried out: the numbers that a date and three digits can have.
fn control_digits(first: &[u32], remainders: &[u32]) -> Vec<String> {
    let sum = |digits: &[u32], weights: &[u32]| -> u32 {
        digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
    };
    let mut all = Vec::new();
    for (one, two) in (0..10).flat_map(|one| (0..10).map(move |two| (one, two))) {
        let digits: Vec<u32> = first.iter().copied().chain([one, two]).collect();
        let is_first =
            remainders.contains(&((sum(first, &[3, 7, 6, 1, 8, 9, 4, 5, 2]) + one) % 11));
        let is_second = (sum(&digits[..10], &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) + two) % 11 == 0;
        if is_first && is_second {
            all.push(digits.iter().map(u32::to_string).collect());
        }
    }
    all
}

fn identity_numbers(text: &str, year: i16) -> Vec<String> {
    let chapter = format!("# Om planen\n\n{text}\n");
    let snapshot = load(&[(CHAPTER, &chapter)], date(year, 1, 1));
    let found = of_rules(&snapshot, &["foedselsnummer"]);
    let places = found.iter().map(|one| &one.primary);
    places.map(|place| written(&snapshot, place).to_owned()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn identity_numbers_are_those_with_right_control_digits(
        day in 1_u32..=28, month in 1_u32..=12, year in 0_u32..=99, own in 500_u32..=999, is_d in any::<bool>(),
    ) {
        let day = if is_d { day + 40 } else { day };
        let first = [day / 10, day % 10, month / 10, month % 10, year / 10, year % 10, own / 100, own / 10 % 10, own % 10];
        let [old, new] = [control_digits(&first, &[0]), control_digits(&first, &[0, 1, 2, 3])];
        let start: String = first.iter().map(u32::to_string).collect();
        for last in 0..100 {
            let number = format!("{start}{last:02}");
            let said = |known: &[String]| if known.contains(&number) { vec![number.clone()] } else { vec![] };
            // Few are right, so the many that are wrong are tried now and then.
            if last % 10 == 0 || new.contains(&number) {
                prop_assert_eq!(identity_numbers(&number, 2026), said(&old));
                prop_assert_eq!(identity_numbers(&number, 2032), said(&new));
            }
        }
    }
}

#[test]
fn no_date_is_no_identity_number() {
    for first in ["310226", "001126", "151326", "155026", "720126"] {
        let digits: Vec<u32> =
            first.chars().filter_map(|c| c.to_digit(10)).chain([6, 1, 2]).collect();
        for number in control_digits(&digits, &[0, 1, 2, 3]) {
            assert!(identity_numbers(&number, 2040).is_empty(), "{number}");
        }
    }
}

// ---- Places in TOML

proptest! {
    #[test]
    fn what_is_found_in_toml_is_shown_where_it_stands(
        before in r#"[ a-wæøå"\\\t\n]{0,12}"#, after in r#"[ a-wæøå"\\\n]{0,12}"#, form in 0..3,
    ) {
        let text = format!("{before} TODO {after}");
        let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\t', "\\t");
        let value = match form {
            0 => format!("\"{}\"", escaped.replace('\n', "\\n")),
            1 => format!("\"\"\"\n{escaped}\\\n  \"\"\""),
            _ => format!("'''{text}'''"),
        };
        let plan = format!("{PLAN}\n[[grep]]\nid = \"g\"\ntittel = \"Grepet\"\ntekst = {value}\n");
        let snapshot = load(&[("plans/k/p/plan.toml", &plan)], date(2026, 6, 1));
        let found = of_rules(&snapshot, &["plassholder"]);
        let places: Vec<&str> = found.iter().map(|one| written(&snapshot, &one.primary)).collect();
        prop_assert_eq!(places, ["TODO"]);
    }
}

// ---- Terms

#[test]
fn a_term_is_put_in_place_of_its_variant_in_the_same_form() {
    let text = "# Om planen\n\nSatsingsområdene er få. Et *satsningsområde* er ett av **satsningsområdets** deler.\n\
                Rådmannen sier det, og en rådmann vet det. NAV-kontoret og NAV er enige.\n";
    let snapshot = load(&[(CHAPTER, text)], date(2026, 6, 1));
    let found = of_rules(&snapshot, &["begrepsvariant"]);
    let edits = found.iter().filter_map(|one| one.fix.as_ref()).flat_map(|fix| &fix.edits);
    let mut edits: Vec<_> = edits.collect();
    edits.sort();
    let mut mended = text.to_owned();
    for edit in edits.into_iter().rev() {
        mended.replace_range(edit.place.span.range(), &edit.replacement);
    }
    assert_eq!(
        mended,
        "# Om planen\n\nInnsatsområdene er få. Et *innsatsområde* er ett av **innsatsområdets** deler.\n\
         Rådmannen sier det, og en kommunedirektør vet det. NAV-kontoret og Nav er enige.\n"
    );
}

#[test]
fn words_with_markup_among_them_are_left_to_the_writer() {
    let text = "# **1.1** Formål\n\nEt *satsnings*område.\n\n# 1.2 **Mål** {#m}\n\nEt *satsningsområde*.\n";
    let snapshot = load(&[(CHAPTER, text)], date(2026, 6, 1));
    let found = of_rules(&snapshot, &["begrepsvariant", "manuell-nummerering"]);
    let edits = found.iter().filter_map(|one| one.fix.as_ref()).flat_map(|fix| &fix.edits);
    let edits = edits.map(|edit| (written(&snapshot, &edit.place), edit.replacement.as_str()));
    let mut edits: Vec<_> = edits.collect();
    edits.sort_unstable();
    assert_eq!(edits, [("1.2 ", ""), ("satsningsområde", "innsatsområde")]);
    assert_eq!(found.len(), 4);
}

// ---- Paragraphs

#[test]
fn of_many_paragraphs_each_is_held_against_few() {
    let ordinary = |at: usize| {
        let words = (0..24).map(|word| format!("ord{}", (at * 31 + word * word * 7) % 9973));
        words.collect::<Vec<_>>().join(" ")
    };
    let mut paragraphs: Vec<String> = (0..3_000).map(ordinary).collect();
    paragraphs.push(paragraphs[17].replacen("ord", "Ord", 3));
    let text = format!("# Om planen\n\n{}\n", paragraphs.join("\n\n"));
    let snapshot = load(&[(CHAPTER, &text)], date(2026, 6, 1));
    let found = of_rules(&snapshot, &["gjentatt-avsnitt"]);
    let places: Vec<&str> = found.iter().map(|one| written(&snapshot, &one.primary)).collect();
    assert_eq!(places, [&*paragraphs[3_000]]);
    assert_eq!(written(&snapshot, &found[0].related[0].place), paragraphs[17]);
}

// ---- Bounds

/// Nothing here is measured; what took the square of the time would not come to an end.
#[test]
fn what_is_repeated_without_end_is_read_to_its_end() {
    let pieces = [
        ".",
        ". ",
        "A. ",
        "TODO ",
        "X",
        "_ _",
        "[navn ",
        "«TODO ",
        "4. mars ",
        "15014560030 ",
        "satsningsområde ",
        "satsningsområde, ",
        "bor hjemme ",
        "Innbyggerne bor godt hjemme, er trygge og deltar i fellesskapet hele livet ",
    ];
    for piece in pieces {
        let text = format!("# Om planen\n\n{}\n", piece.repeat(400_000 / piece.len()));
        let snapshot = load(&[(CHAPTER, &text)], date(2026, 6, 1));
        let found = of_rules(&snapshot, RULES);
        assert!(found.iter().all(|one| snapshot.source(&one.primary.file).is_some()), "{piece}");
    }
}

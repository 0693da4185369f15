//! The catalogue: whole, consistent, in the right tone, and never a cause of panic.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use planverk::words::Words;
use std::collections::{BTreeMap, BTreeSet};

const FINDINGS: &str = include_str!("../../locales/nb/findings.ftl");

/// What is said to people, in bokmål, nynorsk and English.
const SPOKEN: [[&str; 3]; 4] = [
    [
        FINDINGS,
        include_str!("../../locales/nn/findings.ftl"),
        include_str!("../../locales/en/findings.ftl"),
    ],
    [
        include_str!("../../locales/nb/cli.ftl"),
        include_str!("../../locales/nn/cli.ftl"),
        include_str!("../../locales/en/cli.ftl"),
    ],
    [
        include_str!("../../locales/nb/help.ftl"),
        include_str!("../../locales/nn/help.ftl"),
        include_str!("../../locales/en/help.ftl"),
    ],
    [
        include_str!("../../locales/nb/changes.ftl"),
        include_str!("../../locales/nn/changes.ftl"),
        include_str!("../../locales/en/changes.ftl"),
    ],
];

/// The words of documents, in bokmål and nynorsk, and in English those that changes are told with.
const DOCUMENT: [&str; 3] = [
    include_str!("../../locales/nb/document.ftl"),
    include_str!("../../locales/nn/document.ftl"),
    include_str!("../../locales/en/document.ftl"),
];

/// The rules whose messages the catalogue must have: those of `check`, and the two that building can raise.
fn rules() -> BTreeSet<&'static str> {
    planverk::check::known_rules().map(|rule| rule.id).collect()
}

/// The enumerated values of the format that documents show.
const VALUES: [(&str, &str); 16] = [
    (
        "plantype",
        "planstrategi samfunnsdel arealdel kommunedelplan temaplan strategi program handlingsplan
        oekonomiplan virksomhetsplan",
    ),
    (
        "status",
        "planlagt igangsatt hoering til-behandling vedtatt erstattet opphevet utgaatt trukket",
    ),
    ("tiltakstype", "oppdrag tiltak investering klimatiltak"),
    ("tiltaksstatus", "ikke-startet i-rute forsinket fullfoert avsluttet viderefoert"),
    ("finansiering", "ramme hoep egen-sak ekstern"),
    ("diagramtype", "linje stolpe stablet-stolpe kake"),
    ("retning", "opp ned stabil"),
    ("oppfoelging", "her handlingsplan virksomhetsplan hoep"),
    ("rapporteres", "tertialrapport aarsrapport"),
    (
        "fase",
        "forberedelse oppstart planprogram medvirkning foerstegangsbehandling hoering
        begrenset-hoering bearbeiding sluttbehandling vedtatt kunngjoering gjennomfoering",
    ),
    (
        "sakstype",
        "oppstart planprogram foerstegangsbehandling hoering hoeringsoppsummering sluttbehandling
        rullering rapportering",
    ),
    ("rolle", "orienteres uttaler-seg innstiller vedtar"),
    ("raad", "eldre funksjonsnedsettelse ungdom"),
    ("utfall", "vedtatt vedtatt-med-endringer anbefalt utsatt tilbakesendt avvist orientert"),
    ("foelge", "ja delvis nei orientering"),
    ("maaned", "1 2 3 4 5 6 7 8 9 10 11 12"),
];

#[test]
fn every_sentence_can_be_said() {
    for language in 0..3 {
        let mut catalogues: Vec<&str> = SPOKEN.iter().map(|spoken| spoken[language]).collect();
        catalogues.extend(DOCUMENT.get(language));
        let mut bundle = FluentBundle::default();
        for catalogue in &catalogues {
            let resource = FluentResource::try_new((*catalogue).to_owned()).expect("sound syntax");
            bundle.add_resource(resource).expect("no key twice");
        }
        let sentences: BTreeMap<_, _> =
            catalogues.iter().flat_map(|text| sentences(text)).collect();
        let args: FluentArgs<'_> = sentences.values().flatten().map(|slot| (*slot, "x")).collect();
        for key in sentences.keys() {
            let pattern = bundle.get_message(key).and_then(|message| message.value()).expect(key);
            let mut errors = Vec::new();
            bundle.format_pattern(pattern, Some(&args), &mut errors);
            assert!(errors.is_empty(), "{key}: {errors:?}");
        }
    }
}

/// A sentence that is missing is said in bokmål; this tells what remains to be put into other words.
#[test]
fn other_languages_have_the_keys_and_slots_of_bokmaal() {
    let mut wrong = Vec::new();
    let pairs = SPOKEN.iter().flat_map(|[nb, nn, en]| [("nn", nb, nn), ("en", nb, en)]);
    for (language, nb, other) in pairs.chain([("nn", &DOCUMENT[0], &DOCUMENT[1])]) {
        let (nb, other) = (sentences(nb), sentences(other));
        for key in nb.keys().chain(other.keys()).collect::<BTreeSet<_>>() {
            if nb.get(key) != other.get(key) {
                wrong.push(format!("locales/{language}: {key}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_values_that_changes_tell_are_told_in_english() {
    let [nb, _, en] = DOCUMENT.map(sentences);
    for (key, slots) in &en {
        assert_eq!(nb.get(key), Some(slots), "{key}");
    }
    let kept = ["plantype", "oppfoelging", "rapporteres", "maaned"];
    for (field, values) in VALUES.iter().filter(|(field, _)| !kept.contains(field)) {
        for value in values.split_whitespace() {
            assert!(en.contains_key(&*format!("{field}-{value}")), "{field}-{value}");
        }
    }
}

#[test]
fn every_command_and_argument_has_its_help() {
    let [nb, nn, en] = SPOKEN[2].map(sentences);
    for keys in planverk::cli::help_keys() {
        for (language, help) in [("nb", &nb), ("nn", &nn), ("en", &en)] {
            let has = keys.iter().any(|key| help.contains_key(key.as_str()));
            assert!(has, "locales/{language}/help.ftl has none of {keys:?}");
        }
    }
}

#[test]
fn every_rule_has_a_headline_and_help() {
    let words = Words::new("nb");
    for rule in rules() {
        assert!(words.has(rule), "{rule}");
        assert!(words.has(&format!("{rule}-hjelp")), "{rule}-hjelp");
    }
}

#[test]
fn every_help_and_label_belongs_to_a_rule() {
    let rules = rules();
    let keys = sentences(FINDINGS).into_keys();
    let dependent = keys.filter(|key| key.contains("-hjelp") || key.contains("-sted-"));
    for key in dependent {
        assert!(rules.iter().any(|rule| key.starts_with(&format!("{rule}-"))), "{key}");
    }
}

#[test]
fn findings_keep_their_tone() {
    let mut sentences = sentences(FINDINGS);
    sentences.retain(|key, _| !key.starts_with("oppsummering"));
    let args = sentences.values().flatten().map(|slot| (*slot, "x".to_owned())).collect();
    let languages = ["nb", "nn", "en"];
    for (key, language) in sentences.keys().flat_map(|key| languages.map(|one| (key, one))) {
        let said = Words::new(language).get(key, &args);
        let mut letters = said.chars();
        let capitalised = letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(char::is_lowercase);
        assert!(!capitalised, "{key}: {said}");
        assert!(!said.ends_with(['.', '!']) && !said.contains(". "), "{key}: {said}");
        assert!(said.matches('`').count().is_multiple_of(2), "{key}: {said}");
        assert!(!said.contains('\n'), "{key}: {said}");
    }
}

#[test]
fn every_enumerated_value_has_a_word_in_both_languages() {
    for (field, values) in VALUES {
        for value in values.split_whitespace() {
            let key = format!("{field}-{value}");
            assert_ne!(Words::new("nb").word(&key), key);
            assert_ne!(Words::new("nn").word(&key), key);
        }
    }
}

#[test]
fn counts_choose_between_singular_and_plural() {
    let said = |count: &str| {
        let args = BTreeMap::from([("antall", count.to_owned())]);
        Words::new("nb").get("oppsummering-advarsler", &args)
    };
    assert_eq!(said("0"), "0 advarsler");
    assert_eq!(said("1"), "1 advarsel");
    assert_eq!(said("1716"), "1716 advarsler");
    assert_eq!(said("12345678"), "12\u{a0}345\u{a0}678 advarsler");
    assert_eq!(said("mange"), "mange advarsler");
}

#[test]
fn a_slot_that_is_no_count_is_shown_as_it_is_written() {
    let args = BTreeMap::from([("navn", "007".to_owned())]);
    let said = Words::new("nb").get("duplisert-id-tidligere", &args);
    assert_eq!(said, "id-en `007` har vært brukt på noe annet");
}

#[test]
fn languages_fall_back_to_bokmaal_and_then_to_the_key() {
    assert_eq!(Words::new("nn").word("ansvarlig"), "Ansvarleg");
    assert_eq!(Words::new("en").word("ansvarlig"), "Ansvarlig");
    assert_eq!(Words::of_documents("en").word("liste-og"), Words::new("nb").word("liste-og"));
    assert_eq!(Words::new("se").word("ansvarlig"), "Ansvarlig");
    assert_eq!(Words::new("nn").word("finnes-ikke-her"), "finnes-ikke-her");
    assert!(Words::new("nn").has("unoedvendig-unntak-hjelp"));
    assert!(!Words::new("nb").has("finnes-ikke-her"));
}

#[test]
fn a_slot_without_a_value_is_no_reason_to_stop() {
    assert!(Words::new("nb").word("ukjent-referanse").contains("navn"));
    assert_eq!(Words::new("nb").word("oppsummering-advarsler"), "{$antall} advarsler");
}

/// The keys of a catalogue, each with the slots that stand in its own text.
fn sentences(catalogue: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut sentences: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut current = "";
    for line in catalogue.lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            current = key;
            sentences.entry(key).or_default();
        }
        let slots = line.split('$').skip(1);
        let names =
            slots.filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '-').next());
        sentences.entry(current).or_default().extend(names);
    }
    sentences.remove("");
    sentences
}

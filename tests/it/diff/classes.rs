//! How grave other words are.

use super::stage::{ONE, PLAN, after, changes, edit, small};
use planverk::diff::Class;

/// The class of a paragraph that becomes another.
fn class(old: &str, new: &str) -> Class {
    let (mut before, mut after) = (small(), small());
    for (files, text) in [(&mut before, old), (&mut after, new)] {
        edit(
            files,
            ONE,
            "Byen vokser, og de som bor her, blir eldre.\n",
            &format!("Byen vokser. {text} "),
        );
    }
    let found = changes(&before, &after);
    let [change] = found.as_slice() else { panic!("{found:#?}") };
    let back = changes(&after, &before);
    assert_eq!(turned(change.class), back[0].class, "{old} / {new}");
    change.class
}

fn turned(class: Class) -> Class {
    match class {
        Class::Weakened => Class::Tightened,
        Class::Tightened => Class::Weakened,
        class => class,
    }
}

fn assert_all(expected: Class, pairs: &[(&str, &str)]) {
    for (old, new) in pairs {
        assert_eq!(class(old, new), expected, "{old} / {new}");
    }
}

#[test]
fn spelling_punctuation_and_space_are_editorial() {
    assert_all(
        Class::Editorial,
        &[
            ("Innbyggerne får hjelp.", "Innbyggerne får hjelp!"),
            ("Tjensten er god.", "Tjenesten er god."),
            ("Det gjelder idag.", "Det gjelder i dag."),
            ("Planen gjelder 2026-2040.", "Planen gjelder 2026–2040."),
            ("Det kostet 1 200 kroner.", "Det kostet 1200 kroner."),
            ("Innstillinga ble vedtatt", "innstillinga ble vedtatt"),
        ],
    );
}

#[test]
fn one_letter_can_be_another_word() {
    assert_all(
        Class::Content,
        &[
            ("Vedtaket er lovlig.", "Vedtaket er ulovlig."),
            ("Flere får hjelp.", "Færre får hjelp."),
            ("Planen gjelder eleven.", "Planen gjelder elever."),
            ("Andelen er 1,5 prosent.", "Andelen er 15 prosent."),
            ("Endringen er -5 prosent.", "Endringen er 5 prosent."),
            ("Tilbudet er åpent.", "Tilbudet er ikke åpent."),
        ],
    );
}

#[test]
fn a_narrowed_promise_is_weakened() {
    assert_all(
        Class::Weakened,
        &[
            ("Alle får svar.", "De fleste får svar."),
            ("Vi svarer alltid på brev.", "Vi svarer vanligvis på brev."),
            ("Vi sørger for at noen ringer.", "Vi bidrar til at noen ringer."),
            ("Kommunen sikrer god hjelp.", "Kommunen bidrar til å sikre god hjelp."),
            ("Tjenestene hjelper deg.", "Tjenestene kan hjelpe deg."),
        ],
    );
    assert_all(Class::Tightened, &[("Noen får svar.", "Alle får svar.")]);
    assert_all(
        Class::Content,
        &[(
            "Alle lærere får tilbud om kurs i dette.",
            "Noen lag ber oss om hjelp til kurs i dette.",
        )],
    );
}

#[test]
fn a_softened_duty_is_weakened() {
    assert_all(
        Class::Weakened,
        &[
            ("Alle skal få svar.", "Alle bør få svar."),
            ("Alle må få svar.", "Alle kan få svar."),
            ("Skolene bør holde åpent.", "Skolene kan holde åpent."),
            ("Kommunen skal bygge flere boliger.", "Kommunen skal vurdere å bygge flere boliger."),
            (
                "Alle skal få svar innen en uke.",
                "Alle skal så langt det er mulig få svar innen en uke.",
            ),
            ("Det er åpent. Vi skal ha et tilbud til alle barn.", "Det er åpent."),
            ("Minst 75 prosent bor hjemme.", "Minst 70 prosent bor hjemme."),
            ("Ventetiden er høyst 14 dager.", "Ventetiden er høyst 21 dager."),
            ("Huset er bygd innen 2028.", "Huset er bygd innen 2030."),
        ],
    );
}

#[test]
fn what_pulls_both_ways_is_content() {
    assert_all(
        Class::Content,
        &[
            (
                "Alle skal få svar, og skolene kan hjelpe.",
                "Alle kan få svar, og skolene skal hjelpe.",
            ),
            ("Vi skal gi hjelp.", "Vi gir hjelp."),
            ("Byen er fin.", "Byen er stor."),
        ],
    );
}

#[test]
fn money_and_targets_follow_their_direction() {
    let down = after(PLAN, "retning = \"opp\"", "retning = \"ned\"");
    assert!(down.contains("retningen"), "{down}");
    let (mut old, mut new) = (small(), small());
    for files in [&mut old, &mut new] {
        edit(files, PLAN, "retning = \"opp\"", "retning = \"ned\"");
    }
    edit(&mut new, PLAN, "verdi = 75.0", "verdi = 73.0");
    assert_eq!(changes(&old, &new)[0].class, Class::Tightened);
}

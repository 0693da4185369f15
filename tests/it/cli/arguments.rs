//! Help and mistakes, all of it in Norwegian.

use super::stage::{Stage, finish, program};
use insta::assert_snapshot;

#[test]
fn help() {
    assert_snapshot!(said(&["--help"]), @r"
    Planer som kode: skriv planer i Markdown og TOML, sjekk dem, og bygg dokumentene

    Bruk: planverk <KOMMANDO>

    Kommandoer:
      check       Sjekk planene: referanser, erstatninger, mål, tall og tilgjengelighet [alias: sjekk]
      build       Bygg dokumentene som PDF [alias: bygg]
      diff        Fortell hva som er endret mellom to versjoner av planene [alias: endringer]
      succession  Vis hva som blir av målene og tiltakene i planene en plan erstatter [alias:
                  viderefoering]
      explain     Forklar en regel: hva den ser etter, hvorfor, og eksempler [alias: forklar]
      rules       List opp reglene, med nivåene de har [alias: regler]
      rename      Gi noe en ny id, overalt der den er brukt [alias: bytt-id]
      new         Lag en ny kommune eller en ny plan [alias: ny]

    Valg:
          --spraak <SPRÅK>  Språket i funn og hjelp: nb, nn eller en
      -h, --help            Vis hjelp [alias: --hjelp]
      -V, --version         Vis versjonen [alias: --versjon]
    ");
}

#[test]
fn help_of_check() {
    assert_snapshot!(said(&["check", "--help"]), @r"
    Sjekk planene: referanser, erstatninger, mål, tall og tilgjengelighet

    Bruk: planverk check [VALG] [STI]

    Argumenter:
      [STI]  Mappen med planene, eller en mappe eller fil i den

    Valg:
          --format <FORMAT>    Hvordan funnene skrives: human (for mennesker), short (én linje hver),
                               json, sarif, github, gitlab eller junit [vanlig: human]
          --deny <NIVÅ>        Laveste nivå som gir sluttkode 1: info, advarsel eller feil [vanlig:
                               feil]
          --plan <REF>         Bare denne planen: PLAN eller KOMMUNE/PLAN
          --siden <VERSJON>    Vis bare funn som ikke er i en eldre versjon: en tagg, gren eller
                               innsjekking i git, eller en mappe
          --klar-for <PORT>    Skriv en sjekkliste for det som må gjøres før planene kan gå videre:
                               hoering eller vedtak
          --dato <DATO>        Datoen fristene holdes opp mot, for eksempel 2026-05-07 [vanlig: i dag]
          --fix                Rett det som trygt kan rettes, og vis resten av funnene
          --diff               Vis hva `--fix` ville rettet, uten å skrive noe
          --foreslaa-kontroll  Foreslå `kontroll` for tabellene: summer, differanser og prosenter som
                               stemmer
          --spraak <SPRÅK>     Språket i funn og hjelp: nb, nn eller en
      -h, --help               Vis hjelp [alias: --hjelp]
    ");
}

#[test]
fn help_of_build() {
    assert_snapshot!(said(&["build", "--hjelp"]), @r"
    Bygg dokumentene som PDF

    Bruk: planverk build [VALG] [STI]

    Argumenter:
      [STI]  Mappen med planene, eller en mappe eller fil i den

    Valg:
          --plan <REF>             Bare denne planen: PLAN eller KOMMUNE/PLAN
          --sak <REF>              Bare denne saken: SAK, PLAN#SAK eller KOMMUNE/PLAN#SAK
          --dokument <DOKUMENT>    Bare dette dokumentet: plan, kortversjon, sak eller endringsrapport
          --ut <MAPPE>             Mappen dokumentene skrives til [vanlig: «ut» i planverk.toml]
          --tema <NAVN>            Utseendet [vanlig: «tema» i planverk.toml]
          --utkast                 Bygg også planer med feil, og merk hver side UTKAST
          --dato <DATO>            Datoen fristene holdes opp mot, for eksempel 2026-05-07 [vanlig: i
                                   dag]
          --tidsgrense <SEKUNDER>  Hvor lenge egne maler, temaer og tegninger får bruke på et dokument
                                   [vanlig: 30]
          --spraak <SPRÅK>         Språket i funn og hjelp: nb, nn eller en
      -h, --help                   Vis hjelp [alias: --hjelp]
    ");
}

#[test]
fn help_of_new() {
    assert_snapshot!(said(&["ny", "-h"]), @r"
    Lag en ny kommune eller en ny plan

    Bruk: planverk new <KOMMANDO>

    Kommandoer:
      kommune  Lag en ny kommune
      plan     Lag en ny plan

    Valg:
          --spraak <SPRÅK>  Språket i funn og hjelp: nb, nn eller en
      -h, --help            Vis hjelp [alias: --hjelp]
    ");
    assert_snapshot!(said(&["new", "kommune", "-h"]), @r"
    Lag en ny kommune

    Bruk: planverk new kommune [VALG] <NAVN>

    Argumenter:
      <NAVN>  Navnet på kommunen, for eksempel «Porsgrunn kommune»

    Valg:
          --nummer <NUMMER>  Kommunenummeret, for eksempel 4001; det kan også fylles inn siden
          --spraak <SPRÅK>   Språket i funn og hjelp: nb, nn eller en
      -h, --help             Vis hjelp [alias: --hjelp]
    ");
    assert_snapshot!(said(&["new", "plan", "-h"]), @r"
    Lag en ny plan

    Bruk: planverk new plan [VALG] <REF>

    Argumenter:
      <REF>  Planens id: PLAN eller KOMMUNE/PLAN

    Valg:
          --type <TYPE>     Plantypen, for eksempel strategi eller handlingsplan [vanlig: temaplan]
          --spraak <SPRÅK>  Språket i funn og hjelp: nb, nn eller en
      -h, --help            Vis hjelp [alias: --hjelp]
    ");
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
        &["--språk", "nn"],
        &["ny", "plan"],
        &["ny", "kommune", "Porsgrunn", "kommune"],
    ] {
        let ran = Stage::empty().run(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments:?}");
        told.push_str(&format!("$ {}\n{}\n", arguments.join(" "), ran.err));
    }
    assert_snapshot!(told, @r"
    $ chek
    feil: `chek` er ikke en kommando.
    Mente du `check`?

    $ vaffel
    feil: `vaffel` er ikke en kommando.
    Legg til `--help` for å se hva som kan brukes.

    $ check --deny alt
    feil: `alt` kan ikke brukes med `--deny <NIVÅ>`.
    Velg en av disse: feil, advarsel, info.

    $ check --format
    feil: --format <FORMAT> mangler en verdi.
    Velg en av disse: human, short, json, sarif, github, gitlab, junit.

    $ check --formt json
    feil: --formt er ikke et valg her.
    Mente du `--format`?

    $ check a b
    feil: `b` er ett ord for mye. Sett anførselstegn rundt navn som har mellomrom.
    Legg til `--help` for å se hva som kan brukes.

    $ build --utkast=ja
    feil: --utkast skal ikke ha noen verdi.
    Legg til `--help` for å se hva som kan brukes.

    $ build --plan a --plan b
    feil: --plan <REF> kan bare brukes én gang.
    Legg til `--help` for å se hva som kan brukes.

    $ build --tidsgrense 0
    feil: `0` kan ikke brukes med `--tidsgrense <SEKUNDER>`.
    Legg til `--help` for å se hva som kan brukes.

    $ build --dokument brev
    feil: `brev` kan ikke brukes med `--dokument <DOKUMENT>`.
    Velg en av disse: plan, kortversjon, sak, endringsrapport.

    $ --språk nn
    feil: Det manglar ein kommando.
    Legg til `--help` for å sjå kva som kan brukast.

    $ ny plan
    feil: Det mangler noe: <REF>.
    Skriv det slik: `planverk new plan [VALG] <REF>`. Legg til `--help` for å se mer.

    $ ny kommune Porsgrunn kommune
    feil: `kommune` er ett ord for mye. Sett anførselstegn rundt navn som har mellomrom.
    Legg til `--help` for å se hva som kan brukes.
    ");
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
    assert!(
        ran.err.starts_with("feil: Et av argumentene kan ikke leses som tekst."),
        "{}",
        ran.err
    );
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

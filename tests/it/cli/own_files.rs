//! A workspace's own templates and themes: they may fail, but not hang, eat the machine or read what is not theirs.

use super::stage::{CLEAN, Stage};
use insta::assert_snapshot;
use std::time::{Duration, Instant};

fn theme(source: &str) -> Stage {
    Stage::clean_but(&[("themes/egen/document.typ", source)])
}

fn template(source: &str) -> Stage {
    Stage::clean_but(&[("templates/plan.md.j2", source)])
}

/// A second plan, which the same theme fails for.
const SECOND: [(&str, &str); 2] = [
    (
        "plans/by/q/plan.toml",
        "id = \"q\"\ntittel = \"Q\"\ntype = \"program\"\nstatus = \"igangsatt\"\ndato = 2026-05-07\n",
    ),
    ("plans/by/q/01-formaal.md", "# Formål\n\nHer står det noe.\n"),
];

#[test]
fn a_theme_of_their_own_makes_the_document() {
    let stage = theme("#let layout-document(source, tokens) = [Et annet utseende]");
    let ran = stage.run(&["build", "--tema", "egen"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(stage.names().contains(&"build/by/p/plan.pdf".to_owned()));
    assert_eq!(stage.run(&["build"]).code, 0);
}

#[test]
fn a_theme_that_writes_what_the_font_lacks_is_told_so() {
    let stage = theme("#let layout-document(source, tokens) = [Hurra 🎉]");
    let ran = stage.run(&["build", "--tema", "egen"]);
    assert_eq!(ran.code, 1);
    assert_snapshot!(ran.err, @r"
    feil[tema-feil]: temaet skriver «🎉», som skriften ikke har
     --> themes/egen/document.typ:1:47
      |
    1 | #let layout-document(source, tokens) = [Hurra 🎉]
      |                                               ^^
      |
    hjelp: bruk et annet tegn, eller skriv det med ord

    1 feil i 1 plan.
    ");
}

#[test]
fn a_theme_that_never_ends_is_stopped_and_told_once() {
    const RING: &str = "#let layout-document(source, tokens) = {
      let n = 0
      for i in range(1000000) { for j in range(1000000) { n += 1 } }
      [x]
    }";
    let stage = theme(RING);
    for (path, text) in SECOND {
        stage.write(path, text);
    }
    let began = Instant::now();
    let ran = stage.run(&["build", "--tema", "egen", "--tidsgrense", "1"]);
    assert!(began.elapsed() < Duration::from_secs(20));
    assert_eq!((ran.code, ran.out.as_str()), (1, "Ingen dokumenter ble skrevet.\n"));
    let findings = ran.err.split("\n\n").filter(|part| part.starts_with("feil[")).count();
    assert_eq!(findings, 1, "{}", ran.err);
    assert!(
        ran.err.starts_with("feil[tema-feil]: temaet `egen` ble ikke ferdig på ett sekund"),
        "{}",
        ran.err
    );
    assert!(ran.err.contains("themes/egen/document.typ:1:1"), "{}", ran.err);
}

/// Typst sees the simple cases by itself.
#[test]
fn a_theme_with_a_fault_is_told_at_its_characters() {
    let ran = theme("\n#while true {}").run(&["build", "--tema", "egen"]);
    assert_eq!(ran.code, 1);
    assert_snapshot!(ran.err, @r#"
    feil[tema-feil]: temaet `egen` kan ikke brukes: «condition is always true»
     --> themes/egen/document.typ:2:8
      |
    2 | #while true {}
      |        ^^^^
      |
    hjelp: rett temaet, eller bruk det innebygde med `tema = "standard"`

    1 feil i 1 plan.
    "#);
}

#[cfg(unix)]
#[test]
fn a_theme_can_not_eat_the_memory() {
    let doubling = "#let layout-document(source, tokens) = { let s = \"x\"; for i in range(60) { s += s }; [#s] }";
    let ran = theme(doubling).run(&["build", "--tema", "egen"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.err.starts_with("feil[tema-feil]: temaet `egen` bruker for mye minne"),
        "{}",
        ran.err
    );
}

#[test]
fn a_theme_reads_nothing_but_itself() {
    for reading in [
        "read(\"/etc/passwd\")",
        "read(\"../../../secret.txt\")",
        "read(\"/plans/by/kommune.toml\")",
        "read(\"C:/secret.txt\")",
        "image(\"../../../secret.svg\")",
        "include \"../../../secret.typ\"",
    ] {
        let stage = theme(&format!("#let layout-document(source, tokens) = {{ {reading} }}"));
        let ran = stage.run(&["build", "--tema", "egen"]);
        assert_eq!(
            (ran.code, ran.out.as_str()),
            (1, "Ingen dokumenter ble skrevet.\n"),
            "{reading}"
        );
        assert!(ran.err.starts_with("feil[tema-feil]"), "{reading}: {}", ran.err);
    }
}

#[test]
fn tokens_that_can_not_be_used_are_told_at_the_settings() {
    for tokens in
        ["[farger]\nprimaer = \"red\"\n", "[farger\n", "\u{0}", "[mal]\nmarg_topp = 1e99\n"]
    {
        let stage = Stage::clean_but(&[("themes/egen/theme.toml", tokens)]);
        let ran = stage.run(&["build", "--tema", "egen"]);
        assert_eq!(ran.code, 1, "{tokens:?}");
        assert!(ran.err.starts_with("feil[tema-feil]"), "{tokens:?}: {}", ran.err);
        assert!(ran.err.contains("--> themes/egen/theme.toml"), "{tokens:?}: {}", ran.err);
    }
}

/// The common mistakes, in the words of those who make them, at their lines.
#[test]
fn mistakes_in_a_theme_are_told_in_norwegian() {
    for (tokens, said, place) in [
        ("[farger]\nprimaer = \"red\"\n", "`farger.primaer` skal være en farge\n", ":2:11"),
        (
            "[farger]\nprimer = \"#123456\"\n",
            "`farger.primer` er ikke noe temaet kan stille på\n",
            ":2:1",
        ),
        ("[mal]\nmarg_topp = \"30 mm\"\n", "`mal.marg_topp` skal være et tall\n", ":2:13"),
        ("[mal]\nmarg_topp = 3000\n", "tallet i `mal.marg_topp` er for stort\n", ":2:13"),
        ("[farger]\nprimaer = #123456\n", "det står ingenting etter `=`\n", ":2:1"),
    ] {
        let stage = Stage::clean_but(&[("themes/egen/theme.toml", tokens)]);
        let ran = stage.run(&["build", "--tema", "egen"]);
        assert!(ran.err.starts_with(&format!("feil[tema-feil]: {said}")), "{tokens}: {}", ran.err);
        assert!(ran.err.contains(&format!("theme.toml{place}")), "{tokens}: {}", ran.err);
    }
}

/// What stands in a template; what is said, of which characters, and what to do.
const MISTAKES: [(&str, &str, &str, &str); 21] = [
    (
        "{{ plan.tittel|stort }}",
        "det finnes ikke noe filter som heter `stort`",
        "stort",
        "mente du `stor`?",
    ),
    (
        "{{ finnes_ikke() }}",
        "det finnes ikke noen funksjon som heter `finnes_ikke`",
        "finnes_ikke",
        "rett malen",
    ),
    (
        "{{ blokkk('x') }}",
        "det finnes ikke noen funksjon som heter `blokkk`",
        "blokkk",
        "mente du `blokk`?",
    ),
    (
        "{% if plan is rar %}{% endif %}",
        "det finnes ikke noen test som heter `rar`",
        "rar",
        "rett malen",
    ),
    (
        "{% if plan is defind %}{% endif %}",
        "det finnes ikke noen test som heter `defind`",
        "defind",
        "mente du `defined`?",
    ),
    (
        "{% include 'borte.md.j2' %}",
        "det finnes ikke noen mal som heter `borte.md.j2`",
        "borte.md.j2",
        "rett malen",
    ),
    (
        "{% include 'blokk/mal.md.j2' %}",
        "det finnes ikke noen mal som heter `blokk/mal.md.j2`",
        "blokk/mal.md.j2",
        "mente du `blokk/maal.md.j2`?",
    ),
    (
        "{{ plan.visjonn }}",
        "her mangler en verdi: `plan.visjonn`",
        "plan.visjonn",
        "mente du `plan.visjon`?",
    ),
    (
        "{{ plan.visjon }}",
        "her mangler en verdi: `plan.visjon`",
        "plan.visjon",
        "sjekk skrivemåten",
    ),
    (
        "{{ plan.visjonn|dato }}",
        "her mangler en verdi: `plan.visjonn`",
        "plan.visjonn",
        "mente du `plan.visjon`?",
    ),
    (
        "{{ plan.visjonn.dypt.nede }}",
        "her mangler en verdi: `plan.visjonn`",
        "plan.visjonn",
        "mente du `plan.visjon`?",
    ),
    (
        "{{ plan['visjonn'] }}",
        "her mangler en verdi: `plan['visjonn']`",
        "plan['visjonn']",
        "sjekk skrivemåten",
    ),
    (
        "{{ (plan.verdier|first).x.y }}",
        "her mangler en verdi: `(plan.verdier|first).x`",
        "(plan.verdier|first).x",
        "sjekk skrivemåten",
    ),
    (
        "{{ plan.tittel|length + plan.nei|length }}",
        "her mangler en verdi: `plan.nei`",
        "plan.nei",
        "sjekk skrivemåten",
    ),
    ("{{ plam.tittel }}", "her mangler en verdi: `plam`", "plam", "mente du `plan`?"),
    (
        "{% for plam in [1] %}{{ plam.tittel }}{% endfor %}",
        "her mangler en verdi: `plam.tittel`",
        "plam.tittel",
        "sjekk skrivemåten",
    ),
    (
        "{{ t('borte') }}",
        "`borte` finnes ikke blant ordene som `t` kan skrive",
        "borte",
        "rett malen",
    ),
    (
        "{{ plan.tittel|lenke }}",
        "`plan.tittel` er ikke noe som kan settes inn eller lenkes til",
        "plan.tittel",
        "rett malen",
    ),
    ("{{ plan.tittel|dato }}", "`plan.tittel` er ikke en dato", "plan.tittel", "rett malen"),
    (
        "{% if plan.visjon %}",
        "malen slutter før noe som er åpnet, er lukket",
        "",
        "se etter en `for`",
    ),
    ("{% hvis plan %}", "`hvis` er ikke noe en mal kan gjøre", "hvis", "rett malen"),
];

#[test]
fn mistakes_in_a_template_are_told_in_norwegian_at_their_characters() {
    for (text, said, at, help) in MISTAKES {
        let ran = template(&format!("# Åpning\r\n\r\nÅ: {text}\n")).run(&["build"]);
        assert!(ran.err.starts_with(&format!("feil[mal-feil]: {said}\n")), "{text}: {}", ran.err);
        assert!(ran.err.contains(&format!("\nhjelp: {help}")), "{text}: {}", ran.err);
        if !at.is_empty() {
            let column = "Å: ".chars().count() + text.rfind(at).unwrap() + 1;
            let place = format!("--> templates/plan.md.j2:3:{column}\n");
            assert!(ran.err.contains(&place), "{text}: {place}{}", ran.err);
            let marked = format!("| {}{}\n", " ".repeat(column - 1), "^".repeat(at.len()));
            assert!(ran.err.contains(&marked), "{text}: {}", ran.err);
        }
    }
}

/// A document that is not made is never passed over in silence.
#[test]
fn what_is_found_in_themes_can_be_given_a_level_but_not_be_silenced() {
    for (level, code, told) in [("advarsel", 0, "advarsel"), ("info", 0, "info"), ("av", 1, "feil")]
    {
        let settings = format!(
            "[planverk]\nversjon = 1\ntema = \"egen\"\n\n[regler]\ntema-feil = \"{level}\"\n"
        );
        let stage = Stage::clean_but(&[
            ("planverk.toml", &settings),
            ("themes/egen/theme.toml", "[farger]\nprimaer = \"red\"\n"),
        ]);
        let ran = stage.run(&["build"]);
        assert_eq!(ran.code, code, "{}", ran.err);
        assert!(ran.err.starts_with(&format!("{told}[tema-feil]")), "{}", ran.err);
    }
}

#[test]
fn a_template_can_not_be_a_bomb() {
    for bomb in [
        "{{ '%2000000000s'|format }}",
        "{{ 'x' * 2000000000 }}",
        "{{ 'x'|center(2000000000) }}",
        "{% for i in range(2000000000) %}x{% endfor %}",
        "{% for i in range(90000) %}{% for j in range(90000) %}x{% endfor %}{% endfor %}",
        "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
        "{% include 'plan.md.j2' %}",
    ] {
        let ran = template(bomb).run(&["build", "--tidsgrense", "10"]);
        assert_eq!((ran.code, ran.out.as_str()), (1, "Ingen dokumenter ble skrevet.\n"), "{bomb}");
        assert!(ran.err.starts_with("feil[mal-feil]"), "{bomb}: {}", ran.err);
        assert!(ran.err.contains("--> templates/plan.md.j2:1"), "{bomb}: {}", ran.err);
    }
}

#[test]
fn a_template_that_writes_too_much_is_stopped() {
    let doubling = "{% set ns = namespace(a='xxxxxxxx') %}{% for i in range(40) %}{% set ns.a = ns.a ~ ns.a %}\
                    {% endfor %}{{ ns.a }}";
    let ran = template(doubling).run(&["build", "--tidsgrense", "1"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, "Ingen dokumenter ble skrevet.\n"));
    assert!(ran.err.starts_with("feil[mal-feil]: malen `templates/plan.md.j2`"), "{}", ran.err);
}

#[test]
fn a_template_includes_templates_alone() {
    let stage = template("{% include '../plans/by/kommune.toml' %}");
    for name in ["/etc/passwd", "../../../secret.txt", "../planverk.toml"] {
        stage.write("templates/plan.md.j2", format!("{{% include '{name}' %}}"));
        let ran = stage.run(&["build"]);
        assert_eq!(ran.code, 1);
        assert!(ran.err.starts_with("feil[mal-feil]"), "{}", ran.err);
    }
}

/// What does not finish for one document is not tried on the next of its kind, but the other kinds are built.
#[test]
fn an_endless_template_stops_its_own_kind_alone() {
    let doubling = "{% set ns = namespace(a='xxxxxxxx') %}{% for i in range(40) %}{% set ns.a = ns.a ~ ns.a %}\
                    {% endfor %}{{ ns.a }}";
    let stage = Stage::clean_but(&[
        ("templates/kortversjon.md.j2", doubling),
        ("plans/by/p/kortversjon.md", "# Kort fortalt\n\nKort.\n"),
    ]);
    let ran = stage.run(&["build", "--tidsgrense", "5"]);
    assert_eq!(
        (ran.code, ran.out.as_str()),
        (1, "Skrev ett dokument til [mappe]/build.\n"),
        "{}",
        ran.err
    );
    assert!(stage.names().contains(&"build/by/p/plan.pdf".to_owned()));
}

/// Bytes like the built-in ones are the built-in ones, so the project is its own workspace.
#[test]
fn copies_of_the_built_in_files_are_trusted() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let stage = Stage::with(&CLEAN);
    assert_eq!(stage.run(&["build", "--ut", "foer"]).code, 0);
    for name in
        ["templates/plan.md.j2", "themes/standard/document.typ", "themes/standard/theme.toml"]
    {
        stage.write(name, std::fs::read(root.join(name)).unwrap());
    }
    assert_eq!(stage.run(&["build", "--ut", "etter", "--tidsgrense", "1"]).code, 0);
    let [before, after] =
        ["foer", "etter"].map(|at| std::fs::read(stage.at(at).join("by/p/plan.pdf")).unwrap());
    assert_eq!(before, after);
}

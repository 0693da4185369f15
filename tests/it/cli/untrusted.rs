//! Plan text is data: whatever it says, it is printed as it stands or found fault with, and nothing is run or read.

use super::stage::{Ran, Stage};
use planverk::document::{DocumentKind, Extras, draft};
use planverk::resources::Resources;
use planverk::snapshot::Snapshot;
use planverk::tree::DiskWorld;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// Markup of every language on the way to the page. None of it may mean anything.
const PROBES: [&str; 14] = [
    "{{ 7*7 }}",
    "{% include \"../../secret.txt\" %}",
    "{* borte *}",
    "#read(\"../../secret.txt\")",
    "#{ 7 * 7 }",
    "$x$",
    "$ sum_(i=0)^n i $",
    "<script>alert(1)</script>",
    "<b>fet</b> &amp; &lt;",
    "]]",
    "[x](javascript:alert(1))",
    "](javascript:alert(1))",
    "**fet** _kursiv_ `kode` [^1] | celle",
    "\\ \\\\ \\# ~ @ref <etikett>",
];

const SECRET: &str = "HEMMELIG";

/// A plan where `text` stands in every field that is printed.
fn plan_saying(text: &str) -> Stage {
    let quoted = toml::Value::from(text).to_string();
    let cell = format!("\"{}\"", text.replace('"', "\"\""));
    let stage = Stage::empty();
    stage.write("planverk.toml", "");
    stage.write("secret.txt", SECRET);
    let kommune = format!(
        "navn = {quoted}\nkommunenummer = \"9999\"\n[[organ]]\nid = \"o\"\nnavn = {quoted}\nrolle = \"vedtar\"\n"
    );
    stage.write("plans/by/kommune.toml", kommune);
    let plan = PLAN.replace("TEXT", &quoted);
    stage.write("plans/by/p/plan.toml", plan);
    stage.write("plans/by/p/tiltak.toml", TILTAK.replace("TEXT", &quoted));
    stage.write("plans/by/p/data/t.csv", format!("{cell};2025\n{cell};1\n"));
    stage.write("plans/by/p/01-formaal.md", "# Formål\n\n![[a]]\n\n![[t]]\n\n![[:grep]]\n");
    stage.write("plans/by/p/kortversjon.md", "# Kort\n\n![[a]]\n");
    stage.write("plans/by/p/saker/s.md", CASE.replace("TEXT", &quoted));
    stage
}

const PLAN: &str = "
id = \"p\"
tittel = TEXT
undertittel = TEXT
type = \"temaplan\"
status = \"igangsatt\"
dato = 2026-05-07
eier = TEXT
visjon = TEXT
verdier = [TEXT]
[oppfoelging]
tiltak_i = [\"her\"]
vedtas_av = \"o\"
[[innsatsomraade]]
id = \"a\"
tittel = TEXT
[[maal]]
id = \"m\"
innsatsomraade = \"a\"
tekst = TEXT
[[grep]]
id = \"g\"
tittel = TEXT
punkter = [TEXT]
[[tabell]]
id = \"t\"
tittel = TEXT
fil = \"data/t.csv\"
kilde = TEXT
enhet = TEXT
";

const TILTAK: &str = "[[tiltak]]\nid = \"x\"\ntittel = TEXT\ntekst = TEXT\nmaal = [\"m\"]\ninnsatsomraade = \"a\"\n\
    ansvarlig = TEXT\nfrist = 2027\n";

const CASE: &str = "+++
id = \"s\"
tittel = TEXT
type = \"sluttbehandling\"
dato = 2026-06-01
saksbehandler = TEXT
[[behandling]]
organ = \"o\"
utfall = \"vedtatt\"
tekst = TEXT
[[innstilling]]
punkt = \"eget\"
tekst = TEXT
+++
# Vurdering

Kort.
";

/// What the documents of plan `p` print, as one text; typographic quotes are made straight again.
fn printed(root: &Path) -> String {
    let world = DiskWorld::new(root, "2026-05-07".parse().unwrap());
    let snapshot = Snapshot::load(&world, None).unwrap();
    let plan = snapshot.model.plan_called("by/p").unwrap();
    let mut said = String::new();
    for kind in DocumentKind::of(&snapshot, plan) {
        let document =
            draft(&snapshot, &Resources::builtin(), plan, kind, Extras::default()).unwrap();
        say(&serde_json::to_value(&document).unwrap(), &mut said);
    }
    said.replace(['«', '»'], "\"").replace('’', "'").replace('\u{a0}', " ")
}

/// Every text of a tree; running text joined, everything else on lines of its own.
fn say(value: &Value, said: &mut String) {
    match value {
        Value::String(text) => {
            said.push('\n');
            said.push_str(text);
        }
        Value::Array(items) if items.iter().all(|item| item["type"] == "text") => {
            said.push('\n');
            items.iter().for_each(|item| said.push_str(item["text"].as_str().unwrap()));
        }
        Value::Array(items) => items.iter().for_each(|item| say(item, said)),
        Value::Object(fields) => fields.values().for_each(|field| say(field, said)),
        _ => {}
    }
}

#[test]
fn fields_and_cells_print_as_they_stand() {
    for probe in PROBES {
        let stage = plan_saying(probe);
        let said = printed(stage.path());
        let times = said.matches(probe).count();
        assert!(times >= 20, "{probe} stands {times} times in:\n{said}");
        assert!(!said.contains(SECRET) && !said.contains("49"), "{probe}:\n{said}");
    }
}

#[test]
fn fields_and_cells_reach_the_page_as_they_stand() {
    let stage = plan_saying(&PROBES[..7].join(" "));
    let ran = stage.run(&["build", "--utkast"]);
    assert_eq!(ran.out, "Skrev 3 dokumenter til [mappe]/build.\n", "{}", ran.err);
    let pdf = fs::read(stage.at("build/by/p/plan.pdf")).unwrap();
    let metadata = String::from_utf8_lossy(&pdf).replace("&quot;", "\"").replace("&#34;", "\"");
    assert!(metadata.contains("{{ 7*7 }} {% include \"../../secret.txt\" %}"), "no title");
    assert!(metadata.contains("#read(\"../../secret.txt\") #{ 7 * 7 } $x$"), "no title");
}

/// In a chapter, Markdown means what it says; nothing else means anything.
#[test]
fn prose_prints_as_it_stands_or_is_a_finding() {
    for (written, expected, rule) in [
        ("{{ 7*7 }}", "{{ 7*7 }}", None),
        ("{% include \"../../secret.txt\" %}", "{% include \"../../secret.txt\" %}", None),
        ("{* borte *}", "{* borte *}", None),
        ("#read(\"../../secret.txt\")", "#read(\"../../secret.txt\")", None),
        ("$x$ og @ref", "$x$ og @ref", None),
        ("før ]] etter", "før ]] etter", Some("oedelagt-lenke")),
        ("før [[ etter", "før [[ etter", Some("oedelagt-lenke")),
        ("et](javascript:alert(1))", "et](javascript:alert(1))", None),
        ("a <script>alert(1)</script> b", "b", Some("raa-html")),
        ("<iframe src=\"../../secret.txt\"></iframe>", "", Some("raa-html")),
    ] {
        let stage = Stage::clean_but(&[
            ("plans/by/p/01-formaal.md", &format!("# Formål\n\n{written}\n")),
            ("secret.txt", SECRET),
        ]);
        let said = printed(stage.path());
        assert!(said.contains(expected), "{written}: {said}");
        for never in ["<script", "<iframe", "49", SECRET] {
            assert!(!said.contains(never), "{written}: {said}");
        }
        let found = rules(&stage.run(&["check", "--format", "json"]));
        assert_eq!(found.first().map(String::as_str), rule, "{written}: {found:?}");
    }
}

#[test]
fn links_lead_to_the_web_or_the_document() {
    for address in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
    ] {
        let prose = format!("# Formål\n\nSe [mer om dette]({address}) og <{address}>.\n");
        let stage = Stage::clean_but(&[("plans/by/p/01-formaal.md", &prose)]);
        let found = rules(&stage.run(&["check", "--format", "json"]));
        assert!(found.contains(&"oedelagt-lenke".to_owned()), "{address}: {found:?}");
        let world = DiskWorld::new(stage.path(), "2026-05-07".parse().unwrap());
        let snapshot = Snapshot::load(&world, None).unwrap();
        let plan = snapshot.model.plan_called("p").unwrap();
        let document =
            draft(&snapshot, &Resources::builtin(), plan, DocumentKind::Plan, Extras::default())
                .unwrap();
        let tree = serde_json::to_string(&document).unwrap();
        assert!(!tree.contains("\"url\""), "{address}: {tree}");
    }
}

/// A workspace in the folder `w` beside secrets; the plan reaches for them by these paths.
fn reaching(path: &str) -> Stage {
    let stage = Stage::empty();
    for (name, text) in super::stage::CLEAN {
        stage.write(&format!("w/{name}"), text);
    }
    stage.write("secret.csv", format!("{SECRET};2025\n{SECRET};1\n"));
    stage.write("secret.svg", format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text>{SECRET}</text></svg>"));
    stage.write("secret.md", format!("# {SECRET}\n"));
    let plan = stage.text("w/plans/by/p/plan.toml");
    let files = format!(
        "vedlegg = [{{ tittel = \"V\", fil = '{path}.md' }}]\n[[tabell]]\nid = \"t\"\ntittel = \"T\"\nfil = '{path}.csv'\n\
         kilde = \"K\"\nenhet = \"E\"\n[[figur]]\nid = \"f\"\ntittel = \"F\"\nalt = \"A\"\nfil = '{path}.svg'\n"
    );
    stage.write("w/plans/by/p/plan.toml", plan + &files);
    let prose = format!("# Formål\n\n![[t]]\n\n![[f]]\n\n![Et bilde](<{path}.svg>)\n");
    stage.write("w/plans/by/p/01-formaal.md", prose);
    stage
}

#[test]
fn paths_that_leave_the_workspace_are_findings_and_never_read() {
    let outside = Stage::empty();
    let absolute = outside.path().join("secret").display().to_string().replace('\\', "/");
    for ending in ["md", "csv", "svg"] {
        outside.write(&format!("secret.{ending}"), SECRET);
    }
    for path in [
        "../../../../secret",
        "data/../../../../../secret",
        "..\\..\\..\\..\\secret",
        "%2e%2e/%2E./..%2F%2e%2e%5csecret",
        &absolute,
    ] {
        let stage = reaching(path);
        let ran = stage.run_in("w", &["check", "--format", "json"]);
        let files = rules(&ran).iter().filter(|rule| *rule == "manglende-fil").count();
        assert!(ran.code == 1 && files >= 3, "{path}: {}", ran.out);
        let ran = stage.run_in("w", &["build", "--utkast"]);
        assert_eq!(ran.code, 1, "{path}: {}", ran.err);
        assert!(!printed(&stage.at("w")).contains(SECRET), "{path}");
    }
}

#[cfg(unix)]
#[test]
fn links_that_leave_the_workspace_are_findings_and_never_followed() {
    use std::os::unix::fs::symlink;
    let stage = reaching("data/secret");
    let to = |name: &str, from: &str| {
        fs::create_dir_all(stage.at(from).parent().unwrap()).unwrap();
        symlink(stage.at(name), stage.at(from)).unwrap();
    };
    for ending in ["md", "csv", "svg"] {
        to(&format!("secret.{ending}"), &format!("w/plans/by/p/data/secret.{ending}"));
    }
    to("secret.md", "w/plans/by/p/02-hemmelig.md");
    to("secret.md", "w/templates/plan.md.j2");
    to(".", "w/themes");
    let ran = stage.run_in("w", &["check", "--format", "json"]);
    let found = rules(&ran);
    assert_eq!(ran.code, 1, "{found:?}");
    assert!(found.contains(&"manglende-fil".to_owned()), "{found:?}");
    assert!(found.contains(&"misplassert-fil".to_owned()), "{found:?}");
    assert!(!ran.out.contains(SECRET), "{}", ran.out);
    assert_eq!(stage.run_in("w", &["build", "--utkast"]).code, 1);
    assert!(!printed(&stage.at("w")).contains(SECRET));
}

/// A file name that steers a terminal, or turns the line around, is shown harmless.
#[cfg(unix)]
#[test]
fn names_can_not_steer_the_terminal() {
    let stage = Stage::clean_but(&[
        ("plans/by/p/\u{1b}[2Jkapittel.md", "# x\n"),
        ("plans/by/p/02-\u{202e}bakvendt.md", "# x\n"),
    ]);
    for arguments in [
        &["check"][..],
        &["check", "--format", "json"],
        &["build"],
        &["build", "--plan", "\u{1b}[2J"],
    ] {
        let ran = stage.run(arguments);
        for text in [&ran.out, &ran.err] {
            assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text:?}");
        }
    }
}

/// A few lines can ask for any amount of drawing: masks that are masked by two that are masked by two. Where a style
/// sheet says so, only drawing it tells.
#[test]
fn a_drawing_without_end_is_stopped() {
    let masks = (0..40).map(|n| {
        let masked = format!("<rect width=\"9\" height=\"9\" class=\"m{}\"/>", n + 1);
        format!(
            "<style>.m{n} {{ mask: url(#m{n}) }}</style><mask id=\"m{n}\">{masked}{masked}</mask>"
        )
    });
    let drawing = |inside: &str| {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{inside}</svg>")
    };
    let bomb = masks.collect::<String>() + "<rect width=\"9\" height=\"9\" class=\"m0\"/>";
    let clipped = "<clipPath id=\"c\"><rect width=\"5\" height=\"5\"/></clipPath>\
                   <rect width=\"9\" height=\"9\" clip-path=\"url(#c)\"/>";
    let with = |drawn: &str, words: &str| {
        Stage::clean_but(&[
            ("plans/by/p/01-formaal.md", &format!("# Formål\n\n![Et kart](kart.svg)\n\n{words}\n")),
            ("plans/by/p/kart.svg", &drawing(drawn)),
        ])
    };
    let [clipped, changed] = ["Kartet.", "Kartet er nytt."].map(|words| with(clipped, words));
    let bomb = with(&bomb, "Kartet er et annet.");
    let marked = |old: &Stage, new: &Stage, limit: &str| {
        let old = old.path().to_string_lossy();
        new.run(&["diff", &old, "--format", "pdf", "--ut", "ut", "--tidsgrense", limit])
    };
    assert_eq!(clipped.run(&["build"]).code, 0);
    assert_eq!(marked(&clipped, &changed, "30").code, 0);
    for ran in [
        bomb.run(&["build", "--tidsgrense", "1"]),
        marked(&clipped, &bomb, "1"),
        marked(&bomb, &clipped, "1"),
    ] {
        assert_eq!(ran.code, 1, "{}", ran.err);
        let said = "feil[for-stort]: tegningen `plans/by/p/kart.svg` tar for lang tid";
        assert!(ran.err.starts_with(said), "{}", ran.err);
        assert!(ran.err.contains("--> plans/by/p/kart.svg\n"), "{}", ran.err);
    }
}

fn rules(ran: &Ran) -> Vec<String> {
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    let found = report["diagnostics"].as_array().unwrap().iter();
    found.map(|one| one["rule"].as_str().unwrap().to_owned()).collect()
}

//! What is told of a reference that leads nowhere, and what is proposed in its place.

use jiff::civil::date;
use planverk::check::check;
use planverk::diagnostic::Message;
use planverk::snapshot::Snapshot;
use planverk::tree::{Memory, MemoryWorld};
use planverk::words::Words;
use std::collections::BTreeMap;

const FILES: &[(&str, &str)] = &[
    (
        "plans/k/kommune.toml",
        "navn = \"K\"\nkommunenummer = \"0001\"\n[[organ]]\nid = \"eldreraadet\"\nnavn = \"Eldrerådet\"\n",
    ),
    (
        "plans/k/vedtak.toml",
        "[[vedtak]]\nid = \"sak-101-24\"\norgan = \"eldreraadet\"\nsaksnummer = \"101/24\"\n",
    ),
    (
        "plans/k/register.toml",
        "[[plan]]\nid = \"samfunnsdel\"\ntittel = \"Kommuneplanens samfunnsdel\"\ntype = \"samfunnsdel\"\nstatus = \"vedtatt\"\n[[plan.maal]]\nid = \"livsmestring\"\ntekst = \"Flere mestrer\"\n",
    ),
    (
        "plans/k/helse/plan.toml",
        "id = \"helse\"\ntittel = \"Helse\"\ntype = \"temaplan\"\nstatus = \"igangsatt\"\n[[maal]]\nid = \"bo-hjemme\"\ntekst = \"Flere bor hjemme\"\n[[innsatsomraade]]\nid = \"aktiv\"\ntittel = \"Aktiv og selvstendig\"\n",
    ),
    (
        "plans/k/p/plan.toml",
        "id = \"p\"\ntittel = \"P\"\ntype = \"temaplan\"\nstatus = \"igangsatt\"\n[[maal]]\nid = \"trygghet\"\ntekst = \"Flere er trygge\"\n[[innsatsomraade]]\nid = \"sammen\"\ntittel = \"Sammen i nærmiljøet\"\n",
    ),
    ("plans/larvik/kommune.toml", "navn = \"Larvik\"\nkommunenummer = \"0002\"\n"),
];

#[test]
fn a_near_id_is_proposed() {
    prose(
        "[[tryghet]]",
        "`tryghet` finnes verken i planen eller i kommunen | mente du `trygghet`?",
    );
    prose(
        "[[helse#bo-hjeme]]",
        "planen `helse` har ikke noe som heter `bo-hjeme` | mente du `helse#bo-hjemme`?",
    );
    prose(
        "[[samfunsdel#livsmestring]]",
        "fant ingen plan som heter `samfunsdel` | mente du `samfunnsdel#livsmestring`?",
    );
    prose("[[larvikk/plan]]", "fant ingen kommune som heter `larvikk` | mente du `larvik/plan`?");
    prose(
        "![[:tiltaket]]",
        "`![[:tiltaket]]` er ikke noe som kan settes inn | mente du `![[:tiltak]]`?",
    );
}

#[test]
fn only_what_may_stand_there_is_proposed() {
    tiltak(
        "maal = [\"sammem\"]",
        "fant ikke målet `sammem` | rett skrivemåten, eller bruk en id som finnes",
    );
    tiltak("innsatsomraade = \"sammem\"", "fant ikke innsatsområdet `sammem` | mente du `sammen`?");
}

#[test]
fn a_number_is_known_as_what_it_numbers() {
    tiltak("maal = [\"Mål 1\"]", "fant ikke målet `Mål 1` | mente du `trygghet`?");
    prose(
        "[[innsatsområde-1]]",
        "`innsatsområde-1` finnes verken i planen eller i kommunen | mente du `sammen`?",
    );
    tiltak(
        "maal = [\"Mål 2\"]",
        "fant ikke målet `Mål 2` | rett skrivemåten, eller bruk en id som finnes",
    );
}

#[test]
fn a_title_or_a_number_in_a_link_becomes_the_id() {
    let help = "skriv id-en uten mellomrom, og sett det som skal vises, etter en strek";
    let told = |link: &str, id: &str| {
        let headline = format!("lenken `[[{link}]]` har mellomrom i id-en");
        prose(&format!("[[{link}]]"), &format!("{headline} | {help}: `[[{id}|{link}]]`"));
    };
    told("Mål 1", "trygghet");
    told("Sammen i nærmiljøet", "sammen");
    told("Kommuneplanens samfunnsdel", "samfunnsdel");
    told("Noe helt annet", "noe-helt-annet");
}

#[test]
fn a_case_number_is_no_municipality() {
    plan(
        "vedtak = \"sak 12/27\"",
        "fant ikke vedtaket `sak 12/27` | legg vedtaket inn som `[[vedtak]]` i `vedtak.toml`",
    );
    plan(
        "vedtak = \"kst-12/27\"",
        "fant ikke vedtaket `kst-12/27` | legg vedtaket inn som `[[vedtak]]` i `vedtak.toml`",
    );
}

#[test]
fn several_in_one_text_are_a_list() {
    tiltak(
        "maal = \"trygghet, helse#bo-hjemme\"",
        "`trygghet, helse#bo-hjemme` er flere henvisninger i én tekst | skriv hver av dem for seg: `[\"trygghet\", \"helse#bo-hjemme\"]`",
    );
}

#[test]
fn where_tiltak_stand_is_a_plan_or_a_word() {
    plan(
        "oppfoelging = { tiltak_i = \"handlingsplanen\" }",
        "fant ingen plan som heter `handlingsplanen` | mente du `handlingsplan`?",
    );
    plan(
        "oppfoelging = { tiltak_i = \"ja\" }",
        "fant ingen plan som heter `ja` | bruk id-en til en plan, eller ett av ordene `her`, `handlingsplan`, `virksomhetsplan`, `hoep`",
    );
}

#[test]
fn a_title_is_known_as_what_it_names() {
    plan(
        "overordnet = [\"Kommuneplanens samfunnsdel\"]",
        "fant ingen plan som heter `Kommuneplanens samfunnsdel` | mente du `samfunnsdel`?",
    );
    tiltak(
        "innsatsomraade = \"Sammen i nærmiljøet\"",
        "fant ikke innsatsområdet `Sammen i nærmiljøet` | mente du `sammen`?",
    );
    plan(
        "fase = [{ type = \"hoering\", behandlinger = [{ organ = \"Eldrerådet\" }] }]",
        "fant ikke organet `Eldrerådet` | mente du `eldreraadet`?",
    );
}

/// All are found, but so many as lead nowhere have one cause, and to look through all names for each would never end.
#[test]
fn what_was_meant_is_looked_for_while_that_is_soon_done() {
    const PLANS: usize = 150;
    let title = |at: usize| format!("{} {at}", "ø".repeat(200));
    let plan = |at: usize| {
        format!(
            "id = \"p{at}\"\ntittel = \"{}\"\ntype = \"temaplan\"\nstatus = \"igangsatt\"\noverordnet = [\"{}\"]\n",
            title(at),
            title((at + 1) % PLANS)
        )
    };
    let files = (0..PLANS).map(|at| (format!("plans/k/p{at}/plan.toml"), plan(at)));
    let files: Vec<(String, String)> = files.collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (&**path, &**text)).collect();
    let told = told(&files);
    let proposed = told.iter().filter(|one| one.contains("| mente du `p")).count();
    assert_eq!(told.len(), PLANS);
    assert!((20..PLANS).contains(&proposed), "{proposed}");
}

#[test]
fn an_id_of_another_plan_is_found_there() {
    tiltak(
        "maal = [\"bo-hjemme\"]",
        "fant ikke målet `bo-hjemme` | den finnes i planen `helse`: skriv `helse#bo-hjemme`",
    );
}

#[test]
fn the_help_says_where_a_thing_is_entered() {
    plan(
        "overordnet = [\"areal\"]",
        "fant ingen plan som heter `areal` | har planen ikke egen mappe, legg den inn som `[[plan]]` i `register.toml`",
    );
    plan(
        "vedtak = \"kommunestyret-1\"",
        "fant ikke vedtaket `kommunestyret-1` | legg vedtaket inn som `[[vedtak]]` i `vedtak.toml`",
    );
    plan(
        "foelger_opp = [\"samfunnsdel#boliger\"]",
        "planen `samfunnsdel` har ikke noe som heter `boliger` | planen er bare ført opp i `register.toml`: legg inn det du viser til, under planen der",
    );
}

#[test]
fn another_kind_of_thing_is_told_as_what_it_is() {
    tiltak(
        "maal = [\"sammen\"]",
        "`sammen` er et innsatsområde, men her skal det stå et mål | vis til et mål i stedet",
    );
    plan(
        "foelger_opp = [\"eldreraadet\"]",
        "`eldreraadet` er et organ, men her skal det stå et mål eller et innsatsområde | vis til et mål eller et innsatsområde i stedet",
    );
    prose(
        "![[sak-101-24]]",
        "`sak-101-24` er et vedtak og kan ikke settes inn med `![[…]]` | lag en lenke i stedet: `[[sak-101-24]]`",
    );
}

#[test]
fn uses_are_counted_in_one_finding_for_each_plan() {
    let text = "# P\n\n[[x9]] og [[x9]] og [[x9|her]].\n";
    let expected = "`x9` finnes verken i planen eller i kommunen (brukt 3 steder) | rett skrivemåten, eller bruk en id som finnes";
    assert_eq!(
        told(&[("plans/k/p/01-p.md", text), ("plans/k/helse/01-p.md", text)]),
        [expected, expected]
    );
}

#[test]
fn what_a_broken_file_may_hold_is_not_called_missing() {
    let broken = "id = \"helse\"\ntittel = \"Helse\"\n[[maal]\nid = \"m1\"\n";
    let nothing: [&str; 0] = [];
    assert_eq!(
        told(&[("plans/k/helse/plan.toml", broken), ("plans/k/p/01-p.md", "[[helse#m1]]")]),
        nothing
    );
    assert_eq!(
        told(&[("plans/k/register.toml", "[[plan\n"), ("plans/k/p/01-p.md", "[[samfunnsdel]]")]),
        nothing
    );
    assert_eq!(
        told(&[("plans/k/ny/01-ny.md", "# Ny\n"), ("plans/k/p/01-p.md", "[[ny]]")]),
        nothing
    );
}

#[test]
fn bodies_are_not_asked_for_one_by_one_where_their_file_is_missing() {
    let decision = |id: &str| format!("[[vedtak]]\nid = \"{id}\"\norgan = \"styret\"\n");
    let decisions = decision("v1") + &decision("v2").replace("styret", "utvalget");
    let told_in = |folder: &str| told(&[(&format!("plans/{folder}/vedtak.toml"), &decisions)]);
    assert_eq!(told_in("uten-fil"), [""; 0]);
    assert_eq!(told_in("larvik").len(), 2);
}

#[test]
fn what_stood_in_the_adopted_plan_can_be_continued() {
    let adopted = "id = \"p\"\ntittel = \"P\"\ntype = \"temaplan\"\nstatus = \"vedtatt\"\n[[maal]]\nid = \"gammelt\"\ntekst = \"a\"\n";
    let now = "id = \"p\"\ntittel = \"P\"\ntype = \"temaplan\"\nstatus = \"vedtatt\"\n[[revisjon]]\nnavn = \"vedtatt\"\ngit = \"v1\"\n[[viderefoering]]\nfra = \"gammelt\"\navsluttet = \"nådd\"\n";
    let world = MemoryWorld {
        files: Memory::new([("plans/k/p/plan.toml", now)]),
        revisions: BTreeMap::from([(
            "v1".to_owned(),
            Memory::new([("plans/k/p/plan.toml", adopted)]),
        )]),
        today: date(2026, 6, 1),
    };
    let nothing: [&str; 0] = [];
    assert_eq!(told_of(&world), nothing);
}

#[track_caller]
fn prose(link: &str, expected: &str) {
    assert_eq!(told(&[("plans/k/p/01-p.md", &format!("# P\n\n{link}\n"))]), [expected]);
}

#[track_caller]
fn tiltak(field: &str, expected: &str) {
    let text = format!("[[tiltak]]\nid = \"t-1\"\ntittel = \"T\"\n{field}\n");
    assert_eq!(told(&[("plans/k/p/tiltak.toml", &text)]), [expected]);
}

#[track_caller]
fn plan(field: &str, expected: &str) {
    let text = format!(
        "id = \"p\"\ntittel = \"P\"\ntype = \"temaplan\"\nstatus = \"igangsatt\"\n{field}\n"
    );
    assert_eq!(told(&[("plans/k/p/plan.toml", &text)]), [expected]);
}

/// The findings about references, in words, when these files are laid over the others.
fn told(files: &[(&str, &str)]) -> Vec<String> {
    let files = Memory::new(FILES.iter().chain(files).copied());
    told_of(&MemoryWorld { files, revisions: BTreeMap::new(), today: date(2026, 6, 1) })
}

fn told_of(world: &MemoryWorld) -> Vec<String> {
    let snapshot = Snapshot::load(world, None).unwrap();
    let mut found = check(&snapshot);
    found.retain(|one| one.rule.id.ends_with("-referanse") || one.rule.id == "oedelagt-lenke");
    found.sort_by(|a, b| a.primary.cmp(&b.primary));
    let say = |message: &Message| Words::new("nb").get(message.key, &message.args);
    found
        .iter()
        .map(|one| {
            format!("{} | {}", say(&one.message), one.help.as_ref().map(say).unwrap_or_default())
        })
        .collect()
}

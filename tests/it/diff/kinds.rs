//! One case for each kind of change.

use super::stage::{CASE, Files, ONE, PLAN, TILTAK, TWO, after, changes, edit, sentences, small};
use insta::assert_snapshot;

/// The sentences for several exchanges of text in the small municipality.
fn edited(edits: &[(&str, &str, &str)]) -> String {
    let mut files = small();
    for (path, old, new) in edits {
        edit(&mut files, path, old, new);
    }
    sentences(&small(), &files)
}

fn cut(files: &mut Files, path: &str, text: &str) {
    edit(files, path, text, "");
}

const GOAL: &str = "[[maal]]\nid = \"m1\"\ninnsatsomraade = \"unge\"\ntekst = \"Alle barn skal ha et trygt sted å være etter skoletid.\"\n";

#[test]
fn nothing() {
    assert_eq!(changes(&small(), &small()), []);
    let mut rewrapped = small();
    edit(&mut rewrapped, ONE, "eldre.\nPlanen sier", "eldre. Planen\nsier");
    edit(&mut rewrapped, TILTAK, "frist = \"2027-K2\"\n", "frist   = '2027-K2' # når\n");
    assert_eq!(changes(&small(), &rewrapped), []);
}

#[test]
fn goals() {
    assert_snapshot!(after(PLAN, "et trygt sted", "et godt sted"), @"innhold: Mål 1 er endret: Alle barn skal ha et [-trygt-]{+godt+} sted å være etter skoletid.");
    assert_snapshot!(after(PLAN, "Minst 75 prosent", "Minst 70 prosent"), @"svekket: Mål 2 er svekket: Minst [-75-]{+70+} prosent av innbyggerne over 80 år bor hjemme.");
    assert_snapshot!(after(PLAN, "[[maal]]\nid = \"m1\"", "[[maal]]\nid = \"m0\"\ntekst = \"Byen er trygg.\"\n\n[[maal]]\nid = \"m1\""), @"innhold: Mål 1 er tatt inn: «Byen er trygg.»");
    assert_snapshot!(after(PLAN, GOAL, ""), @"oppheving: Mål 1 er tatt ut: «Alle barn skal ha et trygt sted å være etter skoletid.»");
    assert_snapshot!(after(PLAN, "innsatsomraade = \"unge\"", "innsatsomraade = \"eldre\""), @"innhold: Mål 1 er flyttet fra «Barn og unge» til «De eldste».");
    assert_snapshot!(after(PLAN, "forelder = \"m2\"", "forelder = \"m1\""), @"innhold: Mål 1.1 (tidligere 2.1): målet over er endret fra mål 2 til mål 1.");
}

#[test]
fn an_id_that_became_another_is_no_loss() {
    let renamed = [
        (PLAN, "id = \"m1\"", "id = \"trygghet\"\ntidligere_id = [\"m1\"]"),
        (PLAN, "maal = [\"m1\"]", "maal = [\"trygghet\"]"),
        (TILTAK, "maal = [\"m1\"]", "maal = [\"trygghet\"]"),
        (ONE, "[[m1]]", "[[trygghet]]"),
    ];
    assert_snapshot!(edited(&renamed), @"redaksjonell: Mål 1 har fått ny id: `m1` er blitt `trygghet`.");
    let without_former = [
        (PLAN, "id = \"m1\"", "id = \"trygghet\""),
        (PLAN, "maal = [\"m1\"]", "maal = [\"trygghet\"]"),
        (TILTAK, "maal = [\"m1\"]", "maal = [\"trygghet\"]"),
        (ONE, "[[m1]]", "[[trygghet]]"),
    ];
    assert_snapshot!(edited(&without_former), @"redaksjonell: Mål 1 har fått ny id: `m1` er blitt `trygghet`.");
}

#[test]
fn goals_split_and_merged() {
    let split = "[[maal]]\nid = \"m1a\"\ntidligere_id = [\"m1\"]\ninnsatsomraade = \"unge\"\ntekst = \"Alle barn har et trygt sted å være.\"\n\n[[maal]]\nid = \"m1b\"\ntidligere_id = [\"m1\"]\ninnsatsomraade = \"unge\"\ntekst = \"Alle barn har noe å gjøre etter skoletid.\"\n";
    assert_snapshot!(after(PLAN, GOAL, split), @"
    innhold: Mål 1 er delt i to: mål 1 «Alle barn har et trygt sted å være.» og mål 2 «Alle barn har noe å gjøre etter skoletid.»
    innhold: Mål 1 er endret: Alle barn [-skal ha-]{+har+} et trygt sted å være{+. Alle barn har noe å gjøre+} etter skoletid.
    ");
    let mut merged = small();
    cut(&mut merged, PLAN, GOAL);
    edit(&mut merged, PLAN, "id = \"m2\"\n", "id = \"m2\"\ntidligere_id = [\"m1\"]\n");
    assert_snapshot!(sentences(&small(), &merged), @"
    innhold: Mål 1 er slått sammen av to tidligere mål: mål 2 «Minst 75 prosent av innbyggerne over 80 år …» og mål 1 «Alle barn skal ha et trygt sted å …»
    svekket: Mål 1 er svekket: Minst 75 prosent av innbyggerne over 80 år bor hjemme.[- Alle barn skal ha et trygt sted å være etter skoletid.-]
    ");
}

#[test]
fn fields_of_tiltak() {
    assert_snapshot!(after(TILTAK, "frist = 2027-12-31", "frist = 2029-12-31"), @"svekket: Tiltak 1: fristen er flyttet fra 31.12.2027 til 31.12.2029.");
    assert_snapshot!(after(TILTAK, "frist = \"2027-K2\"", "frist = \"2027-K1\""), @"skjerpet: Tiltak 2: fristen er flyttet fra 2. kvartal 2027 til 1. kvartal 2027.");
    assert_snapshot!(after(TILTAK, "frist = \"2027-K2\"\n", ""), @"svekket: Tiltak 2: fristen 2. kvartal 2027 er tatt bort.");
    assert_snapshot!(after(TILTAK, "Kommunalsjef helse", "Kommunalsjef velferd"), @"innhold: Tiltak 2: ansvaret er flyttet fra Kommunalsjef helse til Kommunalsjef velferd.");
    assert_snapshot!(after(TILTAK, "1_200_000", "900_000"), @"svekket: Tiltak 1: driftsmidlene for 2027 er kuttet fra 1 200 000 kroner til 900 000 kroner.");
    assert_snapshot!(after(TILTAK, "2028 = 400_000", "2028 = 400_000, 2029 = 250_000"), @"skjerpet: Tiltak 1: investeringsmidlene for 2029 er satt til 250 000 kroner.");
    assert_snapshot!(after(TILTAK, "i-rute", "forsinket"), @"innhold: Tiltak 1: statusen er endret fra «i rute» til «forsinket».");
    assert_snapshot!(after(TILTAK, "i-rute", "avsluttet"), @"oppheving: Tiltak 1: statusen er endret fra «i rute» til «avsluttet».");
    assert_snapshot!(after(TILTAK, "trinn = [1, 2]", "trinn = [1, 3]"), @"innhold: Tiltak 2 er nå også på trinn 3 i innsatstrappa, og ikke lenger på trinn 2.");
    assert_snapshot!(after(TILTAK, "maal = [\"m2\"]", "maal = [\"m2\", \"m1\"]"), @"innhold: Tiltak 2: listen over mål har fått med mål 1.");
    assert_snapshot!(after(TILTAK, "skal være åpne", "bør være åpne"), @"svekket: Tiltak 1: teksten er endret: Skolene [-skal-]{+bør+} være åpne til klokka 18 hver dag.");
    assert_snapshot!(after(TILTAK, "type = \"tiltak\"", "type = \"oppdrag\""), @"innhold: Tiltak 1: typen er endret fra «tiltak» til «oppdrag».");
}

#[test]
fn tiltak_come_and_go() {
    let text = &small()[TILTAK];
    let (first, second) = text.split_at(text.rfind("[[tiltak]]").unwrap());
    assert_snapshot!(after(TILTAK, second, ""), @"oppheving: Tiltak 2 er tatt ut: «Besøke alle som fyller 80 år»");
    assert_snapshot!(after(TILTAK, text, &format!("{second}\n{first}")), @"redaksjonell: Tiltak 1 var nummer 2 og er nå nummer 1.");
}

#[test]
fn indicators() {
    assert_snapshot!(after(PLAN, "verdi = 75.0", "verdi = 73.0"), @"svekket: Indikatoren «Andel over 80 år som bor hjemme»: måltallet for 2030 er svekket fra 75,0 til 73,0.");
    assert_snapshot!(after(PLAN, "verdi = 75.0 }", "verdi = 75.0 }, { aar = 2035, verdi = 78.0 }"), @"skjerpet: Indikatoren «Andel over 80 år som bor hjemme»: måltallet for 2035 er satt til 78,0.");
    assert_snapshot!(after(PLAN, "[{ aar = 2030, verdi = 75.0 }]", "[]"), @"svekket: Indikatoren «Andel over 80 år som bor hjemme»: måltallet for 2030 er tatt bort. Før sto det 75,0.");
}

#[test]
fn the_plan_itself() {
    assert_snapshot!(after(PLAN, "\"En by for alle\"", "\"En god by for alle\""), @"innhold: Planen: visjonen er endret: En {+god +}by for alle");
    assert_snapshot!(after(PLAN, "status = \"hoering\"", "status = \"vedtatt\""), @"innhold: Planen: statusen er endret fra «på høring» til «vedtatt».");
    assert_snapshot!(after(PLAN, "neste = 2030", "neste = 2032"), @"svekket: Planen: neste rullering er flyttet fra 2030 til 2032.");
    assert_snapshot!(after(PLAN, "[\"nærhet\", \"tillit\"]", "[\"tillit\", \"nærhet\"]"), @"redaksjonell: Planen: verdiene står i en annen rekkefølge.");
    assert_snapshot!(after(PLAN, "overordnet = [\"samfunnsdel\"]\n", ""), @"innhold: Planen: listen over overordnede planer har ikke lenger med Kommuneplanens samfunnsdel.");
}

#[test]
fn plans_that_are_replaced() {
    assert_snapshot!(after(PLAN, "[[erstatter]]\nplan = \"gammel\"\nomfang = \"helt\"\n", ""), @"innhold: Planen erstatter ikke lenger «Gammel plan 2018–2022».");
    assert_snapshot!(after(PLAN, "omfang = \"helt\"\n", "omfang = \"helt\"\n\n[[erstatter]]\nplan = \"samfunnsdel\"\n"), @"oppheving: Planen erstatter nå «Kommuneplanens samfunnsdel».");
    assert_snapshot!(after(PLAN, "omfang = \"helt\"\n", "omfang = \"delvis\"\ndeler = [\"kapittel 2\"]\n"), @"
    innhold: Erstatningen av «Gammel plan 2018–2022»: omfanget er endret fra «erstattes i sin helhet» til «erstattes delvis».
    innhold: Erstatningen av «Gammel plan 2018–2022»: listen over deler har fått med «kapittel 2».
    ");
    assert_snapshot!(after("plans/by/register.toml", "status = \"vedtatt\"\n\n[[plan]]\nid = \"samfunnsdel\"", "status = \"opphevet\"\n\n[[plan]]\nid = \"samfunnsdel\""), @"oppheving: Planen: statusen er endret fra «vedtatt» til «opphevet».");
}

#[test]
fn phases() {
    assert_snapshot!(after(PLAN, "til = 2026-03-20", "til = 2026-03-31"), @"innhold: Fasen «Høring»: slutten er endret fra 20.03.2026 til 31.03.2026.");
    assert_snapshot!(after(PLAN, "[[fase]]\ntype = \"hoering\"", "[[fase]]\ntype = \"medvirkning\"\nnavn = \"Åpne møter\"\n\n[[fase]]\ntype = \"hoering\""), @"innhold: Fasen «Åpne møter» er tatt inn.");
}

#[test]
fn tables() {
    let data = "plans/by/plan/data/tall.csv";
    assert_snapshot!(after(data, "Barnehage (1–5 år);1 716;1 716", "Barnehage (1–5 år);1 716;1 763"), @"innhold: Tabell 1, Barnehage (1–5 år), 2030: 1 716 → 1 763");
    assert_snapshot!(after(data, "3 881", "3881"), @"redaksjonell: Tabell 1, Skole (6–15 år), 2030: 3 881 → 3881");
    assert_snapshot!(after(data, "Eldre;2 073;2 580", "Eldre over 80 år;2 073;2 580"), @"innhold: Tabell 1: raden «Eldre over 80 år» har fått nytt navn: Eldre{+ over 80 år+}");
    assert_snapshot!(after(data, "Eldre;2 073;2 580\n", "Eldre;2 073;2 580\nTotal;7 871;8 177\n"), @"innhold: Tabell 1: raden «Total» er ny (7 871 · 8 177).");
    assert_snapshot!(after(data, "Skole (6–15 år);4 082;3 881\n", ""), @"innhold: Tabell 1: raden «Skole (6–15 år)» er tatt ut (4 082 · 3 881).");
    let wider = "Aldersgruppe;2025;2030;2035\nBarnehage (1–5 år);1 716;1 716;1 800\nSkole (6–15 år);4 082;3 881;3 900\nEldre;2 073;2 580;2 990\n";
    assert_snapshot!(after(data, &small()[data], wider), @"innhold: Tabell 1: kolonnen «2035» er ny (1 800 · 3 900 · 2 990).");
    assert_snapshot!(after(ONE, "Å klare det som er viktig", "Å klare det som betyr noe"), @"innhold: Tabellen med «Ord · Betydning», Mestring, Betydning: Å klare det som er viktig → Å klare det som betyr noe");
}

#[test]
fn charts_figures_and_claims() {
    assert_snapshot!(after(PLAN, "Linjen stiger hele veien.", "Linjen stiger mest etter 2030."), @"innhold: Diagrammet «Innbyggere over 80 år»: den alternative teksten er endret: Linjen stiger [-hele veien-]{+mest etter 2030+}.");
    assert_snapshot!(after(PLAN, "type = \"linje\"", "type = \"stolpe\""), @"innhold: Diagrammet «Innbyggere over 80 år»: typen er endret fra «linjediagram» til «stolpediagram».");
    assert_snapshot!(after("plans/by/plan/figurer/kart.svg", "<svg ", "<svg width='9' "), @"innhold: Figur 1: filen har fått nytt innhold.");
    assert_snapshot!(after(PLAN, "mellom = [\"2073\", \"2073\"]", "mellom = [\"2070\", \"2080\"]"), @"innhold: Påstanden «2 073 innbyggere»: grensene er endret fra 2073–2073 til 2070–2080.");
}

#[test]
fn cases_and_hearings() {
    assert_snapshot!(after(CASE, "møteplasser innen 2027", "møteplasser innen 2028"), @"svekket: Punkt 4 i innstillingen: teksten er endret: … å legge fram en sak om møteplasser innen [-2027-]{+2028+}.");
    assert_snapshot!(after(CASE, "[[innstilling]]", "[[innstilling]]\npunkt = \"eget\"\ntekst = \"Planen trykkes ikke.\"\n\n[[innstilling]]"), @"innhold: Punkt 4 i innstillingen er tatt inn: «Planen trykkes ikke.»");
    assert_snapshot!(after(CASE, "verdi = \"positiv\"", "verdi = \"nøytral\""), @"innhold: Konsekvensen «Klima på kort og lang sikt»: verdien er endret fra «positiv» til «nøytral».");
    assert_snapshot!(after(CASE, "organ = \"eldreraadet\"\n", "organ = \"eldreraadet\"\ndato = 2026-05-12\nutfall = \"orientert\"\n"), @"
    innhold: Behandlingen i Eldrerådet: datoen er satt til 12.05.2026.
    innhold: Behandlingen i Eldrerådet: utfallet er satt til «tatt til orientering».
    ");
    assert_snapshot!(after(CASE, "[[innstilling]]\npunkt = \"eget\"\ntekst = \"Kommunedirektøren bes om å legge fram en sak om møteplasser innen 2027.\"\n", ""), @"oppheving: Punkt 4 i innstillingen er tatt ut: «Kommunedirektøren bes om å legge fram en sak om møteplasser innen 2027.»");
    assert_snapshot!(after(CASE, "sju uker", "seks uker"), @"innhold: Avsnittet er endret: Planen har vært på høring i [-sju-]{+seks+} uker, og det kom elleve innspill.");
    let responses = "plans/by/plan/hoering/innspill.toml";
    assert_snapshot!(after(responses, "foelge = \"delvis\"", "foelge = \"ja\""), @"innhold: Svaret på «Rådet ønsker flere møteplasser.» er endret fra «delvis tatt til følge» til «tatt til følge».");
    assert_snapshot!(after(responses, "for langt til bussen", "for langt til bussen og butikken"), @"innhold: Svaret på «Det er for langt til bussen og butikken.»: oppsummeringen er endret: Det er for langt til bussen{+ og butikken+}.");
}

#[test]
fn the_municipality() {
    assert_snapshot!(after("plans/by/kommune.toml", "navn = \"Eldrerådet\"", "navn = \"Eldrerådet i By\""), @"innhold: «Eldrerådet i By»: navnet er endret: Eldrerådet{+ i By+}");
    assert_snapshot!(after("plans/by/vedtak.toml", "2024-11-14", "2024-11-15"), @"innhold: Vedtaket «Planstrategi»: datoen er endret fra 14.11.2024 til 15.11.2024.");
}

#[test]
fn paragraphs() {
    assert_snapshot!(after(ONE, "Byen vokser, og de", "Byen vokser og de"), @"redaksjonell: Avsnittet er endret: Byen vokser[-,-] og de som bor her, blir eldre. …");
    assert_snapshot!(after(TWO, "skal ha et tilbud", "bør ha et tilbud"), @"svekket: Avsnittet er endret: Kommunen [-skal-]{+bør+} ha et tilbud til alle barn etter …");
    assert_snapshot!(after(TWO, "Kommunen skal ha et tilbud til alle barn etter skoletid, også i feriene og på lørdager.\n\n", ""), @"svekket: Et avsnitt er tatt ut: «Kommunen skal ha et tilbud til alle barn etter skoletid, også i feriene og på lørdager.»");
    assert_snapshot!(after(ONE, "- Den første regelen er at alle blir hørt.\n", ""), @"innhold: Et punkt er tatt ut: «Den første regelen er at alle blir hørt.»");
    assert_snapshot!(after(ONE, "bystyrets vedtak om åpenhet", "bystyrets vedtak om innsyn og åpenhet"), @"innhold: Fotnoten er endret: Regelen kommer fra bystyrets vedtak om {+innsyn og +}åpenhet.");
    assert_snapshot!(after(ONE, "Byen vokser", "**Byen** vokser"), @"redaksjonell: Avsnittet «Byen vokser, og de som bor …» har fått en annen utforming. Ordene er de samme.");
    assert_snapshot!(after(ONE, "https://www.ssb.no", "https://www.ssb.no/befolkning"), @"innhold: Avsnittet «Planen bygger på Kommuneplanens samfunnsdel og …» viser nå til https://www.ssb.no/befolkning i stedet for https://www.ssb.no.");
    assert_snapshot!(after(TWO, "![[kart]]\n\n", ""), @"innhold: «Kart over byen» vises ikke lenger her.");
}

#[test]
fn headings_and_chapters() {
    assert_snapshot!(after(ONE, "## Hva ordene betyr", "## Ord og begreper"), @"innhold: Overskriften er endret: [-Hva ordene betyr-]{+Ord og begreper+}");
    assert_snapshot!(after(ONE, "# Bakgrunn", "# Bakgrunnen"), @"innhold: Kapitlet har fått ny tittel: [-Bakgrunn-]{+Bakgrunnen+}");
    assert_snapshot!(after(ONE, "Eldrerådet og ungdomsrådet", "## Rådene\n\nEldrerådet og ungdomsrådet"), @"innhold: Ny del: «Rådene»");
    let mut fewer = small();
    fewer.remove(TWO);
    assert_snapshot!(sentences(&small(), &fewer), @"
    innhold: Kapitlet «Hvordan det går» er tatt ut.
    innhold: Overskriften er tatt ut: «Tallene»
    innhold: «Innbyggere etter alder» vises ikke lenger her.
    innhold: Et avsnitt er tatt ut: «I dag er 2 073 innbyggere over 80 år, og det blir flere for hvert år som går. Kommunen må regne med at behovet for hjelp øker raskere enn inntektene gjør.»
    innhold: «Kart over byen» vises ikke lenger her.
    innhold: Overskriften er tatt ut: «Det vi skal gjøre»
    svekket: Et avsnitt er tatt ut: «Kommunen skal ha et tilbud til alle barn etter skoletid, også i feriene og på lørdager.»
    svekket: Et avsnitt er tatt ut: «De eldste skal få hjelp hjemme så lenge de ønsker det og det er trygt for dem og for de ansatte.»
    ");
    let mut renamed = small();
    let text = renamed.remove(TWO).unwrap();
    renamed.insert("plans/by/plan/03-status.md".to_owned(), text);
    assert_snapshot!(sentences(&small(), &renamed), @"redaksjonell: Kapitlet «Hvordan det går» har fått ny id: `to` er blitt `status`.");
}

const PARAGRAPH: &str = "Eldrerådet og ungdomsrådet har hatt planen til uttalelse to ganger, og begge ba om flere møteplasser.\n\n";

#[test]
fn text_that_moves() {
    let mut moved = small();
    cut(&mut moved, ONE, PARAGRAPH);
    edit(
        &mut moved,
        TWO,
        "## Det vi skal gjøre\n\n",
        &format!("## Det vi skal gjøre\n\n{PARAGRAPH}"),
    );
    assert_snapshot!(sentences(&small(), &moved), @"redaksjonell: Avsnittet «Eldrerådet og ungdomsrådet har hatt planen …» er flyttet fra «Slik ble planen til» til «Det vi skal gjøre».");
    edit(&mut moved, TWO, "uttalelse to ganger", "uttalelse tre ganger");
    assert_snapshot!(sentences(&small(), &moved), @"
    redaksjonell: Avsnittet «Eldrerådet og ungdomsrådet har hatt planen …» er flyttet fra «Slik ble planen til» til «Det vi skal gjøre».
    innhold: Avsnittet er endret: Eldrerådet og ungdomsrådet har hatt planen til uttalelse [-to-]{+tre+} ganger, og begge ba om flere møteplasser.
    ");
    let mut swapped = small();
    cut(&mut swapped, ONE, PARAGRAPH);
    edit(&mut swapped, ONE, "En arbeidsgruppe har", &format!("{PARAGRAPH}En arbeidsgruppe har"));
    assert_snapshot!(sentences(&small(), &swapped), @"redaksjonell: Avsnittet «Eldrerådet og ungdomsrådet har hatt planen …» er flyttet til et annet sted under samme overskrift.");
}

#[test]
fn a_section_that_moves_takes_its_text_along() {
    let mut moved = small();
    let text = moved[ONE].clone();
    let section = &text[text.find("## Slik").unwrap()..text.find("## Hva").unwrap()];
    cut(&mut moved, ONE, section);
    edit(&mut moved, TWO, "## Tallene", &format!("{section}## Tallene"));
    assert_snapshot!(sentences(&small(), &moved), @"redaksjonell: Delen «Slik ble planen til» er flyttet fra «Bakgrunn» til «Hvordan det går».");
}

#[test]
fn text_split_and_merged() {
    let old = "En arbeidsgruppe har skrevet planen i samarbeid med ledere, ansatte og tillitsvalgte fra alle sektorene.\nInnbyggerne";
    let new = old.replace("sektorene.\n", "sektorene.\n\n");
    assert_snapshot!(after(ONE, old, &new), @"redaksjonell: Et avsnitt er delt i to: «En arbeidsgruppe har skrevet planen i samarbeid med …» og «Innbyggerne kom med innspill på tre åpne møter …»");
    let mut apart = small();
    edit(&mut apart, ONE, old, &new);
    assert_snapshot!(sentences(&apart, &small()), @"redaksjonell: To avsnitt er slått sammen: «En arbeidsgruppe har skrevet planen i samarbeid med …» og «Innbyggerne kom med innspill på tre åpne møter …»");
}

#[test]
fn whole_plans_come_and_go() {
    let mut without = small();
    without.remove("plans/by/under/plan.toml");
    assert_snapshot!(sentences(&without, &small()), @"innhold: Planen er ny.");
    assert_snapshot!(sentences(&small(), &without), @"oppheving: Planen er tatt ut.");
    let mut without = small();
    without.retain(|path, _| !path.starts_with("plans/by/plan/"));
    assert_snapshot!(sentences(&without, &small()), @"innhold: Planen er ny.");
}

#[test]
fn a_goal_that_moves_to_another_plan() {
    let mut moved = small();
    cut(&mut moved, PLAN, GOAL);
    let goal = GOAL.replace("innsatsomraade = \"unge\"\n", "").replace("m1", "trygghet");
    let under = "plans/by/under/plan.toml";
    let text = format!("{}\n{goal}", moved[under]);
    moved.insert(under.to_owned(), text);
    assert_snapshot!(sentences(&small(), &moved), @"
    redaksjonell: Mål 1 har fått ny id: `m1` er blitt `trygghet`.
    innhold: Mål 1 er flyttet hit fra planen «Plan for byen».
    ");
}

#[test]
fn what_the_toolchain_places_has_a_name() {
    assert_snapshot!(after(TWO, "## Det vi skal gjøre\n\n", "## Det vi skal gjøre\n\n![[:tiltak]]\n\n"), @"innhold: Oversikten over tiltak vises nå her.");
    assert_snapshot!(after(ONE, "| Ord | Betydning |\n| --- | --- |\n| Mestring | Å klare det som er viktig |\n| Samskaping | Å finne løsninger sammen |\n", ""), @"innhold: Tabellen med «Ord · Betydning» er tatt ut.");
}

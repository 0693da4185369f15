//! A review of two versions of the Porsgrunn plan, as a colleague would tell it.

use super::stage::{Files, edit, examples, told};
use insta::assert_snapshot;

const PLAN: &str = "plans/porsgrunn/helse-og-mestring/plan.toml";
const PURPOSE: &str = "plans/porsgrunn/helse-og-mestring/01-formaal.md";
const FUTURE: &str = "plans/porsgrunn/helse-og-mestring/03-fremtidsbildet.md";
const CHALLENGES: &str = "plans/porsgrunn/helse-og-mestring/04-utfordringsbildet.md";
const AREAS: &str = "plans/porsgrunn/helse-og-mestring/07-innsatsomraader.md";
const POPULATION: &str = "plans/porsgrunn/helse-og-mestring/data/demografi.csv";
const CASE: &str = "plans/porsgrunn/helse-og-mestring/saker/vedtak-2026.md";
const TILTAK: &str = "plans/skien/baerekraftige-tjenester/tiltak.toml";

/// What the plan became after the hearing.
fn revised() -> Files {
    let mut files = examples();
    let mut change = |path, old, new| edit(&mut files, path, old, new);
    change(
        PLAN,
        "fordi vi oppdager vansker tidlig og handler sammen.",
        "fordi vi oppdager vansker innen 2030 og handler sammen.",
    );
    change(PLAN, "neste = 2030", "neste = 2032");
    change(PLAN, "[[erstatter]]\nplan = \"habilitering-2018\"\nomfang = \"helt\"\n", "");
    change(PLAN, "Klokskap og attraktivitet\"\n", "Klokskap og omdømme\"\n");
    change(PLAN, "innsatsomraade = \"klokskap\"", "innsatsomraade = \"hjelp\"");
    change(POPULATION, "Barnehage (1-5 år);1 716;1 716;", "Barnehage (1-5 år);1 716;1 763;");
    change(
        AREAS,
        "Derfor skal planlegging av nye aktiviteter alltid svare på",
        "Derfor bør planlegging av nye aktiviteter svare på",
    );
    change(
        AREAS,
        "- Vi fjerner hindre som økonomi, transport og utforming setter for å delta.\n",
        "",
    );
    let moved = "Planen er også skrevet for dem som skal bruke den i arbeidet sitt: folkevalgte som fordeler penger, ledere som setter opp vaktlister, og ansatte som står hjemme hos folk og skal vurdere hva som er nok hjelp.\n\n";
    change(PURPOSE, moved, "");
    change(
        FUTURE,
        "De skal kunne brukes som sjekkliste når planen rulleres.\n\n",
        "De skal kunne brukes som sjekkliste når planen rulleres.\n\nPlanen er også skrevet for dem som skal bruke den i arbeidet sitt: folkevalgte som fordeler penger, ledere som setter opp turnus, og ansatte som står hjemme hos folk og skal vurdere hva som er nok hjelp.\n\n",
    );
    change(CHALLENGES, "Mange i 80-årene steller seg selv", "Mange i 80-åra steller seg selv");
    change(
        CHALLENGES,
        "Det stiller krav til boliger, dagtilbud, avlastning og kunnskap, både",
        "Det stiller krav til boliger, dagtilbud, avlastning og kunnskap både",
    );
    change(CASE, "saksnummer = \"12/26\"", "saksnummer = \"14/26\"");
    change(
        TILTAK,
        "medvirkende = [\"Pårørende\", \"Frivillige organisasjoner\"]\nstart = 2024\nfrist = 2027",
        "medvirkende = [\"Pårørende\"]\nstart = 2024\nfrist = 2029-12-31",
    );
    files
}

#[test]
fn the_review_of_a_revision() {
    assert_snapshot!(told(&examples(), &revised()), @"
    Tid for prioritering (porsgrunn/helse-og-mestring)
    13 endringer: 2 svekkede, 9 i innholdet og 2 redaksjonelle.

    Om planen
      svekket       Planen: neste rullering er flyttet fra 2030 til 2032.
      innhold       Planen erstatter ikke lenger «Plan for habilitering og rehabilitering 2018–2022».

    Mål og innsatsområder
      innhold       Innsatsområde 6: tittelen er endret: Klokskap og [-attraktivitet-]{+omdømme+}
      innhold       Mål 2 er endret: … fysiske og psykiske helse fordi vi oppdager vansker
                    [-tidlig-]{+innen 2030+} og handler sammen.
      innhold       Mål 6 er flyttet fra «Klokskap og attraktivitet» til «Hjelp som hjelper».

    Fremtidsbildet 2040
      redaksjonell  Avsnittet «Planen er også skrevet for dem …» er flyttet fra «Målgruppe og
                    kunnskapsgrunnlag» til «Fremtidsbildet 2040».
      innhold       Avsnittet er endret: … folkevalgte som fordeler penger, ledere som setter opp
                    [-vaktlister-]{+turnus+}, og ansatte som står hjemme hos folk …

    Utfordringsbildet › En aldrende befolkning
      innhold       Avsnittet er endret: … ikke det samme som sykdom. Mange i 80-[-årene-]{+åra+}
                    steller seg selv, passer oldebarn og hjelper …
      redaksjonell  Avsnittet er endret: … stiller krav til boliger, dagtilbud, avlastning og
                    kunnskap[-,-] både i tjenestene og i butikken, i …

    Innsatsområder og mål mot 2040 › Aktiv og selvstendig › Slik gjør vi det
      svekket       Avsnittet er endret: … når de mest aktive, gjør forskjellene større. Derfor
                    [-skal-]{+bør+} planlegging av nye aktiviteter [-alltid -]svare på hvem som ikke
                    kommer, og hvorfor.
      innhold       Et punkt er tatt ut: «Vi fjerner hindre som økonomi, transport og utforming setter
                    for å delta.»

    Tabeller, diagrammer og figurer
      innhold       Tabell 1, Barnehage (1-5 år), 2030: 1 716 → 1 763

    Saken «Tid for prioritering – Temaplan for helse og mestring 2026–2040»
      innhold       Behandlingen i Eldrerådet: saksnummeret er endret fra 12/26 til 14/26.

    Ti tiltak for mer bærekraftige tjenester (skien/baerekraftige-tjenester)
    2 endringer: 1 svekket og 1 i innholdet.

    Tiltak
      innhold  Tiltak 2: listen over medvirkende har ikke lenger med «Frivillige organisasjoner».
      svekket  Tiltak 2: fristen er flyttet fra 2027 til 31.12.2029.

    15 endringer: 3 svekkede, 10 i innholdet og 2 redaksjonelle.
    ");
}

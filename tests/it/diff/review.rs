//! A review of two versions of the Porsgrunn plan, as a colleague would tell it.

use super::stage::{Files, edit, examples, told};

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
    change(PLAN, "fordi vi oppdager vansker tidlig og handler sammen.", "fordi vi oppdager vansker innen 2030 og handler sammen.");
    change(PLAN, "neste = 2030", "neste = 2032");
    change(PLAN, "[[erstatter]]\nplan = \"habilitering-2018\"\nomfang = \"helt\"\n", "");
    change(PLAN, "Klokskap og attraktivitet\"\n", "Klokskap og omdømme\"\n");
    change(PLAN, "innsatsomraade = \"klokskap\"", "innsatsomraade = \"hjelp\"");
    change(POPULATION, "Barnehage (1-5 år);1 716;1 716;", "Barnehage (1-5 år);1 716;1 763;");
    change(AREAS, "Derfor skal planlegging av nye aktiviteter alltid svare på", "Derfor bør planlegging av nye aktiviteter svare på");
    change(AREAS, "- Vi fjerner hindre som økonomi, transport og utforming setter for å delta.\n", "");
    let moved = "Planen er også skrevet for dem som skal bruke den i arbeidet sitt: folkevalgte som fordeler penger, ledere som setter opp vaktlister, og ansatte som står hjemme hos folk og skal vurdere hva som er nok hjelp.\n\n";
    change(PURPOSE, moved, "");
    change(FUTURE, "De skal kunne brukes som sjekkliste når planen rulleres.\n\n", "De skal kunne brukes som sjekkliste når planen rulleres.\n\nPlanen er også skrevet for dem som skal bruke den i arbeidet sitt: folkevalgte som fordeler penger, ledere som setter opp turnus, og ansatte som står hjemme hos folk og skal vurdere hva som er nok hjelp.\n\n");
    change(CHALLENGES, "Mange i 80-årene steller seg selv", "Mange i 80-åra steller seg selv");
    change(CHALLENGES, "Det stiller krav til boliger, dagtilbud, avlastning og kunnskap, både", "Det stiller krav til boliger, dagtilbud, avlastning og kunnskap både");
    change(CASE, "saksnummer = \"12/26\"", "saksnummer = \"14/26\"");
    change(TILTAK, "medvirkende = [\"Pårørende\", \"Frivillige organisasjoner\"]\nstart = 2024\nfrist = 2027", "medvirkende = [\"Pårørende\"]\nstart = 2024\nfrist = 2029-12-31");
    files
}

#[test]
fn a_review() {
    println!("{}", told(&examples(), &revised()));
}

//! Plans to measure with: of the size of the Porsgrunn plan, alike in kind and different in words, without findings.

use std::fmt::Write;

/// Plans of one municipality.
const PLANS: usize = 20;
const CHAPTERS: usize = 8;
const GOALS: usize = 12;
const TILTAK: usize = 30;
/// Sentences of one paragraph, and paragraphs of one section.
const SENTENCES: usize = 11;
const PARAGRAPHS: usize = 3;
const SECTIONS: usize = 3;

/// The files of a workspace with so many plans, each with its path.
pub fn files(plans: usize) -> impl Iterator<Item = (String, String)> {
    let settings = ("planverk.toml".to_owned(), "[planverk]\nversjon = 1\n".to_owned());
    let kommuner = (0..plans.div_ceil(PLANS)).flat_map(kommune);
    std::iter::once(settings).chain(kommuner).chain((0..plans).flat_map(plan))
}

fn kommune(number: usize) -> [(String, String); 3] {
    let folder = format!("plans/kommune-{number:03}");
    let text = format!(
        "navn = \"Kommune {number}\"\nkommunenummer = \"{:04}\"\n\n\
         [[organ]]\nid = \"bystyret\"\nnavn = \"Bystyret\"\nrolle = \"vedtar\"\n",
        number % 10_000
    );
    let register = "[[plan]]\nid = \"samfunnsdel\"\ntittel = \"Kommuneplanens samfunnsdel\"\n\
        type = \"samfunnsdel\"\nstatus = \"vedtatt\"\nvedtak = \"sak-1\"\n";
    let decisions = "[[vedtak]]\nid = \"sak-1\"\norgan = \"bystyret\"\ndato = 2024-06-12\n\
        tittel = \"Kommuneplanens samfunnsdel\"\nsaksnummer = \"1/24\"\n";
    [
        (format!("{folder}/kommune.toml"), text),
        (format!("{folder}/register.toml"), register.to_owned()),
        (format!("{folder}/vedtak.toml"), decisions.to_owned()),
    ]
}

fn plan(number: usize) -> Vec<(String, String)> {
    let folder = format!("plans/kommune-{:03}/plan-{number:05}", number / PLANS);
    let mut words = Words(number as u64 + 1);
    let (table, total) = table(&mut words);
    let mut files = vec![
        (format!("{folder}/plan.toml"), plan_toml(number, total, &mut words)),
        (format!("{folder}/tiltak.toml"), tiltak_toml(&mut words)),
        (format!("{folder}/data/folketall.csv"), table),
    ];
    let chapters = 1..=CHAPTERS;
    files.extend(
        chapters.map(|at| {
            (format!("{folder}/{at:02}-kapittel-{at}.md"), chapter(at, total, &mut words))
        }),
    );
    files
}

fn plan_toml(number: usize, total: u64, words: &mut Words) -> String {
    let mut text = format!(
        "id = \"plan-{number:05}\"\ntittel = \"Plan {number} for {}\"\ntype = \"temaplan\"\nstatus = \"igangsatt\"\n\
         dato = 2026-05-07\nperiode = {{ fra = 2026, til = 2038 }}\noverordnet = \"samfunnsdel\"\nvisjon = \"{}\"\n\n\
         [rullering]\nhvert = 4\nneste = 2030\n\n\
         [oppfoelging]\ntiltak_i = [\"her\"]\nvedtas_av = \"bystyret\"\nrapporteres = [\"aarsrapport\"]\n\n",
        words.pick(&THINGS),
        words.sentence(),
    );
    for at in 1..=GOALS {
        let _ = write!(text, "[[maal]]\nid = \"m{at}\"\ntekst = \"{}\"\n\n", words.goal());
    }
    let _ = write!(
        text,
        "[[tabell]]\nid = \"folketall\"\ntittel = \"Folketall etter alder\"\nfil = \"data/folketall.csv\"\n\
         kilde = \"SSB\"\nenhet = \"personer\"\n\
         kontroll = [\n  {{ kolonne = \"I alt\", er = \"sum(venstre)\" }},\n  {{ rad = \"I alt\", er = \"sum(over)\" }},\n]\n\n\
         [[paastand]]\ntekst = \"{total} personer\"\ntabell = \"folketall\"\ner = \"[I alt; I alt]\"\n\
         mellom = [\"{total}\", \"{total}\"]\n",
    );
    text
}

fn tiltak_toml(words: &mut Words) -> String {
    (1..=TILTAK).fold(String::new(), |mut text, at| {
        let (one, other) = (at % GOALS + 1, (at + 5) % GOALS + 1);
        let _ = write!(
            text,
            "[[tiltak]]\nid = \"t{at}\"\ntittel = \"{}\"\ntekst = \"{}\"\nmaal = [\"m{one}\", \"m{other}\"]\n\
             ansvarlig = \"Helse og mestring\"\nfrist = 2028\nstatus = \"ikke-startet\"\n\n",
            words.sentence().trim_end_matches('.'),
            words.sentence(),
        );
        text
    })
}

/// Rows and columns that add up, and their total.
fn table(words: &mut Words) -> (String, u64) {
    let mut text = "Krets;0–17 år;18–66 år;67 år og eldre;I alt\n".to_owned();
    let mut sums = [0; 4];
    for district in ["Nord", "Sør", "Øst", "Vest", "Sentrum", "Øyene"] {
        let [young, grown, old] = [words.number(), words.number(), words.number()];
        let row = [young, grown, old, young + grown + old];
        let _ = writeln!(text, "{district};{};{};{};{}", row[0], row[1], row[2], row[3]);
        sums = std::array::from_fn(|at| sums[at] + row[at]);
    }
    let _ = writeln!(text, "I alt;{};{};{};{}", sums[0], sums[1], sums[2], sums[3]);
    (text, sums[3])
}

fn chapter(at: usize, total: u64, words: &mut Words) -> String {
    let mut text = format!("# Kapittel {at}\n\n");
    for section in 1..=SECTIONS {
        let _ = write!(text, "## Del {section} av kapittel {at} {{#del-{at}-{section}}}\n\n");
        for _ in 0..PARAGRAPHS {
            let sentences: Vec<String> = (0..SENTENCES).map(|_| words.sentence()).collect();
            let _ = write!(text, "{}\n\n", sentences.join(" "));
        }
        let _ = write!(
            text,
            "- {}\n- **Viktig:** {}\n- Se [[m{at}]] og [[del-{at}-1|delen over]].\n\n",
            words.sentence(),
            words.sentence(),
        );
    }
    text + &match at {
        1 => "![[:maal]]\n".to_owned(),
        2 => format!("Her bor det {total} personer.\n\n![[folketall]]\n"),
        3 => "![[:tiltak]]\n".to_owned(),
        _ => "Mer står på [nettsidene](https://www.ssb.no/).[^1]\n\n[^1]: Lest i mai 2026.\n"
            .to_owned(),
    }
}

/// Words in a row that only looks random: the same number gives the same plan.
struct Words(u64);

impl Words {
    fn next(&mut self) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    fn pick(&mut self, list: &[&'static str]) -> &'static str {
        list[usize::try_from(self.next()).unwrap_or(0) % list.len()]
    }

    fn number(&mut self) -> u64 {
        100 + self.next() % 400
    }

    fn sentence(&mut self) -> String {
        let [who, does, how] = [self.pick(&ACTORS), self.pick(&VERBS), self.pick(&QUALITIES)];
        let [what, link, more] = [self.pick(&THINGS), self.pick(&LINKS), self.pick(&THINGS)];
        format!("{who} {does} {how} {what} {link} {more}.")
    }

    /// What no running text comes near.
    fn goal(&mut self) -> String {
        let [what, how, more] = [self.pick(&THINGS), self.pick(&QUALITIES), self.pick(&THINGS)];
        format!("I 2038 har alle som bor her, fått {how} {what}, og færre enn før savner {more}.")
    }
}

const ACTORS: [&str; 24] = [
    "Kommunen",
    "Bystyret",
    "Skolen",
    "Barnehagen",
    "Legen",
    "Laget",
    "Rådet",
    "Naboen",
    "Foreldrene",
    "Elevene",
    "Byen",
    "Staten",
    "Fylket",
    "Bedriften",
    "Lederen",
    "Gruppen",
    "Huset",
    "Senteret",
    "Avisen",
    "Kirken",
    "Klubben",
    "Etaten",
    "Utvalget",
    "Teamet",
];
const VERBS: [&str; 20] = [
    "bygger", "prøver", "følger", "styrker", "kjøper", "leier", "deler", "viser", "finner",
    "lager", "flytter", "maler", "sikrer", "åpner", "måler", "samler", "ønsker", "trenger",
    "støtter", "ordner",
];
const QUALITIES: [&str; 20] = [
    "trygge", "nye", "gode", "flere", "små", "store", "åpne", "enkle", "billige", "sunne", "lyse",
    "varme", "korte", "rene", "faste", "felles", "lokale", "travle", "stille", "grønne",
];
const LINKS: [&str; 12] = [
    "og",
    "med",
    "uten",
    "ved",
    "nær",
    "for",
    "bak",
    "foran",
    "i stedet for",
    "i tillegg til",
    "før",
    "etter",
];
const THINGS: [&str; 48] = [
    "boliger",
    "møter",
    "stier",
    "parker",
    "kurs",
    "biler",
    "busser",
    "hager",
    "rom",
    "tilbud",
    "kvelder",
    "måltider",
    "turer",
    "bøker",
    "leker",
    "plasser",
    "veier",
    "bad",
    "senger",
    "skjermer",
    "avtaler",
    "planer",
    "tall",
    "kart",
    "roller",
    "vakter",
    "samtaler",
    "brev",
    "råd",
    "penger",
    "timer",
    "uker",
    "lag",
    "broer",
    "trær",
    "lys",
    "benker",
    "scener",
    "verksteder",
    "kjøkken",
    "tjenester",
    "brukere",
    "grupper",
    "oppgaver",
    "mål",
    "bygg",
    "torg",
    "haller",
];

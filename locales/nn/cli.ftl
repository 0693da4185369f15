### Det programmet seier på kommandolinja, på nynorsk: same nyklane som i locales/nb/cli.ftl.

## Arbeidet undervegs

leser = Les planane
sjekker = Sjekkar { $antall ->
        [one] { $antall } plan
       *[other] { $antall } planar
    }
bygger = Byggjer { $dokument }
skrev = Skreiv { $fil }
skrev-i-alt =
    { $antall ->
        [0] Ingen dokument vart skrivne.
        [one] Skreiv eitt dokument til { $mappe }.
       *[other] Skreiv { $antall } dokument til { $mappe }.
    }
ikke-bygd = { $plan } er ikkje bygd: planen har { $antall } feil. Med `--utkast` blir han bygd likevel og merkt UTKAST.
ikke-forsoekt =
    { $antall ->
        [one] Eitt dokument til av same slag vart ikkje forsøkt.
       *[other] { $antall } dokument til av same slag vart ikkje forsøkte.
    }
bygd-som-utkast = { $plan } er bygd som utkast: planen har { $antall } feil.
laget = Laga { $fil }
laget-kommune = { $navn } er klar i { $mappe }. Lag den første planen med `planverk ny plan { $kommune }/min-plan --type temaplan`.
laget-kommune-nummer = Kommunenummeret står som 0000. Skriv det rette i kommune.toml.
laget-plan = Planen er klar i { $mappe }. Sjekk han med `planverk sjekk`, og bygg han med `planverk bygg`.

## Når programmet ikkje kan køyre

feil-ledetekst = feil
ingen-planverk = Fann ikkje `planverk.toml` i { $mappe } eller i mappene over.
ingen-planverk-hjelp = Gå til mappa med planane, eller start med `planverk ny kommune NAMN`.
ingen-planer = Fann ingen planar i { $mappe }.
finnes-ikke = { $fil } finst ikkje.
ukjent-plan = Fann ingen plan som heiter `{ $navn }`.
flere-planer = Fleire kommunar har ein plan som heiter `{ $navn }`.
ukjent-sak = Fann inga sak som heiter `{ $navn }`.
plan-uten-tekst = `{ $navn }` er ført opp i registeret, men har ikkje eigen tekst som kan byggjast.
sak-og-dokument = `--sak` kan berre brukast saman med `--dokument sak`.
ingen-dokumenter = Ingen av planane har eit slikt dokument.
ukjent-kommune = Fann ingen kommune som heiter `{ $navn }`.
ukjent-tema = Fann ikkje temaet `{ $navn }`.
ukjent-dokument = `{ $navn }` er ikkje eit dokument som kan lagast.
ukjent-valg = `{ $verdi }` kan ikkje brukast med `{ $valg }`.
ingen-kommune = Det er ingen kommune her enno.
ingen-kommune-hjelp = Lag han først: `planverk ny kommune NAMN`.
hvilken-kommune = Her er det fleire kommunar.
hvilken-kommune-hjelp = Skriv KOMMUNE/PLAN, med ein av desse kommunane: { $liste }.
ukjent-type = `{ $navn }` er ikkje ein plantype.
bare-i-register = Arealdelen har ikkje eiga mappe: han er eit kart med føresegner, og blir laga i andre program.
bare-i-register-hjelp = Legg han inn som `[[plan]]` med `type = "arealdel"` i plans/{ $kommune }/register.toml, så kan andre planar vise til han.
mente-du-det = Meinte du `{ $forslag }`?
velg-blant = Vel ein av desse: { $liste }.
ugyldig-navn = `{ $navn }` kan ikkje brukast som namn: bruk små bokstavar, tal og bindestrek.
reservert-navn = `{ $navn }` kan ikkje brukast som namn: Windows har det til noko anna.
tomt-navn = Det står ikkje noko namn her.
ugyldig-navn-hjelp = Prøv `{ $forslag }`.
ugyldig-kommunenavn = `{ $navn }` kan ikkje vere namnet på ein kommune.
ugyldig-kommunenummer = `{ $verdi }` er ikkje eit kommunenummer. Skriv fire siffer, til dømes `4001` eller `0301`.
id-i-bruk = `{ $navn }` er alt i bruk i kommunen: sjå { $fil }.
id-i-bruk-hjelp = Gi planen eit anna namn.
ugyldig-dato = `{ $verdi }` er ikkje ein dato. Skriv han slik: `2026-05-07`.
finnes-fra-foer = { $fil } finst frå før og er ikkje rørt.
snarvei = { $fil } er ein snarveg til ein annan stad, og planar der blir ikkje lesne.
kan-ikke-lese = Kan ikkje lese { $fil }: { $grunn }
kan-ikke-skrive = Kan ikkje skrive { $fil }: { $grunn }
ut-i-planene = Dokumenta kan ikkje skrivast til { $mappe }, der planane ligg.
avbrutt = Avbrote.
programfeil = Programmet stoppa på grunn av ein feil i programmet sjølv.
programfeil-hjelp = Meld gjerne frå på { $adresse }, med kommandoen du køyrde og teksten under.
ut-utenfor = Dokumenta kan ikkje skrivast til { $mappe }: mappa ligg utanfor planane.
bygger-dokumenter = Byggjer dokument
mangler-verdi = { $valg } manglar ein verdi.
ukjent-flagg = { $valg } er ikkje eit val her.
ukjent-kommando = `{ $navn }` er ikkje ein kommando.
mangler-kommando = Det manglar ein kommando.
mangler-argument = Det manglar noko: { $valg }.
uten-verdi = { $valg } skal ikkje ha nokon verdi.
to-ganger = { $valg } kan berre brukast éin gong.
for-mye = `{ $valg }` er eitt ord for mykje. Set hermeteikn rundt namn som har mellomrom.
ikke-tekst = Eit av argumenta kan ikkje lesast som tekst.
ugyldige-argumenter = Argumenta kan ikkje lesast.
bruk-slik = Skriv det slik: `{ $bruk }`. Legg til `--help` for å sjå meir.
se-hjelp = Legg til `--help` for å sjå kva som kan brukast.

## Endringar

ukjent-versjon = Fann ikkje versjonen `{ $navn }` i git, og heller inga mappe med `planverk.toml` som heiter det.
ukjent-versjon-hjelp = Skriv namnet på ein tagg, ei grein eller ei innsjekking. `git tag` viser taggane.
avkortet-historikk-hjelp = Historikken er korta av her. Hent resten med `git fetch --unshallow --tags`, eller med `fetch-depth: 0` i byggjetenesta.
ingen-git = Fann ikkje noko git-depot rundt { $mappe }.
ingen-git-hjelp = Skriv ei mappe med ein eldre versjon i staden for ein git-versjon, eller gå til eit git-depot.
siden-tom = Versjonen `{ $navn }` har ingen planar i denne mappa, så alle funn blir rekna som nye.
pdf-uten-ut = Skriv kvar dokumenta skal liggje, med `--ut MAPPE`.
git-driver-argumenter = `--git-driver` blir brukt av git, som gir sju argument. Sjå docs/endringer.md.
i-konflikt = { $fil }: Fila har ein flettekonflikt som ikkje er løyst.

## Vidareføring

viderefoering-uviss = Noko i planane må rettast før tabellen er til å lite på. Køyr `planverk sjekk` først.
viderefoering-motsatt = { $plan } er sjølv erstatta. Skriv `planverk viderefoering { $ny }` for å sjå kva som blir av måla og tiltaka.

## Reglane

ukjent-regel = Fann ingen regel som heiter `{ $navn }`.
ukjent-regel-hjelp = `planverk rules` viser alle reglane.
regler-tittel = Reglane
regler-innledning =
    Sida er laga av programmet sjølv, med `planverk rules --format markdown`. Ho viser dei { $antall } reglane og
    nivåa dei har når ikkje noko anna er sagt. `planverk explain REGEL` viser sida til ein regel i terminalen. Nivåa
    kan endrast i `[regler]` i `planverk.toml`, og eit funn kan unntakast der det står ([Unntak](format.md#unntak)).
regler-regel = Regel
regler-hva = Kva han ser etter
regler-forklaring = `planverk explain REGEL` forklarer ein regel. Nivåa kan endrast i `[regler]` i planverk.toml. Sidene til reglane er på bokmål.
nivaa = Nivå
regelgruppe-referanser = Filer, id-ar og tilvisingar
regelgruppe-erstatning = Planar som erstattar kvarandre, og planar over og under
regelgruppe-maal = Mål, tiltak og indikatorar
regelgruppe-tall = Tal og tabellar
regelgruppe-tekst = Oppbygging, språk og tilgjenge
regelgruppe-prosess = Prosess og saker
regelgruppe-unntak = Unntak
regelgruppe-bygging = Bygging av dokumenta

## Funn i andre format

funn-og-flere =
    { $antall ->
        [one] { $funn }, og eitt funn til
       *[other] { $funn }, og { $antall } funn til
    }

## Sjekklista før ein port, og funn som er nye

port-hoering = høyring
port-vedtak = vedtak
sjekkliste-maa = Dette må gjerast først
sjekkliste-boer = Dette bør vurderast
sjekkliste-info = Til opplysning
klar-ja = Klar for { $port }: ja.
klar-nei = Klar for { $port }: nei.
forbi-porten = { $plan } har status `{ $status }`, så det er ikkje noko å gjere klart.
ingen-til-porten = Ingen av planane er på veg til { $port }.
eldre-funn =
    { $antall ->
        [one] Eitt eldre funn er ikkje vist.
       *[other] { $antall } eldre funn er ikkje viste.
    }

## Rettingar og ny id

rettet =
    { $antall ->
        [0] Fann ikkje noko som kan rettast.
        [one] Retta eitt funn i { $filer }.
       *[other] Retta { $antall } funn i { $filer }.
    }
ville-rettet =
    { $antall ->
        [0] Fann ikkje noko som kan rettast.
        [one] Eitt funn i { $filer } kan rettast. Skriv `--fix` i staden for `--diff` for å rette det.
       *[other] { $antall } funn i { $filer } kan rettast. Skriv `--fix` i staden for `--diff` for å rette dei.
    }
rettet-filer =
    { $antall ->
        [one] éi fil
       *[other] { $antall } filer
    }
endret-imens = { $fil } er endra av nokon andre imens, og ingenting er skrive.
endret-imens-hjelp = Prøv ein gong til.
lagres-som-utf8 = { $fil }: blir lagra på nytt med teiknsettet UTF-8
byttet-id =
    { $antall ->
        [0] { $slag } `{ $gammel }` heiter no `{ $ny }`.
        [one] { $slag } `{ $gammel }` heiter no `{ $ny }`: endra éin stad i { $filer }.
       *[other] { $slag } `{ $gammel }` heiter no `{ $ny }`: endra { $antall } stader i { $filer }.
    }
ville-byttet-id =
    { $antall ->
        [0] { $slag } `{ $gammel }` kan heite `{ $ny }`.
        [one] { $slag } `{ $gammel }` kan heite `{ $ny }`: det endrar éin stad i { $filer }.
       *[other] { $slag } `{ $gammel }` kan heite `{ $ny }`: det endrar { $antall } stader i { $filer }.
    }
byttet-id-fil = {"  "}{ $fil }: { $antall ->
        [one] éin stad
       *[other] { $antall } stader
    }
byttet-navn = {"  "}{ $fra } → { $til }
byttet-id-mal = Malen { $fil } nemner `{ $gammel }` og er ikkje endra. Sjekk om han meiner dette.
byttet-id-uten-spor = Den gamle id-en er ikkje teken vare på: berre det som kan ha `tidligere_id`, hugsar han.
id-slag-plan = Planen
id-slag-innsatsomraade = Innsatsområdet
id-slag-maal = Målet
id-slag-grep = Grepet
id-slag-tiltak = Tiltaket
id-slag-indikator = Indikatoren
id-slag-tabell = Tabellen
id-slag-diagram = Diagrammet
id-slag-figur = Figuren
id-slag-paastand = Påstanden
id-slag-sak = Saka
id-slag-kapittel = Kapittelet
id-slag-avsnitt = Avsnittet
id-slag-organ = Organet
id-slag-vedtak = Vedtaket
ukjent-id = Fann ikkje noko som heiter `{ $gammel }`. Skriv til dømes `planen#m1` for eit mål i ein plan.
id-til-kommune = `{ $gammel }` er ein kommune, og heiter det same som mappa si. Han kan ikkje få nytt namn her.
id-til-kommune-hjelp = Gi mappa `plans/{ $gammel }` nytt namn, og rett lenkjene som tek til med `{ $gammel }/`. `planverk sjekk` finn dei.
id-til-perspektiv = `{ $gammel }` er eit perspektiv for konsekvensar. Det kan ikkje få ny id her.
id-til-perspektiv-hjelp = Byt id-en i { $sted }, og rett sakene som brukar han. `planverk sjekk` finn dei.
flere-med-id = Fleire ting heiter `{ $gammel }`: { $liste }
flere-med-id-hjelp = Rett dei kvar for seg først, eller skriv kommunen framfor.
id-med-nummer = Talet framfor namnet på fila blir ståande, og er ingen del av id-en.
samme-id = Det heiter `{ $ny }` frå før.
id-opptatt = `{ $ny }` er alt i bruk: { $sted }
id-brukt-foer = `{ $ny }` har vore id-en til noko anna, og gamle referansar viser dit: { $sted }
id-betyr-noe-annet = `{ $ny }` betyr noko anna her, og ville fått ny tyding: { $sted }
skjulte-referanser = Noko i desse filene kan ikkje lesast, og kan skjule referansar til `{ $gammel }`: { $liste }
skjulte-referanser-hjelp = Rett feila som `planverk sjekk` viser i dei, og prøv igjen.

## Forslag til kontroll av tabellar

kontroll-ingen = { $tabell }: fann ingen summar, differansar eller prosentar som stemmer
kontroll-ingen-tabeller = Fann ingen tabellar som kan lesast.
kontroll-alle =
    { $antall ->
        [one] Stemmer for det eine talet.
       *[other] Stemmer for alle { $antall } tala.
    }
kontroll-nesten = Stemmer for { $antall-rette } av { $antall } tal. Sjå på { $avvik }.
kontroll-avvik = «{ $rad }», «{ $kolonne }»: oppgitt { $oppgitt }, rekna ut { $beregnet }
kontroll-uregnelig = eit tal som ikkje kan reknast ut
kontroll-avrundet =
    { $antall ->
        [one] Eitt av dei stemmer berre fordi tala er avrunda.
       *[other] { $antall } av dei stemmer berre fordi tala er avrunda.
    }
kontroll-finnes = Finst frå før.

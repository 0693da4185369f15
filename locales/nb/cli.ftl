### Det programmet sier på kommandolinjen, utenom funnene. Hele setninger, med punktum.

## Arbeidet underveis

leser = Leser planene
sjekker = Sjekker { $antall ->
        [one] { $antall } plan
       *[other] { $antall } planer
    }
bygger = Bygger { $dokument }
skrev = Skrev { $fil }
skrev-i-alt =
    { $antall ->
        [0] Ingen dokumenter ble skrevet.
        [one] Skrev ett dokument til { $mappe }.
       *[other] Skrev { $antall } dokumenter til { $mappe }.
    }
ikke-bygd = { $plan } er ikke bygd: den har { $antall } feil. Med `--utkast` blir den bygd likevel og merket UTKAST.
ikke-forsoekt =
    { $antall ->
        [one] Ett dokument til av samme slag ble ikke forsøkt.
       *[other] { $antall } dokumenter til av samme slag ble ikke forsøkt.
    }
bygd-som-utkast = { $plan } er bygd som utkast: den har { $antall } feil.
laget = Laget { $fil }
laget-kommune = { $navn } er klar i { $mappe }. Lag den første planen med `planverk ny plan { $kommune }/min-plan --type temaplan`.
laget-kommune-nummer = Kommunenummeret står som 0000. Skriv det riktige i kommune.toml.
laget-plan = Planen er klar i { $mappe }. Sjekk den med `planverk sjekk`, og bygg den med `planverk bygg`.

## Når programmet ikke kan kjøre

feil-ledetekst = feil
ingen-planverk = Fant ikke `planverk.toml` i { $mappe } eller i mappene over.
ingen-planverk-hjelp = Gå til mappen med planene, eller begynn med `planverk ny kommune NAVN`.
ingen-planer = Fant ingen planer i { $mappe }.
finnes-ikke = { $fil } finnes ikke.
ukjent-plan = Fant ingen plan som heter `{ $navn }`.
flere-planer = Flere planer heter `{ $navn }`.
ukjent-sak = Fant ingen sak som heter `{ $navn }`.
plan-uten-tekst = `{ $navn }` er ført opp i registeret, men har ikke egen tekst som kan bygges.
sak-og-dokument = `--sak` kan bare brukes sammen med `--dokument sak`.
ingen-dokumenter = Ingen av planene har et slikt dokument.
ukjent-kommune = Fant ingen kommune som heter `{ $navn }`.
ukjent-tema = Fant ikke temaet `{ $navn }`.
ukjent-dokument = `{ $navn }` er ikke et dokument som kan lages.
ukjent-valg = `{ $verdi }` kan ikke brukes med `{ $valg }`.
ingen-kommune = Det er ingen kommune her ennå.
ingen-kommune-hjelp = Lag den først: `planverk ny kommune NAVN`.
hvilken-kommune = Her er det flere kommuner.
hvilken-kommune-hjelp = Skriv KOMMUNE/PLAN, med en av disse kommunene: { $liste }.
ukjent-type = `{ $navn }` er ikke en plantype.
bare-i-register = Arealdelen har ikke egen mappe: den er et kart med bestemmelser, og lages i andre programmer.
bare-i-register-hjelp = Legg den inn som `[[plan]]` med `type = "arealdel"` i plans/{ $kommune }/register.toml, så kan andre planer vise til den.
mente-du-det = Mente du `{ $forslag }`?
velg-blant = Velg en av disse: { $liste }.
ugyldig-navn = `{ $navn }` kan ikke brukes som navn: bruk små bokstaver, tall og bindestrek.
reservert-navn = `{ $navn }` kan ikke brukes som navn: Windows har det til noe annet.
tomt-navn = Det står ikke noe navn her.
ugyldig-navn-hjelp = Prøv `{ $forslag }`.
ugyldig-kommunenavn = `{ $navn }` kan ikke være navnet på en kommune.
ugyldig-kommunenummer = `{ $verdi }` er ikke et kommunenummer. Skriv fire sifre, for eksempel `4001` eller `0301`.
id-i-bruk = `{ $navn }` er alt i bruk i kommunen: se { $fil }.
id-i-bruk-hjelp = Gi planen et annet navn.
ugyldig-dato = `{ $verdi }` er ikke en dato. Skriv den slik: `2026-05-07`.
finnes-fra-foer = { $fil } finnes fra før og er ikke rørt.
snarvei = { $fil } er en snarvei til et annet sted, og planer der blir ikke lest.
kan-ikke-lese = Kan ikke lese { $fil }: { $grunn }
kan-ikke-skrive = Kan ikke skrive { $fil }: { $grunn }
ut-i-planene = Dokumentene kan ikke skrives til { $mappe }, der planene ligger.
avbrutt = Avbrutt.
programfeil = Programmet stoppet på grunn av en feil i programmet selv.
programfeil-hjelp = Meld gjerne fra på { $adresse }, med kommandoen du kjørte og teksten under.
ut-utenfor = Dokumentene kan ikke skrives til { $mappe }: mappen ligger utenfor planene.
bygger-dokumenter = Bygger dokumenter
mangler-verdi = { $valg } mangler en verdi.
ukjent-flagg = { $valg } er ikke et valg her.
ukjent-kommando = `{ $navn }` er ikke en kommando.
mangler-kommando = Det mangler en kommando.
mangler-argument = Det mangler noe: { $valg }.
uten-verdi = { $valg } skal ikke ha noen verdi.
to-ganger = { $valg } kan bare brukes én gang.
for-mye = `{ $valg }` er ett ord for mye. Sett anførselstegn rundt navn som har mellomrom.
ikke-tekst = Et av argumentene kan ikke leses som tekst.
ugyldige-argumenter = Argumentene kan ikke leses.
bruk-slik = Skriv det slik: `{ $bruk }`. Legg til `--help` for å se mer.
se-hjelp = Legg til `--help` for å se hva som kan brukes.

## Endringer

ukjent-versjon = Fant ikke versjonen `{ $navn }` i git, og heller ingen mappe med `planverk.toml` som heter det.
ukjent-versjon-hjelp = Skriv navnet på en tagg, en gren eller en innsjekking. `git tag` viser taggene.
avkortet-historikk-hjelp = Historikken er avkortet her. Hent resten med `git fetch --unshallow --tags`, eller med `fetch-depth: 0` i byggetjenesten.
ingen-git = Fant ikke noe git-depot rundt { $mappe }.
ingen-git-hjelp = Skriv en mappe med en eldre versjon i stedet for en git-versjon, eller gå til et git-depot.
siden-tom = Versjonen `{ $navn }` har ingen planer i denne mappen, så alle funn regnes som nye.
pdf-uten-ut = Skriv hvor dokumentene skal ligge, med `--ut MAPPE`.
git-driver-argumenter = `--git-driver` brukes av git, som gir sju argumenter. Se docs/endringer.md.
i-konflikt = { $fil }: Filen har en flettekonflikt som ikke er løst.

## Videreføring

viderefoering-uviss = Noe i planene må rettes før tabellen er til å stole på. Kjør `planverk sjekk` først.
viderefoering-motsatt = { $plan } er selv erstattet. Skriv `planverk viderefoering { $ny }` for å se hva som blir av målene og tiltakene.

## Reglene

ukjent-regel = Fant ingen regel som heter `{ $navn }`.
ukjent-regel-hjelp = `planverk rules` viser alle reglene.
regler-tittel = Reglene
regler-innledning =
    Siden er laget av programmet selv, med `planverk rules --format markdown`. Den viser de { $antall } reglene og
    nivåene de har når ikke noe annet er sagt. `planverk explain REGEL` viser siden til en regel i terminalen. Nivåene
    kan endres i `[regler]` i `planverk.toml`, og et funn kan unntas der det står ([Unntak](format.md#unntak)).
regler-regel = Regel
regler-hva = Hva den ser etter
regler-forklaring = `planverk explain REGEL` forklarer en regel. Nivåene kan endres i `[regler]` i planverk.toml.
nivaa = Nivå
regelgruppe-referanser = Filer, id-er og henvisninger
regelgruppe-erstatning = Planer som erstatter hverandre, og planer over og under
regelgruppe-maal = Mål, tiltak og indikatorer
regelgruppe-tall = Tall og tabeller
regelgruppe-tekst = Oppbygging, språk og tilgjengelighet
regelgruppe-prosess = Prosess og saker
regelgruppe-unntak = Unntak
regelgruppe-bygging = Bygging av dokumentene

## Funn i andre formater

funn-og-flere =
    { $antall ->
        [one] { $funn }, og ett funn til
       *[other] { $funn }, og { $antall } funn til
    }

## Sjekklisten før en port, og funn som er nye

port-hoering = høring
port-vedtak = vedtak
sjekkliste-maa = Dette må gjøres først
sjekkliste-boer = Dette bør vurderes
sjekkliste-info = Til opplysning
klar-ja = Klar for { $port }: ja.
klar-nei = Klar for { $port }: nei.
forbi-porten = { $plan } har status `{ $status }`, så det er ikke noe å gjøre klart.
ingen-til-porten = Ingen av planene er på vei til { $port }.
eldre-funn =
    { $antall ->
        [one] Ett eldre funn er ikke vist.
       *[other] { $antall } eldre funn er ikke vist.
    }

## Rettelser og ny id

rettet =
    { $antall ->
        [0] Fant ikke noe som kan rettes.
        [one] Rettet ett funn i { $filer }.
       *[other] Rettet { $antall } funn i { $filer }.
    }
ville-rettet =
    { $antall ->
        [0] Fant ikke noe som kan rettes.
        [one] Ett funn i { $filer } kan rettes. Skriv `--fix` i stedet for `--diff` for å rette det.
       *[other] { $antall } funn i { $filer } kan rettes. Skriv `--fix` i stedet for `--diff` for å rette dem.
    }
rettet-filer =
    { $antall ->
        [one] én fil
       *[other] { $antall } filer
    }
endret-imens = { $fil } er endret av noen andre imens, og ingenting er skrevet.
endret-imens-hjelp = Prøv en gang til.
lagres-som-utf8 = { $fil }: lagres på nytt med tegnsettet UTF-8
byttet-id =
    { $antall ->
        [0] { $slag } `{ $gammel }` heter nå `{ $ny }`.
        [one] { $slag } `{ $gammel }` heter nå `{ $ny }`: endret ett sted i { $filer }.
       *[other] { $slag } `{ $gammel }` heter nå `{ $ny }`: endret { $antall } steder i { $filer }.
    }
ville-byttet-id =
    { $antall ->
        [0] { $slag } `{ $gammel }` kan hete `{ $ny }`.
        [one] { $slag } `{ $gammel }` kan hete `{ $ny }`: det endrer ett sted i { $filer }.
       *[other] { $slag } `{ $gammel }` kan hete `{ $ny }`: det endrer { $antall } steder i { $filer }.
    }
byttet-id-fil = {"  "}{ $fil }: { $antall ->
        [one] ett sted
       *[other] { $antall } steder
    }
byttet-navn = {"  "}{ $fra } → { $til }
byttet-id-mal = Malen { $fil } nevner `{ $gammel }` og er ikke endret. Sjekk om den mener dette.
byttet-id-uten-spor = Den gamle id-en er ikke tatt vare på: bare det som kan ha `tidligere_id`, husker den.
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
id-slag-sak = Saken
id-slag-kapittel = Kapitlet
id-slag-avsnitt = Avsnittet
id-slag-organ = Organet
id-slag-vedtak = Vedtaket
ukjent-id = Fant ikke noe som heter `{ $gammel }`. Skriv for eksempel `planen#m1` for et mål i en plan.
id-til-kommune = `{ $gammel }` er en kommune, og heter det samme som mappen sin. Den kan ikke få nytt navn her.
id-til-kommune-hjelp = Gi mappen `plans/{ $gammel }` nytt navn, og rett lenkene som begynner med `{ $gammel }/`. `planverk sjekk` finner dem.
id-til-perspektiv = `{ $gammel }` er et perspektiv for konsekvenser. Det kan ikke få ny id her.
id-til-perspektiv-hjelp = Bytt id-en i { $sted }, og rett sakene som bruker den. `planverk sjekk` finner dem.
flere-med-id = Flere ting heter `{ $gammel }`: { $liste }
flere-med-id-hjelp = Rett dem hver for seg først, eller skriv kommunen foran.
id-med-nummer = Tallet foran navnet på filen blir stående, og er ingen del av id-en.
samme-id = Det heter `{ $ny }` fra før.
id-opptatt = `{ $ny }` er alt i bruk: { $sted }
id-brukt-foer = `{ $ny }` har vært id-en til noe annet, og gamle referanser viser dit: { $sted }
id-betyr-noe-annet = `{ $ny }` betyr noe annet her, og ville fått ny betydning: { $sted }
skjulte-referanser = Noe i disse filene kan ikke leses, og kan skjule referanser til `{ $gammel }`: { $liste }
skjulte-referanser-hjelp = Rett feilene som `planverk sjekk` viser i dem, og prøv igjen.

## Forslag til kontroll av tabeller

kontroll-ingen = { $tabell }: fant ingen summer, differanser eller prosenter som stemmer
kontroll-ingen-tabeller = Fant ingen tabeller som kan leses.
kontroll-alle =
    { $antall ->
        [one] Stemmer for det ene tallet.
       *[other] Stemmer for alle { $antall } tallene.
    }
kontroll-nesten = Stemmer for { $antall-rette } av { $antall } tall. Se på { $avvik }.
kontroll-avvik = «{ $rad }», «{ $kolonne }»: oppgitt { $oppgitt }, regnet ut { $beregnet }
kontroll-uregnelig = et tall som ikke kan regnes ut
kontroll-avrundet =
    { $antall ->
        [one] Ett av dem stemmer bare fordi tallene er avrundet.
       *[other] { $antall } av dem stemmer bare fordi tallene er avrundet.
    }
kontroll-finnes = Finnes fra før.

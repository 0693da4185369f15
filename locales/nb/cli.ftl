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
bygd-som-utkast = { $plan } er bygd som utkast: den har { $antall } feil.
laget = Laget { $fil }
laget-kommune = { $navn } er klar i { $mappe }. Lag den første planen med `planverk ny plan { $forslag } --type temaplan`.
laget-plan = Planen er klar i { $mappe }. Sjekk den med `planverk sjekk`, og bygg den med `planverk bygg`.

## Når programmet ikke kan kjøre

feil-ledetekst = feil
ingen-planverk = Fant ikke `planverk.toml` i { $mappe } eller i mappene over.
ingen-planverk-hjelp = Gå til mappen med planene, eller begynn med `planverk ny kommune NAVN`.
ingen-planer = Fant ingen planer i { $mappe }.
finnes-ikke = { $fil } finnes ikke.
ukjent-plan = Fant ingen plan som heter `{ $navn }`.
ukjent-sak = Fant ingen sak som heter `{ $navn }`.
ukjent-kommune = Fant ingen kommune som heter `{ $navn }`.
ukjent-tema = Fant ikke temaet `{ $navn }`.
ukjent-dokument = `{ $navn }` er ikke et dokument som kan lages.
ukjent-valg = `{ $verdi }` kan ikke brukes med `{ $valg }`.
ukjent-type = `{ $navn }` er ikke en plantype.
velg-blant = Velg en av disse: { $liste }.
ugyldig-navn = `{ $navn }` kan ikke brukes som navn: bruk små bokstaver, tall og bindestrek.
ugyldig-dato = `{ $verdi }` er ikke en dato. Skriv den slik: `2026-05-07`.
finnes-fra-foer = { $fil } finnes fra før og er ikke rørt.
kan-ikke-lese = Kan ikke lese { $fil }: { $grunn }
kan-ikke-skrive = Kan ikke skrive { $fil }: { $grunn }
ut-i-planene = Dokumentene kan ikke skrives til { $mappe }, der planene ligger.
tegner-ikke = { $dokument } kunne ikke lages: { $grunn }
avbrutt = Avbrutt.
programfeil = Programmet stoppet på grunn av en feil i programmet selv.
programfeil-hjelp = Meld gjerne fra på { $adresse }, med kommandoen du kjørte og teksten under.
ut-utenfor = Dokumentene kan ikke skrives til { $mappe }: mappen ligger utenfor planene.
bygger-dokumenter = Bygger dokumenter
mangler-verdi = { $valg } mangler en verdi.
ukjent-flagg = { $valg } er ikke et valg her.
ukjent-kommando = `{ $navn }` er ikke en kommando.
mangler-argument = Det mangler noe: { $valg }.
mangler-kommando = Skriv hva programmet skal gjøre: `planverk sjekk`, `planverk bygg` eller `planverk ny`.
se-hjelp = Skriv `planverk --help` for å se hva som kan brukes.

### Hjelpen, `planverk --help`: kommandoene, valgene, og det som står for verdier. Ikke punktum.

hjelp-bruk = Bruk
hjelp-kommandoer = Kommandoer
hjelp-argumenter = Argumenter
hjelp-valg = Valg

## Kommandoene

kommando-planverk = Planer som kode: skriv planer i Markdown og TOML, sjekk dem, og bygg dokumentene
kommando-check = Sjekk planene: referanser, erstatninger, mål, tall og tilgjengelighet
kommando-build = Bygg dokumentene som PDF
kommando-diff = Fortell hva som er endret mellom to versjoner av planene
kommando-succession = Vis hva som blir av målene og tiltakene i planene en plan erstatter
kommando-explain = Forklar en regel: hva den ser etter, hvorfor, og eksempler
kommando-rules = List opp reglene, med nivåene de har
kommando-rename = Gi noe en ny id, overalt der den er brukt
kommando-new = Lag en ny kommune eller en ny plan
kommando-new-kommune = Lag en ny kommune
kommando-new-plan = Lag en ny plan

## Valgene, felles for flere kommandoer

valg-help = Vis hjelp
valg-version = Vis versjonen
valg-spraak = Språket i funn og hjelp: nb, nn eller en
valg-path = Mappen med planene, eller en mappe eller fil i den
valg-mappe = Mappen med planene [vanlig: der du er]
valg-plan = Bare denne planen: PLAN eller KOMMUNE/PLAN
valg-dato = Datoen fristene holdes opp mot, for eksempel 2026-05-07 [vanlig: i dag]
valg-tidsgrense = Hvor lenge egne maler, temaer og tegninger får bruke på et dokument [vanlig: 30]

## Valgene for en kommando

valg-check-format = Hvordan funnene skrives: human (for mennesker), short (én linje hver), json, sarif, github, gitlab eller junit [vanlig: human]
valg-check-deny = Laveste nivå som gir sluttkode 1: info, advarsel eller feil [vanlig: feil]
valg-check-siden = Vis bare funn som ikke er i en eldre versjon: en tagg, gren eller innsjekking i git, eller en mappe
valg-check-klar-for = Skriv en sjekkliste for det som må gjøres før planene kan gå videre: hoering eller vedtak
valg-check-fix = Rett det som trygt kan rettes, og vis resten av funnene
valg-check-diff = Vis hva `--fix` ville rettet, uten å skrive noe
valg-check-foreslaa-kontroll = Foreslå `kontroll` for tabellene: summer, differanser og prosenter som stemmer
valg-build-sak = Bare denne saken: SAK, PLAN#SAK eller KOMMUNE/PLAN#SAK
valg-build-dokument = Bare dette dokumentet: plan, kortversjon, sak eller endringsrapport
valg-build-ut = Mappen dokumentene skrives til [vanlig: «ut» i planverk.toml]
valg-build-tema = Utseendet [vanlig: «tema» i planverk.toml]
valg-build-utkast = Bygg også planer med feil, og merk hver side UTKAST
valg-diff-old = Den gamle versjonen: en tagg, gren eller innsjekking i git, eller en mappe
valg-diff-new = Den nye versjonen [vanlig: filene slik de er nå]
valg-diff-format = Hvordan endringene skrives: human (for mennesker), json, markdown eller pdf [vanlig: human]
valg-diff-klasse = Bare disse klassene: redaksjonell, innhold, svekket, skjerpet, oppheving
valg-diff-virkning = Vis hva som bygger på det som er endret
valg-diff-feil-ved = Gi sluttkode 1 når en endring er av en av disse klassene
valg-diff-ut = Mappen som planene med markerte endringer skrives til, som pdf
valg-diff-lenker = Adressen filene ligger under, for lenker i markdown
valg-diff-git-driver = Vis én fil for git, med argumentene git gir
valg-succession-plan = Planen som erstatter andre: PLAN eller KOMMUNE/PLAN
valg-succession-format = Hvordan tabellen skrives: human (for mennesker), json, markdown eller csv [vanlig: human]
valg-explain-rule = Navnet på regelen, eller begynnelsen av det
valg-rules-format = Hvordan listen skrives: human (for mennesker), json eller markdown [vanlig: human]
valg-rename-old = Det som skal få ny id: PLAN#ID, PLAN, KOMMUNE/PLAN#ID eller KOMMUNE/PLAN
valg-rename-new = Den nye id-en, uten plan eller kommune foran
valg-rename-diff = Vis hva som ville blitt endret, uten å skrive noe
valg-new-kommune-name = Navnet på kommunen, for eksempel «Porsgrunn kommune»
valg-new-kommune-nummer = Kommunenummeret, for eksempel 4001; det kan også fylles inn siden
valg-new-plan-reference = Planens id: PLAN eller KOMMUNE/PLAN
valg-new-plan-kind = Plantypen, for eksempel strategi eller handlingsplan [vanlig: temaplan]

## Det som står for verdier, med store bokstaver

plass-adresse = ADRESSE
plass-dato = DATO
plass-dokument = DOKUMENT
plass-gammel = GAMMEL
plass-klasser = KLASSER
plass-kommando = KOMMANDO
plass-mappe = MAPPE
plass-navn = NAVN
plass-nivaa = NIVÅ
plass-nummer = NUMMER
plass-ny = NY
plass-port = PORT
plass-regel = REGEL
plass-sekunder = SEKUNDER
plass-spraak = SPRÅK
plass-sti = STI
plass-valg = VALG
plass-versjon = VERSJON

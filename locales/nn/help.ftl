### Hjelpa på nynorsk: same nyklane som i locales/nb/help.ftl.

hjelp-bruk = Bruk
hjelp-kommandoer = Kommandoar
hjelp-argumenter = Argument
hjelp-valg = Val

## Kommandoane

kommando-planverk = Planar som kode: skriv planar i Markdown og TOML, sjekk dei, og bygg dokumenta
kommando-check = Sjekk planane: referansar, erstatningar, mål, tal og tilgjenge
kommando-build = Bygg dokumenta som PDF
kommando-diff = Fortel kva som er endra mellom to versjonar av planane
kommando-succession = Vis kva som blir av måla og tiltaka i planane ein plan erstattar
kommando-explain = Forklar ein regel: kva han ser etter, kvifor, og eksempel
kommando-rules = List opp reglane, med nivåa dei har
kommando-rename = Gi noko ein ny id, overalt der han er brukt
kommando-new = Lag ein ny kommune eller ein ny plan
kommando-new-kommune = Lag ein ny kommune
kommando-new-plan = Lag ein ny plan

## Vala, felles for fleire kommandoar

valg-help = Vis hjelp
valg-version = Vis versjonen
valg-spraak = Språket i funn og hjelp: nb, nn eller en
valg-path = Mappa med planane, eller ei mappe eller fil der
valg-mappe = Mappa med planane [vanleg: der du er]
valg-plan = Berre denne planen: PLAN eller KOMMUNE/PLAN
valg-dato = Datoen fristane blir haldne opp mot, til dømes 2026-05-07 [vanleg: i dag]
valg-tidsgrense = Kor lenge eigne malar, tema og teikningar får bruke på eit dokument [vanleg: 30]

## Vala for ein kommando

valg-check-format = Korleis funna blir skrivne: human (for menneske), short (éi linje kvar), json, sarif, github, gitlab eller junit [vanleg: human]
valg-check-deny = Lågaste nivå som gir sluttkode 1: info, advarsel eller feil [vanleg: feil]
valg-check-siden = Vis berre funn som ikkje er i ein eldre versjon: ein tagg, ei grein eller ei innsjekking i git, eller ei mappe
valg-check-klar-for = Skriv ei sjekkliste for det som må gjerast før planane kan gå vidare: hoering eller vedtak
valg-check-fix = Rett det som trygt kan rettast, og vis resten av funna
valg-check-diff = Vis kva `--fix` ville retta, utan å skrive noko
valg-check-foreslaa-kontroll = Foreslå `kontroll` for tabellane: summar, differansar og prosentar som stemmer
valg-build-sak = Berre denne saka: SAK, PLAN#SAK eller KOMMUNE/PLAN#SAK
valg-build-dokument = Berre dette dokumentet: plan, kortversjon, sak eller endringsrapport
valg-build-ut = Mappa dokumenta blir skrivne til [vanleg: «ut» i planverk.toml]
valg-build-tema = Utsjånaden [vanleg: «tema» i planverk.toml]
valg-build-utkast = Bygg også planar med feil, og merk kvar side UTKAST
valg-diff-old = Den gamle versjonen: ein tagg, ei grein eller ei innsjekking i git, eller ei mappe
valg-diff-new = Den nye versjonen [vanleg: filene slik dei er no]
valg-diff-format = Korleis endringane blir skrivne: human (for menneske), json, markdown eller pdf [vanleg: human]
valg-diff-klasse = Berre desse klassane: redaksjonell, innhold, svekket, skjerpet, oppheving
valg-diff-virkning = Vis kva som byggjer på det som er endra
valg-diff-feil-ved = Gi sluttkode 1 når ei endring er av ein av desse klassane
valg-diff-ut = Mappa som planane med markerte endringar blir skrivne til, som pdf
valg-diff-lenker = Adressa filene ligg under, for lenkjer i markdown
valg-diff-git-driver = Vis éi fil for git, med argumenta git gir
valg-succession-plan = Planen som erstattar andre: PLAN eller KOMMUNE/PLAN
valg-succession-format = Korleis tabellen blir skriven: human (for menneske), json, markdown eller csv [vanleg: human]
valg-explain-rule = Namnet på regelen, eller starten på det
valg-rules-format = Korleis lista blir skriven: human (for menneske), json eller markdown [vanleg: human]
valg-rename-old = Det som skal få ny id: PLAN#ID, PLAN, KOMMUNE/PLAN#ID eller KOMMUNE/PLAN
valg-rename-new = Den nye id-en, utan plan eller kommune framfor
valg-rename-diff = Vis kva som ville blitt endra, utan å skrive noko
valg-new-kommune-name = Namnet på kommunen, til dømes «Porsgrunn kommune»
valg-new-kommune-nummer = Kommunenummeret, til dømes 4001; det kan også fyllast inn sidan
valg-new-plan-reference = Id-en til planen: PLAN eller KOMMUNE/PLAN
valg-new-plan-kind = Plantypen, til dømes strategi eller handlingsplan [vanleg: temaplan]

## Det som står for verdiar, med store bokstavar

plass-adresse = ADRESSE
plass-dato = DATO
plass-dokument = DOKUMENT
plass-gammel = GAMMAL
plass-klasser = KLASSAR
plass-kommando = KOMMANDO
plass-mappe = MAPPE
plass-navn = NAMN
plass-nivaa = NIVÅ
plass-nummer = NUMMER
plass-ny = NY
plass-port = PORT
plass-regel = REGEL
plass-sekunder = SEKUND
plass-spraak = SPRÅK
plass-sti = STIG
plass-valg = VAL
plass-versjon = VERSJON

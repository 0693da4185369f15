### Funnene: hver regel har en overskrift (`regel`), hjelp (`regel-hjelp`), varianter (`regel-variant`,
### `regel-hjelp-variant`) og merkelapper på andre steder (`regel-sted-hva`).
###
### Liten forbokstav, ikke punktum, det det gjelder i `kode`, tekst og navn fra tabeller i «sitat».
### Overskriften sier hva som er galt, hjelpen hva som kan gjøres. Felter som begynner med `antall`, er tall.
### Feltet `liste` er en ferdig liste: «`a`, `b`».

## Ord som går igjen

nivaa-feil = feil
nivaa-advarsel = advarsel
nivaa-info = info
hjelp = hjelp
rettelse = rettelse
rettelse-med-fix = kan rettes med `--fix`
mente-du = mente du `{ $forslag }`?

oppsummering = { $funn } i { $planer }.
oppsummering-ingen = Ingen feil
oppsummering-feil = { $antall } feil
oppsummering-advarsler =
    { $antall ->
        [one] { $antall } advarsel
       *[other] { $antall } advarsler
    }
oppsummering-merknader =
    { $antall ->
        [one] { $antall } merknad
       *[other] { $antall } merknader
    }
oppsummering-planer =
    { $antall ->
        [one] { $antall } plan
       *[other] { $antall } planer
    }
liste-og = { $foran } og { $sist }

# Hvor mange steder noe står, etter feltet `antall`: ingenting når det er ett sted.
staar-steder =
    { $antall ->
        [one] {""}
       *[other] , og står { $antall } steder
    }
brukt-steder =
    { $antall ->
        [one] {""}
       *[other] {" "}(brukt { $antall } steder)
    }

# Et slags innhold, etter feltet `slag` (`NodeKind::word`). `et-ventet` er det samme etter feltet `ventet`.
et-slag =
    { $slag ->
        [plan] en plan
        [kommune] en kommune
        [innsatsomraade] et innsatsområde
        [maal] et mål
        [grep] et grep
        [tiltak] et tiltak
        [indikator] en indikator
        [tabell] en tabell
        [diagram] et diagram
        [figur] en figur
        [paastand] en påstand
        [sak] en sak
        [kapittel] et kapittel
        [avsnitt] et avsnitt
        [organ] et organ
        [vedtak] et vedtak
        [perspektiv] et perspektiv
        [trinn] et trinn
       *[annet] noe annet
    }
et-ventet =
    { $ventet ->
        [plan] en plan
        [kommune] en kommune
        [innsatsomraade] et innsatsområde
        [maal] et mål
        [maal-eller-innsatsomraade] et mål eller et innsatsområde
        [maal-eller-tiltak] et mål eller et tiltak
        [grep] et grep
        [tiltak] et tiltak
        [indikator] en indikator
        [tabell] en tabell
        [diagram] et diagram
        [figur] en figur
        [sak] en sak
        [kapittel] et kapittel
        [organ] et organ
        [vedtak] et vedtak
        [perspektiv] et perspektiv
        [trinn] et trinn
       *[annet] noe annet
    }
slaget =
    { $slag ->
        [plan] planen
        [kommune] kommunen
        [innsatsomraade] innsatsområdet
        [maal] målet
        [grep] grepet
        [tiltak] tiltaket
        [indikator] indikatoren
        [tabell] tabellen
        [diagram] diagrammet
        [figur] figuren
        [paastand] påstanden
        [sak] saken
        [kapittel] kapitlet
        [avsnitt] avsnittet
        [organ] organet
        [vedtak] vedtaket
        [perspektiv] perspektivet
        [trinn] trinnet
       *[annet] oppføringen
    }

# En plantype, etter feltet `type`. `en-annen-plantype` er det samme etter feltet `annen-type`.
en-plantype =
    { $type ->
        [planstrategi] en planstrategi
        [samfunnsdel] en samfunnsdel
        [arealdel] en arealdel
        [kommunedelplan] en kommunedelplan
        [temaplan] en temaplan
        [strategi] en strategi
        [program] et program
        [handlingsplan] en handlingsplan
        [oekonomiplan] en økonomiplan
        [virksomhetsplan] en virksomhetsplan
       *[annen] en plan av denne typen
    }
en-annen-plantype =
    { $annen-type ->
        [planstrategi] en planstrategi
        [samfunnsdel] en samfunnsdel
        [arealdel] en arealdel
        [kommunedelplan] en kommunedelplan
        [temaplan] en temaplan
        [strategi] en strategi
        [program] et program
        [handlingsplan] en handlingsplan
        [oekonomiplan] en økonomiplan
        [virksomhetsplan] en virksomhetsplan
       *[annen] en plan av denne typen
    }

# Hvorfor noe ikke gjelder lenger, etter feltet `status`.
er-ikke-i-kraft =
    { $status ->
        [erstattet] er erstattet
        [opphevet] er opphevet
        [utgaatt] er utgått
        [trukket] er trukket
        [utloept] ikke er gyldig lenger
       *[annen] ikke gjelder lenger
    }

# Hva slags verdi som skulle stått, etter feltet `ventet`, og hva som står, etter feltet `oppgitt`
# (ordet TOML har for den).
verdi-ventet =
    { $ventet ->
        [tekst] tekst
        [heltall] et helt tall
        [tall] et tall
        [dato] en dato
        [aar] et årstall
        [ja-nei] `true` eller `false`
        [liste] en liste
        [tekstliste] en liste med tekster
        [tabell] en samling nøkler i krøllparenteser
        [tabelliste] oppføringer med doble klammer
        [periode] en periode
        [frist] en frist
       *[annet] noe annet
    }
verdi-oppgitt =
    { $oppgitt ->
        [string] tekst
        [integer] et helt tall
        [float] et desimaltall
        [boolean] `true` eller `false`
        [datetime] en dato
        [array] en liste
        [table] en samling nøkler
       *[annet] det som står
    }

## Referanser og id-er

ukjent-referanse = `{ $navn }` finnes verken i planen eller i kommunen{ brukt-steder }
ukjent-referanse-i-plan = planen `{ $plan }` har ikke noe som heter `{ $navn }`{ brukt-steder }
ukjent-referanse-plan = fant ingen plan som heter `{ $plan }`{ brukt-steder }
ukjent-referanse-kommune = fant ingen kommune som heter `{ $kommune }`{ brukt-steder }
ukjent-referanse-liste = `{ $navn }` er flere henvisninger i én tekst{ brukt-steder }
ukjent-referanse-slag = fant ikke { slaget } `{ $navn }`{ brukt-steder }
ukjent-referanse-feil-slag = `{ $navn }` er { et-slag }, men her skal det stå { et-ventet }
ukjent-referanse-uten-innhold = `{ $navn }` er { et-slag } og kan ikke settes inn med `![[…]]`
ukjent-referanse-innebygd = `![[:{ $navn }]]` er ikke noe som kan settes inn
ukjent-referanse-bare-i-sak = `![[:{ $navn }]]` kan bare stå i en sak
ukjent-referanse-fotnote = fotnoten `[^{ $navn }]` har ingen tekst
ukjent-referanse-hjelp = rett skrivemåten, eller bruk en id som finnes
ukjent-referanse-hjelp-annen-plan = den finnes i planen `{ $plan }`: skriv `{ $forslag }`
ukjent-referanse-hjelp-liste = skriv hver av dem for seg: `{ $forslag }`
ukjent-referanse-hjelp-tiltak-i = bruk id-en til en plan, eller ett av ordene { $liste }
ukjent-referanse-hjelp-plan = har planen ikke egen mappe, legg den inn som `[[plan]]` i `register.toml`
ukjent-referanse-hjelp-register = planen er bare ført opp i `register.toml`: legg inn det du viser til, under planen der
ukjent-referanse-hjelp-vedtak = legg vedtaket inn som `[[vedtak]]` i `vedtak.toml`
ukjent-referanse-hjelp-organ = legg organet inn som `[[organ]]` i `kommune.toml`
ukjent-referanse-hjelp-feil-slag = vis til { et-ventet } i stedet
ukjent-referanse-hjelp-viderefoering = skriv `{ $navn }#` og id-en til målet eller tiltaket, eller `{ $navn }#*` for alt i planen
ukjent-referanse-hjelp-uten-innhold = lag en lenke i stedet: `[[{ $navn }]]`
ukjent-referanse-hjelp-innebygd = dette kan settes inn: { $liste }
ukjent-referanse-hjelp-innebygd-forslag = mente du `![[:{ $forslag }]]`?
ukjent-referanse-hjelp-bare-i-sak = flytt linjen til en fil i mappen `saker`
ukjent-referanse-hjelp-fotnote = skriv teksten på en egen linje: `[^{ $navn }]: …`
ukjent-referanse-sted-bruk = er også brukt her
ukjent-referanse-sted-maal = { slaget } står her

utdatert-referanse = `{ $navn }` er en id fra før{ staar-steder }
utdatert-referanse-hjelp = skriv `{ $forslag }`, som det heter nå

tvetydig-referanse = `{ $navn }` kan vise til flere ting{ staar-steder }
tvetydig-referanse-hjelp = skriv hvilken du mener: { $liste }
tvetydig-referanse-sted-kandidat = kan være { slaget } her

oedelagt-lenke = lenken kan ikke leses
oedelagt-lenke-aapen = lenken begynner med `[[`, men slutter ikke med `]]`
oedelagt-lenke-lukket = her står `]]`, men ingen `[[` foran
oedelagt-lenke-i-lenke = lenken står inne i en annen lenke
oedelagt-lenke-mellomrom = lenken `[[{ $navn }]]` har mellomrom i id-en
oedelagt-lenke-linjeskift = lenken er delt over to linjer
oedelagt-lenke-tom = lenken viser ikke til noe
oedelagt-lenke-ikke-alene = `![[{ $navn }]]` står sammen med annen tekst
oedelagt-lenke-strek = streken i lenken deler tabellcellen i to
oedelagt-lenke-mellomrom-bilde = bildet blir ikke med: adressen `{ $adresse }` har mellomrom
oedelagt-lenke-mellomrom-adresse = lenken virker ikke: adressen `{ $adresse }` har mellomrom
oedelagt-lenke-adresse = adressen `{ $adresse }` kan ikke brukes i en lenke
oedelagt-lenke-hjelp = skriv lenken slik: `[[id]]` eller `[[id|teksten som vises]]`
oedelagt-lenke-hjelp-lukket = slett `]]`, eller skriv `[[` der lenken skal begynne
oedelagt-lenke-hjelp-i-lenke = la den ene lenken stå etter den andre
oedelagt-lenke-hjelp-mellomrom = skriv id-en uten mellomrom, og sett det som skal vises, etter en strek: `[[{ $forslag }|{ $navn }]]`
oedelagt-lenke-hjelp-mellomrom-rundt = ta bort mellomrommene ved klammene
oedelagt-lenke-hjelp-mellomrom-adresse = sett adressen mellom < og >: `<{ $adresse }>`
oedelagt-lenke-hjelp-linjeskift = skriv hele lenken på én linje
oedelagt-lenke-hjelp-tom = skriv en id mellom klammene: `[[id]]`
oedelagt-lenke-hjelp-ikke-alene = sett `![[{ $navn }]]` alene på en linje, med en tom linje før og etter
oedelagt-lenke-hjelp-strek = skriv `\|` i stedet for `|` i lenker som står i en tabell
oedelagt-lenke-hjelp-adresse = bruk en adresse som begynner med `https://` eller `mailto:`

duplisert-id =
    { $antall ->
        [2] id-en `{ $navn }` er brukt to ganger
       *[other] id-en `{ $navn }` er brukt { $antall } ganger
    }
duplisert-id-tidligere = id-en `{ $navn }` har vært brukt på noe annet
duplisert-id-hjelp = gi den ene en annen id
duplisert-id-hjelp-forslag = gi den ene en annen id, for eksempel `{ $forslag }`
duplisert-id-hjelp-overskrift = skriv en egen id etter overskriften, for eksempel `{"{"}#{ $forslag }{"}"}`
duplisert-id-hjelp-tidligere = gi den en ny id, så gamle henvisninger ikke får en annen mening
duplisert-id-sted-foerst = er også brukt her
duplisert-id-sted-tidligere = denne har den som `tidligere_id`

oppfoert-to-ganger =
    { $antall ->
        [2] `{ $navn }` står to ganger i `{ $felt }`
       *[other] `{ $navn }` står { $antall } ganger i `{ $felt }`
    }
oppfoert-to-ganger-hjelp = behold den ene, og slett resten
oppfoert-to-ganger-hjelp-erstatter = behold én `[[erstatter]]` for planen; er bare noe erstattet, skal alt det stå i `deler` der
oppfoert-to-ganger-hjelp-nummer = gi den ene et annet nummer, eller slett den
oppfoert-to-ganger-hjelp-tid = behold den som stemmer, eller rett `{ $felt }` i den ene
oppfoert-to-ganger-sted-foerst = står også her

forsvunnet-id = { slaget } `{ $navn }` sto i den vedtatte planen, men finnes ikke lenger
forsvunnet-id-flere = { $antall } id-er fra den vedtatte planen finnes ikke lenger: { $liste }
forsvunnet-id-hjelp = skriv `tidligere_id = ["{ $navn }"]` der den har fått ny id, eller si i `[[viderefoering]]` hva som skjer med den
forsvunnet-id-hjelp-forslag = er `{ $forslag }` det samme, skriv `tidligere_id = ["{ $navn }"]` der
forsvunnet-id-hjelp-flere = skriv `tidligere_id` der noe har fått ny id, eller si i `[[viderefoering]]` hva som skjer med det
forsvunnet-id-sted-vedtatt = den vedtatte planen er navngitt her

historikk-mangler = eldre utgaver av planene kan ikke leses
historikk-mangler-uten-git = mappen ligger ikke i git, så eldre utgaver av planene kan ikke leses
historikk-mangler-grunn = bare den siste delen av historikken er hentet, så `{ $revisjon }` kan ikke leses
historikk-mangler-ukjent = git kjenner ingen utgave som heter `{ $revisjon }`
historikk-mangler-hjelp = regler som sammenligner med eldre utgaver, er ikke kjørt
historikk-mangler-hjelp-uten-git = legg mappen i git for å kunne sammenligne med vedtatte utgaver
historikk-mangler-hjelp-grunn = hent resten med `git fetch --unshallow --tags`
historikk-mangler-hjelp-ukjent = rett navnet, eller hent merkene med `git fetch --tags`

## Filer og format

toml-feil = linjen kan ikke leses
toml-feil-tekst = teksten mangler anførselstegn i slutten
toml-feil-uten-anfoerselstegn = teksten mangler anførselstegn
toml-feil-tekst-i-tekst = teksten har anførselstegn inni seg og slutter for tidlig
toml-feil-skraastrek = tegnet `\` har en egen betydning og kan ikke stå alene i en tekst
toml-feil-ja-nei = `{ $verdi }` er skrevet på en måte som ikke kan leses
toml-feil-komma = det mangler et komma før dette
toml-feil-kommentar = en merknad begynner med `#`
toml-feil-mer = det står mer på linjen enn den ene verdien
toml-feil-klammer = det er flere klammer enn to
toml-feil-uten-noekkel = det mangler et navn på denne linjen
toml-feil-usynlig = her står et tegn som ikke vises ({ $kode })
toml-feil-verdi-mangler = det står ingenting etter `=`
toml-feil-klamme = klammen er ikke lukket: `{ $tegn }` mangler
toml-feil-likhetstegn = det mangler `=` etter `{ $noekkel }`
toml-feil-noekkel = nøkkelen `{ $noekkel }` har tegn som ikke kan brukes{ staar-steder }
toml-feil-tegn = tegnet `{ $tegn }` kan ikke stå her
toml-feil-anfoerselstegn = `{ $tegn }` er ikke et rett anførselstegn
toml-feil-periode = perioden `{ $verdi }` kan ikke leses
toml-feil-dato = datoen `{ $verdi }` kan ikke leses
toml-feil-dato-finnes-ikke = datoen `{ $verdi }` finnes ikke
toml-feil-tall-og-mer = etter tallet står det noe mer
toml-feil-tall = tallet `{ $verdi }` kan ikke leses
toml-feil-null-foran = tallet `{ $verdi }` begynner med null
toml-feil-duplikat = nøkkelen `{ $noekkel }` står to ganger
toml-feil-duplikat-tabell = `{ $tabell }` er begynt på to ganger
toml-feil-sakshode = opplysningene i saken slutter ikke: den andre linjen med `+++` mangler
toml-feil-uten-sakshode = saken mangler opplysningene som skal stå øverst
toml-feil-for-mange =
    { $antall ->
        [one] filen har én feil til, som ikke vises her
       *[other] filen har { $antall } feil til, som ikke vises her
    }
toml-feil-for-dyp = verdiene ligger for mange nivåer inni hverandre
toml-feil-hjelp = skriv `nøkkel = verdi` på én linje, med tekst i anførselstegn
toml-feil-hjelp-tekst = sett `{ $tegn }` der teksten slutter; går den over flere linjer, sett `"""` før og etter
toml-feil-hjelp-linje = hører linjen til en tekst som går over flere linjer, sett `"""` før og etter teksten; er den en merknad, begynn den med `#`
toml-feil-hjelp-forslag = skriv `{ $forslag }`
toml-feil-hjelp-tekst-i-tekst = bruk «» inne i teksten
toml-feil-hjelp-skraastrek = skriv `\\`, eller bruk `/` i filnavn
toml-feil-hjelp-kolon = skriv `=` i stedet for `:`
toml-feil-hjelp-ja-nei = skriv `{ $forslag }`; skal det være en tekst, skriv `"{ $verdi }"`
toml-feil-hjelp-komma = sett komma mellom verdiene
toml-feil-hjelp-kommentar = begynn merknaden med `#`
toml-feil-hjelp-mer = skriv hver nøkkel på sin egen linje
toml-feil-hjelp-usynlig = slett tegnet; det kan ha fulgt med fra et annet program
toml-feil-hjelp-verdi-mangler = skriv en verdi, eller slett linjen
toml-feil-hjelp-klamme = sett `{ $tegn }` der den skal slutte
toml-feil-hjelp-noekkel = bruk a–z, tall, `-` og `_`; skriv æ, ø og å som `ae`, `oe` og `aa`
toml-feil-hjelp-semikolon = skriv `,` i stedet
toml-feil-hjelp-tegn = slett tegnet, eller sett hele verdien i anførselstegn
toml-feil-hjelp-anfoerselstegn = skriv `"` i stedet
toml-feil-hjelp-dato = skriv år, måned og dag uten anførselstegn: `2026-05-07`
toml-feil-hjelp-tall-og-mer = skriv bare tallet, `{ $tall }`; skal det være en tekst, skriv `{ $forslag }`
toml-feil-hjelp-tall = skriv tallet uten mellomrom: `1200000` eller `1_200_000`, og desimaler med punktum: `71.2`
toml-feil-hjelp-null-foran = skal nullen være med, sett verdien i anførselstegn: `"{ $verdi }"`
toml-feil-hjelp-duplikat = slett den ene
toml-feil-hjelp-duplikat-tabell = flere oppføringer av samme slag skrives med doble klammer: `[[{ $tabell }]]`
toml-feil-hjelp-sakshode = avslutt opplysningene med en linje som bare har `+++`
toml-feil-hjelp-sakshode-streker = skriv `+++` i stedet for `---`, og `nøkkel = verdi` i stedet for `nøkkel: verdi`
toml-feil-hjelp-uten-sakshode = begynn filen med opplysningene om saken, mellom to linjer som bare har `+++`
toml-feil-hjelp-for-mange = rett de første, og sjekk på nytt
toml-feil-hjelp-for-dyp = del opp verdien
toml-feil-sted-foerst = står første gang her
toml-feil-sted-ogsaa = står også her

ukjent-noekkel = nøkkelen `{ $noekkel }` er ukjent{ staar-steder }
ukjent-noekkel-i-tabell = nøkkelen `{ $noekkel }` hører ikke til i `{ $tabell }`{ staar-steder }
ukjent-noekkel-flyttet = nøkkelen `{ $noekkel }` hører til øverst i filen, men står under `{ $tabell }`
ukjent-noekkel-regel = fant ingen regel som heter `{ $noekkel }`
ukjent-noekkel-kapittel = opplysningene mellom `{ $tegn }` hører ikke til i et kapittel, og kommer med som tekst
ukjent-noekkel-hjelp-kapittel = slett dem; opplysninger om planen står i `plan.toml`
ukjent-noekkel-hjelp = disse kan brukes her: { $liste }
ukjent-noekkel-hjelp-flyttet = flytt linjen opp, så den står før den første linjen med klammer
ukjent-noekkel-hjelp-slett = rett skrivemåten, eller slett linjen
ukjent-noekkel-sted-tabell = `{ $tabell }` begynner her
ukjent-noekkel-sted-ogsaa = står også her

feil-type = `{ $noekkel }` skal være { verdi-ventet }, ikke { verdi-oppgitt }
feil-type-valg = `{ $noekkel }` kan ikke være `{ $verdi }`
feil-type-tom = `{ $noekkel }` er tom
feil-type-omraade = `{ $noekkel }` skal være fra { $fra } til { $til }, men er { $verdi }
feil-type-klokkeslett = `{ $noekkel }` skal være en dato uten klokkeslett
feil-type-for-stort = tallet `{ $verdi }` er for stort
feil-type-aarstall = `{ $verdi }` er ikke et årstall
feil-type-id = id-en `{ $navn }` har tegn som ikke kan brukes
feil-type-id-reservert = id-en `{ $navn }` er et navn som Windows har reservert
feil-type-id-mappe = planen har id-en `{ $navn }`, men ligger i mappen `{ $mappe }`
feil-type-id-navn = navnet `{ $navn }` kan ikke skrives i en henvisning
feil-type-frist = `{ $noekkel }` kan ikke være `{ $verdi }`
feil-type-periode = perioden slutter i { $til }, før den begynner i { $fra }
feil-type-kommunenummer = kommunenummeret `{ $verdi }` har ikke fire sifre
feil-type-versjon = filene er skrevet for utgave { $verdi } av formatet, som er nyere enn dette programmet
feil-type-former = `{ $noekkel }` skal ha fire former, men har { $antall }
feil-type-hjelp =
    { $ventet ->
        [tekst] sett verdien i anførselstegn: `"…"`
        [heltall] skriv et helt tall uten anførselstegn, mellomrom og desimaler, for eksempel `1200000`
        [tall] skriv tallet uten anførselstegn og med punktum, for eksempel `71.2`
        [dato] skriv datoen uten anførselstegn, for eksempel `2026-05-07`
        [aar] skriv årstallet uten anførselstegn, for eksempel `2026`
        [ja-nei] skriv `true` eller `false` uten anførselstegn
        [liste] sett verdiene i klammer, med komma mellom: `[…, …]`
        [tekstliste] sett tekstene i klammer, med komma mellom: `["…", "…"]`
        [frist] skriv en dato, et år (`2027`), et kvartal (`"2027-K2"`), et tertial (`"2027-T1"`) eller `"løpende"`
       *[annet] rett verdien
    }
feil-type-hjelp-forslag = skriv `{ $forslag }`
feil-type-hjelp-tabell =
    skriv nøklene i krøllparenteser: { $noekkel ->
        [periode] {"`{ fra = 2026, til = 2040 }`"}
        [gyldig] {"`{ fra = 2026-06-01, til = 2030-05-31 }`"}
        [nullpunkt] {"`{ aar = 2025, verdi = 71.2, kilde = \"KOSTRA\" }`"}
        [maaltall] {"`{ aar = 2030, verdi = 75 }`"}
        [maalinger] {"`{ aar = 2026, verdi = 71.9, kilde = \"KOSTRA\" }`"}
        [vedlegg] {"`{ tittel = \"Kunnskapsgrunnlag\", fil = \"vedlegg/grunnlag.pdf\" }`"}
        [finansiering] {"`{ fra = \"ramme\" }`"}
        [drift] {"`{ 2027 = 1_200_000 }`"}
        [investering] {"`{ 2027 = 1_200_000 }`"}
       *[annet] {"`{ … = … }`"}
    }
feil-type-hjelp-maaltall = skriv bare tallet, for eksempel `71.2` eller `"71,2"`; enheten står i `enhet`
feil-type-hjelp-former = skriv entall, bestemt, flertall og flertall bestemt: `["bystyre", "bystyret", "bystyrer", "bystyrene"]`
feil-type-hjelp-tabelliste =
    { $noekkel ->
        [kontroll] skriv dem slik: {"`[{ rad = \"Total\", er = \"sum(over)\" }]`"}
        [maaltall] skriv dem slik: {"`[{ aar = 2030, verdi = 75 }]`"}
        [maalinger] skriv dem slik: {"`[{ aar = 2026, verdi = 71.9, kilde = \"KOSTRA\" }]`"}
        [vedlegg] skriv dem slik: {"`[{ tittel = \"Kunnskapsgrunnlag\", fil = \"vedlegg/grunnlag.pdf\" }]`"}
        [lenker] skriv dem slik: {"`[{ tittel = \"Forslaget\", url = \"https://…\" }]`"}
        [behandlinger] skriv dem slik: {"`[{ organ = \"eldreraadet\", dato = 2026-02-11 }]`"}
       *[annet] begynn hver oppføring med en egen linje: `[[{ $noekkel }]]`
    }
feil-type-hjelp-valg = velg en av disse: { $liste }
feil-type-hjelp-tom = fyll inn en verdi, eller slett linjen
feil-type-hjelp-omraade = rett tallet
feil-type-hjelp-for-stort = skriv et mindre tall
feil-type-hjelp-aarstall = skriv beløpet for hvert år: {"`{ 2027 = 1_200_000 }`"}
feil-type-hjelp-id = bruk små bokstaver, tall og bindestrek, for eksempel `{ $forslag }`
feil-type-hjelp-id-reservert = velg et annet navn
feil-type-hjelp-id-mappe = la id-en og mappen ha samme navn
feil-type-hjelp-id-navn = gi den navnet `{ $forslag }`
feil-type-hjelp-periode = bytt om årene, eller rett det som er feil
feil-type-hjelp-kommunenummer = skriv fire sifre i anførselstegn, for eksempel `"0301"`
feil-type-hjelp-versjon = hent en nyere utgave av programmet

manglende-felt = `{ $noekkel }` mangler
manglende-felt-i-tabell = `{ $noekkel }` mangler i `{ $tabell }`
manglende-felt-flere = { $liste } mangler
manglende-felt-en-av = en av disse må være med: { $liste }
manglende-felt-tittel = dokumentet mangler tittel
manglende-felt-fil = mappen mangler filen `{ $fil }`, så innholdet blir ikke lest
manglende-felt-hjelp =
    legg til en linje: { $noekkel ->
        [id] `id = "et-kort-navn"`
        [nr] `nr = 1`
        [aar] `aar = 2026`
        [verdi] `verdi = …`
       *[annet] `{ $noekkel } = "…"`
    }
manglende-felt-hjelp-flere = legg til en linje for hver av dem
manglende-felt-hjelp-en-av = legg til den som passer
manglende-felt-hjelp-fil = lag filen, for eksempel med `planverk ny`

misplassert-fil = filen `{ $fil }` blir ikke lest
misplassert-fil-mappe =
    { $antall ->
        [one] mappen `{ $mappe }` blir ikke lest
       *[other] mappen `{ $mappe }` med { $antall } filer blir ikke lest
    }
misplassert-fil-for-stor = filen `{ $fil }` er for stor til å bli lest: { $stoerrelse } MB, og grensen er { $grense } MB
misplassert-fil-ulest = filen `{ $fil }` kan ikke leses: { $grunn }
misplassert-fil-navn = filnavnet `{ $fil }` kan ikke brukes
misplassert-fil-kapittel = `{ $fil }` ser ut som et kapittel, men navnet begynner ikke med to sifre og en bindestrek
misplassert-fil-kapittelnummer = to kapitler har nummer { $nummer }
misplassert-fil-snarvei = `{ $fil }` er en snarvei til en annen fil og blir ikke lest
misplassert-fil-hjelp = gi filen et navn som brukes her, eller flytt den ut av mappen
misplassert-fil-hjelp-flytt = flytt den til mappen `{ $mappe }`
misplassert-fil-hjelp-mappe = flytt filene til mappen `{ $mappe }`
misplassert-fil-hjelp-kapittel = gi filen et navn som `{ $forslag }`
misplassert-fil-hjelp-snarvei = legg inn selve filen
misplassert-fil-hjelp-kapittelnummer = gi det ene kapitlet et annet nummer
misplassert-fil-hjelp-for-stor = del opp filen
misplassert-fil-hjelp-ulest = sjekk at du har lov til å åpne filen
misplassert-fil-hjelp-navn = gi den et annet navn: bare bokstaver, tall, bindestrek og punktum
misplassert-fil-hjelp-slag = fjern det som ikke er en vanlig fil
misplassert-fil-sted-samme = har samme nummer

ikke-utf8 = filen er ikke lagret som UTF-8
ikke-utf8-csv = filen er lagret med det gamle tegnsettet til Windows
ikke-utf8-hjelp = lagre filen på nytt med tegnsettet UTF-8
ikke-utf8-hjelp-csv = velg «CSV UTF-8» når du lagrer fra Excel; tallene er lest likevel

## Hva som erstatter hva, og hva som står over

erstatter-i-ring = planene erstatter hverandre i ring: { $ring }
erstatter-i-ring-seg-selv = planen erstatter seg selv
erstatter-i-ring-hjelp = slett den `[[erstatter]]` som er feil
erstatter-i-ring-sted-ledd = `{ $fra }` erstatter `{ $til }` her

overordnet-i-ring = planene står over hverandre i ring: { $ring }
overordnet-i-ring-seg-selv = planen står over seg selv
overordnet-i-ring-hjelp = ta bort den planen i `overordnet` som er feil
overordnet-i-ring-sted-ledd = `{ $til }` står over `{ $fra }` her

erstattet-men-gjeldende = `{ $plan }` er erstattet av `{ $ny }`, men har status `{ $status }`
erstattet-men-gjeldende-hjelp = endre til `status = "erstattet"`
erstattet-men-gjeldende-sted-erstatter = blir erstattet her

erstattet-uten-etterfoelger = `{ $plan }` er erstattet, men ingen plan sier at den erstatter den
erstattet-uten-etterfoelger-ennaa = `{ $plan }` er erstattet, men `{ $ny }`, som skal ta over, er ikke vedtatt
erstattet-uten-etterfoelger-hjelp = legg `[[erstatter]]` i planen som tok over, eller bruk status `opphevet` eller `utgaatt`
erstattet-uten-etterfoelger-hjelp-ennaa = la `{ $plan }` ha status `vedtatt` til `{ $ny }` er vedtatt; gjelder den ikke lenger, er den `utgaatt` eller `opphevet`
erstattet-uten-etterfoelger-sted-status = `{ $ny }` er ikke vedtatt

erstatter-ikke-i-innstilling = innstillingen erstatter ikke `{ $plan }`, slik planen gjør
erstatter-ikke-i-innstilling-utelatt = innstillingen utelater punktet om planer som erstattes
erstatter-ikke-i-innstilling-hjelp = nevn «{ $tittel }» i punktet, eller slett `tekst`: da skrives punktet ut fra planen
erstatter-ikke-i-innstilling-hjelp-utelatt = slett `utelat`, eller ta `[[erstatter]]` ut av planen
erstatter-ikke-i-innstilling-sted-erstatter = planen erstatter `{ $plan }` her

lenke-til-utgaatt =
    { $antall ->
        [one] planen bygger på `{ $navn }`, som { er-ikke-i-kraft }
       *[other] planen bygger { $antall } steder på `{ $navn }`, som { er-ikke-i-kraft }
    }
lenke-til-utgaatt-hjelp = vis til noe som gjelder, eller ta bort henvisningen
lenke-til-utgaatt-hjelp-forslag = vis til `{ $forslag }`, som har tatt over
lenke-til-utgaatt-hjelp-plan = finn det som har tatt over, i planen `{ $forslag }`, og vis til det
lenke-til-utgaatt-sted-status = det står her
lenke-til-utgaatt-sted-bruk = også her

periode-utloept = `{ $plan }` står som vedtatt, men perioden gikk ut i { $aar }
periode-utloept-gyldig = `{ $plan }` står som vedtatt, men var gyldig til { $til }
periode-utloept-hjelp = sett status `utgaatt` eller `opphevet`, eller la en ny plan erstatte den
periode-utloept-hjelp-avloeses = sett status `erstattet` når `{ $ny }` er vedtatt; fram til da kan du skrive et unntak som sier hvorfor
periode-utloept-sted-status = står som vedtatt her

gyldighetshull = ingen plan gjelder fra { $fra } til { $til }, mellom `{ $gammel }` og `{ $ny }`
gyldighetshull-overlapp = både `{ $gammel }` og `{ $ny }` gjelder fra { $fra } til { $til }
gyldighetshull-hjelp = la den nye planen gjelde fra dagen etter at den gamle slutter
gyldighetshull-sted-gammel = `{ $gammel }` gjelder til { $til }

mistet-tiltak = { slaget } `{ $navn }` i `{ $plan }` er verken videreført eller avsluttet
mistet-tiltak-flere = { $antall } mål og tiltak i `{ $plan }` er verken videreført eller avsluttet
mistet-tiltak-hjelp = legg til `[[viderefoering]]` med `fra = "{ $plan }#{ $navn }"` og enten `til` eller `avsluttet`
mistet-tiltak-hjelp-flere = legg til `[[viderefoering]]` for hvert av dem, med `fra` og enten `til` eller `avsluttet`; `planverk viderefoering { $ny }` viser alle, og `fra = "{ $plan }#*"` avslutter resten samlet
mistet-tiltak-sted-aapent = står åpent her

arv-ukjent = `{ $plan }` er ført opp uten mål og tiltak, så det kan ikke sjekkes hva som er videreført
arv-ukjent-hjelp = før opp målene og tiltakene i `register.toml`, eller avslutt alt med `[[viderefoering]]` og `fra = "{ $plan }#*"`
arv-ukjent-sted-plan = er ført opp her

viderefoert-og-avsluttet = { slaget } `{ $navn }` i `{ $plan }` er både videreført og avsluttet
viderefoert-og-avsluttet-resten = resten av `{ $plan }` er både videreført og avsluttet
viderefoert-og-avsluttet-hjelp = behold det som stemmer, og slett det andre
viderefoert-og-avsluttet-sted-viderefoert = er videreført her

viderefoering-uten-erstatning = her står det hva som blir av noe i `{ $plan }`, men ingen plan erstatter den
viderefoering-uten-erstatning-hjelp = legg til `[[erstatter]]` med `plan = "{ $plan }"`, eller rett `fra`
viderefoering-uten-erstatning-sted-ogsaa = også her

delvis-uten-deler = planen erstatter deler av `{ $plan }`, men sier ikke hvilke
delvis-uten-deler-hjelp = legg til `deler = ["…"]` med kapitlene eller emnene som erstattes

flere-gjeldende = `{ $plan }` og `{ $annen }` gjelder samtidig for det samme
flere-gjeldende-tittel = `{ $plan }` og `{ $annen }` har samme tittel og gjelder samtidig
flere-gjeldende-hjelp = la den nye erstatte den gamle med `[[erstatter]]`, eller endre status på en av dem
flere-gjeldende-sted-annen = den andre står her

erstatter-pbl-plan = { en-plantype } uten prosess etter plan- og bygningsloven kan ikke erstatte `{ $plan }`
erstatter-pbl-plan-hjelp = oppgi `hjemmel` hvis planen følger loven, eller la en ny kommuneplan erstatte `{ $plan }`
erstatter-pbl-plan-sted-plan = er { en-annen-plantype }

overordnet-mangler = planen sier ikke hvilken plan den bygger på
overordnet-mangler-hjelp = legg til planen som står over, for eksempel `overordnet = ["samfunnsdel"]`
overordnet-mangler-hjelp-forslag = legg til `overordnet = ["{ $forslag }"]`

overordnet-feil-type = `{ $plan }` er { en-annen-plantype } og kan ikke stå over { en-plantype }
overordnet-feil-type-hjelp = { en-plantype } kan bygge på { $liste }
overordnet-feil-type-sted-type = typen står her

## Mål og tiltak

tiltak-uten-maal =
    { $antall ->
        [one] tiltaket sier ikke hvilket mål det skal nå
       *[other] { $antall } tiltak sier ikke hvilket mål de skal nå
    }
tiltak-uten-maal-innsatsomraade =
    { $antall ->
        [one] tiltaket viser til et innsatsområde, men ikke til et mål
       *[other] { $antall } tiltak viser til et innsatsområde, men ikke til et mål
    }
tiltak-uten-maal-hjelp-forslag = legg til målene, for eksempel `maal = ["{ $forslag }"]`
tiltak-uten-maal-hjelp = skriv målene som `[[maal]]` i planen, eller vis til mål i planen over, for eksempel `maal = ["samfunnsdel#m1"]`
tiltak-uten-maal-sted-tiltak = også dette

forelder-i-ring = målene står under hverandre i ring: { $ring }
forelder-i-ring-seg-selv = målet `{ $navn }` står under seg selv
forelder-i-ring-hjelp = ta bort den `forelder` som er feil
forelder-i-ring-sted-ledd = også her

maal-uten-oppfoelging = målet `{ $navn }` har verken tiltak eller indikator
maal-uten-oppfoelging-plan =
    { $antall ->
        [one] ett mål har verken tiltak eller indikator i disse filene
       *[other] { $antall } mål har verken tiltak eller indikator i disse filene
    }
maal-uten-oppfoelging-hjelp = legg til et tiltak med `maal = ["{ $navn }"]`, eller en `[[indikator]]`
maal-uten-oppfoelging-hjelp-plan = sjekk at målene følges opp der tiltakene står: { $liste }
maal-uten-oppfoelging-hjelp-forbudt = si i `[oppfoelging]` hvor tiltakene står, for eksempel `tiltak_i = ["handlingsplan"]`
maal-uten-oppfoelging-sted-maal = dette målet

tiltak-forbudt = { en-plantype } skal ikke ha tiltak
tiltak-forbudt-hjelp = flytt tiltakene til en handlingsplan, eller tillat dem under `[plantype.{ $type }]` i `kommune.toml`
tiltak-forbudt-sted-regel = regelen står her

tiltak-mangler = { en-plantype } skal ha tiltak
tiltak-mangler-hjelp = skriv tiltakene i `tiltak.toml`, eller si i `[oppfoelging]` hvor de står
tiltak-mangler-sted-regel = regelen står her

tiltak-uten-ansvarlig =
    { $antall ->
        [one] tiltaket sier ikke hvem som har ansvaret
       *[other] { $antall } tiltak sier ikke hvem som har ansvaret
    }
tiltak-uten-ansvarlig-ingen = ingen av de { $antall } tiltakene sier hvem som har ansvaret
tiltak-uten-ansvarlig-hjelp = legg til rollen som har ansvaret, for eksempel `ansvarlig = "Kommunalsjef helse"`
tiltak-uten-ansvarlig-sted-ogsaa = heller ikke dette

tiltak-uten-frist =
    { $antall ->
        [one] tiltaket har ingen frist
       *[other] { $antall } tiltak har ingen frist
    }
tiltak-uten-frist-ingen = ingen av de { $antall } tiltakene har frist
tiltak-uten-frist-hjelp = legg til når det skal være ferdig, for eksempel `frist = 2027`, eller `frist = "løpende"`
tiltak-uten-frist-sted-ogsaa = heller ikke dette

frist-utenfor-periode =
    { $antall ->
        [one] fristen er etter at planperioden er over i { $aar }
       *[other] { $antall } frister er etter at planperioden er over i { $aar }
    }
frist-utenfor-periode-foer =
    { $antall ->
        [one] fristen er før planperioden begynner i { $aar }
       *[other] { $antall } frister er før planperioden begynner i { $aar }
    }
frist-utenfor-periode-start = fristen er før tiltaket begynner
frist-utenfor-periode-hjelp = rett fristen, eller la tiltaket stå i planen for den perioden
frist-utenfor-periode-hjelp-start = rett `start` eller `frist`
frist-utenfor-periode-sted-periode = planperioden står her
frist-utenfor-periode-sted-start = begynner her
frist-utenfor-periode-sted-ogsaa = også denne

frist-passert =
    { $antall ->
        [one] fristen er passert, men tiltaket er ikke avsluttet
       *[other] fristen er passert for { $antall } tiltak som ikke er avsluttet
    }
frist-passert-hjelp = sett status `fullfoert`, `avsluttet` eller `viderefoert`, eller gi tiltaket en ny frist
frist-passert-sted-ogsaa = også denne

finansiering-ukjent =
    { $antall ->
        [one] tiltaket koster penger, men sier ikke hvor de kommer fra
       *[other] { $antall } tiltak koster penger, men sier ikke hvor de kommer fra
    }
finansiering-ukjent-post =
    { $antall ->
        [one] tiltaket får penger i handlings- og økonomiplanen, men posten er ikke oppgitt
       *[other] { $antall } tiltak får penger i handlings- og økonomiplanen, men posten er ikke oppgitt
    }
finansiering-ukjent-hjelp = legg til `finansiering = {"{"} fra = "…" {"}"}` med `ramme`, `hoep`, `egen-sak` eller `ekstern`; koster det ingenting, er typen `oppdrag`
finansiering-ukjent-hjelp-post = legg til posten slik den heter der, med `post = "…"`
finansiering-ukjent-sted-ogsaa = også dette

indikator-uten-nullpunkt =
    { $antall ->
        [one] indikatoren har ikke noe nullpunkt
       *[other] { $antall } indikatorer har ikke noe nullpunkt
    }
indikator-uten-nullpunkt-hjelp = legg til verdien dere begynner med, for eksempel `nullpunkt = {"{"} aar = 2025, verdi = 71.2 {"}"}`
indikator-uten-nullpunkt-sted-ogsaa = heller ikke denne

indikator-uten-maaltall =
    { $antall ->
        [one] indikatoren har ikke noe måltall
       *[other] { $antall } indikatorer har ikke noe måltall
    }
indikator-uten-maaltall-hjelp = legg til verdien dere vil nå, for eksempel `maaltall = [{"{"} aar = 2030, verdi = 75 {"}"}]`
indikator-uten-maaltall-sted-ogsaa = heller ikke denne

indikator-uten-kilde =
    { $antall ->
        [one] indikatoren sier ikke hvor tallene kommer fra
       *[other] { $antall } indikatorer sier ikke hvor tallene kommer fra
    }
indikator-uten-kilde-hjelp = legg til `kilde` ved nullpunktet, for eksempel `kilde = "KOSTRA"`
indikator-uten-kilde-sted-ogsaa = heller ikke denne

maaltall-feil-retning = måltallet går fra { $forrige } til { $verdi }, men retningen er `{ $retning }`
maaltall-feil-retning-hjelp = rett måltallet, eller endre `retning`
maaltall-feil-retning-sted-forrige = verdien før står her
maaltall-feil-retning-sted-retning = retningen står her

ugyldig-baerekraftsmaal = det finnes ikke noe bærekraftsmål `{ $verdi }`
ugyldig-baerekraftsmaal-delmaal = det finnes ikke noe delmål `{ $verdi }`
ugyldig-baerekraftsmaal-hjelp = FN har 17 mål: skriv målet som `"3"` og et delmål som `"3.4"` eller `"3.d"`
ugyldig-baerekraftsmaal-hjelp-delmaal = mål { $maal } har delmålene { $maal }.1 til { $maal }.{ $siste } og { $maal }.a til { $maal }.{ $bokstav }
ugyldig-baerekraftsmaal-hjelp-delmaal-tall = mål { $maal } har delmålene { $maal }.1 til { $maal }.{ $siste }

ugyldig-trinn =
    { $antall ->
        [one] innsatstrappen har ikke noe trinn { $trinn }
       *[other] innsatstrappen har ikke noe trinn { $trinn }, men det er brukt { $antall } steder
    }
ugyldig-trinn-uten-trapp = kommunen har ikke noen innsatstrapp
ugyldig-trinn-hjelp = bruk et trinn som står i `kommune.toml`, fra { $foerste } til { $siste }
ugyldig-trinn-hjelp-uten-trapp = før opp trinnene som `[[trinn]]` i `kommune.toml`, eller ta bort `trinn`
ugyldig-trinn-sted-ogsaa = også her

uplassert-maal =
    { $antall ->
        [one] målet er ikke satt inn i noe kapittel
       *[other] { $antall } mål er ikke satt inn i noe kapittel
    }
uplassert-maal-innsatsomraade =
    { $antall ->
        [one] innsatsområdet er ikke satt inn i noe kapittel
       *[other] { $antall } innsatsområder er ikke satt inn i noe kapittel
    }
uplassert-maal-hjelp = sett det inn i et kapittel, med id-en på en egen linje: `![[…]]`
uplassert-maal-sted-ogsaa = heller ikke dette

## Saksgang og saker

fase-i-uorden = fasen begynner { $fra }, men står etter en fase som begynner senere
fase-i-uorden-hjelp = rett datoen, eller sett fasene i rekkefølge
fase-i-uorden-sted-forrige = denne begynner { $fra }

dato-i-uorden = `til` er { $til }, men `fra` er { $fra }
dato-i-uorden-behandling = behandlingen { $dato } står etter en som er { $forrige }
dato-i-uorden-hoering = høringen varer til { $til }, men planen kom opp til avgjørelse { $fra }
dato-i-uorden-hjelp = rett den av datoene som er feil
dato-i-uorden-hjelp-behandling = rett datoen, eller sett behandlingene i den rekkefølgen de ble holdt
dato-i-uorden-sted-fra = begynner her
dato-i-uorden-sted-avgjoerelse = avgjørelsen begynner her
dato-i-uorden-sted-forrige = den forrige står her

for-kort-hoering =
    { $antall ->
        [one] høringen varer { $antall } dag, men { lov } krever minst { $antall-krav }
       *[other] høringen varer { $antall } dager, men { lov } krever minst { $antall-krav }
    }
for-kort-hoering-offentlig =
    { $antall ->
        [one] forslaget er offentlig { $antall } dag før det blir avgjort, men { lov } krever minst { $antall-krav }
       *[other] forslaget er offentlig { $antall } dager før det blir avgjort, men { lov } krever minst { $antall-krav }
    }
for-kort-hoering-lokal =
    { $antall ->
        [one] høringen varer { $antall } dag, men kommunen har bestemt at den skal vare minst { $antall-krav }
       *[other] høringen varer { $antall } dager, men kommunen har bestemt at den skal vare minst { $antall-krav }
    }
for-kort-hoering-hjelp = rett datoene, eller la det gå minst { $antall-krav } dager; sjekk lovteksten som gjelder
for-kort-hoering-hjelp-lokal = rett datoene, la høringen vare lenger, eller endre `hoeringsdager` i `kommune.toml`
for-kort-hoering-sted-frist = høringen slutter her
for-kort-hoering-sted-avgjoerelse = avgjøres her
for-kort-hoering-sted-regel = regelen står her
lov =
    { $lov ->
        [pbl-10-1] plan- og bygningsloven § 10-1
        [pbl-11-4] plan- og bygningsloven § 11-4
        [pbl-11-13] plan- og bygningsloven § 11-13
        [pbl-11-14] plan- og bygningsloven § 11-14
       *[koml-14-3] kommuneloven § 14-3
    }

hoering-uten-vurdering =
    { $mangler ->
        [innspill] planen har vært på høring, men saken sier ikke hvordan innspillene er vurdert
        [virkninger] planen har vært på høring, men saken sier ikke hvordan virkningene av planen er vurdert
       *[begge] planen har vært på høring, men saken sier ikke hvordan innspillene og virkningene er vurdert
    }
hoering-uten-vurdering-hjelp =
    { $mangler ->
        [innspill] skriv hva som kom inn i høringen, hvordan det er vurdert, og hva det førte til
        [virkninger] skriv hvilke virkninger planen får, eller legg til `[[konsekvens]]`
       *[begge] skriv hva som kom inn i høringen og hva det førte til, og hvilke virkninger planen får
    }
hoering-uten-vurdering-sted-hoering = planen har vært på høring

ubesvart-innspill =
    { $antall ->
        [one] innspillet er ikke vurdert
       *[other] { $antall } innspill er ikke vurdert
    }
ubesvart-innspill-hjelp = skriv kommunens `vurdering`, eller `foelge = "orientering"` hvis det bare skal noteres
ubesvart-innspill-hjelp-punkt = del innspillet opp i `[[innspill.punkt]]`, med `oppsummering` og `vurdering`
ubesvart-innspill-sted-ogsaa = heller ikke dette

vedtatt-uten-vedtak =
    { $antall ->
        [one] planen er vedtatt, men det står ikke av hvem, når og i hvilken sak
       *[other] { $antall } planer er vedtatt, men det står ikke av hvem, når og i hvilken sak
    }
vedtatt-uten-vedtak-mangler = vedtaket `{ $vedtak }` mangler { mangler-i-vedtak }
vedtatt-uten-vedtak-hjelp = før vedtaket opp i `vedtak.toml` med organ, dato og saksnummer, og vis til det med `vedtak = "…"`
vedtatt-uten-vedtak-hjelp-register = kjenner du vedtaket, før det opp i `vedtak.toml` og vis til det med `vedtak = "…"`
vedtatt-uten-vedtak-hjelp-mangler = legg til { mangler-i-vedtak } der vedtaket står
vedtatt-uten-vedtak-sted-vedtak = vedtaket står her
vedtatt-uten-vedtak-sted-ogsaa = også denne
mangler-i-vedtak =
    { $mangler ->
        [dato] `dato`
        [saksnummer] `saksnummer`
       *[begge] `dato` og `saksnummer`
    }

raad-uten-uttalerett =
    { $antall ->
        [one] rådet blir bare orientert, men har rett til å uttale seg
       *[other] { $antall } råd blir bare orientert, men har rett til å uttale seg
    }
raad-uten-uttalerett-hjelp = skriv `rolle = "uttaler-seg"`, eller skriv et unntak som sier hvorfor saken ikke gjelder rådet
raad-uten-uttalerett-sted-ogsaa = også dette

saksgang-motsigelse = organet skal si sin mening etter at saken er avgjort
saksgang-motsigelse-ingen = ingen av organene vedtar noe i saken
saksgang-motsigelse-flere = to organer vedtar i samme sak
saksgang-motsigelse-hjelp = la ett organ ha rollen `vedtar`, og gi de andre rollen `innstiller` eller `uttaler-seg`
saksgang-motsigelse-hjelp-ingen = gi organet som avgjør saken, `rolle = "vedtar"`
saksgang-motsigelse-hjelp-etter = sett organet før det som vedtar, eller gi det `rolle = "orienteres"`
saksgang-motsigelse-sted-vedtar = dette organet vedtar

ukjent-planversjon = git har ingen utgave som heter `{ $revisjon }`
ukjent-planversjon-hjelp = rett `planversjon`, eller merk utgaven saken gjelder: `git tag { $revisjon }`

utdatert-sak =
    { $antall ->
        [one] planen er endret ett sted siden `{ $revisjon }`, som saken gjelder
       *[other] planen er endret { $antall } steder siden `{ $revisjon }`, som saken gjelder
    }
utdatert-sak-hjelp = merk planen slik den er nå, og sett det nye merket i `planversjon`; se endringene med `planverk diff { $revisjon } --plan { $plan }`
utdatert-sak-sted-endret = er endret

endret-etter-hoering =
    { $antall ->
        [one] planen er endret ett sted etter høringen, og saken nevner det ikke
       *[other] planen er endret { $antall } steder etter høringen som saken ikke nevner
    }
endret-etter-hoering-hjelp = sett tabellen over endringer inn i malen for saksframlegg, eller vis i saken til det som er endret, med `[[…]]`; se endringene med `planverk diff { $revisjon } --plan { $plan }`
endret-etter-hoering-sted-endret = er endret

konsekvens-uten-begrunnelse =
    { $antall ->
        [one] konsekvensen er ikke begrunnet
       *[other] { $antall } konsekvenser er ikke begrunnet
    }
konsekvens-uten-begrunnelse-hjelp = si kort hvorfor, med `begrunnelse = "…"`
konsekvens-uten-begrunnelse-sted-ogsaa = heller ikke denne

ugyldig-konsekvens = konsekvensen kan ikke være `{ $verdi }`
ugyldig-konsekvens-perspektiv = kommunen har ikke perspektivet `{ $verdi }`
ugyldig-konsekvens-to-ganger = perspektivet `{ $verdi }` er vurdert to ganger
ugyldig-konsekvens-hjelp = bruk en av disse, slik de står i `kommune.toml`: { $liste }
ugyldig-konsekvens-hjelp-to-ganger = behold én av vurderingene
ugyldig-konsekvens-sted-foerst = den første står her

vedlegg-mangler = «{ $tittel }» skal vedtas sammen med planen, men er ikke lagt ved
vedlegg-mangler-hjelp = legg filen i mappen `vedlegg`, og oppgi den med `fil = "vedlegg/…"`

rullering-forfalt = planen skulle vært rullert eller vurdert i { $aar }
rullering-forfalt-hjelp = ta opp saken, eller sett et nytt år i `neste` hvis det er vedtatt å vente

## Tall

# En differanse, etter feltet `enhet`.
differansen =
    { $enhet ->
        [prosentpoeng] { $differanse } prosentpoeng
       *[tall] { $differanse }
    }
tabell-regnefeil = «{ $rad }», «{ $kolonne }» er oppgitt til { $oppgitt }, men regnestykket gir { $beregnet }: { differansen } i differanse
tabell-regnefeil-flere = { $antall } tall i tabellen `{ $tabell }` stemmer ikke med regnestykkene
tabell-regnefeil-for-stort = «{ $rad }», «{ $kolonne }» kan ikke regnes ut: tallene er for store
tabell-regnefeil-null = «{ $rad }», «{ $kolonne }» kan ikke regnes ut: regnestykket deler på null
tabell-regnefeil-uten-tall =
    { $antall ->
        [one] «{ $rad }», «{ $kolonne }» er med i et regnestykke, men er ikke et tall
       *[other] { $antall } celler er med i et regnestykke, men er ikke tall, og den første er «{ $rad }», «{ $kolonne }»
    }
tabell-regnefeil-ikke-oppgitt =
    { $antall ->
        [one] «{ $rad }», «{ $kolonne }» er ikke oppgitt, så regnestykket kan ikke kontrolleres
       *[other] { $antall } tall er ikke oppgitt, så regnestykket kan ikke kontrolleres der, og det første er «{ $rad }», «{ $kolonne }»
    }
tabell-regnefeil-ingenting = «{ $rad }», «{ $kolonne }» kan ikke regnes ut: mellom cellen og forrige sum står det ingenting å summere
tabell-regnefeil-for-mye = regnestykkene i tabellen `{ $tabell }` leser for mange tall
tabell-regnefeil-tom = kontrollen dekker ingen tall i tabellen `{ $tabell }`
tabell-regnefeil-hjelp = rett tallet, eller et av tallene det regnes ut fra
tabell-regnefeil-hjelp-celle = er «{ $rad }», «{ $kolonne }» egentlig { $forslag } og ikke { $oppgitt }, stemmer både raden og kolonnen
tabell-regnefeil-hjelp-celle-alle = er «{ $rad }», «{ $kolonne }» egentlig { $forslag } og ikke { $oppgitt }, stemmer alle regnestykkene tallet er med i
tabell-regnefeil-hjelp-uten-tall = skriv et tall, eller velg med `rader` eller `kolonner` hvilke celler som kontrolleres
tabell-regnefeil-hjelp-ikke-oppgitt = velg med `rader` eller `kolonner` hvilke celler som kontrolleres
tabell-regnefeil-hjelp-ingenting = skriv hva som skal summeres, for eksempel `{ $forslag }`
tabell-regnefeil-hjelp-avrundet = er tallene avrundet, legg til `avrundet = true` i `[[tabell]]`
tabell-regnefeil-hjelp-kontroll = rett regnestykket i `kontroll`
tabell-regnefeil-sted-kontroll = regnestykket står her
tabell-regnefeil-sted-ogsaa = heller ikke dette
tabell-regnefeil-sted-celle = dette tallet er med i regnestykket
tabell-regnefeil-sted-avvik = oppgitt til { $oppgitt }, regnet ut til { $beregnet }

tabell-avrunding =
    { $antall ->
        [one] ett tall i tabellen `{ $tabell }` stemmer bare fordi tallene er avrundet: { differansen } i differanse
       *[other] { $antall } tall i tabellen `{ $tabell }` stemmer bare fordi tallene er avrundet: opptil { differansen } i differanse
    }
tabell-avrunding-hjelp = er tallene avrundet, legg til `avrundet = true` i `[[tabell]]`; hvis ikke, rett dem
tabell-avrunding-hjelp-avrundet = si gjerne i teksten at tallene er avrundet og derfor ikke alltid går opp

mistenkelig-gjentatt-celle = «{ $linje }» har { $verdi } både i «{ $forrige }» og i «{ $denne }», og summen stemmer ikke
mistenkelig-gjentatt-celle-hjelp = sjekk kilden: er «{ $denne }» egentlig { $forslag }, stemmer summen
mistenkelig-gjentatt-celle-sted-nabo = det samme tallet
mistenkelig-gjentatt-celle-sted-sum = summen som ikke stemmer

paastand-feil = påstanden «{ $tekst }» stemmer ikke: tabellen gir { $beregnet }, som ikke er mellom { $fra } og { $til }
paastand-feil-lik = påstanden «{ $tekst }» stemmer ikke: tabellen gir { $beregnet }, ikke { $fra }
paastand-feil-stoerste = påstanden «{ $tekst }» stemmer ikke: i kolonnen «{ $kolonne }» er «{ $stoerre }» større ({ $stoerre-verdi }) enn «{ $nevnt }» ({ $nevnt-verdi })
paastand-feil-for-stort = påstanden «{ $tekst }» kan ikke regnes ut: tallene er for store
paastand-feil-null = påstanden «{ $tekst }» kan ikke regnes ut: regnestykket deler på null
paastand-feil-uten-tall = påstanden «{ $tekst }» bruker «{ $rad }», «{ $kolonne }», som ikke er et tall
paastand-feil-mangler = ordene «{ $tekst }» står ikke i planen
paastand-feil-hjelp = rett teksten eller tallene, så de sier det samme
paastand-feil-hjelp-celle = rett tabellen først: er «{ $rad }», «{ $kolonne }» egentlig { $forslag }, stemmer også påstanden
paastand-feil-hjelp-mangler = skriv ordene slik de står i teksten, eller slett påstanden
paastand-feil-hjelp-forslag = står det «{ $forslag }» i teksten, skriv det samme her
paastand-feil-sted-tekst = ordene står her
paastand-feil-sted-celle = tallet står her

ukjent-rad-eller-kolonne =
    { $akse ->
        [rad] tabellen `{ $tabell }` har ingen rad som heter «{ $navn }»
       *[kolonne] tabellen `{ $tabell }` har ingen kolonne som heter «{ $navn }»
    }
ukjent-rad-eller-kolonne-tvetydig =
    { $akse ->
        [rad] tabellen `{ $tabell }` har flere rader som heter «{ $navn }»
       *[kolonne] tabellen `{ $tabell }` har flere kolonner som heter «{ $navn }»
    }
ukjent-rad-eller-kolonne-hjelp =
    { $akse ->
        [rad] tabellen har disse radene: { $liste }
       *[kolonne] tabellen har disse kolonnene: { $liste }
    }
ukjent-rad-eller-kolonne-hjelp-tvetydig = gi dem hvert sitt navn i tabellen
ukjent-rad-eller-kolonne-sted-bruk = er også brukt her
ukjent-rad-eller-kolonne-sted-navn = heter det her

uleselig-regnestykke = regnestykket kan ikke leses
uleselig-regnestykke-for-langt = regnestykket er for langt
uleselig-regnestykke-for-dypt = parentesene ligger for mange nivåer inni hverandre
uleselig-regnestykke-verdi = her skal det stå et tall, en celle, en funksjon eller en parentes
uleselig-regnestykke-tegn = her skal det stå `{ $tegn }`
uleselig-regnestykke-slutt = regnestykket skulle ha sluttet her
uleselig-regnestykke-klamme = navnet slutter ikke: `]` eller `"` mangler
uleselig-regnestykke-tomt-navn = klammen er tom
uleselig-regnestykke-tall = «{ $navn }» er ikke et tall
uleselig-regnestykke-funksjon = `{ $navn }` er ikke en funksjon
uleselig-regnestykke-utvalg = `sum` må si hva som legges sammen
uleselig-regnestykke-argumenter =
    { $antall ->
        [one] funksjonen har ett tall i parentesen, og det passer ikke
       *[other] funksjonen har { $antall } tall i parentesen, og det passer ikke
    }
uleselig-regnestykke-retning = i en påstand må hver celle ha både rad og kolonne
uleselig-regnestykke-uten-linje = kontrollen sier ikke hvilken rad eller kolonne den gjelder
uleselig-regnestykke-to-linjer = kontrollen gjelder både en rad og en kolonne
uleselig-regnestykke-feil-liste =
    { $akse ->
        [rad] en kontroll av en rad kan ikke begrenses til rader
       *[kolonne] en kontroll av en kolonne kan ikke begrenses til kolonner
    }
uleselig-regnestykke-desimaler = `desimaler` skal være fra 0 til { $grense }, men er { $verdi }
uleselig-regnestykke-uten-paastand = påstanden sier ikke hva tabellen skal vise
uleselig-regnestykke-to-paastander = påstanden har både `er` og `stoerste`
uleselig-regnestykke-mellom = påstanden sier ikke hvilke to tall svaret skal ligge mellom
uleselig-regnestykke-uten-rader = påstanden sier ikke hvilke rader som har de største tallene
uleselig-regnestykke-hjelp = skriv for eksempel `sum(over)`, `[2040] - [2025]` eller `andel([Eldre], [Total])`
uleselig-regnestykke-hjelp-del-opp = del det opp i flere kontroller
uleselig-regnestykke-hjelp-klamme = skriv navnet i klammer: `[2040]`, eller i `["…"]` når det selv har `]` eller `;`
uleselig-regnestykke-hjelp-tall = skriv tallet slik: `1716`, `71,2` eller `95 %`
uleselig-regnestykke-hjelp-funksjon = bruk `sum`, `andel`, `min` eller `max`; navnet på en rad eller kolonne skrives i klammer: `[2040]`
uleselig-regnestykke-hjelp-utvalg = skriv `sum(over)`, `sum(venstre)` eller `sum([fra]..[til])`
uleselig-regnestykke-hjelp-argumenter = `andel` skal ha to, `min` og `max` minst to, med komma mellom
uleselig-regnestykke-hjelp-retning = skriv cellen slik: `[rad; kolonne]`
uleselig-regnestykke-hjelp-linje = skriv enten `rad` eller `kolonne`: den som skal stemme
uleselig-regnestykke-hjelp-liste =
    { $akse ->
        [rad] skriv `kolonner` for å velge hvilke celler i raden som kontrolleres
       *[kolonne] skriv `rader` for å velge hvilke celler i kolonnen som kontrolleres
    }
uleselig-regnestykke-hjelp-desimaler = skriv hvor mange desimaler tallene i tabellen er rundet av til
uleselig-regnestykke-hjelp-paastand = skriv enten `er` og `mellom`, for eksempel `mellom = ["0,95", "0,96"]`, eller `stoerste` med `kolonne` og `rader`

tabell-uten-kilde = tabellen `{ $navn }` har ingen kilde
tabell-uten-kilde-hjelp = legg til hvor tallene kommer fra, for eksempel `kilde = "SSB"`

tabell-uten-enhet = tabellen `{ $navn }` sier ikke hva tallene er
tabell-uten-enhet-hjelp = legg til enheten, for eksempel `enhet = "personer"`

ujevn-tabell =
    { $antall ->
        [one] raden har én celle, men overskriften har { $antall-ventet }
       *[other] raden har { $antall } celler, men overskriften har { $antall-ventet }
    }
ujevn-tabell-flere = { $antall } rader har ikke like mange celler som overskriften
ujevn-tabell-overskrift =
    { $antall ->
        [one] overskriften har én celle, men radene har { $antall-ventet }
       *[other] overskriften har { $antall } celler, men radene har { $antall-ventet }
    }
ujevn-tabell-skillelinje =
    { $antall ->
        [one] dette blir ikke en tabell: overskriften har én celle, men streklinjen har { $antall-ventet }
       *[other] dette blir ikke en tabell: overskriften har { $antall } celler, men streklinjen har { $antall-ventet }
    }
ujevn-tabell-tall = «{ $verdi }» ser ut som et tall, men kan ikke leses
ujevn-tabell-tall-gruppering = mellomrommene i «{ $verdi }» deler ikke tallet i grupper på tre
ujevn-tabell-tall-punktum = «{ $verdi }» har punktum, som ikke brukes i norske tall
ujevn-tabell-tall-for-langt = «{ $verdi }» har for mange sifre
ujevn-tabell-tall-flere = { $antall } tall i tabellen kan ikke leses, og det første er «{ $verdi }»
ujevn-tabell-anfoerselstegn = teksten mangler anførselstegn i slutten
ujevn-tabell-tom = tabellen `{ $navn }` er tom
ujevn-tabell-uten-skillelinje = dette blir ikke en tabell: linjen med streker under overskriften mangler
ujevn-tabell-skilletegn = cellene er skilt med { $tegn ->
        [tab] tabulator
       *[strek] strek
    }, ikke med semikolon
ujevn-tabell-hjelp = gi raden like mange celler som overskriften
ujevn-tabell-hjelp-csv = skill cellene med semikolon, og sett anførselstegn om tekst som selv har semikolon
ujevn-tabell-hjelp-strek = skal streken være tekst, skriv `\|`
ujevn-tabell-hjelp-uten-skillelinje = skriv denne linjen under overskriften: `{ $forslag }`
ujevn-tabell-hjelp-faerre = legg til cellene som mangler; de kan være tomme
ujevn-tabell-hjelp-skillelinje = gi linjen under overskriften like mange celler: `| --- | --- |`
ujevn-tabell-hjelp-tall = skriv tall slik: `1 716`, `71,2`, `+18,7 %` eller `−4,7`
ujevn-tabell-hjelp-tall-punktum = skriv komma foran desimaler og mellomrom mellom tusener: `1 716,5`
ujevn-tabell-hjelp-tall-for-langt = rund av tallet
ujevn-tabell-hjelp-anfoerselstegn = sett `"` der teksten slutter, og skriv `""` for et anførselstegn inni den
ujevn-tabell-hjelp-tom = fyll inn tabellen, med overskrifter i første rad og første kolonne
ujevn-tabell-sted-overskrift = overskriften står her

## Oppbygging og universell utforming

oedelagt-overskrift = dette blir ikke en overskrift: det mangler et mellomrom etter `{ $tegn }`
oedelagt-overskrift-hjelp = skriv `{ $forslag }`

hoppet-overskriftsnivaa = overskriften hopper fra nivå { $fra } til nivå { $til }
hoppet-overskriftsnivaa-foerste = den første overskriften står på nivå { $til }, ikke på nivå 1
hoppet-overskriftsnivaa-tom = overskriften er tom
hoppet-overskriftsnivaa-hjelp = begynn overskriften med `{ $forslag }`
hoppet-overskriftsnivaa-hjelp-tom = skriv en overskrift, eller slett linjen
hoppet-overskriftsnivaa-sted-forrige = overskriften før står på nivå { $fra }

bilde-uten-alt = bildet `{ $fil }` mangler en tekst for dem som ikke ser det
bilde-uten-alt-figur = figuren `{ $navn }` mangler en tekst for dem som ikke ser den
bilde-uten-alt-diagram = diagrammet `{ $navn }` mangler en tekst for dem som ikke ser det
bilde-uten-alt-filnavn = teksten til bildet er bare filnavnet
bilde-uten-alt-id = teksten til diagrammet er bare id-en
bilde-uten-alt-hjelp = skriv hva bildet viser, i klammene: `![Hva bildet viser]({ $fil })`
bilde-uten-alt-hjelp-figur = skriv hva figuren viser: `alt = "…"`; er den bare til pynt, skriv `pynt = true`
bilde-uten-alt-hjelp-diagram = skriv det viktigste diagrammet viser: `alt = "…"`

tabell-uten-overskriftsrad = tabellen mangler overskrifter over kolonnene
tabell-uten-overskriftsrad-kolonne = kolonne { $nummer } mangler overskrift
tabell-uten-overskriftsrad-hjelp = skriv i den første raden hva hver kolonne viser

ukjent-tegn = skriften har ikke tegnet «{ $tegn }» ({ $kode }){ staar-steder }
ukjent-tegn-emoji = skriften har ikke emojien «{ $tegn }» ({ $kode }){ staar-steder }
ukjent-tegn-emojier = skriften har ikke emojiene «{ $tegn }»{ staar-steder }
ukjent-tegn-skrift = skriften har ikke tegnet «{ $tegn }» ({ skriftnavn }, { $kode }){ staar-steder }
ukjent-tegn-usynlig = her står et tegn som ikke vises ({ $kode }){ staar-steder }
ukjent-tegn-fra-word = her står et tegn som bare Word og noen få andre kan vise ({ $kode }){ staar-steder }
ukjent-tegn-rekke = skriften har ikke tegnene i «{ $tegn }»{ staar-steder }
ukjent-tegn-rekke-skrift = skriften har ikke tegnene i «{ $tegn }» ({ skriftnavn }){ staar-steder }
ukjent-tegn-hjelp = bruk et annet tegn, eller skriv det med ord
ukjent-tegn-hjelp-skrift = skriv det med norske bokstaver, eller bruk et tema med en skrift som har tegnene
ukjent-tegn-hjelp-usynlig = slett tegnet; det kan ha fulgt med fra et annet program
ukjent-tegn-hjelp-fra-word = slett tegnet, og skriv det på nytt; et punkt i en liste begynner med `- `
ukjent-tegn-hjelp-tegning = det står i en tekst i `{ $fil }`, linje { $linje }: bytt det ut i tegneprogrammet, eller lagre tegningen som PNG
ukjent-tegn-sted-bruk = står også her
skriftnavn =
    { $skrift ->
        [Arab] arabisk skrift
        [Armn] armensk skrift
        [Beng] bengalsk skrift
        [Cyrl] kyrillisk skrift
        [Deva] devanagari skrift
        [Ethi] etiopisk skrift
        [Geor] georgisk skrift
        [Grek] gresk skrift
        [Gujr] gujarati skrift
        [Guru] gurmukhi skrift
        [Hang] koreansk skrift
        [Hani] kinesisk skrift
        [Hebr] hebraisk skrift
        [Hira] japansk skrift
        [Kana] japansk skrift
        [Khmr] khmer skrift
        [Knda] kannada skrift
        [Laoo] laotisk skrift
        [Mlym] malayalam skrift
        [Mong] mongolsk skrift
        [Mymr] burmesisk skrift
        [Sinh] singalesisk skrift
        [Syrc] syrisk skrift
        [Taml] tamilsk skrift
        [Telu] telugu skrift
        [Thaa] maldivisk skrift
        [Thai] thailandsk skrift
        [Tibt] tibetansk skrift
       *[annet] et annet skriftspråk
    }

raa-html = HTML-koden `{ $kode }` blir ikke med i dokumentet{ staar-steder }
raa-html-aapen-merknad = merknaden slutter ikke, så teksten etter den blir borte
raa-html-etter-merknad = det som står på samme linje som merknaden, blir borte
raa-html-hjelp =
    { $navn ->
        [br] skriv en tom linje for nytt avsnitt, eller `\` der linjen skal brytes
        [b] skriv `**teksten**` i stedet
        [strong] skriv `**teksten**` i stedet
        [i] skriv `*teksten*` i stedet
        [em] skriv `*teksten*` i stedet
        [a] skriv `[teksten](adressen)` i stedet
        [img] skriv `![hva bildet viser](filen)` i stedet
        [sub] skriv tegnet selv, for eksempel `₂`
        [sup] skriv tegnet selv, for eksempel `²`
        [table] skriv tabellen i Markdown, eller legg den i `data` som CSV
       *[annet] slett koden, eller skriv det samme i Markdown; skal den vises som tekst, sett aksenttegn rundt
    }
raa-html-hjelp-aapen-merknad = sett `-->` der merknaden slutter
raa-html-hjelp-etter-merknad = la merknaden stå alene på linjen
raa-html-sted-ogsaa = står også her

for-mange-nivaaer = lister og sitater ligger { $antall } nivåer inni hverandre, og grensen er { $grense }
for-mange-nivaaer-hjelp = del opp i egne avsnitt eller lister

manglende-fil = filen `{ $fil }` finnes ikke
manglende-fil-skrivemaate = filen `{ $fil }` heter egentlig `{ $forslag }`
manglende-fil-ekstern = bildet `{ $fil }` ligger på nettet og blir ikke hentet
manglende-fil-tabell = filen `{ $fil }` kan ikke leses som tabell
manglende-fil-feil-innhold = filen `{ $fil }` er ikke en { $type }-fil, slik navnet sier
manglende-fil-utenfor = `{ $fil }` ligger utenfor mappen med planene og blir ikke lest
manglende-fil-sti = `{ $fil }` kan ikke brukes som filnavn
manglende-fil-snarvei = `{ $fil }` er en snarvei til en annen fil og blir ikke lest
manglende-fil-for-stor = filen `{ $fil }` er for stor: { $stoerrelse } MB, og grensen er { $grense } MB
manglende-fil-tom = filen `{ $fil }` er tom
manglende-fil-ulest = filen `{ $fil }` kan ikke leses: { $grunn }
manglende-fil-feil-type = filen `{ $fil }` er egentlig { $type }, ikke det navnet sier
manglende-fil-ukjent-type = filen `{ $fil }` er ikke et bilde som kan vises
manglende-fil-avkortet = bildet `{ $fil }` er ikke helt: slutten mangler
manglende-fil-skadet = bildet `{ $fil }` er skadet
manglende-fil-for-mange-punkter = bildet `{ $fil }` er for stort: { $bredde } × { $hoeyde } punkter
manglende-fil-uten-stoerrelse = bildet `{ $fil }` sier ikke hvor stort det er
manglende-fil-uvanlig-jpg = bildet `{ $fil }` er en JPG av en uvanlig slags
manglende-fil-trykkfarger = bildet `{ $fil }` har farger for trykk (CMYK)
manglende-fil-svg = SVG-filen `{ $fil }` kan ikke leses
manglende-fil-svg-annet = filen `{ $fil }` er XML, men ikke SVG
manglende-fil-svg-doctype = SVG-filen `{ $fil }` har en dokumenttype (DOCTYPE)
manglende-fil-svg-element = SVG-filen `{ $fil }` har et element som ikke tillates: `{ $navn }`
manglende-fil-svg-skript = SVG-filen `{ $fil }` har et skript: `{ $navn }`
manglende-fil-svg-for-sammensatt = SVG-filen `{ $fil }` har for mange deler
manglende-fil-svg-bilde = et bilde inni SVG-filen `{ $fil }` kan ikke brukes
manglende-fil-svg-ekstern = SVG-filen `{ $fil }` henter innhold fra `{ $adresse }`
manglende-fil-hjelp = legg filen i mappen, eller rett navnet
manglende-fil-hjelp-skrivemaate = skriv navnet helt likt, også store og små bokstaver: `{ $forslag }`
manglende-fil-hjelp-ekstern = last ned bildet, legg det i mappen `figurer`, og vis til det der
manglende-fil-hjelp-tabell = lagre tabellen som CSV i mappen `data`, for eksempel `data/tall.csv`
manglende-fil-hjelp-utenfor = kopier filen inn i planens egen mappe, og vis til den der
manglende-fil-hjelp-sti = skriv veien fra planens mappe, med `/` mellom, for eksempel `vedlegg/notat.pdf`
manglende-fil-hjelp-snarvei = legg inn selve filen
manglende-fil-hjelp-for-stor = gjør filen mindre, for eksempel ved å lagre bilder med færre punkter
manglende-fil-hjelp-tom = legg inn filen på nytt
manglende-fil-hjelp-ulest = sjekk at du har lov til å åpne filen
manglende-fil-hjelp-feil-type = lagre filen på nytt, eller gi den navn etter det den er
manglende-fil-hjelp-ukjent-type = bruk SVG, PNG eller JPG
manglende-fil-hjelp-uten-stoerrelse = sett `width` og `height`, eller `viewBox`, i SVG-filen
manglende-fil-hjelp-lagre = lagre bildet på nytt som vanlig PNG eller JPG
manglende-fil-hjelp-trykkfarger = lagre bildet på nytt med skjermfarger (RGB)
manglende-fil-hjelp-svg-for-sammensatt = forenkle tegningen, eller lagre den som PNG
manglende-fil-hjelp-svg = lagre figuren på nytt som ren SVG, uten skript og uten lenker til andre filer
manglende-fil-sted-bruk = er også brukt her

dokument-uten-dato = planen har ingen dato
dokument-uten-dato-sak = saken har ingen dato
dokument-uten-dato-hjelp = legg til en linje, for eksempel `dato = 2026-05-07`

## Løpende tekst

manuell-nummerering =
    { $antall ->
        [one] overskriften har et nummer som er skrevet for hånd
       *[other] { $antall } overskrifter har nummer som er skrevet for hånd
    }
manuell-nummerering-hjelp = ta bort nummeret; overskriftene i dokumentet får nummer av seg selv
manuell-nummerering-sted-bruk = her også

intetsigende-lenketekst = lenketeksten «{ $tekst }» sier ikke hva lenken fører til
intetsigende-lenketekst-adresse = lenken viser nettadressen i stedet for å si hva den fører til
intetsigende-lenketekst-tom = lenken har ingen tekst
intetsigende-lenketekst-hjelp = la lenketeksten si hva leseren finner: `[navnet på siden]({ $adresse })`
intetsigende-lenketekst-hjelp-intern = la lenketeksten si hva leseren finner, eller ta bort teksten etter `|`

plassholder =
    { $antall ->
        [one] «{ $tekst }» står der noe skulle vært skrevet
       *[other] «{ $tekst }» står { $antall } steder der noe skulle vært skrevet
    }
plassholder-tom =
    { $antall ->
        [one] `{ $noekkel }` er tom
       *[other] `{ $noekkel }` er tom { $antall } steder
    }
plassholder-hjelp = skriv det som mangler, eller ta det bort
plassholder-sted-bruk = her også

dato-uten-aar = datoen «{ $dato }» sier ikke hvilket år
dato-uten-aar-hjelp = skriv året etter, eller «hvert år» om det gjelder alle

begrepsvariant =
    { $antall ->
        [one] vi skriver `{ $begrep }`, ikke `{ $variant }`
       *[other] vi skriver `{ $begrep }`, ikke `{ $variant }`, som står { $antall } steder
    }
begrepsvariant-hjelp = skriv `{ $begrep }`
begrepsvariant-hjelp-form = skriv `{ $begrep }`, bøyd så det passer i setningen
begrepsvariant-sted-begrep = ordet er valgt her
begrepsvariant-sted-bruk = her også

tungt-spraak = kapitlet er tungt å lese: LIX er { $lix }, og grensen er { $grense }
tungt-spraak-hjelp = del de lengste setningene, og bytt ut lange ord der det går
tungt-spraak-sted-setning = setning med { $antall } ord

gjentatt-avsnitt = avsnittet står { $antall } steder i dokumentet
gjentatt-avsnitt-nesten = nesten det samme avsnittet står { $antall } steder i dokumentet
gjentatt-avsnitt-sak = avsnittet står også i planen
gjentatt-avsnitt-sak-nesten = nesten det samme avsnittet står også i planen
gjentatt-avsnitt-hjelp = la avsnittet stå ett sted, og vis til det fra det andre
gjentatt-avsnitt-hjelp-sak = sett inn teksten fra planen med `{ $forslag }`, eller vis til den
gjentatt-avsnitt-sted-foerst = står først her
gjentatt-avsnitt-sted-plan = står i planen her
gjentatt-avsnitt-sted-bruk = og her

maaltekst-avvik = målet `{ $navn }` er gjengitt med «{ $sagt }» i stedet for «{ $maal }»
maaltekst-avvik-mangler = målet `{ $navn }` er gjengitt uten «{ $maal }»
maaltekst-avvik-ekstra = målet `{ $navn }` er gjengitt med «{ $sagt }» i tillegg
maaltekst-avvik-hjelp = sett inn målet med `{ $forslag }`, eller skriv det ordrett
maaltekst-avvik-sted-maal = målet er skrevet slik

foedselsnummer =
    { $antall ->
        [one] her står et gyldig fødselsnummer eller d-nummer
       *[other] her står { $antall } gyldige fødselsnumre eller d-numre
    }
foedselsnummer-hjelp = slett nummeret; er filen delt med andre, ligger det også i tidligere utgaver av den
foedselsnummer-sted-bruk = her også

## For mye av noe

for-stort-flere =
    { $antall ->
        [one] ett funn til av samme slag i filen
       *[other] { $antall } funn til av samme slag i filen
    }
for-stort-hjelp-flere = rett dem som er vist, og kjør på nytt

for-stort-liste = `{ $noekkel }` har { $antall } oppføringer
for-stort-unntak = filen har { $antall } unntak
for-stort-tittel = navnet eller tittelen er på { $antall } tegn
for-stort-overskrift = overskriften er på { $antall } tegn
for-stort-tabeller = det er ikke plass til å kontrollere tabellen `{ $navn }`
for-stort-feil =
    { $antall ->
        [one] filen har én feil til
       *[other] filen har { $antall } feil til
    }
for-stort = dokumentet har mer enn { $antall-grense } tegn og blir ikke laget
for-stort-deler = dokumentet er satt sammen av mer enn { $antall-grense } deler og blir ikke laget
for-stort-innhold = planen har for mange mål, tiltak og koblinger mellom dem til å bli et dokument
for-stort-plasseringer = dokumentet setter inn mer enn { $antall-grense } ting og blir ikke laget
for-stort-overskrifter = dokumentet har mer enn { $antall-grense } overskrifter og blir ikke laget
for-stort-rader = tabellen har mer enn { $antall-grense } rader, og dokumentet blir ikke laget
for-stort-kolonner = tabellen har mer enn { $antall-grense } kolonner, og dokumentet blir ikke laget
for-stort-verdier = diagrammet har mer enn { $antall-grense } verdier, og dokumentet blir ikke laget
for-stort-trinn = innsatstrappen har mer enn { $antall-grense } trinn, og dokumentet blir ikke laget
for-stort-avsnitt = avsnittet er satt sammen av mer enn { $antall-grense } deler, og dokumentet blir ikke laget
for-stort-tegn = her er et ord, en tittel eller en bildetekst på mer enn { $antall-grense } tegn, og dokumentet blir ikke laget
for-stort-bilder = bildene i dokumentet har mer enn { $antall-grense } punkter til sammen, og dokumentet blir ikke laget
for-stort-tegning = tegningen `{ $fil }` tar for lang tid eller for mye minne å tegne
for-stort-fotnoter = fotnotene viser til hverandre i mer enn { $antall-grense } ledd, og dokumentet blir ikke laget
for-stort-hjelp-bilder = lagre bildene mindre; 2000 punkter bredt er nok på papir
for-stort-hjelp-tegning = forenkle tegningen, eller lagre den som PNG
for-stort-hjelp-fotnoter = skriv det som står i den innerste fotnoten, i teksten
for-stort-hjelp = se etter tekst som har kommet med ved en feil, eller del planen i flere
for-stort-hjelp-rader = vis det viktigste i tabellen, og legg resten ved
for-stort-hjelp-verdier = velg `rader` eller `kolonner` i diagrammet
for-stort-hjelp-trinn = slett trinn som har kommet med ved en feil
for-stort-hjelp-avsnitt = del avsnittet, eller gjør det om til en liste
for-stort-hjelp-tegn = kort det ned
for-stort-hjelp-liste = bare de { $antall-grense } første leses; slett dem som har kommet med ved en feil
for-stort-hjelp-unntak = bare de { $antall-grense } første gjelder; endre nivået på regelen i `planverk.toml` i stedet
for-stort-hjelp-tittel = skriv { $antall-grense } tegn eller færre, og sett resten i teksten under
for-stort-hjelp-tabeller = tabellene i en plan kan ha { $antall-grense } celler til sammen; del dem opp eller slett noen

## Unntak

unoedvendig-unntak = unntaket fra `{ $regel }` trengs ikke: regelen finner ingenting her
unoedvendig-unntak-ukjent-regel = unntaket gjelder `{ $regel }`, men det finnes ingen slik regel
unoedvendig-unntak-uten-grunn = unntaket fra `{ $regel }` sier ikke hvorfor
unoedvendig-unntak-ulest = unntaket kan ikke leses
unoedvendig-unntak-hjelp = slett unntaket
unoedvendig-unntak-hjelp-uten-grunn = skriv grunnen til slutt: `planverk: tillat { $regel } fordi …`
unoedvendig-unntak-hjelp-ulest = skriv `planverk: tillat regel grunn`

## Maler og temaer

mal-feil = malen `{ $fil }` kan ikke brukes: «{ $grunn }»
mal-feil-filter = det finnes ikke noe filter som heter `{ $navn }`
mal-feil-funksjon = det finnes ikke noen funksjon som heter `{ $navn }`
mal-feil-test = det finnes ikke noen test som heter `{ $navn }`
mal-feil-mangler = det finnes ikke noen mal som heter `{ $navn }`
mal-feil-uten-verdi = her mangler en verdi: `{ $navn }`
mal-feil-ord = `{ $navn }` finnes ikke blant ordene som `t` kan skrive
mal-feil-ikke-ting = `{ $navn }` er ikke noe som kan settes inn eller lenkes til
mal-feil-ikke-dato = `{ $navn }` er ikke en dato
mal-feil-aapen = malen slutter før noe som er åpnet, er lukket
mal-feil-kommando = `{ $navn }` er ikke noe en mal kan gjøre
mal-feil-skrivemaate = malen er skrevet feil her: «{ $grunn }»
mal-feil-endeloes = malen gjør så mange steg at den ser ut til å gå i ring
mal-feil-tid =
    { $antall-sekunder ->
        [one] malen `{ $fil }` ble ikke ferdig på ett sekund
       *[other] malen `{ $fil }` ble ikke ferdig på { $antall-sekunder } sekunder
    }
mal-feil-minne = malen `{ $fil }` bruker for mye minne
mal-feil-hjelp = rett malen, eller slett den for å bruke den innebygde
mal-feil-hjelp-uten-verdi = sjekk skrivemåten, og sett en `if` rundt det som ikke alle planer har
mal-feil-hjelp-aapen = se etter en `for`, `if` eller `macro` uten slutt, eller en parentes som mangler

tema-feil = temaet `{ $navn }` kan ikke brukes: «{ $grunn }»
tema-feil-noekkel = `{ $noekkel }` er ikke noe temaet kan stille på
tema-feil-type =
    { $ventet ->
        [farge] `{ $noekkel }` skal være en farge
        [farger] `{ $noekkel }` skal være en liste med farger
        [to-farger] `{ $noekkel }` skal være to farger
        [tall] `{ $noekkel }` skal være et tall
        [tabell] `{ $noekkel }` skal være en tabell
       *[tekst] `{ $noekkel }` skal være en tekst
    }
tema-feil-for-stort = tallet i `{ $noekkel }` er for stort
tema-feil-mangler = temaet `{ $navn }` mangler filen `{ $fil }`
tema-feil-skrift = filen `{ $fil }` er ikke en skrift
tema-feil-tegn = temaet skriver «{ $tegn }», som skriften ikke har
tema-feil-tegn-ellers = skriften har ikke «{ $tegn }», som står i en tegning i dokumentet
tema-feil-tid =
    { $antall-sekunder ->
        [one] temaet `{ $navn }` ble ikke ferdig på ett sekund
       *[other] temaet `{ $navn }` ble ikke ferdig på { $antall-sekunder } sekunder
    }
tema-feil-minne = temaet `{ $navn }` bruker for mye minne
tema-feil-hjelp-noekkel = slett linjen, eller se i `docs/maler-og-temaer.md` hva som kan endres
tema-feil-hjelp-type =
    { $ventet ->
        [farge] skriv fargen slik: `"#0f4c55"`
        [farger] skriv fargene slik: `["#0f4c55", "#b4481e"]`
        [to-farger] skriv fargene slik: `["#8fc1bb", "#0f4c55"]`
        [tall] skriv tallet uten anførselstegn og uten enhet
        [tabell] skriv navnet i klammer på en egen linje
       *[tekst] skriv teksten i anførselstegn
    }
tema-feil-hjelp-for-stort = bruk et tall på høyst 1000
tema-feil-hjelp = rett temaet, eller bruk det innebygde med `tema = "standard"`

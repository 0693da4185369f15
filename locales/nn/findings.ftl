### Funna på nynorsk: same nyklane som i locales/nb/findings.ftl.

## Ord som går igjen

nivaa-feil = feil
nivaa-advarsel = åtvaring
nivaa-info = info
hjelp = hjelp
rettelse = retting
rettelse-med-fix = kan rettast med `--fix`
mente-du = meinte du `{ $forslag }`?

oppsummering = { $funn } i { $planer }.
oppsummering-ingen = Ingen feil
oppsummering-feil = { $antall } feil
oppsummering-advarsler =
    { $antall ->
        [one] { $antall } åtvaring
       *[other] { $antall } åtvaringar
    }
oppsummering-merknader =
    { $antall ->
        [one] { $antall } merknad
       *[other] { $antall } merknader
    }
oppsummering-planer =
    { $antall ->
        [one] { $antall } plan
       *[other] { $antall } planar
    }
liste-og = { $foran } og { $sist }

staar-steder =
    { $antall ->
        [one] {""}
       *[other] , og står { $antall } stader
    }
brukt-steder =
    { $antall ->
        [one] {""}
       *[other] {" "}(brukt { $antall } stader)
    }

et-slag =
    { $slag ->
        [plan] ein plan
        [kommune] ein kommune
        [innsatsomraade] eit innsatsområde
        [maal] eit mål
        [grep] eit grep
        [tiltak] eit tiltak
        [indikator] ein indikator
        [tabell] ein tabell
        [diagram] eit diagram
        [figur] ein figur
        [paastand] ein påstand
        [sak] ei sak
        [kapittel] eit kapittel
        [avsnitt] eit avsnitt
        [organ] eit organ
        [vedtak] eit vedtak
        [perspektiv] eit perspektiv
        [trinn] eit trinn
       *[annet] noko anna
    }
et-ventet =
    { $ventet ->
        [plan] ein plan
        [kommune] ein kommune
        [innsatsomraade] eit innsatsområde
        [maal] eit mål
        [maal-eller-innsatsomraade] eit mål eller eit innsatsområde
        [maal-eller-tiltak] eit mål eller eit tiltak
        [grep] eit grep
        [tiltak] eit tiltak
        [indikator] ein indikator
        [tabell] ein tabell
        [diagram] eit diagram
        [figur] ein figur
        [sak] ei sak
        [kapittel] eit kapittel
        [organ] eit organ
        [vedtak] eit vedtak
        [perspektiv] eit perspektiv
        [trinn] eit trinn
       *[annet] noko anna
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
        [sak] saka
        [kapittel] kapittelet
        [avsnitt] avsnittet
        [organ] organet
        [vedtak] vedtaket
        [perspektiv] perspektivet
        [trinn] trinnet
       *[annet] oppføringa
    }

en-plantype =
    { $type ->
        [planstrategi] ein planstrategi
        [samfunnsdel] ein samfunnsdel
        [arealdel] ein arealdel
        [kommunedelplan] ein kommunedelplan
        [temaplan] ein temaplan
        [strategi] ein strategi
        [program] eit program
        [handlingsplan] ein handlingsplan
        [oekonomiplan] ein økonomiplan
        [virksomhetsplan] ein verksemdsplan
       *[annen] ein plan av denne typen
    }
en-annen-plantype =
    { $annen-type ->
        [planstrategi] ein planstrategi
        [samfunnsdel] ein samfunnsdel
        [arealdel] ein arealdel
        [kommunedelplan] ein kommunedelplan
        [temaplan] ein temaplan
        [strategi] ein strategi
        [program] eit program
        [handlingsplan] ein handlingsplan
        [oekonomiplan] ein økonomiplan
        [virksomhetsplan] ein verksemdsplan
       *[annen] ein plan av denne typen
    }

er-ikke-i-kraft =
    { $status ->
        [erstattet] er erstatta
        [opphevet] er oppheva
        [utgaatt] er utgått
        [trukket] er trekt
        [utloept] ikkje er gyldig lenger
       *[annen] ikkje gjeld lenger
    }

verdi-ventet =
    { $ventet ->
        [tekst] tekst
        [heltall] eit heilt tal
        [tall] eit tal
        [dato] ein dato
        [aar] eit årstal
        [ja-nei] `true` eller `false`
        [liste] ei liste
        [tekstliste] ei liste med tekstar
        [tabell] ei samling nyklar i krøllparentesar
        [tabelliste] oppføringar med doble klammer
        [periode] ein periode
        [frist] ein frist
       *[annet] noko anna
    }
verdi-oppgitt =
    { $oppgitt ->
        [string] tekst
        [integer] eit heilt tal
        [float] eit desimaltal
        [boolean] `true` eller `false`
        [datetime] ein dato
        [array] ei liste
        [table] ei samling nyklar
       *[annet] det som står
    }

## Referansar og id-ar

ukjent-referanse = `{ $navn }` finst verken i planen eller i kommunen{ brukt-steder }
ukjent-referanse-i-plan = planen `{ $plan }` har ikkje noko som heiter `{ $navn }`{ brukt-steder }
ukjent-referanse-plan = fann ingen plan som heiter `{ $plan }`{ brukt-steder }
ukjent-referanse-kommune = fann ingen kommune som heiter `{ $kommune }`{ brukt-steder }
ukjent-referanse-liste = `{ $navn }` er fleire tilvisingar i éin tekst{ brukt-steder }
ukjent-referanse-slag = fann ikkje { slaget } `{ $navn }`{ brukt-steder }
ukjent-referanse-feil-slag = `{ $navn }` er { et-slag }, men her skal det stå { et-ventet }
ukjent-referanse-uten-innhold = `{ $navn }` er { et-slag } og kan ikkje setjast inn med `![[…]]`
ukjent-referanse-innebygd = `![[:{ $navn }]]` er ikkje noko som kan setjast inn
ukjent-referanse-bare-i-sak = `![[:{ $navn }]]` kan berre stå i ei sak
ukjent-referanse-fotnote = fotnoten `[^{ $navn }]` har ingen tekst
ukjent-referanse-hjelp = rett skrivemåten, eller bruk ein id som finst
ukjent-referanse-hjelp-annen-plan = han finst i planen `{ $plan }`: skriv `{ $forslag }`
ukjent-referanse-hjelp-liste = skriv kvar av dei for seg: `{ $forslag }`
ukjent-referanse-hjelp-tiltak-i = bruk id-en til ein plan, eller eitt av orda { $liste }
ukjent-referanse-hjelp-plan = har planen ikkje eiga mappe, legg han inn som `[[plan]]` i `register.toml`
ukjent-referanse-hjelp-register = planen er berre ført opp i `register.toml`: legg inn det du viser til, under planen der
ukjent-referanse-hjelp-vedtak = legg vedtaket inn som `[[vedtak]]` i `vedtak.toml`
ukjent-referanse-hjelp-organ = legg organet inn som `[[organ]]` i `kommune.toml`
ukjent-referanse-hjelp-feil-slag = vis til { et-ventet } i staden
ukjent-referanse-hjelp-viderefoering = skriv `{ $navn }#` og id-en til målet eller tiltaket, eller `{ $navn }#*` for alt i planen
ukjent-referanse-hjelp-uten-innhold = lag ei lenkje i staden: `[[{ $navn }]]`
ukjent-referanse-hjelp-innebygd = dette kan setjast inn: { $liste }
ukjent-referanse-hjelp-innebygd-forslag = meinte du `![[:{ $forslag }]]`?
ukjent-referanse-hjelp-bare-i-sak = flytt linja til ei fil i mappa `saker`
ukjent-referanse-hjelp-fotnote = skriv teksten på ei eiga linje: `[^{ $navn }]: …`
ukjent-referanse-sted-bruk = er også brukt her
ukjent-referanse-sted-maal = { slaget } står her

tvetydig-referanse = `{ $navn }` kan vise til fleire ting{ staar-steder }
tvetydig-referanse-hjelp = skriv kva for ein du meiner: { $liste }
tvetydig-referanse-sted-kandidat = kan vere { slaget } her

utdatert-referanse = `{ $navn }` er ein id frå før{ staar-steder }
utdatert-referanse-hjelp = skriv `{ $forslag }`, som det heiter no

oedelagt-lenke = lenkja kan ikkje lesast
oedelagt-lenke-aapen = lenkja startar med `[[`, men sluttar ikkje med `]]`
oedelagt-lenke-lukket = her står `]]`, men ingen `[[` framfor
oedelagt-lenke-i-lenke = lenkja står inne i ei anna lenkje
oedelagt-lenke-mellomrom = lenkja `[[{ $navn }]]` har mellomrom i id-en
oedelagt-lenke-linjeskift = lenkja er delt over to linjer
oedelagt-lenke-tom = lenkja viser ikkje til noko
oedelagt-lenke-ikke-alene = `![[{ $navn }]]` står saman med annan tekst
oedelagt-lenke-strek = streken i lenkja deler tabellcella i to
oedelagt-lenke-mellomrom-bilde = biletet blir ikkje med: adressa `{ $adresse }` har mellomrom
oedelagt-lenke-mellomrom-adresse = lenkja verkar ikkje: adressa `{ $adresse }` har mellomrom
oedelagt-lenke-adresse = adressa `{ $adresse }` kan ikkje brukast i ei lenkje
oedelagt-lenke-hjelp = skriv lenkja slik: `[[id]]` eller `[[id|teksten som blir vist]]`
oedelagt-lenke-hjelp-lukket = slett `]]`, eller skriv `[[` der lenkja skal starte
oedelagt-lenke-hjelp-i-lenke = la den eine lenkja stå etter den andre
oedelagt-lenke-hjelp-mellomrom = skriv id-en utan mellomrom, og set det som skal visast, etter ein strek: `[[{ $forslag }|{ $navn }]]`
oedelagt-lenke-hjelp-mellomrom-rundt = ta bort mellomromma ved klammene
oedelagt-lenke-hjelp-mellomrom-adresse = set adressa mellom < og >: `<{ $adresse }>`
oedelagt-lenke-hjelp-linjeskift = skriv heile lenkja på éi linje
oedelagt-lenke-hjelp-tom = skriv ein id mellom klammene: `[[id]]`
oedelagt-lenke-hjelp-ikke-alene = set `![[{ $navn }]]` åleine på ei linje, med ei tom linje før og etter
oedelagt-lenke-hjelp-strek = skriv `\|` i staden for `|` i lenkjer som står i ein tabell
oedelagt-lenke-hjelp-adresse = bruk ei adresse som startar med `https://` eller `mailto:`

duplisert-id =
    { $antall ->
        [2] id-en `{ $navn }` er brukt to gonger
       *[other] id-en `{ $navn }` er brukt { $antall } gonger
    }
duplisert-id-tidligere = id-en `{ $navn }` har vore brukt på noko anna
duplisert-id-hjelp = gi den eine ein annan id
duplisert-id-hjelp-forslag = gi den eine ein annan id, til dømes `{ $forslag }`
duplisert-id-hjelp-overskrift = skriv ein eigen id etter overskrifta, til dømes `{"{"}#{ $forslag }{"}"}`
duplisert-id-hjelp-tidligere = gi den ein ny id, så gamle tilvisingar ikkje får ei anna meining
duplisert-id-sted-foerst = er også brukt her
duplisert-id-sted-tidligere = denne har den som `tidligere_id`

oppfoert-to-ganger =
    { $antall ->
        [2] `{ $navn }` står to gonger i `{ $felt }`
       *[other] `{ $navn }` står { $antall } gonger i `{ $felt }`
    }
oppfoert-to-ganger-hjelp = behald den eine, og slett resten
oppfoert-to-ganger-hjelp-erstatter = behald éin `[[erstatter]]` for planen; er berre noko erstatta, skal alt det stå i `deler` der
oppfoert-to-ganger-hjelp-nummer = gi den eine eit anna nummer, eller slett han
oppfoert-to-ganger-hjelp-tid = behald den som stemmer, eller rett `{ $felt }` i den eine
oppfoert-to-ganger-sted-foerst = står også her

forsvunnet-id = { slaget } `{ $navn }` stod i den vedtekne planen, men finst ikkje lenger
forsvunnet-id-flere = { $antall } id-ar frå den vedtekne planen finst ikkje lenger: { $liste }
forsvunnet-id-hjelp = skriv `tidligere_id = ["{ $navn }"]` der det har fått ny id, eller sei i `[[viderefoering]]` kva som skjer med det
forsvunnet-id-hjelp-forslag = er `{ $forslag }` det same, skriv `tidligere_id = ["{ $navn }"]` der
forsvunnet-id-hjelp-flere = skriv `tidligere_id` der noko har fått ny id, eller sei i `[[viderefoering]]` kva som skjer med det
forsvunnet-id-sted-vedtatt = den vedtekne planen er namngitt her

historikk-mangler = eldre utgåver av planane kan ikkje lesast
historikk-mangler-uten-git = mappa ligg ikkje i git, så eldre utgåver av planane kan ikkje lesast
historikk-mangler-grunn = berre den siste delen av historikken er henta, så `{ $revisjon }` kan ikkje lesast
historikk-mangler-ukjent = git kjenner inga utgåve som heiter `{ $revisjon }`
historikk-mangler-hjelp = reglar som samanliknar med eldre utgåver, er ikkje køyrde
historikk-mangler-hjelp-uten-git = legg mappa i git for å kunne samanlikne med vedtekne utgåver
historikk-mangler-hjelp-grunn = hent resten med `git fetch --unshallow --tags`
historikk-mangler-hjelp-ukjent = rett namnet, eller hent merka med `git fetch --tags`

## Filer og format

toml-feil = linja kan ikkje lesast
toml-feil-tekst = teksten manglar hermeteikn i slutten
toml-feil-uten-anfoerselstegn = teksten manglar hermeteikn
toml-feil-tekst-i-tekst = teksten har hermeteikn inni seg og sluttar for tidleg
toml-feil-skraastrek = teiknet `\` har ei eiga tyding og kan ikkje stå åleine i ein tekst
toml-feil-ja-nei = `{ $verdi }` er skrive på ein måte som ikkje kan lesast
toml-feil-komma = det manglar eit komma før dette
toml-feil-kommentar = ein merknad startar med `#`
toml-feil-mer = det står meir på linja enn den eine verdien
toml-feil-klammer = det er fleire klammer enn to
toml-feil-uten-noekkel = det manglar eit namn på denne linja
toml-feil-usynlig = her står eit teikn som ikkje er synleg ({ $kode })
toml-feil-verdi-mangler = det står ingenting etter `=`
toml-feil-klamme = klammen er ikkje lukka: `{ $tegn }` manglar
toml-feil-likhetstegn = det manglar `=` etter `{ $noekkel }`
toml-feil-noekkel = nykelen `{ $noekkel }` har teikn som ikkje kan brukast{ staar-steder }
toml-feil-tegn = teiknet `{ $tegn }` kan ikkje stå her
toml-feil-anfoerselstegn = `{ $tegn }` er ikkje eit rett hermeteikn
toml-feil-periode = perioden `{ $verdi }` kan ikkje lesast
toml-feil-dato = datoen `{ $verdi }` kan ikkje lesast
toml-feil-dato-finnes-ikke = datoen `{ $verdi }` finst ikkje
toml-feil-tall-og-mer = etter talet står det noko meir
toml-feil-tall = talet `{ $verdi }` kan ikkje lesast
toml-feil-null-foran = talet `{ $verdi }` startar med null
toml-feil-duplikat = nykelen `{ $noekkel }` står to gonger
toml-feil-duplikat-tabell = `{ $tabell }` er starta på to gonger
toml-feil-sakshode = opplysningane i saka sluttar ikkje: den andre linja med `+++` manglar
toml-feil-uten-sakshode = saka manglar opplysningane som skal stå øvst
toml-feil-for-mange =
    { $antall ->
        [one] fila har éin feil til, som ikkje er vist her
       *[other] fila har { $antall } feil til, som ikkje er viste her
    }
toml-feil-for-dyp = verdiane ligg for mange nivå inni kvarandre
toml-feil-hjelp = skriv `nøkkel = verdi` på éi linje, med tekst i hermeteikn
toml-feil-hjelp-tekst = set `{ $tegn }` der teksten sluttar; går han over fleire linjer, set `"""` før og etter
toml-feil-hjelp-linje = høyrer linja til ein tekst som går over fleire linjer, set `"""` før og etter teksten; er ho ein merknad, start ho med `#`
toml-feil-hjelp-forslag = skriv `{ $forslag }`
toml-feil-hjelp-tekst-i-tekst = bruk «» inne i teksten
toml-feil-hjelp-skraastrek = skriv `\\`, eller bruk `/` i filnamn
toml-feil-hjelp-kolon = skriv `=` i staden for `:`
toml-feil-hjelp-ja-nei = skriv `{ $forslag }`; skal det vere ein tekst, skriv `"{ $verdi }"`
toml-feil-hjelp-komma = set komma mellom verdiane
toml-feil-hjelp-kommentar = start merknaden med `#`
toml-feil-hjelp-mer = skriv kvar nykel på si eiga linje
toml-feil-hjelp-usynlig = slett teiknet; det kan ha følgt med frå eit anna program
toml-feil-hjelp-verdi-mangler = skriv ein verdi, eller slett linja
toml-feil-hjelp-klamme = set `{ $tegn }` der den skal slutte
toml-feil-hjelp-noekkel = bruk a–z, tal, `-` og `_`; skriv æ, ø og å som `ae`, `oe` og `aa`
toml-feil-hjelp-semikolon = skriv `,` i staden
toml-feil-hjelp-tegn = slett teiknet, eller set heile verdien i hermeteikn
toml-feil-hjelp-anfoerselstegn = skriv `"` i staden
toml-feil-hjelp-dato = skriv år, månad og dag utan hermeteikn: `2026-05-07`
toml-feil-hjelp-tall-og-mer = skriv berre talet, `{ $tall }`; skal det vere ein tekst, skriv `{ $forslag }`
toml-feil-hjelp-tall = skriv talet utan mellomrom: `1200000` eller `1_200_000`, og desimalar med punktum: `71.2`
toml-feil-hjelp-null-foran = skal nullen vere med, set verdien i hermeteikn: `"{ $verdi }"`
toml-feil-hjelp-duplikat = slett den eine
toml-feil-hjelp-duplikat-tabell = fleire oppføringar av same slag blir skrivne med doble klammer: `[[{ $tabell }]]`
toml-feil-hjelp-sakshode = avslutt opplysningane med ei linje som berre har `+++`
toml-feil-hjelp-sakshode-streker = skriv `+++` i staden for `---`, og `nøkkel = verdi` i staden for `nøkkel: verdi`
toml-feil-hjelp-uten-sakshode = start fila med opplysningane om saka, mellom to linjer som berre har `+++`
toml-feil-hjelp-for-mange = rett dei første, og sjekk på nytt
toml-feil-hjelp-for-dyp = del opp verdien
toml-feil-sted-foerst = står første gong her
toml-feil-sted-ogsaa = står også her

ukjent-noekkel = nykelen `{ $noekkel }` er ukjend{ staar-steder }
ukjent-noekkel-i-tabell = nykelen `{ $noekkel }` høyrer ikkje til i `{ $tabell }`{ staar-steder }
ukjent-noekkel-flyttet = nykelen `{ $noekkel }` høyrer til øvst i fila, men står under `{ $tabell }`
ukjent-noekkel-regel = fann ingen regel som heiter `{ $noekkel }`
ukjent-noekkel-kapittel = opplysningane mellom `{ $tegn }` høyrer ikkje til i eit kapittel, og kjem med som tekst
ukjent-noekkel-hjelp-kapittel = slett dei; opplysningar om planen står i `plan.toml`
ukjent-noekkel-hjelp = desse kan brukast her: { $liste }
ukjent-noekkel-hjelp-flyttet = flytt linja opp, så ho står før den første linja med klammer
ukjent-noekkel-hjelp-slett = rett skrivemåten, eller slett linja
ukjent-noekkel-sted-tabell = `{ $tabell }` startar her
ukjent-noekkel-sted-ogsaa = står også her

feil-type = `{ $noekkel }` skal vere { verdi-ventet }, ikkje { verdi-oppgitt }
feil-type-valg = `{ $noekkel }` kan ikkje vere `{ $verdi }`
feil-type-tom = `{ $noekkel }` er tom
feil-type-omraade = `{ $noekkel }` skal vere frå { $fra } til { $til }, men er { $verdi }
feil-type-klokkeslett = `{ $noekkel }` skal vere ein dato utan klokkeslett
feil-type-for-stort = talet `{ $verdi }` er for stort
feil-type-aarstall = `{ $verdi }` er ikkje eit årstal
feil-type-id = id-en `{ $navn }` har teikn som ikkje kan brukast
feil-type-id-reservert = id-en `{ $navn }` er eit namn som Windows har reservert
feil-type-id-mappe = planen har id-en `{ $navn }`, men ligg i mappa `{ $mappe }`
feil-type-id-navn = namnet `{ $navn }` kan ikkje skrivast i ei tilvising
feil-type-frist = `{ $noekkel }` kan ikkje vere `{ $verdi }`
feil-type-periode = perioden sluttar i { $til }, før han startar i { $fra }
feil-type-kommunenummer = kommunenummeret `{ $verdi }` har ikkje fire siffer
feil-type-versjon = filene er skrivne for utgåve { $verdi } av formatet, som er nyare enn dette programmet
feil-type-former = `{ $noekkel }` skal ha fire former, men har { $antall }
feil-type-hjelp =
    { $ventet ->
        [tekst] set verdien i hermeteikn: `"…"`
        [heltall] skriv eit heilt tal utan hermeteikn, mellomrom og desimalar, til dømes `1200000`
        [tall] skriv talet utan hermeteikn og med punktum, til dømes `71.2`
        [dato] skriv datoen utan hermeteikn, til dømes `2026-05-07`
        [aar] skriv årstalet utan hermeteikn, til dømes `2026`
        [ja-nei] skriv `true` eller `false` utan hermeteikn
        [liste] set verdiane i klammer, med komma mellom: `[…, …]`
        [tekstliste] set tekstane i klammer, med komma mellom: `["…", "…"]`
        [frist] skriv ein dato, eit år (`2027`), eit kvartal (`"2027-K2"`), eit tertial (`"2027-T1"`) eller `"løpende"`
       *[annet] rett verdien
    }
feil-type-hjelp-forslag = skriv `{ $forslag }`
feil-type-hjelp-tabell =
    skriv nøklane i krøllparentesar: { $noekkel ->
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
feil-type-hjelp-maaltall = skriv berre talet, til dømes `71.2` eller `"71,2"`; eininga står i `enhet`
feil-type-hjelp-former = skriv eintal, bunden, fleirtal og fleirtal bunden: `["bystyre", "bystyret", "bystyre", "bystyra"]`
feil-type-hjelp-tabelliste =
    { $noekkel ->
        [kontroll] skriv dei slik: {"`[{ rad = \"Total\", er = \"sum(over)\" }]`"}
        [maaltall] skriv dei slik: {"`[{ aar = 2030, verdi = 75 }]`"}
        [maalinger] skriv dei slik: {"`[{ aar = 2026, verdi = 71.9, kilde = \"KOSTRA\" }]`"}
        [vedlegg] skriv dei slik: {"`[{ tittel = \"Kunnskapsgrunnlag\", fil = \"vedlegg/grunnlag.pdf\" }]`"}
        [lenker] skriv dei slik: {"`[{ tittel = \"Forslaget\", url = \"https://…\" }]`"}
        [behandlinger] skriv dei slik: {"`[{ organ = \"eldreraadet\", dato = 2026-02-11 }]`"}
       *[annet] start kvar oppføring med ei eiga linje: `[[{ $noekkel }]]`
    }
feil-type-hjelp-valg = vel ein av desse: { $liste }
feil-type-hjelp-tom = fyll inn ein verdi, eller slett linja
feil-type-hjelp-omraade = rett talet
feil-type-hjelp-for-stort = skriv eit mindre tal
feil-type-hjelp-aarstall = skriv beløpet for kvart år: {"`{ 2027 = 1_200_000 }`"}
feil-type-hjelp-id = bruk små bokstavar, tal og bindestrek, til dømes `{ $forslag }`
feil-type-hjelp-id-reservert = vel eit anna namn
feil-type-hjelp-id-mappe = la id-en og mappa ha same namn
feil-type-hjelp-id-navn = gi den namnet `{ $forslag }`
feil-type-hjelp-periode = byt om åra, eller rett det som er feil
feil-type-hjelp-kommunenummer = skriv fire siffer i hermeteikn, til dømes `"0301"`
feil-type-hjelp-versjon = hent ei nyare utgåve av programmet

manglende-felt = `{ $noekkel }` manglar
manglende-felt-i-tabell = `{ $noekkel }` manglar i `{ $tabell }`
manglende-felt-flere = { $liste } manglar
manglende-felt-en-av = ein av desse må vere med: { $liste }
manglende-felt-tittel = dokumentet manglar tittel
manglende-felt-fil = mappa manglar fila `{ $fil }`, så innhaldet blir ikkje lese
manglende-felt-hjelp =
    legg til ei linje: { $noekkel ->
        [id] `id = "et-kort-navn"`
        [nr] `nr = 1`
        [aar] `aar = 2026`
        [verdi] `verdi = …`
       *[annet] `{ $noekkel } = "…"`
    }
manglende-felt-hjelp-flere = legg til ei linje for kvar av dei
manglende-felt-hjelp-en-av = legg til den som passar
manglende-felt-hjelp-fil = lag fila, til dømes med `planverk ny`

misplassert-fil = fila `{ $fil }` blir ikkje lesen
misplassert-fil-mappe =
    { $antall ->
        [one] mappa `{ $mappe }` blir ikkje lesen
       *[other] mappa `{ $mappe }` med { $antall } filer blir ikkje lesen
    }
misplassert-fil-for-stor = fila `{ $fil }` er for stor til å bli lesen: { $stoerrelse } MB, og grensa er { $grense } MB
misplassert-fil-ulest = fila `{ $fil }` kan ikkje lesast: { $grunn }
misplassert-fil-navn = filnamnet `{ $fil }` kan ikkje brukast
misplassert-fil-kapittel = `{ $fil }` ser ut som eit kapittel, men namnet byrjar ikkje med to siffer og ein bindestrek
misplassert-fil-kapittelnummer = to kapittel har nummer { $nummer }
misplassert-fil-snarvei = `{ $fil }` er ein snarveg til ei anna fil og blir ikkje lesen
misplassert-fil-hjelp = gi fila eit namn som blir brukt her, eller flytt ho ut av mappa
misplassert-fil-hjelp-flytt = flytt henne til mappa `{ $mappe }`
misplassert-fil-hjelp-mappe = flytt filene til mappa `{ $mappe }`
misplassert-fil-hjelp-kapittel = gi fila eit namn som `{ $forslag }`
misplassert-fil-hjelp-snarvei = legg inn sjølve fila
misplassert-fil-hjelp-kapittelnummer = gi det eine kapittelet eit anna nummer
misplassert-fil-hjelp-for-stor = del opp fila
misplassert-fil-hjelp-ulest = sjekk at du har lov til å opne fila
misplassert-fil-hjelp-navn = gi den eit anna namn: berre bokstavar, tal, bindestrek og punktum
misplassert-fil-hjelp-slag = fjern det som ikkje er ei vanleg fil
misplassert-fil-sted-samme = har same nummer

ikke-utf8 = fila er ikkje lagra som UTF-8
ikke-utf8-csv = fila er lagra med det gamle teiknsettet til Windows
ikke-utf8-hjelp = lagre fila på nytt med teiknsettet UTF-8
ikke-utf8-hjelp-csv = vel «CSV UTF-8» når du lagrar frå Excel; tala er lesne likevel

## Kva som erstattar kva, og kva som står over

erstatter-i-ring = planane erstattar kvarandre i ring: { $ring }
erstatter-i-ring-seg-selv = planen erstattar seg sjølv
erstatter-i-ring-hjelp = slett den `[[erstatter]]` som er feil
erstatter-i-ring-sted-ledd = `{ $fra }` erstattar `{ $til }` her

overordnet-i-ring = planane står over kvarandre i ring: { $ring }
overordnet-i-ring-seg-selv = planen står over seg sjølv
overordnet-i-ring-hjelp = ta bort den planen i `overordnet` som er feil
overordnet-i-ring-sted-ledd = `{ $til }` står over `{ $fra }` her

erstattet-men-gjeldende = `{ $plan }` er erstatta av `{ $ny }`, men har status `{ $status }`
erstattet-men-gjeldende-hjelp = endre til `status = "erstattet"`
erstattet-men-gjeldende-sted-erstatter = blir erstatta her

erstattet-uten-etterfoelger = `{ $plan }` er erstatta, men ingen plan seier at han erstattar den
erstattet-uten-etterfoelger-ennaa = `{ $plan }` er erstatta, men `{ $ny }`, som skal ta over, er ikkje vedteken
erstattet-uten-etterfoelger-hjelp = legg `[[erstatter]]` i planen som tok over, eller bruk status `opphevet` eller `utgaatt`
erstattet-uten-etterfoelger-hjelp-ennaa = la `{ $plan }` ha status `vedtatt` til `{ $ny }` er vedteken; gjeld han ikkje lenger, er han `utgaatt` eller `opphevet`
erstattet-uten-etterfoelger-sted-status = `{ $ny }` er ikkje vedteken

erstatter-ikke-i-innstilling = innstillinga erstattar ikkje `{ $plan }`, slik planen gjer
erstatter-ikke-i-innstilling-utelatt = innstillinga utelèt punktet om planar som blir erstatta
erstatter-ikke-i-innstilling-hjelp = nemn «{ $tittel }» i punktet, eller slett `tekst`: då blir punktet skrive ut frå planen
erstatter-ikke-i-innstilling-hjelp-utelatt = slett `utelat`, eller ta `[[erstatter]]` ut av planen
erstatter-ikke-i-innstilling-sted-erstatter = planen erstattar `{ $plan }` her

lenke-til-utgaatt =
    { $antall ->
        [one] planen byggjer på `{ $navn }`, som { er-ikke-i-kraft }
       *[other] planen byggjer { $antall } stader på `{ $navn }`, som { er-ikke-i-kraft }
    }
lenke-til-utgaatt-hjelp = vis til noko som gjeld, eller ta bort tilvisinga
lenke-til-utgaatt-hjelp-forslag = vis til `{ $forslag }`, som har teke over
lenke-til-utgaatt-hjelp-plan = finn det som har teke over, i planen `{ $forslag }`, og vis til det
lenke-til-utgaatt-sted-status = det står her
lenke-til-utgaatt-sted-bruk = også her

periode-utloept = `{ $plan }` står som vedteken, men perioden gjekk ut i { $aar }
periode-utloept-gyldig = `{ $plan }` står som vedteken, men var gyldig til { $til }
periode-utloept-hjelp = set status `utgaatt` eller `opphevet`, eller la ein ny plan erstatte han
periode-utloept-hjelp-avloeses = set status `erstattet` når `{ $ny }` er vedteken; fram til då kan du skrive eit unntak som seier kvifor
periode-utloept-sted-status = står som vedteken her

gyldighetshull = ingen plan gjeld frå { $fra } til { $til }, mellom `{ $gammel }` og `{ $ny }`
gyldighetshull-overlapp = både `{ $gammel }` og `{ $ny }` gjeld frå { $fra } til { $til }
gyldighetshull-hjelp = la den nye planen gjelde frå dagen etter at den gamle sluttar
gyldighetshull-sted-gammel = `{ $gammel }` gjeld til { $til }

mistet-tiltak = { slaget } `{ $navn }` i `{ $plan }` er verken vidareført eller avslutta
mistet-tiltak-flere = { $antall } mål og tiltak i `{ $plan }` er verken vidareførte eller avslutta
mistet-tiltak-hjelp = legg til `[[viderefoering]]` med `fra = "{ $plan }#{ $navn }"` og anten `til` eller `avsluttet`
mistet-tiltak-hjelp-flere = legg til `[[viderefoering]]` for kvart av dei, med `fra` og anten `til` eller `avsluttet`; `planverk viderefoering { $ny }` viser alle, og `fra = "{ $plan }#*"` avsluttar resten samla
mistet-tiltak-sted-aapent = står ope her

arv-ukjent = `{ $plan }` er ført opp utan mål og tiltak, så det kan ikkje sjekkast kva som er vidareført
arv-ukjent-hjelp = før opp måla og tiltaka i `register.toml`, eller avslutt alt med `[[viderefoering]]` og `fra = "{ $plan }#*"`
arv-ukjent-sted-plan = er ført opp her

viderefoert-og-avsluttet = { slaget } `{ $navn }` i `{ $plan }` er både vidareført og avslutta
viderefoert-og-avsluttet-resten = resten av `{ $plan }` er både vidareført og avslutta
viderefoert-og-avsluttet-hjelp = behald det som stemmer, og slett det andre
viderefoert-og-avsluttet-sted-viderefoert = er vidareført her

viderefoering-uten-erstatning = her står det kva som blir av noko i `{ $plan }`, men ingen plan erstattar han
viderefoering-uten-erstatning-hjelp = legg til `[[erstatter]]` med `plan = "{ $plan }"`, eller rett `fra`
viderefoering-uten-erstatning-sted-ogsaa = også her

delvis-uten-deler = planen erstattar delar av `{ $plan }`, men seier ikkje kva for nokre
delvis-uten-deler-hjelp = legg til `deler = ["…"]` med kapitla eller emna som blir erstatta

flere-gjeldende = `{ $plan }` og `{ $annen }` gjeld samstundes for det same
flere-gjeldende-tittel = `{ $plan }` og `{ $annen }` har same tittel og gjeld samstundes
flere-gjeldende-hjelp = la den nye erstatte den gamle med `[[erstatter]]`, eller endre status på ein av dei
flere-gjeldende-sted-annen = den andre står her

erstatter-pbl-plan = { en-plantype } utan prosess etter plan- og bygningslova kan ikkje erstatte `{ $plan }`
erstatter-pbl-plan-hjelp = oppgi `hjemmel` viss planen følgjer lova, eller la ein ny kommuneplan erstatte `{ $plan }`
erstatter-pbl-plan-sted-plan = er { en-annen-plantype }

overordnet-mangler = planen seier ikkje kva plan han byggjer på
overordnet-mangler-hjelp = legg til planen som står over, til dømes `overordnet = ["samfunnsdel"]`
overordnet-mangler-hjelp-forslag = legg til `overordnet = ["{ $forslag }"]`

overordnet-feil-type = `{ $plan }` er { en-annen-plantype } og kan ikkje stå over { en-plantype }
overordnet-feil-type-hjelp = { en-plantype } kan byggje på { $liste }
overordnet-feil-type-sted-type = typen står her

## Mål og tiltak

tiltak-uten-maal =
    { $antall ->
        [one] tiltaket seier ikkje kva mål det skal nå
       *[other] { $antall } tiltak seier ikkje kva mål dei skal nå
    }
tiltak-uten-maal-innsatsomraade =
    { $antall ->
        [one] tiltaket viser til eit innsatsområde, men ikkje til eit mål
       *[other] { $antall } tiltak viser til eit innsatsområde, men ikkje til eit mål
    }
tiltak-uten-maal-hjelp-forslag = legg til måla, til dømes `maal = ["{ $forslag }"]`
tiltak-uten-maal-hjelp = skriv måla som `[[maal]]` i planen, eller vis til mål i planen over, til dømes `maal = ["samfunnsdel#m1"]`
tiltak-uten-maal-sted-tiltak = også dette

forelder-i-ring = måla står under kvarandre i ring: { $ring }
forelder-i-ring-seg-selv = målet `{ $navn }` står under seg sjølv
forelder-i-ring-hjelp = ta bort den `forelder` som er feil
forelder-i-ring-sted-ledd = også her

maal-uten-oppfoelging = målet `{ $navn }` har verken tiltak eller indikator
maal-uten-oppfoelging-plan =
    { $antall ->
        [one] eitt mål har verken tiltak eller indikator i desse filene
       *[other] { $antall } mål har verken tiltak eller indikator i desse filene
    }
maal-uten-oppfoelging-hjelp = legg til eit tiltak med `maal = ["{ $navn }"]`, eller ein `[[indikator]]`
maal-uten-oppfoelging-hjelp-plan = sjekk at måla blir følgde opp der tiltaka står: { $liste }
maal-uten-oppfoelging-hjelp-forbudt = sei i `[oppfoelging]` kvar tiltaka står, til dømes `tiltak_i = ["handlingsplan"]`
maal-uten-oppfoelging-sted-maal = dette målet

tiltak-forbudt = { en-plantype } skal ikkje ha tiltak
tiltak-forbudt-hjelp = flytt tiltaka til ein handlingsplan, eller tillat dei under `[plantype.{ $type }]` i `kommune.toml`
tiltak-forbudt-sted-regel = regelen står her

tiltak-mangler = { en-plantype } skal ha tiltak
tiltak-mangler-hjelp = skriv tiltaka i `tiltak.toml`, eller sei i `[oppfoelging]` kvar dei står
tiltak-mangler-sted-regel = regelen står her

tiltak-uten-ansvarlig =
    { $antall ->
        [one] tiltaket seier ikkje kven som har ansvaret
       *[other] { $antall } tiltak seier ikkje kven som har ansvaret
    }
tiltak-uten-ansvarlig-ingen = ingen av dei { $antall } tiltaka seier kven som har ansvaret
tiltak-uten-ansvarlig-hjelp = legg til rolla som har ansvaret, til dømes `ansvarlig = "Kommunalsjef helse"`
tiltak-uten-ansvarlig-sted-ogsaa = heller ikkje dette

tiltak-uten-frist =
    { $antall ->
        [one] tiltaket har ingen frist
       *[other] { $antall } tiltak har ingen frist
    }
tiltak-uten-frist-ingen = ingen av dei { $antall } tiltaka har frist
tiltak-uten-frist-hjelp = legg til når det skal vere ferdig, til dømes `frist = 2027`, eller `frist = "løpende"`
tiltak-uten-frist-sted-ogsaa = heller ikkje dette

frist-utenfor-periode =
    { $antall ->
        [one] fristen er etter at planperioden er over i { $aar }
       *[other] { $antall } fristar er etter at planperioden er over i { $aar }
    }
frist-utenfor-periode-foer =
    { $antall ->
        [one] fristen er før planperioden byrjar i { $aar }
       *[other] { $antall } fristar er før planperioden byrjar i { $aar }
    }
frist-utenfor-periode-start = fristen er før tiltaket byrjar
frist-utenfor-periode-hjelp = rett fristen, eller la tiltaket stå i planen for den perioden
frist-utenfor-periode-hjelp-start = rett `start` eller `frist`
frist-utenfor-periode-sted-periode = planperioden står her
frist-utenfor-periode-sted-start = byrjar her
frist-utenfor-periode-sted-ogsaa = også denne

frist-passert =
    { $antall ->
        [one] fristen er passert, men tiltaket er ikkje avslutta
       *[other] fristen er passert for { $antall } tiltak som ikkje er avslutta
    }
frist-passert-hjelp = set status `fullfoert`, `avsluttet` eller `viderefoert`, eller gi tiltaket ein ny frist
frist-passert-sted-ogsaa = også denne

finansiering-ukjent =
    { $antall ->
        [one] tiltaket kostar pengar, men seier ikkje kvar dei kjem frå
       *[other] { $antall } tiltak kostar pengar, men seier ikkje kvar dei kjem frå
    }
finansiering-ukjent-post =
    { $antall ->
        [one] tiltaket får pengar i handlings- og økonomiplanen, men posten er ikkje oppgitt
       *[other] { $antall } tiltak får pengar i handlings- og økonomiplanen, men posten er ikkje oppgitt
    }
finansiering-ukjent-hjelp = legg til `finansiering = {"{"} fra = "…" {"}"}` med `ramme`, `hoep`, `egen-sak` eller `ekstern`; kostar det ingenting, er typen `oppdrag`
finansiering-ukjent-hjelp-post = legg til posten slik han heiter der, med `post = "…"`
finansiering-ukjent-sted-ogsaa = også dette

indikator-uten-nullpunkt =
    { $antall ->
        [one] indikatoren har ikkje noko nullpunkt
       *[other] { $antall } indikatorar har ikkje noko nullpunkt
    }
indikator-uten-nullpunkt-hjelp = legg til verdien de byrjar med, til dømes `nullpunkt = {"{"} aar = 2025, verdi = 71.2 {"}"}`
indikator-uten-nullpunkt-sted-ogsaa = heller ikkje denne

indikator-uten-maaltall =
    { $antall ->
        [one] indikatoren har ikkje noko måltal
       *[other] { $antall } indikatorar har ikkje noko måltal
    }
indikator-uten-maaltall-hjelp = legg til verdien de vil nå, til dømes `maaltall = [{"{"} aar = 2030, verdi = 75 {"}"}]`
indikator-uten-maaltall-sted-ogsaa = heller ikkje denne

indikator-uten-kilde =
    { $antall ->
        [one] indikatoren seier ikkje kvar tala kjem frå
       *[other] { $antall } indikatorar seier ikkje kvar tala kjem frå
    }
indikator-uten-kilde-hjelp = legg til `kilde` ved nullpunktet, til dømes `kilde = "KOSTRA"`
indikator-uten-kilde-sted-ogsaa = heller ikkje denne

maaltall-feil-retning = måltalet går frå { $forrige } til { $verdi }, men retninga er `{ $retning }`
maaltall-feil-retning-hjelp = rett måltalet, eller endre `retning`
maaltall-feil-retning-sted-forrige = verdien før står her
maaltall-feil-retning-sted-retning = retninga står her

ugyldig-baerekraftsmaal = det finst ikkje noko berekraftsmål `{ $verdi }`
ugyldig-baerekraftsmaal-delmaal = det finst ikkje noko delmål `{ $verdi }`
ugyldig-baerekraftsmaal-hjelp = FN har 17 mål: skriv målet som `"3"` og eit delmål som `"3.4"` eller `"3.d"`
ugyldig-baerekraftsmaal-hjelp-delmaal = mål { $maal } har delmåla { $maal }.1 til { $maal }.{ $siste } og { $maal }.a til { $maal }.{ $bokstav }
ugyldig-baerekraftsmaal-hjelp-delmaal-tall = mål { $maal } har delmåla { $maal }.1 til { $maal }.{ $siste }

ugyldig-trinn =
    { $antall ->
        [one] innsatstrappa har ikkje noko trinn { $trinn }
       *[other] innsatstrappa har ikkje noko trinn { $trinn }, men det er brukt { $antall } stader
    }
ugyldig-trinn-uten-trapp = kommunen har ikkje noka innsatstrapp
ugyldig-trinn-hjelp = bruk eit trinn som står i `kommune.toml`, frå { $foerste } til { $siste }
ugyldig-trinn-hjelp-uten-trapp = før opp trinna som `[[trinn]]` i `kommune.toml`, eller ta bort `trinn`
ugyldig-trinn-sted-ogsaa = også her

uplassert-maal =
    { $antall ->
        [one] målet er ikkje sett inn i noko kapittel
       *[other] { $antall } mål er ikkje sette inn i noko kapittel
    }
uplassert-maal-innsatsomraade =
    { $antall ->
        [one] innsatsområdet er ikkje sett inn i noko kapittel
       *[other] { $antall } innsatsområde er ikkje sette inn i noko kapittel
    }
uplassert-maal-hjelp = set det inn i eit kapittel, med id-en på ei eiga linje: `![[…]]`
uplassert-maal-sted-ogsaa = heller ikkje dette

## Saksgang og saker

fase-i-uorden = fasen byrjar { $fra }, men står etter ein fase som byrjar seinare
fase-i-uorden-hjelp = rett datoen, eller set fasane i rekkjefølgje
fase-i-uorden-sted-forrige = denne byrjar { $fra }

dato-i-uorden = `til` er { $til }, men `fra` er { $fra }
dato-i-uorden-behandling = behandlinga { $dato } står etter ei som er { $forrige }
dato-i-uorden-hoering = høyringa varer til { $til }, men planen kom opp til avgjerd { $fra }
dato-i-uorden-hjelp = rett den av datoane som er feil
dato-i-uorden-hjelp-behandling = rett datoen, eller set behandlingane i den rekkjefølgja dei vart haldne
dato-i-uorden-sted-fra = byrjar her
dato-i-uorden-sted-avgjoerelse = avgjerda byrjar her
dato-i-uorden-sted-forrige = den førre står her

for-kort-hoering =
    { $antall ->
        [one] høyringa varer { $antall } dag, men { lov } krev minst { $antall-krav }
       *[other] høyringa varer { $antall } dagar, men { lov } krev minst { $antall-krav }
    }
for-kort-hoering-offentlig =
    { $antall ->
        [one] forslaget er offentleg { $antall } dag før det blir avgjort, men { lov } krev minst { $antall-krav }
       *[other] forslaget er offentleg { $antall } dagar før det blir avgjort, men { lov } krev minst { $antall-krav }
    }
for-kort-hoering-lokal =
    { $antall ->
        [one] høyringa varer { $antall } dag, men kommunen har bestemt at ho skal vare minst { $antall-krav }
       *[other] høyringa varer { $antall } dagar, men kommunen har bestemt at ho skal vare minst { $antall-krav }
    }
for-kort-hoering-hjelp = rett datoane, eller la det gå minst { $antall-krav } dagar; sjekk lovteksten som gjeld
for-kort-hoering-hjelp-lokal = rett datoane, la høyringa vare lenger, eller endre `hoeringsdager` i `kommune.toml`
for-kort-hoering-sted-frist = høyringa sluttar her
for-kort-hoering-sted-avgjoerelse = blir avgjort her
for-kort-hoering-sted-regel = regelen står her
lov =
    { $lov ->
        [pbl-10-1] plan- og bygningslova § 10-1
        [pbl-11-4] plan- og bygningslova § 11-4
        [pbl-11-13] plan- og bygningslova § 11-13
        [pbl-11-14] plan- og bygningslova § 11-14
       *[koml-14-3] kommunelova § 14-3
    }

hoering-uten-vurdering =
    { $mangler ->
        [innspill] planen har vore på høyring, men saka seier ikkje korleis innspela er vurderte
        [virkninger] planen har vore på høyring, men saka seier ikkje korleis verknadene av planen er vurderte
       *[begge] planen har vore på høyring, men saka seier ikkje korleis innspela og verknadene er vurderte
    }
hoering-uten-vurdering-hjelp =
    { $mangler ->
        [innspill] skriv kva som kom inn i høyringa, korleis det er vurdert, og kva det førte til
        [virkninger] skriv kva verknader planen får, eller legg til `[[konsekvens]]`
       *[begge] skriv kva som kom inn i høyringa og kva det førte til, og kva verknader planen får
    }
hoering-uten-vurdering-sted-hoering = planen har vore på høyring

ubesvart-innspill =
    { $antall ->
        [one] innspelet er ikkje vurdert
       *[other] { $antall } innspel er ikkje vurderte
    }
ubesvart-innspill-hjelp = skriv kva kommunen meiner i `vurdering`, eller `foelge = "orientering"` dersom det berre skal noterast
ubesvart-innspill-hjelp-punkt = del innspelet opp i `[[innspill.punkt]]`, med `oppsummering` og `vurdering`
ubesvart-innspill-sted-ogsaa = heller ikkje dette

vedtatt-uten-vedtak =
    { $antall ->
        [one] planen er vedteken, men det står ikkje av kven, når og i kva sak
       *[other] { $antall } planar er vedtekne, men det står ikkje av kven, når og i kva sak
    }
vedtatt-uten-vedtak-mangler = vedtaket `{ $vedtak }` manglar { mangler-i-vedtak }
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
        [one] rådet blir berre orientert, men har rett til å uttale seg
       *[other] { $antall } råd blir berre orienterte, men har rett til å uttale seg
    }
raad-uten-uttalerett-hjelp = skriv `rolle = "uttaler-seg"`, eller skriv eit unntak som seier kvifor saka ikkje gjeld rådet
raad-uten-uttalerett-sted-ogsaa = også dette

saksgang-motsigelse = organet skal seie si meining etter at saka er avgjord
saksgang-motsigelse-ingen = ingen av organa vedtek noko i saka
saksgang-motsigelse-flere = to organ vedtek i same sak
saksgang-motsigelse-hjelp = la eitt organ ha rolla `vedtar`, og gi dei andre rolla `innstiller` eller `uttaler-seg`
saksgang-motsigelse-hjelp-ingen = gi organet som avgjer saka, `rolle = "vedtar"`
saksgang-motsigelse-hjelp-etter = set organet før det som vedtek, eller gi det `rolle = "orienteres"`
saksgang-motsigelse-sted-vedtar = dette organet vedtek

ukjent-planversjon = git har inga utgåve som heiter `{ $revisjon }`
ukjent-planversjon-hjelp = rett `planversjon`, eller merk utgåva saka gjeld: `git tag { $revisjon }`

utdatert-sak =
    { $antall ->
        [one] planen er endra éin stad sidan `{ $revisjon }`, som saka gjeld
       *[other] planen er endra { $antall } stader sidan `{ $revisjon }`, som saka gjeld
    }
utdatert-sak-hjelp = merk planen slik han er no, og set det nye merket i `planversjon`; sjå endringane med `planverk diff { $revisjon } --plan { $plan }`
utdatert-sak-sted-endret = er endra

endret-etter-hoering =
    { $antall ->
        [one] planen er endra éin stad etter høyringa, og saka nemner det ikkje
       *[other] planen er endra { $antall } stader etter høyringa som saka ikkje nemner
    }
endret-etter-hoering-hjelp = set tabellen over endringar inn i malen for saksframlegg, eller vis i saka til det som er endra, med `[[…]]`; sjå endringane med `planverk diff { $revisjon } --plan { $plan }`
endret-etter-hoering-sted-endret = er endra

konsekvens-uten-begrunnelse =
    { $antall ->
        [one] konsekvensen er ikkje grunngitt
       *[other] { $antall } konsekvensar er ikkje grunngitte
    }
konsekvens-uten-begrunnelse-hjelp = sei kort kvifor, med `begrunnelse = "…"`
konsekvens-uten-begrunnelse-sted-ogsaa = heller ikkje denne

ugyldig-konsekvens = konsekvensen kan ikkje vere `{ $verdi }`
ugyldig-konsekvens-perspektiv = kommunen har ikkje perspektivet `{ $verdi }`
ugyldig-konsekvens-to-ganger = perspektivet `{ $verdi }` er vurdert to gonger
ugyldig-konsekvens-hjelp = bruk ein av desse, slik dei står i `kommune.toml`: { $liste }
ugyldig-konsekvens-hjelp-to-ganger = behald éi av vurderingane
ugyldig-konsekvens-sted-foerst = den første står her

vedlegg-mangler = «{ $tittel }» skal vedtakast saman med planen, men er ikkje lagt ved
vedlegg-mangler-hjelp = legg fila i mappa `vedlegg`, og oppgi ho med `fil = "vedlegg/…"`

rullering-forfalt = planen skulle vore rullert eller vurdert i { $aar }
rullering-forfalt-hjelp = ta opp saka, eller set eit nytt år i `neste` dersom det er vedteke å vente

## Tal

# En differanse, etter feltet `enhet`.
differansen =
    { $enhet ->
        [prosentpoeng] { $differanse } prosentpoeng
       *[tall] { $differanse }
    }
tabell-regnefeil = «{ $rad }», «{ $kolonne }» er oppgitt til { $oppgitt }, men reknestykket gir { $beregnet }: { differansen } i differanse
tabell-regnefeil-flere = { $antall } tal i tabellen `{ $tabell }` stemmer ikkje med reknestykka
tabell-regnefeil-for-stort = «{ $rad }», «{ $kolonne }» kan ikkje reknast ut: tala er for store
tabell-regnefeil-null = «{ $rad }», «{ $kolonne }» kan ikkje reknast ut: reknestykket deler på null
tabell-regnefeil-uten-tall =
    { $antall ->
        [one] «{ $rad }», «{ $kolonne }» er med i eit reknestykke, men er ikkje eit tal
       *[other] { $antall } celler er med i eit reknestykke, men er ikkje tal, og den første er «{ $rad }», «{ $kolonne }»
    }
tabell-regnefeil-ikke-oppgitt =
    { $antall ->
        [one] «{ $rad }», «{ $kolonne }» er ikkje oppgitt, så reknestykket kan ikkje kontrollerast
       *[other] { $antall } tal er ikkje oppgitt, så reknestykket kan ikkje kontrollerast der, og det første er «{ $rad }», «{ $kolonne }»
    }
tabell-regnefeil-ingenting = «{ $rad }», «{ $kolonne }» kan ikkje reknast ut: mellom cella og førre sum står det ingenting å summere
tabell-regnefeil-for-mye = reknestykka i tabellen `{ $tabell }` les for mange tal
tabell-regnefeil-tom = kontrollen dekkjer ingen tal i tabellen `{ $tabell }`
tabell-regnefeil-hjelp = rett talet, eller eitt av tala det blir rekna ut frå
tabell-regnefeil-hjelp-celle = er «{ $rad }», «{ $kolonne }» eigentleg { $forslag } og ikkje { $oppgitt }, stemmer både rada og kolonnen
tabell-regnefeil-hjelp-celle-alle = er «{ $rad }», «{ $kolonne }» eigentleg { $forslag } og ikkje { $oppgitt }, stemmer alle reknestykka talet er med i
tabell-regnefeil-hjelp-uten-tall = skriv eit tal, eller vel med `rader` eller `kolonner` kva celler som blir kontrollerte
tabell-regnefeil-hjelp-ikke-oppgitt = vel med `rader` eller `kolonner` kva celler som blir kontrollerte
tabell-regnefeil-hjelp-ingenting = skriv kva som skal summerast, til dømes `{ $forslag }`
tabell-regnefeil-hjelp-avrundet = er tala avrunda, legg til `avrundet = true` i `[[tabell]]`
tabell-regnefeil-hjelp-kontroll = rett reknestykket i `kontroll`
tabell-regnefeil-sted-kontroll = reknestykket står her
tabell-regnefeil-sted-ogsaa = heller ikkje dette
tabell-regnefeil-sted-celle = dette talet er med i reknestykket
tabell-regnefeil-sted-avvik = oppgitt til { $oppgitt }, rekna ut til { $beregnet }

tabell-avrunding =
    { $antall ->
        [one] eitt tal i tabellen `{ $tabell }` stemmer berre fordi tala er avrunda: { differansen } i differanse
       *[other] { $antall } tal i tabellen `{ $tabell }` stemmer berre fordi tala er avrunda: opptil { differansen } i differanse
    }
tabell-avrunding-hjelp = er tala avrunda, legg til `avrundet = true` i `[[tabell]]`; viss ikkje, rett dei
tabell-avrunding-hjelp-avrundet = sei gjerne i teksten at tala er avrunda og difor ikkje alltid går opp

mistenkelig-gjentatt-celle = «{ $linje }» har { $verdi } både i «{ $forrige }» og i «{ $denne }», og summen stemmer ikkje
mistenkelig-gjentatt-celle-hjelp = sjekk kjelda: er «{ $denne }» eigentleg { $forslag }, stemmer summen
mistenkelig-gjentatt-celle-sted-nabo = det same talet
mistenkelig-gjentatt-celle-sted-sum = summen som ikkje stemmer

paastand-feil = påstanden «{ $tekst }» stemmer ikkje: tabellen gir { $beregnet }, som ikkje er mellom { $fra } og { $til }
paastand-feil-lik = påstanden «{ $tekst }» stemmer ikkje: tabellen gir { $beregnet }, ikkje { $fra }
paastand-feil-stoerste = påstanden «{ $tekst }» stemmer ikkje: i kolonnen «{ $kolonne }» er «{ $stoerre }» større ({ $stoerre-verdi }) enn «{ $nevnt }» ({ $nevnt-verdi })
paastand-feil-for-stort = påstanden «{ $tekst }» kan ikkje reknast ut: tala er for store
paastand-feil-null = påstanden «{ $tekst }» kan ikkje reknast ut: reknestykket deler på null
paastand-feil-uten-tall = påstanden «{ $tekst }» bruker «{ $rad }», «{ $kolonne }», som ikkje er eit tal
paastand-feil-mangler = orda «{ $tekst }» står ikkje i planen
paastand-feil-hjelp = rett teksten eller tala, så dei seier det same
paastand-feil-hjelp-celle = rett tabellen først: er «{ $rad }», «{ $kolonne }» eigentleg { $forslag }, stemmer også påstanden
paastand-feil-hjelp-mangler = skriv orda slik dei står i teksten, eller slett påstanden
paastand-feil-hjelp-forslag = står det «{ $forslag }» i teksten, skriv det same her
paastand-feil-sted-tekst = orda står her
paastand-feil-sted-celle = talet står her

ukjent-rad-eller-kolonne =
    { $akse ->
        [rad] tabellen `{ $tabell }` har inga rad som heiter «{ $navn }»
       *[kolonne] tabellen `{ $tabell }` har ingen kolonne som heiter «{ $navn }»
    }
ukjent-rad-eller-kolonne-tvetydig =
    { $akse ->
        [rad] tabellen `{ $tabell }` har fleire rader som heiter «{ $navn }»
       *[kolonne] tabellen `{ $tabell }` har fleire kolonnar som heiter «{ $navn }»
    }
ukjent-rad-eller-kolonne-hjelp =
    { $akse ->
        [rad] tabellen har desse radene: { $liste }
       *[kolonne] tabellen har desse kolonnane: { $liste }
    }
ukjent-rad-eller-kolonne-hjelp-tvetydig = gi dei kvart sitt namn i tabellen
ukjent-rad-eller-kolonne-sted-bruk = er også brukt her
ukjent-rad-eller-kolonne-sted-navn = heiter det her

uleselig-regnestykke = reknestykket kan ikkje lesast
uleselig-regnestykke-for-langt = reknestykket er for langt
uleselig-regnestykke-for-dypt = parentesane ligg for mange nivå inni kvarandre
uleselig-regnestykke-verdi = her skal det stå eit tal, ei celle, ein funksjon eller ein parentes
uleselig-regnestykke-tegn = her skal det stå `{ $tegn }`
uleselig-regnestykke-slutt = reknestykket skulle ha slutta her
uleselig-regnestykke-klamme = namnet sluttar ikkje: `]` eller `"` manglar
uleselig-regnestykke-tomt-navn = klammen er tom
uleselig-regnestykke-tall = «{ $navn }» er ikkje eit tal
uleselig-regnestykke-funksjon = `{ $navn }` er ikkje ein funksjon
uleselig-regnestykke-utvalg = `sum` må seie kva som blir lagt saman
uleselig-regnestykke-argumenter =
    { $antall ->
        [one] funksjonen har eitt tal i parentesen, og det passar ikkje
       *[other] funksjonen har { $antall } tal i parentesen, og det passar ikkje
    }
uleselig-regnestykke-retning = i ein påstand må kvar celle ha både rad og kolonne
uleselig-regnestykke-uten-linje = kontrollen seier ikkje kva rad eller kolonne han gjeld
uleselig-regnestykke-to-linjer = kontrollen gjeld både ei rad og ein kolonne
uleselig-regnestykke-feil-liste =
    { $akse ->
        [rad] ein kontroll av ei rad kan ikkje avgrensast til rader
       *[kolonne] ein kontroll av ein kolonne kan ikkje avgrensast til kolonnar
    }
uleselig-regnestykke-desimaler = `desimaler` skal vere frå 0 til { $grense }, men er { $verdi }
uleselig-regnestykke-uten-paastand = påstanden seier ikkje kva tabellen skal vise
uleselig-regnestykke-to-paastander = påstanden har både `er` og `stoerste`
uleselig-regnestykke-mellom = påstanden seier ikkje kva to tal svaret skal liggje mellom
uleselig-regnestykke-uten-rader = påstanden seier ikkje kva rader som har dei største tala
uleselig-regnestykke-hjelp = skriv til dømes `sum(over)`, `[2040] - [2025]` eller `andel([Eldre], [Total])`
uleselig-regnestykke-hjelp-del-opp = del det opp i fleire kontrollar
uleselig-regnestykke-hjelp-klamme = skriv namnet i klammer: `[2040]`, eller i `["…"]` når det sjølv har `]` eller `;`
uleselig-regnestykke-hjelp-tall = skriv talet slik: `1716`, `71,2` eller `95 %`
uleselig-regnestykke-hjelp-funksjon = bruk `sum`, `andel`, `min` eller `max`; namnet på ei rad eller ein kolonne blir skrive i klammer: `[2040]`
uleselig-regnestykke-hjelp-utvalg = skriv `sum(over)`, `sum(venstre)` eller `sum([fra]..[til])`
uleselig-regnestykke-hjelp-argumenter = `andel` skal ha to, `min` og `max` minst to, med komma mellom
uleselig-regnestykke-hjelp-retning = skriv cella slik: `[rad; kolonne]`
uleselig-regnestykke-hjelp-linje = skriv anten `rad` eller `kolonne`: den som skal stemme
uleselig-regnestykke-hjelp-liste =
    { $akse ->
        [rad] skriv `kolonner` for å velje kva celler i rada som blir kontrollerte
       *[kolonne] skriv `rader` for å velje kva celler i kolonnen som blir kontrollerte
    }
uleselig-regnestykke-hjelp-desimaler = skriv kor mange desimalar tala i tabellen er runda av til
uleselig-regnestykke-hjelp-paastand = skriv anten `er` og `mellom`, til dømes `mellom = ["0,95", "0,96"]`, eller `stoerste` med `kolonne` og `rader`

tabell-uten-kilde = tabellen `{ $navn }` har inga kjelde
tabell-uten-kilde-hjelp = legg til kvar tala kjem frå, til dømes `kilde = "SSB"`

tabell-uten-enhet = tabellen `{ $navn }` seier ikkje kva tala er
tabell-uten-enhet-hjelp = legg til eininga, til dømes `enhet = "personer"`

ujevn-tabell =
    { $antall ->
        [one] rada har éi celle, men overskrifta har { $antall-ventet }
       *[other] rada har { $antall } celler, men overskrifta har { $antall-ventet }
    }
ujevn-tabell-flere = { $antall } rader har ikkje like mange celler som overskrifta
ujevn-tabell-overskrift =
    { $antall ->
        [one] overskrifta har éi celle, men radene har { $antall-ventet }
       *[other] overskrifta har { $antall } celler, men radene har { $antall-ventet }
    }
ujevn-tabell-skillelinje =
    { $antall ->
        [one] dette blir ikkje ein tabell: overskrifta har éi celle, men streklinja har { $antall-ventet }
       *[other] dette blir ikkje ein tabell: overskrifta har { $antall } celler, men streklinja har { $antall-ventet }
    }
ujevn-tabell-tall = «{ $verdi }» ser ut som eit tal, men kan ikkje lesast
ujevn-tabell-tall-gruppering = mellomromma i «{ $verdi }» deler ikkje talet i grupper på tre
ujevn-tabell-tall-punktum = «{ $verdi }» har punktum, som ikkje blir brukt i norske tal
ujevn-tabell-tall-for-langt = «{ $verdi }» har for mange siffer
ujevn-tabell-tall-flere = { $antall } tal i tabellen kan ikkje lesast, og det første er «{ $verdi }»
ujevn-tabell-anfoerselstegn = teksten manglar hermeteikn i slutten
ujevn-tabell-tom = tabellen `{ $navn }` er tom
ujevn-tabell-uten-skillelinje = dette blir ikkje ein tabell: linja med strekar under overskrifta manglar
ujevn-tabell-skilletegn = cellene er skilde med { $tegn ->
        [tab] tabulator
       *[strek] strek
    }, ikkje med semikolon
ujevn-tabell-hjelp = gi rada like mange celler som overskrifta
ujevn-tabell-hjelp-csv = skil cellene med semikolon, og set hermeteikn om tekst som sjølv har semikolon
ujevn-tabell-hjelp-strek = skal streken vere tekst, skriv `\|`
ujevn-tabell-hjelp-uten-skillelinje = skriv denne linja under overskrifta: `{ $forslag }`
ujevn-tabell-hjelp-faerre = legg til cellene som manglar; dei kan vere tomme
ujevn-tabell-hjelp-skillelinje = gi linja under overskrifta like mange celler: `| --- | --- |`
ujevn-tabell-hjelp-tall = skriv tal slik: `1 716`, `71,2`, `+18,7 %` eller `−4,7`
ujevn-tabell-hjelp-tall-punktum = skriv komma framfor desimalar og mellomrom mellom tusen: `1 716,5`
ujevn-tabell-hjelp-tall-for-langt = rund av talet
ujevn-tabell-hjelp-anfoerselstegn = set `"` der teksten sluttar, og skriv `""` for eit hermeteikn inni den
ujevn-tabell-hjelp-tom = fyll inn tabellen, med overskrifter i første rad og første kolonne
ujevn-tabell-sted-overskrift = overskrifta står her

## Oppbygging og universell utforming

oedelagt-overskrift = dette blir ikkje ei overskrift: det manglar eit mellomrom etter `{ $tegn }`
oedelagt-overskrift-hjelp = skriv `{ $forslag }`

hoppet-overskriftsnivaa = overskrifta hoppar frå nivå { $fra } til nivå { $til }
hoppet-overskriftsnivaa-foerste = den første overskrifta står på nivå { $til }, ikkje på nivå 1
hoppet-overskriftsnivaa-tom = overskrifta er tom
hoppet-overskriftsnivaa-hjelp = start overskrifta med `{ $forslag }`
hoppet-overskriftsnivaa-hjelp-tom = skriv ei overskrift, eller slett linja
hoppet-overskriftsnivaa-sted-forrige = overskrifta før står på nivå { $fra }

bilde-uten-alt = biletet `{ $fil }` manglar ein tekst for dei som ikkje ser det
bilde-uten-alt-figur = figuren `{ $navn }` manglar ein tekst for dei som ikkje ser han
bilde-uten-alt-diagram = diagrammet `{ $navn }` manglar ein tekst for dei som ikkje ser det
bilde-uten-alt-filnavn = teksten til biletet er berre filnamnet
bilde-uten-alt-id = teksten til diagrammet er berre id-en
bilde-uten-alt-hjelp = skriv kva biletet viser, i klammene: `![Kva biletet viser]({ $fil })`
bilde-uten-alt-hjelp-figur = skriv kva figuren viser: `alt = "…"`; er han berre til pynt, skriv `pynt = true`
bilde-uten-alt-hjelp-diagram = skriv det viktigaste diagrammet viser: `alt = "…"`

tabell-uten-overskriftsrad = tabellen manglar overskrifter over kolonnane
tabell-uten-overskriftsrad-kolonne = kolonne { $nummer } manglar overskrift
tabell-uten-overskriftsrad-hjelp = skriv i den første rada kva kvar kolonne viser

ukjent-tegn = skrifta har ikkje teiknet «{ $tegn }» ({ $kode }){ staar-steder }
ukjent-tegn-emoji = skrifta har ikkje emojien «{ $tegn }» ({ $kode }){ staar-steder }
ukjent-tegn-emojier = skrifta har ikkje emojiane «{ $tegn }»{ staar-steder }
ukjent-tegn-skrift = skrifta har ikkje teiknet «{ $tegn }» ({ skriftnavn }, { $kode }){ staar-steder }
ukjent-tegn-usynlig = her står eit teikn som ikkje er synleg ({ $kode }){ staar-steder }
ukjent-tegn-fra-word = her står eit teikn som berre Word og nokre få andre kan vise ({ $kode }){ staar-steder }
ukjent-tegn-rekke = skrifta har ikkje teikna i «{ $tegn }»{ staar-steder }
ukjent-tegn-rekke-skrift = skrifta har ikkje teikna i «{ $tegn }» ({ skriftnavn }){ staar-steder }
ukjent-tegn-hjelp = bruk eit anna teikn, eller skriv det med ord
ukjent-tegn-hjelp-skrift = skriv det med norske bokstavar, eller bruk eit tema med ei skrift som har teikna
ukjent-tegn-hjelp-usynlig = slett teiknet; det kan ha følgt med frå eit anna program
ukjent-tegn-hjelp-fra-word = slett teiknet, og skriv det på nytt; eit punkt i ei liste byrjar med `- `
ukjent-tegn-hjelp-tegning = det står i ein tekst i `{ $fil }`, linje { $linje }: byt det ut i teikneprogrammet, eller lagre teikninga som PNG
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
       *[annet] eit anna skriftspråk
    }

raa-html = HTML-koden `{ $kode }` blir ikkje med i dokumentet{ staar-steder }
raa-html-aapen-merknad = merknaden sluttar ikkje, så teksten etter han blir borte
raa-html-etter-merknad = det som står på same linje som merknaden, blir borte
raa-html-hjelp =
    { $navn ->
        [br] skriv ei tom linje for nytt avsnitt, eller `\` der linja skal brytast
        [b] skriv `**teksten**` i staden
        [strong] skriv `**teksten**` i staden
        [i] skriv `*teksten*` i staden
        [em] skriv `*teksten*` i staden
        [a] skriv `[teksten](adressa)` i staden
        [img] skriv `![kva biletet viser](fila)` i staden
        [sub] skriv teiknet sjølv, til dømes `₂`
        [sup] skriv teiknet sjølv, til dømes `²`
        [table] skriv tabellen i Markdown, eller legg han i `data` som CSV
       *[annet] slett koden, eller skriv det same i Markdown; skal han visast som tekst, set aksentteikn rundt
    }
raa-html-hjelp-aapen-merknad = set `-->` der merknaden sluttar
raa-html-hjelp-etter-merknad = la merknaden stå åleine på linja
raa-html-sted-ogsaa = står også her

for-mange-nivaaer = lister og sitat ligg { $antall } nivå inni kvarandre, og grensa er { $grense }
for-mange-nivaaer-hjelp = del opp i eigne avsnitt eller lister

manglende-fil = fila `{ $fil }` finst ikkje
manglende-fil-skrivemaate = fila `{ $fil }` heiter eigentleg `{ $forslag }`
manglende-fil-ekstern = biletet `{ $fil }` ligg på nettet og blir ikkje henta
manglende-fil-tabell = fila `{ $fil }` kan ikkje lesast som tabell
manglende-fil-feil-innhold = fila `{ $fil }` er ikkje ei { $type }-fil, slik namnet seier
manglende-fil-utenfor = `{ $fil }` ligg utanfor mappa med planane og blir ikkje lesen
manglende-fil-sti = `{ $fil }` kan ikkje brukast som filnamn
manglende-fil-snarvei = `{ $fil }` er ein snarveg til ei anna fil og blir ikkje lesen
manglende-fil-for-stor = fila `{ $fil }` er for stor: { $stoerrelse } MB, og grensa er { $grense } MB
manglende-fil-tom = fila `{ $fil }` er tom
manglende-fil-ulest = fila `{ $fil }` kan ikkje lesast: { $grunn }
manglende-fil-feil-type = fila `{ $fil }` er eigentleg { $type }, ikkje det namnet seier
manglende-fil-ukjent-type = fila `{ $fil }` er ikkje eit bilete som kan visast
manglende-fil-avkortet = biletet `{ $fil }` er ikkje heilt: slutten manglar
manglende-fil-skadet = biletet `{ $fil }` er skadd
manglende-fil-for-mange-punkter = biletet `{ $fil }` er for stort: { $bredde } × { $hoeyde } punkt
manglende-fil-uten-stoerrelse = biletet `{ $fil }` seier ikkje kor stort det er
manglende-fil-uvanlig-jpg = biletet `{ $fil }` er ein JPG av eit uvanleg slag
manglende-fil-trykkfarger = biletet `{ $fil }` har fargar for trykk (CMYK)
manglende-fil-svg = SVG-fila `{ $fil }` kan ikkje lesast
manglende-fil-svg-annet = fila `{ $fil }` er XML, men ikkje SVG
manglende-fil-svg-doctype = SVG-fila `{ $fil }` har ein dokumenttype (DOCTYPE)
manglende-fil-svg-element = SVG-fila `{ $fil }` har eit element som ikkje er tillate: `{ $navn }`
manglende-fil-svg-skript = SVG-fila `{ $fil }` har eit skript: `{ $navn }`
manglende-fil-svg-for-sammensatt = SVG-fila `{ $fil }` har for mange delar
manglende-fil-svg-bilde = eit bilete inni SVG-fila `{ $fil }` kan ikkje brukast
manglende-fil-svg-ekstern = SVG-fila `{ $fil }` hentar innhald frå `{ $adresse }`
manglende-fil-hjelp = legg fila i mappa, eller rett namnet
manglende-fil-hjelp-skrivemaate = skriv namnet heilt likt, også store og små bokstavar: `{ $forslag }`
manglende-fil-hjelp-ekstern = last ned biletet, legg det i mappa `figurer`, og vis til det der
manglende-fil-hjelp-tabell = lagre tabellen som CSV i mappa `data`, til dømes `data/tall.csv`
manglende-fil-hjelp-utenfor = kopier fila inn i planen si eiga mappe, og vis til kopien
manglende-fil-hjelp-sti = skriv vegen frå mappa til planen, med `/` mellom, til dømes `vedlegg/notat.pdf`
manglende-fil-hjelp-snarvei = legg inn sjølve fila
manglende-fil-hjelp-for-stor = gjer fila mindre, til dømes ved å lagre bilete med færre punkt
manglende-fil-hjelp-tom = legg inn fila på nytt
manglende-fil-hjelp-ulest = sjekk at du har lov til å opne fila
manglende-fil-hjelp-feil-type = lagre fila på nytt, eller gi ho namn etter det ho er
manglende-fil-hjelp-ukjent-type = bruk SVG, PNG eller JPG
manglende-fil-hjelp-uten-stoerrelse = set `width` og `height`, eller `viewBox`, i SVG-fila
manglende-fil-hjelp-lagre = lagre biletet på nytt som vanleg PNG eller JPG
manglende-fil-hjelp-trykkfarger = lagre biletet på nytt med skjermfargar (RGB)
manglende-fil-hjelp-svg-for-sammensatt = forenkle teikninga, eller lagre ho som PNG
manglende-fil-hjelp-svg = lagre figuren på nytt som rein SVG, utan skript og utan lenkjer til andre filer
manglende-fil-sted-bruk = er også brukt her

dokument-uten-dato = planen har ingen dato
dokument-uten-dato-sak = saka har ingen dato
dokument-uten-dato-hjelp = legg til ei linje, til dømes `dato = 2026-05-07`

## For mykje av noko

for-stort-flere =
    { $antall ->
        [one] eitt funn til av same slag i fila
       *[other] { $antall } funn til av same slag i fila
    }
for-stort-hjelp-flere = rett dei som er viste, og køyr på nytt

for-stort-liste = `{ $noekkel }` har { $antall } oppføringar
for-stort-unntak = fila har { $antall } unntak
for-stort-tittel = namnet eller tittelen er på { $antall } teikn
for-stort-overskrift = overskrifta er på { $antall } teikn
for-stort-tabeller = det er ikkje plass til å kontrollere tabellen `{ $navn }`
for-stort-feil =
    { $antall ->
        [one] fila har éin feil til
       *[other] fila har { $antall } feil til
    }
for-stort = dokumentet har meir enn { $antall-grense } teikn og blir ikkje laga
for-stort-deler = dokumentet er sett saman av meir enn { $antall-grense } delar og blir ikkje laga
for-stort-innhold = planen har for mange mål, tiltak og koplingar mellom dei til å bli eit dokument
for-stort-plasseringer = dokumentet set inn meir enn { $antall-grense } ting og blir ikkje laga
for-stort-overskrifter = dokumentet har meir enn { $antall-grense } overskrifter og blir ikkje laga
for-stort-rader = tabellen har meir enn { $antall-grense } rader, og dokumentet blir ikkje laga
for-stort-kolonner = tabellen har meir enn { $antall-grense } kolonnar, og dokumentet blir ikkje laga
for-stort-verdier = diagrammet har meir enn { $antall-grense } verdiar, og dokumentet blir ikkje laga
for-stort-trinn = innsatstrappa har meir enn { $antall-grense } trinn, og dokumentet blir ikkje laga
for-stort-avsnitt = avsnittet er sett saman av meir enn { $antall-grense } delar, og dokumentet blir ikkje laga
for-stort-tegn = her er eit ord, ein tittel eller ein bilettekst på meir enn { $antall-grense } teikn, og dokumentet blir ikkje laga
for-stort-bilder = bileta i dokumentet har meir enn { $antall-grense } punkt til saman, og dokumentet blir ikkje laga
for-stort-tegning = teikninga `{ $fil }` tek for lang tid eller for mykje minne å teikne
for-stort-fotnoter = fotnotane viser til kvarandre i meir enn { $antall-grense } ledd, og dokumentet blir ikkje laga
for-stort-hjelp-bilder = lagre bileta mindre; 2000 punkt breitt er nok på papir
for-stort-hjelp-tegning = forenkle teikninga, eller lagre ho som PNG
for-stort-hjelp-fotnoter = skriv det som står i den inste fotnoten, i teksten
for-stort-hjelp = sjå etter tekst som har kome med ved ein feil, eller del planen i fleire
for-stort-hjelp-rader = vis det viktigaste i tabellen, og legg resten ved
for-stort-hjelp-verdier = vel `rader` eller `kolonner` i diagrammet
for-stort-hjelp-trinn = slett trinn som har kome med ved ein feil
for-stort-hjelp-avsnitt = del avsnittet, eller gjer det om til ei liste
for-stort-hjelp-tegn = kort det ned
for-stort-hjelp-liste = berre dei { $antall-grense } første blir lesne; slett dei som har kome med ved ein feil
for-stort-hjelp-unntak = berre dei { $antall-grense } første gjeld; endre nivået på regelen i `planverk.toml` i staden
for-stort-hjelp-tittel = skriv { $antall-grense } teikn eller færre, og set resten i teksten under
for-stort-hjelp-tabeller = tabellane i ein plan kan ha { $antall-grense } celler til saman; del dei opp eller slett nokre

## Unntak

unoedvendig-unntak = unntaket frå `{ $regel }` trengst ikkje: regelen finn ingenting her
unoedvendig-unntak-ukjent-regel = unntaket gjeld `{ $regel }`, men det finst ingen slik regel
unoedvendig-unntak-uten-grunn = unntaket frå `{ $regel }` seier ikkje kvifor
unoedvendig-unntak-ulest = unntaket kan ikkje lesast
unoedvendig-unntak-hjelp = slett unntaket
unoedvendig-unntak-hjelp-uten-grunn = skriv grunnen til slutt: `planverk: tillat { $regel } fordi …`
unoedvendig-unntak-hjelp-ulest = skriv `planverk: tillat regel grunn`

## Malar og tema

mal-feil = malen `{ $fil }` kan ikkje brukast: «{ $grunn }»
mal-feil-filter = det finst ikkje noko filter som heiter `{ $navn }`
mal-feil-funksjon = det finst ikkje nokon funksjon som heiter `{ $navn }`
mal-feil-test = det finst ikkje nokon test som heiter `{ $navn }`
mal-feil-mangler = det finst ikkje nokon mal som heiter `{ $navn }`
mal-feil-uten-verdi = her manglar ein verdi: `{ $navn }`
mal-feil-ord = `{ $navn }` finst ikkje blant orda som `t` kan skrive
mal-feil-ikke-ting = `{ $navn }` er ikkje noko som kan setjast inn eller lenkjast til
mal-feil-ikke-dato = `{ $navn }` er ikkje ein dato
mal-feil-aapen = malen sluttar før noko som er opna, er lukka
mal-feil-kommando = `{ $navn }` er ikkje noko ein mal kan gjere
mal-feil-skrivemaate = malen er skriven feil her: «{ $grunn }»
mal-feil-endeloes = malen gjer så mange steg at han ser ut til å gå i ring
mal-feil-tid =
    { $antall-sekunder ->
        [one] malen `{ $fil }` vart ikkje ferdig på eitt sekund
       *[other] malen `{ $fil }` vart ikkje ferdig på { $antall-sekunder } sekund
    }
mal-feil-minne = malen `{ $fil }` bruker for mykje minne
mal-feil-hjelp = rett malen, eller slett han for å bruke den innebygde
mal-feil-hjelp-uten-verdi = sjekk skrivemåten, og set ein `if` rundt det som ikkje alle planar har
mal-feil-hjelp-aapen = sjå etter ein `for`, `if` eller `macro` utan slutt, eller ein parentes som manglar

tema-feil = temaet `{ $navn }` kan ikkje brukast: «{ $grunn }»
tema-feil-noekkel = `{ $noekkel }` er ikkje noko temaet kan stille på
tema-feil-type =
    { $ventet ->
        [farge] `{ $noekkel }` skal vere ein farge
        [farger] `{ $noekkel }` skal vere ei liste med fargar
        [to-farger] `{ $noekkel }` skal vere to fargar
        [tall] `{ $noekkel }` skal vere eit tal
        [tabell] `{ $noekkel }` skal vere ein tabell
       *[tekst] `{ $noekkel }` skal vere ein tekst
    }
tema-feil-for-stort = talet i `{ $noekkel }` er for stort
tema-feil-mangler = temaet `{ $navn }` manglar fila `{ $fil }`
tema-feil-skrift = fila `{ $fil }` er ikkje ei skrift
tema-feil-tegn = temaet skriv «{ $tegn }», som skrifta ikkje har
tema-feil-tegn-ellers = skrifta har ikkje «{ $tegn }», som står i ei teikning i dokumentet
tema-feil-tid =
    { $antall-sekunder ->
        [one] temaet `{ $navn }` vart ikkje ferdig på eitt sekund
       *[other] temaet `{ $navn }` vart ikkje ferdig på { $antall-sekunder } sekund
    }
tema-feil-minne = temaet `{ $navn }` bruker for mykje minne
tema-feil-hjelp-noekkel = slett linja, eller sjå i `docs/maler-og-temaer.md` kva som kan endrast
tema-feil-hjelp-type =
    { $ventet ->
        [farge] skriv fargen slik: `"#0f4c55"`
        [farger] skriv fargane slik: `["#0f4c55", "#b4481e"]`
        [to-farger] skriv fargane slik: `["#8fc1bb", "#0f4c55"]`
        [tall] skriv talet utan hermeteikn og utan eining
        [tabell] skriv namnet i klammer på ei eiga linje
       *[tekst] skriv teksten i hermeteikn
    }
tema-feil-hjelp-for-stort = bruk eit tal på høgst 1000
tema-feil-hjelp = rett temaet, eller bruk det innebygde med `tema = "standard"`

## Løpande tekst

manuell-nummerering =
    { $antall ->
        [one] overskrifta har eit nummer som er skrive for hand
       *[other] { $antall } overskrifter har nummer som er skrivne for hand
    }
manuell-nummerering-hjelp = ta bort nummeret; overskriftene i dokumentet får nummer av seg sjølve
manuell-nummerering-sted-bruk = her også

intetsigende-lenketekst = lenkjeteksten «{ $tekst }» seier ikkje kva lenkja fører til
intetsigende-lenketekst-adresse = lenkja viser nettadressa i staden for å seie kva ho fører til
intetsigende-lenketekst-tom = lenkja har ingen tekst
intetsigende-lenketekst-hjelp = la lenkjeteksten seie kva lesaren finn: `[namnet på sida]({ $adresse })`
intetsigende-lenketekst-hjelp-intern = la lenkjeteksten seie kva lesaren finn, eller ta bort teksten etter `|`

plassholder =
    { $antall ->
        [one] «{ $tekst }» står der noko skulle vore skrive
       *[other] «{ $tekst }» står { $antall } stader der noko skulle vore skrive
    }
plassholder-tom =
    { $antall ->
        [one] `{ $noekkel }` er tom
       *[other] `{ $noekkel }` er tom { $antall } stader
    }
plassholder-hjelp = skriv det som manglar, eller ta det bort
plassholder-sted-bruk = her også

dato-uten-aar = datoen «{ $dato }» seier ikkje kva år
dato-uten-aar-hjelp = skriv året etter, eller «kvart år» om det gjeld alle

begrepsvariant =
    { $antall ->
        [one] vi skriv `{ $begrep }`, ikkje `{ $variant }`
       *[other] vi skriv `{ $begrep }`, ikkje `{ $variant }`, som står { $antall } stader
    }
begrepsvariant-hjelp = skriv `{ $begrep }`
begrepsvariant-hjelp-form = skriv `{ $begrep }`, bøygd så det passar i setninga
begrepsvariant-sted-begrep = ordet er valt her
begrepsvariant-sted-bruk = her også

tungt-spraak = kapittelet er tungt å lese: LIX er { $lix }, og grensa er { $grense }
tungt-spraak-hjelp = del dei lengste setningane, og byt ut lange ord der det går
tungt-spraak-sted-setning = setning med { $antall } ord

gjentatt-avsnitt = avsnittet står { $antall } stader i dokumentet
gjentatt-avsnitt-nesten = nesten det same avsnittet står { $antall } stader i dokumentet
gjentatt-avsnitt-sak = avsnittet står også i planen
gjentatt-avsnitt-sak-nesten = nesten det same avsnittet står også i planen
gjentatt-avsnitt-hjelp = la avsnittet stå éin stad, og vis til det frå den andre
gjentatt-avsnitt-hjelp-sak = set inn teksten frå planen med `{ $forslag }`, eller vis til han
gjentatt-avsnitt-sted-foerst = står først her
gjentatt-avsnitt-sted-plan = står i planen her
gjentatt-avsnitt-sted-bruk = og her

maaltekst-avvik = målet `{ $navn }` er gjengitt med «{ $sagt }» i staden for «{ $maal }»
maaltekst-avvik-mangler = målet `{ $navn }` er gjengitt utan «{ $maal }»
maaltekst-avvik-ekstra = målet `{ $navn }` er gjengitt med «{ $sagt }» i tillegg
maaltekst-avvik-hjelp = set inn målet med `{ $forslag }`, eller skriv det ordrett
maaltekst-avvik-sted-maal = målet er skrive slik

foedselsnummer =
    { $antall ->
        [one] her står eit gyldig fødselsnummer eller d-nummer
       *[other] her står { $antall } gyldige fødselsnummer eller d-nummer
    }
foedselsnummer-hjelp = slett nummeret; er fila delt med andre, ligg det også i tidlegare utgåver av ho
foedselsnummer-sted-bruk = her også

### Endringene mellom to versjoner: hele setninger om hva som er endret, slik en kollega ville fortalt det.
###
### `hva` er tingen det gjelder («Mål 2»), `felt` er feltet i bestemt form («fristen»).
### En setning kan ha en egen utgave for en ting (`endring-inn-rad`), et felt (`endring-felt-frist`), eller et felt
### og en klasse (`endring-felt-drift-svekket`). Den mest bestemte utgaven brukes.

## Klassene

klasse-redaksjonell = redaksjonell
klasse-innhold = innhold
klasse-svekket = svekket
klasse-skjerpet = skjerpet
klasse-oppheving = oppheving

antall-oppheving = { $antall } om oppheving
antall-svekket =
    { $antall ->
        [one] { $antall } svekket
       *[other] { $antall } svekkede
    }
antall-skjerpet =
    { $antall ->
        [one] { $antall } skjerpet
       *[other] { $antall } skjerpede
    }
antall-innhold = { $antall } i innholdet
antall-redaksjonell =
    { $antall ->
        [one] { $antall } redaksjonell
       *[other] { $antall } redaksjonelle
    }
antall-endringer =
    { $antall ->
        [0] Ingen endringer
        [one] Én endring
       *[other] { $antall } endringer
    }
antall-endringer-av = { $endringer }: { $klasser }
ingen-endringer = Ingen endringer.

## Delene av en plan, som endringene er ordnet etter

endringer = Endringer
endringer-i = Endringer i { $plan }
endringstabell-sted = Hvor
endringstabell-endring = Endring
endringstabell-klasse = Klasse
endringsdel-plan = Om planen
endringsdel-maal = Mål og innsatsområder
endringsdel-tiltak = Tiltak
endringsdel-kapittel = { $tittel }
endringsdel-data = Tabeller, diagrammer og figurer
endringsdel-fase = Planprosessen
endringsdel-innspill = Innspill fra høringen
endringsdel-sak = Saken «{ $tittel }»
endringsdel-kortversjon = Kortversjonen
endringsdel-kommune = Felles for kommunen

## Tingene

ting-kommune = Kommunen
ting-organ = «{ $tittel }»
ting-vedtak = Vedtaket «{ $tittel }»
ting-trinn = Trinn { $id }
ting-perspektiv = Perspektivet «{ $tittel }»
ting-plan = Planen
ting-erstatter = Erstatningen av «{ $tittel }»
ting-viderefoering = Videreføringen av { $tittel }
ting-fase = Fasen «{ $tittel }»
ting-vedlegg = Vedlegget «{ $tittel }»
ting-innsatsomraade = { $ord } { $nummer }
ting-maal = { $ord } { $nummer }
ting-grep = Grepet «{ $tittel }»
ting-indikator = Indikatoren «{ $tittel }»
ting-tiltak = { $ord } { $nummer }
ting-tabell = Tabell { $nummer }
ting-tabell-uten-nummer = Tabellen «{ $tittel }»
ting-tabell-i-teksten = Tabellen med «{ $tittel }»
ting-rad = { $tabell }: raden «{ $id }»
ting-kolonne = { $tabell }: kolonnen «{ $id }»
ting-diagram = Figur { $nummer }
ting-diagram-uten-nummer = Diagrammet «{ $tittel }»
ting-figur = Figur { $nummer }
ting-figur-uten-nummer = Figuren «{ $tittel }»
ting-paastand = Påstanden «{ $tittel }»
ting-kapittel = Kapitlet «{ $tittel }»
ting-kortversjon = Kortversjonen
ting-delkapittel = Delen «{ $tittel }»
ting-avsnitt = Avsnittet «{ $tittel }»
ting-kulepunkt = Punktet «{ $tittel }»
ting-fotnote = Fotnoten «{ $tittel }»
ting-plassert = { $tittel }
ting-sak = Saken
ting-behandling = Behandlingen i { $tittel }
ting-innstilling = Punkt { $nummer } i innstillingen
ting-innstilling-uten-nummer = Et punkt i innstillingen
ting-konsekvens = Konsekvensen «{ $tittel }»
ting-innspill = Innspill { $nummer }
ting-innspillspunkt = Svaret på «{ $tittel }»
ting-hadde-nummer = { $hva } (tidligere { $nummer })
ting-alt-i-plan = målene og tiltakene i «{ $plan }»

## Det verktøyet selv setter inn, `![[:navn]]`

innebygd-visjon = Visjonen
innebygd-tiltak = Oversikten over tiltak
innebygd-innsatstrapp = Innsatstrappa
innebygd-innsatsomraader = Oversikten over innsatsområder
innebygd-maal = Oversikten over mål
innebygd-grep = Oversikten over strategiske grep
innebygd-prosess = Planprosessen
innebygd-erstatter = Oversikten over planer som erstattes
innebygd-vedlegg = Oversikten over vedlegg
innebygd-innstilling = Innstillingen
innebygd-behandling = Oversikten over behandlingen
innebygd-konsekvenser = Oversikten over konsekvenser
innebygd-bakgrunn = Bakgrunnen for saken

## Inn og ut

endring-inn = { $hva } er tatt inn.
endring-inn-plan = Planen er ny.
endring-inn-erstatter = Planen erstatter nå «{ $tekst }».
endring-inn-erstatter-delvis = Planen erstatter nå deler av «{ $tekst }».
endring-inn-viderefoering = Det er nå sagt hva som skjer med { $tekst }.
endring-inn-vedlegg = { $hva } er lagt ved.
endring-inn-innsatsomraade = { $hva } er tatt inn: «{ $tekst }»
endring-inn-maal = { $hva } er tatt inn: «{ $tekst }»
endring-inn-tiltak = { $hva } er tatt inn: «{ $tekst }»
endring-inn-innstilling = { $hva } er tatt inn: «{ $tekst }»
endring-inn-tabell = { $hva } er tatt inn: «{ $tekst }»
endring-inn-rad = { $hva } er ny ({ $tekst }).
endring-inn-kolonne = { $hva } er ny ({ $tekst }).
endring-inn-delkapittel = Ny del: «{ $tekst }»
endring-inn-avsnitt = Nytt avsnitt: «{ $tekst }»
endring-inn-kulepunkt = Nytt punkt: «{ $tekst }»
endring-inn-fotnote = Ny fotnote: «{ $tekst }»
endring-inn-plassert = { $hva } vises nå her.
endring-inn-sak = Saken er ny.

endring-ut = { $hva } er tatt ut.
endring-ut-plan = Planen er tatt ut.
endring-ut-erstatter = Planen erstatter ikke lenger «{ $tekst }».
endring-ut-erstatter-delvis = Planen erstatter ikke lenger deler av «{ $tekst }».
endring-ut-viderefoering = Det er ikke lenger sagt hva som skjer med { $tekst }.
endring-ut-innsatsomraade = { $hva } er tatt ut: «{ $tekst }»
endring-ut-maal = { $hva } er tatt ut: «{ $tekst }»
endring-ut-tiltak = { $hva } er tatt ut: «{ $tekst }»
endring-ut-innstilling = { $hva } er tatt ut: «{ $tekst }»
endring-ut-tabell = { $hva } er tatt ut: «{ $tekst }»
endring-ut-rad = { $hva } er tatt ut ({ $tekst }).
endring-ut-kolonne = { $hva } er tatt ut ({ $tekst }).
endring-ut-delkapittel = Overskriften er tatt ut: «{ $tekst }»
endring-ut-avsnitt = Et avsnitt er tatt ut: «{ $tekst }»
endring-ut-kulepunkt = Et punkt er tatt ut: «{ $tekst }»
endring-ut-fotnote = En fotnote er tatt ut: «{ $tekst }»
endring-ut-plassert = { $hva } vises ikke lenger her.
endring-ut-sak = Saken er tatt ut.

## Flyttet, delt og slått sammen

endring-id = { $hva } har fått ny id: `{ $gammel }` er blitt `{ $ny }`.
endring-flyttet = { $hva } er flyttet fra «{ $gammel }» til «{ $ny }».
endring-flyttet-innenfor = { $hva } er flyttet til et annet sted under samme overskrift.
endring-flyttet-fra-plan = { $hva } er flyttet hit fra planen «{ $gammel }».
endring-flyttet-nummer = { $hva } var nummer { $gammel } og er nå nummer { $ny }.
endring-flyttet-plass = { $hva } har fått en annen plass i rekkefølgen.
endring-delt = { $hva } er delt i { $antall }: { $liste }
endring-delt-avsnitt = Et avsnitt er delt i { $antall }: { $liste }
endring-delt-kulepunkt = Et punkt er delt i { $antall }: { $liste }
endring-slaatt-sammen = { $hva } er slått sammen av { $antall }: { $liste }
endring-slaatt-sammen-maal = { $hva } er slått sammen av { $antall } tidligere mål: { $liste }
endring-slaatt-sammen-avsnitt = { $antall } avsnitt er slått sammen: { $liste }
endring-slaatt-sammen-kulepunkt = { $antall } punkter er slått sammen: { $liste }

## Andre ord og andre verdier

endring-ordlyd = { $hva } er endret:
endring-ordlyd-svekket = { $hva } er svekket:
endring-ordlyd-skjerpet = { $hva } er skjerpet:
endring-ordlyd-avsnitt = Avsnittet er endret:
endring-ordlyd-kulepunkt = Punktet er endret:
endring-ordlyd-fotnote = Fotnoten er endret:
endring-ordlyd-delkapittel = Overskriften er endret:
endring-ordlyd-kapittel = Kapitlet har fått ny tittel:
endring-ordlyd-rad = { $hva } har fått nytt navn:
endring-ordlyd-kolonne = { $hva } har fått nytt navn:
endring-ordlyd-felt = { $hva }: { $felt } er endret:
endring-felt = { $hva }: { $felt } er endret fra { $gammel } til { $ny }.
endring-felt-satt = { $hva }: { $felt } er satt til { $ny }.
endring-felt-fjernet = { $hva }: { $felt } er tatt bort. Før sto det { $gammel }.
endring-felt-frist = { $hva }: fristen er flyttet fra { $gammel } til { $ny }.
endring-felt-frist-fjernet = { $hva }: fristen { $gammel } er tatt bort.
endring-felt-frist-til-loepende = { $hva }: fristen { $gammel } er tatt bort. Arbeidet er nå løpende.
endring-felt-frist-fra-loepende = { $hva }: arbeidet var løpende og har fått fristen { $ny }.
endring-felt-trinn = { $hva } er flyttet fra trinn { $gammel } til trinn { $ny } i innsatstrappa.
endring-felt-lenker = { $hva } viser nå til { $ny } i stedet for { $gammel }.
endring-felt-rullering_neste = { $hva }: { $felt } er flyttet fra { $gammel } til { $ny }.
endring-felt-ansvarlig = { $hva }: ansvaret er flyttet fra { $gammel } til { $ny }.
endring-felt-maaltall-svekket = { $hva }: { $felt } er svekket fra { $gammel } til { $ny }.
endring-felt-maaltall-skjerpet = { $hva }: { $felt } er skjerpet fra { $gammel } til { $ny }.
endring-felt-drift-svekket = { $hva }: { $felt } er kuttet fra { $gammel } til { $ny }.
endring-felt-drift-skjerpet = { $hva }: { $felt } er økt fra { $gammel } til { $ny }.
endring-felt-investering-svekket = { $hva }: { $felt } er kuttet fra { $gammel } til { $ny }.
endring-felt-investering-skjerpet = { $hva }: { $felt } er økt fra { $gammel } til { $ny }.
endring-felt-foelge = { $hva } er endret fra { $gammel } til { $ny }.
endring-liste-inn = { $hva }: { $felt } har fått med { $inn }.
endring-liste-ut = { $hva }: { $felt } har ikke lenger med { $ut }.
endring-liste-begge = { $hva }: { $felt } har fått med { $inn }, og har ikke lenger med { $ut }.
endring-liste-rekkefoelge = { $hva }: { $felt } står i en annen rekkefølge.
endring-liste-inn-trinn = { $hva } er nå også på trinn { $inn } i innsatstrappa.
endring-liste-ut-trinn = { $hva } er ikke lenger på trinn { $ut } i innsatstrappa.
endring-liste-begge-trinn = { $hva } er nå også på trinn { $inn } i innsatstrappa, og ikke lenger på trinn { $ut }.
endring-liste-inn-lenker = { $hva } viser nå til { $inn }.
endring-liste-ut-lenker = { $hva } viser ikke lenger til { $ut }.
endring-liste-begge-lenker = { $hva } viser nå til { $inn }, og ikke lenger til { $ut }.
endring-celle = { $hva }, { $rad }, { $kolonne }: { $gammel } → { $ny }
endring-fil = { $hva }: filen har fått nytt innhold.
endring-utforming = { $hva } har fått en annen utforming. Ordene er de samme.
tom-verdi = tomt
tall-2 = to
tall-3 = tre
tall-4 = fire
tall-5 = fem

## Feltene i bestemt form. `detalj` er året, perioden eller det feltet gjelder.

felt-alt = den alternative teksten
felt-ansvarlig = ansvarlig
felt-arkivkode = arkivkoden
felt-arkivref = arkivreferansen
felt-arkivsak = arkivsaken
felt-avrundet = opplysningen om avrunding
felt-avsender = avsenderen
felt-avsluttet = begrunnelsen for å avslutte
felt-baerekraftsmaal = listen over bærekraftsmål
felt-bakgrunn = listen over tidligere vedtak
felt-begrunnelse = begrunnelsen
felt-behandlinger = behandlingen i { $detalj }
felt-dato = datoen
felt-deler = listen over deler
felt-drift = driftsmidlene for { $detalj }
felt-eier = eieren
felt-eksempel = merknaden om at dette er et eksempel
felt-endring = beskrivelsen av endringen
felt-enhet = enheten
felt-er = regnestykket
felt-erstattet_av = det tiltaket er erstattet av
felt-etikett = overskriften for { $detalj }
felt-finansiering = finansieringen
felt-foelge = svaret
felt-foelger_opp = listen over det planen følger opp
felt-forelder = målet over
felt-forklaring = forklaringen
felt-fra = starten
felt-frist = fristen
felt-fundament = opplysningen om fundament
felt-gyldig_fra = starten på gyldigheten
felt-gyldig_til = slutten på gyldigheten
felt-hjemmel = hjemmelen
felt-hoeringsdager = kravet til dager på høring i plantypen { $detalj }
felt-innsatstrapp = navnet på innsatstrappa
felt-investering = investeringsmidlene for { $detalj }
felt-ki_erklaering = erklæringen om kunstig intelligens
felt-kilde =
    { $detalj ->
        [ingen] kilden
       *[annet] kilden for { $detalj }
    }
felt-kolonner = utvalget av kolonner
felt-kommunenummer = kommunenummeret
felt-konsekvensverdier = verdiene for konsekvenser
felt-kontroll = kontrollen av «{ $detalj }»
felt-lenke = lenken
felt-lenker =
    { $detalj ->
        [ingen] listen over lenker
       *[annet] lenken «{ $detalj }»
    }
felt-maal = listen over mål
felt-maalinger = målingen for { $detalj }
felt-maaltall = måltallet for { $detalj }
felt-medvirkende = listen over medvirkende
felt-melding_til = listen over hvem som får melding om vedtaket
felt-mellom = grensene
felt-navn = navnet
felt-nullpunkt = utgangspunktet for { $detalj }
felt-omfang = omfanget
felt-oppsummering = oppsummeringen
felt-opphav = opphavet
felt-ord = det kommunen kaller «{ $detalj }»
felt-organ = organet
felt-overordnet = listen over overordnede planer
felt-periode_fra = starten på planperioden
felt-periode_til = slutten på planperioden
felt-plantyperegel = regelen for tiltak i plantypen { $detalj }
felt-planversjon = planversjonen
felt-politisk = opplysningen om at organet er politisk
felt-post = budsjettposten
felt-prisnivaa = prisnivået
felt-privatperson = opplysningen om at avsenderen er en privatperson
felt-punkt = det punktet gjelder
felt-punkter = punkt { $detalj }
felt-pynt = opplysningen om at bildet bare er pynt
felt-raad = opplysningen om lovpålagt råd
felt-rader = utvalget av rader
felt-rapport = rapporten for { $detalj }
felt-rapporteres = listen over hvor det rapporteres
felt-rapportstatus = statusen for { $detalj }
felt-ref = listen over hva innspillet gjelder
felt-retning = den ønskede retningen
felt-revisjon = versjonen «{ $detalj }»
felt-rolle = rollen
felt-rullering_hvert = antall år mellom rulleringene
felt-rullering_neste = neste rullering
felt-saksbehandler = saksbehandleren
felt-saksnummer = saksnummeret
felt-spraak = språket
felt-start = starten
felt-status = statusen
felt-stoerste = kolonnen som påstanden gjelder
felt-tabell = tabellen
felt-tekst = teksten
felt-til = slutten
felt-tiltak_i = listen over hvor tiltakene står
felt-tittel = tittelen
felt-trinn = utvalget av trinn
felt-trykt = opplysningen om at vedlegget er trykt
felt-type = typen
felt-undertittel = undertittelen
felt-utelat = grunnen til å utelate punktet
felt-utfall = utfallet
felt-vedtak = vedtaket
felt-vedtas = opplysningen om at vedlegget vedtas sammen med planen
felt-vedtas_av = organet som vedtar tiltakene
felt-verdi = verdien
felt-verdier = verdiene
felt-versjon = versjonen
felt-visjon = visjonen
felt-votering = voteringen
felt-vurdering = vurderingen

## Det som ikke er i andre kataloger

punkt-vedta = vedtak av planen
punkt-erstatt = planer som erstattes
punkt-oppfoelging = oppfølging
punkt-rullering = rullering
punkt-eget = eget punkt
kroner-beloep = { $beloep } kroner
ja-verdi = ja
nei-verdi = nei

## Virkningene

virkning = Bygger på dette: { $liste }.
virkning-plan = planen «{ $navn }»
virkning-i-plan = { $hva } i «{ $plan }»
virkning-sak = saken «{ $navn }»
virkning-indikator = indikatoren «{ $navn }»
virkning-grep = grepet «{ $navn }»
virkning-diagram = diagrammet «{ $navn }»
virkning-paastand = påstanden «{ $navn }»

## Kommentaren på en sammenslåing

endringer-oversikt = Endringer i planene
endringer-redaksjonelle = Vis de redaksjonelle endringene ({ $antall })
endringer-utelatt =
    { $antall ->
        [one] Én endring til er utelatt her, fordi kommentaren ellers ville blitt for lang.
       *[other] { $antall } endringer til er utelatt her, fordi kommentaren ellers ville blitt for lang.
    }
endringer-redaksjonelle-utelatt =
    { $antall ->
        [one] Én redaksjonell endring er utelatt her.
       *[other] { $antall } redaksjonelle endringer er utelatt her.
    }
endringer-filer = Filene som er endret
endringer-flere-filer = og { $antall } til

## Hva som skjer med målene og tiltakene i en plan som erstattes

arv-planer =
    { $antall ->
        [one] { $plan } ({ $referanse }) erstatter én plan.
       *[other] { $plan } ({ $referanse }) erstatter { $antall } planer.
    }
arv-ingen-planer = { $plan } ({ $referanse }) erstatter ingen planer.
arv-helt = { $plan } ({ $referanse })
arv-delvis = { $plan } ({ $referanse }), bare delvis erstattet
arv-oppsummering =
    { $antall ->
        [one] Ett åpent mål eller tiltak: { $skjebner }.
       *[other] { $antall } åpne mål og tiltak: { $skjebner }.
    }
arv-ingen = Planen har ingen åpne mål eller tiltak.
arv-ikke-kjent = Planen er ført opp uten mål og tiltak, så det kan ikke vises hva som er videreført.
arv-ikke-foert-opp = Målene og tiltakene i den er ikke ført opp.
arv-antall-mistet = { $antall } mistet
arv-antall-blir-staaende = { $antall } blir stående
arv-antall-viderefoert = { $antall } videreført
arv-antall-avsluttet = { $antall } avsluttet
arv-resten-viderefoert = Alt som ikke er nevnt for seg, er videreført som { $til }.
arv-resten-avsluttet = Alt som ikke er nevnt for seg, er avsluttet: { $grunn }
arv-foer = I den gamle planen
arv-naa = Hva som skjer med det
arv-id = Id
arv-mistet = Mistet: verken videreført eller avsluttet
arv-blir-staaende = Blir stående i den gamle planen
arv-viderefoert = Videreført som { $til }: { $tekst }
arv-viderefoert-ukjent = Videreført som { $til }, som ikke finnes
arv-avsluttet = Avsluttet: { $grunn }
arv-alt = alt i planen
arv-skjebne-mistet = mistet
arv-skjebne-blir-staaende = blir stående
arv-skjebne-viderefoert = videreført
arv-skjebne-avsluttet = avsluttet
arv-slag-maal = mål
arv-slag-tiltak = tiltak
arv-kolonne-plan = Erstattet plan
arv-kolonne-slag = Slag
arv-kolonne-id = Id
arv-kolonne-foer = I den gamle planen
arv-kolonne-skjebne = Hva som skjer
arv-kolonne-til = Videreført som
arv-kolonne-naa = Ny ordlyd eller grunn

### Endringane mellom to versjonar på nynorsk: same nyklane som i locales/nb/changes.ftl.

## Klassene

klasse-redaksjonell = redaksjonell
klasse-innhold = innhald
klasse-svekket = svekt
klasse-skjerpet = skjerpt
klasse-oppheving = oppheving

antall-oppheving = { $antall } om oppheving
antall-svekket =
    { $antall ->
        [one] { $antall } svekt
       *[other] { $antall } svekte
    }
antall-skjerpet =
    { $antall ->
        [one] { $antall } skjerpt
       *[other] { $antall } skjerpte
    }
antall-innhold = { $antall } i innhaldet
antall-redaksjonell =
    { $antall ->
        [one] { $antall } redaksjonell
       *[other] { $antall } redaksjonelle
    }
antall-endringer =
    { $antall ->
        [0] Ingen endringar
        [one] Éi endring
       *[other] { $antall } endringar
    }
antall-endringer-av = { $endringer }: { $klasser }
ingen-endringer = Ingen endringar.

## Delane av ein plan, som endringane er ordna etter

endringer = Endringar
endringer-i = Endringar i { $plan }
endringstabell-sted = Kvar
endringstabell-endring = Endring
endringstabell-klasse = Klasse
endringsdel-plan = Om planen
endringsdel-maal = Mål og innsatsområde
endringsdel-tiltak = Tiltak
endringsdel-kapittel = { $tittel }
endringsdel-data = Tabellar, diagram og figurar
endringsdel-fase = Planprosessen
endringsdel-innspill = Innspel frå høyringa
endringsdel-sak = Saka «{ $tittel }»
endringsdel-kortversjon = Kortversjonen
endringsdel-kommune = Felles for kommunen

## Tinga

ting-kommune = Kommunen
ting-organ = «{ $tittel }»
ting-vedtak = Vedtaket «{ $tittel }»
ting-trinn = Trinn { $id }
ting-perspektiv = Perspektivet «{ $tittel }»
ting-plan = Planen
ting-erstatter = Erstatninga av «{ $tittel }»
ting-viderefoering = Vidareføringa av { $tittel }
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
ting-rad = { $tabell }: rada «{ $id }»
ting-kolonne = { $tabell }: kolonnen «{ $id }»
ting-diagram = Figur { $nummer }
ting-diagram-uten-nummer = Diagrammet «{ $tittel }»
ting-figur = Figur { $nummer }
ting-figur-uten-nummer = Figuren «{ $tittel }»
ting-paastand = Påstanden «{ $tittel }»
ting-kapittel = Kapittelet «{ $tittel }»
ting-kortversjon = Kortversjonen
ting-delkapittel = Delen «{ $tittel }»
ting-avsnitt = Avsnittet «{ $tittel }»
ting-kulepunkt = Punktet «{ $tittel }»
ting-fotnote = Fotnoten «{ $tittel }»
ting-plassert = { $tittel }
ting-sak = Saka
ting-behandling = Behandlinga i { $tittel }
ting-innstilling = Punkt { $nummer } i innstillinga
ting-innstilling-uten-nummer = Eit punkt i innstillinga
ting-konsekvens = Konsekvensen «{ $tittel }»
ting-innspill = Innspel { $nummer }
ting-innspillspunkt = Svaret på «{ $tittel }»
ting-hadde-nummer = { $hva } (tidlegare { $nummer })
ting-alt-i-plan = måla og tiltaka i «{ $plan }»

## Det verktøyet sjølv set inn, `![[:navn]]`

innebygd-visjon = Visjonen
innebygd-tiltak = Oversikta over tiltak
innebygd-innsatstrapp = Innsatstrappa
innebygd-innsatsomraader = Oversikta over innsatsområde
innebygd-maal = Oversikta over mål
innebygd-grep = Oversikta over strategiske grep
innebygd-prosess = Planprosessen
innebygd-erstatter = Oversikta over planar som blir erstatta
innebygd-vedlegg = Oversikta over vedlegg
innebygd-innstilling = Innstillinga
innebygd-behandling = Oversikta over behandlinga
innebygd-konsekvenser = Oversikta over konsekvensar
innebygd-bakgrunn = Bakgrunnen for saka

## Inn og ut

endring-inn = { $hva } er teken inn.
endring-inn-plan = Planen er ny.
endring-inn-erstatter = Planen erstattar no «{ $tekst }».
endring-inn-erstatter-delvis = Planen erstattar no delar av «{ $tekst }».
endring-inn-viderefoering = Det er no sagt kva som skjer med { $tekst }.
endring-inn-vedlegg = { $hva } er lagt ved.
endring-inn-innsatsomraade = { $hva } er teke inn: «{ $tekst }»
endring-inn-maal = { $hva } er teke inn: «{ $tekst }»
endring-inn-tiltak = { $hva } er teke inn: «{ $tekst }»
endring-inn-innstilling = { $hva } er teke inn: «{ $tekst }»
endring-inn-tabell = { $hva } er teken inn: «{ $tekst }»
endring-inn-rad = { $hva } er ny ({ $tekst }).
endring-inn-kolonne = { $hva } er ny ({ $tekst }).
endring-inn-delkapittel = Ny del: «{ $tekst }»
endring-inn-avsnitt = Nytt avsnitt: «{ $tekst }»
endring-inn-kulepunkt = Nytt punkt: «{ $tekst }»
endring-inn-fotnote = Ny fotnote: «{ $tekst }»
endring-inn-plassert = { $hva } blir no vist her.
endring-inn-sak = Saka er ny.

endring-ut = { $hva } er teken ut.
endring-ut-plan = Planen er teken ut.
endring-ut-erstatter = Planen erstattar ikkje lenger «{ $tekst }».
endring-ut-erstatter-delvis = Planen erstattar ikkje lenger delar av «{ $tekst }».
endring-ut-viderefoering = Det er ikkje lenger sagt kva som skjer med { $tekst }.
endring-ut-innsatsomraade = { $hva } er teke ut: «{ $tekst }»
endring-ut-maal = { $hva } er teke ut: «{ $tekst }»
endring-ut-tiltak = { $hva } er teke ut: «{ $tekst }»
endring-ut-innstilling = { $hva } er teke ut: «{ $tekst }»
endring-ut-tabell = { $hva } er teken ut: «{ $tekst }»
endring-ut-rad = { $hva } er teken ut ({ $tekst }).
endring-ut-kolonne = { $hva } er teken ut ({ $tekst }).
endring-ut-delkapittel = Overskrifta er teken ut: «{ $tekst }»
endring-ut-avsnitt = Eit avsnitt er teke ut: «{ $tekst }»
endring-ut-kulepunkt = Eit punkt er teke ut: «{ $tekst }»
endring-ut-fotnote = Ein fotnote er teken ut: «{ $tekst }»
endring-ut-plassert = { $hva } blir ikkje lenger vist her.
endring-ut-sak = Saka er teken ut.

## Flytta, delt og slått saman

endring-id = { $hva } har fått ny id: `{ $gammel }` er blitt `{ $ny }`.
endring-flyttet = { $hva } er flytta frå «{ $gammel }» til «{ $ny }».
endring-flyttet-innenfor = { $hva } er flytta til ein annan stad under same overskrift.
endring-flyttet-fra-plan = { $hva } er flytta hit frå planen «{ $gammel }».
endring-flyttet-nummer = { $hva } var nummer { $gammel } og er no nummer { $ny }.
endring-flyttet-plass = { $hva } har fått ein annan plass i rekkjefølgja.
endring-delt = { $hva } er delt i { $antall }: { $liste }
endring-delt-avsnitt = Eit avsnitt er delt i { $antall }: { $liste }
endring-delt-kulepunkt = Eit punkt er delt i { $antall }: { $liste }
endring-slaatt-sammen = { $hva } er slått saman av { $antall }: { $liste }
endring-slaatt-sammen-maal = { $hva } er slått saman av { $antall } tidlegare mål: { $liste }
endring-slaatt-sammen-avsnitt = { $antall } avsnitt er slått saman: { $liste }
endring-slaatt-sammen-kulepunkt = { $antall } punkt er slått saman: { $liste }

## Andre ord og andre verdiar

endring-ordlyd = { $hva } er endra:
endring-ordlyd-svekket = { $hva } er svekt:
endring-ordlyd-skjerpet = { $hva } er skjerpt:
endring-ordlyd-avsnitt = Avsnittet er endra:
endring-ordlyd-kulepunkt = Punktet er endra:
endring-ordlyd-fotnote = Fotnoten er endra:
endring-ordlyd-delkapittel = Overskrifta er endra:
endring-ordlyd-kapittel = Kapittelet har fått ny tittel:
endring-ordlyd-rad = { $hva } har fått nytt namn:
endring-ordlyd-kolonne = { $hva } har fått nytt namn:
endring-ordlyd-felt = { $hva }: { $felt } er endra:
endring-felt = { $hva }: { $felt } er endra frå { $gammel } til { $ny }.
endring-felt-satt = { $hva }: { $felt } er sett til { $ny }.
endring-felt-fjernet = { $hva }: { $felt } er teken bort. Før stod det { $gammel }.
endring-felt-frist = { $hva }: fristen er flytta frå { $gammel } til { $ny }.
endring-felt-frist-fjernet = { $hva }: fristen { $gammel } er teken bort.
endring-felt-frist-til-loepende = { $hva }: fristen { $gammel } er teken bort. Arbeidet er no løpande.
endring-felt-frist-fra-loepende = { $hva }: arbeidet var løpande og har fått fristen { $ny }.
endring-felt-trinn = { $hva } er flytta frå trinn { $gammel } til trinn { $ny } i innsatstrappa.
endring-felt-lenker = { $hva } viser no til { $ny } i staden for { $gammel }.
endring-felt-rullering_neste = { $hva }: { $felt } er flytta frå { $gammel } til { $ny }.
endring-felt-ansvarlig = { $hva }: ansvaret er flytta frå { $gammel } til { $ny }.
endring-felt-maaltall-svekket = { $hva }: { $felt } er svekt frå { $gammel } til { $ny }.
endring-felt-maaltall-skjerpet = { $hva }: { $felt } er skjerpt frå { $gammel } til { $ny }.
endring-felt-drift-svekket = { $hva }: { $felt } er kutta frå { $gammel } til { $ny }.
endring-felt-drift-skjerpet = { $hva }: { $felt } er auka frå { $gammel } til { $ny }.
endring-felt-investering-svekket = { $hva }: { $felt } er kutta frå { $gammel } til { $ny }.
endring-felt-investering-skjerpet = { $hva }: { $felt } er auka frå { $gammel } til { $ny }.
endring-felt-foelge = { $hva } er endra frå { $gammel } til { $ny }.
endring-liste-inn = { $hva }: { $felt } har fått med { $inn }.
endring-liste-ut = { $hva }: { $felt } har ikkje lenger med { $ut }.
endring-liste-begge = { $hva }: { $felt } har fått med { $inn }, og har ikkje lenger med { $ut }.
endring-liste-rekkefoelge = { $hva }: { $felt } står i ei anna rekkjefølgje.
endring-liste-inn-trinn = { $hva } er no òg på trinn { $inn } i innsatstrappa.
endring-liste-ut-trinn = { $hva } er ikkje lenger på trinn { $ut } i innsatstrappa.
endring-liste-begge-trinn = { $hva } er no òg på trinn { $inn } i innsatstrappa, og ikkje lenger på trinn { $ut }.
endring-liste-inn-lenker = { $hva } viser no til { $inn }.
endring-liste-ut-lenker = { $hva } viser ikkje lenger til { $ut }.
endring-liste-begge-lenker = { $hva } viser no til { $inn }, og ikkje lenger til { $ut }.
endring-celle = { $hva }, { $rad }, { $kolonne }: { $gammel } → { $ny }
endring-fil = { $hva }: fila har fått nytt innhald.
endring-utforming = { $hva } har fått ei anna utforming. Orda er dei same.
tom-verdi = tomt
tall-2 = to
tall-3 = tre
tall-4 = fire
tall-5 = fem

## Felta i bestemt form. `detalj` er året, perioden eller det feltet gjeld.

felt-alt = den alternative teksten
felt-ansvarlig = ansvarleg
felt-arkivkode = arkivkoden
felt-arkivref = arkivreferansen
felt-arkivsak = arkivsaka
felt-avrundet = opplysninga om avrunding
felt-avsender = avsendaren
felt-avsluttet = grunngivinga for å avslutte
felt-baerekraftsmaal = lista over berekraftsmål
felt-bakgrunn = lista over tidlegare vedtak
felt-begrunnelse = grunngivinga
felt-behandlinger = behandlinga i { $detalj }
felt-dato = datoen
felt-deler = lista over delar
felt-drift = driftsmidlane for { $detalj }
felt-eier = eigaren
felt-eksempel = merknaden om at dette er eit døme
felt-endring = skildringa av endringa
felt-enhet = eininga
felt-er = reknestykket
felt-erstattet_av = det tiltaket er erstatta av
felt-etikett = overskrifta for { $detalj }
felt-finansiering = finansieringa
felt-foelge = svaret
felt-foelger_opp = lista over det planen følgjer opp
felt-forelder = målet over
felt-forklaring = forklaringa
felt-fra = starten
felt-frist = fristen
felt-fundament = opplysninga om fundament
felt-gyldig_fra = starten på gyldigheita
felt-gyldig_til = slutten på gyldigheita
felt-hjemmel = heimelen
felt-hoeringsdager = kravet til dagar på høyring i plantypen { $detalj }
felt-innsatstrapp = namnet på innsatstrappa
felt-investering = investeringsmidlane for { $detalj }
felt-ki_erklaering = erklæringa om kunstig intelligens
felt-kilde =
    { $detalj ->
        [ingen] kjelda
       *[annet] kjelda for { $detalj }
    }
felt-kolonner = utvalet av kolonnar
felt-kommunenummer = kommunenummeret
felt-konsekvensverdier = verdiane for konsekvensar
felt-kontroll = kontrollen av «{ $detalj }»
felt-lenke = lenkja
felt-lenker =
    { $detalj ->
        [ingen] lista over lenkjer
       *[annet] lenkja «{ $detalj }»
    }
felt-maal = lista over mål
felt-maalinger = målinga for { $detalj }
felt-maaltall = måltalet for { $detalj }
felt-medvirkende = lista over medverkande
felt-melding_til = lista over kven som får melding om vedtaket
felt-mellom = grensene
felt-navn = namnet
felt-nullpunkt = utgangspunktet for { $detalj }
felt-omfang = omfanget
felt-oppsummering = oppsummeringa
felt-opphav = opphavet
felt-ord = det kommunen kallar «{ $detalj }»
felt-organ = organet
felt-overordnet = lista over overordna planar
felt-periode_fra = starten på planperioden
felt-periode_til = slutten på planperioden
felt-plantyperegel = regelen for tiltak i plantypen { $detalj }
felt-planversjon = planversjonen
felt-politisk = opplysninga om at organet er politisk
felt-post = budsjettposten
felt-prisnivaa = prisnivået
felt-privatperson = opplysninga om at avsendaren er ein privatperson
felt-punkt = det punktet gjeld
felt-punkter = punkt { $detalj }
felt-pynt = opplysninga om at biletet berre er pynt
felt-raad = opplysninga om lovpålagt råd
felt-rader = utvalet av rader
felt-rapport = rapporten for { $detalj }
felt-rapporteres = lista over kvar det blir rapportert
felt-rapportstatus = statusen for { $detalj }
felt-ref = lista over kva innspelet gjeld
felt-retning = den ønskte retninga
felt-revisjon = versjonen «{ $detalj }»
felt-rolle = rolla
felt-rullering_hvert = talet på år mellom rulleringane
felt-rullering_neste = neste rullering
felt-saksbehandler = saksbehandlaren
felt-saksnummer = saksnummeret
felt-spraak = språket
felt-start = starten
felt-status = statusen
felt-stoerste = kolonnen som påstanden gjeld
felt-tabell = tabellen
felt-tekst = teksten
felt-til = slutten
felt-tiltak_i = lista over kvar tiltaka står
felt-tittel = tittelen
felt-trinn = utvalet av trinn
felt-trykt = opplysninga om at vedlegget er trykt
felt-type = typen
felt-undertittel = undertittelen
felt-utelat = grunnen til å utelate punktet
felt-utfall = utfallet
felt-vedtak = vedtaket
felt-vedtas = opplysninga om at vedlegget blir vedteke saman med planen
felt-vedtas_av = organet som vedtek tiltaka
felt-verdi = verdien
felt-verdier = verdiane
felt-versjon = versjonen
felt-visjon = visjonen
felt-votering = voteringa
felt-vurdering = vurderinga

## Det som ikkje er i andre katalogar

punkt-vedta = vedtak av planen
punkt-erstatt = planar som blir erstatta
punkt-oppfoelging = oppfølging
punkt-rullering = rullering
punkt-eget = eige punkt
kroner-beloep = { $beloep } kroner
ja-verdi = ja
nei-verdi = nei

## Verknadene

virkning = Byggjer på dette: { $liste }.
virkning-plan = planen «{ $navn }»
virkning-i-plan = { $hva } i «{ $plan }»
virkning-sak = saka «{ $navn }»
virkning-indikator = indikatoren «{ $navn }»
virkning-grep = grepet «{ $navn }»
virkning-diagram = diagrammet «{ $navn }»
virkning-paastand = påstanden «{ $navn }»

## Kommentaren på ei samanslåing

endringer-oversikt = Endringar i planane
endringer-redaksjonelle = Vis dei redaksjonelle endringane ({ $antall })
endringer-utelatt =
    { $antall ->
        [one] Éi endring til er utelaten her, fordi kommentaren elles ville blitt for lang.
       *[other] { $antall } endringar til er utelatne her, fordi kommentaren elles ville blitt for lang.
    }
endringer-redaksjonelle-utelatt =
    { $antall ->
        [one] Éi redaksjonell endring er utelaten her.
       *[other] { $antall } redaksjonelle endringar er utelatne her.
    }
endringer-filer = Filene som er endra
endringer-flere-filer = og { $antall } til

## Kva som skjer med måla og tiltaka i ein plan som blir erstatta

arv-planer =
    { $antall ->
        [one] { $plan } ({ $referanse }) erstattar éin plan.
       *[other] { $plan } ({ $referanse }) erstattar { $antall } planar.
    }
arv-ingen-planer = { $plan } ({ $referanse }) erstattar ingen planar.
arv-helt = { $plan } ({ $referanse })
arv-delvis = { $plan } ({ $referanse }), berre delvis erstatta
arv-oppsummering =
    { $antall ->
        [one] Eitt ope mål eller tiltak: { $skjebner }.
       *[other] { $antall } opne mål og tiltak: { $skjebner }.
    }
arv-ingen = Planen har ingen opne mål eller tiltak.
arv-ikke-kjent = Planen er ført opp utan mål og tiltak, så det kan ikkje visast kva som er vidareført.
arv-ikke-foert-opp = Måla og tiltaka i han er ikkje førte opp.
arv-antall-mistet = { $antall } mista
arv-antall-blir-staaende = { $antall } blir ståande
arv-antall-viderefoert = { $antall } vidareført
arv-antall-avsluttet = { $antall } avslutta
arv-resten-viderefoert = Alt som ikkje er nemnt for seg, er vidareført som { $til }.
arv-resten-avsluttet = Alt som ikkje er nemnt for seg, er avslutta: { $grunn }
arv-foer = I den gamle planen
arv-naa = Kva som skjer med det
arv-id = Id
arv-mistet = Mista: verken vidareført eller avslutta
arv-blir-staaende = Blir ståande i den gamle planen
arv-viderefoert = Vidareført som { $til }: { $tekst }
arv-viderefoert-ukjent = Vidareført som { $til }, som ikkje finst
arv-avsluttet = Avslutta: { $grunn }
arv-alt = alt i planen
arv-skjebne-mistet = mista
arv-skjebne-blir-staaende = blir ståande
arv-skjebne-viderefoert = vidareført
arv-skjebne-avsluttet = avslutta
arv-slag-maal = mål
arv-slag-tiltak = tiltak
arv-kolonne-plan = Erstatta plan
arv-kolonne-slag = Slag
arv-kolonne-id = Id
arv-kolonne-foer = I den gamle planen
arv-kolonne-skjebne = Kva som skjer
arv-kolonne-til = Vidareført som
arv-kolonne-naa = Ny ordlyd eller grunn

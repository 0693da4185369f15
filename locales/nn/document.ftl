### Ordene i dokument på nynorsk: same nyklane som i locales/nb/document.ftl.

## Delar av eit dokument

innhold = Innhald
side = Side
side-av = Side { $side } av { $sider }
kapittel = Kapittel
tabell = Tabell
figur = Figur
diagram = Diagram
kilde = Kjelde
kilder = Kjelder
enhet = Eining
note = Note
noter = Notar
illustrasjon = Illustrasjon
vedlegg = Vedlegg
kortversjon = Kortversjon
saksframlegg = Saksframlegg
utkast = Utkast
utkast-merke = UTKAST
hoeringsutkast-merke = HØYRINGSUTKAST
eksempel = Døme
tatt-ut = teke ut
satt-inn = sett inn
flyttet-herfra = flytta herifrå
flyttet-hit = flytta hit
fortsetter = held fram
se-ogsaa = Sjå òg
ki-erklaering = Bruk av kunstig intelligens
nummerert = { $navn } { $nummer }
nummerert-tittel = { $navn } { $nummer }: { $tittel }
kildelinje = Kjelde: { $kilde }
enhetslinje = Tala viser { $enhet }
diagram-som-tabell = Tala i { $navn }
total = Totalt
sum = Sum

## Opplysningar om planen

plantype = Plantype
status = Status
periode = Periode
gyldig = Gyldig
versjon = Versjon
dato = Dato
eier = Eigar
hjemmel = Heimel
kommune = Kommune
kommunenummer = Kommunenummer
visjon = Visjon
verdier = Verdiar
overordnet = Byggjer på
foelger-opp = Følgjer opp
erstatter = Erstattar
erstattet-av = Erstatta av
erstatter-helt = Blir erstatta i sin heilskap
erstatter-delvis = Blir delvis erstatta
rullering = Rullering
neste-rullering = Neste rullering
oppfoelging = Oppfølging
vedtatt-av = Vedteken av { $organ } { $dato }
vedtatt-av-sak = Vedteken av { $organ } { $dato }, sak { $saksnummer }
ikke-vedtatt = Ikkje vedteken

plantype-planstrategi = Kommunal planstrategi
plantype-samfunnsdel = Samfunnsdelen til kommuneplanen
plantype-arealdel = Arealdelen til kommuneplanen
plantype-kommunedelplan = Kommunedelplan
plantype-temaplan = Temaplan
plantype-strategi = Strategi
plantype-program = Program
plantype-handlingsplan = Handlingsplan
plantype-oekonomiplan = Økonomiplan
plantype-virksomhetsplan = Verksemdsplan

status-planlagt = Planlagd
status-igangsatt = Sett i gang
status-hoering = På høyring
status-til-behandling = Til behandling
status-vedtatt = Vedteken
status-erstattet = Erstatta
status-opphevet = Oppheva
status-utgaatt = Utgått
status-trukket = Trekt

## Mål, tiltak og indikatorar

innsatsomraade = Innsatsområde
maal = Mål
delmaal = Delmål
baerekraftsmaal = Berekraftsmåla til FN
grep = Strategisk grep
derfor-skal-vi = Derfor skal vi
tiltak = Tiltak
tiltaksoversikt = Oversyn over tiltak
gjennomfoering = Gjennomføring
ansvarlig = Ansvarleg
medvirkende = Medverkande
start = Start
frist = Frist
loepende = Løpande
kvartal = { $nummer }. kvartal { $aar }
tertial = { $nummer }. tertial { $aar }
kostnad = Kostnad
finansiering = Finansiering
drift = Drift
investering = Investering
prisnivaa = Prisnivå
kroner = kroner
trinn = Trinn
innsatstrapp = Innsatstrapp
innsatstrapp-alt = Trapp med { $antall } trinn. Nedanfrå og opp: { $trinn }.
fundament = Fundament
indikator = Indikator
nullpunkt = Utgangspunkt
maaltall = Måltal
maaling = Måling
retning = Ønskt retning
rapport = Rapport
ingen-tiltak = Ingen tiltak
ingen-maal = Ingen mål

tiltakstype-oppdrag = Oppdrag
tiltakstype-tiltak = Tiltak
tiltakstype-investering = Investering
tiltakstype-klimatiltak = Klimatiltak

tiltaksstatus-ikke-startet = Ikkje starta
tiltaksstatus-i-rute = I rute
tiltaksstatus-forsinket = Forseinka
tiltaksstatus-fullfoert = Fullført
tiltaksstatus-avsluttet = Avslutta
tiltaksstatus-viderefoert = Vidareført

finansiering-ramme = Innanfor ramma
finansiering-hoep = Handlings- og økonomiplanen
finansiering-egen-sak = Eiga sak
finansiering-ekstern = Eksterne midlar

diagramtype-linje = Linjediagram
diagramtype-stolpe = Stolpediagram
diagramtype-stablet-stolpe = Stabla stolpediagram
diagramtype-kake = Kakediagram

retning-opp = Opp
retning-ned = Ned
retning-stabil = Stabil

oppfoelging-her = eigne tiltak
oppfoelging-handlingsplan = handlingsplan
oppfoelging-virksomhetsplan = verksemdsplan
oppfoelging-hoep = handlings- og økonomiplan
rapporteres-tertialrapport = tertialrapport
rapporteres-aarsrapport = årsrapport

## Prosess og behandling

prosess = Planprosess
fase = Fase
hoeringsfrist = Høyringsfrist
behandling = Behandling
gjennomfoerte-behandlinger = Gjennomførte behandlingar
behandling-av-saken = Behandling av saka
utvalg = Utval
organ = Organ
rolle = Rolle
utfall = Utfall
votering = Røysting
moetedato = Møtedato
saksnummer = Saksnummer
sak = Sak
arkivsak = Arkivsak
arkivkode = Arkivkode
saksbehandler = Sakshandsamar
melding-til = Melding om vedtak går til
trykte-vedlegg = Prenta vedlegg
utrykte-vedlegg = Uprenta vedlegg
innstilling = Tilråding frå kommunedirektøren
saksutredning = Saksutgreiing
bakgrunn = Bakgrunn for saka
saksframstilling = Saksframstilling
vurdering = Vurdering frå kommunedirektøren
konsekvenser = Konsekvensar
perspektiv = Perspektiv
konsekvens = Konsekvens
begrunnelse = Grunngiving
planer-som-erstattes = Planar som blir erstatta
ikke-behandlet = Ikkje behandla

fase-forberedelse = Førebuing
fase-oppstart = Oppstart
fase-planprogram = Planprogram
fase-medvirkning = Medverknad
fase-foerstegangsbehandling = Førstegongsbehandling
fase-hoering = Høyring
fase-begrenset-hoering = Avgrensa høyring
fase-bearbeiding = Omarbeiding
fase-sluttbehandling = Sluttbehandling
fase-vedtatt = Vedteken
fase-kunngjoering = Kunngjering
fase-gjennomfoering = Gjennomføring

sakstype-oppstart = Oppstart av planarbeid
sakstype-planprogram = Planprogram
sakstype-foerstegangsbehandling = Førstegongsbehandling
sakstype-hoering = Høyring
sakstype-hoeringsoppsummering = Oppsummering av høyring
sakstype-sluttbehandling = Sluttbehandling
sakstype-rullering = Rullering
sakstype-rapportering = Rapportering

rolle-orienteres = Til orientering
rolle-uttaler-seg = Til fråsegn
rolle-innstiller = Til tilråding
rolle-vedtar = Til vedtak

raad-eldre = Eldreråd
raad-funksjonsnedsettelse = Råd for personar med funksjonsnedsetting
raad-ungdom = Ungdomsråd

utfall-vedtatt = Vedteke
utfall-vedtatt-med-endringer = Vedteke med endringar
utfall-anbefalt = Tilrådd
utfall-utsatt = Utsett
utfall-tilbakesendt = Sendt tilbake
utfall-avvist = Avvist
utfall-orientert = Teke til orientering

foelge-ja = Teke til følgje
foelge-delvis = Delvis teke til følgje
foelge-nei = Ikkje teke til følgje
foelge-orientering = Teke til orientering

# Punkta i ei tilråding som følgjer av planen.
innstilling-vedta = { $tittel } blir vedteken.
innstilling-vedta-datert = { $tittel }, datert { $dato }, blir vedteken slik han er lagd fram.
innstilling-vedta-med-vedlegg = { $tittel }, datert { $dato }, blir vedteken slik han er lagd fram, saman med { $vedlegg }.
innstilling-erstatt = Planen erstattar desse planane, som blir oppheva frå same dato:
innstilling-erstatt-en = Planen erstattar { $plan }, som blir oppheva frå same dato.
innstilling-erstatt-delvis = Planen erstattar desse delane av { $plan }: { $deler }.
innstilling-oppfoelging = Planen blir følgd opp gjennom { $gjennom }.
innstilling-rapportering = Planen blir følgd opp gjennom { $gjennom }. Status blir rapportert i { $rapporter }.
innstilling-rullering = Behovet for å rullere planen blir vurdert seinast i { $aar }.

## Orda til kommunen, når kommunen ikkje har sine eigne

ord-kommunestyre-entall = kommunestyre
ord-kommunestyre-bestemt = kommunestyret
ord-kommunestyre-flertall = kommunestyre
ord-kommunestyre-flertall-bestemt = kommunestyra
ord-innsatsomraade-entall = innsatsområde
ord-innsatsomraade-bestemt = innsatsområdet
ord-innsatsomraade-flertall = innsatsområde
ord-innsatsomraade-flertall-bestemt = innsatsområda
ord-maal-entall = mål
ord-maal-bestemt = målet
ord-maal-flertall = mål
ord-maal-flertall-bestemt = måla
ord-tiltak-entall = tiltak
ord-tiltak-bestemt = tiltaket
ord-tiltak-flertall = tiltak
ord-tiltak-flertall-bestemt = tiltaka
ord-plan-entall = plan
ord-plan-bestemt = planen
ord-plan-flertall = planar
ord-plan-flertall-bestemt = planane

verdi-negativ = Negativ
verdi-noeytral = Nøytral
verdi-positiv = Positiv
verdi-ikke-relevant = Ikkje relevant

## Datoar og lister

maaned-1 = januar
maaned-2 = februar
maaned-3 = mars
maaned-4 = april
maaned-5 = mai
maaned-6 = juni
maaned-7 = juli
maaned-8 = august
maaned-9 = september
maaned-10 = oktober
maaned-11 = november
maaned-12 = desember
full-dato = { $dag }. { $maaned } { $aar }
tidsrom = { $fra }–{ $til }
fra-og-med = frå { $fra }
til-og-med = til og med { $til }
ja = Ja
nei = Nei

## Ord i dei innebygde malane

om-planen = Om planen
emne = Emne
opplysning = Opplysning
plan = Plan
omfang = Omfang
helt = Heilt
delvis = Delvis
vedtas-med-planen = blir vedteken saman med planen
vedtas-av = blir vedteken av
utrykt = ikkje trykt
rapporteres-i = Status blir rapportert i
nummer-kort = Nr.
aar = År
verdi = Verdi
hva = Kva talet er

## Overskrifter og etikettar, når kommunen ikkje har sine eigne

etikett-innstilling = Innstillinga frå kommunedirektøren
etikett-maal = Mål
etikett-gjennomfoering = Slik gjer vi det
etikett-konsekvenser = Konsekvensar av saka
etikett-visjon = Visjon
etikett-verdier = Verdiar
etikett-grep = Strategiske grep
etikett-prosess = Planprosess
etikett-tiltak = Tiltak
etikett-saksutredning = Saksutgreiing
etikett-bakgrunn = Bakgrunn for saka
etikett-behandling = Behandling av saka
etikett-behandlinger = Gjennomførte behandlingar
etikett-saksframstilling = Saksframstilling
etikett-erstatter = Planar som blir erstatta
etikett-oppfoelging = Oppfølging av planen
etikett-vedlegg = Vedlegg
etikett-vurdering = Vurderinga til kommunedirektøren
etikett-overordnet-maal = Overordna mål

# ---- Endringar sidan høyringa

endringsrapport = Endringsrapport
etikett-endringer = Endringar etter høyringa
endret-siden = Planen er samanlikna med den versjonen som var på høyring, «{ $versjon }».
endret-siden-dato = Planen er samanlikna med den versjonen som var på høyring, «{ $versjon }» frå { $dato }.
slik-leses-endringene = Slik les du endringane
ordmerker-forklart = Ord som er tekne ut, er strokne over, og nye ord er understreka.
endringsklasser-forklart = «Svekt» vil seie at eit mål er senka, ei plikt er mjuka opp, ein frist er utsett eller pengar er kutta. «Skjerpt» er det motsette. «Oppheving» vil seie at eit mål, eit tiltak eller noko anna kommunen batt seg til, er teke ut. «Redaksjonell» er staving, teiknsetjing og utforming. Klassen er sett av eit program etter faste reglar. Han er ei hjelp til å finne fram og inga vurdering.
endringer-i-rapporten =
    { $antall ->
        [one] Éi redaksjonell endring står berre i endringsrapporten.
       *[other] { $antall } redaksjonelle endringar står berre i endringsrapporten.
    }

# ---- Planen med endringane markerte

med-endringer = { $type } · Endringane er markerte
sammenlignet-fra = Planen er samanlikna med versjonen «{ $gammel }».
sammenlignet-fra-til = Versjonen «{ $ny }» er samanlikna med versjonen «{ $gammel }».
merker-forklart = Det som er teke ut, er strokne over og står i klammer etter «teke ut». Det som er nytt, er understreka og står i klammer etter «sett inn». Ein strek i margen viser kvar noko er endra: tjukk der alt er nytt, stipla der alt er teke ut, og tynn der nokre av orda er endra. Det som er flytta, har orda «flytta herifrå» der det stod og «flytta hit» der det står no. Er det flytta inn i eller ut av ei liste eller ein boks, er det teke ut den eine staden og sett inn den andre. Mål, tiltak, tabellar og figurar har dei nummera dei har no.
endringstabell-utvalg = Endringane er for mange til å stå i ein tabell. Her er dei mest alvorlege. Alle er markerte i teksten.

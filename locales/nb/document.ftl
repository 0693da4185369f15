### Ordene som lages i dokumentene. Stor forbokstav der ordet kan stå alene; maler gjør den liten ved behov.
### Verdiene i planfilene har nøkkelen `felt-verdi`, med verdien skrevet slik den står i filen (ae, oe, aa).

## Deler av et dokument

innhold = Innhold
side = Side
side-av = Side { $side } av { $sider }
kapittel = Kapittel
tabell = Tabell
figur = Figur
diagram = Diagram
kilde = Kilde
kilder = Kilder
enhet = Enhet
note = Note
noter = Noter
illustrasjon = Illustrasjon
vedlegg = Vedlegg
kortversjon = Kortversjon
saksframlegg = Saksframlegg
utkast = Utkast
utkast-merke = UTKAST
hoeringsutkast-merke = HØRINGSUTKAST
eksempel = Eksempel
tatt-ut = tatt ut
satt-inn = satt inn
flyttet-herfra = flyttet herfra
flyttet-hit = flyttet hit
fortsetter = fortsetter
se-ogsaa = Se også
ki-erklaering = Bruk av kunstig intelligens
nummerert = { $navn } { $nummer }
nummerert-tittel = { $navn } { $nummer }: { $tittel }
kildelinje = Kilde: { $kilde }
enhetslinje = Tallene viser { $enhet }
diagram-som-tabell = Tallene i { $navn }
total = Total
sum = Sum

## Opplysninger om planen

plantype = Plantype
status = Status
periode = Periode
gyldig = Gyldig
versjon = Versjon
dato = Dato
eier = Eier
hjemmel = Hjemmel
kommune = Kommune
kommunenummer = Kommunenummer
visjon = Visjon
verdier = Verdier
overordnet = Bygger på
foelger-opp = Følger opp
erstatter = Erstatter
erstattet-av = Erstattet av
erstatter-helt = Erstattes i sin helhet
erstatter-delvis = Erstattes delvis
rullering = Rullering
neste-rullering = Neste rullering
oppfoelging = Oppfølging
vedtatt-av = Vedtatt av { $organ } { $dato }
vedtatt-av-sak = Vedtatt av { $organ } { $dato }, sak { $saksnummer }
ikke-vedtatt = Ikke vedtatt

plantype-planstrategi = Kommunal planstrategi
plantype-samfunnsdel = Kommuneplanens samfunnsdel
plantype-arealdel = Kommuneplanens arealdel
plantype-kommunedelplan = Kommunedelplan
plantype-temaplan = Temaplan
plantype-strategi = Strategi
plantype-program = Program
plantype-handlingsplan = Handlingsplan
plantype-oekonomiplan = Økonomiplan
plantype-virksomhetsplan = Virksomhetsplan

status-planlagt = Planlagt
status-igangsatt = Igangsatt
status-hoering = På høring
status-til-behandling = Til behandling
status-vedtatt = Vedtatt
status-erstattet = Erstattet
status-opphevet = Opphevet
status-utgaatt = Utgått
status-trukket = Trukket

## Mål, tiltak og indikatorer

innsatsomraade = Innsatsområde
maal = Mål
delmaal = Delmål
baerekraftsmaal = FNs bærekraftsmål
grep = Strategisk grep
derfor-skal-vi = Derfor skal vi
tiltak = Tiltak
tiltaksoversikt = Oversikt over tiltak
gjennomfoering = Gjennomføring
ansvarlig = Ansvarlig
medvirkende = Medvirkende
start = Start
frist = Frist
loepende = Løpende
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
innsatstrapp-alt = Trapp med { $antall } trinn. Nedenfra og opp: { $trinn }.
fundament = Fundament
indikator = Indikator
nullpunkt = Utgangspunkt
maaltall = Måltall
maaling = Måling
retning = Ønsket retning
rapport = Rapport
ingen-tiltak = Ingen tiltak
ingen-maal = Ingen mål

tiltakstype-oppdrag = Oppdrag
tiltakstype-tiltak = Tiltak
tiltakstype-investering = Investering
tiltakstype-klimatiltak = Klimatiltak

tiltaksstatus-ikke-startet = Ikke startet
tiltaksstatus-i-rute = I rute
tiltaksstatus-forsinket = Forsinket
tiltaksstatus-fullfoert = Fullført
tiltaksstatus-avsluttet = Avsluttet
tiltaksstatus-viderefoert = Videreført

finansiering-ramme = Innenfor rammen
finansiering-hoep = Handlings- og økonomiplanen
finansiering-egen-sak = Egen sak
finansiering-ekstern = Eksterne midler

diagramtype-linje = Linjediagram
diagramtype-stolpe = Stolpediagram
diagramtype-stablet-stolpe = Stablet stolpediagram
diagramtype-kake = Kakediagram

retning-opp = Opp
retning-ned = Ned
retning-stabil = Stabil

oppfoelging-her = egne tiltak
oppfoelging-handlingsplan = handlingsplan
oppfoelging-virksomhetsplan = virksomhetsplan
oppfoelging-hoep = handlings- og økonomiplan
rapporteres-tertialrapport = tertialrapport
rapporteres-aarsrapport = årsrapport

## Prosess og behandling

prosess = Planprosess
fase = Fase
hoeringsfrist = Høringsfrist
behandling = Behandling
gjennomfoerte-behandlinger = Gjennomførte behandlinger
behandling-av-saken = Behandling av saken
utvalg = Utvalg
organ = Organ
rolle = Rolle
utfall = Utfall
votering = Votering
moetedato = Møtedato
saksnummer = Saksnummer
sak = Sak
arkivsak = Arkivsak
arkivkode = Arkivkode
saksbehandler = Saksbehandler
melding-til = Melding om vedtak sendes til
trykte-vedlegg = Trykte vedlegg
utrykte-vedlegg = Utrykte vedlegg
innstilling = Kommunedirektørens innstilling
saksutredning = Saksutredning
bakgrunn = Bakgrunn for saken
saksframstilling = Saksframstilling
vurdering = Kommunedirektørens vurdering
konsekvenser = Konsekvenser
perspektiv = Perspektiv
konsekvens = Konsekvens
begrunnelse = Begrunnelse
planer-som-erstattes = Planer som erstattes
ikke-behandlet = Ikke behandlet

fase-forberedelse = Forberedelse
fase-oppstart = Oppstart
fase-planprogram = Planprogram
fase-medvirkning = Medvirkning
fase-foerstegangsbehandling = Førstegangsbehandling
fase-hoering = Høring
fase-begrenset-hoering = Begrenset høring
fase-bearbeiding = Bearbeiding
fase-sluttbehandling = Sluttbehandling
fase-vedtatt = Vedtatt
fase-kunngjoering = Kunngjøring
fase-gjennomfoering = Gjennomføring

sakstype-oppstart = Oppstart av planarbeid
sakstype-planprogram = Planprogram
sakstype-foerstegangsbehandling = Førstegangsbehandling
sakstype-hoering = Høring
sakstype-hoeringsoppsummering = Oppsummering av høring
sakstype-sluttbehandling = Sluttbehandling
sakstype-rullering = Rullering
sakstype-rapportering = Rapportering

rolle-orienteres = Til orientering
rolle-uttaler-seg = Til uttalelse
rolle-innstiller = Til innstilling
rolle-vedtar = Til vedtak

raad-eldre = Eldreråd
raad-funksjonsnedsettelse = Råd for personer med funksjonsnedsettelse
raad-ungdom = Ungdomsråd

utfall-vedtatt = Vedtatt
utfall-vedtatt-med-endringer = Vedtatt med endringer
utfall-anbefalt = Anbefalt
utfall-utsatt = Utsatt
utfall-tilbakesendt = Sendt tilbake
utfall-avvist = Avvist
utfall-orientert = Tatt til orientering

foelge-ja = Tatt til følge
foelge-delvis = Delvis tatt til følge
foelge-nei = Ikke tatt til følge
foelge-orientering = Tatt til orientering

# Punktene i en innstilling som følger av planen.
innstilling-vedta = { $tittel } vedtas.
innstilling-vedta-datert = { $tittel }, datert { $dato }, vedtas slik den er lagt fram.
innstilling-vedta-med-vedlegg = { $tittel }, datert { $dato }, vedtas slik den er lagt fram, sammen med { $vedlegg }.
innstilling-erstatt = Planen erstatter disse planene, som oppheves fra samme dato:
innstilling-erstatt-en = Planen erstatter { $plan }, som oppheves fra samme dato.
innstilling-erstatt-delvis = Planen erstatter disse delene av { $plan }: { $deler }.
innstilling-oppfoelging = Planen følges opp gjennom { $gjennom }.
innstilling-rapportering = Planen følges opp gjennom { $gjennom }. Status rapporteres i { $rapporter }.
innstilling-rullering = Behovet for å rullere planen vurderes senest i { $aar }.

## Kommunens ord, når kommunen ikke har sine egne

ord-kommunestyre-entall = kommunestyre
ord-kommunestyre-bestemt = kommunestyret
ord-kommunestyre-flertall = kommunestyrer
ord-kommunestyre-flertall-bestemt = kommunestyrene
ord-innsatsomraade-entall = innsatsområde
ord-innsatsomraade-bestemt = innsatsområdet
ord-innsatsomraade-flertall = innsatsområder
ord-innsatsomraade-flertall-bestemt = innsatsområdene
ord-maal-entall = mål
ord-maal-bestemt = målet
ord-maal-flertall = mål
ord-maal-flertall-bestemt = målene
ord-tiltak-entall = tiltak
ord-tiltak-bestemt = tiltaket
ord-tiltak-flertall = tiltak
ord-tiltak-flertall-bestemt = tiltakene
ord-plan-entall = plan
ord-plan-bestemt = planen
ord-plan-flertall = planer
ord-plan-flertall-bestemt = planene

verdi-negativ = Negativ
verdi-noeytral = Nøytral
verdi-positiv = Positiv
verdi-ikke-relevant = Ikke relevant

## Datoer og lister

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
fra-og-med = fra { $fra }
til-og-med = til og med { $til }
ja = Ja
nei = Nei

## Ord i de innebygde malene

om-planen = Om planen
emne = Emne
opplysning = Opplysning
plan = Plan
omfang = Omfang
helt = Helt
delvis = Delvis
vedtas-med-planen = vedtas sammen med planen
vedtas-av = vedtas av
utrykt = ikke trykt
rapporteres-i = Status rapporteres i
nummer-kort = Nr.
aar = År
verdi = Verdi
hva = Hva tallet er

## Overskrifter og etiketter, når kommunen ikke har sine egne

etikett-innstilling = Kommunedirektørens innstilling
etikett-maal = Mål
etikett-gjennomfoering = Slik gjør vi det
etikett-konsekvenser = Konsekvenser av saken
etikett-visjon = Visjon
etikett-verdier = Verdier
etikett-grep = Strategiske grep
etikett-prosess = Planprosess
etikett-tiltak = Tiltak
etikett-saksutredning = Saksutredning
etikett-bakgrunn = Bakgrunn for saken
etikett-behandling = Behandling av saken
etikett-behandlinger = Gjennomførte behandlinger
etikett-saksframstilling = Saksframstilling
etikett-erstatter = Planer som erstattes
etikett-oppfoelging = Oppfølging av planen
etikett-vedlegg = Vedlegg
etikett-vurdering = Kommunedirektørens vurdering
etikett-overordnet-maal = Overordnede mål

# ---- Endringer siden høringen

endringsrapport = Endringsrapport
etikett-endringer = Endringer etter høringen
endret-siden = Planen er sammenlignet med den versjonen som var på høring, «{ $versjon }».
endret-siden-dato = Planen er sammenlignet med den versjonen som var på høring, «{ $versjon }» fra { $dato }.
slik-leses-endringene = Slik leses endringene
ordmerker-forklart = Ord som er tatt ut, er gjennomstreket, og nye ord er understreket.
endringsklasser-forklart = «Svekket» vil si at et mål er senket, en plikt er myket opp, en frist er utsatt eller penger er kuttet. «Skjerpet» er det motsatte. «Oppheving» vil si at et mål, et tiltak eller noe annet kommunen bandt seg til, er tatt ut. «Redaksjonell» er staving, tegnsetting og utforming. Klassen er satt av et program etter faste regler. Den er en hjelp til å finne fram og ingen vurdering.
endringer-i-rapporten =
    { $antall ->
        [one] Én redaksjonell endring står bare i endringsrapporten.
       *[other] { $antall } redaksjonelle endringer står bare i endringsrapporten.
    }

# ---- Planen med endringene markert

med-endringer = { $type } · Endringene er markert
sammenlignet-fra = Planen er sammenlignet med versjonen «{ $gammel }».
sammenlignet-fra-til = Versjonen «{ $ny }» er sammenlignet med versjonen «{ $gammel }».
merker-forklart = Det som er tatt ut, er gjennomstreket og står i klammer etter «tatt ut». Det som er nytt, er understreket og står i klammer etter «satt inn». En strek i margen viser hvor noe er endret: tykk der alt er nytt, stiplet der alt er tatt ut, og tynn der noen av ordene er endret. Det som er flyttet, har ordene «flyttet herfra» der det sto og «flyttet hit» der det står nå. Er det flyttet inn i eller ut av en liste eller en boks, er det tatt ut det ene stedet og satt inn det andre. Mål, tiltak, tabeller og figurer har de numrene de har nå.
endringstabell-utvalg = Endringene er for mange til å stå i en tabell. Her er de mest alvorlige. Alle er markert i teksten.

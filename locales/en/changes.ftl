### The changes between two versions in English: the same keys as locales/nb/changes.ftl.

## The classes

klasse-redaksjonell = editorial
klasse-innhold = content
klasse-svekket = weakened
klasse-skjerpet = tightened
klasse-oppheving = repealed

antall-oppheving = { $antall } repealed
antall-svekket =
    { $antall ->
        [one] { $antall } weakened
       *[other] { $antall } weakened
    }
antall-skjerpet =
    { $antall ->
        [one] { $antall } tightened
       *[other] { $antall } tightened
    }
antall-innhold = { $antall } in the content
antall-redaksjonell =
    { $antall ->
        [one] { $antall } editorial
       *[other] { $antall } editorial
    }
antall-endringer =
    { $antall ->
        [0] No changes
        [one] One change
       *[other] { $antall } changes
    }
antall-endringer-av = { $endringer }: { $klasser }
ingen-endringer = No changes.

## The parts of a plan that the changes are ordered by

endringer = Changes
endringer-i = Changes in { $plan }
endringstabell-sted = Where
endringstabell-endring = Change
endringstabell-klasse = Class
endringsdel-plan = About the plan
endringsdel-maal = Goals and focus areas
endringsdel-tiltak = Tiltak
endringsdel-kapittel = { $tittel }
endringsdel-data = Tables, charts and figures
endringsdel-fase = The planning process
endringsdel-innspill = Responses from the hearing
endringsdel-sak = The case «{ $tittel }»
endringsdel-kortversjon = The short version
endringsdel-kommune = Common to the municipality

## The things

ting-kommune = The municipality
ting-organ = «{ $tittel }»
ting-vedtak = The decision «{ $tittel }»
ting-trinn = Step { $id }
ting-perspektiv = The perspective «{ $tittel }»
ting-plan = The plan
ting-erstatter = The replacement of «{ $tittel }»
ting-viderefoering = The continuation of { $tittel }
ting-fase = The phase «{ $tittel }»
ting-vedlegg = The attachment «{ $tittel }»
ting-innsatsomraade = { $ord } { $nummer }
ting-maal = { $ord } { $nummer }
ting-grep = The approach «{ $tittel }»
ting-indikator = The indicator «{ $tittel }»
ting-tiltak = { $ord } { $nummer }
ting-tabell = Table { $nummer }
ting-tabell-uten-nummer = The table «{ $tittel }»
ting-tabell-i-teksten = The table with «{ $tittel }»
ting-rad = { $tabell }: the row «{ $id }»
ting-kolonne = { $tabell }: the column «{ $id }»
ting-diagram = Figure { $nummer }
ting-diagram-uten-nummer = The chart «{ $tittel }»
ting-figur = Figure { $nummer }
ting-figur-uten-nummer = The figure «{ $tittel }»
ting-paastand = The claim «{ $tittel }»
ting-kapittel = The chapter «{ $tittel }»
ting-kortversjon = The short version
ting-delkapittel = The section «{ $tittel }»
ting-avsnitt = The paragraph «{ $tittel }»
ting-kulepunkt = The item «{ $tittel }»
ting-fotnote = The footnote «{ $tittel }»
ting-plassert = { $tittel }
ting-sak = The case
ting-behandling = The treatment in { $tittel }
ting-innstilling = Point { $nummer } of the innstilling
ting-innstilling-uten-nummer = A point of the innstilling
ting-konsekvens = The consequence «{ $tittel }»
ting-innspill = Response { $nummer }
ting-innspillspunkt = The answer to «{ $tittel }»
ting-hadde-nummer = { $hva } (formerly { $nummer })
ting-alt-i-plan = the goals and tiltak of «{ $plan }»

## What the tool itself places, `![[:name]]`

innebygd-visjon = The vision
innebygd-tiltak = The overview of tiltak
innebygd-innsatstrapp = The innsatstrapp
innebygd-innsatsomraader = The overview of focus areas
innebygd-maal = The overview of goals
innebygd-grep = The overview of strategic approaches
innebygd-prosess = The planning process
innebygd-erstatter = The overview of plans that are replaced
innebygd-vedlegg = The overview of attachments
innebygd-innstilling = The innstilling
innebygd-behandling = The overview of the treatment
innebygd-konsekvenser = The overview of consequences
innebygd-bakgrunn = The background of the case

## In and out

endring-inn = { $hva } is taken in.
endring-inn-plan = The plan is new.
endring-inn-erstatter = The plan now replaces «{ $tekst }».
endring-inn-erstatter-delvis = The plan now replaces parts of «{ $tekst }».
endring-inn-viderefoering = It is now said what becomes of { $tekst }.
endring-inn-vedlegg = { $hva } is attached.
endring-inn-innsatsomraade = { $hva } is taken in: «{ $tekst }»
endring-inn-maal = { $hva } is taken in: «{ $tekst }»
endring-inn-tiltak = { $hva } is taken in: «{ $tekst }»
endring-inn-innstilling = { $hva } is taken in: «{ $tekst }»
endring-inn-tabell = { $hva } is taken in: «{ $tekst }»
endring-inn-rad = { $hva } is new ({ $tekst }).
endring-inn-kolonne = { $hva } is new ({ $tekst }).
endring-inn-delkapittel = New section: «{ $tekst }»
endring-inn-avsnitt = New paragraph: «{ $tekst }»
endring-inn-kulepunkt = New item: «{ $tekst }»
endring-inn-fotnote = New footnote: «{ $tekst }»
endring-inn-plassert = { $hva } is now shown here.
endring-inn-sak = The case is new.

endring-ut = { $hva } is taken out.
endring-ut-plan = The plan is taken out.
endring-ut-erstatter = The plan no longer replaces «{ $tekst }».
endring-ut-erstatter-delvis = The plan no longer replaces parts of «{ $tekst }».
endring-ut-viderefoering = It is no longer said what becomes of { $tekst }.
endring-ut-innsatsomraade = { $hva } is taken out: «{ $tekst }»
endring-ut-maal = { $hva } is taken out: «{ $tekst }»
endring-ut-tiltak = { $hva } is taken out: «{ $tekst }»
endring-ut-innstilling = { $hva } is taken out: «{ $tekst }»
endring-ut-tabell = { $hva } is taken out: «{ $tekst }»
endring-ut-rad = { $hva } is taken out ({ $tekst }).
endring-ut-kolonne = { $hva } is taken out ({ $tekst }).
endring-ut-delkapittel = The heading is taken out: «{ $tekst }»
endring-ut-avsnitt = A paragraph is taken out: «{ $tekst }»
endring-ut-kulepunkt = An item is taken out: «{ $tekst }»
endring-ut-fotnote = A footnote is taken out: «{ $tekst }»
endring-ut-plassert = { $hva } is no longer shown here.
endring-ut-sak = The case is taken out.

## Moved, split and merged

endring-id = { $hva } has a new id: `{ $gammel }` has become `{ $ny }`.
endring-flyttet = { $hva } is moved from «{ $gammel }» to «{ $ny }».
endring-flyttet-innenfor = { $hva } is moved to another place under the same heading.
endring-flyttet-fra-plan = { $hva } is moved here from the plan «{ $gammel }».
endring-flyttet-nummer = { $hva } was number { $gammel } and is now number { $ny }.
endring-flyttet-plass = { $hva } has another place in the order.
endring-delt = { $hva } is split into { $antall }: { $liste }
endring-delt-avsnitt = A paragraph is split into { $antall }: { $liste }
endring-delt-kulepunkt = An item is split into { $antall }: { $liste }
endring-slaatt-sammen = { $hva } is merged from { $antall }: { $liste }
endring-slaatt-sammen-maal = { $hva } is merged from { $antall } former goals: { $liste }
endring-slaatt-sammen-avsnitt = { $antall } paragraphs are merged: { $liste }
endring-slaatt-sammen-kulepunkt = { $antall } items are merged: { $liste }

## Other words and other values

endring-ordlyd = { $hva } is changed:
endring-ordlyd-svekket = { $hva } is weakened:
endring-ordlyd-skjerpet = { $hva } is tightened:
endring-ordlyd-avsnitt = The paragraph is changed:
endring-ordlyd-kulepunkt = The item is changed:
endring-ordlyd-fotnote = The footnote is changed:
endring-ordlyd-delkapittel = The heading is changed:
endring-ordlyd-kapittel = The chapter has a new title:
endring-ordlyd-rad = { $hva } has a new name:
endring-ordlyd-kolonne = { $hva } has a new name:
endring-ordlyd-felt = { $hva }: { $felt } is changed:
endring-felt = { $hva }: { $felt } is changed from { $gammel } to { $ny }.
endring-felt-satt = { $hva }: { $felt } is set to { $ny }.
endring-felt-fjernet = { $hva }: { $felt } is taken away. It was { $gammel }.
endring-felt-frist = { $hva }: the deadline is moved from { $gammel } to { $ny }.
endring-felt-frist-fjernet = { $hva }: the deadline { $gammel } is taken away.
endring-felt-frist-til-loepende = { $hva }: the deadline { $gammel } is removed. The work is now ongoing.
endring-felt-frist-fra-loepende = { $hva }: the work was ongoing and has got the deadline { $ny }.
endring-felt-trinn = { $hva } is moved from step { $gammel } to step { $ny } of the innsatstrapp.
endring-felt-lenker = { $hva } now refers to { $ny } instead of { $gammel }.
endring-felt-rullering_neste = { $hva }: { $felt } is moved from { $gammel } to { $ny }.
endring-felt-ansvarlig = { $hva }: the responsibility is moved from { $gammel } to { $ny }.
endring-felt-maaltall-svekket = { $hva }: { $felt } is weakened from { $gammel } to { $ny }.
endring-felt-maaltall-skjerpet = { $hva }: { $felt } is tightened from { $gammel } to { $ny }.
endring-felt-drift-svekket = { $hva }: { $felt } is cut from { $gammel } to { $ny }.
endring-felt-drift-skjerpet = { $hva }: { $felt } is raised from { $gammel } to { $ny }.
endring-felt-investering-svekket = { $hva }: { $felt } is cut from { $gammel } to { $ny }.
endring-felt-investering-skjerpet = { $hva }: { $felt } is raised from { $gammel } to { $ny }.
endring-felt-foelge = { $hva } is changed from { $gammel } to { $ny }.
endring-liste-inn = { $hva }: { $felt } now has { $inn }.
endring-liste-ut = { $hva }: { $felt } no longer has { $ut }.
endring-liste-begge = { $hva }: { $felt } now has { $inn }, and no longer has { $ut }.
endring-liste-rekkefoelge = { $hva }: { $felt } is in another order.
endring-liste-inn-trinn = { $hva } is now also on step { $inn } of the innsatstrapp.
endring-liste-ut-trinn = { $hva } is no longer on step { $ut } of the innsatstrapp.
endring-liste-begge-trinn = { $hva } is now also on step { $inn } of the innsatstrapp, and no longer on step { $ut }.
endring-liste-inn-lenker = { $hva } now refers to { $inn }.
endring-liste-ut-lenker = { $hva } no longer refers to { $ut }.
endring-liste-begge-lenker = { $hva } now refers to { $inn }, and no longer to { $ut }.
endring-celle = { $hva }, { $rad }, { $kolonne }: { $gammel } → { $ny }
endring-fil = { $hva }: the file has new content.
endring-utforming = { $hva } has another form. The words are the same.
tom-verdi = empty
tall-2 = two
tall-3 = three
tall-4 = four
tall-5 = five

## The fields. `detalj` is the year, the period or what the field is about.

felt-alt = the text alternative
felt-ansvarlig = who is responsible
felt-arkivkode = the archive code
felt-arkivref = the archive reference
felt-arkivsak = the archive case
felt-avrundet = the statement on rounding
felt-avsender = the sender
felt-avsluttet = the reason for closing
felt-baerekraftsmaal = the list of sustainable development goals
felt-bakgrunn = the list of earlier decisions
felt-begrunnelse = the reason
felt-behandlinger = the treatment in { $detalj }
felt-dato = the date
felt-deler = the list of parts
felt-drift = the running costs for { $detalj }
felt-eier = the owner
felt-eksempel = the note that this is an example
felt-endring = the description of the change
felt-enhet = the unit
felt-er = the calculation
felt-erstattet_av = what the tiltak is replaced by
felt-etikett = the heading for { $detalj }
felt-finansiering = the funding
felt-foelge = the answer
felt-foelger_opp = the list of what the plan follows up
felt-forelder = the goal above
felt-forklaring = the explanation
felt-fra = the start
felt-frist = the deadline
felt-fundament = the statement on the foundation
felt-gyldig_fra = the start of the validity
felt-gyldig_til = the end of the validity
felt-hjemmel = the legal basis
felt-hoeringsdager = the days of hearing demanded for the plan type { $detalj }
felt-innsatstrapp = the name of the innsatstrapp
felt-investering = the investments for { $detalj }
felt-ki_erklaering = the statement on artificial intelligence
felt-kilde =
    { $detalj ->
        [ingen] the source
       *[annet] the source for { $detalj }
    }
felt-kolonner = the selection of columns
felt-kommunenummer = the municipality's number
felt-konsekvensverdier = the values for consequences
felt-kontroll = the check of «{ $detalj }»
felt-lenke = the link
felt-lenker =
    { $detalj ->
        [ingen] the list of links
       *[annet] the link «{ $detalj }»
    }
felt-maal = the list of goals
felt-maalinger = the measurement for { $detalj }
felt-maaltall = the target for { $detalj }
felt-medvirkende = the list of those who take part
felt-melding_til = the list of those who are told of the decision
felt-mellom = the limits
felt-navn = the name
felt-nullpunkt = the baseline for { $detalj }
felt-omfang = the extent
felt-oppsummering = the summary
felt-opphav = the origin
felt-ord = what the municipality calls «{ $detalj }»
felt-organ = the body
felt-overordnet = the list of plans above
felt-periode_fra = the start of the planning period
felt-periode_til = the end of the planning period
felt-plantyperegel = the rule on tiltak in the plan type { $detalj }
felt-planversjon = the plan version
felt-politisk = the statement that the body is political
felt-post = the budget item
felt-prisnivaa = the price level
felt-privatperson = the statement that the sender is a private person
felt-punkt = what the point is about
felt-punkter = point { $detalj }
felt-pynt = the statement that the picture is only decoration
felt-raad = the statement on the statutory council
felt-rader = the selection of rows
felt-rapport = the report for { $detalj }
felt-rapporteres = the list of where it is reported
felt-rapportstatus = the status for { $detalj }
felt-ref = the list of what the response is about
felt-retning = the wanted direction
felt-revisjon = the version «{ $detalj }»
felt-rolle = the role
felt-rullering_hvert = the number of years between revisions
felt-rullering_neste = the next revision
felt-saksbehandler = the case officer
felt-saksnummer = the case number
felt-spraak = the language
felt-start = the start
felt-status = the status
felt-stoerste = the column that the claim is about
felt-tabell = the table
felt-tekst = the text
felt-til = the end
felt-tiltak_i = the list of where the tiltak are
felt-tittel = the title
felt-trinn = the selection of steps
felt-trykt = the statement that the attachment is printed
felt-type = the type
felt-undertittel = the subtitle
felt-utelat = the reason for leaving the point out
felt-utfall = the outcome
felt-vedtak = the decision
felt-vedtas = the statement that the attachment is adopted together with the plan
felt-vedtas_av = the body that adopts the tiltak
felt-verdi = the value
felt-verdier = the values
felt-versjon = the version
felt-visjon = the vision
felt-votering = the vote
felt-vurdering = the assessment

## What is not in other catalogues

punkt-vedta = adoption of the plan
punkt-erstatt = plans that are replaced
punkt-oppfoelging = follow-up
punkt-rullering = revision
punkt-eget = a point of its own
kroner-beloep = { $beloep } kroner
ja-verdi = yes
nei-verdi = no

## The consequences

virkning = Builds on this: { $liste }.
virkning-plan = the plan «{ $navn }»
virkning-i-plan = { $hva } of «{ $plan }»
virkning-sak = the case «{ $navn }»
virkning-indikator = the indicator «{ $navn }»
virkning-grep = the approach «{ $navn }»
virkning-diagram = the chart «{ $navn }»
virkning-paastand = the claim «{ $navn }»

## The comment on a merge request

endringer-oversikt = Changes in the plans
endringer-redaksjonelle = Show the editorial changes ({ $antall })
endringer-utelatt =
    { $antall ->
        [one] One more change is left out here, since the comment would have been too long.
       *[other] { $antall } more changes are left out here, since the comment would have been too long.
    }
endringer-redaksjonelle-utelatt =
    { $antall ->
        [one] One editorial change is left out here.
       *[other] { $antall } editorial changes are left out here.
    }
endringer-filer = The files that are changed
endringer-flere-filer = and { $antall } more

## What becomes of the goals and tiltak of a plan that is replaced

arv-planer =
    { $antall ->
        [one] { $plan } ({ $referanse }) replaces one plan.
       *[other] { $plan } ({ $referanse }) replaces { $antall } plans.
    }
arv-ingen-planer = { $plan } ({ $referanse }) replaces no plans.
arv-helt = { $plan } ({ $referanse })
arv-delvis = { $plan } ({ $referanse }), only partly replaced
arv-oppsummering =
    { $antall ->
        [one] One open goal or tiltak: { $skjebner }.
       *[other] { $antall } open goals and tiltak: { $skjebner }.
    }
arv-ingen = The plan has no open goals or tiltak.
arv-ikke-kjent = The plan is listed without goals and tiltak, so what is continued can not be shown.
arv-ikke-foert-opp = Its goals and tiltak are not listed.
arv-antall-mistet = { $antall } lost
arv-antall-blir-staaende = { $antall } remaining
arv-antall-viderefoert = { $antall } continued
arv-antall-avsluttet = { $antall } closed
arv-resten-viderefoert = All that is not mentioned is continued as { $til }.
arv-resten-avsluttet = All that is not mentioned is closed: { $grunn }
arv-foer = In the old plan
arv-naa = What becomes of it
arv-id = Id
arv-mistet = Lost: neither continued nor closed
arv-blir-staaende = Remains in the old plan
arv-viderefoert = Continued as { $til }: { $tekst }
arv-viderefoert-ukjent = Continued as { $til }, which does not exist
arv-avsluttet = Closed: { $grunn }
arv-alt = all that is in the plan
arv-skjebne-mistet = lost
arv-skjebne-blir-staaende = remains
arv-skjebne-viderefoert = continued
arv-skjebne-avsluttet = closed
arv-slag-maal = goal
arv-slag-tiltak = tiltak
arv-kolonne-plan = Replaced plan
arv-kolonne-slag = Kind
arv-kolonne-id = Id
arv-kolonne-foer = In the old plan
arv-kolonne-skjebne = What becomes of it
arv-kolonne-til = Continued as
arv-kolonne-naa = New wording or reason

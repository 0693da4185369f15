### Of the words of documents, those that changes are told with: the same keys as in locales/nb/document.ftl.
### Documents are not in English, and the types of plans and the words of a municipality keep their Norwegian names.

loepende = Ongoing
kvartal = Q{ $nummer } { $aar }
tertial = T{ $nummer } { $aar }

status-planlagt = Planned
status-igangsatt = Started
status-hoering = On hearing
status-til-behandling = Up for decision
status-vedtatt = Adopted
status-erstattet = Replaced
status-opphevet = Repealed
status-utgaatt = Expired
status-trukket = Withdrawn

tiltakstype-oppdrag = Assignment
tiltakstype-tiltak = Tiltak
tiltakstype-investering = Investment
tiltakstype-klimatiltak = Climate tiltak

tiltaksstatus-ikke-startet = Not started
tiltaksstatus-i-rute = On track
tiltaksstatus-forsinket = Delayed
tiltaksstatus-fullfoert = Completed
tiltaksstatus-avsluttet = Closed
tiltaksstatus-viderefoert = Continued

finansiering-ramme = Within the budget
finansiering-hoep = The action and financial plan
finansiering-egen-sak = A case of its own
finansiering-ekstern = External funds

diagramtype-linje = Line chart
diagramtype-stolpe = Bar chart
diagramtype-stablet-stolpe = Stacked bar chart
diagramtype-kake = Pie chart

retning-opp = Up
retning-ned = Down
retning-stabil = Steady

erstatter-helt = Replaced as a whole
erstatter-delvis = Replaced in part

fase-forberedelse = Preparation
fase-oppstart = Start
fase-planprogram = Planning programme
fase-medvirkning = Participation
fase-foerstegangsbehandling = First treatment
fase-hoering = Hearing
fase-begrenset-hoering = Limited hearing
fase-bearbeiding = Revision of the draft
fase-sluttbehandling = Final treatment
fase-vedtatt = Adopted
fase-kunngjoering = Announcement
fase-gjennomfoering = Implementation

sakstype-oppstart = Start of planning
sakstype-planprogram = Planning programme
sakstype-foerstegangsbehandling = First treatment
sakstype-hoering = Hearing
sakstype-hoeringsoppsummering = Summary of the hearing
sakstype-sluttbehandling = Final treatment
sakstype-rullering = Revision
sakstype-rapportering = Reporting

rolle-orienteres = For information
rolle-uttaler-seg = For comment
rolle-innstiller = For recommendation
rolle-vedtar = For decision

raad-eldre = Council for the elderly
raad-funksjonsnedsettelse = Council for people with disabilities
raad-ungdom = Youth council

utfall-vedtatt = Adopted
utfall-vedtatt-med-endringer = Adopted with changes
utfall-anbefalt = Recommended
utfall-utsatt = Postponed
utfall-tilbakesendt = Sent back
utfall-avvist = Rejected
utfall-orientert = Noted

foelge-ja = Accepted
foelge-delvis = Accepted in part
foelge-nei = Not accepted
foelge-orientering = Noted

### What the program says on the command line in English: the same keys as locales/nb/cli.ftl.

## While it works

leser = Reading the plans
sjekker = Checking { $antall ->
        [one] { $antall } plan
       *[other] { $antall } plans
    }
bygger = Building { $dokument }
skrev = Wrote { $fil }
skrev-i-alt =
    { $antall ->
        [0] No documents were written.
        [one] Wrote one document to { $mappe }.
       *[other] Wrote { $antall } documents to { $mappe }.
    }
ikke-bygd =
    { $antall ->
        [one] { $plan } is not built: it has { $antall } error. With `--utkast` it is built all the same, and marked UTKAST (draft).
       *[other] { $plan } is not built: it has { $antall } errors. With `--utkast` it is built all the same, and marked UTKAST (draft).
    }
ikke-forsoekt =
    { $antall ->
        [one] One more document of the same kind was not tried.
       *[other] { $antall } more documents of the same kind were not tried.
    }
bygd-som-utkast =
    { $antall ->
        [one] { $plan } is built as a draft: it has { $antall } error.
       *[other] { $plan } is built as a draft: it has { $antall } errors.
    }
laget = Made { $fil }
laget-kommune = { $navn } is ready in { $mappe }. Make the first plan with `planverk new plan { $kommune }/min-plan --type temaplan`.
laget-kommune-nummer = The municipality's number is 0000 for now. Write the right one in kommune.toml.
laget-plan = The plan is ready in { $mappe }. Check it with `planverk check`, and build it with `planverk build`.

## When the program can not run

feil-ledetekst = error
ingen-planverk = Found no `planverk.toml` in { $mappe } or in the folders above.
ingen-planverk-hjelp = Go to the folder with the plans, or begin with `planverk new kommune NAME`.
ingen-planer = Found no plans in { $mappe }.
finnes-ikke = { $fil } does not exist.
ukjent-plan = Found no plan called `{ $navn }`.
flere-planer = Several municipalities have a plan called `{ $navn }`.
ukjent-sak = Found no case called `{ $navn }`.
plan-uten-tekst = `{ $navn }` is listed in the register, but has no text of its own that can be built.
sak-og-dokument = `--sak` can only be used together with `--dokument sak`.
ingen-dokumenter = None of the plans has such a document.
ukjent-kommune = Found no municipality called `{ $navn }`.
ukjent-tema = Did not find the theme `{ $navn }`.
ukjent-dokument = `{ $navn }` is not a document that can be made.
ukjent-valg = `{ $verdi }` can not be used with `{ $valg }`.
ingen-kommune = There is no municipality here yet.
ingen-kommune-hjelp = Make it first: `planverk new kommune NAME`.
hvilken-kommune = There are several municipalities here.
hvilken-kommune-hjelp = Write KOMMUNE/PLAN, with one of these municipalities: { $liste }.
ukjent-type = `{ $navn }` is not a type of plan.
bare-i-register = An arealdel has no folder of its own: it is a map with provisions, and is made in other programs.
bare-i-register-hjelp = Add it as `[[plan]]` with `type = "arealdel"` in plans/{ $kommune }/register.toml, and other plans can refer to it.
mente-du-det = Did you mean `{ $forslag }`?
velg-blant = Choose one of these: { $liste }.
ugyldig-navn = `{ $navn }` can not be used as a name: use small letters, digits and hyphens.
reservert-navn = `{ $navn }` can not be used as a name: Windows keeps it for something else.
tomt-navn = There is no name here.
ugyldig-navn-hjelp = Try `{ $forslag }`.
ugyldig-kommunenavn = `{ $navn }` can not be the name of a municipality.
ugyldig-kommunenummer = `{ $verdi }` is not a municipality's number. Write four digits, for example `4001` or `0301`.
id-i-bruk = `{ $navn }` is already in use in the municipality: see { $fil }.
id-i-bruk-hjelp = Give the plan another name.
ugyldig-dato = `{ $verdi }` is not a date. Write it like this: `2026-05-07`.
finnes-fra-foer = { $fil } already exists and has not been touched.
snarvei = { $fil } is a shortcut to another place, and plans there are not read.
kan-ikke-lese = Can not read { $fil }: { $grunn }
kan-ikke-skrive = Can not write { $fil }: { $grunn }
ut-i-planene = The documents can not be written to { $mappe }, where the plans are.
avbrutt = Stopped.
programfeil = The program stopped because of a fault in the program itself.
programfeil-hjelp = Please report it at { $adresse }, with the command you ran and the text below.
ut-utenfor = The documents can not be written to { $mappe }: the folder lies outside the plans.
bygger-dokumenter = Building documents
mangler-verdi = { $valg } lacks a value.
ukjent-flagg = { $valg } is not an option here.
ukjent-kommando = `{ $navn }` is not a command.
mangler-kommando = A command is missing.
mangler-argument = Something is missing: { $valg }.
uten-verdi = { $valg } takes no value.
to-ganger = { $valg } can only be used once.
for-mye = `{ $valg }` is one word too many. Put quotation marks around names with spaces.
ikke-tekst = One of the arguments can not be read as text.
ugyldige-argumenter = The arguments can not be read.
bruk-slik = Write it like this: `{ $bruk }`. Add `--help` to see more.
se-hjelp = Add `--help` to see what can be used.

## Changes

ukjent-versjon = Did not find the version `{ $navn }` in git, nor a folder with `planverk.toml` of that name.
ukjent-versjon-hjelp = Write the name of a tag, a branch or a commit. `git tag` shows the tags.
avkortet-historikk-hjelp = The history is cut off here. Fetch the rest with `git fetch --unshallow --tags`, or with `fetch-depth: 0` in the build service.
ingen-git = Found no git repository around { $mappe }.
ingen-git-hjelp = Write a folder with an older version instead of a git version, or go to a git repository.
siden-tom = The version `{ $navn }` has no plans in this folder, so all findings count as new.
pdf-uten-ut = Write where the documents are to be, with `--ut FOLDER`.
git-driver-argumenter = `--git-driver` is used by git, which gives seven arguments. See docs/endringer.md.
i-konflikt = { $fil }: The file has a merge conflict that is not resolved.

## Succession

viderefoering-uviss = Something in the plans must be put right before the table can be trusted. Run `planverk check` first.
viderefoering-motsatt = { $plan } is itself replaced. Write `planverk succession { $ny }` to see what becomes of its goals and tiltak.

## The rules

ukjent-regel = Found no rule called `{ $navn }`.
ukjent-regel-hjelp = `planverk rules` shows all the rules.
regler-tittel = The rules
regler-innledning =
    The program itself makes this page, with `planverk rules --format markdown`. It shows the { $antall } rules and the
    levels they have when nothing else is said. `planverk explain RULE` shows a rule's page in the terminal. The levels
    can be set in `[regler]` in `planverk.toml`, and a finding can be excepted where it stands
    ([Unntak](format.md#unntak)).
regler-regel = Rule
regler-hva = What it looks for
regler-forklaring = `planverk explain RULE` explains a rule. The levels can be set in `[regler]` in planverk.toml. The rules' pages are in Norwegian.
nivaa = Level
regelgruppe-referanser = Files, ids and references
regelgruppe-erstatning = Plans that replace each other, and plans above and below
regelgruppe-maal = Goals, tiltak and indicators
regelgruppe-tall = Figures and tables
regelgruppe-tekst = Structure, language and accessibility
regelgruppe-prosess = Process and cases
regelgruppe-unntak = Exceptions
regelgruppe-bygging = Building the documents

## Findings in other formats

funn-og-flere =
    { $antall ->
        [one] { $funn }, and one more finding
       *[other] { $funn }, and { $antall } more findings
    }

## The checklist before a gate, and findings that are new

port-hoering = hearing
port-vedtak = adoption
sjekkliste-maa = This must be done first
sjekkliste-boer = This should be considered
sjekkliste-info = For information
klar-ja = Ready for { $port }: yes.
klar-nei = Ready for { $port }: no.
forbi-porten = { $plan } has the status `{ $status }`, so there is nothing to make ready.
ingen-til-porten = None of the plans is on its way to { $port }.
eldre-funn =
    { $antall ->
        [one] One older finding is not shown.
       *[other] { $antall } older findings are not shown.
    }

## Fixes and new ids

rettet =
    { $antall ->
        [0] Found nothing that can be mended.
        [one] Mended one finding in { $filer }.
       *[other] Mended { $antall } findings in { $filer }.
    }
ville-rettet =
    { $antall ->
        [0] Found nothing that can be mended.
        [one] One finding in { $filer } can be mended. Write `--fix` instead of `--diff` to mend it.
       *[other] { $antall } findings in { $filer } can be mended. Write `--fix` instead of `--diff` to mend them.
    }
rettet-filer =
    { $antall ->
        [one] one file
       *[other] { $antall } files
    }
endret-imens = Someone else has changed { $fil } in the meantime, and nothing is written.
endret-imens-hjelp = Try once more.
lagres-som-utf8 = { $fil }: is saved again with the character set UTF-8
byttet-id =
    { $antall ->
        [0] { $slag } `{ $gammel }` is now called `{ $ny }`.
        [one] { $slag } `{ $gammel }` is now called `{ $ny }`: changed one place in { $filer }.
       *[other] { $slag } `{ $gammel }` is now called `{ $ny }`: changed { $antall } places in { $filer }.
    }
ville-byttet-id =
    { $antall ->
        [0] { $slag } `{ $gammel }` can be called `{ $ny }`.
        [one] { $slag } `{ $gammel }` can be called `{ $ny }`: it changes one place in { $filer }.
       *[other] { $slag } `{ $gammel }` can be called `{ $ny }`: it changes { $antall } places in { $filer }.
    }
byttet-id-fil = {"  "}{ $fil }: { $antall ->
        [one] one place
       *[other] { $antall } places
    }
byttet-navn = {"  "}{ $fra } → { $til }
byttet-id-mal = The template { $fil } mentions `{ $gammel }` and is not changed. See whether it means this.
byttet-id-uten-spor = The old id is not kept: only what can have `tidligere_id` remembers it.
id-slag-plan = The plan
id-slag-innsatsomraade = The focus area
id-slag-maal = The goal
id-slag-grep = The approach
id-slag-tiltak = The tiltak
id-slag-indikator = The indicator
id-slag-tabell = The table
id-slag-diagram = The chart
id-slag-figur = The figure
id-slag-paastand = The claim
id-slag-sak = The case
id-slag-kapittel = The chapter
id-slag-avsnitt = The section
id-slag-organ = The body
id-slag-vedtak = The decision
ukjent-id = Found nothing called `{ $gammel }`. Write for example `planen#m1` for a goal of a plan.
id-til-kommune = `{ $gammel }` is a municipality, named after its folder. It can not be renamed here.
id-til-kommune-hjelp = Rename the folder `plans/{ $gammel }`, and correct the links that begin with `{ $gammel }/`. `planverk check` finds them.
id-til-perspektiv = `{ $gammel }` is a perspective on consequences. It can not get another id here.
id-til-perspektiv-hjelp = Change the id in { $sted }, and correct the cases that use it. `planverk check` finds them.
flere-med-id = Several things are called `{ $gammel }`: { $liste }
flere-med-id-hjelp = Correct each of them first, or write the municipality before it.
id-med-nummer = The number before the name of the file stays, and is no part of the id.
samme-id = It is already called `{ $ny }`.
id-opptatt = `{ $ny }` is already in use: { $sted }
id-brukt-foer = `{ $ny }` has been the id of something else, and old references lead there: { $sted }
id-betyr-noe-annet = `{ $ny }` means something else here, and would get a new meaning: { $sted }
skjulte-referanser = Something in these files can not be read, and may hide references to `{ $gammel }`: { $liste }
skjulte-referanser-hjelp = Correct the errors that `planverk check` shows in them, and try again.

## Proposed checks of tables

kontroll-ingen = { $tabell }: found no sums, differences or percentages that hold
kontroll-ingen-tabeller = Found no tables that can be read.
kontroll-alle =
    { $antall ->
        [one] Holds for the one number.
       *[other] Holds for all { $antall } numbers.
    }
kontroll-nesten = Holds for { $antall-rette } of { $antall } numbers. Look at { $avvik }.
kontroll-avvik = “{ $rad }”, “{ $kolonne }”: stated { $oppgitt }, computed { $beregnet }
kontroll-uregnelig = a number that can not be computed
kontroll-avrundet =
    { $antall ->
        [one] One of them holds only because the numbers are rounded.
       *[other] { $antall } of them hold only because the numbers are rounded.
    }
kontroll-finnes = There already.

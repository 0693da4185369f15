### The findings in English: the same keys as locales/nb/findings.ftl. Words of the field that have no exact English
### word stay Norwegian (tiltak, samfunnsdel …), and so do the keys of the format.

## Words that recur

nivaa-feil = error
nivaa-advarsel = warning
nivaa-info = info
hjelp = help
rettelse = fix
rettelse-med-fix = can be mended with `--fix`
mente-du = did you mean `{ $forslag }`?

oppsummering = { $funn } in { $planer }.
oppsummering-ingen = No errors
oppsummering-feil =
    { $antall ->
        [one] { $antall } error
       *[other] { $antall } errors
    }
oppsummering-advarsler =
    { $antall ->
        [one] { $antall } warning
       *[other] { $antall } warnings
    }
oppsummering-merknader =
    { $antall ->
        [one] { $antall } note
       *[other] { $antall } notes
    }
oppsummering-planer =
    { $antall ->
        [one] { $antall } plan
       *[other] { $antall } plans
    }
liste-og = { $foran } and { $sist }

staar-steder =
    { $antall ->
        [one] {""}
       *[other] , and stands in { $antall } places
    }
brukt-steder =
    { $antall ->
        [one] {""}
       *[other] {" "}(used in { $antall } places)
    }

et-slag =
    { $slag ->
        [plan] a plan
        [kommune] a municipality
        [innsatsomraade] a focus area
        [maal] a goal
        [grep] an approach
        [tiltak] a tiltak
        [indikator] an indicator
        [tabell] a table
        [diagram] a chart
        [figur] a figure
        [paastand] a claim
        [sak] a case
        [kapittel] a chapter
        [avsnitt] a section
        [organ] a body
        [vedtak] a decision
        [perspektiv] a perspective
        [trinn] a step
       *[annet] something else
    }
et-ventet =
    { $ventet ->
        [plan] a plan
        [kommune] a municipality
        [innsatsomraade] a focus area
        [maal] a goal
        [maal-eller-innsatsomraade] a goal or a focus area
        [maal-eller-tiltak] a goal or a tiltak
        [grep] an approach
        [tiltak] a tiltak
        [indikator] an indicator
        [tabell] a table
        [diagram] a chart
        [figur] a figure
        [sak] a case
        [kapittel] a chapter
        [organ] a body
        [vedtak] a decision
        [perspektiv] a perspective
        [trinn] a step
       *[annet] something else
    }
slaget =
    { $slag ->
        [plan] the plan
        [kommune] the municipality
        [innsatsomraade] the focus area
        [maal] the goal
        [grep] the approach
        [tiltak] the tiltak
        [indikator] the indicator
        [tabell] the table
        [diagram] the chart
        [figur] the figure
        [paastand] the claim
        [sak] the case
        [kapittel] the chapter
        [avsnitt] the section
        [organ] the body
        [vedtak] the decision
        [perspektiv] the perspective
        [trinn] the step
       *[annet] the entry
    }

en-plantype =
    { $type ->
        [planstrategi] a planstrategi
        [samfunnsdel] a samfunnsdel
        [arealdel] an arealdel
        [kommunedelplan] a kommunedelplan
        [temaplan] a temaplan
        [strategi] a strategi
        [program] a program
        [handlingsplan] a handlingsplan
        [oekonomiplan] an økonomiplan
        [virksomhetsplan] a virksomhetsplan
       *[annen] a plan of this type
    }
en-annen-plantype =
    { $annen-type ->
        [planstrategi] a planstrategi
        [samfunnsdel] a samfunnsdel
        [arealdel] an arealdel
        [kommunedelplan] a kommunedelplan
        [temaplan] a temaplan
        [strategi] a strategi
        [program] a program
        [handlingsplan] a handlingsplan
        [oekonomiplan] an økonomiplan
        [virksomhetsplan] a virksomhetsplan
       *[annen] a plan of this type
    }

er-ikke-i-kraft =
    { $status ->
        [erstattet] is replaced
        [opphevet] is repealed
        [utgaatt] has expired
        [trukket] is withdrawn
        [utloept] is no longer valid
       *[annen] is no longer in force
    }

verdi-ventet =
    { $ventet ->
        [tekst] text
        [heltall] a whole number
        [tall] a number
        [dato] a date
        [aar] a year
        [ja-nei] `true` or `false`
        [liste] a list
        [tekstliste] a list of texts
        [tabell] a set of keys in curly braces
        [tabelliste] entries with double brackets
        [periode] a period
        [frist] a deadline
       *[annet] something else
    }
verdi-oppgitt =
    { $oppgitt ->
        [string] text
        [integer] a whole number
        [float] a decimal number
        [boolean] `true` or `false`
        [datetime] a date
        [array] a list
        [table] a set of keys
       *[annet] what stands there
    }

## References and ids

ukjent-referanse = `{ $navn }` is found neither in the plan nor in the municipality{ brukt-steder }
ukjent-referanse-i-plan = the plan `{ $plan }` has nothing called `{ $navn }`{ brukt-steder }
ukjent-referanse-plan = found no plan called `{ $plan }`{ brukt-steder }
ukjent-referanse-kommune = found no municipality called `{ $kommune }`{ brukt-steder }
ukjent-referanse-liste = `{ $navn }` is several references in one text{ brukt-steder }
ukjent-referanse-slag = did not find { slaget } `{ $navn }`{ brukt-steder }
ukjent-referanse-feil-slag = `{ $navn }` is { et-slag }, but { et-ventet } is needed here
ukjent-referanse-uten-innhold = `{ $navn }` is { et-slag } and can not be placed with `![[…]]`
ukjent-referanse-innebygd = `![[:{ $navn }]]` is nothing that can be placed
ukjent-referanse-bare-i-sak = `![[:{ $navn }]]` can only stand in a case
ukjent-referanse-fotnote = the footnote `[^{ $navn }]` has no text
ukjent-referanse-hjelp = correct the spelling, or use an id that exists
ukjent-referanse-hjelp-annen-plan = it is in the plan `{ $plan }`: write `{ $forslag }`
ukjent-referanse-hjelp-liste = write each of them by itself: `{ $forslag }`
ukjent-referanse-hjelp-tiltak-i = use the id of a plan, or one of the words { $liste }
ukjent-referanse-hjelp-plan = if the plan has no folder of its own, add it as `[[plan]]` in `register.toml`
ukjent-referanse-hjelp-register = the plan is only listed in `register.toml`: add what you refer to under the plan there
ukjent-referanse-hjelp-vedtak = add the decision as `[[vedtak]]` in `vedtak.toml`
ukjent-referanse-hjelp-organ = add the body as `[[organ]]` in `kommune.toml`
ukjent-referanse-hjelp-feil-slag = refer to { et-ventet } instead
ukjent-referanse-hjelp-viderefoering = write `{ $navn }#` and the id of the goal or tiltak, or `{ $navn }#*` for all that is in the plan
ukjent-referanse-hjelp-uten-innhold = make a link instead: `[[{ $navn }]]`
ukjent-referanse-hjelp-innebygd = these can be placed: { $liste }
ukjent-referanse-hjelp-innebygd-forslag = did you mean `![[:{ $forslag }]]`?
ukjent-referanse-hjelp-bare-i-sak = move the line to a file in the folder `saker`
ukjent-referanse-hjelp-fotnote = write the text on a line of its own: `[^{ $navn }]: …`
ukjent-referanse-sted-bruk = is also used here
ukjent-referanse-sted-maal = { slaget } stands here

tvetydig-referanse = `{ $navn }` can refer to several things{ staar-steder }
tvetydig-referanse-hjelp = write which one you mean: { $liste }
tvetydig-referanse-sted-kandidat = may be { slaget } here

utdatert-referanse = `{ $navn }` is an id from before{ staar-steder }
utdatert-referanse-hjelp = write `{ $forslag }`, as it is called now

oedelagt-lenke = the link can not be read
oedelagt-lenke-aapen = the link begins with `[[`, but does not end with `]]`
oedelagt-lenke-lukket = here is `]]`, but no `[[` before it
oedelagt-lenke-i-lenke = the link stands inside another link
oedelagt-lenke-mellomrom = the link `[[{ $navn }]]` has a space in its id
oedelagt-lenke-linjeskift = the link is split over two lines
oedelagt-lenke-tom = the link refers to nothing
oedelagt-lenke-ikke-alene = `![[{ $navn }]]` stands together with other text
oedelagt-lenke-strek = the bar in the link splits the table cell in two
oedelagt-lenke-mellomrom-bilde = the picture is left out: the address `{ $adresse }` has a space
oedelagt-lenke-mellomrom-adresse = the link does not work: the address `{ $adresse }` has a space
oedelagt-lenke-adresse = the address `{ $adresse }` can not be used in a link
oedelagt-lenke-hjelp = write the link like this: `[[id]]` or `[[id|the text to show]]`
oedelagt-lenke-hjelp-lukket = delete `]]`, or write `[[` where the link is to begin
oedelagt-lenke-hjelp-i-lenke = let one link stand after the other
oedelagt-lenke-hjelp-mellomrom = write the id without spaces, and put what is to be shown after a bar: `[[{ $forslag }|{ $navn }]]`
oedelagt-lenke-hjelp-mellomrom-rundt = take away the spaces by the brackets
oedelagt-lenke-hjelp-mellomrom-adresse = put the address between < and >: `<{ $adresse }>`
oedelagt-lenke-hjelp-linjeskift = write the whole link on one line
oedelagt-lenke-hjelp-tom = write an id between the brackets: `[[id]]`
oedelagt-lenke-hjelp-ikke-alene = put `![[{ $navn }]]` alone on a line, with an empty line before and after
oedelagt-lenke-hjelp-strek = write `\|` instead of `|` in links that stand in a table
oedelagt-lenke-hjelp-adresse = use an address that begins with `https://` or `mailto:`

duplisert-id =
    { $antall ->
        [2] the id `{ $navn }` is used twice
       *[other] the id `{ $navn }` is used { $antall } times
    }
duplisert-id-tidligere = the id `{ $navn }` has been used for something else
duplisert-id-hjelp = give one of them another id
duplisert-id-hjelp-forslag = give one of them another id, for example `{ $forslag }`
duplisert-id-hjelp-overskrift = write an id of its own after the heading, for example `{"{"}#{ $forslag }{"}"}`
duplisert-id-hjelp-tidligere = give it a new id, so that old references do not get another meaning
duplisert-id-sted-foerst = is also used here
duplisert-id-sted-tidligere = this one has it as `tidligere_id`

oppfoert-to-ganger =
    { $antall ->
        [2] `{ $navn }` stands twice in `{ $felt }`
       *[other] `{ $navn }` stands { $antall } times in `{ $felt }`
    }
oppfoert-to-ganger-hjelp = keep one, and delete the rest
oppfoert-to-ganger-hjelp-erstatter = keep one `[[erstatter]]` for the plan; if only parts are replaced, all of them belong in its `deler`
oppfoert-to-ganger-hjelp-nummer = give one of them another number, or delete it
oppfoert-to-ganger-hjelp-tid = keep the one that is right, or correct `{ $felt }` in one of them
oppfoert-to-ganger-sted-foerst = also stands here

forsvunnet-id = { slaget } `{ $navn }` was in the adopted plan, but is no longer there
forsvunnet-id-flere = { $antall } ids of the adopted plan are no longer there: { $liste }
forsvunnet-id-hjelp = write `tidligere_id = ["{ $navn }"]` where it has got a new id, or say in `[[viderefoering]]` what becomes of it
forsvunnet-id-hjelp-forslag = if `{ $forslag }` is the same, write `tidligere_id = ["{ $navn }"]` there
forsvunnet-id-hjelp-flere = write `tidligere_id` where something has got a new id, or say in `[[viderefoering]]` what becomes of it
forsvunnet-id-sted-vedtatt = the adopted plan is named here

historikk-mangler = older versions of the plans can not be read
historikk-mangler-uten-git = the folder is not in git, so older versions of the plans can not be read
historikk-mangler-grunn = only the last part of the history is fetched, so `{ $revisjon }` can not be read
historikk-mangler-ukjent = git knows no version called `{ $revisjon }`
historikk-mangler-hjelp = rules that compare with older versions have not been run
historikk-mangler-hjelp-uten-git = put the folder in git to be able to compare with adopted versions
historikk-mangler-hjelp-grunn = fetch the rest with `git fetch --unshallow --tags`
historikk-mangler-hjelp-ukjent = correct the name, or fetch the tags with `git fetch --tags`

## Files and format

toml-feil = the line can not be read
toml-feil-tekst = the text lacks a quotation mark at its end
toml-feil-uten-anfoerselstegn = the text lacks quotation marks
toml-feil-tekst-i-tekst = the text has quotation marks within it and ends too early
toml-feil-skraastrek = the character `\` has a meaning of its own and can not stand alone in a text
toml-feil-ja-nei = `{ $verdi }` is written in a way that can not be read
toml-feil-komma = a comma is missing before this
toml-feil-kommentar = a comment begins with `#`
toml-feil-mer = there is more on the line than the one value
toml-feil-klammer = there are more brackets than two
toml-feil-uten-noekkel = a name is missing on this line
toml-feil-usynlig = here is a character that can not be seen ({ $kode })
toml-feil-verdi-mangler = there is nothing after `=`
toml-feil-klamme = the bracket is not closed: `{ $tegn }` is missing
toml-feil-likhetstegn = `=` is missing after `{ $noekkel }`
toml-feil-noekkel = the key `{ $noekkel }` has characters that can not be used{ staar-steder }
toml-feil-tegn = the character `{ $tegn }` can not stand here
toml-feil-anfoerselstegn = `{ $tegn }` is not a straight quotation mark
toml-feil-periode = the period `{ $verdi }` can not be read
toml-feil-dato = the date `{ $verdi }` can not be read
toml-feil-dato-finnes-ikke = the date `{ $verdi }` does not exist
toml-feil-tall-og-mer = something more stands after the number
toml-feil-tall = the number `{ $verdi }` can not be read
toml-feil-null-foran = the number `{ $verdi }` begins with zero
toml-feil-duplikat = the key `{ $noekkel }` stands twice
toml-feil-duplikat-tabell = `{ $tabell }` is begun twice
toml-feil-sakshode = the information on the case does not end: the second line with `+++` is missing
toml-feil-uten-sakshode = the case lacks the information that is to stand at the top
toml-feil-for-mange =
    { $antall ->
        [one] the file has one more error, which is not shown here
       *[other] the file has { $antall } more errors, which are not shown here
    }
toml-feil-for-dyp = the values lie too many levels within each other
toml-feil-hjelp = write `key = value` on one line, with text in quotation marks
toml-feil-hjelp-tekst = put `{ $tegn }` where the text ends; if it runs over several lines, put `"""` before and after
toml-feil-hjelp-linje = if the line belongs to a text that runs over several lines, put `"""` before and after the text; if it is a comment, begin it with `#`
toml-feil-hjelp-forslag = write `{ $forslag }`
toml-feil-hjelp-tekst-i-tekst = use «» inside the text
toml-feil-hjelp-skraastrek = write `\\`, or use `/` in file names
toml-feil-hjelp-kolon = write `=` instead of `:`
toml-feil-hjelp-ja-nei = write `{ $forslag }`; if it is to be a text, write `"{ $verdi }"`
toml-feil-hjelp-komma = put a comma between the values
toml-feil-hjelp-kommentar = begin the comment with `#`
toml-feil-hjelp-mer = write each key on a line of its own
toml-feil-hjelp-usynlig = delete the character; it may have come along from another program
toml-feil-hjelp-verdi-mangler = write a value, or delete the line
toml-feil-hjelp-klamme = put `{ $tegn }` where it is to end
toml-feil-hjelp-noekkel = use a–z, digits, `-` and `_`; write æ, ø and å as `ae`, `oe` and `aa`
toml-feil-hjelp-semikolon = write `,` instead
toml-feil-hjelp-tegn = delete the character, or put the whole value in quotation marks
toml-feil-hjelp-anfoerselstegn = write `"` instead
toml-feil-hjelp-dato = write year, month and day without quotation marks: `2026-05-07`
toml-feil-hjelp-tall-og-mer = write only the number, `{ $tall }`; if it is to be a text, write `{ $forslag }`
toml-feil-hjelp-tall = write the number without spaces: `1200000` or `1_200_000`, and decimals with a point: `71.2`
toml-feil-hjelp-null-foran = if the zero belongs there, put the value in quotation marks: `"{ $verdi }"`
toml-feil-hjelp-duplikat = delete one of them
toml-feil-hjelp-duplikat-tabell = several entries of the same kind are written with double brackets: `[[{ $tabell }]]`
toml-feil-hjelp-sakshode = end the information with a line that has only `+++`
toml-feil-hjelp-sakshode-streker = write `+++` instead of `---`, and `key = value` instead of `key: value`
toml-feil-hjelp-uten-sakshode = begin the file with the information on the case, between two lines that have only `+++`
toml-feil-hjelp-for-mange = correct the first ones, and check again
toml-feil-hjelp-for-dyp = split the value up
toml-feil-sted-foerst = stands here the first time
toml-feil-sted-ogsaa = also stands here

ukjent-noekkel = the key `{ $noekkel }` is unknown{ staar-steder }
ukjent-noekkel-i-tabell = the key `{ $noekkel }` does not belong in `{ $tabell }`{ staar-steder }
ukjent-noekkel-flyttet = the key `{ $noekkel }` belongs at the top of the file, but stands under `{ $tabell }`
ukjent-noekkel-regel = found no rule called `{ $noekkel }`
ukjent-noekkel-kapittel = what stands between `{ $tegn }` does not belong in a chapter, and is printed as text
ukjent-noekkel-hjelp-kapittel = delete it; what is said of the plan stands in `plan.toml`
ukjent-noekkel-hjelp = these can be used here: { $liste }
ukjent-noekkel-hjelp-flyttet = move the line up, so that it stands before the first line with brackets
ukjent-noekkel-hjelp-slett = correct the spelling, or delete the line
ukjent-noekkel-sted-tabell = `{ $tabell }` begins here
ukjent-noekkel-sted-ogsaa = also stands here

feil-type = `{ $noekkel }` should be { verdi-ventet }, not { verdi-oppgitt }
feil-type-valg = `{ $noekkel }` can not be `{ $verdi }`
feil-type-tom = `{ $noekkel }` is empty
feil-type-omraade = `{ $noekkel }` should be from { $fra } to { $til }, but is { $verdi }
feil-type-klokkeslett = `{ $noekkel }` should be a date without a time of day
feil-type-for-stort = the number `{ $verdi }` is too large
feil-type-aarstall = `{ $verdi }` is not a year
feil-type-id = the id `{ $navn }` has characters that can not be used
feil-type-id-reservert = the id `{ $navn }` is a name that Windows has reserved
feil-type-id-mappe = the plan has the id `{ $navn }`, but lies in the folder `{ $mappe }`
feil-type-id-navn = the name `{ $navn }` can not be written in a reference
feil-type-frist = `{ $noekkel }` can not be `{ $verdi }`
feil-type-periode = the period ends in { $til }, before it begins in { $fra }
feil-type-kommunenummer = the municipality's number `{ $verdi }` does not have four digits
feil-type-versjon = the files are written for version { $verdi } of the format, which is newer than this program
feil-type-former = `{ $noekkel }` is to have four forms, but has { $antall }
feil-type-hjelp =
    { $ventet ->
        [tekst] put the value in quotation marks: `"…"`
        [heltall] write a whole number without quotation marks, spaces and decimals, for example `1200000`
        [tall] write the number without quotation marks and with a point, for example `71.2`
        [dato] write the date without quotation marks, for example `2026-05-07`
        [aar] write the year without quotation marks, for example `2026`
        [ja-nei] write `true` or `false` without quotation marks
        [liste] put the values in brackets, with commas between: `[…, …]`
        [tekstliste] put the texts in brackets, with commas between: `["…", "…"]`
        [frist] write a date, a year (`2027`), a quarter (`"2027-K2"`), a third of a year (`"2027-T1"`) or `"løpende"`
       *[annet] correct the value
    }
feil-type-hjelp-forslag = write `{ $forslag }`
feil-type-hjelp-tabell =
    write the keys in braces: { $noekkel ->
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
feil-type-hjelp-maaltall = write only the number, for example `71.2` or `"71,2"`; the unit stands in `enhet`
feil-type-hjelp-former = write the singular, definite, plural and definite plural: `["bystyre", "bystyret", "bystyrer", "bystyrene"]`
feil-type-hjelp-tabelliste =
    { $noekkel ->
        [kontroll] write them like this: {"`[{ rad = \"Total\", er = \"sum(over)\" }]`"}
        [maaltall] write them like this: {"`[{ aar = 2030, verdi = 75 }]`"}
        [maalinger] write them like this: {"`[{ aar = 2026, verdi = 71.9, kilde = \"KOSTRA\" }]`"}
        [vedlegg] write them like this: {"`[{ tittel = \"Kunnskapsgrunnlag\", fil = \"vedlegg/grunnlag.pdf\" }]`"}
        [lenker] write them like this: {"`[{ tittel = \"Forslaget\", url = \"https://…\" }]`"}
        [behandlinger] write them like this: {"`[{ organ = \"eldreraadet\", dato = 2026-02-11 }]`"}
       *[annet] begin each entry with a line of its own: `[[{ $noekkel }]]`
    }
feil-type-hjelp-valg = choose one of these: { $liste }
feil-type-hjelp-tom = fill in a value, or delete the line
feil-type-hjelp-omraade = correct the number
feil-type-hjelp-for-stort = write a smaller number
feil-type-hjelp-aarstall = write the amount for each year: {"`{ 2027 = 1_200_000 }`"}
feil-type-hjelp-id = use small letters, digits and hyphens, for example `{ $forslag }`
feil-type-hjelp-id-reservert = choose another name
feil-type-hjelp-id-mappe = let the id and the folder have the same name
feil-type-hjelp-id-navn = give it the name `{ $forslag }`
feil-type-hjelp-periode = swap the years, or correct the one that is wrong
feil-type-hjelp-kommunenummer = write four digits in quotation marks, for example `"0301"`
feil-type-hjelp-versjon = get a newer version of the program

manglende-felt = `{ $noekkel }` is missing
manglende-felt-i-tabell = `{ $noekkel }` is missing in `{ $tabell }`
manglende-felt-flere = { $liste } are missing
manglende-felt-en-av = one of these must be there: { $liste }
manglende-felt-tittel = the document lacks a title
manglende-felt-fil = the folder lacks the file `{ $fil }`, so what is in it is not read
manglende-felt-hjelp =
    add a line: { $noekkel ->
        [id] `id = "et-kort-navn"`
        [nr] `nr = 1`
        [aar] `aar = 2026`
        [verdi] `verdi = …`
       *[annet] `{ $noekkel } = "…"`
    }
manglende-felt-hjelp-flere = add a line for each of them
manglende-felt-hjelp-en-av = add the one that fits
manglende-felt-hjelp-fil = make the file, for example with `planverk new`

misplassert-fil = the file `{ $fil }` is not read
misplassert-fil-mappe =
    { $antall ->
        [one] the folder `{ $mappe }` is not read
       *[other] the folder `{ $mappe }` with { $antall } files is not read
    }
misplassert-fil-for-stor = the file `{ $fil }` is too large to be read: { $stoerrelse } MB, and the limit is { $grense } MB
misplassert-fil-ulest = the file `{ $fil }` can not be read: { $grunn }
misplassert-fil-navn = the file name `{ $fil }` can not be used
misplassert-fil-kapittel = `{ $fil }` looks like a chapter, but its name does not begin with two digits and a hyphen
misplassert-fil-kapittelnummer = two chapters have number { $nummer }
misplassert-fil-snarvei = `{ $fil }` is a shortcut to another file and is not read
misplassert-fil-hjelp = give the file a name that is used here, or move it out of the folder
misplassert-fil-hjelp-flytt = move it to the folder `{ $mappe }`
misplassert-fil-hjelp-mappe = move the files to the folder `{ $mappe }`
misplassert-fil-hjelp-kapittel = give the file a name like `{ $forslag }`
misplassert-fil-hjelp-snarvei = put in the file itself
misplassert-fil-hjelp-kapittelnummer = give one of the chapters another number
misplassert-fil-hjelp-for-stor = split the file up
misplassert-fil-hjelp-ulest = check that you are allowed to open the file
misplassert-fil-hjelp-navn = give it another name: only letters, digits, hyphens and dots
misplassert-fil-hjelp-slag = remove what is not an ordinary file
misplassert-fil-sted-samme = has the same number

ikke-utf8 = the file is not saved as UTF-8
ikke-utf8-csv = the file is saved with the old character set of Windows
ikke-utf8-hjelp = save the file again with the character set UTF-8
ikke-utf8-hjelp-csv = choose «CSV UTF-8» when you save from Excel; the figures are read all the same

## What replaces what, and what stands above

erstatter-i-ring = the plans replace each other in a ring: { $ring }
erstatter-i-ring-seg-selv = the plan replaces itself
erstatter-i-ring-hjelp = delete the `[[erstatter]]` that is wrong
erstatter-i-ring-sted-ledd = `{ $fra }` replaces `{ $til }` here

overordnet-i-ring = the plans stand above each other in a ring: { $ring }
overordnet-i-ring-seg-selv = the plan stands above itself
overordnet-i-ring-hjelp = take away the plan in `overordnet` that is wrong
overordnet-i-ring-sted-ledd = `{ $til }` stands above `{ $fra }` here

erstattet-men-gjeldende = `{ $plan }` is replaced by `{ $ny }`, but has the status `{ $status }`
erstattet-men-gjeldende-hjelp = change to `status = "erstattet"`
erstattet-men-gjeldende-sted-erstatter = is replaced here

erstattet-uten-etterfoelger = `{ $plan }` is replaced, but no plan says that it replaces it
erstattet-uten-etterfoelger-ennaa = `{ $plan }` is replaced, but `{ $ny }`, which is to take over, is not adopted
erstattet-uten-etterfoelger-hjelp = add `[[erstatter]]` in the plan that took over, or use the status `opphevet` or `utgaatt`
erstattet-uten-etterfoelger-hjelp-ennaa = let `{ $plan }` have status `vedtatt` until `{ $ny }` is adopted; if it no longer applies, it is `utgaatt` or `opphevet`
erstattet-uten-etterfoelger-sted-status = `{ $ny }` is not adopted

erstatter-ikke-i-innstilling = the innstilling does not replace `{ $plan }`, as the plan does
erstatter-ikke-i-innstilling-utelatt = the innstilling leaves out the point on plans that are replaced
erstatter-ikke-i-innstilling-hjelp = mention «{ $tittel }» in the point, or delete `tekst`: then the point is written from the plan
erstatter-ikke-i-innstilling-hjelp-utelatt = delete `utelat`, or take `[[erstatter]]` out of the plan
erstatter-ikke-i-innstilling-sted-erstatter = the plan replaces `{ $plan }` here

lenke-til-utgaatt =
    { $antall ->
        [one] the plan builds on `{ $navn }`, which { er-ikke-i-kraft }
       *[other] the plan builds in { $antall } places on `{ $navn }`, which { er-ikke-i-kraft }
    }
lenke-til-utgaatt-hjelp = refer to something in force, or take the reference away
lenke-til-utgaatt-hjelp-forslag = refer to `{ $forslag }`, which has taken over
lenke-til-utgaatt-hjelp-plan = find what has taken over in the plan `{ $forslag }`, and refer to that
lenke-til-utgaatt-sted-status = it says so here
lenke-til-utgaatt-sted-bruk = here too

periode-utloept = `{ $plan }` is marked as adopted, but its period ran out in { $aar }
periode-utloept-gyldig = `{ $plan }` is marked as adopted, but was valid until { $til }
periode-utloept-hjelp = set the status `utgaatt` or `opphevet`, or let a new plan replace it
periode-utloept-hjelp-avloeses = set the status `erstattet` when `{ $ny }` is adopted; until then you can write an exception that says why
periode-utloept-sted-status = is marked as adopted here

gyldighetshull = no plan is in force from { $fra } to { $til }, between `{ $gammel }` and `{ $ny }`
gyldighetshull-overlapp = both `{ $gammel }` and `{ $ny }` are in force from { $fra } to { $til }
gyldighetshull-hjelp = let the new plan be in force from the day after the old one ends
gyldighetshull-sted-gammel = `{ $gammel }` is in force until { $til }

mistet-tiltak = { slaget } `{ $navn }` in `{ $plan }` is neither continued nor closed
mistet-tiltak-flere = { $antall } goals and tiltak in `{ $plan }` are neither continued nor closed
mistet-tiltak-hjelp = add `[[viderefoering]]` with `fra = "{ $plan }#{ $navn }"` and either `til` or `avsluttet`
mistet-tiltak-hjelp-flere = add `[[viderefoering]]` for each of them, with `fra` and either `til` or `avsluttet`; `planverk succession { $ny }` shows them all, and `fra = "{ $plan }#*"` closes the rest together
mistet-tiltak-sted-aapent = stands open here

arv-ukjent = `{ $plan }` is listed without goals and tiltak, so what is continued can not be checked
arv-ukjent-hjelp = list the goals and tiltak in `register.toml`, or close everything with `[[viderefoering]]` and `fra = "{ $plan }#*"`
arv-ukjent-sted-plan = is listed here

viderefoert-og-avsluttet = { slaget } `{ $navn }` in `{ $plan }` is both continued and closed
viderefoert-og-avsluttet-resten = the rest of `{ $plan }` is both continued and closed
viderefoert-og-avsluttet-hjelp = keep what is right, and delete the other
viderefoert-og-avsluttet-sted-viderefoert = is continued here

viderefoering-uten-erstatning = this says what becomes of something in `{ $plan }`, but no plan replaces it
viderefoering-uten-erstatning-hjelp = add `[[erstatter]]` with `plan = "{ $plan }"`, or correct `fra`
viderefoering-uten-erstatning-sted-ogsaa = also here

delvis-uten-deler = the plan replaces parts of `{ $plan }`, but does not say which
delvis-uten-deler-hjelp = add `deler = ["…"]` with the chapters or subjects that are replaced

flere-gjeldende = `{ $plan }` and `{ $annen }` are in force at the same time for the same thing
flere-gjeldende-tittel = `{ $plan }` and `{ $annen }` have the same title and are in force at the same time
flere-gjeldende-hjelp = let the new one replace the old with `[[erstatter]]`, or change the status of one of them
flere-gjeldende-sted-annen = the other one stands here

erstatter-pbl-plan = { en-plantype } without a process under plan- og bygningsloven can not replace `{ $plan }`
erstatter-pbl-plan-hjelp = state `hjemmel` if the plan follows the act, or let a new kommuneplan replace `{ $plan }`
erstatter-pbl-plan-sted-plan = is { en-annen-plantype }

overordnet-mangler = the plan does not say which plan it builds on
overordnet-mangler-hjelp = add the plan that stands above, for example `overordnet = ["samfunnsdel"]`
overordnet-mangler-hjelp-forslag = add `overordnet = ["{ $forslag }"]`

overordnet-feil-type = `{ $plan }` is { en-annen-plantype } and can not stand above { en-plantype }
overordnet-feil-type-hjelp = { en-plantype } can build on { $liste }
overordnet-feil-type-sted-type = the type stands here

## Goals and tiltak

tiltak-uten-maal =
    { $antall ->
        [one] the tiltak does not say which goal it is to reach
       *[other] { $antall } tiltak do not say which goals they are to reach
    }
tiltak-uten-maal-innsatsomraade =
    { $antall ->
        [one] the tiltak refers to a focus area, but not to a goal
       *[other] { $antall } tiltak refer to a focus area, but not to a goal
    }
tiltak-uten-maal-hjelp-forslag = add the goals, for example `maal = ["{ $forslag }"]`
tiltak-uten-maal-hjelp = write the goals as `[[maal]]` in the plan, or refer to goals in the plan above, for example `maal = ["samfunnsdel#m1"]`
tiltak-uten-maal-sted-tiltak = this one too

forelder-i-ring = the goals stand below each other in a ring: { $ring }
forelder-i-ring-seg-selv = the goal `{ $navn }` stands below itself
forelder-i-ring-hjelp = take away the `forelder` that is wrong
forelder-i-ring-sted-ledd = also here

maal-uten-oppfoelging = the goal `{ $navn }` has neither a tiltak nor an indicator
maal-uten-oppfoelging-plan =
    { $antall ->
        [one] one goal has neither a tiltak nor an indicator in these files
       *[other] { $antall } goals have neither a tiltak nor an indicator in these files
    }
maal-uten-oppfoelging-hjelp = add a tiltak with `maal = ["{ $navn }"]`, or an `[[indikator]]`
maal-uten-oppfoelging-hjelp-plan = check that the goals are followed up where the tiltak are: { $liste }
maal-uten-oppfoelging-hjelp-forbudt = say in `[oppfoelging]` where the tiltak are, for example `tiltak_i = ["handlingsplan"]`
maal-uten-oppfoelging-sted-maal = this goal

tiltak-forbudt = { en-plantype } is not to have tiltak
tiltak-forbudt-hjelp = move the tiltak to a handlingsplan, or allow them under `[plantype.{ $type }]` in `kommune.toml`
tiltak-forbudt-sted-regel = the rule stands here

tiltak-mangler = { en-plantype } is to have tiltak
tiltak-mangler-hjelp = write the tiltak in `tiltak.toml`, or say in `[oppfoelging]` where they are
tiltak-mangler-sted-regel = the rule stands here

tiltak-uten-ansvarlig =
    { $antall ->
        [one] the tiltak does not say who is responsible
       *[other] { $antall } tiltak do not say who is responsible
    }
tiltak-uten-ansvarlig-ingen = none of the { $antall } tiltak says who is responsible
tiltak-uten-ansvarlig-hjelp = add the role that is responsible, for example `ansvarlig = "Kommunalsjef helse"`
tiltak-uten-ansvarlig-sted-ogsaa = nor does this one

tiltak-uten-frist =
    { $antall ->
        [one] the tiltak has no deadline
       *[other] { $antall } tiltak have no deadline
    }
tiltak-uten-frist-ingen = none of the { $antall } tiltak has a deadline
tiltak-uten-frist-hjelp = add when it is to be done, for example `frist = 2027`, or `frist = "løpende"`
tiltak-uten-frist-sted-ogsaa = nor has this one

frist-utenfor-periode =
    { $antall ->
        [one] the deadline is after the period of the plan ends in { $aar }
       *[other] { $antall } deadlines are after the period of the plan ends in { $aar }
    }
frist-utenfor-periode-foer =
    { $antall ->
        [one] the deadline is before the period of the plan begins in { $aar }
       *[other] { $antall } deadlines are before the period of the plan begins in { $aar }
    }
frist-utenfor-periode-start = the deadline is before the tiltak begins
frist-utenfor-periode-hjelp = correct the deadline, or let the tiltak stand in the plan for that period
frist-utenfor-periode-hjelp-start = correct `start` or `frist`
frist-utenfor-periode-sted-periode = the period of the plan stands here
frist-utenfor-periode-sted-start = begins here
frist-utenfor-periode-sted-ogsaa = this one too

frist-passert =
    { $antall ->
        [one] the deadline has passed, but the tiltak is not finished
       *[other] the deadline has passed for { $antall } tiltak that are not finished
    }
frist-passert-hjelp = set status `fullfoert`, `avsluttet` or `viderefoert`, or give the tiltak a new deadline
frist-passert-sted-ogsaa = this one too

finansiering-ukjent =
    { $antall ->
        [one] the tiltak costs money, but does not say where it comes from
       *[other] { $antall } tiltak cost money, but do not say where it comes from
    }
finansiering-ukjent-post =
    { $antall ->
        [one] the tiltak is paid for in the handlings- og økonomiplan, but the item is not named
       *[other] { $antall } tiltak are paid for in the handlings- og økonomiplan, but the item is not named
    }
finansiering-ukjent-hjelp = add `finansiering = {"{"} fra = "…" {"}"}` with `ramme`, `hoep`, `egen-sak` or `ekstern`; if it costs nothing, its type is `oppdrag`
finansiering-ukjent-hjelp-post = add the item by its name there, with `post = "…"`
finansiering-ukjent-sted-ogsaa = this one too

indikator-uten-nullpunkt =
    { $antall ->
        [one] the indicator has no baseline
       *[other] { $antall } indicators have no baseline
    }
indikator-uten-nullpunkt-hjelp = add the value you begin with, for example `nullpunkt = {"{"} aar = 2025, verdi = 71.2 {"}"}`
indikator-uten-nullpunkt-sted-ogsaa = nor has this one

indikator-uten-maaltall =
    { $antall ->
        [one] the indicator has no target
       *[other] { $antall } indicators have no target
    }
indikator-uten-maaltall-hjelp = add the value you want to reach, for example `maaltall = [{"{"} aar = 2030, verdi = 75 {"}"}]`
indikator-uten-maaltall-sted-ogsaa = nor has this one

indikator-uten-kilde =
    { $antall ->
        [one] the indicator does not say where its figures come from
       *[other] { $antall } indicators do not say where their figures come from
    }
indikator-uten-kilde-hjelp = add `kilde` to the baseline, for example `kilde = "KOSTRA"`
indikator-uten-kilde-sted-ogsaa = nor does this one

maaltall-feil-retning = the target goes from { $forrige } to { $verdi }, but the direction is `{ $retning }`
maaltall-feil-retning-hjelp = correct the target, or change `retning`
maaltall-feil-retning-sted-forrige = the value before stands here
maaltall-feil-retning-sted-retning = the direction stands here

ugyldig-baerekraftsmaal = there is no sustainable development goal `{ $verdi }`
ugyldig-baerekraftsmaal-delmaal = there is no target `{ $verdi }`
ugyldig-baerekraftsmaal-hjelp = the UN has 17 goals: write the goal as `"3"` and a target as `"3.4"` or `"3.d"`
ugyldig-baerekraftsmaal-hjelp-delmaal = goal { $maal } has the targets { $maal }.1 to { $maal }.{ $siste } and { $maal }.a to { $maal }.{ $bokstav }
ugyldig-baerekraftsmaal-hjelp-delmaal-tall = goal { $maal } has the targets { $maal }.1 to { $maal }.{ $siste }

ugyldig-trinn =
    { $antall ->
        [one] the innsatstrapp has no step { $trinn }
       *[other] the innsatstrapp has no step { $trinn }, but it is used in { $antall } places
    }
ugyldig-trinn-uten-trapp = the municipality has no innsatstrapp
ugyldig-trinn-hjelp = use a step that stands in `kommune.toml`, from { $foerste } to { $siste }
ugyldig-trinn-hjelp-uten-trapp = list the steps as `[[trinn]]` in `kommune.toml`, or take `trinn` out
ugyldig-trinn-sted-ogsaa = here too

uplassert-maal =
    { $antall ->
        [one] the goal is not placed in any chapter
       *[other] { $antall } goals are not placed in any chapter
    }
uplassert-maal-innsatsomraade =
    { $antall ->
        [one] the focus area is not placed in any chapter
       *[other] { $antall } focus areas are not placed in any chapter
    }
uplassert-maal-hjelp = place it in a chapter, with its id on a line of its own: `![[…]]`
uplassert-maal-sted-ogsaa = nor is this one

## Process and cases

fase-i-uorden = the phase begins { $fra }, but stands after a phase that begins later
fase-i-uorden-hjelp = correct the date, or put the phases in order
fase-i-uorden-sted-forrige = this one begins { $fra }

dato-i-uorden = `til` is { $til }, but `fra` is { $fra }
dato-i-uorden-behandling = the treatment { $dato } stands after one of { $forrige }
dato-i-uorden-hoering = the hearing lasts until { $til }, but the plan came up for decision { $fra }
dato-i-uorden-hjelp = correct the date that is wrong
dato-i-uorden-hjelp-behandling = correct the date, or put the treatments in the order they were held
dato-i-uorden-sted-fra = begins here
dato-i-uorden-sted-avgjoerelse = the decision begins here
dato-i-uorden-sted-forrige = the one before stands here

for-kort-hoering =
    { $antall ->
        [one] the hearing lasts { $antall } day, but { lov } demands at least { $antall-krav }
       *[other] the hearing lasts { $antall } days, but { lov } demands at least { $antall-krav }
    }
for-kort-hoering-offentlig =
    { $antall ->
        [one] the proposal is public { $antall } day before it is decided, but { lov } demands at least { $antall-krav }
       *[other] the proposal is public { $antall } days before it is decided, but { lov } demands at least { $antall-krav }
    }
for-kort-hoering-lokal =
    { $antall ->
        [one] the hearing lasts { $antall } day, but the municipality has decided on at least { $antall-krav }
       *[other] the hearing lasts { $antall } days, but the municipality has decided on at least { $antall-krav }
    }
for-kort-hoering-hjelp = correct the dates, or let at least { $antall-krav } days pass; check the text of the law in force
for-kort-hoering-hjelp-lokal = correct the dates, let the hearing last longer, or change `hoeringsdager` in `kommune.toml`
for-kort-hoering-sted-frist = the hearing ends here
for-kort-hoering-sted-avgjoerelse = is decided here
for-kort-hoering-sted-regel = the rule stands here
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
        [innspill] the plan has been on hearing, but the case does not say how the responses are assessed
        [virkninger] the plan has been on hearing, but the case does not say how the effects of the plan are assessed
       *[begge] the plan has been on hearing, but the case does not say how the responses and the effects are assessed
    }
hoering-uten-vurdering-hjelp =
    { $mangler ->
        [innspill] write what came in at the hearing, how it is assessed, and what it led to
        [virkninger] write what effects the plan has, or add `[[konsekvens]]`
       *[begge] write what came in at the hearing and what it led to, and what effects the plan has
    }
hoering-uten-vurdering-sted-hoering = the plan has been on hearing

ubesvart-innspill =
    { $antall ->
        [one] the response is not assessed
       *[other] { $antall } responses are not assessed
    }
ubesvart-innspill-hjelp = write what the municipality thinks in `vurdering`, or `foelge = "orientering"` if it is only to be noted
ubesvart-innspill-hjelp-punkt = divide the response into `[[innspill.punkt]]`, with `oppsummering` and `vurdering`
ubesvart-innspill-sted-ogsaa = nor is this one

vedtatt-uten-vedtak =
    { $antall ->
        [one] the plan is adopted, but it does not say by whom, when and in which case
       *[other] { $antall } plans are adopted, but they do not say by whom, when and in which case
    }
vedtatt-uten-vedtak-mangler = the decision `{ $vedtak }` lacks { mangler-i-vedtak }
vedtatt-uten-vedtak-hjelp = list the decision in `vedtak.toml` with its body, date and case number, and refer to it with `vedtak = "…"`
vedtatt-uten-vedtak-hjelp-register = if you know the decision, list it in `vedtak.toml` and refer to it with `vedtak = "…"`
vedtatt-uten-vedtak-hjelp-mangler = add { mangler-i-vedtak } where the decision stands
vedtatt-uten-vedtak-sted-vedtak = the decision stands here
vedtatt-uten-vedtak-sted-ogsaa = this one too
mangler-i-vedtak =
    { $mangler ->
        [dato] `dato`
        [saksnummer] `saksnummer`
       *[begge] `dato` and `saksnummer`
    }

raad-uten-uttalerett =
    { $antall ->
        [one] the council is only informed, but has a right to comment
       *[other] { $antall } councils are only informed, but have a right to comment
    }
raad-uten-uttalerett-hjelp = write `rolle = "uttaler-seg"`, or an exception that says why the case does not concern the council
raad-uten-uttalerett-sted-ogsaa = this one too

saksgang-motsigelse = the body is to give its opinion after the case is decided
saksgang-motsigelse-ingen = none of the bodies decides the case
saksgang-motsigelse-flere = two bodies decide the same case
saksgang-motsigelse-hjelp = let one body have the role `vedtar`, and give the others the role `innstiller` or `uttaler-seg`
saksgang-motsigelse-hjelp-ingen = give the body that decides the case `rolle = "vedtar"`
saksgang-motsigelse-hjelp-etter = put the body before the one that decides, or give it `rolle = "orienteres"`
saksgang-motsigelse-sted-vedtar = this body decides

ukjent-planversjon = git has no revision that is called `{ $revisjon }`
ukjent-planversjon-hjelp = correct `planversjon`, or tag the revision that the case speaks of: `git tag { $revisjon }`

utdatert-sak =
    { $antall ->
        [one] the plan has changed in one place since `{ $revisjon }`, which the case speaks of
       *[other] the plan has changed in { $antall } places since `{ $revisjon }`, which the case speaks of
    }
utdatert-sak-hjelp = tag the plan as it is now, and put the new tag in `planversjon`; see the changes with `planverk diff { $revisjon } --plan { $plan }`
utdatert-sak-sted-endret = has changed

endret-etter-hoering =
    { $antall ->
        [one] the plan has changed in one place since the hearing, and the case does not mention it
       *[other] the plan has changed in { $antall } places since the hearing that the case does not mention
    }
endret-etter-hoering-hjelp = put the table of changes into the template for cases, or refer in the case to what has changed, with `[[…]]`; see the changes with `planverk diff { $revisjon } --plan { $plan }`
endret-etter-hoering-sted-endret = has changed

konsekvens-uten-begrunnelse =
    { $antall ->
        [one] the consequence has no reason
       *[other] { $antall } consequences have no reason
    }
konsekvens-uten-begrunnelse-hjelp = say why in short, with `begrunnelse = "…"`
konsekvens-uten-begrunnelse-sted-ogsaa = nor has this one

ugyldig-konsekvens = the consequence can not be `{ $verdi }`
ugyldig-konsekvens-perspektiv = the municipality has no perspective `{ $verdi }`
ugyldig-konsekvens-to-ganger = the perspective `{ $verdi }` is assessed twice
ugyldig-konsekvens-hjelp = use one of these, as they stand in `kommune.toml`: { $liste }
ugyldig-konsekvens-hjelp-to-ganger = keep one of the assessments
ugyldig-konsekvens-sted-foerst = the first one stands here

vedlegg-mangler = «{ $tittel }» is to be adopted together with the plan, but is not attached
vedlegg-mangler-hjelp = put the file in the folder `vedlegg`, and name it with `fil = "vedlegg/…"`

rullering-forfalt = the plan should have been revised or considered in { $aar }
rullering-forfalt-hjelp = bring up the case, or set a new year in `neste` if it is decided to wait

## Figures

# En differanse, etter feltet `enhet`.
differansen =
    { $enhet ->
        [prosentpoeng] { $differanse } percentage points
       *[tall] { $differanse }
    }
tabell-regnefeil = «{ $rad }», «{ $kolonne }» is given as { $oppgitt }, but the calculation gives { $beregnet }: a difference of { differansen }
tabell-regnefeil-flere = { $antall } figures in the table `{ $tabell }` do not agree with the calculations
tabell-regnefeil-for-stort = «{ $rad }», «{ $kolonne }» can not be calculated: the figures are too large
tabell-regnefeil-null = «{ $rad }», «{ $kolonne }» can not be calculated: the calculation divides by zero
tabell-regnefeil-uten-tall =
    { $antall ->
        [one] «{ $rad }», «{ $kolonne }» is part of a calculation, but is not a number
       *[other] { $antall } cells are part of a calculation, but are not numbers, and the first is «{ $rad }», «{ $kolonne }»
    }
tabell-regnefeil-ikke-oppgitt =
    { $antall ->
        [one] «{ $rad }», «{ $kolonne }» is not given, so the calculation can not be checked
       *[other] { $antall } figures are not given, so the calculation can not be checked there, and the first is «{ $rad }», «{ $kolonne }»
    }
tabell-regnefeil-ingenting = «{ $rad }», «{ $kolonne }» can not be calculated: between the cell and the sum before it there is nothing to add
tabell-regnefeil-for-mye = the calculations in the table `{ $tabell }` read too many figures
tabell-regnefeil-tom = the check covers no figures in the table `{ $tabell }`
tabell-regnefeil-hjelp = correct the figure, or one of the figures it is calculated from
tabell-regnefeil-hjelp-celle = if «{ $rad }», «{ $kolonne }» is really { $forslag } and not { $oppgitt }, both the row and the column agree
tabell-regnefeil-hjelp-celle-alle = if «{ $rad }», «{ $kolonne }» is really { $forslag } and not { $oppgitt }, all the calculations it is part of agree
tabell-regnefeil-hjelp-uten-tall = write a number, or choose with `rader` or `kolonner` which cells are checked
tabell-regnefeil-hjelp-ikke-oppgitt = choose with `rader` or `kolonner` which cells are checked
tabell-regnefeil-hjelp-ingenting = write what is to be added, for example `{ $forslag }`
tabell-regnefeil-hjelp-avrundet = if the figures are rounded, add `avrundet = true` in `[[tabell]]`
tabell-regnefeil-hjelp-kontroll = correct the calculation in `kontroll`
tabell-regnefeil-sted-kontroll = the calculation stands here
tabell-regnefeil-sted-ogsaa = nor is this
tabell-regnefeil-sted-celle = this figure is part of the calculation
tabell-regnefeil-sted-avvik = given as { $oppgitt }, calculated as { $beregnet }

tabell-avrunding =
    { $antall ->
        [one] one figure in the table `{ $tabell }` agrees only because the figures are rounded: a difference of { differansen }
       *[other] { $antall } figures in the table `{ $tabell }` agree only because the figures are rounded: differences of up to { differansen }
    }
tabell-avrunding-hjelp = if the figures are rounded, add `avrundet = true` in `[[tabell]]`; if not, correct them
tabell-avrunding-hjelp-avrundet = you may say in the text that the figures are rounded and therefore do not always add up

mistenkelig-gjentatt-celle = «{ $linje }» has { $verdi } both in «{ $forrige }» and in «{ $denne }», and the sum does not agree
mistenkelig-gjentatt-celle-hjelp = check the source: if «{ $denne }» is really { $forslag }, the sum agrees
mistenkelig-gjentatt-celle-sted-nabo = the same figure
mistenkelig-gjentatt-celle-sted-sum = the sum that does not agree

paastand-feil = the claim «{ $tekst }» does not hold: the table gives { $beregnet }, which is not between { $fra } and { $til }
paastand-feil-lik = the claim «{ $tekst }» does not hold: the table gives { $beregnet }, not { $fra }
paastand-feil-stoerste = the claim «{ $tekst }» does not hold: in the column «{ $kolonne }», «{ $stoerre }» is larger ({ $stoerre-verdi }) than «{ $nevnt }» ({ $nevnt-verdi })
paastand-feil-for-stort = the claim «{ $tekst }» can not be calculated: the figures are too large
paastand-feil-null = the claim «{ $tekst }» can not be calculated: the calculation divides by zero
paastand-feil-uten-tall = the claim «{ $tekst }» uses «{ $rad }», «{ $kolonne }», which is not a number
paastand-feil-mangler = the words «{ $tekst }» are not in the plan
paastand-feil-hjelp = correct the text or the figures, so that they say the same
paastand-feil-hjelp-celle = correct the table first: if «{ $rad }», «{ $kolonne }» is really { $forslag }, the claim agrees too
paastand-feil-hjelp-mangler = write the words as they stand in the text, or delete the claim
paastand-feil-hjelp-forslag = if the text says «{ $forslag }», write the same here
paastand-feil-sted-tekst = the words stand here
paastand-feil-sted-celle = the figure stands here

ukjent-rad-eller-kolonne =
    { $akse ->
        [rad] the table `{ $tabell }` has no row called «{ $navn }»
       *[kolonne] the table `{ $tabell }` has no column called «{ $navn }»
    }
ukjent-rad-eller-kolonne-tvetydig =
    { $akse ->
        [rad] the table `{ $tabell }` has several rows called «{ $navn }»
       *[kolonne] the table `{ $tabell }` has several columns called «{ $navn }»
    }
ukjent-rad-eller-kolonne-hjelp =
    { $akse ->
        [rad] the table has these rows: { $liste }
       *[kolonne] the table has these columns: { $liste }
    }
ukjent-rad-eller-kolonne-hjelp-tvetydig = give them different names in the table
ukjent-rad-eller-kolonne-sted-bruk = is also used here
ukjent-rad-eller-kolonne-sted-navn = has this name here

uleselig-regnestykke = the calculation can not be read
uleselig-regnestykke-for-langt = the calculation is too long
uleselig-regnestykke-for-dypt = the parentheses lie too many levels within each other
uleselig-regnestykke-verdi = there should be a number, a cell, a function or a parenthesis here
uleselig-regnestykke-tegn = there should be `{ $tegn }` here
uleselig-regnestykke-slutt = the calculation should have ended here
uleselig-regnestykke-klamme = the name does not end: `]` or `"` is missing
uleselig-regnestykke-tomt-navn = the bracket is empty
uleselig-regnestykke-tall = «{ $navn }» is not a number
uleselig-regnestykke-funksjon = `{ $navn }` is not a function
uleselig-regnestykke-utvalg = `sum` must say what is added up
uleselig-regnestykke-argumenter =
    { $antall ->
        [one] the function has one number in its parenthesis, which does not fit
       *[other] the function has { $antall } numbers in its parenthesis, which does not fit
    }
uleselig-regnestykke-retning = in a claim each cell must have both a row and a column
uleselig-regnestykke-uten-linje = the check does not say which row or column it is about
uleselig-regnestykke-to-linjer = the check is about both a row and a column
uleselig-regnestykke-feil-liste =
    { $akse ->
        [rad] a check of a row can not be limited to rows
       *[kolonne] a check of a column can not be limited to columns
    }
uleselig-regnestykke-desimaler = `desimaler` should be from 0 to { $grense }, but is { $verdi }
uleselig-regnestykke-uten-paastand = the claim does not say what the table is to show
uleselig-regnestykke-to-paastander = the claim has both `er` and `stoerste`
uleselig-regnestykke-mellom = the claim does not say which two numbers the answer is to lie between
uleselig-regnestykke-uten-rader = the claim does not say which rows have the largest figures
uleselig-regnestykke-hjelp = write for example `sum(over)`, `[2040] - [2025]` or `andel([Eldre], [Total])`
uleselig-regnestykke-hjelp-del-opp = split it into several checks
uleselig-regnestykke-hjelp-klamme = write the name in brackets: `[2040]`, or in `["…"]` when it has `]` or `;` itself
uleselig-regnestykke-hjelp-tall = write the number like this: `1716`, `71,2` or `95 %`
uleselig-regnestykke-hjelp-funksjon = use `sum`, `andel`, `min` or `max`; the name of a row or column is written in brackets: `[2040]`
uleselig-regnestykke-hjelp-utvalg = write `sum(over)`, `sum(venstre)` or `sum([fra]..[til])`
uleselig-regnestykke-hjelp-argumenter = `andel` takes two, `min` and `max` at least two, with commas between
uleselig-regnestykke-hjelp-retning = write the cell like this: `[rad; kolonne]`
uleselig-regnestykke-hjelp-linje = write either `rad` or `kolonne`: the one that is to agree
uleselig-regnestykke-hjelp-liste =
    { $akse ->
        [rad] write `kolonner` to choose which cells of the row are checked
       *[kolonne] write `rader` to choose which cells of the column are checked
    }
uleselig-regnestykke-hjelp-desimaler = write how many decimals the figures in the table are rounded to
uleselig-regnestykke-hjelp-paastand = write either `er` and `mellom`, for example `mellom = ["0,95", "0,96"]`, or `stoerste` with `kolonne` and `rader`

tabell-uten-kilde = the table `{ $navn }` has no source
tabell-uten-kilde-hjelp = add where the figures come from, for example `kilde = "SSB"`

tabell-uten-enhet = the table `{ $navn }` does not say what the figures are
tabell-uten-enhet-hjelp = add the unit, for example `enhet = "personer"`

ujevn-tabell =
    { $antall ->
        [one] the row has one cell, but the header has { $antall-ventet }
       *[other] the row has { $antall } cells, but the header has { $antall-ventet }
    }
ujevn-tabell-flere = { $antall } rows do not have as many cells as the header
ujevn-tabell-overskrift =
    { $antall ->
        [one] the header has one cell, but the rows have { $antall-ventet }
       *[other] the header has { $antall } cells, but the rows have { $antall-ventet }
    }
ujevn-tabell-skillelinje =
    { $antall ->
        [one] this does not become a table: the header has one cell, but the line of dashes has { $antall-ventet }
       *[other] this does not become a table: the header has { $antall } cells, but the line of dashes has { $antall-ventet }
    }
ujevn-tabell-tall = «{ $verdi }» looks like a number, but can not be read
ujevn-tabell-tall-gruppering = the spaces in «{ $verdi }» do not split the number into groups of three
ujevn-tabell-tall-punktum = «{ $verdi }» has a point, which is not used in Norwegian numbers
ujevn-tabell-tall-for-langt = «{ $verdi }» has too many digits
ujevn-tabell-tall-flere = { $antall } numbers in the table can not be read, and the first is «{ $verdi }»
ujevn-tabell-anfoerselstegn = the text lacks a quotation mark at its end
ujevn-tabell-tom = the table `{ $navn }` is empty
ujevn-tabell-uten-skillelinje = this does not become a table: the line of dashes under the heading is missing
ujevn-tabell-skilletegn = the cells are separated by { $tegn ->
        [tab] tabs
       *[strek] bars
    }, not by semicolons
ujevn-tabell-hjelp = give the row as many cells as the header
ujevn-tabell-hjelp-csv = separate the cells with semicolons, and put quotation marks around text that has a semicolon itself
ujevn-tabell-hjelp-strek = if the bar is to be text, write `\|`
ujevn-tabell-hjelp-uten-skillelinje = write this line under the heading: `{ $forslag }`
ujevn-tabell-hjelp-faerre = add the cells that are missing; they may be empty
ujevn-tabell-hjelp-skillelinje = give the line under the header as many cells: `| --- | --- |`
ujevn-tabell-hjelp-tall = write numbers like this: `1 716`, `71,2`, `+18,7 %` or `−4,7`
ujevn-tabell-hjelp-tall-punktum = write a comma before decimals and spaces between thousands: `1 716,5`
ujevn-tabell-hjelp-tall-for-langt = round the number
ujevn-tabell-hjelp-anfoerselstegn = put `"` where the text ends, and write `""` for a quotation mark within it
ujevn-tabell-hjelp-tom = fill in the table, with headers in the first row and the first column
ujevn-tabell-sted-overskrift = the header stands here

## Structure and accessibility

oedelagt-overskrift = this does not become a heading: a space is missing after `{ $tegn }`
oedelagt-overskrift-hjelp = write `{ $forslag }`

hoppet-overskriftsnivaa = the heading skips from level { $fra } to level { $til }
hoppet-overskriftsnivaa-foerste = the first heading is at level { $til }, not at level 1
hoppet-overskriftsnivaa-tom = the heading is empty
hoppet-overskriftsnivaa-hjelp = begin the heading with `{ $forslag }`
hoppet-overskriftsnivaa-hjelp-tom = write a heading, or delete the line
hoppet-overskriftsnivaa-sted-forrige = the heading before is at level { $fra }

bilde-uten-alt = the picture `{ $fil }` lacks a text for those who do not see it
bilde-uten-alt-figur = the figure `{ $navn }` lacks a text for those who do not see it
bilde-uten-alt-diagram = the chart `{ $navn }` lacks a text for those who do not see it
bilde-uten-alt-filnavn = the text of the picture is only the file name
bilde-uten-alt-id = the text of the chart is only its id
bilde-uten-alt-hjelp = write what the picture shows, in the brackets: `![What the picture shows]({ $fil })`
bilde-uten-alt-hjelp-figur = write what the figure shows: `alt = "…"`; if it is only decoration, write `pynt = true`
bilde-uten-alt-hjelp-diagram = write the most important thing the chart shows: `alt = "…"`

tabell-uten-overskriftsrad = the table lacks headers over its columns
tabell-uten-overskriftsrad-kolonne = column { $nummer } lacks a header
tabell-uten-overskriftsrad-hjelp = write in the first row what each column shows

ukjent-tegn = the font does not have the character «{ $tegn }» ({ $kode }){ staar-steder }
ukjent-tegn-emoji = the font does not have the emoji «{ $tegn }» ({ $kode }){ staar-steder }
ukjent-tegn-emojier = the font does not have the emojis «{ $tegn }»{ staar-steder }
ukjent-tegn-skrift = the font does not have the character «{ $tegn }» ({ skriftnavn }, { $kode }){ staar-steder }
ukjent-tegn-usynlig = here is a character that can not be seen ({ $kode }){ staar-steder }
ukjent-tegn-fra-word = here is a character that only Word and a few others can show ({ $kode }){ staar-steder }
ukjent-tegn-rekke = the font does not have the characters in «{ $tegn }»{ staar-steder }
ukjent-tegn-rekke-skrift = the font does not have the characters in «{ $tegn }» ({ skriftnavn }){ staar-steder }
ukjent-tegn-hjelp = use another character, or write it in words
ukjent-tegn-hjelp-skrift = write it in Latin letters, or use a theme with a font that has the characters
ukjent-tegn-hjelp-usynlig = delete the character; it may have come along from another program
ukjent-tegn-hjelp-fra-word = delete the character and type it again; an item of a list begins with `- `
ukjent-tegn-hjelp-tegning = it stands in a text in `{ $fil }`, line { $linje }: replace it in the drawing program, or save the drawing as PNG
ukjent-tegn-sted-bruk = also stands here
skriftnavn =
    { $skrift ->
        [Arab] Arabic script
        [Armn] Armenian script
        [Beng] Bengali script
        [Cyrl] Cyrillic script
        [Deva] Devanagari script
        [Ethi] Ethiopic script
        [Geor] Georgian script
        [Grek] Greek script
        [Gujr] Gujarati script
        [Guru] Gurmukhi script
        [Hang] Korean script
        [Hani] Chinese script
        [Hebr] Hebrew script
        [Hira] Japanese script
        [Kana] Japanese script
        [Khmr] Khmer script
        [Knda] Kannada script
        [Laoo] Lao script
        [Mlym] Malayalam script
        [Mong] Mongolian script
        [Mymr] Burmese script
        [Sinh] Sinhala script
        [Syrc] Syriac script
        [Taml] Tamil script
        [Telu] Telugu script
        [Thaa] Thaana script
        [Thai] Thai script
        [Tibt] Tibetan script
       *[annet] another script
    }

raa-html = the HTML `{ $kode }` does not come into the document{ staar-steder }
raa-html-aapen-merknad = the comment does not end, so the text after it is lost
raa-html-etter-merknad = what stands on the same line as the comment is lost
raa-html-hjelp =
    { $navn ->
        [br] write an empty line for a new paragraph, or `\` where the line is to break
        [b] write `**the text**` instead
        [strong] write `**the text**` instead
        [i] write `*the text*` instead
        [em] write `*the text*` instead
        [a] write `[the text](the address)` instead
        [img] write `![what the picture shows](the file)` instead
        [sub] write the character itself, for example `₂`
        [sup] write the character itself, for example `²`
        [table] write the table in Markdown, or put it in `data` as CSV
       *[annet] delete the code, or write the same in Markdown; if it is to be shown as text, put backticks around it
    }
raa-html-hjelp-aapen-merknad = put `-->` where the comment ends
raa-html-hjelp-etter-merknad = let the comment stand alone on its line
raa-html-sted-ogsaa = also stands here

for-mange-nivaaer = lists and quotes lie { $antall } levels within each other, and the limit is { $grense }
for-mange-nivaaer-hjelp = split it into paragraphs or lists of their own

manglende-fil = the file `{ $fil }` does not exist
manglende-fil-skrivemaate = the file `{ $fil }` is really called `{ $forslag }`
manglende-fil-ekstern = the picture `{ $fil }` is on the web and is not fetched
manglende-fil-tabell = the file `{ $fil }` can not be read as a table
manglende-fil-feil-innhold = the file `{ $fil }` is not a { $type } file, as its name says
manglende-fil-utenfor = `{ $fil }` lies outside the folder with the plans and is not read
manglende-fil-sti = `{ $fil }` can not be used as a file name
manglende-fil-snarvei = `{ $fil }` is a shortcut to another file and is not read
manglende-fil-for-stor = the file `{ $fil }` is too large: { $stoerrelse } MB, and the limit is { $grense } MB
manglende-fil-tom = the file `{ $fil }` is empty
manglende-fil-ulest = the file `{ $fil }` can not be read: { $grunn }
manglende-fil-feil-type = the file `{ $fil }` is really { $type }, not what its name says
manglende-fil-ukjent-type = the file `{ $fil }` is not a picture that can be shown
manglende-fil-avkortet = the picture `{ $fil }` is not whole: its end is missing
manglende-fil-skadet = the picture `{ $fil }` is damaged
manglende-fil-for-mange-punkter = the picture `{ $fil }` is too large: { $bredde } × { $hoeyde } dots
manglende-fil-uten-stoerrelse = the picture `{ $fil }` does not say how large it is
manglende-fil-uvanlig-jpg = the picture `{ $fil }` is a JPG of an unusual kind
manglende-fil-trykkfarger = the picture `{ $fil }` has colours for print (CMYK)
manglende-fil-svg = the SVG file `{ $fil }` can not be read
manglende-fil-svg-annet = the file `{ $fil }` is XML, but not SVG
manglende-fil-svg-doctype = the SVG file `{ $fil }` has a document type (DOCTYPE)
manglende-fil-svg-element = the SVG file `{ $fil }` has an element that is not allowed: `{ $navn }`
manglende-fil-svg-skript = the SVG file `{ $fil }` has a script: `{ $navn }`
manglende-fil-svg-for-sammensatt = the SVG file `{ $fil }` has too many parts
manglende-fil-svg-bilde = a picture inside the SVG file `{ $fil }` can not be used
manglende-fil-svg-ekstern = the SVG file `{ $fil }` fetches content from `{ $adresse }`
manglende-fil-hjelp = put the file in the folder, or correct the name
manglende-fil-hjelp-skrivemaate = write the name exactly so, capital and small letters too: `{ $forslag }`
manglende-fil-hjelp-ekstern = download the picture, put it in the folder `figurer`, and refer to it there
manglende-fil-hjelp-tabell = save the table as CSV in the folder `data`, for example `data/tall.csv`
manglende-fil-hjelp-utenfor = copy the file into the plan's own folder, and refer to it there
manglende-fil-hjelp-sti = write the way from the plan's folder, with `/` between, for example `vedlegg/notat.pdf`
manglende-fil-hjelp-snarvei = put in the file itself
manglende-fil-hjelp-for-stor = make the file smaller, for example by saving pictures with fewer dots
manglende-fil-hjelp-tom = put in the file again
manglende-fil-hjelp-ulest = check that you are allowed to open the file
manglende-fil-hjelp-feil-type = save the file again, or name it after what it is
manglende-fil-hjelp-ukjent-type = use SVG, PNG or JPG
manglende-fil-hjelp-uten-stoerrelse = set `width` and `height`, or `viewBox`, in the SVG file
manglende-fil-hjelp-lagre = save the picture again as an ordinary PNG or JPG
manglende-fil-hjelp-trykkfarger = save the picture again with screen colours (RGB)
manglende-fil-hjelp-svg-for-sammensatt = simplify the drawing, or save it as PNG
manglende-fil-hjelp-svg = save the figure again as plain SVG, without scripts and without links to other files
manglende-fil-sted-bruk = is also used here

dokument-uten-dato = the plan has no date
dokument-uten-dato-sak = the case has no date
dokument-uten-dato-hjelp = add a line, for example `dato = 2026-05-07`

## Too much of something

for-stort-flere =
    { $antall ->
        [one] one more finding of the same kind in the file
       *[other] { $antall } more findings of the same kind in the file
    }
for-stort-hjelp-flere = correct those that are shown, and run again

for-stort-liste = `{ $noekkel }` has { $antall } entries
for-stort-unntak = the file has { $antall } exceptions
for-stort-tittel = the name or title has { $antall } characters
for-stort-overskrift = the heading has { $antall } characters
for-stort-tabeller = there is no room to check the table `{ $navn }`
for-stort-feil =
    { $antall ->
        [one] the file has one more error
       *[other] the file has { $antall } more errors
    }
for-stort = the document has more than { $antall-grense } characters and is not made
for-stort-deler = the document is put together of more than { $antall-grense } parts and is not made
for-stort-innhold = the plan has too many goals, tiltak and links between them to become a document
for-stort-plasseringer = the document places more than { $antall-grense } things and is not made
for-stort-overskrifter = the document has more than { $antall-grense } headings and is not made
for-stort-rader = the table has more than { $antall-grense } rows, and the document is not made
for-stort-kolonner = the table has more than { $antall-grense } columns, and the document is not made
for-stort-verdier = the chart has more than { $antall-grense } values, and the document is not made
for-stort-trinn = the innsatstrapp has more than { $antall-grense } steps, and the document is not made
for-stort-avsnitt = the paragraph is put together of more than { $antall-grense } parts, and the document is not made
for-stort-tegn = here is a word, a title or a caption of more than { $antall-grense } characters, and the document is not made
for-stort-bilder = the pictures in the document have more than { $antall-grense } pixels together, and the document is not made
for-stort-tegning = the drawing `{ $fil }` takes too much time or memory to draw
for-stort-fotnoter = the footnotes refer to each other more than { $antall-grense } deep, and the document is not made
for-stort-hjelp-bilder = save the pictures smaller; 2000 pixels wide is enough on paper
for-stort-hjelp-tegning = simplify the drawing, or save it as PNG
for-stort-hjelp-fotnoter = write what stands in the innermost footnote in the text
for-stort-hjelp = look for text that has come in by mistake, or split the plan
for-stort-hjelp-rader = show what matters most in the table, and attach the rest
for-stort-hjelp-verdier = choose `rader` or `kolonner` in the chart
for-stort-hjelp-trinn = delete steps that have come in by mistake
for-stort-hjelp-avsnitt = split the paragraph, or make a list of it
for-stort-hjelp-tegn = shorten it
for-stort-hjelp-liste = only the first { $antall-grense } are read; delete those that have come in by mistake
for-stort-hjelp-unntak = only the first { $antall-grense } count; change the level of the rule in `planverk.toml` instead
for-stort-hjelp-tittel = write { $antall-grense } characters or fewer, and put the rest in the text below
for-stort-hjelp-tabeller = the tables of a plan can have { $antall-grense } cells in all; split them or delete some

## Exceptions

unoedvendig-unntak = the exception from `{ $regel }` is not needed: the rule finds nothing here
unoedvendig-unntak-ukjent-regel = the exception is from `{ $regel }`, but there is no such rule
unoedvendig-unntak-uten-grunn = the exception from `{ $regel }` does not say why
unoedvendig-unntak-ulest = the exception can not be read
unoedvendig-unntak-hjelp = delete the exception
unoedvendig-unntak-hjelp-uten-grunn = write the reason at the end: `planverk: tillat { $regel } fordi …`
unoedvendig-unntak-hjelp-ulest = write `planverk: tillat regel grunn`

## Templates and themes

mal-feil = the template `{ $fil }` can not be used: «{ $grunn }»
mal-feil-filter = there is no filter called `{ $navn }`
mal-feil-funksjon = there is no function called `{ $navn }`
mal-feil-test = there is no test called `{ $navn }`
mal-feil-mangler = there is no template called `{ $navn }`
mal-feil-uten-verdi = a value is missing here: `{ $navn }`
mal-feil-ord = `{ $navn }` is not among the words that `t` can write
mal-feil-ikke-ting = `{ $navn }` is nothing that can be placed or linked to
mal-feil-ikke-dato = `{ $navn }` is not a date
mal-feil-aapen = the template ends before something that was opened is closed
mal-feil-kommando = `{ $navn }` is not something a template can do
mal-feil-skrivemaate = the template is written wrongly here: «{ $grunn }»
mal-feil-endeloes = the template takes so many steps that it seems to go in circles
mal-feil-tid =
    { $antall-sekunder ->
        [one] the template `{ $fil }` was not done in one second
       *[other] the template `{ $fil }` was not done in { $antall-sekunder } seconds
    }
mal-feil-minne = the template `{ $fil }` uses too much memory
mal-feil-hjelp = correct the template, or delete it to use the built-in one
mal-feil-hjelp-uten-verdi = check the spelling, and put an `if` around what not every plan has
mal-feil-hjelp-aapen = look for a `for`, `if` or `macro` without an end, or a missing bracket

tema-feil = the theme `{ $navn }` can not be used: «{ $grunn }»
tema-feil-noekkel = `{ $noekkel }` is not something the theme can set
tema-feil-type =
    { $ventet ->
        [farge] `{ $noekkel }` must be a colour
        [farger] `{ $noekkel }` must be a list of colours
        [to-farger] `{ $noekkel }` must be two colours
        [tall] `{ $noekkel }` must be a number
        [tabell] `{ $noekkel }` must be a table
       *[tekst] `{ $noekkel }` must be a text
    }
tema-feil-for-stort = the number in `{ $noekkel }` is too large
tema-feil-mangler = the theme `{ $navn }` lacks the file `{ $fil }`
tema-feil-skrift = the file `{ $fil }` is not a font
tema-feil-tegn = the theme writes «{ $tegn }», which the font does not have
tema-feil-tegn-ellers = the font does not have «{ $tegn }», which stands in a drawing in the document
tema-feil-tid =
    { $antall-sekunder ->
        [one] the theme `{ $navn }` was not done in one second
       *[other] the theme `{ $navn }` was not done in { $antall-sekunder } seconds
    }
tema-feil-minne = the theme `{ $navn }` uses too much memory
tema-feil-hjelp-noekkel = delete the line, or see in `docs/maler-og-temaer.md` what can be changed
tema-feil-hjelp-type =
    { $ventet ->
        [farge] write the colour like this: `"#0f4c55"`
        [farger] write the colours like this: `["#0f4c55", "#b4481e"]`
        [to-farger] write the colours like this: `["#8fc1bb", "#0f4c55"]`
        [tall] write the number without quotation marks and without a unit
        [tabell] write the name in square brackets on a line of its own
       *[tekst] write the text in quotation marks
    }
tema-feil-hjelp-for-stort = use a number of at most 1000
tema-feil-hjelp = correct the theme, or use the built-in one with `tema = "standard"`

## Running text

manuell-nummerering =
    { $antall ->
        [one] the heading has a number typed by hand
       *[other] { $antall } headings have numbers typed by hand
    }
manuell-nummerering-hjelp = take the number away; headings are numbered by themselves in the document
manuell-nummerering-sted-bruk = here too

intetsigende-lenketekst = the link text «{ $tekst }» does not say where the link leads
intetsigende-lenketekst-adresse = the link shows the web address instead of saying where it leads
intetsigende-lenketekst-tom = the link has no text
intetsigende-lenketekst-hjelp = let the link text say what the reader finds: `[the name of the page]({ $adresse })`
intetsigende-lenketekst-hjelp-intern = let the link text say what the reader finds, or take away the text after `|`

plassholder =
    { $antall ->
        [one] «{ $tekst }» stands where something should have been written
       *[other] «{ $tekst }» stands in { $antall } places where something should have been written
    }
plassholder-tom =
    { $antall ->
        [one] `{ $noekkel }` is empty
       *[other] `{ $noekkel }` is empty in { $antall } places
    }
plassholder-hjelp = write what is missing, or take it away
plassholder-sted-bruk = here too

dato-uten-aar = the date «{ $dato }» does not say which year
dato-uten-aar-hjelp = write the year after it, or «hvert år» if it is about all of them

begrepsvariant =
    { $antall ->
        [one] we write `{ $begrep }`, not `{ $variant }`
       *[other] we write `{ $begrep }`, not `{ $variant }`, which stands in { $antall } places
    }
begrepsvariant-hjelp = write `{ $begrep }`
begrepsvariant-hjelp-form = write `{ $begrep }`, inflected to fit the sentence
begrepsvariant-sted-begrep = the word is chosen here
begrepsvariant-sted-bruk = here too

tungt-spraak = the chapter is heavy to read: its LIX is { $lix }, and the limit is { $grense }
tungt-spraak-hjelp = split the longest sentences, and use shorter words where you can
tungt-spraak-sted-setning = a sentence of { $antall } words

gjentatt-avsnitt = the paragraph stands in { $antall } places in the document
gjentatt-avsnitt-nesten = almost the same paragraph stands in { $antall } places in the document
gjentatt-avsnitt-sak = the paragraph also stands in the plan
gjentatt-avsnitt-sak-nesten = almost the same paragraph also stands in the plan
gjentatt-avsnitt-hjelp = let the paragraph stand in one place, and refer to it from the other
gjentatt-avsnitt-hjelp-sak = place the text of the plan with `{ $forslag }`, or refer to it
gjentatt-avsnitt-sted-foerst = stands here first
gjentatt-avsnitt-sted-plan = stands here in the plan
gjentatt-avsnitt-sted-bruk = and here

maaltekst-avvik = the goal `{ $navn }` is quoted with «{ $sagt }» instead of «{ $maal }»
maaltekst-avvik-mangler = the goal `{ $navn }` is quoted without «{ $maal }»
maaltekst-avvik-ekstra = the goal `{ $navn }` is quoted with «{ $sagt }» added
maaltekst-avvik-hjelp = place the goal with `{ $forslag }`, or write it word for word
maaltekst-avvik-sted-maal = the goal is written like this

foedselsnummer =
    { $antall ->
        [one] a valid national identity number or D-number stands here
       *[other] { $antall } valid national identity numbers or D-numbers stand here
    }
foedselsnummer-hjelp = delete the number; if the file is shared with others, it is also in earlier versions of it
foedselsnummer-sted-bruk = here too

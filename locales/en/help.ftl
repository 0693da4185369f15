### The help in English: the same keys as locales/nb/help.ftl.

hjelp-bruk = Usage
hjelp-kommandoer = Commands
hjelp-argumenter = Arguments
hjelp-valg = Options

## The commands

kommando-planverk = Plans as code: write plans in Markdown and TOML, check them, and build the documents
kommando-check = Check the plans: references, succession, goals, figures and accessibility
kommando-build = Build the documents as PDF
kommando-diff = Tell what has changed between two versions of the plans
kommando-succession = Show what becomes of the goals and tiltak of the plans that a plan replaces
kommando-explain = Explain a rule: what it looks for, why, and examples
kommando-rules = List the rules, with their levels
kommando-rename = Give something a new id, wherever it is used
kommando-new = Make a new municipality or a new plan
kommando-new-kommune = Make a new municipality
kommando-new-plan = Make a new plan

## Options that several commands have

valg-help = Show help
valg-version = Show the version
valg-spraak = The language of findings and help: nb, nn or en
valg-path = The folder with the plans, or a folder or file in it
valg-mappe = The folder with the plans [default: where you are]
valg-plan = Only this plan: PLAN or KOMMUNE/PLAN
valg-dato = The date that deadlines are held against, for example 2026-05-07 [default: today]
valg-tidsgrense = How long the workspace's own templates, themes and drawings may take over a document [default: 30]

## Options of one command

valg-check-format = How the findings are written: human (for people), short (a line each), json, sarif, github, gitlab or junit [default: human]
valg-check-deny = The lowest level that gives exit code 1: info, advarsel (warning) or feil (error) [default: feil]
valg-check-siden = Show only findings that an older version does not have: a tag, branch or commit in git, or a folder
valg-check-klar-for = Write a checklist of what must be done before the plans can go on: to hoering (hearing) or vedtak (adoption)
valg-check-fix = Mend what can safely be mended, and show the rest of the findings
valg-check-diff = Show what `--fix` would mend, without writing anything
valg-check-foreslaa-kontroll = Propose `kontroll` for the tables: sums, differences and percentages that hold
valg-build-sak = Only this case: SAK, PLAN#SAK or KOMMUNE/PLAN#SAK
valg-build-dokument = Only this document: plan, kortversjon (short version), sak (case) or endringsrapport (report of changes)
valg-build-ut = The folder the documents are written to [default: «ut» in planverk.toml]
valg-build-tema = The look [default: «tema» in planverk.toml]
valg-build-utkast = Also build plans with errors, and mark every page UTKAST (draft)
valg-diff-old = The old version: a tag, branch or commit in git, or a folder
valg-diff-new = The new version [default: the files as they are now]
valg-diff-format = How the changes are written: human (for people), json, markdown or pdf [default: human]
valg-diff-klasse = Only these classes: redaksjonell (editorial), innhold (content), svekket (weakened), skjerpet (tightened), oppheving (repealed)
valg-diff-virkning = Show what builds on what has changed
valg-diff-feil-ved = Give exit code 1 when a change is of one of these classes
valg-diff-ut = The folder that the plans with their changes marked are written to, as pdf
valg-diff-lenker = The address that the files lie under, for links in markdown
valg-diff-git-driver = Show one file for git, with the arguments git gives
valg-succession-plan = The plan that replaces others: PLAN or KOMMUNE/PLAN
valg-succession-format = How the table is written: human (for people), json, markdown or csv [default: human]
valg-explain-rule = The name of the rule, or the beginning of it
valg-rules-format = How the list is written: human (for people), json or markdown [default: human]
valg-rename-old = What gets a new id: PLAN#ID, PLAN, KOMMUNE/PLAN#ID or KOMMUNE/PLAN
valg-rename-new = The new id, without plan or municipality before it
valg-rename-diff = Show what would change, without writing anything
valg-new-kommune-name = The name of the municipality, for example «Porsgrunn kommune»
valg-new-kommune-nummer = The municipality's number, for example 4001; it can also be filled in later
valg-new-plan-reference = The plan's id: PLAN or KOMMUNE/PLAN
valg-new-plan-kind = The type of plan, for example strategi or handlingsplan [default: temaplan]

## What stands for values, in capitals

plass-adresse = ADDRESS
plass-dato = DATE
plass-dokument = DOCUMENT
plass-gammel = OLD
plass-klasser = CLASSES
plass-kommando = COMMAND
plass-mappe = FOLDER
plass-navn = NAME
plass-nivaa = LEVEL
plass-nummer = NUMBER
plass-ny = NEW
plass-port = GATE
plass-regel = RULE
plass-sekunder = SECONDS
plass-spraak = LANGUAGE
plass-sti = PATH
plass-valg = OPTIONS
plass-versjon = VERSION

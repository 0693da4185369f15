//! Words that the municipality does not use, and the ones it uses instead.

use super::{is_plain, is_quoted, occurrences, stands_alone, toml_of, toml_texts};
use crate::check::{Check, PlanProse, Run, once};
use crate::diagnostic::{Diagnostic, Fix, Level, Message, Rule};
use crate::model::File;
use crate::number::fold_name;
use crate::snapshot::Snapshot;
use crate::syntax::{At, PassageKind, Prose};
use crate::text::Span;

static VARIANT: Rule =
    Rule { id: "begrepsvariant", level: Level::Warning, doc: include_str!("../begrepsvariant.md") };

pub(in crate::check) const CHECK: Check = Check { rules: &[&VARIANT], run: Run::Prose(run) };

/// What a plan says in TOML in its own words. What bodies have decided, and what documents are called, stands as it is.
const OWN_WORDS: &[&str] = &[
    "tittel",
    "undertittel",
    "visjon",
    "verdier",
    "ki_erklaering",
    "fase.navn",
    "fase.tekst",
    "innsatsomraade.tittel",
    "maal.tekst",
    "grep.tittel",
    "grep.tekst",
    "grep.punkter",
    "indikator.navn",
    "tabell.tittel",
    "diagram.tittel",
    "diagram.alt",
    "figur.tittel",
    "figur.alt",
    "tiltak.tittel",
    "tiltak.tekst",
    "tiltak.ansvarlig",
    "tiltak.medvirkende",
    "tiltak.rapport.tekst",
    "viderefoering.avsluttet",
    "innstilling.tekst",
    "innstilling.utelat",
    "konsekvens.begrunnelse",
    "innspill.punkt.vurdering",
    "innspill.punkt.endring",
];

/// Characters that would mean something where a word is put in.
const MARKUP: [char; 8] = ['"', '\'', '\\', '*', '_', '[', ']', '`'];
/// How nouns are inflected, in bokmål and nynorsk; the genitive comes on top.
const AFTER_CONSONANT: &[&str] = &["", "en", "et", "a", "er", "ene", "e", "ar", "ane"];
const AFTER_E: &[&str] = &["", "n", "t", "r", "ne"];
/// Words with so many last letters in common are inflected alike.
const ALIKE_LETTERS: usize = 3;

fn run(snapshot: &Snapshot, text: &PlanProse<'_>, found: &mut Vec<Diagnostic>) {
    let plan = snapshot.model.plan(text.plan);
    let variants = variants(snapshot);
    let Some(dir) = plan.dir.as_ref().filter(|_| !variants.is_empty()) else { return };
    let in_prose = |variant: &Variant<'_>| {
        text.files.iter().flat_map(|one| variant.in_prose(one.file, &one.prose)).collect::<Vec<_>>()
    };
    let in_text = variants.iter().flat_map(in_prose);
    let in_files = snapshot.files_under(dir).iter().flat_map(|file| in_toml(file, &variants));
    let told = in_text.chain(in_files).collect();
    found.extend(once(snapshot, told, "begrepsvariant-sted-bruk"));
}

/// A word that is not to be used.
struct Variant<'a> {
    words: String,
    term: &'a At<String>,
    /// One with capitals is only meant as it is written.
    is_exact: bool,
}

fn variants(snapshot: &Snapshot) -> Vec<Variant<'_>> {
    let all = snapshot.config.terms.iter().flat_map(|(term, variants)| {
        variants.iter().map(move |variant| Variant {
            words: fold_name(variant),
            term,
            is_exact: variant.chars().any(char::is_uppercase),
        })
    });
    all.filter(|variant| !variant.words.is_empty() && variant.words != variant.term.value).collect()
}

fn in_toml(file: &File, variants: &[Variant<'_>]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let (toml, _) = toml_of(file);
    let named: Vec<&Variant<'_>> =
        variants.iter().filter(|one| one.starts(toml).next().is_some()).collect();
    let texts = toml_texts(file, |_| !named.is_empty()).into_iter();
    for text in texts.filter(|text| OWN_WORDS.contains(&text.key.as_str())) {
        let prose = Prose::of_toml_text(&file.source.text, text.span);
        found.extend(named.iter().flat_map(|variant| variant.in_prose(file, &prose)));
    }
    found
}

impl Variant<'_> {
    fn in_prose(&self, file: &File, prose: &Prose) -> Vec<Diagnostic> {
        let text = prose.text();
        let own = self.starts(text).filter_map(|start| {
            let ending = self.ending(&text[start + self.words.len()..])?;
            let range = start..start + self.words.len() + ending.len();
            let is_own = stands_alone(text, range.start, range.end)
                && !text[range.end..].starts_with('-')
                && !self.is_in_term(text, start)
                && !is_quoted(text, start)
                && prose.kind_at(start) != Some(PassageKind::Quote);
            is_own.then(|| self.told(file, prose.span(range.clone()), &text[range], ending))
        });
        own.collect()
    }

    /// Where the words begin, with a small or a capital letter.
    fn starts(&self, text: &str) -> impl Iterator<Item = usize> {
        let first = self.words.chars().next().unwrap_or_default();
        let rest = &self.words[first.len_utf8()..];
        let is_first = move |c: char| c == first || !self.is_exact && c.to_lowercase().eq([first]);
        let found = occurrences(text, rest);
        found.collect::<Vec<_>>().into_iter().filter_map(move |at| {
            let before = text.get(..at)?.chars().next_back().filter(|c| is_first(*c))?;
            Some(at - before.len_utf8())
        })
    }

    /// How the word goes on, where that is an inflection of it.
    fn ending<'t>(&self, after: &'t str) -> Option<&'t str> {
        let length = after.find(|c: char| !c.is_alphanumeric()).unwrap_or(after.len());
        let ending = &after[..length];
        let endings = if self.words.ends_with('e') { AFTER_E } else { AFTER_CONSONANT };
        let is_known = |ending: &str| endings.contains(&ending);
        let is_genitive = ending.strip_suffix('s').is_some_and(is_known);
        (is_known(ending) || is_genitive).then_some(ending)
    }

    /// Whether the words are part of the very term that is to be used.
    fn is_in_term(&self, text: &str, start: usize) -> bool {
        let term = fold_name(self.term);
        let mut within = term.match_indices(&self.words).map(|(at, _)| at);
        within.any(|at| {
            start
                .checked_sub(at)
                .and_then(|at| text.get(at..))
                .is_some_and(|text| text.starts_with(&term))
        })
    }

    fn told(&self, file: &File, span: Span, written: &str, ending: &str) -> Diagnostic {
        let say =
            |key| Message::new(key).with("begrep", &self.term.value).with("variant", &self.words);
        let found = Diagnostic::new(&VARIANT, file.place(span), say("begrepsvariant"))
            .related(self.term.place.clone(), say("begrepsvariant-sted-begrep"));
        if !self.is_inflected_alike(ending) {
            return found.help(say("begrepsvariant-hjelp-form"));
        }
        let is_capital = !self.is_exact && written.starts_with(char::is_uppercase);
        let term =
            if is_capital { crate::text::capitalised(self.term) } else { self.term.value.clone() };
        let can_stand = is_plain(file, span, written) && !term.contains(MARKUP);
        let fix = can_stand.then(|| Fix::replace(file.place(span), term + ending));
        found.help(say("begrepsvariant-hjelp")).fix(fix)
    }

    /// Whether the ending also fits the term.
    fn is_inflected_alike(&self, ending: &str) -> bool {
        let last = |word: &str| word.chars().rev().take(ALIKE_LETTERS).collect::<Vec<_>>();
        matches!(ending, "" | "s") || last(&self.words) == last(self.term)
    }
}

//! oppfoert-to-ganger: a list has each thing once.

use super::{Check, MOST_SHOWN, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{
    Attachment, Case, Continuation, Indicator, Kommune, Link, LinkRole, Model, Node, Plan, PlanIx,
    Tiltak,
};
use crate::snapshot::Snapshot;
use crate::syntax::{At, Keyword};
use crate::text::Place;
use std::borrow::Cow;

static RULE: Rule = Rule {
    id: "oppfoert-to-ganger",
    level: Level::Warning,
    doc: include_str!("oppfoert-to-ganger.md"),
};

pub(super) const OF_PLANS: Check = Check { rules: &[&RULE], run: Run::Plan(plan) };
pub(super) const OF_KOMMUNER: Check = Check { rules: &[], run: Run::Workspace(kommuner) };

/// The lists of references, by what they are for.
const REFERENCES: [(LinkRole, &str); 6] = [
    (LinkRole::Parent, "overordnet"),
    (LinkRole::Serves, "foelger_opp"),
    (LinkRole::Replaces, "erstatter.plan"),
    (LinkRole::ApproachGoal, "grep.maal"),
    (LinkRole::TiltakGoal, "tiltak.maal"),
    (LinkRole::Background, "bakgrunn"),
];

/// What an entry of a list is, and how and where it is written.
type Entry<'a, T> = (T, Cow<'a, str>, &'a Place);

fn plan(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let model = &snapshot.model;
    let plan = model.plan(ix);
    let facts = &plan.facts;
    references(model, ix, found);
    tell("viderefoering.fra", continued(model, &facts.continuations), found);
    tell("vedlegg.fil", files(&facts.attachments), found);
    tell("innspill.nr", plan.responses.iter().map(|one| entry(&one.number)), found);
    texts("verdier", &facts.values, found);
    for one in &facts.replaces {
        texts("erstatter.deler", &one.parts, found);
    }
    for one in &facts.approaches {
        texts("grep.punkter", &one.points, found);
    }
    for goal in &facts.goals {
        texts("maal.baerekraftsmaal", &goal.sdgs, found);
    }
    for chart in &facts.charts {
        texts("diagram.rader", &chart.rows, found);
        texts("diagram.kolonner", &chart.columns, found);
    }
    facts.indicators.iter().for_each(|one| indicator(one, found));
    plan.tiltak.iter().for_each(|one| tiltak(one, found));
    plan.cases.iter().for_each(|one| case(model, plan, one, found));
}

fn references(model: &Model, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let is_listed = |link: &&Link| REFERENCES.iter().any(|(role, _)| *role == link.role);
    let listed: Vec<&Link> = model.links_from(ix).filter(is_listed).collect();
    for (role, field) in REFERENCES {
        let entries = listed.iter().filter(|link| link.role == role).filter_map(|link| {
            let target = *link.target.as_ref().ok()?;
            Some(((link.from, target), Cow::Borrowed(&*link.written), &link.place))
        });
        tell(field, entries, found);
    }
}

/// What is said of a thing, as far as it is known: what it becomes, or that it is closed.
fn continued<'a>(
    model: &Model,
    entries: &'a [Continuation],
) -> impl Iterator<Item = Entry<'a, (Node, Option<Node>)>> {
    entries.iter().filter_map(|one| {
        let to = one.to.as_ref().map(|to| model.follow(to));
        let said = (model.follow(&one.from)?, to.map_or(Some(None), |to| to.map(Some))?);
        Some((said, Cow::Borrowed(&*one.from.value), &one.from.place))
    })
}

fn files(attachments: &[Attachment]) -> impl Iterator<Item = Entry<'_, &str>> {
    attachments.iter().filter_map(|one| one.file.as_ref()).map(named)
}

fn indicator(one: &Indicator, found: &mut Vec<Diagnostic>) {
    tell("indikator.maaltall.aar", one.targets.iter().map(|one| entry(&one.year)), found);
    tell("indikator.maalinger.aar", one.measurements.iter().map(|one| entry(&one.year)), found);
}

fn tiltak(one: &Tiltak, found: &mut Vec<Diagnostic>) {
    texts("tiltak.medvirkende", &one.contributors, found);
    tell("tiltak.trinn", one.steps.iter().map(entry), found);
    tell("tiltak.rapport.periode", one.reports.iter().map(|one| named(&one.period)), found);
}

fn case(model: &Model, plan: &Plan, one: &Case, found: &mut Vec<Diagnostic>) {
    texts("melding_til", &one.facts.notify, found);
    let treatments = one.facts.treatments.iter().filter_map(|one| {
        let role = one.role.as_ref().map(|role| role.value.word());
        let outcome = one.outcome.as_ref().map(|outcome| outcome.value.word());
        let date = one.date.as_ref().map(|date| date.value);
        let (_, name, place) = named(&one.body);
        Some(((model.follow(&one.body)?, date, role, outcome), name, place))
    });
    tell("behandling.organ", treatments, found);
    // What the plan is adopted with is printed with the case.
    let adopted = plan.facts.attachments.iter().filter(|one| one.adopted);
    let with_plan = adopted.filter_map(|one| one.file.as_ref()).map(named);
    let mut attached = Vec::new();
    tell("vedlegg.fil", with_plan.chain(files(&one.facts.attachments)), &mut attached);
    found.extend(attached.into_iter().filter(|told| told.primary.file == one.file));
}

fn kommuner(snapshot: &Snapshot, found: &mut Vec<Diagnostic>) {
    for Kommune { facts, .. } in &snapshot.model.kommuner {
        tell("trinn.nr", facts.steps.iter().map(|step| entry(&step.number)), found);
        if let Some(consequence) = &facts.consequence {
            texts("konsekvens.verdier", &consequence.values, found);
        }
    }
}

fn texts(field: &'static str, list: &[At<String>], found: &mut Vec<Diagnostic>) {
    tell(field, list.iter().map(named), found);
}

fn named(text: &At<String>) -> Entry<'_, &str> {
    let text_alone = text.value.trim();
    (text_alone, Cow::Borrowed(text_alone), &text.place)
}

/// 0 stands for a number that is not there, or could not be read.
fn entry(number: &At<i64>) -> Entry<'_, i64> {
    let is_stated = number.value != 0;
    let name = if is_stated { number.value.to_string() } else { String::new() };
    (number.value, Cow::Owned(name), &number.place)
}

/// One finding for what a list has several times, at the last of them. What is empty has a finding of its own.
fn tell<'a, T: Ord>(
    field: &'static str,
    entries: impl Iterator<Item = Entry<'a, T>>,
    found: &mut Vec<Diagnostic>,
) {
    let mut entries: Vec<Entry<'a, T>> = entries.filter(|(_, name, _)| !name.is_empty()).collect();
    entries.sort_by(|(one, _, here), (other, _, there)| one.cmp(other).then(here.cmp(there)));
    let same = entries.chunk_by(|(one, ..), (other, ..)| one == other);
    found.extend(same.filter_map(|same| finding(field, same)));
}

fn finding<T>(field: &'static str, same: &[Entry<'_, T>]) -> Option<Diagnostic> {
    let ((_, name, last), earlier) = same.split_last().filter(|(_, one)| !one.is_empty())?;
    let say = |key| Message::new(key).with("felt", field).with("antall", same.len());
    let told = Diagnostic::new(&RULE, (*last).clone(), say(RULE.id).with("navn", name))
        .help(say(help(field)));
    let label = |told: Diagnostic, (_, _, place): &Entry<'_, T>| {
        told.related((*place).clone(), Message::new("oppfoert-to-ganger-sted-foerst"))
    };
    Some(earlier.iter().take(MOST_SHOWN).fold(told, label))
}

/// What is more than a name in a list may say different things.
fn help(field: &str) -> &'static str {
    match field {
        "erstatter.plan" => "oppfoert-to-ganger-hjelp-erstatter",
        "innspill.nr" | "trinn.nr" => "oppfoert-to-ganger-hjelp-nummer",
        "indikator.maaltall.aar" | "indikator.maalinger.aar" | "tiltak.rapport.periode" => {
            "oppfoert-to-ganger-hjelp-tid"
        }
        _ => "oppfoert-to-ganger-hjelp",
    }
}

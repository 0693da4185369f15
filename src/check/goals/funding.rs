//! Tiltak that cost money without saying where it comes from.

use crate::check::legible::is_sound;
use crate::check::{Check, Run, once};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{FundingSource, PlanIx, Tiltak, TiltakKind};
use crate::snapshot::Snapshot;

static RULE: Rule = Rule {
    id: "finansiering-ukjent",
    level: Level::Warning,
    doc: include_str!("../finansiering-ukjent.md"),
};

pub(in crate::check) const CHECK: Check = Check { rules: &[&RULE], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, ix: PlanIx, found: &mut Vec<Diagnostic>) {
    let plan = snapshot.model.plan(ix);
    if super::is_judged(snapshot, plan) {
        let open = plan.tiltak.iter().filter(|one| super::is_open(one));
        let told = open.filter(|one| is_readable(snapshot, one)).filter_map(finding).collect();
        found.extend(once(snapshot, told, "finansiering-ukjent-sted-ogsaa"));
    }
}

/// Whether what is said of the money could be read.
fn is_readable(snapshot: &Snapshot, tiltak: &Tiltak) -> bool {
    tiltak.funding.as_ref().is_none_or(|funding| is_sound(snapshot, &funding.place))
}

fn finding(tiltak: &Tiltak) -> Option<Diagnostic> {
    let source = tiltak.funding.as_ref().and_then(|funding| funding.from.as_ref());
    let Some(source) = source else {
        let place = tiltak.funding.as_ref().map_or(&tiltak.id.place, |funding| &funding.place);
        let told = Diagnostic::new(&RULE, place.clone(), Message::new(RULE.id));
        return costs(tiltak).then(|| told.help(Message::new("finansiering-ukjent-hjelp")));
    };
    let post = tiltak.funding.as_ref().and_then(|funding| funding.post.as_ref());
    let is_named = post.is_some_and(|post| !post.trim().is_empty());
    (source.value == FundingSource::EconomicPlan && !is_named).then(|| {
        let headline = Message::new("finansiering-ukjent-post");
        Diagnostic::new(&RULE, source.place.clone(), headline)
            .at_level(Level::Error)
            .help(Message::new("finansiering-ukjent-hjelp-post"))
    })
}

/// Whether the tiltak says that it costs money: by its type, or by amounts.
fn costs(tiltak: &Tiltak) -> bool {
    let kind = tiltak.kind.as_ref().map(|kind| kind.value);
    tiltak.funding.is_some() || kind.is_some_and(|kind| kind != TiltakKind::Assignment)
}

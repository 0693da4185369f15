//! The plan and what it is made of.

use super::kommune::{body_name, term};
use super::{View, text};
use crate::model::{
    Extent, LinkRole, Node, NodeKind, Period, Phase, PlanFile, PlanIx, Replacement, TiltakPlace,
    Written,
};
use crate::syntax::{At, Deadline, Keyword};
use crate::text::{PlanPath, capitalised};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Goals below goals below goals.
const DEEPEST_GOAL: usize = 3;

impl View<'_> {
    pub(super) fn plan(self) -> Value {
        let facts = &self.the_plan().facts;
        let mut plan = self.described(self.plan);
        let more = json!({
            "undertittel": text(facts.subtitle.as_ref()),
            "eier": text(facts.owner.as_ref()),
            "visjon": text(facts.vision.as_ref()),
            "verdier": values(&facts.values),
            "hjemmel": values(&facts.legal_basis),
            "overordnet": self.plans(&facts.parents),
            "foelger_opp": facts.serves.iter().filter_map(|one| self.served(one)).collect::<Vec<_>>(),
            "vedtak": self.decision().map_or(Value::Null, |decision| self.decision_view(decision)),
            "ki_erklaering": text(facts.ai_statement.as_ref()),
            "vedlegg": facts.attachments.iter().map(attachment).collect::<Vec<_>>(),
            "rullering": self.revision(),
            "oppfoelging": self.follow_up(),
            "erstatter": facts.replaces.iter().filter_map(|one| self.replaced(one)).collect::<Vec<_>>(),
            "faser": facts.phases.iter().map(|phase| self.phase(phase)).collect::<Vec<_>>(),
            "innsatsomraader": all(facts.focus_areas.len(), |at| self.focus_area(at)),
            "maal": all(facts.goals.len(), |at| self.goal(at)),
            "overordnede_maal": self.overall_goals(),
            "grep": all(facts.approaches.len(), |at| self.approach(at)),
            "indikatorer": all(facts.indicators.len(), |at| self.indicator(at)),
            "tiltak": all(self.the_plan().tiltak.len(), |at| self.tiltak(at)),
            "tiltak_uten_omraade": self.tiltak_in(None),
            "plassert": self.placed_overviews(),
        });
        if let (Value::Object(plan), Value::Object(more)) = (&mut plan, more) {
            plan.extend(more);
        }
        plan
    }

    /// What is shown of any plan, also one that is only known from the register.
    fn described(self, plan: PlanIx) -> Value {
        let facts: &PlanFile = &self.snapshot.model.plan(plan).facts;
        let kind = facts.kind.value.word();
        let status = facts.status.value.word();
        json!({
            "ref": self.snapshot.model.full_ref(Node::plan(plan)),
            "id": facts.id.value,
            "tittel": facts.title.value,
            "type": kind,
            "typenavn": self.words.word(&format!("plantype-{kind}")),
            "status": status,
            "statusnavn": self.words.word(&format!("status-{status}")),
            "dato": facts.date.as_ref().map(|date| date.value.to_string()),
            "versjon": text(facts.version.as_ref()),
            "periode": facts.period.as_ref().map_or(Value::Null, period),
            "lenke": text(facts.link.as_ref()),
        })
    }

    fn plans(self, written: &[Written]) -> Vec<Value> {
        let found = written.iter().filter_map(|one| self.snapshot.model.follow(one));
        found.filter_map(Node::in_plan).map(|plan| self.described(plan)).collect()
    }

    fn served(self, written: &Written) -> Option<Value> {
        let node = self.snapshot.model.follow(written)?;
        let owner = self.snapshot.model.plan(node.in_plan()?);
        let title = super::super::labels::fixed(self.snapshot, self.words, node)?;
        let named = match node.kind {
            NodeKind::FocusArea => owner.facts.focus_areas[node.at()].title.value.clone(),
            NodeKind::Goal => owner.facts.goals[node.at()].text.value.clone(),
            _ => title,
        };
        Some(json!({ "tittel": named, "plan": owner.facts.title.value }))
    }

    fn revision(self) -> Value {
        let revision = self.the_plan().facts.revision.as_ref();
        revision.map_or(Value::Null, |revision| {
            json!({
                "hvert": revision.every.as_ref().map(|years| years.value),
                "neste": revision.next.as_ref().map(|year| year.value),
            })
        })
    }

    fn follow_up(self) -> Value {
        let Some(follow_up) = &self.the_plan().facts.follow_up else { return Value::Null };
        let place = |one: &Written| match TiltakPlace::from_word(one) {
            Some(place) => self.words.word(&format!("oppfoelging-{}", place.word())),
            None => self.plans(std::slice::from_ref(one)).first().map_or_else(
                || one.value.clone(),
                |plan| plan["tittel"].as_str().unwrap_or_default().to_owned(),
            ),
        };
        let reports = follow_up
            .reported
            .iter()
            .map(|one| self.words.word(&format!("rapporteres-{}", one.word())));
        json!({
            "tiltak_i": follow_up.tiltak_in.iter().map(place).collect::<Vec<_>>(),
            "vedtas_av": follow_up.decided_by.as_ref().and_then(|body| body_name(self.snapshot, body)),
            "rapporteres": reports.collect::<Vec<_>>(),
        })
    }

    fn replaced(self, one: &Replacement) -> Option<Value> {
        let plan = self.snapshot.model.follow(&one.plan)?.in_plan()?;
        let mut view = self.described(plan);
        view["delvis"] = json!(one.extent.value == Extent::Part);
        view["deler"] = values(&one.parts);
        Some(view)
    }

    fn phase(self, phase: &Phase) -> Value {
        let kind = phase.kind.value.word();
        let treatments = phase.treatments.iter().map(|one| json!({
            "organ": body_name(self.snapshot, &one.body).unwrap_or_else(|| one.body.value.clone()),
            "dato": one.date.as_ref().map(|date| date.value.to_string()),
            "saksnummer": text(one.case_number.as_ref()),
        }));
        let links = phase
            .links
            .iter()
            .map(|link| json!({ "tittel": link.title.value, "url": link.url.value }));
        json!({
            "type": kind,
            "navn": phase.name.as_ref().map_or_else(
                || self.words.word(&format!("fase-{kind}")), |name| name.value.clone()),
            "fra": phase.from.as_ref().map(|date| date.value.to_string()),
            "til": phase.to.as_ref().map(|date| date.value.to_string()),
            "tekst": text(phase.text.as_ref()),
            "lenker": links.collect::<Vec<_>>(),
            "behandlinger": treatments.collect::<Vec<_>>(),
        })
    }

    pub(super) fn focus_area(self, at: usize) -> Value {
        let area = &self.the_plan().facts.focus_areas[at];
        let number = self.the_plan().focus_area_number(at);
        let name = capitalised(&term(self.snapshot, self.words, self.plan, "innsatsomraade"));
        let node = Node::new(NodeKind::FocusArea, self.plan, at);
        let goals = self.naming(node, &[LinkRole::GoalFocusArea]).into_iter();
        let goals: Vec<Value> = goals.map(|at| self.goal(at)).collect();
        json!({
            "ref": self.node(NodeKind::FocusArea, at),
            "nr": number,
            "tittel": area.title.value,
            "etikett": format!("{name} {number}"),
            "maal": goals,
            "tiltak": self.tiltak_in(Some(node)),
        })
    }

    /// The tiltak of a focus area, or those of none. Each belongs to one: what it names, else that of its goals.
    fn tiltak_in(self, area: Option<Node>) -> Vec<Value> {
        let places = 0..self.the_plan().tiltak.len();
        places.filter(|at| self.area_of_tiltak(*at) == area).map(|at| self.tiltak(at)).collect()
    }

    fn area_of_tiltak(self, at: usize) -> Option<Node> {
        let tiltak = &self.the_plan().tiltak[at];
        let named = tiltak.focus_area.as_ref().and_then(|area| self.own(area));
        named.or_else(|| tiltak.goals.iter().find_map(|goal| self.area_of_goal(goal, 0)))
    }

    /// The focus area of a goal, else that of the goal above it; goals that are above themselves end at the limit.
    fn area_of_goal(self, written: &Written, depth: usize) -> Option<Node> {
        let goal = self.own(written).filter(|node| node.kind == NodeKind::Goal)?;
        let facts = &self.the_plan().facts.goals[goal.at()];
        let own = facts.focus_area.as_ref().and_then(|area| self.own(area));
        let above = facts.parent.as_ref().filter(|_| depth < DEEPEST_GOAL);
        own.or_else(|| self.area_of_goal(above?, depth + 1))
    }

    /// What a reference leads to in this plan.
    fn own(self, written: &Written) -> Option<Node> {
        let node = self.snapshot.model.follow(written)?;
        (node.in_plan() == Some(self.plan)).then_some(node)
    }

    /// The plan's own things that name `node` in one of these roles, by their places in the plan's lists.
    fn naming(self, node: Node, roles: &[LinkRole]) -> Vec<usize> {
        let links = self.snapshot.model.links_to(node);
        let own = links.filter(|link| link.from.owner == self.plan && roles.contains(&link.role));
        let places: BTreeSet<usize> = own.map(|link| link.from.at()).collect();
        places.into_iter().collect()
    }

    fn serving(self, fits: impl Fn(usize) -> bool) -> Vec<Value> {
        (0..self.the_plan().facts.goals.len())
            .filter(|at| fits(*at))
            .map(|at| self.goal(at))
            .collect()
    }

    fn overall_goals(self) -> Vec<Value> {
        let goals = &self.the_plan().facts.goals;
        self.serving(|at| goals[at].focus_area.is_none() && goals[at].parent.is_none())
    }

    pub(super) fn goal(self, at: usize) -> Value {
        self.goal_within(at, 0)
    }

    /// A goal with the goals below it; goals that are below themselves end at the limit.
    fn goal_within(self, at: usize, depth: usize) -> Value {
        let goal = &self.the_plan().facts.goals[at];
        let own = Node::new(NodeKind::Goal, self.plan, at);
        let below = self.naming(own, &[LinkRole::GoalParent]).into_iter();
        let below = below.map(|other| self.goal_within(other, depth + 1));
        let below: Vec<Value> = if depth < DEEPEST_GOAL { below.collect() } else { Vec::new() };
        let number = self.the_plan().goal_number(at);
        let name = capitalised(&term(self.snapshot, self.words, self.plan, "maal"));
        json!({
            "ref": self.node(NodeKind::Goal, at),
            "nr": number,
            "etikett": format!("{name} {number}"),
            "tekst": goal.text.value,
            "baerekraftsmaal": values(&goal.sdgs),
            "delmaal": below,
            "tiltak": self.tiltak_of(Node::new(NodeKind::Goal, self.plan, at)),
        })
    }

    pub(super) fn approach(self, at: usize) -> Value {
        let approach = &self.the_plan().facts.approaches[at];
        json!({
            "ref": self.node(NodeKind::Approach, at),
            "nr": (at + 1).to_string(),
            "tittel": approach.title.value,
            "tekst": text(approach.text.as_ref()),
            "punkter": values(&approach.points),
        })
    }

    pub(super) fn indicator(self, at: usize) -> Value {
        let indicator = &self.the_plan().facts.indicators[at];
        let measured = |one: &crate::model::Measurement| {
            json!({
                "aar": one.year.value,
                "verdi": crate::number::typographic(&one.value.value.replace('.', ",")),
                "kilde": text(one.source.as_ref()),
            })
        };
        json!({
            "ref": self.node(NodeKind::Indicator, at),
            "navn": indicator.name.value,
            "enhet": text(indicator.unit.as_ref()),
            "nullpunkt": indicator.baseline.as_ref().map(measured),
            "maaltall": indicator.targets.iter().map(measured).collect::<Vec<_>>(),
            "maalinger": indicator.measurements.iter().map(measured).collect::<Vec<_>>(),
        })
    }

    /// The plan's tiltak that name a goal or focus area.
    fn tiltak_of(self, node: Node) -> Vec<Value> {
        let roles = [LinkRole::TiltakGoal, LinkRole::TiltakFocusArea];
        self.naming(node, &roles).into_iter().map(|at| self.tiltak(at)).collect()
    }

    pub(super) fn tiltak(self, at: usize) -> Value {
        let tiltak = &self.the_plan().tiltak[at];
        let name = capitalised(&term(self.snapshot, self.words, self.plan, "tiltak"));
        let goals = tiltak.goals.iter().filter_map(|goal| {
            let node = self.snapshot.model.follow(goal)?;
            let label = super::super::labels::fixed(self.snapshot, self.words, node)?;
            Some(json!({ "ref": self.snapshot.model.full_ref(node), "etikett": label }))
        });
        let status = tiltak.status.as_ref().map(|status| status.value.word());
        json!({
            "ref": self.node(NodeKind::Tiltak, at),
            "nr": (at + 1).to_string(),
            "etikett": format!("{name} {}", at + 1),
            "tittel": tiltak.title.value,
            "tekst": text(tiltak.text.as_ref()),
            "maal": goals.collect::<Vec<_>>(),
            "ansvarlig": text(tiltak.responsible.as_ref()),
            "medvirkende": values(&tiltak.contributors),
            "start": tiltak.start.as_ref().map(|start| self.deadline(start.value)),
            "frist": tiltak.deadline.as_ref().map(|deadline| self.deadline(deadline.value)),
            "status": status,
            "statusnavn": status.map(|status| self.words.word(&format!("tiltaksstatus-{status}"))),
            "trinn": tiltak.steps.iter().map(|step| step.value).collect::<Vec<_>>(),
            "finansiering": tiltak.funding.as_ref().map(|funding| self.funding(funding)),
        })
    }

    fn deadline(self, deadline: Deadline) -> String {
        let part = |key: &str, year: i16, number: u8| {
            let slots = [("nummer", number.to_string()), ("aar", year.to_string())];
            self.words.get(key, &slots.into_iter().collect())
        };
        match deadline {
            Deadline::Date(date) => self.spell(date),
            Deadline::Year(year) => year.to_string(),
            Deadline::Quarter(year, number) => part("kvartal", year, number),
            Deadline::Tertial(year, number) => part("tertial", year, number),
            Deadline::Continuous => self.words.word("loepende"),
        }
    }

    fn funding(self, funding: &crate::model::Funding) -> Value {
        let years = |amounts: &[(At<String>, At<i64>)]| {
            let years = amounts
                .iter()
                .map(|(year, kroner)| json!({ "aar": year.value, "kroner": kroner.value }));
            years.collect::<Vec<_>>()
        };
        json!({
            "fra": funding.from.as_ref().map(|from| self.words.word(&format!("finansiering-{}", from.value.word()))),
            "post": text(funding.post.as_ref()),
            "prisnivaa": funding.price_year.as_ref().map(|year| year.value),
            "drift": years(&funding.operation),
            "investering": years(&funding.investment),
        })
    }

    /// Which overviews the author has placed in a chapter, so that a template need not add them.
    fn placed_overviews(self) -> Value {
        let links = &self.snapshot.model.links;
        let chapters = &self.the_plan().chapters;
        let in_chapters = |file: &PlanPath| chapters.iter().any(|chapter| chapter.file == *file);
        let placed = crate::model::BUILTINS.iter().map(|name| {
            let written = format!(":{name}");
            let found =
                links.iter().any(|link| link.written == written && in_chapters(&link.place.file));
            ((*name).to_owned(), Value::Bool(found))
        });
        Value::Object(placed.collect())
    }
}

pub(super) fn attachment(attachment: &crate::model::Attachment) -> Value {
    json!({
        "tittel": attachment.title.value,
        "vedtas": attachment.adopted,
        "trykt": attachment.printed,
    })
}

/// «2026–2040».
fn period(period: &Period) -> Value {
    let year =
        |year: Option<&At<i64>>| year.map_or_else(String::new, |year| year.value.to_string());
    Value::String(format!("{}–{}", year(period.from.as_ref()), year(period.to.as_ref())))
}

fn values(list: &[At<String>]) -> Value {
    Value::Array(list.iter().map(|one| Value::String(one.value.clone())).collect())
}

fn all(count: usize, view: impl Fn(usize) -> Value) -> Vec<Value> {
    (0..count).map(view).collect()
}

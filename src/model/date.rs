//! The date that a document carries, which is never today's.

use super::{Case, Decision, Model, NodeKind, Phase, PhaseKind, PlanIx};
use jiff::civil::Date;

impl Model {
    /// The date of a plan's documents: its own, else that of its decision, else the latest phase or treatment.
    #[must_use]
    pub fn date_of(&self, plan: PlanIx) -> Option<Date> {
        let facts = &self.plan(plan).facts;
        let stated = facts.date.as_ref().map(|date| date.value);
        let latest = || facts.phases.iter().filter_map(date_of_phase).max();
        stated.or_else(|| self.decision_date(plan)).or_else(latest)
    }

    fn decision_date(&self, plan: PlanIx) -> Option<Date> {
        self.decision(plan)?.date.as_ref().map(|date| date.value)
    }

    /// The decision that a plan names as the one that adopted it.
    #[must_use]
    pub fn decision(&self, plan: PlanIx) -> Option<&Decision> {
        let node = self.follow(self.plan(plan).facts.decision.as_ref()?)?;
        let is_decision = node.kind == NodeKind::Decision;
        self.kommune(node.owner).decisions.get(node.at()).filter(|_| is_decision)
    }
}

/// When a phase began or a body treated it. The phase that carries the plan out comes after the plan.
fn date_of_phase(phase: &Phase) -> Option<Date> {
    let treated = phase.treatments.iter().filter_map(|one| one.date.as_ref());
    let dates = treated.chain(&phase.from).map(|date| date.value);
    dates.filter(|_| phase.kind.value != PhaseKind::Implementation).max()
}

impl Case {
    /// The case's own date, else that of its latest treatment.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        let treated = self.facts.treatments.iter().filter_map(|one| one.date.as_ref());
        let stated = self.facts.date.as_ref().map(|date| date.value);
        stated.or_else(|| treated.map(|date| date.value).max())
    }
}

//! `planverk check --klar-for`: the plans as if they had passed a gate.

use crate::cli::arguments::Gate;
use crate::cli::output::{Failure, sentence};
use crate::cli::workspace::Workspace;
use crate::diagnostic::Diagnostic;
use crate::model::{Plan, PlanIx, PlanStatus};
use crate::snapshot::Snapshot;
use crate::syntax::Keyword;
use crate::words::Words;

/// Rules on what follows from passing the gate, and can not be put right before: the decision itself, the status of
/// the plans that are replaced, and exceptions that were needed until then.
const BROUGHT_ABOUT: &[&str] =
    &["vedtatt-uten-vedtak", "erstattet-men-gjeldende", "unoedvendig-unntak"];

/// Plans that are taken to have the status of a gate.
pub(super) struct AtGate {
    pub plans: Vec<PlanIx>,
    status: PlanStatus,
    /// The plans by name, as an older version also knows them.
    names: Vec<String>,
}

impl AtGate {
    /// The plan that is named, or those asked for that have not come as far as the gate.
    pub fn new(gate: Gate, workspace: &Workspace, named: Option<PlanIx>) -> Result<Self, Failure> {
        let model = &workspace.snapshot.model;
        let status = gate.status();
        let comes_to_it = |plan: &Plan| plan.dir.is_some() && plan.facts.status.value < status;
        let plans: Vec<PlanIx> = match named {
            Some(plan) if !comes_to_it(model.plan(plan)) => {
                let now = model.plan(plan).facts.status.value.word();
                let name = model.plan_ref(plan);
                return Err(Failure::new("forbi-porten").with("plan", name).with("status", now));
            }
            Some(plan) => vec![plan],
            None => {
                let asked = model.all_plans().filter(|(_, plan)| workspace.holds(plan));
                asked.filter(|(_, plan)| comes_to_it(plan)).map(|(ix, _)| ix).collect()
            }
        };
        let names = plans.iter().map(|plan| model.plan_ref(*plan)).collect();
        Ok(Self { plans, status, names })
    }

    /// Gives the plans the status, in this version or an older one.
    pub fn assume(&self, snapshot: &mut Snapshot) {
        for name in &self.names {
            if let Some(plan) = snapshot.model.plan_called(name) {
                snapshot.assume_status(plan, self.status);
            }
        }
    }
}

/// Whether something can be done about a finding before the gate.
pub(super) fn can_be_answered(finding: &Diagnostic) -> bool {
    !BROUGHT_ABOUT.contains(&finding.rule.id)
}

/// What is said where no plan is on its way to the gate.
pub(super) fn nothing_to_judge(gate: Gate, words: Words) -> String {
    let gate = words.word(&format!("port-{}", gate.word()));
    sentence(words, "ingen-til-porten", &[("port", gate)]) + "\n"
}

impl Gate {
    /// The word of the command line and of the catalogue.
    pub fn word(self) -> &'static str {
        match self {
            Self::Hoering => "hoering",
            Self::Vedtak => "vedtak",
        }
    }

    fn status(self) -> PlanStatus {
        match self {
            Self::Hoering => PlanStatus::Hearing,
            Self::Vedtak => PlanStatus::Adopted,
        }
    }
}

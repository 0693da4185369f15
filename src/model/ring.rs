//! Plans that replace each other in a ring, so that nobody can tell which of them took over.

use super::{Model, PlanIx, Succession};

/// Which plans are part of a ring, or stand between two.
#[derive(Debug, Default)]
pub(super) struct Ringed(Vec<bool>);

impl Ringed {
    pub(super) fn of(model: &Model) -> Self {
        let plans = model.all_plans().flat_map(|(plan, _)| model.predecessors(plan));
        let steps: Vec<(PlanIx, PlanIx)> = plans.map(|one| (one.new, one.old)).collect();
        let back: Vec<(PlanIx, PlanIx)> = steps.iter().map(|(new, old)| (*old, *new)).collect();
        let [down, up] = [steps, back].map(|steps| unending(model.plans.len(), &steps));
        Self(down.into_iter().zip(up).map(|(down, up)| down && up).collect())
    }
}

/// The plans that are left when those no step leads to are taken away, again and again, with the steps from them.
fn unending(plans: usize, steps: &[(PlanIx, PlanIx)]) -> Vec<bool> {
    let mut next: Vec<Vec<usize>> = vec![Vec::new(); plans];
    let mut awaited = vec![0_usize; plans];
    for (from, to) in steps {
        next[*from as usize].push(*to as usize);
        awaited[*to as usize] += 1;
    }
    let mut free: Vec<usize> = (0..plans).filter(|plan| awaited[*plan] == 0).collect();
    while let Some(plan) = free.pop() {
        for to in &next[plan] {
            awaited[*to] -= 1;
            free.extend((awaited[*to] == 0).then_some(*to));
        }
    }
    awaited.into_iter().map(|count| count > 0).collect()
}

impl Model {
    /// Whether the old plan also takes over from the new one, directly or through others.
    #[must_use]
    pub fn is_in_ring(&self, one: Succession<'_>) -> bool {
        [one.old, one.new].into_iter().all(|plan| self.ringed.0[plan as usize])
    }
}

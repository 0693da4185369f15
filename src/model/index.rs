//! Finding references without walking through all of them.

use super::node::{Node, PlanIx};
use super::{Link, Model};
use rayon::prelude::*;

/// Every reference by the plan it comes from and by what it leads to, as its position in [`Model::links`].
#[derive(Debug, Default)]
pub(super) struct LinkIndex {
    by_source: Vec<(PlanIx, u32)>,
    by_target: Vec<(Node, u32)>,
}

impl LinkIndex {
    pub(super) fn of(links: &[Link]) -> Self {
        let mut index = Self::default();
        for (at, link) in (0..).zip(links) {
            index.by_source.extend(link.from.in_plan().map(|plan| (plan, at)));
            index.by_target.extend(link.target.as_ref().ok().map(|target| (*target, at)));
        }
        index.by_source.par_sort_unstable();
        index.by_target.par_sort_unstable();
        index
    }
}

impl Model {
    /// The references that stand in a plan's files, resolved or not, sorted by place.
    pub fn links_from(&self, plan: PlanIx) -> impl Iterator<Item = &Link> {
        self.under(&self.index.by_source, plan)
    }

    /// The references that lead to `node`, from anywhere, sorted by place.
    pub fn links_to(&self, node: Node) -> impl Iterator<Item = &Link> {
        self.under(&self.index.by_target, node)
    }

    fn under<K: Copy + Ord>(&self, index: &[(K, u32)], key: K) -> impl Iterator<Item = &Link> {
        let first = index.partition_point(|(other, _)| *other < key);
        let after = index.partition_point(|(other, _)| *other <= key);
        index[first..after].iter().map(|(_, at)| &self.links[*at as usize])
    }
}

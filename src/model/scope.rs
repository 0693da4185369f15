//! Ids and what has them.

use super::node::Node;

/// Every id of a plan or municipality, in order, with the things that have it.
///
/// More than one thing under an id is a fault that `check` tells.
#[derive(Debug, Default)]
pub struct Scope {
    /// Sorted; an id stands once for each thing that has it.
    ids: Vec<String>,
    nodes: Vec<Node>,
}

impl Scope {
    /// A scope of these; what has the same id keeps its order.
    pub(super) fn new(mut entries: Vec<(String, Node)>) -> Self {
        entries.sort_by(|(a, _), (b, _)| a.cmp(b));
        let (mut ids, mut nodes) =
            (Vec::with_capacity(entries.len()), Vec::with_capacity(entries.len()));
        for (id, node) in entries {
            ids.push(id);
            nodes.push(node);
        }
        Self { ids, nodes }
    }

    /// The things that have this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&[Node]> {
        let first = self.ids.partition_point(|other| other.as_str() < id);
        let count = self.ids[first..].iter().take_while(|other| *other == id).count();
        (count > 0).then(|| &self.nodes[first..first + count])
    }

    #[must_use]
    pub fn contains_key(&self, id: &str) -> bool {
        self.get(id).is_some()
    }

    /// Each id with the things that have it.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &[Node])> {
        let mut nodes = self.nodes.as_slice();
        self.ids.chunk_by(|a, b| a == b).map(move |same| {
            let (these, rest) = nodes.split_at(same.len());
            nodes = rest;
            (&same[0], these)
        })
    }
}

//! Plans that replace each other, or stand above each other, in a ring.

use crate::check::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Link, LinkRole, Model, NodeKind, PlanIx};
use crate::snapshot::Snapshot;

static REPLACES: Rule = Rule {
    id: "erstatter-i-ring",
    level: Level::Error,
    doc: include_str!("../erstatter-i-ring.md"),
};
static PARENT: Rule = Rule {
    id: "overordnet-i-ring",
    level: Level::Error,
    doc: include_str!("../overordnet-i-ring.md"),
};

pub(in crate::check) const CHECK: Check =
    Check { rules: &[&REPLACES, &PARENT], run: Run::Workspace(run) };

/// A rule against rings of one kind of reference, and its sentences.
struct Ringless {
    rule: &'static Rule,
    role: LinkRole,
    ring: &'static str,
    itself: &'static str,
    step: &'static str,
    help: &'static str,
}

const RINGLESS: [Ringless; 2] = [
    Ringless {
        rule: &REPLACES,
        role: LinkRole::Replaces,
        ring: "erstatter-i-ring",
        itself: "erstatter-i-ring-seg-selv",
        step: "erstatter-i-ring-sted-ledd",
        help: "erstatter-i-ring-hjelp",
    },
    Ringless {
        rule: &PARENT,
        role: LinkRole::Parent,
        ring: "overordnet-i-ring",
        itself: "overordnet-i-ring-seg-selv",
        step: "overordnet-i-ring-sted-ledd",
        help: "overordnet-i-ring-hjelp",
    },
];

fn run(snapshot: &Snapshot, found: &mut Vec<Diagnostic>) {
    for kind in &RINGLESS {
        let rings = rings(&snapshot.model, kind.role);
        found.extend(rings.iter().filter_map(|ring| finding(&snapshot.model, kind, ring)));
    }
}

fn finding(model: &Model, kind: &Ringless, ring: &[&Link]) -> Option<Diagnostic> {
    let (first, others) = ring.split_first()?;
    let message = match others {
        [] => Message::new(kind.itself),
        _ => Message::new(kind.ring).with("ring", in_words(model, ring)),
    };
    let told =
        Diagnostic::new(kind.rule, first.place.clone(), message).help(Message::new(kind.help));
    Some(others.iter().fold(told, |told, link| {
        let step = Message::new(kind.step)
            .with("fra", name(model, link.from.owner))
            .with("til", target(link).map_or_else(String::new, |plan| name(model, plan)));
        told.related(link.place.clone(), step)
    }))
}

/// «`a` → `b` → `a`»
fn in_words(model: &Model, ring: &[&Link]) -> String {
    let plans = ring.iter().chain(ring.first()).map(|link| link.from.owner);
    let names: Vec<String> = plans.map(|plan| format!("`{}`", name(model, plan))).collect();
    names.join(" → ")
}

fn name(model: &Model, plan: PlanIx) -> String {
    super::name_of(model, plan, plan)
}

fn target(link: &Link) -> Option<PlanIx> {
    link.target.as_ref().ok().filter(|node| node.kind == NodeKind::Plan)?.in_plan()
}

/// The rings that references of one role make, each as its references in order, from its first plan on.
fn rings(model: &Model, role: LinkRole) -> Vec<Vec<&Link>> {
    let mut steps: Vec<Vec<&Link>> = vec![Vec::new(); model.plans.len()];
    for link in model.links_of(role).filter(|link| target(link).is_some()) {
        steps[link.from.owner as usize].push(link);
    }
    let mut search = Search::new(&steps);
    for (plan, _) in model.all_plans() {
        search.from(plan);
    }
    let mut rings = search.rings;
    for ring in &mut rings {
        let first = (0..ring.len()).min_by_key(|at| ring[*at].from.owner);
        ring.rotate_left(first.unwrap_or(0));
    }
    rings
}

/// A walk in depth that keeps its own stack: a succession may be as long as there are plans.
struct Search<'a, 's> {
    steps: &'s [Vec<&'a Link>],
    seen: Vec<Seen>,
    /// Whether a plan is in a ring that is found.
    in_ring: Vec<bool>,
    /// The references walked from the start to here, and the plans they lead through with their next step.
    way: Vec<&'a Link>,
    open: Vec<(PlanIx, usize)>,
    rings: Vec<Vec<&'a Link>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    Never,
    /// This many references from the start of the way.
    OnTheWay(usize),
    Done,
}

impl<'a, 's> Search<'a, 's> {
    fn new(steps: &'s [Vec<&'a Link>]) -> Self {
        let (seen, in_ring) = (vec![Seen::Never; steps.len()], vec![false; steps.len()]);
        Self { steps, seen, in_ring, way: Vec::new(), open: Vec::new(), rings: Vec::new() }
    }

    fn from(&mut self, start: PlanIx) {
        if self.seen[start as usize] == Seen::Never {
            self.enter(start);
        }
        while let Some((plan, next)) = self.open.last_mut() {
            let (plan, step) = (*plan, self.steps[*plan as usize].get(*next).copied());
            *next += 1;
            match step.and_then(|link| Some((link, target(link)?))) {
                Some((link, to)) => self.step(link, to),
                None => self.leave(plan),
            }
        }
    }

    fn step(&mut self, link: &'a Link, to: PlanIx) {
        match self.seen[to as usize] {
            Seen::Never => {
                self.way.push(link);
                self.enter(to);
            }
            Seen::OnTheWay(at) => self.close(at, link, to),
            Seen::Done => {}
        }
    }

    fn enter(&mut self, plan: PlanIx) {
        self.seen[plan as usize] = Seen::OnTheWay(self.way.len());
        self.open.push((plan, 0));
    }

    fn leave(&mut self, plan: PlanIx) {
        self.seen[plan as usize] = Seen::Done;
        self.open.pop();
        self.way.pop();
    }

    /// A ring, unless its last reference only takes another way between plans of rings that are found.
    fn close(&mut self, at: usize, last: &'a Link, to: PlanIx) {
        if self.in_ring[last.from.owner as usize] && self.in_ring[to as usize] {
            return;
        }
        let ring: Vec<&Link> = self.way[at..].iter().copied().chain([last]).collect();
        for link in &ring {
            self.in_ring[link.from.owner as usize] = true;
        }
        self.rings.push(ring);
    }
}

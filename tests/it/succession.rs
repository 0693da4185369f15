//! Who replaces whom, and who refers to whom, when there are many.

use jiff::civil::date;
use planverk::check::check;
use planverk::model::{Link, Node, NodeKind};
use planverk::snapshot::Snapshot;
use planverk::tree::{Memory, MemoryWorld};
use std::collections::BTreeMap;
use std::fmt::Write as _;

#[test]
fn a_succession_as_long_as_the_register_is_walked_to_its_end() {
    let plans = 20_000;
    let chain = |at: usize| if at == 0 { Vec::new() } else { vec![at - 1] };
    assert_eq!(rings(&register(plans, chain)), Vec::<String>::new());
    let ring = |at: usize| vec![(at + plans - 1) % plans];
    let told = rings(&register(plans, ring));
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].matches(" → ").count(), plans);
}

#[test]
fn every_ring_is_told_once_and_what_leads_into_it_is_not() {
    let replaces = [vec![1], vec![2], vec![0, 3], vec![4], vec![3], vec![0], vec![0, 3]];
    let told = rings(&register(replaces.len(), |at| replaces[at].clone()));
    assert_eq!(told, ["`p-0` → `p-1` → `p-2` → `p-0`", "`p-3` → `p-4` → `p-3`"]);
}

#[test]
fn two_rings_with_a_plan_in_common_are_two() {
    let replaces = [vec![1], vec![0, 2], vec![1]];
    let told = rings(&register(replaces.len(), |at| replaces[at].clone()));
    assert_eq!(told, ["`p-0` → `p-1` → `p-0`", "`p-1` → `p-2` → `p-1`"]);
}

#[test]
fn the_references_of_a_thing_are_those_a_search_through_all_would_find() {
    let replaces = [vec![1], vec![0, 2], vec![1, 2, 9], vec![2]];
    let snapshot = register(replaces.len(), |at| replaces[at].clone());
    let model = &snapshot.model;
    let places =
        |links: Vec<&Link>| links.iter().map(|link| link.place.clone()).collect::<Vec<_>>();
    for (plan, _) in model.all_plans() {
        let from = model.links.iter().filter(|link| link.from.in_plan() == Some(plan)).collect();
        assert_eq!(places(model.links_from(plan).collect()), places(from));
        let node = Node::plan(plan);
        let to = model.links.iter().filter(|link| link.target == Ok(node)).collect();
        assert_eq!(places(model.links_to(node).collect()), places(to));
    }
    assert_eq!(model.links_to(Node::new(NodeKind::Goal, 0, 0)).count(), 0);
}

/// A register of plans, of which each replaces those that `replaces` numbers.
fn register(plans: usize, replaces: impl Fn(usize) -> Vec<usize>) -> Snapshot {
    let mut text = String::new();
    for at in 0..plans {
        let old: Vec<String> =
            replaces(at).iter().map(|old| format!("{{ plan = \"p-{old}\" }}")).collect();
        let old = old.join(", ");
        let plan = format!("id = \"p-{at}\"\ntittel = \"Plan {at}\"\nerstatter = [{old}]\n");
        let rest = "type = \"temaplan\"\nstatus = \"igangsatt\"\n\n";
        write!(text, "[[plan]]\n{plan}{rest}").expect("text can be written");
    }
    let files = Memory::new([("plans/k/register.toml", text)]);
    let world = MemoryWorld { files, revisions: BTreeMap::new(), today: date(2026, 6, 1) };
    Snapshot::load(&world, None).expect("memory can be read")
}

fn rings(snapshot: &Snapshot) -> Vec<String> {
    let found = check(snapshot).into_iter().filter(|one| one.rule.id == "erstatter-i-ring");
    found.map(|one| one.message.args["ring"].clone()).collect()
}

//! Who replaces whom, and who refers to whom, when there are many.

use jiff::civil::date;
use planverk::check::check;
use planverk::model::{Link, Node, NodeKind};
use planverk::report::succession::Heritage;
use planverk::snapshot::Snapshot;
use planverk::tree::{Memory, MemoryWorld};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;
use std::fmt::Write as _;

#[test]
fn a_succession_as_long_as_the_register_is_walked_to_its_end() {
    let plans = 5_000;
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
fn who_took_over_in_a_ring_is_not_guessed() {
    let plan = |id: usize, old: usize| {
        format!(
            "[[plan]]\nid = \"p{id}\"\ntittel = \"Plan {id}\"\ntype = \"temaplan\"\n\
             status = \"vedtatt\"\nerstatter = [{{ plan = \"p{old}\" }}]\n\
             maal = [{{ id = \"m1\", tekst = \"Alle er trygge.\" }}]\n"
        )
    };
    let found = |plans: &[(usize, usize)]| -> Vec<&str> {
        let text: String = plans.iter().map(|(id, old)| plan(*id, *old)).collect();
        let found = check(&loaded(vec![("plans/k/register.toml", text)]));
        let told = found.iter().map(|one| one.rule.id);
        told.filter(|rule| rule.contains("erstatt") || rule.contains("mistet")).collect()
    };
    assert_eq!(found(&[(1, 2), (2, 3), (3, 1)]), ["erstatter-i-ring"]);
    let into_a_ring = found(&[(1, 2), (2, 1), (3, 1)]);
    assert_eq!(into_a_ring, ["erstattet-men-gjeldende", "mistet-tiltak", "erstatter-i-ring"]);
}

#[test]
fn what_a_plan_says_twice_that_it_replaces_is_taken_over_once() {
    let entry = |old: &str| format!("{{ plan = \"{old}\" }}");
    let register = format!(
        "[[plan]]\nid = \"gammel\"\ntittel = \"Gammel\"\ntype = \"temaplan\"\nstatus = \"erstattet\"\n\
         maal = [{{ id = \"m1\", tekst = \"Alle er trygge.\" }}]\n\
         [[plan]]\nid = \"ny\"\ntittel = \"Ny\"\ntype = \"temaplan\"\nstatus = \"vedtatt\"\n\
         erstatter = [{}, {}]\n",
        entry("gammel"),
        entry("k/gammel")
    );
    let snapshot = loaded(vec![("plans/k/register.toml", register)]);
    let told: Vec<&str> = check(&snapshot).iter().map(|one| one.rule.id).collect();
    let of = |rule: &str| told.iter().filter(|one| **one == rule).count();
    assert_eq!((of("mistet-tiltak"), of("oppfoert-to-ganger")), (1, 1), "{told:?}");
    let (new, _) = snapshot.model.all_plans().find(|(_, plan)| plan.id() == "ny").unwrap();
    assert_eq!(Heritage::of(&snapshot, new).replaced.len(), 1);
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

proptest! {
    /// The command and the rule `mistet-tiltak` count the same.
    #[test]
    fn what_is_told_as_lost_is_what_the_rule_finds(
        statuses in vec(select(&["", "i-rute", "fullfoert", "avsluttet", "viderefoert"][..]), 0..6),
        said in vec((0usize..7, select(&["til = \"n\"", "avsluttet = \"x\""][..])), 0..6),
        is_whole: bool,
        is_registered: bool,
    ) {
        let snapshot = replaced(&statuses, &said, is_whole, is_registered);
        let (plan, _) = snapshot.model.all_plans().find(|(_, plan)| plan.id() == "ny").unwrap();
        let told = Heritage::of(&snapshot, plan);
        let found = check(&snapshot);
        let by = |rule: &str| found.iter().find(|one| one.rule.id == rule);
        let counted = by("mistet-tiltak").map_or(0, |one| one.message.args["antall"].parse().unwrap());
        prop_assert_eq!(told.replaced[0].count("mistet"), counted);
        let is_unknown = !told.replaced[0].is_listed && told.replaced[0].rest.is_empty() && is_whole;
        prop_assert_eq!(by("arv-ukjent").is_some(), is_unknown);
    }
}

/// A plan `ny` that replaces one with these tiltak, and says this of them; number 6 is all the rest.
fn replaced(
    statuses: &[&str],
    said: &[(usize, &str)],
    is_whole: bool,
    is_registered: bool,
) -> Snapshot {
    let plan = |id: &str| {
        format!("id = \"{id}\"\ntittel = \"{id}\"\ntype = \"temaplan\"\nstatus = \"vedtatt\"\n")
    };
    let tiltak = |header: &str| -> String {
        let one = |(at, status): (usize, &&str)| {
            let status =
                if status.is_empty() { String::new() } else { format!("status = \"{status}\"\n") };
            format!("[[{header}]]\nid = \"t{at}\"\ntittel = \"T\"\n{status}")
        };
        statuses.iter().enumerate().map(one).collect()
    };
    let extent = if is_whole { "helt" } else { "delvis" };
    let mut new =
        plan("ny") + &format!("erstatter = [{{ plan = \"gammel\", omfang = \"{extent}\" }}]\n");
    new += "[[innsatsomraade]]\nid = \"n\"\ntittel = \"N\"\n";
    for (at, fate) in said.iter().filter(|(at, _)| *at == 6 || *at < statuses.len()) {
        let thing = if *at == 6 { "*".to_owned() } else { format!("t{at}") };
        new += &format!("[[viderefoering]]\nfra = \"gammel#{thing}\"\n{fate}\n");
    }
    let mut files = vec![("plans/k/ny/plan.toml", new)];
    if is_registered {
        files.push((
            "plans/k/register.toml",
            format!("[[plan]]\n{}{}", plan("gammel"), tiltak("plan.tiltak")),
        ));
    } else {
        files.push(("plans/k/gammel/plan.toml", plan("gammel")));
        files.push(("plans/k/gammel/tiltak.toml", tiltak("tiltak")));
    }
    loaded(files)
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
    loaded(vec![("plans/k/register.toml", text)])
}

fn loaded(files: Vec<(&str, String)>) -> Snapshot {
    let files = Memory::new(files);
    let world = MemoryWorld { files, revisions: BTreeMap::new(), today: date(2026, 6, 1) };
    Snapshot::load(&world, None).expect("memory can be read")
}

fn rings(snapshot: &Snapshot) -> Vec<String> {
    let found = check(snapshot).into_iter().filter(|one| one.rule.id == "erstatter-i-ring");
    found.map(|one| one.message.args["ring"].clone()).collect()
}

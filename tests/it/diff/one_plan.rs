//! One plan against an older revision of it, of which no other plan was read.

use super::stage::{Files, edit, examples, memory, snapshot};
use jiff::civil::date;
use planverk::diff::{Change, diff, diff_plan};
use planverk::snapshot::Snapshot;
use planverk::tree::MemoryWorld;
use std::collections::BTreeMap;

const PLAN: &str = "plans/porsgrunn/helse-og-mestring/plan.toml";
const TEXT: &str = "plans/porsgrunn/helse-og-mestring/01-formaal.md";
const REVISION: &str = "\n[[revisjon]]\nnavn = \"høringsutkast\"\ngit = \"hoering\"\n";

#[test]
fn a_plan_changes_as_it_does_among_the_others() {
    let old = examples();
    let mut new = old.clone();
    new.get_mut(PLAN).unwrap().push_str(REVISION);
    edit(
        &mut new,
        PLAN,
        "periode = { fra = 2026, til = 2040 }",
        "periode = { fra = 2026, til = 2038 }",
    );
    let text = new.get_mut(TEXT).unwrap();
    *text = text.replace(". ", ". Og så dette. ");
    // Another plan of the same municipality, which the older revision is not read for.
    for (path, text) in &mut new {
        if path.starts_with("plans/porsgrunn/") && !path.contains("/helse-og-mestring/") {
            *text = text.replace("2026", "2027");
        }
    }

    let now = with_history(&new, &old);
    let plan = now.model.plan_called("porsgrunn/helse-og-mestring").unwrap();
    let (before, was) = now.earlier(plan, "hoering").unwrap();
    assert!(before.files.len() < now.files.len() / 2, "only the plan is read");
    let alone = diff_plan((before, was), (&now, plan));
    let all = diff(&snapshot(&old), &now);
    let among: Vec<Change> = all.into_iter().filter(|change| is_of(change, plan)).collect();
    assert!(among.len() > 1, "{among:?}");
    assert_eq!(told(&alone), told(&among));
}

fn with_history(files: &Files, older: &Files) -> Snapshot {
    let world = MemoryWorld {
        files: memory(files),
        revisions: BTreeMap::from([("hoering".to_owned(), memory(older))]),
        today: date(2026, 5, 7),
    };
    Snapshot::load(&world, None).expect("memory is always there")
}

fn is_of(change: &Change, plan: planverk::model::PlanIx) -> bool {
    change.new.as_ref().is_some_and(|thing| thing.plan == Some(plan))
}

fn told(changes: &[Change]) -> Vec<String> {
    let one = |change: &Change| {
        let place = change.new.as_ref().map(|thing| thing.place.clone());
        format!("{:?} {:?} {place:?}", change.what, change.class)
    };
    changes.iter().map(one).collect()
}

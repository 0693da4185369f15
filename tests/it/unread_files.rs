//! Files among the plans that can not be read, on a real disk: links, giants, and names that no other system can hold.

use jiff::civil::date;
use planverk::check::check;
use planverk::diagnostic::Level;
use planverk::snapshot::Snapshot;
use planverk::tree::{DiskWorld, TEXT_LIMIT};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const PLAN: &str =
    "id = \"p\"\ntittel = \"P\"\ntype = \"temaplan\"\nstatus = \"igangsatt\"\ndato = 2026-05-07\n";

#[test]
fn a_plan_on_disk_has_nothing_to_tell() {
    assert_eq!(told(|_| {}), [""; 0]);
}

#[cfg(unix)]
#[test]
fn links_are_told_and_not_followed() {
    use std::os::unix::fs::symlink;
    let found = told(|plans| {
        symlink(plans.join("k/p/01-p.md"), plans.join("k/p/02-q.md")).unwrap();
        symlink(plans.join("k/p"), plans.join("k/q")).unwrap();
        fs::create_dir(plans.join("k/p/figurer")).unwrap();
        symlink(plans.join("k/p/01-p.md"), plans.join("k/p/figurer/bilde.svg")).unwrap();
    });
    assert_eq!(
        found,
        [
            "advarsel misplassert-fil-snarvei plans/k/p/02-q.md",
            "advarsel misplassert-fil-snarvei plans/k/q"
        ]
    );
}

#[cfg(unix)]
#[test]
fn a_plan_that_is_only_a_link_is_told_once() {
    let found = told(|plans| {
        fs::rename(plans.join("k/p/plan.toml"), plans.join("k/elsewhere")).unwrap();
        std::os::unix::fs::symlink(plans.join("k/elsewhere"), plans.join("k/p/plan.toml")).unwrap();
    });
    assert_eq!(found, ["advarsel misplassert-fil-snarvei plans/k/p/plan.toml"]);
}

#[test]
fn a_misplaced_file_is_told_where_it_belongs() {
    for (path, home) in [
        ("plan.toml", Some("plans/KOMMUNE/PLAN")),
        ("k/plan.toml", Some("plans/k/PLAN")),
        ("k/tiltak.toml", Some("plans/k/PLAN")),
        ("k/01-p.md", Some("plans/k/PLAN")),
        ("k/p/kommune.toml", Some("plans/k")),
        ("k/p/saker/vedtak.toml", Some("plans/k")),
        ("k/p/innspill.toml", Some("plans/k/p/hoering")),
        ("k/p/saker/annet.toml", None),
    ] {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("plans").join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, "").unwrap();
        let world = DiskWorld::new(folder.path(), date(2026, 6, 1));
        let found = check(&Snapshot::load(&world, None).unwrap());
        let found = found.iter().find(|one| one.message.key == "misplassert-fil").expect(path);
        let told = found.help.as_ref().unwrap().args.get("mappe");
        assert_eq!(told.map(String::as_str), home, "{path}");
    }
}

#[test]
fn a_text_beyond_the_limit_is_an_error() {
    let found = told(|plans| {
        let size = usize::try_from(TEXT_LIMIT).unwrap() + 1;
        fs::write(plans.join("k/p/02-q.md"), vec![b' '; size]).unwrap();
    });
    assert_eq!(found, ["feil misplassert-fil-for-stor plans/k/p/02-q.md"]);
}

#[cfg(unix)]
#[test]
fn names_that_can_not_be_paths_are_told_at_their_folder() {
    let found = told(|plans| fs::write(plans.join("k/p/aux.md"), "# A\n").unwrap());
    assert_eq!(found, ["advarsel misplassert-fil-navn plans/k/p"]);
}

/// The findings about files of a small workspace after `change`.
fn told(change: impl FnOnce(&Path)) -> Vec<String> {
    let stage = TempDir::new().unwrap();
    let plans = stage.path().join("plans");
    fs::create_dir_all(plans.join("k/p")).unwrap();
    fs::write(stage.path().join("planverk.toml"), "").unwrap();
    fs::write(plans.join("k/kommune.toml"), "navn = \"K\"\nkommunenummer = \"0001\"\n").unwrap();
    fs::write(plans.join("k/p/plan.toml"), PLAN).unwrap();
    fs::write(plans.join("k/p/01-p.md"), "# P\n").unwrap();
    change(&plans);
    let snapshot = Snapshot::load(&DiskWorld::new(stage.path(), date(2026, 6, 1)), None).unwrap();
    let mut found = check(&snapshot);
    found.retain(|one| {
        ["misplassert-fil", "manglende-felt"].contains(&one.rule.id) || one.level == Level::Error
    });
    found.sort_by(|a, b| a.primary.cmp(&b.primary));
    found
        .iter()
        .map(|one| format!("{} {} {}", one.level.word(), one.message.key, one.primary.file))
        .collect()
}

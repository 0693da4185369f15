//! Trees of files: what they list, and what they never read.

#![allow(clippy::unwrap_used, reason = "a test that can not set its stage should fail there")]

mod git;
mod stage;

use jiff::civil::date;
use planverk::text::PlanPath;
use planverk::tree::{
    Disk, Memory, MemoryWorld, Overlay, ReadFault, SIZE_LIMIT, Tree, TreeFault, World, belongs,
    find_root,
};
use proptest::prelude::*;
use stage::{PLAN, Stage, at, names};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::sync::Arc;
use tempfile::TempDir;

#[test]
fn disk_lists_the_workspace_and_nothing_else() {
    let stage = Stage::new(&[
        ("planverk.toml", ""),
        (PLAN, "tittel"),
        ("templates/plan.md.j2", ""),
        ("themes/standard/theme.toml", ""),
        ("README.md", ""),
        ("build/by/plan.pdf", ""),
        ("plans/.hidden/a.md", ""),
        ("plans/by/.DS_Store", ""),
        ("plans/by/01-formaal.md~", ""),
        ("plans/by/.01-formaal.md.swp", ""),
        ("plans/by/01-formaal.swp", ""),
        ("plans/by/01-formaal.tmp", ""),
        ("plans/by/~$vedlegg.docx", ""),
    ]);
    let listed = [PLAN, "planverk.toml", "templates/plan.md.j2", "themes/standard/theme.toml"];
    assert_eq!(names(&stage.disk()), listed);
    assert_eq!(stage.disk().refused(), []);
}

#[test]
fn what_belongs_is_what_disk_lists() {
    for (path, expected) in [
        ("", false),
        ("planverk.toml", true),
        (PLAN, true),
        ("README.md", false),
        ("plans/.a/b", false),
    ] {
        assert_eq!(belongs(&at(path)), expected, "{path}");
    }
}

#[test]
fn a_root_that_is_no_folder_is_a_fault() {
    let stage = Stage::new(&[(PLAN, "")]);
    assert!(matches!(Disk::open(stage.path().join("nowhere")), Err(TreeFault::Failed(_))));
    assert!(matches!(Disk::open(stage.path().join(PLAN)), Err(TreeFault::Failed(_))));
}

#[test]
fn the_root_is_the_nearest_folder_with_settings() {
    let stage = Stage::new(&[("planverk.toml", ""), (PLAN, ""), ("plans/by/planverk.toml", "")]);
    let found = |start: &str| find_root(&stage.path().join(start));
    assert_eq!(found("plans"), Some(stage.path().to_owned()));
    assert_eq!(found(PLAN), Some(stage.path().join("plans/by")));
    assert_eq!(find_root(TempDir::new().unwrap().path()), None);
}

#[cfg(unix)]
#[test]
fn links_are_named_and_never_followed() {
    use std::os::unix::fs::symlink;
    let outside = Stage::new(&[("secret.txt", "secret"), ("folder/a.md", "secret")]);
    let stage = Stage::new(&[(PLAN, "")]);
    symlink(outside.path().join("secret.txt"), stage.path().join("plans/by/secret.md")).unwrap();
    symlink(outside.path().join("folder"), stage.path().join("plans/by/linked")).unwrap();
    symlink(outside.path().join("folder"), stage.path().join("themes")).unwrap();
    symlink(stage.path().join(PLAN), stage.path().join("plans/by/inside.toml")).unwrap();

    let disk = stage.disk();
    let links =
        disk.entries().iter().filter(|entry| entry.is_link).map(|entry| entry.path.as_str());
    let links: Vec<_> = links.collect();
    assert_eq!(links, ["plans/by/inside.toml", "plans/by/linked", "plans/by/secret.md", "themes"]);
    assert!(links.iter().all(|link| disk.read(&at(link)) == Err(ReadFault::Link)));
    assert_eq!(disk.read(&at("plans/by/linked/a.md")), Err(ReadFault::Missing));
    assert_eq!(disk.read(&at("themes/a.md")), Err(ReadFault::Missing));
}

#[cfg(unix)]
#[test]
fn a_file_that_became_something_else_is_not_read() {
    let outside = Stage::new(&[("secret.txt", "secret")]);
    let stage = Stage::new(&[(PLAN, "")]);
    let disk = stage.disk();
    let file = stage.path().join(PLAN);
    fs::remove_file(&file).unwrap();
    assert_eq!(disk.read(&at(PLAN)), Err(ReadFault::Missing));
    std::os::unix::fs::symlink(outside.path().join("secret.txt"), &file).unwrap();
    assert_eq!(disk.read(&at(PLAN)), Err(ReadFault::Link));
    fs::remove_file(&file).unwrap();
    fs::create_dir(&file).unwrap();
    assert_eq!(disk.read(&at(PLAN)), Err(ReadFault::Missing));
}

#[cfg(target_os = "linux")]
#[test]
fn names_no_path_can_hold_are_refused_once_and_not_entered() {
    use planverk::tree::{Refusal, Refused};
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let stage = Stage::new(&[
        (PLAN, ""),
        ("plans/by/x\\..\\..\\secret.md", ""),
        ("plans/by/a\tb.md", ""),
        ("plans/aux/a.md", ""),
        ("plans/aux/b.md", ""),
    ]);
    fs::write(stage.path().join("plans/by").join(OsStr::from_bytes(b"h\xf8ring.md")), "").unwrap();
    let _socket =
        std::os::unix::net::UnixListener::bind(stage.path().join("plans/socket")).unwrap();

    let disk = stage.disk();
    assert_eq!(names(&disk), [PLAN]);
    let expected = [
        ("plans/aux", Refusal::Name),
        ("plans/by/a\tb.md", Refusal::Name),
        ("plans/by/h\u{fffd}ring.md", Refusal::Name),
        ("plans/by/x\\..\\..\\secret.md", Refusal::Name),
        ("plans/socket", Refusal::Kind),
    ];
    let expected = expected.map(|(name, reason)| Refused { name: name.to_owned(), reason });
    assert_eq!(disk.refused(), expected);
}

#[test]
fn norwegian_names_stay_as_they_are_written() {
    let composed = "plans/by/høring-på-øya.md";
    let decomposed = "plans/by/vedlegg-a\u{30a}.md";
    let stage = Stage::new(&[(composed, "1"), (decomposed, "2")]);
    assert_eq!(names(&stage.disk()), [composed, decomposed]);
    assert_eq!(stage.disk().read(&at(decomposed)).unwrap(), b"2");
}

#[test]
fn files_above_the_limit_are_not_read() {
    let stage = Stage::new(&[(PLAN, ""), ("plans/grows.md", "")]);
    let resize = |path: &str, size| {
        File::options().write(true).open(stage.path().join(path)).unwrap().set_len(size).unwrap();
    };
    let too_large = Err(ReadFault::TooLarge { size: SIZE_LIMIT + 1 });
    resize(PLAN, SIZE_LIMIT);
    let disk = stage.disk();
    assert_eq!(disk.read(&at(PLAN)).unwrap().len() as u64, SIZE_LIMIT);
    resize("plans/grows.md", SIZE_LIMIT + 1);
    assert_eq!(disk.read(&at("plans/grows.md")), too_large, "grown since listed");
    resize(PLAN, SIZE_LIMIT + 1);
    assert_eq!(stage.disk().read(&at(PLAN)), too_large);

    let bytes = vec![0; usize::try_from(SIZE_LIMIT).unwrap() + 1];
    assert_eq!(Memory::new([(PLAN, bytes)]).read(&at(PLAN)), too_large);
}

#[test]
fn no_path_leads_out() {
    let stage =
        Stage::new(&[("secret.txt", "secret"), ("w/secret.txt", "secret"), ("w/plans/a.md", "a")]);
    let disk = Disk::open(stage.path().join("w")).unwrap();
    proptest!(|(parts in prop::collection::vec(part(), 1..6), slash in "[/\\\\]")| {
        if let Ok(path) = PlanPath::new(&parts.join(&slash)) {
            prop_assert_eq!(disk.read(&path).is_ok(), path.as_str() == "plans/a.md");
            prop_assert!(path.parts().all(|part| part != ".."));
        }
    });
}

fn part() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "",
        ".",
        "..",
        "...",
        "plans",
        "a.md",
        "secret.txt",
        "w",
        "C:",
        "~",
        "%2e%2e",
    ])
}

#[test]
fn memory_holds_what_it_is_given() {
    let memory = Memory::new([("b.md", "2"), ("a/c.md", "1"), ("../x", "out"), ("b.md", "last")]);
    assert_eq!(names(&memory), ["a/c.md", "b.md"]);
    assert_eq!(memory.read(&at("b.md")).unwrap(), b"last");
    assert_eq!(memory.read(&at("x")), Err(ReadFault::Missing));
    assert_eq!(memory.refused().len(), 1);
}

#[test]
fn an_overlay_changes_and_adds_files_of_the_workspace() {
    let base = Memory::new([(PLAN, "saved"), ("plans/by/helse/01-formaal.md", "kept")]);
    let changed = [(PLAN, "unsaved!"), ("plans/by/ny.md", "new"), ("notes.md", "not ours")];
    let changed = changed.map(|(path, text)| (at(path), text.as_bytes().to_vec()));
    let overlay = Overlay::new(Arc::new(base), BTreeMap::from(changed));
    assert_eq!(names(&overlay), ["plans/by/helse/01-formaal.md", PLAN, "plans/by/ny.md"]);
    assert_eq!(overlay.read(&at(PLAN)).unwrap(), b"unsaved!");
    assert_eq!(overlay.read(&at("plans/by/ny.md")).unwrap(), b"new");
    assert_eq!(overlay.read(&at("plans/by/helse/01-formaal.md")).unwrap(), b"kept");
    assert_eq!(overlay.read(&at("notes.md")), Err(ReadFault::Missing));
}

#[test]
fn a_world_in_memory_has_revisions_too() {
    let world = MemoryWorld {
        files: Memory::new([(PLAN, "now")]),
        revisions: BTreeMap::from([("v1".to_owned(), Memory::new([(PLAN, "then")]))]),
        today: date(2026, 11, 22),
    };
    assert_eq!(world.tree(None).unwrap().read(&at(PLAN)).unwrap(), b"now");
    assert_eq!(world.tree(Some("v1")).unwrap().read(&at(PLAN)).unwrap(), b"then");
    assert_eq!(world.tree(Some("v2")).err(), Some(stage::unknown("v2", false)));
    assert_eq!(world.today(), date(2026, 11, 22));
}

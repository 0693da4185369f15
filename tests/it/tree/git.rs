//! Older revisions: that git and disk agree, what names a revision, and what a hostile repository can not do.

use super::stage::{Made, PLAN, Stage, assert_same, at, find, names, unknown};
use jiff::civil::date;
use planverk::tree::{
    DiskWorld, Memory, MemoryWorld, ReadFault, Refusal, SIZE_LIMIT, TreeFault, World, head_commit,
};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fs::{self, File};
use tempfile::TempDir;

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]
    #[test]
    fn git_at_head_equals_a_clean_disk(
        made in prop::collection::btree_map(file_path(), made(), 1..20),
        inner in prop::bool::ANY,
        packed in prop::bool::ANY,
    ) {
        let stage = Stage::in_folder(if inner { "planer/våre" } else { "" });
        for (path, made) in &made {
            stage.make(path, made);
        }
        stage.commit();
        if packed {
            stage.git(&["gc", "--quiet"]);
        }
        assert_same(&stage.disk(), &*stage.revision("HEAD"));
    }
}

fn file_path() -> impl Strategy<Value = String> {
    let folder = "(plans|templates|themes|annet)(/[a-zæøå.]{1,3}-mappe){0,3}";
    let name = "\\.?[a-fæøå0-9. ]{0,7}[a-f~](\\.md|\\.toml|\\.tmp|\\.swp)?";
    (folder, name).prop_map(|(folder, name)| format!("{folder}/{name}"))
}

fn made() -> impl Strategy<Value = Made> {
    let file = prop::collection::vec(any::<u8>(), 0..300).prop_map(Made::File);
    let link = "[a-zæøå./]{1,12}".prop_map(Made::Link);
    if cfg!(unix) { prop_oneof![4 => file, 1 => link].boxed() } else { file.boxed() }
}

#[test]
fn tags_branches_and_commits_name_revisions() {
    let stage = Stage::new(&[(PLAN, "first")]);
    let first = stage.commit();
    stage.git(&["tag", "helse/hoering"]);
    stage.git(&["tag", "--annotate", "helse/v1.0", "--message", "vedtatt"]);
    stage.git(&[
        "tag",
        "--annotate",
        "av-merke",
        "helse/v1.0",
        "--message",
        "et merke av et merke",
    ]);
    stage.git(&["branch", "utkast"]);
    stage.write(PLAN, "second");
    stage.commit();
    for name in [
        "helse/hoering",
        "helse/v1.0",
        "av-merke",
        "utkast",
        &first,
        &first[..8],
        "HEAD~",
        "main~1",
        "HEAD^",
    ] {
        assert_eq!(stage.revision(name).read(&at(PLAN)).unwrap(), b"first", "{name}");
    }
    assert_eq!(stage.revision("HEAD").read(&at(PLAN)).unwrap(), b"second");
    assert_eq!(head_commit(stage.path()), Some(stage.git(&["rev-parse", "HEAD"])));
}

#[test]
fn equal_content_has_equal_ids_across_revisions() {
    let stage = Stage::new(&[(PLAN, "same"), ("plans/by/a.md", "1")]);
    stage.commit();
    stage.write("plans/by/a.md", "2");
    stage.commit();
    let id = |revision: &str, path: &str| find(&*stage.revision(revision), path).content_id;
    assert_eq!(id("HEAD", PLAN), id("HEAD~1", PLAN));
    assert_ne!(id("HEAD", "plans/by/a.md"), id("HEAD~1", "plans/by/a.md"));
    assert_eq!(id("HEAD", PLAN), Some(stage.git(&["rev-parse", &format!("HEAD:{PLAN}")])));
}

#[test]
fn unknown_revisions_say_whether_history_is_cut_off() {
    let stage = Stage::new(&[(PLAN, "first")]);
    stage.commit();
    stage.git(&["tag", "v1"]);
    stage.write(PLAN, "second");
    stage.commit();
    let clone = Stage::new(&[]);
    let origin = stage.path().to_str().unwrap();
    clone.git(&["clone", "--quiet", "--no-local", "--depth", "1", origin, "."]);
    assert_eq!(clone.revision("HEAD").read(&at(PLAN)).unwrap(), b"second");
    for name in ["v1", "HEAD~1"] {
        assert_eq!(clone.fault(name), unknown(name, true));
    }
    assert_eq!(stage.fault("v2"), unknown("v2", false));
    assert_eq!(stage.fault("HEAD~2"), unknown("HEAD~2", false));
}

#[test]
fn notations_that_search_or_read_the_clock_are_unknown() {
    let stage = Stage::new(&[(PLAN, "")]);
    stage.commit();
    for name in [
        "",
        "~",
        "HEAD~x",
        ":/stage",
        "HEAD^{tree}",
        "HEAD:plans",
        "@{yesterday}",
        "@{-1}",
        "HEAD..HEAD",
        "-",
        "\0",
    ] {
        assert_eq!(stage.fault(name), unknown(name, false));
    }
}

#[test]
fn no_revision_text_panics() {
    let stage = Stage::committed();
    let world = stage.world();
    proptest!(|(name in "([a-f0-9]{1,9}|HEAD|main|-g|[~@.:/^{}-]|[0-9]{1,20}|\\PC){0,6}")| {
        _ = world.tree(Some(&name));
    });
}

#[test]
fn without_a_repository_there_is_a_disk_but_no_history() {
    let stage = Stage::new(&[(PLAN, "tittel")]);
    assert_eq!(stage.world().tree(None).unwrap().read(&at(PLAN)).unwrap(), b"tittel");
    assert_eq!(stage.fault("HEAD"), TreeFault::NoRepository);
    assert_eq!(head_commit(stage.path()), None);
    fs::write(stage.path().join(".git"), "gitdir: nowhere").unwrap();
    assert!(stage.world().tree(None).is_ok());
    assert!(stage.world().tree(Some("HEAD")).is_err());
    assert_eq!(head_commit(stage.path()), None);
}

#[test]
fn a_workspace_may_be_a_folder_of_the_repository() {
    let stage = Stage::in_folder("dokumenter/planer");
    fs::write(stage.repository.path().join("les-meg.md"), "").unwrap();
    stage.commit();
    stage.write(PLAN, "tittel");
    stage.commit();
    assert_eq!(names(&*stage.revision("HEAD")), [PLAN]);
    assert_eq!(names(&*stage.revision("HEAD~1")), [""; 0], "before the folder came");

    let copy = TempDir::new().unwrap();
    let copy = copy.path().join("kopi");
    stage.git(&["worktree", "add", "--quiet", "--detach", copy.to_str().unwrap()]);
    let world = DiskWorld::new(copy.join("dokumenter/planer"), date(2026, 1, 1));
    assert_same(&*world.tree(None).unwrap(), &*world.tree(Some("HEAD")).unwrap());
}

/// A repository with workspaces of municipalities in folders, committed, of which some are moved since.
fn moved(folders: &[(&str, &str)], moves: &[(&str, &str)]) -> Stage {
    let stage = Stage::new(&[]);
    for (folder, kommune) in folders {
        stage.write(&format!("{folder}/planverk.toml"), "");
        stage.write(&format!("{folder}/plans/{kommune}/kommune.toml"), folder);
    }
    stage.commit();
    for (from, to) in moves {
        let to = stage.path().join(to);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::rename(stage.path().join(from), to).unwrap();
    }
    stage
}

#[test]
fn a_workspace_that_lay_elsewhere_is_found_where_only_one_can_be_it() {
    let before = |stage: &Stage, folder: &str| -> Option<Vec<u8>> {
        let world = DiskWorld::new(stage.path().join(folder), date(2026, 1, 1));
        let tree = world.tree(Some("HEAD")).unwrap();
        let kommune = names(&*tree).into_iter().find(|name| name.ends_with("kommune.toml"))?;
        Some(tree.read(&at(kommune)).unwrap())
    };
    let alone = moved(&[("dok/a", "by")], &[("dok/a", "arkiv/planer/a")]);
    assert_eq!(before(&alone, "arkiv/planer/a"), Some(b"dok/a".to_vec()));
    let by_kommune = moved(&[("a", "by"), ("b", "bygd")], &[("a", "x"), ("b", "y")]);
    assert_eq!(before(&by_kommune, "x"), Some(b"a".to_vec()));
    assert_eq!(before(&by_kommune, "y"), Some(b"b".to_vec()));
    let swapped = moved(&[("a", "by"), ("b", "bygd")], &[("a", "c"), ("b", "a"), ("c", "b")]);
    assert_eq!(before(&swapped, "a"), Some(b"a".to_vec()), "what lies there is what lay there");
    let alike = moved(&[("a", "by"), ("b", "by")], &[("a", "x"), ("b", "y")]);
    assert_eq!(before(&alike, "x"), None, "either may be it");
    let other = moved(&[("a", "by")], &[]);
    other.write("ny/planverk.toml", "");
    other.write("ny/plans/by/kommune.toml", "");
    assert_eq!(before(&other, "ny"), None, "the other still is where it was");
}

#[test]
fn a_part_of_a_revision_is_some_folders_and_the_files_above_them() {
    let files = [
        ("planverk.toml", ""),
        ("plans/by/helse-2/plan.toml", ""),
        ("plans/by/helse/plan.toml", ""),
        ("plans/by/helse/saker/a.md", ""),
        ("plans/by/kommune.toml", ""),
        ("plans/landsby/kommune.toml", ""),
        ("themes/x/theme.toml", ""),
    ];
    let stage = Stage::new(&files);
    stage.commit();
    let memory = MemoryWorld {
        files: Memory::default(),
        revisions: BTreeMap::from([("HEAD".to_owned(), Memory::new(files))]),
        today: date(2026, 1, 1),
    };
    let holds = |folders: &[&str], expected: &[&str]| {
        let folders = folders.iter().map(ToString::to_string).collect();
        assert_eq!(names(&*stage.world().part("HEAD", &folders).unwrap()), expected);
        assert_eq!(names(&*memory.part("HEAD", &folders).unwrap()), expected);
    };
    let kommune = "plans/by/kommune.toml";
    let helse = ["plans/by/helse/plan.toml", "plans/by/helse/saker/a.md"];
    holds(&["plans/by/helse"], &[helse[0], helse[1], kommune, "planverk.toml"]);
    holds(
        &["plans/by/helse-2", "plans/by/unknown"],
        &["plans/by/helse-2/plan.toml", kommune, "planverk.toml"],
    );
    holds(&["plans/landsby/a/b"], &["plans/landsby/kommune.toml", "planverk.toml"]);
}

#[test]
fn git_trees_are_read_in_parallel() {
    let files: Vec<_> =
        (0..200).map(|n| (format!("plans/by/{n}.md"), format!("text {n}"))).collect();
    let stage = Stage::new(&[]);
    for (path, text) in &files {
        stage.write(path, text);
    }
    stage.commit();
    stage.git(&["gc", "--quiet"]);
    let tree = stage.revision("HEAD");
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for (path, text) in &files {
                    assert_eq!(tree.read(&at(path)).unwrap(), text.as_bytes());
                }
            });
        }
    });
}

#[test]
fn an_object_that_is_missing_costs_only_its_own_file() {
    let stage = Stage::new(&[(PLAN, "here"), ("plans/by/gone.md", "gone"), ("themes/x/a", "x")]);
    stage.commit();
    stage.remove_object("HEAD:plans/by/gone.md");
    stage.remove_object("HEAD:themes");
    let tree = stage.revision("HEAD");
    assert_eq!(names(&*tree), ["plans/by/gone.md", PLAN]);
    assert_eq!(tree.read(&at(PLAN)).unwrap(), b"here");
    assert!(matches!(tree.read(&at("plans/by/gone.md")), Err(ReadFault::Failed(_))));
    let refused: Vec<_> = tree.refused().iter().map(|refused| refused.name.as_str()).collect();
    assert_eq!(refused, ["themes"]);
    assert!(tree.refused().iter().all(|refused| matches!(refused.reason, Refusal::Failed(_))));
}

#[test]
fn broken_objects_are_faults() {
    let stage = Stage::committed();
    for kind in ["commit", "tag", "tree", "blob"] {
        let id =
            stage.git_with(&["hash-object", "-t", kind, "--literally", "-w", "--stdin"], b"junk\n");
        fs::write(stage.path().join(".git/refs/tags").join(kind), id).unwrap();
        for name in [kind.to_owned(), format!("{kind}~1")] {
            assert!(stage.world().tree(Some(&name)).is_err(), "{name}");
        }
    }
    let tree = stage.git(&["rev-parse", "tree"]);
    let commit = stage.git(&["commit-tree", &tree, "-m", "a broken folder"]);
    assert!(matches!(stage.fault(&commit), TreeFault::Failed(_)));
}

#[test]
fn names_in_a_hostile_tree_are_refused() {
    let stage = Stage::committed();
    let blob = stage.git_with(&["hash-object", "-w", "--stdin"], b"x");
    let rows =
        ["a.md", "x\\..\\..\\b.md", "con"].map(|name| format!("100644 blob {blob}\t{name}\n"));
    let plans = stage.git_with(&["mktree"], rows.concat().as_bytes());
    let root = stage.git_with(&["mktree"], format!("040000 tree {plans}\tplans\n").as_bytes());
    let tree = stage.revision(&stage.git(&["commit-tree", &root, "-m", "hostile"]));
    assert_eq!(names(&*tree), ["plans/a.md"]);
    assert_eq!(tree.refused().len(), 2);
}

#[test]
fn a_repository_can_not_make_us_run_anything() {
    let stage = Stage::new(&[(PLAN, "tittel")]);
    fs::write(stage.path().join("plans/.gitattributes"), "* filter=evil\n").unwrap();
    stage.commit();
    let mark = stage.path().join("ran");
    let run = format!("touch {}", mark.display());
    for key in [
        "core.fsmonitor",
        "filter.evil.smudge",
        "filter.evil.process",
        "core.sshCommand",
        "core.pager",
    ] {
        stage.git(&["config", "--local", key, &run]);
    }
    assert_eq!(stage.revision("HEAD").read(&at(PLAN)).unwrap(), b"tittel");
    assert!(!mark.exists());
}

#[test]
fn references_in_a_format_that_is_not_read_are_a_fault() {
    let stage = Stage::committed();
    fs::create_dir(stage.path().join(".git/reftable")).unwrap();
    assert!(matches!(stage.fault("HEAD"), TreeFault::Failed(_)));
}

#[test]
fn large_files_are_listed_and_not_read() {
    let stage = Stage::committed();
    File::create(stage.path().join(PLAN)).unwrap().set_len(SIZE_LIMIT + 1).unwrap();
    stage.commit();
    for packed in [false, true] {
        let tree = stage.revision("HEAD");
        let too_large = Err(ReadFault::TooLarge { size: SIZE_LIMIT + 1 });
        assert_eq!(tree.read(&at(PLAN)), too_large, "packed: {packed}");
        stage.git(&["gc", "--quiet"]);
    }
}

#[test]
fn a_repository_of_endless_folders_is_refused_in_bounded_time() {
    let stage = Stage::committed();
    let mut tree = stage.git_with(&["mktree"], b"");
    for _ in 0..8 {
        let rows = (0..10).map(|n| format!("040000 tree {tree}\t{n}\n")).collect::<Vec<_>>();
        tree = stage.git_with(&["mktree"], rows.concat().as_bytes());
    }
    let root = stage.git_with(&["mktree"], format!("040000 tree {tree}\tplans\n").as_bytes());
    let bomb = stage.git(&["commit-tree", &root, "-m", "bomb"]);
    assert!(matches!(stage.world().tree(Some(&bomb)), Err(TreeFault::Failed(_))));
    let elsewhere = DiskWorld::new(stage.path().join("plans"), date(2026, 1, 1));
    assert!(elsewhere.tree(Some(&bomb)).is_ok_and(|tree| tree.entries().is_empty()));
}

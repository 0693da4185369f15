//! Another id for a thing: the links are the same, and nothing is found that was not found before.

use super::{Files, world};
use planverk::check::check;
use planverk::edit::{RenameFault, Renaming, apply, rename};
use planverk::model::{Model, Node, NodeKind, Unresolved};
use planverk::snapshot::Snapshot;
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

/// The worked examples of the repository.
static EXAMPLES: LazyLock<Files> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let walk = walkdir::WalkDir::new(root.join("plans")).into_iter().map(Result::unwrap);
    let files = walk.filter(|entry| entry.file_type().is_file()).map(|entry| {
        let name = entry.path().strip_prefix(root).unwrap().display().to_string();
        (name.replace('\\', "/"), std::fs::read(entry.path()).unwrap())
    });
    files.collect()
});

/// Every way to write and define something.
const TWISTED: [(&str, &str); 6] = [
    (
        "plans/k/kommune.toml",
        "navn = \"K\"\nkommunenummer = \"9999\"\n[[organ]]\nid = \"styret\"\nnavn = \"Styret\"\n",
    ),
    (
        "plans/k/register.toml",
        "plan = [\r\n  { id = \"gml\", tittel = \"Gml\", type = \"temaplan\", status = \"erstattet\", maal = [{ id = \"m1\", tekst = \"x\" }] },\r\n]\r\n",
    ),
    (
        "plans/k/p/plan.toml",
        "id = \"p\" # kort\ntidligere_id = \"p0\"\ntittel = \"P\"\ntype = \"temaplan\"\nstatus = \"igangsatt\"\n\
         erstatter = [{ plan = \"gml\" }]\n[[viderefoering]]\nfra = \"gml#*\"\ntil = \"m1\"\n\
         [[viderefoering]]\nfra = \"k/gml#m1\"\ntil = \"k/p#m1\"\n\
         [[maal]]\n  id = \"m1\"  # først\n  tekst = \"Mål\"\n  tidligere_id = []\n\
         [[maal]]\nid = 'm2'\ntekst = \"Mål\"\nforelder = \"m1\"\ntidligere_id = [\n  \"a\",\n  \"b\", # b\n]\n",
    ),
    (
        "plans/k/p/tiltak.toml",
        "tiltak = [{ id = \"t-01\", tittel = \"T\", maal = [ \" m1 \", \"p#m2\", \"p0#m2\", \"a\" ] }]",
    ),
    (
        "plans/k/p/01-start.md",
        "# S {#s}\n\nSe [[m1|målet]], [[s]], [[start]], [[p]], [[k/p#m2]].\n\n![[m2]]\n\n| a |\n| - |\n| [[t-01\\|x]] |\n",
    ),
    (
        "plans/l/q/plan.toml",
        "id = \"p\"\ntittel = \"Q\"\ntype = \"temaplan\"\nstatus = \"igangsatt\"\noverordnet = [\"k/p\"]\n[[maal]]\nid = \"ny-id\"\ntekst = \"x\"\n",
    ),
];

fn twisted() -> Files {
    TWISTED.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

fn load(files: &Files) -> Snapshot {
    Snapshot::load(&world(files), None).unwrap()
}

fn nodes(model: &Model) -> Vec<Node> {
    let of_plans = model.all_plans().flat_map(|(ix, plan)| {
        plan.scope.iter().flat_map(|(_, nodes)| nodes.to_vec()).chain([Node::plan(ix)])
    });
    let of_kommuner = model.kommuner.iter().flat_map(|one| one.scope.iter());
    of_plans.chain(of_kommuner.flat_map(|(_, nodes)| nodes.to_vec())).collect()
}

/// The name to rename by; bodies and decisions have their municipality before them.
fn name_of(model: &Model, node: Node) -> String {
    match node.kind {
        NodeKind::Body | NodeKind::Decision => {
            format!("{}/{}", model.kommune(node.owner).id, model.id_of(node))
        }
        _ => model.full_ref(node),
    }
}

fn made(files: &Files, snapshot: &Snapshot, renaming: &Renaming) -> Files {
    let mut files = files.clone();
    for one in apply(snapshot, &renaming.edits).unwrap() {
        files.insert(one.path.to_string(), one.new);
    }
    let Some((from, to)) = &renaming.moved else { return files };
    let moved = |path: String| match path.strip_prefix(from.as_str()) {
        Some(rest) if rest.is_empty() || rest.starts_with('/') => format!("{to}{rest}"),
        _ => path,
    };
    files.into_iter().map(|(path, bytes)| (moved(path), bytes)).collect()
}

/// Every link as where it leads from and to, with the names as they were before.
fn graph(model: &Model, before: impl Fn(String) -> String) -> Vec<String> {
    let name = |node: &Node| before(name_of(model, *node));
    let mut links: Vec<String> = model
        .links
        .iter()
        .map(|link| {
            let target = match &link.target {
                Ok(node) => name(node),
                Err(Unresolved::WrongKind { found }) => format!("wrong {}", name(found)),
                Err(_) => "nothing".to_owned(),
            };
            format!("{} {:?} {target}", name(&link.from), link.role)
        })
        .collect();
    links.sort();
    links
}

fn counted(snapshot: &Snapshot) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for one in check(snapshot) {
        *counts.entry(one.rule.id).or_default() += 1;
    }
    counts
}

/// Renames one of the things to `ny-id`, or a plan to `ny-plan`, and holds what comes of it to what was.
fn holds(files: &Files, at: Index) -> Result<(), TestCaseError> {
    let snapshot = load(files);
    let model = &snapshot.model;
    let nodes = nodes(model);
    let node = nodes[at.index(nodes.len())];
    let old = name_of(model, node);
    let id = "helt-ny-id";
    let renaming = match rename(&snapshot, &old, id) {
        Ok(renaming) => renaming,
        Err(fault) => return Err(TestCaseError::fail(format!("{old}: {fault:?}"))),
    };
    prop_assert_eq!(renaming.node, node);
    let after = load(&made(files, &snapshot, &renaming));

    let was = match old.rfind(['#', '/']) {
        Some(end) => format!("{}{id}", &old[..=end]),
        None => id.to_owned(),
    };
    let back = |name: String| match name.strip_prefix(&was) {
        Some(rest) if rest.is_empty() || rest.starts_with('#') => format!("{old}{rest}"),
        _ => name,
    };
    prop_assert_eq!(graph(&after.model, back), graph(model, |name| name), "{}", old);

    let (had, has) = (counted(&snapshot), counted(&after));
    for (rule, count) in has {
        prop_assert!(count <= had.get(rule).copied().unwrap_or(0), "{old}: {rule}");
    }
    if renaming.is_recorded {
        let found = rename(&after, &was, model.id_of(node));
        let back = found.map(|back| made(&made(files, &snapshot, &renaming), &after, &back));
        let back = load(&back.unwrap());
        prop_assert_eq!(graph(&back.model, |name| name), graph(model, |name| name));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_links_of_the_examples_are_kept(at: Index) {
        holds(&EXAMPLES, at)?;
    }

    #[test]
    fn the_links_of_twisted_plans_are_kept(at: Index) {
        holds(&twisted(), at)?;
    }
}

fn after(old: &str, new: &str) -> Files {
    let files = twisted();
    let snapshot = load(&files);
    made(&files, &snapshot, &rename(&snapshot, old, new).unwrap())
}

fn text(files: &Files, path: &str) -> String {
    String::from_utf8(files[path].clone()).unwrap()
}

#[test]
fn the_old_id_is_recorded_with_comments_and_layout_kept() {
    let plan = text(&after("k/p#m1", "maal"), "plans/k/p/plan.toml");
    assert!(
        plan.contains("  id = \"maal\"  # først\n  tekst = \"Mål\"\n  tidligere_id = [\"m1\"]\n"),
        "{plan}"
    );
    let plan = text(&after("k/p#m2", "maal"), "plans/k/p/plan.toml");
    assert!(plan.contains("id = 'maal'\n"), "{plan}");
    assert!(plan.contains("tidligere_id = [\n  \"a\",\n  \"b\", \"m2\", # b\n]"), "{plan}");
    let tiltak = text(&after("k/p#t-01", "tur"), "plans/k/p/tiltak.toml");
    assert!(
        tiltak.starts_with("tiltak = [{ id = \"tur\", tidligere_id = [\"t-01\"], tittel"),
        "{tiltak}"
    );
    let register = text(&after("gml", "gammel"), "plans/k/register.toml");
    assert!(
        register.contains("  { id = \"gammel\", tidligere_id = [\"gml\"], tittel = \"Gml\""),
        "{register}"
    );
    assert_eq!(register.matches("\r\n").count(), 3);
}

#[test]
fn a_plan_takes_its_folder_along() {
    let files = after("k/p", "ny-plan");
    let plan = text(&files, "plans/k/ny-plan/plan.toml");
    assert!(
        plan.starts_with("id = \"ny-plan\" # kort\ntidligere_id = [\"p0\", \"p\"]\n"),
        "{plan}"
    );
    let tiltak = text(&files, "plans/k/ny-plan/tiltak.toml");
    assert!(tiltak.contains("[ \" m1 \", \"ny-plan#m2\", \"p0#m2\", \"a\" ]"), "{tiltak}");
    let other = text(&files, "plans/l/q/plan.toml");
    assert!(other.starts_with("id = \"p\"") && other.contains("[\"k/ny-plan\"]"), "{other}");
}

#[test]
fn a_plan_is_named_with_its_municipality_where_the_name_alone_means_something_else() {
    let mut files = twisted();
    let plan = text(&files, "plans/k/p/plan.toml").replace("id = 'm2'", "id = 'ny-plan'");
    files.insert("plans/k/p/plan.toml".to_owned(), plan.into_bytes());
    let snapshot = load(&files);
    let files = made(&files, &snapshot, &rename(&snapshot, "k/p", "ny-plan").unwrap());
    let chapter = text(&files, "plans/k/ny-plan/01-start.md");
    assert!(chapter.contains("[[k/ny-plan]]"), "{chapter}");
}

#[test]
fn a_chapter_and_a_heading() {
    let files = after("k/p#start", "begynnelse");
    let chapter = text(&files, "plans/k/p/01-begynnelse.md");
    assert!(chapter.contains("[[begynnelse]]"), "{chapter}");
    let chapter = text(&after("k/p#s", "topp"), "plans/k/p/01-start.md");
    assert!(chapter.starts_with("# S {#topp}\n") && chapter.contains("[[topp]]"), "{chapter}");
}

#[test]
fn what_can_not_be_named_so() {
    let files = twisted();
    let fault = |old: &str, new: &str| rename(&load(&files), old, new).unwrap_err();
    assert_eq!(fault("k/p#m1", "M 1"), RenameFault::NotAnId);
    assert_eq!(fault("k/p#m1", "m1"), RenameFault::Same);
    assert!(matches!(fault("k/p#m1", "m2"), RenameFault::Taken { is_former: false, .. }));
    assert!(matches!(fault("k/p#m1", "a"), RenameFault::Taken { is_former: true, .. }));
    assert!(matches!(fault("k/p#m1", "p"), RenameFault::Captures(_)), "[[p]] means the plan");
    assert!(matches!(fault("p", "q"), RenameFault::Several(places) if places.len() == 2));
    assert_eq!(fault("k/p#m3", "x"), RenameFault::Unknown { near: Some("k/p#m1".to_owned()) });
    assert_eq!(fault("k/x#m3", "x"), RenameFault::Unknown { near: Some("k/p".to_owned()) });
}

#[test]
fn nothing_is_renamed_while_references_may_be_hidden() {
    let mut files = twisted();
    let tiltak = text(&files, "plans/k/p/tiltak.toml").replace("maal =", "mal =");
    files.insert("plans/k/p/tiltak.toml".to_owned(), tiltak.into_bytes());
    let hidden = rename(&load(&files), "k/p#m1", "x").unwrap_err();
    assert!(matches!(&hidden, RenameFault::Hidden(files) if files.len() == 1), "{hidden:?}");
    assert!(rename(&load(&files), "gml", "x").is_ok(), "the file does not speak of it");
}

//! The documents of the example plans, held against real validators. `tests/conformance/setup` installs them.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds every document of the project's own plans and gives their paths.
fn built(out: &Path) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let status = Command::new(env!("CARGO_BIN_EXE_planverk"))
        .args(["build", "--dato", "2026-06-01", "--ut"])
        .arg(out)
        .arg(root)
        .status()
        .expect("the program starts");
    assert!(status.success(), "the example plans build");
    pdfs(out)
}

fn pdfs(out: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(out).sort_by_file_name() {
        let entry = entry.expect("the output is readable");
        if entry.path().extension().is_some_and(|extension| extension == "pdf") {
            files.push(entry.into_path());
        }
    }
    files
}

fn verapdf(files: &[PathBuf]) -> (bool, String) {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance/verapdf");
    let output = Command::new(program).args(files).output().expect("verapdf starts");
    let told = [output.stdout, output.stderr].concat();
    assert_ne!(output.status.code(), Some(2), "could not run: {}", String::from_utf8_lossy(&told));
    (output.status.success(), String::from_utf8_lossy(&told).into_owned())
}

#[test]
#[ignore = "needs veraPDF"]
fn every_document_is_pdf_a_2a_and_pdf_ua_1() {
    let out = tempfile::tempdir().expect("a folder");
    let files = built(out.path());
    assert!(files.len() >= 5, "{files:?}");
    let (passed, told) = verapdf(&files);
    assert!(passed, "{told}");
    assert_eq!(told.matches("PASS").count(), 2 * files.len(), "{told}");
}

/// The example plans in a folder of their own, with other duties.
fn revised() -> tempfile::TempDir {
    let revised = tempfile::tempdir().expect("a folder");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for entry in walkdir::WalkDir::new(root.join("plans")) {
        let entry = entry.expect("the plans are readable");
        let copy = revised.path().join(entry.path().strip_prefix(root).expect("below the root"));
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(copy).expect("made");
            continue;
        }
        match std::fs::read_to_string(entry.path()) {
            Ok(text) => std::fs::write(copy, text.replace(" skal ", " bør ")).expect("written"),
            Err(_) => drop(std::fs::copy(entry.path(), copy).expect("copied")),
        }
    }
    std::fs::copy(root.join("planverk.toml"), revised.path().join("planverk.toml"))
        .expect("copied");
    revised
}

/// The example plans with their changes since [`revised`] marked.
fn with_marks(out: &Path) -> Vec<PathBuf> {
    let old = revised();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let status = Command::new(env!("CARGO_BIN_EXE_planverk"))
        .arg("diff")
        .arg(old.path())
        .args(["--format", "pdf", "--ut"])
        .arg(out)
        .current_dir(root)
        .status()
        .expect("the program starts");
    assert!(status.success(), "the example plans can be compared");
    let files = pdfs(out);
    assert!(files.len() >= 4, "{files:?}");
    files
}

#[test]
#[ignore = "needs veraPDF"]
fn a_plan_with_its_changes_marked_is_too() {
    let out = tempfile::tempdir().expect("a folder");
    let (passed, told) = verapdf(&with_marks(out.path()));
    assert!(passed, "{told}");
}

#[test]
#[ignore = "needs poppler-utils"]
fn what_is_marked_reads_naturally() {
    let out = tempfile::tempdir().expect("a folder");
    for file in with_marks(out.path()) {
        let text = read(&file).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(" [tatt ut: bør] [satt inn: skal] "), "{}", file.display());
        // What screen readers go by.
        let tags = Command::new("pdfinfo").arg("-struct-text").arg(&file).output();
        let tags = tags.expect("pdfinfo starts").stdout;
        let tags = String::from_utf8_lossy(&tags);
        let [out, old, new] = ["\"[tatt ut:\"", "\"bør\"", "\"[satt inn:\""]
            .map(|words| tags.find(words).expect("the words are tagged"));
        assert!(out < old && old < new, "{}", file.display());
    }
}

/// The text of a PDF, as programs that read aloud or copy get it.
fn read(file: &Path) -> String {
    let text = Command::new("pdftotext").arg(file).arg("-").output().expect("pdftotext starts");
    String::from_utf8_lossy(&text.stdout).into_owned()
}

#[test]
#[ignore = "needs veraPDF"]
fn a_report_of_changes_since_the_hearing_is_too() {
    let (workspace, out) = (revised(), tempfile::tempdir().expect("a folder"));
    let git = |arguments: &[&str]| {
        let status = Command::new("git")
            .current_dir(workspace.path())
            .args(["-c", "user.name=Kari", "-c", "user.email=kari@by.no"])
            .args(arguments)
            .status();
        assert!(status.expect("git starts").success(), "{arguments:?}");
    };
    git(&["init", "--quiet"]);
    git(&["add", "--all"]);
    git(&["commit", "--quiet", "--message", "Utkast"]);
    git(&["tag", "hoering"]);
    let plan = "plans/porsgrunn/helse-og-mestring/plan.toml";
    let text = std::fs::read_to_string(workspace.path().join(plan)).expect("the plan");
    let text = text.replace(" bør ", " skal ")
        + "\n[[revisjon]]\nnavn = \"høringsutkast\"\ngit = \"hoering\"\n";
    std::fs::write(workspace.path().join(plan), text).expect("written");
    let chapter = "plans/porsgrunn/helse-og-mestring/07-innsatsomraader.md";
    std::fs::copy(
        Path::new(env!("CARGO_MANIFEST_DIR")).join(chapter),
        workspace.path().join(chapter),
    )
    .expect("copied");
    let status = Command::new(env!("CARGO_BIN_EXE_planverk"))
        .args(["build", "--utkast", "--dato", "2026-06-01", "--sak", "vedtak-2026", "--ut"])
        .args([out.path(), workspace.path()])
        .status();
    assert!(status.expect("the program starts").success());
    let files = pdfs(out.path());
    assert_eq!(files.len(), 2, "{files:?}");
    let (passed, told) = verapdf(&files);
    assert!(passed, "{told}");
}

/// Or the tests above would prove nothing.
#[test]
#[ignore = "needs veraPDF"]
fn a_document_without_tags_fails() {
    let out = tempfile::tempdir().expect("a folder");
    let file = out.path().join("bare.pdf");
    std::fs::write(&file, BARE).expect("written");
    let (passed, told) = verapdf(&[file]);
    assert!(!passed, "{told}");
}

/// A page with nothing on it, as small as a PDF can be.
const BARE: &str = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n\
0000000052 00000 n \n0000000101 00000 n \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n162\n%%EOF\n";

#[test]
#[ignore = "needs poppler-utils"]
fn every_page_carries_the_notice_of_the_example() {
    let out = tempfile::tempdir().expect("a folder");
    for file in built(out.path()) {
        let text = read(&file);
        let pages: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
        for (at, page) in pages.iter().enumerate() {
            assert!(page.contains("planverk"), "{} page {}: {page}", file.display(), at + 1);
        }
    }
}

/// A workspace with findings of each level, related places, a fix, and names that have to be written otherwise.
fn with_faults() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &str, bytes: &[u8]| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("made");
        std::fs::write(path, bytes).expect("written");
    };
    write("planverk.toml", b"[planverk]\nversjon = 1\n");
    write("plans/by/kommune.toml", "navn = \"By\"\nkommunenummer = \"9999\"\n".as_bytes());
    let plan = "id = \"p\"\ntittel = \"Planen\"\ntype = \"temaplan\"\nstatus = \"igangsatt\"\n\n\
                [[maal]]\nid = \"m1\"\ntekst = \"A\"\n\n[[maal]]\nid = \"m1\"\ntekst = \"B\"\n\n\
                [[tabell]]\nid = \"t\"\ntittel = \"T\"\nfil = \"data/å b.csv\"\n";
    write("plans/by/p/plan.toml", plan.as_bytes());
    write("plans/by/p/data/å b.csv", b"Navn;2025\nB\xf8;1\n");
    write("plans/by/p/01-formål og mål.md", "# Formål\n\nSe 😀 [[m9]] og [[m1]](1).\n".as_bytes());
    folder
}

#[test]
#[ignore = "needs jsonschema and the schema of SARIF"]
fn what_programs_read_follows_its_schema() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let faults = with_faults();
    for (format, schema) in [("sarif", "sarif"), ("json", "docs/funn.schema.json")] {
        for (workspace, is_clean) in [(faults.path(), false), (here, true)] {
            let output = Command::new(env!("CARGO_BIN_EXE_planverk"))
                .args(["check", "--format", format])
                .arg(workspace)
                .output()
                .expect("the program starts");
            assert_eq!(output.status.success(), is_clean, "{format} {}", workspace.display());
            let file = faults.path().join("funn.json");
            std::fs::write(&file, &output.stdout).expect("written");
            let checked = Command::new(here.join("tests/conformance/json-schema"))
                .args([Path::new(schema), &file])
                .current_dir(here)
                .output()
                .expect("python3 starts");
            let told = [checked.stdout, checked.stderr].concat();
            assert!(checked.status.success(), "{format}: {}", String::from_utf8_lossy(&told));
        }
    }
}

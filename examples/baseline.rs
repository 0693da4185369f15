//! What the program is measured against.
//!
//! `baseline files DIR` reads every file of a workspace and runs the Markdown and TOML parsers over them, on all cores;
//! `baseline owned DIR` does the same, with TOML as the tables that `toml::from_str` makes.
//! `baseline pdf DIR PLAN` prints the seconds that Typst needs for the document of a plan.

#[path = "../benches/baseline.rs"]
mod baseline;

use planverk::document::{self, DocumentKind, Extras};
use planverk::render::pdf::pdf;
use planverk::render::theme::Theme;
use planverk::resources::{Resources, STANDARD_THEME};
use planverk::snapshot::Snapshot;
use planverk::text::PlanPath;
use planverk::tree::{DiskWorld, TreeFault};
use rayon::prelude::*;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Instant;
use walkdir::WalkDir;

type Outcome = Result<String, Box<dyn Error>>;

#[expect(clippy::print_stdout, reason = "a program for developers")]
fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let told = match arguments.as_slice() {
        ["files", folder] => files(folder, baseline::parse),
        ["owned", folder] => files(folder, baseline::parse_owned),
        ["pdf", folder, plan] => typst(Path::new(folder), plan)?,
        _ => {
            return Err(
                "usage: baseline files DIR | baseline owned DIR | baseline pdf DIR PLAN".into()
            );
        }
    };
    println!("{told}");
    Ok(())
}

fn files(folder: &str, parse: fn(&str, &str) -> usize) -> String {
    let met = WalkDir::new(folder).into_iter().filter_map(Result::ok);
    let files: Vec<PathBuf> =
        met.filter(|met| met.file_type().is_file()).map(walkdir::DirEntry::into_path).collect();
    let found: usize = files.par_iter().map(|file| read(file, parse)).sum();
    format!("{} files, {found} parts", files.len())
}

#[expect(clippy::disallowed_methods, reason = "the least there is")]
fn read(file: &Path, parse: fn(&str, &str) -> usize) -> usize {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    parse(&file.to_string_lossy(), &text)
}

fn typst(folder: &Path, plan: &str) -> Outcome {
    let world = DiskWorld::new(folder, jiff::civil::Date::constant(2026, 5, 7));
    let snapshot = Snapshot::load(&world, None).map_err(|fault: TreeFault| format!("{fault:?}"))?;
    let plan = snapshot.model.plan_called(plan).ok_or("no such plan")?;
    let resources = Resources::builtin();
    let document =
        document::draft(&snapshot, &resources, plan, DocumentKind::Plan, Extras::default())
            .map_err(|fault| format!("{fault:?}"))?;
    let bytes = |path: &String| Some(snapshot.read(&PlanPath::new(path).ok()?).unwrap_or_default());
    let pictures = document.pictures().into_iter();
    let pictures = pictures.filter_map(|path| Some((path.clone(), bytes(&path)?))).collect();
    let began = Instant::now();
    let theme = Theme::new(STANDARD_THEME, resources.standard_theme.clone(), true)?;
    pdf(&document, &theme, &pictures)?;
    Ok(format!("{:.3}", began.elapsed().as_secs_f64()))
}

//! The files of a start, from the texts beside this file.

use crate::cli::output::Failure;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, UndefinedBehavior, context};
use serde::Serialize;

/// What a new plan is filled in with. The texts decide what follows from the type.
#[derive(Serialize)]
pub(super) struct PlanFacts {
    pub id: String,
    pub tittel: String,
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub dato: String,
    pub aar_naa: i16,
    /// The plan above, where the municipality has one that may stand there.
    pub overordnet: Option<String>,
    /// The body that adopts plans.
    pub vedtas_av: Option<String>,
    pub med_tiltak: bool,
}

/// A file to be written.
pub(super) struct NewFile {
    /// From the root of the workspace.
    pub path: String,
    pub text: String,
}

/// The files gathered so far.
#[derive(Default)]
pub(super) struct Starter {
    pub files: Vec<NewFile>,
}

const PLAN: [(&str, &str); 6] = [
    ("plan.toml", include_str!("plan.toml.j2")),
    ("tiltak.toml", include_str!("tiltak.toml.j2")),
    ("01-formaal.md", include_str!("01-formaal.md.j2")),
    ("02-utfordringer.md", include_str!("02-utfordringer.md.j2")),
    ("03-maal.md", include_str!("03-maal.md.j2")),
    ("03-planbehov.md", include_str!("03-planbehov.md.j2")),
];

impl Starter {
    pub fn workspace(&mut self) -> Result<(), Failure> {
        self.add("planverk.toml", include_str!("planverk.toml.j2"), &Value::UNDEFINED)
    }

    pub fn kommune(&mut self, id: &str, name: &str, number: Option<&str>) -> Result<(), Failure> {
        let facts = context! { navn => name, nummer => number };
        let folder = format!("plans/{id}");
        self.add(&format!("{folder}/kommune.toml"), include_str!("kommune.toml.j2"), &facts)?;
        self.add(&format!("{folder}/register.toml"), include_str!("register.toml.j2"), &facts)
    }

    pub fn plan(&mut self, folder: &str, facts: &PlanFacts) -> Result<(), Failure> {
        let facts = Value::from(Serde(facts));
        PLAN.iter().try_for_each(|(name, text)| self.add(&format!("{folder}/{name}"), text, &facts))
    }

    /// A text that comes out empty is no file of this start.
    fn add(&mut self, path: &str, text: &str, facts: &Value) -> Result<(), Failure> {
        let filled = environment().render_str(text, facts).map_err(|error| {
            Failure::new("kan-ikke-skrive").with("fil", path).with("grunn", error.to_string())
        })?;
        if !filled.trim().is_empty() {
            self.files.push(NewFile { path: path.to_owned(), text: filled });
        }
        Ok(())
    }
}

/// As for documents, `{* *}` is a comment. Values stand in TOML through `toml`; in Markdown only ids do.
fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    let mut syntax = SyntaxConfig::builder();
    syntax
        .comment_delimiters("{*", "*}")
        .trim_blocks(true)
        .lstrip_blocks(true)
        .keep_trailing_newline(true);
    environment.set_syntax(syntax.build().unwrap_or_default());
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    environment.add_filter("toml", |text: String| toml::Value::from(text).to_string());
    environment
}

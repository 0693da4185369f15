//! Templates and themes: the built-in ones, and a workspace's own files over them.

use crate::fonts::Fonts;
use crate::snapshot::Snapshot;
use crate::text::PlanPath;
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::sync::Arc;

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");
static THEMES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// The theme that is always there; others stand on it.
pub const STANDARD_THEME: &str = "standard";

/// File contents by path relative to their folder.
pub type Files = BTreeMap<String, Arc<[u8]>>;

/// What documents are made with.
#[derive(Clone, Debug)]
pub struct Resources {
    /// Template sources by name: `plan.md.j2`, `blokk/maal.md.j2`.
    pub templates: BTreeMap<String, String>,
    /// The built-in theme's files.
    pub standard_theme: Files,
    /// The workspace's own files of the chosen theme: they win over the built-in ones.
    pub own_theme: Files,
    pub theme: String,
    /// False where the workspace has a file of its own whose bytes are not the built-in ones.
    pub trusted: bool,
}

impl Resources {
    /// The built-in templates and theme alone.
    #[must_use]
    pub fn builtin() -> Self {
        let templates = files(&TEMPLATES)
            .into_iter()
            .filter_map(|(name, bytes)| Some((name, std::str::from_utf8(&bytes).ok()?.to_owned())));
        Self {
            templates: templates.collect(),
            standard_theme: THEMES.get_dir(STANDARD_THEME).map(files).unwrap_or_default(),
            own_theme: Files::new(),
            theme: STANDARD_THEME.to_owned(),
            trusted: true,
        }
    }

    /// The built-in ones with the workspace's own files over them.
    ///
    /// A theme of the workspace's that does not exist, or a file that can not be read, is told in `missing`.
    #[must_use]
    pub fn of(snapshot: &Snapshot, theme: &str) -> (Self, Option<UnknownTheme>) {
        let mut resources = Self::builtin();
        theme.clone_into(&mut resources.theme);
        for entry in snapshot.entries() {
            if let Some(name) = entry.path.as_str().strip_prefix("templates/") {
                resources.override_template(snapshot, name, &entry.path);
            } else if let Some(name) = own_theme_file(&entry.path, theme) {
                resources.override_theme(snapshot, name, &entry.path);
            }
        }
        let known = theme == STANDARD_THEME || !resources.own_theme.is_empty();
        let unknown =
            (!known).then(|| UnknownTheme { name: theme.to_owned(), known: themes(snapshot) });
        (resources, unknown)
    }

    /// The theme's fonts: the workspace's own before the built-in ones.
    #[must_use]
    pub fn fonts(&self) -> Fonts<'_> {
        let files = self.own_theme.iter().chain(&self.standard_theme);
        Fonts::new(files.filter(|(name, _)| is_font(name)).map(|(_, bytes)| &**bytes))
    }

    fn override_template(&mut self, snapshot: &Snapshot, name: &str, path: &PlanPath) {
        let Some(text) = snapshot.read(path).ok().and_then(|bytes| String::from_utf8(bytes).ok())
        else {
            return;
        };
        let text = crate::text::normalise(text);
        self.trusted &= self.templates.get(name) == Some(&text);
        self.templates.insert(name.to_owned(), text);
    }

    fn override_theme(&mut self, snapshot: &Snapshot, name: &str, path: &PlanPath) {
        let Ok(bytes) = snapshot.read(path) else { return };
        let is_builtin = self.standard_theme.get(name).is_some_and(|own| **own == *bytes);
        if !is_builtin {
            self.trusted &= is_tokens(name);
            self.own_theme.insert(name.to_owned(), bytes.into());
        }
    }
}

/// A theme that neither the program nor the workspace has.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownTheme {
    pub name: String,
    pub known: Vec<String>,
}

/// `theme.toml` is data: colours and sizes run nothing.
fn is_tokens(name: &str) -> bool {
    name == "theme.toml"
}

fn is_font(name: &str) -> bool {
    let extension = name.rsplit('.').next().unwrap_or_default();
    ["ttf", "otf", "ttc", "otc"].iter().any(|font| extension.eq_ignore_ascii_case(font))
}

fn own_theme_file<'p>(path: &'p PlanPath, theme: &str) -> Option<&'p str> {
    path.as_str().strip_prefix("themes/")?.strip_prefix(theme)?.strip_prefix('/')
}

fn themes(snapshot: &Snapshot) -> Vec<String> {
    let own = snapshot.entries().iter().filter(|entry| entry.path.as_str().starts_with("themes/"));
    let mut names: Vec<String> =
        own.filter_map(|entry| entry.path.parts().nth(1)).map(str::to_owned).collect();
    names.push(STANDARD_THEME.to_owned());
    names.sort();
    names.dedup();
    names
}

fn files(dir: &Dir<'static>) -> Files {
    let mut found = Files::new();
    collect(dir, dir, &mut found);
    found
}

fn collect(root: &Dir<'static>, dir: &Dir<'static>, found: &mut Files) {
    for file in dir.files() {
        let path = file.path().strip_prefix(root.path()).unwrap_or(file.path());
        let name = path.to_string_lossy().replace('\\', "/");
        found.insert(name, file.contents().into());
    }
    for inner in dir.dirs() {
        collect(root, inner, found);
    }
}

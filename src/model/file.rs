//! Which file is what, and what one file says.

use super::case::{CaseFile, Response, read_case, read_responses};
use super::kommune::{Decision, KommuneFile, read_decisions, read_kommune};
use super::plan::{PlanFile, Tiltak};
use super::read_plan::{read_plan, read_register, read_tiltak};
use crate::syntax::{
    Csv, Fault, FaultKind, Markdown, Silencer, silencers_in_toml, split_front_matter,
};
use crate::text::{Place, PlanPath, Source, Span};
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::Arc;

/// So many faults are told of one file.
const MOST_FAULTS: usize = 1_000;

/// So many silencers are heeded in one file: no plan has a tenth of them.
const MOST_SILENCERS: usize = 1_000;

/// What a file is, by where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FileRole {
    /// `planverk.toml`.
    Config,
    Kommune,
    Decisions,
    Register,
    Plan,
    Tiltak,
    /// A chapter; its name without number and extension.
    Chapter(String),
    Short,
    Case,
    Responses,
    Data,
    /// Pictures and attachments: bytes that are looked at, not parsed.
    Binary,
    /// A template or a theme's source: text that findings may point into.
    Resource,
    /// A file that the layout would ignore, but that is close to a known name or is text among chapters.
    Misplaced {
        near: Option<&'static str>,
    },
    Ignored,
}

impl FileRole {
    /// The role of a path of the workspace.
    #[must_use]
    pub fn of(path: &PlanPath) -> Self {
        let parts: Vec<&str> = path.parts().collect();
        match parts.as_slice() {
            [crate::config::CONFIG_FILE] => Self::Config,
            ["plans", _, name] => in_kommune(name),
            ["plans", _, _, name] => in_plan(name),
            ["plans", _, _, folder, rest @ ..] => in_folder(folder, rest),
            ["plans", name] => Self::near(name, &[]),
            ["templates" | "themes", .., name] if has_extension(name, &["j2", "typ", "toml"]) => {
                Self::Resource
            }
            _ => Self::Ignored,
        }
    }

    /// Whether files of this role are read as text.
    #[must_use]
    pub fn is_text(&self) -> bool {
        !matches!(self, Self::Binary | Self::Misplaced { .. } | Self::Ignored)
    }

    fn near(name: &str, known: &[&'static str]) -> Self {
        let close = |one: &&&str| strsim::damerau_levenshtein(&name.to_lowercase(), one) <= 2;
        match known.iter().find(close) {
            Some(one) => Self::Misplaced { near: Some(one) },
            None if has_extension(name, &["md", "toml"]) => Self::Misplaced { near: None },
            None => Self::Ignored,
        }
    }
}

fn in_kommune(name: &str) -> FileRole {
    match name {
        "kommune.toml" => FileRole::Kommune,
        "vedtak.toml" => FileRole::Decisions,
        "register.toml" => FileRole::Register,
        _ => FileRole::near(name, &["kommune.toml", "vedtak.toml", "register.toml"]),
    }
}

fn in_plan(name: &str) -> FileRole {
    match name {
        "plan.toml" => FileRole::Plan,
        "tiltak.toml" => FileRole::Tiltak,
        "kortversjon.md" => FileRole::Short,
        _ => chapter_name(name).map_or_else(
            || FileRole::near(name, &["plan.toml", "tiltak.toml", "kortversjon.md"]),
            FileRole::Chapter,
        ),
    }
}

fn in_folder(folder: &str, rest: &[&str]) -> FileRole {
    match (folder, rest) {
        ("saker", [name]) if has_extension(name, &["md"]) => FileRole::Case,
        ("hoering", ["innspill.toml"]) => FileRole::Responses,
        ("hoering", [name]) => FileRole::near(name, &["innspill.toml"]),
        ("data", [name]) if has_extension(name, &["csv"]) => FileRole::Data,
        ("data" | "figurer" | "vedlegg", [..]) => FileRole::Binary,
        ("saker", [_]) => FileRole::Misplaced { near: None },
        _ => near_folder(folder, rest),
    }
}

/// A file in an unknown folder is a finding where the folder's name is close to a known one.
fn near_folder(folder: &str, rest: &[&str]) -> FileRole {
    let known = ["saker", "hoering", "data", "figurer", "vedlegg"];
    let folded = crate::syntax::fold_digraphs(folder);
    let near = known.into_iter().find(|one| strsim::damerau_levenshtein(&folded, one) <= 2);
    match (near, rest.last()) {
        (Some(near), _) => FileRole::Misplaced { near: Some(near) },
        (None, Some(name)) if has_extension(name, &["md", "toml"]) => {
            FileRole::Misplaced { near: None }
        }
        _ => FileRole::Ignored,
    }
}

fn has_extension(name: &str, extensions: &[&str]) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| extensions.contains(&extension))
}

/// `formaal` of `01-formaal.md`.
fn chapter_name(name: &str) -> Option<String> {
    let (number, rest) = name.strip_suffix(".md")?.split_once('-')?;
    let digits = number.len() >= 2 && number.bytes().all(|byte| byte.is_ascii_digit());
    (digits && !rest.is_empty()).then(|| rest.to_owned())
}

/// The typed content of one TOML file or front matter.
#[derive(Clone, Debug)]
pub enum Facts {
    Kommune(Box<KommuneFile>),
    Decisions(Vec<Decision>),
    Register(Vec<PlanFile>),
    Plan(Box<PlanFile>),
    Tiltak(Vec<Tiltak>),
    Case(Box<CaseFile>),
    Responses(Vec<Response>),
    None,
}

/// One file as it was read: its text, what it says, and what is wrong with it.
#[derive(Debug)]
pub struct File {
    pub role: FileRole,
    pub source: Source,
    pub markdown: Option<Markdown>,
    pub csv: Option<Csv>,
    pub faults: Vec<Fault>,
    pub silencers: Vec<Silencer>,
}

/// The text files of a workspace, sorted by path.
#[derive(Debug)]
pub struct Files {
    sorted: Vec<Arc<File>>,
    places: HashMap<PlanPath, usize>,
}

impl Files {
    #[must_use]
    pub fn new(sorted: Vec<Arc<File>>) -> Self {
        let places = sorted.iter().map(|file| file.source.path.clone()).zip(0..).collect();
        Self { sorted, places }
    }

    /// The file at a path.
    #[must_use]
    pub fn get(&self, path: &PlanPath) -> Option<&File> {
        self.sorted.get(*self.places.get(path)?).map(Arc::as_ref)
    }
}

impl Deref for Files {
    type Target = [Arc<File>];

    fn deref(&self) -> &Self::Target {
        &self.sorted
    }
}

impl File {
    /// Parses the bytes of a text file. What it defines is returned beside it, to become the model.
    #[must_use]
    pub fn parse(path: PlanPath, role: FileRole, bytes: Vec<u8>) -> (Self, Facts) {
        let (text, mut fault) = decode(&role, bytes);
        let source = Source::new(path, text);
        if let Some(Fault { span, kind: FaultKind::NotUtf8 }) = &mut fault {
            // The bytes before it may have been more than the text that they became, as line breaks are.
            *span = Span::at(source.text.len());
        }
        let mut file = Self {
            role,
            source,
            markdown: None,
            csv: None,
            faults: Vec::new(),
            silencers: Vec::new(),
        };
        file.faults.extend(fault);
        let facts = file.read();
        file.limit_faults();
        file.limit_silencers();
        (file, facts)
    }

    fn limit_faults(&mut self) {
        let count = self.faults.len().saturating_sub(MOST_FAULTS);
        if let Some(Fault { span, .. }) = self.faults.get(MOST_FAULTS) {
            let span = *span;
            self.faults.truncate(MOST_FAULTS);
            self.faults.push(Fault { span, kind: FaultKind::MoreFaults { count } });
        }
    }

    /// Each finding of a file is held up to each of its silencers.
    fn limit_silencers(&mut self) {
        let (count, limit) = (self.silencers.len(), MOST_SILENCERS);
        if let Some(Silencer { span, .. }) = self.silencers.get(limit) {
            let kind = FaultKind::TooManySilencers { count, limit };
            self.faults.push(Fault { span: *span, kind });
        }
        self.silencers.truncate(limit);
    }

    /// A span of this file as a place in the workspace.
    #[must_use]
    pub fn place(&self, span: Span) -> Place {
        Place { file: self.source.path.clone(), span }
    }

    fn read(&mut self) -> Facts {
        match self.role {
            FileRole::Chapter(_) | FileRole::Short => self.read_markdown(0),
            FileRole::Case => return self.read_case(),
            FileRole::Data => self.read_csv(),
            _ => return self.read_toml(),
        }
        Facts::None
    }

    fn read_markdown(&mut self, start: usize) {
        let (mut markdown, faults) = Markdown::parse(&self.source.text, start);
        self.faults.extend(faults);
        self.silencers.append(&mut markdown.silencers);
        self.markdown = Some(markdown);
    }

    fn read_csv(&mut self) {
        let (csv, faults) = Csv::parse(&self.source.text);
        self.faults.extend(faults);
        self.csv = Some(csv);
    }

    fn read_case(&mut self) -> Facts {
        let (split, fault) = split_front_matter(&self.source.text);
        let (case, faults) = read_case(&self.source.path, split.toml, split.toml_start);
        let (silencers, silencer_faults) = silencers_in_toml(split.toml, split.toml_start);
        let body_start = split.body_start;
        // Without front matter, every missing field would only repeat that.
        self.faults.extend(fault.clone());
        if fault.is_none() {
            self.faults.extend(faults);
        }
        self.faults.extend(silencer_faults);
        self.silencers = silencers;
        self.read_markdown(body_start);
        Facts::Case(Box::new(case))
    }

    fn read_toml(&mut self) -> Facts {
        let (path, text) = (&self.source.path, &self.source.text);
        let (facts, faults) = match self.role {
            FileRole::Kommune => {
                boxed(read_kommune(path, text), |facts| Facts::Kommune(Box::new(facts)))
            }
            FileRole::Decisions => boxed(read_decisions(path, text), Facts::Decisions),
            FileRole::Register => boxed(read_register(path, text), Facts::Register),
            FileRole::Plan => boxed(read_plan(path, text), |facts| Facts::Plan(Box::new(facts))),
            FileRole::Tiltak => boxed(read_tiltak(path, text), Facts::Tiltak),
            FileRole::Responses => boxed(read_responses(path, text), Facts::Responses),
            _ => return Facts::None,
        };
        let (silencers, silencer_faults) = silencers_in_toml(text, 0);
        self.faults.extend(faults.into_iter().chain(silencer_faults));
        self.silencers = silencers;
        facts
    }
}

fn boxed<T>(
    (facts, faults): (T, Vec<Fault>),
    wrap: impl FnOnce(T) -> Facts,
) -> (Facts, Vec<Fault>) {
    (wrap(facts), faults)
}

/// The text of a file's bytes as it stands, mark and line breaks too; nothing where it can not be read whole.
#[must_use]
pub fn raw_text(role: &FileRole, bytes: Vec<u8>) -> Option<String> {
    let (text, fault) = decode(role, bytes);
    fault.is_none_or(|fault| fault.kind == FaultKind::Windows1252).then_some(text)
}

/// UTF-8, or Windows-1252 where a CSV was saved so; anything else is read up to its first bad byte.
fn decode(role: &FileRole, bytes: Vec<u8>) -> (String, Option<Fault>) {
    let error = match String::from_utf8(bytes) {
        Ok(text) => return (text, None),
        Err(error) => error,
    };
    let valid = error.utf8_error().valid_up_to();
    let bytes = error.into_bytes();
    if *role == FileRole::Data && !bytes.contains(&0) {
        let (text, _, _) = encoding_rs::WINDOWS_1252.decode(&bytes);
        let fault = Fault { span: Span::at(0), kind: FaultKind::Windows1252 };
        return (text.into_owned(), Some(fault));
    }
    let text = String::from_utf8_lossy(&bytes[..valid]).into_owned();
    (text, Some(Fault { span: Span::at(valid), kind: FaultKind::NotUtf8 }))
}

//! One document of one plan as the bytes of a file.
//!
//! With the built-in templates and theme this runs here; with a workspace's own, in a child process with limits, which
//! gets the workspace's files and nothing else. Drawings that may take any time to draw are drawn in such a child too.

mod drawing;
mod heard;
mod redline;

pub use redline::{Names, Version, redline};

use crate::document::size::{Amount, Excess};
use crate::document::{
    self, Document, DocumentKind, DraftFault, Extras, TemplateCause, TemplateFault,
};
use crate::fonts::Fonts;
use crate::model::PlanIx;
use crate::picture::{self, PictureInfo};
use crate::render::pdf::{self, RenderFault, ThemePlace};
use crate::render::sandbox::{Frames, Handler, Sandbox, SandboxFault};
use crate::render::theme::{Theme, ThemeFault, TokenFault};
use crate::resources::Resources;
use crate::snapshot::Snapshot;
use crate::text::{Place, PlanPath};
use crate::tree::{Memory, MemoryWorld};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Stands where a picture is missing or refused; only a draft comes this far, `check` has told why.
const NO_PICTURE: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="320" height="120"><path d="M1 1H319V119H1ZL319 119M319 1L1 119" fill="none" stroke="#767676"/></svg>"##;

/// What a child process can be asked to do here.
pub const JOBS: [(&str, Handler); 2] = [(JOB, serve), (drawing::JOB, drawing::serve)];

const JOB: &str = "document";

/// Which document, and how it is marked.
#[derive(Clone, Debug)]
pub struct Request {
    pub plan: PlanIx,
    pub kind: DocumentKind,
    /// Stands on every page: «UTKAST».
    pub watermark: Option<String>,
}

/// Why there is no document.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Fault {
    /// A template, between these bytes.
    Template {
        name: String,
        at: Option<(u32, u32)>,
        cause: TemplateCause,
    },
    /// `theme.toml` is not TOML, between these bytes; the words are the parser's.
    Tokens {
        start: u32,
        end: u32,
        message: String,
    },
    Token(TokenFault),
    /// The theme lacks a file, or one that is called a font is none.
    MissingFile(String),
    NoFont(String),
    /// A theme, or what Typst says of a document; the words are Typst's.
    Theme {
        place: Option<ThemePlace>,
        message: String,
    },
    /// More of something than a document may hold, and the file and bytes where it stands, if it stands in one.
    TooMuch {
        amount: Amount,
        at: Option<(String, u32, u32)>,
    },
    /// These drawings, by their paths, take too much time or memory to draw.
    Drawings(Vec<String>),
    /// The child process was stopped after this many seconds.
    TooSlow(u64),
    /// The child process used more memory than it may, or died.
    TooLarge,
    /// The child process could not be started.
    NotStarted(String),
}

/// Makes documents of one snapshot.
pub struct Press<'a> {
    snapshot: &'a Snapshot,
    resources: &'a Resources,
    /// Ready where it is run here; an untrusted theme is not even read here.
    theme: Option<Theme>,
}

impl<'a> Press<'a> {
    /// A press with the theme ready.
    ///
    /// # Errors
    /// A theme that is none.
    pub fn new(snapshot: &'a Snapshot, resources: &'a Resources) -> Result<Self, Fault> {
        let theme = if resources.trusted { Some(theme(resources)?) } else { None };
        Ok(Self { snapshot, resources, theme })
    }

    /// The document as PDF.
    ///
    /// # Errors
    /// [`Fault`].
    pub fn pdf(&self, request: &Request, sandbox: &Sandbox) -> Result<Vec<u8>, Fault> {
        let Some(theme) = &self.theme else { return self.pdf_in_child(request, sandbox) };
        let (document, pictures) = self.draft(request)?;
        drawing::draw(&document, theme, pictures, sandbox)
    }

    /// The document and its pictures, before they are laid out.
    fn draft(&self, request: &Request) -> Result<(Document, Pictures), Fault> {
        let watermark = request.watermark.clone();
        let changes = heard::changes_since(self.snapshot, self.resources, request);
        let extras = Extras { watermark, changes };
        let mut document =
            document::draft(self.snapshot, self.resources, request.plan, request.kind, extras)?;
        let is_draft = request.watermark.is_some();
        let fonts = is_draft.then(|| self.resources.fonts());
        if let Some(fonts) = &fonts {
            document::replace_undrawable(&mut document, fonts);
        }
        let pictures = pictures(&document, |path| picture_of(self.snapshot, path), fonts.as_ref())?;
        Ok((document, pictures))
    }

    /// The revision that a case compares the plan with, and the files of it.
    fn as_heard(&self, request: &Request) -> Option<(String, Frames)> {
        request.kind.case()?;
        let named = self.snapshot.model.plan(request.plan).facts.hearing_revision()?;
        let (older, _) = self.snapshot.as_heard(request.plan)?;
        Some((named.git.value.clone(), files(older, |_| true)))
    }

    fn pdf_in_child(&self, request: &Request, sandbox: &Sandbox) -> Result<Vec<u8>, Fault> {
        let heard = self.as_heard(request);
        let order = Order {
            plan: self.snapshot.model.plan_ref(request.plan),
            kind: request.kind,
            watermark: request.watermark.clone(),
            theme: self.resources.theme.clone(),
            today: self.snapshot.today.to_string(),
            older: heard.as_ref().map(|(name, files)| (name.clone(), files.len() / 2)),
        };
        let mut frames = vec![serde_json::to_vec(&order).unwrap_or_default()];
        frames.extend(heard.into_iter().flat_map(|(_, files)| files));
        let kommune = self.snapshot.model.kommune_of(request.plan).dir.as_ref();
        frames.extend(files(self.snapshot, |path| is_needed(path, kommune)));
        ask(sandbox, JOB, frames)
    }
}

/// The paths and bytes of files, in turn.
fn files(snapshot: &Snapshot, is_needed: impl Fn(&PlanPath) -> bool) -> Frames {
    let needed = snapshot.entries().iter().filter(|entry| is_needed(&entry.path));
    let read = needed.filter_map(|entry| Some((&entry.path, snapshot.read(&entry.path).ok()?)));
    read.flat_map(|(path, bytes)| [path.as_str().as_bytes().to_vec(), bytes]).collect()
}

/// The one answer of a child process.
fn ask(sandbox: &Sandbox, job: &str, frames: Frames) -> Result<Vec<u8>, Fault> {
    let answer = sandbox.run(job, frames).map_err(refused)?;
    answer.into_iter().next().ok_or(Fault::TooLarge)
}

/// The child's side of [`ask`]; a fault goes as JSON.
fn answer(made: Result<Vec<u8>, Fault>) -> Result<Frames, Vec<u8>> {
    made.map(|pdf| vec![pdf]).map_err(|fault| serde_json::to_vec(&fault).unwrap_or_default())
}

/// Paths and bytes in turn, as files.
fn paired(frames: impl IntoIterator<Item = Vec<u8>>) -> Vec<(String, Vec<u8>)> {
    let mut frames = frames.into_iter();
    let next = || {
        let path = String::from_utf8_lossy(&frames.next()?).into_owned();
        Some((path, frames.next()?))
    };
    std::iter::from_fn(next).collect()
}

/// The pictures of a document.
#[derive(Default)]
struct Pictures {
    /// By their paths.
    bytes: BTreeMap<String, Vec<u8>>,
    /// The paths of those that are not drawn in this process: see [`PictureInfo::is_costly`].
    costly: Vec<String>,
}

/// The pictures of a document, as long as they are not too many pixels to decode. With fonts, drawings with characters
/// that those do not have are left out.
fn pictures(
    document: &Document,
    picture_of: impl Fn(&PlanPath) -> Option<(Vec<u8>, PictureInfo)>,
    fonts: Option<&Fonts<'_>>,
) -> Result<Pictures, Fault> {
    let (mut pictures, mut pixels) = (Pictures::default(), 0);
    let has_characters = |bytes: &[u8]| fonts.is_none_or(|fonts| shows(bytes, fonts));
    for path in document.pictures() {
        let found = PlanPath::new(&path).ok().and_then(|path| picture_of(&path));
        let found = found.filter(|(bytes, _)| has_characters(bytes));
        pixels += found.as_ref().map_or(0, |(_, info)| info.pixels);
        if pixels > Amount::Pixels.limit() as u64 {
            return Err(Fault::TooMuch { amount: Amount::Pixels, at: None });
        }
        if found.as_ref().is_some_and(|(_, info)| info.is_costly) {
            pictures.costly.push(path.clone());
        }
        let bytes = found.map_or_else(|| NO_PICTURE.as_bytes().to_vec(), |(bytes, _)| bytes);
        pictures.bytes.insert(path, bytes);
    }
    Ok(pictures)
}

/// A picture's bytes, only where they have been looked through.
fn picture_of(snapshot: &Snapshot, path: &PlanPath) -> Option<(Vec<u8>, PictureInfo)> {
    let bytes = snapshot.read(path).ok()?;
    let info = picture::inspect(&bytes, path.extension()).ok()?;
    Some((bytes, info))
}

/// Whether the fonts have the characters of a drawing.
fn shows(drawing: &[u8], fonts: &Fonts<'_>) -> bool {
    let texts = picture::drawn_texts(drawing);
    texts.iter().all(|one| fonts.lacking(&one.text).next().is_none())
}

/// A document is made from its municipality's files, the templates and the themes; references reach other
/// municipalities' plans, so their TOML goes along, but not their attachments and pictures.
fn is_needed(path: &PlanPath, kommune: Option<&PlanPath>) -> bool {
    let below = |dir: &PlanPath| path.as_str().starts_with(&format!("{dir}/"));
    let is_attachment = path.parts().nth(3) == Some("vedlegg");
    let is_theme = path.parts().next() == Some("themes");
    is_theme
        || (!is_attachment
            && (kommune.is_some_and(below) || matches!(path.extension(), "toml" | "j2")))
}

/// What the child is told, before the files.
#[derive(Serialize, Deserialize)]
struct Order {
    plan: String,
    kind: DocumentKind,
    watermark: Option<String>,
    theme: String,
    today: String,
    /// The name of an older revision, and how many of the files, the first ones, are of it.
    older: Option<(String, usize)>,
}

/// The child's side of [`Press::pdf`]: the first frame is the order, the rest are paths and bytes in turn.
fn serve(frames: Frames) -> Result<Frames, Vec<u8>> {
    answer(make(frames))
}

fn make(frames: Frames) -> Result<Vec<u8>, Fault> {
    let garbled = || Fault::NotStarted("the order could not be read".to_owned());
    let mut frames = frames.into_iter();
    let order: Order =
        frames.next().and_then(|order| serde_json::from_slice(&order).ok()).ok_or_else(garbled)?;
    let mut files = paired(frames);
    let older = order.older.map(|(name, count)| {
        let rest = files.split_off(count.min(files.len()));
        (name, Memory::new(std::mem::replace(&mut files, rest)))
    });
    let world = MemoryWorld {
        files: Memory::new(files),
        revisions: older.into_iter().collect(),
        today: order.today.parse().map_err(|_| garbled())?,
    };
    let snapshot = Snapshot::load(&world, None).map_err(|_| garbled())?;
    let (resources, _) = Resources::of(&snapshot, &order.theme);
    let plan = snapshot.model.plan_called(&order.plan).ok_or_else(garbled)?;
    let request = Request { plan, kind: order.kind, watermark: order.watermark };
    let theme = theme(&resources)?;
    let press = Press { snapshot: &snapshot, resources: &resources, theme: None };
    let (document, pictures) = press.draft(&request)?;
    Ok(pdf::pdf(&document, &theme, &pictures.bytes)?)
}

fn theme(resources: &Resources) -> Result<Theme, Fault> {
    let standard =
        Theme::new(crate::resources::STANDARD_THEME, resources.standard_theme.clone(), true)?;
    if resources.own_theme.is_empty() {
        return Ok(standard);
    }
    Ok(standard.with(&resources.theme, resources.own_theme.clone())?)
}

fn refused(fault: SandboxFault) -> Fault {
    match fault {
        SandboxFault::Refused(reason) => serde_json::from_slice(&reason).unwrap_or(Fault::TooLarge),
        SandboxFault::TimedOut(limit) => Fault::TooSlow(limit.as_secs()),
        SandboxFault::NotStarted(reason) => Fault::NotStarted(reason),
        SandboxFault::Crashed => Fault::TooLarge,
    }
}

impl From<DraftFault> for Fault {
    fn from(fault: DraftFault) -> Self {
        match fault {
            DraftFault::Template(TemplateFault { name, span, cause }) => {
                Self::Template { name, at: span.map(|span| (span.start, span.end)), cause }
            }
            DraftFault::TooMuch(Excess { amount, place }) => {
                let at = place.map(|Place { file, span }| (file.to_string(), span.start, span.end));
                Self::TooMuch { amount, at }
            }
        }
    }
}

impl From<ThemeFault> for Fault {
    fn from(fault: ThemeFault) -> Self {
        match fault {
            ThemeFault::Missing(file) => Self::MissingFile(file.to_owned()),
            ThemeFault::Syntax { start, end, message } => Self::Tokens { start, end, message },
            ThemeFault::Token(fault) => Self::Token(fault),
            ThemeFault::Font(file) => Self::NoFont(file),
            ThemeFault::Tokens(_) => Self::Theme { place: None, message: fault.to_string() },
        }
    }
}

impl From<RenderFault> for Fault {
    fn from(fault: RenderFault) -> Self {
        match fault {
            RenderFault::MissingPicture(path) => Self::Theme { place: None, message: path },
            RenderFault::Typst(errors) => {
                let place = errors.first().and_then(|error| error.place.clone());
                let messages: Vec<&str> =
                    errors.iter().map(|error| error.message.as_str()).collect();
                Self::Theme { place, message: messages.join("; ") }
            }
        }
    }
}

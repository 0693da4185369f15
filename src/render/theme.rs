//! A theme: the files that decide how documents look, and the tokens they all share.

mod tokens;

pub use tokens::{TokenFault, TokenFaultKind, TokenType};

use super::drawing::ChartStyle;
use super::fonts::Fonts;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// The bytes of files by their path within the theme: `theme.toml`, `document.typ`, `fonts/X.ttf`.
pub type Files = BTreeMap<String, Arc<[u8]>>;

/// A look. Pure data: whoever makes one has read the files.
#[derive(Debug)]
pub struct Theme {
    pub name: String,
    pub files: Files,
    /// `theme.toml` as JSON: colours, fonts and sizes for every renderer.
    pub tokens: Value,
    /// An untrusted theme is only ever run in a child process (`sandbox`).
    pub trusted: bool,
    pub(super) chart_style: ChartStyle,
    pub(super) fonts: Fonts,
}

/// Why the files are not a theme.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ThemeFault {
    /// The file every theme has is not there.
    Missing(&'static str),
    /// `theme.toml` is not TOML, between these bytes; the words are the parser's.
    Syntax { start: u32, end: u32, message: String },
    /// A key of `theme.toml` can not be used.
    Token(TokenFault),
    /// A token that charts are drawn with is missing; the words are the reader's.
    Tokens(String),
    /// The file at this path is not a font.
    Font(String),
}

const TOKENS: &str = "theme.toml";
const ENTRY: &str = "document.typ";

impl Theme {
    /// A theme of these files alone.
    ///
    /// # Errors
    /// [`ThemeFault`] where `theme.toml` or `document.typ` is missing, or a file is not what its name says.
    pub fn new(name: &str, files: Files, trusted: bool) -> Result<Self, ThemeFault> {
        let bytes = files.get(TOKENS).ok_or(ThemeFault::Missing(TOKENS))?;
        files.get(ENTRY).ok_or(ThemeFault::Missing(ENTRY))?;
        let tokens = tokens::read(bytes, &Value::Null, &files)?;
        Self::assemble(name, files, tokens, trusted)
    }

    /// A theme that stands on this one: its own files win, and its `theme.toml` need only hold what differs.
    ///
    /// It is trusted where this one is and every file of its own has this one's bytes.
    ///
    /// # Errors
    /// [`ThemeFault`], as for [`Theme::new`].
    pub fn with(&self, name: &str, own: Files) -> Result<Self, ThemeFault> {
        let known = |(path, bytes): (&String, &Arc<[u8]>)| self.files.get(path) == Some(bytes);
        let trusted = self.trusted && own.iter().all(known);
        let mut merged = self.tokens.clone();
        if let Some(bytes) = own.get(TOKENS) {
            lay_over(&mut merged, tokens::read(bytes, &self.tokens, &own)?);
        }
        let mut files = self.files.clone();
        files.extend(own);
        Self::assemble(name, files, merged, trusted)
    }

    fn assemble(
        name: &str,
        files: Files,
        tokens: Value,
        trusted: bool,
    ) -> Result<Self, ThemeFault> {
        let chart_style = chart_style(&tokens)?;
        let fonts = Fonts::parse(&files).map_err(ThemeFault::Font)?;
        Ok(Self { name: name.to_owned(), files, tokens, trusted, chart_style, fonts })
    }
}

fn chart_style(tokens: &Value) -> Result<ChartStyle, ThemeFault> {
    let Drawn { skrift, farger, diagram } =
        Drawn::deserialize(tokens).map_err(|fault| ThemeFault::Tokens(fault.to_string()))?;
    Ok(ChartStyle {
        font: skrift.broedtekst,
        font_size: diagram.skriftstoerrelse,
        width: diagram.bredde,
        paper: farger.papir,
        text: farger.tekst,
        muted: farger.dempet,
        grid: farger.linje,
        palette: diagram.serier,
        foundation: diagram.fundament,
        steps: diagram.trinn,
    })
}

/// The tokens that charts are drawn from.
#[derive(Deserialize)]
struct Drawn {
    skrift: Typeface,
    farger: Colours,
    diagram: Charts,
}

#[derive(Deserialize)]
struct Typeface {
    broedtekst: String,
}

#[derive(Deserialize)]
struct Colours {
    papir: String,
    tekst: String,
    dempet: String,
    linje: String,
}

#[derive(Deserialize)]
struct Charts {
    skriftstoerrelse: f64,
    bredde: f64,
    serier: Vec<String>,
    fundament: String,
    trinn: [String; 2],
}

/// Lays `over` on `base`: tables key by key, anything else whole.
fn lay_over(base: &mut Value, over: Value) {
    match (base, over) {
        (Value::Object(base), Value::Object(over)) => {
            for (key, value) in over {
                lay_over(base.entry(key).or_insert(Value::Null), value);
            }
        }
        (base, over) => *base = over,
    }
}

impl fmt::Display for ThemeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(path) => write!(f, "`{path}` is missing"),
            Self::Syntax { message, .. } => write!(f, "`{TOKENS}` can not be read: {message}"),
            Self::Token(TokenFault { key, kind, .. }) => write!(f, "`{key}`: {kind:?}"),
            Self::Tokens(reason) => write!(f, "`{TOKENS}` can not be read: {reason}"),
            Self::Font(path) => write!(f, "`{path}` is not a font"),
        }
    }
}

impl std::error::Error for ThemeFault {}

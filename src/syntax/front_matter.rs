//! The TOML between `+++` lines at the very start of a case.

use super::{Fault, FaultKind};
use crate::text::Span;

/// A file split into its TOML and its Markdown; both offsets count from the start of the file.
#[derive(Clone, Copy, Debug)]
pub struct FrontMatter<'a> {
    pub toml: &'a str,
    pub toml_start: usize,
    pub body: &'a str,
    pub body_start: usize,
}

/// Splits `text`. Without front matter all of it is body; without an end all of it is front matter.
#[must_use]
pub fn split_front_matter(text: &str) -> (FrontMatter<'_>, Option<Fault>) {
    let whole = FrontMatter { toml: "", toml_start: 0, body: text, body_start: 0 };
    let Some(first) = text.split_inclusive('\n').next().filter(|line| line.trim_end() == "+++")
    else {
        return (whole, Some(Fault { span: Span::at(0), kind: FaultKind::FrontMatterMissing }));
    };
    let toml_start = first.len();
    let mut at = toml_start;
    for line in text[toml_start..].split_inclusive('\n') {
        let next = at + line.len();
        if line.trim_end() == "+++" {
            let toml = &text[toml_start..at];
            return (FrontMatter { toml, toml_start, body: &text[next..], body_start: next }, None);
        }
        at = next;
    }
    let open = Fault { span: Span::new(0, 3), kind: FaultKind::FrontMatterOpen };
    (
        FrontMatter { toml: &text[toml_start..], toml_start, body: "", body_start: text.len() },
        Some(open),
    )
}

//! A plan with what changed since an older version marked in it, as PDF.

use super::{Fault, drawing, picture_of, pictures, theme};
use crate::document::walk::{Visitor, walk};
use crate::document::{self, Block, Body, DocumentKind, Extras, Figure, Picture};
use crate::model::PlanIx;
use crate::picture::PictureInfo;
use crate::render::sandbox::Sandbox;
use crate::report::changes::{Review, front};
use crate::resources::Resources;
use crate::snapshot::Snapshot;
use crate::text::PlanPath;
use crate::words::Words;
use serde_json::Value;
use std::collections::BTreeMap;

/// A plan as one snapshot has it.
pub type Version<'a> = (&'a Snapshot, PlanIx);

/// What the reader is told that the versions are called; the new one has no name where it is the files as they stand.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    pub old: &'a str,
    pub new: Option<&'a str>,
}

impl Names<'_> {
    fn compared(self, words: Words) -> String {
        let mut slots = BTreeMap::from([("gammel", self.old.to_owned())]);
        slots.extend(self.new.map(|name| ("ny", name.to_owned())));
        let key = if self.new.is_some() { "sammenlignet-fra-til" } else { "sammenlignet-fra" };
        words.get(key, &slots)
    }
}

/// The marked document of a plan as PDF, with a table of these changes first.
///
/// All but the drawings is made here and not in a child process, so the resources must be trusted ones.
///
/// # Errors
/// [`Fault`].
pub fn redline(
    versions: [Version<'_>; 2],
    names: Names<'_>,
    resources: &Resources,
    changes: &[crate::diff::Change],
    sandbox: &Sandbox,
) -> Result<Vec<u8>, Fault> {
    let (was, is) = (versions[0].0, versions[1].0);
    let draft = |(snapshot, plan): Version<'_>| {
        document::draft(snapshot, resources, plan, DocumentKind::Plan, Extras::default())
    };
    let (mut old, new) = (draft(versions[0])?, draft(versions[1])?);
    walk(&mut old.blocks, &mut Redrawn([was, is]));
    let mut marked = document::redline(&old, &new);
    let words = Words::of_documents(&new.meta.lang);
    let slots = BTreeMap::from([("plan", new.meta.title.clone())]);
    marked.meta.title = words.get("endringer-i", &slots);
    let review = Review { changes, old: was, new: is, consequences: None };
    let blocks = front(&review, &names.compared(words), words);
    marked.blocks.iter_mut().for_each(|block| name_on_cover(block, words));
    let at = marked.blocks.iter().position(|block| !is_cover(block)).unwrap_or(marked.blocks.len());
    marked.blocks.splice(at..at, blocks);
    let fonts = resources.fonts();
    document::replace_undrawable(&mut marked, &fonts);
    let pictures = pictures(&marked, |path| picture(path, [was, is]), Some(&fonts))?;
    drawing::draw(&marked, &theme(resources)?, pictures, sandbox).map_err(by_their_files)
}

/// The cover says after the type of the plan that this is not the plan itself.
fn name_on_cover(block: &mut Block, words: Words) {
    if let Body::Group { kind, data, .. } = &mut block.body
        && kind == "forside"
        && let Some(Value::String(kind)) = data.get_mut("type")
    {
        *kind = words.get("med-endringer", &BTreeMap::from([("type", kind.clone())]));
    }
}

/// What the theme draws by itself, from no words of the document's: the cover and the contents.
fn is_cover(block: &Block) -> bool {
    matches!(&block.body, Body::Group { children, .. } if children.is_empty())
}

/// The folder of the pictures that have another content now, so that both are shown.
const FORMER: &str = "gammel/";

struct Redrawn<'a>([&'a Snapshot; 2]);

impl Visitor for Redrawn<'_> {
    fn block(&mut self, block: &mut Block) {
        if let Body::Figure(Figure { picture: Picture::File { path }, .. }) = &mut block.body
            && let Ok(file) = PlanPath::new(path)
            && let [Some((was, _)), Some((is, _))] =
                self.0.map(|snapshot| picture_of(snapshot, &file))
            && was != is
        {
            path.insert_str(0, FORMER);
        }
    }
}

/// A drawing that is told of has the path of its file, also where it is as it was.
fn by_their_files(fault: Fault) -> Fault {
    let Fault::Drawings(mut paths) = fault else { return fault };
    for path in &mut paths {
        if let Some(file) = path.strip_prefix(FORMER) {
            *path = file.to_owned();
        }
    }
    paths.sort();
    paths.dedup();
    Fault::Drawings(paths)
}

/// A picture as it is, or as it was where it is gone or another.
fn picture(path: &PlanPath, [old, new]: [&Snapshot; 2]) -> Option<(Vec<u8>, PictureInfo)> {
    if let Some(former) = path.as_str().strip_prefix(FORMER) {
        return picture_of(old, &PlanPath::new(former).ok()?);
    }
    picture_of(new, path).or_else(|| picture_of(old, path))
}

//! A plan with what changed since an older version marked in it, as PDF.

use super::{Fault, picture_of, pictures, theme};
use crate::document::{self, Block, Body, DocumentKind, Extras};
use crate::model::PlanIx;
use crate::render::pdf;
use crate::report::changes::{Review, front};
use crate::resources::Resources;
use crate::snapshot::Snapshot;
use crate::words::Words;
use std::collections::BTreeMap;

/// A plan as one snapshot has it.
pub type Version<'a> = (&'a Snapshot, PlanIx);

/// The marked document of a plan as PDF, with a table of these changes first.
///
/// It is made here and not in a child process, so the resources must be trusted ones.
///
/// # Errors
/// [`Fault`].
pub fn redline(
    versions: [Version<'_>; 2],
    resources: &Resources,
    changes: &[crate::diff::Change],
) -> Result<Vec<u8>, Fault> {
    let draft = |(snapshot, plan): Version<'_>| {
        document::draft(snapshot, resources, plan, DocumentKind::Plan, Extras::default())
    };
    let (old, new) = (draft(versions[0])?, draft(versions[1])?);
    let mut marked = document::redline(&old, &new);
    let words = Words::of_documents(&new.meta.lang);
    let slots = BTreeMap::from([("plan", new.meta.title.clone())]);
    marked.meta.title = words.get("endringer-i", &slots);
    let (was, is) = (versions[0].0, versions[1].0);
    let blocks = front(&Review { changes, old: was, new: is, consequences: None }, words);
    let at = marked.blocks.iter().position(|block| !is_cover(block)).unwrap_or(marked.blocks.len());
    marked.blocks.splice(at..at, blocks);
    document::replace_undrawable(&mut marked, &resources.fonts());
    // A picture as it is, or as it was where it is gone.
    let pictures =
        pictures(&marked, |path| picture_of(is, path).or_else(|| picture_of(was, path)))?;
    Ok(pdf::pdf(&marked, &theme(resources)?, &pictures)?)
}

/// What the theme draws by itself, from no words of the document's: the cover and the contents.
fn is_cover(block: &Block) -> bool {
    matches!(&block.body, Body::Group { children, .. } if children.is_empty())
}

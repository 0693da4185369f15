//! The world that Typst sees: a few files in memory, the theme's fonts, and nothing else.

use super::fonts::Fonts;
use super::theme::Files;
use std::sync::{Arc, LazyLock};
use typst::diag::{FileError, FileResult, PackageError};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_kit::files::{FileLoader, FileStore};
use typst_kit::fonts::FontStore;

/// Files by their path from the root, without the leading slash.
pub(super) struct Desk {
    main: FileId,
    files: FileStore<InMemory>,
    fonts: FontStore,
}

struct InMemory(Files);

/// Row headers in tables are still behind a feature flag.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

impl Desk {
    /// A desk with these files; Typst starts at `main`, which is one of them.
    pub(super) fn new(main: &str, files: Files, fonts: &Fonts) -> Result<Self, FileError> {
        let path = VirtualPath::new(main).map_err(|_| FileError::NotFound(main.into()))?;
        let main = FileId::new(RootedPath::new(VirtualRoot::Project, path));
        Ok(Self { main, files: FileStore::new(InMemory(files)), fonts: fonts.store() })
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.files.source(id)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.file(id)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

impl FileLoader for InMemory {
    fn load(&self, id: FileId) -> FileResult<Bytes> {
        if let VirtualRoot::Package(package) = id.root() {
            return Err(FileError::Package(PackageError::NotFound(package.clone())));
        }
        let path = id.vpath().get_without_slash();
        let bytes = self.0.get(path).ok_or_else(|| FileError::NotFound(path.into()))?;
        Ok(Bytes::new(Arc::clone(bytes)))
    }
}

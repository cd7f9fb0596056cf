//! All files of one reading, and the way from a place to its text.

use std::collections::HashMap;

use super::path::{self, NoFile};
use super::{File, FileId, Loader, Location, Node, Span};
use crate::diagnostic::{Diagnostic, quoted};

/// How many files one specification may have.
const MAX_FILES: usize = 20_000;

/// How many bytes all of them may have together.
const MAX_BYTES: usize = 256 << 20;

/// The files of a specification. The first one added is its root.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<File>,
    by_path: HashMap<String, FileId>,
    /// Why a path could not be read, so that it is asked for once only.
    missing: HashMap<String, String>,
    bytes: usize,
}

impl Sources {
    /// No files yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a text under a name. What is wrong with it goes to `diagnostics`.
    pub fn add(&mut self, path: &str, bytes: Vec<u8>, diagnostics: &mut Vec<Diagnostic>) -> FileId {
        // There are at most `MAX_FILES`.
        let id = FileId(self.files.len() as u32);
        self.bytes += bytes.len();
        self.files.push(File::read(id, path.to_owned(), bytes, diagnostics));
        self.by_path.insert(path.to_owned(), id);
        id
    }

    /// The file at `path`, read when it is first asked for. `from` is the place that asks.
    pub fn load(
        &mut self,
        path: &str,
        from: Option<Span>,
        loader: &mut dyn Loader,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<FileId> {
        // References are normalised too: `./a.yaml` and `a.yaml` are one file.
        let path = &path::normalise(path);
        if let Some(id) = self.by_path.get(path) {
            return Some(*id);
        }
        if !self.missing.contains_key(path) {
            match self.fetch(path, loader) {
                Ok(bytes) => return Some(self.add(path, bytes, diagnostics)),
                Err(reason) => self.missing.insert(path.to_owned(), reason),
            };
        }
        let message = format!("can't read {}: {}", quoted(path), self.missing[path]);
        diagnostics.push(at(Diagnostic::error("file-not-found", message), from));
        None
    }

    /// The document with an absolute URI, read when it is first asked for.
    pub fn document(
        &mut self,
        uri: &str,
        loader: &mut dyn Loader,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<FileId> {
        if let Some(id) = self.by_path.get(uri) {
            return Some(*id);
        }
        let fits = |bytes: &Vec<u8>| self.bytes + bytes.len() <= MAX_BYTES;
        let bytes = loader.document(uri).filter(fits).filter(|_| self.files.len() < MAX_FILES)?;
        Some(self.add(uri, bytes, diagnostics))
    }

    /// The file that `reference` (the part of a `$ref` before `#`) means at the place `from`.
    pub fn follow(
        &mut self,
        from: Span,
        reference: &str,
        loader: &mut dyn Loader,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<FileId> {
        if reference.is_empty() {
            return Some(from.file);
        }
        match path::join(self.path(from.file), reference) {
            Ok(path) => self.load(&path, Some(from), loader, diagnostics),
            Err(reason) => {
                diagnostics.push(no_file(reason, reference).at(from, ""));
                None
            }
        }
    }

    fn fetch(&self, path: &str, loader: &mut dyn Loader) -> Result<Vec<u8>, String> {
        if self.files.len() >= MAX_FILES {
            return Err(format!("a specification may have at most {MAX_FILES} files"));
        }
        let bytes = loader.load(path)?;
        if self.bytes + bytes.len() > MAX_BYTES {
            let most = MAX_BYTES >> 20;
            return Err(format!("the files of a specification may have at most {most} MB"));
        }
        Ok(bytes)
    }

    /// All files, in the order in which they were read.
    pub fn files(&self) -> impl ExactSizeIterator<Item = (FileId, &File)> {
        // There are at most `MAX_FILES`.
        self.files.iter().enumerate().map(|(id, file)| (FileId(id as u32), file))
    }

    /// The file, if this is where its id is from.
    pub fn file(&self, id: FileId) -> Option<&File> {
        self.files.get(id.0 as usize)
    }

    /// The file's path; empty for an unknown one.
    pub fn path(&self, id: FileId) -> &str {
        self.file(id).map_or("", File::path)
    }

    /// The file's tree, unless it could not be read.
    pub fn root(&self, id: FileId) -> Option<&Node> {
        self.file(id)?.root()
    }

    /// The value at a place.
    pub fn node(&self, location: &Location) -> Option<&Node> {
        self.root(location.file)?.pointer(&location.pointer)
    }

    /// Where the value at a place stands; if there is none, where the nearest value around it does.
    pub fn span(&self, location: &Location) -> Span {
        let mut pointer = location.pointer.as_str();
        loop {
            if let Some(node) = self.root(location.file).and_then(|root| root.pointer(pointer)) {
                return node.span;
            }
            match pointer.rfind('/') {
                Some(slash) => pointer = &pointer[..slash],
                None => return Span { file: location.file, start: 0, end: 0 },
            }
        }
    }

    /// Where the name of the member at a place stands; for an item or a root, the value.
    pub fn key_span(&self, location: &Location) -> Span {
        let key = location.pointer.rsplit_once('/').and_then(|(parent, token)| {
            let object = self.root(location.file)?.pointer(parent)?.as_object()?;
            object.key_span(&token.replace("~1", "/").replace("~0", "~"))
        });
        key.unwrap_or_else(|| self.span(location))
    }

    /// The line and the column where a span begins, both counted from 1.
    pub fn line_column(&self, span: Span) -> (usize, usize) {
        self.file(span.file).map_or((1, 1), |file| file.line_column(span.start))
    }

    /// The text of a span.
    pub fn text(&self, span: Span) -> &str {
        let text = self.file(span.file).map_or("", File::text);
        text.get(span.start as usize..span.end as usize).unwrap_or("")
    }
}

fn at(diagnostic: Diagnostic, place: Option<Span>) -> Diagnostic {
    match place {
        Some(span) => diagnostic.at(span, "referred to here"),
        None => diagnostic,
    }
}

fn no_file(reason: NoFile, reference: &str) -> Diagnostic {
    let reference = quoted(reference);
    match reason {
        NoFile::Remote => {
            Diagnostic::error("remote-reference", format!("{reference} is not a local file"))
                .help("nothing is fetched: save the document beside this one and refer to it there")
        }
        NoFile::BadEscape => {
            Diagnostic::error("file-not-found", format!("{reference} is badly percent-encoded"))
                .help("write `%25` for a percent sign")
        }
    }
}

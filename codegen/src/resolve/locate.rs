//! Finds the place that a reference names.

use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Loader, Location, Node, Sources};

use super::dialect::Dialect;
use super::identifiers::Identifiers;
use super::metaschemas::WithMetaschemas;
use super::uri;

/// Why a reference leads nowhere.
#[derive(Clone, Debug)]
pub enum Missing {
    /// The file can't be had.
    File {
        /// Its path.
        path: String,
        /// Why.
        reason: String,
    },
    /// It names a document on the network, which is not read.
    Remote(String),
    /// The file was read, but is broken; it has its own diagnostics.
    Broken,
    /// There is no such member or item.
    Member {
        /// The last place on the way that exists.
        parent: Location,
        /// What it does not have.
        token: String,
        /// The place that was looked for.
        wanted: Location,
    },
    /// No schema of the resource is called that.
    Anchor {
        /// The root of the resource.
        resource: Location,
        /// The name.
        name: String,
    },
}

/// Looks up references.
pub struct Locator<'a> {
    /// The files, more of which may be read.
    pub sources: &'a mut Sources,
    /// Where they come from.
    pub loader: &'a mut dyn Loader,
    /// Identifiers found so far.
    pub identifiers: Identifiers,
    /// What is wrong with the files.
    pub diagnostics: Vec<Diagnostic>,
}

impl Locator<'_> {
    /// The place that `text`, standing at `site`, refers to.
    ///
    /// # Errors
    /// Why it leads nowhere; identifiers that are found later may change that.
    pub fn locate(&mut self, site: &Location, text: &str) -> Result<Location, Missing> {
        let (resource, fragment) = uri::split(text);
        let resource = self.resource(site, resource)?;
        let fragment = uri::decoded(fragment);
        if fragment.is_empty() {
            return Ok(resource);
        }
        if !fragment.starts_with('/') {
            let found = self.identifiers.anchor(&resource, &fragment);
            let missing = || Missing::Anchor { resource, name: fragment.into_owned() };
            return found.cloned().ok_or_else(missing);
        }
        let file = Location { file: resource.file, pointer: String::new() };
        let raw = uri::split(text).1;
        self.pointer(&resource, &fragment)
            .or_else(|missing| self.pointer(&resource, raw).map_err(|_| missing))
            .or_else(|missing| self.pointer(&file, &fragment).map_err(|_| missing))
    }

    /// The node at a place.
    pub fn node(&self, location: &Location) -> Option<&Node> {
        self.sources.node(location)
    }

    fn resource(&mut self, site: &Location, reference: &str) -> Result<Location, Missing> {
        let resource = self.identifiers.resource(site);
        if reference.is_empty() {
            return Ok(resource);
        }
        let path = self.sources.path(site.file);
        let uri = uri::join(self.identifiers.uri(&resource, path), reference);
        if let Some(location) = self.identifiers.by_uri(&uri) {
            return Ok(location.clone());
        }
        if uri::has_scheme(&uri) || uri.starts_with("//") {
            return self.document(uri);
        }
        let file = self.file(&uri)?;
        Ok(Location { file, pointer: String::new() })
    }

    /// The document with an absolute URI: one that is at hand, or one of JSON Schema's own.
    fn document(&mut self, uri: String) -> Result<Location, Missing> {
        let Self { sources, loader, diagnostics, .. } = self;
        let mut known = WithMetaschemas(&mut **loader);
        let file = sources.document(&uri, &mut known, diagnostics).ok_or(Missing::Remote(uri))?;
        sources.root(file).ok_or(Missing::Broken)?;
        Ok(Location { file, pointer: String::new() })
    }

    /// The dialect that `$schema` names; the usual one where the document is not at hand.
    pub fn dialect(&mut self, uri: &str) -> Dialect {
        let uri = uri.trim_end_matches('#');
        if let Some(known) = Dialect::known(uri) {
            return known;
        }
        let document = self.document(uri.to_owned()).ok();
        let root = document.as_ref().and_then(|place| self.node(place));
        root.map(Dialect::of_metaschema).unwrap_or_default()
    }

    fn file(&mut self, path: &str) -> Result<FileId, Missing> {
        let mut diagnostics = Vec::new();
        match self.sources.load(path, None, self.loader, &mut diagnostics) {
            Some(file) => {
                self.diagnostics.append(&mut diagnostics);
                self.sources.root(file).map(|_| file).ok_or(Missing::Broken)
            }
            None => {
                let reason = diagnostics.pop().map(|last| last.message).unwrap_or_default();
                Err(Missing::File { path: path.to_owned(), reason })
            }
        }
    }

    /// The place at the end of `pointer`, in the one spelling that places have.
    fn pointer(&self, from: &Location, pointer: &str) -> Result<Location, Missing> {
        let mut place = from.clone();
        let mut node = self.node(from).ok_or(Missing::Broken)?;
        for (index, token) in pointer.split('/').enumerate().skip(1) {
            let key = token.replace("~1", "/").replace("~0", "~");
            let Some(child) = node.child(&key) else {
                let rest = pointer.split('/').skip(index);
                let mut wanted = place.clone();
                for token in rest {
                    wanted = wanted.child(&token.replace("~1", "/").replace("~0", "~"));
                }
                return Err(Missing::Member { parent: place, token: key, wanted });
            };
            place = place.child(&key);
            node = child;
        }
        Ok(place)
    }
}

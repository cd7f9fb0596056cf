//! What schemas can be called by, beside their place: `$id`, `$anchor`, `$dynamicAnchor`.

use std::collections::{HashMap, HashSet};

use crate::document::Identity;
use crate::source::{FileId, Location};

use super::uri;

/// All identifiers that have been found.
#[derive(Debug, Default)]
pub struct Identifiers {
    /// URIs of schemas with `$id`.
    resources: HashMap<Location, String>,
    /// Files with such schemas: others need no search.
    files: HashSet<FileId>,
    by_uri: HashMap<String, Location>,
    anchors: HashMap<(Location, String), Location>,
}

impl Identifiers {
    /// Adds what a schema says; those around it must be there already. `path` is that of its file.
    pub fn add(&mut self, identity: Identity, path: &str) {
        let Identity { location, id, mut anchors, .. } = identity;
        if let Some(id) = id {
            match uri::split(&id) {
                ("", "") => {}
                ("", fragment) => anchors.push(fragment.to_owned()),
                (id, _) => self.add_resource(&location, id, path),
            }
        }
        let resource = self.resource(&location);
        for anchor in anchors {
            self.anchors.entry((resource.clone(), anchor)).or_insert_with(|| location.clone());
        }
    }

    fn add_resource(&mut self, location: &Location, id: &str, path: &str) {
        let around = self.resource(location);
        let uri = uri::join(self.uri(&around, path), id);
        self.by_uri.entry(uri.clone()).or_insert_with(|| location.clone());
        self.resources.insert(location.clone(), uri);
        self.files.insert(location.file);
    }

    /// The root of the resource that `location` belongs to: the nearest schema with `$id` around
    /// it, or the file.
    pub fn resource(&self, location: &Location) -> Location {
        let file = Location { file: location.file, pointer: String::new() };
        if !self.files.contains(&location.file) {
            return file;
        }
        let around = super::around(location);
        around.into_iter().find(|place| self.resources.contains_key(place)).unwrap_or(file)
    }

    /// The URI of the resource with that root; that of a file is its path.
    pub fn uri<'s>(&'s self, resource: &Location, path: &'s str) -> &'s str {
        self.resources.get(resource).map_or(path, String::as_str)
    }

    /// The schema whose `$id` is `uri`.
    pub fn by_uri(&self, uri: &str) -> Option<&Location> {
        self.by_uri.get(uri)
    }

    /// The schema called `name` in the resource.
    pub fn anchor(&self, resource: &Location, name: &str) -> Option<&Location> {
        self.anchors.get(&(resource.clone(), name.to_owned()))
    }

    /// The schemas with `$id`.
    pub fn into_resources(self) -> HashSet<Location> {
        self.resources.into_keys().collect()
    }

    /// The names of the anchors of a resource.
    pub fn anchors(&self, resource: &Location) -> Vec<&str> {
        let here = self.anchors.keys().filter(|(place, _)| place == resource);
        let mut names: Vec<&str> = here.map(|(_, name)| name.as_str()).collect();
        names.sort_unstable();
        names
    }
}

//! Which features a part of a crate needs: large APIs are split by the tags of their operations,
//! so that whoever calls one tag compiles only what that tag reaches.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::ir::{Client, Operation, TypeId, TypeRef, Types};

/// The feature that turns on all others, the default.
pub const ALL: &str = "all-tags";

/// Features of every crate, whose names no tag can have.
pub const RESERVED: [&str; 9] =
    ["default", ALL, "chrono", "jiff", "rust_decimal", "time", "url", "uuid", "webhooks"];

/// An API with fewer operations compiles so fast that features would only be in the way.
pub const FEWEST_OPERATIONS: usize = 100;

/// What more features than this share is always there: a longer condition saves nobody anything.
const MOST: usize = 8;

/// The features of which one must be on. None: it is always there.
pub type When = Vec<String>;

/// The names of all features, in the order of the operations; none for small APIs.
pub fn names(client: &Client) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for feature in client.groups.iter().filter_map(|group| group.feature.as_ref()) {
        if !names.contains(feature) {
            names.push(feature.clone());
        }
    }
    names
}

/// When each type is there: with the operations that reach it. What webhooks and the
/// headers of answers reach is always there; what nothing reaches, with all tags.
pub fn of_types(types: &Types, client: &Client) -> Vec<When> {
    let mut needs = vec![Need::default(); types.list.len()];
    for (feature, operations) in by_feature(client) {
        let roots = operations.iter().flat_map(|operation| operation.types());
        reach(types, roots, &mut |id| needs[id.0 as usize].with(&[feature.to_owned()]));
    }
    if !names(client).is_empty() {
        let headers = client.headers.iter().map(|header| &header.ty);
        let roots = client.webhooks.iter().map(|webhook| &webhook.ty).chain(headers);
        reach(types, roots, &mut |id| needs[id.0 as usize].with(&[]));
        return needs.into_iter().map(Need::when).collect();
    }
    vec![When::new(); types.list.len()]
}

/// The operations of each feature.
pub fn by_feature(client: &Client) -> BTreeMap<&str, Vec<&Operation>> {
    let mut by_feature: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    for group in &client.groups {
        if let Some(feature) = &group.feature {
            by_feature.entry(feature).or_default().extend(&group.operations);
        }
    }
    by_feature
}

fn reach<'t>(
    types: &'t Types,
    roots: impl Iterator<Item = &'t TypeRef>,
    found: &mut dyn FnMut(TypeId),
) {
    let mut seen = HashSet::new();
    let mut waiting = Vec::new();
    roots.for_each(|root| root.each_named(&mut |id| waiting.push(id)));
    while let Some(id) = waiting.pop() {
        if seen.insert(id) {
            found(id);
            types[id].each_reference(&mut |id| waiting.push(id));
        }
    }
}

/// What is gathered about one thing from all that use it.
#[derive(Clone, Debug, Default)]
pub struct Need {
    always: bool,
    features: BTreeSet<String>,
}

impl Need {
    /// Something that is there then uses it.
    pub fn with(&mut self, when: &[String]) {
        self.always |= when.is_empty();
        self.features.extend(when.iter().cloned());
    }

    /// When it must be there.
    pub fn when(self) -> When {
        match self.features.len() {
            _ if self.always => When::new(),
            0 => vec![ALL.to_owned()],
            many if many > MOST => When::new(),
            _ => self.features.into_iter().collect(),
        }
    }
}

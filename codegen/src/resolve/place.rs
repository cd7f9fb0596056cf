//! A cursor over trees that follows references.

use std::borrow::Cow;

use crate::document::{Version, scalar};
use crate::source::{Location, Node, Sources, Value};

use super::Links;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Place<'s> {
    /// The value.
    pub node: &'s Node,
    /// Where it stands.
    pub location: Location,
    /// The reference that led here, if it describes the value in its own words.
    described: Option<&'s Node>,
}

/// Trees with their references.
#[derive(Clone, Copy)]
pub struct Trees<'s> {
    /// The files.
    pub sources: &'s Sources,
    /// Where references lead.
    pub links: &'s Links,
    /// The version of the document.
    pub version: Version,
}

impl<'s> Trees<'s> {
    /// The value at a place, as it stands there.
    pub fn at(&self, location: &Location) -> Option<Place<'s>> {
        let node = self.sources.node(location)?;
        Some(Place { node, location: location.clone(), described: None })
    }

    /// The value that the place is or refers to; nothing when its reference is broken.
    pub fn settled(&self, place: Place<'s>) -> Option<Place<'s>> {
        let refers = place.node.as_object().and_then(|object| object.get("$ref"));
        if refers.is_none_or(|node| node.as_str().is_none()) {
            return Some(place);
        }
        let described =
            ["description", "summary"].iter().any(|key| place.node.child(key).is_some());
        let mut target = self.at(self.links.end(&place.location)?)?;
        target.described = described.then_some(place.node);
        Some(target)
    }
}

impl<'s> Place<'s> {
    /// The member `key` as it stands here; null counts as absent.
    pub fn raw(&self, key: &str) -> Option<Place<'s>> {
        let node = self.node.as_object()?.get(key)?;
        if node.value == Value::Null {
            return None;
        }
        Some(Place { node, location: self.location.child(key), described: None })
    }

    /// The member `key` as it stands here, where null is a value.
    pub fn present(&self, key: &str) -> Option<Place<'s>> {
        let node = self.node.as_object()?.get(key)?;
        Some(Place { node, location: self.location.child(key), described: None })
    }

    /// The member `key`, references followed.
    pub fn get(&self, key: &str, trees: &Trees<'s>) -> Option<Place<'s>> {
        trees.settled(self.raw(key)?)
    }

    /// The text of the member `key`. A reference's own description goes before its target's.
    pub fn text(&self, key: &str, trees: &Trees<'s>) -> Option<String> {
        let own = self.described.filter(|_| matches!(key, "description" | "summary"));
        if let Some(text) = own.and_then(|node| node.child(key)).and_then(scalar::text) {
            return Some(text.into_owned());
        }
        self.value(key, trees).and_then(scalar::text).map(Cow::into_owned)
    }

    /// The value of the member `key`, references followed; null counts as absent.
    pub fn value(&self, key: &str, trees: &Trees<'s>) -> Option<&'s Node> {
        let node = self.node.as_object()?.get(key)?;
        match &node.value {
            Value::Null => None,
            Value::Object(object) if object.get("$ref").is_some() => {
                self.get(key, trees).map(|place| place.node)
            }
            _ => Some(node),
        }
    }

    /// The truth value of the member `key`.
    pub fn boolean(&self, key: &str, trees: &Trees<'s>) -> Option<bool> {
        scalar::boolean(self.value(key, trees)?)
    }

    /// Whether the member `key` is true.
    pub fn is(&self, key: &str, trees: &Trees<'s>) -> bool {
        self.boolean(key, trees) == Some(true)
    }

    /// The member `key` as it stands here, where null is a value.
    pub fn data(&self, key: &str) -> Option<Node> {
        self.node.as_object()?.get(key).cloned()
    }

    /// The items of the member `key`, as they stand there.
    pub fn items(&self, key: &str, trees: &Trees<'s>) -> Vec<Place<'s>> {
        let Some(list) = self.get(key, trees) else { return Vec::new() };
        let items = list.node.as_array().unwrap_or_default().iter().enumerate();
        items
            .map(|(index, node)| {
                let location = list.location.child(&index.to_string());
                Place { node, location, described: None }
            })
            .collect()
    }

    /// The texts of the member `key`.
    pub fn texts(&self, key: &str, trees: &Trees<'s>) -> Vec<String> {
        let items = self.items(key, trees).into_iter();
        items.filter_map(|item| scalar::text(item.node).map(Cow::into_owned)).collect()
    }

    /// The members of the member `key`, as they stand there.
    pub fn entries(&self, key: &str, trees: &Trees<'s>) -> Vec<(&'s str, Place<'s>)> {
        self.get(key, trees).map(|map| map.members()).unwrap_or_default()
    }

    /// The members, as they stand there.
    pub fn members(&self) -> Vec<(&'s str, Place<'s>)> {
        let members = self.node.as_object().into_iter().flat_map(|object| object.iter());
        members
            .map(|(key, node)| {
                (key, Place { node, location: self.location.child(key), described: None })
            })
            .collect()
    }
}

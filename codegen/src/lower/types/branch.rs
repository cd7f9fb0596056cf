//! How a JSON value is recognised as belonging to one of several alternatives.

use super::choice::Alternative;
use super::context::canonical;
use super::key::{Key, KindSet};
use super::merge::{Merged, merge};
use super::shape::{Shape, classify};
use crate::ir::{Branch, ScalarValue};
use crate::model::{Api, Discriminator, SchemaId};

/// The member that tells alternatives apart, and its values by alternative.
#[derive(Clone, Debug, Default)]
pub struct Tag {
    /// The member.
    pub member: Option<String>,
    /// For each alternative the values that choose it.
    pub values: Vec<Vec<ScalarValue>>,
}

/// The tag that the schema names, else a member that has other values in each alternative.
pub fn tag(
    api: &Api,
    discriminator: Option<&Discriminator>,
    alternatives: &[Alternative<'_>],
) -> Tag {
    match discriminator {
        Some(discriminator) => explicit(api, discriminator, alternatives),
        None => implicit(api, alternatives),
    }
}

fn explicit(api: &Api, discriminator: &Discriminator, alternatives: &[Alternative<'_>]) -> Tag {
    let mapped = discriminator
        .mapping
        .iter()
        .map(|(value, id)| (ScalarValue::String(value.clone()), canonical(api, &Key::of(*id))));
    let mapped: Vec<(ScalarValue, Key)> = mapped.collect();
    let values = alternatives.iter().map(|alternative| {
        let key = canonical(api, &Key::of(alternative.schema));
        let own = constants(api, alternative)
            .into_iter()
            .find(|(name, _)| *name == discriminator.property)
            .map(|(_, values)| values);
        let mapped: Vec<_> = mapped
            .iter()
            .filter(|(_, target)| *target == key)
            .map(|(value, _)| value.clone())
            .collect();
        // Values that the schema itself lists are surer than names that nobody wrote down.
        if let Some(inner) = inner(alternative, discriminator) {
            return mapped.into_iter().chain(inner).collect();
        }
        match own {
            Some(own) if !mapped.iter().any(|value| own.contains(value)) => own,
            _ => mapped,
        }
    });
    let values = values.collect();
    Tag { member: Some(discriminator.property.clone()), values }
}

/// The values that choose an alternative which is itself a choice by the same member.
fn inner(alternative: &Alternative<'_>, outer: &Discriminator) -> Option<Vec<ScalarValue>> {
    let Shape::Choice(index) = alternative.shape else { return None };
    let discriminator = alternative.merged.choices[index].discriminator?;
    let same = discriminator.property == outer.property;
    let values = discriminator.mapping.keys().map(|value| ScalarValue::String(value.clone()));
    same.then(|| values.collect())
}

fn implicit(api: &Api, alternatives: &[Alternative<'_>]) -> Tag {
    let constants: Vec<_> =
        alternatives.iter().map(|alternative| constants(api, alternative)).collect();
    let objects = alternatives.iter().all(|alternative| matches!(alternative.shape, Shape::Object));
    let candidates = constants.first().filter(|_| objects).into_iter().flatten();
    for (name, _) in candidates {
        let values: Option<Vec<Vec<ScalarValue>>> = constants
            .iter()
            .map(|of| of.iter().find(|(other, _)| other == name).map(|(_, values)| values.clone()))
            .collect();
        let Some(values) = values else { continue };
        if are_disjoint(&values) {
            return Tag { member: Some(name.clone()), values };
        }
    }
    Tag::default()
}

fn are_disjoint(values: &[Vec<ScalarValue>]) -> bool {
    let mut seen = Vec::new();
    values.iter().flatten().all(|value| {
        let new = !seen.contains(&value);
        seen.push(value);
        new
    })
}

/// Members that have one of a few values, by name.
fn constants(api: &Api, alternative: &Alternative<'_>) -> Vec<(String, Vec<ScalarValue>)> {
    let mut constants = Vec::new();
    for (name, schemas) in &alternative.merged.properties {
        let key = canonical(api, &Key::all(schemas.iter().copied()));
        let listed = key.parts.iter().any(|part| {
            let schema = &api.schemas[part.schema];
            schema.values.is_some() || schema.constant.is_some()
        });
        if !listed {
            continue;
        }
        let merged = merge(api, &key);
        match classify(api, &merged) {
            Shape::Constant(value) => constants.push(((*name).to_owned(), vec![value])),
            Shape::Enum(values) if values.len() <= 8 => {
                constants.push(((*name).to_owned(), values))
            }
            _ => {}
        }
    }
    constants
}

/// What recognises an alternative among the others.
pub fn branch(
    api: &Api,
    alternative: &Alternative<'_>,
    all: &[Alternative<'_>],
    tags: Vec<ScalarValue>,
) -> Branch {
    let kinds = alternative.merged.kinds.without(KindSet::NULL);
    let rivals = all.iter().filter(|other| !other.merged.kinds.and(kinds).is_empty()).count() > 1;
    let mut branch = Branch { tags, kinds: kinds.to_ir(), ..Branch::default() };
    if !rivals {
        return branch;
    }
    branch.values = match &alternative.shape {
        Shape::Constant(value) => vec![value.clone()],
        Shape::Enum(values) => values.clone(),
        _ => Vec::new(),
    };
    if branch.tags.is_empty() && kinds.has(KindSet::OBJECT) {
        members(api, alternative, all, &mut branch);
    }
    branch
}

/// What the members say, without what they say of every rival.
fn members(api: &Api, alternative: &Alternative<'_>, all: &[Alternative<'_>], branch: &mut Branch) {
    let merged = &alternative.merged;
    let rivals: Vec<&Merged<'_>> = all
        .iter()
        .map(|other| &other.merged)
        .filter(|other| other.kinds.has(KindSet::OBJECT) && !std::ptr::eq(*other, merged))
        .collect();
    let required_by_all = |name: &&str| rivals.iter().all(|rival| rival.required.contains(name));
    let known_to_all = |name: &&str| rivals.iter().all(|rival| rival.properties.contains_key(name));
    let own = merged.required.iter().copied();
    branch.required = own.filter(|name| !required_by_all(name)).map(str::to_owned).collect();
    branch.closed = merged.closed && merged.patterns.is_empty();
    let own = merged.properties.keys().copied();
    let own = own.filter(|name| branch.closed || !known_to_all(name));
    branch.known = own.map(str::to_owned).collect();
    let same = |name: &str, schemas: &Vec<SchemaId>| {
        rivals.iter().all(|rival| rival.properties.get(name) == Some(schemas))
    };
    branch.constants = constants(api, alternative);
    branch.constants.retain(|(name, _)| {
        merged.properties.get(name.as_str()).is_none_or(|schemas| !same(name, schemas))
    });
}

/// Makes a branch accept what another of the same type accepts too.
pub fn widen(branch: &mut Branch, other: Branch) {
    branch.tags.extend(other.tags);
    branch.required.retain(|name| other.required.contains(name));
    branch.constants.retain(|constant| other.constants.contains(constant));
    branch.closed &= other.closed;
    if branch.values.is_empty() || other.values.is_empty() {
        branch.values.clear();
    } else {
        branch.values.extend(other.values);
    }
}

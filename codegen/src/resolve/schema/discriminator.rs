//! Discriminators: which value of a property means which schema.

use std::collections::{HashMap, HashSet, VecDeque};

use indexmap::IndexMap;

use crate::model::{Discriminator, Schema, SchemaId, Schemas};
use crate::resolve::place::Place;
use crate::resolve::uri;
use crate::source::Location;

use super::SchemaReader;

/// Names that members have because their author referred to them by name.
pub struct Implicit {
    schema: Location,
    names: Vec<(String, SchemaId)>,
}

impl<'s> SchemaReader<'s, '_> {
    pub(super) fn discriminator(&mut self, place: &Place<'s>, schema: &mut Schema) {
        let Some(discriminator) = place.get("discriminator", &self.trees) else { return };
        let Some(property) = discriminator.text("propertyName", &self.trees) else { return };
        let mut mapping = IndexMap::new();
        for (value, target) in discriminator.entries("mapping", &self.trees) {
            if let Some(id) = self.referred(&target.location) {
                mapping.insert(value.to_owned(), id);
            }
        }
        let default = discriminator.raw("defaultMapping");
        let default_mapping = default.and_then(|place| self.referred(&place.location));
        schema.discriminator = Some(Box::new(Discriminator { property, mapping, default_mapping }));
        let names = ["oneOf", "anyOf"].iter().flat_map(|key| place.items(key, &self.trees));
        let names: Vec<_> = names.filter_map(|member| Some((name(&member)?, member))).collect();
        let names = names.into_iter().map(|(name, member)| (name, self.schema(&member))).collect();
        self.implicit.push(Implicit { schema: schema.location.clone(), names });
    }
}

/// The name by which a member is referred to.
fn name(member: &Place<'_>) -> Option<String> {
    let text = member.node.child("$ref")?.as_str()?;
    let (file, fragment) = uri::split(text);
    let last = match fragment.is_empty() {
        true => file.rsplit('/').next()?.split('.').next()?,
        false => fragment.rsplit('/').next()?,
    };
    Some(uri::decoded(last).replace("~1", "/").replace("~0", "~"))
}

/// Adds the implicit names, and makes mappings point at members where they are members.
pub fn complete(schemas: &mut Schemas, implicit: Vec<Implicit>) {
    let mut implicit: HashMap<Location, Vec<(String, SchemaId)>> =
        implicit.into_iter().map(|it| (it.schema, it.names)).collect();
    let parents = parents(schemas);
    for id in schemas.ids() {
        let schema = &schemas[id];
        if schema.discriminator.is_none() {
            continue;
        }
        let members: Vec<SchemaId> = schema.one_of.iter().chain(&schema.any_of).copied().collect();
        let names = match members.is_empty() {
            true => children(id, &parents, schemas),
            false => implicit.remove(&schema.location).unwrap_or_default(),
        };
        let behind: HashMap<SchemaId, SchemaId> =
            members.iter().filter_map(|id| Some((schemas[*id].reference?, *id))).collect();
        if let Some(discriminator) = &mut schemas[id].discriminator {
            add_names(discriminator, &members, &behind, names);
        }
    }
}

fn add_names(
    discriminator: &mut Discriminator,
    members: &[SchemaId],
    behind: &HashMap<SchemaId, SchemaId>,
    names: Vec<(String, SchemaId)>,
) {
    let mapping = &mut discriminator.mapping;
    let targets = mapping.values_mut().chain(discriminator.default_mapping.as_mut());
    for target in targets.filter(|target| !members.contains(target)) {
        *target = behind.get(target).copied().unwrap_or(*target);
    }
    let explicit: HashSet<SchemaId> = mapping.values().copied().collect();
    for (name, id) in names {
        if !explicit.contains(&id) {
            mapping.entry(name).or_insert(id);
        }
    }
}

/// For each schema those that list it in `allOf`.
fn parents(schemas: &Schemas) -> HashMap<SchemaId, Vec<SchemaId>> {
    let mut parents: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
    for (id, schema) in schemas.iter() {
        for parent in &schema.all_of {
            let parent = schemas[*parent].reference.unwrap_or(*parent);
            parents.entry(parent).or_default().push(id);
        }
    }
    parents
}

/// The named schemas that are a `parent` by `allOf`, directly or not.
fn children(
    parent: SchemaId,
    parents: &HashMap<SchemaId, Vec<SchemaId>>,
    schemas: &Schemas,
) -> Vec<(String, SchemaId)> {
    let mut seen = HashSet::from([parent]);
    let mut to_visit = VecDeque::from([parent]);
    let mut found = Vec::new();
    while let Some(id) = to_visit.pop_front() {
        for child in parents.get(&id).into_iter().flatten() {
            if seen.insert(*child) {
                to_visit.push_back(*child);
                let name = schemas[*child].name.clone();
                found.extend(name.map(|name| (name, *child)));
            }
        }
    }
    found
}

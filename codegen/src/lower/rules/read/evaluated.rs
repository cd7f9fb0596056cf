//! `unevaluatedProperties` and `unevaluatedItems`: what no other keyword speaks of, of the schema
//! itself and of those that are applied to the same value.

use std::collections::HashSet;

use super::Reader;
use super::list::rest;
use crate::ir::rules::Seen;
use crate::lower::rules::sites::Inherited;
use crate::lower::rules::tree::{ListPart, ObjectPart, Rest, Target, Unevaluated};
use crate::model::{Schema, SchemaId, Schemas};

pub fn unevaluated(reader: &mut Reader<'_, '_>) {
    properties(reader);
    items(reader);
}

fn properties(reader: &mut Reader<'_, '_>) {
    let Some(others) = reader.schema.unevaluated_properties else { return };
    let others = rest(reader, others, "UnevaluatedProperties");
    if matches!(others, Rest::Free) {
        return;
    }
    let part = match always_named(reader.context.schemas, reader.id) {
        // Where it is known without a value, it is as `additionalProperties`.
        Some(also_known) => ObjectPart { others, also_known, ..ObjectPart::default() },
        None => {
            let Some(seen) = seen(reader, false) else { return };
            ObjectPart { unevaluated: Some(Unevaluated { seen, others }), ..ObjectPart::default() }
        }
    };
    reader.node.objects.push(part);
}

fn items(reader: &mut Reader<'_, '_>) {
    let Some(others) = reader.schema.unevaluated_items else { return };
    let others = rest(reader, others, "UnevaluatedItems");
    if matches!(others, Rest::Free) {
        return;
    }
    if let Some(seen) = seen(reader, true) {
        let unevaluated = Some(Unevaluated { seen, others });
        reader.node.lists.push(ListPart { unevaluated, ..ListPart::default() });
    }
}

/// The names that the schema always speaks of; none where that depends on the value or on
/// patterns.
fn always_named(schemas: &Schemas, id: SchemaId) -> Option<Vec<String>> {
    let mut names: Vec<String> = Vec::new();
    let mut known = HashSet::new();
    let mut waiting = vec![id];
    let mut seen = HashSet::new();
    while let Some(id) = waiting.pop() {
        if !seen.insert(id) {
            continue;
        }
        let schema = &schemas[id];
        if is_conditional(schema) || (seen.len() > 1 && schema.unevaluated_properties.is_some()) {
            return None;
        }
        names.extend(schema.properties.keys().filter(|name| known.insert(*name)).cloned());
        waiting.extend(schema.reference.into_iter().chain(schema.all_of.iter().copied()));
    }
    Some(names)
}

fn is_conditional(schema: &Schema) -> bool {
    !schema.any_of.is_empty()
        || !schema.one_of.is_empty()
        || schema.condition.is_some()
        || schema.additional_properties.is_some()
        || !schema.pattern_properties.is_empty()
        || !schema.dependent_schemas.is_empty()
}

/// What is spoken of; none, with a diagnostic, where that is too much to write out.
fn seen(reader: &mut Reader<'_, '_>, items: bool) -> Option<Vec<Seen<Target>>> {
    let id = reader.id;
    let mut gathering = Gathering { reader, items, path: Vec::new(), left: MOST };
    let seen = gathering.of_schema(id);
    if gathering.left > 0 {
        return Some(seen);
    }
    let keyword = if items { "unevaluatedItems" } else { "unevaluatedProperties" };
    let place = reader.schema.location.child(keyword);
    let message = format!("`{keyword}` is not checked: it depends on too many schemas");
    reader.context.not_checked(&place, &message);
    None
}

/// Schemas that one keyword may depend on, each as often as a way leads to it.
const MOST: usize = 2_000;

struct Gathering<'g, 'c, 'a> {
    reader: &'g mut Reader<'c, 'a>,
    items: bool,
    path: Vec<SchemaId>,
    left: usize,
}

impl Gathering<'_, '_, '_> {
    /// What a schema speaks of, if it holds.
    fn of_schema(&mut self, id: SchemaId) -> Vec<Seen<Target>> {
        self.left = self.left.saturating_sub(1);
        // A schema that is applied to the same value once more says nothing new.
        if self.left == 0 || self.path.contains(&id) {
            return Vec::new();
        }
        let schema = self.reader.context.schema(id);
        let outer = self.path.is_empty();
        self.path.push(id);
        let mut seen = match self.items {
            true => self.of_items(schema, outer),
            false => self.of_members(schema, outer),
        };
        for inner in schema.reference.iter().chain(&schema.all_of) {
            seen.extend(self.of_schema(*inner));
        }
        for branch in schema.any_of.iter().chain(&schema.one_of) {
            seen.extend(self.on_condition(*branch, Vec::new(), None));
        }
        if let Some(condition) = schema.condition {
            let then = schema.then.map(|then| self.of_schema(then)).unwrap_or_default();
            seen.extend(self.on_condition(condition, then, schema.otherwise));
        }
        let dependent = if self.items { None } else { Some(&schema.dependent_schemas) };
        for (name, inner) in dependent.into_iter().flatten() {
            let inner = self.of_schema(*inner);
            if !inner.is_empty() {
                seen.push(Seen::Beside(name.clone(), inner));
            }
        }
        self.path.pop();
        match seen.iter().any(|one| matches!(one, Seen::All)) {
            true => vec![Seen::All],
            false => seen,
        }
    }

    /// What a schema speaks of that may hold or not, with more if it does, and what another one
    /// speaks of if it does not.
    fn on_condition(
        &mut self,
        id: SchemaId,
        more: Vec<Seen<Target>>,
        otherwise: Option<SchemaId>,
    ) -> Option<Seen<Target>> {
        let mut then = self.of_schema(id);
        then.extend(more);
        let otherwise = otherwise.map(|id| self.of_schema(id)).unwrap_or_default();
        if then.is_empty() && otherwise.is_empty() {
            return None;
        }
        let condition = self.reader.context.target(id, &Inherited::when_asked());
        Some(Seen::If(condition, then, otherwise))
    }

    fn of_members(&mut self, schema: &Schema, outer: bool) -> Vec<Seen<Target>> {
        let all = schema.additional_properties.is_some()
            || (!outer && schema.unevaluated_properties.is_some());
        if all {
            return vec![Seen::All];
        }
        let names: Vec<String> = schema.properties.keys().cloned().collect();
        let mut seen: Vec<Seen<Target>> =
            (!names.is_empty()).then_some(Seen::Names(names)).into_iter().collect();
        let patterns = schema.location.child("patternProperties");
        for source in schema.pattern_properties.keys() {
            let place = patterns.child(source);
            seen.extend(self.reader.context.pattern(source, &place).map(Seen::Matching));
        }
        seen
    }

    fn of_items(&mut self, schema: &Schema, outer: bool) -> Vec<Seen<Target>> {
        if schema.items.is_some() || (!outer && schema.unevaluated_items.is_some()) {
            return vec![Seen::All];
        }
        let first = schema.prefix_items.len();
        let mut seen: Vec<Seen<Target>> =
            (first > 0).then_some(Seen::First(first)).into_iter().collect();
        if let Some(contains) = schema.contains {
            let target = self.reader.context.target(contains, &Inherited::when_asked());
            seen.push(Seen::Fitting(target));
        }
        seen
    }
}

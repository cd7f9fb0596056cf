//! Keywords that apply other schemas.

use indexmap::IndexMap;

use crate::document::scalar;
use crate::model::{Schema, SchemaId};
use crate::resolve::dialect::Dialect;
use crate::resolve::place::Place;
use crate::source::Node;

use super::SchemaReader;

impl<'s> SchemaReader<'s, '_> {
    pub(super) fn applicators(&mut self, place: &Place<'s>, dialect: Dialect, schema: &mut Schema) {
        schema.all_of = self.list(place, "allOf");
        schema.any_of = self.list(place, "anyOf");
        schema.one_of = self.list(place, "oneOf");
        schema.not = self.one(place, "not");
        schema.condition = self.one(place, "if");
        schema.then = self.one(place, "then");
        schema.otherwise = self.one(place, "else");
        schema.properties = self.map(place, "properties");
        schema.pattern_properties = self.map(place, "patternProperties");
        schema.additional_properties = self.one(place, "additionalProperties");
        schema.property_names = self.one(place, "propertyNames");
        schema.unevaluated_properties = self.one(place, "unevaluatedProperties");
        schema.dependent_schemas = self.map(place, "dependentSchemas");
        self.items(place, dialect, schema);
        schema.contains = self.one(place, "contains");
        schema.unevaluated_items = self.one(place, "unevaluatedItems");
        schema.content_schema = self.one(place, "contentSchema");
        if dialect.asserts {
            self.dependent_required(place, schema);
        }
        self.dependencies(place, schema);
        self.map(place, "$defs");
        self.map(place, "definitions");
    }

    fn items(&mut self, place: &Place<'s>, dialect: Dialect, schema: &mut Schema) {
        let is_list = place.raw("items").is_some_and(|items| items.node.as_array().is_some());
        let (first, others) = match (dialect.items_may_be_list, is_list) {
            (true, true) => (Some("items"), "additionalItems"),
            (true, false) => (None, "items"),
            (false, _) => (Some("prefixItems"), "items"),
        };
        schema.prefix_items = first.map(|key| self.list(place, key)).unwrap_or_default();
        schema.items = self.one(place, others);
    }

    fn one(&mut self, place: &Place<'s>, key: &str) -> Option<SchemaId> {
        place.raw(key).map(|place| self.schema(&place))
    }

    fn list(&mut self, place: &Place<'s>, key: &str) -> Vec<SchemaId> {
        let items = place.items(key, &self.trees);
        items.iter().map(|item| self.schema(item)).collect()
    }

    fn map(&mut self, place: &Place<'s>, key: &str) -> IndexMap<String, SchemaId> {
        let entries = place.entries(key, &self.trees);
        entries.iter().map(|(key, entry)| ((*key).to_owned(), self.schema(entry))).collect()
    }

    fn dependent_required(&self, place: &Place<'s>, schema: &mut Schema) {
        for (key, list) in place.entries("dependentRequired", &self.trees) {
            if let Some(list) = list.node.as_array() {
                schema.dependent_required.insert(key.to_owned(), texts(list));
            }
        }
    }

    /// The older `dependencies`, which is both of the newer keywords.
    fn dependencies(&mut self, place: &Place<'s>, schema: &mut Schema) {
        for (key, entry) in place.entries("dependencies", &self.trees) {
            if let Some(list) = entry.node.as_array() {
                let required = schema.dependent_required.entry(key.to_owned()).or_default();
                required.extend(texts(list));
            } else {
                let id = self.schema(&entry);
                schema.dependent_schemas.entry(key.to_owned()).or_insert(id);
            }
        }
    }
}

fn texts(list: &[Node]) -> Vec<String> {
    list.iter().filter_map(|item| scalar::text(item).map(|text| text.into_owned())).collect()
}

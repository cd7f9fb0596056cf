//! Schemas by an interpreter, where speed is not the point.

use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};

use crate::json_schema::fragment;
use crate::model::SchemaId;

/// Makes validators for the schemas of an API.
pub struct Interpreter<'d> {
    registry: Option<Registry<'d>>,
}

/// The name under which validators find the schemas.
const NAME: &str = "bindery:///api";

impl<'d> Interpreter<'d> {
    /// All schemas of an API, as [`crate::json_schema::definitions`] writes them.
    pub fn new(definitions: &'d Value) -> Self {
        let registry = Registry::new().draft(Draft::Draft202012);
        let registry = registry.add(NAME, definitions).ok();
        Self { registry: registry.and_then(|registry| registry.prepare().ok()) }
    }

    /// The validator of a schema; none where the interpreter can't read it, for example because of
    /// a pattern that is no regular expression.
    pub fn validator(&self, id: SchemaId) -> Option<Validator> {
        self.build(id, jsonschema::options())
    }

    /// As [`Interpreter::validator`], with `format` as a promise that is kept.
    pub fn strict(&self, id: SchemaId) -> Option<Validator> {
        self.build(id, jsonschema::options().should_validate_formats(true))
    }

    fn build(&self, id: SchemaId, options: jsonschema::ValidationOptions<'_>) -> Option<Validator> {
        let schema = json!({ "$ref": format!("{NAME}{}", fragment(id)) });
        let options = options.with_draft(Draft::Draft202012);
        options.with_registry(self.registry.as_ref()?).build(&schema).ok()
    }
}

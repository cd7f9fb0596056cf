// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::Dog {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Dog");
        rules::check(&value.type_, "type", at, sink);
        rules::text_field(&value.name, "name", at, sink).min_length(1);
    }
}

impl rules::Validate for types::DogType {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Dog/properties/type");
        {
            let text = value.as_str();
            rules::text(text, at, sink).among(rules::Keyword::Enum, &["dog", "puppy"]);
        }
    }
}

codegen::validate_json!(
    types::Dog => super::choices::dog,
    types::DogType => super::choices::dog_type,
);

// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::Base {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::Cat {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Cat");
        rules::text_field(&value.type_, "type", at, sink).is(rules::Keyword::Const, "cat");
        rules::number_field(&value.lives, "lives", at, sink).maximum(9);
    }
}

codegen::validate_json!(types::Base => super::objects::base, types::Cat => super::choices::cat,);

// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::TextMode {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/TextMode");
        rules::text_field(&value.text, "text", at, sink).max_length(5);
    }
}

impl rules::Validate for types::Tree {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        if rules::ends_here("types::Tree", at, sink) {
            return;
        }
        let at = &at.within("types::Tree");
        let at = &at.schema("/components/schemas/Tree");
        rules::number_field(&value.value, "value", at, sink).minimum(0);
        rules::check(&value.children, "children", at, sink);
    }
}

codegen::validate_json!(
    types::TextMode => super::choices::text_mode,
    types::Tree => super::t_to_z::tree,
);

pub(crate) fn tree(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    if rules::ends_here("tree", at, sink) {
        return;
    }
    let at = &at.within("tree");
    let at = &at.schema("/components/schemas/Tree");
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (5, "value") => {
                    seen |= 1;
                    rules::json_integer(value, at, sink).minimum(0);
                }
                (8, "children") => {
                    rules::array_of(value, at, sink, super::t_to_z::tree);
                }
                _ => {
                    rules::unexpected(
                        &["value", "children"],
                        rules::Keyword::AdditionalProperties,
                        &at.on("/components/schemas/Tree"),
                        sink,
                    );
                }
            }
        }
        rules::all_seen(seen, &["value"], at, sink);
    }
}

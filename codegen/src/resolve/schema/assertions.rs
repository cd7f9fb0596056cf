//! Keywords that judge a value by themselves.

use crate::diagnostic::{Diagnostic, Severity};
use crate::document::scalar;
use crate::model::{Schema, Type};
use crate::resolve::dialect::Dialect;
use crate::resolve::place::Place;
use crate::source::{Node, Number, Value};

use super::SchemaReader;

impl<'s> SchemaReader<'s, '_> {
    pub(super) fn assertions(&mut self, place: &Place<'s>, dialect: Dialect, schema: &mut Schema) {
        let trees = &self.trees;
        schema.format = place.text("format", trees);
        schema.asserts_format = dialect.asserts_format;
        schema.content_encoding = place.text("contentEncoding", trees);
        schema.content_media_type = place.text("contentMediaType", trees);
        if !dialect.asserts {
            return;
        }
        schema.types = place.value("type", trees).and_then(types);
        schema.values = place.value("enum", trees).and_then(Node::as_array).map(<[Node]>::to_vec);
        schema.constant = place.data("const");
        schema.pattern = place.text("pattern", trees);
        schema.unique_items = place.is("uniqueItems", trees);
        for required in place.texts("required", trees) {
            if !schema.required.contains(&required) {
                schema.required.push(required);
            }
        }
        self.numbers(place, schema);
        self.counts(place, schema);
    }

    fn numbers(&mut self, place: &Place<'s>, schema: &mut Schema) {
        let trees = &self.trees;
        let number = |key| place.value(key, trees).and_then(scalar::number);
        (schema.minimum, schema.exclusive_minimum) =
            limit(number("minimum"), place.value("exclusiveMinimum", trees));
        (schema.maximum, schema.exclusive_maximum) =
            limit(number("maximum"), place.value("exclusiveMaximum", trees));
        let Some(multiple) = number("multipleOf") else { return };
        if multiple.0.starts_with('-') || multiple == Number("0".to_owned()) {
            let span = place.node.child("multipleOf").map(|node| node.span).unwrap_or_default();
            let message = format!("`multipleOf` is greater than zero, this is `{}`", multiple.0);
            let diagnostic = Diagnostic::warning("out-of-range", message);
            let diagnostic = diagnostic.at(span, "this keyword is ignored");
            self.findings.add_lenient(Severity::Warning, diagnostic);
        } else {
            schema.multiple_of = Some(multiple);
        }
    }

    fn counts(&self, place: &Place<'s>, schema: &mut Schema) {
        let count = |key| place.value(key, &self.trees).and_then(scalar::count);
        schema.max_length = count("maxLength");
        schema.min_length = count("minLength");
        schema.max_items = count("maxItems");
        schema.min_items = count("minItems");
        schema.min_contains = count("minContains");
        schema.max_contains = count("maxContains");
        schema.max_properties = count("maxProperties");
        schema.min_properties = count("minProperties");
    }
}

/// The inclusive and the exclusive limit. In 3.0 `exclusive` says whether the other excludes.
fn limit(inclusive: Option<Number>, exclusive: Option<&Node>) -> (Option<Number>, Option<Number>) {
    match exclusive.map(|node| (scalar::boolean(node), scalar::number(node))) {
        Some((Some(true), _)) => (None, inclusive),
        Some((None, exclusive)) => (inclusive, exclusive),
        Some((Some(false), _)) | None => (inclusive, None),
    }
}

fn types(node: &Node) -> Option<Vec<Type>> {
    let mut types = Vec::new();
    let items = match &node.value {
        Value::Array(items) => items.as_slice(),
        _ => std::slice::from_ref(node),
    };
    for kind in items.iter().filter_map(json_type) {
        if !types.contains(&kind) {
            types.push(kind);
        }
    }
    (!types.is_empty()).then_some(types)
}

fn json_type(node: &Node) -> Option<Type> {
    Some(match &node.value {
        // `type: null` without quotes can't be meant otherwise in a list.
        Value::Null => Type::Null,
        // The grammar check has complained about capitals.
        Value::String(text) => match text.to_ascii_lowercase().as_str() {
            "null" => Type::Null,
            "boolean" => Type::Boolean,
            "integer" => Type::Integer,
            "number" => Type::Number,
            "string" => Type::String,
            "array" => Type::Array,
            "object" => Type::Object,
            _ => return None,
        },
        _ => return None,
    })
}

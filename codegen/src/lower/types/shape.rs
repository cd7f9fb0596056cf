//! The few forms that a type can take.

use super::key::{KindSet, says_form};
use super::merge::{Choice, Merged};
use crate::ir::{Primitive, ScalarValue, TextFormat};
use crate::model::{Api, Schema, SchemaId};
use crate::source::{Node, Number, Value};

/// What becomes of the schemas of a key, null left aside.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Any JSON value.
    Json,
    /// No value at all.
    Never,
    /// Nothing but null.
    Null,
    /// A scalar.
    Scalar(Primitive),
    /// A scalar that is always the same.
    Constant(ScalarValue),
    /// One of a few scalars of one kind.
    Enum(Vec<ScalarValue>),
    /// One of a few values of any kinds.
    Values,
    /// An array.
    List,
    /// An array whose items have names.
    Sequence,
    /// An object without members of known names.
    Map,
    /// An object with them.
    Object,
    /// Alternatives, by their index in [`Merged::choices`].
    Choice(usize),
    /// Values of several kinds.
    Kinds,
}

/// Finds the form. What only bounds values has no part in it.
pub fn classify(api: &Api, merged: &Merged<'_>) -> Shape {
    let kinds = merged.kinds.without(KindSet::NULL);
    if kinds.is_empty() {
        return if merged.kinds.is_empty() { Shape::Never } else { Shape::Null };
    }
    // Values that are listed beside alternatives are a choice among these.
    let listed = || if is_scalar(kinds) { listed(merged) } else { None };
    if let Some(shape) = listed() {
        return shape;
    }
    if let Some(index) = choice(api, merged) {
        return Shape::Choice(index);
    }
    let listed = merged.values.as_ref().map_or(0, Vec::len);
    if !is_boolean(kinds) && (1..=MOST_VARIANTS).contains(&listed) {
        return Shape::Values;
    }
    if kinds == KindSet::ANY.without(KindSet::NULL) {
        return Shape::Json;
    }
    match kinds {
        KindSet::BOOLEAN => Shape::Scalar(Primitive::Bool),
        KindSet::INTEGER => Shape::Scalar(integer(merged)),
        KindSet::NUMBER => Shape::Scalar(Primitive::F64),
        KindSet::STRING => Shape::Scalar(text(merged)),
        KindSet::ARRAY => Shape::List,
        KindSet::OBJECT if is_map(merged) => Shape::Map,
        KindSet::OBJECT => Shape::Object,
        _ => Shape::Kinds,
    }
}

/// Both truth values, listed, say nothing.
fn is_boolean(kinds: KindSet) -> bool {
    kinds == KindSet::BOOLEAN
}

/// Whether the kind is one whose values can be listed in Rust.
fn is_scalar(kinds: KindSet) -> bool {
    matches!(kinds, KindSet::BOOLEAN | KindSet::INTEGER | KindSet::STRING)
}

/// An empty object that forbids members is a struct without fields.
fn is_map(merged: &Merged<'_>) -> bool {
    merged.properties.is_empty() && (!merged.closed || !merged.patterns.is_empty())
}

fn choice(api: &Api, merged: &Merged<'_>) -> Option<usize> {
    let real = |choice: &Choice<'_>| !only_asserts(api, merged, choice);
    let with_tag =
        merged.choices.iter().position(|choice| choice.discriminator.is_some() && real(choice));
    with_tag.or_else(|| merged.choices.iter().position(real))
}

/// Whether alternatives only say which members must be there or what they may be, beside a schema
/// that describes these members: then they are rules about one object, not types of their own.
pub fn only_asserts(api: &Api, merged: &Merged<'_>, choice: &Choice<'_>) -> bool {
    let formless = |id: &SchemaId| !says_form(&required_apart(&api.schemas[*id]));
    if choice.branches.iter().all(formless) {
        return true;
    }
    merged.has_members()
        && choice.branches.iter().all(|id| {
            let schema = &api.schemas[*id];
            let named = schema.name.is_some() || schema.annotations.title.is_some();
            let known =
                schema.properties.keys().all(|name| merged.properties.contains_key(&**name));
            !named && known && !says_form(&members_apart(schema)) && combines_nothing(schema)
        })
}

fn combines_nothing(schema: &Schema) -> bool {
    super::key::combined(schema).next().is_none()
}

/// The schema's form without `required`, and without `type: object`, which goes with it.
fn required_apart(schema: &Schema) -> Schema {
    Schema {
        required: Vec::new(),
        types: schema.types.clone().filter(|types| *types != [crate::model::Type::Object]),
        boolean: schema.boolean,
        values: schema.values.clone(),
        constant: schema.constant.clone(),
        format: schema.format.clone(),
        items: schema.items.or_else(|| super::key::combined(schema).next()),
        prefix_items: schema.prefix_items.clone(),
        properties: schema.properties.clone(),
        pattern_properties: schema.pattern_properties.clone(),
        additional_properties: schema.additional_properties,
        unevaluated_properties: schema.unevaluated_properties,
        one_of: schema.one_of.clone(),
        any_of: schema.any_of.clone(),
        ..Schema::default()
    }
}

fn members_apart(schema: &Schema) -> Schema {
    Schema { properties: indexmap::IndexMap::new(), ..required_apart(schema) }
}

fn listed(merged: &Merged<'_>) -> Option<Shape> {
    let values = scalars(merged.values.as_deref()?)?;
    let boolean = matches!(values.first(), Some(ScalarValue::Bool(_)));
    match values.len() {
        0 => None,
        1 => values.into_iter().next().map(Shape::Constant),
        _ if boolean => None,
        // The rules know all of them, all the same.
        many if many > MOST_VARIANTS => None,
        _ => Some(Shape::Enum(values)),
    }
}

/// With more values than this, a text or number is handier than an enum, and a file of Rust still
/// one that can be read.
pub const MOST_VARIANTS: usize = 800;

/// The values as scalars, each once; none if one of them is too large a number.
pub fn scalars(values: &[&Node]) -> Option<Vec<ScalarValue>> {
    let mut scalars: Vec<ScalarValue> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for value in values {
        let scalar = scalar(value)?;
        if seen.insert(format!("{scalar:?}")) {
            scalars.push(scalar);
        }
    }
    Some(scalars)
}

/// The value as a scalar that a Rust pattern can be.
pub fn scalar(node: &Node) -> Option<ScalarValue> {
    match &node.value {
        Value::String(text) => Some(ScalarValue::String(text.clone())),
        Value::Number(number) => number.as_i64().map(ScalarValue::Integer),
        Value::Bool(value) => Some(ScalarValue::Bool(*value)),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The type of texts of the format. Whether a value has it is not for the type to say: it keeps
/// any text.
fn text(merged: &Merged<'_>) -> Primitive {
    let encoding = || merged.first(|schema| schema.content_encoding.clone());
    let format = match merged.format {
        Some("date-time") => TextFormat::DateTime,
        Some("date" | "full-date") => TextFormat::Date,
        Some("time") => TextFormat::Time,
        Some("duration") => TextFormat::Duration,
        Some("uuid") => TextFormat::Uuid,
        Some("uri" | "url" | "iri") => TextFormat::Uri,
        Some("decimal" | "decimal128") => TextFormat::Decimal,
        Some("byte" | "base64" | "base64url") => TextFormat::Base64,
        _ => match encoding().as_deref() {
            Some("base64" | "base64url") => TextFormat::Base64,
            _ => return Primitive::String,
        },
    };
    Primitive::Text(format)
}

/// The narrowest type that a format allows. What comes back is read with more patience: see
/// [`patient`].
fn integer(merged: &Merged<'_>) -> Primitive {
    let minimum = merged.first(|schema| schema.minimum.as_ref().map(|number| number.as_f64()));
    let maximum = merged.first(|schema| schema.maximum.as_ref().map(|number| number.as_f64()));
    let named = named_integers(merged);
    if outgrow_u64(&named) {
        return Primitive::F64;
    }
    let outgrows_i64 = named.iter().any(|value| *value > i128::from(i64::MAX));
    let fits_i32 = minimum.is_none_or(|number| number >= f64::from(i32::MIN))
        && maximum.is_none_or(|number| number <= f64::from(i32::MAX));
    match merged.format {
        Some("int8" | "int16" | "int32") if fits_i32 => Primitive::I32,
        Some("uint8" | "uint16" | "uint32") => Primitive::U32,
        Some("uint" | "uint64") => Primitive::U64,
        _ if outgrows_i64 && named.iter().all(|value| *value >= 0) => Primitive::U64,
        _ => Primitive::I64,
    }
}

/// Whether the schemas name whole numbers that none of Rust's types of 64 bits holds.
pub fn outgrows_u64(merged: &Merged<'_>) -> bool {
    merged.kinds.without(KindSet::NULL) == KindSet::INTEGER && outgrow_u64(&named_integers(merged))
}

fn outgrow_u64(named: &[i128]) -> bool {
    named.iter().any(|value| *value > i128::from(u64::MAX) || *value < i128::from(i64::MIN))
}

/// The whole numbers that the schemas name: bounds, default and examples.
fn named_integers(merged: &Merged<'_>) -> Vec<i128> {
    let mut named = Vec::new();
    for (_, schema) in &merged.leaves {
        let exclusive = [&schema.exclusive_minimum, &schema.exclusive_maximum];
        let bounds = [&schema.minimum, &schema.maximum].into_iter().chain(exclusive);
        named.extend(bounds.flatten().filter_map(integer_near));
        let annotations = &schema.annotations;
        let examples = annotations.examples.iter().filter_map(|example| example.value.as_deref());
        named.extend(annotations.default.iter().chain(examples).filter_map(
            |node| match &node.value {
                Value::Number(number) => integer_near(number),
                _ => None,
            },
        ));
    }
    named
}

/// The whole number, or the end of `i128` beyond which it lies.
fn integer_near(number: &Number) -> Option<i128> {
    let beyond = if number.as_f64() < 0.0 { i128::MIN } else { i128::MAX };
    number.as_i128().or_else(|| number.is_integer().then_some(beyond))
}

/// The type of whole numbers that a vendor sends: a number outside of the format that it states
/// is no reason to lose an answer.
pub fn patient(primitive: Primitive) -> Primitive {
    match primitive {
        Primitive::I32 | Primitive::U32 => Primitive::I64,
        other => other,
    }
}

/// The schema `true`, or one that says nothing.
pub fn is_anything(schema: &Schema) -> bool {
    schema.boolean != Some(false)
        && !says_form(schema)
        && super::key::combined(schema).next().is_none()
}

//! Types and limits of values, in words.

use indexmap::IndexMap;

use super::flat::Flat;
use crate::extensions::{Interval, Limits};
use crate::lower::docs::one_line;
use crate::model::{Api, Schema, SchemaId, Type};
use crate::source::{Node, Number, Value};

/// How many values of an enumeration are listed.
const MOST_VALUES: usize = 30;

/// Lists in lists and choices in choices that are put into words: what holds itself has no end.
const DEEPEST: usize = 2;

/// The type, in words.
pub(super) fn ty(api: &Api, flat: &Flat<'_>) -> String {
    ty_within(api, flat, 0)
}

fn ty_within(api: &Api, flat: &Flat<'_>, depth: usize) -> String {
    if depth > DEEPEST {
        return "any".to_owned();
    }
    let types = flat.first(|schema| schema.types.as_ref());
    let Some(types) = types else { return untyped(api, flat, depth) };
    let words: Vec<_> = types.iter().map(|one| word(api, flat, *one, depth)).collect();
    words.join(" or ")
}

fn word(api: &Api, flat: &Flat<'_>, one: Type, depth: usize) -> String {
    match one {
        Type::Null => "null".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Integer => "integer".to_owned(),
        Type::Number => "number".to_owned(),
        Type::String => "string".to_owned(),
        Type::Object => "object".to_owned(),
        Type::Array => match flat.items().as_slice() {
            [] => "list".to_owned(),
            items => format!("list of {}", ty_within(api, &Flat::of(api, items), depth + 1)),
        },
    }
}

fn untyped(api: &Api, flat: &Flat<'_>, depth: usize) -> String {
    if let Some(choices) = flat.choices() {
        let mut words: Vec<String> = Vec::new();
        for choice in choices {
            let word = ty_within(api, &Flat::of(api, &[*choice]), depth + 1);
            if !words.contains(&word) {
                words.push(word);
            }
        }
        return words.join(" or ");
    }
    let constant = flat.first(|schema| schema.constant.as_ref());
    let listed = flat.first(|schema| schema.values.as_ref()).and_then(|values| values.first());
    match constant.or(listed).map(|node| &node.value) {
        Some(Value::String(_)) => "string".to_owned(),
        Some(Value::Number(_)) => "number".to_owned(),
        Some(Value::Bool(_)) => "boolean".to_owned(),
        _ if flat.leaves.iter().any(|schema| !schema.properties.is_empty()) => "object".to_owned(),
        _ => "any".to_owned(),
    }
}

/// The limits, in words; those of items of a list after `each:`.
pub(super) fn limits(api: &Api, flat: &Flat<'_>) -> String {
    limits_within(api, flat, 0)
}

fn limits_within(api: &Api, flat: &Flat<'_>, depth: usize) -> String {
    let mut parts: Vec<String> = Vec::new();
    for schema in &flat.leaves {
        let closed = is_closed(api, schema).then(|| "no other members".to_owned());
        let own = of_schema(schema).into_iter().chain(refused(api, schema)).chain(closed);
        for part in own {
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
    }
    if depth >= DEEPEST {
        return parts.join("; ");
    }
    parts.extend(by_type(api, flat, depth));
    let items = flat.items();
    if !items.is_empty() {
        let each = limits_within(api, &Flat::of(api, &items), depth + 1);
        parts.extend((!each.is_empty()).then(|| format!("each: {each}")));
    }
    parts.join("; ")
}

/// Whether the schema refuses members that nobody lists.
pub(super) fn is_closed(api: &Api, schema: &Schema) -> bool {
    let forbids =
        |id: Option<SchemaId>| id.is_some_and(|id| api.schemas[id].boolean == Some(false));
    forbids(schema.additional_properties) || forbids(schema.unevaluated_properties)
}

/// Which values are refused though all else fits, and what they are told.
pub(super) fn refused(api: &Api, schema: &Schema) -> Option<String> {
    let refused = &api.schemas[schema.not?];
    let parts = of_schema(refused);
    let message = refused.extensions.message.as_ref().or(schema.extensions.message.as_ref());
    let message = message.map(|it| format!(" (*{}*)", one_line(&it.0))).unwrap_or_default();
    let values = refused.properties.is_empty() && !parts.is_empty();
    values.then(|| format!("not: {}{message}", parts.join("; ")))
}

/// The limits of each type of a value that has several forms. A form that takes every value of its
/// type makes the others examples.
fn by_type(api: &Api, flat: &Flat<'_>, depth: usize) -> Vec<String> {
    let mut types: IndexMap<String, Vec<Flat<'_>>> = IndexMap::new();
    for choice in flat.choices().unwrap_or_default() {
        let flat = Flat::of(api, &[*choice]);
        if flat.properties().is_empty() && flat.choices().is_none() {
            types.entry(ty(api, &flat)).or_default().push(flat);
        }
    }
    let alone = types.keys().filter(|name| *name != "null").count() == 1;
    let words = types.iter().filter_map(|(name, forms)| {
        let limits = any_of(api, forms, depth);
        let text = if alone { limits.clone() } else { format!("as {name}: {limits}") };
        (!limits.is_empty()).then_some(text)
    });
    words.collect()
}

/// The limits of a value that may have any of these forms.
fn any_of(api: &Api, forms: &[Flat<'_>], depth: usize) -> String {
    let all: Vec<_> = forms.iter().map(|form| limits_within(api, form, depth + 1)).collect();
    if !all.iter().any(String::is_empty) {
        return all.join(", or ");
    }
    let examples = forms.iter().filter_map(|form| form.first(|schema| schema.values.as_deref()));
    let examples: Vec<_> = examples.map(values).collect();
    if examples.is_empty() {
        return String::new();
    }
    format!("for example {}", examples.join(", "))
}

fn of_schema(schema: &Schema) -> Vec<String> {
    let mut parts = Vec::new();
    parts.extend(schema.constant.as_ref().map(shown));
    let listed = schema.values.as_deref().map(|listed| format!("one of {}", values(listed)));
    parts.extend(listed);
    parts.extend(number_range(schema));
    parts.extend(schema.multiple_of.as_ref().map(|number| format!("a multiple of {}", number.0)));
    parts.extend(count(schema.min_length, schema.max_length, "character"));
    parts.extend(schema.pattern.as_deref().map(|pattern| format!("matches {}", code(pattern))));
    parts.extend(schema.format.as_deref().map(|format| format!("format {}", code(format))));
    parts.extend(count(schema.min_items, schema.max_items, "item"));
    parts.extend(schema.unique_items.then(|| "no item twice".to_owned()));
    parts.extend(count(schema.min_properties, schema.max_properties, "member"));
    parts.extend(schema.extensions.limits.as_ref().map(of_media));
    parts
}

fn values(values: &[Node]) -> String {
    let mut shown: Vec<_> = values.iter().take(MOST_VALUES).map(shown).collect();
    if values.len() > MOST_VALUES {
        shown.push(format!("and {} more", values.len() - MOST_VALUES));
    }
    shown.join(", ")
}

/// A value as code.
pub(super) fn shown(node: &Node) -> String {
    match &node.value {
        Value::String(text) => code(text),
        _ => code(&node.to_json().to_string()),
    }
}

/// Text as Markdown code that can stand in a table.
fn code(text: &str) -> String {
    let text = one_line(text);
    match (text.is_empty(), text.contains('`')) {
        (true, _) => "the empty text".to_owned(),
        (false, true) => format!("`` {text} ``"),
        (false, false) => format!("`{text}`"),
    }
}

fn number_range(schema: &Schema) -> Option<String> {
    let least = schema.minimum.as_ref().map(|number| (number, false));
    let least = least.or(schema.exclusive_minimum.as_ref().map(|number| (number, true)));
    let most = schema.maximum.as_ref().map(|number| (number, false));
    let most = most.or(schema.exclusive_maximum.as_ref().map(|number| (number, true)));
    match (least, most) {
        (None, None) => None,
        (Some((Number(least), false)), Some((Number(most), false))) => {
            Some(format!("{least} to {most}"))
        }
        (least, most) => {
            let least = least.map(|(number, exclusive)| {
                format!("{} {}", if exclusive { "more than" } else { "at least" }, number.0)
            });
            let most = most.map(|(number, exclusive)| {
                format!("{} {}", if exclusive { "less than" } else { "at most" }, number.0)
            });
            Some(least.into_iter().chain(most).collect::<Vec<_>>().join(", "))
        }
    }
}

fn count(least: Option<u64>, most: Option<u64>, what: &str) -> Option<String> {
    let plural = |count: u64| if count == 1 { what.to_owned() } else { format!("{what}s") };
    match (least, most) {
        (None, None) => None,
        (Some(least), Some(most)) if least == most => Some(format!("{least} {}", plural(least))),
        (Some(least), Some(most)) => Some(format!("{least} to {most} {}", plural(most))),
        (Some(least), None) => Some(format!("at least {least} {}", plural(least))),
        (None, Some(most)) => Some(format!("at most {most} {}", plural(most))),
    }
}

/// What a picture, sound or film must be like. Whoever sends it has to see to that.
fn of_media(limits: &Limits) -> String {
    let Limits { formats, file_bytes, decoded_bytes, request_bytes, width, height, ratio, seconds } =
        limits;
    let mut parts = Vec::new();
    parts.extend((!formats.is_empty()).then(|| formats.join(", ")));
    parts.extend(file_bytes.map(|bytes| format!("file up to {}", size(bytes))));
    parts.extend(decoded_bytes.map(|bytes| format!("decoded up to {}", size(bytes))));
    parts.extend(request_bytes.map(|bytes| format!("whole request up to {}", size(bytes))));
    parts.extend(width.as_ref().map(|width| format!("width {} pixels", interval(width))));
    parts.extend(height.as_ref().map(|height| format!("height {} pixels", interval(height))));
    parts.extend(ratio.as_ref().map(|ratio| format!("ratio {} to {}", ratio.min, ratio.max)));
    parts.extend(seconds.as_ref().map(|seconds| format!("{} seconds", interval(seconds))));
    format!("media: {}", parts.join(", "))
}

fn interval(interval: &Interval) -> String {
    match (interval.min, interval.max) {
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => "any".to_owned(),
    }
}

fn size(bytes: u64) -> String {
    match bytes {
        bytes if bytes >= 1 << 20 && bytes % (1 << 20) == 0 => format!("{} MiB", bytes >> 20),
        bytes if bytes >= 1 << 10 && bytes % (1 << 10) == 0 => format!("{} KiB", bytes >> 10),
        bytes => format!("{bytes} bytes"),
    }
}

//! All that the schemas of a key say together about the form of values.

use std::collections::{HashSet, VecDeque};

use indexmap::{IndexMap, IndexSet};

use super::direction::is_left_out;
use super::key::{Direction, Extent, Key, KindSet, Part, combined};
use super::shape::is_anything;
use crate::model::{Api, Discriminator, Schema, SchemaId};
use crate::source::{Node, Value};

/// What the schemas of a key say together.
#[derive(Clone, Debug)]
pub struct Merged<'a> {
    /// The schemas themselves, in the order in which they were met.
    pub leaves: Vec<(SchemaId, &'a Schema)>,
    /// The kinds of value that all of them allow.
    pub kinds: KindSet,
    /// Two of them that have no kind in common.
    pub conflict: Option<(SchemaId, SchemaId)>,
    /// Two of them that list no value in common.
    pub value_conflict: Option<(SchemaId, SchemaId)>,
    /// The values that all of them list, without null.
    pub values: Option<Vec<&'a Node>>,
    /// The first `format`.
    pub format: Option<&'a str>,
    /// Members by name: the schemas that hold for each.
    pub properties: IndexMap<&'a str, Vec<SchemaId>>,
    /// Names of members that must be there.
    pub required: IndexSet<&'a str>,
    /// Names of members that don't travel this way.
    pub one_way: Vec<&'a str>,
    /// Schemas of all other members.
    pub additional: Vec<SchemaId>,
    /// Schemas of members whose names match a pattern.
    pub patterns: Vec<SchemaId>,
    /// Whether every name matches one of the patterns.
    pub every_name: bool,
    /// Whether other members are forbidden.
    pub closed: bool,
    /// Schemas of all items.
    pub items: Vec<SchemaId>,
    /// Schemas of the first items: those that hold for each.
    pub tuple: Vec<Vec<SchemaId>>,
    /// Alternatives.
    pub choices: Vec<Choice<'a>>,
    /// Schemas that may hold or not.
    loose: Vec<SchemaId>,
    seen: HashSet<SchemaId>,
    last_typed: Option<SchemaId>,
    last_listed: Option<SchemaId>,
}

/// Alternatives: `oneOf` or `anyOf` with more than one member.
#[derive(Clone, Debug)]
pub struct Choice<'a> {
    /// Whose they are.
    pub owner: SchemaId,
    /// The alternatives.
    pub branches: &'a [SchemaId],
    /// The member that tells them apart.
    pub discriminator: Option<&'a Discriminator>,
}

/// Gathers what the schemas of a key say.
pub fn merge<'a>(api: &'a Api, key: &Key) -> Merged<'a> {
    let mut merged = Merged {
        leaves: Vec::new(),
        kinds: KindSet::ANY,
        conflict: None,
        value_conflict: None,
        values: None,
        format: None,
        properties: IndexMap::new(),
        required: IndexSet::new(),
        one_way: Vec::new(),
        additional: Vec::new(),
        patterns: Vec::new(),
        every_name: false,
        closed: false,
        items: Vec::new(),
        tuple: Vec::new(),
        choices: Vec::new(),
        loose: Vec::new(),
        seen: HashSet::new(),
        last_typed: None,
        last_listed: None,
    };
    for part in &key.parts {
        gather(api, *part, &mut merged);
    }
    // A schema that is one of its own alternatives is the base of a family: the members of the
    // family are described by it, they don't choose again.
    merged.closed =
        merged.additional.iter().any(|schema| api.schemas[*schema].boolean == Some(false));
    if !merged.closed {
        loosely(api, &mut merged);
    }
    let Merged { seen, choices, .. } = &mut merged;
    choices.retain(|choice| !choice.branches.iter().any(|branch| seen.contains(branch)));
    if key.direction != Direction::Any {
        leave_out(api, &mut merged, key.direction);
    }
    merged.kinds = infer(&merged).and(key.kinds);
    let kinds = merged.kinds;
    if let Some(values) = &mut merged.values {
        values.retain(|value| {
            let kind = kind_of(value);
            kind != KindSet::NULL && !kind.and(kinds).is_empty()
        });
    }
    merged
}

/// Takes away the members that don't travel this way; where nothing would keep one that comes all
/// the same, it only may be missing.
fn leave_out(api: &Api, merged: &mut Merged<'_>, direction: Direction) {
    let anything = |id: &SchemaId| is_anything(&api.schemas[*id]);
    let kept =
        !merged.closed && merged.patterns.is_empty() && merged.additional.iter().all(anything);
    let absent = |schemas: &[SchemaId]| is_left_out(&api.schemas, schemas, direction);
    let absent: Vec<&str> = merged
        .properties
        .iter()
        .filter(|(_, schemas)| absent(schemas))
        .map(|(name, _)| *name)
        .collect();
    for name in absent {
        merged.required.shift_remove(name);
        merged.one_way.push(name);
        if kept {
            merged.properties.shift_remove(name);
        }
    }
}

fn gather<'a>(api: &'a Api, part: Part, merged: &mut Merged<'a>) {
    // A list instead of recursion: chains of references can be longer than the stack.
    let mut waiting = vec![part];
    while let Some(Part { schema: id, extent }) = waiting.pop() {
        let schema = &api.schemas[id];
        match extent {
            Extent::Loose => merged.loose.push(id),
            Extent::Own => own(id, schema, merged),
            Extent::Whole if !merged.seen.insert(id) => {}
            Extent::Whole => {
                own(id, schema, merged);
                choices(id, schema, merged);
                let inner: Vec<_> = combined(schema).collect();
                waiting.extend(
                    inner.into_iter().rev().map(|schema| Part { schema, extent: Extent::Whole }),
                );
            }
        }
    }
}

fn own<'a>(id: SchemaId, schema: &'a Schema, merged: &mut Merged<'a>) {
    merged.leaves.push((id, schema));
    kinds(id, schema, merged);
    values(id, schema, merged);
    merged.format = merged.format.or(schema.format.as_deref());
    for (name, property) in &schema.properties {
        let schemas = merged.properties.entry(name).or_default();
        if !schemas.contains(property) {
            schemas.push(*property);
        }
    }
    merged.loose.extend(schema.then.into_iter().chain(schema.otherwise));
    merged.loose.extend(schema.dependent_schemas.values());
    merged.required.extend(schema.required.iter().map(String::as_str));
    merged.additional.extend(schema.additional_properties.or(schema.unevaluated_properties));
    merged.patterns.extend(schema.pattern_properties.values());
    merged.every_name |= schema.pattern_properties.keys().any(|pattern| {
        matches!(pattern.as_str(), "" | "^" | ".*" | "^.*" | "^.*$" | ".*$" | ".+" | "^.+" | "^.+$")
    });
    merged.items.extend(schema.items.or(schema.unevaluated_items));
    for (index, item) in schema.prefix_items.iter().enumerate() {
        match merged.tuple.get_mut(index) {
            Some(schemas) => schemas.push(*item),
            None => merged.tuple.push(vec![*item]),
        }
    }
}

fn kinds(id: SchemaId, schema: &Schema, merged: &mut Merged<'_>) {
    let stated = match (&schema.types, schema.boolean) {
        (_, Some(false)) => KindSet::NONE,
        (Some(types), _) => KindSet::of_types(types),
        (None, _) => return,
    };
    let both = merged.kinds.and(stated);
    match merged.last_typed {
        Some(other) if both.is_empty() && !stated.is_empty() => {
            merged.conflict = merged.conflict.or(Some((other, id)));
            merged.kinds = stated;
        }
        _ => merged.kinds = both,
    }
    merged.last_typed = Some(id);
}

fn values<'a>(id: SchemaId, schema: &'a Schema, merged: &mut Merged<'a>) {
    let listed: Vec<&Node> = match (&schema.constant, &schema.values) {
        (Some(constant), _) => vec![constant],
        (None, Some(values)) => values.iter().collect(),
        (None, None) => return,
    };
    merged.values = Some(match merged.values.take() {
        None => listed,
        Some(before) => {
            let both: Vec<_> =
                listed.iter().copied().filter(|value| before.contains(value)).collect();
            // No value in common: the later list is the narrower one more often than not.
            if both.is_empty() {
                let one = merged.last_listed.unwrap_or(id);
                merged.value_conflict = merged.value_conflict.or(Some((one, id)));
                listed
            } else {
                both
            }
        }
    });
    merged.last_listed = Some(id);
}

fn choices<'a>(id: SchemaId, schema: &'a Schema, merged: &mut Merged<'a>) {
    for branches in [&schema.one_of, &schema.any_of] {
        if branches.len() > 1 {
            let discriminator = schema.discriminator.as_deref();
            merged.choices.push(Choice { owner: id, branches, discriminator });
        }
    }
}

/// Members of schemas that may hold or not, where nothing else names them.
fn loosely<'a>(api: &'a Api, merged: &mut Merged<'a>) {
    let mut waiting = VecDeque::from(std::mem::take(&mut merged.loose));
    let mut seen = HashSet::new();
    while let Some(id) = waiting.pop_front() {
        if !seen.insert(id) {
            continue;
        }
        let schema = &api.schemas[id];
        for (name, property) in &schema.properties {
            let certain = api.schemas[*property].boolean.is_none();
            if certain && !merged.properties.contains_key(name.as_str()) {
                merged.properties.insert(name, vec![*property]);
            }
        }
        waiting.extend(combined(schema));
        waiting.extend(schema.one_of.iter().chain(&schema.any_of));
    }
}

/// The kinds that are meant. A schema without `type` that speaks of members means objects, though
/// it lets anything else through; and so on.
fn infer(merged: &Merged<'_>) -> KindSet {
    if let Some(values) = &merged.values {
        let listed = values.iter().fold(KindSet::NONE, |set, value| set.or(kind_of(value)));
        // What a schema calls nullable is so, even if its list forgets null.
        let stated = if merged.kinds == KindSet::ANY { listed } else { merged.kinds };
        let both = listed.and(stated).or(stated.and(KindSet::NULL));
        return if both.without(KindSet::NULL).is_empty() { listed } else { both };
    }
    if merged.kinds != KindSet::ANY {
        return merged.kinds;
    }
    let any = |test: fn(&Schema) -> bool| merged.leaves.iter().any(|(_, schema)| test(schema));
    let objects = any(super::key::says_members) || any(|schema| schema.max_properties.is_some());
    let arrays = !merged.items.is_empty() || !merged.tuple.is_empty();
    let strings = any(|schema| {
        schema.pattern.is_some() || schema.min_length.is_some() || schema.max_length.is_some()
    });
    let numbers = any(|schema| {
        schema.minimum.is_some() || schema.maximum.is_some() || schema.multiple_of.is_some()
    });
    match (objects, arrays, strings || merged.format.is_some_and(is_text), numbers) {
        (true, false, false, false) => KindSet::OBJECT,
        (false, true, false, false) => KindSet::ARRAY,
        (false, false, true, false) => KindSet::STRING,
        (false, false, false, true) => KindSet::NUMBER,
        (false, false, false, false) => match merged.format {
            Some("int32" | "int64") => KindSet::INTEGER,
            Some("float" | "double") => KindSet::NUMBER,
            _ => KindSet::ANY,
        },
        _ => KindSet::ANY,
    }
}

fn is_text(format: &str) -> bool {
    matches!(
        format,
        "date-time"
            | "date"
            | "time"
            | "uri"
            | "url"
            | "uuid"
            | "email"
            | "hostname"
            | "byte"
            | "binary"
            | "password"
            | "ipv4"
            | "ipv6"
            | "uri-reference"
    )
}

/// The kind of a value.
pub fn kind_of(node: &Node) -> KindSet {
    match &node.value {
        Value::Null => KindSet::NULL,
        Value::Bool(_) => KindSet::BOOLEAN,
        Value::Number(number) if number.is_integer() => KindSet::INTEGER,
        Value::Number(_) => KindSet::NUMBER,
        Value::String(_) => KindSet::STRING,
        Value::Array(_) => KindSet::ARRAY,
        Value::Object(_) => KindSet::OBJECT,
    }
}

impl Merged<'_> {
    /// Whether the schemas themselves speak of members: then alternatives beside them are forms
    /// of one object.
    pub fn has_members(&self) -> bool {
        !self.properties.is_empty() || !self.additional.is_empty() || !self.patterns.is_empty()
    }

    /// The first of its schemas for which `get` has something.
    pub fn first<T>(&self, get: impl Fn(&Schema) -> Option<T>) -> Option<T> {
        self.leaves.iter().find_map(|(_, schema)| get(schema))
    }
}

//! From schemas, all of which a value must satisfy, to their one [`Shape`].

use std::collections::HashSet;

use super::merge::{absorb, at_least, at_most, stricter};
use super::null;
use super::settle;
use super::shape::{
    All, Alternatives, Bound, Choice, Condition, Contains, Count, Counts, Members, Said, Shape,
    Tuple, TypeSet,
};
use crate::model::{Schema, SchemaId, Schemas, Type};
use crate::source::{Location, Node, Number, Value};

/// A schema that has a part in a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Listed {
    /// Which.
    pub(crate) schema: SchemaId,
    /// Whether it is a branch whose type no other branch has.
    pub(crate) branch: bool,
}

/// How deep branches are looked into.
const DEEPEST: usize = 24;

/// The shape of values that satisfy all of these schemas.
pub(crate) fn shape(schemas: &Schemas, all: &All) -> Shape {
    let mut reader = Reader { schemas, all, seen: HashSet::new(), depth: 0 };
    let start = all.schemas.first().map(|id| schemas[*id].location.clone());
    let mut shape = empty(start.unwrap_or_default());
    for id in &all.schemas {
        reader.take(*id, false, &mut shape);
    }
    shape.null = all.schemas.iter().all(|id| null::accepts(schemas, *id));
    settle::settle(&mut shape);
    shape
}

fn empty(types_at: Location) -> Shape {
    Shape {
        null: true,
        types: TypeSet::ALL,
        declared: TypeSet::ALL,
        types_at,
        values: None,
        constant: false,
        least: None,
        most: None,
        multiples: Vec::new(),
        counts: Counts::default(),
        patterns: Vec::new(),
        formats: Vec::new(),
        asserts_format: false,
        encoding: None,
        media_type: None,
        content: Vec::new(),
        tuples: Vec::new(),
        unique: None,
        contains: Vec::new(),
        members: Vec::new(),
        required: Default::default(),
        names: Vec::new(),
        dependent_required: Default::default(),
        dependent_schemas: Vec::new(),
        nested_unevaluated: false,
        unevaluated_items: Vec::new(),
        unevaluated_properties: Vec::new(),
        nots: Vec::new(),
        conditions: Vec::new(),
        alternatives: Vec::new(),
        discriminator: None,
        default: None,
        deprecated: None,
        read_only: None,
        write_only: None,
        loose: Default::default(),
        listed: Vec::new(),
    }
}

struct Reader<'a> {
    schemas: &'a Schemas,
    all: &'a All,
    seen: HashSet<SchemaId>,
    depth: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, id: SchemaId, branch: bool, to: &mut Shape) {
        if !self.seen.insert(id) {
            return;
        }
        let schema = &self.schemas[id];
        to.listed.push(Listed { schema: id, branch });
        if schema.boolean == Some(false) {
            to.types = TypeSet(0);
            to.types_at = schema.location.clone();
        }
        values(schema, to);
        numbers(schema, to);
        texts(schema, to);
        arrays(schema, to);
        objects(schema, to);
        annotations(schema, to);
        let unevaluated = schema.unevaluated_items.or(schema.unevaluated_properties);
        to.nested_unevaluated |= unevaluated.is_some() && !self.all.schemas.contains(&id);
        to.nots.extend(schema.not);
        let (then, otherwise) = (schema.then, schema.otherwise);
        to.conditions.extend(schema.condition.map(|when| Condition { when, then, otherwise }));
        for member in schema.reference.into_iter().chain(schema.all_of.iter().copied()) {
            self.take(member, branch, to);
        }
        self.choice(id, Choice::AnyOf, &schema.any_of, to);
        self.choice(id, Choice::OneOf, &schema.one_of, to);
    }

    fn choice(&mut self, owner: SchemaId, choice: Choice, all: &[SchemaId], to: &mut Shape) {
        if all.is_empty() || self.all.chosen.contains(&(owner, choice)) {
            return;
        }
        let branches = all.iter().copied().filter(|id| !null::only(self.schemas, *id));
        let branches: Vec<SchemaId> = branches.collect();
        match branches.as_slice() {
            [] => to.types = TypeSet(0),
            [only] => self.take(*only, false, to),
            _ => {
                let alternatives = Alternatives { owner, choice, branches };
                if !self.dissolve(&alternatives, to) {
                    to.alternatives.push(alternatives);
                }
            }
        }
    }

    /// Takes alternatives into the shape that need not be alternatives: lists of values, and branches
    /// of which each has types of its own.
    fn dissolve(&mut self, alternatives: &Alternatives, to: &mut Shape) -> bool {
        if self.depth > DEEPEST {
            return false;
        }
        let shapes: Option<Vec<Shape>> =
            alternatives.branches.iter().map(|id| self.branch(*id)).collect();
        let Some(shapes) = shapes else { return false };
        self.list(alternatives, &shapes, to) || self.by_type(alternatives, &shapes, to)
    }

    /// The shape of a branch, unless it leads back to where we are.
    fn branch(&mut self, id: SchemaId) -> Option<Shape> {
        if self.seen.contains(&id) {
            return None;
        }
        let (all, seen) = (All::one(id), self.seen.clone());
        let mut reader = Reader { schemas: self.schemas, all: &all, seen, depth: self.depth + 1 };
        let mut shape = empty(self.schemas[id].location.clone());
        reader.take(id, true, &mut shape);
        settle::settle(&mut shape);
        Some(shape)
    }

    fn list(&mut self, alternatives: &Alternatives, shapes: &[Shape], to: &mut Shape) -> bool {
        let mut all: Vec<Node> = Vec::new();
        for shape in shapes {
            let plain = shape.alternatives.is_empty()
                && shape.nots.is_empty()
                && shape.conditions.is_empty();
            let Some(values) = shape.values.as_ref().filter(|_| plain) else { return false };
            for value in &values.value {
                match (all.contains(value), alternatives.choice) {
                    (false, _) => all.push(value.clone()),
                    (true, Choice::AnyOf) => {}
                    (true, Choice::OneOf) => return false,
                }
            }
        }
        let owner = &self.schemas[alternatives.owner];
        let location = owner.location.child(alternatives.choice.keyword());
        intersect(to, all, location);
        self.mark(shapes, to);
        true
    }

    fn by_type(&mut self, alternatives: &Alternatives, shapes: &[Shape], to: &mut Shape) -> bool {
        let mut types = 0;
        for shape in shapes {
            let plain = shape.values.is_none()
                && shape.nots.is_empty()
                && shape.conditions.is_empty()
                && shape.alternatives.is_empty()
                && shape.discriminator.is_none();
            if !plain || shape.types.0 == 0 || types & shape.types.0 != 0 {
                return false;
            }
            types |= shape.types.0;
        }
        let owner = &self.schemas[alternatives.owner];
        to.types_at = owner.location.child(alternatives.choice.keyword());
        to.types = to.types.and(TypeSet(types));
        for shape in shapes {
            absorb(shape, to);
        }
        self.mark(shapes, to);
        true
    }

    fn mark(&mut self, shapes: &[Shape], to: &mut Shape) {
        for listed in shapes.iter().flat_map(|shape| &shape.listed) {
            self.seen.insert(listed.schema);
            to.listed.push(Listed { branch: true, ..*listed });
        }
    }
}

fn values(schema: &Schema, to: &mut Shape) {
    if let Some(types) = &schema.types {
        let types = types.iter().fold(0, |set, ty| set | bits(*ty));
        let both = to.types.and(TypeSet(types));
        if both != to.types || to.types == TypeSet::ALL {
            to.types_at = schema.location.child("type");
        }
        to.types = both;
    }
    if let Some(values) = &schema.values {
        let location = schema.location.child("enum");
        intersect(to, values.iter().filter(|it| it.value != Value::Null).cloned(), location);
    }
    if let Some(constant) = &schema.constant {
        let location = schema.location.child("const");
        to.constant = to.values.is_none();
        intersect(to, Some(constant).filter(|it| it.value != Value::Null).cloned(), location);
    }
}

fn bits(ty: Type) -> u8 {
    match ty {
        Type::Null => 0,
        Type::Boolean => TypeSet::BOOLEAN,
        Type::Integer => TypeSet::INTEGER,
        Type::Number => TypeSet::NUMBER,
        Type::String => TypeSet::STRING,
        Type::Array => TypeSet::ARRAY,
        Type::Object => TypeSet::OBJECT,
    }
}

fn intersect(to: &mut Shape, values: impl IntoIterator<Item = Node>, location: Location) {
    let mut unique: Vec<Node> = Vec::new();
    for value in values {
        if !unique.contains(&value) {
            unique.push(value);
        }
    }
    match &mut to.values {
        Some(before) => before.value.retain(|value| unique.contains(value)),
        none => *none = Some(Said { value: unique, location }),
    }
}

fn numbers(schema: &Schema, to: &mut Shape) {
    let said = |keyword: &str, number: &Option<Number>, exclusive: bool| {
        let location = schema.location.child(keyword);
        number.clone().map(|number| Said { value: Bound { number, exclusive }, location })
    };
    let least = said("minimum", &schema.minimum, false);
    let above = said("exclusiveMinimum", &schema.exclusive_minimum, true);
    least.into_iter().chain(above).for_each(|bound| stricter(&mut to.least, bound, true));
    let most = said("maximum", &schema.maximum, false);
    let below = said("exclusiveMaximum", &schema.exclusive_maximum, true);
    most.into_iter().chain(below).for_each(|bound| stricter(&mut to.most, bound, false));
    let location = schema.location.child("multipleOf");
    let multiple = schema.multiple_of.clone();
    to.multiples.extend(multiple.map(|value| Said { value, location }));
}

fn count(schema: &Schema, keyword: &str, count: Option<u64>) -> Count {
    count.map(|value| Said { value, location: schema.location.child(keyword) })
}

fn texts(schema: &Schema, to: &mut Shape) {
    at_least(&mut to.counts.min_length, count(schema, "minLength", schema.min_length));
    at_most(&mut to.counts.max_length, count(schema, "maxLength", schema.max_length));
    let said = |keyword: &str, text: &Option<String>| {
        let location = schema.location.child(keyword);
        text.clone().map(|value| Said { value, location })
    };
    to.patterns.extend(said("pattern", &schema.pattern));
    to.formats.extend(said("format", &schema.format));
    to.asserts_format |= schema.asserts_format;
    to.encoding = to.encoding.take().or(said("contentEncoding", &schema.content_encoding));
    to.media_type = to.media_type.take().or(said("contentMediaType", &schema.content_media_type));
    to.content.extend(schema.content_schema);
}

fn arrays(schema: &Schema, to: &mut Shape) {
    at_least(&mut to.counts.min_items, count(schema, "minItems", schema.min_items));
    at_most(&mut to.counts.max_items, count(schema, "maxItems", schema.max_items));
    if schema.unique_items {
        to.unique.get_or_insert_with(|| schema.location.child("uniqueItems"));
    }
    if schema.items.is_some() || !schema.prefix_items.is_empty() {
        to.tuples.push(Tuple { first: schema.prefix_items.clone(), rest: schema.items });
    }
    if let Some(inner) = schema.contains {
        let min = schema.min_contains.unwrap_or(1);
        let min = Said { value: min, location: schema.location.child("minContains") };
        let max = count(schema, "maxContains", schema.max_contains);
        to.contains.push(Contains { schema: inner, min, max });
    }
    to.unevaluated_items.extend(schema.unevaluated_items);
}

fn objects(schema: &Schema, to: &mut Shape) {
    at_least(&mut to.counts.min_properties, count(schema, "minProperties", schema.min_properties));
    at_most(&mut to.counts.max_properties, count(schema, "maxProperties", schema.max_properties));
    let says = !schema.properties.is_empty()
        || !schema.pattern_properties.is_empty()
        || schema.additional_properties.is_some();
    if says {
        let properties = schema.location.child("properties");
        let places = schema.properties.keys().map(|name| (name.clone(), properties.child(name)));
        to.members.push(Members {
            places: places.collect(),
            named: schema.properties.clone(),
            patterns: schema.pattern_properties.clone(),
            others: schema.additional_properties,
        });
    }
    for (number, name) in schema.required.iter().enumerate() {
        let location = || schema.location.child("required").child(&number.to_string());
        to.required.entry(name.clone()).or_insert_with(location);
    }
    to.names.extend(schema.property_names);
    for (name, others) in &schema.dependent_required {
        let location = schema.location.child("dependentRequired").child(name);
        let said = to.dependent_required.entry(name.clone());
        let said = said.or_insert_with(|| Said { value: Vec::new(), location });
        said.value.extend(others.iter().filter(|other| *other != name).cloned());
    }
    let dependent = schema.dependent_schemas.iter();
    to.dependent_schemas.extend(dependent.map(|(name, id)| (name.clone(), *id)));
    to.unevaluated_properties.extend(schema.unevaluated_properties);
}

fn annotations(schema: &Schema, to: &mut Shape) {
    let annotations = &schema.annotations;
    let child = |keyword: &str| schema.location.child(keyword);
    if let (None, Some(value)) = (&to.default, &annotations.default) {
        to.default = Some(Said { value: value.clone(), location: child("default") });
    }
    if let (None, Some(value)) = (&to.discriminator, &schema.discriminator) {
        to.discriminator = Some(Said { value: value.clone(), location: child("discriminator") });
    }
    let flags = [
        (annotations.deprecated, &mut to.deprecated, "deprecated"),
        (annotations.read_only, &mut to.read_only, "readOnly"),
        (annotations.write_only, &mut to.write_only, "writeOnly"),
    ];
    for (set, flag, keyword) in flags {
        if set && flag.is_none() {
            *flag = Some(child(keyword));
        }
    }
}

//! The smallest value of a schema that can be made on purpose.

use serde_json::{Map, Number, Value, json};

use super::text;
use crate::diff::report::Side;
use crate::diff::schema::{All, Shape, TypeSet, rest_of, shape, speaks_of};
use crate::model::Schemas;
use crate::source::Node;

/// How deep a value is made.
const DEEPEST: usize = 14;

/// Makes values of the schemas of one side.
#[derive(Clone, Copy)]
pub(super) struct Sampler<'a> {
    /// The schemas.
    pub(super) schemas: &'a Schemas,
    /// The direction in which the values travel.
    pub(super) side: Side,
}

impl Sampler<'_> {
    /// The shape of schemas.
    pub(super) fn shape(&self, all: &All) -> Shape {
        shape(self.schemas, all)
    }

    /// A small value; none where that would never end.
    pub(super) fn minimal(&self, all: &All) -> Option<Value> {
        self.at(all, 0)
    }

    fn at(&self, all: &All, depth: usize) -> Option<Value> {
        if depth > DEEPEST {
            return None;
        }
        let shape = self.shape(all);
        if let Some(values) = &shape.values {
            let first = values.value.first().map(Node::to_json);
            return first.or_else(|| shape.null.then_some(Value::Null));
        }
        if let Some(choice) = shape.alternatives.first() {
            let branches = choice.branches.iter().take(4);
            let made = branches.map(|branch| self.at(&all.with_branch(choice, *branch), depth + 1));
            return made.flatten().next();
        }
        self.of_type(&shape, depth)
    }

    fn of_type(&self, shape: &Shape, depth: usize) -> Option<Value> {
        let types = shape.types;
        match () {
            () if types == TypeSet::ALL && !shape.members.is_empty() => self.object(shape, depth),
            () if types == TypeSet::ALL && !shape.tuples.is_empty() => self.array(shape, depth),
            () if types.has(TypeSet::STRING) => Some(json!(text::sample(shape))),
            () if types.has(TypeSet::BOOLEAN) => Some(json!(true)),
            () if types.has(TypeSet::NUMBER) => number(shape),
            () if types.has(TypeSet::OBJECT) => self.object(shape, depth),
            () if types.has(TypeSet::ARRAY) => self.array(shape, depth),
            () => shape.null.then_some(Value::Null),
        }
    }

    /// A value of one of the types.
    pub(super) fn of(&self, shape: &Shape, ty: u8) -> Option<Value> {
        let narrowed = Shape { types: shape.types.and(TypeSet(ty)), ..shape.clone() };
        let none = narrowed.types == TypeSet(0) || shape.values.is_some();
        if none { None } else { self.of_type(&narrowed, 0) }
    }

    /// An object of what must be there.
    fn object(&self, shape: &Shape, depth: usize) -> Option<Value> {
        let mut members = Map::new();
        for name in shape.required.keys() {
            if let Some(value) = self.member(shape, name, depth)? {
                members.insert(name.clone(), value);
            }
        }
        self.fill(shape, &mut members, depth);
        Some(Value::Object(members))
    }

    /// Members that are only there to be enough, and those that others need.
    fn fill(&self, shape: &Shape, members: &mut Map<String, Value>, depth: usize) {
        let needed = shape.dependent_required.iter();
        let needed: Vec<String> = needed
            .filter(|(name, _)| members.contains_key(*name))
            .flat_map(|(_, others)| others.value.iter().cloned())
            .collect();
        let least = shape.counts.min_properties.as_ref().map_or(0, |count| count.value) as usize;
        let named = shape.members.iter().flat_map(|it| it.named.keys());
        let named: Vec<String> = named.cloned().collect();
        let wanted = needed.len() + members.len();
        for name in needed.into_iter().chain(named) {
            if members.len() >= least.max(wanted) || members.contains_key(&name) {
                continue;
            }
            if let Some(Some(value)) = self.member(shape, &name, depth) {
                members.insert(name, value);
            }
        }
        for number in members.len()..least.min(64) {
            let value = rest_of(shape).map_or(Some(json!("a")), |all| self.at(&all, depth + 1));
            members.extend(value.map(|value| (format!("key{number}"), value)));
        }
    }

    /// A member, unless it does not travel in this direction.
    pub(super) fn member(&self, shape: &Shape, name: &str, depth: usize) -> Option<Option<Value>> {
        let all = speaks_of(self.schemas, shape, name);
        if all.schemas.is_empty() {
            return Some(Some(json!("a")));
        }
        let own = self.shape(&all);
        let one_way = match self.side {
            Side::Request => own.read_only.is_some(),
            Side::Response => own.write_only.is_some(),
        };
        if one_way { Some(None) } else { self.at(&all, depth + 1).map(Some) }
    }

    fn array(&self, shape: &Shape, depth: usize) -> Option<Value> {
        let least = shape.counts.min_items.as_ref().map_or(0, |count| count.value.min(300));
        let items = (0..least as usize).map(|place| self.item(shape, place, depth));
        let mut items = items.collect::<Option<Vec<Value>>>()?;
        if shape.unique.is_some() {
            make_unique(&mut items);
        }
        for contains in &shape.contains {
            let found = self.at(&All::one(contains.schema), depth + 1)?;
            (0..contains.min.value.min(16)).for_each(|_| items.push(found.clone()));
        }
        Some(Value::Array(items))
    }

    /// An item that may stand in a place.
    pub(super) fn item(&self, shape: &Shape, place: usize, depth: usize) -> Option<Value> {
        let schemas = shape
            .tuples
            .iter()
            .filter_map(|tuple| tuple.first.get(place).copied().or(tuple.rest))
            .collect();
        let all = All { schemas, chosen: Vec::new() };
        if all.schemas.is_empty() { Some(json!("a")) } else { self.at(&all, depth + 1) }
    }
}

/// Numbers and texts can be told apart by what follows them.
fn make_unique(items: &mut [Value]) {
    for (number, item) in items.iter_mut().enumerate() {
        match item {
            Value::String(text) => text.push_str(&number.to_string()),
            Value::Number(value) => {
                let shifted = value.as_f64().unwrap_or_default() + number as f64;
                *value = whole_or_float(shifted).unwrap_or_else(|| Number::from(number));
            }
            _ => {}
        }
    }
}

/// A number that keeps the limits.
fn number(shape: &Shape) -> Option<Value> {
    let least = shape.least.as_ref().map(|said| {
        let exclusive = if said.value.exclusive { step(shape) } else { 0.0 };
        said.value.number.as_f64() + exclusive
    });
    let most = shape.most.as_ref().map(|said| {
        let exclusive = if said.value.exclusive { step(shape) } else { 0.0 };
        said.value.number.as_f64() - exclusive
    });
    let mut value = match (least, most) {
        (Some(least), _) if least > 1.0 => least,
        (_, Some(most)) if most < 1.0 => most,
        _ => 1.0,
    };
    if let Some(multiple) = shape.multiples.first().map(|it| it.value.as_f64()) {
        value = (value / multiple).ceil() * multiple;
    }
    whole_or_float(value).map(Value::Number)
}

fn step(shape: &Shape) -> f64 {
    if shape.types.has(TypeSet::FRACTION) { 0.5 } else { 1.0 }
}

/// The number without a fraction where it has none.
pub(super) fn whole_or_float(value: f64) -> Option<Number> {
    if value.fract() == 0.0 && value.abs() < 9e15 {
        // Within 9e15, so that it is a whole number of 64 bits.
        return Some(Number::from(value as i64));
    }
    Number::from_f64(value)
}

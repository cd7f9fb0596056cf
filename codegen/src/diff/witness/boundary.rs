//! Values at the borders of what a schema allows, within and without.

use serde_json::{Map, Value, json};

use super::sample::{Sampler, whole_or_float};
use super::text;
use crate::diff::schema::{All, Contains, Shape, TypeSet, rest_of};
use crate::source::Node;

/// Members and branches that are looked at of one shape.
const MOST: usize = 60;
/// Items of the longest list.
const LONGEST: u64 = 300;

/// Values at the borders of two shapes, the first of which made them valid.
pub(super) fn values(
    sampler: &Sampler<'_>,
    (own, other): (&Shape, &Shape),
    branches: &[Value],
) -> Vec<Value> {
    let mut values: Vec<Value> = vec![Value::Null, json!(true)];
    for shape in [own, other] {
        let listed = shape.values.iter().flat_map(|said| &said.value);
        values.extend(listed.map(Node::to_json));
    }
    values.extend(branches.iter().cloned());
    for ty in [1, 2, 4, 8, 16, 32] {
        values.extend(sampler.of(own, ty));
    }
    if own.types.has(TypeSet::NUMBER) {
        values.extend(numbers(own).into_iter().chain(numbers(other)));
    }
    if own.types.has(TypeSet::STRING) {
        let texts = text::boundary(own).into_iter().chain(text::boundary(other));
        values.extend(texts.chain(text::between(own, other)).map(Value::String));
    }
    if own.types.has(TypeSet::ARRAY) {
        values.extend(arrays(sampler, own, other));
    }
    if own.types.has(TypeSet::OBJECT) {
        values.extend(objects(sampler, own, other));
    }
    values
}

fn numbers(shape: &Shape) -> Vec<Value> {
    let limits = [&shape.least, &shape.most].into_iter().flatten();
    let mut all: Vec<f64> = vec![0.0, 1.0, 0.5, 2.0, 3.0, 5.0, -1.0, 2_147_483_648.0, 1e10];
    for limit in limits {
        let number = limit.value.number.as_f64();
        all.extend([number - 1.0, number - 0.5, number, number + 0.5, number + 1.0]);
    }
    for multiple in &shape.multiples {
        let number = multiple.value.as_f64();
        all.extend([number, 2.0 * number, 3.0 * number]);
    }
    all.into_iter().filter_map(whole_or_float).map(Value::Number).collect()
}

fn arrays(sampler: &Sampler<'_>, own: &Shape, other: &Shape) -> Vec<Value> {
    let mut lengths = vec![0, 1, 2, 3];
    for shape in [own, other] {
        for count in [&shape.counts.min_items, &shape.counts.max_items].into_iter().flatten() {
            lengths.extend([count.value.saturating_sub(1), count.value, count.value + 1]);
        }
        lengths.extend(shape.tuples.iter().map(|tuple| tuple.first.len() as u64 + 1));
    }
    lengths.retain(|length| *length <= LONGEST);
    lengths.sort_unstable();
    lengths.dedup();
    let mut values = Vec::new();
    for length in lengths {
        let items = (0..length as usize).map(|place| sampler.item(own, place, 0));
        let Some(items) = items.collect::<Option<Vec<Value>>>() else { continue };
        let varied: Vec<Value> = items
            .iter()
            .enumerate()
            .map(|(at, item)| match item {
                Value::String(text) => json!(format!("{text}{at}")),
                Value::Number(number) => {
                    let moved = number.as_f64().unwrap_or_default() + at as f64;
                    whole_or_float(moved).map_or(Value::Null, Value::Number)
                }
                other => other.clone(),
            })
            .collect();
        let mixed: Vec<Value> = (0..length).map(|at| json!(at)).collect();
        values.extend([items.into(), varied.into(), mixed.into()]);
    }
    values.extend(own.contains.iter().flat_map(|contains| containing(sampler, contains)));
    values
}

/// Items of which some must be there: alone, one more than may be, and beside others.
fn containing(sampler: &Sampler<'_>, contains: &Contains) -> Vec<Value> {
    const FEW: u64 = 20;
    let Some(item) = sampler.minimal(&All::one(contains.schema)) else { return Vec::new() };
    let most = contains.max.as_ref().map_or(2, |most| most.value).min(FEW);
    let alone = (1..=most + 2).map(|length| json!(vec![item.clone(); length as usize]));
    let others = [json!("a"), json!(true), json!(0.5)];
    alone.chain(others.into_iter().map(|other| json!([item, other]))).collect()
}

fn objects(sampler: &Sampler<'_>, own: &Shape, other: &Shape) -> Vec<Value> {
    let Some(Value::Object(minimal)) = sampler.of(own, TypeSet::OBJECT) else { return Vec::new() };
    let mut values = vec![Value::Object(minimal.clone()), json!({})];
    let names = names(own, other);
    for name in names.iter().take(MOST) {
        values.push(Value::Object(without(&minimal, name)));
        let made = sampler.member(own, name, 0).flatten();
        let with = |value: Value| {
            let mut members = minimal.clone();
            members.insert(name.clone(), value);
            Value::Object(members)
        };
        values.extend(made.map(with));
        values.push(with(json!("a")));
        values.push(with(json!(1)));
    }
    let mut full = minimal.clone();
    for name in names.iter().take(MOST) {
        full.extend(sampler.member(own, name, 0).flatten().map(|value| (name.clone(), value)));
    }
    values.push(Value::Object(full));
    values.extend(pairs(sampler, own, &minimal, &names));
    values.extend(beyond(sampler, (own, other), &minimal));
    values
}

/// Two members at once, for rules that speak of two.
fn pairs(
    sampler: &Sampler<'_>,
    own: &Shape,
    minimal: &Map<String, Value>,
    names: &[String],
) -> Vec<Value> {
    const FEW: usize = 10;
    let mut values = Vec::new();
    for (at, one) in names.iter().take(FEW).enumerate() {
        for other in names.iter().take(FEW).skip(at + 1) {
            let mut members = minimal.clone();
            for name in [one, other] {
                let made = sampler.member(own, name, 0).flatten();
                members.extend(made.map(|value| (name.clone(), value)));
            }
            values.push(Value::Object(members));
        }
    }
    values
}

/// Members that nothing describes.
fn beyond(
    sampler: &Sampler<'_>,
    (own, other): (&Shape, &Shape),
    minimal: &Map<String, Value>,
) -> Vec<Value> {
    let made = rest_of(own).map_or(Some(json!("a")), |all| sampler.minimal(&all));
    let mut values = Vec::new();
    for value in made.into_iter().chain([json!("a"), json!(1)]) {
        let mut members = minimal.clone();
        members.insert("other".to_owned(), value);
        values.push(Value::Object(members));
    }
    let patterns = [own, other].into_iter().flat_map(|shape| &shape.members);
    for (pattern, _) in patterns.flat_map(|it| &it.patterns).take(8) {
        let Some(name) = text::of_pattern(pattern, 1) else { continue };
        for value in [json!("a"), json!(1)] {
            let mut members = minimal.clone();
            members.insert(name.clone(), value);
            values.push(Value::Object(members));
        }
    }
    let counts = [own, other].into_iter().flat_map(|shape| {
        [&shape.counts.min_properties, &shape.counts.max_properties].into_iter().flatten()
    });
    for count in counts.map(|count| count.value).filter(|count| *count <= 40) {
        for wanted in [count.saturating_sub(1), count, count + 1] {
            let mut members = minimal.clone();
            for number in members.len() as u64..wanted {
                members.insert(format!("key{number}"), json!("a"));
            }
            values.push(Value::Object(members));
        }
    }
    let long: Vec<String> = [1, 2, 5, 20, 60].iter().map(|length| text::letters(*length)).collect();
    values.extend(long.into_iter().map(|name| {
        let mut members = minimal.clone();
        members.insert(name, json!("a"));
        Value::Object(members)
    }));
    values
}

fn names(own: &Shape, other: &Shape) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for shape in [other, own] {
        let named = shape.members.iter().flat_map(|it| it.named.keys());
        let needed = shape
            .dependent_required
            .iter()
            .flat_map(|(name, others)| std::iter::once(name).chain(&others.value));
        for name in shape.required.keys().chain(named).chain(needed) {
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
    }
    names
}

fn without(members: &Map<String, Value>, name: &str) -> Map<String, Value> {
    let others = members.iter().filter(|(key, _)| *key != name);
    others.map(|(key, value)| (key.clone(), value.clone())).collect()
}

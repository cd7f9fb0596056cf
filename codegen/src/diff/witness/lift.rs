//! From a value in the middle of a body to a whole body.

use serde_json::{Map, Value, json};

use super::sample::Sampler;
use super::text;
use crate::diff::schema::{All, Step, TypeSet};

/// The smallest body that has this value at the end of these steps. Each step starts at the schemas beside
/// it.
pub(super) fn lift(sampler: &Sampler<'_>, steps: &[(All, Step)], value: Value) -> Option<Value> {
    steps.iter().rev().try_fold(value, |inner, (all, step)| around(sampler, all, step, inner))
}

fn around(sampler: &Sampler<'_>, all: &All, step: &Step, inner: Value) -> Option<Value> {
    let shape = sampler.shape(all);
    let object = || match sampler.of(&shape, TypeSet::OBJECT) {
        Some(Value::Object(members)) => Some(members),
        _ => None,
    };
    let with = |name: String, value: Value| {
        let mut members: Map<String, Value> = object()?;
        members.insert(name, value);
        Some(Value::Object(members))
    };
    match step {
        Step::Member(name) => with(name.clone(), inner),
        Step::Other => with("other".to_owned(), inner),
        Step::Matching(pattern) => with(text::of_pattern(pattern, 1)?, inner),
        Step::Name => with(inner.as_str()?.to_owned(), json!("a")),
        Step::Item => {
            let first = shape.tuples.iter().map(|tuple| tuple.first.len()).max().unwrap_or(0);
            items(sampler, all, first, inner)
        }
        Step::First(place) => items(sampler, all, *place, inner),
        Step::Same => Some(match (object(), inner) {
            (Some(mut members), Value::Object(inner)) if shape.alternatives.is_empty() => {
                members.extend(inner);
                Value::Object(members)
            }
            (_, inner) => inner,
        }),
        Step::Content => Some(Value::String(inner.to_string())),
    }
}

fn items(sampler: &Sampler<'_>, all: &All, place: usize, inner: Value) -> Option<Value> {
    let shape = sampler.shape(all);
    let least = shape.counts.min_items.as_ref().map_or(0, |count| count.value.min(300)) as usize;
    let mut items: Vec<Value> =
        (0..place).map(|at| sampler.item(&shape, at, 0)).collect::<Option<_>>()?;
    items.push(inner);
    while items.len() < least {
        items.push(sampler.item(&shape, items.len(), 0)?);
    }
    Some(Value::Array(items))
}

//! A request that breaks a documented limit: the example of the specification with one number
//! past its maximum.

use serde_json::Value;

use super::flat::Flat;
use crate::model::{Api, SchemaId};

/// A wrong value, and what its message says of the field and the limit.
pub(super) fn wrong(api: &Api, schema: SchemaId, example: &Value) -> Option<(Value, String)> {
    let mut value = example.clone();
    let told = worsen(api, &[schema], &mut value, "", 0)?;
    Some((value, told))
}

/// How deep numbers are looked for.
const DEEPEST: usize = 8;

fn worsen(
    api: &Api,
    ids: &[SchemaId],
    value: &mut Value,
    path: &str,
    depth: usize,
) -> Option<String> {
    if depth > DEEPEST {
        return None;
    }
    let flat = Flat::of(api, ids);
    let found = match value {
        Value::Object(members) => flat.properties().into_iter().find_map(|(name, ids)| {
            let member = members.get_mut(name)?;
            let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
            match past_maximum(api, &ids, member) {
                Some(limit) => {
                    *member = Value::from(limit + 1);
                    Some(format!("`{path}` must be at most {limit}, but is {}", limit + 1))
                }
                None => worsen(api, &ids, member, &path, depth + 1),
            }
        }),
        Value::Array(items) => items
            .first_mut()
            .and_then(|item| worsen(api, &flat.items(), item, &format!("{path}[0]"), depth + 1)),
        _ => None,
    };
    let choices = flat.choices().unwrap_or_default();
    found.or_else(|| choices.iter().find_map(|id| worsen(api, &[*id], value, path, depth + 1)))
}

/// The largest whole number that the member may be, where it is one and has a limit.
fn past_maximum(api: &Api, ids: &[SchemaId], member: &Value) -> Option<i64> {
    member.as_i64()?;
    let flat = Flat::of(api, ids);
    let own = flat.first(|schema| schema.maximum.as_ref()?.as_i64());
    let choices = flat.choices().unwrap_or_default().iter();
    let of_choice =
        |id: &SchemaId| Flat::of(api, &[*id]).first(|schema| schema.maximum.as_ref()?.as_i64());
    own.or_else(|| choices.into_iter().find_map(of_choice)).filter(|limit| *limit < i64::MAX)
}

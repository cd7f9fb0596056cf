//! Rules for objects.

use serde_json::{Map, Value};

use crate::validate::report::broken;
use crate::validate::{Outcome, Path, Shown, Sink, Site};

/// Whether the value is an object with the member.
#[inline]
pub fn has(value: &Value, name: &str) -> bool {
    matches!(value, Value::Object(members) if members.contains_key(name))
}

/// Whether the value is an object without the member.
#[inline]
pub fn absent(value: &Value, name: &str) -> bool {
    matches!(value, Value::Object(members) if !members.contains_key(name))
}

/// Whether the value is an object whose member is one of the texts.
#[inline]
pub fn tag(value: &Value, name: &str, texts: &[&str]) -> bool {
    let Value::Object(members) = value else { return false };
    matches!(members.get(name), Some(Value::String(text)) if texts.contains(&text.as_str()))
}

/// `required`
#[inline]
pub fn required<S: Sink + ?Sized>(
    members: &Map<String, Value>,
    names: &[&str],
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    for name in names {
        if !members.contains_key(*name) {
            missing(name, at, site, sink)?;
        }
    }
    Ok(())
}

/// `required`, by one bit for each name that was seen.
#[inline]
pub fn all_seen<S: Sink + ?Sized>(
    seen: u64,
    names: &[&str],
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    if seen.count_ones() as usize == names.len() {
        return Ok(());
    }
    for (bit, name) in names.iter().enumerate() {
        if seen >> bit & 1 == 0 {
            missing(name, at, site, sink)?;
        }
    }
    Ok(())
}

/// `required`, where the member is known to be missing.
#[cold]
pub fn missing<S: Sink + ?Sized>(
    name: &str,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    broken(Shown::Text(name), Shown::Nothing, at, site, sink)
}

/// `dependentRequired`: the names go with `beside`.
#[inline]
pub fn dependent_required<S: Sink + ?Sized>(
    members: &Map<String, Value>,
    beside: &str,
    names: &[&str],
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    if members.contains_key(beside) {
        for name in names {
            if !members.contains_key(*name) {
                missing_beside(name, beside, at, site, sink)?;
            }
        }
    }
    Ok(())
}

/// `dependentRequired`, where the member is known to be missing.
#[cold]
pub fn missing_beside<S: Sink + ?Sized>(
    name: &str,
    beside: &str,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    broken(Shown::Text(name), Shown::Text(beside), at, site, sink)
}

/// `additionalProperties: false`: the member `at` is none of the known ones.
#[cold]
pub fn unexpected<S: Sink + ?Sized>(
    known: &[&str],
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    broken(Shown::Texts(known), Shown::Nothing, at, site, sink)
}

/// `minProperties`, by the number of members.
#[inline]
pub fn min_properties<S: Sink + ?Sized>(
    count: usize,
    limit: usize,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    if count >= limit {
        return Ok(());
    }
    broken(Shown::Count(limit), Shown::Count(count), at, site, sink)
}

/// `maxProperties`, by the number of members.
#[inline]
pub fn max_properties<S: Sink + ?Sized>(
    count: usize,
    limit: usize,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    if count <= limit {
        return Ok(());
    }
    broken(Shown::Count(limit), Shown::Count(count), at, site, sink)
}

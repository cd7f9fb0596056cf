//! Trials of the generator: examples that go through their types and should come back.

use std::io::Write;

use serde_json::{Value, json};

use crate::codegen::{Json, decode_value, encode_value};

/// The name of a type, and the way through it.
pub type Trip = (&'static str, fn(&Value) -> Result<Value, String>);

/// More failures than this are counted, but not shown.
const SHOWN: usize = 200;

/// What a value is after it has been decoded and encoded.
///
/// # Errors
/// Why it does not decode.
pub fn again<T: Json>(value: &Value) -> Result<Value, String> {
    let decoded = decode_value::<T>(value).map_err(|mismatch| mismatch.to_string())?;
    Ok(encode_value(&decoded))
}

/// Sends every sample through its type and prints one JSON object: `examples`, `passes`, and
/// `failures` with `type`, `place`, `reason` and the sample. A line of `samples` is the number of a
/// type, the place of the example and its JSON, with tabs between.
pub fn round_trips(samples: &str, types: &[Trip]) {
    let (mut examples, mut passes, mut failures) = (0_usize, 0_usize, Vec::new());
    for line in samples.lines().filter(|line| !line.starts_with('#')) {
        examples += 1;
        match one(line, types) {
            Ok(()) => passes += 1,
            Err(failure) => failures.push(failure),
        }
    }
    failures.truncate(SHOWN);
    let report = json!({ "examples": examples, "passes": passes, "failures": failures });
    // Nobody listens any more when this fails.
    let _ = writeln!(std::io::stdout(), "{report}");
}

fn one(line: &str, types: &[Trip]) -> Result<(), Value> {
    let mut parts = line.splitn(3, '\t');
    let mut part = || parts.next().unwrap_or_default();
    let (index, place, text) = (part(), part(), part());
    let trip = index.parse().ok().and_then(|index: usize| types.get(index));
    let sample = serde_json::from_str::<Value>(text);
    let (Some((name, through)), Ok(sample)) = (trip, sample) else {
        return Err(json!({ "type": index, "place": place, "reason": "no such sample" }));
    };
    let failure = |reason: String| json!({ "type": name, "place": place, "reason": reason, "sample": sample });
    match through(&sample) {
        Err(reason) => Err(failure(reason)),
        Ok(found) if same(&found, &sample) => Ok(()),
        Ok(found) => Err(failure(format!("came back as {found}"))),
    }
}

/// Equality in which `1` and `1.0` are one number.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            let same_member = |(name, a)| b.get(name).is_some_and(|b| same(a, b));
            a.len() == b.len() && a.iter().all(same_member)
        }
        (a, b) => a == b,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_back_as_it_went_in_passes() {
        let types: &[Trip] = &[("i64", again::<i64>), ("String", again::<String>)];
        assert_eq!(one("0\ta:1:1\t7", types), Ok(()));
        assert_eq!(one("1\ta:1:1\t\"tab\\t\"", types), Ok(()));
        let failure = one("1\ta:1:1\t7", types).unwrap_err();
        assert_eq!(failure["place"], "a:1:1");
        assert!(one("2\ta:1:1\t7", types).is_err());
    }

    #[test]
    fn numbers_are_compared_by_value_and_nothing_may_vanish() {
        assert!(same(&json!([1.0]), &json!([1])));
        assert!(!same(&json!({ "a": null }), &json!({})));
        assert!(!same(&json!({ "a": 1 }), &json!({ "b": 1 })));
    }
}

//! Trials of the generator: examples that go through their types and should come back, and that
//! validators judge.

use std::io::Write;

use serde_json::{Value, json};

use super::typed::{TypedJudge, typed};
use crate::codegen::{Json, decode_value, encode_value};
use crate::validate::{Validate, ValidateJson};

/// More failures and differences than this are counted, but not shown.
const SHOWN: usize = 200;

/// The ways of the values of a type.
#[derive(Clone, Copy, Debug)]
pub struct Trip {
    name: &'static str,
    again: fn(&Value) -> Result<Value, String>,
    judge: Option<Judge>,
}

/// What a type says, and the rules that it says are broken.
#[derive(Clone, Copy, Debug)]
struct Judge {
    said: TypedJudge,
    broken: fn(&str) -> String,
}

impl Trip {
    /// Through the type and back.
    pub fn of<T: Json>(name: &'static str) -> Self {
        Self { name, again: again::<T>, judge: None }
    }

    /// And by all validators of a type.
    #[must_use]
    pub fn judged_by<T: Json + Validate + ValidateJson>(mut self) -> Self {
        self.judge = Some(Judge { said: typed::<T>, broken: broken::<T> });
        self
    }
}

fn again<T: Json>(value: &Value) -> Result<Value, String> {
    let decoded = decode_value::<T>(value).map_err(|mismatch| mismatch.to_string())?;
    Ok(encode_value(&decoded))
}

fn broken<T: ValidateJson>(text: &str) -> String {
    T::validate_text(text.as_bytes()).err().map(|error| error.to_string()).unwrap_or_default()
}

/// What came of the samples so far.
#[derive(Default)]
struct Report {
    examples: usize,
    passes: usize,
    failures: Vec<Value>,
    compared: usize,
    invalid: usize,
    agreeing: usize,
    differences: Vec<Value>,
}

/// One line of the samples.
struct Sample<'s> {
    trip: &'s Trip,
    returns: bool,
    expected: Option<bool>,
    place: &'s str,
    text: &'s str,
    value: Value,
}

/// Sends every sample through its type and its validators, and prints one JSON object: `examples`,
/// `passes`, and `failures` with `type`, `place`, `reason` and the sample; `compared`, `invalid`, `agreeing`, and
/// `differences` with `type`, `place`, what each has `said`, the rules that are `broken`, and the sample.
///
/// A line of `samples` has tabs between the number of a type, `returns` where the example should come
/// back, `valid` or `invalid` where verdicts are compared, the place of the example and its JSON.
pub fn round_trips(samples: &str, trips: &[Trip]) {
    let report = tried(samples, trips);
    // Nobody listens any more when this fails.
    let _ = writeln!(std::io::stdout(), "{report}");
}

fn tried(samples: &str, trips: &[Trip]) -> Value {
    let mut report = Report::default();
    for line in samples.lines().filter(|line| !line.starts_with('#')) {
        match sample(line, trips) {
            Some(sample) => {
                come_back(&sample, &mut report);
                compare(&sample, &mut report);
            }
            None => {
                report.examples += 1;
                report.failures.push(json!({ "type": "", "place": line, "reason": "unreadable" }));
            }
        }
    }
    let Report { examples, passes, mut failures, .. } = report;
    let Report { compared, invalid, agreeing, mut differences, .. } = report;
    failures.truncate(SHOWN);
    differences.truncate(SHOWN);
    json!({
        "examples": examples, "passes": passes, "failures": failures,
        "compared": compared, "invalid": invalid, "agreeing": agreeing, "differences": differences,
    })
}

fn sample<'s>(line: &'s str, trips: &'s [Trip]) -> Option<Sample<'s>> {
    let mut parts = line.splitn(5, '\t');
    let trip = trips.get(parts.next()?.parse::<usize>().ok()?)?;
    let returns = parts.next()? == "returns";
    let expected = match parts.next()? {
        "valid" => Some(true),
        "invalid" => Some(false),
        _ => None,
    };
    let (place, text) = (parts.next()?, parts.next()?);
    let value = serde_json::from_str(text).ok()?;
    Some(Sample { trip, returns, expected, place, text, value })
}

fn come_back(sample: &Sample<'_>, report: &mut Report) {
    let Sample { trip, returns: true, place, value, .. } = sample else { return };
    report.examples += 1;
    let reason = match (trip.again)(value) {
        Ok(found) if same(&found, value) => {
            report.passes += 1;
            return;
        }
        Ok(found) => format!("came back as {found}"),
        Err(reason) => reason,
    };
    let failure = json!({ "type": trip.name, "place": place, "reason": reason, "sample": value });
    report.failures.push(failure);
}

fn compare(sample: &Sample<'_>, report: &mut Report) {
    let Sample { trip, expected: Some(expected), place, text, value, .. } = sample else { return };
    let Some(Judge { said, broken }) = &trip.judge else { return };
    report.compared += 1;
    report.invalid += usize::from(!expected);
    let said = said(text);
    if said.as_ref().and_then(|said| said.agreed()) == Some(*expected) {
        report.agreeing += 1;
        return;
    }
    let mut list = json!({ "jsonschema": if *expected { "valid" } else { "invalid" } });
    if let (Some(list), Some(Value::Object(ours))) =
        (list.as_object_mut(), said.map(|said| said.list()))
    {
        list.extend(ours);
    }
    report.differences.push(json!({
        "type": trip.name, "place": place, "said": list, "broken": broken(text), "sample": value,
    }));
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
    use crate::codegen::{Decoded, Element, Encoder};
    use crate::json::Node;
    use crate::validate::{Path, Sink, rules};

    /// A text that is "a", as JSON; the typed validator allows any.
    struct A(String);

    impl Json for A {
        fn encode(&self, to: &mut Encoder) {
            self.0.encode(to);
        }

        fn decode(from: Element<'_>) -> Decoded<Self> {
            String::decode(from).map(A)
        }
    }

    impl Validate for A {
        fn check(&self, _: &Path<'_>, _: &mut Sink) {}
    }

    impl ValidateJson for A {
        fn check_json(value: Node<'_>, at: &Path<'_>, sink: &mut Sink) {
            rules::equals(value, &rules::Literal::Text("a"), rules::Keyword::Const, at, sink);
        }
    }

    #[test]
    fn what_comes_back_as_it_went_in_passes() {
        let trips = [Trip::of::<i64>("i64"), Trip::of::<String>("String")];
        let report = tried(
            "# x\n0\treturns\t-\ta:1:1\t7\n1\treturns\t-\ta:1:1\t\"tab\\t\"\n1\t-\t-\ta:1:1\t7\n",
            &trips,
        );
        assert_eq!((&report["examples"], &report["passes"]), (&json!(2), &json!(2)));
        let report = tried("1\treturns\t-\ta:1:1\t7\n2\treturns\t-\ta:1:1\t7\n", &trips);
        assert_eq!((&report["examples"], &report["passes"]), (&json!(2), &json!(0)));
        assert_eq!(report["failures"][0]["place"], "a:1:1");
        assert_eq!(report["compared"], 0);
    }

    #[test]
    fn verdicts_are_compared_with_what_was_expected_and_with_each_other() {
        let trips = [Trip::of::<A>("A").judged_by::<A>()];
        let report = tried("0\treturns\tvalid\ta:1:1\t\"a\"\n0\t-\tinvalid\ta:1:1\t7\n", &trips);
        assert_eq!((&report["compared"], &report["agreeing"]), (&json!(2), &json!(2)));
        let report = tried("0\t-\tinvalid\ta:1:1\t\"a\"\n0\t-\tinvalid\ta:2:1\t\"b\"\n", &trips);
        assert_eq!((&report["compared"], &report["agreeing"]), (&json!(2), &json!(0)));
        let (first, second) = (&report["differences"][0], &report["differences"][1]);
        assert_eq!(first["said"]["jsonschema"], "invalid");
        assert_eq!(first["said"]["validate_json"], "valid");
        assert_eq!(
            (&second["said"]["validate"], &second["place"]),
            (&json!("valid"), &json!("a:2:1"))
        );
        assert!(second["broken"].as_str().is_some_and(|text| text.contains("\"a\"")));
    }

    #[test]
    fn numbers_are_compared_by_value_and_nothing_may_vanish() {
        assert!(same(&json!([1.0]), &json!([1])));
        assert!(!same(&json!({ "a": null }), &json!({})));
        assert!(!same(&json!({ "a": 1 }), &json!({ "b": 1 })));
    }
}

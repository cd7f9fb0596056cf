//! A generated type as a judge of payloads: by its value, and by the JSON alone.

use bindery_runtime::{Validate, ValidateJson, Violations};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What is said of a payload.
pub enum Answer {
    /// No rule is broken.
    Valid,
    /// It is no value of the type.
    Undecodable(String),
    /// These rules are broken.
    Invalid(Violations),
}

/// Two ways to judge.
pub struct Judge {
    /// Decode, then validate.
    pub typed: fn(&Value) -> Answer,
    /// Validate.
    pub json: fn(&Value) -> Answer,
}

impl Judge {
    /// The judge that a type is.
    pub const fn of<T: Validate + ValidateJson + DeserializeOwned + Serialize>() -> Self {
        Self { typed: typed::<T>, json: json::<T> }
    }
}

fn typed<T: Validate + ValidateJson + DeserializeOwned + Serialize>(payload: &Value) -> Answer {
    let value: T = match serde_json::from_value(payload.clone()) {
        Ok(value) => value,
        Err(error) => return Answer::Undecodable(error.to_string()),
    };
    let answer = answer(value.validate(), value.is_valid());
    // What is sent has the same verdict as what it was made from.
    let sent = serde_json::to_value(&value).unwrap();
    let valid = matches!(answer, Answer::Valid);
    assert_eq!(T::is_valid_json(&sent), valid, "{payload} becomes {sent}");
    answer
}

fn json<T: ValidateJson>(payload: &Value) -> Answer {
    answer(T::validate_json(payload), T::is_valid_json(payload))
}

fn answer(verdict: Result<(), Violations>, valid: bool) -> Answer {
    assert_eq!(verdict.is_ok(), valid, "the two ways to ask disagree");
    match verdict {
        Ok(()) => Answer::Valid,
        Err(violations) => Answer::Invalid(violations),
    }
}

//! Who is measured, and what each does with an input.

use std::hint::black_box;

use bindery_runtime::codegen::Json;
use bindery_runtime::{Validate, ValidateJson};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::by_hand::ByHand;
use crate::inputs::Input;
use crate::peers::{Compiled, Interpreters};

/// The columns of the table.
pub const NAMES: [&str; 7] = [OURS, BY_HAND, SERDE, JSONSCHEMA_MACRO, JSONSCHEMA, CORVUS, BOON];

/// Generated types and validators.
pub const OURS: &str = "ours";
/// Types and rules as a person writes them for this one input.
const BY_HAND: &str = "by hand";
/// Types as a person writes them, without any rule.
const SERDE: &str = "serde alone";
const JSONSCHEMA_MACRO: &str = "jsonschema macro";
const JSONSCHEMA: &str = "jsonschema";
const CORVUS: &str = "corvus";
const BOON: &str = "boon";

/// Somebody at work on one input.
pub struct Entrant<'a> {
    /// One of [`NAMES`].
    pub name: &'static str,
    /// Does it once, and says how many mistakes there were; those who only say yes or no count one.
    pub run: Box<dyn Fn() -> usize + 'a>,
}

impl<'a> Entrant<'a> {
    fn new(name: &'static str, run: impl Fn() -> usize + 'a) -> Self {
        Self { name, run: Box::new(run) }
    }

    fn asking(name: &'static str, is_valid: impl Fn() -> bool + 'a) -> Self {
        Self::new(name, move || usize::from(!is_valid()))
    }
}

/// Whether a JSON value is valid.
pub fn judging<'a, T: ValidateJson, C: Compiled>(
    value: &'a Value,
    others: &'a Interpreters,
) -> Vec<Entrant<'a>> {
    vec![
        Entrant::asking(OURS, || T::is_valid_json(black_box(value))),
        Entrant::asking(JSONSCHEMA_MACRO, || C::is_valid(black_box(value))),
        Entrant::asking(JSONSCHEMA, || others.jsonschema.is_valid(black_box(value))),
        Entrant::asking(CORVUS, || others.corvus.is_valid(black_box(value))),
        Entrant::asking(BOON, || others.is_valid_for_boon(black_box(value))),
    ]
}

/// All that is wrong with a JSON value: for each mistake its place, and a sentence.
pub fn explaining<'a, T: ValidateJson, C: Compiled>(
    value: &'a Value,
    others: &'a Interpreters,
) -> Vec<Entrant<'a>> {
    vec![
        Entrant::new(OURS, || match T::validate_json(black_box(value)) {
            Ok(()) => 0,
            Err(violations) => black_box(violations).len(),
        }),
        Entrant::new(JSONSCHEMA_MACRO, || black_box(C::complaints(value)).len()),
        Entrant::new(JSONSCHEMA, || black_box(others.complaints_of_jsonschema(value)).len()),
        Entrant::new(CORVUS, || black_box(others.complaints_of_corvus(value)).len()),
        Entrant::new(BOON, || black_box(others.complaints_of_boon(value)).len()),
    ]
}

/// Whether a typed value is valid. What can't be decoded is wrong before that.
pub fn judging_typed<T: Validate + DeserializeOwned + 'static, H: ByHand + 'static>(
    value: &Value,
) -> Vec<Entrant<'static>> {
    let ours = T::deserialize(value).ok();
    let theirs = H::deserialize(value).ok();
    vec![
        Entrant::asking(OURS, move || black_box(&ours).as_ref().is_some_and(T::is_valid)),
        Entrant::asking(BY_HAND, move || black_box(&theirs).as_ref().is_some_and(H::is_valid)),
    ]
}

/// From bytes to a typed value of which the rules hold, or as far on that way as each goes.
pub fn reading<'a, T, C, H>(bytes: &'a [u8], others: &'a Interpreters) -> Vec<Entrant<'a>>
where
    T: Validate + ValidateJson + Json,
    C: Compiled,
    H: ByHand,
{
    vec![
        Entrant::asking(OURS, || black_box(ours_from_bytes::<T>(black_box(bytes))).is_some()),
        Entrant::asking(BY_HAND, || {
            let typed = serde_json::from_slice::<H>(black_box(bytes));
            black_box(typed).is_ok_and(|it| it.is_valid())
        }),
        Entrant::asking(SERDE, || black_box(serde_json::from_slice::<H>(black_box(bytes))).is_ok()),
        Entrant::asking(JSONSCHEMA_MACRO, || {
            let value = serde_json::from_slice::<Value>(black_box(bytes));
            value.is_ok_and(|it| C::is_valid(black_box(&it)))
        }),
        Entrant::asking(CORVUS, || others.is_valid_text_for_corvus(black_box(bytes))),
    ]
}

/// The one place that says how our types are read from bytes.
fn ours_from_bytes<T: Validate + ValidateJson + Json>(bytes: &[u8]) -> Option<T> {
    T::read_json(bytes).ok()
}

/// Whether somebody's verdict may be compared: whoever knows no rules finds no mistake.
pub fn knows_rules(name: &str) -> bool {
    name != SERDE
}

/// The two texts of an input.
pub fn texts(input: &Input) -> (Vec<u8>, Vec<u8>) {
    (input.bytes(), input.broken.to_string().into_bytes())
}

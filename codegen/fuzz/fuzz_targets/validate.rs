//! Any text has one verdict: the generated validators of every keyword, on the text, on a value, on a
//! type and by the reader, beside the `jsonschema` crate.
//!
//! From the root of the repository, with `cargo install cargo-fuzz`:
//!
//! ```text
//! RUSTC_BOOTSTRAP=1 cargo fuzz run --fuzz-dir codegen/fuzz -s none validate \
//!     /tmp/judged codegen/fuzz/seeds/validate -- -max_len=4096 -timeout=10 -max_total_time=600
//! ```
//!
//! The first byte of an input is the number of a type, the rest is JSON. New inputs go into the first
//! folder, which is not kept.

#![no_main]

use std::sync::LazyLock;

use bindery_runtime::testing::{TypedJudge, typed};
use bindery_runtime::{Value, ValidateJson};
use jsonschema::{Draft, Validator};
use libfuzzer_sys::fuzz_target;
use serde_json::json;

/// A type: its name in the specification, its verdict on a value, and its verdicts on a text.
type Judge = (&'static str, fn(&Value) -> bool, TypedJudge);

const JUDGES: [Judge; 5] = [
    ("Scalars", keywords::Scalars::is_valid_json, typed::<keywords::Scalars>),
    ("Patterns", keywords::Patterns::is_valid_json, typed::<keywords::Patterns>),
    ("Lists", keywords::Lists::is_valid_json, typed::<keywords::Lists>),
    ("Objects", keywords::Objects::is_valid_json, typed::<keywords::Objects>),
    ("Choices", keywords::Choices::is_valid_json, typed::<keywords::Choices>),
];

static OTHERS: LazyLock<Vec<Validator>> = LazyLock::new(|| {
    let text = include_str!("../../../tests/keywords/openapi.yaml");
    // The specification is one that tests read, too.
    let specification: Value = serde_yaml::from_str(text).unwrap();
    let other = |name| {
        let schema = json!({
            "$ref": format!("#/components/schemas/{name}"),
            "components": specification["components"],
        });
        // The same.
        jsonschema::options().with_draft(Draft::Draft202012).build(&schema).unwrap()
    };
    JUDGES.iter().map(|(name, ..)| other(name)).collect()
});

fuzz_target!(|input: &[u8]| {
    let Some((choice, text)) = input.split_first() else { return };
    let number = usize::from(*choice) % JUDGES.len();
    let (name, is_valid, verdicts) = JUDGES[number];
    let Ok(text) = std::str::from_utf8(text) else { return };
    let Some((valid, types)) = verdicts(text) else {
        assert!(!reads(text), "{name}: JSON is not read: {text}");
        return;
    };
    assert!(types != "differs", "{name}: the type, the reader and the text: {text}");
    let Ok(value) = serde_json::from_str::<Value>(text) else { return };
    // The other one goes back for what a group has found in its last round only.
    if value.get("again").is_some() || loses_digits(&value, text) {
        return;
    }
    assert_eq!(is_valid(&value), valid, "{name}: the value and the text: {text}");
    assert_eq!(OTHERS[number].is_valid(&value), valid, "{name}: the other one: {text}");
});

/// Whether `serde_json` reads the text.
fn reads(text: &str) -> bool {
    serde_json::from_str::<Value>(text).is_ok()
}

/// Whether a number of the text may be more than what `serde_json` has made of it.
fn loses_digits(value: &Value, text: &str) -> bool {
    let digits = text.bytes().fold((0, 0), |(run, most), byte| {
        let run = if byte.is_ascii_digit() || byte == b'.' { run + 1 } else { 0 };
        (run, most.max(run))
    });
    digits.1 > 15 || has_large(value)
}

/// Whether there is a number with an exponent, or beyond 2^53.
fn has_large(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.as_f64().is_none_or(|number| {
            number != 0.0 && !(1e-9..9e15).contains(&number.abs())
        }),
        Value::Array(items) => items.iter().any(has_large),
        Value::Object(members) => members.values().any(has_large),
        _ => false,
    }
}

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
use bindery_runtime::Value;
use jsonschema::{Draft, Validator};
use libfuzzer_sys::fuzz_target;
use serde_json::json;

/// A type: its name in the specification, and all that it says of a text.
type Judge = (&'static str, TypedJudge);

const JUDGES: [Judge; 5] = [
    ("Scalars", typed::<keywords::Scalars>),
    ("Patterns", typed::<keywords::Patterns>),
    ("Lists", typed::<keywords::Lists>),
    ("Objects", typed::<keywords::Objects>),
    ("Choices", typed::<keywords::Choices>),
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
    JUDGES.iter().map(|(name, _)| other(name)).collect()
});

fuzz_target!(|input: &[u8]| {
    let Some((choice, text)) = input.split_first() else { return };
    let number = usize::from(*choice) % JUDGES.len();
    let (name, judge) = JUDGES[number];
    let Ok(text) = std::str::from_utf8(text) else { return };
    let Some(said) = judge(text) else {
        assert!(!reads(text), "{name}: JSON is not read: {text}");
        return;
    };
    let agreed = said.agreed();
    assert!(agreed.is_some(), "{name}: {said:?}: {text}");
    // Where a value has lost digits, the other one can't know.
    if said.value.is_none() {
        return;
    }
    let Ok(value) = serde_json::from_str::<Value>(text) else { return };
    // The other one goes back for what a group has found in its last round only.
    if value.get("again").is_none() {
        let theirs = OTHERS[number].is_valid(&value);
        assert_eq!(agreed, Some(theirs), "{name}: the other one: {text}");
    }
});

/// Whether `serde_json` reads the text.
fn reads(text: &str) -> bool {
    serde_json::from_str::<Value>(text).is_ok()
}

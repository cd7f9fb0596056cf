//! JSON as it is read: what is JSON, where it isn't, and that nothing is lost.

use bindery_runtime::Value;
use bindery_runtime::codegen::{Decoded, Json};
use bindery_runtime::json::{Document, Kind};
use serde_json::json;

/// The value of a text as the reader sees it.
fn read(text: &[u8]) -> Result<Decoded<Value>, String> {
    let document = Document::read(text).map_err(|error| error.to_string())?;
    Ok(Value::decode(document.root()))
}

#[test]
fn reads_every_kind() {
    let text = r#" {"a": [1, -2.5e3, true, false, null, "x"], "b": {}, "c": []} "#;
    let value = json!({"a": [1, -2500.0, true, false, null, "x"], "b": {}, "c": []});
    assert_eq!(read(text.as_bytes()), Ok(Ok(value)));
    for text in ["0", "-0", "1e5", "\"\"", "[]", "{}", "null", " true\n"] {
        assert!(read(text.as_bytes()).is_ok(), "{text}");
    }
}

#[test]
fn escapes_become_what_they_stand_for() {
    let text = r#"["\"\\\/\b\f\n\r\t", "\u00e4\uD83D\uDE00 x", "\u0000"]"#;
    let value = json!(["\"\\/\u{8}\u{c}\n\r\t", "ä😀 x", "\0"]);
    assert_eq!(read(text.as_bytes()), Ok(Ok(value)));
}

#[test]
fn says_what_is_no_json_and_where() {
    for (text, message) in [
        ("", "this is no JSON: the text ends where a value was expected at line 1, column 1"),
        ("[1,\n 2", "this is no JSON: the text ends in an array at line 2, column 3"),
        (
            "{\"ä\" 1}",
            "this is no JSON: `:` was expected after the name of a member at line 1, column 6",
        ),
        (
            "{1: 2}",
            "this is no JSON: the name of a member was expected, in double quotes at line 1, column 2",
        ),
        ("[1,]", "this is no JSON: a value was expected at line 1, column 4"),
        ("[1 2]", "this is no JSON: `,` or `]` was expected at line 1, column 4"),
        ("{\"a\":1]", "this is no JSON: `,` or `}` was expected at line 1, column 7"),
        ("01", "this is no JSON: a number that JSON does not have at line 1, column 1"),
        ("1.", "this is no JSON: a number that JSON does not have at line 1, column 1"),
        ("nul", "this is no JSON: a value was expected at line 1, column 1"),
        ("1 2", "this is no JSON: more text after the value at line 1, column 3"),
        (
            "\"a\tb\"",
            "this is no JSON: a control character in a text: write it as an escape at line 1, column 3",
        ),
        ("\"a\\x\"", "this is no JSON: an escape that JSON does not have at line 1, column 3"),
        ("\"\\uD800x\"", "this is no JSON: half of a surrogate pair at line 1, column 8"),
        ("\"\\u12\"", "this is no JSON: `\\u` needs four hexadecimal digits at line 1, column 2"),
        ("\"abc", "this is no JSON: the text ends in a string at line 1, column 5"),
    ] {
        assert_eq!(read(text.as_bytes()), Err(message.to_owned()), "{text}");
    }
    let message = "this is no JSON: bytes that are not UTF-8 at line 1, column 2";
    assert_eq!(read(b"\"\xFF\""), Err(message.to_owned()));
}

#[test]
fn of_members_with_the_same_name_the_last_counts() {
    let text = r#"{"a": 1, "b": {"a": 5, "a": 6}, "a": [2, {}], "\u0061": 3, "c": 4}"#;
    assert_eq!(read(text.as_bytes()), Ok(Ok(json!({"b": {"a": 6}, "a": 3, "c": 4}))));
    let document = Document::read(text.as_bytes()).expect("JSON");
    let Kind::Object(members) = document.root().kind() else { panic!("an object") };
    let names: Vec<_> = members.map(|(name, _)| name).collect();
    assert_eq!((members.len(), names), (3, vec!["b", "a", "c"]));
    assert!(matches!(members.get("a").map(|value| value.kind()), Some(Kind::Integer(3))));
    let many: String =
        (0..2_000).map(|number| format!("\"m{}\": {number},", number % 700)).collect();
    let document = format!("{{{many}\"m5\": 0}}");
    let expected: Value = serde_json::from_str(&document).expect("JSON");
    assert_eq!(read(document.as_bytes()), Ok(Ok(expected)));
}

#[test]
fn a_million_arrays_are_refused_and_not_followed() {
    let deep = "[".repeat(1_000_000);
    let message = read(deep.as_bytes()).expect_err("too deep");
    assert!(message.contains("nested too deep at line 1, column 129"), "{message}");
    let closed = format!("{}1{}", "[".repeat(127), "]".repeat(127));
    assert!(read(closed.as_bytes()).is_ok() && serde_json::from_str::<Value>(&closed).is_ok());
    let members = "{\"a\":".repeat(1_000_000);
    assert!(read(members.as_bytes()).is_err());
}

/// Numbers that need no seed from outside, so that a failure comes again.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound as u64).expect("below a usize")
    }
}

/// Equal, where floats may differ in their last digit: `serde_json` rounds roughly.
fn alike(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            let floats = left.as_f64().zip(right.as_f64());
            floats.is_some_and(|(left, right)| (left - right).abs() <= left.abs() * 1e-15)
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len()
                && left.iter().zip(right).all(|(left, right)| alike(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(name, left)| right.get(name).is_some_and(|it| alike(left, it)))
        }
        _ => left == right,
    }
}

#[test]
fn is_of_one_mind_with_serde_json_about_broken_texts() {
    const PIECES: [&str; 20] = [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u00e4", "a", "\"a\":", "1", "-", ".5", "e+3",
        "0", "true", "null", " ", "\u{1}",
    ];
    let good = r#"{"a": [1, -2.5e3, "x\n\u00e4", {"b": null}], "c": {"d": [true, false, [], {}]}, "e": 12}"#;
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let (mut read_ones, mut refused) = (0, 0);
    for _ in 0..60_000 {
        let mut text = good.as_bytes().to_vec();
        for _ in 0..=random.below(3) {
            let (at, length) = (random.below(text.len() + 1), random.below(4));
            let end = (at + length).min(text.len());
            let piece = PIECES[random.below(PIECES.len())];
            text.splice(at..end, piece.bytes());
        }
        let ours = read(&text);
        let theirs = serde_json::from_slice::<Value>(&text);
        match (&ours, &theirs) {
            (Ok(Ok(ours)), Ok(theirs)) => {
                assert!(alike(ours, theirs), "{ours} {}", String::from_utf8_lossy(&text));
                read_ones += 1;
            }
            // A number beyond the greatest float.
            (Ok(Err(_)) | Err(_), Err(_)) => refused += 1,
            _ => panic!("{ours:?} {theirs:?} {}", String::from_utf8_lossy(&text)),
        }
    }
    assert!(read_ones > 1_000 && refused > 1_000, "{read_ones} {refused}");
}

//! What generated types rest on.

use serde_json::json;

use super::*;

#[derive(Debug, PartialEq)]
enum Pet {
    Cat(Map<Value>),
    Dog(Map<Value>),
    Name(String),
}

impl Json for Pet {
    fn encode(&self, to: &mut Encoder) {
        match self {
            Self::Cat(members) | Self::Dog(members) => members.encode(to),
            Self::Name(name) => name.encode(to),
        }
    }

    fn decode(from: Value) -> Decoded<Self> {
        let branches = [
            branch(kinds::OBJECT, |value| Json::decode(value).map(Self::Cat))
                .tags(&[Is::Text("cat")])
                .required(&["lives"]),
            branch(kinds::OBJECT, |value| Json::decode(value).map(Self::Dog))
                .tags(&[Is::Text("dog")])
                .required(&["barks"])
                .known(&["barks"]),
            branch(kinds::STRING, |value| Json::decode(value).map(Self::Name)),
        ];
        union(from, Some("kind"), &branches)
    }
}

#[test]
fn a_tag_decides_before_anything_else() {
    let pet = Pet::decode(json!({"kind": "cat", "barks": true}));
    assert!(matches!(pet, Ok(Pet::Cat(_))), "{pet:?}");
}

#[test]
fn without_a_tag_the_members_decide() {
    assert!(matches!(Pet::decode(json!({"barks": true})), Ok(Pet::Dog(_))));
    assert!(matches!(Pet::decode(json!({"lives": 9})), Ok(Pet::Cat(_))));
    assert_eq!(Pet::decode(json!("Tom")), Ok(Pet::Name("Tom".to_owned())));
}

#[test]
fn a_kind_that_no_branch_has_is_refused() {
    assert!(Pet::decode(json!(5)).is_err());
}

#[test]
fn whole_numbers_may_be_written_with_a_fraction() {
    assert_eq!(i64::decode(json!(1.0)), Ok(1));
    assert_eq!(u32::decode(json!(1e3)), Ok(1000));
    assert!(i64::decode(json!(1.5)).is_err());
    assert!(i32::decode(json!(3_000_000_000_i64)).is_err());
    assert!(u64::decode(json!(-1)).is_err());
}

#[test]
fn a_mismatch_says_where() {
    let found = Vec::<Map<i64>>::decode(json!([{}, {"a/b": "x"}]));
    let mismatch = found.expect_err("a text is no number");
    assert_eq!(mismatch.to_string(), "/1/a~1b: expected an integer, found a string");
}

#[test]
fn null_and_absence() {
    let read = || members(json!({"null": null, "one": 1})).expect("an object");
    assert_eq!(read().optional::<i64>("null"), Ok(None));
    assert_eq!(read().optional_nullable::<i64>("null"), Ok(Some(None)));
    assert_eq!(read().optional_nullable::<i64>("none"), Ok(None));
    assert_eq!(read().optional_nullable::<i64>("one"), Ok(Some(Some(1))));
    assert_eq!(read().any("null"), Some(Value::Null));
    assert!(read().required::<i64>("none").is_err());
}

#[test]
fn other_spellings_become_the_wanted_one() {
    assert_eq!(coerced(json!("5"), kinds::INTEGER), json!(5));
    assert_eq!(coerced(json!(5), kinds::STRING), json!("5"));
    assert_eq!(coerced(json!("x"), kinds::INTEGER), json!("x"));
    assert_eq!(coerced(json!("x"), kinds::ARRAY), json!(["x"]));
    assert_eq!(coerced(json!(["x"]), kinds::STRING), json!("x"));
    assert_eq!(coerced(json!(true), kinds::STRING), json!("true"));
    assert_eq!(coerced(json!(null), kinds::ARRAY), json!(null));
}

#[test]
fn text_is_json() {
    let mut map = Map::new();
    map.insert("a\"\n".to_owned(), vec![1.5, f64::NAN, 3.0]);
    let text = String::from_utf8(encode_vec(&map)).expect("JSON is UTF-8");
    assert_eq!(text, r#"{"a\"\n":[1.5,null,3]}"#);
}

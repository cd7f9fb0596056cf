//! What generated types rest on.

use serde_json::json;

use super::*;
use crate::json::Document;

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

    fn decode(from: Element<'_>) -> Decoded<Self> {
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
    let pet = decode_value::<Pet>(&json!({"kind": "cat", "barks": true}));
    assert!(matches!(pet, Ok(Pet::Cat(_))), "{pet:?}");
}

#[test]
fn without_a_tag_the_members_decide() {
    assert!(matches!(decode_value::<Pet>(&json!({"barks": true})), Ok(Pet::Dog(_))));
    assert!(matches!(decode_value::<Pet>(&json!({"lives": 9})), Ok(Pet::Cat(_))));
    assert_eq!(decode_value::<Pet>(&json!("Tom")), Ok(Pet::Name("Tom".to_owned())));
}

#[test]
fn a_kind_that_no_branch_has_is_refused() {
    assert!(decode_value::<Pet>(&json!(5)).is_err());
}

#[test]
fn whole_numbers_may_be_written_with_a_fraction() {
    assert_eq!(decode_value::<i64>(&json!(1.0)), Ok(1));
    assert_eq!(decode_value::<u32>(&json!(1e3)), Ok(1000));
    assert!(decode_value::<i64>(&json!(1.5)).is_err());
    assert!(decode_value::<i32>(&json!(3_000_000_000_i64)).is_err());
    assert!(decode_value::<u64>(&json!(-1)).is_err());
}

#[test]
fn a_mismatch_says_where() {
    let found = decode_value::<Vec<Map<i64>>>(&json!([{}, {"a/b": "x"}]));
    let mismatch = found.expect_err("a text is no number");
    assert_eq!(mismatch.to_string(), "/1/a~1b: expected an integer, found a string");
}

#[test]
fn null_and_absence() {
    let document = Document::of_value(&json!({"null": null, "one": 1}));
    let read = || members(document.root()).expect("an object");
    assert_eq!(read().optional::<i64>("null"), Ok(None));
    assert_eq!(read().optional_nullable::<i64>("null"), Ok(Some(None)));
    assert_eq!(read().optional_nullable::<i64>("none"), Ok(None));
    assert_eq!(read().optional_nullable::<i64>("one"), Ok(Some(Some(1))));
    assert_eq!(read().present("null"), Ok(Some(Value::Null)));
    assert!(read().required::<i64>("none").is_err());
}

#[test]
fn what_is_left_is_known_in_any_order() {
    for count in [3, 200] {
        let names: Vec<String> = (0..count).map(|number| format!("m{number}")).collect();
        let all: serde_json::Map<_, _> =
            names.iter().map(|name| (name.clone(), json!(name))).collect();
        let document = Document::of_value(&all.into());
        let mut from = members(document.root()).expect("an object");
        for name in names.iter().rev().skip(1) {
            assert_eq!(from.required::<String>(name).as_ref(), Ok(name));
        }
        assert!(from.nothing_else().is_err());
        let rest = from.rest::<String>().expect("texts");
        assert_eq!(rest.into_keys().collect::<Vec<_>>(), [format!("m{}", count - 1)]);
    }
}

#[test]
fn other_spellings_become_the_wanted_one() {
    let coerced = |value: Value, kind| {
        let document = Document::of_value(&value);
        let recast = decode::recast(document.root(), kind);
        recast.map_or(Ok(value), |document| Json::decode(document.root()))
    };
    assert_eq!(coerced(json!("5"), kinds::INTEGER), Ok(json!(5)));
    assert_eq!(coerced(json!(5), kinds::STRING), Ok(json!("5")));
    assert_eq!(coerced(json!("x"), kinds::INTEGER), Ok(json!("x")));
    assert_eq!(coerced(json!("x"), kinds::ARRAY), Ok(json!(["x"])));
    assert_eq!(coerced(json!(["x"]), kinds::STRING), Ok(json!("x")));
    assert_eq!(coerced(json!(true), kinds::STRING), Ok(json!("true")));
    assert_eq!(coerced(json!(null), kinds::ARRAY), Ok(json!(null)));
}

#[test]
fn text_is_json() {
    let mut map = Map::new();
    map.insert("a\"\n".to_owned(), vec![1.5, f64::NAN, 3.0]);
    let text = String::from_utf8(encode_vec(&map)).expect("JSON is UTF-8");
    assert_eq!(text, r#"{"a\"\n":[1.5,null,3]}"#);
}

#[test]
fn no_member_is_written_twice() {
    let mut to = Encoder::default();
    let mut object = to.object();
    object.field("a", &1_i64);
    object.optional::<i64>("b", &None);
    let inner = Map::from([("a".to_owned(), json!({"b": 2}))]);
    object.field("inner", &inner);
    // What was not written can be given by hand.
    let rest = ["a", "b", "c"].map(|name| (name.to_owned(), json!(0)));
    object.rest(&Map::from(rest));
    object.end();
    let written = String::from_utf8(to.into_bytes());
    assert_eq!(written.as_deref(), Ok(r#"{"a":1,"inner":{"a":{"b":2}},"b":0,"c":0}"#));
}

#[test]
fn tuples() {
    let pair: Decoded<(String, Option<i64>)> = decode_value(&json!(["a", null]));
    assert_eq!(pair, Ok(("a".to_owned(), None)));
    assert_eq!(encode_vec(&("a".to_owned(), 5_i64, true)), br#"["a",5,true]"#);
    let read = |value: Value| decode_value::<(String, i64)>(&value);
    assert_eq!(read(json!(["a"])), Err(Mismatch::new("the item 1 is missing")));
    assert_eq!(
        read(json!(["a", "b"])).map_err(|it| it.into_reason().pointer),
        Err("/1".to_owned())
    );
    assert!(read(json!({})).is_err());
}

#[test]
fn items_keep_their_places() -> Decoded<()> {
    let mut to = Encoder::default();
    let mut items = to.items();
    items.item(&1_i64);
    items.optional::<i64>(&None);
    items.optional(&Some(3_i64));
    items.optional::<i64>(&None);
    items.end();
    assert_eq!(to.into_bytes(), b"[1,null,3]");
    let document = Document::of_value(&json!(["a", 2, 3, 4]));
    let mut from = sequence(document.root())?;
    assert_eq!(from.required::<String>()?, "a");
    assert_eq!(from.optional::<i64>()?, Some(2));
    assert_eq!(from.rest::<i64>()?, [3, 4]);
    let empty = Document::of_value(&json!([]));
    assert_eq!(sequence(empty.root())?.optional::<i64>()?, None);
    Ok(())
}

#[test]
fn listed_values_are_compared_by_value() {
    let list = [r#""a""#, "1", "0.5", r#"{"a":1}"#];
    assert_eq!(listed(&json!(1.0), &list), Some(1));
    assert_eq!(listed(&json!({"a": 1.0}), &list), Some(3));
    assert_eq!(listed(&json!("1"), &list), None);
    assert_eq!(unlisted(&json!("1")).to_string(), "`\"1\"` is none of the values");
}

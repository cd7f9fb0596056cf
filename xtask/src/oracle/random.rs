//! Random schemas and values, from so few words that they often meet.

use serde_json::{Map, Value, json};

/// Numbers that look random and are the same for the same seed.
pub struct Random(u64);

impl Random {
    /// The sequence of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed ^ 0x9e37_79b9_7f4a_7c15)
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        (mixed % limit.max(1) as u64) as usize
    }

    fn once_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

const NAMES: [&str; 5] = ["a", "b", "c", "ab", "x/y~z"];
const TEXTS: [&str; 8] = ["", "a", "ab", "abc", "é", "a b", "12", "😀"];
const PATTERNS: [&str; 8] = ["^a", "b$", "^[a-c]*$", "\\d", "^.$", "^(a|b)+c?$", "[^a]", "\\p{L}"];
const TYPES: [&str; 7] = ["null", "boolean", "integer", "number", "string", "array", "object"];

fn number(random: &mut Random) -> Value {
    match random.below(10) {
        0 => json!(1.0),
        1 => json!(1.5),
        2 => json!(-0.5),
        3 => json!(1e3),
        other => json!(other as i64 - 5),
    }
}

/// A value of the depth.
pub fn value(random: &mut Random, depth: usize) -> Value {
    match random.below(if depth == 0 { 5 } else { 9 }) {
        0 => Value::Null,
        1 => json!(random.once_in(2)),
        2 => number(random),
        3 | 4 => json!(random.one_of(&TEXTS)),
        5 | 6 => (0..random.below(5)).map(|_| value(random, depth - 1)).collect(),
        _ => {
            let names = (0..random.below(5)).map(|_| (*random.one_of(&NAMES)).to_owned());
            let names: Vec<String> = names.collect();
            Value::Object(names.into_iter().map(|name| (name, value(random, depth - 1))).collect())
        }
    }
}

/// A whole document: a schema and some that it may refer to.
pub fn document(random: &mut Random) -> Value {
    let mut document = loop {
        if let Value::Object(members) = schema(random, 3) {
            break members;
        }
    };
    let definitions = (0..3).map(|number| {
        let mut definition = schema(random, 2);
        without_circles(&mut definition, number);
        (format!("d{number}"), definition)
    });
    let definitions: Map<String, Value> = definitions.collect();
    document.insert("$defs".to_owned(), Value::Object(definitions));
    Value::Object(document)
}

/// A definition may judge a value by later ones only, unless it is a part of the value: to judge a
/// value by the same schema again has no end.
fn without_circles(schema: &mut Value, number: usize) {
    let Some(members) = schema.as_object_mut() else { return };
    let earlier: Vec<String> = (0..=number).map(|it| format!("#/$defs/d{it}")).collect();
    if members.get("$ref").is_some_and(|it| earlier.iter().any(|earlier| it == earlier)) {
        members.shift_remove("$ref");
    }
    for keyword in ["not", "if", "then", "else"] {
        members.get_mut(keyword).into_iter().for_each(|it| without_circles(it, number));
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        let list = members.get_mut(keyword).and_then(Value::as_array_mut);
        list.into_iter().flatten().for_each(|it| without_circles(it, number));
    }
    let dependent = members.get_mut("dependentSchemas").and_then(Value::as_object_mut);
    dependent.into_iter().flat_map(Map::values_mut).for_each(|it| without_circles(it, number));
}

/// A schema of the depth.
fn schema(random: &mut Random, depth: usize) -> Value {
    if random.once_in(12) {
        return json!(!random.once_in(3));
    }
    let mut members = Map::new();
    if random.once_in(2) {
        members.insert("type".to_owned(), types(random));
    }
    for _ in 0..=random.below(3) {
        let (keyword, value) = match random.below(5) {
            0 => scalar(random),
            1 => of_array(random, depth),
            2 | 3 => of_object(random, depth),
            _ => combined(random, depth),
        };
        members.insert(keyword.to_owned(), value);
    }
    Value::Object(members)
}

fn types(random: &mut Random) -> Value {
    match random.once_in(3) {
        true => {
            let first = random.below(TYPES.len());
            let second = (first + 1 + random.below(TYPES.len() - 1)) % TYPES.len();
            json!([TYPES[first], TYPES[second]])
        }
        false => json!(random.one_of(&TYPES)),
    }
}

fn below(random: &mut Random, depth: usize) -> Value {
    match depth {
        0 => json!({ "type": types(random) }),
        _ => schema(random, depth - 1),
    }
}

fn scalar(random: &mut Random) -> (&'static str, Value) {
    match random.below(10) {
        0 => ("const", value(random, 1)),
        1 => ("enum", (0..=random.below(3)).map(|_| value(random, 1)).collect()),
        2 => ("minimum", number(random)),
        3 => ("maximum", number(random)),
        4 => ("exclusiveMinimum", number(random)),
        5 => ("multipleOf", random.one_of(&[json!(2), json!(0.5), json!(3)]).clone()),
        6 => ("minLength", json!(random.below(3))),
        7 => ("maxLength", json!(random.below(3))),
        8 => ("exclusiveMaximum", number(random)),
        _ => ("pattern", json!(random.one_of(&PATTERNS))),
    }
}

fn of_array(random: &mut Random, depth: usize) -> (&'static str, Value) {
    match random.below(9) {
        0 => ("items", below(random, depth)),
        1 => ("prefixItems", (0..=random.below(2)).map(|_| below(random, depth)).collect()),
        2 => ("contains", below(random, depth)),
        3 => ("minContains", json!(random.below(3))),
        4 => ("maxContains", json!(random.below(3))),
        5 => ("minItems", json!(random.below(3))),
        6 => ("maxItems", json!(random.below(4))),
        7 => ("uniqueItems", json!(true)),
        _ => ("unevaluatedItems", below(random, depth)),
    }
}

fn of_object(random: &mut Random, depth: usize) -> (&'static str, Value) {
    match random.below(11) {
        0..=2 => ("properties", map(random, &NAMES, depth)),
        3 => ("patternProperties", map(random, &PATTERNS, depth)),
        4 => ("additionalProperties", below(random, depth)),
        5 => ("required", json!([random.one_of(&NAMES)])),
        6 => ("propertyNames", below(random, depth)),
        7 => ("dependentRequired", json!({ *random.one_of(&NAMES): [random.one_of(&NAMES)] })),
        8 => ("dependentSchemas", map(random, &NAMES, depth)),
        9 => ("unevaluatedProperties", below(random, depth)),
        _ => match random.once_in(2) {
            true => ("minProperties", json!(random.below(3))),
            false => ("maxProperties", json!(random.below(3))),
        },
    }
}

fn map(random: &mut Random, names: &[&str], depth: usize) -> Value {
    let names: Vec<String> =
        (0..=random.below(2)).map(|_| (*random.one_of(names)).to_owned()).collect();
    Value::Object(names.into_iter().map(|name| (name, below(random, depth))).collect())
}

fn combined(random: &mut Random, depth: usize) -> (&'static str, Value) {
    match random.below(8) {
        0 => ("not", below(random, depth)),
        1 => ("if", below(random, depth)),
        2 => ("then", below(random, depth)),
        3 => ("else", below(random, depth)),
        4 => ("$ref", json!(format!("#/$defs/d{}", random.below(3)))),
        _ => {
            let list = (0..=random.below(2)).map(|_| below(random, depth)).collect();
            (["allOf", "anyOf", "oneOf"][random.below(3)], list)
        }
    }
}

//! Random schemas, each with an edit: what the differ says of their values must hold for all values that
//! are tried.

use bindery::diff::{self, Relation};
use bindery::{Options, read_schema};
use serde_json::{Map, Value, json};

use crate::cli::OracleArguments;
use crate::loader::{DOCUMENT, TextLoader};
use crate::{Misuse, Outcome, screen};

use super::random::{self, Random};
use super::{shrink, validator};

/// A schema before and after an edit.
#[derive(Clone)]
struct Pair {
    old: Value,
    new: Value,
}

/// What was found of all pairs.
#[derive(Default)]
struct Tally {
    pairs: usize,
    skipped: usize,
    values: usize,
    equal: usize,
    contained: usize,
    incomparable: usize,
    unknown: usize,
    /// Edits that one of the values shows.
    shown: usize,
    wrong: usize,
}

/// Tries to refute what the differ says.
pub fn run(arguments: &OracleArguments) -> Result<Outcome, Misuse> {
    let mut random = Random::new(arguments.seed);
    let mut tally = Tally::default();
    let mut first = None;
    for _ in 0..arguments.schemas {
        let old = random::document(&mut random);
        let new = edited(&mut random, &old);
        let pair = Pair { old, new };
        if validator(&pair.old).is_none() || validator(&pair.new).is_none() {
            tally.skipped += 1;
            continue;
        }
        let values: Vec<Value> =
            (0..arguments.values).map(|_| random::value(&mut random, 3)).collect();
        tally.pairs += 1;
        tally.values += values.len();
        let relation = relation(&pair);
        count(&mut tally, relation);
        tally.shown += usize::from(shown(&pair, &values));
        if let Some(value) = refuted(&pair, relation, &values) {
            tally.wrong += 1;
            first.get_or_insert((pair, value));
        }
    }
    print(&tally);
    let Some((pair, value)) = first else { return Ok(Outcome::Fine) };
    let (pair, value) = smallest(pair, value);
    let Pair { old, new } = &pair;
    let said = relation(&pair);
    screen::print(&format!("old   {old}\nnew   {new}\nvalue {value}\nsaid  {said:?}\n"));
    Ok(Outcome::Findings)
}

fn print(tally: &Tally) {
    let Tally { pairs, skipped, values, equal, contained, incomparable, unknown, shown, wrong } =
        tally;
    screen::print(&format!(
        "{pairs} edits, {values} values: {equal} equal, {contained} widened or narrowed, {incomparable} \
         incomparable, {unknown} unknown; {shown} shown by a value; {wrong} refuted; {skipped} skipped\n"
    ));
}

/// Whether a value is right on one side only.
fn shown(pair: &Pair, values: &[Value]) -> bool {
    let validators = validator(&pair.old).zip(validator(&pair.new));
    validators.is_some_and(|(old, new)| {
        values.iter().any(|value| old.is_valid(value) != new.is_valid(value))
    })
}

fn count(tally: &mut Tally, relation: Relation) {
    let of = match relation {
        Relation::Equal => &mut tally.equal,
        Relation::Widened | Relation::Narrowed => &mut tally.contained,
        Relation::Incomparable => &mut tally.incomparable,
        Relation::Unknown => &mut tally.unknown,
    };
    *of += 1;
}

fn relation(pair: &Pair) -> Relation {
    let read = |document: &Value| {
        let text = document.to_string();
        let mut loader = TextLoader { text: &text, remotes: None };
        read_schema(DOCUMENT, &mut loader, Options::default()).schemas
    };
    match (read(&pair.old), read(&pair.new)) {
        (Some(old), Some(new)) => diff::relation((&old.0, old.1), (&new.0, new.1)),
        _ => Relation::Unknown,
    }
}

/// A value that shows that the relation does not hold.
fn refuted(pair: &Pair, relation: Relation, values: &[Value]) -> Option<Value> {
    let (old, new) = (validator(&pair.old)?, validator(&pair.new)?);
    let keeps_old = matches!(relation, Relation::Equal | Relation::Widened);
    let all_were = matches!(relation, Relation::Equal | Relation::Narrowed);
    let refutes = |value: &&Value| {
        let (was, is) = (old.is_valid(value), new.is_valid(value));
        (keeps_old && was && !is) || (all_were && is && !was)
    };
    values.iter().find(refutes).cloned()
}

/// Still refuted, with less in it.
fn smallest(mut pair: Pair, mut value: Value) -> (Pair, Value) {
    const ROUNDS: usize = 80;
    let shows = |pair: &Pair, value: &Value| {
        validator(&pair.old).is_some()
            && validator(&pair.new).is_some()
            && refuted(pair, relation(pair), std::slice::from_ref(value)).is_some()
    };
    for _ in 0..ROUNDS {
        let both = both_smaller(&pair).into_iter();
        let old = shrink::documents(&pair.old).into_iter();
        let old = old.map(|old| Pair { old, new: pair.new.clone() });
        let new = shrink::documents(&pair.new).into_iter();
        let new = new.map(|new| Pair { old: pair.old.clone(), new });
        if let Some(next) = both.chain(old).chain(new).find(|pair| shows(pair, &value)) {
            pair = next;
            continue;
        }
        match shrink::values(&value).into_iter().find(|value| shows(&pair, value)) {
            Some(next) => value = next,
            None => break,
        }
    }
    (pair, value)
}

/// The same step on both sides.
fn both_smaller(pair: &Pair) -> Vec<Pair> {
    let (old, new) = (shrink::documents(&pair.old), shrink::documents(&pair.new));
    let same = old.into_iter().flat_map(|old| {
        let is_like = |new: &&Value| size(&pair.old) - size(&old) == size(&pair.new) - size(new);
        let new: Vec<Value> = new.iter().filter(is_like).cloned().collect();
        new.into_iter().map(move |new| Pair { old: old.clone(), new })
    });
    same.collect()
}

fn size(value: &Value) -> i64 {
    // No document has so many characters.
    value.to_string().len() as i64
}

/// The document with one thing changed, or written in another way.
fn edited(random: &mut Random, document: &Value) -> Value {
    let mut edited = document.clone();
    let text = document.to_string();
    let mut places = schemas(document);
    // What nothing refers to has no effect.
    places.retain(|place| {
        let name = place.strip_prefix("/$defs/").and_then(|rest| rest.get(..2));
        name.is_none_or(|name| text.contains(&format!("#/$defs/{name}")))
    });
    let place = places[random.below(places.len())].clone();
    let other = random::document(random);
    if let Some(Value::Object(members)) = edited.pointer_mut(&place) {
        match random.below(8) {
            0 => rewrite(random, members),
            1 | 2 => remove(random, members),
            _ => replace(random, members, &other),
        }
    }
    edited
}

/// The places of schemas that are objects.
fn schemas(document: &Value) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut next = 0;
    while let Some(place) = found.get(next).cloned() {
        next += 1;
        let Some(Value::Object(members)) = document.pointer(&place) else { continue };
        for (keyword, value) in members {
            let at = format!("{place}/{keyword}");
            match (keyword.as_str(), value) {
                (
                    "properties" | "patternProperties" | "dependentSchemas" | "$defs",
                    Value::Object(all),
                ) => {
                    let names = all.iter().filter(|(_, it)| it.is_object()).map(|(name, _)| name);
                    found.extend(names.map(|name| {
                        let mut inner = format!("{at}/");
                        bindery::source::push_escaped(&mut inner, name);
                        inner
                    }));
                }
                ("allOf" | "anyOf" | "oneOf" | "prefixItems", Value::Array(items)) => {
                    let all = items.iter().enumerate().filter(|(_, it)| it.is_object());
                    found.extend(all.map(|(number, _)| format!("{at}/{number}")));
                }
                (
                    "items"
                    | "contains"
                    | "additionalProperties"
                    | "propertyNames"
                    | "not"
                    | "if"
                    | "then"
                    | "else"
                    | "unevaluatedItems"
                    | "unevaluatedProperties",
                    Value::Object(_),
                ) => found.push(at),
                _ => {}
            }
        }
    }
    found
}

/// Another spelling of the same.
fn rewrite(random: &mut Random, members: &mut Map<String, Value>) {
    let definitions = members.shift_remove("$defs");
    match random.below(3) {
        0 if !members.contains_key("unevaluatedProperties")
            && !members.contains_key("unevaluatedItems") =>
        {
            *members = Map::from_iter([("allOf".to_owned(), json!([members.clone()]))]);
        }
        1 => {
            if let Some(constant) = members.shift_remove("const") {
                members.insert("enum".to_owned(), json!([constant]));
            }
        }
        _ => members.sort_keys(),
    }
    members.extend(definitions.map(|definitions| ("$defs".to_owned(), definitions)));
}

fn remove(random: &mut Random, members: &mut Map<String, Value>) {
    let names: Vec<String> = members.keys().filter(|name| *name != "$defs").cloned().collect();
    if !names.is_empty() {
        members.shift_remove(&names[random.below(names.len())]);
    }
}

/// Takes a keyword of another document.
fn replace(random: &mut Random, members: &mut Map<String, Value>, other: &Value) {
    let Some(other) = other.as_object() else { return };
    let names: Vec<&String> = other.keys().filter(|name| *name != "$defs").collect();
    if names.is_empty() {
        return;
    }
    let name = names[random.below(names.len())];
    members.insert(name.clone(), other[name].clone());
}

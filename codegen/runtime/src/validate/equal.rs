//! Equality and repetition of JSON values as JSON Schema sees them.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, Hasher, RandomState};

use super::number::Exact;
use crate::json::{List, Node, NodeKind};

/// Whether both are the same JSON value: numbers by value, objects without regard to order.
pub(crate) fn equal(left: Node<'_>, right: Node<'_>) -> bool {
    match (left.kind(), right.kind()) {
        (NodeKind::Null, NodeKind::Null) => true,
        (NodeKind::Bool(left), NodeKind::Bool(right)) => left == right,
        (NodeKind::Number(left), NodeKind::Number(right)) => left.same(&right),
        (NodeKind::Text(left), NodeKind::Text(right)) => left == right,
        (NodeKind::List(left), NodeKind::List(right)) => {
            left.len() == right.len() && left.iter().zip(right.iter()).all(|(a, b)| equal(a, b))
        }
        (NodeKind::Object(left), NodeKind::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(name, a)| right.get(name).is_some_and(|b| equal(a, b)))
        }
        _ => false,
    }
}

/// The places of two equal items, if there are any. Takes time in proportion to the values.
pub(super) fn repeated(items: List<'_>) -> Option<(usize, usize)> {
    // Few items are compared each with each, which allocates nothing.
    const FEW: usize = 12;
    if items.len() <= FEW {
        return repeated_among_few(items);
    }
    let hasher = RandomState::new();
    let items: Vec<Node<'_>> = items.iter().collect();
    first_repeat(
        &items,
        |item| {
            let mut state = hasher.build_hasher();
            hash(*item, &hasher, &mut state);
            state.finish()
        },
        |left, right| equal(*left, *right),
    )
}

fn repeated_among_few(items: List<'_>) -> Option<(usize, usize)> {
    items.iter().enumerate().find_map(|(second, item)| {
        let first = items.iter().take(second).position(|earlier| equal(earlier, item))?;
        Some((first, second))
    })
}

fn first_repeat<T>(
    items: &[T],
    hash: impl Fn(&T) -> u64,
    equal: impl Fn(&T, &T) -> bool,
) -> Option<(usize, usize)> {
    let mut seen: HashMap<u64, Vec<usize>> = HashMap::with_capacity(items.len());
    for (second, item) in items.iter().enumerate() {
        let places = seen.entry(hash(item)).or_default();
        let first =
            places.iter().find(|first| items.get(**first).is_some_and(|at| equal(at, item)));
        if let Some(first) = first {
            return Some((*first, second));
        }
        places.push(second);
    }
    None
}

/// Equal values have equal hashes. The keys of `keyed` are random, so nobody can choose values
/// that collide.
fn hash(value: Node<'_>, keyed: &RandomState, state: &mut impl Hasher) {
    let kind = value.kind();
    std::mem::discriminant(&kind).hash(state);
    match kind {
        NodeKind::Null => {}
        NodeKind::Bool(value) => value.hash(state),
        NodeKind::Number(number) => hash_number(number, state),
        NodeKind::Text(text) => text.hash(state),
        NodeKind::List(items) => items.iter().for_each(|item| hash(item, keyed, state)),
        NodeKind::Object(members) => {
            let sum = members.iter().fold(0_u64, |sum, (name, value)| {
                let mut member = keyed.build_hasher();
                name.hash(&mut member);
                hash(value, keyed, &mut member);
                sum.wrapping_add(member.finish())
            });
            sum.hash(state);
        }
    }
}

fn hash_number(number: Exact<'_>, state: &mut impl Hasher) {
    match number {
        Exact::Integer(value) => value.hash(state),
        Exact::Float(float) if number.is_whole() && float.abs() < 1e38 => {
            (float as i128).hash(state);
        }
        Exact::Float(float) => float.to_bits().hash(state),
        Exact::Decimal(decimal) => match decimal.as_integer() {
            Some(value) => value.hash(state),
            None => {
                let (negative, point, digits) = decimal.canonical();
                (negative, point).hash(state);
                digits.for_each(|digit| digit.hash(state));
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn same(left: &Value, right: &Value) -> bool {
        equal(Node::Value(left), Node::Value(right))
    }

    #[test]
    fn compares_by_value() {
        assert!(same(&json!({"a": 1, "b": [1.0]}), &json!({"b": [1], "a": 1.0})));
        assert!(!same(&json!([1, 2]), &json!([2, 1])));
        assert!(!same(&json!(1), &json!(true)) && !same(&json!(0), &json!(false)));
        assert!(!same(&json!(null), &json!(false)) && same(&json!(null), &json!(null)));
    }

    #[test]
    fn finds_repeats_in_few_and_many() {
        let repeats = |items: &[Value]| repeated(List::Value(items));
        assert_eq!(repeats(&[json!(1), json!("1"), json!(1.0)]), Some((0, 2)));
        let mut many: Vec<Value> = (0..200_000).map(Value::from).collect();
        assert_eq!(repeats(&many), None);
        many.push(json!(77.0));
        assert_eq!(repeats(&many), Some((77, 200_000)));
        let objects: Vec<Value> = (0..50).map(|n| json!({"n": n % 40, "m": [n % 40]})).collect();
        assert_eq!(repeats(&objects), Some((0, 40)));
    }
}

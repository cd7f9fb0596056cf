//! Which branches of two choices belong together.

use super::flatten;
use super::graph::Graph;
use super::shape::{All, Alternatives, Shape, TypeSet};
use crate::diff::edit::Relation;
use crate::diff::show;
use crate::model::{SchemaId, Schemas};

/// A branch by its name.
pub(crate) struct Branch;

/// Branches of two choices.
#[derive(Debug, Default)]
pub(crate) struct Matched {
    /// Those that belong together.
    pub(crate) both: Vec<(SchemaId, SchemaId)>,
    /// Those of the older side alone.
    pub(crate) old: Vec<SchemaId>,
    /// Those of the newer side alone.
    pub(crate) new: Vec<SchemaId>,
}

/// Finds the branches that belong together: by name, else by what they allow.
pub(crate) fn pair(
    graph: &mut Graph<'_>,
    (old_all, old): (&All, &Alternatives),
    (new_all, new): (&All, &Alternatives),
) -> Matched {
    let mut matched = by_key(graph, old, new);
    const MOST: usize = 400;
    if matched.old.len() * matched.new.len() > MOST {
        return matched;
    }
    for wanted in [&[Relation::Equal][..], &[Relation::Widened, Relation::Narrowed]] {
        let waiting = std::mem::take(&mut matched.old);
        for before in waiting {
            let found = matched.new.iter().position(|after| {
                let one = old_all.with_branch(old, before);
                wanted.contains(&graph.ask(&one, &new_all.with_branch(new, *after)))
            });
            match found {
                Some(at) => {
                    let after = matched.new.remove(at);
                    matched.both.push((before, after));
                }
                None => matched.old.push(before),
            }
        }
    }
    rest(graph, matched)
}

/// One that is left on each side, of the same type, is one that was edited.
fn rest(graph: &Graph<'_>, mut matched: Matched) -> Matched {
    if let ([before], [after]) = (matched.old.as_slice(), matched.new.as_slice()) {
        let old = flatten::shape(graph.old, &All::one(*before));
        let new = flatten::shape(graph.new, &All::one(*after));
        let named = key(graph.old, *before).is_some() && key(graph.new, *after).is_some();
        if old.types == new.types && !named {
            matched.both.push((*before, *after));
            matched.old.clear();
            matched.new.clear();
        }
    }
    matched
}

fn by_key(graph: &Graph<'_>, old: &Alternatives, new: &Alternatives) -> Matched {
    let mut matched = Matched { new: new.branches.clone(), ..Matched::default() };
    let keys: Vec<Option<String>> = new.branches.iter().map(|id| key(graph.new, *id)).collect();
    for before in &old.branches {
        let own = key(graph.old, *before);
        let same = own.and_then(|own| keys.iter().position(|key| key.as_ref() == Some(&own)));
        let after = same.map(|at| new.branches[at]).filter(|after| matched.new.contains(after));
        match after {
            Some(after) => {
                matched.new.retain(|id| *id != after);
                matched.both.push((*before, after));
            }
            None => matched.old.push(*before),
        }
    }
    matched
}

/// What a branch is recognised by: its name, its title, or the constants of its members.
pub(crate) fn key(schemas: &Schemas, id: SchemaId) -> Option<String> {
    let schema = &schemas[id];
    let named = schema.name.clone().or_else(|| schema.annotations.title.clone());
    named.or_else(|| {
        let shape = flatten::shape(schemas, &All::one(id));
        let tags = tags(schemas, &shape);
        (!tags.is_empty()).then(|| tags.join(", "))
    })
}

/// Members of objects that have one value only.
fn tags(schemas: &Schemas, shape: &Shape) -> Vec<String> {
    let required = shape.members.iter().flat_map(|it| &it.named);
    let required = required.filter(|(name, _)| shape.required.contains_key(*name));
    let constants = required.filter_map(|(name, id)| {
        let own = flatten::shape(schemas, &All::one(*id));
        let values = own.values.filter(|_| own.constant || !own.null)?;
        match values.value.as_slice() {
            [only] => Some(format!("{name}: {}", show(only))),
            _ => None,
        }
    });
    constants.collect()
}

impl Branch {
    /// What to call a branch in a sentence.
    pub(crate) fn name(schemas: &Schemas, id: SchemaId) -> String {
        key(schemas, id).map_or_else(
            || flatten::shape(schemas, &All::one(id)).types.words(false),
            |key| format!("`{key}`"),
        )
    }
}

/// Whether no value can match both.
pub(crate) fn apart(schemas: &Schemas, one: SchemaId, other: SchemaId) -> bool {
    let (one, other) =
        (flatten::shape(schemas, &All::one(one)), flatten::shape(schemas, &All::one(other)));
    if one.null && other.null {
        return false;
    }
    let types = one.types.and(other.types);
    types.0 == 0
        || lists_apart(&one, &other)
        || (types == TypeSet(TypeSet::OBJECT) && objects_apart(schemas, &one, &other))
}

fn lists_apart(one: &Shape, other: &Shape) -> bool {
    match (&one.values, &other.values) {
        (Some(one), Some(other)) => one.value.iter().all(|value| !other.value.contains(value)),
        _ => false,
    }
}

fn objects_apart(schemas: &Schemas, one: &Shape, other: &Shape) -> bool {
    let shared = one.required.keys().filter(|name| other.required.contains_key(*name));
    let member = |shape: &Shape, name: &str| {
        let all = super::members::speaks_of(schemas, shape, name);
        flatten::shape(schemas, &all)
    };
    let tagged = shared.into_iter().any(|name| {
        let (first, second) = (member(one, name), member(other, name));
        !(first.null && second.null)
            && (first.types.and(second.types).0 == 0 || lists_apart(&first, &second))
    });
    tagged || lacks(schemas, one, other) || lacks(schemas, other, one)
}

/// Whether one needs a member that the other forbids.
fn lacks(schemas: &Schemas, one: &Shape, other: &Shape) -> bool {
    one.required.keys().any(|name| {
        let named = other.members.iter().any(|it| it.named.contains_key(name));
        !named
            && super::members::others(schemas, other, name).is_some_and(|all| {
                let shape = flatten::shape(schemas, &all);
                shape.types.0 == 0 && !shape.null
            })
    })
}

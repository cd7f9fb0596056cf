//! Alternatives: `oneOf` and `anyOf`, and schemas of several JSON kinds.

use super::branch;
use super::context::{Context, Lowered, Pending, canonical};
use super::enumeration::{self, Choice as ValueChoice};
use super::key::{Extent, Key, KindSet, Part};
use super::merge::{Merged, merge};
use super::shape::{Shape, classify, only_asserts};
use super::{docs, of, union, values};
use crate::ir::{Primitive, ScalarValue, TypeKind, TypeRef};
use crate::lower::words;
use crate::model::{Api, SchemaId};

/// One alternative.
#[derive(Clone, Debug)]
pub struct Alternative<'a> {
    /// The member of `oneOf` or `anyOf`; for a kind, the schema that allows it.
    pub schema: SchemaId,
    /// What its type is made from: the member, with what stands beside the alternatives.
    pub key: Key,
    /// What is said of it.
    pub merged: Merged<'a>,
    /// Its form.
    pub shape: Shape,
}

/// The type of alternatives.
pub fn choice<'a>(
    context: &mut Context<'a>,
    key: &Key,
    merged: Merged<'a>,
    index: usize,
    candidate: &str,
) -> Lowered {
    let owner = merged.choices[index].owner;
    let rust = context.api.schemas[owner].extensions.rust.as_ref();
    let chosen = rust.and_then(|rust| rust.canonical);
    let (alternatives, nullable) = alternatives(context.api, key, &merged, index);
    let wanted = chosen.and_then(|chosen| merged.choices[index].branches.get(chosen));
    let one = |wanted: &SchemaId| alternatives.iter().find(|other| other.schema == *wanted);
    if let Some(chosen) = wanted.and_then(one) {
        let lowered = delegate(context, key, chosen, candidate);
        let kinds = chosen.merged.kinds;
        let foreign = |other: &Alternative<'_>| !other.merged.kinds.without(kinds).is_empty();
        let coerced = alternatives.iter().any(foreign).then(|| kinds.to_ir());
        return Lowered { nullable, coerced, ..lowered };
    }
    let lowered = match alternatives.as_slice() {
        [] => Lowered::plain(TypeRef::Primitive(Primitive::Null)),
        [only] => delegate(context, key, only, candidate),
        several => match scalars(several) {
            Some(Scalars::Bare(primitive)) => {
                let primitive = super::whole(context, key, &merged, primitive);
                Lowered::plain(TypeRef::Primitive(primitive))
            }
            Some(Scalars::One(only)) => delegate(context, key, only, candidate),
            Some(Scalars::Values) | None => pend(context, key, candidate, merged, index),
        },
    };
    Lowered { nullable: nullable || lowered.nullable, constant: None, ..lowered }
}

fn pend<'a>(
    context: &mut Context<'a>,
    key: &Key,
    candidate: &str,
    merged: Merged<'a>,
    index: usize,
) -> Lowered {
    let id = context.allocate(key, candidate);
    let (key, shape) = (key.clone(), Shape::Choice(index));
    context.pending.push_back(Pending { id, key, merged, shape });
    Lowered::plain(TypeRef::Named(id))
}

/// Whether the alternative is one or several fixed values.
fn lists_values(alternative: &Alternative<'_>) -> bool {
    matches!(alternative.shape, Shape::Constant(_) | Shape::Enum(_) | Shape::Values)
}

/// The type of the only alternative, under the name that the whole has.
fn delegate(
    context: &mut Context<'_>,
    key: &Key,
    to: &Alternative<'_>,
    candidate: &str,
) -> Lowered {
    let to = canonical(context.api, &to.key);
    let unnamed = to.single().is_some_and(|id| context.api.schemas[id].name.is_none());
    if let (true, Some(from), Some(to)) = (unnamed, key.single(), to.single())
        && !context.components.contains_key(&to)
        && let Some(name) = context.given_name(from)
    {
        context.components.insert(to, name);
    }
    of(context, &to, candidate)
}

/// What alternatives that are all scalars of one kind come to.
enum Scalars<'b, 'a> {
    /// Nothing but a kind.
    Bare(Primitive),
    /// One list of values, and whatever else.
    One(&'b Alternative<'a>),
    /// Several lists of values, which are put together.
    Values,
}

fn scalars<'b, 'a>(alternatives: &'b [Alternative<'a>]) -> Option<Scalars<'b, 'a>> {
    let primitives: Option<Vec<Primitive>> =
        alternatives.iter().map(|alternative| primitive(&alternative.shape)).collect();
    let mut primitives = primitives?;
    if primitives.iter().all(|primitive| primitive.is_text())
        && primitives.iter().any(|primitive| *primitive != primitives[0])
    {
        primitives.fill(Primitive::String);
    }
    let same = primitives.windows(2).all(|pair| pair[0] == pair[1]);
    let numbers = primitives.iter().all(|primitive| is_number(*primitive));
    let lists: Vec<_> = alternatives
        .iter()
        .filter(|alternative| !matches!(alternative.shape, Shape::Scalar(_)))
        .collect();
    match lists.as_slice() {
        [] if same => Some(Scalars::Bare(primitives[0])),
        [] if numbers && primitives.contains(&Primitive::F64) => {
            Some(Scalars::Bare(Primitive::F64))
        }
        [] if numbers => Some(Scalars::Bare(Primitive::I64)),
        _ if !same || primitives[0] == Primitive::Bool => None,
        [only] if matches!(only.shape, Shape::Enum(_)) => Some(Scalars::One(only)),
        _ => Some(Scalars::Values),
    }
}

fn primitive(shape: &Shape) -> Option<Primitive> {
    match shape {
        Shape::Scalar(primitive) => Some(*primitive),
        Shape::Constant(value) => Some(primitive_of(value)),
        Shape::Enum(values) => values.first().map(primitive_of),
        _ => None,
    }
}

fn primitive_of(value: &ScalarValue) -> Primitive {
    match value {
        ScalarValue::String(_) => Primitive::String,
        ScalarValue::Integer(_) => Primitive::I64,
        ScalarValue::Bool(_) => Primitive::Bool,
    }
}

fn is_number(primitive: Primitive) -> bool {
    matches!(
        primitive,
        Primitive::I32 | Primitive::I64 | Primitive::U32 | Primitive::U64 | Primitive::F64
    )
}

/// The alternatives of a choice, each once, without null; and whether null was one of them.
fn alternatives<'a>(
    api: &'a Api,
    key: &Key,
    merged: &Merged<'a>,
    index: usize,
) -> (Vec<Alternative<'a>>, bool) {
    let mut nullable = false;
    let mut found: Vec<Alternative<'a>> = Vec::new();
    let mut waiting: Vec<SchemaId> = merged.choices[index].branches.iter().rev().copied().collect();
    let mut seen = std::collections::HashSet::new();
    while let Some(schema) = waiting.pop() {
        if !seen.insert(schema) {
            continue;
        }
        let branch_key = branch_key(api, key, merged, index, schema);
        let branch = merge(api, &branch_key);
        let shape = classify(api, &branch);
        if let Shape::Choice(inner) = shape
            && leads_back(api, schema, merged.choices[index].owner)
        {
            waiting.extend(branch.choices[inner].branches.iter().rev());
            continue;
        }
        nullable |= branch.kinds.has(KindSet::NULL) && merged.kinds.has(KindSet::NULL);
        match shape {
            Shape::Null | Shape::Never => {}
            Shape::Choice(inner) if is_open_group(api, schema, &branch, inner) => {
                waiting.extend(branch.choices[inner].branches.iter().rev());
            }
            Shape::Json if branch.kinds.has(KindSet::NULL) && found_same(&found, &branch_key) => {}
            shape if !found_same(&found, &branch_key) => {
                found.push(Alternative { schema, key: branch_key, merged: branch, shape });
            }
            _ => {}
        }
    }
    (found, nullable)
}

fn found_same(found: &[Alternative<'_>], key: &Key) -> bool {
    found.iter().any(|other| other.key == *key)
}

/// Whether an alternative is itself nothing but a choice without a name: its alternatives then
/// count as those of the whole.
fn is_open_group(api: &Api, id: SchemaId, merged: &Merged<'_>, index: usize) -> bool {
    let schema = &api.schemas[id];
    schema.name.is_none()
        && schema.extensions.rust.is_none()
        && merged.choices[index].discriminator.is_none()
        && !merged.has_members()
}

/// Whether the alternative is, among others, the choice itself: a type can't hold itself as the
/// same value.
fn leads_back(api: &Api, alternative: SchemaId, owner: SchemaId) -> bool {
    let mut waiting = vec![alternative];
    let mut seen = std::collections::HashSet::new();
    while let Some(id) = waiting.pop() {
        if id == owner {
            return true;
        }
        if seen.insert(id) {
            let schema = &api.schemas[id];
            waiting.extend(super::key::combined(schema));
            waiting.extend(schema.one_of.iter().chain(&schema.any_of));
        }
    }
    false
}

/// What an alternative is made from. Members beside the alternatives belong to each of them,
/// unless it describes them itself.
fn branch_key(api: &Api, key: &Key, merged: &Merged<'_>, index: usize, branch: SchemaId) -> Key {
    let alone = canonical(api, &Key { parts: Key::of(branch).parts, ..key.clone() });
    let others = merged
        .choices
        .iter()
        .enumerate()
        .filter(|(other, choice)| *other != index && !only_asserts(api, merged, choice));
    let others: Vec<SchemaId> = others.flat_map(|(_, choice)| choice.branches).copied().collect();
    if !merged.has_members() && others.is_empty() {
        return alone;
    }
    let described = merge(api, &alone);
    let objects = described.kinds.has(KindSet::OBJECT);
    let complete = merged.properties.keys().all(|name| described.properties.contains_key(name));
    if !objects || (complete && merged.additional.is_empty() && others.is_empty()) {
        return alone;
    }
    let own = merged.leaves.iter().map(|(schema, _)| Part { schema: *schema, extent: Extent::Own });
    let loose = others.into_iter().map(|schema| Part { schema, extent: Extent::Loose });
    let parts = own.chain(alone.parts.iter().copied()).chain(loose).collect();
    Key { parts, kinds: key.kinds.and(KindSet::OBJECT), direction: key.direction }
}

/// Fills the type of a choice.
pub fn fill(
    context: &mut Context<'_>,
    key: &Key,
    merged: &Merged<'_>,
    index: usize,
    ident: &str,
) -> TypeKind {
    let (alternatives, _) = alternatives(context.api, key, merged, index);
    if let Some(Scalars::Values) = scalars(&alternatives) {
        let values = value_choices(&alternatives);
        return TypeKind::Enum(enumeration::of_choices(merged, values, ident));
    }
    if alternatives.iter().all(lists_values) {
        let listed = alternatives.iter().flat_map(|it| it.merged.values.iter().flatten());
        return TypeKind::Values(values::of_values(merged, listed.copied(), ident));
    }
    let discriminator = merged.choices[index].discriminator;
    let tag = branch::tag(context.api, discriminator, &alternatives);
    TypeKind::Union(union::union(context, &alternatives, tag, ident))
}

/// A number says nothing of itself: its title is its name.
fn titled(alternative: &Alternative<'_>, value: &ScalarValue) -> Option<String> {
    let constant = matches!(alternative.shape, Shape::Constant(_));
    let title = alternative.merged.first(|schema| schema.annotations.title.clone())?;
    let number = constant && matches!(value, ScalarValue::Integer(_));
    number.then(|| words::type_ident(&words::split(&title), "Value"))
}

/// The values of all alternatives, described by the alternative where it has but one.
fn value_choices(alternatives: &[Alternative<'_>]) -> Vec<ValueChoice> {
    let mut choices: Vec<ValueChoice> = Vec::new();
    for alternative in alternatives {
        let annotated = alternative.merged.leaves.iter().any(|(_, schema)| {
            schema.annotations.description.is_some() || schema.annotations.title.is_some()
        });
        let (values, described) = match &alternative.shape {
            Shape::Constant(value) => (vec![value.clone()], annotated),
            Shape::Enum(values) => (values.clone(), false),
            _ => (Vec::new(), false),
        };
        for value in values {
            if choices.iter().any(|choice| choice.value == value) {
                continue;
            }
            let docs = match described {
                true => docs::of_type(&alternative.merged.leaves, ""),
                false => enumeration::value_docs(&value),
            };
            let rust = alternative.merged.first(|schema| schema.extensions.rust.clone());
            let name = rust.and_then(|rust| rust.name).or_else(|| titled(alternative, &value));
            choices.push(ValueChoice { value, name, docs });
        }
    }
    choices
}

//! Unions: enums of types, with the names of their variants.

use super::branch;
use super::choice::Alternative;
use super::context::Context;
use super::key::{Key, KindSet};
use super::merge::{Merged, merge};
use super::shape::{Shape, classify};
use super::{docs, of, origins};
use crate::ir::{Primitive, ScalarValue, TypeKind, TypeRef, Union, UnionVariant};
use crate::lower::names::Scope;
use crate::lower::words;
use crate::model::{Api, SchemaId};

/// Fills the type of values of several kinds: one variant a kind.
pub fn fill_kinds(
    context: &mut Context<'_>,
    key: &Key,
    merged: &Merged<'_>,
    ident: &str,
) -> TypeKind {
    let mut alternatives = Vec::new();
    let schema = key.first().unwrap_or(SchemaId(0));
    let mut left = merged.kinds.without(KindSet::NULL);
    // Numbers that are integers too are one kind.
    for kinds in KindSet::EACH.into_iter().rev() {
        let all = left.has(kinds) || (kinds == KindSet::NUMBER && !left.and(kinds).is_empty());
        if !all || left.is_empty() {
            continue;
        }
        let kinds = left.and(kinds);
        left = left.without(kinds);
        let key = Key { kinds, ..key.clone() };
        let merged = merge(context.api, &key);
        let shape = classify(context.api, &merged);
        alternatives.push(Alternative { schema, key, merged, shape });
    }
    alternatives.reverse();
    TypeKind::Union(union(context, &alternatives, branch::Tag::default(), ident))
}

/// The union of alternatives that a tag, if there is one, tells apart.
pub fn union(
    context: &mut Context<'_>,
    alternatives: &[Alternative<'_>],
    tag: branch::Tag,
    ident: &str,
) -> Union {
    let mut scope = Scope::default();
    let mut variants: Vec<UnionVariant> = Vec::new();
    for (index, alternative) in alternatives.iter().enumerate() {
        let name = variant_name(context.api, alternative, &tag, (index, ident));
        let lowered = of(context, &alternative.key, &branch_type(ident, &name));
        // Whoever holds the union says whether null can stand for it.
        let ty = plain_text(alternatives, lowered.ty);
        let tags = tag.values.get(index).cloned().unwrap_or_default();
        note_tags(context, &ty, tag.member.as_deref(), &tags);
        let branch = branch::branch(context.api, alternative, alternatives, tags);
        let lists_values = !branch.values.is_empty();
        match variants.iter_mut().find(|variant| variant.ty == ty && !lists_values) {
            Some(same) => branch::widen(&mut same.branch, branch),
            None => variants.push(UnionVariant {
                ident: scope.take(&name),
                ty,
                branch,
                from: true,
                docs: docs::of_type(&alternative.merged.leaves, kind_in_words(&alternative.shape)),
                origins: origins::of_schema(context.api, alternative.schema),
            }),
        }
    }
    let types: Vec<TypeRef> = variants.iter().map(|variant| variant.ty.clone()).collect();
    for variant in &mut variants {
        variant.from = types.iter().filter(|ty| **ty == variant.ty).count() == 1;
    }
    ambiguity(context, alternatives, &variants);
    Union { variants, tag: tag.member }
}

/// Texts of several formats are not told apart by anything: they are one text.
fn plain_text(alternatives: &[Alternative<'_>], ty: TypeRef) -> TypeRef {
    let TypeRef::Primitive(own) = ty else { return ty };
    let other = |alternative: &Alternative<'_>| match alternative.shape {
        Shape::Scalar(other) => other.is_text() && other != own,
        _ => false,
    };
    match own.is_text() && alternatives.iter().any(other) {
        true => TypeRef::Primitive(Primitive::String),
        false => ty,
    }
}

/// What a variant says when nothing is said of it.
fn kind_in_words(shape: &Shape) -> &'static str {
    match shape {
        Shape::Scalar(Primitive::Bool) => "A truth value.",
        Shape::Scalar(primitive) if primitive.is_text() => "A text.",
        Shape::Scalar(Primitive::F64) => "A number.",
        Shape::Scalar(_) => "A whole number.",
        Shape::Constant(_) | Shape::Enum(_) | Shape::Values => "One of a few values.",
        Shape::List | Shape::Sequence => "A list.",
        Shape::Map => "A map.",
        Shape::Object => "An object.",
        Shape::Choice(_) | Shape::Kinds => "One of several alternatives.",
        Shape::Json | Shape::Never | Shape::Null => "Any JSON value.",
    }
}

/// Remembers that a struct is chosen by a tag, so that its constructor can set it.
fn note_tags(context: &mut Context<'_>, ty: &TypeRef, member: Option<&str>, tags: &[ScalarValue]) {
    if let (TypeRef::Named(id), Some(member), [only]) = (ty, member, tags) {
        context.tags.entry(*id).or_default().push((member.to_owned(), only.clone()));
    }
}

/// Reports objects that nothing tells apart: neither a tag nor names of members, nor what the
/// members hold.
fn ambiguity(
    context: &mut Context<'_>,
    alternatives: &[Alternative<'_>],
    variants: &[UnionVariant],
) {
    if alternatives.len() != variants.len() {
        return;
    }
    let object = |index: usize| {
        let branch = &variants[index].branch;
        branch.kinds.object && branch.tags.is_empty() && branch.constants.is_empty()
    };
    let same = |one: usize, other: usize| {
        let (one, other) = (&alternatives[one].merged, &alternatives[other].merged);
        let kinds = |schemas: &[SchemaId]| {
            let merged = merge(context.api, &Key::all(schemas.iter().copied()));
            (merged.kinds, merged.kinds.and(KindSet::ARRAY.or(KindSet::OBJECT)).is_empty())
        };
        let alike = |name: &str, schemas: &[SchemaId]| {
            other.properties.get(name).is_some_and(|others| {
                others == schemas || (kinds(schemas) == kinds(others) && kinds(schemas).1)
            })
        };
        one.required == other.required
            && one.properties.len() == other.properties.len()
            && one.properties.iter().all(|(name, schemas)| alike(name, schemas))
    };
    let twin =
        |index: usize| (0..index).any(|other| object(other) && object(index) && same(other, index));
    let twins = alternatives.iter().enumerate().filter(|(index, _)| twin(*index));
    let twins: Vec<SchemaId> = twins.map(|(_, alternative)| alternative.schema).collect();
    for id in twins {
        let message = "two alternatives can't be told apart by their members".to_owned();
        context.warn("ambiguous-union", id, message, "the first one that decodes is taken");
    }
}

/// The name of a variant: the author's name for the alternative, else its title, its tag, its
/// kind, and at last its number.
fn variant_name(
    api: &Api,
    alternative: &Alternative<'_>,
    tag: &branch::Tag,
    (index, union): (usize, &str),
) -> String {
    let schema = &api.schemas[alternative.schema];
    let named = schema.extensions.rust.as_ref().and_then(|rust| rust.name.as_ref());
    let by_kind = alternative.key.kinds != KindSet::ANY && alternative.key.kinds != KindSet::OBJECT;
    // One kind of the values of a schema with a name is not called by that name.
    let whole = |name: &&String| words::type_ident(&words::split(name), "N") == union;
    let named = named.or(schema.name.as_ref().filter(|name| !whole(name))).filter(|_| !by_kind);
    if let Some(name) = named.or(schema.annotations.title.as_ref().filter(|_| !by_kind)) {
        let words = words::split(name);
        return words::type_ident(&words, "Variant");
    }
    if let Some([ScalarValue::String(value)]) = tag.values.get(index).map(Vec::as_slice) {
        return words::type_ident(&words::split(value), "Variant");
    }
    let kind = match &alternative.shape {
        Shape::Constant(ScalarValue::String(value)) if !by_kind => {
            return words::type_ident(&words::split(value), "Value");
        }
        Shape::Scalar(Primitive::Bool) => "Boolean",
        Shape::Scalar(primitive) if primitive.is_text() => "String",
        Shape::Constant(ScalarValue::String(_)) => "String",
        Shape::Scalar(Primitive::F64) => "Number",
        Shape::Scalar(_) => "Integer",
        Shape::Enum(_) | Shape::Values => "Value",
        Shape::List | Shape::Sequence => "List",
        Shape::Map => "Map",
        Shape::Object => "Object",
        Shape::Json => "Any",
        _ => return format!("Variant{}", index + 1),
    };
    kind.to_owned()
}

/// The name of the type that a variant holds, if it needs one: the union's name and its own. A
/// title alone would not do: the same title elsewhere, added later, would take the name away.
fn branch_type(ident: &str, name: &str) -> String {
    match name.starts_with(ident) {
        true => name.to_owned(),
        false => format!("{ident}{name}"),
    }
}

//! From schemas to Rust types.
//!
//! A [`key::Key`] says which schemas hold at once; [`merge`] gathers what they say; [`shape`] finds
//! which of a few forms that is; then there is one function a form. Types with names are made
//! room for first and filled later, so that cycles are nothing special.

mod branch;
mod choice;
mod conflict;
mod context;
pub mod direction;
mod enumeration;
mod files;
pub mod key;
mod large;
mod list;
mod merge;
mod modules;
mod object;
mod origins;
mod recursion;
mod roots;
mod shape;
mod union;
pub mod usage;
mod values;
mod wraps;

use std::collections::{HashMap, HashSet};

use context::{Context, Lowered, Pending, canonical};
use key::{Direction, Key, KindSet};
use shape::Shape;

use crate::diagnostic::Diagnostic;
use crate::ir::{Client, Origins, Primitive, ScalarValue, TypeId, TypeKind, TypeRef, Types};
use crate::lower::{docs, features};
use crate::model::{Api, Schema, SchemaId};
use crate::source::Sources;

pub use recursion::longest_chain;
pub use usage::{Usage, usage};

/// Which Rust type stands for which schema.
#[derive(Clone, Debug, Default)]
pub struct Table {
    refs: HashMap<SchemaId, TypeRef>,
    sent: HashMap<SchemaId, TypeRef>,
    main: HashMap<SchemaId, Direction>,
    directed: HashSet<SchemaId>,
}

impl Table {
    /// The type of the values of a schema, as they are received if they are. Any JSON value for a
    /// schema that nothing uses.
    pub fn of(&self, id: SchemaId) -> &TypeRef {
        self.refs.get(&id).unwrap_or(&TypeRef::Json)
    }

    /// The type of the values of a schema as they are sent.
    pub fn sent(&self, id: SchemaId) -> &TypeRef {
        self.sent.get(&id).unwrap_or_else(|| self.of(id))
    }

    /// Which way the values of a type travel that stands for the schema, with or without null, where
    /// that makes a difference.
    pub fn direction(&self, id: SchemaId, ty: &TypeRef) -> Direction {
        let is_it = |other: &&TypeRef| without_null(other) == without_null(ty);
        match self.sent.get(&id).filter(is_it) {
            _ if !self.directed.contains(&id) => Direction::Any,
            Some(_) if self.refs.get(&id).filter(is_it).is_none() => Direction::Sent,
            _ => self.main.get(&id).copied().unwrap_or_default(),
        }
    }

    /// The schemas whose values depend on the way that they travel.
    pub fn directed(&self) -> &HashSet<SchemaId> {
        &self.directed
    }

    /// All types of the values of a schema, each once.
    pub fn each(&self, id: SchemaId) -> impl Iterator<Item = &TypeRef> {
        let (received, sent) = (self.refs.get(&id), self.sent.get(&id));
        received.into_iter().chain(sent.filter(|sent| Some(*sent) != received))
    }
}

fn without_null(ty: &TypeRef) -> &TypeRef {
    match ty {
        TypeRef::Nullable(inner) => inner,
        other => other,
    }
}

/// Lowers all schemas: those of components, and those that operations use.
pub fn lower(api: &Api, sources: &Sources, diagnostics: &mut Vec<Diagnostic>) -> (Types, Table) {
    let mut context = Context::new(api, sources);
    let mut roots = roots::roots(api);
    roots.extend(roots::contents(api, &context.usage));
    for (id, candidate) in &roots {
        let main = direction::main(&context.usage, *id);
        of(&mut context, &Key::of(*id).toward(main), candidate);
    }
    // What is sent comes last, so that it takes no name away.
    for (id, candidate) in &roots {
        if context.usage.sent.contains(id) {
            of(&mut context, &Key::of(*id).toward(Direction::Sent), candidate);
        }
    }
    while let Some(pending) = context.pending.pop_front() {
        fill(&mut context, pending);
    }
    roots::aliases(&mut context);
    object::set_tags(&mut context);
    recursion::box_cycles(&mut context.types);
    let table = table(&context);
    wraps::conversions(&mut context, |id| table.refs.get(&id).cloned());
    diagnostics.append(&mut context.diagnostics);
    (Types { modules: Vec::new(), list: context.types }, table)
}

fn table(context: &Context<'_>) -> Table {
    let mut table = Table { directed: context.directed.clone(), ..Table::default() };
    for (id, _) in context.api.schemas.iter() {
        let known = |direction| {
            let key = canonical(context.api, &Key::of(id).toward(direction));
            context.memo.get(&direction::normal(&context.directed, key))
        };
        let main = direction::main(&context.usage, id);
        table.main.insert(id, main);
        // What nothing but the name of a component reaches has been lowered without direction.
        let plain = known(main).or_else(|| known(Direction::Any));
        let sent = known(Direction::Sent);
        if let Some(lowered) = plain.or(sent) {
            table.refs.insert(id, lowered.whole());
        }
        if let Some(lowered) = sent.filter(|_| main != Direction::Sent) {
            table.sent.insert(id, lowered.whole());
        }
    }
    table
}

/// Puts the types into modules, by the operations that use them.
pub fn arrange(types: Types, client: &Client) -> Types {
    let when = features::of_types(&types, client);
    modules::split(types.list, when)
}

/// The type of a key. `candidate` is its name, if it needs one and has none of its own.
fn of(context: &mut Context<'_>, key: &Key, candidate: &str) -> Lowered {
    let key = direction::normal(&context.directed, canonical(context.api, key));
    if let Some(lowered) = context.memo.get(&key) {
        return lowered.clone();
    }
    if let Some(wrapper) = context.working.get(&key).copied() {
        let id = wrapper.unwrap_or_else(|| context.allocate(&key, candidate));
        context.working.insert(key, Some(id));
        return Lowered::plain(TypeRef::Named(id));
    }
    if context.working.len() > DEEPEST {
        return too_deep(context, &key);
    }
    if key.parts.len() > 1 && context.combined >= most_combined(context.api) {
        return too_many(context, &key);
    }
    context.working.insert(key.clone(), None);
    let lowered = form(context, &key, candidate);
    let wrapper = context.working.remove(&key).flatten();
    let lowered = match wrapper {
        Some(id) => wrapped(context, id, lowered, origins::of_key(context.api, &key)),
        None => lowered,
    };
    context.memo.insert(key, lowered.clone());
    lowered
}

/// Lists of lists, deeper than anybody writes by hand.
const DEEPEST: usize = 100;

fn too_deep(context: &mut Context<'_>, key: &Key) -> Lowered {
    if let Some(id) = key.first() {
        let message = format!("schemas are nested more than {DEEPEST} deep without a name");
        context.warn("nested-too-deep", id, message, "becomes any JSON value");
    }
    Lowered::plain(TypeRef::Json)
}

/// Each alternative of a choice that is itself an alternative combines with all that stands around
/// it, so that a short document can ask for any number of types. A crate keeps in proportion to its
/// document: no document that somebody uses comes near.
fn most_combined(api: &Api) -> usize {
    1_000 + api.schemas.len()
}

fn too_many(context: &mut Context<'_>, key: &Key) -> Lowered {
    if let Some(id) = key.last() {
        let most = most_combined(context.api);
        let message = format!("schemas combine into more than {most} types");
        context.warn("too-many-combinations", id, message, "becomes any JSON value");
    }
    Lowered::plain(TypeRef::Json)
}

fn wrapped(context: &mut Context<'_>, id: TypeId, lowered: Lowered, origins: Origins) -> Lowered {
    let ty = &mut context.types[id.0 as usize];
    (ty.kind, ty.origins) = (TypeKind::Wrapper(lowered.whole()), origins);
    Lowered::plain(TypeRef::Named(id))
}

/// One arm for each form.
fn form(context: &mut Context<'_>, key: &Key, candidate: &str) -> Lowered {
    let merged = merge::merge(context.api, key);
    conflict::report(context, &merged);
    large::report(context, &merged);
    let shape = shape::classify(context.api, &merged);
    let nullable = merged.kinds.has(KindSet::NULL);
    if merged.leaves.iter().any(|(id, _)| context.files.contains(id)) {
        let file = Lowered::plain(TypeRef::Primitive(Primitive::File));
        return Lowered { nullable: nullable && merged.kinds != KindSet::ANY, ..file };
    }
    let lowered = match &shape {
        Shape::Json => return anything(context, &merged),
        Shape::Never => never(context, key),
        Shape::Null => return Lowered::plain(TypeRef::Primitive(Primitive::Null)),
        Shape::Scalar(primitive) => {
            Lowered::plain(TypeRef::Primitive(whole(context, key, &merged, *primitive)))
        }
        Shape::Constant(value) => constant(value),
        Shape::List => list::list(context, key, merged, candidate),
        Shape::Map => object::map(context, key, &merged, candidate),
        Shape::Choice(index) => return choice::choice(context, key, merged, *index, candidate),
        Shape::Enum(_) | Shape::Values | Shape::Object | Shape::Sequence | Shape::Kinds => {
            let id = context.allocate(key, candidate);
            context.pending.push_back(Pending { id, key: key.clone(), merged, shape });
            Lowered::plain(TypeRef::Named(id))
        }
    };
    Lowered { nullable, ..lowered }
}

/// Whole numbers are as narrow as their format says only in what a caller makes.
fn whole(
    context: &Context<'_>,
    key: &Key,
    merged: &merge::Merged<'_>,
    primitive: Primitive,
) -> Primitive {
    let made = context.is_sent(key, merged) && !context.is_received(key, merged);
    if made { primitive } else { shape::patient(primitive) }
}

fn constant(value: &ScalarValue) -> Lowered {
    let primitive = match value {
        ScalarValue::String(_) => Primitive::String,
        ScalarValue::Integer(_) => Primitive::I64,
        ScalarValue::Bool(_) => Primitive::Bool,
    };
    let constant = Some(value.clone());
    Lowered { constant, ..Lowered::plain(TypeRef::Primitive(primitive)) }
}

/// Any JSON value. What a schema excludes from it has no type, and a warning.
fn anything(context: &mut Context<'_>, merged: &merge::Merged<'_>) -> Lowered {
    let excludes = |schema: &Schema| {
        schema.not.is_some()
            || (schema.condition.is_some() && (schema.then.is_some() || schema.otherwise.is_some()))
    };
    if let Some((id, _)) = merged.leaves.iter().find(|(_, schema)| excludes(schema)) {
        let message = "what this excludes leaves no type but any JSON value".to_owned();
        context.warn("any-value", *id, message, "its rules are checked all the same");
    }
    Lowered::plain(TypeRef::Json)
}

fn never(context: &mut Context<'_>, key: &Key) -> Lowered {
    if let Some(id) = key.first() {
        let message = "no value is valid against this schema".to_owned();
        context.warn("never-valid", id, message, "becomes any JSON value");
    }
    Lowered::plain(TypeRef::Json)
}

/// Gives a type its content.
fn fill(context: &mut Context<'_>, pending: Pending<'_>) {
    let Pending { id, key, merged, shape } = pending;
    let ident = context.types[id.0 as usize].ident.clone();
    let fallback = match shape {
        Shape::Enum(_) | Shape::Values => "One of a few values.",
        Shape::Choice(_) | Shape::Kinds => "One of several alternatives.",
        Shape::Sequence => "A list whose items differ.",
        _ => "An object.",
    };
    let docs = docs::of_type(&merged.leaves, fallback);
    let deprecated = merged.leaves.first().is_some_and(|(_, schema)| schema.annotations.deprecated);
    let kind = match shape {
        Shape::Enum(values) => TypeKind::Enum(enumeration::of_values(&merged, values, &ident)),
        Shape::Values => TypeKind::Values(values::of_merged(&merged, &ident)),
        Shape::Object => TypeKind::Struct(object::object(context, &key, &merged, &ident)),
        Shape::Sequence => TypeKind::Sequence(list::sequence(context, &key, &merged, &ident)),
        Shape::Choice(index) => choice::fill(context, &key, &merged, index, &ident),
        Shape::Kinds => union::fill_kinds(context, &key, &merged, &ident),
        // Only the forms above wait.
        _ => TypeKind::Alias(TypeRef::Json),
    };
    let origins = origins::of_type(context.api, &key, &merged);
    let ty = &mut context.types[id.0 as usize];
    (ty.docs, ty.deprecated, ty.kind, ty.origins) = (docs, deprecated, kind, origins);
}

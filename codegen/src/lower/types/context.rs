//! What lowering knows while it works: types made so far, names taken, findings.

use std::collections::{HashMap, HashSet, VecDeque};

use super::key::{Direction, Extent, Key, Part, combined, says_form};
use super::merge::Merged;
use super::shape::Shape;
use super::usage::Usage;
use crate::diagnostic::Diagnostic;
use crate::extensions::Rust;
use crate::ir::{Docs, Kinds, ModuleId, Origins, ScalarValue, TypeDef, TypeId, TypeKind, TypeRef};
use crate::lower::names::{self, Scope};
use crate::lower::words;
use crate::model::{Api, SchemaId};
use crate::source::{Location, Sources};

/// The type of the values of a key.
#[derive(Clone, Debug, PartialEq)]
pub struct Lowered {
    /// The type, null left aside.
    pub ty: TypeRef,
    /// Whether null is a value too.
    pub nullable: bool,
    /// The only value, if there is but one.
    pub constant: Option<ScalarValue>,
    /// The kinds into which other spellings are brought.
    pub coerced: Option<Kinds>,
}

impl Lowered {
    /// A type that is never null.
    pub fn plain(ty: TypeRef) -> Self {
        Self { ty, nullable: false, constant: None, coerced: None }
    }

    /// The type with null, as it stands in a list or a map.
    pub fn whole(&self) -> TypeRef {
        match self.nullable {
            true => TypeRef::Nullable(Box::new(self.ty.clone())),
            false => self.ty.clone(),
        }
    }
}

/// A type that has a name and waits for its content.
#[derive(Clone, Debug)]
pub struct Pending<'a> {
    /// The type.
    pub id: TypeId,
    /// What it is made from.
    pub key: Key,
    /// All that is said of it.
    pub merged: Merged<'a>,
    /// Its form.
    pub shape: Shape,
}

/// What lowering knows.
#[derive(Debug)]
pub struct Context<'a> {
    /// The API.
    pub api: &'a Api,
    /// Where things stand.
    pub sources: &'a Sources,
    /// Who is sent and received.
    pub usage: Usage,
    /// Schemas whose types depend on that.
    pub directed: HashSet<SchemaId>,
    /// The schemas whose values are files.
    pub files: HashSet<SchemaId>,
    /// Types with names.
    pub types: Vec<TypeDef>,
    /// Types that wait for their content.
    pub pending: VecDeque<Pending<'a>>,
    /// What is known already.
    pub memo: HashMap<Key, Lowered>,
    /// Keys at work, with the wrapper that a way back to them has asked for.
    pub working: HashMap<Key, Option<TypeId>>,
    /// How many types are made from several schemas at once.
    pub combined: usize,
    /// Names of components.
    pub components: HashMap<SchemaId, String>,
    /// Names of types.
    pub names: Scope,
    /// Values of tags by the struct that they choose, for setting them.
    pub tags: HashMap<TypeId, Vec<(String, ScalarValue)>>,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
    /// Which findings have been reported, by code and schema.
    pub reported: HashSet<(&'static str, SchemaId)>,
}

impl<'a> Context<'a> {
    /// Nothing is known yet but the names of components.
    pub fn new(api: &'a Api, sources: &'a Sources) -> Self {
        let mut names = Scope::default();
        let components = component_names(api, &mut names);
        Self {
            api,
            sources,
            usage: super::usage::usage(api),
            directed: super::direction::directed(api),
            files: super::files::files(api),
            types: Vec::new(),
            pending: VecDeque::new(),
            memo: HashMap::new(),
            working: HashMap::new(),
            combined: 0,
            components,
            names,
            tags: HashMap::new(),
            diagnostics: Vec::new(),
            reported: HashSet::new(),
        }
    }

    /// Reports something about a schema, once.
    pub fn warn(&mut self, code: &'static str, id: SchemaId, message: String, label: &str) {
        if self.reported.insert((code, id)) {
            let span = self.sources.span(&self.api.schemas[id].location);
            self.diagnostics.push(Diagnostic::warning(code, message).at(span, label));
        }
    }

    /// Whether a caller makes values of the key.
    pub fn is_sent(&self, key: &Key, merged: &Merged<'_>) -> bool {
        match key.direction {
            Direction::Any => self.reached(key, merged, &self.usage.sent),
            direction => direction == Direction::Sent,
        }
    }

    /// Whether a caller gets values of the key.
    pub fn is_received(&self, key: &Key, merged: &Merged<'_>) -> bool {
        match key.direction {
            Direction::Any => self.reached(key, merged, &self.usage.received),
            direction => direction == Direction::Received,
        }
    }

    fn reached(&self, key: &Key, merged: &Merged<'_>, by: &HashSet<SchemaId>) -> bool {
        key.parts.iter().any(|part| by.contains(&part.schema))
            || merged.leaves.iter().any(|(id, _)| by.contains(id))
    }

    /// Makes room for a type.
    pub fn allocate(&mut self, key: &Key, candidate: &str) -> TypeId {
        self.combined += usize::from(key.parts.len() > 1);
        let ident = self.ident(key, candidate);
        self.push(ident)
    }

    /// Makes room for a type of that very name.
    pub fn push(&mut self, ident: String) -> TypeId {
        // A crate of four thousand million types does not fit into memory.
        let id = TypeId(self.types.len() as u32);
        self.types.push(TypeDef {
            ident,
            module: ModuleId(0),
            docs: Docs::default(),
            deprecated: false,
            kind: TypeKind::Alias(TypeRef::Json),
            conversions: Vec::new(),
            origins: Origins::default(),
        });
        id
    }

    /// The name that a schema has from its author, if it is still free or a component's.
    pub fn given_name(&mut self, id: SchemaId) -> Option<String> {
        if let Some(name) = self.components.get(&id) {
            return Some(name.clone());
        }
        let own = own_name(self.api, self.sources, id).filter(|own| !self.names.has(own))?;
        Some(self.names.take(&own))
    }

    fn ident(&mut self, key: &Key, candidate: &str) -> String {
        let single = key.single();
        let other = single.filter(|id| self.is_other(key, *id));
        if let Some(id) = other
            && let Some(name) = self.given_name(id)
        {
            return self.names.take(&format!("{name}Input"));
        }
        if let Some(name) = single.and_then(|id| self.components.get(&id)) {
            return name.clone();
        }
        let own = single.and_then(|id| own_name(self.api, self.sources, id));
        let candidate = own.as_deref().filter(|own| !self.names.has(own)).unwrap_or(candidate);
        self.names.take(candidate)
    }
}

impl Context<'_> {
    /// Whether the key is what is sent of a schema that is received too, under the plain name.
    fn is_other(&self, key: &Key, id: SchemaId) -> bool {
        key.direction == Direction::Sent && self.usage.received.contains(&id)
    }
}

/// The name that a schema which is no component has from its author: an extension key, a name
/// under `$defs`, or that of the file that holds nothing else.
fn own_name(api: &Api, sources: &Sources, id: SchemaId) -> Option<String> {
    let schema = &api.schemas[id];
    if let Some(name) = schema.extensions.rust.as_ref().and_then(given_name) {
        return Some(names::type_name(name.to_owned()));
    }
    let name = match (&schema.name, schema.location.pointer.is_empty()) {
        (Some(name), _) => name.as_str(),
        (None, true) => {
            let path = sources.path(schema.location.file);
            let file = path.rsplit('/').next().unwrap_or(path);
            file.split('.').next().unwrap_or(file)
        }
        (None, false) => defined(&schema.location)?,
    };
    Some(type_ident(name))
}

/// The name of a schema that stands at the root of a file, or in one of the places where schemas
/// are collected by habit.
fn defined(location: &Location) -> Option<&str> {
    let collections = ["definitions", "defs", "schemas", "models", "types"];
    let pointer = location.pointer.as_str();
    let (before, name) = pointer.rsplit_once('/')?;
    let (outer, collection) = before.rsplit_once('/').unwrap_or_default();
    // A member may have such a name too.
    let collects = collections.contains(&collection) && !outer.ends_with("properties");
    let collected = before.is_empty() || collects;
    (collected && !name.contains('~')).then_some(name)
}

/// The name that the author gives a type. Names in small letters are for what holds the type.
fn given_name(rust: &Rust) -> Option<&str> {
    rust.name.as_deref().filter(|name| name.starts_with(|c: char| !c.is_lowercase() && c != '_'))
}

/// Whether the author's choices are about the type, so that it is one of its own.
fn shapes_type(rust: &Rust) -> bool {
    let Rust { name: _, variants, openness, canonical, null: _, wraps } = rust;
    given_name(rust).is_some()
        || !variants.is_empty()
        || openness.is_some()
        || canonical.is_some()
        || wraps.is_some()
}

/// The identifier of a type from a name of the specification.
pub fn type_ident(name: &str) -> String {
    names::type_name(words::type_ident(&words::split(name), "N"))
}

fn component_names(api: &Api, scope: &mut Scope) -> HashMap<SchemaId, String> {
    let named = api.components.iter().map(|(name, id)| {
        let rust = api.schemas[*id].extensions.rust.as_ref();
        let ident = match rust.and_then(given_name) {
            Some(name) => names::type_name(name.to_owned()),
            None => type_ident(name),
        };
        (name.clone(), ident)
    });
    let named: Vec<(String, String)> = named.collect();
    let idents = names::unique(scope, &named);
    let mut by_id = HashMap::new();
    for ((name, id), ident) in api.components.iter().zip(idents) {
        let own = api.schemas[*id].name.as_deref() == Some(name);
        if own || !by_id.contains_key(id) {
            by_id.insert(*id, ident);
        }
    }
    by_id
}

/// The key with everything left out that says nothing about types: so that a reference with a
/// description beside it is the type that it refers to.
pub fn canonical(api: &Api, key: &Key) -> Key {
    let mut parts: Vec<Part> = Vec::new();
    for part in &key.parts {
        let part = match part.extent {
            Extent::Whole => Part { schema: through(api, part.schema), ..*part },
            Extent::Own | Extent::Loose => *part,
        };
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    let whole = parts.clone();
    if parts.len() > 1 {
        parts.retain(|part| {
            let schema = &api.schemas[part.schema];
            part.extent == Extent::Loose || says_form(schema) || combined(schema).next().is_some()
        });
    }
    // Where nothing says anything, the first stands for all.
    let parts = if parts.is_empty() { whole.into_iter().take(1).collect() } else { parts };
    Key { parts, kinds: key.kinds, direction: key.direction }
}

/// The schema that an empty shell around one other stands for.
fn through(api: &Api, id: SchemaId) -> SchemaId {
    let mut current = id;
    let mut seen = HashSet::from([id]);
    loop {
        let schema = &api.schemas[current];
        if says_form(schema) || schema.extensions.rust.as_ref().is_some_and(shapes_type) {
            return current;
        }
        let mut inner = combined(schema).filter(|inner| {
            let schema = &api.schemas[*inner];
            says_form(schema) || combined(schema).next().is_some()
        });
        match (inner.next(), inner.next()) {
            (Some(only), None) if seen.insert(only) => current = only,
            _ => return current,
        }
    }
}

//! From schemas to rules.
//!
//! Each schema is read once into a [`tree`] of what it asserts; from this tree the rules of JSON
//! values are made ([`json`]), and those of typed values ([`typed`]). What cannot be checked has
//! a diagnostic, `keyword-not-checked`.

mod context;
mod facts;
mod functions;
mod json;
mod layout;
mod lists;
mod needs;
mod place;
mod read;
mod sites;
mod tree;
mod typed;
mod verdict;
mod walk;

use context::Context;
use functions::Functions;
use json::Json;
use typed::Typed;

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::diagnostic::Diagnostic;
use crate::ir::rules::{FunctionId, Implementation, Rules};
use crate::ir::{Check, Client, TypeId, TypeKind, TypeRef, Types};
use crate::lower::operations::answer;
use crate::lower::types::key::Direction;
use crate::lower::types::{Table, usage};
use crate::model::{Api, SchemaId, Schemas};
use crate::source::Sources;

pub use typed::Homes;

/// How rules are made.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Whether `format` is checked, instead of being a remark.
    pub formats: bool,
    /// Whether `contentEncoding` and `contentMediaType` are checked, instead of being remarks.
    pub contents: bool,
}

/// How the values that operations send and receive are checked, by schema.
#[derive(Clone, Debug, Default)]
pub struct Checks {
    sent: HashMap<(SchemaId, TypeRef), Check>,
    answers: HashMap<SchemaId, String>,
    bodies: HashMap<SchemaId, String>,
}

impl Checks {
    /// How values of the schema are checked, in the type that the table has for it, with or
    /// without null.
    pub fn of(&self, schema: SchemaId, ty: &TypeRef) -> Check {
        self.sent.get(&(schema, ty.clone())).cloned().unwrap_or(Check::None)
    }

    /// The function that states the rules of an answer, if it has any.
    pub fn of_answer(&self, schema: SchemaId) -> Option<&str> {
        self.answers.get(&schema).map(String::as_str)
    }

    /// The function that states the rules of a body in JSON that costs money to send, if it has any.
    pub fn of_body(&self, schema: SchemaId) -> Option<&str> {
        self.bodies.get(&schema).map(String::as_str)
    }
}

/// The rules of all types that stand for a schema, and of all that operations send.
pub fn lower(
    api: &Api,
    sources: &Sources,
    (types, table): (&Types, &Table),
    options: Options,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Rules, Checks) {
    let context = Context::new(&api.schemas, sources, options);
    let mut context = context.with_parameters(api).with_directed(table.directed());
    let mut functions = Functions::default();
    let homes = Homes::new(&api.schemas, table);
    // What has a function because of its type is called, not repeated.
    let own = homes.iter().filter(|(ty, _)| !matches!(types[*ty].kind, TypeKind::Alias(_)));
    context.own_function.extend(own.map(|(_, schema)| schema));
    let mut rules = Rules::default();
    let mut typed = Typed::new(&mut context, &mut functions, types, &homes);
    rules.implementations = implementations(&mut typed, types, table);
    let entries = entries(&mut typed, api, table);
    let answers = answers(&mut typed, api);
    let bodies = paid_bodies(&mut typed, api);
    fill(&mut typed);
    rules.functions = functions.into_list();
    rules.patterns = std::mem::take(&mut context.patterns);
    diagnostics.append(&mut context.diagnostics);
    rules.sites = context.sites.into_list();
    let sent = named(entries, &mut rules);
    let answers = named_functions(answers, &mut rules);
    let bodies = named_functions(bodies, &mut rules);
    walk::mark_recursive(&mut rules);
    place_all(&mut rules);
    lists::gather(&mut rules);
    (rules, Checks { sent, answers, bodies })
}

/// The rules of JSON values by a schema that belongs to no API, and the function that states them.
pub fn of_schema(
    schemas: &Schemas,
    root: SchemaId,
    sources: &Sources,
    options: Options,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Rules, FunctionId) {
    let (rules, entries) = of_schemas((schemas, &[root]), sources, options, diagnostics);
    // One root has one function.
    (rules, entries[0])
}

/// As [`of_schema`] for several, which share what they have in common: a function for each, in
/// their order.
pub fn of_schemas(
    (schemas, roots): (&Schemas, &[SchemaId]),
    sources: &Sources,
    options: Options,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Rules, Vec<FunctionId>) {
    let mut context = Context::new(schemas, sources, options);
    let mut functions = Functions::default();
    let entries: Vec<_> = roots.iter().map(|root| functions.json(&context, *root)).collect();
    while let Some(waiting) = functions.next_waiting() {
        let node = context.node(waiting.schema);
        let mut json = Json { context: &mut context, functions: &mut functions };
        let rules = json.rules(&node);
        functions.fill(waiting.function, rules);
    }
    let mut rules = Rules {
        functions: functions.into_list(),
        patterns: std::mem::take(&mut context.patterns),
        entries: entries.clone(),
        ..Rules::default()
    };
    diagnostics.append(&mut context.diagnostics);
    rules.sites = context.sites.into_list();
    walk::mark_recursive(&mut rules);
    place_all(&mut rules);
    lists::gather(&mut rules);
    let needs = needs::of_everything(&rules);
    layout::layout(&mut rules, &Types::default(), &needs);
    (rules, entries)
}

fn place_all(rules: &mut Rules) {
    let Rules { functions, implementations, sites, .. } = rules;
    for function in functions {
        let body = std::mem::take(&mut function.rules);
        function.rules = place::place(body, &function.schema, sites);
    }
    for implementation in implementations {
        let body = std::mem::take(&mut implementation.rules);
        implementation.rules = place::place(body, &implementation.schema, sites);
    }
}

/// Puts the rules into files, without the functions that no operation has come to call.
pub fn arrange(mut rules: Rules, types: &Types, client: &Client) -> Rules {
    let operations = client.groups.iter().flat_map(|group| &group.operations);
    let called: HashSet<&str> = operations.flat_map(needs::called).collect();
    let mut entries = std::mem::take(&mut rules.entries);
    entries.retain(|id| called.contains(rules[*id].ident.as_str()));
    rules.entries = entries;
    let needs = needs::needs(&rules, types, client);
    layout::layout(&mut rules, types, &needs);
    rules
}

fn implementations(typed: &mut Typed<'_, '_>, types: &Types, table: &Table) -> Vec<Implementation> {
    let mut implementations = Vec::new();
    for (index, ty) in types.list.iter().enumerate() {
        // A crate of four thousand million types does not fit into memory.
        let id = TypeId(index as u32);
        if matches!(ty.kind, TypeKind::Alias(_)) {
            continue;
        }
        let Some(schema) = typed.homes.of(id) else { continue };
        typed.context.direction = table.direction(schema, &TypeRef::Named(id));
        let rules = typed.whole(schema, &TypeRef::Named(id));
        let json = Some(typed.functions.json(typed.context, schema));
        let place = &typed.context.schema(schema).location;
        let schema = typed.context.sites.pointer(typed.context.sources, place);
        implementations.push(Implementation { ty: id, schema, recursive: false, rules, json });
    }
    implementations
}

/// What is to be called for a schema that operations send.
enum Entry {
    /// The type's implementation.
    Type,
    /// This function, unless it turns out to be empty.
    Function(FunctionId),
}

type Entries = Vec<((SchemaId, TypeRef), Entry)>;

fn entries(typed: &mut Typed<'_, '_>, api: &Api, table: &Table) -> Entries {
    typed.context.direction = Direction::Sent;
    let mut entries = Entries::new();
    let mut seen = HashSet::new();
    for operation in &api.operations {
        let parameters = operation.parameters.iter().flat_map(usage::of_parameter);
        let bodies = operation.request_body.iter().flat_map(|body| &body.content);
        for schema in parameters.chain(bodies.flat_map(usage::of_media)) {
            if seen.insert(schema) {
                let ty = table.sent(schema);
                entries.push(entry(typed, schema, ty));
                if let TypeRef::Nullable(inner) = ty {
                    entries.push(entry(typed, schema, inner));
                }
            }
        }
    }
    entries
}

/// The functions of all schemas that operations receive as JSON.
fn answers(typed: &mut Typed<'_, '_>, api: &Api) -> Vec<(SchemaId, FunctionId)> {
    typed.context.direction = Direction::Received;
    let successes = api.operations.iter().flat_map(answer::successes);
    let schemas: BTreeSet<SchemaId> = successes.filter_map(answer::json).collect();
    let function = |schema| (schema, typed.functions.json(typed.context, schema));
    schemas.into_iter().map(function).collect()
}

/// The functions of all JSON bodies of operations that cost money: such a body is judged as JSON, too.
fn paid_bodies(typed: &mut Typed<'_, '_>, api: &Api) -> Vec<(SchemaId, FunctionId)> {
    typed.context.direction = Direction::Sent;
    let paid = api.operations.iter().filter(|operation| {
        operation.extensions.billing.is_some() || operation.extensions.task.is_some()
    });
    let schemas: BTreeSet<SchemaId> = paid.filter_map(answer::json_body).collect();
    let function = |schema| (schema, typed.functions.json(typed.context, schema));
    schemas.into_iter().map(function).collect()
}

fn entry(
    typed: &mut Typed<'_, '_>,
    schema: SchemaId,
    ty: &TypeRef,
) -> ((SchemaId, TypeRef), Entry) {
    let entry = match typed.is_own(schema, ty) {
        true => Entry::Type,
        false => Entry::Function(typed.function(schema, ty)),
    };
    ((schema, ty.clone()), entry)
}

/// Gives functions their rules, until none is left that another has asked for.
fn fill(typed: &mut Typed<'_, '_>) {
    while let Some(waiting) = typed.functions.next_waiting() {
        typed.context.direction = waiting.direction;
        let rules = match &waiting.ty {
            Some(ty) => typed.whole(waiting.schema, ty),
            None => {
                let node = typed.context.node(waiting.schema);
                Json { context: typed.context, functions: typed.functions }.rules(&node)
            }
        };
        typed.functions.fill(waiting.function, rules);
    }
}

/// Entries by the names of functions that have rules.
fn named(entries: Entries, rules: &mut Rules) -> HashMap<(SchemaId, TypeRef), Check> {
    let mut checks = HashMap::new();
    for (key, entry) in entries {
        match entry {
            Entry::Type => {
                checks.insert(key, Check::Type);
            }
            Entry::Function(id) if rules[id].rules.is_empty() => {}
            Entry::Function(id) => {
                rules.entries.push(id);
                checks.insert(key, Check::Function(rules[id].ident.clone()));
            }
        }
    }
    checks
}

/// The functions that have rules, by their names.
fn named_functions(
    answers: Vec<(SchemaId, FunctionId)>,
    rules: &mut Rules,
) -> HashMap<SchemaId, String> {
    let mut named = HashMap::new();
    for (schema, id) in answers {
        if !rules[id].rules.is_empty() {
            rules.entries.push(id);
            named.insert(schema, rules[id].ident.clone());
        }
    }
    named
}

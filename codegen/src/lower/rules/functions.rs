//! Functions: one for each schema that has its own, made when it is first called.

use std::collections::{HashMap, VecDeque};

use super::context::Context;
use super::sites::telling_words;
use crate::ir::TypeRef;
use crate::ir::rules::{Function, FunctionId, Input, Rule, Var};
use crate::lower::names::Scope;
use crate::lower::types::key::Direction;
use crate::lower::words;
use crate::model::SchemaId;

/// Functions made so far, and those that wait for their rules.
#[derive(Debug)]
pub struct Functions {
    list: Vec<Function>,
    json: HashMap<(SchemaId, Direction), FunctionId>,
    typed: Vec<(SchemaId, TypeRef, FunctionId)>,
    names: Scope,
    waiting: VecDeque<Waiting>,
}

/// Names that the bodies of functions have for what is in hand.
const IN_HAND: [&str; 14] = [
    "value", "text", "number", "flag", "list", "object", "at", "sink", "name", "index", "count",
    "seen", "other", "fits",
];

/// No functions yet.
impl Default for Functions {
    fn default() -> Self {
        Self {
            list: Vec::new(),
            json: HashMap::new(),
            typed: Vec::new(),
            names: Scope::reserving(IN_HAND),
            waiting: VecDeque::new(),
        }
    }
}

/// A function without rules yet.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The function.
    pub function: FunctionId,
    /// Its schema.
    pub schema: SchemaId,
    /// The type that it looks at; none for JSON.
    pub ty: Option<TypeRef>,
    /// Which way the values travel.
    pub direction: Direction,
}

impl Functions {
    /// The function of a schema for JSON values.
    pub fn json(&mut self, context: &Context<'_>, schema: SchemaId) -> FunctionId {
        let direction = context.facing(schema);
        if let Some(id) = self.json.get(&(schema, direction)) {
            return *id;
        }
        let suffix = if direction == Direction::Sent { "_sent" } else { "" };
        let id = self.make(context, schema, Input::Json, suffix);
        self.json.insert((schema, direction), id);
        self.waiting.push_back(Waiting { function: id, schema, ty: None, direction });
        id
    }

    /// The function of a schema for values of a type.
    pub fn typed(
        &mut self,
        context: &Context<'_>,
        schema: SchemaId,
        ty: &TypeRef,
        var: Var,
    ) -> FunctionId {
        let mut known = self.typed.iter();
        if let Some((_, _, id)) = known.find(|(id, of, _)| *id == schema && of == ty) {
            return *id;
        }
        let id = self.make(context, schema, Input::Typed(ty.clone(), var), "_typed");
        self.typed.push((schema, ty.clone(), id));
        let (ty, direction) = (Some(ty.clone()), context.facing(schema));
        self.waiting.push_back(Waiting { function: id, schema, ty, direction });
        id
    }

    /// The next function without rules.
    pub fn next_waiting(&mut self) -> Option<Waiting> {
        self.waiting.pop_front()
    }

    /// Gives a function its rules.
    pub fn fill(&mut self, id: FunctionId, rules: Vec<Rule>) {
        if let Some(function) = self.list.get_mut(id.0 as usize) {
            function.rules = rules;
        }
    }

    /// All of them.
    pub fn into_list(self) -> Vec<Function> {
        self.list
    }

    fn make(
        &mut self,
        context: &Context<'_>,
        schema: SchemaId,
        input: Input,
        suffix: &str,
    ) -> FunctionId {
        // Four thousand million functions do not fit into memory.
        let id = FunctionId(self.list.len() as u32);
        let place = &context.schema(schema).location;
        let ident = format!("{}{suffix}", name(context, schema));
        self.list.push(Function {
            ident: self.names.take(&ident),
            file: String::new(),
            schema: context.sites.pointer(context.sources, place),
            input,
            recursive: false,
            rules: Vec::new(),
        });
        id
    }
}

/// The schema's name, or the last words of its pointer.
fn name(context: &Context<'_>, id: SchemaId) -> String {
    let schema = context.schema(id);
    if let Some(name) = &schema.name {
        return words::value_ident(&words::split(name));
    }
    const WORDS: usize = 6;
    let all = telling_words(&schema.location.pointer);
    words::value_ident(all.get(all.len().saturating_sub(WORDS)..).unwrap_or_default())
}

//! Rules of typed values: the same tree, without what the type guarantees, and with fields for
//! members. What can't be reached through a type is checked on the value as JSON, so that the
//! verdict is always the same.

mod choice;
mod field;
mod homes;
mod list;
mod null;
mod possible;
mod scalar;
mod structure;

use std::collections::HashMap;

use super::context::Context;
use super::functions::Functions;
use super::json::Json;
use super::tree::{Node, Target};
use super::walk;
use crate::ir::rules::{FunctionId, Inside, NumberRule, Rule, Var, VariantRules};
use crate::ir::{Primitive, TypeId, TypeKind, TypeRef, Types, Union};
use crate::lower::types::key::{Direction, KindSet};
use crate::model::SchemaId;

pub use homes::Homes;

/// What is at hand while rules of typed values are made.
#[derive(Debug)]
pub struct Typed<'c, 'a> {
    /// What lowering knows.
    pub context: &'c mut Context<'a>,
    /// Functions made so far.
    pub functions: &'c mut Functions,
    /// The types of the crate.
    pub types: &'c Types,
    /// Which schema each type stands for.
    pub homes: &'c Homes,
    working: Vec<(SchemaId, TypeRef)>,
    memo: HashMap<(SchemaId, TypeRef, Direction), Vec<Rule>>,
}

impl<'c, 'a> Typed<'c, 'a> {
    /// Nothing is made yet.
    pub fn new(
        context: &'c mut Context<'a>,
        functions: &'c mut Functions,
        types: &'c Types,
        homes: &'c Homes,
    ) -> Self {
        Self { context, functions, types, homes, working: Vec::new(), memo: HashMap::new() }
    }

    /// The rules of a schema for the type that stands for it.
    pub fn whole(&mut self, schema: SchemaId, ty: &TypeRef) -> Vec<Rule> {
        let node = self.context.node(schema);
        self.working.push((schema, ty.clone()));
        let rules = self.rules(schema, &node, ty);
        self.working.pop();
        match rules {
            Some(rules) if !is_sprawling(&rules) => rules,
            _ => self.serialized(schema, ty),
        }
    }

    /// The rules of a subschema for values of a type.
    pub fn target(&mut self, target: &Target, ty: &TypeRef) -> Vec<Rule> {
        if let Some(rules) = self.own_check(target.schema, ty) {
            return rules;
        }
        if *ty == TypeRef::Json {
            let rules = Json { context: self.context, functions: self.functions }.target(target);
            return wrapped(rules, as_json);
        }
        let key = (target.schema, ty.clone());
        let memo = (target.schema, ty.clone(), self.context.facing(target.schema));
        let known = self.memo.get(&memo).filter(|_| target.inline.is_none());
        if let Some(rules) = known {
            return rules.clone();
        }
        if self.working.contains(&key) || self.working.len() > DEEPEST {
            return self.serialized(target.schema, ty);
        }
        let node = self.context.rules_of(target);
        self.working.push(key.clone());
        let rules = self.rules(target.schema, &node, ty);
        self.working.pop();
        // Alternatives in alternatives double what they hold at each level: the bound is for each.
        let rules = match rules {
            Some(rules) if !is_sprawling(&rules) => rules,
            _ => self.serialized(target.schema, ty),
        };
        if target.inline.is_none() {
            self.memo.insert(memo, rules.clone());
        }
        rules
    }

    /// Whether the type stands for the schema, so that its own implementation is all to call.
    pub fn is_own(&self, schema: SchemaId, ty: &TypeRef) -> bool {
        matches!(ty, TypeRef::Named(id) if self.homes.of(*id) == Some(schema))
    }

    /// The function of a schema for values of a type.
    pub fn function(&mut self, schema: SchemaId, ty: &TypeRef) -> FunctionId {
        let var = self.var(ty);
        self.functions.typed(self.context, schema, ty, var)
    }

    /// What the type's own implementation says, if the schema is the one that it stands for.
    fn own_check(&mut self, schema: SchemaId, ty: &TypeRef) -> Option<Vec<Rule>> {
        match ty {
            TypeRef::Named(id) => {
                (self.homes.of(*id) == Some(schema)).then(|| vec![Rule::Check(*id)])
            }
            TypeRef::Boxed(inner) => {
                let rules = self.own_check(schema, inner)?;
                Some(vec![Rule::Inside(Inside::Box, self.var(inner), rules)])
            }
            TypeRef::Nullable(inner) => {
                let rules = self.own_check(schema, inner)?;
                let accepts = null::accepted(self.context, schema);
                accepts.then(|| vec![Rule::Present(self.var(inner), rules)])
            }
            _ => None,
        }
    }

    /// The rules of the schema on the value as JSON.
    fn serialized(&mut self, schema: SchemaId, ty: &TypeRef) -> Vec<Rule> {
        let node = self.context.node(schema);
        if node.is_free() {
            return Vec::new();
        }
        let function = self.functions.json(self.context, schema);
        vec![Rule::Serialized(function, self.var(ty))]
    }

    /// The rules of a node of a schema for values of a type; none where the type gives no way to
    /// some of them.
    fn rules(&mut self, schema: SchemaId, node: &Node, ty: &TypeRef) -> Option<Vec<Rule>> {
        match ty {
            TypeRef::Json => {
                let rules = Json { context: self.context, functions: self.functions }.rules(node);
                Some(wrapped(rules, as_json))
            }
            TypeRef::Boxed(inner) => {
                let rules = self.rules(schema, node, inner)?;
                Some(wrapped(rules, |rules| Rule::Inside(Inside::Box, self.var(inner), rules)))
            }
            TypeRef::Nullable(inner) => {
                if !null::accepts(self.context, node) {
                    return None;
                }
                let rules = self.rules(schema, node, inner)?;
                Some(wrapped(rules, |rules| Rule::Present(self.var(inner), rules)))
            }
            TypeRef::Named(id) => self.named(schema, node, *id),
            TypeRef::Primitive(_) | TypeRef::List(_) | TypeRef::Map(_) => {
                self.plain(schema, node, ty)
            }
            TypeRef::Tuple(_) => None,
        }
    }

    fn named(&mut self, schema: SchemaId, node: &Node, id: TypeId) -> Option<Vec<Rule>> {
        let types = self.types;
        match &types[id].kind {
            TypeKind::Alias(target) => self.rules(schema, node, target),
            TypeKind::Wrapper(inner) => {
                let rules = self.rules(schema, node, inner)?;
                Some(wrapped(rules, |rules| Rule::Inside(Inside::Wrapper, self.var(inner), rules)))
            }
            TypeKind::Union(union) => self.union(schema, node, id, union),
            TypeKind::Struct(_) | TypeKind::Enum(_) => {
                self.plain(schema, node, &TypeRef::Named(id))
            }
            TypeKind::Values(_) | TypeKind::Sequence(_) => None,
        }
    }

    fn union(
        &mut self,
        schema: SchemaId,
        node: &Node,
        id: TypeId,
        union: &Union,
    ) -> Option<Vec<Rule>> {
        let mut variants = Vec::with_capacity(union.variants.len());
        for variant in &union.variants {
            let rules = self.rules(schema, node, &variant.ty)?;
            let value = self.var(&variant.ty);
            variants.push(VariantRules { union: id, ident: variant.ident.clone(), value, rules });
        }
        let free = variants.iter().all(|variant| variant.rules.is_empty());
        Some(if free { Vec::new() } else { vec![Rule::Variants(variants)] })
    }

    /// A value of one JSON kind.
    fn plain(&mut self, schema: SchemaId, node: &Node, ty: &TypeRef) -> Option<Vec<Rule>> {
        let var = self.var(ty);
        if let Some(site) = node.never {
            return Some(vec![Rule::Never(var, site)]);
        }
        let guaranteed = self.kinds(ty);
        let float = *ty == TypeRef::Primitive(Primitive::F64);
        let mut rules = Vec::new();
        for (kinds, site) in &node.kinds {
            if kinds.and(guaranteed).is_empty() {
                return Some(vec![Rule::Never(var, *site)]);
            }
            if !kinds.has(guaranteed) {
                if !float {
                    return None;
                }
                rules.push(Rule::Number(NumberRule::Whole, *site));
            } else if float && !kinds.has(KindSet::NULL) {
                rules.push(Rule::Number(NumberRule::Finite, *site));
            }
        }
        rules.extend(self.shaped(node, ty)?);
        for call in &node.calls {
            rules.extend(self.target(&Target { schema: *call, inline: None }, ty));
        }
        for choice in &node.choices {
            rules.extend(self.choice(schema, choice, ty)?);
        }
        Some(rules)
    }

    fn shaped(&mut self, node: &Node, ty: &TypeRef) -> Option<Vec<Rule>> {
        let types = self.types;
        match ty {
            TypeRef::Primitive(primitive) => scalar::primitive(node, *primitive),
            TypeRef::List(item) => self.list(node, item),
            TypeRef::Map(value) => self.map(node, value),
            TypeRef::Named(id) => match &types[*id].kind {
                TypeKind::Enum(shape) => scalar::enumeration(node, *id, shape),
                TypeKind::Struct(shape) => self.structure(node, shape),
                _ => None,
            },
            TypeRef::Nullable(_) | TypeRef::Boxed(_) | TypeRef::Tuple(_) | TypeRef::Json => None,
        }
    }

    /// The kinds of JSON value that values of the type become.
    fn kinds(&self, ty: &TypeRef) -> KindSet {
        match ty {
            TypeRef::Primitive(primitive) => of_primitive(*primitive),
            TypeRef::List(_) | TypeRef::Tuple(_) => KindSet::ARRAY,
            TypeRef::Map(_) => KindSet::OBJECT,
            TypeRef::Nullable(inner) => self.kinds(inner).or(KindSet::NULL),
            TypeRef::Boxed(inner) => self.kinds(inner),
            TypeRef::Json => KindSet::ANY,
            TypeRef::Named(id) => match &self.types[*id].kind {
                TypeKind::Struct(_) => KindSet::OBJECT,
                TypeKind::Enum(shape) => of_primitive(shape.repr),
                TypeKind::Sequence(_) => KindSet::ARRAY,
                TypeKind::Union(_) | TypeKind::Wrapper(_) | TypeKind::Values(_) => KindSet::ANY,
                TypeKind::Alias(target) => self.kinds(target),
            },
        }
    }

    /// The name that values of the type have in hand.
    pub fn var(&self, ty: &TypeRef) -> Var {
        match ty {
            TypeRef::Primitive(Primitive::String | Primitive::Text(_)) => Var::Text,
            TypeRef::Primitive(Primitive::Bool) => Var::Flag,
            TypeRef::Primitive(Primitive::Null | Primitive::File)
            | TypeRef::Json
            | TypeRef::Nullable(_)
            | TypeRef::Tuple(_) => Var::Value,
            TypeRef::Primitive(_) => Var::Number,
            TypeRef::List(_) => Var::List,
            TypeRef::Map(_) => Var::Object,
            TypeRef::Boxed(inner) => self.var(inner),
            TypeRef::Named(id) => match &self.types[*id].kind {
                TypeKind::Alias(target) => self.var(target),
                _ => Var::Value,
            },
        }
    }
}

/// Whether alternatives that a type can't tell apart have multiplied the rules so much that those
/// of the value as JSON, where each has its function, are the better ones.
fn is_sprawling(rules: &[Rule]) -> bool {
    const MOST: usize = 120;
    let (mut count, mut choices) = (0, 0);
    walk::each(rules, &mut |rule| {
        count += 1;
        choices += usize::from(matches!(rule, Rule::Choice(_)));
    });
    choices > 0 && count > MOST
}

/// Schemas that lead to each other, deeper than any type is.
const DEEPEST: usize = 100;

fn wrapped(rules: Vec<Rule>, wrap: impl FnOnce(Vec<Rule>) -> Rule) -> Vec<Rule> {
    if rules.is_empty() { rules } else { vec![wrap(rules)] }
}

/// The rules of a JSON value on a type that keeps any.
fn as_json(rules: Vec<Rule>) -> Rule {
    Rule::Inside(Inside::Json, Var::Value, rules)
}

fn of_primitive(primitive: Primitive) -> KindSet {
    match primitive {
        Primitive::Bool => KindSet::BOOLEAN,
        Primitive::I32 | Primitive::I64 | Primitive::U32 | Primitive::U64 => KindSet::INTEGER,
        Primitive::F64 => KindSet::NUMBER,
        Primitive::String | Primitive::Text(_) | Primitive::File => KindSet::STRING,
        Primitive::Null => KindSet::NULL,
    }
}

//! What can be seen of a value without trying rules: enough to leave most branches of a choice
//! untried, and to prove that two of them never hold together.

use std::collections::{BTreeSet, HashSet};

use super::context::Context;
use super::tree::{Node, ObjectPart, Rest, Target};
use crate::ir::rules::{Fact, Literal};
use crate::lower::types::key::KindSet;
use crate::model::SchemaId;

/// What holds of every value that a branch allows.
#[derive(Clone, Debug)]
pub struct Facts {
    /// It is of one of these kinds.
    pub kinds: KindSet,
    /// If it is an object: these members are there and are one of the texts.
    pub tags: Vec<(String, Vec<String>)>,
    /// If it is an object: these members are there.
    pub has: BTreeSet<String>,
    /// If it is an object: these members are not there.
    pub lacks: BTreeSet<String>,
    /// If it is an object: only these members are there.
    pub only: Option<BTreeSet<String>>,
}

/// The facts of a subschema.
pub fn facts(context: &mut Context<'_>, target: &Target) -> Facts {
    let mut facts = Facts {
        kinds: KindSet::ANY,
        tags: Vec::new(),
        has: BTreeSet::new(),
        lacks: BTreeSet::new(),
        only: None,
    };
    let node = context.rules_of(target);
    gather(context, &node, &mut facts, &mut HashSet::from([target.schema]));
    facts
}

fn gather(context: &mut Context<'_>, node: &Node, facts: &mut Facts, seen: &mut HashSet<SchemaId>) {
    if node.never.is_some() {
        facts.kinds = KindSet::NONE;
    }
    for (kinds, _) in &node.kinds {
        facts.kinds = facts.kinds.and(*kinds);
    }
    for values in &node.values {
        let listed = values.list.iter().fold(KindSet::NONE, |set, value| set.or(kind_of(value)));
        facts.kinds = facts.kinds.and(listed);
    }
    for part in &node.objects {
        members(context, part, facts);
    }
    for call in &node.calls {
        if seen.insert(*call) {
            let node = context.node(*call);
            gather(context, &node, facts, seen);
        }
    }
}

/// The kind of a value; a whole number is an integer.
pub fn kind_of(literal: &Literal) -> KindSet {
    match literal {
        Literal::Null => KindSet::NULL,
        Literal::Bool(_) => KindSet::BOOLEAN,
        Literal::Integer(_) => KindSet::INTEGER,
        Literal::Decimal(..) => KindSet::NUMBER,
        Literal::Text(_) => KindSet::STRING,
        Literal::List(_) => KindSet::ARRAY,
        Literal::Object(_) => KindSet::OBJECT,
    }
}

fn members(context: &mut Context<'_>, part: &ObjectPart, facts: &mut Facts) {
    let required: &[String] = part.required.as_ref().map_or(&[], |(names, _)| names);
    facts.has.extend(required.iter().cloned());
    for (name, target) in &part.named {
        let node = context.rules_of(target);
        if node.never.is_some() {
            facts.lacks.insert(name.clone());
        } else if let Some(texts) = texts(&node).filter(|_| required.contains(name)) {
            facts.tags.push((name.clone(), texts));
        }
    }
    if matches!(part.others, Rest::None(_)) && part.patterns.is_empty() {
        let names = part.named.iter().map(|(name, _)| name).chain(&part.also_known);
        let names: BTreeSet<String> = names.cloned().collect();
        facts.only = Some(match facts.only.take() {
            None => names,
            Some(before) => before.intersection(&names).cloned().collect(),
        });
    }
}

/// The texts that are the only values.
fn texts(node: &Node) -> Option<Vec<String>> {
    node.values.iter().find_map(|values| {
        let text = |literal: &Literal| match literal {
            Literal::Text(text) => Some(text.clone()),
            _ => None,
        };
        values.list.iter().map(text).collect()
    })
}

impl Facts {
    /// Whether all values are objects, so that what is said of members holds of every value.
    pub fn are_objects(&self) -> bool {
        KindSet::OBJECT.has(self.kinds)
    }

    /// Whether the member is never there.
    pub fn never_has(&self, name: &str) -> bool {
        let excluded = self.only.as_ref().is_some_and(|only| !only.contains(name));
        self.lacks.contains(name) || excluded
    }

    /// Whether no value has both.
    pub fn exclude(&self, other: &Self) -> bool {
        let common = self.kinds.and(other.kinds);
        if common.is_empty() {
            return true;
        }
        let objects = KindSet::OBJECT.has(common);
        objects
            && (self.has.iter().any(|name| other.never_has(name))
                || other.has.iter().any(|name| self.never_has(name))
                || self.tags_exclude(other))
    }

    fn tags_exclude(&self, other: &Self) -> bool {
        self.tags.iter().any(|(name, texts)| {
            let mut same = other.tags.iter().filter(|(other, _)| other == name);
            same.any(|(_, others)| texts.iter().all(|text| !others.contains(text)))
        })
    }

    /// The facts worth looking at to tell this branch from the others.
    pub fn telling(&self, all: &[Self]) -> Vec<Fact> {
        let mut telling = Vec::new();
        if all.iter().any(|other| other.kinds != self.kinds) && self.kinds != KindSet::ANY {
            telling.push(Fact::Kinds(self.kinds.to_ir()));
        }
        if !self.are_objects() {
            return telling;
        }
        for (name, texts) in &self.tags {
            let differs =
                |(other, others): &(String, Vec<String>)| other == name && others != texts;
            if all.iter().any(|other| other.tags.iter().any(differs)) {
                telling.push(Fact::Tag(name.clone(), texts.clone()));
            }
        }
        let has = self.has.iter().filter(|name| all.iter().any(|other| other.never_has(name)));
        telling.extend(has.map(|name| Fact::Has(name.clone())));
        let theirs: BTreeSet<&String> = all.iter().flat_map(|other| &other.has).collect();
        let lacks = theirs.into_iter().filter(|name| self.never_has(name));
        telling.extend(lacks.map(|name| Fact::Lacks(name.clone())));
        telling
    }
}

//! Rules of JSON values.

mod choice;
mod list;
mod object;
mod unevaluated;

use super::context::Context;
use super::functions::Functions;
use super::tree::{Node, Target, Values};
use crate::ir::rules::{Kind, Literal, NumberRule, Rule, SiteId, TextRule, Var};
use crate::lower::types::key::KindSet;

pub use choice::{conditional, not};

/// What is at hand while rules of JSON values are made.
#[derive(Debug)]
pub struct Json<'c, 'a> {
    /// What lowering knows.
    pub context: &'c mut Context<'a>,
    /// Functions made so far.
    pub functions: &'c mut Functions,
}

impl Json<'_, '_> {
    /// The rules of a subschema, `value` being in hand.
    pub fn target(&mut self, target: &Target) -> Vec<Rule> {
        match &target.inline {
            Some(node) => self.rules(node),
            None => vec![Rule::Call(self.functions.json(self.context, target.schema))],
        }
    }

    /// The rules of a node, `value` being in hand.
    pub fn rules(&mut self, node: &Node) -> Vec<Rule> {
        if let Some(site) = node.never {
            return vec![Rule::Never(Var::Value, site)];
        }
        let mut rules = match expected(node) {
            Some((kind, site)) => self.of_kind(node, kind, site),
            None => self.of_kinds(node),
        };
        for call in &node.calls {
            rules.push(Rule::Call(self.functions.json(self.context, *call)));
        }
        for choice in &node.choices {
            rules.extend(self.choice(choice));
        }
        rules
    }

    /// The value must be of one kind, and what else is said of this kind.
    fn of_kind(&mut self, node: &Node, kind: Kind, site: SiteId) -> Vec<Rule> {
        let mut inner = Vec::new();
        let mut outer = Vec::new();
        for values in &node.values {
            match narrowed(values, kind) {
                Some(rule) => inner.push(rule),
                None => outer.push(listed(values)),
            }
        }
        inner.extend(self.family(node, kind));
        let first = match inner.is_empty() {
            true => Rule::Kinds(kind_set(kind).to_ir(), site),
            false => Rule::Narrow(kind, Some(site), inner),
        };
        std::iter::once(first).chain(outer).collect()
    }

    /// The value may be of several kinds: what is said of each.
    fn of_kinds(&mut self, node: &Node) -> Vec<Rule> {
        let kinds = node.kinds.iter().map(|(kinds, site)| Rule::Kinds(kinds.to_ir(), *site));
        let mut rules: Vec<_> = kinds.chain(node.values.iter().map(listed)).collect();
        for kind in [Kind::Number, Kind::String, Kind::Array, Kind::Object] {
            let family = self.family(node, kind);
            if !family.is_empty() {
                rules.push(Rule::Narrow(kind, None, family));
            }
        }
        rules
    }

    /// What is said of one kind.
    fn family(&mut self, node: &Node, kind: Kind) -> Vec<Rule> {
        match kind {
            Kind::Boolean => Vec::new(),
            Kind::Integer | Kind::Number => {
                node.numbers.iter().map(|(rule, site)| Rule::Number(rule.clone(), *site)).collect()
            }
            Kind::String => {
                node.texts.iter().map(|(rule, site)| Rule::Text(rule.clone(), *site)).collect()
            }
            Kind::Array => node.lists.iter().flat_map(|part| self.list(part)).collect(),
            Kind::Object => node.objects.iter().flat_map(|part| self.object(part)).collect(),
        }
    }
}

/// The one kind that the value must be of, if it is one.
fn expected(node: &Node) -> Option<(Kind, SiteId)> {
    let [(kinds, site)] = node.kinds[..] else { return None };
    let kind = match kinds {
        KindSet::BOOLEAN => Kind::Boolean,
        KindSet::INTEGER => Kind::Integer,
        KindSet::NUMBER => Kind::Number,
        KindSet::STRING => Kind::String,
        KindSet::ARRAY => Kind::Array,
        KindSet::OBJECT => Kind::Object,
        _ => return None,
    };
    Some((kind, site))
}

fn kind_set(kind: Kind) -> KindSet {
    match kind {
        Kind::Boolean => KindSet::BOOLEAN,
        Kind::Integer => KindSet::INTEGER,
        Kind::Number => KindSet::NUMBER,
        Kind::String => KindSet::STRING,
        Kind::Array => KindSet::ARRAY,
        Kind::Object => KindSet::OBJECT,
    }
}

/// Listed values as a rule of one kind, where they are all of it.
fn narrowed(values: &Values, kind: Kind) -> Option<Rule> {
    match kind {
        Kind::String => texts(&values.list).map(|texts| text_rule(texts, values.site)),
        Kind::Integer | Kind::Number => {
            integers(&values.list).map(|list| Rule::Number(NumberRule::Among(list), values.site))
        }
        Kind::Boolean => match values.list[..] {
            [Literal::Bool(value)] => Some(Rule::Flag(value, values.site)),
            _ => None,
        },
        Kind::Array | Kind::Object => None,
    }
}

/// Texts as a rule.
pub fn text_rule(mut texts: Vec<String>, site: SiteId) -> Rule {
    match (texts.len(), texts.pop()) {
        (1, Some(only)) => Rule::Text(TextRule::Is(only), site),
        (_, last) => {
            texts.extend(last);
            Rule::Text(TextRule::Among(texts), site)
        }
    }
}

/// The texts, if all are.
fn texts(list: &[Literal]) -> Option<Vec<String>> {
    let text = |literal: &Literal| match literal {
        Literal::Text(text) => Some(text.clone()),
        _ => None,
    };
    list.iter().map(text).collect()
}

/// The whole numbers, if all are.
fn integers(list: &[Literal]) -> Option<Vec<i128>> {
    let integer = |literal: &Literal| match literal {
        Literal::Integer(value) => Some(*value),
        _ => None,
    };
    list.iter().map(integer).collect()
}

fn listed(values: &Values) -> Rule {
    match &values.list[..] {
        [only] => Rule::Equals(only.clone(), values.site),
        list => Rule::Among(list.to_vec(), values.site),
    }
}

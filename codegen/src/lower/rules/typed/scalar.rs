//! Scalars and enums of them.

use crate::ir::rules::{Limit, Literal, NumberRule, Rule, TextRule, Var};
use crate::ir::{Primitive, ScalarEnum, ScalarValue, TypeId};
use crate::lower::rules::json::text_rule;
use crate::lower::rules::tree::{Node, Values};
use crate::source::Number;

/// What is said of scalars of the type.
pub fn primitive(node: &Node, primitive: Primitive) -> Option<Vec<Rule>> {
    match primitive {
        Primitive::String | Primitive::Text(_) => Some(text(node)),
        Primitive::Bool => Some(boolean(node)),
        Primitive::Null => Some(null(node)),
        // What is said of a file as a text can't be said of bytes that are not there yet.
        Primitive::File => Some(Vec::new()),
        Primitive::F64 => number(node, true),
        Primitive::I32 | Primitive::I64 | Primitive::U32 | Primitive::U64 => number(node, false),
    }
}

/// What is said of the values of an enum, beyond what its variants say.
pub fn enumeration(node: &Node, id: TypeId, shape: &ScalarEnum) -> Option<Vec<Rule>> {
    let (var, mut rules) = match shape.repr {
        Primitive::String => (Var::Text, text(node)),
        _ => (Var::Number, number(node, false)?),
    };
    if shape.unknown.is_none() {
        rules.retain(|rule| !allows_all(rule, shape));
    }
    Some(if rules.is_empty() { rules } else { vec![Rule::Scalar(id, var, rules)] })
}

/// Whether the rule lists every variant.
fn allows_all(rule: &Rule, shape: &ScalarEnum) -> bool {
    shape.variants.iter().all(|variant| match (&variant.value, rule) {
        (ScalarValue::String(text), Rule::Text(TextRule::Among(texts), _)) => texts.contains(text),
        (ScalarValue::String(text), Rule::Text(TextRule::Is(only), _)) => text == only,
        (ScalarValue::Integer(value), Rule::Number(NumberRule::Among(values), _)) => {
            values.contains(&i128::from(*value))
        }
        _ => false,
    })
}

fn text(node: &Node) -> Vec<Rule> {
    let mut rules: Vec<Rule> = node.values.iter().map(among_texts).collect();
    rules.extend(node.texts.iter().map(|(rule, site)| Rule::Text(rule.clone(), *site)));
    rules
}

fn among_texts(values: &Values) -> Rule {
    let text = |literal: &Literal| match literal {
        Literal::Text(text) => Some(text.clone()),
        _ => None,
    };
    match values.list.iter().filter_map(text).collect::<Vec<_>>() {
        texts if texts.is_empty() => Rule::Never(Var::Text, values.site),
        texts => text_rule(texts, values.site),
    }
}

fn number(node: &Node, float: bool) -> Option<Vec<Rule>> {
    if float && node.numbers.iter().any(|(rule, _)| is_finer_than_floats(rule)) {
        return None;
    }
    let mut rules = Vec::new();
    for values in &node.values {
        rules.push(among_numbers(values, float)?);
    }
    rules.extend(node.numbers.iter().map(|(rule, site)| Rule::Number(rule.clone(), *site)));
    Some(rules)
}

/// Whether the bound lies between two floats, so that a float can't be told from it.
fn is_finer_than_floats(rule: &NumberRule) -> bool {
    match rule {
        NumberRule::Maximum(Limit::Decimal(nearest, text))
        | NumberRule::ExclusiveMaximum(Limit::Decimal(nearest, text))
        | NumberRule::Minimum(Limit::Decimal(nearest, text))
        | NumberRule::ExclusiveMinimum(Limit::Decimal(nearest, text)) => {
            Number(nearest.to_string()) != Number(text.clone())
        }
        _ => false,
    }
}

fn among_numbers(values: &Values, float: bool) -> Option<Rule> {
    let fractions = values.list.iter().any(|literal| matches!(literal, Literal::Decimal(..)));
    if float && fractions {
        return None;
    }
    let integer = |literal: &Literal| match literal {
        Literal::Integer(value) => Some(*value),
        _ => None,
    };
    Some(match values.list.iter().filter_map(integer).collect::<Vec<_>>() {
        list if list.is_empty() => Rule::Never(Var::Number, values.site),
        list => Rule::Number(NumberRule::Among(list), values.site),
    })
}

fn boolean(node: &Node) -> Vec<Rule> {
    let allowed = |values: &Values, wanted: bool| values.list.contains(&Literal::Bool(wanted));
    node.values
        .iter()
        .filter_map(|values| match (allowed(values, true), allowed(values, false)) {
            (true, true) => None,
            (true, false) => Some(Rule::Flag(true, values.site)),
            (false, true) => Some(Rule::Flag(false, values.site)),
            (false, false) => Some(Rule::Never(Var::Flag, values.site)),
        })
        .collect()
}

fn null(node: &Node) -> Vec<Rule> {
    let refusing = node.values.iter().filter(|values| !values.list.contains(&Literal::Null));
    refusing.map(|values| Rule::Never(Var::Value, values.site)).collect()
}

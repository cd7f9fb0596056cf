//! What rules lead to.

use std::collections::{HashMap, HashSet};

use crate::ir::TypeId;
use crate::ir::rules::{
    Condition, FunctionId, ListId, Members, Others, PatternId, Rule, Rules, Seen, SiteId, TextRule,
};

/// Calls `look` for every rule, the outer ones first.
pub fn each<'r>(rules: &'r [Rule], look: &mut dyn FnMut(&'r Rule)) {
    for rule in rules {
        look(rule);
        for inner in inner(rule) {
            each(inner, look);
        }
    }
}

/// Calls `change` for every rule, the outer ones first.
pub fn each_mut(rules: &mut [Rule], change: &mut dyn FnMut(&mut Rule)) {
    for rule in rules {
        change(rule);
        for inner in inner_mut(rule) {
            each_mut(inner, change);
        }
    }
}

/// The lists of rules in a rule, to be changed.
fn inner_mut(rule: &mut Rule) -> Vec<&mut Vec<Rule>> {
    match rule {
        Rule::Narrow(_, _, rules)
        | Rule::Each(_, _, rules)
        | Rule::Item(_, _, rules)
        | Rule::Names(rules)
        | Rule::Beside(_, rules)
        | Rule::BesideField(_, rules)
        | Rule::Kept(_, rules)
        | Rule::Scalar(_, _, rules)
        | Rule::Present(_, rules)
        | Rule::Inside(_, _, rules)
        | Rule::OrSerialized(rules, ..)
        | Rule::Form(_, rules)
        | Rule::Not(rules, _) => vec![rules],
        Rule::Unevaluated(unevaluated) => {
            let mut lists = vec![&mut unevaluated.rules];
            conditions_mut(&mut unevaluated.seen, &mut lists);
            lists
        }
        Rule::Placed(placed) => vec![&mut placed.rules],
        Rule::Contains(contains) => vec![&mut contains.rules],
        Rule::Field(field) => vec![&mut field.rules],
        Rule::Variants(variants) => variants.iter_mut().map(|it| &mut it.rules).collect(),
        Rule::Choice(choice) => choice.branches.iter_mut().map(|it| &mut it.rules).collect(),
        Rule::If(condition) => {
            let Condition { condition, then, otherwise } = &mut **condition;
            vec![condition, then, otherwise]
        }
        Rule::Members(members) => {
            let others = match &mut members.others {
                Others::Rules(rules) => Some(rules),
                Others::Free | Others::Forbidden(..) => None,
            };
            let named = members.named.iter_mut().map(|(_, rules)| rules);
            named.chain(members.patterns.iter_mut().map(|(_, rules)| rules)).chain(others).collect()
        }
        _ => Vec::new(),
    }
}

/// The rules on which it depends what is spoken of.
fn conditions_mut<'s>(seen: &'s mut [Seen], lists: &mut Vec<&'s mut Vec<Rule>>) {
    for one in seen {
        match one {
            Seen::Fitting(rules) => lists.push(rules),
            Seen::If(rules, then, otherwise) => {
                lists.push(rules);
                conditions_mut(then, lists);
                conditions_mut(otherwise, lists);
            }
            Seen::Beside(_, inner) => conditions_mut(inner, lists),
            Seen::All | Seen::Names(_) | Seen::Matching(_) | Seen::First(_) => {}
        }
    }
}

/// As [`conditions_mut`], with the patterns.
fn conditions<'s>(seen: &'s [Seen], lists: &mut Vec<&'s [Rule]>, patterns: &mut Vec<PatternId>) {
    for one in seen {
        match one {
            Seen::Fitting(rules) => lists.push(rules),
            Seen::If(rules, then, otherwise) => {
                lists.push(rules);
                conditions(then, lists, patterns);
                conditions(otherwise, lists, patterns);
            }
            Seen::Beside(_, inner) => conditions(inner, lists, patterns),
            Seen::Matching(pattern) => patterns.push(*pattern),
            Seen::All | Seen::Names(_) | Seen::First(_) => {}
        }
    }
}

/// The lists of rules in a rule.
fn inner(rule: &Rule) -> Vec<&[Rule]> {
    match rule {
        Rule::Never(..)
        | Rule::Kinds(..)
        | Rule::Equals(..)
        | Rule::Among(..)
        | Rule::Flag(..)
        | Rule::Number(..)
        | Rule::Text(..)
        | Rule::List(..)
        | Rule::Object(..)
        | Rule::FieldMissing(..)
        | Rule::FieldBeside(..)
        | Rule::Missing(..)
        | Rule::Call(_)
        | Rule::CallTyped(..)
        | Rule::Check(_)
        | Rule::Serialized(..) => Vec::new(),
        Rule::Narrow(_, _, rules)
        | Rule::Each(_, _, rules)
        | Rule::Item(_, _, rules)
        | Rule::Names(rules)
        | Rule::Beside(_, rules)
        | Rule::BesideField(_, rules)
        | Rule::Kept(_, rules)
        | Rule::Scalar(_, _, rules)
        | Rule::Present(_, rules)
        | Rule::Inside(_, _, rules)
        | Rule::OrSerialized(rules, ..)
        | Rule::Form(_, rules)
        | Rule::Not(rules, _) => vec![rules],
        Rule::Unevaluated(unevaluated) => {
            let mut lists = vec![&unevaluated.rules[..]];
            conditions(&unevaluated.seen, &mut lists, &mut Vec::new());
            lists
        }
        Rule::Placed(placed) => vec![&placed.rules],
        Rule::Contains(contains) => vec![&contains.rules],
        Rule::Members(members) => of_members(members),
        Rule::Field(field) => vec![&field.rules],
        Rule::Variants(variants) => variants.iter().map(|variant| &variant.rules[..]).collect(),
        Rule::Choice(choice) => choice.branches.iter().map(|branch| &branch.rules[..]).collect(),
        Rule::If(condition) => {
            let Condition { condition, then, otherwise } = &**condition;
            vec![condition, then, otherwise]
        }
    }
}

fn of_members(members: &Members) -> Vec<&[Rule]> {
    let named = members.named.iter().map(|(_, rules)| &rules[..]);
    let patterns = members.patterns.iter().map(|(_, rules)| &rules[..]);
    let others = match &members.others {
        Others::Rules(rules) => Some(&rules[..]),
        Others::Free | Others::Forbidden(..) => None,
    };
    named.chain(patterns).chain(others).collect()
}

/// What a rule itself refers to.
#[derive(Debug, Default)]
pub struct Uses {
    /// Functions.
    pub functions: Vec<FunctionId>,
    /// Regular expressions.
    pub patterns: Vec<PatternId>,
    /// Lists of texts.
    pub lists: Vec<ListId>,
    /// Types whose implementations are called.
    pub types: Vec<TypeId>,
}

/// What the rules refer to, in the order of their text.
pub fn uses(rules: &[Rule]) -> Uses {
    let mut uses = Uses::default();
    each(rules, &mut |rule| of_rule(rule, &mut uses));
    uses
}

fn of_rule(rule: &Rule, uses: &mut Uses) {
    match rule {
        Rule::Text(TextRule::Pattern(pattern), _) => uses.patterns.push(*pattern),
        Rule::Text(TextRule::Listed(list), _) => uses.lists.push(*list),
        Rule::Members(members) => {
            uses.patterns.extend(members.patterns.iter().map(|(pattern, _)| *pattern));
        }
        Rule::Unevaluated(unevaluated) => {
            conditions(&unevaluated.seen, &mut Vec::new(), &mut uses.patterns);
        }
        Rule::Call(function)
        | Rule::CallTyped(function, _)
        | Rule::Serialized(function, _)
        | Rule::OrSerialized(_, function, _) => uses.functions.push(*function),
        Rule::Check(ty) => uses.types.push(*ty),
        _ => {}
    }
}

/// Functions and those that they call, unless they have been seen already.
pub fn reach(
    rules: &Rules,
    mut waiting: Vec<FunctionId>,
    seen: &mut HashSet<FunctionId>,
    found: &mut dyn FnMut(FunctionId),
) {
    waiting.reverse();
    while let Some(id) = waiting.pop() {
        if seen.insert(id) {
            found(id);
            let mut called = uses(&rules[id].rules).functions;
            called.reverse();
            waiting.extend(called);
        }
    }
}

/// The places of a rule itself, not of those within it.
pub fn sites(rule: &Rule) -> Vec<SiteId> {
    match rule {
        Rule::Never(_, site)
        | Rule::Kinds(_, site)
        | Rule::Equals(_, site)
        | Rule::Among(_, site)
        | Rule::Flag(_, site)
        | Rule::Number(_, site)
        | Rule::Text(_, site)
        | Rule::List(_, site)
        | Rule::Object(_, site)
        | Rule::FieldMissing(_, site)
        | Rule::FieldBeside(_, _, site)
        | Rule::Missing(_, site)
        | Rule::Not(_, site) => vec![*site],
        Rule::Narrow(_, site, _) => site.iter().copied().collect(),
        Rule::Contains(contains) => {
            contains.least.iter().chain(&contains.most).map(|(_, site)| *site).collect()
        }
        Rule::Members(members) => {
            let forbidden = match &members.others {
                Others::Forbidden(_, site) => Some(*site),
                Others::Free | Others::Rules(_) => None,
            };
            members.required.iter().map(|(_, site)| *site).chain(forbidden).collect()
        }
        Rule::Choice(choice) => vec![choice.site],
        Rule::Unevaluated(unevaluated) => unevaluated.site.into_iter().collect(),
        Rule::Call(_)
        | Rule::CallTyped(..)
        | Rule::Check(_)
        | Rule::Serialized(..)
        | Rule::OrSerialized(..)
        | Rule::Each(..)
        | Rule::Item(..)
        | Rule::Names(_)
        | Rule::Beside(..)
        | Rule::Field(_)
        | Rule::BesideField(..)
        | Rule::Kept(..)
        | Rule::Variants(_)
        | Rule::Scalar(..)
        | Rule::Present(..)
        | Rule::Inside(..)
        | Rule::Form(..)
        | Rule::Placed(_)
        | Rule::If(_) => Vec::new(),
    }
}

/// Marks what leads back to itself: of every circle, at least one.
pub fn mark_recursive(rules: &mut Rules) {
    let functions = rules.functions.len();
    let by_type: HashMap<TypeId, usize> = rules
        .implementations
        .iter()
        .enumerate()
        .map(|(index, implementation)| (implementation.ty, functions + index))
        .collect();
    let bodies = rules.functions.iter().map(|function| &function.rules);
    let bodies = bodies.chain(rules.implementations.iter().map(|one| &one.rules));
    let edges: Vec<Vec<usize>> = bodies
        .map(|body| {
            let uses = uses(body);
            let called = uses.functions.iter().map(|id| id.0 as usize);
            called.chain(uses.types.iter().filter_map(|ty| by_type.get(ty).copied())).collect()
        })
        .collect();
    for index in ways_back(&edges) {
        if let Some(function) = rules.functions.get_mut(index) {
            function.recursive = true;
        } else if let Some(implementation) = rules.implementations.get_mut(index - functions) {
            implementation.recursive = true;
        }
    }
}

/// Nodes of a graph to which an edge leads back.
fn ways_back(edges: &[Vec<usize>]) -> Vec<usize> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let mut states = vec![State::New; edges.len()];
    let mut found = Vec::new();
    for root in 0..edges.len() {
        // Each step is either the way into a node or the way out of it.
        let mut steps = vec![(root, false)];
        while let Some((node, leaves)) = steps.pop() {
            match (leaves, states[node]) {
                (true, _) => states[node] = State::Done,
                (false, State::Open) => found.push(node),
                (false, State::Done) => {}
                (false, State::New) => {
                    states[node] = State::Open;
                    steps.push((node, true));
                    steps.extend(edges[node].iter().map(|next| (*next, false)));
                }
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

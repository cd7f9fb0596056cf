//! Where rules stand: what the validators have to say about it.
//!
//! The way through a value leads through the specification too: from an object to `properties`,
//! from an array to `items`. Only rules that stand elsewhere, or of which something else is told
//! than of those around them, are put into [`Placed`].

use crate::ir::rules::{
    Condition, Contains, FieldRules, Members, Note, Others, Placed, Rule, Site, VariantRules,
};

use super::walk;

/// Says of the rules of a function where they stand. `schema` is where the function's own does.
pub fn place(rules: Vec<Rule>, schema: &str, sites: &[Site]) -> Vec<Rule> {
    let here = Here { schema: Some(schema.to_owned()), note: Note::default() };
    Placing { sites }.list(rules, &here)
}

/// Where the way has led: none where that depends on the value, or nobody is told.
#[derive(Clone, Debug, PartialEq)]
struct Here {
    schema: Option<String>,
    note: Note,
}

impl Here {
    /// One step further down.
    fn step(&self, step: &str) -> Self {
        let schema = self.schema.as_ref().map(|schema| format!("{schema}{step}"));
        Self { schema, note: self.note.clone() }
    }

    /// Somewhere that the value decides.
    fn nowhere(&self) -> Self {
        Self { schema: None, note: self.note.clone() }
    }
}

struct Placing<'s> {
    sites: &'s [Site],
}

impl Placing<'_> {
    fn list(&self, rules: Vec<Rule>, here: &Here) -> Vec<Rule> {
        let mut placed: Vec<Rule> = Vec::with_capacity(rules.len());
        for rule in rules {
            let wanted = self.wanted(&rule, here);
            let rule = self.within(rule, &wanted);
            if wanted == *here {
                placed.push(rule);
                continue;
            }
            let schema = wanted.schema.filter(|schema| Some(schema) != here.schema.as_ref());
            let note = Some(wanted.note).filter(|note| *note != here.note);
            match placed.last_mut() {
                Some(Rule::Placed(last)) if last.schema == schema && last.note == note => {
                    last.rules.push(rule);
                }
                _ => {
                    placed.push(Rule::Placed(Box::new(Placed { schema, note, rules: vec![rule] })))
                }
            }
        }
        placed
    }

    /// Where the rule stands, and what is told of it.
    fn wanted(&self, rule: &Rule, here: &Here) -> Here {
        let own = self.read_sites(rule).next();
        let schema = self.schema_of(rule).or_else(|| here.schema.clone());
        Here { schema, note: own.map_or_else(|| here.note.clone(), |site| site.note.clone()) }
    }

    fn read_sites(&self, rule: &Rule) -> impl Iterator<Item = &Site> {
        let sites = walk::sites(rule).into_iter();
        sites.filter_map(|id| self.sites.get(id.0 as usize)).filter(|site| site.read)
    }

    /// The schema that a rule belongs to: that of its own site, else the one from which its way
    /// leads to that of a rule within it.
    fn schema_of(&self, rule: &Rule) -> Option<String> {
        if let Some(site) = self.read_sites(rule).next() {
            return Some(site.schema.clone());
        }
        match rule {
            Rule::Field(field) => self.above(&field.rules, &member(&field.place.wire)),
            Rule::Members(members) => {
                members.named.iter().find_map(|(name, rules)| self.above(rules, &member(name)))
            }
            Rule::Each(_, _, rules) => self.above(rules, "/items"),
            Rule::Kept(_, rules)
            | Rule::Scalar(_, _, rules)
            | Rule::Present(_, rules)
            | Rule::Inside(_, _, rules) => self.above(rules, ""),
            _ => None,
        }
    }

    /// The schema from which `step` leads to that of the first of the rules.
    fn above(&self, rules: &[Rule], step: &str) -> Option<String> {
        let schema = rules.iter().find_map(|rule| self.schema_of(rule))?;
        schema.strip_suffix(step).map(str::to_owned)
    }

    /// The rules within a rule.
    fn within(&self, rule: Rule, here: &Here) -> Rule {
        let list = |rules| self.list(rules, here);
        match rule {
            Rule::Narrow(kind, site, rules) => Rule::Narrow(kind, site, list(rules)),
            Rule::Each(from, var, rules) => {
                Rule::Each(from, var, self.list(rules, &here.step("/items")))
            }
            Rule::Item(index, var, rules) => {
                Rule::Item(index, var, self.list(rules, &here.step("/items")))
            }
            Rule::Contains(contains) => {
                let Contains { item, rules, least, most } = *contains;
                let rules = self.list(rules, &here.step("/items"));
                Rule::Contains(Box::new(Contains { item, rules, least, most }))
            }
            Rule::Members(members) => Rule::Members(Box::new(self.members(*members, here))),
            Rule::Unevaluated(mut unevaluated) => {
                let rules = std::mem::take(&mut unevaluated.rules);
                unevaluated.rules = self.list(rules, &here.nowhere());
                Rule::Unevaluated(unevaluated)
            }
            Rule::Names(rules) => Rule::Names(self.list(rules, &here.nowhere())),
            Rule::Beside(name, rules) => Rule::Beside(name, list(rules)),
            Rule::Field(field) => {
                let FieldRules { place, value, with_null, rules } = *field;
                let rules = self.list(rules, &here.step(&member(&place.wire)));
                Rule::Field(Box::new(FieldRules { place, value, with_null, rules }))
            }
            Rule::BesideField(place, rules) => Rule::BesideField(place, list(rules)),
            Rule::Kept(field, rules) => Rule::Kept(field, list(rules)),
            Rule::Variants(variants) => {
                let variants = variants.into_iter().map(|variant| {
                    let VariantRules { union, ident, value, rules } = variant;
                    VariantRules { union, ident, value, rules: list(rules) }
                });
                Rule::Variants(variants.collect())
            }
            Rule::Scalar(ty, var, rules) => Rule::Scalar(ty, var, list(rules)),
            Rule::Present(var, rules) => Rule::Present(var, list(rules)),
            Rule::Inside(inside, var, rules) => Rule::Inside(inside, var, list(rules)),
            Rule::OrSerialized(rules, function, var) => {
                Rule::OrSerialized(list(rules), function, var)
            }
            Rule::Choice(mut choice) => {
                for branch in &mut choice.branches {
                    branch.rules = self.list(std::mem::take(&mut branch.rules), here);
                }
                Rule::Choice(choice)
            }
            Rule::Form(title, rules) => Rule::Form(title, list(rules)),
            Rule::Not(rules, site) => Rule::Not(list(rules), site),
            Rule::If(condition) => {
                let Condition { condition, then, otherwise } = *condition;
                let (condition, then, otherwise) = (list(condition), list(then), list(otherwise));
                Rule::If(Box::new(Condition { condition, then, otherwise }))
            }
            leaf => leaf,
        }
    }

    fn members(&self, members: Members, here: &Here) -> Members {
        let Members { value, required, named, patterns, others, walk } = members;
        let named = named.into_iter().map(|(name, rules)| {
            let rules = self.list(rules, &here.step(&member(&name)));
            (name, rules)
        });
        let nowhere = here.nowhere();
        let patterns =
            patterns.into_iter().map(|(pattern, rules)| (pattern, self.list(rules, &nowhere)));
        let others = match others {
            Others::Rules(rules) => Others::Rules(self.list(rules, &nowhere)),
            other => other,
        };
        let (named, patterns) = (named.collect(), patterns.collect());
        Members { value, required, named, patterns, others, walk }
    }
}

/// The step to a member.
fn member(name: &str) -> String {
    format!("/properties/{}", name.replace('~', "~0").replace('/', "~1"))
}

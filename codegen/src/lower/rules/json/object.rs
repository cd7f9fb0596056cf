//! Objects.

use super::Json;
use crate::ir::rules::{Members, ObjectRule, Others, Rule, Var};
use crate::ir::{Primitive, TypeRef, Types};
use crate::lower::rules::tree::{ObjectPart, Rest};
use crate::lower::rules::typed::{Homes, Typed};

/// From so many named members on, looking at all members in turn is quicker than looking each up.
const MANY: usize = 4;

/// Members whose presence fits into the bits of a number.
const BITS: usize = 64;

impl Json<'_, '_> {
    /// The rules of an object, `object` being in hand.
    pub(super) fn object(&mut self, part: &ObjectPart) -> Vec<Rule> {
        let mut rules = Vec::new();
        rules.extend(part.least.map(|(n, site)| Rule::Object(ObjectRule::MinProperties(n), site)));
        rules.extend(part.most.map(|(n, site)| Rule::Object(ObjectRule::MaxProperties(n), site)));
        let members = self.members(part);
        if let (None, Some((names, site))) = (&members.required, &part.required) {
            rules.push(Rule::Object(ObjectRule::Required(names.clone()), *site));
        }
        if !is_free(&members) {
            rules.push(Rule::Members(Box::new(members)));
        }
        if let Some(names) = &part.names {
            // Names are texts, so their rules are those of typed texts.
            let (types, homes) = (Types::default(), Homes::default());
            let text = TypeRef::Primitive(Primitive::String);
            let mut typed = Typed::new(self.context, self.functions, &types, &homes);
            let names = typed.target(names, &text);
            if !names.is_empty() {
                rules.push(Rule::Names(names));
            }
        }
        for (name, others, site) in &part.dependent_required {
            let rule = ObjectRule::DependentRequired(name.clone(), others.clone());
            rules.push(Rule::Object(rule, *site));
        }
        rules.extend(part.unevaluated.as_ref().map(|it| self.unevaluated(it, false)));
        for (name, target) in &part.dependent_schemas {
            let dependent = self.target(target);
            if !dependent.is_empty() {
                rules.push(Rule::Beside(name.clone(), dependent));
            }
        }
        rules
    }

    fn members(&mut self, part: &ObjectPart) -> Members {
        let others = self.others(part);
        let mut named: Vec<(String, Vec<Rule>)> = Vec::new();
        for (name, target) in &part.named {
            named.push((name.clone(), self.target(target)));
        }
        for name in &part.also_known {
            if !named.iter().any(|(known, _)| known == name) {
                named.push((name.clone(), Vec::new()));
            }
        }
        let patterns: Vec<_> =
            part.patterns.iter().map(|(id, target)| (*id, self.target(target))).collect();
        let open = matches!(others, Others::Free);
        named.retain(|(_, rules)| !open || !rules.is_empty());
        let walk = !open || !patterns.is_empty() || named.len() >= MANY;
        let required = part.required.clone().filter(|(names, _)| walk && names.len() <= BITS);
        Members { value: Var::Value, required, named, patterns, others, walk }
    }

    fn others(&mut self, part: &ObjectPart) -> Others {
        match &part.others {
            Rest::Free => Others::Free,
            Rest::All(target) => match self.target(target) {
                rules if rules.is_empty() => Others::Free,
                rules => Others::Rules(rules),
            },
            Rest::None(site) => {
                let named = part.named.iter().map(|(name, _)| name);
                Others::Forbidden(named.chain(&part.also_known).cloned().collect(), *site)
            }
        }
    }
}

fn is_free(members: &Members) -> bool {
    let Members { value: _, required, named, patterns, others, walk: _ } = members;
    required.is_none()
        && named.is_empty()
        && patterns.iter().all(|(_, rules)| rules.is_empty())
        && matches!(others, Others::Free)
}

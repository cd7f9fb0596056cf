//! Lists and maps.

use super::Typed;
use crate::ir::rules::{Contains, ListRule, Members, ObjectRule, Others, Rule};
use crate::ir::{Primitive, TypeRef};
use crate::lower::rules::tree::{ContainsPart, ListPart, Node, ObjectPart, Rest};

impl Typed<'_, '_> {
    /// What is said of lists of a type.
    pub(super) fn list(&mut self, node: &Node, item: &TypeRef) -> Option<Vec<Rule>> {
        if !node.values.is_empty() {
            return None;
        }
        let mut rules = Vec::new();
        for part in &node.lists {
            rules.extend(self.list_part(part, item)?);
        }
        Some(rules)
    }

    fn list_part(&mut self, part: &ListPart, item: &TypeRef) -> Option<Vec<Rule>> {
        let ListPart { least, most, unique, prefix, rest, contains, unevaluated } = part;
        if unevaluated.is_some() {
            return None;
        }
        let var = self.var(item);
        let mut rules = Vec::new();
        rules.extend(least.map(|(least, site)| Rule::List(ListRule::MinItems(least), site)));
        rules.extend(most.map(|(most, site)| Rule::List(ListRule::MaxItems(most), site)));
        if let Some(site) = unique {
            let rule = match item {
                TypeRef::Primitive(Primitive::String | Primitive::Text(_)) => ListRule::UniqueTexts,
                TypeRef::Json => ListRule::UniqueItems,
                _ => return None,
            };
            rules.push(Rule::List(rule, *site));
        }
        for (index, target) in prefix.iter().enumerate() {
            let inner = self.target(target, item);
            if !inner.is_empty() {
                rules.push(Rule::Item(index, var, inner));
            }
        }
        match rest {
            Rest::Free => {}
            Rest::All(target) => {
                let inner = self.target(target, item);
                if !inner.is_empty() {
                    rules.push(Rule::Each(prefix.len(), var, inner));
                }
            }
            Rest::None(site) => rules.push(Rule::List(ListRule::End(prefix.len()), *site)),
        }
        rules.extend(contains.as_ref().map(|contains| self.contains(contains, item)));
        Some(rules)
    }

    fn contains(&mut self, part: &ContainsPart, item: &TypeRef) -> Rule {
        let rules = self.target(&part.item, item);
        let (least, most) = (part.least, part.most);
        Rule::Contains(Box::new(Contains { item: self.var(item), rules, least, most }))
    }

    /// What is said of maps to a type.
    pub(super) fn map(&mut self, node: &Node, value: &TypeRef) -> Option<Vec<Rule>> {
        if !node.values.is_empty() {
            return None;
        }
        let mut rules = Vec::new();
        for part in &node.objects {
            rules.extend(self.map_part(part, value)?);
        }
        Some(rules)
    }

    fn map_part(&mut self, part: &ObjectPart, value: &TypeRef) -> Option<Vec<Rule>> {
        if !part.dependent_schemas.is_empty() || part.unevaluated.is_some() {
            return None;
        }
        let mut rules = Vec::new();
        rules.extend(part.least.map(|(n, site)| Rule::Object(ObjectRule::MinProperties(n), site)));
        rules.extend(part.most.map(|(n, site)| Rule::Object(ObjectRule::MaxProperties(n), site)));
        if let Some((names, site)) = &part.required {
            rules.push(Rule::Object(ObjectRule::Required(names.clone()), *site));
        }
        rules.extend(self.map_members(part, value));
        if let Some(names) = &part.names {
            let text = TypeRef::Primitive(Primitive::String);
            let names = self.target(names, &text);
            if !names.is_empty() {
                rules.push(Rule::Names(names));
            }
        }
        for (name, others, site) in &part.dependent_required {
            let rule = ObjectRule::DependentRequired(name.clone(), others.clone());
            rules.push(Rule::Object(rule, *site));
        }
        Some(rules)
    }

    /// What is said of the members of a map.
    pub(super) fn map_members(&mut self, part: &ObjectPart, value: &TypeRef) -> Option<Rule> {
        let others = match &part.others {
            Rest::Free => Others::Free,
            Rest::All(target) => match self.target(target, value) {
                rules if rules.is_empty() => Others::Free,
                rules => Others::Rules(rules),
            },
            Rest::None(site) => {
                let named = part.named.iter().map(|(name, _)| name);
                Others::Forbidden(named.chain(&part.also_known).cloned().collect(), *site)
            }
        };
        let mut named = Vec::new();
        for (name, target) in &part.named {
            named.push((name.clone(), self.target(target, value)));
        }
        named.extend(part.also_known.iter().map(|name| (name.clone(), Vec::new())));
        let mut patterns = Vec::new();
        for (pattern, target) in &part.patterns {
            patterns.push((*pattern, self.target(target, value)));
        }
        let open = matches!(others, Others::Free);
        named.retain(|(_, rules)| !open || !rules.is_empty());
        let ruled =
            !open || !named.is_empty() || patterns.iter().any(|(_, rules)| !rules.is_empty());
        let walk = !open || !patterns.is_empty();
        let value = self.var(value);
        let members = Members { value, required: None, named, patterns, others, walk };
        ruled.then(|| Rule::Members(Box::new(members)))
    }
}

//! Arrays.

use super::Json;
use crate::ir::rules::{Contains, ListRule, Rule, Var};
use crate::lower::rules::tree::{ContainsPart, ListPart, Rest};

impl Json<'_, '_> {
    /// The rules of an array, `list` being in hand.
    pub(super) fn list(&mut self, part: &ListPart) -> Vec<Rule> {
        let ListPart { least, most, unique, prefix, rest, contains, unevaluated } = part;
        let mut rules = Vec::new();
        rules.extend(least.map(|(least, site)| Rule::List(ListRule::MinItems(least), site)));
        rules.extend(most.map(|(most, site)| Rule::List(ListRule::MaxItems(most), site)));
        rules.extend(unique.map(|site| Rule::List(ListRule::UniqueItems, site)));
        for (index, item) in prefix.iter().enumerate() {
            let item = self.target(item);
            if !item.is_empty() {
                rules.push(Rule::Item(index, Var::Value, item));
            }
        }
        match rest {
            Rest::Free => {}
            Rest::All(item) => {
                let item = self.target(item);
                if !item.is_empty() {
                    rules.push(Rule::Each(prefix.len(), Var::Value, item));
                }
            }
            Rest::None(site) => rules.push(Rule::List(ListRule::End(prefix.len()), *site)),
        }
        rules.extend(contains.as_ref().map(|contains| self.contains(contains)));
        rules.extend(unevaluated.as_ref().map(|it| self.unevaluated(it, true)));
        rules
    }

    fn contains(&mut self, part: &ContainsPart) -> Rule {
        let rules = self.target(&part.item);
        let (least, most) = (part.least, part.most);
        Rule::Contains(Box::new(Contains { item: Var::Value, rules, least, most }))
    }
}

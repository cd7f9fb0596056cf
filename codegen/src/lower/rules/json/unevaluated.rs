//! Items and members of which nothing else speaks.

use super::Json;
use crate::ir::rules::{self, Rule, Var};
use crate::lower::rules::tree::{Rest, Seen, Unevaluated};

impl Json<'_, '_> {
    /// The rule, `value` and `list` or `object` being in hand.
    pub(super) fn unevaluated(&mut self, part: &Unevaluated, items: bool) -> Rule {
        let seen = self.all_seen(&part.seen);
        let (rules, site) = match &part.others {
            Rest::None(site) => (vec![Rule::Never(Var::Value, *site)], Some(*site)),
            Rest::All(target) => (self.target(target), None),
            Rest::Free => (Vec::new(), None),
        };
        Rule::Unevaluated(Box::new(rules::Unevaluated { items, seen, rules, site }))
    }

    fn all_seen(&mut self, seen: &[Seen]) -> Vec<rules::Seen> {
        seen.iter().map(|seen| self.seen(seen)).collect()
    }

    fn seen(&mut self, seen: &Seen) -> rules::Seen {
        match seen {
            Seen::All => rules::Seen::All,
            Seen::Names(names) => rules::Seen::Names(names.clone()),
            Seen::Matching(pattern) => rules::Seen::Matching(*pattern),
            Seen::First(count) => rules::Seen::First(*count),
            Seen::Fitting(target) => rules::Seen::Fitting(self.target(target)),
            Seen::If(target, then, otherwise) => {
                let condition = self.target(target);
                rules::Seen::If(condition, self.all_seen(then), self.all_seen(otherwise))
            }
            Seen::Beside(name, inner) => rules::Seen::Beside(name.clone(), self.all_seen(inner)),
        }
    }
}

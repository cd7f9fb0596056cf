//! Items and members of which nothing else speaks.

use super::Json;
use crate::ir::rules::{self, Rule, Seen, Var};
use crate::lower::rules::tree::{Rest, Target, Unevaluated};

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

    fn all_seen(&mut self, seen: &[Seen<Target>]) -> Vec<Seen> {
        seen.iter().map(|seen| self.seen(seen)).collect()
    }

    fn seen(&mut self, seen: &Seen<Target>) -> Seen {
        match seen {
            Seen::All => Seen::All,
            Seen::Names(names) => Seen::Names(names.clone()),
            Seen::Matching(pattern) => Seen::Matching(*pattern),
            Seen::First(count) => Seen::First(*count),
            Seen::Fitting(target) => Seen::Fitting(self.target(target)),
            Seen::If(target, then, otherwise) => {
                let condition = self.target(target);
                Seen::If(condition, self.all_seen(then), self.all_seen(otherwise))
            }
            Seen::Beside(name, inner) => Seen::Beside(name.clone(), self.all_seen(inner)),
        }
    }
}

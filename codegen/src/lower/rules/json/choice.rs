//! Rules made of rules.

use super::Json;
use crate::ir::rules::{Choice, Condition, Rule, RuleBranch, SiteId, Var};
use crate::lower::rules::facts::facts;
use crate::lower::rules::tree::{BranchPart, ChoicePart, Target};
use crate::lower::rules::verdict::{Verdict, verdict};

impl Json<'_, '_> {
    /// The rules of a choice, `value` being in hand.
    pub(super) fn choice(&mut self, choice: &ChoicePart) -> Vec<Rule> {
        match choice {
            ChoicePart::Branches { exactly_one, branches, site } => {
                self.branches(*exactly_one, branches, *site)
            }
            ChoicePart::Not(target, site) => not(self.target(target), Var::Value, *site),
            ChoicePart::If { condition, then, otherwise } => {
                let condition = self.target(condition);
                let then = self.optional(then.as_ref());
                let otherwise = self.optional(otherwise.as_ref());
                conditional(condition, then, otherwise)
            }
        }
    }

    fn optional(&mut self, target: Option<&Target>) -> Vec<Rule> {
        target.map(|target| self.target(target)).unwrap_or_default()
    }

    fn branches(&mut self, exactly_one: bool, parts: &[BranchPart], site: SiteId) -> Vec<Rule> {
        let all: Vec<_> = parts.iter().map(|part| facts(self.context, &part.target)).collect();
        let mut branches = Vec::with_capacity(parts.len());
        for (part, own) in parts.iter().zip(&all) {
            let rules = self.target(&part.target);
            match verdict(&rules) {
                Verdict::Always if !exactly_one => return Vec::new(),
                Verdict::Never => continue,
                Verdict::Always | Verdict::Depends => {}
            }
            branches.push(RuleBranch {
                title: part.title.clone(),
                facts: own.telling(&all),
                rules,
            });
        }
        match branches.is_empty() {
            true => vec![Rule::Never(Var::Value, site)],
            false => vec![Rule::Choice(Box::new(Choice { exactly_one, branches, site }))],
        }
    }
}

/// `not`, as far as it is not known beforehand.
pub fn not(rules: Vec<Rule>, var: Var, site: SiteId) -> Vec<Rule> {
    match verdict(&rules) {
        Verdict::Always => vec![Rule::Never(var, site)],
        Verdict::Never => Vec::new(),
        Verdict::Depends => vec![Rule::Not(rules, site)],
    }
}

/// `if`, as far as it is not known beforehand.
pub fn conditional(condition: Vec<Rule>, then: Vec<Rule>, otherwise: Vec<Rule>) -> Vec<Rule> {
    match verdict(&condition) {
        Verdict::Always => then,
        Verdict::Never => otherwise,
        Verdict::Depends if then.is_empty() && otherwise.is_empty() => Vec::new(),
        Verdict::Depends => {
            vec![Rule::If(Box::new(Condition { condition, then, otherwise }))]
        }
    }
}

//! Rules made of rules, for typed values. Where the type already says which branch it is, only
//! that branch is checked.

use super::Typed;
use crate::ir::TypeRef;
use crate::ir::rules::{Choice, Rule, RuleBranch, SiteId, Var};
use crate::lower::rules::facts::{Facts, facts};
use crate::lower::rules::json::{conditional, not};
use crate::lower::rules::tree::{BranchPart, ChoicePart, Target};
use crate::lower::rules::verdict::{Verdict, verdict};
use crate::model::SchemaId;

/// With more branches that a type does not exclude, the rules of the value as JSON are smaller.
const MOST: usize = 6;

impl Typed<'_, '_> {
    /// The rules of a choice of a schema, for values of a type.
    pub(super) fn choice(
        &mut self,
        schema: SchemaId,
        choice: &ChoicePart,
        ty: &TypeRef,
    ) -> Option<Vec<Rule>> {
        match choice {
            ChoicePart::Branches { exactly_one, branches, site } => {
                self.branches(schema, (*exactly_one, *site), branches, ty)
            }
            ChoicePart::Not(target, site) => {
                Some(not(self.target(target, ty), self.var(ty), *site))
            }
            ChoicePart::If { condition, then, otherwise } => {
                let condition = self.target(condition, ty);
                let then = self.optional(then.as_ref(), ty);
                let otherwise = self.optional(otherwise.as_ref(), ty);
                Some(conditional(condition, then, otherwise))
            }
        }
    }

    fn optional(&mut self, target: Option<&Target>, ty: &TypeRef) -> Vec<Rule> {
        target.map(|target| self.target(target, ty)).unwrap_or_default()
    }

    fn branches(
        &mut self,
        schema: SchemaId,
        (exactly_one, site): (bool, SiteId),
        parts: &[BranchPart],
        ty: &TypeRef,
    ) -> Option<Vec<Rule>> {
        let all: Vec<Facts> = parts.iter().map(|part| facts(self.context, &part.target)).collect();
        let possible: Vec<usize> =
            (0..parts.len()).filter(|index| !self.excludes(ty, &all[*index])).collect();
        let home = possible.iter().copied().find(|index| self.is_home(&parts[*index], ty));
        // Branches that never hold together with the type's own need no look unless that fails.
        let near: Vec<usize> = match home {
            Some(home) => possible
                .iter()
                .copied()
                .filter(|index| *index == home || !all[home].exclude(&all[*index]))
                .collect(),
            None => possible.clone(),
        };
        if near.len() > MOST {
            return None;
        }
        let rules = self.near(exactly_one, site, parts, &near, ty);
        match near.len() == possible.len() {
            true => Some(rules),
            false => {
                let function = self.functions.json(self.context, schema);
                Some(vec![Rule::OrSerialized(rules, function, self.var(ty))])
            }
        }
    }

    /// Whether the type stands for the branch.
    fn is_home(&mut self, part: &BranchPart, ty: &TypeRef) -> bool {
        self.own_check(part.target.schema, ty).is_some()
    }

    /// The rules of the branches that are left.
    fn near(
        &mut self,
        exactly_one: bool,
        site: SiteId,
        parts: &[BranchPart],
        near: &[usize],
        ty: &TypeRef,
    ) -> Vec<Rule> {
        let var = self.var(ty);
        let mut branches = Vec::new();
        for part in near.iter().filter_map(|index| parts.get(*index)) {
            let rules = self.target(&part.target, ty);
            match verdict(&rules) {
                Verdict::Always if !exactly_one => return Vec::new(),
                Verdict::Never => continue,
                Verdict::Always | Verdict::Depends => {}
            }
            branches.push(RuleBranch { title: part.title.clone(), facts: Vec::new(), rules });
        }
        match (branches.len(), branches.pop()) {
            (1, Some(only)) => form(only, var),
            (0, None) | (_, None) => vec![Rule::Never(var, site)],
            (_, Some(last)) => {
                branches.push(last);
                vec![Rule::Choice(Box::new(Choice { exactly_one, branches, site }))]
            }
        }
    }
}

/// The only branch: the value is seen as it, which a sentence says where it helps.
fn form(branch: RuleBranch, var: Var) -> Vec<Rule> {
    match (branch.rules.is_empty(), var) {
        (true, _) => Vec::new(),
        (false, Var::Value) => vec![Rule::Form(branch.title, branch.rules)],
        (false, _) => branch.rules,
    }
}

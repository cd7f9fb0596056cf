//! Structs: fields for members.

use std::collections::{HashMap, HashSet};

use super::Typed;
use super::field::{Place, Places, place};
use crate::ir::rules::{ObjectRule, Rule, SiteId};
use crate::ir::{Field, Presence, Struct, TypeRef};
use crate::lower::rules::tree::{Node, ObjectPart, Rest, Target};

/// With more members than this, most of which are no fields, one look at all of them is better.
const MOST_MEMBERS: usize = 1_000;

impl Typed<'_, '_> {
    /// What is said of objects that became a struct.
    pub(super) fn structure(&mut self, node: &Node, shape: &Struct) -> Option<Vec<Rule>> {
        if !node.values.is_empty() {
            return None;
        }
        let mut rules = Vec::new();
        for part in &node.objects {
            rules.extend(self.part(part, shape)?);
        }
        Some(rules)
    }

    fn part(&mut self, part: &ObjectPart, shape: &Struct) -> Option<Vec<Rule>> {
        if part.named.len() > MOST_MEMBERS {
            return None;
        }
        let counted = part.least.is_some() || part.most.is_some();
        if counted
            || part.unevaluated.is_some()
            || part.names.is_some()
            || !part.patterns.is_empty()
        {
            return None;
        }
        let mut rules = self.fields(part, shape);
        rules.extend(self.kept(part, shape));
        if let Some((names, site)) = &part.required {
            rules.extend(required(names, *site, shape));
        }
        for (name, others, site) in &part.dependent_required {
            rules.extend(beside(name, others, *site, shape)?);
        }
        for (name, target) in &part.dependent_schemas {
            rules.extend(self.dependent(name, target, shape)?);
        }
        Some(rules)
    }

    fn fields(&mut self, part: &ObjectPart, shape: &Struct) -> Vec<Rule> {
        let mut rules = Vec::new();
        let named: HashMap<&String, &Target> =
            part.named.iter().rev().map(|(name, target)| (name, target)).collect();
        let also_known: HashSet<&String> = part.also_known.iter().collect();
        for field in &shape.fields {
            match (named.get(&field.wire), &part.others) {
                (Some(target), _) => rules.extend(self.field(target, field)),
                (None, _) if also_known.contains(&field.wire) => {}
                (None, Rest::Free) => {}
                (None, Rest::All(target)) => rules.extend(self.field(target, field)),
                (None, Rest::None(site)) => {
                    rules.push(super::field::never(self.var(&field.ty), field, *site));
                }
            }
        }
        rules
    }

    /// What is said of members that have no field.
    fn kept(&mut self, part: &ObjectPart, shape: &Struct) -> Option<Rule> {
        let (rest, value) = shape.rest.as_ref()?;
        let fields: HashSet<&String> = shape.fields.iter().map(|field| &field.wire).collect();
        let named = part.named.iter().filter(|(name, _)| !fields.contains(name)).cloned().collect();
        let part = ObjectPart {
            named,
            others: part.others.clone(),
            also_known: part.also_known.clone(),
            ..ObjectPart::default()
        };
        let rule = self.map_members(&part, value)?;
        Some(Rule::Kept(rest.clone(), vec![rule]))
    }

    fn dependent(&mut self, name: &str, target: &Target, shape: &Struct) -> Option<Vec<Rule>> {
        match place(shape, name) {
            Place::Nowhere => Some(Vec::new()),
            Place::Rest(_) => None,
            Place::Field(_) if self.working.is_empty() => None,
            Place::Field(field) => {
                // The struct itself is what is at work.
                let (_, ty) = self.working.last()?.clone();
                let ty = self.struct_of(&ty)?;
                let rules = self.target(target, &ty);
                Some(match (rules.is_empty(), field.presence) {
                    (true, _) => Vec::new(),
                    (false, Presence::Required | Presence::Nullable) => rules,
                    (false, _) => vec![Rule::BesideField(super::field::field_place(field), rules)],
                })
            }
        }
    }

    /// The type itself, if it is a struct by its name.
    fn struct_of(&self, ty: &TypeRef) -> Option<TypeRef> {
        match ty {
            TypeRef::Named(id) => match &self.types[*id].kind {
                crate::ir::TypeKind::Struct(_) => Some(ty.clone()),
                _ => None,
            },
            _ => None,
        }
    }
}

/// `required`: what the struct does not guarantee.
fn required(names: &[String], site: SiteId, shape: &Struct) -> Vec<Rule> {
    let places = Places::of(shape);
    let rule = |name: &String| match places.get(name) {
        Place::Field(field) => may_be_missing(field)
            .then(|| Rule::FieldMissing(super::field::field_place(field), site)),
        Place::Rest(rest) => {
            let rule = ObjectRule::Required(vec![name.clone()]);
            Some(Rule::Kept(rest.to_owned(), vec![Rule::Object(rule, site)]))
        }
        Place::Nowhere => Some(Rule::Missing(name.clone(), site)),
    };
    // What is read only is required of answers alone, what is write only of requests.
    names.iter().filter(|name| !shape.one_way.contains(name)).filter_map(rule).collect()
}

fn may_be_missing(field: &Field) -> bool {
    matches!(field.presence, Presence::Optional | Presence::OptionalNullable)
}

/// `dependentRequired`, between fields.
fn beside(name: &str, others: &[String], site: SiteId, shape: &Struct) -> Option<Vec<Rule>> {
    let first = match place(shape, name) {
        Place::Nowhere => return Some(Vec::new()),
        Place::Rest(_) => return None,
        Place::Field(field) => field,
    };
    let mut rules = Vec::new();
    for other in others {
        let Place::Field(other) = place(shape, other) else { return None };
        if may_be_missing(other) {
            let (first, other) =
                (super::field::field_place(first), super::field::field_place(other));
            rules.push(Rule::FieldBeside(first, other, site));
        }
    }
    Some(rules)
}

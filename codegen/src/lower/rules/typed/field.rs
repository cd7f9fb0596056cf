//! Fields: how a member is reached through a struct.

use std::collections::HashMap;

use super::{Typed, null};
use crate::ir::rules::{FieldPlace, FieldRules, Rule, SiteId, Var};
use crate::ir::{Field, Presence, Struct, TypeRef};
use crate::lower::rules::tree::Target;

/// Where a struct keeps a member.
pub enum Place<'s> {
    /// In a field of its own.
    Field(&'s Field),
    /// In the field of this name, with others.
    Rest(&'s str),
    /// It can't have it.
    Nowhere,
}

/// Where the struct keeps the member.
pub fn place<'s>(shape: &'s Struct, name: &str) -> Place<'s> {
    elsewhere(shape.fields.iter().find(|field| field.wire == name), shape)
}

fn elsewhere<'s>(field: Option<&'s Field>, shape: &'s Struct) -> Place<'s> {
    match (field, &shape.rest) {
        (Some(field), _) => Place::Field(field),
        (None, Some((rest, _))) => Place::Rest(rest),
        (None, None) => Place::Nowhere,
    }
}

/// Where a struct keeps each of many members.
pub struct Places<'s> {
    shape: &'s Struct,
    fields: HashMap<&'s str, &'s Field>,
}

impl<'s> Places<'s> {
    /// Those of a struct.
    pub fn of(shape: &'s Struct) -> Self {
        let fields = shape.fields.iter().map(|field| (field.wire.as_str(), field)).collect();
        Self { shape, fields }
    }

    /// Where the struct keeps the member.
    pub fn get(&self, name: &str) -> Place<'s> {
        elsewhere(self.fields.get(name).copied(), self.shape)
    }
}

/// The field as rules name it.
pub fn field_place(field: &Field) -> FieldPlace {
    FieldPlace { ident: field.ident.clone(), wire: field.wire.clone(), presence: field.presence }
}

/// The field must not be there.
pub fn never(var: Var, field: &Field, site: SiteId) -> Rule {
    let rules = vec![Rule::Never(var, site)];
    let with_null = matches!(field.presence, Presence::Nullable | Presence::OptionalNullable);
    let value = if with_null { Var::Value } else { var };
    let rules = match with_null {
        true => vec![Rule::Never(Var::Value, site)],
        false => rules,
    };
    Rule::Field(Box::new(FieldRules { place: field_place(field), value, with_null, rules }))
}

impl Typed<'_, '_> {
    /// What is said of a field.
    pub(super) fn field(&mut self, target: &Target, field: &Field) -> Option<Rule> {
        let nullable = matches!(field.presence, Presence::Nullable | Presence::OptionalNullable);
        let node = self.context.rules_of(target);
        let with_null = nullable && !null::accepts(self.context, &node);
        let (value, rules) = match with_null {
            true => {
                let ty = TypeRef::Nullable(Box::new(field.ty.clone()));
                (self.var(&ty), self.serialized(target.schema, &ty))
            }
            false => (self.var(&field.ty), self.target(target, &field.ty)),
        };
        let place = field_place(field);
        let rule = FieldRules { place, value, with_null, rules };
        (!rule.rules.is_empty()).then(|| Rule::Field(Box::new(rule)))
    }
}

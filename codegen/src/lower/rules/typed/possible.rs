//! Whether values of a type can have a form at all.

use super::Typed;
use super::field::{Place, place};
use crate::ir::{Presence, ScalarEnum, ScalarValue, Struct, TypeKind, TypeRef};
use crate::lower::rules::facts::Facts;

impl Typed<'_, '_> {
    /// Whether no value of the type can be what the facts say.
    pub(super) fn excludes(&self, ty: &TypeRef, facts: &Facts) -> bool {
        if facts.kinds.and(self.kinds(ty)).is_empty() {
            return true;
        }
        match self.shape(ty) {
            Some(shape) => self.struct_excludes(shape, facts),
            None => false,
        }
    }

    fn shape(&self, ty: &TypeRef) -> Option<&Struct> {
        match ty {
            TypeRef::Boxed(inner) => self.shape(inner),
            TypeRef::Named(id) => match &self.types[*id].kind {
                TypeKind::Struct(shape) => Some(shape),
                TypeKind::Alias(target) => self.shape(target),
                _ => None,
            },
            _ => None,
        }
    }

    fn struct_excludes(&self, shape: &Struct, facts: &Facts) -> bool {
        let absent = |name: &String| matches!(place(shape, name), Place::Nowhere);
        let always = |field: &&crate::ir::Field| {
            matches!(field.presence, Presence::Required | Presence::Nullable)
        };
        facts.has.iter().any(absent)
            || shape.fields.iter().filter(always).any(|field| facts.never_has(&field.wire))
            || facts.tags.iter().any(|(name, texts)| self.tag_excluded(shape, name, texts))
    }

    fn tag_excluded(&self, shape: &Struct, name: &str, texts: &[String]) -> bool {
        let Place::Field(field) = place(shape, name) else { return false };
        let TypeRef::Named(id) = &field.ty else { return false };
        match &self.types[*id].kind {
            TypeKind::Enum(shape) => shape.unknown.is_none() && !has_one(shape, texts),
            _ => false,
        }
    }
}

fn has_one(shape: &ScalarEnum, texts: &[String]) -> bool {
    shape.variants.iter().any(|variant| match &variant.value {
        ScalarValue::String(text) => texts.contains(text),
        ScalarValue::Integer(_) | ScalarValue::Bool(_) => false,
    })
}

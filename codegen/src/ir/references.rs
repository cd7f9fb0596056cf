//! Which types a type speaks of.

use super::{Step, TypeDef, TypeId, TypeKind, TypeRef};

impl TypeDef {
    /// Calls `visit` for every type of the crate that this one speaks of.
    pub fn each_reference(&self, visit: &mut dyn FnMut(TypeId)) {
        for conversion in &self.conversions {
            visit(conversion.from);
            for step in &conversion.steps {
                match step {
                    Step::New(id) | Step::Variant(id, _) => visit(*id),
                    Step::List => {}
                }
            }
        }
        self.each_part(visit);
    }

    /// Calls `visit` for every type of the crate that values of this one are made of.
    pub fn each_part(&self, visit: &mut dyn FnMut(TypeId)) {
        match &self.kind {
            TypeKind::Struct(shape) => {
                let rest = shape.rest.iter().map(|(_, ty)| ty);
                let fields = shape.fields.iter().map(|field| &field.ty).chain(rest);
                fields.for_each(|ty| ty.each_named(visit));
            }
            TypeKind::Union(shape) => {
                shape.variants.iter().for_each(|variant| variant.ty.each_named(visit));
            }
            TypeKind::Sequence(shape) => {
                let rest = shape.rest.iter().map(|(_, ty)| ty);
                let items = shape.items.iter().map(|item| &item.ty).chain(rest);
                items.for_each(|ty| ty.each_named(visit));
            }
            TypeKind::Alias(ty) | TypeKind::Wrapper(ty) => ty.each_named(visit),
            TypeKind::Enum(_) | TypeKind::Values(_) => {}
        }
    }
}

impl TypeRef {
    /// Calls `visit` for every type of the crate in it.
    pub fn each_named(&self, visit: &mut dyn FnMut(TypeId)) {
        match self {
            Self::Named(id) => visit(*id),
            other => other.parts().iter().for_each(|part| part.each_named(visit)),
        }
    }
}

//! Ways past wrappers: where a struct only wraps a value, a value of the inner type becomes it.

use super::context::Context;
use crate::diagnostic::Diagnostic;
use crate::ir::{Conversion, Presence, Step, Struct, TypeId, TypeKind, TypeRef};
use crate::model::SchemaId;

/// Gives conversions to the types whose schema says that they wrap something, and to the unions
/// that such a type is a variant of. `of` tells the type of a schema.
pub fn conversions(context: &mut Context<'_>, of: impl Fn(SchemaId) -> Option<TypeRef>) {
    for (id, schema) in context.api.schemas.iter() {
        let Some(pointer) = schema.extensions.rust.as_ref().and_then(|it| it.wraps.as_deref())
        else {
            continue;
        };
        let wrapper = of(id).and_then(|ty| named(&ty));
        let found = wrapper.and_then(|wrapper| Some((wrapper, way(context, wrapper, pointer)?)));
        match found {
            Some((wrapper, way)) => convert(context, wrapper, way),
            None => context.diagnostics.push(refused(context, id, pointer)),
        }
    }
}

fn refused(context: &Context<'_>, id: SchemaId, pointer: &str) -> Diagnostic {
    let at = context.api.schemas[id].location.child("x-rust");
    Diagnostic::warning("not-a-wrapper", format!("this does not only wrap `{pointer}`"))
        .at(context.sources.span(&at), "")
        .help("each object on the way must have no other required member but constants")
}

/// The type at the pointer, and what is put around a value of it, from the inside out.
fn way(context: &Context<'_>, wrapper: TypeId, pointer: &str) -> Option<(TypeId, Vec<Step>)> {
    let mut steps = Vec::new();
    let mut current = TypeRef::Named(wrapper);
    for token in pointer.strip_prefix('/')?.split('/') {
        current = match current {
            TypeRef::Named(id) => {
                steps.push(Step::New(id));
                only_argument(context, id, &token.replace("~1", "/").replace("~0", "~"))?
            }
            TypeRef::List(item) if token == "0" => {
                steps.push(Step::List);
                *item
            }
            _ => return None,
        };
    }
    steps.reverse();
    Some((named(&current)?, steps))
}

/// The type of a member, if it is all that `new` asks for.
fn only_argument(context: &Context<'_>, id: TypeId, wire: &str) -> Option<TypeRef> {
    let TypeKind::Struct(Struct { fields, constructor: true, .. }) = kind(context, id) else {
        return None;
    };
    let required = |presence| matches!(presence, Presence::Required | Presence::Nullable);
    let mut asked =
        fields.iter().filter(|field| required(field.presence) && field.constant.is_none());
    match (asked.next(), asked.next()) {
        (Some(only), None) if only.wire == wire && only.presence == Presence::Required => {
            Some(only.ty.clone())
        }
        _ => None,
    }
}

/// From the inner type, and from whatever it is a choice of.
fn convert(context: &mut Context<'_>, wrapper: TypeId, (inner, steps): (TypeId, Vec<Step>)) {
    let mut sources = vec![inner];
    if let TypeKind::Union(union) = kind(context, inner) {
        sources.extend(union.variants.iter().filter(|it| it.from).filter_map(|it| named(&it.ty)));
    }
    let outer = outer_variants(context, wrapper);
    for from in sources {
        add(context, wrapper, Conversion { from, steps: steps.clone() });
        for (union, variant) in &outer {
            let mut steps = steps.clone();
            steps.push(Step::Variant(*union, variant.clone()));
            add(context, *union, Conversion { from, steps });
        }
    }
}

/// The unions that the type is a variant of.
fn outer_variants(context: &Context<'_>, wrapper: TypeId) -> Vec<(TypeId, String)> {
    let mut found = Vec::new();
    for (index, ty) in context.types.iter().enumerate() {
        if let TypeKind::Union(union) = &ty.kind {
            let variant = union.variants.iter().find(|it| it.ty == TypeRef::Named(wrapper));
            // A crate of four thousand million types does not fit into memory.
            found.extend(variant.map(|it| (TypeId(index as u32), it.ident.clone())));
        }
    }
    found
}

/// Adds a conversion, unless there is one from that type already.
fn add(context: &mut Context<'_>, to: TypeId, conversion: Conversion) {
    let from = TypeRef::Named(conversion.from);
    let direct = match kind(context, to) {
        TypeKind::Union(union) => union.variants.iter().any(|it| it.ty == from),
        _ => false,
    };
    let conversions = &mut context.types[to.0 as usize].conversions;
    if !direct && !conversions.iter().any(|other| other.from == conversion.from) {
        conversions.push(conversion);
    }
}

fn kind<'c>(context: &'c Context<'_>, id: TypeId) -> &'c TypeKind {
    &context.types[id.0 as usize].kind
}

fn named(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        _ => None,
    }
}

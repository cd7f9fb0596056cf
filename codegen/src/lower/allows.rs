//! Lints that a crate can't satisfy.

use crate::ir::{TypeDef, TypeKind, Types};

/// The names of these lints.
pub fn allows(types: &Types) -> Vec<String> {
    let deprecated = types.list.iter().any(is_deprecated);
    let foreign = types.list.iter().any(|ty| names(ty).any(|name| !name.is_ascii()));
    let mut allows = Vec::new();
    if deprecated {
        allows.push("deprecated");
    }
    if foreign {
        let scripts = ["confusable_idents", "mixed_script_confusables", "uncommon_codepoints"];
        allows.extend(scripts);
        // Scripts without capitals can't have camel case, nor can capitals without small letters.
        allows.extend(["non_camel_case_types", "non_snake_case"]);
    }
    allows.into_iter().map(str::to_owned).collect()
}

fn is_deprecated(ty: &TypeDef) -> bool {
    let field = match &ty.kind {
        TypeKind::Struct(object) => object.fields.iter().any(|field| field.deprecated),
        _ => false,
    };
    ty.deprecated || field
}

fn names(ty: &TypeDef) -> Box<dyn Iterator<Item = &str> + '_> {
    let inner: Box<dyn Iterator<Item = &str>> = match &ty.kind {
        TypeKind::Struct(object) => Box::new(object.fields.iter().map(|field| &*field.ident)),
        TypeKind::Enum(list) => Box::new(list.variants.iter().map(|variant| &*variant.ident)),
        TypeKind::Union(union) => Box::new(union.variants.iter().map(|variant| &*variant.ident)),
        TypeKind::Values(list) => Box::new(list.variants.iter().map(|variant| &*variant.ident)),
        TypeKind::Sequence(list) => Box::new(list.items.iter().map(|item| &*item.ident)),
        TypeKind::Alias(_) | TypeKind::Wrapper(_) => Box::new(std::iter::empty()),
    };
    Box::new(inner.chain(std::iter::once(&*ty.ident)))
}

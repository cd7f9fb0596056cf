//! Types: `src/types/`.

mod conversions;
mod enums;
mod sequences;
mod structs;
mod unions;
mod values;

use std::collections::BTreeSet;

pub use structs::{constructor_arguments, setters};

use proc_macro2::TokenStream;
use quote::quote;

use super::file::{File, deprecated, doc, rust, when};
use super::jobs::{Job, each};
use super::names::{ident, type_ref};
use crate::ir::{Crate, Docs, Module, ModuleId, Primitive, TypeDef, TypeKind, TypeRef, Types};

/// One file a module, the first of them the root of all.
pub fn types(krate: &Crate) -> impl Iterator<Item = Job<'_>> {
    let mut own = vec![Vec::new(); krate.types.modules.len()];
    for ty in &krate.types.list {
        own[ty.module.0 as usize].push(ty);
    }
    each(own.into_iter().enumerate(), |(index, own)| file(krate, ModuleId(index as u32), own))
}

fn file(krate: &Crate, id: ModuleId, own: Vec<&TypeDef>) -> File {
    let module = &krate.types[id];
    let root = module.ident.is_empty();
    let mut items = Vec::new();
    if root {
        items.extend(submodules(&krate.types));
    }
    if !own.is_empty() {
        items.push(imports(&krate.types, id, &own));
        items.extend(own.iter().flat_map(|ty| definition(&krate.types, ty)));
        items.extend(serde(&own));
    }
    let path = match root {
        true => "src/types/mod.rs".to_owned(),
        false => format!("src/types/{}.rs", module.ident),
    };
    rust(krate, &path, &module_docs(module), items)
}

fn module_docs(module: &Module) -> Docs {
    match module.docs.0.is_empty() && module.ident.is_empty() {
        true => Docs(vec!["What is sent and received.".to_owned()]),
        false => module.docs.clone(),
    }
}

fn submodules(types: &Types) -> Vec<TokenStream> {
    let below = types.modules.iter().filter(|module| !module.ident.is_empty());
    let named = below.map(|module| (when(&module.features), ident(&module.ident)));
    let (features, names): (Vec<_>, Vec<_>) = named.unzip();
    if names.is_empty() {
        return Vec::new();
    }
    vec![quote!(#(#features mod #names;)*), quote!(#(#features pub use #names::*;)*)]
}

/// The runtime, and the types of other modules that this one speaks of.
fn imports(types: &Types, module: ModuleId, own: &[&TypeDef]) -> TokenStream {
    let mut names = BTreeSet::new();
    for ty in own {
        ty.each_reference(&mut |id| {
            if types[id].module != module {
                names.insert(types[id].ident.as_str());
            }
        });
    }
    let names: Vec<_> = names.into_iter().map(ident).collect();
    let others = (!names.is_empty()).then(|| {
        quote!(
            use super::{#(#names),*};
        )
    });
    let runtime = own.iter().any(|ty| speaks_of_runtime(ty)).then(|| {
        quote!(
            use bindery_runtime::codegen;
        )
    });
    quote! {
        #runtime
        #others
    }
}

/// Only other names of types can do without the runtime.
fn speaks_of_runtime(ty: &TypeDef) -> bool {
    fn has(ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Json | TypeRef::Map(_) | TypeRef::Primitive(Primitive::Text(_)) => true,
            other => other.parts().iter().any(has),
        }
    }
    match &ty.kind {
        TypeKind::Alias(target) => has(target),
        _ => true,
    }
}

fn definition(types: &Types, ty: &TypeDef) -> Vec<TokenStream> {
    let mut items = kind(types, ty);
    items.extend(ty.conversions.iter().map(|it| conversions::from(types, ty, it)));
    items
}

fn kind(types: &Types, ty: &TypeDef) -> Vec<TokenStream> {
    match &ty.kind {
        TypeKind::Struct(shape) => structs::definition(types, ty, shape),
        TypeKind::Enum(shape) => enums::definition(ty, shape),
        TypeKind::Values(shape) => values::definition(ty, shape),
        TypeKind::Union(shape) => unions::definition(types, ty, shape),
        TypeKind::Sequence(shape) => sequences::definition(types, ty, shape),
        TypeKind::Alias(target) => {
            let (docs, old, name) = (doc(&ty.docs), deprecated(ty.deprecated), ident(&ty.ident));
            let target = type_ref(types, target);
            vec![quote!(#docs #old pub type #name = #target;)]
        }
        TypeKind::Wrapper(inner) => structs::wrapper(types, ty, inner),
    }
}

/// What is the same for every type is not printed for each.
fn serde(own: &[&TypeDef]) -> Vec<TokenStream> {
    let composite = |ty: &&&TypeDef| !matches!(ty.kind, TypeKind::Alias(_) | TypeKind::Enum(_));
    let names: Vec<_> = own.iter().filter(composite).map(|ty| ident(&ty.ident)).collect();
    let serde = (!names.is_empty()).then(|| quote!(codegen::serde!(#(#names)*);));
    serde.into_iter().chain(enums::shared(own)).collect()
}

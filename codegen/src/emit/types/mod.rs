//! Types: `src/types/`.

mod conversions;
mod enums;
mod sequences;
mod structs;
mod unions;
mod values;

use std::collections::BTreeSet;

pub use sequences::arguments as sequence_arguments;
pub use structs::{constructor_arguments, setter_argument, setters, starts_empty};

use proc_macro2::{Ident, TokenStream};
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
    let files = own.into_iter().enumerate();
    let files = files.map(move |(index, own)| {
        Box::new(move || module(krate, ModuleId(index as u32), own)) as Job<'_>
    });
    files.chain(each(folders(&krate.types), |folder| above(krate, folder)))
}

/// The file of a module, and those below it for what is too long to stand in it.
fn module(krate: &Crate, id: ModuleId, own: Vec<&TypeDef>) -> Vec<File> {
    let module = &krate.types[id];
    let further: Vec<_> = own.iter().flat_map(|ty| further(&krate.types, ty)).collect();
    let names: Vec<_> = (1..=further.len()).map(|number| format!("impl_{number}")).collect();
    let mut files = vec![file(krate, id, own, &names)];
    let folder = path(module, "");
    for (name, item) in names.iter().zip(further) {
        let docs = Docs(vec!["More of a long type.".to_owned()]);
        let items = vec![
            quote!(
                use super::*;
            ),
            item,
        ];
        files.push(rust(krate, &format!("{folder}/{name}.rs"), &docs, items));
    }
    files
}

fn further(types: &Types, ty: &TypeDef) -> Vec<TokenStream> {
    match &ty.kind {
        TypeKind::Struct(shape) => structs::further(types, ty, shape),
        _ => Vec::new(),
    }
}

/// Where a module stands, with this at the end.
fn path(module: &Module, end: &str) -> String {
    match (module.folder.as_str(), module.ident.as_str()) {
        (_, "") if end.is_empty() => "src/types".to_owned(),
        (_, "") => format!("src/types/mod{end}"),
        ("", ident) => format!("src/types/{ident}{end}"),
        (folder, ident) => format!("src/types/{folder}/{ident}{end}"),
    }
}

fn file(krate: &Crate, id: ModuleId, own: Vec<&TypeDef>, below: &[String]) -> File {
    let module = &krate.types[id];
    let root = module.ident.is_empty();
    let mut items = Vec::new();
    let below = below.iter().map(|name| ident(name));
    items.push(quote!(#(mod #below;)*));
    if root {
        items.extend(submodules(&krate.types));
    }
    if !own.is_empty() {
        items.push(imports(&krate.types, id, &own));
        items.extend(own.iter().flat_map(|ty| definition(&krate.types, ty)));
        items.extend(serde(&own));
    }
    rust(krate, &path(module, ".rs"), &module_docs(module), items)
}

fn module_docs(module: &Module) -> Docs {
    match module.docs.0.is_empty() && module.ident.is_empty() {
        true => Docs(vec!["What is sent and received.".to_owned()]),
        false => module.docs.clone(),
    }
}

fn submodules(types: &Types) -> Vec<TokenStream> {
    let below = types.modules.iter().filter(|module| !module.ident.is_empty());
    let files = below.filter(|module| module.folder.is_empty());
    let files = files.map(|module| (module, module.ident.as_str()));
    let folders = folders(types).into_iter().map(|module| (module, module.folder.as_str()));
    let named = files.chain(folders).map(|(module, name)| (when(&module.features), ident(name)));
    held(named.unzip())
}

/// Modules and what is in them, each with its condition.
fn held((features, names): (Vec<Option<TokenStream>>, Vec<Ident>)) -> Vec<TokenStream> {
    if names.is_empty() {
        return Vec::new();
    }
    vec![quote!(#(#features mod #names;)*), quote!(#(#features pub use #names::*;)*)]
}

/// The first module of each folder.
fn folders(types: &Types) -> Vec<&Module> {
    let mut seen = BTreeSet::new();
    let below = types.modules.iter().filter(|module| !module.folder.is_empty());
    below.filter(|module| seen.insert(&module.folder)).collect()
}

/// The file above the modules of a folder.
fn above(krate: &Crate, first: &Module) -> File {
    let own = krate.types.modules.iter().filter(|module| module.folder == first.folder);
    let items = held(own.map(|module| (None, ident(&module.ident))).unzip());
    let docs = Docs(vec!["Types that are there together.".to_owned()]);
    rust(krate, &format!("src/types/{}/mod.rs", first.folder), &docs, items)
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
    let above = match types[module].folder.is_empty() {
        true => quote!(super),
        false => quote!(crate::types),
    };
    let others = (!names.is_empty()).then(|| {
        quote!(
            use #above::{#(#names),*};
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
fn serde(own: &[&TypeDef]) -> Option<TokenStream> {
    let composite = |ty: &&&TypeDef| !matches!(ty.kind, TypeKind::Alias(_) | TypeKind::Enum(_));
    let names: Vec<_> = own.iter().filter(composite).map(|ty| ident(&ty.ident)).collect();
    (!names.is_empty()).then(|| quote!(codegen::serde!(#(#names)*);))
}

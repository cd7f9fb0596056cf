//! `src/operations/`: one builder an operation.

pub mod answers;
mod calls;

use proc_macro2::TokenStream;
use quote::quote;

use super::file::{File, rust, when};
use super::jobs::{Job, each};
use super::names::{ident, import_types};
use super::{client, describe};
use crate::ir::{Answer, Crate, Docs, Group, MethodsPlace, Operation, Types};

/// One file a group, and the module above them.
pub fn operations(krate: &Crate) -> impl Iterator<Item = Job<'_>> {
    let files = each(&krate.client.groups, |group| file(krate, group));
    std::iter::once(Box::new(|| vec![root(krate)]) as Job<'_>).chain(files)
}

fn root(krate: &Crate) -> File {
    let named = krate.client.groups.iter();
    let named = named.map(|group| (when(group.feature.as_slice()), ident(&group.ident)));
    let (features, names): (Vec<_>, Vec<_>) = named.unzip();
    let docs = Docs(vec!["Calls that are being put together: one type for each operation.".into()]);
    let items = match names.is_empty() {
        true => Vec::new(),
        false => vec![quote!(#(#features mod #names;)*), quote!(#(#features pub use #names::*;)*)],
    };
    rust(krate, "src/operations/mod.rs", &docs, items)
}

fn file(krate: &Crate, group: &Group) -> File {
    let with_methods = krate.client.methods == MethodsPlace::Operations;
    let method_imports = with_methods.then(|| {
        quote!(
            use crate::{Client, operations};
        )
    });
    let types = group.operations.iter().flat_map(Operation::types);
    let types = import_types(&krate.types, types);
    let mut items = vec![quote! {
        use bindery_runtime::codegen::{self, describe};
        #types
        #method_imports
    }];
    if with_methods {
        items.push(client::methods(&krate.types, group));
    }
    items.extend(group.operations.iter().flat_map(|operation| one(&krate.types, operation)));
    rust(krate, &format!("src/operations/{}.rs", group.ident), &group.docs, items)
}

fn one(types: &Types, operation: &Operation) -> Vec<TokenStream> {
    let mut items = calls::call(types, operation);
    if let Answer::ByStatus(answer) = &operation.answer {
        items.extend(answers::definition(types, answer));
    }
    items.extend(describe::operation(operation));
    items
}

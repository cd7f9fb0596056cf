//! `src/client.rs`: the client and its methods.

use proc_macro2::TokenStream;
use quote::quote;

use super::file::{File, deprecated, doc, rust, when};
use super::names::{argument, body_argument, ident, import_types, type_ref};
use super::{describe, readme};
use crate::ir::{
    Block, Body, Constructor, Crate, Docs, Group, MethodsPlace, Operation, Runtime, Types,
};

/// The client, and its methods where they stand beside it.
pub fn client(krate: &Crate) -> File {
    let client = &krate.client;
    let docs = doc(&client.docs);
    let example = example(krate);
    let beside = client.methods == MethodsPlace::Client && !client.groups.is_empty();
    // A description of nothing but webhooks has no calls to make.
    let idle = client.groups.is_empty().then(|| quote!(#[allow(dead_code)]));
    let mut items = vec![
        imports(krate, beside),
        quote! {
            #docs
            #example
            #[derive(Clone, Debug)]
            pub struct Client {
                #idle
                pub(crate) core: codegen::Core,
            }
        },
        quote! {
            impl From<codegen::Core> for Client {
                fn from(core: codegen::Core) -> Self {
                    Self { core }
                }
            }
        },
        constructors(client.constructor),
    ];
    if beside {
        items.extend(client.groups.iter().map(|group| methods(&krate.types, group)));
    }
    items.extend(tasks(krate));
    items.extend(describe::api(krate));
    rust(krate, "src/client.rs", &Docs(vec!["The client.".to_owned()]), items)
}

/// A program against an emulator, where the crate stands beside its specification.
fn example(krate: &Crate) -> Option<TokenStream> {
    let program = krate.guide.blocks.iter().find_map(|block| match block {
        Block::Program(program) if program.waits => Some(program),
        _ => None,
    });
    let program = program.filter(|_| krate.runtime == Runtime::Workspace)?;
    let text = readme::with_emulator(program, &format!("../../{}", krate.spec));
    let lines = [String::new(), "```".to_owned()].into_iter();
    let lines = lines.chain(text.lines().map(str::to_owned)).chain(["```".to_owned()]);
    Some(doc(&Docs(lines.collect())))
}

fn imports(krate: &Crate, with_methods: bool) -> TokenStream {
    let operations = krate.client.groups.iter().flat_map(|group| &group.operations);
    let types = operations.filter(|_| with_methods).flat_map(Operation::argument_types);
    let answers = krate.client.tasks.iter().map(|task| &task.answer);
    let types = import_types(&krate.types, types.chain(answers));
    let operations = (with_methods || !krate.client.tasks.is_empty()).then(|| {
        quote!(
            use crate::operations;
        )
    });
    quote! {
        use bindery_runtime::codegen::{self, describe};
        #operations
        #types
    }
}

/// The methods that go on with tasks.
fn tasks(krate: &Crate) -> Option<TokenStream> {
    let methods = krate.client.tasks.iter().map(|task| {
        let (docs, name) = (doc(&task.docs), ident(&task.ident));
        let (reconcile, by_id) = (ident(&task.reconcile), ident(&task.by_id));
        let about = ident(&task.about);
        let feature = when(task.feature.as_slice());
        let ty = type_ref(&krate.types, &task.answer);
        let creates: Vec<_> = task.creates.iter().map(|create| ident(create)).collect();
        // There is one: the method is made for it.
        let first = creates.first();
        quote! {
            #docs
            ///
            /// # Errors
            /// When the handle belongs to another vendor, operation or address.
            #feature
            pub fn #name(
                &self,
                handle: bindery_runtime::TaskHandle,
            ) -> Result<bindery_runtime::Task<#ty>, bindery_runtime::Error> {
                bindery_runtime::Task::of_handle(&self.core, &[#(&operations::#creates),*], handle)
            }

            /// The task of this id: as a call from the vendor names it, or a person.
            #feature
            pub fn #by_id(&self, id: impl Into<String>) -> bindery_runtime::Task<#ty> {
                codegen::task_by_id(&self.core, &operations::#first, &operations::#about, id.into())
            }

            /// Finds out what became of a create whose outcome is not known.
            ///
            /// # Errors
            /// When the vendor doesn't answer. Nothing is known then; ask later.
            #feature
            pub async fn #reconcile(
                &self,
                unknown: &bindery_runtime::Unknown,
            ) -> Result<bindery_runtime::Reconciled<#ty>, bindery_runtime::Error> {
                codegen::reconcile(&self.core, &[#(&operations::#creates),*], unknown).await
            }
        }
    });
    let methods: Vec<_> = methods.collect();
    (!methods.is_empty()).then(|| quote!(impl Client { #(#methods)* }))
}

fn constructors(constructor: Constructor) -> TokenStream {
    let base_url = constructor.base_url.then(|| quote!(base_url: impl Into<String>));
    let key = constructor.key.then(|| quote!(key: impl Into<bindery_runtime::ApiKey>));
    let arguments = base_url.into_iter().chain(key);
    let base_url = constructor.base_url.then(|| quote!(.base_url(base_url)));
    let key = constructor.key.then(|| quote!(.key(key)));
    quote! {
        impl Client {
            /// A client with the usual settings.
            ///
            /// # Errors
            /// When a setting can't work: an empty key, for example.
            pub fn new(#(#arguments),*) -> Result<Self, bindery_runtime::Error> {
                Self::builder() #base_url #key .build()
            }

            /// Settings: keys, the base address, time-outs, headers, whether rules are checked.
            #[must_use]
            pub fn builder() -> bindery_runtime::ClientBuilder<Self> {
                bindery_runtime::ClientBuilder::new(&API)
            }
        }
    }
}

/// The methods of a group of operations.
pub fn methods(types: &Types, group: &Group) -> TokenStream {
    let methods = group.operations.iter().map(|operation| {
        let body = operation.body.as_ref().filter(|body| body.required);
        let names = (&*operation.method, "new");
        let first = method(types, operation, names, &operation.docs, body);
        let others = operation.other_bodies.iter().filter(|other| other.body.required);
        let others = others.map(|other| {
            let (names, body) = ((&*other.method, &*other.constructor), &other.body);
            let docs = Docs(vec![format!(
                "As [`Client::{}`], with a body in `{}`.",
                operation.method, body.content_type
            )]);
            method(types, operation, names, &docs, Some(body))
        });
        quote!(#first #(#others)*)
    });
    quote! {
        impl Client {
            #(#methods)*
        }
    }
}

fn method(
    types: &Types,
    operation: &Operation,
    (name, constructor): (&str, &str),
    docs: &Docs,
    body: Option<&Body>,
) -> TokenStream {
    let (docs, old) = (doc(docs), deprecated(operation.deprecated));
    let (name, constructor) = (ident(name), ident(constructor));
    let call = ident(&operation.ident);
    let parameters = operation.arguments().map(|parameter| {
        let name = ident(&parameter.ident);
        let (ty, conversion) = argument(types, &parameter.ty, &name);
        (quote!(#name: #ty), conversion)
    });
    let body = body.map(|body| {
        let name = ident(&body.ident);
        let (ty, conversion) = body_argument(types, body, &name);
        (quote!(#name: #ty), conversion)
    });
    let (arguments, values): (Vec<_>, Vec<_>) = parameters.chain(body).unzip();
    let many = (arguments.len() > 6).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let allow = operation.deprecated.then(|| quote!(#[allow(deprecated)]));
    quote! {
        #docs
        #old
        #allow
        #many
        pub fn #name(&self, #(#arguments),*) -> operations::#call {
            operations::#call::#constructor(&self.core, #(#values),*)
        }
    }
}

//! `src/servers.rs`: the addresses among which a caller can choose.

use proc_macro2::TokenStream;
use quote::quote;

use super::file::{File, doc, rust};
use super::names::ident;
use crate::ir::{Crate, Docs, Server, ServerChoice, ServerValue, ServerVariable};

/// The file, if there is a choice.
pub fn servers(krate: &Crate) -> Option<File> {
    let servers = &krate.client.servers;
    if servers.is_empty() {
        return None;
    }
    let variable = |server: &Server| matches!(server.choice, ServerChoice::Variable(..));
    let import = servers.iter().any(variable).then(|| {
        quote!(
            use bindery_runtime::codegen;
        )
    });
    let items = import.into_iter().chain(servers.iter().flat_map(one)).collect();
    let docs = Docs(vec![
        "Where the API is: addresses for `base_url` of the client's builder.".to_owned(),
    ]);
    Some(rust(krate, "src/servers.rs", &docs, items))
}

fn one(server: &Server) -> Vec<TokenStream> {
    let Server { url, docs, choice } = server;
    let docs = doc(docs);
    match choice {
        ServerChoice::Fixed(name) => {
            let name = ident(name);
            vec![quote!(#docs pub const #name: &str = #url;)]
        }
        ServerChoice::Variable(name, variables) => {
            let name = ident(name);
            let setters = variables.iter().map(setter);
            let defaults = variables
                .iter()
                .map(|ServerVariable { name, default, .. }| quote!((#name, #default)));
            let structure = quote! {
                #docs
                #[derive(Clone, Debug)]
                pub struct #name(codegen::Server);
            };
            let methods = quote! {
                impl #name {
                    /// The address with the usual value of each variable.
                    #[allow(clippy::new_without_default)]
                    pub fn new() -> Self {
                        Self(codegen::Server::new(#url, &[#(#defaults),*]))
                    }

                    #(#setters)*
                }
            };
            let conversion = quote! {
                impl From<#name> for String {
                    fn from(server: #name) -> Self {
                        server.0.url()
                    }
                }
            };
            let choices = variables.iter().flat_map(choice_of);
            [structure, methods, conversion].into_iter().chain(choices).collect()
        }
    }
}

fn setter(variable: &ServerVariable) -> TokenStream {
    let ServerVariable { ident: method, name, default: _, docs, choice } = variable;
    let (docs, method) = (doc(docs), ident(method));
    let (ty, value) = match choice {
        Some((ty, _)) => {
            let ty = ident(ty);
            (quote!(#ty), quote!(value.as_str()))
        }
        None => (quote!(impl Into<String>), quote!(value)),
    };
    quote! {
        #docs
        #[must_use]
        pub fn #method(mut self, value: #ty) -> Self {
            self.0.set(#name, #value);
            self
        }
    }
}

fn choice_of(variable: &ServerVariable) -> Vec<TokenStream> {
    let Some((name, values)) = &variable.choice else { return Vec::new() };
    let (docs, name) = (doc(&variable.docs), ident(name));
    let variants = values.iter().map(|ServerValue { ident: variant, value }| {
        let (about, variant) = (format!(" `{value}`"), ident(variant));
        quote!(#[doc = #about] #variant)
    });
    let arms = values.iter().map(|ServerValue { ident: variant, value }| {
        let variant = ident(variant);
        quote!(Self::#variant => #value)
    });
    vec![
        quote! {
            #docs
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum #name { #(#variants),* }
        },
        quote! {
            impl #name {
                /// The value as it stands in the address.
                pub fn as_str(self) -> &'static str {
                    match self { #(#arms),* }
                }
            }
        },
    ]
}

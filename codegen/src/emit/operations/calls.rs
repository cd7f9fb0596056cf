//! Builders of calls.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::answers;
use crate::emit::describe;
use crate::emit::file::{deprecated, doc};
use crate::emit::names::{argument, body_argument, body_type, ident, type_ref};
use crate::ir::{Body, BodyKind, Check, Operation, Parameter, Types};

/// The builder and what it can do.
pub fn call(types: &Types, operation: &Operation) -> Vec<TokenStream> {
    let name = ident(&operation.ident);
    let about = format!(
        " A call of [`{method}`](crate::Client::{method}) that is being put together.",
        method = operation.method
    );
    let body = operation.body.as_ref().filter(|body| body.required);
    let first = new(types, operation, &ident("new"), body);
    let others = operation.other_bodies.iter().filter(|other| other.body.required);
    let others =
        others.map(|other| new(types, operation, &ident(&other.constructor), Some(&other.body)));
    let setters = operation.setters().map(|parameter| setter(types, parameter));
    let optional = operation.bodies().filter(|body| !body.required);
    let optional = optional.map(|body| body_setter(types, body));
    vec![
        quote! {
            #[doc = #about]
            #[derive(Clone, Debug)]
            #[must_use = "nothing is sent before `send`"]
            pub struct #name {
                call: codegen::Call,
            }
        },
        quote! {
            impl #name {
                #first
                #(#others)*
                #(#setters)*
                #(#optional)*
            }
        },
        answers::sending(types, operation),
    ]
}

fn new(types: &Types, operation: &Operation, name: &Ident, body: Option<&Body>) -> TokenStream {
    let description = ident(&operation.description);
    let parameters = operation.arguments().map(|parameter| {
        let (name, ty) = (ident(&parameter.ident), type_ref(types, &parameter.ty));
        quote!(#name: #ty)
    });
    let arguments = parameters.chain(body.iter().map(|body| {
        let (name, ty) = (ident(&body.ident), body_type(types, body));
        quote!(#name: #ty)
    }));
    let mut steps: Vec<_> = operation
        .arguments()
        .map(|parameter| set_parameter(&quote!(call), parameter, &parameter.ident))
        .collect();
    steps.extend(body.map(|body| set_body(&quote!(call), body, &body.ident)));
    let many =
        (operation.arguments().count() > 5).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let start = quote!(codegen::Call::new(core, &#description));
    let content = match steps.is_empty() {
        true => quote!(Self { call: #start }),
        false => quote! {
            let mut call = #start;
            #(#steps)*
            Self { call }
        },
    };
    quote! {
        #many
        pub(crate) fn #name(core: &codegen::Core, #(#arguments),*) -> Self {
            #content
        }
    }
}

fn set_parameter(call: &TokenStream, parameter: &Parameter, value: &str) -> TokenStream {
    let (description, value) = (ident(&parameter.description), ident(value));
    let check = match &parameter.check {
        Check::None => None,
        Check::Type => Some(quote!(#call.check_parameter(&#description, &#value);)),
        Check::Function(function) => {
            let function = ident(function);
            Some(quote! {
                #call.check_parameter_by(&#description, |at, sink| {
                    crate::validators::#function(&#value, at, sink)
                });
            })
        }
    };
    quote! {
        #check
        #call.parameter(&#description, &#value);
    }
}

fn set_body(call: &TokenStream, body: &Body, value: &str) -> TokenStream {
    let (content_type, value) = (&body.content_type, ident(value));
    let check = match &body.check {
        Check::None => None,
        Check::Type => Some(quote!(#call.check(&#value);)),
        Check::Function(function) => {
            let function = ident(function);
            Some(quote! {
                #call.check_by(|at, sink| crate::validators::#function(&#value, at, sink));
            })
        }
    };
    let set = match &body.kind {
        BodyKind::Json(_) => quote!(#call.json(#content_type, &#value);),
        BodyKind::Form(_, layouts) => {
            let layouts = layouts.iter().map(describe::layout);
            quote!(#call.form(#content_type, &[#(#layouts),*], &#value);)
        }
        BodyKind::Multipart(_, parts) => {
            let parts = parts.iter().map(describe::part);
            quote!(#call.multipart(#content_type, &[#(#parts),*], &#value);)
        }
        BodyKind::Text | BodyKind::Bytes => quote!(#call.bytes(#content_type, #value);),
    };
    quote!(#check #set)
}

fn setter(types: &Types, parameter: &Parameter) -> TokenStream {
    let (docs, old) = (doc(&parameter.docs), deprecated(parameter.deprecated));
    let name = ident(&parameter.ident);
    let held = type_ref(types, &parameter.ty);
    let (ty, conversion) = argument(types, &parameter.ty, &ident("value"));
    let convert =
        (conversion.to_string() != "value").then(|| quote!(let value: #held = #conversion;));
    let set = set_parameter(&quote!(self.call), parameter, "value");
    quote! {
        #docs
        #old
        pub fn #name(mut self, value: #ty) -> Self {
            #convert
            #set
            self
        }
    }
}

fn body_setter(types: &Types, body: &Body) -> TokenStream {
    let (docs, name) = (doc(&body.docs), ident(&body.ident));
    let held = body_type(types, body);
    let (ty, conversion) = body_argument(types, body, &ident("value"));
    let set = set_body(&quote!(self.call), body, "value");
    let about = format!(" The body, in `{}`.", body.content_type);
    let docs = if body.docs.0.is_empty() { quote!(#[doc = #about]) } else { docs };
    quote! {
        #docs
        pub fn #name(mut self, value: #ty) -> Self {
            let value: #held = #conversion;
            #set
            self
        }
    }
}

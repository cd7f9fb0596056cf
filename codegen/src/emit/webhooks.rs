//! `src/webhooks.rs`: how what the vendor sends is signed, and functions that read it.

use proc_macro2::TokenStream;
use quote::quote;

use super::file::{File, doc, rust};
use super::names::{ident, import_types, type_ref};
use crate::ir::{Crate, Docs, Signature, WebhookRules};

/// The file, if the vendor sends anything.
pub fn webhooks(krate: &Crate) -> Option<File> {
    let webhooks = &krate.client.webhooks;
    if webhooks.is_empty() {
        return None;
    }
    let types = import_types(&krate.types, webhooks.iter().map(|webhook| &webhook.ty));
    let mut items = vec![quote! {
        use bindery_runtime::codegen;
        #types
    }];
    items.extend(webhooks.iter().filter_map(|webhook| webhook.rules.as_ref()).map(rules));
    items.extend(webhooks.iter().map(|webhook| {
        let (docs, name, text) = (doc(&webhook.docs), ident(&webhook.ident), &webhook.ident);
        let ty = type_ref(&krate.types, &webhook.ty);
        quote! {
            #docs
            ///
            /// # Errors
            /// When the body is no JSON, or not of the described form.
            pub fn #name(body: &[u8]) -> Result<#ty, bindery_runtime::Error> {
                codegen::read::webhook(#text, body)
            }
        }
    }));
    Some(rust(krate, "src/webhooks.rs", &Docs(vec!["What the vendor sends.".to_owned()]), items))
}

/// The type of [`rules`], as it is written.
pub const RULES: &str = "bindery_runtime::webhook::Webhook";

fn rules(rules: &WebhookRules) -> TokenStream {
    let WebhookRules { ident: own, name, signature, delivery_header, requested_by_header } = rules;
    let own = ident(own);
    let told = doc(&docs(rules));
    let signature = match signature {
        Signature::None => quote!(None),
        Signature::HmacSha256Request => quote!(HmacSha256Request),
        Signature::StandardWebhooks => quote!(StandardWebhooks),
    };
    let (delivery, requested) = (optional(delivery_header), optional(requested_by_header));
    quote! {
        #told
        pub static #own: bindery_runtime::webhook::Webhook = bindery_runtime::webhook::Webhook {
            name: #name,
            signature: bindery_runtime::webhook::Signature::#signature,
            delivery_header: #delivery,
            requested_by_header: #requested,
        };
    }
}

/// What is told of the rules.
pub fn docs(rules: &WebhookRules) -> Docs {
    let trust = match rules.signature {
        Signature::None => "It is not signed: trust nothing but the task's id.",
        Signature::HmacSha256Request => {
            "It is signed without its body: trust nothing in that but the task's id."
        }
        Signature::StandardWebhooks => "It is signed with its body.",
    };
    Docs(vec![
        format!("How `{}` comes.", rules.name),
        String::new(),
        format!("{trust} `runtime::webhook::Verifier` (feature `webhooks`) verifies it."),
    ])
}

fn optional(text: &Option<String>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}

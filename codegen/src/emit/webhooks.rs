//! `src/webhooks.rs`: functions that read what the vendor sends.

use quote::quote;

use super::file::{File, doc, rust};
use super::names::{ident, import_types, type_ref};
use crate::ir::{Crate, Docs};

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

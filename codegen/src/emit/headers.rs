//! `src/headers.rs`: the headers of answers.

use quote::quote;

use super::file::{File, doc, rust};
use super::names::{ident, import_types, type_ref};
use crate::ir::{Crate, Docs, HeaderForm, ResponseHeader};

/// The file, if any header is described.
pub fn headers(krate: &Crate) -> Option<File> {
    let headers = &krate.client.headers;
    if headers.is_empty() {
        return None;
    }
    let types = import_types(&krate.types, headers.iter().map(|header| &header.ty));
    let methods = headers.iter().map(|header| {
        let ResponseHeader { ident: method, name, ty, form, docs, origins: _ } = header;
        let (docs, method, ty) = (doc(docs), ident(method), type_ref(&krate.types, ty));
        let form = match form {
            HeaderForm::Scalar => quote!(Scalar),
            HeaderForm::List => quote!(List),
            HeaderForm::Members(explode) => quote!(Members(#explode)),
            HeaderForm::Json => quote!(Json),
        };
        quote! {
            #docs
            pub fn #method(self) -> Option<#ty> {
                codegen::read::header(self.0, #name, describe::HeaderForm::#form)
            }
        }
    });
    let items = vec![
        quote! {
            use bindery_runtime::codegen::{self, describe};
            use bindery_runtime::http::HeaderMap;
            #types
        },
        quote! {
            /// The headers that answers are described to have. Each is read when it is asked for:
            /// one that is missing, or has another form than described, is none.
            #[derive(Clone, Copy, Debug)]
            pub struct Headers<'a>(&'a HeaderMap);
        },
        quote! {
            impl<'a> Headers<'a> {
                /// The headers of a `Reply`, a `Response` or a `Refusal`.
                pub fn of(answer: &'a impl AsRef<HeaderMap>) -> Self {
                    Self(answer.as_ref())
                }

                #(#methods)*
            }
        },
    ];
    let docs = Docs(vec!["The headers of answers.".to_owned()]);
    Some(rust(krate, "src/headers.rs", &docs, items))
}

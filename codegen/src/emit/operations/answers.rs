//! What operations answer: types, and how they are read.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::file::doc;
use crate::emit::names::{ident, type_ref};
use crate::ir::{Answer, AnswerEnum, AnswerVariant, EventData, Operation, OtherAnswer, Types};

/// The type of an answer.
pub fn ty(types: &Types, answer: &Answer) -> TokenStream {
    match answer {
        Answer::Nothing => quote!(()),
        Answer::Json(ty) => type_ref(types, ty),
        Answer::OptionalJson(ty) => {
            let ty = type_ref(types, ty);
            quote!(Option<#ty>)
        }
        Answer::Text => quote!(String),
        Answer::Bytes => quote!(Vec<u8>),
        Answer::Download => quote!(bindery_runtime::Download),
        Answer::Items(ty) => {
            let ty = type_ref(types, ty);
            quote!(bindery_runtime::Items<#ty>)
        }
        Answer::Events(EventData::Text) => quote!(bindery_runtime::Events<String>),
        Answer::Events(EventData::Json(ty) | EventData::Fields(ty)) => {
            let ty = type_ref(types, ty);
            quote!(bindery_runtime::Events<#ty>)
        }
        Answer::ByStatus(answer) => {
            let ident = ident(&answer.ident);
            quote!(#ident)
        }
    }
}

/// The function that reads an answer.
pub fn reader(answer: &Answer) -> TokenStream {
    match answer {
        Answer::Nothing => quote!(codegen::read::nothing),
        Answer::Json(_) => quote!(codegen::read::json),
        Answer::OptionalJson(_) => quote!(codegen::read::optional_json),
        Answer::Text => quote!(codegen::read::text),
        Answer::Bytes => quote!(codegen::read::bytes),
        Answer::Download => quote!(codegen::read::download),
        Answer::Items(_) => quote!(codegen::read::items),
        Answer::Events(EventData::Text) => quote!(codegen::read::text_events),
        Answer::Events(EventData::Json(_)) => quote!(codegen::read::events),
        Answer::Events(EventData::Fields(_)) => quote!(codegen::read::event_fields),
        Answer::ByStatus(answer) => {
            let reader = ident(&answer.reader);
            quote!(#reader)
        }
    }
}

/// How a builder sends what it holds and reads what comes.
pub fn sending(types: &Types, operation: &Operation) -> TokenStream {
    let name = ident(&operation.ident);
    let (ty, reader) = (ty(types, &operation.answer), reader(&operation.answer));
    let others = operation.other_answers.iter().map(|other| {
        let OtherAnswer { method, accept, answer } = other;
        let (method, ty, reader) = (ident(method), self::ty(types, answer), self::reader(answer));
        quote!(codegen::other_answer!(#name, #method, #accept, #ty, #reader);)
    });
    let submit = operation.task().map(|task| {
        let ty = type_ref(types, &task.answer);
        quote!(codegen::submit!(#name, #ty);)
    });
    let macro_name = ident(match (operation.answer.is_streamed(), operation.is_paid()) {
        (true, _) => "streamed_call",
        (false, true) => "paid_call",
        (false, false) => "call",
    });
    quote!(codegen::#macro_name!(#name, #ty, #reader); #submit #(#others)*)
}

/// An enum of answers and the function that reads it.
pub fn definition(types: &Types, answer: &AnswerEnum) -> Vec<TokenStream> {
    let (name, reader) = (ident(&answer.ident), ident(&answer.reader));
    let variants = answer.variants.iter().map(|variant| {
        let (docs, name) = (doc(&variant.docs), ident(&variant.ident));
        match &variant.answer {
            Answer::Nothing => quote!(#docs #name),
            held => {
                let ty = ty(types, held);
                quote!(#docs #name(#ty))
            }
        }
    });
    let arms = answer.variants.iter().map(|variant| arm(answer, variant));
    vec![
        quote! {
            /// What the operation answers, by status.
            #[derive(Clone, Debug, PartialEq)]
            pub enum #name { #(#variants),* }
        },
        quote! {
            fn #reader(response: &bindery_runtime::Response) -> codegen::Decoded<#name> {
                match response.status {
                    #(#arms,)*
                    #[allow(unreachable_patterns)]
                    _ => Err(codegen::Mismatch::new("this status is not described")),
                }
            }
        },
    ]
}

fn arm(answer: &AnswerEnum, variant: &AnswerVariant) -> TokenStream {
    let (name, variant_name) = (ident(&answer.ident), ident(&variant.ident));
    let (first, last) = variant.statuses;
    let (first, last) =
        (proc_macro2::Literal::u16_unsuffixed(first), proc_macro2::Literal::u16_unsuffixed(last));
    let statuses = match variant.statuses {
        (first, last) if first == last => {
            let only = proc_macro2::Literal::u16_unsuffixed(first);
            quote!(#only)
        }
        _ => quote!(#first..=#last),
    };
    match &variant.answer {
        Answer::Nothing => quote!(#statuses => Ok(#name::#variant_name)),
        held => {
            let reader = reader(held);
            quote!(#statuses => #reader(response).map(#name::#variant_name))
        }
    }
}

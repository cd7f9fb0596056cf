//! `tests/contract.rs`: the examples of the specification against a loopback server.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::file::{File, rust};
use super::lib_rs::recursion_limit;
use super::names::{ident, named, type_ref};
use crate::ir::{
    BodyExample, Contract, ContractFile, ContractKind, Crate, Docs, Primitive, RequestContract,
    SchemeKind, TypeRef, Types,
};

/// The tests: one file, or several where there are many.
pub fn contract(krate: &Crate) -> Vec<File> {
    let docs = Docs(vec!["The examples of the specification hold.".to_owned()]);
    match krate.contracts.as_slice() {
        [] => Vec::new(),
        [only] => {
            let mut items = attributes(krate);
            items.push(imports(krate, only, true));
            items.extend(calls(&only.contracts).then(|| start(krate)));
            items.extend(only.contracts.iter().map(|contract| test(&krate.types, contract)));
            vec![rust(krate, "tests/contract.rs", &docs, items)]
        }
        files => {
            let names = files.iter().map(|file| ident(&file.ident));
            let mut items = attributes(krate);
            items.push(quote!(#(mod #names;)*));
            if files.iter().any(|file| calls(&file.contracts)) {
                items.push(root_imports(krate));
                items.push(start(krate));
            }
            let root = rust(krate, "tests/contract/main.rs", &docs, items);
            std::iter::once(root).chain(files.iter().map(|file| part(krate, file))).collect()
        }
    }
}

fn part(krate: &Crate, file: &ContractFile) -> File {
    let docs = Docs(vec!["Examples of the specification.".to_owned()]);
    let mut items = vec![imports(krate, file, false)];
    items.extend(file.contracts.iter().map(|contract| test(&krate.types, contract)));
    rust(krate, &format!("tests/contract/{}.rs", file.ident), &docs, items)
}

/// What is deprecated has examples, too; and types are as deep as in the crate.
fn attributes(krate: &Crate) -> Vec<TokenStream> {
    let allowed = quote!(#![allow(deprecated)]);
    std::iter::once(allowed).chain(recursion_limit(krate)).collect()
}

/// Whether any of the tests calls an operation.
fn calls(contracts: &[Contract]) -> bool {
    contracts.iter().any(|contract| !matches!(contract.kind, ContractKind::Answer { .. }))
}

fn root_imports(krate: &Crate) -> TokenStream {
    let library = ident(&krate.name.replace('-', "_"));
    quote! {
        use bindery_runtime::testing;
        use #library::Client;
    }
}

fn imports(krate: &Crate, file: &ContractFile, alone: bool) -> TokenStream {
    let library = ident(&krate.name.replace('-', "_"));
    let calls = calls(&file.contracts);
    let client = (calls && alone).then(|| {
        quote!(
            use #library::Client;
        )
    });
    let start = (calls && !alone).then(|| {
        quote!(
            use super::start;
        )
    });
    let names = named(&krate.types, file.contracts.iter().flat_map(types));
    let imported = (!names.is_empty()).then(|| {
        quote!(
            use #library::types::{#(#names),*};
        )
    });
    let codegen = file.contracts.iter().flat_map(types).any(is_from_runtime).then(|| {
        quote!(
            use bindery_runtime::codegen;
        )
    });
    quote! {
        #codegen
        use bindery_runtime::testing;
        #client
        #imported
        #start
    }
}

fn types(contract: &Contract) -> Vec<&TypeRef> {
    match &contract.kind {
        ContractKind::Answer { ty, .. } => vec![ty],
        ContractKind::Request(call) | ContractKind::Refusal { call, .. } => {
            let arguments = call.arguments.iter().map(|(ty, _)| ty);
            arguments.chain(call.body.iter().map(|body| &body.ty)).collect()
        }
    }
}

fn is_from_runtime(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Json | TypeRef::Map(_) | TypeRef::Primitive(Primitive::Text(_)) => true,
        other => other.parts().iter().any(is_from_runtime),
    }
}

/// A server that gives one answer, and a client of it.
fn start(krate: &Crate) -> TokenStream {
    let schemes = krate.client.api.schemes.iter();
    let names = schemes.filter(|it| it.kind != SchemeKind::Connection).map(|it| &it.name);
    // In a test, a panic is how it fails.
    quote! {
        fn start(answer: testing::Answer) -> (testing::Server, Client) {
            let server = testing::Server::start().expect("the loopback interface works");
            server.answer(answer);
            let client = Client::builder()
                .base_url(server.url())
                #(.key_for(#names, "key-for-tests"))*
                // As above.
                .build()
                .expect("these settings work");
            (server, client)
        }
    }
}

fn test(types: &Types, contract: &Contract) -> TokenStream {
    let name = ident(&contract.ident);
    let title = (!contract.title.is_empty()).then(|| {
        let title = format!(" {}", contract.title);
        quote!(#[doc = #title])
    });
    match &contract.kind {
        ContractKind::Request(call) => {
            let content = request(types, call);
            quote!(#title #[tokio::test] async fn #name() { #content })
        }
        ContractKind::Answer { ty, example } => {
            let (ty, example) = (type_ref(types, ty), json(example));
            quote!(#title #[test] fn #name() { testing::round_trip::<#ty>(#example); })
        }
        ContractKind::Refusal { call, status, example, told } => {
            let content = refusal(types, call, *status, example, told.as_ref());
            quote!(#title #[tokio::test] async fn #name() { #content })
        }
    }
}

fn request(types: &Types, call: &RequestContract) -> TokenStream {
    let answer = match &call.answer {
        Some((status, Some(body))) => {
            let (status, body) = (Literal::u16_unsuffixed(*status), json(body));
            quote!(testing::Answer::json(#status, #body))
        }
        Some((status, None)) => {
            let status = Literal::u16_unsuffixed(*status);
            quote!(testing::Answer::empty(#status))
        }
        None => quote!(testing::Answer::empty(500)),
    };
    let sent = sent(types, call, false);
    let outcome = match call.answer {
        // In a test, a panic is how it fails.
        Some(_) => quote!(outcome.expect("the answer is read");),
        // Without an example of the answer, only what arrives is looked at.
        None => quote!(outcome.expect_err("the server gives no answer");),
    };
    let method = &call.http_method;
    let target = match &call.target {
        Some(target) => quote!(Some(#target)),
        None => quote!(None),
    };
    let headers = call.headers.iter().map(|(name, value)| quote!((#name, #value)));
    let (body, expected) = match &call.body {
        Some(body) => {
            let text = json(&body.value);
            (Some(quote!(let body = #text;)), quote!(Some(body)))
        }
        None => (None, quote!(None)),
    };
    quote! {
        #body
        let (server, client) = start(#answer);
        let outcome = #sent.send().await;
        #outcome
        testing::expect_request(&server, #method, #target, &[#(#headers),*], #expected);
    }
}

fn refusal(
    types: &Types,
    call: &RequestContract,
    status: u16,
    example: &Value,
    told: Option<&(Option<String>, Option<String>)>,
) -> TokenStream {
    let (status, example) = (Literal::u16_unsuffixed(status), json(example));
    let body = call.body.as_ref().map(|body| json(&body.value));
    let body = body.map(|text| quote!(let body = #text;));
    let sent = sent(types, call, true);
    let told = told.map(|(code, message)| {
        let (code, message) = (optional(code.as_ref()), optional(message.as_ref()));
        quote! {
            assert_eq!(error.vendor_code(), #code);
            assert_eq!(error.message(), #message);
        }
    });
    quote! {
        #body
        let (_server, client) = start(testing::Answer::json(#status, #example));
        let error = #sent.unchecked().send().await.expect_err("the vendor refuses");
        assert_eq!(error.status(), Some(#status));
        #told
    }
}

fn optional(text: Option<&String>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}

/// The call, ready to be sent. A type with rules is checked to keep them, unless it is to be
/// refused anyhow.
fn sent(types: &Types, call: &RequestContract, refused: bool) -> TokenStream {
    let method = ident(&call.method);
    let arguments = call.arguments.iter().map(|(ty, value)| {
        let (ty, value) = (type_ref(types, ty), json(value));
        quote!(testing::decoded::<#ty>(#value))
    });
    let body = call.body.as_ref().map(|body| {
        let BodyExample { ty, checked, required, value: _ } = body;
        let ty = type_ref(types, ty);
        let value = match *checked && !refused {
            true => quote!(testing::accepted::<#ty>(body)),
            false => quote!(testing::decoded::<#ty>(body)),
        };
        (*required, value)
    });
    let (argument, setter) = match body {
        Some((true, value)) => (Some(value), None),
        Some((false, value)) => (None, Some(quote!(.body(#value)))),
        None => (None, None),
    };
    let arguments = arguments.chain(argument);
    let as_it_is = call.paid.then(|| quote!(.with(testing::as_it_is())));
    quote!(client.#method(#(#arguments),*) #setter #as_it_is)
}

/// JSON as a raw literal.
fn json(value: &Value) -> TokenStream {
    // A value of JSON is always writable.
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    let mut marks = String::from("#");
    while text.contains(&format!("\"{marks}")) {
        marks.push('#');
    }
    let literal = format!("r{marks}\"{text}\"{marks}");
    // Between its marks, any text is a raw literal, except for a lone carriage return, which JSON
    // writes as an escape.
    literal.parse().unwrap_or_else(|_| quote!(#text))
}

//! Static descriptions: what the runtime is told of the API, its operations and parameters.

mod create;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::names::ident;
use crate::ir::{
    AnswerCheck, Api, Crate, Envelope, Layout, Literal as Scalar, Operation, Parameter, Part,
    Place, Scheme, SchemeKind, Style, Vendor,
};

/// The description of the API.
pub fn api(krate: &Crate) -> Vec<TokenStream> {
    let Api { base_url, schemes, main_scheme, envelope, creates } = &krate.client.api;
    let creates = creates.iter().map(|create| ident(create));
    let package = format!("{}/{}", krate.name, krate.version);
    let base_url = optional(base_url.as_ref());
    let main_scheme = optional(main_scheme.map(Literal::usize_unsuffixed).as_ref());
    let schemes = schemes.iter().map(scheme);
    let (envelope, shared) = match envelope {
        Some(shared) => (quote!(&ENVELOPE), Some(envelope_static("ENVELOPE", shared))),
        None => (quote!(&describe::USUAL_ENVELOPE), None),
    };
    let api = quote! {
        static API: describe::Api = describe::Api {
            package: #package,
            base_url: #base_url,
            schemes: &[#(#schemes),*],
            main_scheme: #main_scheme,
            envelope: #envelope,
            creates: &[#(&operations::#creates),*],
        };
    };
    std::iter::once(api).chain(shared).chain(krate.client.vendor.as_ref().map(vendor)).collect()
}

/// The vendor as a value.
fn vendor(vendor: &Vendor) -> TokenStream {
    let Vendor { title, key_variable } = vendor;
    let about = format!(" {title} as a value, for programs that choose a vendor while they run.");
    quote! {
        #[doc = #about]
        pub static VENDOR: bindery_runtime::Vendor = bindery_runtime::Vendor {
            title: #title,
            key_variable: #key_variable,
            api: &API,
        };
    }
}

pub(super) fn optional(value: Option<&impl quote::ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

fn scheme(scheme: &Scheme) -> TokenStream {
    let name = &scheme.name;
    let kind = match &scheme.kind {
        SchemeKind::Header(name) => quote!(Header(#name)),
        SchemeKind::Query(name) => quote!(Query(#name)),
        SchemeKind::Cookie(name) => quote!(Cookie(#name)),
        SchemeKind::Authorization(word) => quote!(Authorization(#word)),
        SchemeKind::Connection => quote!(Connection),
    };
    quote!(describe::Scheme { name: #name, kind: describe::SchemeKind::#kind })
}

/// The description of how answers say success or failure.
fn envelope_static(name: &str, envelope: &Envelope) -> TokenStream {
    let name = ident(name);
    let Envelope { success, code, message, request_id, request_id_headers } = envelope;
    let success = optional(
        success
            .as_ref()
            .map(|(pointer, equals)| {
                let equals = literal(equals);
                quote!(describe::Success { pointer: #pointer, equals: describe::Literal::#equals })
            })
            .as_ref(),
    );
    quote! {
        static #name: describe::Envelope = describe::Envelope {
            success: #success,
            code: &[#(#code),*],
            message: &[#(#message),*],
            request_id: &[#(#request_id),*],
            request_id_headers: &[#(#request_id_headers),*],
        };
    }
}

fn literal(literal: &Scalar) -> TokenStream {
    match literal {
        Scalar::Null => quote!(Null),
        Scalar::Bool(value) => quote!(Bool(#value)),
        Scalar::Number(value) => {
            let value = Literal::f64_unsuffixed(*value);
            quote!(Number(#value))
        }
        Scalar::Text(text) => quote!(Text(#text)),
    }
}

/// The description of an operation, its envelope and its parameters.
pub fn operation(operation: &Operation) -> Vec<TokenStream> {
    let name = ident(&operation.description);
    let Operation { method, http_method, path, base_url, accept, security, .. } = operation;
    let base_url = optional(base_url.as_ref());
    let security = security.iter().map(|schemes| {
        let indices = schemes.iter().map(|index| Literal::usize_unsuffixed(*index));
        quote!(&[#(#indices),*])
    });
    let own = format!("{}_ENVELOPE", operation.description);
    let envelope =
        optional(operation.envelope.as_ref().map(|_| ident(&own)).map(|it| quote!(&#it)).as_ref());
    let answers = operation.answer_checks.iter().map(answer);
    let (create, task) = create::create(operation);
    let described = quote! {
        pub(crate) static #name: describe::Operation = describe::Operation {
            name: #method,
            method: #http_method,
            path: #path,
            base_url: #base_url,
            accept: #accept,
            security: &[#(#security),*],
            create: #create,
            envelope: #envelope,
            answers: &[#(#answers),*],
        };
    };
    let envelope = operation.envelope.iter().map(|envelope| envelope_static(&own, envelope));
    let parameters = operation.parameters.iter().map(parameter);
    std::iter::once(described).chain(task).chain(envelope).chain(parameters).collect()
}

fn answer(check: &AnswerCheck) -> TokenStream {
    let AnswerCheck { statuses: (first, last), function } = check;
    let (first, last) = (Literal::u16_unsuffixed(*first), Literal::u16_unsuffixed(*last));
    let function = ident(function);
    quote! {
        describe::Answer { first: #first, last: #last, check: crate::validators::#function }
    }
}

fn parameter(parameter: &Parameter) -> TokenStream {
    let name = ident(&parameter.description);
    let layout = layout(&parameter.layout);
    quote!(pub(crate) static #name: describe::Parameter = #layout;)
}

/// How a part of a multipart body is written.
pub fn part(part: &Part) -> TokenStream {
    let Part { name, content_type, style, repeated } = part;
    let content_type = optional(content_type.as_ref());
    let style = style.map(|(style, explode)| {
        let style = self::style(style);
        quote!((describe::Style::#style, #explode))
    });
    let style = optional(style.as_ref());
    quote! {
        describe::Part {
            name: #name,
            content_type: #content_type,
            style: #style,
            repeated: #repeated,
        }
    }
}

fn style(style: Style) -> Ident {
    ident(match style {
        Style::Matrix => "Matrix",
        Style::Label => "Label",
        Style::Simple => "Simple",
        Style::Form => "Form",
        Style::SpaceDelimited => "SpaceDelimited",
        Style::PipeDelimited => "PipeDelimited",
        Style::DeepObject => "DeepObject",
        Style::Json => "Json",
    })
}

/// How a parameter or a field of a form is written.
pub fn layout(layout: &Layout) -> TokenStream {
    let Layout { name, place, style, explode, allow_reserved } = layout;
    let place = ident(match place {
        Place::Path => "Path",
        Place::Query => "Query",
        Place::QueryString => "QueryString",
        Place::Header => "Header",
        Place::Cookie => "Cookie",
    });
    let style = self::style(*style);
    quote! {
        describe::Parameter {
            name: #name,
            place: describe::Place::#place,
            style: describe::Style::#style,
            explode: #explode,
            allow_reserved: #allow_reserved,
        }
    }
}

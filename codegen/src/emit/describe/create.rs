//! Static descriptions of operations that cost money, and of their tasks.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::optional;
use crate::emit::names::ident;
use crate::ir::{Create, Idempotency, List, Operation, Task};

/// What is known of the charge, for the operation's own description, and the description of the task.
pub(super) fn create(operation: &Operation) -> (TokenStream, Option<TokenStream>) {
    let Some(create) = &operation.create else { return (quote!(None), None) };
    let Create {
        rejected_before_charge,
        out_of_credit,
        idempotency,
        correlate,
        content_type,
        body_check,
        task,
    } = create;
    let rejected = rejected_before_charge.iter().map(|it| Literal::u16_unsuffixed(*it));
    let out_of_credit = out_of_credit.iter().map(|(status, code)| {
        let status = optional(status.map(Literal::u16_unsuffixed).as_ref());
        let code = optional(code.as_ref());
        quote!(describe::RefusedBy { status: #status, code: #code })
    });
    let idempotency = optional(idempotency.as_ref().map(self::idempotency).as_ref());
    let (correlate, content_type) = (optional(correlate.as_ref()), optional(content_type.as_ref()));
    let body = body_check.as_ref().map(|function| {
        let function = ident(function);
        quote!(crate::validators::#function)
    });
    let body = optional(body.as_ref());
    let name = task.as_ref().map(|task| {
        let name = ident(&task.description);
        quote!(&#name)
    });
    let name = optional(name.as_ref());
    let described = quote! {
        Some(&describe::Create {
            rejected_before_charge: &[#(#rejected),*],
            out_of_credit: &[#(#out_of_credit),*],
            idempotency: #idempotency,
            correlate: #correlate,
            content_type: #content_type,
            body: #body,
            task: #name,
        })
    };
    (described, task.as_ref().map(self::task))
}

fn idempotency(it: &Idempotency) -> TokenStream {
    let Idempotency { header, max_length, lifetime } = it;
    let max_length = optional(max_length.map(Literal::usize_unsuffixed).as_ref());
    let lifetime = seconds(*lifetime);
    quote! {
        describe::Idempotency { header: #header, max_length: #max_length, lifetime: #lifetime }
    }
}

fn seconds(seconds: u64) -> TokenStream {
    let seconds = Literal::u64_unsuffixed(seconds);
    quote!(describe::Duration::from_secs(#seconds))
}

fn milliseconds(milliseconds: u64) -> TokenStream {
    let milliseconds = Literal::u64_unsuffixed(milliseconds);
    quote!(describe::Duration::from_millis(#milliseconds))
}

fn task(task: &Task) -> TokenStream {
    let Task {
        description,
        id,
        query: _,
        query_descriptions: (query, parameter),
        query_is_beside,
        answer: _,
        query_id,
        state,
        states: [pending, running, succeeded, failed, canceled],
        result,
        files,
        progress,
        failure_code,
        failure_message,
        delays: (first, longest),
        grace,
        deadline,
        list,
        origins: _,
    } = task;
    let name = ident(description);
    let (query, parameter) = (path(query, *query_is_beside), path(parameter, *query_is_beside));
    let query_id = optional(query_id.as_ref());
    let progress = progress.as_ref().map(|(pointer, whole)| {
        let whole = Literal::f64_unsuffixed(*whole);
        quote!((#pointer, #whole))
    });
    let progress = optional(progress.as_ref());
    let (first, longest) = (milliseconds(*first), milliseconds(*longest));
    let (grace, deadline) = (seconds(*grace), seconds(*deadline));
    let list = optional(list.as_ref().map(self::list).as_ref());
    quote! {
        pub(crate) static #name: describe::Task = describe::Task {
            id: #id,
            query: &#query,
            parameter: &#parameter,
            query_id: #query_id,
            state: #state,
            states: describe::States {
                pending: &[#(#pending),*],
                running: &[#(#running),*],
                succeeded: &[#(#succeeded),*],
                failed: &[#(#failed),*],
                canceled: &[#(#canceled),*],
            },
            result: #result,
            files: &[#(#files),*],
            progress: #progress,
            failure_code: &[#(#failure_code),*],
            failure_message: &[#(#failure_message),*],
            first_delay: #first,
            longest_delay: #longest,
            grace: #grace,
            deadline: #deadline,
            list: #list,
        };
    }
}

/// A static description, from the file of a create.
fn path(description: &str, is_beside: bool) -> TokenStream {
    let name = ident(description);
    if is_beside { quote!(#name) } else { quote!(crate::operations::#name) }
}

fn list(list: &List) -> TokenStream {
    let List { operation, is_beside, items, id, correlation } = list;
    let operation = path(operation, *is_beside);
    quote! {
        describe::List {
            operation: &#operation,
            items: #items,
            id: #id,
            correlation: #correlation,
        }
    }
}
